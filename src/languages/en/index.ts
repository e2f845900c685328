/** English. */
import type { Language } from '../language.ts'
import { dates } from './dates.ts'
import { ledger } from './ledger.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { en as pageLanguage } from './page-language.ts'

export const en: Language = {
  ...pageLanguage,
  proclitics: [],
  numbers,
  dates,
  names,
  ledger,
}
