/** A name that a finder proposes, with the tokens that it takes; overlaps are settled afterwards. */
import type { EntityType } from '../analysis.ts'
import type { Passage } from '../passage.ts'

export interface Candidate {
  type: EntityType
  /** Token indexes in the passage, both inclusive. */
  first: number
  last: number
  /** Offsets in the text; `start` is behind the particles of the first token. */
  start: number
  end: number
  /** Gazetteer id, for names that the gazetteer knows. */
  id?: string
  /** Gazetteer ids of those who may be meant, for names that the gazetteer knows of several. */
  bearers?: readonly string[]
  /** An organisation whose name ends in a nationality: مجلس الأمن الروسي. */
  national?: true
  /** An organisation whose name is sure to reach so far, over the names in it: جامعة ميشيغان, شرطة ولاية تكساس. */
  complete?: true
  /** The word before may be a first name: whoever is meant, it may be someone else than those of this name elsewhere. */
  apart?: boolean
}

/** Finds names by their context in one passage. `known` are the gazetteer's names there, by the index of their first token. */
export type NameFinder = (passage: Passage, known: ReadonlyMap<number, Candidate>) => Candidate[]

export const isCapitalised = (word: string) => /^\p{Lu}/u.test(word)
