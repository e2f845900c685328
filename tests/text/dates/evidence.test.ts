/** Values that take evidence from beside the date: a weekday, a verb, the part of the day, another date. */
import { describe, expect, it } from 'vitest'
import { type Expected, readDates, withKinds } from './read-dates.ts'

// Published on Sunday 13 July 2025.
const arabic: [string, Expected[]][] = [
  // A weekday says which year a day is of
  ['تفتح المدرسة الاثنين 18 آب.', [['الاثنين 18 آب', '2025-08-18']]],
  ['زار المتحف السبت 12 يوليو.', [['السبت 12 يوليو', '2025-07-12']]],
  ['فتح الباب الجمعة 5 ديسمبر.', [['الجمعة 5 ديسمبر', '2025-12-05']]],
  [
    'وصل يوم السبت 21/09 الساعة 8 مساء.',
    [
      ['يوم السبت 21/09', '2024-09-21'],
      ['الساعة 8 مساء', '2024-09-21T20:00', 'time'],
    ],
  ],
  // Plans and reports
  ['سأعود يوم الجمعة.', [['يوم الجمعة', '2025-07-18']]],
  ['سأل عنه يوم الجمعة.', [['يوم الجمعة', '2025-07-11']]],
  ['كان سيلعب يوم الجمعة.', [['يوم الجمعة', '2025-07-11']]],
  ['غادر قبل أن يبدأ الحفل يوم الجمعة.', [['يوم الجمعة', '2025-07-11']]],
  ['وتنطلق الدورة الجمعة.', [['الجمعة', '2025-07-18']]],
  // The part of the day says which hour
  [
    'تبدأ في الساعة السابعة من مساء غد.',
    [
      ['الساعة السابعة', '2025-07-14T19:00', 'time'],
      ['مساء غد', '2025-07-14TEV', 'time'],
    ],
  ],
  [
    'وقع في الساعة الثالثة من فجر الأحد.',
    [
      ['الساعة الثالثة', '2025-07-13T03:00', 'time'],
      ['فجر الأحد', '2025-07-13TMO', 'time'],
    ],
  ],
  ['وقع في الساعة 2 ليلا.', [['الساعة 2 ليلا', '2025-07-13T02:00', 'time']]],
  ['وقع في الساعة 11 ليلا.', [['الساعة 11 ليلا', '2025-07-13T23:00', 'time']]],
  // The mark of the era, and a noun with an article behind the year
  ['انتهى موسم الميناء 2022م الذي طال.', [['2022م', '2022']]],
  ['قبل انتخابات 2020 المحلية.', [['2020', '2020']]],
  ['بني في 1701.', [['1701', '1701']]],
  // One word for both of two days
  [
    'يعمل يومي الثلاثاء والأربعاء المقبلين.',
    [
      ['يومي الثلاثاء', '2025-07-15'],
      ['الأربعاء المقبلين', '2025-07-16'],
    ],
  ],
  [
    'عمل أيام 3 و4 و5 يونيو.',
    [
      ['3', '2025-06-03'],
      ['4', '2025-06-04'],
      ['5 يونيو', '2025-06-05'],
    ],
  ],
  // A length where no date stands before that it could be counted from
  ['عاد إلى قريته بعد 8 أعوام.', [['8 أعوام', 'P8Y', 'duration']]],
  [
    'سافر في 3 مايو 2019 وعاد بعد أربعة أيام.',
    [
      ['3 مايو 2019', '2019-05-03'],
      ['بعد أربعة أيام', '2019-05-07'],
    ],
  ],
  ['احتفلت القرية بعد مرور مئة عام.', [['بعد مرور مئة عام', '2025']]],
  ['تغيرت القرية بعد مرور عامين على الزلزال.', [['عامين', 'P2Y', 'duration']]],
  ['أنشئ قبل ثلاث سنوات ونصف.', [['قبل ثلاث سنوات ونصف', '2022-01']]],
  // Days of a holiday; the Hijri year
  ['زاره ثاني أيام عيد الفطر.', [['ثاني أيام عيد الفطر', '2025-03-31']]],
  ['بدأ في أول أيام شهر رمضان.', [['أول أيام شهر رمضان', '2025-03-01']]],
  ['تسهر المدينة في رمضان.', [['رمضان', '2025-03-01/2025-03-29']]],
  ['كان ذلك في رأس السنة الهجرية 1440.', [['رأس السنة الهجرية 1440', '2018-09-11']]],
  ['سيعود آخر جمعة من شهر مارس.', [['آخر جمعة من شهر مارس', '2026-03-27']]],
  ['شهد العام قبل الماضي نموا.', [['العام قبل الماضي', '2023']]],
  ['قضى هناك ليلتين.', [['ليلتين', 'P2D', 'duration']]],
  ['عمل هناك ربع قرن.', [['ربع قرن', 'P25Y', 'duration']]],
  ['كتبه الاثنين، يناير 22، 2018.', [['الاثنين، يناير 22، 2018', '2018-01-22']]],
  ['كان بعد هجمات 11 سبتمبر 2001.', [['11 سبتمبر 2001', '2001-09-11']]],
]

const english: [string, Expected[]][] = [
  ['It opens on Mon, August 18.', [['Mon, August 18', '2025-08-18']]],
  ['She worked there for three nights.', [['three nights', 'P3D', 'duration']]],
  ['A hundred years on, the town is rich.', [['A hundred years on', '2025']]],
  ['The year before last was dry.', [['year before last', '2023']]],
  [
    'Will he be back in two days? or in a week?',
    [
      ['in two days', '2025-07-15'],
      ['in a week', '2025-07-20'],
    ],
  ],
  [
    'She left on 11/20, 12 November and later.',
    [
      ['11/20', '2024-11-20'],
      ['12 November', '2024-11-12'],
    ],
  ],
  ['It waits until the twenty-second.', [['twenty-second', '2025-06-22']]],
  ['They danced until the early hours.', [['early hours', '2025-07-13TMO', 'time']]],
  ['It was built in the first decade of the 21st century.', [['first decade of the 21st century', '200']]],
  ['Three years later he was free.', [['Three years', 'P3Y', 'duration']]],
  ['It fell on the second day of Eid al-Fitr.', [['second day of Eid al-Fitr', '2025-03-31']]],
  // Four digits without a sign are a time before the name of a zone
  ['The ferry left at 1100 GMT.', [['1100', '2025-07-13T11:00', 'time']]],
  ['It rang at 2100 local time.', [['2100', '2025-07-13T21:00', 'time']]],
]

const none: [string, string][] = [
  ['ar', 'وقعت هجمات 11 سبتمبر في الصباح الباكر.'],
  ['ar', 'سكن شارع 7 نوفمبر.'],
  ['ar', 'تحسن يوما بعد يوم.'],
  ['ar', 'هذه سنة الحياة.'],
  ['ar', 'إضافة إلى 1701 زيارة للميناء.'],
  ['ar', 'حلقت بارتفاع 2000م فوق الميناء.'],
  ['ar', 'شارك 2015 بحارا.'],
  ['ar', 'منتخب تحت 20 عاما.'],
  ['ar', 'قال رمضان صبحي إنه سعيد.'],
  ['ar', 'فاز الفريق 22-4.'],
  ['ar', 'سجل الهدف في نهاية الشوط الأول بثلاثة لاعبين.'],
  ['ar', 'احتفل بالجمعة الأخيرة من رمضان.'],
  ['en', 'The January 6 riot was long.'],
  ['en', 'He comes now and then.'],
  ['en', 'She won for the twenty-second time.'],
  ['en', 'She worked on for the team.'],
  ['en', 'It began at 16h30.'],
]

describe('evidence beside a date', () => {
  it.each(arabic)('%s', (text, expected) => {
    expect(readDates(text, 'ar')).toEqual(withKinds(expected))
  })
  it.each(english)('%s', (text, expected) => {
    expect(readDates(text, 'en')).toEqual(withKinds(expected))
  })
  it.each(none)('finds none in %s: %s', (language, text) => {
    expect(readDates(text, language)).toEqual([])
  })
})
