import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dateTable } from '../../scripts/language-tables/dates.ts'
import { allLanguages } from '../../src/languages/index.ts'

describe('docs/languages', () => {
  it.each(allLanguages.map(language => language.code))(
    'shows the dates of %s as the engine reads them',
    code => {
      const language = allLanguages.find(known => known.code === code)
      if (!language) throw new Error(code)
      // Out of step: npx tsx scripts/date-tables.ts, and read the difference.
      expect(readFileSync(`docs/languages/${code}-dates.md`, 'utf8')).toBe(dateTable(language))
    },
  )
})
