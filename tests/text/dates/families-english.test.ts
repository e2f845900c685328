import { describe, expect, it } from 'vitest'
import {
  clockTime,
  dayAt,
  isoDay,
  isoMonth,
  type Member,
  misread,
  monthAt,
  WEEK,
  yearAt,
} from './families.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const PARTS = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' }
const MONTHS: [string, string][] = [
  ...([
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May', 'May'],
    ['June', 'Jun'],
  ] as [string, string][]),
  ...([
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec'],
  ] as [string, string][]),
]
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'eleventh', 'twelfth', 'twenty-first']
const ORDINAL_DAYS = [1, 2, 3, 4, 5, 11, 12, 21]

const members = <T>(list: readonly T[], make: (item: T) => Member[]) => misread('en', list.flatMap(make))

describe('families of dates in English', () => {
  it('reads every weekday with every word beside it', () => {
    const make = ({ index, before, onOrBefore, after }: (typeof WEEK)[number]): Member[] => {
      const name = `${WEEKDAYS[index]}`
      return [
        [`She arrived on ${name}.`, name, dayAt(onOrBefore)],
        [`She arrived last ${name}.`, `last ${name}`, dayAt(before)],
        [`She arrived the ${name} before last.`, `${name} before last`, dayAt(before - 7)],
        [`She will arrive on ${name}.`, name, dayAt(after % 7)],
        [`The city hosts the fair on ${name}.`, name, dayAt(after % 7)],
        [`She will arrive next ${name}.`, `next ${name}`, dayAt(after)],
        [`She arrived on ${name} last week.`, `${name} last week`, dayAt(index - 13)],
        [`She arrived at 3pm on ${name}.`, `3pm on ${name}`, `${dayAt(onOrBefore)}T15:00`],
        [`It began in the early hours of ${name}.`, `early hours of ${name}`, `${dayAt(onOrBefore)}TMO`],
        ...Object.entries(PARTS).map(
          ([part, code]): Member => [
            `She arrived on ${name} ${part}.`,
            `${name} ${part}`,
            `${dayAt(onOrBefore)}T${code}`,
          ],
        ),
      ]
    }
    expect(members(WEEK, make)).toEqual([])
  })

  it('reads every month with days and years in every order', () => {
    const make = ([name, short]: [string, string]): Member[] => {
      const month = MONTHS.findIndex(([full]) => full === name) + 1
      const forms = [name, short].flatMap((form): Member[] => [
        [`It opened on 7 ${form} 2019.`, `7 ${form} 2019`, isoDay(2019, month, 7)],
        [`It opened on ${form} 7, 2019.`, `${form} 7, 2019`, isoDay(2019, month, 7)],
        [`It opened on the 7th of ${form}, 2019.`, `7th of ${form}, 2019`, isoDay(2019, month, 7)],
        [`It opened on Monday, ${form} 4, 2019.`, `Monday, ${form} 4, 2019`, isoDay(2019, month, 4)],
        [`It opened on 4-${form}-2019.`, `4-${form}-2019`, isoDay(2019, month, 4)],
        [`It opened in ${form} 2019.`, `${form} 2019`, isoMonth(2019, month)],
      ])
      return [
        ...forms,
        [`It opened in ${name} of last year.`, `${name} of last year`, isoMonth(2024, month)],
        [`It opened last ${name}.`, `last ${name}`, isoMonth(month < 7 ? 2025 : 2024, month)],
        [`It will open next ${name}.`, `next ${name}`, isoMonth(month > 7 ? 2025 : 2026, month)],
        ...ORDINALS.map((ordinal, i): Member => {
          const day = isoDay(2019, month, ORDINAL_DAYS[i] ?? 0)
          return [`It opened on the ${ordinal} of ${name} 2019.`, `${ordinal} of ${name} 2019`, day]
        }),
      ]
    }
    expect(members(MONTHS, make)).toEqual([])
  })

  it('reads distances in every unit', () => {
    const units: [string, (count: number) => string][] = [
      ['day', dayAt],
      ['week', count => dayAt(7 * count)],
      ['month', monthAt],
      ['year', yearAt],
    ]
    const make = ([unit, at]: (typeof units)[number]): Member[] => [
      [`It closed a ${unit} ago.`, `a ${unit} ago`, at(-1)],
      ...[
        ['two', 2],
        ['3', 3],
        ['twenty-one', 21],
      ].flatMap(([word, count]): Member[] => [
        [`It closed ${word} ${unit}s ago.`, `${word} ${unit}s ago`, at(-Number(count))],
        [`It will close in ${word} ${unit}s.`, `in ${word} ${unit}s`, at(Number(count))],
        [`It will close ${word} ${unit}s from now.`, `${word} ${unit}s from now`, at(Number(count))],
      ]),
    ]
    expect(members(units, make)).toEqual([])
  })

  it('reads lengths in every unit', () => {
    const units = { second: 'PT#S', minute: 'PT#M', hour: 'PT#H', day: 'P#D', week: 'P#W', year: 'P#Y' }
    const make = ([unit, value]: [string, string]): Member[] =>
      [2, 10, 45].flatMap((count): Member[] => [
        [`It lasted ${count} ${unit}s.`, `${count} ${unit}s`, value.replace('#', String(count))],
        [`A ${count}-${unit} trip ended.`, `${count}-${unit}`, value.replace('#', String(count))],
      ])
    expect(members(Object.entries(units), make)).toEqual([])
  })

  it('reads quarters and hours', () => {
    const quarters = ORDINALS.slice(0, 4).flatMap((ordinal, i): Member[] => [
      [`Sales rose in the ${ordinal} quarter of 2019.`, `${ordinal} quarter of 2019`, `2019-Q${i + 1}`],
      [
        `Sales rose in the ${ordinal} quarter of the year.`,
        `${ordinal} quarter of the year`,
        `2025-Q${i + 1}`,
      ],
      [`Sales rose in Q${i + 1} 2019.`, `Q${i + 1} 2019`, `2019-Q${i + 1}`],
    ])
    const hours = Array.from({ length: 12 }, (_, i) => i + 1).flatMap((hour): Member[] => [
      [`It began at ${hour}am sharp.`, `${hour}am`, clockTime(hour % 12)],
      [`It began at ${hour} p.m. sharp.`, `${hour} p.m.`, clockTime((hour % 12) + 12)],
      [
        `It began at ${hour}:20 in the evening.`,
        `${hour}:20 in the evening`,
        clockTime((hour % 12) + 12, 20),
      ],
    ])
    expect(misread('en', [...quarters, ...hours])).toEqual([])
  })
})
