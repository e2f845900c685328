/**
 * `npm test`: every check of the project, one line a stage with its time, and at the end "N passed, N failed", counting each
 * test of the suites and each of the other checks. `npm test -- unit types` runs only these stages.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { findBrowser } from './browsers/find-browser.ts'
import { buildExtension } from './build/build-extension.ts'
import { buildLibrary } from './build/build-library.ts'
import { checkAddOn } from './build/check-add-on.ts'

interface Outcome {
  passed: number
  failed: number
  /** What to show of a stage that failed. */
  output: string
}

interface Stage {
  name: string
  run(): Promise<Outcome>
}

const bin = (name: string) => path.resolve('node_modules/.bin', name)

const STAGES: Stage[] = [
  { name: 'lint', run: () => check(bin('biome'), ['check', '.', '--error-on-warnings']) },
  { name: 'types', run: () => check(bin('tsc'), ['-p', 'tsconfig.json']) },
  { name: 'types of tests and scripts', run: () => check(bin('tsc'), ['-p', 'tsconfig.tests.json']) },
  { name: 'dead code', run: () => check(bin('knip'), []) },
  { name: 'unit', run: () => suite('vitest.config.ts') },
  { name: 'build chrome', run: () => attempt(() => buildExtension('chrome')) },
  { name: 'build firefox', run: () => attempt(() => buildExtension('firefox')) },
  { name: 'build library', run: () => attempt(buildLibrary) },
  { name: 'built output', run: () => suite('vitest.build.config.ts') },
  { name: 'add-on lint', run: () => attempt(checkAddOn) },
  {
    name: 'pages in chromium',
    run: () => suite('vitest.e2e.config.ts', { HASHIYA_SUITE: 'pages' }, 'chromium'),
  },
  {
    name: 'screens in chromium',
    run: () => suite('vitest.e2e.config.ts', { HASHIYA_SUITE: 'screens' }, 'chromium'),
  },
  {
    name: 'end to end in chromium',
    run: () => suite('vitest.e2e.config.ts', { HASHIYA_BROWSER: 'chromium' }, 'chromium'),
  },
  {
    name: 'end to end in firefox',
    run: () => suite('vitest.e2e.config.ts', { HASHIYA_BROWSER: 'firefox' }, 'firefox'),
  },
]

/** A command that is one check: it passes when it exits with 0. */
async function check(command: string, args: string[]): Promise<Outcome> {
  const { code, output } = await execute(command, args)
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
}

async function attempt(work: () => Promise<void>): Promise<Outcome> {
  try {
    await work()
    return { passed: 1, failed: 0, output: '' }
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) }
  }
}

/** A suite of tests; a suite that ran no test, or that broke before its end, has failed. */
async function suite(
  config: string,
  extra: Record<string, string> = {},
  browser?: 'chromium' | 'firefox',
): Promise<Outcome> {
  const report = path.resolve('.cache', `report-${process.pid}.json`)
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const env: Record<string, string> = { ...extra }
  if (browser) env[browser === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'] = await findBrowser(browser)
  const args = [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { code, output } = await execute(bin('vitest'), args, env)
  if (!existsSync(report)) return { passed: 0, failed: 1, output }
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Record<string, number>
  rmSync(report, { force: true })
  const broken = (code !== 0 && !failed) || !passed ? 1 : 0
  return { passed: passed ?? 0, failed: (failed ?? 0) + broken, output }
}

function execute(command: string, args: string[], extra: Record<string, string> = {}) {
  return new Promise<{ code: number; output: string }>(resolve => {
    const child = spawn(command, args, {
      env: { ...process.env, ...extra, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += String(data)))
    child.on('error', error => resolve({ code: 1, output: String(error) }))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}

async function main(): Promise<void> {
  const only = process.argv.slice(2)
  const stages = STAGES.filter(({ name }) => !only.length || only.some(word => name.includes(word)))
  if (!stages.length)
    throw new Error(`No stage is called ${only.join(' ')}: ${STAGES.map(s => s.name).join(', ')}`)
  const total = { passed: 0, failed: 0 }
  for (const { name, run } of stages) {
    const start = performance.now()
    const { passed, failed, output } = await attemptStage(run)
    total.passed += passed
    total.failed += failed
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(
      `${failed ? 'FAILED' : 'ok    '} ${name.padEnd(28)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${seconds.padStart(7)} s`,
    )
    if (failed) console.log(output.slice(-12_000))
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed ? 1 : 0)
}

async function attemptStage(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run()
  } catch (error) {
    return { passed: 0, failed: 1, output: String(error instanceof Error ? error.stack : error) }
  }
}

await main()
