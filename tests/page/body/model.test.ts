import { describe, expect, it } from 'vitest'
import { kindOfChunk } from '../../../src/page/body/block-kind.ts'
import { chooseContainer } from '../../../src/page/body/choose-container.ts'
import { collectChunks } from '../../../src/page/body/collect.ts'
import { signsOf } from '../../../src/page/body/model/chunk-signs.ts'
import { createClassWeights } from '../../../src/page/body/model/class-weights.ts'
import { contextOf } from '../../../src/page/body/model/context.ts'
import { evaluate } from '../../../src/page/body/model/evaluate.ts'
import { FEATURES, TOKEN_FEATURES } from '../../../src/page/body/model/feature-names.ts'
import { createFeatures } from '../../../src/page/body/model/features.ts'
import { LEVELS, SPLITS, TOP, TREES } from '../../../src/page/body/model/tables.ts'
import { markParts } from '../../../src/page/body/score.ts'
import { visibilityOf } from '../../../src/page/dom/visibility.ts'
import { runAtOnce } from '../../../src/page/steps.ts'
import { paragraphs, parseInert } from '../parse-page.ts'

/** The rows of features of a page's chunks by name, and what the model makes of each. */
function look(html: string) {
  const document = parseInert(`<html><body>${html}</body></html>`)
  const collected = runAtOnce(collectChunks(document.body, visibilityOf(document)))
  runAtOnce(markParts(collected))
  const container = runAtOnce(chooseContainer(collected, null))
  if (!container) throw new Error('no container')
  const declared = { titles: ['Barge closes harbour'], description: null, articleBody: null }
  const given = { container, headline: 0, declared, byRules: new Set<number>(), kindOf: kindOfChunk }
  const rowOf = createFeatures(runAtOnce(contextOf(collected, given)))
  const names = [...FEATURES, ...TOKEN_FEATURES]
  return collected.chunks.map((chunk, index) => {
    const row = rowOf(index)
    return {
      ...{ text: chunk.text, width: row.length, likely: evaluate(row) },
      values: Object.fromEntries(names.map((name, at) => [name, row[at]])),
    }
  })
}

const page = `<h1>Barge closes harbour</h1><article>${paragraphs}
  <p><b>Bold beginning</b> and the rest of a line.</p><figure><img alt=""><figcaption>The pier.</figcaption></figure></article>
  <div class="newsletter"><p>Sign up for the morning letter. <button>Go</button></p></div>`

describe('the features of a chunk', () => {
  const rows = look(page)
  const row = (start: string) => rows.find(({ text }) => text.startsWith(start))?.values ?? {}

  it('fill a row, each in the place of its name', () => {
    expect(new Set(FEATURES).size).toBe(FEATURES.length)
    expect(rows.every(({ width }) => width === FEATURES.length + TOKEN_FEATURES.length)).toBe(true)
    // The first, one of the middle, and the last before the class weights.
    expect(row('The pier.').letters).toBe(7)
    expect(row('Barge').headingLevel).toBe(1)
    expect(row('Barge').likeTitle).toBe(1)
    expect(row('Barge').kind).toBe(1)
    expect(row('The pier.').kind).toBe(5)
  })

  it('tell bold type, pictures before a caption, and the share of the look', () => {
    expect(row('Bold').strong).toBeGreaterThan(0.3)
    expect(row('The harbour').strong).toBe(0)
    expect(row('The pier.').mediaBefore).toBe(1)
    expect(row('The harbour').mediaBefore).toBe(0)
    expect(row('The harbour').lookShare).toBeGreaterThan(row('Sign up').lookShare ?? 1)
  })

  it('are the same for a page with its tables known already', () => {
    expect(look(page)).toEqual(rows)
  })
})

/** What the tables say, read as they are written: a tree is a leaf, or a split with two trees behind it. */
function likelyByRecursion(row: readonly number[]): number {
  const digits = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
    sign => !'\'"\\$`'.includes(sign),
  )
  const splits = SPLITS.split(' ').flatMap(group => {
    const [feature, thresholds = ''] = group.split(':')
    return thresholds
      .split(',')
      .map(threshold => ({ feature: Number(feature), threshold: Number(threshold) }))
  })
  let at = 0
  const readTree = (): number => {
    const [high = '', low = ''] = TREES.slice(at, at + 2)
    at += 2
    const number = digits.indexOf(high) * digits.length + digits.indexOf(low)
    const split = splits[number]
    if (!split) return (((number - splits.length) / (LEVELS - 1)) * 2 - 1) * TOP
    const left = readTree()
    const right = readTree()
    return (row[split.feature] ?? 0) <= split.threshold ? left : right
  }
  let sum = 0
  while (at < TREES.length) sum += readTree()
  return 1 / (1 + Math.exp(-sum))
}

describe('the model', () => {
  it('gives a likelihood, and more to a paragraph than to a promotion', () => {
    const rows = look(page)
    for (const { likely } of rows) expect(likely >= 0 && likely <= 1).toBe(true)
    const of = (start: string) => rows.find(({ text }) => text.startsWith(start))?.likely ?? Number.NaN
    expect(of('Engineers')).toBeGreaterThan(of('Sign up'))
  })

  it('sums every tree once, each of its branches in its tree alone', () => {
    const rows = look(page)
    expect(rows.length).toBeGreaterThan(5)
    for (const { likely, values } of rows)
      expect(likely).toBeCloseTo(likelyByRecursion(Object.values(values).map(Number)), 9)
  })
})

describe('signs', () => {
  const chunk = (html: string) => {
    const document = parseInert(`<html><body><p>${html}</p></body></html>`)
    const first = runAtOnce(collectChunks(document.body, visibilityOf(document))).chunks[0]
    if (!first) throw new Error('no chunk')
    return signsOf(first)
  }

  it('are counted in any script', () => {
    expect(chunk('He came, saw; and left.')).toMatchObject({ stops: 1, commas: 2, words: 5, capitals: 1 })
    expect(chunk('جاء، ورأى؛ ثم رحل؟')).toMatchObject({ stops: 1, commas: 2, words: 4, capitals: 0 })
    expect(chunk('Home | News » Sport')).toMatchObject({ dividers: 2, stops: 0, capitalWords: 3 })
  })

  it('tell how a text begins and ends', () => {
    const kinds = ['Word.', 'word', '“Word”', '- word:', '(word)', '@word', '7 words …'].map(chunk)
    expect(new Set(kinds.map(({ start }) => start)).size).toBe(7)
    expect(chunk('Word.').end).not.toBe(chunk('Word').end)
  })
})

describe('class weights', () => {
  const weigh = (html: string) => {
    const document = parseInert(`<html><body>${html}</body></html>`)
    const { chunks } = runAtOnce(collectChunks(document.body, visibilityOf(document)))
    const box = chunks[0]?.box
    if (!box) throw new Error('no chunk')
    return createClassWeights()(box)
  }

  it('speak against comments and for an unnamed box neither way', () => {
    expect(weigh('<div class="comment"><p>Text.</p></div>').all).toBeLessThan(0)
    expect(weigh('<div><p>Text.</p></div>')).toEqual({ own: 0, all: 0, least: 0, most: 0 })
  })

  it('look no further than four boxes, and past the page’s own', () => {
    const deep = `<div class="comment"><div><div><div><div><p>Text.</p></div></div></div></div></div>`
    expect(weigh(deep).all).toBe(0)
    expect(weigh('<main class="comment"><p>Text.</p></main>').all).toBe(0)
  })
})
