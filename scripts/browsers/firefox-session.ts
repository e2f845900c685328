/** Firefox through Marionette: one protocol for pages, toolbar, popup and extension pages (design.md §5). */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserSession, Frame, SessionOptions } from './browser-session.ts'
import { findBrowser } from './find-browser.ts'
import { clickActions, moveActions, pressActions } from './firefox-actions.ts'
import { firefoxPreferences, ID, UUID } from './firefox-preferences.ts'
import { type ChromeWindow, CONTEXTS, type RemoteBrowser } from './firefox-window.ts'
import { connectMarionette, type Marionette } from './marionette.ts'
import { scriptSource } from './script-source.ts'

const ACTION = '#hashiya_hashiya_app-browser-action toolbarbutton'
const SIDEBAR = 'hashiya_hashiya_app-sidebar-action'

/** Starts Firefox with the extension as a temporary add-on in a profile of its own. */
export async function startFirefox(options: SessionOptions): Promise<BrowserSession> {
  const profile = mkdtempSync(path.join(tmpdir(), 'hashiya-firefox-'))
  const port = await freePort()
  writeFileSync(path.join(profile, 'user.js'), firefoxPreferences(port, options))
  const { width = 1100, height = 900 } = options
  const child = spawn(
    await findBrowser('firefox'),
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      ...(options.headless ? ['--headless'] : []),
    ],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        MOZ_HEADLESS_WIDTH: String(width),
        MOZ_HEADLESS_HEIGHT: String(height + 90),
        // Without it a released Firefox does not heed the preference that turns its remote settings off.
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      },
    },
  )
  const marionette = await connectMarionette(port)
  await marionette.send('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
  })
  await marionette.send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 60_000 })
  return new FirefoxSession(marionette, child, profile, options.extension).begin()
}

class FirefoxSession implements BrowserSession {
  readonly name = 'firefox'
  #marionette: Marionette
  #child: ChildProcess
  #profile: string
  #extension: string | null

  constructor(marionette: Marionette, child: ChildProcess, profile: string, extension: string | null) {
    this.#extension = extension
    this.#marionette = marionette
    this.#child = child
    this.#profile = profile
  }

  /** Collects the console's errors from the start on: there is no other record of what nobody caught. */
  async begin(): Promise<this> {
    await this.reloadExtension()
    await this.#chrome(() => {
      const { Services } = globalThis as unknown as { Services: { console: { reset(): void } } }
      Services.console.reset()
    })
    return this
  }

  page: Frame = {
    run: (script, ...args) => this.#content(script, args),
    press: key => this.press(key),
    screenshot: file => this.#screenshot(file),
  }

  async open(url: string): Promise<void> {
    await this.#marionette.send('Marionette:SetContext', { value: 'content' })
    await this.#marionette.send('WebDriver:Navigate', { url })
  }

  clickAt(x: number, y: number, modifier?: 'Alt'): Promise<void> {
    return this.#perform(clickActions(x, y, modifier))
  }

  moveTo(x: number, y: number): Promise<void> {
    return this.#perform(moveActions(x, y))
  }

  press(key: string): Promise<void> {
    return this.#perform(pressActions(key))
  }

  async pressToolbarButton(): Promise<void> {
    await this.#chrome((selector: string) => document.querySelector<HTMLElement>(selector)?.click(), ACTION)
  }

  async openPopup(): Promise<Frame> {
    await this.pressToolbarButton()
    return this.#loaded(this.#viewFrame('popup'))
  }

  async closePopup(): Promise<void> {
    await this.#chrome(() => {
      for (const panel of document.querySelectorAll('panel'))
        (panel as unknown as { hidePopup(): void }).hidePopup()
    })
  }

  async openPanel(): Promise<Frame> {
    await this.#chrome(
      (id: string) => (globalThis as unknown as ChromeWindow).SidebarController.show(id),
      SIDEBAR,
    )
    return this.#loaded(this.#viewFrame('panel'))
  }

  async closePanel(): Promise<void> {
    await this.#chrome(() => (globalThis as unknown as ChromeWindow).SidebarController.hide())
  }

  async openExtensionPage(file: string): Promise<Frame> {
    await this.#chrome((url: string) => {
      const { gBrowser, Services } = globalThis as unknown as ChromeWindow
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal()
      gBrowser.selectedTab = gBrowser.addTrustedTab(url, { triggeringPrincipal })
    }, `moz-extension://${UUID}/${file}`)
    const handles = (await this.#marionette.send('WebDriver:GetWindowHandles')) as string[]
    const handle = handles.at(-1) ?? ''
    const [first = ''] = handles
    const inside = async <T>(act: () => Promise<T>): Promise<T> => {
      await this.#marionette.send('Marionette:SetContext', { value: 'content' })
      await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })
      try {
        return await act()
      } finally {
        await this.#marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true })
      }
    }
    return {
      run: (script, ...args) => inside(() => this.#content(script, args)),
      press: key => inside(() => this.#perform(pressActions(key))),
      screenshot: file => inside(() => this.#screenshot(file)),
    }
  }

  /** As about:addons does with "Access your data for all websites". */
  async withholdSites(withheld: boolean): Promise<void> {
    await this.#chrome(
      async (id: string, remove: boolean) => {
        const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as ChromeWindow
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        )
        const { extension } = WebExtensionPolicy.getByID(id)
        const all = { permissions: [], origins: ['*://*/*'] }
        await ExtensionPermissions[remove ? 'remove' : 'add'](id, all, extension)
      },
      ID,
      withheld,
    )
  }

  async reloadExtension(): Promise<void> {
    if (this.#extension !== null)
      await this.#marionette.send('Addon:Install', { path: this.#extension, temporary: true })
  }

  background = {
    run: <A extends unknown[], T>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T> =>
      this.#throughActor(CONTEXTS.background, scriptSource(script), args),
  }

  async errors(): Promise<string[]> {
    return this.#chrome((uuid: string) => {
      const { Services, Ci } = globalThis as unknown as ChromeWindow
      return Services.console
        .getMessageArray()
        .filter(m => m instanceof Ci.nsIScriptError && !(m.flags & 1) && m.sourceName.includes(uuid))
        .map(m => `${m.sourceName}:${m.lineNumber}:${m.columnNumber}: ${m.errorMessage.trim()}`)
    }, UUID)
  }

  async close(): Promise<void> {
    await this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
    this.#marionette.close()
    await new Promise(resolve =>
      this.#child.exitCode === null ? this.#child.once('exit', resolve) : resolve(null),
    )
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }

  async #perform(actions: object[], context: 'content' | 'chrome' = 'content'): Promise<void> {
    await this.#marionette.send('Marionette:SetContext', { value: context })
    await this.#marionette.send('WebDriver:PerformActions', { actions })
    await this.#marionette.send('WebDriver:ReleaseActions')
  }

  async #content<A extends unknown[], T>(script: (...args: A) => T | Promise<T>, args: A): Promise<T> {
    await this.#marionette.send('Marionette:SetContext', { value: 'content' })
    return this.#execute(`return (${scriptSource(script)})(...arguments)`, args)
  }

  async #chrome<A extends unknown[], T>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' })
    return this.#execute(`return (${scriptSource(script)})(...arguments)`, args)
  }

  async #execute<T>(script: string, args: unknown[]): Promise<T> {
    const answer = await this.#marionette.send('WebDriver:ExecuteScript', { script, args, newSandbox: true })
    return (answer as { value: T }).value
  }

  /** A document in the browser's own window, reached through the same actor that Marionette itself uses for tabs. */
  #viewFrame(view: 'popup' | 'panel'): Frame {
    return {
      run: (script, ...args) => this.#throughActor(CONTEXTS[view], scriptSource(script), args),
      press: key => this.#perform(pressActions(key), 'chrome'),
      screenshot: file => this.#popupScreenshot(file),
    }
  }

  /** Waits until a view of the extension has loaded. */
  async #loaded(view: Frame): Promise<Frame> {
    for (let tries = 0; tries < 100; tries++) {
      const state = await view
        .run(() => (location.protocol === 'moz-extension:' ? document.readyState : ''))
        .catch(() => '')
      if (state === 'complete') return view
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    throw new Error('Firefox: the popup or panel did not open')
  }

  async #throughActor<T>(context: () => unknown, source: string, args: unknown[]): Promise<T> {
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' })
    const script = `
      const context = (${scriptSource(context)})()
      if (!context) throw new Error('no such document')
      const actor = context.currentWindowGlobal.getActor('MarionetteCommands')
      return actor.executeScript('return (' + arguments[0] + ')(...arguments)', arguments[1], { newSandbox: true, timeout: 30000 })
    `
    const { value } = (await this.#marionette.send('WebDriver:ExecuteScript', {
      script,
      args: [source, args],
      newSandbox: true,
    })) as { value: unknown }
    return value as T
  }

  async #screenshot(file: string): Promise<void> {
    await this.#marionette.send('Marionette:SetContext', { value: 'content' })
    const { value } = (await this.#marionette.send('WebDriver:TakeScreenshot', { full: false })) as {
      value: string
    }
    writeFileSync(file, Buffer.from(value, 'base64'))
  }

  async #popupScreenshot(file: string): Promise<void> {
    const data = await this.#chrome(async () => {
      const browser = document.querySelector<Element & RemoteBrowser>('.webextension-popup-browser')
      const box = browser?.getBoundingClientRect()
      if (!browser || !box) throw new Error('no popup')
      const rect = new DOMRect(0, 0, box.width, box.height)
      const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(rect, 1, 'white')
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
      return Array.from(bytes, byte => String.fromCharCode(byte)).join('')
    })
    writeFileSync(file, Buffer.from(data, 'latin1'))
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('no free port')
  return address.port
}
