/** The name of whoever a line about the source names. */
import { tokenize } from '../../text/tokens.ts'
import { isCalendarWord } from '../metadata/parse-date.ts'
import { agencyNamed } from './declared.ts'
import { findAgencies, isAgencyName, isUnnamedAgencies } from './find-agencies.ts'

const LONGEST_NAME = 80

/** The name that follows: up to the end of the sentence or the line; '' for none. */
export function nameAt(text: string, from: number): string {
  const rest = text.slice(from, from + LONGEST_NAME * 2).replace(/^[\s:：|\-–—/"“«'’]+/u, '')
  const end = rest.search(/[\n.!؟?;؛|)）\]»”](?=\s|$)|\n/u)
  const name = (end < 0 ? rest : rest.slice(0, end)).replace(/[\s.،,"“”«»]+$/u, '')
  const proper = properName(withoutLabel(name))
  return proper.length <= LONGEST_NAME && isName(proper) ? proper : ''
}

/** "الضفاف، ترجمة: ليلى منصور": a label behind a comma begins something else. */
const withoutLabel = (name: string): string => name.replace(/\s*[,،;][^,،;:：]{1,30}[:：].*$/u, '')

/** Where letters have cases a name ends before small words: "Alder Post and is shown here" → "Alder Post". */
function properName(name: string): string {
  const words = name.split(' ')
  const isSmall = (word: string | undefined) => word === undefined || /^\p{Ll}/u.test(word)
  const first = words.findIndex(word => !isSmall(word))
  if (first < 0 || first > 1) return name
  // "The Alder Review, he said": so does a comma.
  const end = words.findIndex(
    (word, at) =>
      at > first &&
      isSmall(word) &&
      (word.length > 3 || isSmall(words[at + 1]) || words[at - 1]?.endsWith(',') === true),
  )
  return (end < 0 ? name : words.slice(0, end).join(' ')).replace(/[,،]$/u, '')
}

const YEAR = /(?<!\p{Nd})(?:1[6-9]|20)\p{Nd}{2}(?!\p{Nd})/u

/** No time ("first published in 2019", "on Monday", "at 9:05"), and nothing that is only small letters ("the minister"). */
function isName(name: string): boolean {
  if (!/\p{L}/u.test(name)) return false
  const isLowerCase = /\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name)
  if (isLowerCase && !name.includes('.') && agencyNamed(name) === null && !isUnnamedAgencies(name))
    return false
  const words = name.split(/[\s,،/]+/u)
  return (
    !words.some(isCalendarWord) || !(words.length === 1 || YEAR.test(name) || /^\p{Nd}|\p{Nd}$/u.test(name))
  )
}

/** Parts of a list: "AFP, Reuters", «الضفاف + وكالات». A place behind an agency is none: "Reuters, Cairo". */
export function partsOf(name: string): string[] {
  const parts = name
    .split(/\s*[+＋,،、/&]\s*|\s[-–—]\s|\s(?:\u0648)\s/u)
    .map(part => part.trim())
    .filter(Boolean)
  if (parts.length < 2) return agenciesBeforeSmallWords(name)
  if (parts.length > 6) return [name]
  if (/[+＋]/u.test(name) || isAgencyName(parts.at(-1) ?? '')) return parts
  const agencies = parts.filter(isAgencyName)
  return agencies.length ? agencies : [name]
}

/** "The Associated Press and Jane Roe": an agency, and what small letters join to it. */
function agenciesBeforeSmallWords(name: string): string[] {
  const tokens = tokenize(name)
  const agencies = findAgencies(tokens, false).filter(({ to }) => /^\p{Ll}/u.test(tokens[to]?.text ?? ''))
  return agencies.length
    ? agencies.map(({ from, to }) => name.slice(tokens[from]?.start, tokens[to - 1]?.end))
    : [name]
}
