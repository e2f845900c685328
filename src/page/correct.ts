/** Applies a reader's corrections to what was read: another candidate's place, an element's words, or a value of their own. */
import { type ArticleText, CORRECTION_SOURCE, type Field, type FieldRule, type Metadata } from './article.ts'
import { parseDate } from './metadata/parse-date.ts'

/**
 * @param rules of the page's site; a rule whose place this page does not have changes nothing.
 * @param select the words of the first element that a selector finds; null where there is none.
 * @returns the article with the corrected fields marked; all candidates stay as evidence.
 */
export function correctArticle<T extends ArticleText>(
  article: T,
  rules: readonly FieldRule[],
  select: (selector: string) => string | null = () => null,
): T {
  if (!rules.length) return article
  const metadata: Metadata = { ...article.metadata }
  for (const given of rules) {
    const rule = given.by === 'selector' ? selected(given, select, article.language) : given
    if (!rule) continue
    if (rule.field === 'authors') metadata.authors = correct(metadata.authors, rule, namesOf(rule.value))
    else metadata[rule.field] = correct(metadata[rule.field], rule, rule.value)
  }
  return { ...article, metadata }
}

/** The rule with what stands at its selector as the value; null where nothing fit for the field stands there. */
function selected(
  rule: FieldRule,
  select: (selector: string) => string | null,
  language: string,
): FieldRule | null {
  const words = select(rule.value)
  const value = words !== null && isDateField(rule) ? parseDate(words, language) : words
  return value === null ? null : { ...rule, by: 'value', value }
}

const isDateField = ({ field }: FieldRule): boolean => field === 'published' || field === 'modified'

function correct<T extends string | string[]>(field: Field<T>, rule: FieldRule, own: T): Field<T> {
  const others = field.evidence.map(candidate => ({ ...candidate, chosen: false }))
  if (rule.by === 'value') {
    const given = { value: own, source: CORRECTION_SOURCE, chosen: true }
    return { value: own, evidence: [given, ...others], corrected: true }
  }
  const chosen = others.find(
    ({ source, value }) => source === rule.value && (!isDateField(rule) || isIsoDate(value)),
  )
  if (!chosen) return field
  chosen.chosen = true
  return { value: chosen.value, evidence: others, corrected: true }
}

/** What the page gives for a date may be no date at all. */
const isIsoDate = (value: string | string[]) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value)

/** "Jane Roe, John Doe" → two names. */
const namesOf = (value: string): string[] =>
  value
    .split(/[,،;؛]/u)
    .map(name => name.trim())
    .filter(name => name !== '')
