/** From the words of a byline to the names in it: "By Jane Doe and John Roe, Political Editor" → Jane Doe, John Roe. */
import { fold } from '../../text/fold.ts'
import { beginsWithCue, hasCueWord, isCue, isCueWord, prefixJoiners, stripCue } from '../line-cues.ts'
import { remember } from '../remember.ts'
import { isAgencyName } from './agency-name.ts'
import { stripBylineCue } from './byline-cue.ts'
import { squeeze } from './candidates.ts'
import { decodeEntities } from './decode-entities.ts'
import { type BylineName, withoutRemnants } from './name-form.ts'
import { isCalendarWord } from './parse-date.ts'

/** A byline of 4,000 characters is no byline. */
const LONGEST_BYLINE = 300
/** With its entities and white space. */
const LONGEST_TAG = 20_000
/** Longer ones are not kept. */
const LONGEST_KEPT = 400
const LONGEST_NAME = 60
const MOST_WORDS = 6

const SUFFIX = /^(?:[IVX]{2,4}|JR|SR)\.?$/i
const CREDENTIAL =
  /^(?:M\.?D|Ph\.?D|R\.?N|M\.?S[Wc]?|M\.?A|B\.?A|B\.?S[Nc]?|MBA|J\.?D|CPA|R\.?D(?:N)?|L\.?D(?:N)?|DDS|D\.?O|Esq|CFA|CFP|CPT|CSCS|MPH|LCSW|LMFT|PsyD|DVM|VMD|Ed\.?D|PharmD|FACP|DPT|NP|PA-C|CEO|CTO|CFO)\.?$/i
/** "القاهرة: أحمد علي": where a byline in Arabic letters has a colon inside, a place or a label stands before it. */
const PLACE_COLON = /(?<=^\P{L}{0,3}[\p{sc=Arabic}\s]{2,30}):\s+(?=\P{L}{0,2}\p{sc=Arabic})/u
/** Between names. A slash only where whole names stand around it: "srf/hosb" is one sign of two desks. */
const BETWEEN = /[,،;؛、|&•·]|\s[-–—ـ/]\s|(?<=\p{L}\s\p{L}{1,40})\/(?=\p{L}{1,40}\s)/u

/** Bylines that are kept. */
const MOST_KEPT = 300
const kept = remember<readonly BylineName[]>(MOST_KEPT, readNames)

/** @returns the names in a byline, each once; none where it is too long to be one. */
export function namesInByline(byline: string): readonly BylineName[] {
  if (byline.length <= LONGEST_KEPT) return kept(byline)
  return byline.length > LONGEST_TAG ? [] : readNames(byline)
}

function readNames(byline: string): BylineName[] {
  const text = squeeze(withoutMarks(decodeEntities(byline)).normalize('NFKC'))
  if (!text || text.length > LONGEST_BYLINE) return []
  const names: BylineName[] = []
  for (const part of text.split(BETWEEN).flatMap(splitPlace)) {
    // What follows a credit for something else is that credit's: "Jane Roe, Image: Alder Press, Port Archive".
    if (beginsWithCue(part.trim(), 'contributors')) break
    for (const [at, piece] of splitJoined(part).entries()) {
      // "Head of Sales and Port Development" is one job.
      if (hasCueWord(piece, 'jobs') && !hasCueWord(piece, 'desks') && stripBylineCue(piece.trim()) === null)
        break
      const found = classify(piece)
      if (found && !names.some(known => fold(known.name) === fold(found.name)))
        names.push(at > 0 && found.kind === 'group' ? { ...found, signs: true } : found)
    }
  }
  return withoutRemnants(names)
}

/** Nothing before a name behind a cue is a place: "بقلم: أحمد علي". */
const splitPlace = (part: string): string[] =>
  stripBylineCue(part.trim()) === null ? part.split(PLACE_COLON) : [part]

const withoutMarks = (text: string) =>
  text.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')

/** "Jane Roe and Sam Hill" are two; "José Ortega y Gasset" is one, for no whole name stands behind the joiner. */
function splitJoined(part: string): string[] {
  const pieces: string[][] = [[]]
  const words = part
    .trim()
    .split(/\s+/)
    .flatMap((word, at, all) => splitPrefix(word, at, all.length))
  words.forEach((word, at) => {
    const before = pieces.at(-1)?.length ?? 0
    const after = words.length - at - 1
    const isPrefix = prefixJoiners.includes(word)
    const isSmall = word === word.toLowerCase() && isCueWord(fold(word), 'joiners')
    const isBetween = isSmall && (before < 2 || after > 1 || word.length > 1)
    if (after > 0 && (isPrefix || isBetween)) pieces.push([])
    else pieces.at(-1)?.push(word)
  })
  return pieces.map(piece => piece.join(' '))
}

/** "أحمد علي ومنى حسن": the joiner is written onto the second name; وليد and وهبة are names that begin with its letter. */
function splitPrefix(word: string, at: number, count: number): string[] {
  if (at < 2 || isCueWord(fold(word), 'joinerNames')) return [word]
  const joiner = prefixJoiners.find(prefix => word.startsWith(prefix) && word.length > prefix.length + 1)
  if (joiner === undefined) return [word]
  const rest = word.slice(joiner.length)
  const isName = at < count - 1
  return isName || hasCueWord(rest, 'desks') || isAgencyName(rest) ? [joiner, rest] : [word]
}

/** One name without "By" and what follows it; null for an address, a day, a job, a label. */
function classify(piece: string): BylineName | null {
  const bare = withoutDate(stripBylineCue(piece.trim()) ?? piece.trim())
  const cut = cutAtSmallWord(bare)
  const name = trimEnds(cut)
  if (name.length < 2 || name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return null
  // An address, a label, a variable that the template left: no name has a dot or an @ inside a word of letters.
  if (/[@#{}<>=_:?!]|\p{L}{3,}\.\p{L}{2,}/u.test(name) || isAboutWriter(name) || isLabel(name)) return null
  // Two sentences: "The harbour is closed. For the latest news".
  if (/\p{Ll}{4,}\. \p{L}/u.test(name)) return null
  if (/\p{Nd}/u.test(name) && !/^\p{Lu}[\p{L}\p{Nd}]+(?: \p{L}+)*$/u.test(name)) return null
  if (isAgencyName(name) || hasCueWord(name, 'desks')) return { name, kind: 'group' }
  if (hasCueWord(name, 'jobs')) return null
  if (hasCueWord(name, 'organizations')) return withoutOutlet(name) ?? { name, kind: 'group' }
  const words = name.split(' ')
  // What is left of a longer phrase is no name: "Head of the harbour", "Human in the loop".
  if (words.length > MOST_WORDS || name.length < 3 || (words.length === 1 && cut.length < bare.length - 1))
    return null
  return { name, kind: 'person' }
}

/** "View all posts", "Full bio": at the beginning whatever its case, for "Herbert Read" is a name; elsewhere in small letters. */
const isAboutWriter = (name: string): boolean =>
  name
    .split(' ')
    .some((word, at) => (at === 0 || word === word.toLowerCase()) && isCueWord(fold(word), 'notNames'))

const LABELS = [
  'published',
  'modified',
  'furniture',
  'promotions',
  'source',
  'byline',
  'bylineLabels',
  'contributors',
] as const

const isLabel = (name: string): boolean =>
  LABELS.some(list => isCue(name, list)) ||
  (['published', 'modified'] as const).some(list => {
    const rest = stripCue(name, list)
    return rest?.split(' ').every(isCalendarWord)
  }) ||
  name.split(' ').every(isCalendarWord)

/** "Jane Roe 13 July 2025" → "Jane Roe": from the first number on, with the month or weekday before it. */
function withoutDate(text: string): string {
  const words = text.split(' ')
  const number = words.findIndex(word => /^\P{L}*\p{Nd}/u.test(word))
  if (number < 0) return text
  let end = number
  while (end > 0 && isCalendarWord(words[end - 1] ?? '')) end--
  return words.slice(0, end).join(' ')
}

/** "Jane Roe in Cairo" → "Jane Roe"; "Jane Roe (jro)" → "Jane Roe"; "Jane Roe MS" → "Jane Roe". */
function cutAtSmallWord(text: string): string {
  const words = text.replace(/\s*[([][^()[\]]{0,60}[)\]]?\s*$/u, '').split(' ')
  const at = words.findIndex(
    (word, index) => index > 0 && word === word.toLowerCase() && isCueWord(fold(word), 'notInNames'),
  )
  const kept = at < 0 ? words : words.slice(0, at)
  const cut = kept.findIndex((word, index) => isDegree(word, index, kept))
  return (cut < 0 ? kept : kept.slice(0, cut)).join(' ')
}

const isCapitals = (word: string | undefined) => word !== undefined && /^\p{Lu}{2,}$/u.test(word)

/** Degrees and outlets in capitals after a name: "Jane Roe MS", "Jane Roe ALDER HERALD"; never "Jane ROE". */
function isDegree(word: string, index: number, words: readonly string[]): boolean {
  if (index < 2 || SUFFIX.test(word) || isCapitals(words[index - 1])) return false
  if (word === word.toUpperCase() && CREDENTIAL.test(word)) return true
  return isCapitals(word) && isCapitals(words[index + 1])
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
