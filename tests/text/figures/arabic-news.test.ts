/** Figures as Arabic newspapers set them: digits in brackets, what follows digits, and numbers of names. */
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/text/dates/find-dates.ts'
import { findFigures } from '../../../src/text/figures/find-figures.ts'
import { readNumbers } from '../../../src/text/numbers/read-numbers.ts'
import { passageOf } from '../passage-of.ts'

/** Figures with their dates taken out, as the analyser reads them: text, value and unit. */
function figuresOf(text: string, language = 'ar') {
  const passage = passageOf(text, language)
  const numbers = readNumbers(passage)
  const context = { published: null, country: null, mentionedCountries: [] }
  const dates = findDates(passage, numbers, context)
  return findFigures(passage, numbers, context, dates).map(({ start, end, value, unit }) => [
    text.slice(start, end),
    value,
    unit,
  ])
}

describe('digits in brackets', () => {
  it.each([
    ['عقود بقيمة (150) مليون ريال سعودي', [['(150) مليون ريال سعودي', 150_000_000, 'SAR']]],
    ['أنفقت (3) مليارات و(200) مليون دولار', [['(3) مليارات و(200) مليون دولار', 3_200_000_000, 'USD']]],
    ['حضر (15) ألف و(300) طالب', [['(15) ألف و(300)', 15_300, 'طالب']]],
    [
      'سجلت (38) حالة و(1,250) مخالفة',
      [
        ['38', 38, 'حالة'],
        ['1,250', 1250, 'مخالفة'],
      ],
    ],
    ['بلغت (26.809) مليار ريال سعودي', [['(26.809) مليار ريال سعودي', 26_809_000_000, 'SAR']]],
    ['من ارتفاع (١٤٠) مترا', [['(١٤٠) مترا', 140, 'meter']]],
    ['تبلغ من العمر (٦) سنوات', [['(٦) سنوات', 6, 'year']]],
    [
      'بنسبة (30)% وبنسبة (5) في المئة',
      [
        ['(30)%', 30, 'percent'],
        ['(5) في المئة', 5, 'percent'],
      ],
    ],
    ['بحوزته “21.3” كيلو جراما', [['“21.3” كيلو جراما', 21.3, 'kilogram']]],
    ['شارك (45) وزيرا', [['45', 45, 'وزيرا']]],
    // Nothing stands behind that they could count: the brackets are an aside.
    ['فاز (3) من الفرق', [['3', 3, null]]],
    ['فاز (3) والباقي خسر', [['3', 3, null]]],
    ['فاز الفريق (3) اليوم', [['3', 3, null]]],
  ])('belong to the number: %s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected)
  })

  it.each(['المادة (28) من النظام', 'ولد في المدينة (1967) وعاش فيها', 'رواية "1984" صدرت مترجمة'])(
    'number a line, an article or a year, or are a title: %s',
    text => {
      expect(figuresOf(text)).toEqual([])
    },
  )

  it('say a number once more in English', () => {
    expect(figuresOf('within five (5) working weeks', 'en').map(([, value]) => value)).toEqual([5, 5])
  })
})

describe('the thing counted', () => {
  it.each([
    ['بعد الجولة التي شهدت 36 وأصبح بطلا', null],
    ['قبضت على 36 وزيرا', 'وزيرا'],
    ['بنت 36 وحدة سكنية', 'وحدة'],
    ['نصيبه 23 المخصصة للجهة', null],
    ['حجز 6 بنادق', 'بنادق'],
    ['أرسل 7 للتدريب', null],
    ['حل في التصنيف 47 عالميا', null],
    ['أصيب 9 بالمدينة', null],
    ['أصيب 9 بالغين', 'بالغين'],
    ['حضر 12 لاعبا', 'لاعبا'],
    ['يضم 12 متابعا- مسؤوليته عن ذلك', 'متابعا'],
    ['الحملات الانتخابية الثلاث', 'الحملات'],
    ['والقوى العالمية الست', 'القوى'],
    ['وللدول العربية الثلاث', 'الدول'],
    ['القوارب الخشبية الصغرى الأربعة', 'القوارب'],
  ])('of %s is %s', (text, thing) => {
    expect(figuresOf(text).map(([, , unit]) => unit)).toEqual([thing])
  })
})

/** The same with the kind and without the unit. */
function kindsOf(text: string) {
  const passage = passageOf(text, 'ar')
  const numbers = readNumbers(passage)
  const context = { published: null, country: null, mentionedCountries: [] }
  return findFigures(passage, numbers, context, findDates(passage, numbers, context)).map(figure => [
    text.slice(figure.start, figure.end),
    figure.kind,
    figure.value,
  ])
}

describe('ages', () => {
  it.each([
    ['طفلة في العاشرة من عمرها', ['العاشرة', 'age', 10]],
    ['رجل في السابعة والأربعين من العمر', ['السابعة والأربعين', 'age', 47]],
    ['فتى في الـ18 من عمره', ['18', 'age', 18]],
    ['لم يتجاوز الثلاثين من عمره', ['الثلاثين', 'age', 30]],
    ['توفي وهو ابن 70 عاما من العمر', ['70 عاما', 'age', 70]],
    ['في السنة الأولى من عمره', ['الأولى', 'ordinal', 1]],
    ['بلغ عامه العاشر من عمره', ['العاشر', 'ordinal', 10]],
  ])('%s', (text, figure) => {
    expect(kindsOf(text)).toEqual([figure])
  })
})

describe('signs between and before digits', () => {
  it.each([
    ['فاز الفريق 3/صفر', ['3/صفر', 'score', null]],
    ['خسر صفر / 2', ['صفر / 2', 'score', null]],
    ['فاز 96 ـ 68 أمس', ['96 ـ 68', 'score', null]],
    ['من 30 ــ 40% من المرضى', ['30 ــ 40%', 'percent', [30, 40]]],
    ['ارتفع السهم (+8,93 في المائة)', ['8,93 في المائة', 'percent', 8.93]],
    ['صعد المؤشر +5%', ['5%', 'percent', 5]],
    ['دفع 44 مليون إسترليني', ['44 مليون إسترليني', 'money', 44_000_000]],
    ['يتألف الكتاب من خمسة فصول', ['خمسة', 'count', 5]],
  ])('%s', (text, figure) => {
    expect(kindsOf(text)).toEqual([figure])
  })

  it('make a code of a telephone number', () => {
    expect(kindsOf('اتصل على الرقم +966 5')).toEqual([])
  })
})

describe('ranks', () => {
  it.each([
    ['أحيت القرية الذكرى الـ74 للحدث', ['74', 'ordinal', 74]],
    ['الذكرى الستين لاستقلال البلاد', ['الستين', 'ordinal', 60]],
    ['سجل في الدقيقة العشرين', ['العشرين', 'ordinal', 20]],
    ['حل في المركز ال 15', ['15', 'ordinal', 15]],
    ['المهرجان في دورته الـ17', ['17', 'ordinal', 17]],
    ['شملت المرحلة 692 عملية', ['692', 'count', 692]],
    ['أعلنت الدول الـ28 موقفها', ['28', 'count', 28]],
    ['اجتمعت الدول العشرون', ['العشرون', 'count', 20]],
  ])('%s', (text, figure) => {
    expect(kindsOf(text)).toEqual([figure])
  })

  it.each(['يطبع ورقة في الدقيقة الواحدة', 'أقيمت الدورة 2012 للمهرجان'])('none: %s', text => {
    expect(kindsOf(text)).toEqual([])
  })
})

describe('numbers that are none', () => {
  it.each([
    'وفق المرسوم عدد 116 لسنة 2011',
    'قضت في الدعوى 520 لسنة 2011',
    'في فصليه 65',
    'مع رؤية المملكة 2030 بتعاون الجميع',
    'بعد هجمات 11 سبتمبر الدامية',
    'نقلت صحيفة 26 سبتمبر الخبر',
    'فاز تيار 14 آذار',
    'عملية «الاتفاق 123» بدأت',
    '[الطلاق: 3]',
    '«الأنعام: 152»',
    '[آل عمران: 159-160]',
    'لبطولة كأس الأمم الأفريقية 2019 رسميا',
  ])('in %s', text => {
    expect(figuresOf(text)).toEqual([])
  })

  it('in English names of days', () => {
    expect(figuresOf('After the September 11 attacks and the 6 January riot', 'en')).toEqual([])
    expect(figuresOf('They saw 11 attacks', 'en')).toEqual([['11', 11, 'attacks']])
  })

  it.each([
    ['وقال: "تم إيقاف 15".', ['15', 15, null]],
    ['وكتب «القتلى بلغوا 120» في بيان', ['120', 120, null]],
    ['جاء في الجدول [الوفيات: 120]', ['120', 120, null]],
    ['الحج: 2 مليون حاج', ['2 مليون', 2_000_000, 'حاج']],
    ['يوسف: 3 أهداف', ['3', 3, 'أهداف']],
    ['قررت الشركة فصل 15 موظفا', ['15', 15, 'موظفا']],
    ['تمكن من رؤية 15 طائرة', ['15', 15, 'طائرة']],
    ['مقتل 1200 وإصابة آخرين', ['1200', 1200, null]],
    ['بلغ الإنتاج 300 لعام 2014', ['300', 300, 'لعام']],
    ['وفاز بجائزة 2000 ريال سعودي', ['2000 ريال سعودي', 2000, 'SAR']],
    ['بطولة 2000 دولار', ['2000 دولار', 2000, 'USD']],
    ['على مساحة 120 هـ من الأراضي', ['120', 120, 'هـ']],
    ['(38) حالة وفاة سجلت', ['38', 38, 'حالة']],
    ['من الأسباب: (1) قصور الترجمة', ['1', 1, null]],
  ])('but there is one in %s', (text, figure) => {
    expect(figuresOf(text)).toEqual([figure])
  })

  it('and people with a capital are counted behind "more than"', () => {
    expect(figuresOf('More than 2000 Rohingya fled', 'en')).toEqual([['2000', 2000, 'Rohingya']])
    expect(figuresOf('several four- and five-star hotels', 'en').map(([, , unit]) => unit)).not.toContain(
      'four',
    )
  })

  it.each([
    'ضبطت الشرطة كمية كبيرة من السلاح وكميات من الذخيرة',
    'وأثنى الوزير على جهود الفرق',
    'الانتماء الإثني والطائفي',
    'التقى رئيس الحزب وأحد قادته',
    'جاء من بعده آخرون وبعده أبناؤه',
    'أعلنت شركة ميتا أرباحها',
    'ارتفع سعر اللتر الواحد وأجرة الرحلة الواحدة',
    'نظام الحزب الواحد',
  ])('words that look like numbers: %s', text => {
    expect(figuresOf(text)).toEqual([])
  })

  it.each([
    ['شارك اثنا عشر لاعبا', ['اثنا عشر', 12, 'لاعبا']],
    ['الفرق الاثنتي عشرة', ['الاثنتي عشرة', 12, 'الفرق']],
    ['الدول الإحدى عشرة', ['الإحدى عشرة', 11, 'الدول']],
    ['قتل واحد وعشرون جنديا', ['واحد وعشرون', 21, 'جنديا']],
    ['شارك الممثل بعدة أفلام', ['عدة', null, 'أفلام']],
    ['قتل شخص واحد', ['واحد', 1, 'شخص']],
  ])('and words like these that are: %s', (text, figure) => {
    expect(figuresOf(text)).toEqual([figure])
  })

  it('years of a team are an age, those of a term in prison none', () => {
    expect(figuresOf('المنتخب لأقل من 17 سنة')).toEqual([['17 سنة', 17, 'year']])
    expect(figuresOf('حكم عليه بالسجن لأقل من 5 سنوات')).toEqual([])
  })
})
