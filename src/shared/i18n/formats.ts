/**
 * `Intl`'s formats, each made once: making one takes as long as a hundred uses of it, and a list of figures draws dozens of
 * numbers at every step through it.
 */

const made = new Map<string, unknown>()

function once<Format>(kind: string, locale: string, options: object, make: () => Format): Format {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`
  const known = made.get(key) as Format | undefined
  if (known) return known
  const format = make()
  made.set(key, format)
  return format
}

export const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once('number', locale, options, () => new Intl.NumberFormat(locale, options))

/** Of Gregorian dates, in UTC. */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(
    'date',
    locale,
    options,
    () => new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' }),
  )

export const listFormat = (locale: string): Intl.ListFormat =>
  once('list', locale, {}, () => new Intl.ListFormat(locale, { type: 'unit', style: 'long' }))

export const pluralRules = (locale: string, type: Intl.PluralRuleType): Intl.PluralRules =>
  once('plural', locale, { type }, () => new Intl.PluralRules(locale, { type }))
