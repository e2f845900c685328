/** What the engine needs to know of a language to cut sentences, to weigh them and to recognise the language itself. */
export interface SentenceRules {
  /** Words with a full stop that never end a sentence, without that stop: "Mr", "د". Matched without regard to case. */
  abbreviations: readonly string[]
  /** Abbreviations that may end one: "Inc", "etc". They do where the next word is a function word in capitals ("Inc. The"). */
  abbreviationsAlsoFinal: readonly string[]
  /** Abbreviations only before a number: "No. 5". */
  abbreviationsBeforeNumbers: readonly string[]
  /**
   * Words of every text that say nothing of its subject: articles, prepositions, conjunctions, pronouns, auxiliaries.
   * They recognise the language, and they do not count when sentences are weighed.
   */
  functionWords: readonly string[]
  /** First words that lean on the sentence before ("He said", "But", وأضاف): such a sentence is not taken alone. A colon is a word of its own («وزاد :»). */
  danglingStarts: readonly string[]
  /**
   * Verbs of saying that may stand before their subject (وأضاف): they lean on the sentence before unless a name follows, with
   * no function word between («وأضاف مدير المرفأ سالم عون», but not «وأضاف أن سالم عون»).
   */
  reportingStarts: readonly string[]
  /** Verbs that follow a quote that ended in ? or !: “Really?” Smith asked. */
  reportingVerbs: readonly string[]
}
