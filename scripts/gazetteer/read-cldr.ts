/** Countries, continents and cities in Arabic and English from Unicode's CLDR, as its npm packages carry them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { GazetteerEntry } from './entry.ts'

const require = createRequire(import.meta.url)

type Json = { [key: string]: Json | string }

/** The object at a path of keys, or an empty one. */
function at(json: Json, ...keys: string[]): Json {
  let here: Json = json
  for (const key of keys) {
    const next = here[key]
    if (typeof next !== 'object') return {}
    here = next
  }
  return here
}

const read = (path: string): Json => JSON.parse(readFileSync(require.resolve(path), 'utf8')) as Json

/** Codes of CLDR that are no places: pseudo-locales, "unknown region", and bodies that the curated tables name. */
const NOT_PLACES = new Set(['XA', 'XB', 'ZZ', 'UN', 'EU', 'EZ', 'QO', 'UM', '001'])

const territoryNames = (locale: string) =>
  at(
    read(`cldr-localenames-full/main/${locale}/territories.json`),
    'main',
    locale,
    'localeDisplayNames',
    'territories',
  )

/** Every territory with its variants ("GB", "GB-alt-short"), as country/GB or region/145. */
export function readTerritories(): GazetteerEntry[] {
  const arabic = territoryNames('ar')
  const english = territoryNames('en')
  const entries = new Map<string, GazetteerEntry>()
  for (const key of [...Object.keys(english), ...Object.keys(arabic)].sort(byVariant)) {
    const [code = ''] = key.split('-')
    if (NOT_PLACES.has(code)) continue
    const isCountry = /^[A-Z]{2}$/.test(code)
    const id = `${isCountry ? 'country' : 'region'}/${code}`
    const entry = entries.get(id) ?? {
      id,
      type: 'place',
      arabic: [],
      latin: [],
      country: isCountry ? code : '',
    }
    entries.set(id, entry)
    entry.arabic.push(...spellings(arabic[key]))
    entry.latin.push(...spellings(english[key]))
  }
  return [...entries.values()]
}

const byVariant = (a: string, b: string) => a.length - b.length || (a < b ? -1 : 1)

/** "ميانمار (بورما)" gives both names; "Congo - Kinshasa" and "Bosnia & Herzegovina" are written without the sign as well. */
export function spellings(name: Json | string | undefined): string[] {
  if (typeof name !== 'string') return []
  const inner = /\(([^()]*)\)/.exec(name)?.[1]
  const plain = name
    .replace(/\([^()]*\)/g, '')
    .replace(/ - /g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const all = plain.includes('&') ? [plain, plain.replace('&', 'and')] : [plain]
  return inner && !inner.includes(' ') && inner.length > 3 ? [...all, inner] : all
}

const zonesOf = (locale: string) =>
  at(
    read(`cldr-dates-full/main/${locale}/timeZoneNames.json`),
    'main',
    locale,
    'dates',
    'timeZoneNames',
    'zone',
  )

/** The exemplar cities of the time zones. A zone without an English name is named by its own last part. */
export function readCities(): GazetteerEntry[] {
  const cities: GazetteerEntry[] = []
  const english = zonesOf('en')
  const walk = (zones: Json, path: string[]) => {
    for (const [part, zone] of Object.entries(zones)) {
      if (typeof zone !== 'object') continue
      const here = [...path, part]
      if (zone._type !== 'zone') walk(zone, here)
      else if (here[0] !== 'Antarctica' && here[0] !== 'Etc' && here.length < 4 && !isVillage(here))
        cities.push(cityOf(here, zone, at(english, ...here)))
    }
  }
  walk(zonesOf('ar'), [])
  return cities
}

/** Zones of single counties of Indiana, Kentucky and North Dakota are named by villages. */
const isVillage = (path: string[]) => ['Indiana', 'Kentucky', 'North_Dakota'].includes(path[1] ?? '')

function cityOf(path: string[], zone: Json, english: Json): GazetteerEntry {
  const last = (path.at(-1) ?? '').replaceAll('_', ' ')
  const given = english.exemplarCity
  const latin = typeof given === 'string' ? [given] : [last]
  return {
    id: `city/${slug(latin[0] ?? last)}`,
    type: 'place',
    arabic: spellings(zone.exemplarCity),
    latin,
    country: '',
  }
}

/** "Port-au-Prince" → "port-au-prince", "São Paulo" → "sao-paulo". */
function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
