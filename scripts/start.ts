/**
 * `npm start [-- --firefox] [-- --seed] [-- --dark] [-- --language ar] [-- <url or file>]`: builds the extension and opens a browser
 * with it on the Arabic sample article. Without a display it runs headless, prints what the popup shows and writes screenshots.
 */
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startFixtureServer } from '../tests/fixtures/server.ts'
import type { BrowserSession } from './browsers/browser-session.ts'
import { startChromium } from './browsers/chromium-session.ts'
import { startFirefox } from './browsers/firefox-session.ts'
import { buildExtension, extensionFolder } from './build/build-extension.ts'
import { readPopup, waitForPopup } from './popup-text.ts'
import { serveFile } from './serve-file.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    firefox: { type: 'boolean', default: false },
    seed: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    language: { type: 'string', default: 'en' },
    out: { type: 'string', default: 'dist/screenshots' },
  },
})

const SEED = path.resolve('../shared/seed')
const hasDisplay = process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY
const headless = values.headless || !hasDisplay

if (values.seed && !existsSync(SEED))
  throw new Error(`--seed reads the article in ${SEED}, which is not there`)
const target = values.firefox ? 'firefox' : 'chrome'
console.log(`Building for ${target} …`)
await buildExtension(target)
const server = await startFixtureServer(values.seed ? { seed: SEED } : {})
const start = values.firefox ? startFirefox : startChromium
const session = await start({
  extension: extensionFolder(target),
  headless,
  dark: values.dark,
  language: values.language,
})

const address = await pageAddress()
await chooseLanguage(session, values.language)
await session.open(address)
if (headless) {
  try {
    await show(session)
  } finally {
    await session.close()
    await server.close()
  }
} else
  console.log(
    `${address} is open; press the Hashiya button in the toolbar. Sample pages: ${server.origin}/ (Ctrl+C ends)`,
  )

/** The extension's own setting: browsers on Linux seldom have the language packs to be told it themselves. */
async function chooseLanguage(browser: BrowserSession, interfaceLanguage: string): Promise<void> {
  await browser.background.run(async language => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome
    await api.storage.local.set({ settings: { version: 2, interfaceLanguage: language } })
  }, interfaceLanguage)
}

async function pageAddress(): Promise<string> {
  const [wanted] = positionals
  if (values.seed) return `${server.origin}/seed/`
  if (!wanted)
    return `${server.origin}/${values.language === 'en' && values.dark ? 'dark' : 'ar-wordpress-article'}/`
  return URL.canParse(wanted) ? wanted : serveFile(path.resolve(wanted))
}

/** The main job, seen from a terminal. */
async function show(browser: BrowserSession): Promise<void> {
  mkdirSync(values.out, { recursive: true })
  const file = (name: string) =>
    path.join(values.out, `${browser.name}-${values.language}${values.dark ? '-dark' : ''}-${name}.png`)
  const popup = await browser.openPopup()
  await waitForPopup(popup)
  const text = await readPopup(popup)
  const heading = (name: string) => `\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`
  console.log(`\n${browser.name}: ${address}`)
  console.log(text.title)
  if (text.outlet) console.log(text.outlet.replace(/\n+/gu, ' · '))
  if (text.counts) console.log(text.counts.replace(/\n+/gu, ' '))
  if (text.summary) console.log(`${heading('Summary')}\n${text.summary}`)
  for (const section of text.sections) console.log(`${heading(section.name)}\n${section.text}`)
  await popup.screenshot(file('popup'))
  await browser.closePopup()
  await browser.page.screenshot(file('page'))
  console.log(`\nScreenshots: ${file('page')} and ${file('popup')}`)
}
