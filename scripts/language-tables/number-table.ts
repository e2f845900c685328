/** The review table of one language: every word of its numbers file, and a generated phrase with the value read in it. */
import type { NumberWords } from '../../src/languages/contract/numbers.ts'
import type { Language } from '../../src/languages/language.ts'
import type { Mention } from '../../src/text/analysis.ts'
import { findFigures } from '../../src/text/figures/find-figures.ts'
import { readNumbers } from '../../src/text/numbers/read-numbers.ts'
import { splitPassages } from '../../src/text/passage.ts'

type Row = readonly string[]

/** @returns Markdown; the same for the same code. */
export function numberTable(language: Language): string {
  const { numbers } = language
  return [
    `# Numbers, units and currencies: ${language.code}`,
    'Made by `npm run language-tables` from `src/languages`; do not edit. "Read" is what the engine makes of the phrase.',
    ...section('Numbers', ['word', 'value', 'read'], wordRows(language, numbers.cardinals)),
    ...section('Numbers with their scale', ['word', 'value', 'read'], wordRows(language, numbers.multiples)),
    ...section('Compounds', ['phrase', 'value', 'read'], compoundRows(language)),
    ...section('Scales', ['word', 'value', 'phrase', 'read'], scaleRows(language)),
    ...section('Ordinals', ['word', 'value', 'read'], wordRows(language, numbers.ordinals)),
    ...section('Fractions', ['word', 'value', 'read'], wordRows(language, numbers.fractions)),
    ...section('Parts after a number', ['word', 'value', 'phrase', 'read'], partRows(language)),
    ...section('Modifiers', ['phrase', 'meaning'], Object.entries(numbers.modifiersBefore).map(row)),
    ...section('Modifiers after', ['phrase', 'meaning'], Object.entries(numbers.modifiersAfter).map(row)),
    ...section('Percentages', ['phrase', 'read'], percentRows(language)),
    ...section('Units', ['CLDR unit', 'phrase', 'read'], unitRows(language)),
    ...section('Currencies', ['family', 'phrase', 'read', 'may also be'], currencyRows(language)),
    ...section('Countries of currencies', ['phrase', 'country', 'read'], countryRows(language)),
  ].join('\n')
}

const row = ([phrase, meaning]: readonly [string, string]): Row => [phrase, meaning]

/** An empty section is left out. */
function section(title: string, heads: Row, rows: readonly Row[]): string[] {
  if (rows.length === 0) return []
  const line = (cells: Row) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return ['', `## ${title}`, '', line(heads), line(heads.map(() => '---')), ...rows.map(line)]
}

const wordRows = (language: Language, words: Readonly<Record<string, number>>): Row[] =>
  Object.entries(words).map(([word, value]) => [word, show(value), numberIn(language, word)])

function scaleRows(language: Language): Row[] {
  return Object.entries(language.numbers.scales).map(([word, value]) => {
    const phrase = `3 ${word}`
    return [word, show(value), phrase, numberIn(language, phrase)]
  })
}

function partRows(language: Language): Row[] {
  const three = firstWord(language.numbers.cardinals, 3)
  return Object.entries(language.numbers.denominators).map(([word, value]) => {
    const phrase = `${three} ${word}`
    return [word, show(value), phrase, numberIn(language, phrase)]
  })
}

/** 21, 32, … 99, then each of them with a hundred and a thousand before it, put together as the language does it. */
function compoundRows(language: Language): Row[] {
  const { numbers } = language
  const rows: Row[] = []
  for (const [unit, ten] of [
    [1, 20],
    [2, 30],
    [3, 40],
    [4, 50],
    [5, 60],
    [6, 70],
    [7, 80],
    [8, 90],
    [9, 20],
  ] as const) {
    const low = lowCompound(numbers, unit, ten)
    const value = unit + ten
    rows.push([low, show(value), numberIn(language, low)])
    const hundred = `${hundredWords(numbers)}${joined(numbers, low)}`
    rows.push([hundred, show(300 + value), numberIn(language, hundred)])
    const thousand = `${low} ${scaleWord(numbers, 1000, value)}${joined(numbers, hundred)}`
    rows.push([thousand, show(value * 1000 + 300 + value), numberIn(language, thousand)])
  }
  return rows
}

function lowCompound(numbers: NumberWords, unit: number, ten: number): string {
  const [unitWord, tenWord] = [firstWord(numbers.cardinals, unit), firstWord(numbers.cardinals, ten)]
  return numbers.unitsBeforeTens ? `${unitWord}${joined(numbers, tenWord)}` : `${tenWord}-${unitWord}`
}

/** 300 is one word in Arabic, two in English. */
function hundredWords(numbers: NumberWords): string {
  const whole = Object.entries(numbers.cardinals).find(([, value]) => value === 300)
  return whole ? whole[0] : `${firstWord(numbers.cardinals, 3)} ${firstWord(numbers.cardinals, 100)}`
}

const joined = (numbers: NumberWords, word: string): string => {
  const [prefix] = numbers.prefixJoiners
  return prefix === undefined ? ` ${numbers.joiners[0] ?? ''} ${word}` : ` ${prefix}${word}`
}

/** After 11 to 99 the second form of the scale is the accusative where there is one (ألفا). */
function scaleWord(numbers: NumberWords, scale: number, count: number): string {
  const forms = Object.keys(numbers.scales).filter(word => numbers.scales[word] === scale)
  return (count > 10 && numbers.unitsBeforeTens ? forms[1] : forms[0]) ?? ''
}

const firstWord = (words: Readonly<Record<string, number>>, value: number): string =>
  Object.keys(words).find(word => words[word] === value) ?? ''

const percentRows = (language: Language): Row[] =>
  ['%', ...language.numbers.percentWords, ...language.numbers.percentagePointWords].map(word => {
    const phrase = `5 ${word}`
    return [phrase, describe(figureIn(language, phrase))]
  })

const unitRows = (language: Language): Row[] =>
  Object.entries(language.numbers.units).flatMap(([unit, words]) =>
    words.map(word => {
      const phrase = `5 ${word}`
      return [unit, phrase, describe(figureIn(language, phrase))]
    }),
  )

function currencyRows(language: Language): Row[] {
  return language.numbers.currencies.flatMap(({ family, words, alsoPeople }) =>
    words.map(word => {
      // A currency that is also a people is money beside a word of prices only.
      const cue = alsoPeople ? `${language.numbers.moneyCues[0] ?? ''} ` : ''
      const phrase = `${cue}5 ${word}`
      const figure = figureIn(language, phrase)
      return [family, phrase, describe(figure), figure?.candidates?.slice(1).join(' ') ?? '']
    }),
  )
}

/** Each country with the first currency of its own: "5 Egyptian pounds", 5 جنيه مصري. */
function countryRows(language: Language): Row[] {
  const { currencies, currencyQualifiers, qualifierBefore } = language.numbers
  return Object.entries(currencyQualifiers).map(([qualifier, country]) => {
    for (const { words, parts } of currencies) {
      const word = words[0] ?? ''
      const phrase = qualifierBefore ? `5 ${qualifier} ${word}` : `5 ${word} ${qualifier}`
      const figure = figureIn(language, phrase)
      const settled = figure?.kind === 'money' && !figure.candidates && figure.end === phrase.length
      if (!parts && settled && figure.unit?.startsWith(country)) return [phrase, country, describe(figure)]
    }
    return [qualifier, country, 'no currency of its own']
  })
}

function numberIn(language: Language, phrase: string): string {
  const [passage] = splitPassages(phrase, undefined, language.code)
  const [number] = passage ? readNumbers(passage) : []
  return number?.end === phrase.length ? show(number.value) : 'nothing by itself'
}

function figureIn(language: Language, phrase: string): Mention | undefined {
  const [passage] = splitPassages(phrase, undefined, language.code)
  return passage && findFigures(passage, readNumbers(passage), { published: null, country: null }, [])[0]
}

function describe(figure: Mention | undefined): string {
  if (!figure) return 'nothing'
  const { kind, value, unit } = figure
  return `${kind} ${typeof value === 'number' ? show(value) : String(value)} ${unit ?? ''}`.trimEnd()
}

/** Six digits of a fraction, so that a third is no line of threes. */
const show = (value: number): string => String(Number.isInteger(value) ? value : Number(value.toPrecision(6)))
