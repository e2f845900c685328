/** Chromium through puppeteer-core: the only driver that presses the real toolbar button (and so grants activeTab). */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import puppeteer, {
  type Browser,
  type Extension,
  type KeyInput,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core'
import type { BrowserSession, Frame, SessionOptions } from './browser-session.ts'
import { findBrowser } from './find-browser.ts'
import { scriptSource } from './script-source.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--gaia-url=http://127.0.0.1:1',
  '--component-updater=url-source=http://127.0.0.1:1/',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
  '--no-first-run',
  '--hide-scrollbars',
]

/** `<-loopback>` takes away the rule that loopback needs no proxy. */
const proxyFlags = (port: number) => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
]

/** What only Chromium can be asked. */
export interface ChromiumBrowserSession extends BrowserSession {
  /** Runs a function in each document of the tab before anything else does, as a measuring instrument. */
  beforeEveryPage(script: () => void): Promise<void>
}

/** Starts Chromium with the extension in a profile of its own. */
export async function startChromium(options: SessionOptions): Promise<ChromiumBrowserSession> {
  const profile = mkdtempSync(path.join(tmpdir(), 'hashiya-chromium-'))
  const { width = 1100, height = 900, language = 'en' } = options
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: options.headless ? { width, height } : null,
    args: [
      ...FLAGS,
      `--lang=${language}`,
      `--window-size=${width},${height}`,
      ...(options.proxyPort === undefined ? [] : proxyFlags(options.proxyPort)),
      ...(options.dark ? ['--force-dark-mode'] : []),
    ],
    env: { ...process.env, LANGUAGE: language },
  })
  return new ChromiumSession(browser, profile, options).begin()
}

class ChromiumSession implements ChromiumBrowserSession {
  readonly name = 'chromium'
  #browser: Browser
  #profile: string
  #options: SessionOptions
  #tab!: Page
  #extension!: Extension
  #popup: Page | null = null
  #errors: string[] = []

  constructor(browser: Browser, profile: string, options: SessionOptions) {
    this.#browser = browser
    this.#profile = profile
    this.#options = options
  }

  async begin(): Promise<this> {
    this.#browser.on('targetcreated', target => void this.#watchBackground(target))
    if (this.#options.extension !== null) await this.#install(this.#options.extension)
    const [tab] = await this.#browser.pages()
    this.#tab = tab ?? (await this.#browser.newPage())
    await this.#prepare(this.#tab)
    return this
  }

  get page(): Frame {
    return frameOf(this.#tab)
  }

  async beforeEveryPage(script: () => void): Promise<void> {
    await this.#tab.evaluateOnNewDocument(call(script, []))
  }

  async open(url: string): Promise<void> {
    await this.#tab.bringToFront()
    await this.#tab.goto(url, { waitUntil: 'load' })
  }

  async clickAt(x: number, y: number, modifier?: 'Alt'): Promise<void> {
    if (modifier) await this.#tab.keyboard.down(modifier)
    await this.#tab.mouse.click(x, y)
    if (modifier) await this.#tab.keyboard.up(modifier)
  }

  async moveTo(x: number, y: number): Promise<void> {
    await this.#tab.mouse.move(x, y)
  }

  async press(key: string): Promise<void> {
    await pressKey(this.#tab, key)
  }

  async pressToolbarButton(): Promise<void> {
    await this.#tab.bringToFront()
    await this.#tab.triggerExtensionAction(this.#extension)
  }

  async openPopup(): Promise<Frame> {
    await this.pressToolbarButton()
    const target = await this.#browser.waitForTarget(this.#isPopup, { timeout: 10_000 })
    this.#popup = await target.asPage()
    this.#watch(this.#popup)
    return frameOf(this.#popup)
  }

  /** By the popup's button and the keyboard: Chrome opens a side panel for a gesture only, which a script's click is not. */
  async openPanel(): Promise<Frame> {
    await this.openPopup()
    const popup = this.#popup as Page
    await popup.waitForSelector('[data-state="article"] .to-panel')
    await popup.focus('.to-panel')
    const opening = this.#browser.waitForTarget(this.#isPanel, { timeout: 10_000 })
    await pressKey(popup, 'Enter')
    const panel = await (await opening).asPage()
    this.#popup = null
    this.#watch(panel)
    return frameOf(panel)
  }

  async closePanel(): Promise<void> {
    const panel = await this.#browser.targets().find(this.#isPanel)?.asPage()
    await panel?.evaluate(() => globalThis.close()).catch(() => {})
  }

  async closePopup(): Promise<void> {
    const popup = this.#popup ?? (await this.#browser.targets().find(this.#isPopup)?.asPage())
    this.#popup = null
    if (popup && !popup.isClosed()) await popup.evaluate(() => globalThis.close()).catch(() => {})
  }

  #isPopup = (target: Target): boolean => this.#isIn(target, 'popup')
  #isPanel = (target: Target): boolean => this.#isIn(target, 'panel')

  #isIn = (target: Target, folder: string): boolean =>
    target.url().startsWith(`chrome-extension://${this.#extension.id}/src/${folder}/`)

  async openExtensionPage(file: string): Promise<Frame> {
    const page = await this.#browser.newPage()
    await this.#prepare(page)
    await page.goto(`chrome-extension://${this.#extension.id}/${file}`)
    return frameOf(page)
  }

  /** As chrome://extensions does when a person chooses "on click". */
  async withholdSites(withheld: boolean): Promise<void> {
    const settings = await this.#browser.newPage()
    await settings.goto('chrome://extensions')
    await settings.evaluate(
      (extensionId, hostAccess) =>
        (chrome as unknown as DeveloperApi).developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess,
        }),
      this.#extension.id,
      withheld ? 'ON_CLICK' : 'ON_ALL_SITES',
    )
    await settings.close()
  }

  async reloadExtension(): Promise<void> {
    if (this.#options.extension !== null) await this.#install(this.#options.extension)
  }

  background = {
    run: async <A extends unknown[], T>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T> => {
      const worker = await this.#worker()
      // A worker that has only just begun runs scripts before the extension's API is there.
      for (let tries = 0; tries < 100; tries++) {
        if (await worker.evaluate('typeof chrome !== "undefined" && chrome.storage !== undefined')) break
        await new Promise(resolve => setTimeout(resolve, 50))
      }
      return (await worker.evaluate(call(script, args))) as T
    },
  }

  async errors(): Promise<string[]> {
    return [...this.#errors]
  }

  async close(): Promise<void> {
    await this.#browser.close()
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }

  async #install(folder: string): Promise<void> {
    const id = await this.#browser.installExtension(folder)
    const extension = (await this.#browser.extensions()).get(id)
    if (!extension) throw new Error(`Chromium did not load the extension in ${folder}`)
    this.#extension = extension
  }

  async #worker(): Promise<WebWorker> {
    const prefix = `chrome-extension://${this.#extension.id}/`
    const isOurs = (target: Target) => isServiceWorker(target) && target.url().startsWith(prefix)
    const target = await this.#browser.waitForTarget(isOurs, { timeout: 10_000 })
    const worker = await target.worker()
    if (!worker) throw new Error('The service worker is not running')
    return worker
  }

  async #prepare(page: Page): Promise<void> {
    this.#watch(page)
    if (this.#options.dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
  }

  /** Of extensions there is ours alone; its worker may be ended and begun again at any time. */
  async #watchBackground(target: Target): Promise<void> {
    if (!isServiceWorker(target) || !target.url().startsWith('chrome-extension:')) return
    const worker = await target.worker().catch(() => null)
    worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
      this.#errors.push(`${target.url()}: ${exception?.description ?? text}`),
    )
  }

  #watch(page: Page): void {
    page.on('pageerror', error => this.#errors.push(`${page.url()}: ${String(error)}`))
    page.on('console', message => {
      if (message.type() === 'error') this.#errors.push(`${page.url()}: console: ${message.text()}`)
    })
  }
}

const isServiceWorker = (target: Target): boolean => target.type() === 'service_worker'

interface DeveloperApi {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>
  }
}

/** A call as an expression, since arguments are plain data anyway. */
const call = (script: unknown, args: unknown[]) => `(${scriptSource(script)})(...${JSON.stringify(args)})`

/** "Shift+Tab": the keys before the last are held. A key may close the document that it is pressed in. */
async function pressKey(page: Page, combination: string): Promise<void> {
  const keys = combination.split('+') as KeyInput[]
  const last = keys.pop() as KeyInput
  for (const key of keys) await page.keyboard.down(key)
  await page.keyboard.press(last).catch(error => {
    if (!page.isClosed()) throw error
  })
  for (const key of keys) await page.keyboard.up(key).catch(() => {})
}

function frameOf(page: Page): Frame {
  return {
    run: async (script, ...args) => (await page.evaluate(call(script, args))) as never,
    press: key => pressKey(page, key),
    screenshot: async file => {
      await page.screenshot({ path: file as `${string}.png` })
    },
  }
}
