/** The detector's reasons in words. */
import type { PluralKey, TextKey } from '../i18n/catalog.ts'
import { en } from '../i18n/en.ts'
import { isolate, type Translator } from '../i18n/translator.ts'

/**
 * A reason such as "paragraphs:3" or "og-type:website" in words.
 * @returns the code as it is where this version has no words for it.
 */
export function reasonWords(reason: string, translator: Translator): string {
  const colon = reason.indexOf(':')
  const key = `reason.${colon < 0 ? reason : reason.slice(0, colon)}`
  const value = colon < 0 ? '' : reason.slice(colon + 1)
  // "address:home" has a sentence for each of its few values.
  if (Object.hasOwn(en.texts, `${key}-${value}`)) return translator.text(`${key}-${value}` as TextKey)
  if (Object.hasOwn(en.texts, key)) return translator.text(key as TextKey, { value: isolate(value) })
  const count = Number(value)
  if (value !== '' && Number.isFinite(count) && Object.hasOwn(en.plurals, key)) {
    return translator.plural(key as PluralKey, count)
  }
  return reason
}
