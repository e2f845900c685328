/** `npm run screenshots`: takes every picture of the interface anew. Look at each before you commit it. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { findBrowser } from './browsers/find-browser.ts'

const run = spawnSync(path.resolve('node_modules/.bin/vitest'), ['run', '--config', 'vitest.e2e.config.ts'], {
  env: {
    ...process.env,
    HASHIYA_SUITE: 'screens',
    HASHIYA_SCREENS: 'update',
    CHROMIUM_PATH: await findBrowser('chromium'),
  },
  stdio: 'inherit',
})
console.log('The pictures lie in tests/e2e/screens/baseline.')
process.exit(run.status ?? 1)
