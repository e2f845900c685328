/** JSON as people and plug-ins write it into pages: with comments, stray commas, line breaks inside strings. */
import { decodeEntities } from './decode-entities.ts'

/**
 * Strict first; then with the repairs that real pages need, each a pass over the text.
 * @returns undefined where nothing helps.
 */
export function parseLenient(source: string): unknown {
  for (const repair of [(text: string) => text, cleanJson, decodeWhole, joinObjects]) {
    try {
      return JSON.parse(repair(source))
    } catch {
      // The next repair is tried.
    }
  }
  return undefined
}

/** A block whose quotes were escaped for HTML: `{&quot;@type&quot;: …}`. */
const decodeWhole = (source: string): string =>
  source.includes('"') ? '' : cleanJson(decodeEntities(source))

/** Several objects one after another, without the list around them. */
const BETWEEN_OBJECTS = /\}\s{0,200},?\s{0,200}\{/g
const joinObjects = (source: string): string => {
  const clean = cleanJson(source)
  return clean.search(BETWEEN_OBJECTS) < 0 ? '' : `[${clean.replace(BETWEEN_OBJECTS, '},{')}]`
}

/**
 * What stands between the first bracket and the last one; outside strings without comments and without commas before a
 * closing bracket, inside them without control characters.
 */
function cleanJson(source: string): string {
  const inner = source.indexOf('CDATA[')
  const begin = inner < 0 ? 0 : inner + 'CDATA['.length
  const first = source.slice(begin).search(/[{[](?!CDATA)/)
  const from = first < 0 ? -1 : begin + first
  const last = source.lastIndexOf('}')
  const list = source.indexOf(']', last)
  const isList = list > 0 && source[from] === '[' && /^[\s,]*$/.test(source.slice(last + 1, list))
  const to = isList ? list : last
  const writer = new CleanWriter(source, to + 1)
  return from < 0 ? source : writer.write(from)
}

class CleanWriter {
  private readonly source: string
  private readonly end: number
  private readonly parts: string[] = []

  constructor(source: string, end: number) {
    this.source = source
    this.end = end
  }

  write(from: number): string {
    const { source, end } = this
    let start = from
    let at = from
    while (at < end) {
      const sign = source[at]
      if (sign === '"') at = this.writeString(start, at)
      else if (sign === '/' && (source[at + 1] === '/' || source[at + 1] === '*')) {
        this.parts.push(source.slice(start, at))
        at = this.skipComment(at)
      } else if (sign === ',' && this.isBeforeBracket(at + 1)) {
        this.parts.push(source.slice(start, at))
        at++
      } else {
        at++
        continue
      }
      start = at
    }
    this.parts.push(source.slice(start, end))
    return this.parts.join('')
  }

  /** Writes what stands before the string and the string itself. @returns the place behind it. */
  private writeString(start: number, quote: number): number {
    const { source, end } = this
    let from = start
    let at = quote + 1
    for (; at < end && source[at] !== '"'; at++) {
      const code = source.charCodeAt(at)
      // \' is no escape of JSON.
      const isOdd = code < 0x20 || (code === 0x5c && source[at + 1] === "'")
      if (isOdd) {
        this.parts.push(source.slice(from, at), code < 0x20 ? ' ' : '')
        from = at + 1
      }
      if (code === 0x5c) at++
    }
    this.parts.push(source.slice(from, at + 1))
    return at + 1
  }

  private skipComment(at: number): number {
    const isLine = this.source[at + 1] === '/'
    const close = this.source.indexOf(isLine ? '\n' : '*/', at + 2)
    return close < 0 ? this.end : Math.min(this.end, close + (isLine ? 1 : 2))
  }

  private isBeforeBracket(from: number): boolean {
    for (let at = from; at < this.end; at++) {
      const sign = this.source[at]
      if (sign === '}' || sign === ']' || sign === ',') return true
      if (sign !== ' ' && sign !== '\n' && sign !== '\r' && sign !== '\t') return false
    }
    return true
  }
}
