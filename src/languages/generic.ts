/** A language without a folder, whole: what `Intl` knows of it, and nothing else. */

import { noEntityWords } from './contract/entities.ts'
import { noLedgerWords } from './contract/ledger.ts'
import type { NameWords } from './contract/names.ts'
import { noNumberWords } from './contract/numbers.ts'
import { noRoleWords } from './contract/roles.ts'
import { genericDates } from './generic-dates.ts'
import type { Language } from './language.ts'
import { pageLanguageOf } from './page-languages.ts'

/** Names of the gazetteer need no words around them. */
const noNameWords: NameWords = {
  personTitles: [],
  occupations: [],
  nationalities: [],
  nationalityPrefixes: [],
  inflection: { articles: [], endings: [] },
  titleAdjectives: [],
  givenNames: [],
  nameLinks: [],
  familyNamesFirst: [],
  notInNames: [],
  notInNamesShape: { prefixes: [], endings: [] },
  notInNamesMarks: '',
  neverAlone: [],
  familyAdjective: null,
  organizations: {
    heads: [],
    bodies: [],
    headsOfPlaces: [],
    bodiesWithPurpose: [],
    classes: [],
    article: '',
    complements: [],
    purpose: { joined: '', separate: '', and: '' },
    capitalHeads: [],
    capitalLinks: [],
  },
  ambiguousNames: [],
  rareNames: [],
  placeCues: [],
  placeClasses: [],
  modelCues: { before: [], after: [] },
}

/** Makes the language of a code of two or three letters; the registry keeps it, so each is made once. */
export function genericLanguage(code: string): Language {
  const language = pageLanguageOf(code)
  return {
    ...language,
    proclitics: [],
    numbers: noNumberWords,
    dates: genericDates(language),
    names: noNameWords,
    entities: noEntityWords,
    roles: noRoleWords,
    ledger: noLedgerWords,
  }
}
