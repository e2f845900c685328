/** What belongs to a role before its office: "former", "Russian", "Apple's". */
import { longestMatch } from '../../names/token-trie.ts'
import { isJoiner, type RoleScene } from './role-scene.ts'

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
