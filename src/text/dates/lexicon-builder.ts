/** Puts the words of a language into the table by which `Terms` looks them up. */
import { tokenize } from '../tokens.ts'
import type { Category } from './category.ts'

type Form = 'singular' | 'dual' | 'plural'

export interface Entry {
  category: Category
  /** What it stands for: month number, unit, deictic, ISO value. */
  value: string | number
  /** Units: the number of the noun. */
  form: Form
  /** Also another word: a cue must stand beside it. */
  weak: boolean
  /** Has the article written onto it. */
  definite: boolean
  /** A second number: minutes of a clock word, days of a relative part. */
  more: number
  /** The folded tokens. */
  words: readonly string[]
}

type Details = Partial<Pick<Entry, 'form' | 'weak' | 'more'>>

export class LexiconBuilder {
  readonly byFirst = new Map<string, Entry[]>()
  readonly article: string | null

  constructor(article: string | null) {
    this.article = article
  }

  add(category: Category, value: string | number, phrases: readonly string[], details: Details = {}): void {
    for (const phrase of phrases) this.put(category, value, phrase, details, false)
  }

  /** Nouns that take the article: العام beside عام. */
  addNouns(
    category: Category,
    value: string | number,
    phrases: readonly string[],
    details: Details = {},
  ): void {
    this.add(category, value, phrases, details)
    if (!this.article) return
    for (const phrase of phrases) this.put(category, value, this.article + phrase, details, true)
  }

  private isDefinite(words: readonly string[]): boolean {
    return this.article !== null && words.length > 1 && words.at(-1)?.startsWith(this.article) === true
  }

  private put(
    category: Category,
    value: string | number,
    phrase: string,
    details: Details,
    definite: boolean,
  ) {
    const words = tokenize(phrase).map(token => token.folded)
    const first = words[0]
    if (first === undefined) return
    const entry = {
      category,
      value,
      form: 'singular' as const,
      weak: false,
      more: 0,
      ...details,
      // نهاية الأسبوع: the article of a phrase stands on its last word.
      definite: definite || this.isDefinite(words),
      words,
    }
    const list = this.byFirst.get(first)
    if (list) list.push(entry)
    else this.byFirst.set(first, [entry])
  }
}
