/** The ledger: each figure with its thing, its source, its date and its sentence. Nothing is guessed: null is "not plain". */
import type { LedgerRow, Mention, Span } from '../analysis.ts'
import type { Passage } from '../passage.ts'
import { splitSentences } from '../sentences.ts'
import { dateOf } from './refers-to.ts'
import { sourceOf } from './said-by.ts'
import { makeScene, type SentenceScene } from './sentence-scene.ts'

/** More words stand in lists without full stops, where no word tells of a figure far away; looking there would cost their square. */
const MOST_TOKENS = 400

/**
 * @param passages of the whole text, in order.
 * @param mentions of the whole text, in order; the indexes of rows are theirs.
 * @returns a row for each figure, and the sentences that they stand in.
 */
export function buildLedger(
  passages: readonly Passage[],
  mentions: readonly Mention[],
): { rows: LedgerRow[]; scenes: SentenceScene[] } {
  const scenes: SentenceScene[] = []
  let next = 0
  for (const passage of passages) {
    const inside: { index: number; mention: Mention }[] = []
    for (let mention = mentions[next]; mention && mention.start < passage.end; mention = mentions[++next])
      inside.push({ index: next, mention })
    if (inside.some(({ mention }) => mention.type === 'figure')) addScenes(scenes, passage, inside)
  }
  const rows: LedgerRow[] = []
  for (const scene of scenes) {
    scene.rows = rowsOf(scene)
    for (const row of scene.rows) rows.push(row)
  }
  return { rows, scenes: scenes.filter(({ tokens }) => tokens.length <= MOST_TOKENS) }
}

function addScenes(
  scenes: SentenceScene[],
  passage: Passage,
  mentions: readonly { index: number; mention: Mention }[],
): void {
  let token = 0
  let mention = 0
  for (const sentence of splitSentences(passage)) {
    const firstToken = token
    while ((passage.tokens[token]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) token++
    const firstMention = mention
    while ((mentions[mention]?.mention.start ?? Number.POSITIVE_INFINITY) < sentence.end) mention++
    const inside = mentions.slice(firstMention, mention)
    if (inside.some(each => each.mention.type === 'figure'))
      scenes.push(makeScene(passage, sentence, passage.tokens.slice(firstToken, token), inside))
  }
}

function rowsOf(scene: SentenceScene): LedgerRow[] {
  const sentence: Span = { start: scene.start, end: scene.end }
  const isReadable = scene.tokens.length <= MOST_TOKENS
  const saidBy = isReadable ? sourceOf(scene) : null
  return scene.figures.map(figure => ({
    mention: figure.index,
    thing: thingOf(figure.mention),
    modifier: figure.mention.modifier ?? null,
    saidBy,
    date: isReadable ? dateOf(scene, figure) : null,
    sentence,
  }))
}

const thingOf = ({ kind, unit }: Mention): string | null =>
  (kind === 'count' || kind === 'ordinal') && typeof unit === 'string' && unit !== '' ? unit : null
