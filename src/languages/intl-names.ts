/** The names of months and weekdays in any language, as far as `Intl` knows them. */

/** Any day of 2024: a January that begins on a Monday. Only the name is read, in UTC. */
const dayOf = (month: number, day: number) => new Date(Date.UTC(2024, month, day))

/** By themselves and inside a date ("январь", "января"). A format takes longer to make than to ask for a year of names. */
const FORMATS: Readonly<Record<'month' | 'weekday', readonly Intl.DateTimeFormatOptions[]>> = {
  month: [{ month: 'long' }, { month: 'long', day: 'numeric' }],
  weekday: [{ weekday: 'long' }],
}

/** The names of each of the days given, without repeats. */
function namesOf(code: string, part: 'month' | 'weekday', days: readonly Date[]): string[][] {
  const formats = FORMATS[part].map(
    option =>
      new Intl.DateTimeFormat(code, {
        ...option,
        timeZone: 'UTC',
        calendar: 'gregory',
        numberingSystem: 'latn',
      }),
  )
  return days.map(day => {
    const names = formats.map(format => format.formatToParts(day).find(p => p.type === part)?.value)
    // Chinese and Japanese months are digits with a sign: no names.
    const isName = (name: string | undefined): name is string => /^\p{L}[\p{L}\p{M}'’-]+$/u.test(name ?? '')
    return [...new Set(names.filter(isName))]
  })
}

/** Of a language that `Intl` does not know no names are given, not those of another language. */
const isKnown = (code: string) => code !== 'und' && Intl.DateTimeFormat.supportedLocalesOf([code]).length > 0

/** January to December, each with its names; empty lists where none are known. @param code BCP 47. */
export const monthNames = (code: string): string[][] =>
  namesOrNone(
    code,
    'month',
    Array.from({ length: 12 }, (_, i) => dayOf(i, 1)),
  )

/** Monday to Sunday, each with its names; empty lists where none are known. @param code BCP 47. */
export const weekdayNames = (code: string): string[][] =>
  namesOrNone(
    code,
    'weekday',
    Array.from({ length: 7 }, (_, i) => dayOf(0, i + 1)),
  )

const namesOrNone = (code: string, part: 'month' | 'weekday', days: readonly Date[]): string[][] =>
  isKnown(code) ? namesOf(code, part, days) : days.map(() => [])
