import { describe, expect, it } from 'vitest'
import type { BlockKind } from '../../../src/text/analysis.ts'
import { flagsOf, ledgerOf } from './ledger-of.ts'

type Line = string | readonly [BlockKind, string]
type Case = readonly [what: string, language: 'ar' | 'en', lines: readonly Line[], flags: readonly string[]]

const head = (text: string): Line => ['headline', text]

const RAISED: readonly Case[] = [
  [
    'headline’s toll is another in the body',
    'en',
    [head('Factory fire kills 15 people'), 'A fire in a textile factory killed 12 people.'],
    ['headline-differs: 15 | 12'],
  ],
  [
    'headline’s toll is another in the body (ar)',
    'ar',
    [head('مقتل 15 شخصا في حريق مصنع'), 'أدى حريق في مصنع للنسيج إلى مقتل 12 شخصا.'],
    ['headline-differs: 15 | 12'],
  ],
  [
    'headline’s amount is not in the body',
    'en',
    [head('Port to get $80 million upgrade'), 'The port will be enlarged.', 'Work begins with 30 cranes.'],
    ['headline-missing: $80 million'],
  ],
  [
    'headline’s share is not in the body (ar)',
    'ar',
    [head('أسعار الخبز ترتفع 35%'), 'ارتفعت أسعار الخبز في العاصمة.', 'وأغلقت 20 مخبزا أبوابها.'],
    ['headline-missing: 35%'],
  ],
  [
    'a part is more than the total',
    'en',
    ['The boat carried 40 passengers, including 55 children.'],
    ['part-exceeds-total: 40 | 55'],
  ],
  [
    'parts that no one is two of are more than the total',
    'en',
    ['The flood drove out 120 people, including 90 men and 50 women.'],
    ['parts-exceed-total: 120 | 90 | 50'],
  ],
  [
    'a part is more than the total (ar)',
    'ar',
    ['كان القارب يقل 40 راكبا بينهم 55 طفلا.'],
    ['part-exceeds-total: 40 | 55'],
  ],
  [
    'one thing with two values',
    'en',
    [
      'The bridge collapse killed 12 people.',
      'Rescuers worked through the night.',
      'In all, 14 people died when the bridge gave way.',
    ],
    ['same-thing-differs: 12 | 14'],
  ],
  [
    'one thing with two values (ar)',
    'ar',
    [
      'أدى انهيار الجسر إلى مقتل 12 شخصا.',
      'وعمل رجال الإنقاذ طوال الليل.',
      'ولقي 14 شخصا مصرعهم عند انهيار الجسر.',
    ],
    ['same-thing-differs: 12 | 14'],
  ],
  [
    'a percentage that its ratio does not give',
    'en',
    ['The motion was backed by 120 of 400 members, or 40 per cent.'],
    ['percent-misfit: 120 | 400 | 40 per cent'],
  ],
  [
    'a percentage that its ratio does not give (ar)',
    'ar',
    ['أيد الاقتراح 120 عضوا من أصل 400 عضو، أي 40 في المئة.'],
    ['percent-misfit: 120 | 400 | 40 في المئة'],
  ],
]

const SILENT: readonly Case[] = [
  [
    'what each thing of a list has',
    'en',
    [
      'Shoe on the scales (size 9): 10.7 ounces (303 grams) | Sole: 6 millimeters',
      'Shoe on the scales (size 9): 9.1 ounces (257 grams) | Sole: 5 millimeters',
    ],
    [],
  ],
  [
    'a rounded headline',
    'en',
    [head('Storm drives 13,000 people out'), 'The storm drove out 12,970 people.'],
    [],
  ],
  [
    'a headline with “more than”',
    'en',
    [head('Fire kills more than 10 people'), 'A fire killed 12 people.'],
    [],
  ],
  [
    'a headline with “about” (ar)',
    'ar',
    [head('نزوح نحو 13 ألف شخص'), 'أجبرت العاصفة 12970 شخصا على النزوح.'],
    [],
  ],
  [
    'a headline that adds up',
    'en',
    [head('Crash kills 5 people'), 'The crash killed 3 men and 2 women.'],
    [],
  ],
  [
    'a change that the body spells out',
    'en',
    [head('Bread prices up 10%'), 'A loaf went from $2.00 to $2.20.'],
    [],
  ],
  ['a list of things', 'en', [head('7 ways to save water'), 'Turn off the tap.', 'Collect the rain.'], []],
  [
    'another currency in the body',
    'en',
    [head('Club pays £40m for striker'), 'The club paid 48 million euros.'],
    [],
  ],
  ['the number in words', 'en', [head('Fire kills 12 people'), 'A fire killed twelve people.'], []],
  ['killed and hurt', 'en', ['The fire killed 12 people.', 'The fire injured 30 people.'], []],
  [
    'killed and hurt in one sentence',
    'en',
    ['The fire killed 12 people and injured 30 people.', 'The fire killed 12 people.'],
    [],
  ],
  ['killed and hurt (ar)', 'ar', ['أدى الحريق إلى مقتل 12 شخصا.', 'وأدى الحريق إلى إصابة 30 شخصا.'], []],
  ['different years', 'en', ['The fire killed 12 people.', 'In 2010, a fire killed 40 people.'], []],
  ['different places', 'en', ['A fire in Cairo killed 12 people.', 'A fire in London killed 15 people.'], []],
  ['different places (ar)', 'ar', ['قتل حريق في القاهرة 12 شخصا.', 'وقتل حريق في لندن 15 شخصا.'], []],
  [
    'a toll that rose',
    'en',
    ['The fire killed 12 people.', 'The toll from the fire rose to 15 people killed.'],
    [],
  ],
  ['a toll that rose (ar)', 'ar', ['أدى الحريق إلى مقتل 12 شخصا.', 'وارتفعت حصيلة الحريق إلى 15 قتيلا.'], []],
  [
    'two sources',
    'en',
    ['The police said the fire killed 12 people.', 'The hospital said the fire killed 15 people.'],
    [],
  ],
  ['another part', 'en', ['The fire killed 12 people.', 'The fire killed another 3 people in a van.'], []],
  ['other things counted', 'en', ['The fire killed 12 people.', 'The fire killed 40 horses.'], []],
  ['at least', 'en', ['The fire killed at least 12 people.', 'The fire killed 15 people.'], []],
  ['parts within the total', 'en', ['The boat carried 40 passengers, including 15 children.'], []],
  [
    'parts that may overlap',
    'en',
    ['The flood drove out 120 people, including 90 women and 50 farmers.'],
    [],
  ],
  [
    'parts of at least a total',
    'en',
    ['The boat carried at least 40 passengers, including 55 children.'],
    [],
  ],
  [
    'parts of one of two totals',
    'en',
    ['The fire killed 3 people and hurt 30 people, including 12 children.'],
    [],
  ],
  ['a percentage that fits', 'en', ['The motion was backed by 120 of 400 members, or 30 per cent.'], []],
  ['a rounded percentage', 'en', ['The motion was backed by 121 of 363 members, or 33 per cent.'], []],
  ['a percentage that fits (ar)', 'ar', ['أيد الاقتراح 120 عضوا من أصل 400 عضو، أي 30 في المئة.'], []],
  [
    'a percentage of something else',
    'en',
    ['The motion was backed by 120 of 400 members, and turnout was 60 per cent.'],
    [],
  ],
  [
    'cases of different kinds',
    'en',
    ['In seven cases, customers reported a minor burn.', 'In 23 cases, customers reported a minor leak.'],
    [],
  ],
  [
    'two of them, and others (ar)',
    'ar',
    ['أطلق المسلحون النار على الأهالي فقتلوا اثنين منهم وأصابوا عشرة.'],
    [],
  ],
  ['the price of each (ar)', 'ar', ['يعرض الموقع 800 عقار يصل ثمن كل منها إلى مليون.'], []],
  [
    'the dead of both sides (ar)',
    'ar',
    ['أسفرت معارك الحي عن سقوط 28 قتيلا.', 'وقتل 17 متمردا في معارك الحي وسقط أحد عشر قتيلا في صفوف الجيش.'],
    [],
  ],
  ['no body at all', 'en', [head('Port to get $80 million upgrade')], []],
]

describe('flags', () => {
  for (const [what, language, lines, flags] of RAISED)
    it(`are raised for: ${what}`, async () => {
      expect(flagsOf(await ledgerOf(language, lines))).toEqual(flags)
    })

  for (const [what, language, lines, flags] of SILENT)
    it(`stay silent for: ${what}`, async () => {
      expect(flagsOf(await ledgerOf(language, lines))).toEqual(flags)
    })

  it('quote the sentence of each figure', async () => {
    const { text, analysis } = await ledgerOf('en', [
      head('Factory fire kills 15 people'),
      'A fire in a textile factory killed 12 people. Its doors were locked.',
    ])
    expect(analysis.flags[0]?.quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Factory fire kills 15 people',
      'A fire in a textile factory killed 12 people.',
    ])
  })

  it('say what the ratio gives', async () => {
    const told = await ledgerOf('en', ['The motion was backed by 120 of 400 members, or 40 per cent.'])
    expect(told.analysis.flags[0]?.computed).toBe(30)
  })
})
