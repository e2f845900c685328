/** العربية: Modern Standard Arabic as newspapers write it. */
import type { Language, Proclitic } from '../language.ts'
import { dates } from './dates.ts'
import { entities } from './entities.ts'
import { ledger } from './ledger.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { ar as pageLanguage } from './page-language.ts'
import { roles } from './roles.ts'

/** "And" and "so" stand before every other particle: وبـ, فلـ. */
const conjunctions = ['و', 'ف']
/** In, to, as, will. لل is ل + ال with its alef dropped: the second ل belongs to the word. */
const prepositions: Proclitic[] = [
  { text: 'لل', keeps: 1 },
  { text: 'ب', keeps: 0 },
  { text: 'ل', keeps: 0 },
  { text: 'ك', keeps: 0, shortestName: 5 },
  { text: 'س', keeps: 0, shortestName: Number.POSITIVE_INFINITY },
]

/** Longest first: وبالقاهرة is و + ب + القاهرة, not و + بالقاهرة. */
const proclitics: Proclitic[] = [
  ...conjunctions.flatMap(conjunction => prepositions.map(p => ({ ...p, text: conjunction + p.text }))),
  ...conjunctions.map(text => ({ text, keeps: 0 })),
  ...prepositions,
].sort((a, b) => b.text.length - a.text.length)

export const ar: Language = {
  ...pageLanguage,
  proclitics,
  numbers,
  dates,
  names,
  entities,
  roles,
  ledger,
}
