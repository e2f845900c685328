/** Logistic regression with a quadratic penalty on standardised values, by Newton's method: no chance in it, no package. */

export interface Model {
  bias: number
  weights: number[]
}

export interface Row {
  values: number[]
  positive: boolean
  /** How much the row counts. */
  weight: number
}

const STEPS = 10

/** @param penalty on the square of each standardised weight. @returns weights for values as they are. */
export function fitModel(rows: readonly Row[], penalty: number): Model {
  const size = rows[0]?.values.length ?? 0
  const { means, spreads } = standardise(rows, size)
  const inputs = rows.map(({ values }) => [
    ...values.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    1,
  ])
  let beta = new Array<number>(size + 1).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = beta.map((weight, at) => (at < size ? -penalty * weight : 0))
    const hessian = beta.map((_, row) => beta.map((_, at) => (row !== at ? 0 : at < size ? penalty : 1e-6)))
    rows.forEach(({ positive, weight }, index) => {
      const input = inputs[index] ?? []
      const p = 1 / (1 + Math.exp(-dot(input, beta)))
      const curve = weight * p * (1 - p)
      input.forEach((value, at) => {
        gradient[at] = (gradient[at] ?? 0) + weight * (Number(positive) - p) * value
        const line = hessian[at] ?? []
        const scaled = curve * value
        for (let other = 0; other <= size; other++)
          line[other] = (line[other] ?? 0) + scaled * (input[other] ?? 0)
      })
    })
    const move = solve(hessian, gradient)
    beta = beta.map((weight, at) => weight + (move[at] ?? 0))
  }
  const weights = means.map((_, at) => (beta[at] ?? 0) / (spreads[at] ?? 1))
  return { weights, bias: (beta[size] ?? 0) - dot(weights, means) }
}

/** @returns the probability that the row is positive. */
export function predict({ bias, weights }: Model, values: readonly number[]): number {
  return 1 / (1 + Math.exp(-bias - dot(weights, values)))
}

function standardise(rows: readonly Row[], size: number): { means: number[]; spreads: number[] } {
  const means = new Array<number>(size).fill(0)
  const squares = new Array<number>(size).fill(0)
  for (const { values } of rows)
    values.forEach((value, at) => {
      means[at] = (means[at] ?? 0) + value / rows.length
      squares[at] = (squares[at] ?? 0) + value ** 2 / rows.length
    })
  // What never varies gets a spread of 1, and so a weight of 0.
  const spreads = squares.map((square, at) => Math.sqrt(Math.max(0, square - (means[at] ?? 0) ** 2)) || 1)
  return { means, spreads }
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0])
  const size = lines.length
  for (let at = 0; at < size; at++) {
    let pivot = at
    for (let row = at + 1; row < size; row++)
      if (Math.abs(lines[row]?.[at] ?? 0) > Math.abs(lines[pivot]?.[at] ?? 0)) pivot = row
    const line = lines[pivot] ?? []
    lines[pivot] = lines[at] ?? []
    lines[at] = line
    for (let row = 0; row < size; row++) {
      if (row === at) continue
      const other = lines[row] ?? []
      const factor = (other[at] ?? 0) / (line[at] || 1e-12)
      if (factor)
        for (let column = at; column <= size; column++)
          other[column] = (other[column] ?? 0) - factor * (line[column] ?? 0)
    }
  }
  return lines.map((line, at) => (line[size] ?? 0) / (line[at] || 1e-12))
}
