/** Finds duals that count: جنديان, بسيارتين. The noun itself is span and unit; its value is 2. */
import type { Language } from '../../languages/language.ts'
import { stripProclitics } from '../proclitics.ts'
import type { Token } from '../tokens.ts'
import { DUAL_MARK, isMarked } from '../word-marks.ts'
import type { Figure, Scene } from './figure.ts'
import { figureWordsOf } from './figure-words.ts'
import { chooseFamily } from './money.ts'

export function findDuals(scene: Scene): Figure[] {
  const { tokens, words, passage } = scene
  if (words.duals.size === 0) return []
  const figures: Figure[] = []
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !isMarked(token, passage.language, DUAL_MARK, mayBeDual)) return
    const isDual = (folded: string) =>
      words.duals.has(folded) || words.unitDuals.has(folded) || words.currencyDuals.has(folded)
    const reading = isDual(token.folded)
      ? token
      : words.attachedDuals.has(token.folded)
        ? stripProclitics(token, passage.language).find(one => isDual(one.folded))
        : undefined
    if (!reading || followsNumber(scene, at)) return
    const { start, folded } = reading
    const one = { start, end: token.end, first: at, last: at, value: 2 }
    const [unit, family] = [words.unitDuals.get(folded), words.currencyDuals.get(folded)]
    if (family) figures.push(dualOfMoney(scene, one, family))
    else if (unit) figures.push(dualOfUnit(scene, one, unit))
    else figures.push({ ...one, kind: 'count', unit: passage.text.slice(start, token.end) })
  })
  return figures
}

function mayBeDual({ folded }: Token, language: Language): boolean {
  const { duals, unitDuals, currencyDuals, attachedDuals } = figureWordsOf(language)
  return duals.has(folded) || unitDuals.has(folded) || currencyDuals.has(folded) || attachedDuals.has(folded)
}

type Dual = Pick<Figure, 'start' | 'end' | 'first' | 'last' | 'value'>

/** دولارين are 2 USD; the adjective of the country may follow: دينارين كويتيين. */
function dualOfMoney(scene: Scene, dual: Dual, family: string): Figure {
  const qualifier = scene.words.qualifiers.startingAt(scene.tokens, dual.last + 1)
  const last = qualifier?.last ?? dual.last
  const end = scene.tokens[last]?.end ?? dual.end
  const choice = chooseFamily(scene, family, qualifier?.value ?? null)
  const money: Figure = { ...dual, last, end, kind: 'money', unit: choice.code }
  return choice.candidates.length < 2
    ? money
    : { ...money, candidates: choice.candidates, reason: choice.reason }
}

/** كيلومترين are 2 km, and square ones with مربعين behind. */
function dualOfUnit({ tokens, words }: Scene, dual: Dual, unit: string): Figure {
  const after = tokens[dual.last + 1]
  const power = words.squareAfter.has(after?.folded ?? '')
    ? 'square-'
    : words.cubicAfter.has(after?.folded ?? '')
      ? 'cubic-'
      : ''
  const last = power ? dual.last + 1 : dual.last
  return { ...dual, last, end: tokens[last]?.end ?? dual.end, kind: 'measure', unit: power + unit }
}

/** ثلاثة جنديين is no Arabic: after a number the word is a plural that looks like a dual. */
function followsNumber(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1]
  return (
    before?.kind === 'digits' || (before?.kind === 'word' && scene.words.lexicon.words.has(before.folded))
  )
}
