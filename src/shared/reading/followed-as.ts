/** Whether the reader follows an entity, and under which words. */
import type { Analysis, Entity } from '../../text/analysis.ts'
import { followsAmong, isFollowed } from '../settings/names.ts'
import type { Settings } from '../settings/settings.ts'

/**
 * The followed texts that mean this entity: its own names, and those that the engine has met it under ("DPRK" for
 * كوريا الشمالية). Empty where it is not followed.
 */
export function followedAs(entity: Entity, analysis: Analysis, settings: Settings): string[] {
  const own = followsAmong(settings, [entity.name, entity.names.arabic ?? '', entity.names.latin ?? ''])
  const starts = new Set(entity.mentions.map(index => analysis.mentions[index]?.start))
  const met = analysis.matches.flatMap(({ follow: { text, kind }, spans }) => {
    const isMet = kind === 'name' && spans.some(({ start }) => starts.has(start))
    return isMet && isFollowed(settings, text) ? [text] : []
  })
  return [...new Set([...own, ...met])]
}
