import { describe, expect, it } from 'vitest'
import { createTranslator } from '../../../src/shared/i18n/translator.ts'
import { dateWords, isoWords } from '../../../src/shared/words/date-words.ts'
import { plain } from './plain.ts'

const english = createTranslator('en')
const arabic = createTranslator('ar')

type Kind = 'date' | 'time' | 'duration' | 'set'
const CASES: readonly [Kind, string, string, string][] = [
  ['date', '2025-07-12', 'Saturday 12 July 2025', 'السبت، 12 يوليو 2025'],
  ['date', '2024-02-29', 'Thursday 29 February 2024', 'الخميس، 29 فبراير 2024'],
  ['date', '2018-10', 'October 2018', 'أكتوبر 2018'],
  ['date', '2018', '2018', '2018'],
  ['date', '0079', '79', '79'],
  ['date', '2018-W40', 'the week of 1–7 October 2018', 'أسبوع 1–7 أكتوبر 2018'],
  [
    'date',
    '2020-W53',
    'the week of 28 December 2020 – 3 January 2021',
    'أسبوع 28 ديسمبر 2020 – 3 يناير 2021',
  ],
  ['date', '2018-W40-WE', 'the weekend of 6–7 October 2018', 'عطلة نهاية الأسبوع 6–7 أكتوبر 2018'],
  ['date', '2018-Q3', 'the third quarter of 2018', 'الربع الثالث من عام 2018'],
  ['date', '2018-H1', 'the first half of 2018', 'النصف الأول من عام 2018'],
  ['date', '2018-WI', 'winter 2018', 'شتاء 2018'],
  ['date', '201', 'the years 2010 to 2019', 'السنوات من 2010 إلى 2019'],
  ['date', '19', 'the 20th century', 'القرن الـ20'],
  ['date', '20', 'the 21st century', 'القرن الـ21'],
  ['date', 'PRESENT_REF', 'now', 'الآن'],
  ['date', 'PAST_REF', 'some time ago', 'في وقت سابق'],
  ['date', 'FUTURE_REF', 'some time to come', 'في وقت لاحق'],
  ['date', '2015/2017', 'from 2015 to 2017', 'من 2015 إلى 2017'],
  ['time', '2018-10-01T14:00', '1 October 2018, 14:00', '1 أكتوبر 2018، 2:00 م'],
  ['time', '2018-10-01TNI', 'Monday 1 October 2018, night', 'ليل الاثنين، 1 أكتوبر 2018'],
  ['duration', 'P3D', '3 days', '3 أيام'],
  ['duration', 'P2Y', '2 years', 'سنتان'],
  ['duration', 'P2DE', '2 decades', 'عقدان'],
  ['duration', 'P3CE', '3 centuries', '3 قرون'],
  ['duration', 'P6M', '6 months', '6 أشهر'],
  ['duration', 'PT90M', '90 minutes', '90 دقيقة'],
  ['duration', 'P1Y6M', '1 year, 6 months', 'سنة و6 أشهر'],
  ['duration', 'PXY', 'some years', 'عدة سنوات'],
  ['duration', 'PTXM', 'some minutes', 'عدة دقائق'],
  ['set', 'P1Y', 'every year', 'كل سنة'],
  ['set', 'P3M', 'every 3 months', 'كل 3 أشهر'],
  ['set', 'XXXX-WXX-1', 'every Monday', 'كل يوم اثنين'],
  ['set', 'XXXX-WXX-5', 'every Friday', 'كل يوم جمعة'],
  ['set', 'XXXX-12-25', 'every 25 December', '25 ديسمبر من كل عام'],
  ['set', 'XXXX-12', 'every December', 'ديسمبر من كل عام'],
  ['set', 'P2D', 'every 2 days', 'كل يومين'],
  ['set', 'P2Y', 'every 2 years', 'كل سنتين'],
  ['set', 'P1DE', 'every 1 decade', 'كل عقد'],
  ['set', 'P2DE', 'every 2 decades', 'كل عقدين'],
  ['set', 'PT12H', 'every 12 hours', 'كل 12 ساعة'],
  ['duration', 'P1D', '1 day', 'يوم'],
  ['duration', 'P11D', '11 days', '11 يومًا'],
  ['duration', 'P15DE', '15 decades', '15 عقدًا'],
  ['duration', 'P100W', '100 weeks', '100 أسبوع'],
]

/** Not of the calendar, not TIMEX3, or not safe to read. */
const UNKNOWN: readonly (string | number | null)[] = [
  '2025-02-30',
  '2025-13',
  '2018-W54',
  '2018-Q5',
  '2018-10-01T25:61',
  'P',
  'PT',
  'P3',
  '-0500',
  '',
  'constructor',
  '2015/',
  '/',
  '1/2/3',
  'UNDEF',
  'XXXX-WXX-8',
  'XXXX-02-30',
  `P${'1Y'.repeat(60)}`,
  2018,
  null,
]

describe('dateWords', () => {
  it.each(CASES)('words the %s %s', (kind, value, expectedEnglish, expectedArabic) => {
    expect(plain(dateWords({ kind, value }, english))).toBe(plain(expectedEnglish))
    expect(plain(dateWords({ kind, value }, arabic))).toBe(plain(expectedArabic))
  })

  it.each(UNKNOWN)('has no words for %s', value => {
    expect(dateWords({ kind: 'date', value }, english)).toBeNull()
    expect(dateWords({ kind: 'set', value }, arabic)).toBeNull()
  })
})

describe('isoWords', () => {
  it.each([
    ['2025-07-13T19:40:00+03:00', '13 July 2025, 19:40 (UTC+03:00)'],
    ['2025-07-13T19:40:12.345Z', '13 July 2025, 19:40 (UTC+00:00)'],
    ['2025-07-13T19:40', '13 July 2025, 19:40'],
    ['2025-07-13', 'Sunday 13 July 2025'],
    ['last week', 'last week'],
  ])('shows %s as the page gives it', (value, expected) => {
    expect(plain(isoWords(value, english))).toBe(plain(expected))
  })
})
