/** Finds a browser on the machine, or brings one: the environment, the usual names, Playwright's download, Debian's packages. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

interface Wanted {
  variable: string
  names: string[]
  /** Debian's package, with fonts that hold Arabic: without them screenshots show boxes. */
  packages: string[]
  /** The first version that has what the extension needs (design: highlightsFromPoint, ::highlight decoration). */
  least: number
}

const WANTED: Record<BrowserName, Wanted> = {
  // Branded Chrome comes last: from 137 on it ignores --load-extension.
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'chrome', 'google-chrome-for-testing', 'google-chrome'],
    packages: ['chromium', 'fonts-noto-core'],
    least: 140,
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    packages: ['firefox-esr', 'fonts-noto-core'],
    least: 150,
  },
}

/**
 * The path of a browser that can run the extension.
 * @throws with what was tried, when there is none and none could be installed.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const found =
    installed(name) ?? (await playwrightDownload(name)) ?? (fromDebian(name) ? installed(name) : null)
  if (found) return found
  const { variable, names, packages, least } = WANTED[name]
  throw new Error(
    `No ${name} of version ${least} or later: tried ${variable}, ${names.join(', ')} in PATH, Playwright's download ` +
      `and apt-get install ${packages.join(' ')}. Install one, or name it in ${variable}.`,
  )
}

function installed(name: BrowserName): string | null {
  const { variable, names, least } = WANTED[name]
  const named = process.env[variable]
  if (named) return named
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  for (const program of names) {
    for (const folder of folders) {
      const file = path.join(folder, program)
      if (isExecutable(file) && versionOf(file) >= least) return file
    }
  }
  return null
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The main version that a browser prints of itself; 0 where it prints none. */
function versionOf(file: string): number {
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return Number(/(\d+)\.\d/.exec(stdout ?? '')?.[1] ?? 0)
}

/** Playwright's Firefox takes no extensions; only its Chromium is of use. */
async function playwrightDownload(name: BrowserName): Promise<string | null> {
  if (name !== 'chromium') return null
  const { chromium } = await import('playwright')
  if (isExecutable(chromium.executablePath())) return chromium.executablePath()
  console.log('No Chromium found: trying Playwright’s download …')
  const cli = path.resolve('node_modules/playwright/cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 })
  return isExecutable(chromium.executablePath()) ? chromium.executablePath() : null
}

function fromDebian(name: BrowserName): boolean {
  const isRoot = process.getuid?.() === 0
  const apt = (...args: string[]) => {
    const command = isRoot ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args]
    const [program = '', ...rest] = command
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
  }
  const { packages } = WANTED[name]
  console.log(`Installing Debian’s ${packages.join(' and ')} …`)
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', ...packages)
}
