import { describe, expect, it } from 'vitest'
import { buildGazetteer } from '../../scripts/gazetteer/build.ts'
import { readTable } from '../../scripts/gazetteer/entry.ts'
import { distinctNames, findNamesakes } from '../../scripts/gazetteer/namesakes.ts'
import { spellings } from '../../scripts/gazetteer/read-cldr.ts'
import { foreignSpellings } from '../../scripts/gazetteer/spelling-variants.ts'
import { compileGazetteer } from '../../src/text/names/gazetteer.ts'

const text = buildGazetteer()
const gazetteer = compileGazetteer(text)

describe('buildGazetteer', () => {
  it('gives the same text every time', () => expect(buildGazetteer()).toBe(text))

  it('begins with its format, version and numbers of entries and words', () => {
    const [header, ...lines] = text.trimEnd().split('\n')
    const [format, version, entries, words] = header?.split('\t') ?? []
    expect([format, version]).toEqual(['hashiya-gazetteer', '4'])
    expect(Number(entries) + Number(words)).toBe(lines.length)
    expect(Number(entries)).toBeGreaterThan(1000)
  })

  it('names every member country of the UN in both scripts', () => {
    for (const code of ['KP', 'SY', 'MM', 'CD', 'CI', 'BA', 'TL', 'US', 'GB', 'SS', 'MH']) {
      const entry = gazetteer.entries.get(`country/${code}`)
      expect([code, Boolean(entry?.arabic && entry.latin)]).toEqual([code, true])
    }
  })

  it.each([
    ['country/GB', 'بريطانيا|المملكة المتحدة'],
    ['capital/pyongyang', 'بيونج يانج'],
    ['capital/abidjan', 'Abidjan'],
  ])('%s is also called %s', (id, name) => {
    const line = text.split('\n').find(entry => entry.startsWith(`${id}\t`))
    expect(line).toContain(name)
  })

  it('leaves out what CLDR has for computers and for "the world"', () => {
    expect(text).not.toMatch(/^country\/(XA|XB|ZZ)\t/mu)
    expect(text).not.toMatch(/[\t|]العالم[\t|]/u)
    expect(text).not.toContain('Unknown')
  })

  it('has one line for each id', () => {
    const ids = text
      .trim()
      .split('\n')
      .map(line => line.split('\t')[0])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('findNamesakes', () => {
  const entry = (id: string, arabic: string[], latin: string[] = []) => ({
    id,
    type: 'place' as const,
    arabic,
    latin,
    country: '',
  })

  it.each([
    ['neither marks it', [entry('city/a', ['صور']), entry('city/b', ['صور'])]],
    ['one marks it', [entry('city/a', ['~صور']), entry('city/b', ['صور'])]],
    ['the spellings fold to one', [entry('city/a', ['إبرا']), entry('city/b', ['ابرا'])]],
    ['a country is one of three', [entry('country/A', ['أ ب']), entry('city/b', ['~أ ب'])]],
  ])('tells of a name of two where %s', (_what, entries) => {
    expect(findNamesakes(entries)).toHaveLength(1)
    expect(findNamesakes(entries)[0]).toContain(entries[1]?.id)
  })

  it.each([
    ['both mark it', [entry('city/a', ['~صور']), entry('city/b', ['~صور'])]],
    ['one is a country', [entry('country/A', ['تونس']), entry('city/b', ['تونس'])]],
    ['one entry has it twice', [entry('city/a', ['صور'], ['Tyre', 'tyre'])]],
  ])('is content where %s', (_what, entries) => {
    expect(findNamesakes(entries)).toEqual([])
  })

  it('keeps a mark that the other source does not know', () => {
    expect(distinctNames(['~Georgia', 'Georgia', 'Tbilisi', 'Tbilisi'])).toEqual(['~Georgia', 'Tbilisi'])
  })
})

describe('readTable', () => {
  it('skips comments and empty lines', () => {
    expect(readTable('t', '# note\n\ncity/x\tplace\tأ|ب\tX\tEG')).toEqual([
      { id: 'city/x', type: 'place', arabic: ['أ', 'ب'], latin: ['X'], country: 'EG' },
    ])
  })
  it.each(['city/x\tplanet\tأ\tX\t', 'city/x\tplace\t\t\t', 'x\tplace\tأ\t\t'])(
    'names the line it cannot read: %j',
    line => {
      expect(() => readTable('places.tsv', `# note\n${line}`)).toThrow('places.tsv:2')
    },
  )
})

describe('spellings', () => {
  it.each([
    ['ميانمار (بورما)', ['ميانمار', 'بورما']],
    ['Congo - Kinshasa', ['Congo Kinshasa']],
    ['Bosnia & Herzegovina', ['Bosnia & Herzegovina', 'Bosnia and Herzegovina']],
    [undefined, []],
  ])('%s', (name, expected) => expect(spellings(name)).toEqual(expected))
})

describe('foreignSpellings', () => {
  it.each([
    ['سيرغي لافروف', ['Sergei Lavrov'], ['سيرجي لافروف']],
    ['جدة', ['Jeddah'], []],
    ['بغداد', ['Baghdad'], []],
    ['موسكو', ['Moscow'], []],
    ['الجيزة', ['Giza'], []],
    ['جزر غالاباغوس', ['Galapagos'], ['جزر جالاباغوس', 'جزر غالاباجوس', 'جزر جالاباجوس']],
  ])('%s', (name, latin, expected) => expect(foreignSpellings(name, latin)).toEqual(expected))
})
