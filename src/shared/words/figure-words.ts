/** A figure's normalised value in the reader's language and numerals: 5000000000 USD → "5,000,000,000 US dollars". */
import type { Mention } from '../../text/analysis.ts'
import type { PluralKey, TextKey } from '../i18n/catalog.ts'
import { en } from '../i18n/en.ts'
import { isolate, type Translator } from '../i18n/translator.ts'
import { governWords } from './governed-words.ts'

export type FigureValue = Pick<Mention, 'kind' | 'value' | 'unit' | 'modifier' | 'vague'>
type Quantity = number | readonly [number, number]

const CURRENCY = /^[A-Z]{3}$/u
const UNIT_ID = /^[a-z-]+$/u
/** More would show the rounding errors of binary fractions; less would lose "0.0005". */
const DIGITS = { maximumFractionDigits: 6 } as const
/** "2.50" and "3", never "2.5" or "3.00". */
const MONEY_DIGITS = {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
} as Intl.NumberFormatOptions

/**
 * The value of a figure in words and numerals.
 * @returns null where there is no value to give (a score, or nothing known); the words "not given" for a vague quantity.
 */
export function figureWords(figure: FigureValue, translator: Translator): string | null {
  if (figure.vague) return translator.text('figure.vague')
  const quantity = readQuantity(figure.value)
  if (quantity === null) return null
  if (figure.kind === 'age') return ageWords(quantity, figure, translator)
  return modifyWords(quantityWords(quantity, figure, translator), figure, translator)
}

/** The modifier is of the years: "aged about 36 years", not "about aged 36 years". */
function ageWords(quantity: Quantity, figure: FigureValue, translator: Translator): string {
  const years = unitWords(quantity, figure.unit ?? 'year', translator)
  return translator.text('figure.age', { value: modifyWords(years, figure, translator) })
}

function modifyWords(words: string, { modifier }: FigureValue, translator: Translator): string {
  return modifier === undefined
    ? words
    : translator.text(`modifier.${modifier}`, { value: governWords(words, translator) })
}

function quantityWords(quantity: Quantity, figure: FigureValue, translator: Translator): string {
  const unit = figure.unit ?? null
  switch (figure.kind) {
    case 'money':
      return moneyWords(quantity, unit, translator)
    case 'percent':
      return unit === 'percentage-point'
        ? pluralWords('unit.percentage-point', quantity, translator)
        : percentWords(quantity, translator)
    case 'fraction':
      return percentWords(scale(quantity, 100), translator)
    case 'ordinal':
      return typeof quantity === 'number'
        ? translator.ordinal('figure.ordinal', quantity)
        : format(quantity, {}, translator)
    case 'measure':
      return unit === null ? format(quantity, {}, translator) : unitWords(quantity, unit, translator)
    default:
      return withThing('figure.count-of', quantity, unit, translator)
  }
}

function moneyWords(quantity: Quantity, unit: string | null, translator: Translator): string {
  if (unit === null || !CURRENCY.test(unit)) return withThing('figure.with-unit', quantity, unit, translator)
  if (Object.hasOwn(en.plurals, `currency.${unit}`))
    return pluralWords(`currency.${unit}` as PluralKey, quantity, translator, MONEY_DIGITS)
  const options = { ...MONEY_DIGITS, style: 'currency', currency: unit, currencyDisplay: 'name' } as const
  return format(quantity, options, translator)
}

const percentWords = (quantity: Quantity, translator: Translator): string =>
  format(scale(quantity, 0.01), { style: 'percent', maximumFractionDigits: 4 }, translator)

/** By our own words for units that news use and `Intl` lacks or does not inflect in Arabic, by `Intl`, else the CLDR id. */
function unitWords(quantity: Quantity, unit: string, translator: Translator): string {
  if (Object.hasOwn(en.plurals, `unit.${unit}`))
    return pluralWords(`unit.${unit}` as PluralKey, quantity, translator)
  if (!UNIT_ID.test(unit)) return withThing('figure.with-unit', quantity, unit, translator)
  try {
    return format(quantity, { style: 'unit', unit, unitDisplay: 'long', ...DIGITS }, translator)
  } catch {
    return withThing('figure.with-unit', quantity, unit, translator)
  }
}

function pluralWords(
  key: PluralKey,
  quantity: Quantity,
  translator: Translator,
  digits: Intl.NumberFormatOptions = DIGITS,
): string {
  return typeof quantity === 'number'
    ? translator.plural(key, quantity, {}, digits)
    : translator.plural(key, quantity[1], { n: format(quantity, digits, translator) })
}

function withThing(key: TextKey, quantity: Quantity, thing: string | null, translator: Translator): string {
  const value = format(quantity, DIGITS, translator)
  return thing === null ? value : translator.text(key, { value, thing: isolate(thing), unit: isolate(thing) })
}

const format = (quantity: Quantity, options: Intl.NumberFormatOptions, translator: Translator): string =>
  typeof quantity === 'number'
    ? translator.number(quantity, options)
    : translator.range(quantity[0], quantity[1], options)

const scale = (quantity: Quantity, by: number): Quantity =>
  typeof quantity === 'number' ? quantity * by : [quantity[0] * by, quantity[1] * by]

function readQuantity(value: Mention['value']): Quantity | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (!Array.isArray(value) || value.length !== 2 || !value.every(Number.isFinite)) return null
  // Intl refuses a range that runs backwards in some versions.
  return value[0] <= value[1] ? value : [value[1], value[0]]
}
