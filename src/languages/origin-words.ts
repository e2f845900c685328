/** The registry of the words by which articles say where they come from: all languages at once, because pages mix them. */
import { origin as ar } from './ar/origin.ts'
import type { OriginWords } from './contract/origin.ts'
import { origin as en } from './en/origin.ts'
import { origin as de } from './origin-cues/de.ts'
import { origin as es } from './origin-cues/es.ts'
import { origin as fa } from './origin-cues/fa.ts'
import { origin as fr } from './origin-cues/fr.ts'
import { origin as id } from './origin-cues/id.ts'
import { origin as it } from './origin-cues/it.ts'
import { origin as nl } from './origin-cues/nl.ts'
import { origin as pt } from './origin-cues/pt.ts'
import { origin as ru } from './origin-cues/ru.ts'
import { origin as tr } from './origin-cues/tr.ts'

export const originWords: readonly OriginWords[] = [ar, en, de, fr, es, it, pt, nl, tr, ru, fa, id]
