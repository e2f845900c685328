/** The people who wrote the article. A site's or agency's name is no author. */
import { fold } from '../../text/fold.ts'
import type { Field } from '../article.ts'
import { type Candidate, chooseFirst } from './candidates.ts'
import { selectInScope } from './dates.ts'
import { listOf, property, textOf } from './json-ld.ts'
import { hostName, metaValues, type PageSource } from './page-source.ts'
import { splitByline } from './split-byline.ts'

const META = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'byl',
  'sailthru.author',
  'dcterms.creator',
  'twitter:creator',
  'article:author_name',
]
const VISIBLE =
  '[rel~="author"], [itemprop="author"], [class*="byline" i], [class*="author" i], [class*="writer" i], [class*="contributor" i], [data-testid*="byline" i], address'
const ORGANIZATION = /Organization$/

export function readAuthors(source: PageSource, publisher: string | null): Field<string[]> {
  const candidates: Candidate<string[]>[] = []
  const ownNames = [publisher, ...metaValues(source, 'og:site_name')]
    .filter((name): name is string => name !== null && name !== '')
    .map(squash)
  // One word alone: a writer's own site is called by both names ("janeroe").
  const isHost = (name: string) => !name.includes(' ') && squash(name) === squash(hostName(source.url))
  const add = (texts: readonly string[], from: string) => {
    const names = unique(texts.flatMap(splitByline)).filter(name => !isSite(name, ownNames) && !isHost(name))
    if (names.length) candidates.push({ value: names, source: from, valid: true })
  }
  addLinked(source, add)
  for (const name of META)
    add(
      metaValues(source, name).filter(value => !/^https?:|^@/.test(value)),
      `meta ${name}`,
    )
  addVisible(source, add)
  return chooseFirst(candidates)
}

type Add = (texts: readonly string[], from: string) => void

function addLinked(source: PageSource, add: Add): void {
  const { articleNode, nodes } = source
  if (!articleNode) return
  for (const role of ['author', 'creator']) {
    const texts: string[] = []
    for (const author of listOf(property(articleNode.data, role))) {
      const whole = resolve(author, nodes)
      if (listOf(property(whole, '@type')).some(type => typeof type === 'string' && ORGANIZATION.test(type)))
        continue
      const name = typeof whole === 'string' ? whole : nameOf(whole)
      if (name && !/^https?:/.test(name)) texts.push(name)
    }
    add(texts, `json-ld ${articleNode.types[0]}.${role}`)
  }
}

const nameOf = (person: unknown): string | null => {
  const name = listOf(property(person, 'name')).filter(value => typeof value === 'string')
  return name.length ? name.join(', ') : textOf(property(person, '@value'))
}

/** An author may be only the `@id` of a node elsewhere in the graph. */
function resolve(author: unknown, nodes: PageSource['nodes']): unknown {
  const id = property(author, '@id')
  if (id === undefined || property(author, 'name') !== undefined) return author
  return (
    nodes.find(node => property(node.data, '@id') === id && property(node.data, 'name') !== undefined)
      ?.data ?? author
  )
}

function addVisible(source: PageSource, add: Add): void {
  for (const element of selectInScope(source, VISIBLE)
    .filter(e => e.localName !== 'button')
    .slice(0, 12)) {
    // The innermost element: a byline's box also holds the date and the share bar.
    const links = [...element.querySelectorAll('a[rel~="author"], [itemprop="name"], a[href*="author" i]')]
    const texts = links.length ? links.map(link => link.textContent ?? '') : [element.textContent ?? '']
    const long = texts.some(text => text.trim().length > 120)
    if (!long) add(texts, `visible byline (${element.localName})`)
  }
}

const squash = (name: string) => fold(name).replace(/[^\p{L}\p{Nd}]/gu, '')

function isSite(name: string, ownNames: readonly string[]): boolean {
  const squashed = squash(name)
  return ownNames.some(own => own === squashed || (own.length > 5 && squashed.includes(own)))
}

const unique = (names: readonly string[]) =>
  names.filter((name, at) => names.findIndex(other => squash(other) === squash(name)) === at)
