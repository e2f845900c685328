/** The keys that the browser has for the extension's commands, and the way to the place where they are changed. */
import { browser, IS_FIREFOX } from '../shared/browser.ts'
import type { Shortcut } from '../shared/messages.ts'

/** By the name of the command in the manifest. */
const ACTIONS: ReadonlyMap<string, Shortcut['action']> = new Map([
  ['_execute_action', 'popup'],
  ['toggle-highlights', 'toggle'],
  ['next-mention', 'next'],
  ['previous-mention', 'previous'],
  ['open-panel', 'panel'],
  ['_execute_sidebar_action', 'panel'],
])

/** The keys that are set, in the manifest's order; the browser has none where the reader or another extension took them. */
export async function setShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll()
  const keysOf = new Map(commands.map(({ name, shortcut }) => [name, shortcut ?? '']))
  return [...ACTIONS].flatMap(([name, action]) => {
    const keys = keysOf.get(name) ?? ''
    return keys === '' ? [] : [{ action, keys }]
  })
}

/** Opens the browser's own page of keys. */
export async function openShortcuts(): Promise<void> {
  if (IS_FIREFOX) await browser.commands.openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
