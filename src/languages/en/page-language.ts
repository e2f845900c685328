/** English, as much of it as pages are read by. */
import type { PageLanguage } from '../language.ts'
import { calendar } from './calendar.ts'
import { page } from './page.ts'
import { recognition } from './recognition.ts'
import { sentences } from './sentences.ts'

export const en: PageLanguage = {
  code: 'en',
  direction: 'ltr',
  script: 'Latn',
  page,
  calendar,
  sentences,
  recognition,
}
