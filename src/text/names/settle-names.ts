/** Which of several overlapping proposals for a name is kept. */
import type { Candidate } from './candidate.ts'

/**
 * One list in text order in which nothing overlaps. The tagger has read the sentence and goes before the lists, unless a
 * list knows a longer name around its own ("West Virginia" around "Virginia").
 * @param tagged the tagger's names. @param known the gazetteer's. @param proposed those of the finders by context.
 */
export function settleNames(
  tagged: readonly Candidate[],
  known: readonly Candidate[],
  proposed: readonly Candidate[],
): Candidate[] {
  if (tagged.length + proposed.length === 0) return [...known]
  const named = new Map(known.map(name => [name.first, name]))
  const wider = namesAround(tagged, known)
  for (const name of joinedNames(tagged, named)) wider.add(name)
  for (const name of bodiesAround(tagged, proposed)) wider.add(name)
  const kept: Candidate[] = []
  const taken = new Set<number>()
  for (const candidate of [...wider, ...tagged, ...byLength([...known, ...proposed])]) {
    if (isTaken(taken, candidate)) continue
    for (let at = candidate.first; at <= candidate.last; at++) taken.add(at)
    kept.push(withId(candidate, named.get(candidate.first)))
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** The gazetteer's names of several tokens that one of the tagger's lies in, or reaches into from the side; looked up by token, for lines may be long. */
function namesAround(tagged: readonly Candidate[], known: readonly Candidate[]): Set<Candidate> {
  const around = new Map<number, Candidate>()
  for (const name of known)
    if (name.last > name.first) for (let at = name.first; at <= name.last; at++) around.set(at, name)
  const wider = new Set<Candidate>()
  for (const tag of tagged) {
    for (const name of [around.get(tag.first), around.get(tag.last)])
      if (name && (isInside(tag, name) || cuts(tag, name))) wider.add(name)
  }
  return wider
}

/**
 * Bodies that go on behind the tagger's name: مجلس الأمن الروسي where it has only مجلس الأمن, which is another council,
 * and جامعة ميشيغان where it has only the place.
 */
function bodiesAround(tagged: readonly Candidate[], proposed: readonly Candidate[]): Candidate[] {
  const around = new Map<number, Candidate>()
  for (const body of proposed)
    if (body.national || body.complete) for (let at = body.first; at <= body.last; at++) around.set(at, body)
  return tagged.flatMap(tag => {
    const body = around.get(tag.first)
    if (!body || !isInside(tag, body)) return []
    const isSame = tag.type === 'organization' && tag.first === body.first
    return isSame || (body.complete && tag.type !== 'person') ? [body] : []
  })
}

/** A particle and a space stand between two joined names: الاتحاد الأوروبي + و + الناتو. */
const SHORTEST_LINK = 2

/**
 * Two known names that the tagger has read as one: organisations with a particle between them (الاتحاد الأوروبي والناتو,
 * "الحزب الجمهوري + شبكة + سي إن إن"), and a person with a place or an organisation behind (فلاديمير بوتين + بيونج يانغ).
 */
function joinedNames(tagged: readonly Candidate[], named: ReadonlyMap<number, Candidate>): Candidate[] {
  return tagged.flatMap(tag => {
    const first = tag.type === 'place' ? undefined : named.get(tag.first)
    if (first?.type !== tag.type || first.last >= tag.last) return []
    for (let at = first.last + 1; at <= tag.last; at++) {
      const second = named.get(at)
      if (second) return areTwo(tag, first, second) ? [first, second] : []
    }
    return []
  })
}

function areTwo(tag: Candidate, first: Candidate, second: Candidate): boolean {
  if (second.last !== tag.last) return false
  if (tag.type === 'person') return second.type !== 'person' && second.first === first.last + 1
  return second.type === 'organization' && second.start - first.end >= SHORTEST_LINK
}

/** Does the tag have one part of the name and something else: "بي سي + وسي" in "إيه بي سي وسي إن إن"? */
const cuts = (tag: Candidate, name: Candidate) =>
  name.type === 'organization' &&
  name.id !== undefined &&
  (tag.first < name.first
    ? tag.last < name.last && tag.last >= name.first
    : tag.first > name.first && tag.last > name.last)

const isInside = (inner: Candidate, outer: Candidate) =>
  outer.first <= inner.first &&
  inner.last <= outer.last &&
  outer.last - outer.first > inner.last - inner.first

/** The longest first; of equal ones the first proposed, which is the gazetteer's. */
function byLength(candidates: readonly Candidate[]): Candidate[] {
  const order = new Map(candidates.map((candidate, index) => [candidate, index]))
  return [...candidates].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || (order.get(a) ?? 0) - (order.get(b) ?? 0),
  )
}

function isTaken(taken: ReadonlySet<number>, { first, last }: Candidate): boolean {
  for (let at = first; at <= last; at++) if (taken.has(at)) return true
  return false
}

/** Countries, capitals and buildings: in the news they stand for their government, and no team has their bare name. */
const isCertainPlace = ({ id = '' }: Candidate) => /^(?:country|capital|place)\//u.test(id)
/** Nobody is called بيونج يانغ; "Washington" and صوفيا are called so. */
const isNobody = ({ id = '', first, last }: Candidate) =>
  id.startsWith('capital/') ? last > first : /^(?:country|place)\//u.test(id)

/**
 * The gazetteer's identity and beginning for a name that the tagger found on the same tokens. A place stays what the tagger
 * says, because teams are named by it, but a country is a country ("DPRK"), a capital stands for its government and the
 * Kremlin is a building; an organisation or person of the lists is never anything else.
 */
function withId(candidate: Candidate, known: Candidate | undefined): Candidate {
  const isIdentified = known && (known.id || known.bearers || known.apart)
  if (!isIdentified || candidate.id || known.last !== candidate.last) return candidate
  const isCertain =
    known.type !== 'place' || (candidate.type === 'person' ? isNobody(known) : isCertainPlace(known))
  return known.type === candidate.type || isCertain ? known : candidate
}
