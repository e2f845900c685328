/** The date words and numbers of a passage by their place: the finders look to the left and right of them. */
import type { NumberSpan } from '../numbers/number.ts'
import type { Passage } from '../passage.ts'
import { mayCarryProclitic, stripProclitics } from '../proclitics.ts'
import type { Token } from '../tokens.ts'
import { DATE_MARK, isMarked, TERM_END_MARK, TERM_MARK } from '../word-marks.ts'
import { ANCHORS, type Anchor, type Category } from './category.ts'
import { mayBeginDate, mayBeginTerm, mayEndPhrase } from './date-marks.ts'
import { type Entry, type Lexicon, lexiconOf } from './lexicon.ts'

export interface Term extends Entry {
  first: number
  last: number
  /** Offsets in the text: a particle before the word is left out. */
  start: number
  end: number
}

export class Terms {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  readonly numbers: readonly NumberSpan[]
  /** The tokens of digits in text order: finders of numeric dates look at these only. */
  readonly digitPlaces: number[] = []
  readonly #byCategory = new Map<Category, Term[]>()
  /** Tokens whose words are known: 1 where they were looked up. Words like "of" wait until somebody asks. */
  readonly #known: Uint8Array
  readonly #starts: (Term[] | undefined)[]
  readonly #ends: (Term[] | undefined)[]
  /** By the first and by the last token of each. */
  readonly #numberAt: (NumberSpan | undefined)[]

  constructor(passage: Passage, numbers: readonly NumberSpan[]) {
    this.passage = passage
    this.tokens = passage.tokens
    this.lexicon = lexiconOf(passage.language)
    this.numbers = numbers
    this.#known = new Uint8Array(this.tokens.length)
    this.#starts = new Array<Term[] | undefined>(this.tokens.length)
    this.#ends = new Array<Term[] | undefined>(this.tokens.length)
    this.#numberAt = new Array<NumberSpan | undefined>(this.tokens.length)
    for (const number of numbers) {
      this.#numberAt[number.first] = number
      this.#numberAt[number.last] = number
    }
    for (let at = 0; at < this.tokens.length; at++) this.#readAnchor(at)
  }

  /** Nothing here that a date could be made of. */
  get isEmpty(): boolean {
    return this.#byCategory.size === 0 && this.numbers.length === 0 && this.digitPlaces.length === 0
  }

  /** The longest term of the category that begins at this token. */
  from(at: number, category: Category): Term | undefined {
    this.#know(at)
    return firstOf(this.#starts[at], category)
  }

  /** The term of the category that ends at this token. */
  upTo(at: number, category: Category): Term | undefined {
    // Asked of the place before the first token as well: an array that is asked for -1 is slow from then on.
    if (at < 0) return undefined
    this.#knowUpTo(at)
    return firstOf(this.#ends[at], category)
  }

  numberFrom(at: number): NumberSpan | undefined {
    const number = at < 0 ? undefined : this.#numberAt[at]
    return number?.first === at ? number : undefined
  }

  numberUpTo(at: number): NumberSpan | undefined {
    const number = at < 0 ? undefined : this.#numberAt[at]
    return number?.last === at ? number : undefined
  }

  /** All terms of a category in text order. */
  of(category: Anchor): readonly Term[] {
    return this.#byCategory.get(category) ?? NONE
  }

  /** All terms of a category that begin at this token, longest first. */
  allFrom(at: number, category: Category): readonly Term[] {
    this.#know(at)
    return this.#starts[at]?.filter(term => term.category === category) ?? NONE
  }

  /** All terms of a category that end at this token. */
  allUpTo(at: number, category: Category): readonly Term[] {
    this.#knowUpTo(at)
    return this.#ends[at]?.filter(term => term.category === category) ?? NONE
  }

  /** Is this token one of these signs? */
  sign(at: number, signs: string): boolean {
    if (at < 0) return false
    const token = this.tokens[at]
    return token?.kind === 'sign' && signs.includes(token.folded)
  }

  /** The digits that stand here, without separators, or null. */
  digits(at: number): string | null {
    if (at < 0) return null
    const token = this.tokens[at]
    return token?.kind === 'digits' ? token.folded : null
  }

  /** Looks up the words that dates begin from; the others stay unknown until they are asked for. */
  #readAnchor(at: number): void {
    const token = this.tokens[at]
    if (!token) return
    if (token.kind === 'digits') {
      this.digitPlaces.push(at)
      this.#known[at] = 1
      return
    }
    if (isMarked(token, this.passage.language, DATE_MARK, mayBeginDate)) this.#know(at)
  }

  #know(at: number): void {
    if (at < 0) return
    if (this.#known[at] !== 0) return
    this.#known[at] = 1
    const token = this.tokens[at]
    if (token && isMarked(token, this.passage.language, TERM_MARK, mayBeginTerm)) this.#read(at, token)
  }

  #knowUpTo(at: number): void {
    const token = this.tokens[at]
    if (!token) return
    const { language } = this.passage
    const isEnd = isMarked(token, language, TERM_END_MARK, mayEndPhrase)
    const length = isEnd ? (this.lexicon.lengths.get(token.folded) ?? 1) : 1
    for (let first = at - length + 1; first <= at; first++) this.#know(first)
  }

  #read(at: number, token: Token): void {
    if (this.#lookUp(at, token.folded, token.start)) return
    if (!mayCarryProclitic(token, this.passage.language)) return
    for (const reading of stripProclitics(token, this.passage.language))
      if (this.#lookUp(at, reading.folded, reading.start)) return
  }

  #lookUp(at: number, folded: string, start: number): boolean {
    const entries = this.lexicon.byFirst.get(folded)
    if (!entries || !this.#isSpelled(at, folded, start)) return false
    let found = false
    for (const entry of entries) {
      const last = at + entry.words.length - 1
      const end = this.tokens[last]?.end
      if (end === undefined || !this.#matches(at, entry)) continue
      this.#put(termOf(entry, at, last, start, end))
      found = true
    }
    return found
  }

  /** آب and أب fold to one form; some words must be written in their own letters. */
  #isSpelled(at: number, folded: string, start: number): boolean {
    const spellings = this.lexicon.spellings.get(folded)
    const token = this.tokens[at]
    return (
      !spellings || !token || spellings.has(token.text.slice(start - token.start).replace(/\p{Mn}/gu, ''))
    )
  }

  #matches(at: number, entry: Entry): boolean {
    for (let i = 1; i < entry.words.length; i++) {
      const token = this.tokens[at + i]
      // A particle may stand on later words of a phrase only where the phrase has it.
      if (!token || token.folded !== entry.words[i]) return false
    }
    return true
  }

  #put(term: Term): void {
    if (ANCHORS.has(term.category)) push(this.#byCategory, term.category, term)
    const starting = this.#starts[term.first]
    if (starting) starting.push(term)
    else this.#starts[term.first] = [term]
    const ending = this.#ends[term.last]
    if (ending) ending.push(term)
    else this.#ends[term.last] = [term]
  }
}

const NONE: readonly Term[] = []

function firstOf(terms: readonly Term[] | undefined, category: Category): Term | undefined {
  if (terms) for (const term of terms) if (term.category === category) return term
  return undefined
}

/** Written out: a spread of every "in" and "of" is a third of the time. */
function termOf(entry: Entry, first: number, last: number, start: number, end: number): Term {
  const { category, value, form, weak, definite, more, words } = entry
  return { category, value, form, weak, definite, more, words, first, last, start, end }
}

function push<K>(map: Map<K, Term[]>, key: K, term: Term): void {
  const list = map.get(key)
  if (list) list.push(term)
  else map.set(key, [term])
}
