/** A language without a folder: what `Intl` knows of it, and the words around an article where they are known. */

import type { NameWords } from './contract/names.ts'
import { noNumberWords } from './contract/numbers.ts'
import { noPageCues } from './contract/page.ts'
import type { SentenceRules } from './contract/sentences.ts'
import { otherPageCues } from './cues/index.ts'
import { genericDates } from './generic-dates.ts'
import type { Language } from './language.ts'

/** ISO 15924 codes of the scripts that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand'])

/** Names of the gazetteer need no words around them. */
const noNameWords: NameWords = {
  personTitles: [],
  occupations: [],
  nationalities: [],
  inflection: { articles: [], endings: [] },
  titleAdjectives: [],
  givenNames: [],
  nameLinks: [],
  familyNamesFirst: [],
  notInNames: [],
  notInNamesShape: { prefixes: [], endings: [] },
  familyAdjective: null,
  organizations: { heads: [], bodies: [], article: '', capitalHeads: [], capitalLinks: [] },
  ambiguousNames: [],
  rareNames: [],
  placeCues: [],
  placeClasses: [],
}

/** The signs that end sentences are those of Unicode, which the engine knows. */
const noSentenceRules: SentenceRules = {
  abbreviations: [],
  abbreviationsAlsoFinal: [],
  abbreviationsBeforeNumbers: [],
  functionWords: [],
  danglingStarts: [],
  reportingVerbs: [],
}

/** Makes the language of a code of two or three letters; the registry keeps it, so each is made once. */
export function genericLanguage(code: string): Language {
  const script = scriptOf(code)
  return {
    code,
    direction: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr',
    script,
    proclitics: [],
    numbers: noNumberWords,
    dates: genericDates(code),
    names: noNameWords,
    page: otherPageCues.get(code) ?? noPageCues,
    sentences: noSentenceRules,
  }
}

/** "ur" → "Arab"; "Zyyy" (common) where CLDR does not know the language. */
function scriptOf(code: string): string {
  if (code === 'und') return 'Zyyy'
  return new Intl.Locale(code).maximize().script ?? 'Zyyy'
}
