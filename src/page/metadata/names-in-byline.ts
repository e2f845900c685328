/** From the words of a byline to the names in it: "By Jane Doe and John Roe, Political Editor" → Jane Doe, John Roe. */
import { fold } from '../../text/fold.ts'
import { tokenize } from '../../text/tokens.ts'
import { beginsWithCue, hasCueWord, isCue, isCueWord, stripCue } from '../line-cues.ts'
import { squeeze } from './candidates.ts'
import { decodeEntities } from './decode-entities.ts'

/** A byline of 4,000 characters is no byline. */
const LONGEST_BYLINE = 300
const LONGEST_NAME = 60
const MOST_WORDS = 6

export interface BylineName {
  name: string
  /** A group is an organisation, an agency or a desk of the house. */
  kind: 'person' | 'group'
}

/** Agencies known by their letters, which no word of theirs gives away. */
const AGENCIES = new Set(
  [
    'ap',
    'afp',
    'upi',
    'dpa',
    'reuters',
    'efe',
    'ansa',
    'tass',
    'apa',
    'sda',
    'anp',
    'belga',
    'ritzau',
    'ntb',
  ].concat(
    [
      'tt',
      'kna',
      'epd',
      'sid',
      'pti',
      'ani',
      'ians',
      'xinhua',
      'kyodo',
      'jiji',
      'yonhap',
      'interfax',
      'lusa',
      'pap',
    ],
    ['رويترز', 'ا ف ب', 'د ب ا', 'شينخوا', 'bloomberg', 'cnn', 'bbc', 'nyt'].map(fold),
  ),
)
const ROMAN_OR_SUFFIX = /^(?:[IVX]{2,4}|JR|SR)\.?$/
const CREDENTIAL =
  /^(?:M\.?D|Ph\.?D|R\.?N|M\.?S[Wc]?|M\.?A|B\.?A|B\.?S[Nc]?|MBA|J\.?D|CPA|R\.?D(?:N)?|L\.?D(?:N)?|DDS|D\.?O|Esq|CFA|CFP|CPT|CSCS|MPH|LCSW|LMFT|PsyD|DVM|VMD|Ed\.?D|PharmD|FACP|DPT|NP|PA-C|CEO|CTO|CFO)\.?$/i

/** @returns the names in a byline, each once; none where it is too long to be one. */
export function namesInByline(byline: string): BylineName[] {
  const text = squeeze(withoutMarks(decodeEntities(byline)).normalize('NFKC'))
  if (!text || text.length > LONGEST_BYLINE) return []
  const names: BylineName[] = []
  for (const part of text.split(
    /[,،;؛、|&•·]|\s[-–—/]\s|(?<=\p{L}\s\p{L}{1,40})\/(?=\p{L}{1,40}\s)|\p{Nd}{2,}/u,
  )) {
    // What follows a credit for something else is that credit's: "Jane Roe, Image: Alder Press, Port Archive".
    if (beginsWithCue(part.trim(), 'contributors')) break
    for (const piece of splitJoined(part)) {
      const found = classify(piece)
      if (found && !names.some(known => fold(known.name) === fold(found.name))) names.push(found)
    }
  }
  return names
}

const withoutMarks = (text: string) =>
  text.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')

/** "Jane Roe and Sam Hill" are two; "José Ortega y Gasset" is one, for no whole name stands behind the joiner. */
function splitJoined(part: string): string[] {
  const words = part.trim().split(/\s+/)
  const pieces: string[][] = [[]]
  words.forEach((word, at) => {
    const before = pieces.at(-1)?.length ?? 0
    const after = words.length - at - 1
    const joins =
      isCueWord(fold(word), 'joiners') && (before !== 2 || after !== 1 || isCueWord(fold(word), 'byline'))
    if (joins) pieces.push([])
    else pieces.at(-1)?.push(word)
  })
  return pieces.map(piece => piece.join(' '))
}

/** One name without "By" and what follows it; null for an address, a day, a job, a label. */
function classify(piece: string): BylineName | null {
  const bare = withoutCue(piece.trim())
  const name = trimEnds(cutAtSmallWord(bare))
  if (name.length < 2 || name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return null
  // An address, a file, a variable that the template left: no name has a dot or an @ inside a word of letters.
  if (/[@#{}<>=_]|:\/\/|\p{L}{3,}\.\p{L}{2,}/u.test(name)) return null
  for (const list of [
    'published',
    'modified',
    'furniture',
    'promotions',
    'source',
    'byline',
    'contributors',
  ] as const)
    if (isCue(name, list)) return null
  if (/\p{Nd}/u.test(name) && !/^\p{Lu}[\p{L}\p{Nd}]+$/u.test(name)) return null
  if (AGENCIES.has(fold(name).replace(/\./g, '')) || hasCueWord(name, 'desks')) return { name, kind: 'group' }
  if (hasCueWord(name, 'jobs')) return null
  if (hasCueWord(name, 'organizations')) return withoutOutlet(name) ?? { name, kind: 'group' }
  return name.split(' ').length > MOST_WORDS || name.length < 3 ? null : { name, kind: 'person' }
}

/** Takes "By" off; "Di Stefano" keeps its "Di" where no more than a family name would be left. */
function withoutCue(text: string): string {
  let name = text
  for (let tries = 0; tries < 3; tries++) {
    const rest = stripCue(name, 'byline')
    if (rest === null) break
    const taken = name.slice(0, name.length - rest.length).trim()
    if (rest && !rest.includes(' ') && /^\p{Lu}/u.test(taken) && isCue(taken, 'bylineInNames')) break
    name = rest
  }
  return name
}

/** "Jane Roe in Cairo" → "Jane Roe"; "Jane Roe (jro)" → "Jane Roe". */
function cutAtSmallWord(text: string): string {
  const words = text.replace(/\s*[([][^()[\]]{0,60}[)\]]?\s*$/u, '').split(' ')
  const at = words.findIndex(
    (word, index) => index > 0 && word === word.toLowerCase() && isCueWord(fold(word), 'notInNames'),
  )
  const kept = at < 0 ? words : words.slice(0, at)
  const last = kept.length
  const cut = kept.findIndex((word, index) => index > 0 && isDegree(word, index, last, kept))
  return (cut < 0 ? kept : kept.slice(0, cut)).join(' ')
}

/** Degrees and outlets in capitals after a name: "Jane Roe MS", "Jane Roe ALDER HERALD"; never "Jane ROE". */
function isDegree(word: string, index: number, last: number, words: readonly string[]): boolean {
  if (ROMAN_OR_SUFFIX.test(word)) return false
  if (CREDENTIAL.test(word) && index > 1 && word === word.toUpperCase()) return true
  const isCapitals = (text: string | undefined) => text !== undefined && /^\p{Lu}{2,}$/u.test(text)
  return (
    index > 1 &&
    isCapitals(word) &&
    isCapitals(words[index + 1]) &&
    !isCapitals(words[index - 1]) &&
    last - index > 1
  )
}

/** "Jane Roe The Alder Press" → Jane Roe: an outlet with its article behind a whole name. */
function withoutOutlet(name: string): BylineName | null {
  const [, person = ''] = /^(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,2}) The \p{Lu}/u.exec(name) ?? []
  return person && !hasCueWord(person, 'organizations') ? { name: person, kind: 'person' } : null
}

const trimEnds = (text: string) =>
  text
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}\p{M}\p{Nd}.'’)]+$/u, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')

const MONTHS_AND_MARKS = /^\p{Lu}\p{Ll}{0,3}\.?$/u

/**
 * Does it look like a person's name as it is printed? For what stands on the page without a declaration: two to five
 * words with capitals, where the script has them. "mins read", "Full bio" are none.
 * @param single a word alone may do, since a cue or an author's link stands at it.
 */
export function looksLikeName(name: string, single: boolean): boolean {
  const words = name.split(' ')
  if (words.length === 1) {
    if (/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}・]{2,12}$/u.test(name)) return true
    return single && /\p{Lu}|\p{Lo}/u.test(name.charAt(0)) && name.length > 2
  }
  if (words.length > 5 || words.every(word => MONTHS_AND_MARKS.test(word)))
    return words.length === 2 && name.length > 6
  const capitals = words.filter(word => /^[\p{Lu}\p{Lt}\p{Lo}'’]/u.test(word)).length
  const small = words.length - capitals
  return (
    capitals >= 2 && small <= Math.max(1, capitals) && !tokenize(name).some(token => token.kind === 'digits')
  )
}
