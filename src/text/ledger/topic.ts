/** What a figure is about, as far as the words around it say so plainly: the killed, the hurt, the jobs that a firm cuts. */
import type { Mention } from '../analysis.ts'
import { fold } from '../fold.ts'
import { hasPhrase, phraseAt } from './ledger-words.ts'
import type { PlacedMention, SentenceScene } from './sentence-scene.ts'

/** A figure in its sentence. */
export interface SceneFigure {
  scene: SentenceScene
  figure: PlacedMention
  /** "killed", where that and no other outcome is told of it. */
  outcome: string | null
  /** The folded unit; "" for people without anything else told of them. */
  thing: string
}

export function sceneFigures(scene: SentenceScene): SceneFigure[] {
  return scene.figures.map(figure => {
    const outcome = figure.mention.kind === 'count' ? outcomeOf(scene, figure) : null
    return { scene, figure, outcome, thing: thingOf(scene, figure.mention, outcome) }
  })
}

function thingOf({ words }: SentenceScene, { unit }: Mention, outcome: string | null): string {
  const folded = typeof unit === 'string' ? fold(unit) : ''
  return outcome !== null && words.people.has(folded) ? '' : folded
}

/** The outcome in the unit itself («12 قتيلا»), else the only one of its part of the clause. */
function outcomeOf(scene: SentenceScene, figure: PlacedMention): string | null {
  const { words, tokens } = scene
  const { unit } = figure.mention
  if (typeof unit === 'string') {
    const folded = fold(unit)
    for (const [name, phrases] of words.outcomes) if (phrases.has(folded)) return name
  }
  const clause = scene.clauses[figure.first]
  let from = figure.first
  let to = figure.last
  const inClause = (at: number) => at >= 0 && at < tokens.length && scene.clauses[at] === clause
  while (inClause(from - 1) && !partsHere(scene, from)) from--
  while (inClause(to + 1) && !partsHere(scene, to + 1)) to++
  const found = words.outcomes.filter(([, phrases]) =>
    hasPhrase(tokens, phrases, words.prefixes, from, to + 1),
  )
  return found.length === 1 ? (found[0]?.[0] ?? null) : null
}

/** "… and 30 hurt", «… وإصابة 30»: here the next part of an enumeration begins. */
function partsHere({ tokens, words }: SentenceScene, at: number): boolean {
  if (phraseAt(tokens, at, words.conjunctions)) return true
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  return words.prefixes.some(
    prefix =>
      token.folded.startsWith(prefix) &&
      (words.outcomes.some(([, phrases]) => phrases.has(token.folded.slice(prefix.length))) ||
        (token.folded === prefix && tokens[at + 1]?.kind === 'digits')),
  )
}

/** May two values of one thing stand beside each other here? Tolls that rose, parts, plans and comparisons may. */
export function isSettled({ tokens, words }: SentenceScene): boolean {
  return ![words.updates, words.apart, words.inclusions, words.negations].some(list =>
    hasPhrase(tokens, list, words.prefixes),
  )
}

/** The words that tell what a sentence is about, without function words, numbers and the particles written onto them. */
export function contentWords({ tokens, words, passage }: SentenceScene): Set<string> {
  const article = fold(passage.language.numbers.definitePrefix)
  const found = new Set<string>()
  for (const { kind, folded } of tokens) {
    if (kind !== 'word' || words.functionWords.has(folded) || folded.length < 3) continue
    const bare = article !== '' && folded.startsWith(article) ? folded.slice(article.length) : folded
    if (bare.length > 2) found.add(bare)
  }
  return found
}
