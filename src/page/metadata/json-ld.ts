/** Reads the JSON-LD blocks of a page. They are written by hand and by plug-ins: half broken, nested, of other pages. */
import { parseLenient } from './repair-json.ts'

/** One node of the graph. Its properties are read through `property`, which never looks at a prototype. */
export interface LinkedNode {
  types: string[]
  data: object
  /** The property that it stands under; null for the outermost and those of a graph. */
  via: string | null
}

const MAX_LENGTH = 5_000_000
const MAX_BLOCKS = 100
const MAX_NODES = 5000
const MAX_VALUES = 200_000

/** All nodes with a type, outer before inner, in document order. */
export function readLinkedData(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = []
  let length = 0
  const blocks = document.querySelectorAll('script[type*="ld+json" i]')
  for (let at = 0; at < blocks.length && at < MAX_BLOCKS; at++) {
    const source = blocks[at]?.textContent ?? ''
    // One block too long leaves room for those behind it.
    if (length + source.length > MAX_LENGTH) continue
    length += source.length
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

function collectNodes(parsed: unknown, nodes: LinkedNode[]): void {
  // JSON has no cycles; the stack keeps deep nesting off the call stack. Pushed in reverse, so that order holds.
  const stack: { value: unknown; via: string | null }[] = [{ value: parsed, via: null }]
  for (let seen = 0; stack.length && nodes.length < MAX_NODES && seen < MAX_VALUES; seen++) {
    const { value, via } = stack.pop() ?? { value: null, via: null }
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      for (let at = Math.min(value.length, MAX_VALUES) - 1; at >= 0; at--)
        stack.push({ value: value[at], via })
      continue
    }
    const types = listOf(property(value, '@type')).filter(type => typeof type === 'string')
    if (types.length) nodes.push({ types: types.map(type => type.replace(/^.*[/#:]/, '')), data: value, via })
    const names = Object.keys(value)
    for (let at = names.length - 1; at >= 0; at--) {
      const name = names[at] ?? ''
      const inner = property(value, name)
      if (typeof inner === 'object') stack.push({ value: inner, via: name === '@graph' ? null : name })
    }
  }
}
