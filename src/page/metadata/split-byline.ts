/** From a byline to names: "By Jane Doe and John Roe, Political Editor" → ["Jane Doe", "John Roe"]. */
import { pageLanguages } from '../../languages/page-languages.ts'
import { fold } from '../../text/fold.ts'
import { hasCueWord, isCue, stripCue } from '../line-cues.ts'
import { squeeze } from './candidates.ts'
import { decodeEntities } from './decode-entities.ts'

/** A byline of 4,000 characters is no byline. */
const LONGEST_BYLINE = 300
const LONGEST_NAME = 60

const joiners = new Set(pageLanguages.flatMap(language => language.page.joiners.map(fold)))

/** @returns the names of people in a byline, each once; none where it names no person. */
export function splitByline(byline: string): string[] {
  const text = squeeze(decodeEntities(byline)).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  if (!text || text.length > LONGEST_BYLINE) return []
  const names: string[] = []
  for (const part of text.split(/[,،;؛|/&•·()]|\s[-–—]\s|\p{Nd}{2,}/u)) {
    for (const name of splitJoined(part)) {
      const clean = cleanName(name)
      if (clean && !names.some(known => fold(known) === fold(clean))) names.push(clean)
    }
  }
  return names
}

function splitJoined(part: string): string[] {
  const names: string[] = []
  let words: string[] = []
  for (const word of part.trim().split(/\s+/)) {
    if (joiners.has(fold(word))) {
      names.push(words.join(' '))
      words = []
    } else words.push(word)
  }
  names.push(words.join(' '))
  return names
}

/** Takes "By" off; null for what is no person's name: addresses, days, jobs, single initials. */
function cleanName(part: string): string | null {
  let name = part.trim()
  for (let stripped = stripCue(name, 'byline'); stripped !== null; stripped = stripCue(name, 'byline'))
    name = stripped
  name = name.replace(/^[^\p{L}]+|[^\p{L}.'’]+$/gu, '')
  if (name.length < 3 || name.length > LONGEST_NAME || name.split(' ').length > 6) return null
  if (/[@\p{Nd}]|:\/\/|www\.|\.(?:com|net|org)/u.test(name) || hasCueWord(name, 'jobs')) return null
  for (const list of ['published', 'modified', 'furniture', 'promotions', 'source'] as const)
    if (isCue(name, list)) return null
  return name
}
