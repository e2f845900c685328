/** A measure in the units that the reader knows: "10 miles" → "about 16.1 kilometres". */
import type { Mention } from '../../text/analysis.ts'
import type { Translator } from '../i18n/translator.ts'
import { figureWords } from './figure-words.ts'
import { type Conversion, FROM_METRIC, TO_METRIC } from './unit-conversions.ts'

/** More digits would claim a precision that the text does not have. */
const DIGITS = 3

/**
 * @returns null for what is no measure, has no value, or is in units that the reader knows already: only readers of English
 *   are told miles and degrees Fahrenheit.
 */
export function convertedWords(mention: Mention, translator: Translator): string | null {
  if (mention.kind !== 'measure' || typeof mention.unit !== 'string') return null
  const conversion =
    TO_METRIC.get(mention.unit) ?? (translator.language === 'en' ? FROM_METRIC.get(mention.unit) : undefined)
  const value = conversion && convert(mention.value, conversion)
  if (!conversion || value === null || value === undefined) return null
  return figureWords({ kind: 'measure', unit: conversion.to, value, modifier: 'about' }, translator)
}

function convert(value: Mention['value'], conversion: Conversion): number | [number, number] | null {
  if (typeof value === 'number') return convertOne(value, conversion)
  if (!Array.isArray(value)) return null
  const [low, high] = value.map(each => convertOne(each, conversion))
  return typeof low === 'number' && typeof high === 'number' ? [low, high] : null
}

/** Degrees are rounded to whole ones: 98.6 °F is 37 °C, and "21.1 °C" is nobody's forecast. */
function convertOne(value: number, { factor, offset }: Conversion): number | null {
  const converted = value * factor + (offset ?? 0)
  if (!Number.isFinite(converted)) return null
  if (offset !== undefined) return Math.round(converted)
  return Number(converted.toPrecision(Math.abs(converted) >= 1000 ? DIGITS + 1 : DIGITS))
}
