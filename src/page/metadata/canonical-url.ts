/** The address that the page declares as its own. */
import type { Field } from '../article.ts'
import { type Candidate, chooseFirst } from './candidates.ts'
import { property, textOf } from './json-ld.ts'
import { metaValues, type PageSource } from './page-source.ts'

export function readCanonicalUrl(source: PageSource): Field<string> {
  const candidates: Candidate<string>[] = []
  const add = (value: string | null | undefined, from: string) => {
    const url = value && absolute(value, source.url)
    if (url) candidates.push({ value: url, source: from, valid: true })
  }
  add(source.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), 'link rel=canonical')
  add(metaValues(source, 'og:url')[0], 'meta og:url')
  const { articleNode } = source
  if (articleNode) {
    add(
      textOf(property(articleNode.data, 'mainEntityOfPage')),
      `json-ld ${articleNode.types[0]}.mainEntityOfPage`,
    )
    add(textOf(property(articleNode.data, 'url')), `json-ld ${articleNode.types[0]}.url`)
  }
  return chooseFirst(candidates)
}

/** Against the page's own address: a `<base>` may lead to another host. */
function absolute(address: string, base: string): string | null {
  try {
    const url = new URL(address, base || undefined)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}
