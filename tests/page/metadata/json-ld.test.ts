import { describe, expect, it } from 'vitest'
import { readLinkedData } from '../../../src/page/metadata/json-ld.ts'
import { parseLenient } from '../../../src/page/metadata/repair-json.ts'
import { parseInert } from '../parse-page.ts'
import { address, ld, readSample } from './sample-page.ts'

describe('parseLenient', () => {
  const cases: [string, string, unknown][] = [
    ['commas before brackets', '{"a":[1,2,],}', { a: [1, 2] }],
    ['doubled commas', '{"a":1,,"b":2}', { a: 1, b: 2 }],
    ['line breaks inside a text', '{"a":"one\ntwo\tthree"}', { a: 'one two three' }],
    ['a comment of HTML around it', '<!-- {"a":1} -->', { a: 1 }],
    ['CDATA around it', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['a semicolon behind it', '{"a":1};', { a: 1 }],
    ['comments between', '{/* one */"a":1, // two\n"b":"// no comment"}', { a: 1, b: '// no comment' }],
    ['an escape that JSON has not', '{"a":"it\\\'s"}', { a: "it's" }],
    ['objects without a list', '{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['quotes escaped for HTML', '{&quot;a&quot;:1}', { a: 1 }],
    ['a list', '[{"a":1},]', [{ a: 1 }]],
    ['commas and brackets inside texts', '{"a":",]","b":"}"}', { a: ',]', b: '}' }],
    ['nothing to mend', 'no json', undefined],
    ['an open end', '{"a":1', undefined],
  ]
  it.each(cases)('reads %s', (_, source, expected) => {
    expect(parseLenient(source)).toEqual(expected)
  })
})

describe('readLinkedData', () => {
  const nodesOf = (...blocks: string[]) =>
    readLinkedData(
      parseInert(blocks.map(block => `<script type="application/ld+json">${block}</script>`).join('')),
    )

  it('reads graphs, lists and what is nested in them, in order', () => {
    const nodes = nodesOf(
      '{"@graph":[{"@type":"WebPage","mainEntity":{"@type":["NewsArticle"]}}]}',
      '[{"@type":"https://schema.org/Person"}]',
    )
    expect(nodes.map(({ types, via }) => [...types, via])).toEqual([
      ['WebPage', null],
      ['NewsArticle', 'mainEntity'],
      ['Person', null],
    ])
  })
  it('reads a hundred blocks and no more, and leaves out one that is too long', () => {
    const block = '{"@type":"Person"}'
    expect(nodesOf(...Array.from({ length: 150 }, () => block))).toHaveLength(100)
    expect(
      nodesOf(`{"@type":"Thing","a":"${'x'.repeat(5_000_001)}"}`, block).map(({ types }) => types[0]),
    ).toEqual(['Person'])
  })
  it('stops in a block of a hundred thousand nodes', () => {
    expect(nodesOf(`[${'{"@type":"Person"},'.repeat(100_000)}]`)).toHaveLength(5000)
  })
})

describe('the node of the article', () => {
  const teaser = {
    '@type': 'NewsArticle',
    headline: 'Pier opens in spring',
    url: 'https://www.aldertimes.example/news/pier',
    author: { name: 'Sam Hill' },
  }
  const own = { '@type': 'NewsArticle', headline: 'Barge closes harbour', author: { name: 'Jane Roe' } }
  const h1 = '<h1>Barge closes harbour</h1>'
  const authors = (head: string) =>
    readSample({ head: `<title>Barge closes harbour</title>${head}`, above: h1 }).authors.value

  it('is the one with the page’s title, or its address', () => {
    expect(authors(ld(teaser) + ld(own))).toEqual(['Jane Roe'])
    expect(
      authors(ld(teaser) + ld({ ...own, headline: 'Harbour shut', mainEntityOfPage: { '@id': address } })),
    ).toEqual(['Jane Roe'])
  })
  it('is none of a list of other articles', () => {
    expect(
      authors(ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: teaser }] })),
    ).toBeNull()
    expect(authors(ld({ ...own, author: undefined, hasPart: teaser }))).toBeNull()
  })
})
