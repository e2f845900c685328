/** A browser with the extension in it, driven the same way whichever it is. */

/** One document that scripts can be run in: a page, the popup, an extension page. */
export interface Frame {
  /** Runs a function with plain arguments in the document; what it returns must be plain data. */
  run<A extends unknown[], T>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T>
  /** Presses a key or a combination ("Tab", "Shift+Tab", "a") in the document that has the keyboard: this one, once it is in front. */
  press(key: string): Promise<void>
  /** A PNG of the document's viewport. */
  screenshot(file: string): Promise<void>
}

export interface BrowserSession {
  name: 'chromium' | 'firefox'
  /** The tab that pages are opened in. */
  page: Frame
  /** Opens an address in the tab and waits for its load event. */
  open(url: string): Promise<void>
  /** Clicks at a point of the tab's viewport as a person would. */
  clickAt(x: number, y: number, modifier?: 'Alt'): Promise<void>
  /** Moves the pointer to a point of the tab's viewport, no button pressed. */
  moveTo(x: number, y: number): Promise<void>
  /** Presses a key in the tab. */
  press(key: string): Promise<void>
  /** Presses the real toolbar button and waits for nothing. */
  pressToolbarButton(): Promise<void>
  /** Presses the real toolbar button and waits for the popup. */
  openPopup(): Promise<Frame>
  /** Closes the popup, however far it has come. */
  closePopup(): Promise<void>
  /** Opens the browser's own side panel, beside the tab. */
  openPanel(): Promise<Frame>
  closePanel(): Promise<void>
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Frame>
  /** Takes away or gives back the access to all sites, as the browser's own settings do. */
  withholdSites(withheld: boolean): Promise<void>
  /** Loads the extension's files anew, as an update does. */
  reloadExtension(): Promise<void>
  /** Runs a function in the extension's background. */
  background: Pick<Frame, 'run'>
  /** Errors that nobody caught, in any page, popup or background, since the start. */
  errors(): Promise<string[]>
  close(): Promise<void>
}

export interface SessionOptions {
  /** The built extension's folder; null for a control run without it. */
  extension: string | null
  headless: boolean
  /** Prefer a dark theme, as the system would say. */
  dark?: boolean
  /** Language of the browser itself: "ar" or "en". */
  language?: string
  /** Port on 127.0.0.1 of a proxy for every request, those to loopback too. */
  proxyPort?: number
  width?: number
  height?: number
}
