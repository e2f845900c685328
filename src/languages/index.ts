/** The registry of whole languages, for the engine: it asks here and never for a folder. */
import { ar } from './ar/index.ts'
import { en } from './en/index.ts'
import { genericLanguage } from './generic.ts'
import type { Language } from './language.ts'
import { createRegistry } from './registry.ts'

/** The languages with data of their own; the first of a script stands for that script. */
export const allLanguages: readonly Language[] = [ar, en]

/**
 * The language of a BCP 47 code: "ar-EG" gives Arabic. A language without a folder gets what `Intl` knows of it,
 * and what is no code at all gets code "und". The same object comes back for the same language every time.
 */
export const languageOf: (code: string) => Language = createRegistry(allLanguages, genericLanguage)
