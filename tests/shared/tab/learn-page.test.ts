import { describe, expect, it } from 'vitest'
import { failure, success } from '../../../src/shared/failure.ts'
import type { PageDescription, Reading } from '../../../src/shared/messages.ts'
import { DEFAULT_SETTINGS } from '../../../src/shared/settings/settings.ts'
import { learnPage, type TabPorts } from '../../../src/shared/tab/learn-page.ts'
import type { PageState } from '../../../src/shared/tab/page-state.ts'
import { arabicArticle } from '../../popup/sample-readings.ts'

const URL_HERE = 'https://news.example.com/a'
const silence = failure('not-loaded', 'no answer')
const seen = (isArticle: boolean, reading = isArticle) =>
  success<PageDescription>({
    url: URL_HERE,
    detection: { isArticle, kind: isArticle ? 'news' : 'other', confidence: 0.9, reasons: [] },
    reading,
  })
const busy = success<Reading>({ state: 'reading', url: URL_HERE })
const { kind: _, ...sample } = arabicArticle()
const done = success<Reading>({ state: 'ready', ...sample })

interface Script {
  url?: string | null
  describe?: Awaited<ReturnType<TabPorts['describePage']>>[]
  reading?: Awaited<ReturnType<TabPorts['getReading']>>[]
  read?: Awaited<ReturnType<TabPorts['readTab']>>
  access?: boolean
  force?: boolean
  never?: string[]
}

/** Plays a course of events; the last answer of each list is repeated. */
async function play(script: Script, signal = new AbortController().signal) {
  const { describe: described = [silence], reading = [silence], read = silence, access = true } = script
  const calls: string[] = []
  const states: PageState[] = []
  const next = <T>(answers: T[]): T => {
    const [first] = answers
    if (first === undefined) throw new Error('no answer left')
    if (answers.length > 1) answers.shift()
    return first
  }
  const ports: TabPorts = {
    describePage: async () => next(described),
    getReading: async () => next(reading),
    readTab: async (_tab, force) => {
      calls.push(force ? 'read by force' : 'read')
      return read
    },
    hasAccess: async pattern => {
      calls.push(`access ${pattern}`)
      return access
    },
    wait: async () => {
      calls.push('wait')
    },
  }
  const tab = { id: 7, windowId: 1, url: script.url === undefined ? URL_HERE : script.url }
  const settings = {
    ...DEFAULT_SETTINGS,
    sites: (script.never ?? []).map(site => ({ site, choice: 'never' as const })),
  }
  await learnPage(ports, {
    tab,
    settings,
    force: script.force ?? false,
    signal,
    show: state => states.push(state),
  })
  return { calls, kinds: states.map(state => state.kind), last: states.at(-1) }
}

describe('learnPage', () => {
  it('reads an article that is being read, and waits until it is done', async () => {
    const { kinds, calls } = await play({ describe: [seen(true)], reading: [silence, busy, busy, done] })
    expect(kinds).toEqual(['reading', 'article'])
    expect(calls).toEqual(['wait', 'wait', 'wait'])
  })

  it('waits for a slow reader as long as it answers', async () => {
    const { kinds } = await play({
      describe: [seen(true)],
      reading: [...Array.from({ length: 200 }, () => busy), done],
    })
    expect(kinds.at(-1)).toBe('article')
  })

  it('says that a page is no article, without waiting', async () => {
    const { kinds, calls } = await play({ describe: [seen(false)] })
    expect(kinds).toEqual(['not-article'])
    expect(calls).toEqual([])
  })

  it('reads it anyway when asked to', async () => {
    const { kinds, calls } = await play({ force: true, read: success(null), reading: [done] })
    expect(kinds).toEqual(['reading', 'article'])
    expect(calls).toEqual(['read by force'])
  })

  it('brings the scripts into a tab that is older than the extension', async () => {
    const { kinds, calls } = await play({
      describe: [silence, silence, seen(true)],
      read: success(null),
      reading: [done],
    })
    expect(kinds.at(-1)).toBe('article')
    expect(calls).toContain('read')
  })

  it('asks nothing of pages of the browser and of sites that are never read', async () => {
    for (const script of [{ url: 'chrome://settings' }, { never: ['news.example.com'] }]) {
      const { calls, kinds } = await play(script)
      expect(calls).toEqual([])
      expect(kinds).toHaveLength(1)
    }
  })

  it.each([
    ['withheld access', { read: silence, access: false }, 'no-access'],
    ['a tab that must be loaded again', { read: silence, access: true }, 'not-loaded'],
    ['scripts that were brought in and stay silent', { read: success(null), access: true }, 'not-loaded'],
    ['a PDF', { url: 'https://example.org/a.pdf', read: silence, access: true }, 'pdf'],
    ['what the background found out', { read: failure('pdf'), access: false }, 'pdf'],
    ['an address that is hidden', { url: null, read: failure('no-access') }, 'no-access'],
    ['an update under an open page', { describe: [failure('outdated')] }, 'outdated'],
    ['a reader that never comes', { describe: [seen(true)], reading: [silence] }, 'not-loaded'],
    [
      'a reader that fails',
      { describe: [seen(true)], reading: [failure('broken-package')] },
      'broken-package',
    ],
    ['force where access is withheld', { force: true, read: silence, access: false }, 'no-access'],
  ] as const)('explains %s', async (_name, script, reason) => {
    const { last } = await play(structuredClone(script) as unknown as Script)
    expect(last).toMatchObject({ kind: 'cannot-read', reason })
  })

  it('is silent once it has been called off', async () => {
    const { kinds } = await play({ describe: [seen(true)], reading: [busy] }, AbortSignal.abort())
    expect(kinds).toEqual([])
  })
})
