/** Reads the words of a role from its office on: "president of the European Commission", وزير الخارجية الروسي السابق. */
import { isCapitalised } from '../../names/candidate.ts'
import { longestMatch } from '../../names/token-trie.ts'
import { mayCarryProclitic, stripProclitics } from '../../proclitics.ts'
import { complementAt, isDefinitePhrase } from './read-complement.ts'
import type { RoleScene } from './role-scene.ts'
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
