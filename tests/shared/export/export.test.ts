import { describe, expect, it } from 'vitest'
import { toCsv } from '../../../src/shared/export/csv.ts'
import { toMarkdownTable } from '../../../src/shared/export/markdown-table.ts'

describe('toCsv', () => {
  it('quotes commas, quotes and line breaks, and nothing else', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['1,5', 'he said "no"'],
        ['two\nlines', 'حاشية'],
      ]),
    ).toBe('a,b\r\n"1,5","he said ""no"""\r\n"two\nlines",حاشية\r\n')
  })

  it('makes text of what a spreadsheet would run', () => {
    for (const cell of ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1'])
      expect(toCsv([[cell]])).toBe(`'${cell}\r\n`)
    expect(toCsv([['=HYPERLINK("x","y")']])).toBe('"\'=HYPERLINK(""x"",""y"")"\r\n')
  })

  it('leaves numbers and plain words as they are', () => {
    expect(toCsv([['-5', '-2.5', '12', 'a=b', 'x-y', '']])).toBe('-5,-2.5,12,a=b,x-y,\r\n')
    expect(toCsv([])).toBe('')
  })
})

describe('toMarkdownTable', () => {
  it('has a header, a rule and a line for each row', () => {
    expect(
      toMarkdownTable([
        ['a', 'b'],
        ['1', 'اثنان'],
      ]),
    ).toBe('| a | b |\n| --- | --- |\n| 1 | اثنان |\n')
    expect(toMarkdownTable([])).toBe('')
  })

  it('escapes what would leave the cell or become markup', () => {
    expect(toMarkdownTable([['a|b\nc']])).toBe('| a\\|b c |\n| --- |\n')
    expect(toMarkdownTable([['<img src=x>'], ['[x](y)'], ['`*_\\']])).toBe(
      '| \\<img src=x\\> |\n| --- |\n| \\[x\\]\\(y\\) |\n| \\`\\*\\_\\\\ |\n',
    )
  })
})
