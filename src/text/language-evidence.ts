/** What the words of a text say for a language and against it: "of" and "July" for English, "les" and "ş" against it. */
import type { Language, PageLanguage } from '../languages/language.ts'
import { fold } from './fold.ts'
import type { Token } from './tokens.ts'

/** Numbers of words. */
export interface Evidence {
  /** Words that only this language has, among those of its letters. */
  own: number
  /** Words that it shares with other languages. */
  shared: number
  /** Words of other languages. */
  other: number
  /** Given names, in a text that is made like a list of names. */
  names: number
}

interface Signs {
  own: ReadonlySet<string>
  shared: ReadonlySet<string>
  other: ReadonlySet<string>
  givenNames: ReadonlySet<string>
  nameLinks: ReadonlySet<string>
  ownEndings: ReadonlySet<string>
  /** Folded article written onto the noun, or "". */
  article: string
  ownLetters: ReadonlySet<string>
  otherLetters: ReadonlySet<string>
}

const signsOf = new WeakMap<PageLanguage, Signs>()
/** By list: a language of the page registry and the whole one share theirs. */
const functionWordsOf = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The function words of a language, folded; made once. */
export function functionWords({ sentences }: PageLanguage): ReadonlySet<string> {
  const known = functionWordsOf.get(sentences.functionWords)
  if (known) return known
  const made = setOf(sentences.functionWords)
  functionWordsOf.set(sentences.functionWords, made)
  return made
}

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold))

function signsFor(language: PageLanguage): Signs {
  const known = signsOf.get(language)
  if (known) return known
  const { recognition } = language
  const whole = isWhole(language) ? language : null
  const shared = setOf(recognition.sharedWords)
  const own = [...functionWords(language), ...(whole ? plainWords(whole) : [])]
  const made: Signs = {
    own: new Set(own.filter(word => word.length > 1 && !shared.has(word))),
    shared,
    other: setOf(recognition.otherWords),
    givenNames: setOf(whole?.names.givenNames ?? []),
    nameLinks: setOf(whole?.names.nameLinks ?? []),
    article: fold(whole?.numbers.definitePrefix ?? ''),
    ownEndings: setOf(recognition.ownEndings),
    ownLetters: new Set(recognition.ownLetters),
    otherLetters: new Set(recognition.otherLetters),
  }
  signsOf.set(language, made)
  return made
}

/** The parser knows a language by its function words alone: it reads whole articles, the engine single lines. */
const isWhole = (language: PageLanguage): language is Language => 'numbers' in language

/** Of the tables for dates and numbers what is hardly ever a word of another language: no "May", no "Mar". */
function plainWords({ dates, numbers }: Language): string[] {
  const ambiguous = setOf([...dates.ambiguousMonths, ...dates.ambiguousWeekdays])
  const words = setOf([
    ...dates.months.flat(),
    ...dates.weekdays.flat(),
    ...Object.keys(numbers.cardinals),
    ...numbers.timeUnits,
  ])
  return [...words].filter(word => !ambiguous.has(word))
}

/** Shorter words that begin like the article are other words: ألم is no article with م. */
const SHORTEST_WITH_ARTICLE = 5

/** Weighs every word of a text for one language. Takes linear time. */
export function evidenceFor(language: PageLanguage, tokens: readonly Token[]): Evidence {
  const signs = signsFor(language)
  const evidence: Evidence = { own: 0, shared: 0, other: 0, names: 0 }
  let named = true
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return
    if (signs.ownEndings.has(token.folded) && isEnding(tokens, at)) evidence.own++
    if (token.folded.length < 2) return
    const { folded } = token
    if (isCased(token) && !isCapitalised(token)) named = false
    if (signs.own.has(folded)) evidence.own++
    else if (signs.shared.has(folded)) evidence.shared++
    else if (signs.other.has(folded)) evidence.other += isNameLink(signs, tokens, at) ? 0 : 1
    else if (hasLetter(token.text, signs.otherLetters)) evidence.other += isCapitalised(token) ? 0 : 1
    else if (hasArticle(signs, folded) || hasLetter(token.text, signs.ownLetters)) evidence.own++
    else if (signs.givenNames.has(folded)) evidence.names++
  })
  if (!named) evidence.names = 0
  return evidence
}

const APOSTROPHES = new Set(["'", '’'])

/** The "s" of "Russia's"; not that of "'s avonds", "rock 'n' roll". */
const isEnding = (tokens: readonly Token[], at: number) =>
  APOSTROPHES.has(tokens[at - 1]?.text ?? '') &&
  !tokens[at]?.spaceBefore &&
  !tokens[at - 1]?.spaceBefore &&
  tokens[at - 2]?.kind === 'word'

function isCapitalised({ text }: Token): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code > 0x40 && code < 0x5b : /^\p{Lu}/u.test(text)
}

function isCased({ text }: Token): boolean {
  const code = text.charCodeAt(0) | 0x20
  return code < 0x80 ? code > 0x60 && code < 0x7b : /^[\p{Lu}\p{Ll}]/u.test(text)
}

const hasArticle = ({ article }: Signs, folded: string) =>
  article !== '' && folded.length >= SHORTEST_WITH_ARTICLE && folded.startsWith(article)

function hasLetter(word: string, letters: ReadonlySet<string>): boolean {
  if (letters.size === 0) return false
  for (const letter of word) if (letters.has(letter)) return true
  return false
}

/** No name has more small words in a row: "van de la Cruz". */
const MOST_LINKS = 3

/** The "der" of "Ursula von der Leyen" and the "de" of "Rio de Janeiro" say nothing; the one of "los soldados de Madrid" does. */
function isNameLink(signs: Signs, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !signs.nameLinks.has(token.folded)) return false
  return [-1, 1].every(step => {
    let reached = at + step
    const isLink = () => signs.nameLinks.has(tokens[reached]?.folded ?? '')
    while (Math.abs(reached - at) <= MOST_LINKS && isLink()) reached += step
    const end = tokens[reached]
    // "in Los Angeles": a link in capitals begins its name; at the head of a line it begins the line ("Der Präsident").
    const beginsName = step < 0 && at > 0 && isCapitalised(token)
    return beginsName || (end !== undefined && isCapitalised(end))
  })
}
