/**
 * What the card asks to be kept of a name, checked. A page may have damaged its own process: it can say a word of a few names,
 * never write settings, and never push out what the reader has kept.
 */
import { withFollow, withNameRule, withoutFollow } from '../shared/settings/names.ts'
import { MOST_RULES } from '../shared/settings/read-settings.ts'
import type { Settings } from '../shared/settings/settings.ts'
import { isFollow, isNameRule } from '../shared/settings/stored-rules.ts'
import type { Follow, NameRule } from '../text/analysis.ts'
import { fieldsOf } from './read-request.ts'

type Change = (settings: Settings) => Settings

/** An article writes a name in fewer ways. */
const MOST_AT_ONCE = 30

/** What 'follow-name' changes; null where it is no such message. */
export function readFollowWish(body: unknown): Change | null {
  const { texts, followed } = fieldsOf(body)
  if (!isShortList(texts) || typeof followed !== 'boolean') return null
  const follows = texts.map(text => ({ text, kind: 'name' }))
  if (!follows.every((each): each is Follow => isFollow(each))) return null
  return settings =>
    follows.reduce(
      (now, follow) => (followed ? withFollow(now, follow) : withoutFollow(now, follow.text)),
      settings,
    )
}

/** What 'name-rule' changes; null where it is no such message. Rules are added while there is room for them. */
export function readRuleWish(body: unknown): Change | null {
  const { rules } = fieldsOf(body)
  if (!isShortList(rules) || !rules.every((rule): rule is NameRule => isNameRule(rule))) return null
  return settings =>
    settings.nameRules.length + rules.length > MOST_RULES ? settings : rules.reduce(withNameRule, settings)
}

const isShortList = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.length > 0 && value.length <= MOST_AT_ONCE
