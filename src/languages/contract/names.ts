/**
 * What a language says about names: the words around them, not the names of the gazetteer.
 * All words are written naturally; the engine folds them. Phrases are words with single spaces.
 */
export interface NameWords {
  /** Offices, ranks and honorifics that stand right before a person's name: "President", رئيس الوزراء. */
  personTitles: readonly string[]
  /** Occupations that take a name of two parts only, because any verb may follow them: الكاتب, المدرب. */
  occupations: readonly string[]
  /** Adjectives of nationality without article and ending: "Russian", روسي. They may stand between a title and a name. */
  nationalities: readonly string[]
  /** What may stand before one and makes it another's: "North" in "North Korean". Empty where it stands behind (الكوري الشمالي). */
  nationalityPrefixes: readonly string[]
  /** How such adjectives are inflected: each article and each ending (الروسية); [""] where they are not. */
  inflection: { articles: readonly string[]; endings: readonly string[] }
  /** Other adjectives between a title and a name, inflected alike: "former", سابق. */
  titleAdjectives: readonly string[]
  /** Given names that are hardly ever another word: they begin a person's name without a title. */
  givenNames: readonly string[]
  /** Words inside a person's name that cannot end it: "van", "bin", عبد, أبو. */
  nameLinks: readonly string[]
  /** Family names that stand first: a later "Kim" or كيم alone repeats "Kim Jong Un". */
  familyNamesFirst: readonly string[]
  /** Words that never belong to a person's name: verbs of saying, prepositions, days, common nouns. They end a name. */
  notInNames: readonly string[]
  /** Beginnings and ends of words that are no names unless listed: Arabic ي… of verbs, …ها of possessives. */
  notInNamesShape: { prefixes: readonly string[]; endings: readonly string[] }
  /** Vowel marks that are on no name: with the ending of سوريًا the word is "Syrian", not the country. */
  notInNamesMarks: string
  /** Last parts of names of two words that no one is called by alone: the الله of نصر الله. */
  neverAlone: readonly string[]
  /** What a second name in the form of an adjective looks like: Arabic ال…ي (الحريري); null where there is none. */
  familyAdjective: { prefix: string; ending: string } | null
  organizations: OrganizationWords
  /** Names that are as often another word: they are places only after one of `placeCues`. */
  ambiguousNames: readonly string[]
  /** Names that are mostly another word: they are places only after one of `placeClasses`. */
  rareNames: readonly string[]
  /** Words right before a place: "in", في. */
  placeCues: readonly string[]
  /** Class words right before a place, outside its name: مدينة, "city of". */
  placeClasses: readonly string[]
  /** Words right before and right after a place that make it the name of a model: من فئة بريمن, "a Bremen-class ship". */
  modelCues: { before: readonly string[]; after: readonly string[] }
}

/** How organisations that no gazetteer lists are recognised by their words. */
interface OrganizationWords {
  /** Beginnings of names, followed by definite words: وزارة الدفاع الروسية. Empty where letters have capitals. */
  heads: readonly string[]
  /** Definite bodies named with their adjectives: المخابرات العسكرية الكورية. */
  bodies: readonly string[]
  /** Beginnings of names only before a place: "شرطة + دبي", where "شرطة + المدينة" is no name. */
  headsOfPlaces: readonly string[]
  /** Definite bodies that are names only with what they are for: "المركز الوطني + للبحوث". */
  bodiesWithPurpose: readonly string[]
  /** What says only of what kind a body is and names none: وكالة الأنباء before "Yonhap". Empty where capitals tell. */
  classes: readonly string[]
  /** The article that the words after a head begin with; empty where there is none. */
  article: string
  /** Bare nouns between a head and a definite word: حقوق in مجلس حقوق الإنسان. */
  complements: readonly string[]
  /** The particle of what a body is for, joined with the article (للبحوث) and before a bare noun (لحقوق الإنسان), and a second one behind "and" (للنشر والتوزيع); '' where there is none. */
  purpose: { joined: string; separate: string; and: string }
  /** A run of capitalised words with one of these is an organisation: "University", "Ministry". */
  capitalHeads: readonly string[]
  /** Small words inside such a run: "of", "for". */
  capitalLinks: readonly string[]
}
