import { describe, expect, it } from 'vitest'
import {
  type LiveReading,
  readArticle,
  readLive,
  readLiveInSlices,
  readOriginInSlices,
} from '../../src/page/read.ts'
import type { Pause } from '../../src/page/steps.ts'
import { paragraphs, parseInert, parseLive, prose } from './parse-page.ts'

const url = 'https://news.example/2025/07/13/harbour'

/** Rests wherever the reading may; `onRest` is what the page does meanwhile, by the number of the rest. */
function everyRest(onRest: (rest: number) => void = () => {}): Pause {
  let time = 0
  let rests = 0
  return {
    now: () => {
      time += 1000
      return time
    },
    rest: async () => onRest(++rests),
  }
}

/** A hundred paragraphs, so that the walk rests several times: two nodes each, 48 nodes between rests. */
const longPage = () => {
  const many = Array.from({ length: 100 }, (_, at) => `<p id="p${at}">Boat ${at}. ${prose[at % 4]}</p>`)
  return parseLive(
    `<html lang="en"><head><title>Boats</title></head><body><main><article><h1>Boats</h1>${many.join('')}</article></main></body></html>`,
  )
}
const paragraph = (document: Document, at: number) => document.getElementById(`p${at}`) as HTMLElement

/** The blocks whose nodes still say what was read. */
function standing({ article, live }: LiveReading): string[] {
  return article.blocks
    .filter(block => {
      const slices = live.slices(block)
      const now = slices.map(({ node, start, end }) => node.data.slice(start, end)).join('')
      return (
        slices.every(({ node }) => node.isConnected) && now === article.text.slice(block.start, block.end)
      )
    })
    .map(block => article.text.slice(block.start, block.end))
}

describe('a page that keeps still', () => {
  const pages: [string, Document][] = [
    ['a hundred paragraphs', longPage()],
    [
      'figures, lists and a table',
      parseLive(
        `<body><article><h1>Piers</h1><figure><img><figcaption>A pier</figcaption></figure>${paragraphs}<ul><li>One pier was built in 1904.</li></ul><table><tr><td>7 boats</td></tr></table></article></body>`,
      ),
    ],
    ['no prose', parseLive('<body><nav><a href="/">Home</a></nav></body>')],
    ['a document without a window', parseInert(`<article>${paragraphs}</article>`)],
  ]
  it.each(pages)('gives what is read at once: %s', async (_, document) => {
    const atOnce = readLive(document, { url })
    const inSlices = await readLiveInSlices(document, { url }, everyRest())
    expect(inSlices?.article).toEqual(atOnce?.article)
    if (atOnce && inSlices) {
      const whole = { start: 0, end: atOnce.article.text.length }
      expect(inSlices.live.slices(whole)).toEqual(atOnce.live.slices(whole))
    }
  })

  it('reads a long text node in parts as it would whole', async () => {
    // No two parts end at the same place of a sentence; spaces of all kinds stand where parts end too.
    const spaces = [' ', '  ', '\n ', '\u00a0', ' \t', '\u3000']
    const words = Array.from({ length: 20_000 }, (_, at) => `boat${at}${spaces[at % spaces.length]}`)
    const document = parseInert(`<article><p></p>${paragraphs}</article>`)
    document.querySelector('p')?.append(`${words.join('')}and home.`)
    const reading = await readLiveInSlices(document, { url }, everyRest())
    const [block] = reading?.article.blocks ?? []
    const expected = `${words.join('').replace(/\s+/gu, ' ')}and home.`
    expect(reading?.article.text.slice(block?.start, block?.end)).toBe(expected)
    const from = expected.indexOf('boat15000')
    const [slice] = reading?.live.slices({ start: from, end: from + 9 }) ?? []
    expect(slice?.node.data.slice(slice.start, slice.end)).toBe('boat15000')
  })

  it('reads through 2,000 nested elements', async () => {
    const document = parseInert('<body></body>')
    let inner: Element = document.body
    for (let depth = 0; depth < 2000; depth++) {
      const child = document.createElement('div')
      inner.appendChild(child)
      inner = child
    }
    inner.textContent = prose.join(' ')
    const reading = await readLiveInSlices(document, { url }, everyRest())
    expect(reading?.article.text).toBe(prose.join(' '))
  })
})

describe('the origin, which is read by itself', () => {
  const copied = () =>
    parseLive(
      `<head><link rel="canonical" href="https://www.quayherald.example/piers"></head><body><article><h1>Piers</h1><p>PORT ALDER (Reuters) – ${prose[0]}</p>${paragraphs}</article></body>`,
    )

  it('is in slices what it is at once', async () => {
    const document = copied()
    const reading = await readLiveInSlices(document, { url }, everyRest())
    const origin = reading && (await readOriginInSlices(reading, everyRest()))
    expect(origin?.map(({ kind }) => kind)).toContain('dateline')
    expect(origin).toEqual(readArticle(document, { url })?.origin)
  })

  it('ends with the reason when it was overtaken', async () => {
    const reading = readLive(copied(), { url })
    const controller = new AbortController()
    const pause = { ...everyRest(() => controller.abort()), signal: controller.signal }
    await expect(reading && readOriginInSlices(reading, pause)).rejects.toThrow(/abort/u)
  })

  it('is that of the page as it is when it is first asked for, and then stays', () => {
    const document = copied()
    const [early, late] = [readArticle(document, { url }), readArticle(document, { url })]
    const before = early?.origin
    expect(before?.some(({ kind }) => kind === 'canonical-elsewhere')).toBe(true)
    document.querySelector('link')?.remove()
    expect(early?.origin).toBe(before)
    expect(late?.origin.some(({ kind }) => kind === 'canonical-elsewhere')).toBe(false)
    expect(JSON.parse(JSON.stringify(early)).origin).toEqual(before)
  })
})

describe('a page that changes between two slices', () => {
  const readWhile = (document: Document, change: () => void, at = 2) =>
    readLiveInSlices(
      document,
      { url },
      everyRest(rest => {
        if (rest === at) change()
      }),
    )

  it.each([1, 2, 3, 6, 12])('gives nothing when the body is taken away at rest %i', async at => {
    const document = longPage()
    expect(await readWhile(document, () => document.body.remove(), at)).toBeNull()
  })

  it('gives nothing when another body takes its place', async () => {
    const document = longPage()
    const other = parseLive(`<body>${paragraphs}</body>`).body
    expect(await readWhile(document, () => document.body.replaceWith(document.adoptNode(other)))).toBeNull()
  })

  it('ends with the reason when it was overtaken', async () => {
    const controller = new AbortController()
    const pause = { ...everyRest(() => controller.abort()), signal: controller.signal }
    await expect(readLiveInSlices(longPage(), { url }, pause)).rejects.toThrow(/abort/u)
  })

  const changes: [string, (document: Document) => void, RegExp[], RegExp[]][] = [
    [
      'text already read is written anew',
      document => {
        const first = paragraph(document, 3).firstChild
        if (first) (first as Text).data = 'Another text stands here now, of another length.'
      },
      [/^Boat 2\./u, /^Boat 99\./u],
      [/^Boat 3\./u, /^Another/u],
    ],
    [
      'a paragraph already read is taken away',
      document => paragraph(document, 3).remove(),
      [/^Boat 99\./u],
      [/^Boat 3\./u],
    ],
    [
      'a paragraph to come is taken away',
      document => paragraph(document, 90).remove(),
      [/^Boat 89\./u, /^Boat 91\./u],
      [/^Boat 90\./u],
    ],
    [
      'a paragraph to come is new',
      document =>
        paragraph(document, 90).before(Object.assign(document.createElement('p'), { textContent: prose[0] })),
      [/^The harbour of Port Alder/u, /^Boat 90\./u],
      [],
    ],
    [
      'the last one is moved to the front',
      document => paragraph(document, 0).before(paragraph(document, 99)),
      [/^Boat 98\./u],
      [/^Boat 99\./u],
    ],
  ]
  it.each(changes)('reads the rest, and nothing wrong: %s', async (_, change, there, gone) => {
    const document = longPage()
    const reading = await readWhile(document, () => change(document), 3)
    const lines = reading ? standing(reading) : []
    for (const line of there)
      expect(
        lines.filter(text => line.test(text)),
        String(line),
      ).toHaveLength(1)
    for (const line of gone)
      expect(
        lines.filter(text => line.test(text)),
        String(line),
      ).toHaveLength(0)
  })

  const places = [1, 2, 3, 4, 5].flatMap(at => [0, 1].map((first): [number, number] => [at, first]))
  it.each(places)('reads on at rest %i when every second paragraph goes, from %i on', async (at, first) => {
    const document = longPage()
    // Among them the next one or the last one of the walk.
    const takeSome = () => {
      for (let n = first; n < 99; n += 2) paragraph(document, n).remove()
    }
    const reading = await readWhile(document, takeSome, at)
    expect(reading && standing(reading).at(-1)).toMatch(/^Boat 99\./u)
  })

  it('ends a part of the page whose place is lost, and reads on after it', async () => {
    const document = longPage()
    const article = paragraph(document, 0).parentElement
    const section = document.createElement('section')
    section.append(...(article?.children ?? []))
    const after = Object.assign(document.createElement('p'), { textContent: `After it. ${prose[0]}` })
    article?.append(section, after)
    const takeAll = () => {
      for (let n = 0; n < 100; n++) paragraph(document, n).remove()
    }
    const reading = await readWhile(document, takeAll, 3)
    expect(reading?.article.text).toContain('After it.')
  })
})
