/** `npx tsx scripts/date-tables.ts`: writes docs/languages/<code>-dates.md for each language with words of its own. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { allLanguages } from '../src/languages/index.ts'
import { dateTable } from './language-tables/dates.ts'

mkdirSync('docs/languages', { recursive: true })
for (const language of allLanguages)
  writeFileSync(`docs/languages/${language.code}-dates.md`, dateTable(language))
