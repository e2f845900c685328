/** The style sheet of the marks. Types differ by the shape of the underline first, by colour second. */
import { markLine } from '../shared/design/mark-line.ts'
import type { MentionType } from '../text/analysis.ts'
import { MENTION_TYPES } from '../text/analysis.ts'
import { highlightName } from './registry.ts'

/** text-decoration-style and thickness; told apart without colour and in forced colours. */
const UNDERLINES: Readonly<Record<MentionType, { shape: string; thickness: string }>> = {
  person: { shape: 'solid', thickness: '2px' },
  place: { shape: 'dotted', thickness: '3px' },
  organization: { shape: 'double', thickness: '2px' },
  figure: { shape: 'dashed', thickness: '2px' },
  date: { shape: 'wavy', thickness: '1.5px' },
}

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
  const line = markLine(hex, dark ? 'dark' : 'light')
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
