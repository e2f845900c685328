/** Finds names that two entries have without saying so: one of them would silently be taken for the other. */
import { fold } from '../../src/text/fold.ts'
import { SHARED } from '../../src/text/names/known-names.ts'
import type { GazetteerEntry } from './entry.ts'

/** The name without the mark of one that others bear too. */
export const bareName = (name: string) => (name.startsWith(SHARED) ? name.slice(SHARED.length) : name)

/** What two spellings of one name have in common; hyphens count as spaces. */
const nameKey = (name: string) =>
  bareName(name)
    .split(/[\s-]+/u)
    .map(fold)
    .join(' ')

/**
 * The names that more than one entry has, where not all of them mark it as shared, each with the ids. A country keeps
 * its name unmarked beside a city, its capital mostly (Kuwait, Panama).
 */
export function findNamesakes(entries: Iterable<GazetteerEntry>): string[] {
  const bearers = new Map<string, Map<string, boolean>>()
  for (const { id, arabic, latin } of entries) {
    for (const name of [...arabic, ...latin]) {
      const ids = bearers.get(nameKey(name)) ?? new Map<string, boolean>()
      bearers.set(nameKey(name), ids.set(id, name.startsWith(SHARED)))
    }
  }
  return [...bearers].flatMap(([name, ids]) => {
    const unmarked = [...ids].filter(([, marked]) => !marked).map(([id]) => id)
    const others = unmarked.filter(id => !id.startsWith('country/'))
    const clear = unmarked.length === 0 || ids.size === 1
    const country = unmarked.length - others.length === 1 && ids.size === unmarked.length
    return clear || country ? [] : [`${name}: ${[...ids.keys()].join(', ')}`]
  })
}

/** Each name once; one that is marked in the same list stays marked: CLDR knows nothing of namesakes. */
export function distinctNames(names: readonly string[]): string[] {
  const marked = new Set(names.filter(name => name.startsWith(SHARED)).map(nameKey))
  const isShared = (name: string) => name.startsWith(SHARED) || !marked.has(nameKey(name))
  return [...new Set(names.filter(isShared))]
}
