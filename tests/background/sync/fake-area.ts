/** A storage of the browser in memory, with the limits of the synchronised one where they are asked for. */
import type { Area } from '../../../src/background/sync/kept-settings.ts'
import { canonical } from '../../../src/shared/settings/canonical.ts'

export interface FakeArea extends Area {
  items: Map<string, unknown>
  /** How often something was written. */
  writes: number
  broken: boolean
}

/** Chrome gives records back with their keys in order. */
const asStored = <T>(value: T): T => JSON.parse(canonical(value))

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

export function fakeArea(limited = false): FakeArea {
  const area: FakeArea = {
    items: new Map(),
    writes: 0,
    broken: false,
    get: async keys => {
      if (area.broken) throw new Error('no storage')
      const all = [...area.items].filter(([key]) => keys === null || keys.includes(key))
      return structuredClone(Object.fromEntries(all))
    },
    set: async items => {
      if (area.broken) throw new Error('no storage')
      const next = new Map([...area.items, ...Object.entries(asStored(items))])
      if (limited) checkQuota(next)
      area.items = next
      area.writes++
    },
    remove: async keys => {
      if (area.broken) throw new Error('no storage')
      for (const key of keys) area.items.delete(key)
      area.writes++
    },
  }
  return area
}

function checkQuota(items: ReadonlyMap<string, unknown>): void {
  const sizes = [...items].map(([key, value]) => key.length + bytes(value))
  if (sizes.some(size => size > 8192)) throw new Error('QUOTA_BYTES_PER_ITEM')
  if (sizes.length > 512) throw new Error('MAX_ITEMS')
  if (sizes.reduce((a, b) => a + b, 0) > 102_400) throw new Error('QUOTA_BYTES')
}
