/**
 * Who wrote the article. People come first, whatever names an organisation; a group (an agency, a desk) stands for the
 * author only where the page prints it as such, and the site's own name never does by its declaration alone.
 */
import type { Field } from '../article.ts'
import type { BylineLine } from './byline-lines.ts'
import { type Candidate, chooseFirst } from './candidates.ts'
import { readDeclaredAuthors, squashName } from './declared-authors.ts'
import { hostLabels } from './host.ts'
import type { BylineName } from './names-in-byline.ts'
import { metaValues, type PageSource } from './page-source.ts'
import { squash } from './site-name.ts'
import { otherContributors, type PrintedByline, readPrintedBylines } from './visible-byline.ts'

/** Names of one source. */
interface Byline {
  names: BylineName[]
  source: string
}

export function readAuthors(
  source: PageSource,
  publisher: string | null,
  lines: readonly BylineLine[],
): Field<string[]> {
  const isSite = siteTest(source, publisher)
  const others = new Set(otherContributors(lines).map(({ name }) => squashName(name)))
  const settle = <B extends Byline>(byline: B): B => ({
    ...byline,
    names: withKinds(byline.names, isSite, others),
  })
  const declared = readDeclaredAuthors(source).map(settle)
  const printed = readPrintedBylines(lines).map(settle)
  const isTail = ({ source: from }: { source: string }) => from.endsWith('after the text')
  const people = ofKind(inOrder(declared, printed, lines), 'person').map(toCandidate)
  const groups = ofKind([...printed, ...declared], 'group').map(group => ({
    ...toCandidate(group),
    valid: isAuthor(group, declared, printed, lines, isSite),
  }))
  const isFirst = (group: Candidate<string[]>) => group.valid && group.source === AT_HEADLINE
  return chooseFirst([
    ...people.filter(byline => !isTail(byline)),
    ...groups.filter(isFirst),
    ...people.filter(isTail),
    ...groups.filter(group => !isFirst(group)),
  ])
}

const AT_HEADLINE = 'visible byline at the headline'

/** A group stands for the author where the page both declares and prints it; the site itself only behind a "By". */
function isAuthor(
  group: Byline,
  declared: readonly Byline[],
  printed: readonly PrintedByline[],
  lines: readonly BylineLine[],
  isSite: (name: string) => boolean,
): boolean {
  const keys = names(group).map(squashName)
  const isIn = (byline: Byline) => names(byline).some(name => keys.includes(squashName(name)))
  if (!declared.some(isIn)) return false
  if (names(group).some(isSite)) return printed.some(byline => byline.source === AT_HEADLINE && isIn(byline))
  return isPrinted(group, lines)
}

const names = (byline: Byline) => byline.names.map(({ name }) => name)

const ofKind = (bylines: readonly Byline[], kind: BylineName['kind']): Byline[] =>
  bylines
    .map(byline => ({ names: byline.names.filter(name => name.kind === kind), source: byline.source }))
    .filter(byline => byline.names.length > 0)

const toCandidate = (byline: Byline): Candidate<string[]> => ({
  value: names(byline),
  source: byline.source,
  valid: true,
})

/**
 * The printed byline wins where the declaration is not printed anywhere (a template's, of whoever uploaded), and at
 * the headline also where it names more people, or others.
 */
function inOrder(
  declared: readonly Byline[],
  printed: readonly PrintedByline[],
  lines: readonly BylineLine[],
): Byline[] {
  const best = declared.find(({ names }) => names.some(isPerson))
  const cued = printed.find(
    byline => byline.isCued && byline.names.some(found => isPerson(found) && found.name.includes(' ')),
  )
  if (!best || !cued || !(overrules(cued, best) || !isPrinted(best, lines))) return [...declared, ...printed]
  return [cued, ...declared, ...printed.filter(byline => byline !== cued)]
}

const isPerson = ({ kind }: BylineName) => kind === 'person'

function overrules(cued: PrintedByline, best: Byline): boolean {
  if (!cued.atHeadline) return false
  const [seen, said] = [cued, best].map(({ names }) =>
    names.filter(isPerson).map(({ name }) => squashName(name)),
  )
  if (!seen || !said) return false
  const isIn = (key: string, list: readonly string[]) =>
    list.some(other => other.includes(key) || key.includes(other))
  return said.every(key => isIn(key, seen)) ? seen.length > said.length : !said.some(key => isIn(key, seen))
}

/** Sites are groups, and whoever the page names for something else than writing is left out where anyone else is named. */
function withKinds(
  names: readonly BylineName[],
  isSite: (name: string) => boolean,
  others: ReadonlySet<string>,
): BylineName[] {
  const writers = names.filter(({ name }) => !others.has(squashName(name)))
  return (writers.length ? writers : names).map(found => ({
    ...found,
    kind: isSite(found.name) && !isPersonsSite(found) ? 'group' : found.kind,
  }))
}

/** A writer's own site bears the writer's name: a declared name of two or three words in the form of a person's. */
const isPersonsSite = ({ name, kind }: BylineName) =>
  kind === 'person' &&
  /^\p{Lu}[\p{L}'’.-]*\p{Ll}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*\p{Ll}[\p{L}'’.-]*){1,2}$/u.test(name)

function isPrinted({ names }: Byline, lines: readonly BylineLine[]): boolean {
  return names.some(({ name }) => {
    const key = squashName(name)
    return (
      key.length > 2 &&
      lines.some(({ text }) => text.length < 120 && !text.includes('©') && squashName(text).includes(key))
    )
  })
}

function siteTest(source: PageSource, publisher: string | null): (name: string) => boolean {
  const own = [publisher, ...metaValues(source, 'og:site_name')]
    .filter((name): name is string => name !== null && name !== '')
    .map(squash)
    .filter(name => name.length > 1)
  // One word alone: a writer's own site is called by both names ("janeroe").
  const host = squash(hostLabels(source.url)[0] ?? '')
  return name => {
    const squashed = squash(name)
    if (!name.includes(' ') && squashed === host) return true
    return own.some(site => site === squashed || (site.length > 5 && squashed.includes(site)))
  }
}
