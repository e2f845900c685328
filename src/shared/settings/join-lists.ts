/** Two settings' lists in one, within their limits: this machine's and the copy's when they first meet, or two pages' changes. */
import { withFollow, withNameRule } from './names.ts'
import type { Settings } from './settings.ts'
import { withFieldRule, withSiteChoice } from './sites.ts'

/** @returns the settings with both lists; where they say different things of one site or name, what `theirs` says; a follow stays as it is. */
export function joinLists(ours: Settings, theirs: Settings): Settings {
  let joined = ours
  for (const { site, choice } of theirs.sites) joined = withSiteChoice(joined, site, choice)
  for (const rule of theirs.fieldRules) joined = withFieldRule(joined, rule.site, rule.field, rule)
  for (const rule of theirs.nameRules) joined = withNameRule(joined, rule)
  for (const follow of theirs.follows) joined = withFollow(joined, follow)
  return joined
}
