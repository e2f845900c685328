/** The furniture cues of languages that have no folder, all of them: pages mix languages, and so the reader asks all at once. */
import { fa, he, hi, id, ja, ko, tr, ur, vi, zh } from './asian.ts'
import type { FurnitureCues } from './contract.ts'
import { da, de, nl, no, sv } from './germanic.ts'
import { ca, es, fr, it, pt, ro } from './romance.ts'
import { cs, pl, ru, uk } from './slavic.ts'

export const furnitureCues: readonly FurnitureCues[] = [
  ...[ca, cs, da, de, es, fa, fr, he, hi, id, it, ja, ko],
  ...[nl, no, pl, pt, ro, ru, sv, tr, uk, ur, vi, zh],
]
