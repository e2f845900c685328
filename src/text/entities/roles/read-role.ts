/** Reads the words of a role from its office on: "president of the European Commission", وزير الخارجية الروسي السابق. */
import { isCapitalised } from '../../names/candidate.ts'
import { longestMatch, type TrieMatch, type TrieNode } from '../../names/token-trie.ts'
import { mayCarryProclitic, stripProclitics } from '../../proclitics.ts'
import type { Token } from '../../tokens.ts'
import { isJoiner, type RoleScene } from './role-scene.ts'
import type { Office } from './role-words.ts'

export interface ReadRole {
  /** Token indexes, both inclusive. */
  first: number
  last: number
  /** Offset, behind the particles of the first token. */
  start: number
  plural: boolean
  /** It is of the holder of another office (مستشار الرئيس): a name right behind may be that one's. */
  ofAnother: boolean
}

/** "former deputy prime minister of the Russian Federation for defence and space": no role goes on longer. */
const LONGEST_ROLE = 10

/**
 * The role whose office begins at a token, as far as it goes; null where none does. In a language whose nouns carry articles an
 * office without one needs to be somebody's: وزير الدفاع, not وزير alone.
 */
export function readRole(scene: RoleScene, at: number, particles = true): ReadRole | null {
  const { tokens, words } = scene
  const office = officeAt(scene, at, particles)
  if (!office) return null
  let last = office.last
  let isDefinite = words.names.article === '' || isDefinitePhrase(scene, at, last) || office.definite
  let ofAnother = false
  // القائم بأعمال is definite and goes on all the same.
  const bare = !isDefinite || !isDefinitePhrase(scene, last, last)
  while (last - at < LONGEST_ROLE) {
    const next = complementAt(scene, last + 1, { isDefinite, bare })
    if (!next) break
    ofAnother ||= next.office === true && next.definite
    isDefinite ||= next.definite
    last = next.last
  }
  if (!isDefinite) return null
  return { first: at, last, start: (tokens[at]?.start ?? 0) + office.cut, plural: office.plural, ofAnother }
}

/** نائب الرئيس is definite by its last word. */
const isDefinitePhrase = ({ tokens, words }: RoleScene, first: number, last: number) =>
  tokens.slice(first, last + 1).some(({ folded }) => folded.startsWith(words.names.article))

interface FoundOffice {
  last: number
  /** UTF-16 code units of particles before it. */
  cut: number
  /** The first word has its article, perhaps inside the particle: للرئيس. */
  definite: boolean
  plural: boolean
}

function officeAt(
  { tokens, words, passage, starting }: RoleScene,
  at: number,
  particles: boolean,
): FoundOffice | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || starting.has(at)) return null
  const accept = (office: Office) => !office.capital || isCapitalised(token.text)
  const whole = longestMatch(words.offices, tokens, at, token.folded, accept)
  if (whole) return { last: whole.last, cut: 0, definite: false, plural: whole.value.plural }
  if (!particles || !mayCarryProclitic(token, passage.language)) return null
  for (const { folded, start } of stripProclitics(token, passage.language)) {
    const match = longestMatch(words.offices, tokens, at, folded, accept)
    const definite = folded.startsWith(words.names.article)
    if (match) return { last: match.last, cut: start - token.start, definite, plural: match.value.plural }
  }
  return null
}

interface Complement {
  last: number
  definite: boolean
  /** It is an office itself. */
  office?: boolean
}

/** What has been read before a complement. */
interface ReadSoFar {
  /** It is somebody's already. */
  isDefinite: boolean
  /** The office stands without article, so nouns follow it directly. */
  bare: boolean
}

/** What may go on a role at this token, longest first: a place or body, words behind an office, a field, a link with its noun. */
function complementAt(scene: RoleScene, at: number, from: ReadSoFar): Complement | null {
  const { tokens, words, starting, quantities } = scene
  const token = tokens[at]
  if (!token || quantities.has(at)) return null
  const name = starting.get(at)
  if (name)
    return name.mention.type === 'person' || !ownsOffice(scene, at)
      ? null
      : { last: name.last, definite: true }
  if (token.kind !== 'word' || words.honorifics.has(token.folded)) return null
  const after = longestMatch(words.after, tokens, at, token.folded)
  if (after) return { last: after.last, definite: false }
  return linkedAt(scene, at) ?? nounAt(scene, at, from)
}

/** Bodies follow an office directly only where nouns do so (رئيس مجلس النواب); elsewhere behind a link. */
function ownsOffice({ words, tokens, starting }: RoleScene, at: number): boolean {
  const name = starting.get(at)
  const token = tokens[at]
  // A particle before the name other than ل ("الأمين العام للأمم المتحدة") begins something else: وأوكرانيا.
  const cut = name && token ? name.mention.start - token.start : 0
  const isJoined = cut > 0 && words.conjunctionPrefixes.some(prefix => token?.folded.startsWith(prefix))
  return words.names.article !== '' && !isJoined
}

/** "of the European Commission", "for foreign affairs", باسم الكرملين. */
function linkedAt(scene: RoleScene, at: number): Complement | null {
  const { tokens, words, starting } = scene
  const token = tokens[at]
  const link = token ? longestMatch(words.links, tokens, at, token.folded) : null
  if (!link) return null
  let noun = link.last + 1
  if (words.determiners.has(tokens[noun]?.folded ?? '')) noun++
  const name = starting.get(noun)
  if (name) return name.mention.type === 'person' ? null : { last: name.last, definite: true }
  const field = fieldAt(words.fields, tokens, noun)
  if (field !== null) return { last: field, definite: true }
  const { article } = words.names
  const isNoun = article !== '' && tokens[noun]?.folded.startsWith(article)
  const office = isNoun === true && holderAt(scene, noun) !== null
  return isNoun ? { last: noun, definite: true, office } : null
}

/** An office of one: the الوزراء of رئيس الوزراء are nobody in particular. */
function holderAt({ tokens, words }: RoleScene, at: number): TrieMatch<Office> | null {
  const match = longestMatch(words.offices, tokens, at, tokens[at]?.folded ?? '')
  return match && !match.value.plural ? match : null
}

const fieldAt = (fields: TrieNode<true>, tokens: readonly Token[], at: number): number | null =>
  tokens[at]?.kind === 'word'
    ? (longestMatch(fields, tokens, at, tokens[at]?.folded ?? '')?.last ?? null)
    : null

/** In Arabic: a field without article (خارجية), another office (نائب + وزير), or a definite word (الدفاع, الروسي). */
function nounAt(scene: RoleScene, at: number, { isDefinite, bare }: ReadSoFar): Complement | null {
  const { tokens, words, passage } = scene
  const { article, notInNames, adjectives, heads } = words.names
  const token = tokens[at]
  if (article === '' || !token) return null
  const office = holderAt(scene, at)
  const definite = token.folded.startsWith(article)
  // Behind what is somebody's already another office begins another phrase: "شكر وزير الدفاع + الرئيس".
  if (office && definite) return bare && !isDefinite ? { last: office.last, definite, office: true } : null
  if (office && bare) return { last: office.last, definite: isDefinitePhrase(scene, at, office.last) }
  if (bare) {
    const field = fieldAt(words.fields, tokens, at)
    if (field !== null) return { last: field, definite: false }
    const head = longestMatch(heads, tokens, at, token.folded)
    if (head) return { last: head.last, definite: false }
  }
  if (adjectives.has(token.folded)) return { last: at, definite }
  if (definite && !notInNames.has(token.folded)) return { last: at, definite }
  const isTo = mayCarryProclitic(token, passage.language) && isDefiniteBehindTo(token, scene)
  return isTo ? { last: at, definite: true } : null
}

/** وزير الدولة للشؤون الخارجية: the particle has swallowed a part of the article, which its reading gives back. */
const isDefiniteBehindTo = (token: Token, { passage, words }: RoleScene) =>
  stripProclitics(token, passage.language).some(
    ({ folded }) => folded.startsWith(words.names.article) && !token.folded.endsWith(folded),
  )

/** Where the words before an office begin that belong to it: "former", "Russian", "Apple's". */
export function roleStart(scene: RoleScene, office: number, lowest: number): number {
  let first = office
  for (let at = previous(scene, first, lowest); at !== null; at = previous(scene, first, lowest)) first = at
  return first
}

function previous(scene: RoleScene, first: number, lowest: number): number | null {
  const { tokens, words, ending } = scene
  let at = first - 1
  if (at < lowest) return null
  if (isJoiner(tokens, at)) at--
  const owner = ownerBefore(scene, at)
  if (owner !== null) return owner >= lowest ? owner : null
  const name = ending.get(at)
  if (name)
    return name.mention.type !== 'person' && name.first >= lowest && words.names.article === ''
      ? name.first
      : null
  const token = tokens[at]
  if (token?.kind !== 'word' || at < lowest) return null
  if (words.names.adjectives.has(token.folded) && words.names.article === '') return at
  // Phrases of two words ("air force") are looked for from their first one.
  for (const begin of [at - 1, at]) {
    const word = tokens[begin]
    const match =
      begin >= lowest && word?.kind === 'word' ? longestMatch(words.before, tokens, begin, word.folded) : null
    if (match?.last === at) return begin
  }
  return null
}

/** The first token of "Russia's", whose "s" stands at `at`. */
function ownerBefore({ tokens, words, ending }: RoleScene, at: number): number | null {
  if (words.possessive === '' || tokens[at]?.folded !== words.possessive || !isJoiner(tokens, at - 1))
    return null
  return ending.get(at - 2)?.first ?? null
}
