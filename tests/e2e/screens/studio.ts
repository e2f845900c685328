/**
 * Shows the extension's pages with sample data in Chromium, without the extension: the same components and style sheets, in
 * fonts that the project brings, so that a picture is the same on every machine.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { bundle } from '../../bench/bundle.ts'
import { analyseSamples } from './sample-analyses.ts'
import { type Picture, SIZES } from './views.ts'

const ORIGIN = 'http://studio.test'
const require = createRequire(import.meta.url)
const STYLES: Readonly<Record<Picture['view'], readonly string[]>> = {
  popup: ['src/shared/reading/reading.css', 'src/popup/popup.css'],
  panel: ['src/shared/reading/reading.css', 'src/panel/panel.css'],
  options: ['src/options/options.css'],
  welcome: ['src/welcome/welcome.css'],
  card: [],
}
/** [family, package, subset]; StudioSans stands for `system-ui`, a keyword that no font can be given to. */
const FONTS = [
  ['StudioSans', 'noto-sans', 'latin'],
  ['StudioSans', 'noto-sans-arabic', 'arabic'],
  ['Georgia', 'noto-serif', 'latin'],
  ['Noto Naskh Arabic', 'noto-naskh-arabic', 'arabic'],
] as const

export interface Studio {
  page: Page
  /** Shows one picture, at rest. */
  show(picture: Picture): Promise<void>
  close(): Promise<void>
}

export async function openStudio(): Promise<Studio> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--font-render-hinting=none',
      '--disable-lcd-text',
    ],
  })
  const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' })
  const script = named(await bundle('tests/popup/preview/preview.tsx', 'preview'))
  await page.addInitScript(`globalThis.sampleAnalyses = ${JSON.stringify(await analyseSamples())}`)
  await page.route('**/*', route => {
    const { pathname, searchParams } = new URL(route.request().url())
    if (pathname === '/preview.js') return route.fulfill({ contentType: 'text/javascript', body: script })
    if (pathname.startsWith('/font/'))
      return route.fulfill({ contentType: 'font/woff2', body: readFileSync(fontFile(pathname.slice(6))) })
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: htmlOf(searchParams.get('view')) })
    return route.abort()
  })
  return {
    page,
    async show(picture) {
      const { view, state, language, theme } = picture
      await page.setViewportSize(SIZES[view])
      await page.emulateMedia({
        colorScheme: theme === 'light' ? 'light' : 'dark',
        forcedColors: theme === 'forced' ? 'active' : 'none',
        reducedMotion: 'reduce',
      })
      await page.goto(`${ORIGIN}/?${new URLSearchParams({ view, state, language })}`)
      await page.waitForSelector('#root > *')
      await page.evaluate('document.fonts.ready')
      await page.waitForTimeout(50)
    },
    close: () => browser.close(),
  }
}

const named = (code: string): string => code.replaceAll('system-ui', 'StudioSans')

/** "noto-sans/latin-700" → the file of its package. */
function fontFile(name: string): string {
  const [font = '', cut = ''] = name.split('/')
  const root = path.dirname(require.resolve(`@fontsource/${font}/package.json`))
  return path.join(root, 'files', `${font}-${cut}-normal.woff2`)
}

function htmlOf(view: string | null): string {
  const sheets = [
    'src/shared/design/tokens.css',
    'src/shared/design/controls.css',
    ...(STYLES[view as Picture['view']] ?? []),
  ]
  const css = named(sheets.map(file => readFileSync(path.resolve(file), 'utf8')).join('\n'))
  const faces = FONTS.flatMap(([family, font, subset]) =>
    [400, 700].map(
      weight =>
        `@font-face{font-family:"${family}";font-weight:${weight};src:url(/font/${font}/${subset}-${weight})` +
        `${subset === 'arabic' ? ';unicode-range:U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFF' : ''}}`,
    ),
  ).join('\n')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hashiya</title><style>${css}\n${faces}</style></head><body><div id="root"></div><script src="/preview.js"></script></body></html>`
}
