/** The registry: the only door to the languages. The engine and the parser ask here and never for a folder. */
import { ar } from './ar/index.ts'
import type { PageCues } from './contract/page.ts'
import { otherPageCues } from './cues/index.ts'
import { en } from './en/index.ts'
import { genericLanguage } from './generic.ts'
import type { Language } from './language.ts'

/** The languages with data of their own; the first of a script stands for that script. */
export const allLanguages: readonly Language[] = [ar, en]

/** The words around an article in every language that any are known of. */
export const allPageCues: readonly PageCues[] = [
  ...allLanguages.map(language => language.page),
  ...otherPageCues.values(),
]

const known = new Map<string, Language>(allLanguages.map(language => [language.code, language]))

/**
 * The language of a BCP 47 code: "ar-EG" gives Arabic. A language without a folder gets what `Intl` knows of it,
 * and what is no code at all gets code "und". The same object comes back for the same language every time.
 */
export function languageOf(code: string): Language {
  const subtag = primarySubtag(code)
  const found = known.get(subtag)
  if (found) return found
  const generic = genericLanguage(subtag)
  known.set(subtag, generic)
  return generic
}

/** "EN_us" → "en", "arb" → "ar", "<script>" → "und". At most three letters, so that a page cannot fill the cache. */
function primarySubtag(code: string): string {
  const subtag = /^[a-z]{2,3}(?![a-z])/i.exec(code.trim())?.[0] ?? 'und'
  try {
    // Engines differ: "und" gives undefined in V8.
    return new Intl.Locale(subtag).language || 'und'
  } catch {
    return 'und'
  }
}
