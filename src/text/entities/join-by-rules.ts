/** Joins entities that the reader says are one: "Peking" and "Beijing", an acronym and what it stands for. */
import type { Entity, NameRule } from '../analysis.ts'
import { nameKey } from '../names/name-key.ts'
import type { NameMention } from '../names/name-mention.ts'

/**
 * @param names what `Entity.mentions` are indexes into.
 * @returns entities in the order of their first mention; those that no rule speaks of as they were.
 */
export function joinByRules(
  text: string,
  names: readonly NameMention[],
  entities: readonly Entity[],
  rules: readonly NameRule[],
): Entity[] {
  const same = rules.filter(rule => rule.kind === 'same')
  if (same.length === 0) return [...entities]
  const left: (Entity | null)[] = [...entities]
  const places = placesByKey(text, names, entities)
  // A → B and B → C: a joined entity is looked for where it went.
  const moved = new Map<number, number>()
  const whereIs = (at: number): number => {
    let now = at
    for (let next = moved.get(now); next !== undefined; next = moved.get(now)) now = next
    return now
  }
  for (const { name, as } of same) {
    for (const found of places.get(nameKey(name)) ?? []) {
      const target = places.get(nameKey(as))?.[0]
      if (target === undefined) continue
      const [from, to] = [whereIs(found), whereIs(target)]
      const [one, other] = [left[from], left[to]]
      if (from === to || !one || !other) continue
      left[to] = { ...other, mentions: [...other.mentions, ...one.mentions].sort((a, b) => a - b) }
      left[from] = null
      moved.set(from, to)
    }
  }
  return left.filter(entity => entity !== null).sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0))
}

/** The entities that are called so anywhere in the article, or by the gazetteer. */
function placesByKey(
  text: string,
  names: readonly NameMention[],
  entities: readonly Entity[],
): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, { name, names: shown, mentions }] of entities.entries()) {
    const written = mentions.flatMap(index => {
      const mention = names[index]
      return mention ? [text.slice(mention.start, mention.end)] : []
    })
    const keys = new Set([name, shown.arabic ?? '', shown.latin ?? '', ...written].map(nameKey))
    for (const key of keys) {
      const known = places.get(key)
      if (known) known.push(at)
      else places.set(key, [at])
    }
  }
  return places
}
