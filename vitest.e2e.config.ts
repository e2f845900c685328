import { defineConfig } from 'vitest/config'

/** Real browsers, one after the other: HASHIYA_SUITE=pages|screens, or HASHIYA_BROWSER=chromium|firefox. */
const suite = process.env.HASHIYA_SUITE
const folder = suite === 'pages' || suite === 'screens' ? suite : 'browser'

export default defineConfig({
  test: {
    include: [`tests/e2e/${folder}/**/*.test.ts`],
    // What a second browser would say again, or cannot be driven to say.
    exclude: process.env.HASHIYA_BROWSER === 'firefox' ? ['**/*.chromium.test.ts'] : [],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
