/** The likeliest spelling of one word in the other script: beam search over the units that read its letters. */
import type { JointModel } from './joint-model.ts'

export type Script = 'arabic' | 'latin'

export interface Spelling {
  text: string
  /** In sixteenths of a natural logarithm: of the word and this spelling together. */
  cost: number
}

/** Hypotheses kept at a place, one for each history: what comes after depends on nothing else. */
const BEAM = 3
/** A hypothesis so much worse than the best at its place is given up: 5 in natural logarithms. */
const MARGIN = 80
/** Latin vowels that Arabic does not write stand alone, or two together. */
const MOST_INSERTED = 2
const LONGEST = { arabic: 2, latin: 3 } as const
/** In `#read`: a unit that reads nothing of the source. */
const SILENT = 9
const ROOT = 0

/** A way to read the source up to some place. */
interface Hypothesis {
  cost: number
  node: number
  unit: number
  before: Hypothesis | null
  /** Silent units right before this place. */
  inserted: number
}

/** Spells in one direction. Its buffers are filled anew for each word: what comes out depends on the word alone. */
export class Speller {
  readonly #model: JointModel
  readonly #to: Script
  readonly #longest: number
  readonly #silent: readonly number[]
  /** By unit: how many letters of the source it reads at this place; 0 where it does not read them. */
  readonly #read: Uint8Array
  /** By unit: the last history that was asked for it. */
  readonly #asked: Int32Array
  #asking = 0

  constructor(model: JointModel, to: Script) {
    this.#model = model
    this.#to = to
    this.#longest = LONGEST[to === 'arabic' ? 'latin' : 'arabic']
    this.#silent = this.#unitsFor('')
    this.#read = new Uint8Array(model.units.length)
    this.#asked = new Int32Array(model.units.length)
  }

  /**
   * @param letters a word as `latinLetters` or `arabicLetters` gives it.
   * @param behindArticle the word stands behind an Arabic article that is not among the letters.
   * @returns null where the model knows no way through.
   */
  spell(letters: string, behindArticle = false): Spelling | null {
    const beams: Hypothesis[][] = Array.from({ length: letters.length + 1 }, () => [])
    beams[0]?.push(this.#beginning(behindArticle))
    for (let at = 0; at <= letters.length; at++) {
      const marked = this.#mark(letters, at)
      const beam = beams[at] ?? []
      // The list grows while it is gone through: what is put in here may be followed by another.
      for (let next = 0; next < beam.length; next++) {
        const hypothesis = beam[next]
        if (hypothesis) this.#extend(hypothesis, beams, at, marked)
      }
      for (const unit of marked) this.#read[unit] = 0
    }
    return this.#finish(beams[letters.length] ?? [])
  }

  #beginning(behindArticle: boolean): Hypothesis {
    const beginning = { cost: 0, node: this.#model.start, unit: -1, before: null, inserted: 0 }
    const article = behindArticle ? this.#model.article : undefined
    if (article === undefined) return beginning
    const cost = this.#model.step(beginning.node, article)
    return { ...beginning, cost, node: this.#model.next, inserted: this.#to === 'arabic' ? MOST_INSERTED : 0 }
  }

  /** Notes which units read the letters at this place. An Arabic article that Latin leaves out ("Masri", المصري) stands first only. */
  #mark(letters: string, at: number): number[] {
    const marked: number[] = []
    for (let length = 1; length <= this.#longest && at + length <= letters.length; length++)
      for (const unit of this.#unitsFor(letters.slice(at, at + length))) {
        this.#read[unit] = length
        marked.push(unit)
      }
    if (this.#to === 'latin' || at === 0)
      for (const unit of this.#silent) {
        this.#read[unit] = SILENT
        marked.push(unit)
      }
    return marked
  }

  #unitsFor(letters: string): readonly number[] {
    return (this.#to === 'arabic' ? this.#model.byLatin : this.#model.plainByArabic).get(letters) ?? []
  }

  /** From the longest history to the shortest, until it cannot become better than what is there. */
  #extend(hypothesis: Hypothesis, beams: Hypothesis[][], at: number, marked: readonly number[]): void {
    const { tables, firstChild } = this.#model
    const asking = ++this.#asking
    let cost = hypothesis.cost
    for (let node = hypothesis.node; node !== ROOT; node = this.#model.suffix(node)) {
      const end = firstChild[node + 1] ?? 0
      for (let child = firstChild[node] ?? 0; child < end; child++) {
        const unit = tables.unitOf[child] ?? 0
        if (this.#read[unit] === 0 || this.#asked[unit] === asking) continue
        this.#asked[unit] = asking
        this.#take(hypothesis, beams, at, unit, child, cost)
      }
      cost += tables.backoffs[node] ?? 0
      if (cost > furthestLimit(beams, at)) return
    }
    for (const unit of marked)
      if (this.#asked[unit] !== asking) this.#take(hypothesis, beams, at, unit, this.#model.alone(unit), cost)
  }

  /** @param cost of the hypothesis, with the way back to the history that `child` is known behind. */
  #take(
    hypothesis: Hypothesis,
    beams: Hypothesis[][],
    at: number,
    unit: number,
    child: number,
    cost: number,
  ): void {
    const read = this.#read[unit] ?? 0
    const inserted = read === SILENT ? hypothesis.inserted + 1 : 0
    const into = beams[read === SILENT ? at : at + read]
    if (!into || inserted > MOST_INSERTED) return
    this.#offer(into, cost + (this.#model.tables.costs[child] ?? 0), child, unit, hypothesis, inserted)
  }

  #offer(
    into: Hypothesis[],
    cost: number,
    child: number,
    unit: number,
    before: Hypothesis,
    inserted: number,
  ): void {
    if (cost > limitOf(into)) return
    const node = this.#model.trimmed(child)
    let same = -1
    for (let at = 0; at < into.length; at++)
      if (into[at]?.node === node && into[at]?.inserted === inserted) same = at
    if (same >= 0) {
      if ((into[same]?.cost ?? 0) <= cost) return
      into.splice(same, 1)
    } else if (into.length === BEAM && inserted === 0) into.pop()
    let place = into.length
    while (place > 0 && (into[place - 1]?.cost ?? 0) > cost) place--
    into.splice(place, 0, { cost, node, unit, before, inserted })
  }

  #finish(beam: readonly Hypothesis[]): Spelling | null {
    let found: Hypothesis | null = null
    let cost = Number.POSITIVE_INFINITY
    for (const hypothesis of beam) {
      const whole = hypothesis.cost + this.#model.end(hypothesis.node)
      if (whole >= cost) continue
      cost = whole
      found = hypothesis
    }
    let text = ''
    for (let at = found; at; at = at.before) text = (this.#model.units[at.unit]?.[this.#to] ?? '') + text
    return text === '' ? null : { text, cost }
  }
}

/** What is behind the next letter is compared by the next one, as long as nothing is there. */
function furthestLimit(beams: readonly Hypothesis[][], at: number): number {
  const next = limitOf(beams[at + 1])
  const further = beams[at + 2]
  return further && further.length > 0 ? Math.max(next, limitOf(further)) : next
}

function limitOf(beam: readonly Hypothesis[] | undefined): number {
  if (!beam) return Number.NEGATIVE_INFINITY
  const first = beam[0]
  if (!first) return Number.POSITIVE_INFINITY
  const last = beam.length >= BEAM ? (beam.at(-1)?.cost ?? 0) : Number.POSITIVE_INFINITY
  return Math.min(first.cost + MARGIN, last)
}
