/** The names of months and weekdays in any language, as far as `Intl` knows them. */

/** Any day of 2024: a January that begins on a Monday. Only the name is read, in UTC. */
const dayOf = (month: number, day: number) => new Date(Date.UTC(2024, month, day))

/** The names by themselves and inside a date ("январь", "января"). */
function namesOf(code: string, part: 'month' | 'weekday', at: Date): string[] {
  const names = new Set<string>()
  const options: Intl.DateTimeFormatOptions[] =
    part === 'month' ? [{ month: 'long' }, { month: 'long', day: 'numeric' }] : [{ weekday: 'long' }]
  for (const option of options) {
    const format = new Intl.DateTimeFormat(code, {
      ...option,
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    })
    const name = format.formatToParts(at).find(p => p.type === part)?.value
    // Chinese and Japanese months are digits with a sign: no names.
    if (name && /^\p{L}[\p{L}\p{M}'’-]+$/u.test(name)) names.add(name)
  }
  return [...names]
}

/** Of a language that `Intl` does not know no names are given, not those of another language. */
const isKnown = (code: string) => code !== 'und' && Intl.DateTimeFormat.supportedLocalesOf([code]).length > 0

/** January to December, each with its names; empty lists where none are known. @param code BCP 47. */
export function monthNames(code: string): string[][] {
  const known = isKnown(code)
  return Array.from({ length: 12 }, (_, i) => (known ? namesOf(code, 'month', dayOf(i, 1)) : []))
}

/** Monday to Sunday, each with its names; empty lists where none are known. @param code BCP 47. */
export function weekdayNames(code: string): string[][] {
  const known = isKnown(code)
  return Array.from({ length: 7 }, (_, i) => (known ? namesOf(code, 'weekday', dayOf(0, i + 1)) : []))
}
