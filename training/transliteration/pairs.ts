/** The pairs of name parts, in three parts that share no form: what trains, what settings are chosen on, what measures. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { arabicLetters, latinLetters } from '../../src/text/transliteration/letters.ts'

export interface Pair {
  latin: string
  arabic: string
}

export interface Pairs {
  train: Pair[]
  /** Thresholds and settings are chosen here. */
  development: Pair[]
  /** Measured at the end only. */
  test: Pair[]
}

const FILES = ['wd_arabic_16.tsv', 'wd_arabic_64.tsv']

/**
 * All pairs whose characters are letters of the model, as it reads them. A twentieth of the Arabic forms, by hash, measures, another
 * one is for choices; a pair of the rest that has a Latin form in common with them is left out, so that no form stands on two sides.
 */
export function readPairs(data: string): Pairs {
  const pairs: Pairs = { train: [], development: [], test: [] }
  const latinOf = { train: new Set<string>(), development: new Set<string>(), test: new Set<string>() }
  const all = allPairs(join(data, 'transliteration'))
  for (const side of ['test', 'development', 'train'] as const)
    for (const pair of all) {
      if (sideOf(pair.arabic) !== side) continue
      if (side !== 'test' && latinOf.test.has(pair.latin)) continue
      if (side === 'train' && latinOf.development.has(pair.latin)) continue
      latinOf[side].add(pair.latin)
      pairs[side].push(pair)
    }
  return pairs
}

/** Every pair once, sorted. */
function allPairs(folder: string): Pair[] {
  const lines = FILES.flatMap(file => readFileSync(join(folder, file), 'utf8').split('\n'))
  const known = new Map<string, Pair>()
  for (const line of lines) {
    const [left = '', right = ''] = line.split('\t')
    const latin = latinLetters(left)
    const arabic = arabicLetters(right)
    if (latin && arabic) known.set(`${latin}\t${arabic}`, { latin, arabic })
  }
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}

function sideOf(arabic: string): keyof Pairs {
  const part = hashOf(arabic) % 20
  return part === 0 ? 'test' : part === 1 ? 'development' : 'train'
}

/** FNV-1a over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash >>> 8
}
