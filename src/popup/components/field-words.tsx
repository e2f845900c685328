/** The value of a metadata field in words. Words of the interface run in its direction; what the page says runs in its own. */
import type { Metadata, Paywall } from '../../page/article.ts'
import type { Translator } from '../../shared/i18n/translator.ts'
import { isoWords } from '../../shared/words/date-words.ts'

export interface FieldWordsProps {
  name: keyof Metadata
  value: string | string[] | null
  translator: Translator
}

const DATES: ReadonlySet<keyof Metadata> = new Set(['published', 'modified', 'visibleDate'])

export function FieldWords({ name, value, translator }: FieldWordsProps) {
  if (value === null) return null
  if (typeof value !== 'string') {
    return (
      <span class="people">
        {value.map(author => (
          <bdi key={author}>{author}</bdi>
        ))}
      </span>
    )
  }
  if (DATES.has(name)) {
    return <bdi dir={translator.direction}>{isoWords(value, translator)}</bdi>
  }
  if (name === 'paywall' && isPaywall(value)) return <>{translator.text(`paywall.${value}`)}</>
  if (name === 'country') return <bdi>{namedBy('region', value, translator)}</bdi>
  return <bdi>{name === 'language' ? languageWords(value, translator) : value}</bdi>
}

const isPaywall = (value: string): value is Paywall =>
  value === 'none' || value === 'metered' || value === 'full'

/** "ar" → "Arabic". */
export const languageWords = (code: string, translator: Translator): string =>
  namedBy('language', code, translator)

/** The code itself where it is malformed. */
function namedBy(type: 'language' | 'region', code: string, translator: Translator): string {
  try {
    return new Intl.DisplayNames(translator.locale, { type }).of(code) ?? code
  } catch {
    return code
  }
}
