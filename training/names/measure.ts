/**
 * Measures all of the engine's names on the held-out parts, as score/names.mjs does, and counts the kinds of errors.
 * usage: tsx training/names/measure.ts [WORK, default .cache/names] [ERRORS, default 0]
 */
import { readFileSync } from 'node:fs'
import { buildGazetteer } from '../../scripts/gazetteer/build.ts'
import { findNames } from '../../src/text/names/find-names.ts'
import { compileGazetteer } from '../../src/text/names/gazetteer.ts'
import { loadTaggers } from '../../src/text/names/tagger/load-taggers.ts'
import { splitPassages } from '../../src/text/passage.ts'
import { type Token, tokenize } from '../../src/text/tokens.ts'
import type { GoldDocument } from './corpora.ts'

const [work = '.cache/names', errors = '0'] = process.argv.slice(2)
const gazetteer = compileGazetteer(buildGazetteer())
const { taggers } = await loadTaggers(async name => new Uint8Array(readFileSync(`assets/${name}`)))
const TYPES = ['person', 'place', 'organization']

interface Found {
  first: number
  last: number
  type: string
}

for (const set of ['ar-anercorp-train.held', 'en-wikigold.held', 'en-uner-ewt-dev.held']) {
  const kinds = new Map<string, number>()
  const examples: string[] = []
  const counts = new Map(TYPES.map(type => [type, { right: 0, extra: 0, missed: 0 }]))
  for (const line of readFileSync(`${work}/docs/${set}.jsonl`, 'utf8').split('\n').filter(Boolean)) {
    const { text, spans } = JSON.parse(line) as GoldDocument
    const tokens = tokenize(text)
    const gold = spans.map(({ start, end, type }) => touching(tokens, start, end, TYPES[type] ?? ''))
    const names = findNames(splitPassages(text, undefined, set.slice(0, 2)), gazetteer, taggers)
    const found = names.map(({ start, end, type }) => touching(tokens, start, end, type))
    const textOf = ({ first, last }: Found) => text.slice(tokens[first]?.start, tokens[last]?.end)
    for (const name of gold) {
      const count = counts.get(name.type)
      if (!count) continue
      if (found.some(other => isSame(other, name))) count.right++
      else {
        count.missed++
        note(
          `${name.type} ${kindOf(name, found)}`,
          `${textOf(name)} ← ${found.filter(other => overlaps(other, name)).map(other => `${other.type} ${textOf(other)}`)}`,
        )
      }
    }
    for (const name of found) {
      const count = counts.get(name.type)
      if (!count || gold.some(other => isSame(other, name))) continue
      count.extra++
      if (!gold.some(other => overlaps(other, name)))
        note(`${name.type} where there is no name`, textOf(name))
    }
  }
  const sum = [...counts.values()].reduce((a, c) => ({
    right: a.right + c.right,
    extra: a.extra + c.extra,
    missed: a.missed + c.missed,
  }))
  console.log(set)
  counts.set('all', sum)
  for (const [type, { right, extra, missed }] of counts)
    console.log(
      `  ${type.padEnd(12)} P ${(right / (right + extra)).toFixed(3)} R ${(right / (right + missed)).toFixed(3)} F1 ${((2 * right) / (2 * right + extra + missed)).toFixed(3)}`,
    )
  for (const [kind, times] of [...kinds].sort((a, b) => b[1] - a[1])) console.log(`  ${times} ${kind}`)
  for (const example of examples.slice(0, Number(errors))) console.log(`    ${example}`)

  function note(kind: string, example: string): void {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    examples.push(`${kind}: ${example}`)
  }
}

function touching(tokens: readonly Token[], start: number, end: number, type: string): Found {
  return {
    first: tokens.findIndex(token => token.end > start),
    last: tokens.findLastIndex(token => token.start < end),
    type,
  }
}

function overlaps(a: Found, b: Found): boolean {
  return a.first <= b.last && b.first <= a.last
}

function isSame(a: Found, b: Found): boolean {
  return a.first === b.first && a.last === b.last && a.type === b.type
}

function kindOf(name: Found, found: readonly Found[]): string {
  const other = found.find(candidate => overlaps(candidate, name))
  if (!other) return 'missed'
  if (other.type !== name.type) return `read as ${other.type}`
  return other.last - other.first > name.last - name.first ? 'too long' : 'too short'
}
