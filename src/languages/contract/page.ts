/**
 * The words that news pages of a language put around an article: bylines, dates, promotions, related links.
 * All words are written naturally; the parser folds them, and signs between words do not count.
 */
export interface PageCues {
  /** Right before an author's name: "By", بقلم. */
  byline: readonly string[]
  /** Nouns that do the same before a colon, or alone on their line: "Author: …", الكاتب. */
  bylineLabels: readonly string[]
  /** Those of `byline` that family names begin with as well: "di" (Di Stefano). */
  bylineInNames: readonly string[]
  /** Between two names of a byline: "and". */
  joiners: readonly string[]
  /** Letters that join two names and are written onto the second one: و. */
  prefixJoiners: readonly string[]
  /** Names that begin with such a letter by themselves: وليد. */
  joinerNames: readonly string[]
  /** Words of a job: a part of a byline with one of them names no person ("Political Editor", مراسل). */
  jobs: readonly string[]
  /** Words of a desk: a part of a byline with one of them names a group of the house ("Harbour Team", هيئة التحرير). */
  desks: readonly string[]
  /** Words in the names of organisations and outlets, never in those of people ("Alder Press", وكالة). */
  organizations: readonly string[]
  /** Words of links and labels around a writer, none of them ever a name's: "View all posts", "Bio". */
  notNames: readonly string[]
  /** Small words that no person's name holds: there the name ends ("Jane Roe in Cairo"). */
  notInNames: readonly string[]
  /** Before the name of somebody who did not write the article: "Photography by", "Edited by", ترجمة. */
  contributors: readonly string[]
  /** Whole lines or beginnings of lines that point to another article: "Read more", اقرأ أيضا. */
  readAlso: readonly string[]
  /** Beginnings of short lines that invite to something: "Sign up for", تابعونا على. */
  promotions: readonly string[]
  /** Whole lines that are furniture of the page: "Advertisement", إعلان. */
  furniture: readonly string[]
  /** Whole headings after which the article is over: "Related stories", مواضيع ذات صلة. */
  endHeadings: readonly string[]
  /** Beginnings of a photo credit: "Photo", تصوير. */
  credits: readonly string[]
  /** Before the day of publication in a visible line: "Published", نشر. */
  published: readonly string[]
  /** Before the day of the last change: "Updated", آخر تحديث. */
  modified: readonly string[]
  /** Beginnings of a notice that the rest is for subscribers: "Subscribe to continue reading", للمشتركين فقط. */
  paywall: readonly string[]
  /** Before a link to where the article was taken from: "Source", المصدر. */
  source: readonly string[]
  /** Whole names that say where an article is shown, and nothing of what it is about: "Front page", مميز. */
  notSections: readonly string[]
}

/** A language without a folder: signs, links and classes are all that the parser goes by. */
export const noPageCues: PageCues = {
  byline: [],
  bylineLabels: [],
  bylineInNames: [],
  joiners: [],
  prefixJoiners: [],
  joinerNames: [],
  jobs: [],
  desks: [],
  organizations: [],
  notNames: [],
  notInNames: [],
  contributors: [],
  readAlso: [],
  promotions: [],
  furniture: [],
  endHeadings: [],
  credits: [],
  published: [],
  modified: [],
  paywall: [],
  source: [],
  notSections: [],
}
