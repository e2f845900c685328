/** The registry of the words by which articles say where they come from: all languages at once, because pages mix them. */
import { origin as ar } from './ar/origin.ts'
import type { OriginWords } from './contract/origin.ts'
import { origin as en } from './en/origin.ts'
import { origin as cs } from './origin-cues/cs.ts'
import { origin as da } from './origin-cues/da.ts'
import { origin as de } from './origin-cues/de.ts'
import { origin as el } from './origin-cues/el.ts'
import { origin as es } from './origin-cues/es.ts'
import { origin as fa } from './origin-cues/fa.ts'
import { origin as fi } from './origin-cues/fi.ts'
import { origin as fr } from './origin-cues/fr.ts'
import { origin as he } from './origin-cues/he.ts'
import { origin as hi } from './origin-cues/hi.ts'
import { origin as hu } from './origin-cues/hu.ts'
import { origin as id } from './origin-cues/id.ts'
import { origin as it } from './origin-cues/it.ts'
import { origin as ja } from './origin-cues/ja.ts'
import { origin as ko } from './origin-cues/ko.ts'
import { origin as nl } from './origin-cues/nl.ts'
import { origin as no } from './origin-cues/no.ts'
import { origin as pl } from './origin-cues/pl.ts'
import { origin as pt } from './origin-cues/pt.ts'
import { origin as ro } from './origin-cues/ro.ts'
import { origin as ru } from './origin-cues/ru.ts'
import { origin as sv } from './origin-cues/sv.ts'
import { origin as tr } from './origin-cues/tr.ts'
import { origin as uk } from './origin-cues/uk.ts'
import { origin as ur } from './origin-cues/ur.ts'
import { origin as zh } from './origin-cues/zh.ts'

export const originWords: readonly OriginWords[] = [
  ar,
  en,
  cs,
  da,
  de,
  el,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  ur,
  zh,
]
