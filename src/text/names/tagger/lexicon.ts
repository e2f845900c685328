/** The words that the raw news knows: their clusters, how frequent they are, and which particles are written onto them. */
import { spread } from './hash.ts'
import { CAPITALS, INITIAL, PLAIN } from './letter-case.ts'

/** A hash table with open addressing: 16 bits of the word's hash tell it from others; 0 is an empty slot. */
export interface Lexicon {
  /** log2 of the number of slots. */
  bits: number
  checks: Uint16Array
  /** Exchange class (9 bits), letters of particles written onto the word (2), how common the word's other form is (2), what it mostly is (3). */
  classes: Uint16Array
  /** Cluster of 1,024 (10 bits), log2 of the frequency (4). */
  clusters: Uint16Array
  /** The cluster of 256 and of 64 that each cluster of 1,024 is in. */
  middle: Uint8Array
  top: Uint8Array
}

/** The hash that a word is found by: its folded letters and how it is written in capitals. */
export const wordHash = (folded: number, letterCase: number): number =>
  spread(folded + Math.imul(letterCase, 0x632be5ab))

/** The slot of a word, or -1. */
export function slotOf({ bits, checks }: Lexicon, hash: number): number {
  const mask = (1 << bits) - 1
  const check = checkOf(hash)
  for (let slot = hash >>> (32 - bits); ; slot = (slot + 1) & mask) {
    const seen = checks[slot]
    if (seen === check) return slot
    if (!seen) return -1
  }
}

export const checkOf = (hash: number): number => hash & 0xffff || 1

/** The slot of a word by its folded hash: as it is written, else as a name, else in small letters. */
export function lookUp(lexicon: Lexicon, folded: number, letterCase: number): number {
  const slot = slotOf(lexicon, wordHash(folded, letterCase))
  if (slot >= 0 || letterCase === PLAIN) return slot
  const other = slotOf(lexicon, wordHash(folded, letterCase === CAPITALS ? INITIAL : CAPITALS))
  return other >= 0 ? other : slotOf(lexicon, wordHash(folded, PLAIN))
}

export const exchangeClass = (lexicon: Lexicon, slot: number): number => (lexicon.classes[slot] ?? 0) & 511
/** How many letters of particles the word begins with, 0–3. */
export const particleLetters = (lexicon: Lexicon, slot: number): number =>
  ((lexicon.classes[slot] ?? 0) >> 9) & 3
/** How much of the word stands in its other form, with or without the article, with or without capital: 0 hardly, 3 mostly. */
export const otherForm = (lexicon: Lexicon, slot: number): number => ((lexicon.classes[slot] ?? 0) >> 11) & 3
/** What the raw news has the word for: 0 unseen, 1–3 hardly ever to sometimes a name, 4–6 a person, place, organisation, 7 any name. */
export const profileOf = (lexicon: Lexicon, slot: number): number => (lexicon.classes[slot] ?? 0) >> 13
export const clusterOf = (lexicon: Lexicon, slot: number): number => (lexicon.clusters[slot] ?? 0) & 1023
/** log2 of how often the raw news has it, 0–15. */
export const frequency = (lexicon: Lexicon, slot: number): number => (lexicon.clusters[slot] ?? 0) >> 10
