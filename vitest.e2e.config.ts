import { defineConfig } from 'vitest/config'

/** Real browsers, one after the other: HASHIYA_SUITE=pages, or HASHIYA_BROWSER=chromium|firefox. */
const folder = process.env.HASHIYA_SUITE === 'pages' ? 'pages' : 'browser'

export default defineConfig({
  test: {
    include: [`tests/e2e/${folder}/**/*.test.ts`],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
