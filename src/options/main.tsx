/** The options page's entry: each change is stored at once, and what is shown follows the storage. */
import { render } from 'preact'
import { browser } from '../shared/browser.ts'
import { applyLanguage, translatorFor } from '../shared/i18n/translator.ts'
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings/settings.ts'
import { changeSettings, loadSettings, watchSettings } from '../shared/settings/settings-store.ts'
import { withSiteChoice } from '../shared/settings/sites.ts'
import type { OptionsActions } from './actions.ts'
import { Options, type SaveStatus } from './options.tsx'

let settings: Settings = DEFAULT_SETTINGS
let status: SaveStatus = 'none'

const actions: OptionsActions = {
  setType: (type, shown) => save(current => ({ ...current, types: { ...current.types, [type]: shown } })),
  setColour: (type, colour) =>
    save(current => ({ ...current, colours: { ...current.colours, [type]: colour } })),
  resetColours: () => save(current => ({ ...current, colours: DEFAULT_SETTINGS.colours })),
  setSite: (site, choice) => save(current => withSiteChoice(current, site, choice)),
  setLanguage: interfaceLanguage => save(current => ({ ...current, interfaceLanguage })),
}

function save(change: (current: Settings) => Settings): void {
  // Emptied first, so that a second "Saved." is announced as well.
  status = 'none'
  draw()
  changeSettings(change).then(
    stored => finish(stored, 'saved'),
    () => finish(settings, 'not-saved'),
  )
}

function finish(next: Settings, outcome: SaveStatus): void {
  settings = next
  status = outcome
  draw()
}

function draw(): void {
  const root = document.getElementById('root')
  if (!root) return
  const translator = translatorFor(settings.interfaceLanguage, browser.i18n.getUILanguage())
  applyLanguage(document, translator)
  document.title = translator.text('options.heading')
  render(<Options {...{ settings, translator, actions, status }} />, root)
}

async function openOptions(): Promise<void> {
  // First of all: a page that watches can store a change without reading first.
  const stopWatching = watchSettings(next => {
    settings = next
    draw()
  })
  globalThis.addEventListener('pagehide', event => event.persisted || stopWatching())
  settings = await loadSettings().catch(() => DEFAULT_SETTINGS)
  draw()
}

void openOptions()
