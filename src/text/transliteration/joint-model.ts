/**
 * How likely a unit (Latin letters with the Arabic ones that they are written as) is after the units before it: a
 * back-off n-gram model, kept as a tree of histories. One table serves both directions and the comparison of names.
 */
import { nameArticle } from '../../languages/name-spellings.ts'
import { bareLetters } from './letters.ts'
import { type ModelTables, readTables } from './model-file.ts'

export interface Unit {
  id: number
  latin: string
  arabic: string
}

/** Units by the letters that they read, those of two forms ("أ" and the bare "ا") under both. */
type UnitsByLetters = ReadonlyMap<string, readonly number[]>

const NONE = -1
const PLAIN = /^[a-z]*$/
/** The first two units are the beginning and the end of a name. */
const BEGINNING = 0
const END = 1
/** Of a unit that the tree does not have even alone. */
const UNKNOWN_COST = 255

export class JointModel {
  readonly units: readonly Unit[]
  readonly byLatin: UnitsByLetters
  /** Those with plain Latin letters only: "ch", but not "č". */
  readonly plainByArabic: UnitsByLetters
  /** By "latin:arabic". */
  readonly byPair: UnitsByLetters
  /** The Arabic article that no Latin letters stand for; undefined where the model has none. */
  readonly article: number | undefined
  /** The history at the beginning of a name. */
  readonly start: number
  /** Set by `step`. */
  next = 0
  readonly tables: ModelTables
  /** Of each node; those of a node end where the next node's begin. */
  readonly firstChild: Uint32Array
  /** Found when first asked for; plus one, 0 where not yet known. */
  readonly #suffixes: Uint32Array
  readonly #ofRoot: Int32Array

  /** @throws Error with the reason where these bytes are no sound model. */
  constructor(bytes: Uint8Array) {
    const tables = readTables(bytes)
    const nodes = tables.unitOf.length
    this.tables = tables
    this.firstChild = new Uint32Array(nodes + 1)
    this.#suffixes = new Uint32Array(nodes)
    this.#ofRoot = new Int32Array(tables.units.length).fill(NONE)
    this.#linkNodes()
    this.units = tables.units.map((text, id) => {
      const [latin = '', arabic = ''] = text.split(':')
      return { id, latin, arabic }
    })
    const written = this.units.slice(END + 1)
    this.byLatin = indexUnits(written, unit => [unit.latin])
    this.plainByArabic = indexUnits(
      written.filter(({ latin }) => PLAIN.test(latin)),
      ({ arabic }) => [arabic, bareLetters(arabic)],
    )
    this.byPair = indexUnits(written, ({ latin, arabic }) => [
      `${latin}:${arabic}`,
      `${latin}:${bareLetters(arabic)}`,
    ])
    this.article = this.byPair.get(`:${nameArticle.arabic}`)?.[0]
    this.start = Math.max(this.#ofRoot[BEGINNING] ?? 0, 0)
  }

  /** Children stand side by side, so the numbers of children give all places. */
  #linkNodes(): void {
    const { children, unitOf, units } = this.tables
    let first = 1
    for (let node = 0; node < children.length; node++) {
      this.firstChild[node] = first
      const end = first + (children[node] ?? 0)
      if (end > children.length) throw new Error('its tree is not whole')
      first = end
    }
    this.firstChild[children.length] = first
    for (let child = 1; child < (this.firstChild[1] ?? 1); child++) {
      const unit = unitOf[child] ?? 0
      if (unit >= units.length) throw new Error('its tree is not whole')
      this.#ofRoot[unit] = child
    }
  }

  /** What `unit` costs after the history `node`, in sixteenths of a natural logarithm; `this.next` is then the history with it. */
  step(node: number, unit: number): number {
    const { costs, backoffs } = this.tables
    let cost = 0
    for (let at = node; ; at = this.suffix(at)) {
      const child = this.#child(at, unit)
      if (child !== NONE) {
        cost += costs[child] ?? 0
        this.next = this.trimmed(child)
        return cost
      }
      if (at === 0) {
        this.next = 0
        return cost + UNKNOWN_COST
      }
      cost += backoffs[at] ?? 0
    }
  }

  /** The node of a unit without a history. */
  alone(unit: number): number {
    return Math.max(this.#ofRoot[unit] ?? 0, 0)
  }

  /** A history that nothing is known to follow is worth no more than its shorter one. */
  trimmed(node: number): number {
    const { children } = this.tables
    let at = node
    while (at > 0 && children[at] === 0) at = this.suffix(at)
    return at
  }

  /** What it costs that the name ends here. */
  end(node: number): number {
    return this.step(node, END)
  }

  #child(node: number, unit: number): number {
    if (node === 0) return this.#ofRoot[unit] ?? NONE
    const { unitOf } = this.tables
    let low = this.firstChild[node] ?? 0
    let high = (this.firstChild[node + 1] ?? 0) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = unitOf[middle] ?? 0
      if (found === unit) return middle
      if (found < unit) low = middle + 1
      else high = middle - 1
    }
    return NONE
  }

  /** The last node whose children begin at this one or before. */
  #parent(node: number): number {
    let low = 0
    let high = this.firstChild.length - 2
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.firstChild[middle] ?? 0) <= node) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The longest known history that is left when the first unit is forgotten. */
  suffix(node: number): number {
    const known = this.#suffixes[node] ?? 0
    if (known > 0) return known - 1
    const parent = this.#parent(node)
    let found = 0
    if (node > 0 && parent > 0) {
      const unit = this.tables.unitOf[node] ?? 0
      let shorter = this.suffix(parent)
      let child = this.#child(shorter, unit)
      while (child === NONE && shorter > 0) {
        shorter = this.suffix(shorter)
        child = this.#child(shorter, unit)
      }
      found = Math.max(child, 0)
    }
    this.#suffixes[node] = found + 1
    return found
  }
}

function indexUnits(units: readonly Unit[], keysOf: (unit: Unit) => string[]): UnitsByLetters {
  const index = new Map<string, number[]>()
  for (const unit of units)
    for (const key of new Set(keysOf(unit))) {
      const list = index.get(key)
      if (list) list.push(unit.id)
      else index.set(key, [unit.id])
    }
  return index
}
