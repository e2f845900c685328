/**
 * Who wrote the article. People come first, whatever names an organisation; a group (an agency, a desk, the site) stands
 * for the author where the page prints it as such, where two of its voices declare it, or where a tag does that speaks of
 * this article alone.
 */
import type { Field } from '../article.ts'
import type { Steps } from '../steps.ts'
import type { BylineLine } from './byline-lines.ts'
import { type Candidate, chooseFirst } from './candidates.ts'
import { otherContributors } from './contributors.ts'
import { type DeclaredAuthors, readDeclaredAuthors, squashName } from './declared-authors.ts'
import { hostLabels } from './host.ts'
import { nameBeforeText, nameBesideDay } from './name-alone.ts'
import type { BylineName } from './name-form.ts'
import { metaValues, type PageSource } from './page-source.ts'
import {
  AT_HEADLINE,
  type Byline,
  isAuthor,
  isNamePrinted,
  isPrinted,
  namesOf,
  saidTwice,
} from './signing-groups.ts'
import { squash } from './site-name.ts'
import { type PrintedByline, readPrintedBylines } from './visible-byline.ts'

export function* readAuthors(
  source: PageSource,
  publisher: string | null,
  lines: readonly BylineLine[],
): Steps<Field<string[]>> {
  const declared = readDeclaredAuthors(source)
  yield
  const isSite = siteTest(source, publisher, declared)
  const printed = yield* readPrintedBylines(lines)
  const others = otherKeys(lines, printed)
  yield
  const settle = <B extends Byline>(byline: B): B => ({
    ...byline,
    names: withKinds(byline.names, isSite, others),
  })
  return choose(source, lines, isSite, declared.map(settle), printed.map(settle), others)
}

function choose(
  source: PageSource,
  lines: readonly BylineLine[],
  isSite: (name: string) => boolean,
  declared: readonly DeclaredAuthors[],
  printed: readonly PrintedByline[],
  others: ReadonlySet<string>,
): Field<string[]> {
  const mayJoin = ({ name, kind, signs, isTyped }: BylineName) =>
    kind === 'group' && signs === true && !isSite(name) && (isTyped === true || isNamePrinted(name, lines))
  const all = inOrder(declared, printed, lines)
  const people = all
    .filter(({ names }) => names.some(isPerson))
    .map(byline => ({
      ...byline,
      names: [...byline.names.filter(isPerson), ...byline.names.filter(mayJoin)],
    }))
  const groups = ofKind([...printed, ...declared], 'group').map(group => {
    const twice = saidTwice(group, declared)
    if (twice.length) return toCandidate({ ...group, names: twice })
    return { ...toCandidate(group), valid: isAuthor(group, declared, printed, lines, isSite) }
  })
  const isFirst = (group: Candidate<string[]>) => group.valid && group.source === AT_HEADLINE
  const isTail = ({ source: from }: { source: string }) => from.endsWith('after the text')
  const isOther = ({ names }: Byline) =>
    names.filter(isPerson).every(({ name }) => others.has(squashName(name)))
  const near = people.filter(byline => !isTail(byline))
  const alone = (found: readonly BylineName[]) => found.filter(({ name }) => !isSite(name))
  const isNobody = declared.length > 0 && !declared.some(({ names }) => names.some(isPerson))
  return chooseFirst([
    ...near.filter(byline => !isOther(byline)).map(toCandidate),
    ...asCandidates(isNobody ? alone(nameBeforeText(source, lines)) : [], 'visible name before the text'),
    ...near.filter(isOther).map(toCandidate),
    ...groups.filter(isFirst),
    ...people.filter(isTail).map(toCandidate),
    ...groups.filter(group => !isFirst(group)),
    ...asCandidates(alone(nameBesideDay(source, lines)), 'visible name beside the day at the headline'),
  ])
}

const asCandidates = (names: BylineName[], source: string): Candidate<string[]>[] =>
  names.length ? [toCandidate({ names, source })] : []

/** Whom the page credits with something else than writing, and not with writing as well. */
function otherKeys(lines: readonly BylineLine[], printed: readonly PrintedByline[]): Set<string> {
  const keys = new Set(otherContributors(lines).map(({ name }) => squashName(name)))
  for (const byline of printed)
    if (byline.isCued && byline.atHeadline) for (const { name } of byline.names) keys.delete(squashName(name))
  return keys
}

const ofKind = (bylines: readonly Byline[], kind: BylineName['kind']): Byline[] =>
  bylines
    .map(byline => ({ names: byline.names.filter(name => name.kind === kind), source: byline.source }))
    .filter(byline => byline.names.length > 0)

const toCandidate = (byline: Byline): Candidate<string[]> => ({
  value: namesOf(byline),
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

function siteTest(
  source: PageSource,
  publisher: string | null,
  declared: readonly DeclaredAuthors[],
): (name: string) => boolean {
  const called = declared
    .flatMap(byline => byline.names.filter(found => found.isSite))
    .map(({ name }) => name)
  const own = [publisher, ...metaValues(source, 'og:site_name'), ...called]
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
