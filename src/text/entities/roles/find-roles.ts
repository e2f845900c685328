/** Finds what a text says that somebody is, right before the name or in apposition to it; nothing that is not plain. */
import type { Span } from '../../analysis.ts'
import type { Token } from '../../tokens.ts'
import { type ReadRole, readRole } from './read-role.ts'
import { isComma, isJoiner, type PlacedName, type RoleScene } from './role-scene.ts'
import { roleStart } from './role-start.ts'

/** A person's name of a passage with its role. */
export interface FoundRole {
  name: PlacedName
  role: Span
}

/** How far before a name its role may begin, and behind its comma the office stand. */
const REACH = 12
const MOST_BEFORE_OFFICE = 8
/** "spokesman for the families of those on board": an apposition that goes on longer is a clause. */
const LONGEST_REST = 6

export function findRoles(scene: RoleScene): FoundRole[] {
  const found: FoundRole[] = []
  const add = (name: PlacedName, role: Span | null) => {
    if (role) found.push({ name, role })
  }
  for (const [index, name] of scene.names.entries()) {
    if (name.mention.type !== 'person') continue
    const before = roleBefore(scene, name)
    // "اختار النواب فريد مكاري": one man is no members of parliament, who chose him.
    const joined = before?.plural ? joinedBehind(scene, index) : []
    if (before && (!before.plural || joined.length > 0))
      for (const holder of [name, ...joined]) add(holder, spanOf(scene, before))
    if (!before) add(name, roleAround(scene, name))
    add(name, roleBehind(scene, name))
  }
  return found
}

const spanOf = ({ tokens }: RoleScene, { start, last }: ReadRole): Span => ({
  start,
  end: tokens[last]?.end ?? start,
})

/** «وزير الخارجية الروسي سيرجي لافروف», "Russian Foreign Minister Sergei Lavrov". */
function roleBefore(scene: RoleScene, name: PlacedName): ReadRole | null {
  // In "وبوتين" the particle begins another member of a list: what stands before it is not his.
  if (scene.tokens[name.first]?.start !== name.mention.start) return null
  return roleEndingAt(scene, lastBeforeHonorifics(scene, name.first - 1))
}

/** "Foreign Minister + Dr. + …" */
function lastBeforeHonorifics({ tokens, words }: RoleScene, from: number): number {
  let at = from
  for (;;) {
    const isStopped = tokens[at]?.text === '.' && tokens[at]?.spaceBefore === false
    const word = isStopped ? at - 1 : at
    if (!words.honorifics.has(tokens[word]?.folded ?? '')) return at
    at = word - 1
  }
}

/** The longest role that ends at a token. */
function roleEndingAt(scene: RoleScene, last: number): ReadRole | null {
  const lowest = lowestOf(scene, last)
  for (let at = lowest; at <= last; at++) {
    const role = readRole(scene, at)
    if (role?.last !== last) continue
    if (role.ofAnother) return null
    const first = roleStart(scene, at, lowest)
    return first === at ? role : { ...role, first, start: scene.tokens[first]?.start ?? role.start }
  }
  return null
}

/** As far back as no sign and no other person stands. */
function lowestOf(scene: RoleScene, last: number): number {
  const { tokens, ending } = scene
  let at = last + 1
  while (at > 0 && last - at < REACH) {
    const name = ending.get(at - 1)
    if (name) {
      // "Putin's spokesman" has a person in it, "told Putin spokesman …" has not.
      if (name.mention.type === 'person' && !isJoiner(tokens, at)) break
      at = name.first
    } else if (tokens[at - 1]?.kind === 'word' || isJoiner(tokens, at - 1)) at--
    else break
  }
  return at
}

/** "The Russian foreign minister, Sergei Lavrov, said": the name stands between commas, and is no member of a list. */
function roleAround(scene: RoleScene, { first, last, mention }: PlacedName): Span | null {
  const { tokens } = scene
  if (!isComma(tokens[first - 1]) || tokens[first]?.start !== mention.start || !isClosed(scene, last))
    return null
  const role = roleEndingAt(scene, first - 2)
  if (!role || role.plural) return null
  let before = role.first - 1
  if (scene.words.determiners.has(tokens[before]?.folded ?? '')) before--
  // "Putin, the foreign minister, Lavrov, and others": whose office it is nobody can tell.
  return isComma(tokens[before]) && scene.ending.get(before - 1)?.mention.type === 'person'
    ? null
    : spanOf(scene, role)
}

/** "Sergei Lavrov, the Russian foreign minister,": an office between commas, or to the sentence's end. */
function roleBehind(scene: RoleScene, { last }: PlacedName): Span | null {
  const { tokens, words } = scene
  const first = behindComma(scene, last)
  if (first === null) return null
  for (let at = first; at < first + MOST_BEFORE_OFFICE; at++) {
    if (tokens[at]?.kind !== 'word' && !isJoiner(tokens, at)) return null
    const role = readRole(scene, at, false)
    if (!role) continue
    if (role.plural || roleStart(scene, at, first) !== first) return null
    const end = endOfApposition(scene, role.last)
    if (end === null || !isClosed(scene, end) || words.conjunctions.has(tokens[first]?.folded ?? ''))
      return null
    return { start: tokens[first]?.start ?? 0, end: tokens[end]?.end ?? 0 }
  }
  return null
}

/** The first token of an apposition behind a name: past the comma, an age ("Smith, 45, a director"), and "the". */
function behindComma({ tokens, words }: RoleScene, last: number): number | null {
  if (!isComma(tokens[last + 1])) return null
  let at = last + 2
  if (tokens[at]?.kind === 'digits' && isComma(tokens[at + 1])) at += 2
  return words.determiners.has(tokens[at]?.folded ?? '') ? at + 1 : at
}

/** Where the words behind the office end that say whose it is; null where they are no plain complement. */
function endOfApposition({ tokens, words, starting }: RoleScene, last: number): number | null {
  const next = tokens[last + 1]
  if (!next || (next.kind === 'sign' && !isJoiner(tokens, last + 1))) return last
  if (!words.linkStarts.has(next.folded)) return null
  let at = last + 1
  while (at - last <= LONGEST_REST) {
    const name = starting.get(at)
    if (name?.mention.type === 'person') return null
    at = name ? name.last + 1 : at + 1
    const token = tokens[at]
    if (!token || (token.kind === 'sign' && !isJoiner(tokens, at))) return at - 1
    if (words.ends.has(token.folded) || token.kind === 'digits') return null
  }
  return null
}

const CLOSING = new Set([',', '،', '.', ';', '؛', ')', '—', '–', '-', '”', '"', '»', '!', '?', '؟', '…', ':'])

/** Is what ends here closed, and not a member of a list: "Lavrov, the president, and others", "the king, the queen"? */
function isClosed(scene: RoleScene, last: number): boolean {
  const { tokens, words } = scene
  const sign = tokens[last + 1]
  if (!sign) return true
  if (!CLOSING.has(sign.text) || isJoiner(tokens, last + 1)) return false
  // A straight sign behind white space opens: باسم خطة "فرض القانون".
  if (sign.text === '"' && sign.spaceBefore) return false
  if (!isComma(sign)) return true
  const next = tokens[last + 2]
  if (!next) return true
  if (words.conjunctions.has(next.folded) || beginsWithConjunction(scene, next)) return false
  const at = words.determiners.has(next.folded) ? last + 3 : last + 2
  return scene.starting.get(at)?.mention.type !== 'person' && !beginsRole(scene, at)
}

/** In Arabic any word may carry "and"; only what is a verb or list member behind it matters, and these are not told apart. */
const beginsWithConjunction = ({ words }: RoleScene, { folded }: Token) =>
  words.conjunctionPrefixes.some(prefix => folded.startsWith(prefix) && folded.length > prefix.length + 2)

function beginsRole(scene: RoleScene, first: number): boolean {
  for (let at = first; at < first + MOST_BEFORE_OFFICE; at++) {
    if (scene.tokens[at]?.kind !== 'word' && !isJoiner(scene.tokens, at)) return false
    if (readRole(scene, at)) return roleStart(scene, at, first) === first
  }
  return false
}

/** The people joined to the first one behind "Presidents": "Putin and Xi", «بوتين وترامب». */
function joinedBehind(scene: RoleScene, index: number): PlacedName[] {
  const joined: PlacedName[] = []
  let before = scene.names[index]
  for (const name of scene.names.slice(index + 1, index + REACH)) {
    if (name.mention.type !== 'person' || !before || !isJoined(scene, before, name)) break
    joined.push(name)
    before = name
  }
  return joined
}

function isJoined({ tokens, words }: RoleScene, before: PlacedName, name: PlacedName): boolean {
  const between = tokens.slice(before.last + 1, name.first)
  if (between.length === 0) return tokens[name.first]?.start !== name.mention.start
  return between.length < 3 && between.every(token => isComma(token) || words.conjunctions.has(token.folded))
}
