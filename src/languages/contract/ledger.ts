/**
 * What a language says around figures: who said them, and how two of them belong together. Data only. Phrases are
 * words with single spaces, written naturally; the engine folds them. An empty list switches the matter off.
 */
export interface LedgerWords {
  attribution: AttributionWords
  /** Letters of conjunctions written onto the next word: و in وقال, وأصيب. */
  prefixes: readonly string[]
  /**
   * What happened to those who are counted, by the name of the outcome, in every form in use: "killed", "dead", قتلى. Two
   * counts of people are of the same thing only where the same outcome, and no other, stands in the clause.
   */
  outcomes: Readonly<Record<string, readonly string[]>>
  /** Words for those who an outcome befell that tell nothing else of them: "people", شخصا; not "children". */
  people: readonly string[]
  /** A number that was another before: "rose", "earlier", ارتفعت. Beside them two values are no contradiction. */
  updates: readonly string[]
  /** A number that is a part, or apart, of another one: "another", "among", "each", آخرين. */
  apart: readonly string[]
  /** Between a total and its parts: "including", بينهم. */
  inclusions: readonly string[]
  /** Things that no one is two of: a sum of "men" and "women" counts nobody twice. */
  disjoint: readonly (readonly string[])[]
  /** Between the two numbers of a ratio: "out of", من أصل; and what may follow the link: "the", "a total of". */
  ratioLinks: readonly string[]
  ratioFillers: readonly string[]
  /** Between a ratio and the percentage that says the same: "or", أي. */
  equivalences: readonly string[]
  /** Joins parts of an enumeration: "and". */
  conjunctions: readonly string[]
  /** Negations: "not 12 but". */
  negations: readonly string[]
}

interface AttributionWords {
  /** The source follows: "according to", بحسب. */
  before: readonly string[]
  /** Particles written onto the source behind such a phrase: ل in وفقا لوزارة. */
  sourceParticles: readonly string[]
  /** Verbs of saying: "said", قال. */
  verbs: readonly string[]
  /** Where the subject stands: before its verb ("the ministry said"), after it (قالت الوزارة). Both are possible. */
  subjectBefore: boolean
  subjectAfter: boolean
  /** Between subject and verb, and part of neither: "has", "also". */
  auxiliaries: readonly string[]
  /** An agency tells what another said: "quoted X as saying"; نقلت وكالة … عن X: the source stands behind `link`. */
  relays: { verbs: readonly string[]; link: string }
  /** Words at which the phrase of a source ends: "that", "on", إن. */
  ends: readonly string[]
  /** Words at which a new clause begins, so that its subject does: "while THE UNION said". */
  clauseStarts: readonly string[]
  /** Words that no plain source begins with: "he", "which", أنه. */
  notSources: readonly string[]
}

/** For a language without data: rows have no source, and only headline and values are compared. */
export const noLedgerWords: LedgerWords = {
  attribution: {
    before: [],
    sourceParticles: [],
    verbs: [],
    subjectBefore: false,
    subjectAfter: false,
    auxiliaries: [],
    relays: { verbs: [], link: '' },
    ends: [],
    clauseStarts: [],
    notSources: [],
  },
  prefixes: [],
  outcomes: {},
  people: [],
  updates: [],
  apart: [],
  inclusions: [],
  disjoint: [],
  ratioLinks: [],
  ratioFillers: [],
  equivalences: [],
  conjunctions: [],
  negations: [],
}
