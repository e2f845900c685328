/** News agencies in a line: by name, or as "the state news agency of North Korea". */
import { type Agency, agencies } from '../../languages/agencies.ts'
import { originWords } from '../../languages/origin-words.ts'
import { type Token, tokenize } from '../../text/tokens.ts'
import { createPhraseBook, type Found, findPhrases, listBook, type PhraseBook, phraseAt } from './phrases.ts'

/** An agency by its names, and by those that are other words as well. */
interface Name {
  agency: Agency
  short: boolean
}

/** Made when the first article is read: a page that is none pays nothing. */
let nameBook: PhraseBook<Name> | null = null
let countryBook: PhraseBook<Agency> | null = null

function namesOfAgencies(): PhraseBook<Name> {
  nameBook ??= createPhraseBook(
    agencies.flatMap(agency => [
      ...agency.aliases.map((name): [string, Name] => [name, { agency, short: false }]),
      ...agency.short.map((name): [string, Name] => [name, { agency, short: true }]),
    ]),
  )
  return nameBook
}

/** The names of countries whose only state agency is known, in the languages that have words for "news agency". */
function countriesWithAgency(): PhraseBook<Agency> {
  if (countryBook) return countryBook
  const entries: [string, Agency][] = []
  for (const { code } of originWords) {
    const names = new Intl.DisplayNames(code, { type: 'region' })
    for (const agency of agencies) {
      const name = agency.stateOf === undefined ? undefined : names.of(agency.stateOf)
      if (name !== undefined) entries.push([name, agency])
    }
  }
  countryBook = createPhraseBook(entries)
  return countryBook
}

/**
 * @param withShort also names that are other words ("AP", واس): for brackets and credits, where an agency is expected.
 *   Elsewhere they count right behind what agencies are called: "وكالة واس".
 */
export function findAgencies(tokens: readonly Token[], withShort: boolean): Found<Agency>[] {
  const found: Found<Agency>[] = []
  for (const { from, to, value } of findPhrases(tokens, namesOfAgencies())) {
    if (value.agency.pictures && !withShort) continue
    if (!value.short || withShort || followsNoun(tokens, from)) found.push({ from, to, value: value.agency })
  }
  return found
}

/** "وكالة واس", "agenzia ANSA"; "ANSA news agency". */
function followsNoun(tokens: readonly Token[], at: number): boolean {
  const nouns = listBook('agencyNouns')
  for (let back = 1; back <= 3; back++) {
    const noun = phraseAt(tokens, at - back, nouns)
    if (noun && noun.to === at) return true
  }
  return phraseAt(tokens, at + 1, nouns) !== null
}

/** How far a country may stand from the words "news agency". */
const NEAR = 6

/** "North Korea's state news agency", "وكالة الأنباء الرسمية في كوريا الشمالية". */
export function findStateAgencies(tokens: readonly Token[]): Found<Agency>[] {
  const found: Found<Agency>[] = []
  for (const noun of findPhrases(tokens, listBook('agencyNouns'))) {
    const country = countryAfter(tokens, noun.to) ?? countryBefore(tokens, noun.from)
    if (!country) continue
    const from = Math.min(country.from, noun.from)
    found.push({ from, to: Math.max(country.to, noun.to), value: country.value })
  }
  return found
}

/** Only words that belong to the phrase may stand between: "الرسمية في", "'s state". */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || ['.', ';', '؛', '!', '?', '؟', '(', ')', ',', '،', ':'].includes(token.text)) return false
  if (token.kind === 'sign') return true
  return (
    phraseAt(tokens, at, listBook('stateWords')) !== null || phraseAt(tokens, at, listBook('links')) !== null
  )
}

function countryAfter(tokens: readonly Token[], from: number): Found<Agency> | null {
  for (let at = from; at < from + NEAR; at++) {
    // "وكالة الصين": right behind the noun it may be a name of its own, so a word of the state or a link comes first.
    const country = at > from ? phraseAt(tokens, at, countriesWithAgency()) : null
    if (country) return country
    if (!isBetween(tokens, at)) return null
  }
  return null
}

function countryBefore(tokens: readonly Token[], to: number): Found<Agency> | null {
  let at = to - 1
  let words = 0
  for (; at >= 0 && to - at <= NEAR; at--) {
    for (let length = 1; length <= 3; length++) {
      const country = words > 0 ? phraseAt(tokens, at - length + 1, countriesWithAgency()) : null
      if (country && country.to === at + 1) return country
    }
    if (!isBetween(tokens, at)) return null
    words++
  }
  return null
}

/** Is a name an agency's, and nothing else? "Reuters", "The Associated Press"; not "Reuters in Cairo". */
export function isAgencyName(name: string): boolean {
  const tokens = tokenize(name.slice(0, 100)).filter(token => token.kind !== 'sign')
  const [first] = findAgencies(tokens, true)
  return first?.from === 0 && first.to === tokens.length
}

/** "agencies", and no name: وكالات, "wire reports". */
export function isUnnamedAgencies(name: string): boolean {
  const tokens = tokenize(name.slice(0, 100))
  const [first] = findPhrases(tokens, listBook('agencies'))
  return first?.from === 0 && first.to === tokens.length
}
