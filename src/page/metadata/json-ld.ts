/** Reads the JSON-LD blocks of a page. They are written by hand and by plug-ins: half broken, nested, of other pages. */

/** One node of the graph. Its properties are read through `property`, which never looks at a prototype. */
export interface LinkedNode {
  types: string[]
  data: object
}

const MAX_LENGTH = 5_000_000
const MAX_BLOCKS = 100
const MAX_NODES = 5000

/** All nodes with a type, outer before inner, in document order. */
export function readLinkedData(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = []
  let length = 0
  const blocks = document.querySelectorAll('script[type*="ld+json" i]')
  for (let at = 0; at < blocks.length && at < MAX_BLOCKS; at++) {
    const source = blocks[at]?.textContent ?? ''
    length += source.length
    if (length > MAX_LENGTH) break
    collectNodes(parseLenient(source), nodes)
  }
  return nodes
}

/** An own property of what may be no object at all. */
export function property(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return undefined
  return (data as Record<string, unknown>)[name]
}

/** The value as a list: JSON-LD writes one or several alike. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** The first text in a value: a string, or what an object holds in `@value` or `name`. */
export function textOf(value: unknown): string | null {
  for (const item of listOf(value)) {
    if (typeof item === 'string') {
      if (item.trim()) return item.trim()
      continue
    }
    const inner = property(item, '@value') ?? property(item, 'name') ?? property(item, '@id')
    if (typeof inner === 'string' && inner.trim()) return inner.trim()
  }
  return null
}

/** Strict first; then with the repairs that real pages need. undefined where nothing helps. */
function parseLenient(source: string): unknown {
  for (const repair of [(text: string) => text, stripWrapping, repairCommas]) {
    try {
      return JSON.parse(repair(source))
    } catch {
      // The next repair is tried.
    }
  }
  return undefined
}

/** `<!-- … -->`, CDATA and a final semicolon around the JSON. */
const stripWrapping = (source: string): string => {
  const from = source.search(/[{[](?!CDATA)/)
  const to = Math.max(source.lastIndexOf('}'), source.lastIndexOf(']', source.lastIndexOf('}') + 4))
  return escapeControls(from < 0 ? source : source.slice(from, to + 1).replace(/\][^\]}]{0,3}$/, ']'))
}

/** Line breaks and tabs inside strings, as editors paste them. */
function escapeControls(source: string): string {
  let out = ''
  let from = 0
  let inString = false
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x5c) at++
    else if (code === 0x22) inString = !inString
    else if (inString && code < 0x20) {
      out += `${source.slice(from, at)} `
      from = at + 1
    }
  }
  return out + source.slice(from)
}

/** Commas before a closing bracket. */
const repairCommas = (source: string): string => stripWrapping(source).replace(/,(\s{0,200}[}\]])/g, '$1')

function collectNodes(parsed: unknown, nodes: LinkedNode[]): void {
  // JSON has no cycles; the stack keeps deep nesting off the call stack. Pushed in reverse, so that order holds.
  const stack: unknown[] = [parsed]
  let seen = 0
  while (stack.length && nodes.length < MAX_NODES && seen++ < 200_000) {
    const value = stack.pop()
    if (typeof value !== 'object' || value === null) continue
    const inner = Array.isArray(value) ? value : Object.values(value)
    if (!Array.isArray(value)) {
      const types = listOf(property(value, '@type')).filter(type => typeof type === 'string')
      if (types.length) nodes.push({ types: types.map(type => type.replace(/^.*[/#:]/, '')), data: value })
    }
    for (let at = inner.length - 1; at >= 0; at--) stack.push(inner[at])
  }
}
