/** How a language writes numbers, money and units. All words are written naturally; the engine folds them. */
export interface NumberWords {
  /** Filled by the number grammar. */
  cardinals: Record<string, number>
}
