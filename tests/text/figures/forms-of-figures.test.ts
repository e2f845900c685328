/** What a figure says beside its value, and figures that are written in two pieces. */
import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../src/text/analysis.ts'
import { findFigures } from '../../../src/text/figures/find-figures.ts'
import { readNumbers } from '../../../src/text/numbers/read-numbers.ts'
import { passageOf } from '../passage-of.ts'

const find = (
  language: string,
  text: string,
  context: { country?: string; named?: string[] } = {},
): Mention[] => {
  const passage = passageOf(text, language)
  const { country = null, named = [] } = context
  return findFigures(
    passage,
    readNumbers(passage),
    { published: null, country, mentionedCountries: named },
    [],
  )
}
const short = (language: string, text: string) =>
  find(language, text).map(({ start, end, value, unit }) => [text.slice(start, end), value, unit])

describe('an ambiguous currency', () => {
  it('keeps its candidates, the one taken first, and the reason', () => {
    const [usual] = find('ar', 'دفع 5 جنيهات')
    expect([usual?.unit, usual?.reason]).toEqual(['GBP', 'usual'])
    expect(usual?.candidates).toEqual(['GBP', 'EGP', 'LBP', 'SYP', 'SDG', 'SSP'])
    const [outlet] = find('ar', 'دفع 5 جنيهات', { country: 'EG' })
    expect([outlet?.unit, outlet?.reason, outlet?.candidates?.[0]]).toEqual(['EGP', 'outlet', 'EGP'])
    const [named] = find('en', 'paid 5 dinars', { named: ['FR', 'TN'] })
    expect([named?.unit, named?.reason]).toEqual(['TND', 'text'])
  })

  it.each([
    ['ar', 'دفع 5 جنيهات مصرية', 'EGP'],
    ['ar', 'دفع 5 د.ك', 'KWD'],
    ['en', 'paid 5 Canadian dollars', 'CAD'],
    ['en', 'paid €5', 'EUR'],
    ['en', 'paid 5 zlotys', 'PLN'],
    ['en', 'paid HK$5', 'HKD'],
  ])('has none where it is told: %s %s', (language, text, code) => {
    const [figure] = find(language, text)
    expect([figure?.unit, figure?.candidates, figure?.reason]).toEqual([code, undefined, undefined])
  })
})

describe('amounts in two pieces', () => {
  it.each([
    ['en', 'thirteen dollars and forty-five cents', 13.45, 'USD'],
    ['en', '15 dollars 50', 15.5, 'USD'],
    ['ar', '20 دولارا و43 سنتا', 20.43, 'USD'],
    ['en', '5 feet 2 inches', 62 / 12, 'foot'],
    ['en', '20 Rupees 43', 20.43, 'INR'],
    ['en', '75 USD million', 75_000_000, 'USD'],
    ['en', '120 MEUR', 120_000_000, 'EUR'],
    ['en', 'Rs 500', 500, 'INR'],
    ['en', '20 dollars 43c', 20.43, 'USD'],
    ['en', '50p', 0.5, 'GBP'],
    ['en', 'hk $ 10 billion', 10_000_000_000, 'HKD'],
    ['en', '12 ft 2 in', 146 / 12, 'foot'],
    ['en', '6\'3"', 6.25, 'foot'],
    ['ar', 'دينارين كويتيين', 2, 'KWD'],
    ['ar', 'مترين ونصف', 2.5, 'meter'],
    ['ar', 'ثلاثة أمتار ونصف المتر', 3.5, 'meter'],
    ['en', 'three quarters of a mile', 0.75, 'mile'],
    ['en', 'half a percent', 0.5, 'percent'],
  ])('%s %s are one', (language, text, value, unit) => {
    const [figure, ...more] = find(language, text)
    expect(more).toEqual([])
    expect([figure?.start, figure?.end, figure?.unit]).toEqual([0, text.length, unit])
    expect(figure?.value).toBeCloseTo(value, 9)
  })

  it.each([
    ['en', 'cost 15 dollars and 50 people came', 2],
    ['en', 'ran 5 km and 200 m', 2],
    ['en', 'gave us $5 and 20 kg', 2],
  ])('%s %s are two', (language, text, count) => {
    expect(find(language, text)).toHaveLength(count)
  })
})

describe('a second form in brackets', () => {
  const restated = (text: string) => find('en', text).map(({ restates }) => restates ?? false)

  it('is marked as the same figure', () => {
    expect(restated('walked 10 miles (16 km) home')).toEqual([false, true])
    expect(restated('walked 10 miles (about 16 km) home')).toEqual([false, true])
    expect(restated('cost $5m (£4m) in all')).toEqual([false, true])
  })

  it('is not every figure in brackets', () => {
    expect(restated('walked 10 miles (16 people) home')).toEqual([false, false])
    expect(restated('10 miles away (he ran 16 km)')).toEqual([false, false])
    expect(restated('10 miles (12 miles)')).toEqual([false, false])
  })
})

describe('measures', () => {
  it.each([
    ['en', '20 degrees below zero', -20, 'degree'],
    ['en', '5 to 10°C below zero', [-10, -5], 'celsius'],
    ['ar', '5 درجات مئوية تحت الصفر', -5, 'celsius'],
    ['en', '20 (kg)', 20, 'kilogram'],
    ['en', '40 miles per gallon', 40, 'mile-per-gallon'],
    ['en', '30 pounds per square inch', 30, 'pound-force-per-square-inch'],
    ['en', '5 kilowatt hours', 5, 'kilowatt-hour'],
    ['ar', '5 سنوات ضوئية', 5, 'light-year'],
    ['en', '5 km²', 5, 'square-kilometer'],
    ['en', '40 cubic feet per minute', 40, 'cubic-foot-per-minute'],
    ['en', '5 metres per millisecond', 5, 'meter-per-millisecond'],
    ['ar', 'كيلومترين مربعين', 2, 'square-kilometer'],
  ])('%s %s', (language, text, value, unit) => {
    expect(short(language, text)).toEqual([[text, value, unit]])
  })

  it('leave lengths of time and brackets with words alone', () => {
    expect(find('en', '5 hours')).toEqual([])
    expect(short('en', '20 (see below)')).toEqual([['20', 20, null]])
  })
})

describe('proportions', () => {
  it.each([
    ['en', 'one over twenty', 0.05],
    ['en', 'two out of five', 0.4],
    ['ar', 'واحد على عشرين', 0.05],
    ['ar', 'واحد من مئة', 0.01],
    ['ar', 'واحد من أربعة', 0.25],
    ['ar', 'جزء من مئة', 0.01],
    ['ar', '2000 على 4', 500],
    ['ar', 'جزء من واحد وعشرين', 1 / 21],
    ['ar', 'جزء من عشرين جزءا', 1 / 20],
    ['ar', 'مئتان وخمسة أجزاء من عشرة', 200.5],
    // Decimals as they are read out at school: the hundreds stay whole.
    ['ar', 'مئتان وواحد وسبعون جزءا من مئة', 200.71],
    ['ar', 'واحد وسبعون جزءا من مئة', 0.71],
    ['en', 'one in 10,000', 0.0001],
  ])('%s %s', (language, text, value) => {
    expect(short(language, text)).toEqual([[text, value, null]])
  })

  it('are not two counts of things, nor "one of four"', () => {
    expect(find('en', '6 out of 24 aircraft')).toHaveLength(2)
    expect(find('ar', 'واحد من أربعة لاعبين').map(({ value }) => value)).toEqual([4])
    expect(find('ar', 'جزء من ألف قصة').map(({ value }) => value)).toEqual([1000])
    expect(find('ar', 'خمسة عشر جزءا من عشرة كتب').map(({ value }) => value)).not.toContain(10.5)
    expect(find('ar', 'خمسة وعشرون جزءا من عشرة').map(({ value }) => value)).not.toContain(20.5)
    expect(find('en', 'one in 2018').every(({ kind }) => kind !== 'fraction')).toBe(true)
  })
})

describe('nouns that count, and web addresses', () => {
  it('reads "a couple of" and no married couple', () => {
    expect(short('en', 'a couple of soldiers')).toEqual([['a couple', 2, 'soldiers']])
    expect(find('en', 'a couple was married')).toEqual([])
  })

  it('counts nothing inside an address', () => {
    expect(find('en', 'see https://example.org/a?b=20%2030 for more')).toEqual([])
    expect(find('en', 'up 20% since https://example.org')).toHaveLength(1)
  })
})

describe('digits without a space before them', () => {
  it.each([
    ['أكثر من100 شخص', 100],
    ['قتل نحو20 جنديا', 20],
    ['وحوالي3 ملايين', 3_000_000],
    ['ارتفع إلى50 نقطة', 50],
    ['بنسبة5%', 5],
    ['بقيمة5 ملايين دولار', 5_000_000],
  ])('are read behind a word of the sentence, and before a measure: %s', (text, value) => {
    expect(find('ar', text).map(figure => figure.value)).toEqual([value])
  })

  it('belong to the name before them elsewhere', () => {
    expect(find('ar', 'مؤتمر جنيف2')).toEqual([])
    expect(find('en', 'the G7 and the A320')).toEqual([])
    expect(find('en', 'of5 and MP3')).toEqual([])
    // The name of a letter, which is a function word too; and a word that is glued to a number itself.
    for (const text of [
      'كمامات إن95',
      'فيروس إتش5إن1',
      'أنتونوف أن26',
      'كان23',
      'كوفيد19 في المئة',
      'أوميغا3 غرام',
    ])
      expect(find('ar', text)).toEqual([])
  })
})

describe('what stands around a figure', () => {
  it('counts no verb, and nothing that a joiner and an article begin', () => {
    expect(short('ar', 'أوقفت الأربعة بعد استجوابهم')).toEqual([['الأربعة', 4, null]])
    expect(short('ar', 'أوقفت جنودها الأربعة')).toEqual([['الأربعة', 4, 'جنودها']])
    expect(short('ar', 'سافر أبناؤه الأربعة')).toEqual([['الأربعة', 4, 'أبناؤه']])
    // Folded, the last letter of a feminine noun is that of the pronoun.
    expect(short('ar', 'وصلت سيارة الأربعة')).toEqual([['الأربعة', 4, null]])
    expect(short('ar', 'أوقفت البحارة الأربعة')).toEqual([['الأربعة', 4, 'البحارة']])
    expect(short('ar', 'تخطى 450 ألفا والكثير من التعليقات')).toEqual([['450 ألفا', 450_000, null]])
  })

  it('bends it only where it says how much at most', () => {
    const modifiers = (text: string) => find('ar', text).map(({ modifier }) => modifier)
    expect(modifiers('غرامة تصل إلى 5 ملايين ريال')).toEqual(['at-most'])
    expect(modifiers('لتصل إلى 33,5 مليار ريال')).toEqual([undefined])
  })

  it('makes an age of the years of a team', () => {
    expect(find('ar', 'منتخب تحت 23 سنة').map(({ kind, value }) => [kind, value])).toEqual([['age', 23]])
  })

  it('reads the dollars and cents of the wires', () => {
    expect(short('en', '34 mln dlrs')).toEqual([['34 mln dlrs', 34_000_000, 'USD']])
    expect(short('en', '68 cts')).toEqual([['68 cts', 0.68, 'USD']])
  })
})

describe('what looks like a figure', () => {
  it.each([
    ['en', '3G phones'],
    ['en', 'dial 116123 now'],
    ['ar', 'ميلان يفوز'],
    ['ar', 'تحت الصفر'],
    ['ar', 'القناة الثانية'],
    ['ar', 'بالدرجة الأولى'],
    ['ar', 'نصفها الشرقي'],
    ['ar', 'على الرقم 116123 (مجانا)'],
    ['en', 'his 401k plan'],
    ['en', 'her 401(k) account'],
    ['en', 'used for p2p sharing'],
    ['en', 'won the 2023 World Baseball Classic'],
    ['en', 'the 911 operator told her'],
    ['en', 'the 737-800 of the airline'],
    ['en', 'a 4K television'],
    ['en', 'verses 54-56 of it'],
    ['ar', 'الآيات 54-56'],
    ['ar', 'المواد 5-7 منه'],
    ['ar', 'المادة (28) منه'],
    ['ar', 'في 0900 (بتوقيتهم)'],
    ['ar', 'قبل انتخابات 2020 المحلية'],
    ['en', 'the 747-400 landed'],
    ['en', 'a 777-300 jet'],
    ['ar', 'طائرة 777-300 تابعة'],
    ['en', 'her 457(b) plan'],
    ['en', 'the 529 plan pays'],
    ['ar', 'لقاح كوفيد19 الجديد'],
    ['ar', 'طائرات إف16 الأمريكية'],
  ])('is none: %s %s', (language, text) => {
    expect(find(language, text)).toEqual([])
  })

  it.each([
    ['en', 'at 720p now', ['count']],
    ['en', 'some 2000 Germans left', ['count']],
    ['en', 'the most touchdowns (7) of all', ['count']],
    ['en', 'Mary Smith (45) left', ['age']],
    ['en', 'the victim (45) left', ['age']],
    ['en', 'handled 999 calls in all', ['count']],
    ['en', 'the suspect, 45, left', ['age']],
    ['en', '"24" and more', ['count']],
    ['en', 'either 10 or 20 cars', ['count', 'count']],
    ['en', '10 or 20 cars', ['count']],
    ['ar', 'إما 10 أو 20 سيارة', ['count', 'count']],
    ['en', '50 50 dollar notes', ['count', 'money']],
    ['en', 'cost us $ 10', ['money']],
    ['ar', 'فاز 2-صفر أمس', ['score']],
    ['ar', 'إضافة إلى 1701 زيارة', ['count']],
  ])('is what it is: %s %s', (language, text, kinds) => {
    const found = find(language, text)
    expect(found.every(({ unit, kind }) => unit !== 'inch' && (kind !== 'money' || unit === 'USD'))).toBe(
      true,
    )
    if (text !== 'at 720p now') expect(found.map(({ kind }) => kind)).toEqual(kinds)
  })
})
