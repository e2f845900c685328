/** Finds quantities without a number, and nouns that count: "dozens", مئات الآلاف, "tens of thousands". Their value is null. */
import type { Language } from '../../languages/language.ts'
import { isNoNumber } from '../numbers/cursor.ts'
import { stripProclitics } from '../proclitics.ts'
import type { Token } from '../tokens.ts'
import { isMarked, VAGUE_MARK } from '../word-marks.ts'
import { nounOfPart } from './counted-noun.ts'
import type { Figure, Scene } from './figure.ts'
import { figureWordsOf } from './figure-words.ts'

export function findVague(scene: Scene): Figure[] {
  const figures: Figure[] = []
  const { tokens } = scene
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const figure =
      token?.kind === 'word' && isMarked(token, scene.passage.language, VAGUE_MARK, mayBeginVague)
        ? (countingNounAt(scene, at, token) ?? vagueAt(scene, at, token))
        : null
    if (!figure) continue
    figures.push(figure)
    at = figure.last
  }
  return figures
}

function mayBeginVague({ folded }: Token, language: Language): boolean {
  const { countingNouns, vague, attachedVague } = figureWordsOf(language)
  return countingNouns.mayBegin(folded) || vague.mayBegin(folded) || attachedVague.has(folded)
}

/** "a couple of soldiers" are about two; "the couple" and "a couple was married" are people. */
function countingNounAt(scene: Scene, at: number, token: Token): Figure | null {
  const { words, tokens } = scene
  const found = words.countingNouns.startingAt(tokens, at)
  const after = found && tokens[found.last + 1]
  if (!found || (after && !words.partitives.has(after.folded))) return null
  const unit = nounOfPart(scene, found.last)?.text ?? null
  const { last, value } = found
  return countOf({ start: token.start, end: tokens[last]?.end ?? token.end, first: at, last }, value, unit)
}

function vagueAt(scene: Scene, at: number, token: Token): Figure | null {
  const { words, tokens } = scene
  const found = words.vague.startingAt(tokens, at)
  const start = found ? token.start : startUnderParticle(scene, token)
  if (start === null) return null
  const head = found?.last ?? at
  const last = words.vagueScales.startingAt(tokens, head + 1)?.last ?? head
  const unit = nounOfPart(scene, last)?.text ?? null
  return countOf({ start, end: tokens[last]?.end ?? token.end, first: at, last }, null, unit)
}

/** A count that is about so many, or vague where nobody says how many. */
function countOf(
  { start, end, first, last }: Pick<Figure, 'start' | 'end' | 'first' | 'last'>,
  value: number | null,
  unit: string | null,
): Figure {
  return {
    start,
    end,
    first,
    last,
    kind: 'count',
    value,
    unit,
    modifier: value === null ? undefined : 'about',
    vague: value === null || undefined,
    candidates: undefined,
    reason: undefined,
    restates: undefined,
  }
}

/** لمئات is ل + مئات: the figure begins after the particle. */
function startUnderParticle(scene: Scene, token: Token): number | null {
  const { language } = scene.passage
  if (!scene.words.attachedVague.has(token.folded)) return null
  const readings = stripProclitics(token, language)
  if (isNoNumber(scene.words.lexicon, token, readings)) return null
  for (const reading of readings.slice(1)) {
    const alone = [{ ...token, folded: reading.folded }]
    if (scene.words.vague.startingAt(alone, 0)) return reading.start
  }
  return null
}
