/**
 * `npm run language-tables`: writes docs/languages/<code>-numbers.md for each language, the table of its number words,
 * units and currencies with what the engine reads in a phrase made of them, and <code>-dates.md, the same of its dates,
 * for a native speaker to review. A unit test compares the files with the code.
 */
import './date-tables.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ar } from '../src/languages/ar/index.ts'
import { en } from '../src/languages/en/index.ts'
import { numberTable } from './language-tables/number-table.ts'

const folder = path.resolve(import.meta.dirname, '../docs/languages')
mkdirSync(folder, { recursive: true })
for (const language of [ar, en])
  writeFileSync(path.join(folder, `${language.code}-numbers.md`), numberTable(language))
