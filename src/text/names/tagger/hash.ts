/** Hashes of words and features: 32 bits, the same in training and in the browser. */

const PRIME = 0x01000193
export const SEED = 0x811c9dc5 | 0

/** One code unit more (FNV-1a). */
export const hashCode = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME)

export function hashText(text: string): number {
  let hash = SEED
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash
}

/** Spreads every bit of a hash over all others (the finisher of MurmurHash3). */
export function spread(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Two values in their order as one. */
export const pair = (first: number, second: number): number =>
  Math.imul(first, 0x9e3779b1) ^ (second + 0x7f4a7c15)
