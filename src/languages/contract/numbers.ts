/**
 * How a language writes numbers, money and units: data only. All words are written naturally, in every form that is
 * in use; the engine folds them (case, vowel marks, spellings of alef and teh marbuta), so that those need no entry.
 * An empty list switches the matter off: digits, % and currency signs work without any words.
 */
export interface NumberWords {
  /** Zero to 999 in one word: "seven", "twenty", خمسون, ثلاثمئة. 100 multiplies the number before it. */
  cardinals: Readonly<Record<string, number>>
  /** Words that are numbers inside a compound only: أحد is 1 in أحد عشر and a pronoun elsewhere. */
  boundCardinals: Readonly<Record<string, number>>
  /** Words that make a teen of the unit before them: عشر in ثلاثة عشر. */
  teenSuffixes: readonly string[]
  /** Words that multiply what stands before: "thousand", ملايين; "dozen". */
  scales: Readonly<Record<string, number>>
  /** Scale words with their number in them: مليونان is 2,000,000. */
  multiples: Readonly<Record<string, number>>
  /** "hundred" and "million" stand for one of them without an article: true of Arabic, not of English. */
  bareScales: boolean
  /** Articles that mean one before a scale or a fraction: "a million", "a third". */
  articles: readonly string[]
  /** Written onto the word itself: ال. Empty where there is none. */
  definitePrefix: string
  /** Words between the parts of a number: "and". */
  joiners: readonly string[]
  /** Letters that join the parts and are written onto the next one: و. */
  prefixJoiners: readonly string[]
  /** Parts never follow one another without a joiner (Arabic), except a scale after its number. */
  joinerRequired: boolean
  /** "five and twenty": خمسة وعشرون. */
  unitsBeforeTens: boolean
  ordinals: Readonly<Record<string, number>>
  /** Ordinals inside a compound only: الحادي in الحادي عشر. */
  boundOrdinals: Readonly<Record<string, number>>
  /** Written onto digits: "st", "th". */
  ordinalSuffixes: readonly string[]
  /** Fractions that stand by themselves: "half", ثلث, ثلثا. */
  fractions: Readonly<Record<string, number>>
  /** Fractions that only a vowel mark on their first letter tells from a number: خُمس; written with it. */
  markedFractions: Readonly<Record<string, number>>
  /** Pronouns written onto a fraction, outside its span: نصفهم. */
  fractionSuffixes: readonly string[]
  /** Cardinals that are a part before a definite noun: خمس السكان is a fifth of the people. */
  partsOfWholes: Readonly<Record<string, number>>
  /** Nouns, in the construct, that are wholes and are not counted by those cardinals: خمس سكان العالم. */
  wholes: readonly string[]
  /** Last letters of definite nouns before which they count all the same: خمس السنوات. */
  countedEndings: readonly string[]
  /** Fractions that need a number before them: "thirds", أرباع. */
  denominators: Readonly<Record<string, number>>
  /** Between a fraction and its scale: "half OF A million". */
  fractionLinks: readonly string[]
  /** Between the numbers of a proportion: "one IN five", واحد من كل خمسة. */
  proportionLinks: readonly string[]
  /** Of these, what makes decimals: مئتان وواحد وسبعون جزءا من مئة is 200.71. */
  decimalParts: readonly string[]
  /** Between one and ten or more, both in words, of which it is that part: واحد من مئة; with less it is "one of four". */
  oneInMany: readonly string[]
  /** Between any two numbers in words with nothing beside them, of which they make a part: ثلاثة من عشرة. */
  lonePartLinks: readonly string[]
  /** Before a number in words, one part of so many: جزء من مئة. */
  partOf: readonly string[]
  /** The part itself, as it may be said once more behind the whole: جزء من واحد وعشرين جزءا. */
  partNouns: readonly string[]
  /** Between the numbers of a fraction that is read aloud: "three OVER four", ثلاثة على أربعة. */
  fractionBars: readonly string[]
  /** Written onto or after digits: "bn", "k". */
  scaleAbbreviations: Readonly<Record<string, number>>
  /** Abbreviations that are units as well: "m" scales money and things counted, and is a metre elsewhere. */
  unsureAbbreviations: Readonly<Record<string, number>>
  /** Between the whole and the decimals of a number in words: "two POINT five", فاصلة. */
  decimalWords: readonly string[]
  /** "minus", سالب. */
  negatives: readonly string[]
  /** Whole words that only look like a number with a particle: لست is "I am not", no ل with ست. */
  notNumbers: readonly string[]
  /** Words that are no numbers in these very letters, though folded they are: وأحد is "and one of", no واحد. */
  notNumbersAsWritten: readonly string[]
  /** Which signs group thousands and which begin decimals; a sign in both groups where exactly three digits follow. */
  separators: { group: string; decimal: string }
  /** A letter that agencies write for the sign of decimals, the decimals before it: 5ر62 is 62.5. Empty where there is none. */
  decimalLetter: string
  /** Digits in brackets count what follows: (150) مليون ريال. In English they say a number once more: "five (5) days". */
  countsInBrackets: boolean
  /** Pronouns written onto a noun, which make it definite: جنودها الأربعة. */
  possessives: readonly string[]

  currencies: readonly CurrencyWord[]
  /** Letters of coins written onto a number after an amount of the whole currency: "20 dollars 43c". */
  coinLetters: readonly string[]
  /** The same, with their ISO 4217 code, where they stand alone as well: "50p". */
  coins: Readonly<Record<string, string>>
  /** Words of prices and pay, beside which a currency that is also a people is money: "price", بقيمة. */
  moneyCues: readonly string[]
  /** Words of weight near a pound that is no money: "weighs", "heavy"; and those right behind it: a pound "of" flour. */
  weightCues: { near: readonly string[]; behind: readonly string[] }
  /** Countries as they qualify a currency, to ISO 3166-1 alpha-2: "Australian", أسترالي, إسترليني. */
  currencyQualifiers: Readonly<Record<string, string>>
  /** Does the qualifier stand before the currency ("Australian dollars") or after it (دولار أسترالي)? */
  qualifierBefore: boolean

  /** After the number: "per cent", في المئة. Signs (%, ٪) are known to the engine. */
  percentWords: readonly string[]
  percentagePointWords: readonly string[]
  /** After a temperature, inside the span: "20 degrees BELOW ZERO", تحت الصفر; the value is negative. */
  belowZero: readonly string[]
  /** CLDR unit id to the ways of writing it after a number. */
  units: Readonly<Record<string, readonly string[]>>
  /** Squares and cubes of the units of length: "square" before, مربع or ² after. */
  powers: {
    squareBefore: readonly string[]
    squareAfter: readonly string[]
    cubicBefore: readonly string[]
    cubicAfter: readonly string[]
  }
  /** Units that are another word beside no larger one: the inches of "5 ft 2 IN". */
  shortUnits: Readonly<Record<string, string>>
  /** What makes a rate of a unit, to the CLDR unit of time: "per second", "/s". */
  perTime: Readonly<Record<string, string>>
  /** 6'2" and 24" are feet and inches. */
  feetAndInches: boolean
  /** Words of time: numbers before them are durations, which the dates read, unless they are ages. */
  timeUnits: readonly string[]
  ages: AgeWords

  /** Phrases that end like one of the next and bend nothing: لتصل إلى says what was reached. */
  notModifiers: readonly string[]
  /** Phrases right before a number, and right after it. */
  modifiersBefore: Readonly<Record<string, FigureModifier>>
  modifiersAfter: Readonly<Record<string, FigureModifier>>
  /** Quantities without a number: "dozens", مئات, "tens of thousands". */
  vague: readonly string[]
  /** Numbers that are said by a noun, before a partitive or at the end: "a couple OF soldiers". */
  countingNouns: Readonly<Record<string, number>>
  /** Words that may be added to a vague one: "hundreds OF THOUSANDS", مئات الآلاف. */
  vagueScales: readonly string[]
  rangeLinks: RangeWords

  /** Nouns whose dual counts two of them, with the endings that can be nothing but a dual. */
  duals: readonly DualNouns[]
  /** Duals of units and currencies, to the CLDR unit id and the currency's family: كيلومترين, دولارين. */
  unitDuals: Readonly<Record<string, string>>
  currencyDuals: Readonly<Record<string, string>>

  /** Where "one" counts nothing. */
  one: OneWords
  cues: FigureCues
}

export type FigureModifier = 'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most' | 'nearly'

export interface CurrencyWord {
  /** Family of currencies ("dollar"), which a country tells apart, or an ISO 4217 code. */
  family: string
  words: readonly string[]
  /** How many of them make one of the currency: 100 for the cent. */
  parts?: number
  /** The word also counts people (500 أفغاني crossed the border): it is money only beside one of `moneyCues`. */
  alsoPeople?: true
  /** The unit that the word is as well: a 140-pound boxer. It is one beside the words of `weightCues`. */
  alsoUnit?: string
}

export interface DualNouns {
  nouns: readonly string[]
  /** What takes the place of the noun's last letters: ة → تان, تين; "" → ان, ين. The first that fits is used. */
  endings: readonly { from: string; to: readonly string[] }[]
}

interface AgeWords {
  /** After the number, inside the span, with the CLDR unit of time: "-year-old", "months old". */
  after: Readonly<Record<string, string>>
  /** Before the number, inside the span: "aged", سن. */
  inside: readonly string[]
  /** Before the number and outside: البالغ من العمر. */
  before: readonly string[]
  /** Words of years that belong to an age after a cue: عاما. */
  years: readonly string[]
  /** Verbs before a bare number, and what follows it: "WAS 13 WHEN HE", "who IS 36 AT THE TIME". */
  copulas: readonly string[]
  following: readonly string[]
  /** Somebody and that verb, before a number at the end of its clause: "HE WAS 57." */
  subjects: readonly string[]
  /** After a number that is an age without a word for years, outside the span: في العاشرة من عمره. */
  ofLife: readonly string[]
  /** The same after one with a word for years: 36 عاما من العمر; but 7 سنوات من عمره are a length of time. */
  yearsOfLife: readonly string[]
  /**
   * A number between commas or brackets after a word is an age: "Ms Davis, 45, said"; where `years` has words, only
   * with one of them: (36 عاما).
   */
  betweenCommas: boolean
}

interface RangeWords {
  /** Between the two numbers: "to", إلى. */
  between: readonly string[]
  /** Links that make a range only after an opener: "BETWEEN 10 AND 15". */
  pairs: readonly { open: string; link: string }[]
  /** Before two numbers that each have their own unit, a change and no range: "FROM $5 to $10". */
  changeOpeners: readonly string[]
  /** Before a step and what it leads to: "rose 41 cents to $50.90", "fell two to 72". */
  changeVerbs: readonly string[]
  /** What leads there: "to". */
  changeLinks: readonly string[]
  /** Before two numbers of which only one is meant, so that "or" makes no range: "EITHER 10 or 20", إما. */
  alternativeOpeners: readonly string[]
}

interface OneWords {
  words: readonly string[]
  /** It stands after its noun: قارب واحد. */
  afterNoun: boolean
  /** Words around it that show a pronoun: "one OF", "no ONE". */
  notBefore: readonly string[]
  notAfter: readonly string[]
}

interface FigureCues {
  /** Words before a number that make it part of a name, an address or a reference: "Channel 4", المادة 5. */
  nameBefore: readonly string[]
  /** What is numbered by the year, and the words between the number and the year: الدعوى 520 لسنة 2011. */
  numberedByYear: { before: readonly string[]; after: readonly string[] }
  /** Chapters of scripture before the number of a verse: [الطلاق: 3]. */
  chapters: readonly string[]
  /** Names that begin with a number, whole: "401(k)", "737-800". */
  numberNames: readonly string[]
  /** Function words that are also the name of a letter: digits written onto them make a code, إن95. */
  letterNames: readonly string[]
  /** Phrases after an ordinal, and words before it, with which it is part of a name or a time: "first lady", "at first". */
  ordinalNotBefore: readonly string[]
  ordinalNotAfter: readonly string[]
  /** The same for fractions: نصف نهائي, "the first half". */
  fractionNotBefore: readonly string[]
  fractionNotAfter: readonly string[]
  /** Phrases that make a rank of the cardinal after them, inside the span: "No." */
  rankInside: readonly string[]
  /** The same outside of the span: الدقيقة 29. */
  rankBefore: readonly string[]
  /** The same where the number has an article or counts nothing: الدورة الـ12, but شملت المرحلة 692 عملية. */
  rankBeforeDefinite: readonly string[]
  /** Words that are never the thing counted: prepositions, pronouns, conjunctions, common verbs. */
  notUnits: readonly string[]
  /**
   * Words, in every form, whose first letters only look like one of `prefixJoiners`, or like a particle with the article:
   * ورقة, وزراء, بالغ. Others join something else: 36 وأصبح, 36 بالمدينة.
   */
  joinerInitials: readonly string[]
  /** Words between a fraction and the thing that it is of: "half OF THE harvest". */
  partitives: readonly string[]
  /** The plural of a noun, by its last letters; empty where the word after the number is always the thing counted. */
  pluralEndings: readonly string[]
  /** Endings that only look like a plural: "-ss", "-us". */
  notPluralEndings: readonly string[]
  irregularPlurals: readonly string[]
  /** The thing counted stands before a definite number: الكتب الأربعة. */
  nounBeforeDefinite: boolean
  /** Adjectives between the two, by their last letters and by whole words: الحملات الانتخابية الثلاث. */
  adjectivesBetween: { endings: readonly string[]; words: readonly string[] }
}

/** A language without number words of its own: digits, percent signs, currency signs and codes are read all the same. */
export const noNumberWords: NumberWords = {
  cardinals: {},
  boundCardinals: {},
  teenSuffixes: [],
  scales: {},
  multiples: {},
  bareScales: false,
  articles: [],
  definitePrefix: '',
  joiners: [],
  prefixJoiners: [],
  joinerRequired: true,
  unitsBeforeTens: false,
  ordinals: {},
  boundOrdinals: {},
  ordinalSuffixes: [],
  fractions: {},
  markedFractions: {},
  fractionSuffixes: [],
  partsOfWholes: {},
  wholes: [],
  countedEndings: [],
  denominators: {},
  fractionLinks: [],
  proportionLinks: [],
  decimalParts: [],
  oneInMany: [],
  lonePartLinks: [],
  partOf: [],
  partNouns: [],
  fractionBars: [],
  scaleAbbreviations: {},
  unsureAbbreviations: {},
  decimalWords: [],
  negatives: [],
  notNumbers: [],
  notNumbersAsWritten: [],
  separators: { group: ',.', decimal: ',.' },
  decimalLetter: '',
  countsInBrackets: false,
  possessives: [],
  currencies: [],
  coinLetters: [],
  coins: {},
  moneyCues: [],
  weightCues: { near: [], behind: [] },
  currencyQualifiers: {},
  qualifierBefore: false,
  percentWords: [],
  percentagePointWords: [],
  belowZero: [],
  units: {},
  powers: { squareBefore: [], squareAfter: [], cubicBefore: [], cubicAfter: [] },
  shortUnits: {},
  perTime: {},
  feetAndInches: false,
  timeUnits: [],
  ages: {
    after: {},
    inside: [],
    before: [],
    years: [],
    copulas: [],
    following: [],
    subjects: [],
    ofLife: [],
    yearsOfLife: [],
    betweenCommas: false,
  },
  notModifiers: [],
  modifiersBefore: {},
  modifiersAfter: {},
  vague: [],
  countingNouns: {},
  vagueScales: [],
  rangeLinks: {
    between: [],
    pairs: [],
    changeOpeners: [],
    changeVerbs: [],
    changeLinks: [],
    alternativeOpeners: [],
  },
  duals: [],
  unitDuals: {},
  currencyDuals: {},
  one: { words: [], afterNoun: false, notBefore: [], notAfter: [] },
  cues: {
    nameBefore: [],
    numberNames: [],
    numberedByYear: { before: [], after: [] },
    chapters: [],
    letterNames: [],
    ordinalNotBefore: [],
    ordinalNotAfter: [],
    fractionNotBefore: [],
    fractionNotAfter: [],
    rankInside: [],
    rankBefore: [],
    rankBeforeDefinite: [],
    notUnits: [],
    joinerInitials: [],
    partitives: [],
    pluralEndings: [],
    notPluralEndings: [],
    irregularPlurals: [],
    nounBeforeDefinite: false,
    adjectivesBetween: { endings: [], words: [] },
  },
}
