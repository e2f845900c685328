/** Particles written onto the next word (Arabic و ف ب ل ك س): the readings of a token with and without them. */
import type { Language, Proclitic } from '../languages/language.ts'
import { rawLength } from './fold.ts'
import type { Token } from './tokens.ts'

/** One way to read a token: `folded` is the word that is looked up, `start` where it begins in the text. */
export interface Reading {
  folded: string
  start: number
  /** The fewest letters that a name has behind the particle which was taken off; absent where any name may stand there. */
  shortestName?: number
}

interface Stripper {
  particles: readonly Proclitic[]
  /** First letters of all particles: most tokens are dismissed by this look-up alone. */
  first: ReadonlySet<number>
}

const strippers = new WeakMap<Language, Stripper>()

function stripperOf(language: Language): Stripper {
  const known = strippers.get(language)
  if (known) return known
  const first = new Set(language.proclitics.map(particle => particle.text.charCodeAt(0)))
  const made = { particles: language.proclitics, first }
  strippers.set(language, made)
  return made
}

/** What must remain of a word when a particle is taken off: shorter remains are no words. */
const SHORTEST_WORD = 2

/**
 * The word without this particle, or null where it does not begin with it. A particle that keeps letters (لل keeps
 * one ل) hides the article: "للكرملين" → "الكرملين", with the span beginning after the first ل.
 */
function withoutParticle(token: Token, particle: Proclitic): Reading | null {
  const { folded } = token
  if (!folded.startsWith(particle.text)) return null
  const cut = particle.text.length - particle.keeps
  if (folded.length - cut < SHORTEST_WORD) return null
  const rest = folded.slice(cut)
  const reading: Reading = {
    folded: particle.keeps ? `ا${rest}` : rest,
    start: token.start + rawLength(token.text, cut),
  }
  if (particle.shortestName !== undefined) reading.shortestName = particle.shortestName
  return reading
}

/**
 * The readings of a token: itself first, then with each particle (or stack of them: و + ب) taken off.
 * @returns folded forms to look up, with the offset in the whole text at which each begins. "للكرملين" gives
 *   "الكرملين" (its ال restored), beginning after the first ل, beside the readings without ل only.
 */
export function stripProclitics(token: Token, language: Language): Reading[] {
  const readings: Reading[] = [{ folded: token.folded, start: token.start }]
  if (token.kind !== 'word') return readings
  const { particles, first } = stripperOf(language)
  if (!first.has(token.folded.charCodeAt(0))) return readings
  for (const particle of particles) {
    const reading = withoutParticle(token, particle)
    if (reading && !readings.some(r => r.folded === reading.folded)) readings.push(reading)
  }
  return readings
}

/** Can anything be taken off this token? Cheaper than the readings themselves; for finders that look at every token. */
export function mayCarryProclitic(token: Token, language: Language): boolean {
  return token.kind === 'word' && stripperOf(language).first.has(token.folded.charCodeAt(0))
}
