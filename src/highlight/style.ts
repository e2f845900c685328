/** The style sheet of the marks. Types differ by the shape of the underline first, by colour second. */
import type { MentionType } from '../text/analysis.ts'
import { MENTION_TYPES } from '../text/analysis.ts'
import { legibleOn, parseHex, type Rgb, toHex } from './colours.ts'
import { highlightName } from './registry.ts'

/** text-decoration-style and thickness; told apart without colour and in forced colours. */
const UNDERLINES: Readonly<Record<MentionType, { shape: string; thickness: string }>> = {
  person: { shape: 'solid', thickness: '2px' },
  place: { shape: 'dotted', thickness: '3px' },
  organization: { shape: 'double', thickness: '2px' },
  figure: { shape: 'dashed', thickness: '2px' },
  date: { shape: 'wavy', thickness: '1.5px' },
}

const BRIGHT: Rgb = { r: 255, g: 255, b: 255 }
const DARK: Rgb = { r: 18, g: 18, b: 18 }
/** WCAG 1.4.11 asks 3:1 of graphics; a little more, since pages are seldom quite white or black. */
const LEAST_CONTRAST = 3.5

/**
 * The CSS of all marks in the reader's colours, for bright and for dark pages. Never `color`: a link keeps its own.
 * @param colours #rrggbb a type; anything else is refused by the settings before it comes here.
 */
export function marksStyleSheet(colours: Record<MentionType, string>): string {
  const rules = MENTION_TYPES.flatMap(type => [
    rule(type, colours[type], false),
    rule(type, colours[type], true),
  ])
  return [...rules, followRule(false), followRule(true), flashRule()].join('\n')
}

function rule(type: MentionType, hex: string, dark: boolean): string {
  const colour = parseHex(hex) ?? { r: 128, g: 128, b: 128 }
  const line = toHex(legibleOn(colour, dark ? DARK : BRIGHT, LEAST_CONTRAST))
  const { shape, thickness } = UNDERLINES[type]
  const wash = dark ? '2e' : '14'
  return (
    `::highlight(${highlightName(type, dark)}){text-decoration:underline ${shape} ${line};` +
    `text-decoration-thickness:${thickness};text-underline-offset:0.22em;background-color:${line}${wash}}`
  )
}

/** What the reader follows: a ground beneath the marks and a line above, so that it is told without colour too. */
function followRule(dark: boolean): string {
  const [line, wash] = dark ? ['#f2b705', '#f2b70540'] : ['#8a6100', '#ffd54a66']
  return (
    `::highlight(${highlightName('follow', dark)}){background-color:${wash};` +
    `text-decoration:overline solid ${line};text-decoration-thickness:2px}`
  )
}

/** The stretch that the reader has jumped to. */
function flashRule(): string {
  return `::highlight(${highlightName('flash', false)}){background-color:#ffd54a;color:#1a1a1a}`
}
