import { describe, expect, it } from 'vitest'
import { CAPITALS, INITIAL, letterCase, PLAIN } from '../../../../src/text/names/tagger/letter-case.ts'
import { LIKENESS_BITS, likenessOf, visitGroups } from '../../../../src/text/names/tagger/name-likeness.ts'
import { tokenize } from '../../../../src/text/tokens.ts'

describe('letterCase', () => {
  it.each([
    ['Kyiv', INITIAL],
    ['McCain', INITIAL],
    ['NATO', CAPITALS],
    ['I', INITIAL],
    ['Émile', INITIAL],
    ['iPhone', PLAIN],
    ['كييف', PLAIN],
    ['48', PLAIN],
    ['&', PLAIN],
  ])('%s', (text, expected) => expect(tokenize(text).map(letterCase)).toEqual([expected]))
})

describe('name likeness', () => {
  it('visits every group of two to four letters with the ends of the word', () => {
    const groups: number[] = []
    visitGroups('ab', slot => groups.push(slot))
    // ^a ^ab ^ab$ ab ab$ b$
    expect(groups).toHaveLength(6)
    expect(groups.every(slot => slot >= 0 && slot < 2 ** LIKENESS_BITS)).toBe(true)
  })
  it('goes from 1 to 11', () => {
    const weights = new Int8Array(2 ** LIKENESS_BITS)
    expect(likenessOf(weights, 'word')).toBe(6)
    expect(likenessOf(weights.fill(100), 'word')).toBe(11)
    expect(likenessOf(weights.fill(-100), 'word')).toBe(1)
  })
})
