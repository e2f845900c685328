import { describe, expect, it } from 'vitest'
import { contrast, isDark, legibleOn, parseHex, toHex } from '../../src/highlight/colours.ts'
import { highlightName } from '../../src/highlight/registry.ts'
import { marksStyleSheet } from '../../src/highlight/style.ts'
import { DEFAULT_SETTINGS } from '../../src/shared/settings/settings.ts'
import { MENTION_TYPES } from '../../src/text/analysis.ts'

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

describe('the style sheet of the marks', () => {
  const css = marksStyleSheet(DEFAULT_SETTINGS.colours)

  it('has a rule a type, for bright and for dark pages, and touches no text colour but the flash', () => {
    for (const type of MENTION_TYPES) {
      for (const dark of [false, true]) expect(css).toContain(`::highlight(${highlightName(type, dark)}){`)
    }
    const own = css.split('\n').filter(rule => !rule.includes('flash'))
    expect(own.filter(rule => /[{;]color:/u.test(rule))).toEqual([])
  })

  it('tells types apart by the shape of the line', () => {
    const shapes = MENTION_TYPES.map(
      type => new RegExp(`\\(hashiya-${type}\\)\\{text-decoration:underline (\\w+)`, 'u').exec(css)?.[1],
    )
    expect(new Set(shapes).size).toBe(MENTION_TYPES.length)
    expect(shapes).not.toContain(undefined)
  })

  it('draws lines of at least 3:1 on white and on a dark ground', () => {
    for (const dark of [false, true]) {
      for (const type of MENTION_TYPES) {
        const [, line = ''] =
          new RegExp(
            `\\(${highlightName(type, dark)}\\)\\{text-decoration:underline \\w+ (#[0-9a-f]{6})`,
            'u',
          ).exec(css) ?? []
        const colour = parseHex(line)
        expect(colour, `${type} ${dark}`).not.toBeNull()
        expect(
          contrast(colour ?? white, dark ? { r: 30, g: 30, b: 30 } : { r: 250, g: 250, b: 250 }),
        ).toBeGreaterThanOrEqual(3)
      }
    }
  })
})
