/**
 * The words by which an article says where it comes from: "originally published by", نقلا عن. All are written naturally;
 * the parser folds them, and signs between words do not count.
 */
export interface OriginWords {
  /** BCP 47. */
  code: string
  /** ISO 15924 of the letters that it is written in. */
  script: string
  /** The commonest words of running text and captions that are its own: a short line is known to be of the language by them. */
  common: readonly string[]
  /** Particles that are written onto the next word, with or without others: و, ل, ول. */
  particles: readonly string[]
  /** A line that is nothing else, or goes on behind a colon or a link, names the source: "Source", المصدر. */
  source: readonly string[]
  /** Before the name of an outlet, anywhere in a short line: "originally published by", نشر أولا في. */
  firstPublished: readonly string[]
  /** What an article calls itself: "this story", المقال. Behind it `firstPublished` is said of the article itself. */
  works: readonly string[]
  /** Before the name of an outlet at the beginning of a line: نقلا عن, "courtesy of". */
  takenFrom: readonly string[]
  /** Small words that with an agency are a whole line: "with AFP", عن رويترز. */
  beforeAgency: readonly string[]
  /** Before the holder of the copyright: "Copyright", حقوق النشر. */
  copyright: readonly string[]
  /** At the beginning of a line: whoever or whatever it was translated by or from: "translated by", ترجمة. */
  translated: readonly string[]
  /** Words that only an invitation to read or subscribe has, wherever in a short line: "newsletter", "for free", مجانا. */
  invitations: readonly string[]
  /** News agencies, none of them named: "agencies", وكالات. */
  agencies: readonly string[]
  /** What a news agency is called: "news agency", وكالة الأنباء. With a country it is the country's own. */
  agencyNouns: readonly string[]
  /** Words that make it the state's: "state", "official", الرسمية. */
  stateWords: readonly string[]
  /** Between the two, and before the name of a country: "of", في. */
  links: readonly string[]
  /** A sentence that holds one reports what somebody said: "said", "according", ذكرت, وفقا. */
  citing: readonly string[]
  /** Between those who made a picture and those who pass it on: "via", عبر. */
  via: readonly string[]
  /** Beginnings of a picture's credit: "Photo", تصوير. */
  credits: readonly string[]
}
