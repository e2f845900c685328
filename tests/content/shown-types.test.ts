import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/shared/settings/settings.ts'
import type { Analysis } from '../../src/text/analysis.ts'

vi.mock('../../src/shared/browser.ts', () => ({ browser: {}, IS_FIREFOX: false }))
const { shownTypes } = await import('../../src/content/reading/marks.ts')

const analysis = (matches: Analysis['matches']): Analysis => ({
  language: 'en',
  mentions: [],
  entities: [],
  summary: [],
  summaries: { short: [], standard: [], long: [] },
  ledger: [],
  flags: [],
  matches,
})
const speaks = analysis([{ follow: { text: 'Zug', kind: 'name' }, spans: [{ start: 0, end: 4 }] }])
const silent = analysis([])

describe('shown types', () => {
  it('are those that the reader wants, and what is followed', () => {
    const settings = { ...DEFAULT_SETTINGS, types: { ...DEFAULT_SETTINGS.types, date: false } }
    expect([...shownTypes(settings, silent)]).toEqual(['person', 'place', 'organization', 'figure', 'follow'])
  })

  it('are none while marks are off', () => {
    expect(shownTypes({ ...DEFAULT_SETTINGS, enabled: false }, speaks).size).toBe(0)
  })

  it('are none in an article that speaks of nothing followed, where only those are wanted', () => {
    const settings = { ...DEFAULT_SETTINGS, matchingOnly: true }
    expect(shownTypes(settings, silent).size).toBe(0)
    expect(shownTypes(settings, speaks).size).toBe(6)
  })
})
