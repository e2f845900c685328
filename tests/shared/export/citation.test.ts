import { describe, expect, it } from 'vitest'
import { type Reference, referenceOf, toBibTex, toCslJson } from '../../../src/shared/export/citation.ts'
import { citeInMarkdown, citePlainly } from '../../../src/shared/export/cite.ts'
import { createTranslator } from '../../../src/shared/i18n/translator.ts'
import { arabicArticle, englishArticle } from '../../popup/sample-readings.ts'

const ARABIC: Reference = {
  title: 'النيل يغلق ثلاثة جسور',
  authors: ['ليلى منصور', 'John Carter'],
  publisher: 'صحيفة الضفاف',
  published: '2025-07-13T09:40:00+03:00',
  url: 'https://www.example.org/akhbar/nahr',
  language: 'ar',
  accessed: '2025-07-20',
}
const BARE: Reference = {
  title: null,
  authors: [],
  publisher: null,
  published: null,
  url: 'https://news.example.com/a?b=1',
  language: 'en',
  accessed: '2025-07-20',
}
/** Without the marks that isolate directions. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/gu, '')

describe('reference', () => {
  it('holds what the page says, at its own address', () => {
    const { article } = arabicArticle()
    const reference = referenceOf(article, '2025-07-20')
    expect(reference.title).toBe(article.metadata.title.value)
    expect(reference.authors).toEqual(['ليلى منصور', 'John Carter'])
    expect(reference.accessed).toBe('2025-07-20')
  })

  it('has no authors where none are known, and no part of the address behind #', () => {
    const { article } = englishArticle()
    const reference = referenceOf({ ...article, url: 'https://news.example.com/ferry#top' }, '2025-07-20')
    expect(reference.authors).toEqual([])
    expect(reference.url).not.toContain('#')
  })
})

describe('CSL-JSON', () => {
  it('is a list of one newspaper article', () => {
    expect(JSON.parse(toCslJson(ARABIC))).toEqual([
      {
        id: 'example.org-2025-07-13',
        type: 'article-newspaper',
        title: 'النيل يغلق ثلاثة جسور',
        author: [{ literal: 'ليلى منصور' }, { literal: 'John Carter' }],
        'container-title': 'صحيفة الضفاف',
        issued: { 'date-parts': [[2025, 7, 13]] },
        accessed: { 'date-parts': [[2025, 7, 20]] },
        URL: 'https://www.example.org/akhbar/nahr',
        language: 'ar',
      },
    ])
  })

  it('leaves out what is not known', () => {
    const [item] = JSON.parse(toCslJson(BARE))
    expect(Object.keys(item).sort()).toEqual(['URL', 'accessed', 'id', 'language', 'type'])
  })

  it('takes a date of a month', () => {
    const [item] = JSON.parse(toCslJson({ ...BARE, published: '2025-07' }))
    expect(item.issued).toEqual({ 'date-parts': [[2025, 7]] })
  })
})

describe('BibTeX', () => {
  it('keeps names and title in one piece', () => {
    expect(toBibTex(ARABIC)).toBe(
      [
        '@online{example.org-2025-07-13,',
        '  author = {{ليلى منصور} and {John Carter}},',
        '  title = {{النيل يغلق ثلاثة جسور}},',
        '  organization = {صحيفة الضفاف},',
        '  date = {2025-07-13},',
        '  year = {2025},',
        '  url = {https://www.example.org/akhbar/nahr},',
        '  urldate = {2025-07-20},',
        '  langid = {ar},',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('escapes what TeX would read', () => {
    const text = toBibTex({
      ...BARE,
      title: 'R&D: 50% of $5 {and} #1_a\\b~c^d',
      url: 'https://a.example/%D8?x={1}',
    })
    expect(text).toContain(
      'title = {{R\\&D: 50\\% of \\$5 \\{and\\} \\#1\\_a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d}}',
    )
    expect(text).toContain('url = {https://a.example/\\%D8?x=%7B1%7D}')
  })
})

describe('citation', () => {
  it('is worded in the reader’s language', () => {
    expect(bare(citePlainly(ARABIC, createTranslator('en')))).toBe(
      'ليلى منصور, John Carter. “النيل يغلق ثلاثة جسور”. صحيفة الضفاف, 13 July 2025. https://www.example.org/akhbar/nahr. Read on 20 July 2025.\n',
    )
    expect(bare(citePlainly(ARABIC, createTranslator('ar')))).toContain('«النيل يغلق ثلاثة جسور»')
  })

  it('is the address and the day of reading where nothing else is known', () => {
    expect(bare(citePlainly(BARE, createTranslator('en')))).toBe(
      'https://news.example.com/a?b=1. Read on 20 July 2025.\n',
    )
  })

  it('is a link in Markdown that no title can leave', () => {
    const text = bare(citeInMarkdown({ ...ARABIC, title: 'A [b](c) <img>' }, createTranslator('en')))
    expect(text).toContain('[A \\[b\\]\\(c\\) \\<img\\>](<https://www.example.org/akhbar/nahr>)')
  })
})
