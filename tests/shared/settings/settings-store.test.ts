import { expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../src/shared/settings/settings.ts'

type Listener = (changes: Record<string, { newValue: unknown }>, area: string) => void

const background = vi.hoisted(() => ({
  listeners: [] as Listener[],
  answers: [] as ((settings: Settings) => void)[],
  stored: [] as Settings[],
  known: [] as Settings[],
  isBroken: false,
}))
vi.mock('../../../src/shared/browser.ts', () => ({
  browser: {
    storage: {
      onChanged: {
        addListener: (listener: Listener) => background.listeners.push(listener),
        removeListener: () => {},
      },
    },
  },
}))
vi.mock('../../../src/shared/send.ts', () => ({
  sendToBackground: (name: string, body: { known: Settings; settings: Settings }) =>
    new Promise(resolve => {
      if (name === 'get-settings') background.answers.push(value => resolve({ ok: true, value }))
      else if (background.isBroken) resolve({ ok: false, failure: { detail: 'no storage' } })
      else {
        background.known.push(body.known)
        background.stored.push(body.settings)
        resolve({ ok: true, value: body.settings })
      }
    }),
}))

it('a change that comes while the settings are still being asked for is not undone by the next one', async () => {
  const { changeSettings, loadSettings, watchSettings } = await import(
    '../../../src/shared/settings/settings-store.ts'
  )
  watchSettings(() => {})
  const loading = loadSettings()
  const follows = [{ text: 'Zug', kind: 'name' as const }]
  const changed = { ...DEFAULT_SETTINGS, follows }
  for (const tell of background.listeners) tell({ settings: { newValue: changed } }, 'local')
  // Read before the change, answered after it.
  background.answers[0]?.(DEFAULT_SETTINGS)
  expect((await loading).follows).toEqual(follows)
  await changeSettings(settings => ({ ...settings, sync: true }))
  expect(background.stored).toEqual([{ ...changed, sync: true }])
})

it('a change that was not stored is a change again, from the settings before it', async () => {
  vi.resetModules()
  background.answers.length = 0
  background.stored.length = 0
  background.known.length = 0
  const { changeSettings, loadSettings, watchSettings } = await import(
    '../../../src/shared/settings/settings-store.ts'
  )
  watchSettings(() => {})
  const answer = () => background.answers.shift()?.(DEFAULT_SETTINGS)
  const loading = loadSettings()
  answer()
  await loading
  const wish = (settings: Settings) => ({ ...settings, hoverCard: !DEFAULT_SETTINGS.hoverCard })
  background.isBroken = true
  await expect(changeSettings(wish)).rejects.toThrow('no storage')
  background.isBroken = false
  const again = changeSettings(wish)
  answer()
  await again
  expect(background.known).toEqual([DEFAULT_SETTINGS])
  expect(background.stored).toEqual([wish(DEFAULT_SETTINGS)])
})
