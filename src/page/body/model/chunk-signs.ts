/** What the text of one chunk shows by its signs alone, in any script. */
import type { Chunk } from '../chunk.ts'

/** Counts over the first characters of a chunk; a paragraph shows what it is early. */
export interface ChunkSigns {
  /** Signs that end sentences; that divide them. */
  stops: number
  commas: number
  digits: number
  /** Letters with a case, written large; words that begin so. */
  capitals: number
  capitalWords: number
  words: number
  lines: number
  /** Bars, bullets and arrows, as between entries of a menu. */
  dividers: number
  /** "@", "©", "#". */
  handles: number
  start: Start
  end: End
}

/** What kind of character a chunk begins with. */
const Start = { letter: 0, small: 1, digit: 2, quote: 3, bullet: 4, bracket: 5, handle: 6, other: 7 } as const
type Start = (typeof Start)[keyof typeof Start]
/** What kind of character it ends with. */
const End = {
  letter: 0,
  stop: 1,
  colon: 2,
  comma: 3,
  dots: 4,
  quote: 5,
  bracket: 6,
  arrow: 7,
  digit: 8,
} as const
type End = (typeof End)[keyof typeof End]

const LONGEST_LOOK = 600

const STOPS = new Set('.!?؟。！？।॥։።၊။')
const COMMAS = new Set(',;:،؛、，；：')
const DIVIDERS = new Set('|•·»«›‹→←▶►>/–—')
const QUOTES = new Set('"“”„«»\'‘’「」『』')
const BULLETS = new Set('-–—•·*▪■●►▶✓○')

const SIGNS_AMONG_LETTERS = new Set([...STOPS, ...COMMAS].map(sign => sign.charCodeAt(0)))

/** What a character counts as, by its code unit; found once for each, since texts have few. */
const Role = {
  unknown: 0,
  other: 1,
  small: 2,
  capital: 3,
  space: 4,
  line: 5,
  digit: 6,
  stop: 7,
  comma: 8,
  divider: 9,
  handle: 10,
} as const
const roles = new Uint8Array(65536)

function classify(code: number): number {
  const role = roleOf(code)
  roles[code] = role
  return role
}

function roleOf(code: number): number {
  const sign = String.fromCharCode(code)
  if (code === 0x20) return Role.space
  if (code === 0x0a) return Role.line
  if (isLetter(code)) {
    const isCapital = code < 0x80 ? code < 0x5b : code < 0x530 && isUpper(sign)
    return isCapital ? Role.capital : Role.small
  }
  if (isDigit(code)) return Role.digit
  if (STOPS.has(sign)) return Role.stop
  if (COMMAS.has(sign)) return Role.comma
  if (DIVIDERS.has(sign)) return Role.divider
  return sign === '@' || sign === '©' || sign === '#' ? Role.handle : Role.other
}

/** @returns the counts of a chunk's text. */
export function signsOf({ text }: Chunk): ChunkSigns {
  const signs: ChunkSigns = {
    ...{ stops: 0, commas: 0, digits: 0, capitals: 0, capitalWords: 0, words: 0, lines: 0 },
    ...{ dividers: 0, handles: 0, start: startOf(text), end: endOf(text) },
  }
  const until = Math.min(text.length, LONGEST_LOOK)
  let inWord = false
  for (let at = 0; at < until; at++) {
    const code = text.charCodeAt(at)
    const role = roles[code] || classify(code)
    if (role === Role.small || role === Role.capital) {
      if (role === Role.capital) signs.capitals++
      if (!inWord) {
        signs.words++
        if (role === Role.capital) signs.capitalWords++
      }
      inWord = true
    } else if (role === Role.space || role === Role.line) {
      inWord = false
      if (role === Role.line) signs.lines++
    } else countSign(signs, role)
  }
  return signs
}

function countSign(signs: ChunkSigns, role: number): void {
  if (role === Role.digit) signs.digits++
  else if (role === Role.stop) signs.stops++
  else if (role === Role.comma) signs.commas++
  else if (role === Role.divider) signs.dividers++
  else if (role === Role.handle) signs.handles++
}

const isDigit = (code: number) => code > 0x2f && code < 0x3a
/** Letters of ASCII, and what stands where other scripts have their letters; their signs stand among them. */
const isLetter = (code: number) =>
  code < 0x80
    ? (code | 0x20) > 0x60 && (code | 0x20) < 0x7b
    : code > 0xbf && (code < 0x2000 || code > 0x303f) && !SIGNS_AMONG_LETTERS.has(code)
const isUpper = (letter: string) => letter !== letter.toLowerCase()

function startOf(text: string): Start {
  const first = text.charAt(0)
  const code = text.charCodeAt(0)
  if (isLetter(code)) return code < 0x530 && first !== first.toUpperCase() ? Start.small : Start.letter
  if (isDigit(code)) return Start.digit
  if (BULLETS.has(first)) return Start.bullet
  if (QUOTES.has(first)) return Start.quote
  if (first === '(' || first === '[') return Start.bracket
  return first === '@' || first === '#' || first === '©' ? Start.handle : Start.other
}

function endOf(text: string): End {
  const last = text.charAt(text.length - 1)
  const code = text.charCodeAt(text.length - 1)
  if (last === '…' || text.endsWith('...')) return End.dots
  if (STOPS.has(last)) return End.stop
  if (last === ':' || last === '：') return End.colon
  if (COMMAS.has(last)) return End.comma
  if (isDigit(code)) return End.digit
  if (last === ')' || last === ']') return End.bracket
  if (last === '»' || last === '›' || last === '>' || last === '→') return End.arrow
  return QUOTES.has(last) ? End.quote : End.letter
}
