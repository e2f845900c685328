import { describe, expect, it } from 'vitest'
import { SyncedSettings } from '../../../src/background/sync/synced-settings.ts'
import { withFollow } from '../../../src/shared/settings/names.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../src/shared/settings/settings.ts'
import { withSiteChoice } from '../../../src/shared/settings/sites.ts'
import { type FakeArea, fakeArea } from './fake-area.ts'

/** Machines of one reader, with one account. */
function reader() {
  const account = fakeArea(true)
  let time = 1_000_000
  const machine = (clock = 0) => {
    const local = fakeArea()
    const stored = new SyncedSettings({ local, sync: account }, () => time + clock)
    const change = async (next: (settings: Settings) => Settings) => {
      time += 1000
      const known = await stored.load()
      await stored.store(known, next(known))
      await stored.meet()
    }
    return { local, stored, change }
  }
  return { account, machine }
}

const SYNCED: Settings = { ...DEFAULT_SETTINGS, sync: true }
const on = (settings: Settings): Settings => ({ ...settings, sync: true })
const withLists = (settings: Settings): Settings => ({ ...settings, sync: true, syncLists: true })
const follow = (text: string) => (settings: Settings) => withFollow(settings, { text, kind: 'name' })
const keysOf = (area: FakeArea) => [...area.items.keys()]

describe('settings that stay here', () => {
  it('touch the account not at all', async () => {
    const { account, machine } = reader()
    account.broken = true
    const { local, stored, change } = machine()
    await change(follow('Zug'))
    expect((await stored.load()).follows).toHaveLength(1)
    expect(keysOf(local)).toEqual(['settings'])
    expect(account.writes).toBe(0)
  })
})

describe('settings that travel', () => {
  it('are copied without the lists, and without the wish to travel', async () => {
    const { account, machine } = reader()
    const { change } = machine()
    await change(follow('Zug'))
    await change(on)
    const copied = JSON.stringify([...account.items])
    expect(copied).toContain('summaryLength')
    expect(copied).not.toMatch(/Zug|follows|sites|sync/u)
  })

  it('come to another machine when it joins, and so does each later change', async () => {
    const { machine } = reader()
    const [one, other] = [machine(), machine()]
    await one.change(s => on({ ...s, hoverCard: true }))
    await other.change(s => on({ ...s, summaryLength: 'long' }))
    expect(await other.stored.load()).toEqual({ ...SYNCED, hoverCard: true })
    await other.change(s => ({ ...s, enabled: false }))
    await one.stored.meet()
    expect(await one.stored.load()).toEqual({ ...SYNCED, hoverCard: true, enabled: false })
  })

  it('are those of the last change, where two machines changed them apart', async () => {
    const { account, machine } = reader()
    const [one, other] = [machine(), machine()]
    await one.change(on)
    await other.change(on)
    account.broken = true
    await other.change(s => ({ ...s, summaryLength: 'short' }))
    await one.change(s => ({ ...s, summaryLength: 'long' }))
    expect((await one.stored.state()).problem).toBe('failed')
    account.broken = false
    for (const { stored } of [one, other, one]) await stored.meet()
    for (const { stored } of [one, other]) {
      expect((await stored.load()).summaryLength).toBe('long')
      expect((await stored.state()).problem).toBeNull()
    }
  })

  it('are not held by a clock that is ahead', async () => {
    const { machine } = reader()
    const [ahead, other] = [machine(86_400_000), machine()]
    await ahead.change(on)
    await ahead.change(s => ({ ...s, summaryLength: 'long' }))
    await other.change(on)
    await other.change(s => ({ ...s, summaryLength: 'short' }))
    await ahead.stored.meet()
    expect((await ahead.stored.load()).summaryLength).toBe('short')
  })

  it('are sent when the background comes back, where it was ended before', async () => {
    const { account, machine } = reader()
    const { local, stored, change } = machine()
    await change(on)
    account.broken = true
    await change(s => ({ ...s, hoverCard: true }))
    account.broken = false
    const again = new SyncedSettings({ local, sync: account }, () => 2_000_000)
    await again.meet()
    expect(account.items.get('choices.hoverCard.0')).toMatchObject({ value: true })
    const { writes } = account
    await stored.meet()
    expect(account.writes).toBe(writes)
  })
})

describe('lists that travel', () => {
  it('are joined when machines meet first, and the same on both after', async () => {
    const { machine } = reader()
    const [one, other] = [machine(), machine()]
    await one.change(s => withLists(follow('Zug')(withSiteChoice(s, 'example.org', 'ask'))))
    await other.change(s => withLists(follow('Bern')(withSiteChoice(s, 'example.org', 'never'))))
    await one.stored.meet()
    const lists = await one.stored.load()
    expect(lists.follows.map(({ text }) => text)).toEqual(['Bern', 'Zug'])
    expect(lists.sites).toEqual([{ site: 'example.org', choice: 'ask' }])
    expect(await other.stored.load()).toEqual(lists)
    await other.change(s => ({ ...s, follows: [] }))
    await one.stored.meet()
    expect((await one.stored.load()).follows).toEqual([])
  })

  it('stay where the reader has not chosen it, whatever the copy holds', async () => {
    const { account, machine } = reader()
    const [one, other] = [machine(), machine()]
    await one.change(s => withLists(follow('Zug')(s)))
    await other.change(on)
    await other.change(s => ({ ...s, hoverCard: true }))
    expect((await other.stored.load()).follows).toEqual([])
    expect(JSON.stringify([...account.items])).toContain('Zug')
  })

  it('are taken in stretches that the storage has room for', async () => {
    const { account, machine } = reader()
    const [one, other] = [machine(), machine()]
    const many = Array.from({ length: 300 }, (_, at) => ({
      text: `اسم ${at} <${'س'.repeat(60)}>`,
      kind: 'name' as const,
    }))
    await one.change(s => withLists({ ...s, follows: many }))
    expect((await one.stored.state()).problem).toBeNull()
    expect(keysOf(account).filter(key => key.startsWith('lists.follows.')).length).toBeGreaterThan(5)
    await other.change(withLists)
    expect((await other.stored.load()).follows).toEqual(many)
    await one.change(s => ({ ...s, follows: many.slice(0, 2) }))
    expect(keysOf(account).filter(key => key.startsWith('lists.follows.'))).toEqual(['lists.follows.0'])
    await other.stored.meet()
    expect((await other.stored.load()).follows).toHaveLength(2)
  })

  it('that are too large stay here, and the choices go on', async () => {
    const { account, machine } = reader()
    const { stored, change } = machine()
    const many = Array.from({ length: 3000 }, (_, at) => ({
      site: `a-rather-long-name-of-a-site-${at}.example`,
      choice: 'never' as const,
    }))
    await change(s => withLists({ ...s, sites: many }))
    expect((await stored.state()).problem).toBe('too-large')
    expect((await stored.load()).sites).toHaveLength(3000)
    await change(s => ({ ...s, hoverCard: true }))
    expect(account.items.get('choices.hoverCard.0')).toMatchObject({ value: true })
    await change(s => ({ ...s, sites: many.slice(0, 9) }))
    expect((await stored.state()).problem).toBeNull()
    expect(JSON.stringify([...account.items])).toContain('site-8.example')
  })
})

describe('a copy that was still on its way when this machine made its own', () => {
  it('is taken, and lists are joined', async () => {
    const [here, there] = [reader(), reader()]
    const one = there.machine()
    await one.change(s => withLists(follow('Zug')({ ...s, summaryLength: 'long' })))
    const other = here.machine(60_000)
    await other.change(s => withLists(follow('Bern')(s)))
    here.account.items = there.account.items
    await other.stored.meet()
    const settings = await other.stored.load()
    expect(settings.summaryLength).toBe('long')
    expect(settings.follows.map(({ text }) => text).sort()).toEqual(['Bern', 'Zug'])
  })
})

describe('the copy', () => {
  it('is removed where it is switched off, and other machines keep what they have', async () => {
    const { account, machine } = reader()
    const [one, other] = [machine(), machine()]
    await one.change(s => withLists(follow('Zug')(s)))
    await other.change(withLists)
    account.items.set('of another', 1)
    await one.change(s => ({ ...s, syncLists: false }))
    expect(keysOf(account).some(key => key.startsWith('lists'))).toBe(false)
    expect(keysOf(account)).toContain('choices')
    await one.change(s => ({ ...s, sync: false }))
    expect(keysOf(account)).toEqual(['of another'])
    await other.stored.meet()
    expect((await other.stored.load()).follows).toHaveLength(1)
    expect(keysOf(account)).toEqual(['of another'])
  })

  it('is removed later where the account could not be reached', async () => {
    const { account, machine } = reader()
    const { stored, change } = machine()
    await change(on)
    account.broken = true
    await change(() => DEFAULT_SETTINGS)
    expect((await stored.state()).problem).toBe('failed')
    account.broken = false
    await stored.meet()
    expect(keysOf(account)).toEqual([])
    expect((await stored.state()).problem).toBeNull()
  })

  it.each([
    ['a setting of another shape', 'choices.summaryLength.0', (item: object) => ({ ...item, value: 'epic' })],
    [
      'a colour that is none',
      'choices.colours.0',
      (item: object) => ({ ...item, value: { person: 'url(x)' } }),
    ],
    ['a part of another time', 'choices.hoverCard.0', (item: object) => ({ ...item, at: 7 })],
    ['a part that is missing', 'choices.hoverCard.0', () => undefined],
    ['a head without its time', 'choices', () => ({ version: 2, parts: {} })],
    ['a time that is none', 'choices', (item: object) => ({ ...item, at: Number.MAX_SAFE_INTEGER })],
    ['parts without end', 'choices', (item: object) => ({ ...item, at: 5e11, parts: { hoverCard: 1e9 } })],
    ['a head that is text', 'choices', () => 'choices'],
  ])('changes nothing here where it holds %s', async (_, key, damage) => {
    const { account, machine } = reader()
    const { stored, change } = machine()
    await change(s => on({ ...s, hoverCard: true, summaryLength: 'long' }))
    account.items.set(key, damage(account.items.get(key) as object))
    await stored.meet()
    expect(await stored.load()).toEqual({ ...SYNCED, hoverCard: true, summaryLength: 'long' })
    // The next change mends it.
    await change(s => ({ ...s, enabled: false }))
    const other = machine()
    await other.change(on)
    expect(await other.stored.load()).toEqual(await stored.load())
  })

  it('of a later version is neither read nor written over', async () => {
    const { account, machine } = reader()
    const { stored, change } = machine()
    await change(on)
    const head = { version: 3, at: 5_000_000, begun: 5_000_000, parts: {} }
    account.items.set('choices', head)
    await change(s => ({ ...s, hoverCard: true }))
    expect(account.items.get('choices')).toEqual(head)
    expect((await stored.state()).problem).toBe('newer')
    expect((await stored.load()).hoverCard).toBe(true)
  })
})

describe('a change made while the account answers', () => {
  it('is not undone by what comes from there', async () => {
    const { account, machine } = reader()
    const [one, other] = [machine(), machine()]
    await one.change(on)
    await other.change(on)
    await one.change(s => ({ ...s, hoverCard: true }))
    // The account has been read, and its answer is on the way when the reader changes a list.
    const answer = account.get.bind(account)
    account.get = async keys => {
      const items = await answer(keys)
      account.get = answer
      void other.stored.change(follow('Zug'))
      return items
    }
    await other.stored.meet()
    const settings = await other.stored.load()
    expect(settings.follows.map(({ text }) => text)).toEqual(['Zug'])
    expect(settings.hoverCard).toBe(true)
  })
})
