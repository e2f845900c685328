/** A trie over the folded tokens of names and phrases: the longest of thousands of names is found in one walk. */
import { fold } from '../fold.ts'
import type { Token } from '../tokens.ts'
import { tokenize } from '../tokens.ts'

export interface TrieNode<T> {
  /** By the folded token that leads to it. */
  next: Map<string, TrieNode<T>> | null
  value: T | undefined
}

export interface TrieMatch<T> {
  /** Index of the last token that belongs to the match. */
  last: number
  value: T
}

export const newNode = <T>(): TrieNode<T> => ({ next: null, value: undefined })

const HYPHENS = new Set(['-', '‐', '‑', '–', '־'])
const isHyphen = (token: Token) => token.kind === 'sign' && HYPHENS.has(token.text)
/** The two apostrophes are one; everything else is its folded form. */
const keyOf = (token: Token) => (token.folded === '’' ? "'" : token.folded)

/** Most names are letters and spaces: they need no tokenizer, which halves the time to compile the gazetteer. */
function keysOf(name: string): string[] {
  if (/^[\p{L}\p{M} ]+$/u.test(name)) return name.split(' ').map(fold)
  return tokenize(name)
    .filter(token => !isHyphen(token))
    .map(keyOf)
}

/** The node of a name, made where it is missing. Hyphens inside names count for nothing: "Al-Qaeda" is "Al Qaeda". */
export function nodeOf<T>(root: TrieNode<T>, name: string): TrieNode<T> {
  let node = root
  for (const key of keysOf(name)) {
    node.next ??= new Map()
    const known = node.next.get(key)
    const next = known ?? newNode<T>()
    if (!known) node.next.set(key, next)
    node = next
  }
  return node
}

/** The folded token that a name begins with; "" for a name without any. */
export function firstKeyOf(name: string): string {
  const end = name.search(NO_LETTER)
  if (end > 0 && name.charAt(end) === ' ') return fold(name.slice(0, end))
  return keysOf(name)[0] ?? ''
}
const NO_LETTER = /[^\p{L}\p{M}]/u

/**
 * The branches of a root that are grown when a text first has their word: of thousands of names a text has a few. They can be looked
 * up, and not walked: what waits is in no listing.
 */
export class LateBranches<T> extends Map<string, TrieNode<T>> {
  readonly #waits: (key: string) => boolean
  readonly #grow: (key: string) => void

  /** @param waits is there a branch of this word, not grown yet? @param grow grows it, on the root that has these branches. */
  constructor(waits: (key: string) => boolean, grow: (key: string) => void) {
    super()
    this.#waits = waits
    this.#grow = grow
  }

  override has(key: string): boolean {
    return super.has(key) || this.#waits(key)
  }

  override get(key: string): TrieNode<T> | undefined {
    if (this.#waits(key)) this.#grow(key)
    return super.get(key)
  }
}

const everyValue = () => true

/**
 * The longest entry that begins at a token.
 * @param firstKey what the first token is read as: its folded form, or that form without a particle.
 * @param accept tells whether a value fits the text up to `last`; by default every value does.
 */
export function longestMatch<T>(
  root: TrieNode<T>,
  tokens: readonly Token[],
  first: number,
  firstKey: string,
  accept: (value: T, last: number) => boolean = everyValue,
): TrieMatch<T> | null {
  let node = root.next?.get(firstKey)
  let best: TrieMatch<T> | null = null
  let at = first
  while (node) {
    if (node.value !== undefined && accept(node.value, at)) best = { last: at, value: node.value }
    if (!node.next) break
    at++
    let token = tokens[at]
    if (token && isHyphen(token)) token = tokens[++at]
    node = token ? node.next.get(keyOf(token)) : undefined
  }
  return best
}
