/**
 * The one thing of ours that stands in the page while it is open: a host with a closed shadow root on the document
 * element, outside everything that a page's framework owns, in the top layer, above dialogs. Gone when closed.
 */
import { type ComponentChild, render } from 'preact'
import { placeCard } from './place-card.ts'

export interface Overlay {
  /** Shows the content beside a rectangle of the viewport. */
  show(content: ComponentChild, beside: DOMRect, direction: 'ltr' | 'rtl'): void
  /** Moves it beside another rectangle. */
  move(beside: DOMRect): void
  /** Whether an event began in it; from outside a closed root looks like its host. */
  holds(event: Event): boolean
  /** Moves the focus into it. */
  focus(): void
  /** Takes it out of the page, and gives the focus back to where it was. */
  close(): void
  readonly isOpen: boolean
}

/** @param css the style sheet of the content; it is cut off from the page's own. */
export function createOverlay(css: string): Overlay {
  let host: HTMLElement | null = null
  let root: ShadowRoot | null = null
  let focusBefore: Element | null = null
  let direction: 'ltr' | 'rtl' = 'ltr'

  const open = () => {
    host = document.createElement('hashiya-card')
    root = host.attachShadow({ mode: 'closed' })
    addStyle(root, css)
    // By the object model, not by an attribute: a page's policy against inline style does not reach it.
    for (const [name, value] of HOST_STYLE) host.style.setProperty(name, value, 'important')
    focusBefore = document.activeElement
    document.documentElement.append(host)
    host.popover = 'manual'
    host.showPopover()
  }

  return {
    show(content, beside, towards) {
      direction = towards
      if (!host?.isConnected) open()
      if (root) render(content, root)
      this.move(beside)
    },
    move(beside) {
      if (host) place(host, beside, direction)
    },
    holds: event => host !== null && event.composedPath().includes(host),
    focus() {
      // Stepping on by the card's own buttons leaves the focus on them.
      if (root && !root.activeElement)
        root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true })
    },
    close() {
      if (!host) return
      const hadFocus = document.activeElement === host
      if (root) render(null, root)
      host.remove()
      host = null
      root = null
      if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected) {
        focusBefore.focus({ preventScroll: true })
      }
      focusBefore = null
    },
    get isOpen() {
      return host !== null
    },
  }
}

const HOST_STYLE = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['z-index', '2147483647'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', 'none'],
  ['background', 'transparent'],
  ['overflow', 'visible'],
] as const

/** The height that the window leaves the card; its style sheet reads it. */
const ROOM = '--hashiya-room'

/** Its size is taken without a limit, so that a card that was cut is whole again where there is room. */
function place(host: HTMLElement, beside: DOMRect, direction: 'ltr' | 'rtl'): void {
  host.style.removeProperty(ROOM)
  const { width, height } = host.getBoundingClientRect()
  // Without the scrollbars; in quirks mode it is the body that knows.
  const window = document.scrollingElement ?? document.documentElement
  const viewport = { width: window.clientWidth, height: window.clientHeight }
  const { top, left, room } = placeCard(beside, { width, height }, viewport, direction)
  host.style.setProperty(ROOM, `${room}px`, 'important')
  host.style.setProperty('inset', `${top}px auto auto ${left}px`, 'important')
}

/** A constructed sheet is not subject to the page's policy; both browsers take it in a content script (checked). */
function addStyle(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
}
