/** When a group (an agency, a desk, the site itself) stands for the author: by who says so, and where. */
import { isAgencyName } from './agency-name.ts'
import type { BylineLine } from './byline-lines.ts'
import { type DeclaredAuthors, squashName } from './declared-authors.ts'
import type { BylineName } from './name-form.ts'
import type { PrintedByline } from './visible-byline.ts'

/** Names of one source. */
export interface Byline {
  names: BylineName[]
  source: string
}

/** The source of a byline with "By" at the headline. */
export const AT_HEADLINE = 'visible byline at the headline'

export const namesOf = (byline: Byline): string[] => byline.names.map(({ name }) => name)

/** The names of a group that two voices of the page declare, or the one that speaks of this article alone. */
export const saidTwice = (group: Byline, declared: readonly DeclaredAuthors[]): BylineName[] =>
  group.names.filter(({ name }) => {
    const key = squashName(name)
    const saying = declared.filter(byline => namesOf(byline).some(other => squashName(other) === key))
    const voices = new Set(saying.map(({ voice }) => voice))
    return voices.size > 1 || voices.has('article')
  })

/**
 * A group that is declared once stands for the author where it is printed as well, and an agency where it is the byline at
 * the headline. The site itself signs behind a "By", or as an organisation that is printed at a mark.
 */
export function isAuthor(
  group: Byline,
  declared: readonly DeclaredAuthors[],
  printed: readonly PrintedByline[],
  lines: readonly BylineLine[],
  isSite: (name: string) => boolean,
): boolean {
  const keys = namesOf(group).map(squashName)
  const isIn = (byline: Byline) => namesOf(byline).some(name => keys.includes(squashName(name)))
  const isPrintedHere = printed.some(byline => byline.atHeadline && isIn(byline))
  if (isPrintedHere && namesOf(group).every(name => isAgencyName(name) && !isSite(name))) return true
  if (!declared.some(isIn)) return false
  const isTyped = declared.some(byline => byline.names.some(({ isTyped }) => isTyped) && isIn(byline))
  if (namesOf(group).some(isSite))
    return printed.some(
      byline => (byline.source === AT_HEADLINE || (isTyped && byline.atHeadline)) && isIn(byline),
    )
  return group.names.some(({ isShown }) => isShown) || isPrinted(group, lines)
}

export const isPrinted = ({ names }: Byline, lines: readonly BylineLine[]): boolean =>
  names.some(({ name }) => isNamePrinted(name, lines))

export function isNamePrinted(name: string, lines: readonly BylineLine[]): boolean {
  const key = squashName(name)
  if (key.length < 3) return false
  return lines.some(({ text }) => text.length < 120 && !text.includes('©') && squashName(text).includes(key))
}
