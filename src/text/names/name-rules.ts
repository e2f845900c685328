/** What the reader has said of names: not a name, of another type. Applied before overlaps are settled. */
import type { EntityType, NameRule } from '../analysis.ts'
import { nameKey } from './name-key.ts'
import type { NameMention } from './name-mention.ts'

/**
 * Leaves out the names that the reader has marked as none, and gives others the type that the reader says. A name of
 * another type loses its identity in the gazetteer, which would contradict it.
 * @param text what the offsets of the names are offsets in.
 */
export function applyNameRules(
  text: string,
  names: readonly NameMention[],
  rules: readonly NameRule[],
): readonly NameMention[] {
  const ignored = new Set<string>()
  const types = new Map<string, EntityType>()
  for (const rule of rules) {
    if (rule.kind === 'ignore') ignored.add(nameKey(rule.name))
    else if (rule.kind === 'type') types.set(nameKey(rule.name), rule.type)
  }
  if (ignored.size + types.size === 0) return names
  return names.flatMap(mention => {
    const key = nameKey(text.slice(mention.start, mention.end))
    if (ignored.has(key)) return []
    const type = types.get(key)
    return type && type !== mention.type ? [{ type, start: mention.start, end: mention.end }] : [mention]
  })
}
