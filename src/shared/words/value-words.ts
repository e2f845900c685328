/** What a mention says, normalised, in the reader's language. */
import type { Mention } from '../../text/analysis.ts'
import type { Translator } from '../i18n/translator.ts'
import { dateWords } from './date-words.ts'
import { figureWords } from './figure-words.ts'

/**
 * The normalised value of a figure or date in words.
 * @returns null for names, and where no value is known.
 */
export function valueWords(mention: Mention, translator: Translator): string | null {
  if (mention.type === 'figure') return figureWords(mention, translator)
  if (mention.type === 'date') return dateWords(mention, translator)
  return null
}
