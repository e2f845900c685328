import { describe, expect, it } from 'vitest'
import { summaryInMarkdown } from '../../../src/shared/export/summary.ts'
import { linkToSpan } from '../../../src/shared/export/text-fragment.ts'
import { toWebAnnotations } from '../../../src/shared/export/web-annotations.ts'
import { createTranslator } from '../../../src/shared/i18n/translator.ts'
import { arabicArticle } from '../../popup/sample-readings.ts'

const url = 'https://news.example.com/ferry#top'
const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const fragment = (link: string) =>
  link
    .slice(link.indexOf('#:~:text=') + 9)
    .split(',')
    .map(decodeURIComponent)

describe('link to a place', () => {
  it('quotes a short stretch whole, with the signs that divide a fragment encoded', () => {
    const text = 'The north-south line, “A & B”, stops.'
    const link = linkToSpan(url, text, { start: 0, end: text.length })
    expect(link).toBe(
      'https://news.example.com/ferry#:~:text=The%20north%2Dsouth%20line%2C%20%E2%80%9CA%20%26%20B%E2%80%9D%2C%20stops.',
    )
  })

  it('names a long one by its first and last words', () => {
    const text =
      'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen.'
    expect(fragment(linkToSpan(url, text, { start: 0, end: text.length }))).toEqual([
      'One two three four',
      'fourteen fifteen sixteen seventeen.',
    ])
  })

  it('adds what stands around words that stand twice', () => {
    const text = 'In March the ferry stopped. In April the ferry stopped again.'
    const second = spanOf(text, 'the ferry stopped', 20)
    expect(fragment(linkToSpan(url, text, second))).toEqual([
      'stopped. In April-',
      'the ferry stopped',
      '-again.',
    ])
  })

  it('never crosses lines', () => {
    const text = 'First line.\n\nSecond line.'
    expect(fragment(linkToSpan(url, text, { start: 0, end: text.length }))).toEqual(['First line.'])
  })

  it('is the address alone where there are no words', () => {
    expect(linkToSpan(url, 'a  b', { start: 1, end: 3 })).toBe('https://news.example.com/ferry')
  })
})

describe('web annotations', () => {
  const { article, analysis } = arabicArticle()
  const collection = JSON.parse(toWebAnnotations(article, analysis))

  it('are a collection with every mark', () => {
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(collection.total).toBe(analysis.mentions.length)
    expect(collection.first.items).toHaveLength(analysis.mentions.length)
    expect(collection.first.items[0].target.source).toBe(article.url)
  })

  it('quote the words with what stands around them', () => {
    for (const [at, { target }] of collection.first.items.entries()) {
      const [quote, position] = target.selector
      const mention = analysis.mentions[at]
      expect(quote.exact).toBe(article.text.slice(mention?.start, mention?.end))
      expect(article.text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`)
      // This text has no character outside the basic plane: code units are code points.
      expect([position.start, position.end]).toEqual([mention?.start, mention?.end])
    }
  })

  it('say what a mark is, by name and value', () => {
    const bodies = collection.first.items.flatMap(
      (item: { body: { purpose: string; value: string }[] }) => item.body,
    )
    const values = bodies.map(
      ({ purpose, value }: { purpose: string; value: string }) => `${purpose} ${value}`,
    )
    expect(values).toContain('classifying place')
    expect(values).toContain('identifying Khartoum')
    expect(values).toContain('classifying figure/money')
    expect(values).toContain('describing 5000000 USD')
    expect(values).toContain('describing 2025-07-12')
  })

  it('count code points', () => {
    const text = '😀 Oslo'
    const item = JSON.parse(
      toWebAnnotations(
        { ...article, text },
        { ...analysis, mentions: [{ type: 'place', start: 3, end: 7 }] },
      ),
    ).first.items[0]
    expect(item.target.selector[1]).toMatchObject({ start: 2, end: 6 })
  })
})

describe('summary in Markdown', () => {
  it('has a line with its link for each sentence, and the reference', () => {
    const { article, analysis } = arabicArticle()
    const lines = summaryInMarkdown(article, analysis.summary, '2025-07-20', createTranslator('en')).split(
      '\n',
    )
    expect(lines[0]?.startsWith('## ')).toBe(true)
    const items = lines.filter(line => line.startsWith('- '))
    expect(items).toHaveLength(analysis.summary.length)
    for (const item of items) expect(item).toContain('#:~:text=')
  })
})
