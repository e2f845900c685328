/** How likely two words in two scripts are one name: the best way to read both together. */
import type { JointModel } from './joint-model.ts'

interface State {
  cost: number
  node: number
}

const SIZES: readonly (readonly [latin: number, arabic: number])[] = [
  [1, 1],
  [1, 0],
  [1, 2],
  [2, 1],
  [3, 1],
  [0, 2],
]
const STATES = 4
const MARGIN = 96
/** A letter that stands in one script only, against all that the model knows. */
const LEFT_OVER = 110

/**
 * The cost of the likeliest way, in sixteenths of a natural logarithm; never infinite: what does not fit is left over, at a price.
 * @param latin as `latinLetters` gives it.
 * @param arabic as `arabicLetters` gives it.
 */
export function pairCost(model: JointModel, latin: string, arabic: string): number {
  const width = arabic.length + 1
  const cells: State[][] = Array.from({ length: (latin.length + 1) * width }, () => [])
  cells[0] = [{ cost: 0, node: model.start }]
  for (let i = 0; i <= latin.length; i++)
    for (let j = 0; j <= arabic.length; j++) {
      const states = best(cells[i * width + j] ?? [])
      cells[i * width + j] = states
      for (const [l, a] of SIZES) {
        if (i + l > latin.length || j + a > arabic.length || (l === 0 && i > 0)) continue
        const units = model.byPair.get(`${latin.slice(i, i + l)}:${arabic.slice(j, j + a)}`)
        if (!units) continue
        const into = cells[(i + l) * width + j + a] ?? []
        for (const { cost, node } of states)
          for (const unit of units) {
            const more = model.step(node, unit)
            into.push({ cost: cost + more, node: model.next })
          }
      }
      const first = states[0]
      if (!first) continue
      if (i < latin.length) cells[(i + 1) * width + j]?.push({ cost: first.cost + LEFT_OVER, node: 0 })
      if (j < arabic.length) cells[i * width + j + 1]?.push({ cost: first.cost + LEFT_OVER, node: 0 })
    }
  const ends = (cells.at(-1) ?? []).map(({ cost, node }) => cost + model.end(node))
  return Math.min(...ends)
}

function best(states: State[]): State[] {
  states.sort((a, b) => a.cost - b.cost || a.node - b.node)
  const limit = (states[0]?.cost ?? 0) + MARGIN
  const kept: State[] = []
  for (const state of states) {
    if (kept.length === STATES || state.cost > limit) break
    if (!kept.some(({ node }) => node === state.node)) kept.push(state)
  }
  return kept
}
