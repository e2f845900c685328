/**
 * The contract of a language: data only, reviewed by a native speaker, read by the engine and the parser through
 * the registry. Every folder has the same files; each file fills one of the parts below.
 */
import type { DateWords } from './contract/dates.ts'
import type { NameWords } from './contract/names.ts'
import type { NumberWords } from './contract/numbers.ts'
import type { PageCues } from './contract/page.ts'
import type { RecognitionRules } from './contract/recognition.ts'
import type { SentenceRules } from './contract/sentences.ts'

export interface Language {
  /** BCP 47 primary subtag: "ar", "en". "und" for what `Intl` knows of any language. */
  code: string
  direction: 'ltr' | 'rtl'
  /** ISO 15924 of the letters that it is written in. */
  script: string
  /** Particles that are written onto the next word, longest first (Arabic و ف ب ل ك س), with what they may stand before. */
  proclitics: Proclitic[]
  numbers: NumberWords
  dates: DateWords
  names: NameWords
  page: PageCues
  sentences: SentenceRules
  recognition: RecognitionRules
}

export interface Proclitic {
  /** Folded letters as written: "و", "لل", "وب". */
  text: string
  /** How many of its letters belong to the word itself: لل is ل + ال with the alef dropped, so one ل stays with the name. */
  keeps: number
  /** Names behind it have at least so many letters; Infinity where none stands there: «كبيرا» is no ك + بيرا (Beira). */
  shortestName?: number
}
