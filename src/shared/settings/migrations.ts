/** Settings of older versions, brought to the present one step at a time. */
import { DEFAULT_SETTINGS } from './settings.ts'

type Stored = Record<string, unknown>

/** Each entry turns settings of version N into version N + 1. */
export const MIGRATIONS: Readonly<Record<number, (old: Stored) => Stored>> = {
  // A list of sites never to be read became choices by site; the corrections got a name of their own.
  1: ({ neverSites, siteRules, ...rest }) => ({
    ...rest,
    version: 2,
    ...(neverSites !== undefined && {
      sites: Array.isArray(neverSites) ? neverSites.map(site => ({ site, choice: 'never' })) : neverSites,
    }),
    ...(siteRules !== undefined && { fieldRules: siteRules }),
  }),
}

/** The first version had no number where it was damaged. */
const FIRST = 1

/** @returns the stored settings in the form of this version; those of a later version as they are. */
export function migrate(stored: Stored): Stored {
  let current = stored
  let version = typeof stored.version === 'number' ? stored.version : FIRST
  for (
    let step = MIGRATIONS[version];
    step && version < DEFAULT_SETTINGS.version;
    step = MIGRATIONS[version]
  ) {
    current = step(current)
    version++
  }
  return current
}
