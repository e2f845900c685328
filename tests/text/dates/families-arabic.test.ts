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

const WEEKDAYS = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد']
const PARTS = [
  ...[['صباح', 'MO'] as const, ['فجر', 'MO'] as const, ['ظهر', 'AF'] as const, ['عصر', 'AF'] as const],
  ...[['بعد ظهر', 'AF'] as const, ['مساء', 'EV'] as const, ['ليل', 'NI'] as const, ['ليلة', 'NI'] as const],
]
/** Of Egypt and the Gulf, of the Levant, of the Maghreb. */
const MONTHS: [string, string, ...string[]][] = [
  ...([
    ['يناير', 'كانون الثاني', 'جانفي'],
    ['فبراير', 'شباط', 'فيفري'],
    ['مارس', 'آذار'],
    ['أبريل', 'نيسان', 'أفريل'],
  ] as [string, string, ...string[]][]),
  ...([
    ['مايو', 'أيار'],
    ['يونيو', 'حزيران'],
    ['يوليو', 'تموز', 'جويلية', 'يوليوز'],
    ['أغسطس', 'آب', 'أوت', 'غشت'],
  ] as [string, string, ...string[]][]),
  ...([
    ['سبتمبر', 'أيلول', 'شتنبر'],
    ['أكتوبر', 'تشرين الأول'],
    ['نوفمبر', 'تشرين الثاني', 'نونبر'],
    ['ديسمبر', 'كانون الأول', 'دجنبر'],
  ] as [string, string, ...string[]][]),
]
/** Every name and joint form with its month's number. */
const NAMES = MONTHS.flatMap(([first, second, ...more], i) =>
  [
    first,
    second,
    ...more,
    `${first}/${second}`,
    `${first}/ ${second}`,
    `${second}/${first}`,
    `${first} (${second})`,
    `${second} ${first}`,
  ].map(name => [name, i + 1] as const),
)
const ORDINALS = [
  ...['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'],
  ...['الحادي عشر', 'الثاني عشر', 'الثالث عشر', 'الرابع عشر', 'الخامس عشر', 'السادس عشر', 'السابع عشر'],
  ...['الثامن عشر', 'التاسع عشر', 'العشرين', 'الحادي والعشرين', 'الثاني والعشرين', 'الثالث والعشرين'],
]
const digits = (zero: number) => (text: string | number) =>
  String(text).replace(/[0-9]/gu, digit => String.fromCodePoint(zero + Number(digit)))
const DIGITS = [digits(0x30), digits(0x660), digits(0x6f0)]

const members = <T>(list: readonly T[], make: (item: T) => Member[]) => misread('ar', list.flatMap(make))

describe('families of dates in Arabic', () => {
  it('reads every weekday with every word beside it', () => {
    const make = ({ index, before, onOrBefore, after }: (typeof WEEK)[number]): Member[] =>
      [`${WEEKDAYS[index]}`, `يوم ${WEEKDAYS[index]}`].flatMap((name): Member[] => [
        [`وصل الوفد ${name}.`, name, dayAt(onOrBefore)],
        [`وصل الوفد ${name} الماضي.`, `${name} الماضي`, dayAt(before)],
        [`وصل الوفد ${name} قبل الماضي.`, `${name} قبل الماضي`, dayAt(before - 7)],
        [`سيصل الوفد ${name} المقبل.`, `${name} المقبل`, dayAt(after)],
        [`سيصل الوفد ${name} القادم.`, `${name} القادم`, dayAt(after)],
        [`سيصل الوفد ${name} بعد المقبل.`, `${name} بعد المقبل`, dayAt(after + 7)],
        [`سيصل الوفد ${name}.`, name, dayAt(after % 7)],
        [`يلتقي الفريقان ${name}.`, name, dayAt(after % 7)],
        ...PARTS.map(
          ([part, code]): Member => [
            `وصل الوفد ${part} ${name}.`,
            `${part} ${name}`,
            `${dayAt(onOrBefore)}T${code}`,
          ],
        ),
      ])
    expect(members(WEEK, make)).toEqual([])
  })

  it('reads every month by every name, with days and years', () => {
    const make = ([name, month]: (typeof NAMES)[number]): Member[] => [
      [`وقع في ${name} 2019.`, `${name} 2019`, isoMonth(2019, month)],
      [`وقع في شهر ${name} من عام 2019.`, `شهر ${name} من عام 2019`, isoMonth(2019, month)],
      [`وقع في ${name} من العام الماضي.`, `${name} من العام الماضي`, isoMonth(2024, month)],
      [`وقع في ${name} الماضي.`, `${name} الماضي`, isoMonth(month < 7 ? 2025 : 2024, month)],
      [`سيقع في ${name} المقبل.`, `${name} المقبل`, isoMonth(month > 7 ? 2025 : 2026, month)],
      [`وقع يوم الاثنين 4 ${name} 2019.`, `يوم الاثنين 4 ${name} 2019`, isoDay(2019, month, 4)],
      [`وقع في 5 من ${name} عام 2019.`, `5 من ${name} عام 2019`, isoDay(2019, month, 5)],
      ...DIGITS.map((write): Member => {
        const quote = `${write(17)} ${name} ${write(2019)}`
        return [`وقع في ${quote}.`, quote, isoDay(2019, month, 17)]
      }),
    ]
    expect(members(NAMES, make)).toEqual([])
  })

  it('reads every day in words', () => {
    const make = (ordinal: string): Member[] =>
      MONTHS.flatMap(([name], i): Member[] => {
        const day = isoDay(2019, i + 1, ORDINALS.indexOf(ordinal) + 1)
        return [
          [`وقع في ${ordinal} من ${name} 2019.`, `${ordinal} من ${name} 2019`, day],
          [`وقع يوم ${ordinal} من شهر ${name} 2019.`, `يوم ${ordinal} من شهر ${name} 2019`, day],
        ]
      })
    expect(members(ORDINALS, make)).toEqual([])
  })

  it('reads dates in digits of every kind and order', () => {
    const make = (write: (text: string | number) => string): Member[] =>
      ['/', '-', '.'].flatMap((sign): Member[] => {
        const dayFirst = write(`25${sign}4${sign}2019`)
        const yearFirst = write(`2019${sign}04${sign}25`)
        const hijri = write(`12${sign}9${sign}1436`)
        return [
          [`صدر في ${dayFirst}.`, dayFirst, '2019-04-25'],
          [`صدر بتاريخ ${dayFirst}م.`, `${dayFirst}م`, '2019-04-25'],
          [`صدر في ${yearFirst}.`, yearFirst, '2019-04-25'],
          [`صدر بتاريخ ${hijri}هـ.`, `${hijri}هـ`, '2015-06-29'],
          [`صدر بتاريخ ${hijri}.`, hijri, '2015-06-29'],
        ]
      })
    expect(members(DIGITS, make)).toEqual([])
  })

  it('reads distances in every unit', () => {
    const units: [string, string, string, (count: number) => string][] = [
      ['يوم', 'يومين', 'أيام', dayAt],
      ['أسبوع', 'أسبوعين', 'أسابيع', count => dayAt(7 * count)],
      ['شهر', 'شهرين', 'أشهر', monthAt],
      ['عام', 'عامين', 'أعوام', yearAt],
    ]
    const numbers: [number, string][] = [
      [3, 'ثلاثة'],
      [5, 'خمسة'],
      [8, 'ثمانية'],
      [10, 'عشرة'],
    ]
    const make = ([one, both, many, at]: (typeof units)[number]): Member[] => [
      [`غادر قبل ${one}.`, `قبل ${one}`, at(-1)],
      [`غادر منذ ${both}.`, `منذ ${both}`, at(-2)],
      [`سيعود بعد ${both}.`, `بعد ${both}`, at(2)],
      ...numbers.flatMap(([count, word]): Member[] => [
        [`غادر قبل ${word} ${many}.`, `قبل ${word} ${many}`, at(-count)],
        [`غادر منذ ${count} ${many}.`, `منذ ${count} ${many}`, at(-count)],
        [`سيعود بعد ${word} ${many}.`, `بعد ${word} ${many}`, at(count)],
        [`سيعود بعد ${count} ${many} من الآن.`, `بعد ${count} ${many} من الآن`, at(count)],
      ]),
    ]
    expect(members(units, make)).toEqual([])
  })

  it('reads quarters, decades and centuries', () => {
    const make = (ordinal: string): Member[] => {
      const n = ORDINALS.indexOf(ordinal) + 1
      const century: Member = [`بني في القرن ${ordinal}.`, `القرن ${ordinal}`, String(n - 1).padStart(2, '0')]
      if (n > 4) return [century]
      return [
        century,
        [`زاد الربح في الربع ${ordinal} من عام 2019.`, `الربع ${ordinal} من عام 2019`, `2019-Q${n}`],
        [`زاد الربح في الربع ${ordinal} من العام.`, `الربع ${ordinal} من العام`, `2025-Q${n}`],
        [`زاد الربح في الربع ${ordinal} من العام الماضي.`, `الربع ${ordinal} من العام الماضي`, `2024-Q${n}`],
        [`بني في العقد ${ordinal} من القرن الماضي.`, `العقد ${ordinal} من القرن الماضي`, `19${n - 1}`],
      ]
    }
    expect(members(ORDINALS.slice(0, 21), make)).toEqual([])
  })

  it('reads every hour in words and digits', () => {
    const hours = ['الواحدة', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة']
    const make = (word: string): Member[] => {
      const hour = hours.indexOf(word) + 1
      const evening = `الساعة ${hour} مساء`
      return [
        [`بدأ الحفل الساعة ${word} صباحا.`, `الساعة ${word} صباحا`, clockTime(hour)],
        [`بدأ الحفل الساعة ${word} والنصف مساء.`, `الساعة ${word} والنصف مساء`, clockTime(hour + 12, 30)],
        [
          `بدأ الحفل الساعة ${word} وعشر دقائق صباحا.`,
          `الساعة ${word} وعشر دقائق صباحا`,
          clockTime(hour, 10),
        ],
        [`بدأ الحفل في ${evening}.`, evening, clockTime(hour + 12)],
      ]
    }
    expect(members(hours, make)).toEqual([])
  })
})
