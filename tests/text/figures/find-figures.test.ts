import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/languages/index.ts'
import type { Mention, Span } from '../../../src/text/analysis.ts'
import { findFigures } from '../../../src/text/figures/find-figures.ts'
import { readNumbers } from '../../../src/text/numbers/read-numbers.ts'
import { tokenize } from '../../../src/text/tokens.ts'

function findIn(code: string, text: string, country: string | null = null, taken: Span[] = []): Mention[] {
  const language = languageOf(code)
  const passage = {
    text,
    start: 0,
    end: text.length,
    tokens: tokenize(text),
    language,
    block: 'paragraph' as const,
  }
  return findFigures(passage, readNumbers(passage), { published: null, country }, taken)
}

/** A figure as "words kind value unit modifier", the missing parts left out. */
function describeFigure(text: string, { start, end, kind, value, unit, modifier, vague }: Mention): string {
  const shown = Array.isArray(value)
    ? value.join('..')
    : typeof value === 'number'
      ? String(Math.round(value * 1e4) / 1e4)
      : ''
  return [`«${text.slice(start, end)}»`, kind, shown, unit, modifier, vague ? 'vague' : '']
    .filter(Boolean)
    .join(' ')
}

const figuresOf = (code: string, text: string, country?: string): string[] =>
  findIn(code, text, country ?? null).map(figure => describeFigure(text, figure))

type Case = readonly [text: string, ...expected: string[]]

const english: Case[] = [
  [
    'about 13,000 soldiers and 12 million artillery shells',
    '«13,000» count 13000 soldiers about',
    '«12 million» count 12000000 shells',
  ],
  ['It cost $5bn or US$4.8bn.', '«$5bn» money 5000000000 USD', '«US$4.8bn» money 4800000000 USD'],
  [
    '3.5 million Australian dollars and 500 SAR',
    '«3.5 million Australian dollars» money 3500000 AUD',
    '«500 SAR» money 500 SAR',
  ],
  ['a fee of 50 pence', '«50 pence» money 0.5 GBP'],
  [
    'grew 12.5 per cent, 2 percentage points more',
    '«12.5 per cent» percent 12.5 percent',
    '«2 percentage points» percent 2 percentage-point',
  ],
  ['six to nine per cent', '«six to nine per cent» percent 6..9 percent'],
  ['between 10 and 15 people', '«10 and 15» count 10..15 people'],
  ['worth $5m to $10m', '«$5m to $10m» money 5000000..10000000 USD'],
  ['10 to 15 million birds', '«10 to 15 million» count 10000000..15000000 birds'],
  [
    'The 2012 Rovers beat the 1998 Union of Lakes; more than 1987 Rovers fans and 2000 Danes came.',
    '«1987» count 1987 fans more-than',
    '«2000» count 2000 Danes',
  ],
  ['The baker has died. She was 81.', '«81» age 81 year'],
  ["When he was nine, he said: I'm 9 and tall.", '«nine» age 9 year', '«9» age 9 year'],
  ['He was 5 for 7, and who was 12 points behind?', '«5» count 5', '«7» count 7', '«12» count 12 points'],
  ['Tin rose 41 cents to $50.90 a kilo.', '«41 cents» money 0.41 USD', '«$50.90» money 50.9 USD'],
  [
    'The index fell two to 72.5, and jobs were up 3,000 to 1.2 million.',
    '«two» count 2',
    '«72.5» count 72.5',
    '«3,000» count 3000',
    '«1.2 million» count 1200000',
  ],
  ['Rents rose 2 to 3 percent.', '«2 to 3 percent» percent 2..3 percent'],
  [
    'a 150-pound calf, 3,000 pounds of rice and 6,000 pounds (2,700 kg) of hay',
    '«150-pound» measure 150 pound',
    '«3,000 pounds» measure 3000 pound',
    '«6,000 pounds» measure 6000 pound',
    '«2,700 kg» measure 2700 kilogram',
  ],
  ['500 pounds of public money', '«500 pounds» money 500 GBP'],
  ['a heavy fine of 500 pounds', '«500 pounds» money 500 GBP'],
  ['The six-foot thief stole 500 pounds.', '«six-foot» measure 6 foot', '«500 pounds» money 500 GBP'],
  ['They lost four or five.', '«four or five» count 4..5'],
  ['It could gain $5 to $10 a share.', '«$5 to $10» money 5..10 USD'],
  ['Gunmen killed 2014 Syrians there.', '«2014» count 2014 Syrians'],
  ['a 10-pound note and a 140-pound fine', '«10-pound» money 10 GBP', '«140-pound» money 140 GBP'],
  ['The crate weighs about 40 pounds.', '«40 pounds» measure 40 pound about'],
  [
    'It costs 40 pounds, or 2 million pounds of public money.',
    '«40 pounds» money 40 GBP',
    '«2 million pounds» money 2000000 GBP',
  ],
  [
    'a 500-pound (£500) bill and 300 pound-feet',
    '«500-pound» money 500 GBP',
    '«£500» money 500 GBP',
    '«300 pound-feet» measure 300 pound-force-foot',
  ],
  ['a loss of eight mln stg', '«eight mln stg» money 8000000 GBP'],
  [
    'some 1,700 U.S. troops and two E.U. trade envoys',
    '«1,700» count 1700 troops about',
    '«two» count 2 envoys',
  ],
  ['a 5- to 6-inch pipe in 3-D, and (2) we left', '«5- to 6-inch» measure 5..6 inch', '«2» count 2'],
  ['rose from 5% to 10%', '«5%» percent 5 percent', '«10%» percent 10 percent'],
  [
    'a 900-ton ship, 5 km off at 30 km/h',
    '«900-ton» measure 900 ton',
    '«5 km» measure 5 kilometer',
    '«30 km/h» measure 30 kilometer-per-hour',
  ],
  [
    'over 100 square kilometres at 30°C',
    '«100 square kilometres» measure 100 square-kilometer more-than',
    '«30°C» measure 30 celsius',
  ],
  ['a 36-year-old, another aged 40', '«36-year-old» age 36 year', '«aged 40» age 40 year'],
  ['children of 8 to 12-year-olds', '«8 to 12-year-olds» age 8..12 year'],
  ['Ms Hill, 45, left; the boys as young as 9.', '«45» age 45 year', '«9» age 9 year'],
  ['a 3-1 win in the 88th minute', '«3-1» score', '«88th» ordinal 88'],
  [
    'half of the harvest, one in four farms',
    '«half» fraction 0.5 harvest',
    '«one in four» fraction 0.25 farms',
  ],
  ['at least one person died', '«one» count 1 person at-least'],
  ['two sports clubs and three green doors', '«two» count 2 clubs', '«three» count 3 doors'],
  ['nearly 1.5m people ran', '«1.5m» count 1500000 people nearly'],
  ['a 100m race', '«100m» measure 100 meter'],
  [
    'tens of thousands of people, dozens of cars',
    '«tens of thousands» count people vague',
    '«dozens» count cars vague',
  ],
  ['the No. 1 seed', '«No. 1» ordinal 1'],
]

const englishNothing: string[] = [
  'One of them said that no one came and that one is enough.',
  'The F-16, the Boeing 737, the iPhone 8, the G7 and Covid-19 on Channel 4.',
  'Call 0300 555 010 or +1-222-222-2222.',
  'At 3:35 and at 7am, for three days and two more weeks.',
  'The first lady drove her half-brother at half-time.',
  'See article 5 and section 12 of the act.',
  'Look at #5, [12] and page 7.',
  'It took seven or eight minutes, or between 5 and 10 years.',
  'He was there at first, near the final third.',
]

const arabic: Case[] = [
  [
    'أرسلت نحو ١٣٠٠٠ جندي و12 مليون قذيفة',
    '«١٣٠٠٠» count 13000 جندي about',
    '«12 مليون» count 12000000 قذيفة',
  ],
  ['خمسة مليارات دولار أمريكي', '«خمسة مليارات دولار أمريكي» money 5000000000 USD'],
  [
    '3 ملايين جنيه إسترليني و200 دولار أسترالي',
    '«3 ملايين جنيه إسترليني» money 3000000 GBP',
    '«200 دولار أسترالي» money 200 AUD',
  ],
  [
    'بنسبة 5٪ ثم ٪6 ثم 12 في المئة',
    '«5٪» percent 5 percent',
    '«٪6» percent 6 percent',
    '«12 في المئة» percent 12 percent',
  ],
  ['ثلاث نقاط مئوية', '«ثلاث نقاط مئوية» percent 3 percentage-point'],
  ['قتل ما لا يقل عن 20 شخصا', '«20» count 20 شخصا at-least'],
  ['بأكثر من ثلاثمئة جريح', '«ثلاثمئة» count 300 جريح more-than'],
  ['ثلاثة أشخاص على الأقل', '«ثلاثة» count 3 أشخاص at-least'],
  ['البالغ من العمر 36 عاما وسالم (40 عاما)', '«36 عاما» age 36 year', '«40 عاما» age 40 year'],
  ['أعمارهم بين 8 و12 عاما', '«8 و12 عاما» age 8..12 year'],
  ['في سن السادسة عشرة', '«سن السادسة عشرة» age 16 year'],
  ['قتل جنديان واحترقت سيارتان', '«جنديان» count 2 جنديان', '«سيارتان» count 2 سيارتان'],
  [
    '100 كيلومتر مربع و5 كم2 و30 درجة مئوية',
    '«100 كيلومتر مربع» measure 100 square-kilometer',
    '«5 كم2» measure 5 square-kilometer',
    '«30 درجة مئوية» measure 30 celsius',
  ],
  ['ضاعت 7 سنوات من عمره'],
  ['وهو في 36 عاما من العمر', '«36 عاما» age 36 year'],
  ['في المركز الثاني وفي الدقيقة 71', '«الثاني» ordinal 2', '«71» ordinal 71'],
  // The article before digits makes ranks behind some nouns, and counts behind plurals.
  ['في الدورة الـ12 لمهرجان الميناء', '«12» ordinal 12'],
  ['بالذكرى الـ 70 لافتتاح الجسر', '«70» ordinal 70'],
  ['القمة الـ21 للمدن، في المؤتمر 14 ضيفا', '«21» ordinal 21', '«14» count 14 ضيفا'],
  ['الأطفال الـ10 الذين عادوا', '«10» count 10'],
  ['ما بين 10 و15 قتيلا', '«10 و15» count 10..15 قتيلا'],
  ['من 6 إلى 9 ملايين دولار', '«6 إلى 9 ملايين دولار» money 6000000..9000000 USD'],
  ['نصف السكان و3 من كل 10 أطفال', '«نصف» fraction 0.5 السكان', '«3 من كل 10» fraction 0.3 أطفال'],
  ['عشرات الآلاف ومئات المنازل', '«عشرات الآلاف» count vague', '«مئات» count المنازل vague'],
  ['الكتب الأربعة وقارب واحد', '«الأربعة» count 4 الكتب', '«واحد» count 1 وقارب'],
  ['فاز الفريق 3-1 أمس', '«3-1» score'],
  ['ارتفع الإيجار 6 أو 12 في المئة', '«6 أو 12 في المئة» percent 6..12 percent'],
  ['بين 5 و10 في المئة من السكان', '«5 و10 في المئة» percent 5..10 percent'],
  ['بين 5٪ و10٪ من السكان', '«5٪ و10٪» percent 5..10 percent'],
  ['بنسبة ٪6 أو 12٪', '«٪6 أو 12٪» percent 6..12 percent'],
  ['بنسبة ٪6 أو ٪12', '«٪6 أو ٪12» percent 6..12 percent'],
  ['ارتفعت من 5٪ إلى 10٪', '«5٪» percent 5 percent', '«10٪» percent 10 percent'],
  ['فاز بسبع جوائز', '«سبع» count 7 جوائز'],
  ['دفع 300 شواقل ثم 40 شيكلات', '«300 شواقل» money 300 ILS', '«40 شيكلات» money 40 ILS'],
  ['دفع التاجر 500 أفغاني للسائق', '«500 أفغاني» money 500 AFN'],
  ['الرسوم 500 أفغاني (7 دولارات)', '«500 أفغاني» money 500 AFN', '«7 دولارات» money 7 USD'],
  ['عبر 500 أفغاني الحدود. دفعوا كثيرا', '«500» count 500 أفغاني'],
  ['ومع 20 لاجئا أفغانيا', '«20» count 20 لاجئا'],
  [
    'باع 100 أوقية من الذهب ودفع 100 أوقية',
    '«100 أوقية من الذهب» measure 100 ounce',
    '«100 أوقية» money 100 MRU',
  ],
  ['توفي عن عمر ناهز 80 عاما', '«80 عاما» age 80 year nearly'],
  ['ما يربو على 83 شخصا', '«83» count 83 شخصا more-than'],
  ['ما لا يتجاوز 10 في المئة', '«10 في المئة» percent 10 percent at-most'],
  ['جرعة من 20 ملجم', '«20 ملجم» measure 20 milligram'],
  ['أنتجت 30 ميجاواط ساعة', '«30 ميجاواط ساعة» measure 30 megawatt-hour'],
  ['كلفته 20 د.ت و9 ر.ي', '«20 د.ت» money 20 TND', '«9 ر.ي» money 9 YER'],
  ['دفع 200 بات تايلندي', '«200 بات تايلندي» money 200 THB'],
  ['نجا عاملان وطياران', '«عاملان» count 2 عاملان', '«طياران» count 2 طياران'],
]

const arabicNothing: string[] = [
  'أحد اللاعبين وواحد منهم',
  'طائرة بوينغ 737 وكوفيد-19 وإف-16',
  'المادة 5 من القانون رقم 10',
  'خلال خمس سنوات وبعد 24 ساعة و36 عاما',
  'نصف نهائي البطولة',
  'صدر التقرير نصف السنوي',
  'تأخر بسبع دقائق وانتظر ست أو سبع ساعات',
  'بين 5 و10 سنوات ومن خمس إلى سبع دقائق',
  'لاعبين ومدافعين ومسؤولين',
  'عاملين وطيارين ومنتخبين',
  'لست هنا ولسنا معا',
]

describe('findFigures', () => {
  it.each(english)('finds in "%s"', (text, ...expected) => expect(figuresOf('en', text)).toEqual(expected))
  it.each(arabic)('finds in "%s"', (text, ...expected) => expect(figuresOf('ar', text)).toEqual(expected))
  it.each(englishNothing)('finds nothing in "%s"', text => {
    expect(figuresOf('en', text)).toEqual([])
  })
  it.each(arabicNothing)('finds nothing in "%s"', text => expect(figuresOf('ar', text)).toEqual([]))

  it('takes the outlet’s country for a dollar or a pound that names none', () => {
    expect(figuresOf('en', 'It cost $5 and 3 dollars.', 'AU')).toEqual([
      '«$5» money 5 AUD',
      '«3 dollars» money 3 AUD',
    ])
    expect(figuresOf('ar', 'بلغ 30 جنيها', 'EG')).toEqual(['«30 جنيها» money 30 EGP'])
    expect(figuresOf('ar', 'بلغ 30 ريالا', 'QA')).toEqual(['«30 ريالا» money 30 QAR'])
  })

  it('leaves numbers that dates and names have taken', () => {
    expect(
      findIn('en', 'on 5 May 20 people met', null, [{ start: 3, end: 8 }]).map(figure => figure.value),
    ).toEqual([20])
  })

  it('reads signs and codes in a language without words', () => {
    expect(figuresOf('de', 'Es sind 12,5% oder 5 EUR')).toEqual([
      '«12,5%» percent 12.5 percent',
      '«5 EUR» money 5 EUR',
    ])
  })

  it('stays quick on a hostile line', () => {
    expect(findIn('en', 'dozens 5 '.repeat(20_000), null, []).length).toBeGreaterThan(0)
  })
})
