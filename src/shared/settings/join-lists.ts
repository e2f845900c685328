/** The lists of this machine and those of the copy, when they meet for the first time: nothing goes of either. */
import { withFollow, withNameRule } from './names.ts'
import type { Settings } from './settings.ts'
import { withFieldRule, withSiteChoice } from './sites.ts'

/** @returns the settings with both lists; where they say different things of one site or name, what `theirs` says. */
export function joinLists(ours: Settings, theirs: Settings): Settings {
  let joined = ours
  for (const { site, choice } of theirs.sites) joined = withSiteChoice(joined, site, choice)
  for (const rule of theirs.fieldRules) joined = withFieldRule(joined, rule.site, rule.field, rule)
  for (const rule of theirs.nameRules) joined = withNameRule(joined, rule)
  for (const follow of theirs.follows) joined = withFollow(joined, follow)
  return joined
}
