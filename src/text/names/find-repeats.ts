/** People named in full once are named by surname afterwards: لافروف after سيرجي لافروف. */
import type { Passage } from '../passage.ts'
import { mayCarryProclitic, type Reading, stripProclitics } from '../proclitics.ts'
import { type Token, tokenize } from '../tokens.ts'
import type { Candidate } from './candidate.ts'
import { wordsOf } from './compiled-words.ts'

/** Shorter surnames are too often another word. */
const SHORTEST = 3

/** Adds the later and earlier mentions by surname of all people found in full, to the lists of their passages. */
export function addRepeats(passages: readonly Passage[], found: Candidate[][]): void {
  const surnames = new Map<string, string | undefined>()
  passages.forEach((passage, index) => {
    for (const person of found[index] ?? [])
      if (person.type === 'person') addSurname(surnames, passage, person)
  })
  if (surnames.size === 0) return
  passages.forEach((passage, index) => {
    const here = found[index] ?? []
    const repeats = repeatsIn(passage, surnames, here)
    if (repeats.length > 0) found[index] = [...here, ...repeats].sort((a, b) => a.start - b.start)
  })
}

function addSurname(surnames: Map<string, string | undefined>, passage: Passage, person: Candidate): void {
  const parts = tokenize(passage.text, person.start, person.end).filter(token => token.kind === 'word')
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last) return
  const words = wordsOf(passage.language)
  const usable = (folded: string) =>
    folded.length >= SHORTEST &&
    !words.notInNames.has(folded) &&
    !words.links.has(folded) &&
    !words.neverAlone.has(folded)
  const surname = words.familyFirst.has(first.folded) ? first.folded : last.folded
  if (surname === last.folded && !usable(surname)) return
  // Of two people with one surname neither is meant by it alone; a surname alone adds nothing to what is known.
  if (!surnames.has(surname)) surnames.set(surname, person.id)
  else if (parts.length > 1 && surnames.get(surname) !== person.id) surnames.set(surname, undefined)
}

function repeatsIn(
  passage: Passage,
  surnames: ReadonlyMap<string, string | undefined>,
  found: readonly Candidate[],
): Candidate[] {
  const repeats: Candidate[] = []
  let next = 0
  passage.tokens.forEach((token, at) => {
    while (next < found.length && (found[next]?.last ?? 0) < at) next++
    if (token.kind !== 'word' || (found[next]?.first ?? at + 1) <= at) return
    const reading = surnameIn(passage, surnames, token)
    if (!reading || /^\p{Ll}/u.test(token.text)) return
    const id = surnames.get(reading.folded)
    repeats.push({
      type: 'person',
      first: at,
      last: at,
      start: reading.start,
      end: token.end,
      ...(id ? { id } : {}),
    })
  })
  return repeats
}

/** The reading of a token that is one of the surnames: "ولافروف" is و + لافروف. */
function surnameIn(
  { language }: Passage,
  surnames: ReadonlyMap<string, unknown>,
  token: Token,
): Reading | undefined {
  if (mayCarryProclitic(token, language))
    return stripProclitics(token, language).find(reading => surnames.has(reading.folded))
  return surnames.has(token.folded) ? { folded: token.folded, start: token.start } : undefined
}
