/** How an answer is compared with the known one. */

const words = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
const plain = (text: string): string => words(text.normalize('NFKC').toLowerCase()).join(' ')

/** F1 over the multiset of runs of four words; the measure of scrapinghub's article-extraction benchmark. */
export function shingleF1(found: string, known: string): number {
  const [a, b] = [shingles(found), shingles(known)]
  let both = 0
  for (const [shingle, count] of b) both += Math.min(count, a.get(shingle) ?? 0)
  const [all, wanted] = [total(a), total(b)]
  return both ? (2 * both) / (all + wanted) : 0
}

function shingles(text: string): Map<string, number> {
  const list = words(text)
  const out = new Map<string, number>()
  for (let at = 0; at < Math.max(1, list.length - 3); at++) {
    const shingle = list.slice(at, at + 4).join(' ')
    out.set(shingle, (out.get(shingle) ?? 0) + 1)
  }
  return out
}

const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0)

export const sameTitle = (found: string | null, known: string): boolean =>
  found !== null && plain(found) === plain(known)

/** Within a day, since pages give the day in their own time zone. */
export function sameDay(found: string | null, known: string): boolean {
  const day = (value: string) => Date.parse(/\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? '')
  return found !== null && Math.abs(day(found) - day(known)) <= 86_400_000
}

/** The same people, in any order, however a page joins them in one string. */
export function sameAuthors(found: readonly string[], known: readonly string[]): boolean {
  const people = (list: readonly string[]) =>
    [...new Set(list.flatMap(name => name.split(/,|;|&|\s(?:and|und|et|y|و)\s/u)).map(plain))]
      .filter(Boolean)
      .sort()
      .join(' | ')
  return people(found) === people(known)
}

/** F1 over the multiset of words, in small letters; the measure of the wcxb set. */
export function wordF1(found: string, known: string): number {
  const [a, b] = [found, known].map(text => bag(words(text.toLowerCase())))
  let both = 0
  for (const [word, count] of b ?? []) both += Math.min(count, a?.get(word) ?? 0)
  return both ? (2 * both) / (total(a ?? new Map()) + total(b ?? new Map())) : 0
}

function bag(list: readonly string[]): Map<string, number> {
  const out = new Map<string, number>()
  for (const word of list) out.set(word, (out.get(word) ?? 0) + 1)
  return out
}
