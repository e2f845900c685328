/** What scripts that run in Firefox's own window find there, and where it keeps the extension's documents. */

export interface RemoteBrowser {
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(rect: DOMRect, scale: number, ground: string): Promise<ImageBitmap> }
  }
}

interface ConsoleMessage {
  sourceName: string
  lineNumber: number
  columnNumber: number
  errorMessage: string
  /** 1: a warning. */
  flags: number
}

/** What the browser's own window offers; only what is used here. */
export interface ChromeWindow {
  SidebarController: { show(id: string): Promise<void>; hide(): void }
  gBrowser: { addTrustedTab(url: string, options: object): unknown; selectedTab: unknown }
  Services: {
    scriptSecurityManager: { getSystemPrincipal(): unknown }
    console: {
      getMessageArray(): ConsoleMessage[]
      reset(): void
    }
  }
  Ci: { nsIScriptError: new () => object }
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionPermissions: Record<
        'add' | 'remove',
        (id: string, what: object, extension: unknown) => Promise<void>
      >
    }
  }
  WebExtensionPolicy: {
    getByID(id: string): {
      extension: { views: Set<{ viewType: string; xulBrowser: { browsingContext: unknown } }> }
    }
  }
}

/** The browsing context of one of the extension's documents; each function is run in Firefox's own window, as its text. */
export const CONTEXTS = {
  popup: () =>
    document.querySelector<Element & RemoteBrowser>('.webextension-popup-browser')?.browsingContext,
  panel: () =>
    document
      .querySelector<HTMLIFrameElement>('#sidebar')
      ?.contentDocument?.querySelector<Element & RemoteBrowser>('#webext-panels-browser')?.browsingContext,
  background: () => {
    const { WebExtensionPolicy } = globalThis as unknown as ChromeWindow
    const { views } = WebExtensionPolicy.getByID('hashiya@hashiya.app').extension
    return [...views].find(view => view.viewType === 'background')?.xulBrowser.browsingContext
  },
} as const
