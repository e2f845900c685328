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
  add(1, 0)
  addWords(a, at)
  addAffixes(a, at)
  addClusters(a, lexicon, at)
  addFlags(a, at)
  if (around.runs) addCapitals(a, lexicon, around.runs, at)
  else if (around.article) addHeads(a, around.article, at)
  else if (around.headline) add(95, (a.shape[at] as number) & 3)
  return count
}

export const featureBuffer = (): Int32Array => out

const formAt = (a: Annotation, at: number) => (at < 0 || at >= a.size ? EDGE : (a.form[at] as number))
const stemAt = (a: Annotation, at: number) => (at < 0 || at >= a.size ? EDGE : (a.stem[at] as number))
const shapeAt = (a: Annotation, at: number) => (at < 0 || at >= a.size ? 200 : (a.shape[at] as number) & 31)

function addWords(a: Annotation, at: number): void {
  const form = formAt(a, at)
  const stem = stemAt(a, at)
  add(2, form)
  add(3, formAt(a, at - 1))
  add(4, formAt(a, at + 1))
  add(5, formAt(a, at - 2))
  add(6, formAt(a, at + 2))
  add(7, stem)
  add(8, stemAt(a, at - 1))
  add(9, stemAt(a, at + 1))
  add(10, pair(stemAt(a, at - 1), stem))
  add(11, pair(stem, stemAt(a, at + 1)))
  add(12, a.shape[at] as number)
  add(13, pair(pair(shapeAt(a, at - 1), shapeAt(a, at)), shapeAt(a, at + 1)))
}

const LONGEST_AFFIX = 5

function addAffixes(a: Annotation, at: number): void {
  const letters = a.letters[at] as string
  const { length } = letters
  const most = Math.min(LONGEST_AFFIX, length)
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
  const top = topAt(lexicon, here)
  add(40, exchange)
  add(41, exchangeBefore)
  add(42, exchangeBehind)
  add(43, exchangeAt(lexicon, slotAt(a, at - 2)))
  add(44, exchangeAt(lexicon, slotAt(a, at + 2)))
  add(45, pair(exchangeBefore, exchange))
  add(46, pair(exchange, exchangeBehind))
  add(47, fineAt(lexicon, here))
  add(48, middleAt(lexicon, here))
  add(49, top)
  add(50, fineAt(lexicon, before))
  add(51, fineAt(lexicon, behind))
  add(52, middleAt(lexicon, before))
  add(53, middleAt(lexicon, behind))
  add(54, middleAt(lexicon, slotAt(a, at - 2)))
  add(55, middleAt(lexicon, slotAt(a, at + 2)))
  add(56, pair(pair(topAt(lexicon, before), top), topAt(lexicon, behind)))
  add(57, pair(exchangeBefore, exchangeBehind))
  const profile = profileAt(lexicon, here)
  const profileBefore = profileAt(lexicon, before)
  const profileBehind = profileAt(lexicon, behind)
  add(61, pair(profile, (a.shape[at] as number) & 3))
  add(62, pair(profileBefore, profile))
  add(63, pair(profile, profileBehind))
  add(64, pair(pair(profileBefore, profile), profileBehind))
  if (here >= 0) {
    add(58, frequency(lexicon, here))
    add(59, pair(otherForm(lexicon, here), (a.shape[at] as number) & 3))
  }
  if (behind >= 0) add(60, pair(otherForm(lexicon, behind), shapeAt(a, at + 1)))
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
