// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { indexesOnScreen, rectOf } from '../../src/highlight/on-screen.ts'

describe('indexesOnScreen', () => {
  /** A hundred lines of 50 px each, the page scrolled down by `scrolled`. */
  const lines = (scrolled: number) => (index: number) => index * 50 - scrolled

  it('takes the screen and half of one on both sides', () => {
    expect(indexesOnScreen(100, lines(0), 600)).toEqual({ from: 0, to: 18 })
    expect(indexesOnScreen(100, lines(2000), 600)).toEqual({ from: 34, to: 58 })
  })

  it('asks a few dozen items, not all', () => {
    let asked = 0
    indexesOnScreen(
      100_000,
      index => {
        asked++
        return index * 50
      },
      600,
    )
    expect(asked).toBeLessThan(50)
  })

  it('lets the next item speak for one that has no place', () => {
    const topAt = (index: number) => (index % 5 === 0 ? lines(0)(index) : null)
    expect(indexesOnScreen(100, topAt, 600)).toEqual({ from: 0, to: 16 })
  })

  it('finds nothing where nothing has a place, or all of it is above', () => {
    expect(indexesOnScreen(100, () => null, 600)).toEqual({ from: 0, to: 0 })
    expect(indexesOnScreen(100, lines(90_000), 600)).toEqual({ from: 100, to: 100 })
    expect(indexesOnScreen(0, () => 0, 600)).toEqual({ from: 0, to: 0 })
  })
})

describe('rectOf', () => {
  it('is empty where the node has become shorter than the range', () => {
    const node = document.createTextNode('Oslo')
    const ends = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 9 }
    expect(rectOf(ends)).toMatchObject({ top: 0, width: 0 })
  })
})
