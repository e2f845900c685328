/** All ways to write words with a particle attached: one look-up tells that a token is none of them, before it is taken apart. */
import type { Language } from '../../languages/language.ts'

/**
 * @param words folded words: "خمسه".
 * @returns folded words with each particle of the language before them: "بخمسه", "وبخمسه"; ال becomes لل after ل.
 */
export function attachedForms(language: Language, words: Iterable<string>): Set<string> {
  const forms = new Set<string>()
  for (const word of words) {
    for (const { text, keeps } of language.proclitics) {
      // A particle that keeps letters hides an alef of the article: لل + "ثلاثه" is ل + "الثلاثه".
      const form = keeps > 0 ? text.slice(0, text.length - keeps) + word.slice(1) : text + word
      if (form.startsWith(text)) forms.add(form)
    }
  }
  return forms
}
