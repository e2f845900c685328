import { describe, expect, it } from 'vitest'
import { contrast, isDark, legibleOn, parseHex, toHex } from '../../../src/shared/design/colours.ts'
import { contrastOn, markLine } from '../../../src/shared/design/mark-line.ts'
import { DEFAULT_SETTINGS } from '../../../src/shared/settings/settings.ts'

const white = { r: 255, g: 255, b: 255 }
const black = { r: 0, g: 0, b: 0 }

describe('colours', () => {
  it('reads and writes hexadecimal', () => {
    expect(parseHex('#0B7a52')).toEqual({ r: 11, g: 122, b: 82 })
    expect(toHex({ r: 11, g: 122, b: 82 })).toBe('#0b7a52')
    expect(parseHex('red')).toBeNull()
    expect(parseHex('#12345')).toBeNull()
  })

  it('measures contrast as WCAG does', () => {
    expect(contrast(white, black)).toBeCloseTo(21, 5)
    expect(contrast(white, white)).toBe(1)
    // #767676 is the well-known lightest grey that passes 4.5:1 on white.
    expect(contrast({ r: 0x76, g: 0x76, b: 0x76 }, white)).toBeCloseTo(4.54, 2)
  })

  it('knows dark from bright', () => {
    expect(isDark(black)).toBe(true)
    expect(isDark({ r: 30, g: 34, b: 42 })).toBe(true)
    expect(isDark({ r: 250, g: 244, b: 230 })).toBe(false)
  })

  it('makes any colour stand out on white and on black', () => {
    for (const colour of [
      white,
      black,
      { r: 255, g: 230, b: 0 },
      { r: 128, g: 128, b: 128 },
      { r: 0, g: 0, b: 90 },
    ]) {
      for (const ground of [white, black])
        expect(contrast(legibleOn(colour, ground, 3), ground)).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('the line of a mark', () => {
  it('keeps a colour that is seen well', () => {
    expect(markLine('#8a3ffc', 'light')).toBe('#8a3ffc')
    expect(contrastOn('#8a3ffc', 'light')).toBeGreaterThan(4.5)
  })

  it('is darker on light pages and lighter on dark ones where the colour is hardly seen', () => {
    expect(contrastOn('#ffff00', 'light')).toBeLessThan(3)
    expect(contrastOn(markLine('#ffff00', 'light'), 'light')).toBeGreaterThanOrEqual(3)
    expect(markLine('#ffff00', 'dark')).toBe('#ffff00')
    expect(markLine('#000060', 'light')).toBe('#000060')
    expect(contrastOn(markLine('#000060', 'dark'), 'dark')).toBeGreaterThanOrEqual(3)
  })

  it('is seen on either ground in every first colour', () => {
    for (const colour of Object.values(DEFAULT_SETTINGS.colours))
      for (const ground of ['light', 'dark'] as const)
        expect(contrastOn(markLine(colour, ground), ground)).toBeGreaterThanOrEqual(3)
  })
})
