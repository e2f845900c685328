import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../../src/text/names/candidate.ts'
import { believable } from '../../../../src/text/names/tagger/believable.ts'
import { splitPassages } from '../../../../src/text/passage.ts'

/** The words that are still names when the tagger has said that the first `words` words are one of the type. */
function believed(text: string, words: number, type: Candidate['type'], language: string): string[] {
  const [passage] = splitPassages(text, undefined, language)
  const last = passage?.tokens[words - 1]
  if (!passage || !last) throw new Error(`too short: ${text}`)
  const tag: Candidate = { type, first: 0, last: words - 1, start: 0, end: last.end }
  return believable(passage, [tag], new Map()).map(({ start, end }) => text.slice(start, end))
}

describe('what a tagger says is a name', () => {
  it('is none as a nationality of two words', () => {
    expect(believed('North Korean troops crossed the river.', 2, 'place', 'en')).toEqual([])
    expect(believed('South Korean firms', 2, 'organization', 'en')).toEqual([])
  })
  it('is none as a number in a script without capitals', () => {
    expect(believed('مئتان وواحد وسبعون', 1, 'place', 'ar')).toEqual([])
    expect(believed('الثاني من مايو', 1, 'place', 'ar')).toEqual(['الثاني'])
    expect(believed('Seven was shown again', 1, 'organization', 'en')).toEqual(['Seven'])
    expect(believed('أحد يشرف على المدينة', 1, 'place', 'ar')).toEqual(['أحد'])
    expect(believed('ألفا تعلن خدمة جديدة', 1, 'organization', 'ar')).toEqual(['ألفا'])
  })
  it('is one as a place or with more words', () => {
    expect(believed('North Dakota farmers', 2, 'place', 'en')).toEqual(['North Dakota'])
    expect(believed('West African Union talks', 3, 'organization', 'en')).toEqual(['West African Union'])
    expect(believed('بحر العرب هادئ', 2, 'place', 'ar')).toEqual(['بحر العرب'])
  })
  it('is no place as a lone Latin word in Arabic', () => {
    expect(believed('Digest نشرت', 1, 'place', 'ar')).toEqual([])
    expect(believed('Digest نشرت', 1, 'organization', 'ar')).toEqual(['Digest'])
  })
})
