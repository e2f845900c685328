/** Phrases: words and signs in a row, found by one look-up a token. "per cent", "km/h", في المئة. */
import { type Token, tokenize } from '../tokens.ts'

interface Node<T> {
  next: Map<string, Node<T>>
  value: T | undefined
}

const emptyNode = <T>(): Node<T> => ({ next: new Map(), value: undefined })

/** A phrase that was found: its meaning, and the index of the first token that is no part of it. */
export interface PhraseMatch<T> {
  value: T
  first: number
  last: number
}

/** Looks up phrases by their folded tokens; the longest one wins. A hyphen may stand for the space between words. */
export class PhraseTable<T> {
  readonly #forward = emptyNode<T>()
  readonly #backward = emptyNode<T>()

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const words = tokenize(phrase).map(token => token.folded)
      insert(this.#forward, words, value)
      insert(this.#backward, words.reverse(), value)
    }
  }

  /** Does any phrase begin with this folded word? */
  mayBegin(word: string): boolean {
    return this.#forward.next.has(word)
  }

  /** The longest phrase that begins at token `at`. */
  startingAt(tokens: readonly Token[], at: number): PhraseMatch<T> | null {
    const found = walk(this.#forward, tokens, at, 1)
    return found ? { value: found.value, first: at, last: found.at } : null
  }

  /**
   * The longest phrase that ends at token `at`. `bare` gives the word under an attached particle, for the first word
   * of the phrase only: بحوالي is found by حوالي.
   */
  endingAt(
    tokens: readonly Token[],
    at: number,
    bare?: (token: Token) => readonly string[],
  ): PhraseMatch<T> | null {
    const found = walk(this.#backward, tokens, at, -1, bare)
    return found ? { value: found.value, first: found.at, last: at } : null
  }
}

function insert<T>(root: Node<T>, words: readonly string[], value: T): void {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (!next) {
      next = emptyNode()
      node.next.set(word, next)
    }
    node = next
  }
  node.value = value
}

function walk<T>(
  root: Node<T>,
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  bare?: (token: Token) => readonly string[],
): { value: T; at: number } | null {
  let node = root
  let found: { value: T; at: number } | null = null
  for (let at = from; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at]
    if (!token) break
    const next = node.next.get(token.folded)
    if (!next && bare) {
      for (const word of bare(token)) {
        const ending = node.next.get(word)?.value
        if (ending !== undefined) return { value: ending, at }
      }
    }
    if (next) {
      node = next
      if (node.value !== undefined) found = { value: node.value, at }
    } else if (token.folded !== '-' || at === from) break
  }
  return found
}
