/** Who the page itself names as writers, in print: after "By", at a link to a writer's page, in an element marked so. */
import { beginsWithCue, hasCueWord, isCue, stripCue } from '../line-cues.ts'
import { stripBylineCue } from './byline-cue.ts'
import type { BylineLine } from './byline-lines.ts'
import { type BylineName, looksLikeName, namesInByline, withoutRemnants } from './names-in-byline.ts'

export interface PrintedByline {
  names: BylineName[]
  /** The place, as evidence names it. */
  source: string
  /** A word such as "By" stands before the names. */
  isCued: boolean
  /** It stands at the headline: of all lines the least likely to be of another article. */
  atHeadline: boolean
}

const AUTHOR_PATH =
  /\/(?:authors?|auth|auteurs?|autor(?:en|es|in|i)?|autore|autori|staff|people|person|profiles?|contributors?|columnists?|reporters?|journalists?|journalisten|writers?|producers?|team|by|byline|users?|members?|experts?|yazar(?:lar)?|penulis|redaktion|redakteur|katib|kuttab|writer_profile)\/[^/?#]/i
const AUTHOR_CLASS =
  /by-?line|author|writer|contributor|auteur|autor|authoring|verfasser|yazar|penulis|columnist|journalist|reporter/i
/** Parts of an author's box that hold no name. */
const NO_NAME_CLASS =
  /bio|desc|date|time|title|role|job|position|social|share|follow|email|avatar|count|about|excerpt|read|company|credential|publication|label/i
const MOST_NAMES = 12

/** @returns the bylines in the order of trust. */
export function readPrintedBylines(lines: readonly BylineLine[]): PrintedByline[] {
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
    if (atHeadline)
      found.push({
        names: portrayedNames(here),
        source: 'visible name and portrait at the headline',
        isCued: false,
        atHeadline,
      })
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

/** A byline stands among the first lines after the headline; further down are lists and menus. */
const FIRST_LINES = 10
const PORTRAIT = /avatar|author|headshot|gravatar|byline|contributor/i

/** A name alone on its line, with a small portrait of that name or with a job on the next line. */
function portrayedNames(lines: readonly BylineLine[]): BylineName[] {
  const from = lines.findIndex(({ zone }) => zone === 'head')
  for (const [at, { text, element, zone }] of lines.slice(0, from + FIRST_LINES).entries()) {
    if (zone !== 'head' || text.length > 50 || stripContributorCue(lines, at - 1) !== null) continue
    const [found, ...more] = namesInByline(text)
    if (
      !found ||
      more.length ||
      found.kind !== 'person' ||
      found.name !== text ||
      !looksLikeName(text, false)
    )
      continue
    const next = lines[at + 1]?.text ?? ''
    const isJob =
      next.length < 80 && hasCueWord(next, 'jobs') && namesInByline(next).length === 0 && !/[.!?]$/.test(next)
    if (isJob || hasPortrait(element, text)) return [found]
  }
  return []
}

function hasPortrait(element: Element, name: string): boolean {
  let box: Element | null = element
  for (let up = 0; box && up < 6; up++, box = box.parentElement) {
    if ((box.textContent?.length ?? 0) > 400) return false
    for (const image of [...box.getElementsByTagName('img')].slice(0, 4)) {
      const alt = image.getAttribute('alt') ?? ''
      const marks = [image, image.parentElement, image.parentElement?.parentElement].map(
        e => e?.getAttribute('class') ?? '',
      )
      if (alt.length < 80 && alt.includes(name) && PORTRAIT.test(marks.join(' '))) return true
    }
  }
  return false
}

/** People whom the page credits with something else than writing: "Photography by Sam Hill". */
export function otherContributors(lines: readonly BylineLine[]): BylineName[] {
  const names: BylineName[] = []
  lines.forEach((_, at) => {
    const rest = stripContributorCue(lines, at)
    if (rest !== null) names.push(...namesInByline(rest || (lines[at + 1]?.text ?? '')))
  })
  return names
}

/** "Reviewed by", also where a link parts it: "Reviewed" + "by". */
function stripContributorCue(lines: readonly BylineLine[], at: number): string | null {
  const text = lines[at]?.text ?? ''
  const before = lines[at - 1]?.text ?? ''
  const rest = stripCue(text, 'contributors')
  if (rest !== null || before.length > 40) return rest
  return isCue(before, 'contributors') ? null : stripCue(`${before} ${text}`, 'contributors')
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
    if (!isOpen && !isLinked && !SEPARATOR.test(text) && !beginsWithCue(text, 'joiners')) return
    if (text.length > 120 || beginsWithCue(text, 'contributors')) return
    const more = printed(namesInByline(text.replace(/^[,،、&|/•·]\s*/u, '')))
    for (const name of more) if (!names.some(known => known.name === name.name)) names.push(name)
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
    const isLink = isAuthorLink(line.element)
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
        found.kind === 'group' ? /^\p{Lu}/u.test(found.name) : looksLikeName(found.name, isLink && atHeadline)
      if (fits && !names.some(known => known.name === found.name)) names.push(found)
    }
  })
  return names
}

const isAuthorLink = (element: Element | undefined): boolean => {
  const link = element?.closest(
    'a, [rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"]',
  )
  if (!link) return false
  if (link.localName !== 'a' || link.matches('[rel~="author"], [itemprop~="author"], [itemprop~="author"] *'))
    return true
  const address = link.getAttribute('href') ?? ''
  return AUTHOR_PATH.test(address) && !isForeign(address, link)
}

/** A link to another host, as to a site's channel, is no link to the writer's page. */
function isForeign(address: string, link: Element): boolean {
  const [, host] = /^(?:https?:)?\/\/(?:www\.)?([^/]+)/i.exec(address) ?? []
  if (!host) return false
  const own = [
    link.ownerDocument.baseURI,
    link.ownerDocument.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '',
  ]
  return !own.some(url => url.toLowerCase().includes(host.split('.').slice(-2).join('.').toLowerCase()))
}

function markOf(element: Element): Element | null {
  let at: Element | null = element
  for (let up = 0; at && up < 3; up++, at = at.parentElement) {
    const names = `${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('data-testid') ?? ''}`
    if (names.length > 400) return null
    if (AUTHOR_CLASS.test(names)) return at
  }
  return null
}

function hasAuthorClass(element: Element): boolean {
  const mark = markOf(element)
  if (!mark || /follow|share|social/i.test(mark.getAttribute('class') ?? '')) return false
  for (let at: Element | null = element; at && at !== mark.parentElement; at = at.parentElement)
    if (
      NO_NAME_CLASS.test(
        `${at.getAttribute('class') ?? ''} ${at.getAttribute('data-testid') ?? ''}`.replace(
          /by-?line|author(?:ing)?[_-]?name/gi,
          '',
        ),
      ) &&
      at !== mark
    )
      return false
  return true
}

const sharesMark = (a: Element, b: Element) => markOf(a) === markOf(b)
