/** Are two figures of one thing, by what stands there? Precision first: when in doubt they are not. */
import type { Mention } from '../analysis.ts'
import { tokenize } from '../tokens.ts'
import { phraseAt } from './ledger-words.ts'
import type { SentenceScene } from './sentence-scene.ts'
import { contentWords, isSettled, type SceneFigure, sceneFigures } from './topic.ts'

const COMPARED_KINDS: ReadonlySet<Mention['kind']> = new Set([
  'count',
  'money',
  'percent',
  'measure',
] as const)
/** Without an outcome, so many words of the shorter sentence must all stand in the longer one. */
const FEWEST_WORDS = 4

export function areSameThing(a: SceneFigure, b: SceneFigure, text: string): boolean {
  const { kind } = a.figure.mention
  if (kind !== b.figure.mention.kind || !COMPARED_KINDS.has(kind)) return false
  if (a.thing !== b.thing || a.outcome !== b.outcome) return false
  if (isOfList(a) || isOfList(b)) return false
  if (!isAlone(a) || !isAlone(b) || !isSettled(a.scene) || !isSettled(b.scene)) return false
  if (!haveSameNames(a, b, text) || !haveSameDates(a, b) || saidByOthers(a, b, text)) return false
  return tellTheSame(a, b)
}

/** "Weight: 10.7 ounces | Drop: 6 mm": each product of a list has its own, and no sentence tells of them. */
function isOfList({ scene: { tokens }, figure }: SceneFigure): boolean {
  const before = tokens[figure.first - 1]?.text
  return before === ':' || before === '：' || tokens.some(({ text }) => text === '|')
}

/** Two figures of one topic in a sentence are a breakdown or a comparison. */
function isAlone({ scene, figure, outcome }: SceneFigure): boolean {
  if (outcome !== null) return sceneFigures(scene).filter(other => other.outcome === outcome).length === 1
  const { mention } = figure
  return scene.figures.filter(other => sameUnit(other.mention, mention)).length === 1
}

const sameUnit = (a: Mention, b: Mention) => a.kind === b.kind && (a.unit ?? null) === (b.unit ?? null)

/** Other places, people and bodies mean another event; a sentence that names none may be of any. */
function haveSameNames(a: SceneFigure, b: SceneFigure, text: string): boolean {
  const [first, second] = [a, b].map(({ scene }) => namesOf(scene, text))
  if (!first || !second || first.size === 0 || second.size === 0) return true
  return [...first].every(name => second.has(name)) || [...second].every(name => first.has(name))
}

const namesOf = ({ names, rows }: SentenceScene, text: string): Set<string> => {
  const source = rows[0]?.saidBy
  return new Set(
    names
      .filter(({ mention }) => !source || mention.start < source.start || mention.end > source.end)
      .map(({ mention }) =>
        mention.entity === undefined ? text.slice(mention.start, mention.end) : `entity ${mention.entity}`,
      ),
  )
}

/** A date in one sentence alone tells of another time, or may: "In 2010, 40 were killed". */
function haveSameDates(a: SceneFigure, b: SceneFigure): boolean {
  const [first, second] = [a, b].map(({ scene }) =>
    scene.dates
      .map(({ mention }) => String(mention.value))
      .sort()
      .join(),
  )
  return first === second
}

/** The ministry counts twelve, the army nine: two sources are no contradiction of the article. */
function saidByOthers(a: SceneFigure, b: SceneFigure, text: string): boolean {
  const [first, second] = [a, b].map(({ scene }) => scene.rows[0]?.saidBy ?? null)
  if (!first || !second) return false
  return text.slice(first.start, first.end) !== text.slice(second.start, second.end)
}

function tellTheSame(a: SceneFigure, b: SceneFigure): boolean {
  const [first, second] = [contentWords(a.scene), contentWords(b.scene)]
  const [fewer, more] = first.size <= second.size ? [first, second] : [second, first]
  const shared = [...fewer].filter(word => more.has(word))
  if (a.outcome === null) return fewer.size >= FEWEST_WORDS && shared.length === fewer.size
  // "The fire killed 12", "15 died in the fire": beside the outcome, something else is told of both.
  return shared.some(word => !isOutcome(a, word))
}

function isOutcome({ scene: { words } }: SceneFigure, word: string): boolean {
  const [token] = tokenize(word)
  if (!token) return false
  return (
    words.people.has(word) ||
    words.outcomes.some(([, phrases]) => phraseAt([token], 0, phrases, words.prefixes) > 0)
  )
}
