import { describe, expect, it } from 'vitest'
import { importFollows, writeFollowFile } from '../../../src/shared/settings/follow-file.ts'
import { withFollow } from '../../../src/shared/settings/names.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../src/shared/settings/settings.ts'
import { readSettingsFile, writeSettingsFile } from '../../../src/shared/settings/settings-file.ts'

const CAIRO = { text: 'القاهرة', kind: 'name' } as const
const here = withFollow(DEFAULT_SETTINGS, CAIRO)

describe('the file of what is followed', () => {
  it('gives back what was written', () => {
    const list = withFollow(here, { text: 'inflation', kind: 'word' }).follows
    const read = importFollows(writeFollowFile(list), DEFAULT_SETTINGS)
    expect(read).toMatchObject({ added: 2, known: 0, refused: 0, full: 0 })
    expect(read?.settings.follows).toEqual(list)
  })

  it('may be plain text, one a line, from any system', () => {
    const read = importFollows('\uFEFFNorth Quay\r\n\r\n  القَاهرة \nتضخم\rZug', here)
    expect(read).toMatchObject({ added: 3, known: 1, refused: 0 })
    expect(read?.settings.follows.map(({ text }) => text)).toEqual(['القاهرة', 'North Quay', 'تضخم', 'Zug'])
  })

  it('counts what it cannot take, and takes the rest', () => {
    expect(importFollows(`${'x'.repeat(201)}\nZug`, here)).toMatchObject({ added: 1, refused: 1 })
    const file = JSON.stringify({
      format: 'hashiya-follows',
      follows: [{ text: 'Zug', kind: 'town' }, 'Bern', { text: 'Basel', kind: 'name', more: 1 }],
    })
    const read = importFollows(file, here)
    expect(read).toMatchObject({ added: 1, refused: 2 })
    expect(read?.settings.follows.at(-1)).toEqual({ text: 'Basel', kind: 'name' })
  })

  it('drops nothing of a list that is full', () => {
    const lines = Array.from({ length: 510 }, (_, at) => `name ${at}`).join('\n')
    const read = importFollows(lines, here)
    expect(read).toMatchObject({ added: 499, full: 11 })
    expect(read?.settings.follows[0]).toEqual(CAIRO)
  })

  it.each([
    ['a file that broke off', '{"format":"hashiya-follows","follows":[{"text":"Zu'],
    ['JSON of another program', '{"names":["Zug"]}'],
    ['a list of another program', '["Zug"]'],
    ['a list that is none', '{"format":"hashiya-follows","follows":"Zug"}'],
    ['all settings', writeSettingsFile(here)],
    ['bytes', 'PNG\0\0\u0001'],
    ['bytes that are no UTF-8', 'Z\uFFFDg'],
  ])('is refused where it is %s', (_, text) => {
    expect(importFollows(text, here)).toBeNull()
  })

  it('may be empty', () => {
    expect(importFollows('\n', here)).toMatchObject({ added: 0, settings: here })
  })
})

describe('the file of all settings', () => {
  const mine: Settings = {
    ...here,
    enabled: false,
    sites: [{ site: 'example.org', choice: 'ask' }],
    colours: { ...DEFAULT_SETTINGS.colours, date: '#112233' },
  }

  it('gives back what was written', () => {
    const read = readSettingsFile(writeSettingsFile(mine), DEFAULT_SETTINGS)
    expect(read).toEqual({ settings: mine, damaged: [] })
  })

  it('never switches on that settings leave the machine', () => {
    const file = writeSettingsFile({ ...mine, sync: true, syncLists: true })
    expect(file).not.toContain('sync')
    const forged = JSON.stringify({ format: 'hashiya-settings', settings: { version: 2, sync: true } })
    expect(readSettingsFile(forged, mine)?.settings.sync).toBe(false)
    expect(readSettingsFile(file, { ...mine, sync: true })?.settings.sync).toBe(true)
  })

  it('leaves what is damaged or missing in it as it was', () => {
    const file = JSON.stringify({
      format: 'hashiya-settings',
      settings: { version: 2, enabled: true, follows: 'all', colours: { person: 'red', place: '#010203' } },
    })
    const read = readSettingsFile(file, mine)
    expect(read?.damaged.sort()).toEqual(['colours', 'follows'])
    expect(read?.settings).toEqual({
      ...mine,
      enabled: true,
      colours: { ...mine.colours, place: '#010203' },
    })
  })

  it('may be of an earlier version', () => {
    const old = { format: 'hashiya-settings', settings: { version: 1, neverSites: ['example.net'] } }
    expect(readSettingsFile(JSON.stringify(old), mine)?.settings.sites).toEqual([
      { site: 'example.net', choice: 'never' },
    ])
  })

  it.each(['', 'text', '[]', 'null', '{"format":"hashiya-follows"}', '{"format":"hashiya-settings"}'])(
    'is refused where it is %j',
    text => {
      expect(readSettingsFile(text, mine)).toBeNull()
    },
  )

  it('is not misled by names of Object', () => {
    const text = '{"format":"hashiya-settings","settings":{"__proto__":{"enabled":true},"colours":null}}'
    expect(readSettingsFile(text, mine)?.settings).toEqual(mine)
  })
})
