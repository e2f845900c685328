/** How much the words of class and id attributes speak for or against the article, as learnt. */
import type { Box } from '../chunk.ts'
import { wordsOfName } from '../class-words.ts'
import { TOKEN_WEIGHTS } from './tables.ts'

/** What the boxes from the chunk's own outwards say: the own one, all four, the least and the most of one. */
export interface ClassWeights {
  own: number
  all: number
  least: number
  most: number
}

/** Boxes that are looked at, and characters of their names. */
const UP = 4
const LONGEST = 200
/** What these wrap is the page itself, whatever their classes say. */
const WRAPPERS = new Set(['html', 'body', 'main', 'article'])

/** The weight of a word, and of the word with the next one. */
interface Weight {
  alone: number
  before: Map<string, number>
}
type Weights = ReadonlyMap<string, Weight>
let known: Weights | null = null

function readWeights(): Weights {
  const weights = new Map<string, Weight>()
  for (const group of TOKEN_WEIGHTS.split('|')) {
    const [weight, tokens = ''] = group.split(':')
    for (const token of tokens.split(',')) {
      const [first = '', second] = token.split(' ')
      const entry = weights.get(first) ?? { alone: 0, before: new Map<string, number>() }
      weights.set(first, entry)
      if (second === undefined) entry.alone = Number(weight)
      else entry.before.set(second, Number(weight))
    }
  }
  return weights
}

/** @returns the look-up for the boxes of one page; each box is read once. */
export function createClassWeights(): (box: Box) => ClassWeights {
  known ??= readWeights()
  const table = known
  const ofBox = new Map<Box, number>()
  const chains = new Map<Box, ClassWeights>()
  const ofNames = new Map<string, number>()
  const weightOf = (box: Box): number => {
    const found = ofBox.get(box)
    if (found !== undefined) return found
    const names = namesOf(box)
    const weight = ofNames.get(names) ?? weighNames(names, table)
    ofNames.set(names, weight)
    ofBox.set(box, weight)
    return weight
  }
  return box => {
    const known = chains.get(box)
    if (known) return known
    const weights: number[] = []
    for (let at: Box | null = box, up = 0; at && up < UP; at = at.parent) {
      if (WRAPPERS.has(at.name)) continue
      weights.push(weightOf(at))
      up++
    }
    const chain = chainOf(weights)
    chains.set(box, chain)
    return chain
  }
}

function chainOf(weights: readonly number[]): ClassWeights {
  if (!weights.length) return { own: 0, all: 0, least: 0, most: 0 }
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return { own: weights[0] ?? 0, all, least: Math.min(...weights), most: Math.max(...weights) }
}

const namesOf = ({ classes, id }: Box) => `${classes} ${id}`.slice(0, LONGEST)

/** Each word and each pair of words once: "article-body body" holds "article", "body" and "article body". */
function weighNames(names: string, table: Weights): number {
  const seen = new Set<string>()
  let sum = 0
  for (const name of names.split(/\s+/)) {
    let before = ''
    for (const word of wordsOfName(name)) {
      if (word.length < 2) continue
      const weight = table.get(word)
      if (weight && !seen.has(word)) {
        seen.add(word)
        sum += weight.alone
      }
      const ofPair = before === '' ? undefined : table.get(before)?.before.get(word)
      if (ofPair !== undefined && !seen.has(`${before} ${word}`)) {
        seen.add(`${before} ${word}`)
        sum += ofPair
      }
      before = word
    }
  }
  return Math.round(sum * 10) / 10
}
