/**
 * The summary beside the lead and TextRank of the same number of words, against the summaries that people wrote (gum-en) and
 * an extract of unknown making (bbc-en); and what names and figures a sentence tells, beside the lead's.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { languageOf } from '../../src/languages/index.ts'
import type { Analyser, Mention, Span } from '../../src/text/analysis.ts'
import { splitPassages } from '../../src/text/passage.ts'
import { splitSentences } from '../../src/text/sentences.ts'
import { rouge } from './rouge.ts'
import { table } from './table.ts'
import { textRank } from './text-rank.ts'

const SETS = ['bbc-en', 'gum-en']
const LIBRARY = path.resolve('dist/lib/hashiya.js')
/** Shorter texts are their own summary. */
const SHORTEST = 1500

interface Row {
  date?: string
  paragraphs?: string[]
  sentences?: string[]
  summary?: string
  summaries?: string[]
}

/** Sums over the documents of a set. */
interface Tally {
  rouge: number[]
  facts: number
  sentences: number
}

/** @param data the folder of measuring data; a set that is not there is skipped, and that is said. */
export async function benchSummary(data: string): Promise<void> {
  const { createAnalyser }: typeof import('../../src/lib.ts') = await import(pathToFileURL(LIBRARY).href)
  const analyser = await createAnalyser({
    readAsset: async name => readFileSync(path.join(path.dirname(LIBRARY), name)),
  })
  const rows: (string | number)[][] = []
  for (const set of SETS) {
    const file = path.join(data, 'summaries', `${set}.jsonl`)
    if (existsSync(file)) rows.push(...rowsOf(set, readFileSync(file, 'utf8'), analyser))
    else console.log(`summary: no ${file}`)
  }
  const head = ['Set', 'Summary', 'ROUGE-1', 'ROUGE-2', 'ROUGE-L', 'Names and figures per sentence']
  if (rows.length > 0) console.log(table(head, rows))
}

function rowsOf(set: string, lines: string, analyser: Analyser): (string | number)[][] {
  const tallies = new Map<string, Tally>()
  let documents = 0
  for (const line of lines.split('\n').filter(Boolean)) {
    const row: Row = JSON.parse(line)
    const parts = row.paragraphs ?? row.sentences ?? []
    const references = referencesOf(row)
    if (references.length === 0 || parts.join(' ').length < SHORTEST) continue
    documents++
    addDocument(tallies, analyser, parts.join(row.paragraphs ? '\n\n' : ' '), references, row.date)
  }
  return [...tallies].map(([name, { rouge: sums, facts, sentences }]) => [
    `${set}, ${documents} texts`,
    name,
    ...sums.map(sum => (sum / documents).toFixed(3)),
    sentences ? (facts / sentences).toFixed(2) : '',
  ])
}

/** Of several summaries only those of people. */
const referencesOf = ({ summary, summaries }: Row): string[] =>
  summaries
    ? summaries.filter(each => each.startsWith('(human')).map(each => each.replace(/^\([^)]*\)\s*/u, ''))
    : [summary ?? ''].filter(Boolean)

function addDocument(
  tallies: Map<string, Tally>,
  analyser: Analyser,
  text: string,
  references: readonly string[],
  date: string | undefined,
): void {
  const input = { text, language: 'en', ...(date !== undefined && { publishedAt: date }) }
  const { summary, mentions } = analyser.analyse(input)
  const ours = summary.map(({ start, end }) => text.slice(start, end)).join(' ')
  const words = ours.split(/\s+/u).length
  const sentences = splitPassages(text, undefined, 'en').flatMap(splitSentences)
  const written = sentences.map(({ start, end }) => text.slice(start, end))
  const lead = text.split(/\s+/u).slice(0, words).join(' ')
  const english = languageOf('en')
  if (!english) throw new Error('English is missing')
  addTo(tallies, 'Hashiya', rouge(ours, references), factsIn(summary, mentions), summary.length)
  const opening = sentences.slice(0, summary.length)
  addTo(tallies, 'lead', rouge(lead, references), factsIn(opening, mentions), opening.length)
  addTo(tallies, 'TextRank', rouge(textRank(written, english, words), references), 0, 0)
}

function addTo(
  tallies: Map<string, Tally>,
  name: string,
  scores: readonly number[],
  facts: number,
  sentences: number,
): void {
  const tally = tallies.get(name) ?? { rouge: [0, 0, 0], facts: 0, sentences: 0 }
  tallies.set(name, {
    rouge: tally.rouge.map((sum, at) => sum + (scores[at] ?? 0)),
    facts: tally.facts + facts,
    sentences: tally.sentences + sentences,
  })
}

/** Names, each entity once, and figures. */
function factsIn(spans: readonly Span[], mentions: readonly Mention[]): number {
  const facts = new Set<string>()
  for (const { start, end, entity, type } of mentions) {
    if (!spans.some(span => span.start <= start && end <= span.end)) continue
    if (entity !== undefined) facts.add(`e${entity}`)
    else if (type === 'figure') facts.add(`${start}`)
  }
  return facts.size
}
