/** Which of the two hours of a clock face lies in a part of the day. */
import type { DayPart } from '../../languages/contract/dates.ts'

/** The first hours of the clock face that are counted from noon: night goes on after midnight. */
const FROM_NOON: Readonly<Record<Exclude<DayPart, 'MO'>, number>> = { AF: 1, EV: 1, NI: 6 }

/** الساعة السابعة من مساء غد is 19 o'clock; twelve at night is 0. Hours above 12 stay as they are. */
export function hourInPart(hour: number, part: DayPart): number {
  if (hour === 12) return part === 'MO' || part === 'NI' ? 0 : 12
  return part !== 'MO' && hour >= FROM_NOON[part] && hour < 12 ? hour + 12 : hour
}
