/** Figures of one article that do not fit each other. Few false alarms come before many finds. */
import type { Flag } from '../analysis.ts'
import { readNumbers } from '../numbers/read-numbers.ts'
import type { Passage } from '../passage.ts'
import { areCompatible } from './compatible.ts'
import { flagOf, headlineFlags } from './headline.ts'
import { partFlags } from './parts.ts'
import { ratioFlags } from './ratio.ts'
import { areSameThing } from './same-thing.ts'
import type { SentenceScene } from './sentence-scene.ts'
import { type SceneFigure, sceneFigures } from './topic.ts'

/** A page of tables could fill the popup with flags; beyond these it is no article with a slip in it. */
const MOST_FLAGS = 12
/** Each figure is compared with so many of its topic; a table of thousands would cost their square. */
const MOST_COMPARED = 24

const HEADINGS: ReadonlySet<Passage['block']> = new Set(['headline', 'standfirst'] as const)
const BODY: ReadonlySet<Passage['block']> = new Set([
  'paragraph',
  'list-item',
  'quote',
  'heading',
  'table',
] as const)
/** Figures of a table stand in cells without the words that tell what they are. */
const PROSE: ReadonlySet<Passage['block']> = new Set(['paragraph', 'list-item', 'quote'] as const)

/**
 * @param passages of the whole text.
 * @param scenes the sentences with figures, with their rows.
 * @param text the whole text.
 */
export function findFlags(
  passages: readonly Passage[],
  scenes: readonly SentenceScene[],
  text: string,
): Flag[] {
  const of = (blocks: ReadonlySet<Passage['block']>) =>
    scenes.filter(({ passage }) => blocks.has(passage.block))
  const prose = of(PROSE)
  let numbers: Set<number> | null = null
  const numbersOfBody = () => (numbers ??= numbersIn(passages.filter(({ block }) => BODY.has(block))))
  // An article whose body was not read has nothing to compare with.
  const headings = prose.length > 0 ? of(HEADINGS) : []
  return [
    ...headlineFlags(headings, of(BODY), numbersOfBody, text),
    ...prose.flatMap(partFlags),
    ...prose.flatMap(ratioFlags),
    ...sameThingFlags(prose, text),
  ].slice(0, MOST_FLAGS)
}

function numbersIn(passages: readonly Passage[]): Set<number> {
  const found = new Set<number>()
  for (const passage of passages) for (const { value } of readNumbers(passage)) found.add(value)
  return found
}

function sameThingFlags(prose: readonly SentenceScene[], text: string): Flag[] {
  const flags: Flag[] = []
  for (const figures of topics(prose).values()) {
    for (const [at, figure] of figures.entries()) {
      const other = figures
        .slice(at + 1)
        .find(
          next =>
            next.scene !== figure.scene &&
            !areCompatible(figure.figure.mention, next.figure.mention) &&
            areSameThing(figure, next, text),
        )
      if (other) {
        flags.push(flagOf('same-thing-differs', [figure, other]))
        break
      }
    }
  }
  return flags
}

/** Figures by kind, thing and outcome: only those of one topic are compared. */
function topics(prose: readonly SentenceScene[]): Map<string, SceneFigure[]> {
  const byTopic = new Map<string, SceneFigure[]>()
  for (const figure of prose.flatMap(sceneFigures)) {
    const key = `${figure.figure.mention.kind} ${figure.outcome} ${figure.thing}`
    const list = byTopic.get(key) ?? []
    if (list.length < MOST_COMPARED) list.push(figure)
    byTopic.set(key, list)
  }
  return byTopic
}
