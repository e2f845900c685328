/**
 * The contract of a language: data only, reviewed by a native speaker, read by the engine and the parser through
 * the registries. Every folder has the same files; each file fills one of the parts below.
 */
import type { CalendarWords, DateWords } from './contract/dates.ts'
import type { EntityWords } from './contract/entities.ts'
import type { LedgerWords } from './contract/ledger.ts'
import type { NameWords } from './contract/names.ts'
import type { NumberWords } from './contract/numbers.ts'
import type { PageCues } from './contract/page.ts'
import type { RecognitionRules } from './contract/recognition.ts'
import type { RoleWords } from './contract/roles.ts'
import type { SentenceRules } from './contract/sentences.ts'

/** As much of a language as it takes to read a page in it. It ships inside every article page, so it is kept small. */
export interface PageLanguage {
  /** BCP 47 primary subtag: "ar", "en". "und" for what `Intl` knows of any language. */
  code: string
  direction: 'ltr' | 'rtl'
  /** ISO 15924 of the letters that it is written in. */
  script: string
  page: PageCues
  calendar: CalendarWords
  sentences: SentenceRules
  recognition: RecognitionRules
}

/** All of a language: what the engine finds names, figures and dates by. */
export interface Language extends PageLanguage {
  /** Particles that are written onto the next word, longest first (Arabic و ف ب ل ك س), with what they may stand before. */
  proclitics: Proclitic[]
  numbers: NumberWords
  dates: DateWords
  names: NameWords
  entities: EntityWords
  roles: RoleWords
  ledger: LedgerWords
}

export interface Proclitic {
  /** Folded letters as written: "و", "لل", "وب". */
  text: string
  /** How many of its letters belong to the word itself: لل is ل + ال with the alef dropped, so one ل stays with the name. */
  keeps: number
  /** Names behind it have at least so many letters; Infinity where none stands there: «كبيرا» is no ك + بيرا (Beira). */
  shortestName?: number
}
