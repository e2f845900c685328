/**
 * The registry of languages as pages are read by them. The reader in the page carries this one and not the whole
 * languages, whose words for names, figures and dates are the larger part by far.
 */
import { ar } from './ar/page-language.ts'
import type { PageCues } from './contract/page.ts'
import { otherPageCues } from './cues/index.ts'
import { en } from './en/page-language.ts'
import { genericPageLanguage } from './generic-page-language.ts'
import type { PageLanguage } from './language.ts'
import { furnitureCues } from './page-cues/index.ts'
import { createRegistry } from './registry.ts'

/** The languages with data of their own; the first of a script stands for that script. */
export const pageLanguages: readonly PageLanguage[] = [ar, en]

/** The language of a BCP 47 code, by the same rules as `languageOf`. */
export const pageLanguageOf: (code: string) => PageLanguage = createRegistry(
  pageLanguages,
  genericPageLanguage,
)

/** The words around an article in every language that any are known of: pages mix languages. */
export const allPageCues: readonly Partial<PageCues>[] = [
  ...pageLanguages.map(language => language.page),
  ...otherPageCues.values(),
  ...furnitureCues,
]
