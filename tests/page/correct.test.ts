import { describe, expect, it } from 'vitest'
import type { Article, Field, FieldRule } from '../../src/page/article.ts'
import { correctArticle } from '../../src/page/correct.ts'
import { readArticle } from '../../src/page/read.ts'
import { selectedText } from '../../src/page/selected-text.ts'
import { paragraphs, parseInert } from './parse-page.ts'

function article(): Article {
  const read = readArticle(
    parseInert(`<html lang="en"><head><title>Barge closes harbour - The Quay</title>
      <meta property="og:title" content="Barge closes old harbour"><meta property="og:site_name" content="The Quay">
      <meta name="application-name" content="Quay App"><meta name="author" content="Jane Roe">
      <meta property="article:published_time" content="2025-07-13T08:00:00Z"><meta name="date" content="yesterday">
      </head><body><article><h1>Barge closes harbour</h1>${paragraphs}</article></body></html>`),
    { url: 'https://www.quay.example/barge' },
  )
  if (!read) throw new Error('no article was read')
  return read
}

const corrected = (rule: FieldRule): Field<string> | Field<string[]> =>
  correctArticle(article(), [rule]).metadata[rule.field]

describe('correctArticle', () => {
  it('takes a field from another place', () => {
    const field = corrected({ field: 'publisher', by: 'place', value: 'meta application-name' })
    expect(field).toMatchObject({ value: 'Quay App', corrected: true })
    expect(field.evidence.filter(({ chosen }) => chosen).map(({ source }) => source)).toEqual([
      'meta application-name',
    ])
  })

  it('takes a value of the reader, and keeps what the page says as evidence', () => {
    const before = article().metadata.publisher.evidence
    const field = corrected({ field: 'publisher', by: 'value', value: 'The Old Quay' })
    expect(field.value).toBe('The Old Quay')
    expect(field.evidence[0]).toEqual({ value: 'The Old Quay', source: 'your correction', chosen: true })
    expect(field.evidence.slice(1)).toEqual(before.map(candidate => ({ ...candidate, chosen: false })))
  })

  it('takes several authors', () => {
    expect(corrected({ field: 'authors', by: 'value', value: 'Jane Roe، John Doe,' }).value).toEqual([
      'Jane Roe',
      'John Doe',
    ])
  })

  it.each<[string, FieldRule]>([
    ['a place that the page does not have', { field: 'title', by: 'place', value: 'meta dc.title' }],
    ['a place that holds no date', { field: 'published', by: 'place', value: 'meta date' }],
  ])('changes nothing by %s', (_, rule) => {
    const field = corrected(rule)
    expect(field).toEqual(article().metadata[rule.field])
    expect(field.corrected).toBeUndefined()
  })

  const bySelector = (field: FieldRule['field'], words: string | null) =>
    correctArticle(article(), [{ field, by: 'selector', value: '.x' }], selector =>
      selector === '.x' ? words : null,
    ).metadata[field]

  it('takes the words of an element', () => {
    expect(bySelector('title', 'Pier reopens')).toMatchObject({ value: 'Pier reopens', corrected: true })
    expect(bySelector('authors', 'Jane Roe, John Doe').value).toEqual(['Jane Roe', 'John Doe'])
    expect(bySelector('published', 'Monday, 14 July 2025').value).toBe('2025-07-14')
  })

  it.each<[string, FieldRule['field'], string | null]>([
    ['an element that the page does not have', 'title', null],
    ['an element without a date', 'published', 'some day'],
  ])('changes nothing by %s', (_, field, words) => {
    expect(bySelector(field, words)).toEqual(article().metadata[field])
  })

  it('leaves the article that it is given as it is', () => {
    const given = article()
    const copy = structuredClone(given)
    correctArticle(given, [{ field: 'title', by: 'place', value: 'meta og:title' }])
    expect(given).toEqual(copy)
  })
})

describe('selectedText', () => {
  const page = parseInert(
    '<body><p class="by"> Jane\n Roe </p><time datetime="2025-07-13">July 13</time><meta name="a" content="b"><i></i></body>',
  )
  it.each([
    ['.by', 'Jane Roe'],
    ['time', '2025-07-13'],
    ['meta', 'b'],
    ['i', null],
    ['h1', null],
    ['p[', null],
    ['', null],
  ])('of %s', (selector, words) => {
    expect(selectedText(page, selector)).toBe(words)
  })
})
