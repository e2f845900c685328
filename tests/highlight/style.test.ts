import { describe, expect, it } from 'vitest'
import { highlightName } from '../../src/highlight/registry.ts'
import { marksStyleSheet } from '../../src/highlight/style.ts'
import { contrast, parseHex } from '../../src/shared/design/colours.ts'
import { DEFAULT_SETTINGS } from '../../src/shared/settings/settings.ts'
import { MENTION_TYPES } from '../../src/text/analysis.ts'

const white = { r: 255, g: 255, b: 255 }

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
