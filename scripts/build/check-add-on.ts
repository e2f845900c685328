import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { extensionFolder } from './build-extension.ts'

interface Report {
  errors: Message[]
  warnings: Message[]
}
interface Message {
  code: string
  message: string
  file?: string
}

/** Preact assigns innerHTML for dangerouslySetInnerHTML, which nothing here uses (tests/build checks that). */
const ALLOWED = 'UNSAFE_VAR_ASSIGNMENT'

/** Mozilla's own linter on the Firefox package. @throws on any error, and on any warning but Preact's one assignment. */
export async function checkAddOn(): Promise<void> {
  const cli = path.resolve('node_modules/web-ext/bin/web-ext.js')
  const args = [
    cli,
    'lint',
    '--source-dir',
    extensionFolder('firefox'),
    '--output',
    'json',
    '--boring',
    '--no-config-discovery',
  ]
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  const json = run.stdout.slice(run.stdout.indexOf('{'))
  const { errors, warnings } = JSON.parse(json) as Report
  const refused = [...errors, ...warnings.filter(warning => warning.code !== ALLOWED)]
  if (refused.length) throw new Error(refused.map(m => `${m.code} ${m.file ?? ''}: ${m.message}`).join('\n'))
}
