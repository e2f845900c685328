/** The table of a language's dates that a native speaker reads: its words, and what the engine makes of them. */
import type { DateWords } from '../../src/languages/contract/dates.ts'
import type { Language } from '../../src/languages/language.ts'
import { findDates } from '../../src/text/dates/find-dates.ts'
import { readNumbers } from '../../src/text/numbers/read-numbers.ts'
import { splitPassages } from '../../src/text/passage.ts'
import { DATE_EXAMPLES } from './date-examples.ts'

/** The day of publication of every example: a Sunday. */
const PUBLISHED = { year: 2025, month: 7, day: 13 }

type Section = [title: string, texts: readonly string[]]

/** The words of the language in the shortest expressions that have a value. */
function sectionsOf(words: DateWords): Section[] {
  const { months, hijriMonths, weekdays, relativeDays, references, units } = words
  return [
    ['Months', months.flat().map(name => `5 ${name} 2019`)],
    ['Hijri months', hijriMonths.flat().map(name => `5 ${name} 1440`)],
    ['Days of the week', weekdays.flat()],
    ['Days counted from publication', relativeDays.flatMap(day => day.words)],
    ['Now, before, later', Object.values(references).flat()],
    [
      'Units',
      units.flatMap(({ singular, dual, plural }) => [
        ...singular.map(word => `20 ${word}`),
        ...dual,
        ...plural.map(word => `3 ${word}`),
      ]),
    ],
    ['Lengths with a name', words.fixedDurations.flatMap(length => length.words)],
    ['How often', words.frequencies.flatMap(frequency => frequency.words)],
    ['Decades', words.decades.flatMap(decade => decade.words)],
    ['Parts of a day', words.relativeParts.flatMap(part => part.words)],
    [
      'Clock',
      [
        ...words.clockWords.flatMap(time => time.words),
        ...Object.values(words.meridiem)
          .flat()
          .map(half => `3:10 ${half}`),
      ],
    ],
    ['Holidays in 2025', words.holidays.flatMap(holiday => holiday.words).map(name => `${name} 2025`)],
  ]
}

/** What the engine finds: "quote: value (kind)", and in brackets what is not sure. */
function readingOf(text: string, language: Language): string {
  const passages = splitPassages(text, undefined, language.code)
  const context = { published: PUBLISHED, country: null }
  const found = passages.flatMap(passage =>
    findDates({ ...passage, language }, readNumbers(passage), context),
  )
  return found
    .map(({ start, end, value, kind, alternatives, uncertainDays }) => {
      const quote = text.slice(start, end)
      const other = alternatives ? ` or ${alternatives.join(', ')}` : ''
      const doubt = uncertainDays ? ` ±${uncertainDays} day` : ''
      return `${quote === text ? '' : `«${quote}» `}${value ?? 'no value'}${other}${doubt}${kind === 'date' ? '' : ` (${kind})`}`
    })
    .join('; ')
}

const cell = (text: string) => text.replaceAll('|', '\\|')

function tableOf([title, texts]: Section, language: Language): string {
  const rows = texts.map(text => `| ${cell(text)} | ${cell(readingOf(text, language)) || '–'} |`)
  return [`## ${title}`, '', '| text | reading |', '| --- | --- |', ...rows].join('\n')
}

/** @returns the Markdown of docs/languages/<code>-dates.md: the same bytes for the same words. */
export function dateTable(language: Language): string {
  const sections = [...(DATE_EXAMPLES[language.code] ?? []), ...sectionsOf(language.dates)]
  return `${[
    `# Dates and times: ${language.code}`,
    'Made by `npx tsx scripts/date-tables.ts` from `src/languages`; do not edit. Published on Sunday, 2025-07-13, in a country that is not known. «–» means that nothing is marked: the word needs others beside it. A line that is wrong in your language is a fault: say so.',
    ...sections
      .filter(([, texts]) => texts.length > 0)
      .map(section => tableOf([section[0], section[1]], language)),
  ].join('\n\n')}\n`
}
