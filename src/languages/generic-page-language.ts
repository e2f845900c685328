/** A language without a folder, as much of it as pages are read by: its script, its direction, its months. */
import { noPageCues } from './contract/page.ts'
import { noRecognitionRules } from './contract/recognition.ts'
import type { SentenceRules } from './contract/sentences.ts'
import { otherPageCues } from './cues/index.ts'
import { monthNames, weekdayNames } from './intl-names.ts'
import type { PageLanguage } from './language.ts'

/** ISO 15924 codes of the scripts that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand'])

/** The signs that end sentences are those of Unicode, which the engine knows. */
const noSentenceRules: SentenceRules = {
  abbreviations: [],
  abbreviationsAlsoFinal: [],
  abbreviationsBeforeNumbers: [],
  functionWords: [],
  danglingStarts: [],
  reportingStarts: [],
  reportingVerbs: [],
}

/** Makes the language of a code of two or three letters; the registry keeps it, so each is made once. */
export function genericPageLanguage(code: string): PageLanguage {
  const script = scriptOf(code)
  return {
    code,
    direction: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr',
    script,
    page: otherPageCues.get(code) ?? noPageCues,
    calendar: {
      months: monthNames(code),
      weekdays: weekdayNames(code),
      meridiem: { am: [], pm: [], noon: [], night: [] },
    },
    sentences: noSentenceRules,
    recognition: noRecognitionRules,
  }
}

/** "ur" → "Arab"; "Zyyy" (common) where CLDR does not know the language. */
function scriptOf(code: string): string {
  if (code === 'und') return 'Zyyy'
  return new Intl.Locale(code).maximize().script ?? 'Zyyy'
}
