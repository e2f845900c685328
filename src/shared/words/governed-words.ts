/** Words of a value behind a word that governs it, as Arabic inflects them: "أكثر من" + "طنّان" → "طنّين". */
import type { Translator } from '../i18n/translator.ts'

/** The nominative dual stands without a numeral; the other forms of a counted noun look alike in both cases. */
const NUMERAL = /\p{Nd}/u
const DUAL_ENDING = /ان(?=$|\s)/gu

/**
 * A value in words as it stands after a preposition or in a genitive ("every", "more than").
 * @param words made by the translator, of one value: "نقطتان مئويتان" → "نقطتين مئويتين". With a numeral, or in
 *   another language, they come back as they are.
 */
export function governWords(words: string, { language }: Pick<Translator, 'language'>): string {
  return language !== 'ar' || NUMERAL.test(words) ? words : words.replace(DUAL_ENDING, 'ين')
}
