/** How a word is written in capitals; scripts without capitals are `PLAIN` throughout. */
import type { Token } from '../../tokens.ts'

export const PLAIN = 0
export const INITIAL = 1
export const CAPITALS = 2

const UPPER = /^\p{Lu}$/u
/** For each UTF-16 code unit: 0 not yet known, 1 no capital, 2 capital. */
const known = new Uint8Array(65536)

function isUpper(code: number): boolean {
  const seen = known[code]
  if (seen) return seen === 2
  const upper = UPPER.test(String.fromCharCode(code))
  known[code] = upper ? 2 : 1
  return upper
}

/** `INITIAL` for "Kyiv" and "McCain", `CAPITALS` for "NATO" (two capitals at least, nothing small), else `PLAIN`. */
export function letterCase({ kind, text }: Token): number {
  if (kind !== 'word' || !isUpper(text.charCodeAt(0))) return PLAIN
  if (text.length < 2) return INITIAL
  for (let at = 1; at < text.length; at++) if (!isUpper(text.charCodeAt(at))) return INITIAL
  return CAPITALS
}
