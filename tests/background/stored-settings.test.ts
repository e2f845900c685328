import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Settings } from '../../src/shared/settings/settings.ts'
import { fakeArea } from './sync/fake-area.ts'

const areas = { local: fakeArea(), sync: fakeArea(true) }
vi.mock('../../src/shared/browser.ts', () => ({ browser: { storage: areas } }))

beforeEach(() => areas.local.items.clear())

const follow = (text: string) => (settings: Settings) => ({
  ...settings,
  follows: [...settings.follows, { text, kind: 'name' as const }],
})
const followed = ({ follows }: Settings) => follows.map(({ text }) => text)

describe('changes that come at once', () => {
  it('go one after the other, so that none is lost', async () => {
    const { changeSettings, loadSettings } = await import('../../src/background/stored-settings.ts')
    await Promise.all(['Zug', 'Bern', 'Chur'].map(text => changeSettings(follow(text))))
    expect(followed(await loadSettings())).toEqual(['Zug', 'Bern', 'Chur'])
  })

  it('wait for settings that a page has handed over before them', async () => {
    const { changeSettings, loadSettings, storeSettings } = await import(
      '../../src/background/stored-settings.ts'
    )
    const known = await loadSettings()
    const handedOver = storeSettings(known, follow('Zug')(known))
    await Promise.all([handedOver, changeSettings(follow('Bern'))])
    expect(followed(await loadSettings())).toEqual(['Zug', 'Bern'])
  })

  it('undo nothing of another page that knew as little of them', async () => {
    const { loadSettings, storeSettings } = await import('../../src/background/stored-settings.ts')
    const known = await loadSettings()
    await Promise.all(['Zug', 'Bern'].map(text => storeSettings(known, follow(text)(known))))
    expect(followed(await loadSettings())).toEqual(['Zug', 'Bern'])
  })

  it('go on after one that failed', async () => {
    const { changeSettings, loadSettings } = await import('../../src/background/stored-settings.ts')
    areas.local.broken = true
    const failed = changeSettings(follow('Zug'))
    await expect(failed).rejects.toThrow('no storage')
    areas.local.broken = false
    await changeSettings(follow('Bern'))
    expect(followed(await loadSettings())).toEqual(['Bern'])
  })
})
