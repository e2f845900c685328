import { describe, expect, it, vi } from 'vitest'

vi.mock('../../src/shared/browser.ts', () => ({ browser: {}, IS_FIREFOX: false }))
const { badgeOf } = await import('../../src/background/badge.ts')

describe('badge', () => {
  it.each([
    [{ count: 0, followed: 0, shown: true }, ''],
    [{ count: 0, followed: 0, shown: false }, ''],
    [{ count: 41, followed: 0, shown: true }, '41'],
    [{ count: 5600, followed: 0, shown: true }, '5k'],
    [{ count: 41, followed: 0, shown: false }, '–'],
    [{ count: 41, followed: 2, shown: true }, '★2'],
    [{ count: 41, followed: 2, shown: false }, '★2'],
    [{ count: 41, followed: 400, shown: true }, '★99'],
  ])('of %o is “%s”', (state, text) => {
    expect(badgeOf(state).text).toBe(text)
  })

  it('has a ground of its own for each meaning', () => {
    const grounds = [
      { count: 4, followed: 0, shown: true },
      { count: 4, followed: 0, shown: false },
      { count: 4, followed: 1, shown: true },
    ].map(state => badgeOf(state).color)
    expect(new Set(grounds).size).toBe(3)
  })
})
