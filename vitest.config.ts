import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    setupFiles: ['tests/settle-effects.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/build/**'],
    environment: 'node',
    // A limit against hanging, not a measure: a busy machine takes ten times as long for the large documents.
    testTimeout: 60_000,
  },
})
