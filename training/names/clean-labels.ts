/** Brings the labels of the sets to our guidelines: titles outside of people, bare countries as places, ministries as organisations. */

import type { Candidate } from '../../src/text/names/candidate.ts'
import { wordsOf } from '../../src/text/names/compiled-words.ts'
import { findOrganizations } from '../../src/text/names/find-organizations.ts'
import { beginOf, insideOf, OUTSIDE, typeOf } from '../../src/text/names/tagger/labels.ts'
import { longestMatch } from '../../src/text/names/token-trie.ts'
import type { Passage } from '../../src/text/passage.ts'

const [PERSON, PLACE, ORGANIZATION] = [0, 1, 2]

interface TokenSpan {
  first: number
  last: number
  type: number
}

export interface Cleaning {
  /** Names of the gazetteer's countries that the set leaves out are places. */
  addCountries: boolean
  /** Ministries and the like, which ANERcorp leaves out, are organisations. */
  addHeads: boolean
}

function spansOf(labels: Uint8Array): TokenSpan[] {
  const spans: TokenSpan[] = []
  labels.forEach((label, at) => {
    const type = typeOf(label)
    const open = spans.at(-1)
    if (type < 0) return
    if (label === insideOf(type) && open?.last === at - 1 && open.type === type) open.last = at
    else spans.push({ first: at, last: at, type })
  })
  return spans
}

function writeSpans(labels: Uint8Array, spans: readonly TokenSpan[]): void {
  labels.fill(OUTSIDE)
  for (const { first, last, type } of spans)
    for (let at = first; at <= last; at++) labels[at] = at === first ? beginOf(type) : insideOf(type)
}

export function cleanLabels(
  passage: Passage,
  labels: Uint8Array,
  known: ReadonlyMap<number, Candidate>,
  cleaning: Cleaning,
): void {
  const spans = spansOf(labels).flatMap(span => cleanSpan(passage, span, known))
  const isFree = ({ first, last }: Candidate) => spans.every(span => span.last < first || span.first > last)
  if (cleaning.addCountries)
    for (const name of known.values())
      if (name.id?.startsWith('country/') && isFree(name) && !touchesName(passage, spans, name))
        spans.push({ first: name.first, last: name.last, type: PLACE })
  if (cleaning.addHeads)
    for (const name of findOrganizations(passage, known))
      if (isFree(name)) spans.push({ first: name.first, last: name.last, type: ORGANIZATION })
  writeSpans(
    labels,
    spans.sort((a, b) => a.first - b.first),
  )
}

const touchesName = (_passage: Passage, spans: readonly TokenSpan[], name: Candidate) =>
  spans.some(span => span.last === name.first - 1 || span.first === name.last + 1)

function cleanSpan(passage: Passage, span: TokenSpan, known: ReadonlyMap<number, Candidate>): TokenSpan[] {
  const { tokens, language } = passage
  const words = wordsOf(language)
  let { first, last, type } = span
  if (tokens[first - 1]?.text === '@' || tokens[first]?.text === '@') return []
  while (last > first && tokens[last]?.kind === 'sign' && tokens[last]?.text !== '.') last--
  if (last - first > 1 && tokens[last]?.text === 's' && tokens[last - 1]?.kind === 'sign') last -= 2
  if (type === PERSON)
    for (;;) {
      const title = longestMatch(words.titles, tokens, first, tokens[first]?.folded ?? '')
      if (!title) break
      let next = title.last + 1
      while (tokens[next]?.kind === 'sign') next++
      if (next > last) break
      first = next
    }
  if (type === PLACE) {
    while (first < last && words.placeClasses.has(tokens[first]?.folded ?? '') && language.code === 'ar')
      first++
    const comma = tokens.findIndex((token, at) => at > first && at < last && token.text === ',')
    if (comma > 0)
      return [
        { first, last: comma - 1, type },
        ...cleanSpan(passage, { first: comma + 1, last, type }, known),
      ]
  }
  if (first === last && words.adjectives.has(tokens[first]?.folded ?? '') && type === PLACE) return []
  const country = known.get(first)
  if (country?.id?.startsWith('country/') && country.last === last) type = PLACE
  return [{ first, last, type }]
}
