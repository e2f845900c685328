import { describe, expect, it } from 'vitest'
import type { Modifier } from '../../../src/text/analysis.ts'
import { areCompatible, grainOf } from '../../../src/text/ledger/compatible.ts'

type Side = number | [number, number] | null | { value: number; modifier: Modifier }
const figure = (side: Side) =>
  typeof side === 'object' && side !== null && !Array.isArray(side) ? side : { value: side }

describe('areCompatible', () => {
  const pairs: readonly (readonly [Side, Side, boolean])[] = [
    [12, 12, true],
    [13_000, 12_970, true],
    [5e9, 4.96e9, true],
    [10, 9.6, true],
    [12, 13, false],
    [120, 130, false],
    [13_000, 11_970, false],
    [{ value: 100, modifier: 'about' }, 108, true],
    [{ value: 100, modifier: 'about' }, 150, false],
    [{ value: 12, modifier: 'at-least' }, 15, true],
    [{ value: 12, modifier: 'more-than' }, 9, false],
    [{ value: 50, modifier: 'nearly' }, 48, true],
    [{ value: 50, modifier: 'at-most' }, 60, false],
    [[10, 15], 12, true],
    [[10, 15], 18, false],
    [null, 18, true],
  ]
  for (const [a, b, expected] of pairs)
    it(`${JSON.stringify(a)} and ${JSON.stringify(b)}: ${expected}`, () => {
      expect(areCompatible(figure(a), figure(b))).toBe(expected)
      expect(areCompatible(figure(b), figure(a))).toBe(expected)
    })
})

describe('grainOf', () => {
  it('is the step that a number is written to', () => {
    expect([13_000, 12, 120, 0, -500].map(grainOf)).toEqual([1000, 1, 10, 1, 100])
    expect(grainOf(2.5)).toBeCloseTo(0.1)
    expect(grainOf(0.05)).toBeCloseTo(0.01)
  })
})
