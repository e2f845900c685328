/** Spells numbers in English, in the forms that writers use: what the reader of numbers must read back. */

const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ')
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const
const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

export interface EnglishStyle {
  /** "three hundred AND five", as the British have it. */
  and: boolean
  /** "twenty-one"; without it "twenty one". */
  hyphen: string
  /** "A hundred" for "one hundred" at the head. */
  article: boolean
}

/** @param value a whole number from 0 to 10^15 − 1. */
export function spellEnglish(value: number, style: EnglishStyle): string {
  const words = spell(value, style)
  return style.article ? words.replace(/^one (?=hundred|thousand|million|billion|trillion)/u, 'a ') : words
}

function spell(value: number, style: EnglishStyle): string {
  for (const [scale, word] of SCALES) {
    if (value < scale) continue
    const rest = value % scale
    const link = style.and && rest > 0 && rest < 100 ? 'and ' : ''
    const tail = rest > 0 ? ` ${link}${spell(rest, style)}` : ''
    return `${spell(Math.floor(value / scale), style)} ${word}${tail}`
  }
  if (value >= 100) {
    const rest = value % 100
    const tail = rest > 0 ? ` ${style.and ? 'and ' : ''}${spell(rest, style)}` : ''
    return `${SMALL[Math.floor(value / 100)]} hundred${tail}`
  }
  if (value < 20) return SMALL[value] ?? ''
  const unit = value % 10
  return `${TENS[Math.floor(value / 10)]}${unit > 0 ? style.hyphen + SMALL[unit] : ''}`
}

/** "Three hundred and fifth": the last word takes the ending. */
export function spellEnglishOrdinal(value: number, style: EnglishStyle): string {
  return spell(value, style).replace(/\p{L}+$/u, last => {
    if (Object.hasOwn(IRREGULAR, last)) return IRREGULAR[last] ?? last
    return last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`
  })
}

/** "Three twenty-fifths": a fraction below one. */
export function spellEnglishFraction(above: number, below: number, style: EnglishStyle): string {
  const part =
    below === 2
      ? above === 1
        ? 'half'
        : 'halves'
      : spellEnglishOrdinal(below, style) + (above === 1 ? '' : 's')
  return `${spell(above, style)} ${part}`
}
