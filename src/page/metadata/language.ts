/** The language of the article: its text decides over its tags, which templates leave at "en". */

import { languageOfText } from '../../text/language-of-text.ts'
import type { Field } from '../article.ts'
import { type Candidate, chooseFirst } from './candidates.ts'
import { property, textOf } from './json-ld.ts'
import { metaValues, type PageSource } from './page-source.ts'

/** Enough of the text to know its language. */
const SAMPLE = 4000

export function readLanguage(source: PageSource, text: string): Field<string> {
  const declared: Candidate<string>[] = []
  const add = (value: string | null | undefined, from: string) => {
    const tag = value && canonicalTag(value)
    if (tag) declared.push({ value: tag, source: from, valid: true })
  }
  add(source.body?.closest('[lang]')?.getAttribute('lang'), 'lang attribute')
  if (source.articleNode)
    add(
      textOf(property(source.articleNode.data, 'inLanguage')),
      `json-ld ${source.articleNode.types[0]}.inLanguage`,
    )
  for (const name of ['og:locale', 'content-language', 'dc.language', 'language'])
    add(metaValues(source, name)[0], `meta ${name}`)
  const read = languageOfText(text.slice(0, SAMPLE))
  const matches = declared.filter(({ value }) => primary(value) === read)
  const others = declared.filter(({ value }) => primary(value) !== read)
  const fromText = read === 'und' ? [] : [{ value: read, source: 'the text', valid: true }]
  return chooseFirst([...matches, ...fromText, ...others])
}

const primary = (tag: string) => tag.split('-')[0] ?? tag

/** "ar_AR" → "ar-AR"; null for what is no language. */
function canonicalTag(value: string): string | null {
  try {
    const tag = Intl.getCanonicalLocales(value.trim().replace(/_/g, '-'))[0]
    return tag ?? null
  } catch {
    return null
  }
}
