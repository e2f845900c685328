/** English. */
import type { Language } from '../language.ts'
import { dates } from './dates.ts'
import { entities } from './entities.ts'
import { ledger } from './ledger.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { en as pageLanguage } from './page-language.ts'
import { roles } from './roles.ts'

export const en: Language = {
  ...pageLanguage,
  proclitics: [],
  numbers,
  dates,
  names,
  entities,
  roles,
  ledger,
}
