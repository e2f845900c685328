/**
 * By what a short line is known as this language rather than another one of the same letters: an English caption
 * in an Arabic article, not a French one; an Arabic line in an English article, not a Persian one.
 */
export interface RecognitionRules {
  /** Words of this language that others have too, in whatever meaning ("on", "no", من): no evidence by themselves. */
  sharedWords: readonly string[]
  /** The most frequent small words of other languages of these letters ("les", "und", در), none of them a word of this one. */
  otherWords: readonly string[]
  /** What this one, nearly alone, writes onto a word behind an apostrophe: the "s" of "Russia's". */
  ownEndings: readonly string[]
  /** Letters that, of the languages written in these letters, this one has nearly alone: ة. */
  ownLetters: string
  /** Letters that its own words never have: "ñ", "ş", ک, ہ. In scripts with capitals they say nothing in a name ("São Paulo"). */
  otherLetters: string
}

/** A language without a folder is never recognised by its words. */
export const noRecognitionRules: RecognitionRules = {
  sharedWords: [],
  otherWords: [],
  ownEndings: [],
  ownLetters: '',
  otherLetters: '',
}
