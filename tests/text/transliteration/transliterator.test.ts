import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTransliterator } from '../../../src/text/transliteration/transliterator.ts'

const { transliterate, matchScore, isSameName } = createTransliterator(
  new Uint8Array(readFileSync('assets/models/transliteration.bin')),
)

describe('transliterate to Arabic', () => {
  it.each([
    ['Sergei Lavrov', 'سيرجي لافروف'],
    ['Peggy Hopper', 'بيغي هوبر'],
    ['Mohammed bin Salman', 'محمد بن سلمان'],
    ['Abdel Fattah al-Sisi', 'عبد الفتاح السيسي'],
    ['Abdul Rahman', 'عبد الرحمان'],
    ['Abdelmajid Karim', 'عبد المجيد كريم'],
    ['Abdullah Abu Zeid', 'عبد الله أبو زيد'],
    ['Hassan El Masri', 'حسن المصري'],
    ['Viktor von Braun', 'فيكتور فون براون'],
    ['Victor Orbán', 'فيكتور أوربان'],
  ])('%s', (name, expected) => expect(transliterate(name, 'arabic')).toBe(expected))

  it.each([
    'NATO',
    'J. K. Moss',
    'Apollo 11',
    'Х Æ',
    'Лавров',
    'لافروف',
    '',
    ' ',
    '-',
    '(Anna)',
    'A'.repeat(500),
  ])('says nothing of %s', name => expect(transliterate(name, 'arabic')).toBeNull())
})

describe('transliterate to Latin', () => {
  it.each([
    ['دونالد ترامب', 'Donald Trump'],
    ['عبد الله الثاني', 'Abdullah al-Thani'],
    ['عبدالله', 'Abdullah'],
    ['الثاني', 'Al-Thani'],
    ['أبو علي', 'Abu Ali'],
    ['علي بن أحمد', 'Ali bin Ahmad'],
    ['ألبرت', 'Albert'],
    ['إيمانويل دي', 'Emanuel de'],
  ])('%s', (name, expected) => expect(transliterate(name, 'latin')).toBe(expected))

  it('reads a bare alef as the one with hamza', () =>
    expect(transliterate('احمد', 'latin')).toBe(transliterate('أحمد', 'latin')))

  it.each(['م', 'قناة 4', 'Lavrov', '', 'ا'.repeat(400)])('says nothing of %s', name =>
    expect(transliterate(name, 'latin')).toBeNull(),
  )
})

describe('isSameName', () => {
  it.each([
    ['سيرجي لافروف', 'Sergei Lavrov'],
    ['سيرغي لافروف', 'Sergey Lavrov'],
    ['محمد بن سلمان', 'Mohamed bin Salman'],
    ['جورج بوش', 'George Bush'],
    ['جون', 'John'],
  ])('%s is %s', (arabic, latin) => expect(isSameName(arabic, latin)).toBe(true))

  it.each([
    ['محمد بن سلمان', 'Mohamed bin Zayed'],
    ['جين', 'John'],
    ['كيم', 'Kim Jong Un'],
    ['ميشال عون', 'Joseph Aoun'],
    ['فلاديمير بوتين', 'Volodymyr Zelensky'],
    ['عمرو', 'Amr 2'],
    ['', ''],
    ['John', 'جون'],
  ])('%s is not %s', (arabic, latin) => expect(isSameName(arabic, latin)).toBe(false))

  it('scores from 0 to 1, the same every time', () => {
    const first = matchScore('لافروف', 'Lavrov')
    matchScore('زيلينسكي', 'Zelensky')
    expect(matchScore('لافروف', 'Lavrov')).toBe(first)
    expect(first).toBeGreaterThan(0.8)
    expect(first).toBeLessThanOrEqual(1)
    expect(matchScore('لافروف', 'Putin')).toBeLessThan(0.1)
  })
})
