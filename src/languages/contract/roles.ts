/** The words by which a text says what office or profession somebody has: "Russian foreign minister", وزير الخارجية الروسي. */
export interface RoleWords {
  /**
   * Offices and professions that may stand before a name or in apposition behind it; the engine looks for the longest.
   * One that is written here with a capital counts only with one in the text: "in general", "brought to justice".
   */
  offices: readonly string[]
  /** Such words for two people or more, which belong to all names joined behind them: "Presidents", الرئيسان. */
  pluralOffices: readonly string[]
  /** Words that may stand before an office and belong to it: "former", "deputy", "Labour". Empty where none do. */
  before: readonly string[]
  /** Words that may stand behind an office and belong to it: السابق, بالإنابة, "elect". */
  after: readonly string[]
  /** What may stand between a role and the name and is no role: "Mr", الدكتور. */
  honorifics: readonly string[]
  /** What joins an office to whose it is: "of", "for", باسم. */
  links: readonly string[]
  /** Nouns that an office may have right behind it without article: خارجية, أركان; behind a link: "foreign affairs". */
  fields: readonly string[]
  /** What may stand between a comma and an office, outside the role: "the", "its". */
  determiners: readonly string[]
  /** What stands behind a name that has something: the "s" of "Russia's". */
  possessive: string
  /** Words that join a further name or office: "and"; with what is written onto the next word: و. */
  conjunctions: { words: readonly string[]; prefixes: readonly string[] }
  /** Words at which an apposition that goes on behind its link ends being plain: "who", الذي. */
  ends: readonly string[]
}

export const noRoleWords: RoleWords = {
  offices: [],
  pluralOffices: [],
  before: [],
  after: [],
  honorifics: [],
  links: [],
  fields: [],
  determiners: [],
  possessive: '',
  conjunctions: { words: [], prefixes: [] },
  ends: [],
}
