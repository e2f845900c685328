/** The language of the article: its text decides over its tags, which templates leave at "en". */

import { languageOfTokens } from '../../text/language-of-text.ts'
import type { Token } from '../../text/tokens.ts'
import type { Field } from '../article.ts'
import { languageByCommon } from '../line-language.ts'
import { type Candidate, chooseFirst } from './candidates.ts'
import { property, textOf } from './json-ld.ts'
import { metaValues, type PageSource } from './page-source.ts'

/** @param opening the tokens that the text begins with. */
export function readLanguage(source: PageSource, opening: readonly Token[]): Field<string> {
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
  const read = readFromText(opening, declared)
  const matches = declared.filter(({ value }) => primary(value) === read)
  const others = declared.filter(({ value }) => primary(value) !== read)
  const fromText = read === 'und' ? [] : [{ value: read, source: 'the text', valid: true }]
  return chooseFirst([...matches, ...fromText, ...others])
}

/** By the words of languages with data, else by the commonest of others: a template's "en" stands on German pages. */
function readFromText(opening: readonly Token[], declared: Candidate<string>[]): string {
  const read = languageOfTokens(opening)
  if (read !== 'und') return read
  for (const candidate of declared) {
    const { code, isDisproved } = languageByCommon(opening, primary(candidate.value))
    if (isDisproved) candidate.valid = false
    if (code !== null && isDisproved) return code
  }
  return declared.length ? read : (languageByCommon(opening, null).code ?? read)
}

const primary = (tag: string) => tag.split('-')[0] ?? tag

/**
 * Locales of Facebook's own list, which og:locale quotes and templates copy into other places. Their second half is no
 * region: BCP 47 would read Arabic of Argentina and Spanish of Laos.
 */
const WITHOUT_REGION = new Set(['ar-AR', 'es-LA', 'eo-EO', 'en-PI', 'en-UD'])

/** "ar_EG" → "ar-EG", "ar_AR" → "ar"; null for what is no language code, such as "english" or "und". */
function canonicalTag(value: string): string | null {
  try {
    const tag = Intl.getCanonicalLocales(value.trim().replace(/_/g, '-'))[0]
    if (!tag || !/^[a-z]{2,3}(?:-|$)/.test(tag) || primary(tag) === 'und') return null
    return WITHOUT_REGION.has(tag) ? primary(tag) : tag
  } catch {
    return null
  }
}
