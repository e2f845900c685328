import { describe, expect, it } from 'vitest'
import { kindOfChunk } from '../../../src/page/body/block-kind.ts'
import { chooseContainer } from '../../../src/page/body/choose-container.ts'
import { type Collected, collectChunks } from '../../../src/page/body/collect.ts'
import { distances, FAR } from '../../../src/page/body/model/distances.ts'
import { keptAround } from '../../../src/page/body/model/kept-around.ts'
import { looksOf, noNames } from '../../../src/page/body/model/looks.ts'
import { surroundingsOf } from '../../../src/page/body/model/surroundings.ts'
import { markParts } from '../../../src/page/body/score.ts'
import { visibilityOf } from '../../../src/page/dom/visibility.ts'
import { runAtOnce } from '../../../src/page/steps.ts'
import { paragraphs, parseInert } from '../parse-page.ts'

function collect(html: string): Collected {
  const document = parseInert(`<html><body>${html}</body></html>`)
  const collected = runAtOnce(collectChunks(document.body, visibilityOf(document)))
  runAtOnce(markParts(collected))
  return collected
}

const page = `<article><div class="text">${paragraphs}<div class="more"><ul><li class="text">One story</li><li class="text">Another one</li></ul></div></div></article>
  <div class="tail"><p>Nothing else today.</p></div>`

function around(kept: readonly number[]) {
  const collected = collect(page)
  const container = runAtOnce(chooseContainer(collected, null))
  if (!container) throw new Error('no container')
  const { chunks } = collected
  const byRules = new Set(kept)
  const { aroundMain } = runAtOnce(surroundingsOf(collected, container))
  const names = noNames()
  const seen = { chunks, container, byRules }
  return {
    chunks,
    kept: runAtOnce(keptAround(chunks, byRules, aroundMain)),
    looks1: runAtOnce(looksOf(seen, 1, names)),
    looks3: runAtOnce(looksOf(seen, 3, names)),
  }
}

describe('distances', () => {
  it('count from the last one and to the next, FAR where there is none', () => {
    const isThird = (index: number) => index === 2
    expect([...distances(5, isThird, 1)]).toEqual([FAR, FAR, FAR, 1, 2])
    expect([...distances(5, isThird, -1)]).toEqual([2, 1, FAR, FAR, FAR])
    expect([...distances(3, () => false, 1)]).toEqual([FAR, FAR, FAR])
  })
})

describe('what the rules keep around', () => {
  it('is summed over the chunks', () => {
    const { kept, chunks } = around([0, 1, 3])
    expect([...kept.count]).toEqual([0, 1, 2, 2, 3, 3, 3, 3])
    expect(kept.letters.at(-1)).toBe([0, 1, 3].reduce((sum, at) => sum + (chunks[at]?.letters ?? 0), 0))
    expect(kept.since[2]).toBe(1)
    expect(kept.until[2]).toBe(1)
    expect(kept.until[6]).toBe(FAR)
  })

  it('has as branch the box that hangs on the main parent', () => {
    const { kept, chunks } = around([])
    const branchOf = (text: string) => kept.branches[chunks.findIndex(chunk => chunk.text.startsWith(text))]
    expect(branchOf('One story')?.element.className).toBe('more')
    expect(branchOf('Another one')).toBe(branchOf('One story'))
    expect(branchOf('Nothing else')?.element.className).toBe('tail')
    expect(branchOf('Engineers')?.name).toBe('p')
  })

  it('ends at the root where nothing is around it', () => {
    const { chunks } = collect(`${'<div>'.repeat(50)}<p>Deep down.</p>${'</div>'.repeat(50)}`)
    const { branches } = runAtOnce(keptAround(chunks, new Set(), new Set()))
    expect(branches[0]?.parent).toBeNull()
  })
})

describe('looks', () => {
  it('hold together what has the same names and classes, and tell apart what stands elsewhere', () => {
    const { looks1, looks3 } = around([0])
    expect(looks1[0]).toMatchObject({ chunks: 5, first: 0, last: 6, inside: 4 })
    expect(looks1[6]).toBe(looks1[0])
    expect(looks3[0]).toMatchObject({ chunks: 4, first: 0, last: 3, inside: 4 })
    expect(looks3[6]).not.toBe(looks3[0])
    expect(looks3[4]).toBe(looks3[5])
  })

  it('know the letters that the rules keep', () => {
    const { looks1, looks3, chunks } = around([0])
    expect(looks3[1]?.kept).toBe(chunks[0]?.letters)
    expect(looks3[4]?.kept).toBe(0)
    expect(looks3[0]?.proseInside).toBe(looks3[0]?.prose)
    expect(looks1[0]?.proseInside).toBeLessThanOrEqual(looks1[0]?.prose ?? 0)
  })
})

describe('the kind of what stands in a figure', () => {
  const kindsOf = (html: string) => collect(html).chunks.map(kindOfChunk)

  it('is table or listing where the figure wraps one', () => {
    expect(kindsOf('<figure><table><tr><td>Tons</td><td>24</td></tr></table></figure>')).toEqual([
      'table',
      'table',
    ])
    expect(kindsOf('<figure><pre>let pier = 1</pre></figure>')).toEqual(['paragraph'])
    expect(kindsOf('<figure><blockquote>We have never seen this.</blockquote></figure>')).toEqual(['quote'])
  })

  it('is caption beside such a table, and of a picture in the cell of a layout', () => {
    expect(
      kindsOf(
        '<figure><table><tr><td>24</td></tr></table><figcaption>Cargo by month, in tons</figcaption></figure>',
      ),
    ).toEqual(['table', 'caption'])
    expect(
      kindsOf(
        '<table><tr><td><figure><img><figcaption>The pier on Sunday</figcaption></figure></td></tr></table>',
      ),
    ).toEqual(['caption'])
    expect(kindsOf('<table><tr><td><figure><p>The pier on Sunday</p></figure></td></tr></table>')).toEqual([
      'caption',
    ])
    expect(kindsOf('<figure><img><blockquote>A line beside a picture</blockquote></figure>')).toEqual([
      'caption',
    ])
  })
})
