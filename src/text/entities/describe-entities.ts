/** Adds to entities what the text around their mentions says: the sentence of the first one, and people's roles. */
import type { Entity, Mention, Role, Span } from '../analysis.ts'
import { fold } from '../fold.ts'
import type { Passage } from '../passage.ts'
import { splitSentences } from '../sentences.ts'
import { findRoles } from './roles/find-roles.ts'
import { makeRoleScene } from './roles/role-scene.ts'

/** Headings and lines of credits name people beside words that are not about them. */
const MOST_ROLES = 20

/**
 * @param passages of the whole text, in order.
 * @param mentions of the whole text, in order, with their entities.
 * @returns the entities with `first`, and with `roles` where there are any.
 */
export function describeEntities(
  passages: readonly Passage[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Entity[] {
  const described = entities.map((entity): Entity => ({ ...entity }))
  const told = described.map(() => new Set<string>())
  let next = 0
  for (const passage of passages) {
    const from = next
    while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < passage.end) next++
    const inside = mentions.slice(from, next)
    const sentenceAt = sentenceFinder(passage)
    for (const mention of inside) {
      const entity = mention.entity === undefined ? undefined : described[mention.entity]
      if (entity && !entity.first) entity.first = sentenceAt(mention.start)
    }
    addRoles(passage, inside, described, told, sentenceAt)
  }
  return described
}

function addRoles(
  passage: Passage,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  told: readonly Set<string>[],
  sentenceAt: (offset: number) => Span,
): void {
  if (!mentions.some(({ type }) => type === 'person')) return
  for (const { name, role } of findRoles(makeRoleScene(passage, mentions))) {
    const index = name.mention.entity
    const entity = index === undefined ? undefined : entities[index]
    const known = index === undefined ? undefined : told[index]
    const wording = fold(passage.text.slice(role.start, role.end))
    if (!entity || !known || known.has(wording) || known.size >= MOST_ROLES) continue
    known.add(wording)
    const added: Role = { role, sentence: sentenceAt(name.mention.start) }
    if (entity.roles) entity.roles.push(added)
    else entity.roles = [added]
  }
}

/** Finds the sentence around an offset; asked for growing offsets. The passage is cut into sentences only when asked. */
function sentenceFinder(passage: Passage): (offset: number) => Span {
  return offset => {
    const sentences = splitSentences(passage)
    let [low, high] = [0, sentences.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle]?.end ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return sentences[low] ?? { start: passage.start, end: passage.end }
  }
}
