import { describe, expect, it } from 'vitest'
import { placeCard } from '../../src/content/guide/place-card.ts'

const VIEW = { width: 800, height: 600 }
const words = (left: number, top: number, width = 60, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

describe('placeCard', () => {
  const card = { width: 300, height: 200 }

  it('stands below its words, from their beginning', () => {
    expect(placeCard(words(100, 50), card, VIEW, 'ltr')).toEqual({ top: 78, left: 100, room: 514 })
    expect(placeCard(words(500, 50), card, VIEW, 'rtl').left).toBe(260)
  })

  it('stands above words at the bottom', () => {
    expect(placeCard(words(100, 500), card, VIEW, 'ltr')).toMatchObject({ top: 292, room: 484 })
  })

  it('keeps within the window at both sides, in both directions', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      for (const left of [-40, 0, 770]) {
        const at = placeCard(words(left, 50), card, VIEW, direction).left
        expect(at).toBeGreaterThanOrEqual(8)
        expect(at + card.width).toBeLessThanOrEqual(792)
      }
    }
  })

  it('is as high as the larger side allows, and never over its words', () => {
    const long = { width: 300, height: 900 }
    for (const top of [40, 250, 330, 560]) {
      const beside = words(100, top)
      const at = placeCard(beside, long, VIEW, 'ltr')
      const bottom = at.top + Math.min(long.height, at.room)
      expect(at.top >= beside.bottom || bottom <= beside.top).toBe(true)
      expect(at.top).toBeGreaterThanOrEqual(8)
      expect(bottom).toBeLessThanOrEqual(592)
    }
  })

  it('stays in the window where there is room on neither side', () => {
    const at = placeCard(words(10, -50, 60, 800), card, VIEW, 'ltr')
    expect(at.top).toBeGreaterThanOrEqual(8)
    expect(at.top + Math.min(card.height, at.room)).toBeLessThanOrEqual(592)
    const tiny = placeCard(words(10, 40), card, { width: 200, height: 120 }, 'rtl')
    expect(tiny).toMatchObject({ top: 8, left: 8, room: 104 })
  })
})
