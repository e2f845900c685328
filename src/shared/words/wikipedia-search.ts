/** Where Wikipedia in the reader's language is asked about a name. An address for a link; nothing here opens it. */
import type { Entity } from '../../text/analysis.ts'
import type { UiLanguage } from '../i18n/translator.ts'

const SEARCH: Readonly<Record<UiLanguage, string>> = {
  ar: 'https://ar.wikipedia.org/w/index.php',
  en: 'https://en.wikipedia.org/w/index.php',
}

/** By the name in that language's script where it is known; one that is only near would find somebody else. */
export function wikipediaSearch(entity: Entity, language: UiLanguage): string {
  const script = language === 'ar' ? 'arabic' : 'latin'
  const known = entity.approximate === script ? undefined : entity.names[script]
  // Takes every text, half a character too: a name comes from a page.
  const query = new URLSearchParams({ search: known || entity.name })
  return `${SEARCH[language]}?${query}`
}
