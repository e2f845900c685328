import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { numberTable } from '../../scripts/language-tables/number-table.ts'
import { ar } from '../../src/languages/ar/index.ts'
import { en } from '../../src/languages/en/index.ts'

const folder = path.resolve(import.meta.dirname, '../../docs/languages')

describe('the review tables of numbers', () => {
  it.each([ar, en])('are in step with the code: $code (npm run language-tables)', language => {
    expect(readFileSync(path.join(folder, `${language.code}-numbers.md`), 'utf8')).toBe(numberTable(language))
  })

  it('read every compound as the number it is made of', () => {
    const table = numberTable(en) + numberTable(ar)
    const compounds = table.split('\n## ').filter(part => part.startsWith('Compounds'))
    const rows = compounds.flatMap(part => part.split('\n').filter(line => /\d/.test(line)))
    expect(rows.length).toBe(54)
    for (const row of rows) {
      const cells = row.split('|').map(cell => cell.trim())
      expect([cells[1], cells[3]]).toEqual([cells[1], cells[2]])
    }
  })
})
