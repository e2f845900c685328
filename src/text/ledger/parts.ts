/** Parts against their total: "120 people, including 90 men and 50 women". */
import type { Flag } from '../analysis.ts'
import { grainOf } from './compatible.ts'
import { flagOf } from './headline.ts'
import { phraseAt } from './ledger-words.ts'
import type { PlacedMention, SentenceScene } from './sentence-scene.ts'
import { type SceneFigure, sceneFigures } from './topic.ts'

/** So many words may stand between the total and "including": "120 people were killed in the flood, including". */
const FARTHEST_CUE = 12
/** Between two parts: "men and about". */
const FARTHEST_PART = 3
/** «800 عقار يصل ثمن كل منها إلى مليون»: a slip is no such leap. */
const LARGEST_SLIP = 3

/** A flag where a part, or parts that cannot overlap, are more than their total. */
export function partFlags(scene: SentenceScene): Flag[] {
  const { tokens, words } = scene
  for (let at = 0; at < tokens.length; at++) {
    const length = phraseAt(tokens, at, words.inclusions)
    if (!length) continue
    const flag = compare(scene, at, at + length)
    return flag ? [flag] : []
  }
  return []
}

function compare(scene: SentenceScene, cue: number, after: number): Flag | null {
  const counts = sceneFigures(scene).filter(({ figure: { mention } }) => isExact(mention))
  const before = scene.figures.filter(({ last }) => last < cue)
  const total = counts.find(({ figure }) => figure === before.at(-1))
  const value = total?.figure.mention.value
  // "12 killed and 30 hurt, including 20 children": nobody can tell of which the children are part.
  if (!total || typeof value !== 'number' || before.length !== 1) return null
  if (cue - total.figure.last > FARTHEST_CUE) return null
  const parts = partsFrom(scene, counts, after)
  const limit = value + (total.figure.mention.modifier === 'about' ? grainOf(value) : 0)
  const [first] = parts
  if (!first) return null
  const excess = parts.find(part => amountOf(part) > limit && amountOf(part) <= limit * LARGEST_SLIP)
  if (excess) return flagOf('part-exceeds-total', [total, excess])
  const apart = parts.filter((part, at) => at === 0 || excludes(scene, first, part))
  const sum = apart.reduce((all, part) => all + amountOf(part), 0)
  if (apart.length < 2 || apart.length < parts.length || sum <= limit) return null
  return { ...flagOf('parts-exceed-total', [total, ...apart]), computed: sum }
}

const amountOf = ({ figure }: SceneFigure): number => Number(figure.mention.value)

/** "At least 12, including 15" contradicts nothing. */
const isExact = ({ kind, value, modifier }: PlacedMention['mention']): boolean =>
  kind === 'count' &&
  typeof value === 'number' &&
  (modifier === undefined || modifier === 'about' || modifier === 'at-most')

/** The figures of the enumeration behind the cue: each follows the one before with a noun and a comma or "and" between. */
function partsFrom(scene: SentenceScene, counts: readonly SceneFigure[], after: number): SceneFigure[] {
  const parts: SceneFigure[] = []
  let end = after
  for (const count of counts) {
    if (count.figure.first < after) continue
    // «اثنين منهم وأصابوا عشرة»: what follows another word than a modifier is no part of them.
    const farthest = parts.length ? FARTHEST_PART : count.figure.mention.modifier ? 2 : 0
    if (count.figure.first - end > farthest) break
    parts.push(count)
    end = count.figure.last + 1
  }
  return scene.figures.filter(({ first }) => first >= after).length === parts.length
    ? parts
    : parts.slice(0, 1)
}

const excludes = ({ words }: SentenceScene, a: SceneFigure, b: SceneFigure): boolean =>
  a.thing !== b.thing && words.disjoint.some(things => things.has(a.thing) && things.has(b.thing))
