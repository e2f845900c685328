/** What goes on a role behind its office: whose it is, and what it is for. */
import { longestMatch, type TrieMatch, type TrieNode } from '../../names/token-trie.ts'
import { mayCarryProclitic, stripProclitics } from '../../proclitics.ts'
import type { Token } from '../../tokens.ts'
import type { RoleScene } from './role-scene.ts'
import type { Office } from './role-words.ts'

/** نائب الرئيس is definite by its last word. */
export const isDefinitePhrase = ({ tokens, words }: RoleScene, first: number, last: number) =>
  tokens.slice(first, last + 1).some(({ folded }) => folded.startsWith(words.names.article))

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
export function complementAt(scene: RoleScene, at: number, from: ReadSoFar): Complement | null {
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
