/** What the reader follows and has said of names, changed one at a time. Names compare without case and marks. */
import type { Follow, NameRule } from '../../text/analysis.ts'
import { MOST_RULES } from './read-settings.ts'
import type { Settings } from './settings.ts'

/** Names with the same key are one. */
export const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .trim()
    .toLowerCase()

export const isFollowed = (settings: Settings, text: string): boolean =>
  settings.follows.some(follow => keyOf(follow.text) === keyOf(text))

/** Those of the followed texts that are one of these names. */
export function followsAmong({ follows }: Settings, names: readonly string[]): string[] {
  const keys = new Set(names.map(keyOf))
  return follows.map(({ text }) => text).filter(text => keys.has(keyOf(text)))
}

/** Past the limit nothing is added: what is followed is the reader's list, and nothing in it goes by itself. */
export function withFollow(settings: Settings, follow: Follow): Settings {
  const text = follow.text.trim()
  if (!text || isFollowed(settings, text) || settings.follows.length >= MOST_RULES) return settings
  return { ...settings, follows: [...settings.follows, { text, kind: follow.kind }] }
}

export function withoutFollow(settings: Settings, text: string): Settings {
  return { ...settings, follows: settings.follows.filter(follow => keyOf(follow.text) !== keyOf(text)) }
}

/** In place of what was said of the same name before. */
export function withNameRule(settings: Settings, rule: NameRule): Settings {
  const others = settings.nameRules.filter(({ name }) => keyOf(name) !== keyOf(rule.name))
  return { ...settings, nameRules: [...others, rule].slice(-MOST_RULES) }
}

export function withoutNameRule(settings: Settings, name: string): Settings {
  return { ...settings, nameRules: settings.nameRules.filter(rule => keyOf(rule.name) !== keyOf(name)) }
}
