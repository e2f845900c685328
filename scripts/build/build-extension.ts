import { spawnSync } from 'node:child_process'
import path from 'node:path'

export type Target = 'chrome' | 'firefox'

/** The folder that a build of the extension is written to. */
export const extensionFolder = (target: Target): string => path.resolve('dist', target)

/**
 * Builds the extension for one browser into dist/<target>, in a process of its own: the plugin keeps state between builds.
 * @throws when the build fails, with what Vite printed.
 */
export async function buildExtension(target: Target): Promise<void> {
  const env = { ...process.env, TARGET: target, NODE_ENV: 'production' }
  const vite = path.resolve('node_modules/vite/bin/vite.js')
  // Vite reads its configuration through Node, which knows no TypeScript yet; tsx gives it that.
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', vite, 'build', '--configLoader', 'native', '--logLevel', 'warn'],
    {
      env,
      encoding: 'utf8',
    },
  )
  if (run.status !== 0) throw new Error(`The ${target} build failed:\n${run.stdout}\n${run.stderr}`)
}
