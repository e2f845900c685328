// The entry of every npm script: sets the machine up, then runs scripts/<name>.ts. Plain Node, since nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const stamp = path.join(root, 'node_modules/.hashiya-lock')
const lock = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing the packages of package-lock.json …')
  // No package here needs its install script; a browser is looked for later, only where one is used.
  const npm = (...args) =>
    spawnSync('npm', [...args, '--ignore-scripts', '--loglevel=error'], { cwd: root, stdio: 'inherit' })
  // A registry that lacks the builds for other platforms (a mirror) writes a lock file that `npm ci` refuses, though every
  // package that this machine needs is in it; `npm install` takes the same locked versions.
  const isComplete =
    spawnSync('npm', ['ci', '--dry-run', '--ignore-scripts'], { cwd: root, stdio: 'ignore' }).status === 0
  const install = isComplete ? npm('ci') : npm('install', '--no-save')
  if (install.status !== 0) process.exit(install.status ?? 1)
  writeFileSync(stamp, lock)
}

const [name, ...rest] = process.argv.slice(2)
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
const run = spawnSync(process.execPath, [tsx, path.join(root, `scripts/${name}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(run.status ?? 1)
