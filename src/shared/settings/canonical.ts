/**
 * A value as text in which two equal values are equal: the keys of its records in order. Chrome's storage gives records
 * back with their keys sorted, so `{ site, choice }` comes back as `{ choice, site }`.
 */
export const canonical = (value: unknown): string => JSON.stringify(value, sorted)

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
