/** Spells numbers in Arabic, in every gender, case and spelling: what the reader of numbers must read back. */

/** Before a masculine noun (with ة) and before a feminine one. */
const UNITS = [
  ['ثلاثة', 'ثلاث'],
  ['أربعة', 'أربع'],
  ['خمسة', 'خمس'],
  ['ستة', 'ست'],
  ['سبعة', 'سبع'],
  ['ثمانية', 'ثماني'],
  ['تسعة', 'تسع'],
] as const
const TENS = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'] as const
const HUNDREDS = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'] as const
/** One, both cases of the dual, the plural after 3 to 10, the accusative after 11 to 99. */
const SCALES = [
  [1e12, ['تريليون', 'تريليونان', 'تريليونين', 'تريليونات', 'تريليونا']],
  [1e9, ['مليار', 'ملياران', 'مليارين', 'مليارات', 'مليارا']],
  [1e6, ['مليون', 'مليونان', 'مليونين', 'ملايين', 'مليونا']],
  [1e3, ['ألف', 'ألفان', 'ألفين', 'آلاف', 'ألفا']],
] as const

export interface ArabicStyle {
  /** The thing counted is feminine: ثلاث. */
  feminine: boolean
  /** Genitive and accusative: عشرين, مئتين. */
  oblique: boolean
  /** مئة or مائة. */
  hundred: 'مئة' | 'مائة'
  /** ثلاث مئة in two words. */
  split: boolean
  /** و stands apart: خمسة و عشرون. */
  apart: boolean
}

/** @param value a whole number from 1 to 10^15 − 1. */
export function spellArabic(value: number, style: ArabicStyle): string {
  const parts: string[] = []
  let rest = value
  for (const [scale, forms] of SCALES) {
    const count = Math.floor(rest / scale)
    rest %= scale
    if (count > 0) parts.push(scaled(count, forms, style))
  }
  if (rest > 0) parts.push(belowThousand(rest, style))
  return join(parts, style)
}

const join = (parts: readonly string[], { apart }: ArabicStyle) => parts.join(apart ? ' و ' : ' و')

function scaled(count: number, forms: readonly string[], style: ArabicStyle): string {
  const [one, dual, obliqueDual, plural, accusative] = forms
  if (count === 1) return one ?? ''
  if (count === 2) return (style.oblique ? obliqueDual : dual) ?? ''
  const low = count % 100
  const noun = low >= 3 && low <= 10 ? plural : low >= 11 ? accusative : one
  // The scales are masculine, whatever is counted.
  const bare = { ...style, feminine: false }
  return `${belowThousand(count, bare).replace(/(مئتا|مائتا|مئتي|مائتي)[ن]$/u, '$1')} ${noun}`
}

function belowThousand(value: number, style: ArabicStyle): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  const parts: string[] = []
  if (hundreds === 1) parts.push(style.hundred)
  if (hundreds === 2) parts.push(style.hundred.slice(0, -1) + (style.oblique ? 'تين' : 'تان'))
  if (hundreds > 2) {
    const unit = style.split && hundreds === 8 ? 'ثماني' : HUNDREDS[hundreds - 3]
    parts.push(`${unit}${style.split ? ' ' : ''}${style.hundred}`)
  }
  if (rest > 0) parts.push(belowHundred(rest, style))
  return join(parts, style)
}

function belowHundred(value: number, style: ArabicStyle): string {
  if (value <= 10) return unit(value, style)
  if (value < 20) return teen(value, style)
  const ten = `${TENS[Math.floor(value / 10) - 2]}${style.oblique ? 'ين' : 'ون'}`
  return value % 10 === 0 ? ten : join([unit(value % 10, style), ten], style)
}

function unit(value: number, { feminine, oblique }: ArabicStyle): string {
  if (value === 1) return feminine ? 'واحدة' : 'واحد'
  if (value === 2) return feminine ? (oblique ? 'اثنتين' : 'اثنتان') : oblique ? 'اثنين' : 'اثنان'
  if (value === 10) return feminine ? 'عشر' : 'عشرة'
  return UNITS[value - 3]?.[feminine ? 1 : 0] ?? ''
}

/** From 13 on the unit and its ten are of opposite genders; in 11 and 12 they agree. */
function teen(value: number, style: ArabicStyle): string {
  const { feminine, oblique } = style
  const ten = feminine ? 'عشرة' : 'عشر'
  if (value === 11) return `${feminine ? 'إحدى' : 'أحد'} ${ten}`
  if (value === 12) return `${feminine ? (oblique ? 'اثنتي' : 'اثنتا') : oblique ? 'اثني' : 'اثنا'} ${ten}`
  return `${unit(value - 10, style)} ${ten}`
}
