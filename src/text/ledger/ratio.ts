/** A percentage beside the ratio that it repeats: "120 of 400, or 40 per cent". */
import type { Flag } from '../analysis.ts'
import { grainOf } from './compatible.ts'
import { flagOf } from './headline.ts'
import { phraseAt } from './ledger-words.ts'
import type { PlacedMention, SentenceScene } from './sentence-scene.ts'
import { type SceneFigure, sceneFigures } from './topic.ts'

/** "120 members OF the 400", "400 seats, or": words of the thing counted between two parts of the pattern. */
const NOUN_WORDS = 3

export function ratioFlags(scene: SentenceScene): Flag[] {
  const figures = sceneFigures(scene)
  const flags: Flag[] = []
  for (let at = 0; at + 2 < figures.length; at++) {
    const [part, whole, share] = figures.slice(at, at + 3)
    if (!part || !whole || !share || !isRatio(scene, part.figure, whole.figure)) continue
    if (share.figure.mention.kind !== 'percent' || !isRestatement(scene, whole.figure, share.figure)) continue
    const computed = misfit(part, whole, share)
    if (computed !== null) flags.push({ ...flagOf('percent-misfit', [part, whole, share]), computed })
  }
  return flags
}

/** The percentage that the ratio gives, where it is not the one written, roundings allowed; else null. */
function misfit(part: SceneFigure, whole: SceneFigure, share: SceneFigure): number | null {
  const [a, b, percent] = [part, whole, share].map(({ figure }) => figure.mention.value)
  if (typeof a !== 'number' || typeof b !== 'number' || typeof percent !== 'number') return null
  if (a < 0 || b <= 0 || a > b) return null
  const isRound = [part, whole, share].some(({ figure }) => figure.mention.modifier !== undefined)
  // 13,000 of 40,000 may be 12,500 of 40,500.
  const slack = (value: number) => (grainOf(value) >= 10 ? grainOf(value) / 2 : 0)
  const step = Math.min(grainOf(percent), 1) * (isRound ? 5 : 1)
  const low = (100 * Math.max(0, a - slack(a))) / (b + slack(b)) - step
  const high = (100 * (a + slack(a))) / Math.max(1, b - slack(b)) + step
  return percent >= low && percent <= high ? null : (100 * a) / b
}

/** "of", "out of the", «من أصل» between two counts, behind the thing counted if it stands there. */
function isRatio({ tokens, words }: SentenceScene, part: PlacedMention, whole: PlacedMention): boolean {
  if (part.mention.kind !== 'count' || whole.mention.kind !== 'count') return false
  let at = part.last + 1
  for (let noun = 0; noun < NOUN_WORDS && !phraseAt(tokens, at, words.ratioLinks); noun++) {
    if (tokens[at]?.kind !== 'word') return false
    at++
  }
  const link = phraseAt(tokens, at, words.ratioLinks)
  if (!link) return false
  at += link
  for (let filler = 1; filler && at < whole.first; at += filler)
    filler = phraseAt(tokens, at, words.ratioFillers)
  return at === whole.first
}

/** "…, or", "(": a sign, or words that say "that is", and nothing else before the percentage. */
function isRestatement(scene: SentenceScene, whole: PlacedMention, share: PlacedMention): boolean {
  const { tokens, words } = scene
  let at = whole.last + 1
  for (let noun = 0; noun < NOUN_WORDS && tokens[at]?.kind === 'word' && !isLink(scene, at); noun++) at++
  let links = 0
  while (at < share.first) {
    const taken = tokens[at]?.kind === 'sign' ? 1 : phraseAt(tokens, at, words.equivalences)
    if (!taken) return false
    if (tokens[at]?.kind !== 'sign' || tokens[at]?.text === '(') links++
    at += taken
  }
  // "120 of 400, or 40 per cent more than before": the percentage is of something else.
  const goesOn = [words.updates, words.apart].some(
    list => phraseAt(tokens, share.last + 1, list) || phraseAt(tokens, share.last + 2, list),
  )
  return links > 0 && !goesOn
}

const isLink = ({ tokens, words }: SentenceScene, at: number) => phraseAt(tokens, at, words.equivalences) > 0
