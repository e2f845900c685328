/** Who publishes the page: declared only, never taken from the address. */
import type { Field } from '../article.ts'
import { type Candidate, chooseFirst, squeeze } from './candidates.ts'
import { decodeEntities } from './decode-entities.ts'
import { property, textOf } from './json-ld.ts'
import { metaValues, type PageSource } from './page-source.ts'

export function readPublisher(source: PageSource): Field<string> {
  const candidates: Candidate<string>[] = []
  const add = (value: string | null | undefined, from: string) => {
    const name = value && squeeze(decodeEntities(value))
    if (name)
      candidates.push({
        value: name,
        source: from,
        valid: name.length <= 100 && !/^(?:https?:)?\/\/|^@/.test(name),
      })
  }
  const { articleNode, nodes } = source
  if (articleNode) add(publisherName(articleNode.data, nodes), `json-ld ${articleNode.types[0]}.publisher`)
  for (const name of ['og:site_name', 'dc.publisher', 'application-name', 'twitter:site']) {
    add(metaValues(source, name)[0], `meta ${name}`)
  }
  const site = nodes.find(node =>
    node.types.some(type => type === 'WebSite' || type === 'NewsMediaOrganization'),
  )
  if (site) add(textOf(property(site.data, 'name')), `json-ld ${site.types[0]}.name`)
  return chooseFirst(candidates)
}

/** The publisher may be a text, an organisation, or only the `@id` of one that stands elsewhere in the graph. */
function publisherName(data: object, nodes: PageSource['nodes']): string | null {
  const publisher = property(data, 'publisher')
  const name = textOf(property(publisher, 'name'))
  if (name !== null || typeof publisher === 'string') return name ?? textOf(publisher)
  const id = property(publisher, '@id')
  const referred =
    typeof id === 'string' &&
    nodes.find(node => property(node.data, '@id') === id && property(node.data, 'name') !== undefined)
  if (referred) return textOf(property(referred.data, 'name'))
  return Array.isArray(publisher) ? textOf(publisher) : null
}
