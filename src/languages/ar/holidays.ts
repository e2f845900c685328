/** Days of the year that Arabic has a name for. The days of the Hijri calendar follow the moon: a day's doubt. */
import type { DateWords } from '../contract/dates.ts'

export const holidays: DateWords['holidays'] = [
  {
    rule: { month: 1, day: 1 },
    plain: true,
    words: ['رأس السنة', 'رأس السنة الميلادية', 'رأس السنة الجديدة'],
  },
  { rule: { month: 12, day: 31 }, plain: true, words: ['ليلة رأس السنة', 'عشية رأس السنة'] },
  { rule: { month: 2, day: 14 }, plain: true, words: ['عيد الحب', 'الفالنتاين'] },
  {
    rule: { month: 3, day: 8 },
    plain: true,
    words: ['يوم المرأة العالمي', 'اليوم العالمي للمرأة', 'عيد المرأة'],
  },
  { rule: { month: 3, day: 21 }, plain: true, words: ['عيد الأم', 'عيد النوروز', 'عيد النيروز'] },
  { rule: { month: 5, day: 1 }, plain: true, words: ['عيد العمال', 'عيد العمل', 'يوم العمال'] },
  { rule: { month: 11, weekday: 4, nth: 4 }, plain: true, words: ['عيد الشكر'] },
  {
    rule: { month: 11, weekday: 4, nth: 4, plus: 1 },
    plain: true,
    words: ['الجمعة السوداء', 'الجمعة البيضاء'],
  },
  { rule: { month: 12, day: 25 }, plain: true, words: ['عيد الميلاد', 'عيد الميلاد المجيد', 'الكريسماس'] },
  { rule: { month: 12, day: 24 }, plain: true, words: ['ليلة عيد الميلاد', 'عشية عيد الميلاد'] },
  { rule: { month: 10, day: 31 }, plain: true, words: ['عيد الهالوين', 'الهالوين'] },
  { rule: { easter: 0 }, plain: true, words: ['عيد الفصح', 'أحد الفصح', 'عيد القيامة'] },
  { rule: { easter: -2 }, plain: true, words: ['الجمعة العظيمة', 'الجمعة الحزينة'] },
  {
    rule: { hijriMonth: 1, hijriDay: 1 },
    plain: true,
    words: ['رأس السنة الهجرية', 'رأس السنة الهجرية الجديدة'],
  },
  { rule: { hijriMonth: 1, hijriDay: 10 }, plain: true, words: ['يوم عاشوراء', 'عاشوراء'] },
  { rule: { hijriMonth: 3, hijriDay: 12 }, plain: true, words: ['المولد النبوي', 'المولد النبوي الشريف'] },
  { rule: { hijriMonth: 9, hijriDay: 27 }, plain: true, words: ['ليلة القدر'] },
  {
    rule: { hijriMonth: 10, hijriDay: 1 },
    plain: true,
    words: ['عيد الفطر', 'عيد الفطر المبارك', 'العيد الصغير'],
  },
  { rule: { hijriMonth: 12, hijriDay: 9 }, plain: true, words: ['يوم عرفة', 'وقفة عرفة', 'وقفة عرفات'] },
  {
    rule: { hijriMonth: 12, hijriDay: 10 },
    plain: true,
    words: ['عيد الأضحى', 'عيد الأضحى المبارك', 'يوم النحر'],
  },
]
