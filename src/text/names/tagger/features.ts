/** The features of a token: 32-bit hashes of what it and its neighbours are. Training and tagging make them by this code. */
import type { Annotation } from './annotate.ts'
import { hashCode, pair, SEED, spread } from './hash.ts'
import { clusterOf, exchangeClass, frequency, type Lexicon, otherForm, profileOf } from './lexicon.ts'
import type { Surroundings } from './surroundings.ts'
import { BEGINS_BODY, BEGINS_HEAD, CAPITAL_HEAD, FLAG_BITS } from './word-flags.ts'

/** More features than any token has. */
const MOST_FEATURES = 160

const out = new Int32Array(MOST_FEATURES)
let count = 0

const add = (template: number, value: number) => {
  out[count++] = spread(pair(value, template))
}

/** What stands before a passage's first token and behind its last: the same as a full stop. */
const EDGE = hashCode(SEED, 0x2e)

/**
 * Makes the features of one token.
 * @returns how many; they stand in `featureBuffer()` until the next call.
 */
export function makeFeatures(a: Annotation, lexicon: Lexicon, around: Surroundings, at: number): number {
  count = 0
  for (let away = -REACH; away <= REACH; away++) addWord(a, lexicon, at + away, away)
  addJoint(a, lexicon, around, at)
  return count
}

/** A word says something of tokens so far away. */
export const REACH = 2

/**
 * The features that one word gives a token `away` words before it, whatever else stands around: they are the same
 * wherever the word stands with the same particles, so that what they weigh need be summed up once.
 * @param place of the word; outside the passage the edge's.
 */
export function makeWordFeatures(a: Annotation, lexicon: Lexicon, place: number, away: number): number {
  count = 0
  addWord(a, lexicon, place, away)
  return count
}

/** The features that several words give together, and those that tell more than the word: all others of a token. */
export function makeJointFeatures(a: Annotation, lexicon: Lexicon, around: Surroundings, at: number): number {
  count = 0
  addJoint(a, lexicon, around, at)
  return count
}

function addJoint(a: Annotation, lexicon: Lexicon, around: Surroundings, at: number): void {
  addNeighbours(a, at)
  addLikeness(a, at)
  addClusters(a, lexicon, at)
  addFlags(a, at)
  if (around.runs) addCapitals(a, lexicon, around.runs, at)
  else if (around.article) addHeads(a, around.article, at)
  else if (around.headline) add(95, (a.shape[at] as number) & 3)
}

export const featureBuffer = (): Int32Array => out

const formAt = (a: Annotation, at: number) => (at < 0 || at >= a.size ? EDGE : (a.form[at] as number))
const stemAt = (a: Annotation, at: number) => (at < 0 || at >= a.size ? EDGE : (a.stem[at] as number))
const shapeAt = (a: Annotation, at: number) => (at < 0 || at >= a.size ? 200 : (a.shape[at] as number) & 31)

/** By how far away the word stands: the templates of its form, stem, exchange class, clusters. */
const WORD_TEMPLATES: readonly (readonly [
  form: number,
  stem: number,
  exchange: number,
  fine: number,
  middle: number,
])[] = [
  [5, 0, 43, 0, 54],
  [3, 8, 41, 50, 52],
  [2, 7, 40, 47, 48],
  [4, 9, 42, 51, 53],
  [6, 0, 44, 0, 55],
]

function addWord(a: Annotation, lexicon: Lexicon, place: number, away: number): void {
  const [form, stem, exchange, fine, middle] = WORD_TEMPLATES[away + REACH] as (typeof WORD_TEMPLATES)[number]
  const slot = slotAt(a, place)
  add(form, formAt(a, place))
  add(exchange, exchangeAt(lexicon, slot))
  add(middle, middleAt(lexicon, slot))
  if (stem) add(stem, stemAt(a, place))
  if (fine) add(fine, fineAt(lexicon, slot))
  if (away === 0) addOwn(a, lexicon, slot, place)
  if (away === 1 && slot >= 0) add(60, pair(otherForm(lexicon, slot), shapeAt(a, place)))
}

const LONGEST_AFFIX = 5

/** What only the word itself says. */
function addOwn(a: Annotation, lexicon: Lexicon, slot: number, at: number): void {
  const letters = a.letters[at] as string
  const { length } = letters
  const most = Math.min(LONGEST_AFFIX, length)
  const capitals = (a.shape[at] as number) & 3
  add(1, 0)
  let hash = SEED
  for (let k = 0; k < most; k++) {
    hash = hashCode(hash, letters.charCodeAt(k))
    add(20 + k, hash)
  }
  hash = SEED
  for (let k = 0; k < most; k++) {
    hash = hashCode(hash, letters.charCodeAt(length - 1 - k))
    add(25 + k, hash)
  }
  add(30, Math.min(length, 12))
  add(49, topAt(lexicon, slot))
  add(61, pair(profileAt(lexicon, slot), capitals))
  if (slot < 0) return
  add(58, frequency(lexicon, slot))
  add(59, pair(otherForm(lexicon, slot), capitals))
}

function addNeighbours(a: Annotation, at: number): void {
  const stem = stemAt(a, at)
  add(10, pair(stemAt(a, at - 1), stem))
  add(11, pair(stem, stemAt(a, at + 1)))
  add(12, a.shape[at] as number)
  add(13, pair(pair(shapeAt(a, at - 1), shapeAt(a, at)), shapeAt(a, at + 1)))
}

function addLikeness(a: Annotation, at: number): void {
  const likeness = a.likeness[at] as number
  const unknown = (a.slot[at] as number) < 0 ? 1 : 0
  if (likeness) add(32, pair(likeness, pair(unknown, (a.shape[at] as number) & 3)))
  if (at > 0) add(33, pair(a.likeness[at - 1] as number, likeness))
  if (at + 1 < a.size) add(34, pair(likeness, a.likeness[at + 1] as number))
  if (a.cut[at]) add(31, a.cut[at] as number)
}

const slotAt = (a: Annotation, at: number) => (at < 0 || at >= a.size ? -2 : (a.slot[at] as number))
const exchangeAt = (lexicon: Lexicon, slot: number) => (slot < 0 ? 600 + slot : exchangeClass(lexicon, slot))
const fineAt = (lexicon: Lexicon, slot: number) => (slot < 0 ? 1100 + slot : clusterOf(lexicon, slot))
const profileAt = (lexicon: Lexicon, slot: number) => (slot < 0 ? 10 + slot : profileOf(lexicon, slot))
const middleAt = (lexicon: Lexicon, slot: number) =>
  slot < 0 ? 300 + slot : (lexicon.middle[clusterOf(lexicon, slot)] as number)
const topAt = (lexicon: Lexicon, slot: number) =>
  slot < 0 ? 100 + slot : (lexicon.top[clusterOf(lexicon, slot)] as number)

function addClusters(a: Annotation, lexicon: Lexicon, at: number): void {
  const here = slotAt(a, at)
  const before = slotAt(a, at - 1)
  const behind = slotAt(a, at + 1)
  const exchange = exchangeAt(lexicon, here)
  const exchangeBefore = exchangeAt(lexicon, before)
  const exchangeBehind = exchangeAt(lexicon, behind)
  add(45, pair(exchangeBefore, exchange))
  add(46, pair(exchange, exchangeBehind))
  add(56, pair(pair(topAt(lexicon, before), topAt(lexicon, here)), topAt(lexicon, behind)))
  add(57, pair(exchangeBefore, exchangeBehind))
  const profile = profileAt(lexicon, here)
  const profileBefore = profileAt(lexicon, before)
  const profileBehind = profileAt(lexicon, behind)
  add(62, pair(profileBefore, profile))
  add(63, pair(profile, profileBehind))
  add(64, pair(pair(profileBefore, profile), profileBehind))
}

function addFlags(a: Annotation, at: number): void {
  for (let away = -1; away <= 1; away++) {
    const place = at + away
    if (place < 0 || place >= a.size) continue
    let bits = a.flags[place] as number
    for (let bit = 0; bit < FLAG_BITS && bits; bit++, bits >>= 1) if (bits & 1) add(71 + away, bit)
    add(74 + away, a.known[place] as number)
  }
  add(76, pair(at > 1 ? (a.known[at - 2] as number) : 9, a.known[at] as number))
  add(77, pair(a.known[at] as number, at + 1 < a.size ? (a.known[at + 1] as number) : 9))
  add(78, pair(a.known[at] as number, stemAt(a, at - 1)))
}

const FARTHEST_HEAD = 5

/** "وزارة الدفاع والطيران": how far back an organisation's head word stands, and which. */
function addHeads(a: Annotation, article: string, at: number): void {
  for (let away = 0; away <= FARTHEST_HEAD && at - away >= 0; away++) {
    const place = at - away
    if ((a.shape[place] as number) & 24) return
    if (!((a.flags[place] as number) & (BEGINS_HEAD | BEGINS_BODY))) continue
    add(80, away)
    add(81, pair(stemAt(a, place), away))
    add(82, pair(away, (a.letters[at] as string).startsWith(article) ? 1 : 0))
    return
  }
}

function addCapitals(
  a: Annotation,
  lexicon: Lexicon,
  runs: NonNullable<Surroundings['runs']>,
  at: number,
): void {
  const first = runs.first[at] as number
  if (first < 0) return
  const last = runs.last[at] as number
  const place = at === first ? (at === last ? 0 : 1) : at === last ? 2 : 3
  const lastSlot = slotAt(a, last)
  add(85, pair(place, Math.min(last - first, 6)))
  add(86, pair(stemAt(a, last), place))
  add(87, pair(stemAt(a, first), place))
  add(88, pair(exchangeAt(lexicon, lastSlot), place))
  add(89, pair(middleAt(lexicon, lastSlot), place))
  add(90, pair(runs.headed[at] as number, place))
  add(91, pair(formAt(a, first - 1), place))
  add(92, pair(formAt(a, last + 1), place))
  add(93, pair(exchangeAt(lexicon, slotAt(a, first - 1)), exchangeAt(lexicon, lastSlot)))
  if ((a.flags[at] as number) & CAPITAL_HEAD) add(94, place)
}
