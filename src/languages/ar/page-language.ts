/** Arabic, as much of it as pages are read by. */
import type { PageLanguage } from '../language.ts'
import { calendar } from './calendar.ts'
import { page } from './page.ts'
import { recognition } from './recognition.ts'
import { sentences } from './sentences.ts'

export const ar: PageLanguage = {
  code: 'ar',
  direction: 'rtl',
  script: 'Arab',
  page,
  calendar,
  sentences,
  recognition,
}
