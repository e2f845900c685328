/** Who the page declares as authors, source by source in the order of trust. */
import { isCue } from '../line-cues.ts'
import { squeeze } from './candidates.ts'
import { inScope, markedBy } from './dates.ts'
import { decodeEntities } from './decode-entities.ts'
import { isOwnHost } from './host.ts'
import { listOf, property, textOf } from './json-ld.ts'
import type { BylineName } from './name-form.ts'
import { namesInByline } from './names-in-byline.ts'
import { metaValues, type PageSource } from './page-source.ts'

export interface DeclaredAuthors {
  names: BylineName[]
  source: string
  /**
   * Who speaks. Publishing systems write the tags of the head, and nodes that JSON-LD refers to by `@id`, from one
   * account: the same name in both is said once.
   */
  voice: 'account' | 'linked data' | 'markup' | 'article'
}

/** Written for the article alone, never by a template: Turkish outlets name the agency here. */
const META_OF_ARTICLE = 'articleauthor'
const META = [
  'author',
  'article:author',
  'article_author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'dc.creator',
  'dcterms.creator',
  'article:author_name',
  'news_author',
  'shareaholic:article_author_name',
]
const MICRODATA =
  '[itemprop~="author"], [itemprop~="creator"], [property~="schema:author"], [property="author"], [rel~="author"]'
const ORGANIZATION = /(?:Organization|Corporation)$/
const MOST_ENTRIES = 40
const LONGEST_GROUP = 100

export function readDeclaredAuthors(source: PageSource): DeclaredAuthors[] {
  const found: DeclaredAuthors[] = []
  const add: Add = (texts, from, voice = 'account') => {
    const groups = found.flatMap(({ names }) => names).filter(({ isTyped }) => isTyped)
    const names = unique(texts.slice(0, MOST_ENTRIES).flatMap(text => namesInTag(text, groups, source.url)))
    if (names.length) found.push({ names, source: from, voice })
  }
  addLinked(source, found)
  addMicrodata(source, found)
  add(metaValues(source, META_OF_ARTICLE).filter(isName), 'meta articleAuthor', 'article')
  for (const name of META) add(metaValues(source, name).filter(isName), `meta ${name}`)
  addLabelled(source, add)
  add(metaValues(source, 'citation_author').map(givenNameFirst), 'meta citation_author')
  return found
}

type Add = (texts: readonly string[], from: string, voice?: DeclaredAuthors['voice']) => void

/** @param groups declared as organisations elsewhere: "Office of Ports and Harbours" is one, and not two. */
function namesInTag(text: string, groups: readonly BylineName[], url: string): readonly BylineName[] {
  const whole = squeeze(decodeEntities(text)).slice(0, LONGEST_GROUP)
  const known = groups.filter(({ name }) => name === whole)
  if (known.length) return known
  if (isOwnHost(whole, url)) return [{ name: whole, kind: 'group', isSite: true }]
  // "Alder Herald (www.alder.example)" on that site is the site.
  const [, name = '', host = ''] = /^([^()]{2,60}) \(([^()\s]{4,60})\)$/u.exec(whole) ?? []
  return name && isOwnHost(host, url) ? [{ name, kind: 'group', isSite: true }] : namesInByline(text)
}

/** Catalogues write "Roe, Jane". */
const givenNameFirst = (name: string) => name.replace(/^([^,]{1,60}),\s{1,3}([^,]{1,60})$/u, '$2 $1')

/** "https://…", "@handle" and the slug "jane-roe" are addresses of a person, not names. */
const isName = (value: string) =>
  !/^(?:https?:|@|\/)|^[\p{Ll}\p{Nd}]+(?:[-_][\p{Ll}\p{Nd}]+)+$/u.test(value.trim())

/** Cards of Twitter may have two labelled lines: label1 "Written by", data1 the name. */
function addLabelled(source: PageSource, add: Add): void {
  for (const number of ['1', '2']) {
    const label = metaValues(source, `twitter:label${number}`)[0]
    if (label && isCue(label, 'byline'))
      add(
        metaValues(source, `twitter:data${number}`).slice(0, 1).filter(isName),
        `meta twitter:data${number}`,
      )
  }
}

function addLinked({ articleNode, nodes }: PageSource, found: DeclaredAuthors[]): void {
  if (!articleNode) return
  for (const role of ['author', 'creator']) {
    const names: BylineName[] = []
    let isInline = true
    for (const author of listOf(property(articleNode.data, role)).slice(0, MOST_ENTRIES)) {
      const whole = resolve(author, nodes)
      if (whole !== author || property(author, '@id') !== undefined) isInline = false
      const types = listOf(property(whole, '@type')).filter(type => typeof type === 'string')
      const isGroup = types.length > 0 && types.every(type => ORGANIZATION.test(type))
      const text = typeof whole === 'string' ? whole : nameOf(whole)
      if (!text || !isName(text)) continue
      if (isGroup) names.push(asGroup(text))
      else names.push(...asEntry(namesInByline(text)))
    }
    if (!names.length) continue
    const voice = isInline ? 'linked data' : 'account'
    found.push({ names: unique(names), source: `json-ld ${articleNode.types[0]}.${role}`, voice })
  }
}

const asGroup = (text: string): BylineName => ({
  name: squeeze(decodeEntities(text)).slice(0, LONGEST_GROUP),
  kind: 'group',
  signs: true,
  isTyped: true,
})

/** An entry that holds groups alone signs for them; in "Jane Roe | Alder Press" the group is where she works. */
const asEntry = (names: readonly BylineName[]): BylineName[] =>
  names.map(found => (names.every(({ kind }) => kind === 'group') ? { ...found, signs: true } : found))

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

/** Microdata and RDFa in the article's own scope; the name may stand in a `<meta>` inside. */
function addMicrodata(source: PageSource, found: DeclaredAuthors[]): void {
  const names: BylineName[] = []
  for (const element of inScope(markedBy(source, MICRODATA), source).slice(0, MOST_ENTRIES)) {
    const inner = element.querySelector('[itemprop~="name"], [property~="schema:name"]')
    const holders = [inner, element]
    const hidden = holders.map(e => e?.getAttribute('content')).find(text => text?.trim())
    const value = hidden ?? holders.map(e => e?.textContent).find(text => text?.trim())
    if (!value || value.length >= 200 || !isName(value)) continue
    for (const name of namesInByline(value)) names.push(hidden ? name : { ...name, isShown: true })
  }
  if (names.length) found.push({ names: unique(names), source: 'microdata author', voice: 'markup' })
}

const unique = (names: readonly BylineName[]): BylineName[] =>
  names.filter(({ name }, at) => names.findIndex(other => squashName(other.name) === squashName(name)) === at)

export const squashName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '')
