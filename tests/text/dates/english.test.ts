import { describe, expect, it } from 'vitest'
import { type Expected, readDates, withKinds } from './read-dates.ts'

// Published on Sunday 13 July 2025 unless a test says otherwise.
const cases: [string, Expected[]][] = [
  // Between commas a bare number is an age, a length of years is none.
  [
    'People live for 75.7 years, and in the West Bank, 76.6 years.',
    [
      ['75.7 years', 'P75.7Y', 'duration'],
      ['76.6 years', 'P76.6Y', 'duration'],
    ],
  ],
  ['It was updated on 5 / 5 / 2010 again.', [['5 / 5 / 2010', '2010-05-05']]],
  // Days, in the usual orders
  ['The bridge opened on 29 September 1918.', [['29 September 1918', '1918-09-29']]],
  ['It closed on June 5, 2018, after a storm.', [['June 5, 2018', '2018-06-05']]],
  ['They signed it on the 4th of March 2021.', [['4th of March 2021', '2021-03-04']]],
  ['The vote was held on 30th September.', [['30th September', '2024-09-30']]],
  ['The company was sold on Dec. 31, 1994.', [['Dec. 31, 1994', '1994-12-31']]],
  ['Talks ran from 3–5 June 2019.', [['3–5 June 2019', '2019-06-03/2019-06-05']]],
  ['He spoke on Tuesday, 3 June 2025.', [['Tuesday, 3 June 2025', '2025-06-03']]],
  ['The log says 2018-10-01.', [['2018-10-01', '2018-10-01']]],
  // Months and years
  ['The plan came in July 2017.', [['July 2017', '2017-07']]],
  ['Prices have risen since October.', [['October', '2024-10']]],
  ['The park will open in October.', [['October', '2025-10']]],
  ['It was agreed in June of last year.', [['June of last year', '2024-06']]],
  ['They met last October.', [['last October', '2024-10']]],
  ['He left in 2014.', [['2014', '2014']]],
  [
    'It lasted from 2015 to 2017.',
    [
      ['2015', '2015'],
      ['2017', '2017'],
    ],
  ],
  ['The 2015-17 drought hit farms.', [['2015-17', '2015/2017']]],
  ['He has written since May.', [['May', '2025-05']]],
  // Four plain digits before a noun count nothing; what they name or count by fifties is left alone.
  ['A 2019 report blamed the pump.', [['2019', '2019']]],
  ['The firm published its 2023 results.', [['2023', '2023']]],
  ['Costs rose in fiscal 2024 trading.', [['2024', '2024']]],
  ['They sued after a 2014 data breach.', [['2014', '2014']]],
  // Plurals that describe a noun; numbers of things that only look like years
  ['She lost the 2023 women’s final.', [['2023', '2023']]],
  ['He filmed the 2014 police shooting.', [['2014', '2014']]],
  ['as many as 2012 tickets', []],
  ['a blast killing 2014 civilians', []],
  ['the top 2000 global companies', []],
  ['a 2000 page report', []],
  ['Her 2000 murder conviction stands.', [['2000', '2000']]],
  ['see #harbour2016 pictures', []],
  ['the 7610’s screen', []],
  ['the highs of the 80s', []],
  ['He earned both degrees in the 70s.', [['70s', '197']]],
  ["He praised 2021's harvest.", [['2021', '2021']]],
  ['She missed the 2011 season.', [['2011', '2011']]],
  ['About 2012 homes and 2000 sheds burned.', []],
  ['They sold 1987 km of cable and Astra 2015 buses, and the KX-2016 model.', []],
  ['By 1700 GMT the index was up.', [['1700', '2025-07-13T17:00', 'time']]],
  // How often is no part of a length
  [
    'The shop is open 24 hours a day, seven days a week.',
    [
      ['24 hours', 'PT24H', 'duration'],
      ['a day', 'P1D', 'set'],
      ['seven days', 'P7D', 'duration'],
      ['a week', 'P1W', 'set'],
    ],
  ],
  // Back from the date that the text gave last, which stays the one that others are counted from
  [
    'In March 2021 it sold 80 boats, up from 70 a year earlier, and earned $5m, down from $6m a year earlier.',
    [
      ['March 2021', '2021-03'],
      ['a year earlier', '2020'],
      ['a year earlier', '2020'],
    ],
  ],
  ['The ferry came a week earlier than planned.', [['a week', 'P1W', 'duration']]],
  // Decades with an apostrophe, and tens that are ages, degrees or prices
  ["Rents fell in the early 1990's.", [["1990's", '199']]],
  ['The rider, in her mid-30s, and her uncle, in his late fifties, won.', []],
  ['It happened to us in our 40s and 50s.', []],
  ['Temperatures will climb into the 90s, and the over-70s should stay in.', []],
  ['Oil fell to the low $40s, unlike in the late 80s.', [['80s', '198']]],
  // Weekdays
  ['The mayor resigned on Friday.', [['Friday', '2025-07-11']]],
  ['The minister said so on Sunday.', [['Sunday', '2025-07-13']]],
  ['The council will meet on Friday.', [['Friday', '2025-07-18']]],
  ['He was seen last Tuesday.', [['last Tuesday', '2025-07-08']]],
  ['It began on Monday of last week.', [['Monday of last week', '2025-06-30']]],
  // Counted from publication
  ['She arrived yesterday.', [['yesterday', '2025-07-12']]],
  ['Rain fell this week.', [['this week', '2025-W28']]],
  ['Sales fell last month.', [['last month', '2025-06']]],
  ['The tower opens later this year.', [['later this year', '2025']]],
  ['She left three days ago.', [['three days ago', '2025-07-10']]],
  ['They bought it two years ago.', [['two years ago', '2023']]],
  [
    'On 29 September 1918 he won; four days later he died.',
    [
      ['29 September 1918', '1918-09-29'],
      ['four days later', '1918-10-03'],
    ],
  ],
  ['The town is now quiet.', [['now', 'PRESENT_REF']]],
  ['He recently moved.', [['recently', 'PAST_REF']]],
  ['They stay in touch this summer.', [['this summer', '2025-SU']]],
  ['It was built in the summer of 2017.', [['summer of 2017', '2017-SU']]],
  ['Growth slowed in Q3 2018.', [['Q3 2018', '2018-Q3']]],
  ['It slipped to the first half of 2019.', [['first half of 2019', '2019-H1']]],
  ['Jobs vanished in the 1990s.', [['1990s', '199']]],
  ['A palace of the 19th century burnt.', [['19th century', '18']]],
  // Lengths
  ['The trip took three days.', [['three days', 'P3D', 'duration']]],
  ['A six-month ban followed.', [['six-month', 'P6M', 'duration']]],
  ['The semi-annual report is late.', [['semi-annual', 'P6M', 'set']]],
  ['He waited for 90 minutes.', [['90 minutes', 'PT90M', 'duration']]],
  ['It took just over a month.', [['a month', 'P1M', 'duration']]],
  ['The two scored four minutes later.', [['four minutes', 'PT4M', 'duration']]],
  ['They lived there for years.', [['years', 'PXY', 'duration']]],
  // Sets
  ['The market is held every year.', [['every year', 'P1Y', 'set']]],
  ['It costs £3m per year.', [['per year', 'P1Y', 'set']]],
  ['The paper prints daily reports.', [['daily', 'P1D', 'set']]],
  // Times
  ['Shops opened at 2pm.', [['2pm', '2025-07-13T14:00', 'time']]],
  ['She was found at 7.55am.', [['7.55am', '2025-07-13T07:55', 'time']]],
  ['The train left at 14:05.', [['14:05', '2025-07-13T14:05', 'time']]],
  ['Two men were held this morning.', [['this morning', '2025-07-13TMO', 'time']]],
  ['Crowds gathered on Friday night.', [['Friday night', '2025-07-11TNI', 'time']]],
]

const negatives = [
  'You may march past the second door.',
  'Theresa May was there; so was April Jones, who may fall.',
  'The sun sat low.',
  'The score was 3:35 in the end.',
  'A 36-year-old woman was hurt.',
  'He is in his 50s.',
  'More than 2000 people came.',
  'It costs $2015.',
  'Room 2018 million',
  'The Sunday Times printed it.',
  'She won 3-1 and 2-0.',
  'The first half was dull.',
  'In second place came the guests.',
  'Version 1.10.2 is out.',
  'Call 020 7946 0018.',
  'The September 11 attacks changed it.',
  'A spring in the fall of the roof broke.',
  'A Boeing 737 landed.',
  'the constructor and __proto__ of toString',
  'Nothing happened.',
]

/** Published on Sunday, 2025-07-13. */
const wider: [string, Expected[]][] = [
  ['It was signed 05-Aug-2016.', [['05-Aug-2016', '2016-08-05']]],
  [
    'Filed as 2019/aug/01 and Sep-23-2020.',
    [
      ['2019/aug/01', '2019-08-01'],
      ['Sep-23-2020', '2020-09-23'],
    ],
  ],
  ['The report of 20161016 is lost.', [['20161016', '2016-10-16']]],
  [
    'Meetings are on 11/20, 11/22 or 11/25.',
    [
      ['11/20', '2024-11-20'],
      ['11/22', '2024-11-22'],
      ['11/25', '2024-11-25'],
    ],
  ],
  [
    'He was born on January twenty-five nineteen eighty-six.',
    [['January twenty-five nineteen eighty-six', '1986-01-25']],
  ],
  ['They will meet on the 20th of next month.', [['20th of next month', '2025-08-20']]],
  ['It began on the 18th.', [['18th', '2025-06-18']]],
  ['It rained on Friday the 11th.', [['Friday the 11th', '2025-07-11']]],
  ['Polls open on the first Monday of May 2019.', [['first Monday of May 2019', '2019-05-06']]],
  ['They voted on the last Sunday in October.', [['last Sunday in October', '2024-10-27']]],
  [
    'The shop closed two days after Christmas Day 2018.',
    [['two days after Christmas Day 2018', '2018-12-27']],
  ],
  // A day has no hour to count from.
  [
    'Boats sail 40 minutes from today.',
    [
      ['40 minutes', 'PT40M', 'duration'],
      ['today', '2025-07-13'],
    ],
  ],
  ['The siege took twenty and four hours.', [['twenty and four hours', 'PT24H', 'duration']]],
  ['Hulls came in twenty and four crews left on 5 May 2018.', [['5 May 2018', '2018-05-05']]],
  ['A couple of days before Christmas she left.', [['A couple of days before Christmas', 'XXXX-12-23']]],
  ['Shops were full on Black Friday 2010.', [['Black Friday 2010', '2010-11-26']]],
  ['Easter Sunday 2018 fell on a holiday.', [['Easter Sunday 2018', '2018-04-01']]],
  ['She left a month and 21 days ago.', [['a month and 21 days ago', '2025-05-23']]],
  ['We will meet in two days.', [['in two days', '2025-07-15']]],
  ['Sales fell by a third in three years.', [['three years', 'P3Y', 'duration']]],
  ['The film lasts 1 hour and 30 minutes.', [['1 hour and 30 minutes', 'PT1H30M', 'duration']]],
  [
    'He played 55 or 60 minutes.',
    [
      ['55', 'PT55M', 'duration'],
      ['60 minutes', 'PT60M', 'duration'],
    ],
  ],
  ['They meet twice a week.', [['a week', 'P1W', 'set']]],
  ['They meet every other week.', [['every other week', 'P2W', 'set']]],
  ['It fell on 29 February.', [['29 February', '2024-02-29']]],
  ['we left on tuesday', [['tuesday', '2025-07-08']]],
  ['It will be the first steep fall in nine years.', [['nine years', 'P9Y', 'duration']]],
  [
    'Sales rose in the five months from 3 August to 24 December 2019.',
    [
      ['five months', 'P5M', 'duration'],
      ['3 August', '2024-08-03'],
      ['24 December 2019', '2019-12-24'],
    ],
  ],
  ['Full-year profit rose.', [['Full-year', 'P1Y', 'duration']]],
  ['We will see that in the future.', [['future', 'FUTURE_REF']]],
]

/** Words and digits that look like these and are none of them. */
const lookAlikes = [
  'One may ask why.',
  'They may march home.',
  'An august company sat down.',
  'He won 4-2 in two sets.',
  'Two thirds, or 2/3, agreed.',
  'The lift stopped on the 18th floor.',
  'The Christmas market sold cups.',
  'The future of the party is open.',
  'Version 1.2.15 of the programme works.',
  'Call 555-12-10-44 now for a second.'.replace(' now', ''),
]

describe('dates in English, in all their forms', () => {
  it.each(wider)('%s', (text, expected) => {
    expect(readDates(text, 'en')).toEqual(withKinds(expected))
  })
  it.each(lookAlikes)('finds none in: %s', text => {
    expect(readDates(text, 'en')).toEqual([])
  })
  it('reads 31 December before 1 January across the year', () => {
    expect(
      readDates('The day before was quiet; two days before 1 January 2020 it was not.', 'en').at(-1),
    ).toEqual(['two days before 1 January 2020', '2019-12-30', 'date'])
  })
})

describe('dates in English', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(readDates(text, 'en')).toEqual(withKinds(expected))
  })
  it.each(negatives)('finds none in: %s', text => {
    expect(readDates(text, 'en')).toEqual([])
  })
})

describe('the order of day and month', () => {
  it.each([
    ['GB', '2018-04-03'],
    [null, '2018-03-04'],
    ['US', '2018-03-04'],
  ])('in %s', (country, value) => {
    expect(readDates('Paid on 03/04/2018.', 'en', { country })).toEqual([['03/04/2018', value, 'date']])
  })
  it('takes the only order that is a date', () => {
    expect(readDates('Paid on 25/04/2018.', 'en', { country: 'US' })).toEqual([
      ['25/04/2018', '2018-04-25', 'date'],
    ])
  })
})

describe('without a day of publication', () => {
  it('finds relative dates with no value and resolves absolute ones', () => {
    expect(
      readDates('On Friday he signed; the first try was on 5 June 2018.', 'en', { published: null }),
    ).toEqual([
      ['Friday', null, 'date'],
      ['5 June 2018', '2018-06-05', 'date'],
    ])
  })
})
