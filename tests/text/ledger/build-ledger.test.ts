import { describe, expect, it } from 'vitest'
import { ledgerOf, rowsOf } from './ledger-of.ts'

type Case = readonly [language: 'ar' | 'en', sentence: string, rows: readonly string[]]

const SOURCES: readonly Case[] = [
  [
    'en',
    'The storm damaged 340 houses, according to the regional council.',
    ['340 | houses | the regional council | -'],
  ],
  ['en', 'The health ministry said 42 patients had recovered.', ['42 | patients | The health ministry | -']],
  ['en', '“We lost 19 boats,” said Marta Ruiz.', ['19 | boats | Marta Ruiz | -']],
  ['en', 'Marta Ruiz, its director, said that 60 jobs were at risk.', ['60 | jobs | Marta Ruiz | -']],
  ['en', 'The port has also announced 75 new jobs.', ['75 | jobs | The port | -']],
  ['ar', 'قالت وزارة الصحة إن 42 مريضا تعافوا.', ['42 | مريضا | وزارة الصحة | -']],
  ['ar', 'تضرر 340 منزلا وفقا لوزارة الإسكان.', ['340 | منزلا | وزارة الإسكان | -']],
  ['ar', 'تضرر 340 منزلا، بحسب المجلس البلدي.', ['340 | منزلا | المجلس البلدي | -']],
  ['ar', 'ونقلت وكالة الأنباء عن مدير الميناء قوله إن 19 قاربا غرقت.', ['19 | قاربا | مدير الميناء | -']],
  ['ar', 'وأعلنت الشرطة أن 15 متجرا أغلقت.', ['15 | متجرا | الشرطة | -']],
  ['ar', 'وأحصت البلدية 15 متجرا مغلقا.', ['15 | متجرا | البلدية | -']],
  ['ar', 'وتشير النقابة إلى أن 15 متجرا أغلقت.', ['15 | متجرا | النقابة | -']],
]

const NO_SOURCE: readonly Case[] = [
  // A pronoun says no name.
  ['en', 'He said 42 patients had recovered.', ['42 | patients | - | -']],
  ['en', 'The hall has 800 seats.', ['800 | seats | - | -']],
  // Two sources in a sentence: which of them is not plain.
  [
    'en',
    'The ministry said 42 patients had died, while the union said 50 patients had.',
    ['42 | patients | - | -', '50 | patients | - | -'],
  ],
  ['en', 'That said, 42 patients recovered.', ['42 | patients | - | -']],
  ['ar', 'وقال إن 42 مريضا تعافوا.', ['42 | مريضا | - | -']],
  ['ar', 'تتسع القاعة لنحو 800 مقعد.', ['800 | مقعد | - | -']],
  ['ar', 'ولم يعلن عن إغلاق 15 متجرا.', ['15 | متجرا | - | -']],
  [
    'ar',
    'قالت الوزارة إن 42 مريضا تعافوا، بينما قالت النقابة إن 50 مريضا تعافوا.',
    ['42 | مريضا | - | -', '50 | مريضا | - | -'],
  ],
]

const DATES: readonly Case[] = [
  ['en', 'The council closed 14 schools on Monday.', ['14 | schools | - | Monday']],
  ['en', 'On 3 June 2025, the council closed 14 schools.', ['14 | schools | - | 3 June 2025']],
  ['ar', 'أغلق المجلس 14 مدرسة يوم الاثنين.', ['14 | مدرسة | - | يوم الاثنين']],
  // Two dates in the clause, and a date that stands beside another figure.
  [
    'en',
    'The council closed 14 schools between Monday and 3 June 2026 and again on Friday.',
    ['14 | schools | - | -'],
  ],
  [
    'en',
    'The number rose to 14 schools from 9 schools in 2020.',
    ['14 | schools | - | -', '9 | schools | - | 2020'],
  ],
  ['en', 'The council, which was founded in 1950, closed 14 schools.', ['14 | schools | - | -']],
  // A duration is no day.
  ['en', 'The council closed 14 schools for three weeks.', ['14 | schools | - | -']],
]

describe('the ledger', () => {
  for (const [name, cases] of [
    ['names the source', SOURCES],
    ['names no source that is not plain', NO_SOURCE],
    ['gives the date that is attached', DATES],
  ] as const)
    describe(name, () => {
      for (const [language, sentence, rows] of cases)
        it(sentence, async () => {
          expect(rowsOf(await ledgerOf(language, [sentence]))).toEqual(rows)
        })
    })

  it('has a row for each figure in the order of the text, with its sentence and modifier', async () => {
    const { text, analysis } = await ledgerOf('en', ['The hall has 800 seats. It cost about $5 million.'])
    expect(analysis.ledger.map(({ modifier }) => modifier)).toEqual([null, 'about'])
    expect(analysis.ledger.map(({ sentence }) => text.slice(sentence.start, sentence.end))).toEqual([
      'The hall has 800 seats.',
      'It cost about $5 million.',
    ])
    expect(analysis.ledger.map(({ mention }) => analysis.mentions[mention]?.type)).toEqual([
      'figure',
      'figure',
    ])
  })

  it('is empty where there is no figure, and for an empty text', async () => {
    expect((await ledgerOf('en', ['The hall is closed.'])).analysis.ledger).toEqual([])
    expect((await ledgerOf('ar', [])).analysis.ledger).toEqual([])
  })
})
