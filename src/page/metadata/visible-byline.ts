/** Who the page itself names as writers, in print: after "By", at a link to a writer's page, in an element marked so. */
import { beginsWithCue, isCue } from '../line-cues.ts'
import type { Steps } from '../steps.ts'
import { hasAuthorClass, isAnybodysLink, isAuthorLink, sharesMark } from './author-mark.ts'
import { stripBylineCue } from './byline-cue.ts'
import type { BylineLine } from './byline-lines.ts'
import { stripContributorCue } from './contributors.ts'
import { type BylineName, looksLikeName, withoutRemnants } from './name-form.ts'
import { namesInByline } from './names-in-byline.ts'
import { portrayedNames } from './portrayed-name.ts'

export interface PrintedByline {
  names: BylineName[]
  /** The place, as evidence names it. */
  source: string
  /** A word such as "By" stands before the names. */
  isCued: boolean
  /** It stands at the headline: of all lines the least likely to be of another article. */
  atHeadline: boolean
}

const MOST_NAMES = 12

/** @returns the bylines in the order of trust. */
export function* readPrintedBylines(lines: readonly BylineLine[]): Steps<PrintedByline[]> {
  const top = lines.filter(line => line.zone === 'head' || line.zone === 'above')
  const places: [readonly BylineLine[], string, boolean][] = [
    [top, 'at the headline', true],
    [lines.filter(line => line.zone === 'opening'), 'in the first lines', false],
    [lines.filter(line => line.zone === 'tail'), 'after the text', false],
  ]
  const found: PrintedByline[] = []
  for (const [here, place, atHeadline] of places) {
    found.push({
      names: cuedNames(here),
      source: `visible byline ${place}`,
      isCued: true,
      atHeadline,
    })
    yield
    if (atHeadline)
      found.push({
        names: portrayedNames(here),
        source: 'visible name and portrait at the headline',
        isCued: false,
        atHeadline,
      })
    yield
    if (here[0]?.zone !== 'opening')
      found.push({
        names: markedNames(here, atHeadline),
        source: `visible author mark ${place}`,
        isCued: false,
        atHeadline,
      })
  }
  return found.filter(({ names }) => names.length > 0)
}

/** Names after "By", over as many lines as commas and "and" join. */
function cuedNames(lines: readonly BylineLine[]): BylineName[] {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const rest = line && stripContributorCue(lines, at) === null ? stripBylineCue(line.text) : null
    if (!line || rest === null || (rest !== '' && rest.length > 100)) continue
    const names = rest ? printed(namesInByline(rest)) : []
    if (rest && !names.length) continue
    // Among the first paragraphs a "By:" alone heads a list; only in one block with a name is it a byline.
    if (line.zone === 'opening' && !rest && !isInOneBlock(line, lines[at + 1])) continue
    collectJoined(lines, at + 1, rest, names)
    const isTail = line.zone === 'tail'
    const fit = withoutRemnants(names).filter(
      ({ name, kind }) => kind === 'group' || !isTail || looksLikeName(name, false),
    )
    if (fit.length) return fit
  }
  return []
}

const isInOneBlock = (line: BylineLine, next: BylineLine | undefined) =>
  next !== undefined &&
  line.element.closest('p, div, li, td, h1, h2, h3, h4, h5, h6, section')?.contains(next.element) === true

const SEPARATOR = /^[,،、&|/•·]\s*|[,،、&]$/u
const LEADING_SEPARATOR = /^[,،、&|/•·]\s*/u

/** @param before the last line, "" after a bare "By": then a name must follow. */
function collectJoined(
  lines: readonly BylineLine[],
  from: number,
  before: string,
  names: BylineName[],
): void {
  let isOpen = before === '' || endsOpen(before)
  for (let at = from; at < Math.min(lines.length, from + 3 * MOST_NAMES); at++) {
    const line = lines[at]
    if (!line || names.length >= MOST_NAMES) return
    const text = line.text.replace(/^[:：]\s*/u, '')
    const isLinked = isAuthorLink(line.element) && isAuthorLink(lines[at - 1]?.element)
    if (/^[^\p{L}\p{N}]*$/u.test(text) || isCue(text, 'joiners')) {
      isOpen ||= /[,،、&]/u.test(text) || isCue(text, 'joiners')
      continue
    }
    // "Jane Roe" + "in London and" + "Sam Hill".
    if (!isOpen && endsOpen(text) && text.length < 40 && isCue(text.split(' ')[0] ?? '', 'notInNames')) {
      isOpen = true
      continue
    }
    if (!isOpen && !isLinked && !LEADING_SEPARATOR.test(text) && !beginsWithCue(text, 'joiners')) return
    if (text.length > 120 || beginsWithCue(text, 'contributors')) return
    const more = printed(namesInByline(text.replace(LEADING_SEPARATOR, '')))
    const isJoined = isCue(lines[at - 1]?.text ?? '', 'joiners')
    for (const name of more)
      if (!names.some(known => known.name === name.name))
        names.push(isJoined && name.kind === 'group' ? { ...name, signs: true } : name)
    if (!more.length && !endsOpen(text)) return
    isOpen = endsOpen(text)
  }
}

const endsOpen = (text: string) => /[,،、&]$/u.test(text) || isCue(text.split(' ').at(-1) ?? '', 'joiners')

const printed = (names: readonly BylineName[]) =>
  names.filter(({ name, kind }) => kind === 'group' || looksLikeName(name, true))

function markedNames(lines: readonly BylineLine[], atHeadline: boolean): BylineName[] {
  const names: BylineName[] = []
  lines.forEach((line, at) => {
    if (
      names.length >= (atHeadline ? MOST_NAMES : 1) ||
      line.text.length > 100 ||
      beginsWithCue(line.text, 'contributors')
    )
      return
    const before = lines[at - 1]
    if (before && isCue(before.text, 'contributors')) return
    const isLink = isAuthorLink(line.element) && (atHeadline || !isAnybodysLink(line.element))
    if (!isLink && !hasAuthorClass(line.element)) return
    // In a marked box only its first line is the name: a job or a sentence about the writer follows.
    if (
      !isLink &&
      names.length &&
      before &&
      sharesMark(before.element, line.element) &&
      !SEPARATOR.test(before.text)
    )
      return
    for (const found of namesInByline(line.text)) {
      const fits =
        found.kind === 'group'
          ? /^[\p{Lu}\p{Lo}]/u.test(found.name)
          : looksLikeName(found.name, isLink && atHeadline) && (isLink || !LONG_SMALL_WORD.test(found.name))
      if (fits && !names.some(known => known.name === found.name)) names.push(found)
    }
  })
  return names
}

/** "But there is more" in a box called so: the small words of names are short ("de la", "van der"). */
const LONG_SMALL_WORD = /(?<!\p{L})\p{Ll}{5,}(?!\p{L})/u
