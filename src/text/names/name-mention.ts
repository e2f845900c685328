/** What the name finders hand over: a mention of a person, place or organisation, and where the gazetteer knows it from. */
import type { EntityType, Mention } from '../analysis.ts'

export interface NameMention extends Mention {
  type: EntityType
  /** Gazetteer identifier such as "country/KP"; absent for names found by context only. */
  id?: string
  /** Instead of it, where the name alone does not say who or what is meant: the identifiers of known bearers. */
  bearers?: readonly string[]
  /** A family name behind what may be an unknown first name: to be joined with no other mention. */
  apart?: boolean
}
