/** English. */
import type { Language } from '../language.ts'
import { dates } from './dates.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { page } from './page.ts'
import { recognition } from './recognition.ts'
import { sentences } from './sentences.ts'

export const en: Language = {
  code: 'en',
  direction: 'ltr',
  script: 'Latn',
  proclitics: [],
  numbers,
  dates,
  names,
  page,
  sentences,
  recognition,
}
