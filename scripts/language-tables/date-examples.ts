/** Expressions for the table of dates of a language, as newspapers write them; their values are the engine's. */
export const DATE_EXAMPLES: Readonly<
  Record<string, readonly (readonly [topic: string, texts: readonly string[]])[]>
> = {
  ar: [
    [
      'تواريخ كاملة',
      [
        '5 حزيران/يونيو 2019',
        'الخامس من يونيو 2019',
        'يومي 10 و11 أبريل',
        '25/04/2018',
        '03/04/2018',
        '٣/٤/٢٠١٨',
      ],
    ],
    [
      'أيام وأشهر',
      [
        'أول من أمس',
        'بعد غد',
        'الأسبوع الماضي',
        'الشهر المقبل',
        'أكتوبر الماضي',
        'هذا الصيف',
        'العام الجاري',
      ],
    ],
    ['أيام بأرقامها', ['الخامس عشر من الشهر الجاري', '20 من الشهر المقبل', 'الجمعة الأولى من مارس 2019']],
    [
      'قبل الماضي وبعد المقبل',
      ['العام قبل الماضي', 'الأسبوع بعد المقبل', 'الجمعة قبل الماضية', 'آخر جمعة من مارس 2019'],
    ],
    ['اليوم يدل على السنة', ['الاثنين 18 آب', 'السبت 12 يوليو', 'اليوم الأحد 13 يوليو']],
    [
      'ساعات بأجزائها',
      ['الساعة الثالثة وعشر دقائق مساء', 'الساعة السابعة من مساء غد', 'الساعة 2 ليلا', 'الساعة 11 ليلا'],
    ],
    ['أيام الأعياد', ['ثاني أيام عيد الفطر', 'أول أيام شهر رمضان', 'اليوم الوطني السعودي']],
    ['أسماء لا تواريخ', ['هجمات 11 سبتمبر', 'شارع 7 نوفمبر', 'يوما بعد يوم', 'حركة 6 أبريل']],
    [
      'مسافات',
      [
        'قبل ثلاثة أيام',
        'منذ عامين',
        'قبل شهر و 21 يوما',
        'قبل يومين من عيد الفطر',
        'قبل عيد الميلاد بيومين',
      ],
    ],
    ['مدد', ['ثلاثة أيام', 'عقدين', 'ساعة ونصف', 'لمدة عام واحد وشهر', 'يوم كامل', 'لمدة 55 أو 60 دقيقة']],
    ['تكرار', ['كل أسبوع', 'سنويا', 'كل عامين', 'كل يوم جمعة']],
    ['ساعات', ['الساعة الثانية والنصف ظهرا', 'الساعة 14:00 بتوقيت غرينتش', 'مساء أمس', 'صباح يوم الاثنين']],
    ['عقود وقرون', ['ثمانينيات القرن الماضي', 'التسعينيات', 'القرن التاسع عشر', 'الربع الثالث من عام 2018']],
    [
      'هجري',
      [
        '9 محرم 1440 هـ',
        'رمضان الماضي',
        'عام 1440 هـ',
        '10 محرم 1440 هـ الموافق 20 سبتمبر 2018',
        '12/9/1436هـ',
      ],
    ],
  ],
  en: [
    [
      'full dates',
      [
        '5 June 2019',
        'June 5th, 2019',
        '3–5 June 2019',
        '05-Jun-2019',
        '25/04/2018',
        '03/04/2018',
        '2018-10-01',
      ],
    ],
    [
      'days and months',
      [
        'yesterday',
        'the day before yesterday',
        'last Tuesday',
        'last week',
        'earlier this month',
        'in mid-July',
      ],
    ],
    [
      'days by number',
      [
        'the 20th of next month',
        'on the 18th.',
        'Friday the 11th',
        'the first Monday of May 2019',
        'the last Sunday in October',
      ],
    ],
    [
      'distances',
      [
        'three days ago',
        'a month and 21 days ago',
        'two days after Christmas Day 2018',
        'We will meet in two weeks.',
        'a week from Monday',
      ],
    ],
    [
      'lengths',
      [
        'two and a half years',
        '1 hour and 30 minutes',
        'six-month',
        'all day',
        '55 or 60 minutes',
        'a couple of days',
      ],
    ],
    [
      'sets',
      [
        'every year',
        'every two weeks',
        'twice a week',
        'biweekly',
        'annual',
        'every Monday',
        'every other week',
      ],
    ],
    [
      'clock times',
      [
        'at 2pm',
        'at 14:00 GMT',
        "three o'clock",
        'noon',
        'Friday night',
        'this morning',
        'at 2 pm on Tuesday',
      ],
    ],
    [
      'long periods',
      [
        'the 1980s',
        'the nineties',
        'the 19th century',
        '2015-17',
        'Q3 2019',
        'the first half of 2019',
        'summer of 2017',
      ],
    ],
    ['Hijri', ['9 Muharram 1440 AH', '1 Ramadan 1440 AH']],
  ],
}
