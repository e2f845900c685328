import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    setupFiles: ['tests/settle-effects.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/build/**'],
    environment: 'node',
    // One for each core: by default one core is kept free, which leaves a machine of two with a single worker.
    maxWorkers: '100%',
    pool: 'threads',
    // A limit against hanging, not a measure: a busy machine takes ten times as long for the large documents.
    testTimeout: 60_000,
  },
})
