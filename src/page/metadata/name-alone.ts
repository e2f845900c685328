/**
 * A name alone on its line, without "By" and without a mark: beside the day under the headline, or as a paragraph of its
 * own right before the text where the page declares nobody but itself.
 */

import { hasAuthorClass, isAuthorLink } from './author-mark.ts'
import type { BylineLine } from './byline-lines.ts'
import { squeeze } from './candidates.ts'
import { type BylineName, looksLikeName } from './name-form.ts'
import { namesInByline } from './names-in-byline.ts'
import type { PageSource } from './page-source.ts'
import { isCalendarWord } from './parse-date.ts'
import { readSection } from './section.ts'
import { squash } from './site-name.ts'

const LONGEST = 60
/** The byline stands among the first lines after the headline. */
const FIRST_LINES = 8
const MOST_LINKS = 600
const MOST_TEXT = 60_000

/** "Jane Roe" + "5 December 2025", in either order. */
export function nameBesideDay(source: PageSource, lines: readonly BylineLine[]): readonly BylineName[] {
  for (const place of ['head', 'opening'] as const) {
    const here = lines.filter(({ zone }) => zone === place).slice(0, FIRST_LINES)
    for (const [at, line] of here.entries()) {
      if (!isDayLine(here[at + 1]) && !isDayLine(here[at - 1])) continue
      const names = wholeNames(line)
      if (names.length && names.every(({ name }) => isPersonHere(name, source))) return names
    }
  }
  return []
}

/** "Jane Roe" or "Jane Roe/Sam Hill" as the last paragraph before the prose. */
export function nameBeforeText(source: PageSource, lines: readonly BylineLine[]): readonly BylineName[] {
  const line = lines.filter(({ zone }) => zone === 'head').at(-1)
  const block = line?.element.closest('p')
  if (!line || !block || squeeze(block.textContent ?? '') !== line.text) return []
  const names = wholeNames(line)
  return names.every(({ name }) => isPersonHere(name, source)) ? names : []
}

const isPersonHere = (name: string, source: PageSource) =>
  !isNoPerson(name, source) && !isInProse(name, source)

/** Scripts with capitals only: elsewhere any two words look like a name. With small words a place or a contest may. */
const CASED_NAME = /^\p{Lu}[\p{L}'’.-]*\p{Ll}(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u
const NAME_WITH_SMALL_WORDS = /^\p{Lu}[\p{L}'’.-]*\p{Ll}(?:(?: \p{Ll}{1,4}){0,2} \p{Lu}[\p{L}'’.-]*){1,3}$/u

function wholeNames({ text, element }: BylineLine): readonly BylineName[] {
  if (text.length > LONGEST || !isByItself(element)) return []
  const names = namesInByline(text)
  const length = names.reduce((sum, { name }) => sum + squash(name).length, 0)
  const isWhole = Math.abs(squash(text).length - length) <= 3 * (names.length - 1)
  // "Rio de Janeiro" beside a day is no writer; "Nick van Mead" is one where his box is called so.
  const form = hasAuthorClass(element) ? NAME_WITH_SMALL_WORDS : CASED_NAME
  const fit = names.every(
    ({ name, kind }) => kind === 'person' && form.test(name) && looksLikeName(name, false),
  )
  return isWhole && fit ? names : []
}

/** Not a heading, a button or a link to a section. */
function isByItself(element: Element): boolean {
  const box = element.closest('a, button, h1, h2, h3, h4, h5, h6, li')
  return box === null || (box.localName === 'a' && isAuthorLink(element))
}

function isDayLine(line: BylineLine | undefined): boolean {
  if (!line || line.text.length > 50 || !/\p{Nd}/u.test(line.text)) return false
  if (line.element.closest('time')) return true
  if (/(?<!\p{Nd})\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}(?!\p{Nd})/u.test(line.text)) return true
  const words = line.text.split(/[\s,.،]+/u)
  return words.some(word => /^\p{L}/u.test(word) && isCalendarWord(word)) && words.length < 9
}

/** A section or a topic: the page has a link with these words that is no writer's, or the title holds them. */
function isNoPerson(name: string, source: PageSource): boolean {
  const { document, headline } = source
  const key = squash(name)
  if (readSection(source).evidence.some(({ value }) => squash(value) === key)) return true
  if (squash(headline?.textContent?.slice(0, 500) ?? '').includes(key)) return true
  const links = document.getElementsByTagName('a')
  for (let at = 0; at < Math.min(links.length, MOST_LINKS); at++) {
    const link = links[at]
    const text = link?.textContent ?? ''
    if (link && text.length < 2 * LONGEST && squash(text) === key && !isAuthorLink(link)) return true
  }
  return false
}

/** "Key Points": a word that the text writes small as well is no name's, as far as one can tell. */
function isInProse(name: string, { body }: PageSource): boolean {
  const text = (body?.textContent ?? '').slice(0, MOST_TEXT)
  const words = name
    .split(' ')
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word.toLowerCase())
    .filter(word => text.includes(word))
  if (!words.length) return false
  const small = new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}'’-]*/gu))
  return words.some(word => small.has(word))
}
