import { defineConfig } from 'vitest/config'

/** Checks of what was built: `npm run build` first. */
export default defineConfig({ test: { include: ['tests/build/**/*.test.ts'], testTimeout: 30_000 } })
