// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { requestForSpan, shiftAnalysis, spanOnScreen } from '../../src/content/reading/first-look.ts'
import type { LiveText } from '../../src/page/live-text.ts'
import type { Analysis, Block } from '../../src/text/analysis.ts'

/** Each block is a text node of its own, 100 px below the one before; the page is scrolled down by `scrolled`. */
function column(words: readonly string[], scrolled = 0) {
  const blocks: Block[] = []
  let text = ''
  for (const word of words) {
    if (text) text += '\n\n'
    blocks.push({ start: text.length, end: text.length + word.length, kind: 'paragraph' })
    text += word
  }
  const nodes = words.map(word => document.createTextNode(word))
  const live: LiveText = {
    slices: ({ start, end }) => {
      const index = blocks.findIndex(block => block.start <= start && start < block.end)
      const [node, block] = [nodes[index], blocks[index]]
      return node && block ? [{ node, start: start - block.start, end: end - block.start }] : []
    },
  }
  Range.prototype.getBoundingClientRect = function (this: Range) {
    return new DOMRect(0, nodes.indexOf(this.startContainer as Text) * 100 - scrolled, 500, 90)
  }
  return { article: { text, blocks }, live }
}
const paragraph = (letters: number) => 'a'.repeat(letters)
const long = Array.from({ length: 100 }, () => paragraph(300))

beforeEach(() => document.body.replaceChildren())

describe('spanOnScreen', () => {
  it('is the blocks on the screen and half a screen around it', () => {
    const { article, live } = column(long)
    // 600 px high: the blocks 0 to 8 begin above 900 px; a block and its blank line are 302 characters.
    expect(spanOnScreen(article, live, 600)).toEqual({ start: 0, end: 8 * 302 + 300 })
  })

  it('begins where the page is scrolled to, with the block that reaches into the screen', () => {
    const { article, live } = column(long, 5000)
    // Block 47 is the first that begins at -300 px or below; 46 may reach into it.
    expect(spanOnScreen(article, live, 600)?.start).toBe(46 * 302)
  })

  it('ends with a block, and within 12,000 characters', () => {
    const { article, live } = column(Array.from({ length: 10 }, () => paragraph(5000)))
    expect(spanOnScreen(article, live, 600)).toEqual({ start: 0, end: 2 * 5002 - 2 })
  })

  it('is null for a short article, a single block of any length, and a text out of sight', () => {
    const short = column(long.slice(0, 20))
    expect(spanOnScreen(short.article, short.live, 600)).toBeNull()
    const single = column([paragraph(50_000)])
    expect(spanOnScreen(single.article, single.live, 600)).toBeNull()
    const far = column(long, -50_000)
    expect(spanOnScreen(far.article, far.live, 600)).toBeNull()
  })
})

describe('a part of the article', () => {
  const { article } = column(['Oslo', 'Bergen and Oslo', 'Oslo again'])
  const span = { start: 6, end: 21 }
  const request = { ...article, language: 'en', publishedAt: '2025-07-13' }

  it('is asked for with offsets of its own, and with the language and day of the whole', () => {
    expect(requestForSpan(request, span)).toEqual({
      text: 'Bergen and Oslo',
      blocks: [{ start: 0, end: 15, kind: 'paragraph' }],
      language: 'en',
      publishedAt: '2025-07-13',
    })
  })

  it('comes back with offsets of the whole', () => {
    const analysis: Analysis = {
      language: 'en',
      mentions: [{ start: 11, end: 15, type: 'place', entity: 0 }],
      entities: [{ type: 'place', name: 'Oslo', names: {}, mentions: [0] }],
      summary: [{ start: 0, end: 15 }],
      summaries: { short: [], standard: [{ start: 0, end: 15 }], long: [{ start: 0, end: 15 }] },
      ledger: [
        {
          mention: 0,
          thing: null,
          modifier: null,
          saidBy: { start: 11, end: 15 },
          date: null,
          sentence: { start: 0, end: 15 },
        },
      ],
      flags: [{ kind: 'headline-missing', mentions: [0], quotes: [{ start: 0, end: 15 }] }],
      matches: [{ follow: { text: 'Zug', kind: 'name' }, spans: [{ start: 0, end: 4 }] }],
    }
    const shifted = shiftAnalysis(analysis, span.start)
    const [mention] = shifted.mentions
    expect(article.text.slice(mention?.start, mention?.end)).toBe('Oslo')
    expect(mention).toEqual({ start: 17, end: 21, type: 'place', entity: 0 })
    expect(shifted.summary).toEqual([span])
    expect(shifted.summaries).toEqual({ short: [], standard: [span], long: [span] })
    expect(shifted.entities).toEqual(analysis.entities)
    expect(shifted.ledger[0]).toMatchObject({ mention: 0, saidBy: { start: 17, end: 21 }, sentence: span })
    // A part cannot tell what the whole article lacks.
    expect(shifted.flags).toEqual([])
    expect(shifted.matches).toEqual([
      { follow: { text: 'Zug', kind: 'name' }, spans: [{ start: 6, end: 10 }] },
    ])
  })
})
