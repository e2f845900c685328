/** What a person's name looks like, and what only stands beside one. */
export interface BylineName {
  name: string
  /** A group is an organisation, an agency or a desk of the house. */
  kind: 'person' | 'group'
  /**
   * A group that signs beside people, not the outlet of the person before it: an entry of its own in a list, or joined
   * by a word ("Jane Roe and Alder Press", not "Jane Roe, Alder Press").
   */
  signs?: true
  /** Declared as an organisation, not only taken for one by its words. */
  isTyped?: true
  /** The site, called by its address: "Alder Welle (www.alder.example)". */
  isSite?: true
  /** Marked as the author where it is printed. */
  isShown?: true
}

/** Scripts without capitals that part words with spaces. */
const UNCASED_WORD = /^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Deva}\p{M}]+$/u
const UNCASED_WHOLE =
  /^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Deva}\p{M}.]+(?: [\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Deva}\p{M}.]+)+$/u

/** Beside a whole name a word alone is a place, a degree, a day ("Jane Roe, Cairo"), and two in capitals an outlet. */
export function withoutRemnants(names: BylineName[]): BylineName[] {
  const isWhole = ({ name, kind }: BylineName) =>
    kind === 'group' || /\p{Ll}\S* .*\p{Ll}/u.test(name) || UNCASED_WHOLE.test(name)
  if (!names.some(isWhole)) return names
  const isRemnant = ({ name, kind }: BylineName) =>
    kind === 'person' &&
    (/^[\p{Lu}\p{Ll}.'’-]+$/u.test(name) || /^[\p{Lu}\s-]+$/u.test(name) || UNCASED_WORD.test(name))
  return names.filter(name => !isRemnant(name))
}

/**
 * Does it look like a person's name as it is printed? For what stands on the page without a declaration: two to five
 * words with capitals, where the script has them. "mins read", "all about it" are none.
 * @param single a word alone may do, since a cue or an author's link stands at it.
 */
export function looksLikeName(name: string, single: boolean): boolean {
  const words = name.split(' ')
  if (words.length === 1) {
    if (/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}・]{2,12}$/u.test(name)) return true
    return single && /^[\p{Lu}\p{Lo}]/u.test(name) && name.length > 2
  }
  if (words.length > 5) return false
  const capitals = words.filter(word => /^['’]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)).length
  const small = words.length - capitals
  return capitals >= 2 && small <= 2
}
