import { describe, expect, it } from 'vitest'
import { dateInUrl } from '../../../src/page/metadata/dates.ts'
import { isPlausibleDate, parseDate } from '../../../src/page/metadata/parse-date.ts'
import { ld, meta, readSample } from './sample-page.ts'

const article = (data: object) => ld({ '@type': 'NewsArticle', ...data })
const h1 = '<h1>Barge closes harbour</h1>'

describe('published, modified and printed dates', () => {
  it('are kept apart', () => {
    const { published, modified, visibleDate } = readSample({
      head: article({ datePublished: '2025-07-13T09:05:00+03:00', dateModified: '2025-07-14T10:00:00Z' }),
      above: `${h1}<p>Published 13 July 2025 | Updated 14 July 2025</p>`,
    })
    expect([published.value, modified.value, visibleDate.value]).toEqual([
      '2025-07-13T09:05:00+03:00',
      '2025-07-14T10:00:00Z',
      '2025-07-13',
    ])
    expect(published.conflict).toBeUndefined()
    expect(visibleDate.evidence.map(({ source }) => source)).toEqual([
      'visible line at the headline, called published',
      'visible line at the headline, called modified',
    ])
  })

  it('prefer a later day that the page prints and does not call an update, and show the conflict', () => {
    const { published } = readSample({
      head: article({ datePublished: '2019-11-25' }),
      above: `${h1}<time datetime="2025-07-13">13 July</time>`,
    })
    expect(published).toEqual({
      value: '2025-07-13',
      evidence: [
        { value: '2025-07-13', source: 'visible time[datetime] at the headline', chosen: true },
        {
          value: '2019-11-25',
          source: 'json-ld NewsArticle.datePublished',
          chosen: false,
          doubt: 'conflict',
        },
      ],
      conflict: true,
    })
  })

  const kept: [string, string][] = [
    ['an update by its word', '<p>Last updated: 13 July 2025</p>'],
    ['an update by a word of its own line', '<p><b>Updated</b> <span>13 July 2025</span></p>'],
    ['an update by its class', '<time class="entry-updated" datetime="2025-07-13">13 July</time>'],
    ['an Arabic update', '<p>آخر تحديث: 13 يوليو 2025</p>'],
    ['an Arabic update with the word for date', '<p>تاريخ التحديث: 13 يوليو 2025</p>'],
    ['a German update', '<p>Aktualisiert am 13. Juli 2025</p>'],
    ['an update whose words stand before a link', '<p>Last updated on <a href="/b">July 13, 2025</a></p>'],
    ['a German one', '<p>Aktualisiert am <b>13. Juli 2025</b></p>'],
    ['an earlier day', '<p>3 May 2018</p>'],
    ['a teaser’s day', '<ul><li><h3>Pier opens</h3><time datetime="2025-07-13">13 July</time></li></ul>'],
    ['a day of related articles', '<div class="related"><time datetime="2025-07-13">13 July</time></div>'],
    ['a reading time', '<time datetime="PT4M">4 min</time>'],
  ]
  it.each(kept)('do not replace the declared day by %s', (_, above) => {
    expect(
      readSample({ head: article({ datePublished: '2019-11-25' }), above: h1 + above }).published.value,
    ).toBe('2019-11-25')
  })

  const alone: [string, string, string | null][] = [
    ['the printed day', '<p>Port Alder, 13 July 2025</p>', '2025-07-13'],
    ['the day of the last change where no other is printed', '<p>Updated 13 July 2025</p>', '2025-07-13'],
    ['the day behind a Hijri one', '<p>الأحد 18 محرم 1447 هـ الموافق 13 يوليو 2025</p>', '2025-07-13'],
    ['nothing from a Hijri day alone', '<p>1447/01/18 هـ</p>', null],
    [
      'nothing from a sentence',
      '<p>The pier was opened in the summer of 1904 and closed again on 1 May 1931, as the old men of the port remember it, when the railway came and the boats went.</p>',
      null,
    ],
    ['nothing from a day of two readings', '<p>03/04/2025</p>', null],
  ]
  it.each(alone)('give %s where nothing is declared', (_, above, expected) => {
    expect(readSample({ above: h1 + above }).published.value).toBe(expected)
  })

  const impossible = [
    '0001-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '1970-01-01',
    '2025-02-30',
    'yesterday',
    '{{date}}',
  ]
  it.each(impossible)('never choose %s, and say so', value => {
    const { published } = readSample({ head: article({ datePublished: value }) })
    expect(published.value).toBeNull()
    expect(published.evidence.every(({ doubt }) => doubt === 'impossible')).toBe(true)
    expect(published.evidence.length).toBe(1)
  })

  it('doubt what lies after the time of reading, where the caller gives it', () => {
    const head = article({ datePublished: '2031-01-01' }) + meta('article:published_time', '2025-07-13')
    const { published } = readSample({ head, now: '2025-07-14T00:00:00Z' })
    expect(published.value).toBe('2025-07-13')
    expect(published.evidence[0]?.doubt).toBe('future')
    expect(readSample({ head }).published.value).toBe('2031-01-01')
  })

  it('take the day in the address for a check', () => {
    const url = 'https://www.aldertimes.example/2025/07/13/barge'
    expect(readSample({ url, above: h1 }).published.value).toBe('2025-07-13')
    expect(
      readSample({ url, above: `${h1}<p>11 February 2022</p><p>13 July 2025</p>` }).published.value,
    ).toBe('2025-07-13')
    expect(readSample({ url, head: article({ datePublished: '2025-08-01' }) }).published.conflict).toBe(true)
  })
})

describe('a day in numbers', () => {
  const cases: [string, string, string | null][] = [
    ['de', 'So 13.07.25', '2025-07-13'],
    ['ko', '25.07.13', null],
    ['hu', '25.07.13', null],
    ['en', '12.07.25', null],
    ['de', 'am 13.07.98', null],
    ['fr', '05.61.12.34.56', null],
    ['de', 'Version 10.04.24.36', null],
    ['de', '10.1.20.5:8080', null],
    ['de', '12.10.2024.19041', null],
    ['en-GB', '10-12-2024-55512', null],
    ['fr', '03/04/2025', '2025-04-03'],
    ['ar', '03/04/2025', '2025-04-03'],
    ['ar', '٠٣/٠٤/٢٠٢٥', '2025-04-03'],
    ['ar', '3/4/2025 9:30 AM', null],
    ['ar', '18/01/1447 هـ - 13/07/2025 م', '2025-07-13'],
    ['en', 'Sun, 07/13/2025 - 11:38', '2025-07-13'],
    ['ar', '1447/01/18 هـ - 2025/07/13', '2025-07-13'],
    ['en-GB', '03/04/2025', '2025-04-03'],
    ['en-US', '03/04/2025', null],
    ['ja', '2025年07月13日', '2025-07-13'],
    ['ko', '2025년 7월 13일', '2025-07-13'],
    ['zh', '第2025号 13日', null],
    ['ja', '2025年13月1日', null],
    ['tlh-x', '03/04/2025', null],
  ]
  it.each(cases)('in %s: %s is %s', (language, text, expected) => {
    const date = parseDate(text, language)
    expect(date !== null && isPlausibleDate(date) ? date : null).toBe(expected)
  })

  const months: [string, string][] = [
    ['١٣ تموز ٢٠٢٥', '2025-07-13'],
    ['13 كانون الثاني 2025', '2025-01-13'],
    ['13 جويلية 2025', '2025-07-13'],
    ['13 غشت 2025', '2025-08-13'],
    ['13 تموز/يوليو 2025', '2025-07-13'],
    ['الأحد ١٨ محرم ١٤٤٧ - ١٣ يوليو ٢٠٢٥', '2025-07-13'],
  ]
  it.each(months)('is read beside the Arabic months: %s', (text, expected) => {
    expect(parseDate(text, 'ar')).toBe(expected)
  })
})

describe('dateInUrl', () => {
  const cases: [string, string | null][] = [
    ['https://a.example/2025/07/13/barge', '2025-07-13'],
    ['https://a.example/2025/7/3/barge', '2025-07-03'],
    ['https://a.example/2025-07-13-barge', '2025-07-13'],
    ['https://a.example/news/20250713/barge', '2025-07-13'],
    ['https://a.example/news/202507131044893040-barge', '2025-07-13'],
    ['https://a.example/releases/2023/12/231218130031.htm', null],
    ['https://a.example/2025/13/41/barge', null],
    ['https://a.example/item/20259999', null],
    ['https://a.example/2025/07/', null],
  ]
  it.each(cases)('reads %s', (url, expected) => {
    expect(dateInUrl(url)).toBe(expected)
  })
})
