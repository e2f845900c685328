/** What a language says about how one name is written in several ways, for joining its mentions. */
export interface EntityWords {
  /** Articles that a name may have or lack, as words of their own: "the", the "al" of "al-Assad". */
  articles: readonly string[]
  /** Words inside names that count as one, as [word, the one it counts as]: ابن, بن. */
  alikeWords: readonly (readonly [string, string])[]
  /** What may follow the name of a company and adds nothing to it: "Inc". */
  companySuffixes: readonly string[]
  /**
   * Letters of a foreign sound that writers put for one another, each group as the letters of one sound: Arabic has no
   * letter for "g". The first group holds in any word; the others only in long words that are no given names.
   */
  alikeLetters: readonly string[]
  /** Letters that are written once or twice for one sound: داود, داوود. */
  doubledLetters: string
  /** Long vowels that foreign names are written with or without: زيلينسكي, زيلنسكي. */
  optionalVowels: string
  /** Endings that sound alike, as [ending, the one it counts as]: "Sergey", "Sergei". */
  alikeEndings: readonly (readonly [string, string])[]
}

export const noEntityWords: EntityWords = {
  articles: [],
  alikeWords: [],
  companySuffixes: [],
  alikeLetters: [],
  doubledLetters: '',
  optionalVowels: '',
  alikeEndings: [],
}
