import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../src/shared/settings/settings.ts'
import {
  cannotRead,
  classifyAddress,
  originPattern,
  readFailureCode,
  stateOfAddress,
  stateOfDescription,
  stateOfReading,
} from '../../../src/shared/tab/page-state.ts'

describe('classifyAddress', () => {
  it.each([
    ['https://example.org/news/1', 'web'],
    ['http://localhost:8080/', 'web'],
    ['file:///home/reader/page.html', 'web'],
    ['https://example.org/report.PDF?page=2', 'pdf'],
    ['https://example.org/pdf/report', 'web'],
    ['chrome://extensions/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['moz-extension://0000/popup.html', 'browser-page'],
    ['view-source:https://example.org/', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/category', 'store'],
    ['https://chrome.google.com/', 'web'],
    ['https://addons.mozilla.org/ar/firefox/', 'store'],
    ['https://addons.mozilla.org.example.net/', 'web'],
    ['not an address', 'unknown'],
    [null, 'unknown'],
  ] as const)('%s is %s', (url, expected) => {
    expect(classifyAddress(url)).toBe(expected)
  })
})

describe('originPattern', () => {
  it.each([
    ['https://www.example.org/news?a=1', 'https://www.example.org/*'],
    ['http://localhost:8080/page', 'http://localhost/*'],
    ['file:///page.html', null],
    ['about:blank', null],
    ['nonsense', null],
    [null, null],
  ])('of %s is %s', (url, expected) => {
    expect(originPattern(url)).toBe(expected)
  })
})

describe('states', () => {
  const settings = { ...DEFAULT_SETTINGS, sites: [{ site: 'example.org', choice: 'never' as const }] }
  const detection = { isArticle: false, kind: 'other', confidence: 0.8, reasons: [] } as const
  const description = {
    url: 'https://news.example.com/',
    detection: { ...detection, reasons: [] },
    reading: false,
  }

  it('follow from the address where it is enough', () => {
    expect(stateOfAddress('https://www.example.org/a', settings)).toEqual({
      kind: 'never-site',
      site: 'example.org',
    })
    expect(stateOfAddress('about:blank', settings)).toMatchObject({
      kind: 'cannot-read',
      reason: 'browser-page',
    })
    expect(stateOfAddress('https://sub.example.org/a', settings)).toBeNull()
    expect(stateOfAddress(null, settings)).toBeNull()
  })

  it('follow from the detector, unless the reader is at work', () => {
    expect(stateOfDescription(description, settings)).toMatchObject({ kind: 'not-article' })
    expect(stateOfDescription({ ...description, reading: true }, settings)).toBeNull()
    expect(stateOfDescription({ ...description, url: 'https://example.org/' }, settings)).toMatchObject({
      kind: 'never-site',
    })
  })

  it('wait for the click on sites that are read only when asked', () => {
    const asking = { ...DEFAULT_SETTINGS, otherSites: 'ask' as const }
    const article = { ...description, detection: { ...description.detection, isArticle: true } }
    expect(stateOfDescription(article, asking)).toEqual({ kind: 'ask-site', site: 'news.example.com' })
    expect(stateOfDescription({ ...article, reading: true }, asking)).toBeNull()
    expect(stateOfDescription(article, settings)).toBeNull()
    expect(stateOfDescription(description, asking)).toMatchObject({ kind: 'not-article' })
  })

  const url = 'https://news.example.com/'

  it('follow from the reader', () => {
    expect(stateOfReading({ state: 'reading', url }, null)).toEqual({ kind: 'reading', url })
    const failed = { state: 'failed', url, failure: { code: 'too-large', detail: '9 MB' } } as const
    expect(stateOfReading(failed, null)).toEqual({
      kind: 'cannot-read',
      url,
      reason: 'too-large',
      detail: '9 MB',
    })
  })

  it('name a view without an article as such, when the reader found nothing in it', () => {
    const reading = {
      state: 'failed',
      url,
      failure: { code: 'unreadable-page', detail: 'not an article' },
    } as const
    const { detection } = description
    expect(stateOfReading(reading, detection)).toEqual({ kind: 'not-article', url, detection })
    expect(stateOfReading(reading, { ...detection, isArticle: true })).toMatchObject({ kind: 'cannot-read' })
  })

  it('say "PDF" where silence comes from a PDF, and only there', () => {
    const pdf = 'https://example.org/a.pdf'
    expect(cannotRead(pdf, 'not-loaded', '')).toMatchObject({ reason: 'pdf' })
    expect(cannotRead(pdf, 'no-access', '')).toMatchObject({ reason: 'no-access' })
    expect(cannotRead('https://example.org/a', 'not-loaded', '')).toMatchObject({ reason: 'not-loaded' })
  })

  it('know no codes but our own', () => {
    expect(readFailureCode('no-access')).toBe('no-access')
    for (const code of ['constructor', '__proto__', '', 'NO-ACCESS'])
      expect(readFailureCode(code)).toBe('unexpected')
  })
})
