/** Takes the site's name off a title: "Headline | Site", "Site - Headline", "Headline - Politics - Site". */
import { fold } from '../../text/fold.ts'
import { hostLabels } from './host.ts'

const SEPARATOR = /\s+[|–—\-·•»«:/]+\s+|\s*[|｜»]\s*/gu

/** A longer text is no title; each of its separators would be a way to take the time of the reader. */
const LONGEST = 1000

export const squash = (text: string): string => fold(text).replace(/[^\p{L}\p{Nd}]/gu, '')

/** The names that a site goes by: those it declares, and the labels of its host. */
export interface SiteNames {
  /** Squashed: a part of a title that holds one of them is the site's. */
  declared: readonly string[]
  /** "aldertimes" of www.aldertimes.example: a part that begins with it is the site's. */
  host: string
  /** The host's other labels: only a part that is one of them is the site's. */
  labels: readonly string[]
}

export function siteNames(names: readonly (string | null | undefined)[], url: string): SiteNames {
  const [host = '', ...labels] = hostLabels(url).map(squash)
  const declared = names.flatMap(name => (name ? squash(name) : [])).filter(name => name.length > 2)
  return { declared, host: host.length > 2 ? host : '', labels }
}

/**
 * Is the text the site's name, or a part of it, or its name with an addition ("Alder Times Online")?
 * @param longest the words that may stand behind a name that the site declares.
 */
export function isSiteName(text: string, site: SiteNames, longest = LONGEST_ADDITION): boolean {
  const name = squash(text)
  if (name.length < 2) return false
  const all = site.host ? [...site.declared, site.host] : site.declared
  if (site.labels.includes(name)) return true
  return all.some(
    own =>
      own === name ||
      (name.length > 3 && own.includes(name)) ||
      (name.startsWith(own) &&
        isAddition(text, own, site.declared.includes(own) ? longest : LONGEST_ADDITION)),
  )
}

/** More words behind the name are a headline: "The Alder view on the harbour". */
const LONGEST_ADDITION = 3

function isAddition(text: string, own: string, longest: number): boolean {
  let letters = 0
  let added = 0
  for (const word of text.trim().split(/\s+/u)) {
    if (letters >= own.length) added++
    letters += squash(word).length
  }
  return added <= longest
}

/**
 * @param headline the visible one, or null: a part that says the same is the title, whatever stands around it.
 */
export function stripSiteName(title: string, site: SiteNames, headline: string | null): string {
  const cuts = title.length > LONGEST ? [] : cutsOf(title)
  if (!cuts.length) return title
  const visible = headline === null ? '' : squash(headline)
  for (const cut of cuts) {
    const head = title.slice(0, cut.index)
    const tail = title.slice(cut.index + cut[0].length)
    if (visible && squash(head) === visible) return head
    if (visible && squash(tail) === visible) return tail
  }
  const first = cuts[0]
  const last = cuts.at(-1)
  // At the end of a title stands its motto as well: "| The Alder Times latest news and headlines from the harbour".
  if (last && isNameOfSite(title.slice(last.index + last[0].length), site, Number.POSITIVE_INFINITY))
    return title.slice(0, last.index)
  if (first && isNameOfSite(title.slice(0, first.index), site))
    return title.slice(first.index + first[0].length)
  return title
}

/** The site's name, also with a word before it: "The Alder Times", "صحيفة الميناء" where the site declares «الميناء». */
function isNameOfSite(part: string, site: SiteNames, longest = LONGEST_ADDITION): boolean {
  if (isSiteName(part, site, longest)) return true
  const rest = part.trim().replace(/^\S+\s+/u, '')
  const name = squash(rest)
  return rest !== part.trim() && name.length > 3 && site.declared.includes(name)
}

/** The separators of a title; not the signs of a quotation: "«Alder Times» visits the port", "« Alder Times » visits". */
function cutsOf(title: string): RegExpExecArray[] {
  return [...title.matchAll(SEPARATOR)].filter(cut => {
    if (cut[0].trim() !== '»' && cut[0].trim() !== '«') return true
    const before = title.slice(0, cut.index)
    const after = title.slice(cut.index + cut[0].length)
    const isOpen = before.lastIndexOf('«') > before.lastIndexOf('»')
    return cut[0].includes('»') ? !isOpen && !opensGerman(cut[0], after) : !after.includes('»')
  })
}

/** "»Alder Times« visits the port": the sign stands right before the word, and is closed. */
const opensGerman = (cut: string, after: string): boolean => cut.endsWith('»') && after.includes('«')

/** The parts of a title between separators. */
export const titleParts = (title: string): string[] =>
  title.split(SEPARATOR).filter(part => part.trim() !== '')
