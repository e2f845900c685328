/** Whether a name in Arabic and one in Latin letters are the same: part by part, each against the best that the model could write. */
import { servantNames } from '../../languages/name-spellings.ts'
import type { JointModel } from './joint-model.ts'
import { arabicLetters, bareLetters, latinLetters } from './letters.ts'
import { fixedArabic, namePartsOf, servedName } from './name-parts.ts'
import { pairCost } from './pair-cost.ts'
import { Speller } from './spell.ts'

/**
 * From this score on two names are one. Chosen on the development pairs (training/transliteration/measure.ts): with a hundred wrong names for one
 * right one, .997 of those that are taken are right.
 */
const SAME = 0.35
/** So many parts on a side may stand for one on the other: عبد الفتاح, "Abdelfattah"; المصري, "al-Masri". */
const JOINED: readonly (readonly [arabic: number, latin: number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
]
/** A name that the model cannot write at all, by letter. */
const UNWRITABLE = 40
/** Scores fall by e where each letter costs so much more than in the best form. */
const SCALE = 16
const MOST_KEPT = 4000

export class NameMatcher {
  readonly #model: JointModel
  readonly #toArabic: Speller
  readonly #toLatin: Speller
  /** What the likeliest form of a word costs. */
  readonly #kept = new Map<string, number>()

  constructor(model: JointModel) {
    this.#model = model
    this.#toArabic = new Speller(model, 'arabic')
    this.#toLatin = new Speller(model, 'latin')
  }

  isSame(arabic: string, latin: string): boolean {
    return this.score(arabic, latin) >= SAME
  }

  /** The score of the part that fits worst, in the division into parts where it fits best. */
  score(arabic: string, latin: string): number {
    const left = lettersOf(arabic, arabicLetters)
    const right = lettersOf(latin, latinLetters)
    if (!left || !right || left.length > 2 * right.length || right.length > 2 * left.length) return 0
    // worst[i][j]: the best score of the worst part when i Arabic parts and j Latin ones are used up.
    const worst = left.concat('').map(() => new Array<number>(right.length + 1).fill(0))
    if (worst[0]) worst[0][0] = 1
    for (let i = 0; i < left.length; i++)
      for (let j = 0; j < right.length; j++) {
        const here = worst[i]?.[j] ?? 0
        if (here === 0) continue
        for (const [a, l] of JOINED) {
          const row = worst[i + a]
          if (!row || j + l > right.length || here <= (row[j + l] ?? 0)) continue
          const score = this.#partScore(left.slice(i, i + a), right.slice(j, j + l))
          row[j + l] = Math.max(row[j + l] ?? 0, Math.min(here, score))
        }
      }
    return worst.at(-1)?.at(-1) ?? 0
  }

  #partScore(arabic: readonly string[], latin: readonly string[]): number {
    if (isFixedPair(arabic.join(' '), latin.join(' '))) return 1
    const left = arabic.join('')
    const right = latin.join('')
    const best = this.#bestCost(left, this.#toLatin) + this.#bestCost(right, this.#toArabic)
    const excess = Math.max(2 * pairCost(this.#model, right, left) - best, 0)
    return Math.exp(-excess / (left.length + right.length) / SCALE)
  }

  #bestCost(letters: string, speller: Speller): number {
    const known = this.#kept.get(letters)
    if (known !== undefined) return known
    const cost = speller.spell(letters)?.cost ?? UNWRITABLE * letters.length
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear()
    this.#kept.set(letters, cost)
    return cost
  }
}

/** The letters of each part; null where one has characters that the model does not know. */
function lettersOf(name: string, read: (word: string) => string | null): string[] | null {
  const letters: string[] = []
  for (const { word } of namePartsOf(name) ?? []) {
    const known = read(word)
    if (!known) return null
    letters.push(known)
  }
  return letters.length > 0 ? letters : null
}

/** بن and "ben", عبد and "abdel": pairs that no letters tell. */
function isFixedPair(arabic: string, latin: string): boolean {
  const fixed = fixedArabic(latin)
  if (fixed !== undefined && bareLetters(fixed) === bareLetters(arabic)) return true
  return arabic === servantNames.arabic && servedName(latin) === ''
}
