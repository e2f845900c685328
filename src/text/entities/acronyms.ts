/** Acronyms and the names that they stand for: "IMF", "International Monetary Fund". */
import { type Group, join, mayJoin } from './group.ts'
import { spellingRules } from './spelling-rules.ts'

const ACRONYM = /^\p{Lu}[\p{L}\p{Nd}&.-]*$/u
const LONGEST_ACRONYM = 9
/** Of two letters there are too many: they are joined only where brackets say so. */
const SHORTEST = 3
/** A name of more words has no acronym that anyone would write. */
const MOST_WORDS = 12

/** "WHO", "U.N.", "DoD": one word that has more than its first capital, and no more small letters than capitals. */
export function isAcronym(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_ACRONYM || !ACRONYM.test(name)) return false
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0
  const small = name.match(/\p{Ll}/gu)?.length ?? 0
  return capitals > 1 && capitals > small
}

const lettersOf = (acronym: string) => acronym.replace(/[^\p{L}\p{Nd}]/gu, '')

/** The letters that words of a Latin name begin with: those with capitals, and all of them ("DoD"). */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/u, MOST_WORDS + 1).filter(word => /^\p{Script=Latin}/u.test(word))
  if (words.length < 2 || words.length > MOST_WORDS) return []
  const { articles } = spellingRules()
  const meant = words.filter((word, at) => at > 0 || !articles.has(word.toLowerCase()))
  const initials = (list: readonly string[]) => list.map(word => word.charAt(0).toUpperCase()).join('')
  return [...new Set([initials(meant.filter(word => /^\p{Lu}/u.test(word))), initials(meant)])]
}

/** Does the acronym stand for the name, by the first letters of its words? */
export const standsFor = (acronym: string, name: string) =>
  initialsOf(name).includes(lettersOf(acronym).toUpperCase())

/** Joins each acronym with the only organisation whose initials it is, wherever the two stand. */
export function joinAcronyms(groups: readonly Group[]): void {
  const byInitials = new Map<string, Group | null>()
  for (const group of groups) {
    if (group.type !== 'organization') continue
    for (const initials of new Set(group.written.flatMap(initialsOf)))
      byInitials.set(initials, byInitials.has(initials) ? null : group)
  }
  for (const group of groups) {
    if (group.type !== 'organization' || !group.written.every(isAcronym)) continue
    const letters = lettersOf(group.written[0] ?? '')
    const whole = letters.length >= SHORTEST ? byInitials.get(letters) : null
    if (whole && mayJoin(whole, group) && !group.into) join(whole, group)
  }
}
