/** What the card says beside the value: another unit, other readings, other currencies, the way from the day of publication. */
import type { Translator } from '../../shared/i18n/translator.ts'
import { convertedWords } from '../../shared/words/converted-words.ts'
import { dateWords } from '../../shared/words/date-words.ts'
import { distanceWords } from '../../shared/words/distance-words.ts'
import type { Mention } from '../../text/analysis.ts'

export interface CardDetailsProps {
  mention: Mention
  /** ISO date of publication; null where it is not known. */
  published: string | null
  translator: Translator
}

export function CardDetails(props: CardDetailsProps) {
  return (
    <>
      {detailsOf(props).map(words => (
        <p class="detail" key={words}>
          <bdi dir={props.translator.direction}>{words}</bdi>
        </p>
      ))}
    </>
  )
}

function detailsOf({ mention, published, translator }: CardDetailsProps): string[] {
  const details =
    mention.type === 'date'
      ? dateDetails(mention, published, translator)
      : [convertedWords(mention, translator), currencyDetail(mention, translator)]
  return details.filter(words => words !== null)
}

/** Each reading with its own weekday; the distance only where there is one reading. */
function dateDetails(mention: Mention, published: string | null, translator: Translator): (string | null)[] {
  const { kind, value, alternatives, uncertainDays } = mention
  const readings = (Array.isArray(alternatives) ? alternatives : []).map(other => {
    const words = dateWords(kind === undefined ? { value: other } : { kind, value: other }, translator)
    return words && translator.text('card.or', { value: words })
  })
  const margin =
    typeof uncertainDays === 'number' ? translator.plural('card.uncertain-days', uncertainDays) : null
  const distance = kind === 'date' || kind === 'time' ? distanceWords(value, published, translator) : null
  return [...readings, readings.length === 0 ? distance : null, margin]
}

function currencyDetail({ candidates, unit }: Mention, translator: Translator): string | null {
  if (!Array.isArray(candidates)) return null
  const names = new Intl.DisplayNames([translator.locale], { type: 'currency' })
  const list = new Intl.ListFormat(translator.locale, { type: 'disjunction' })
  const others = candidates.filter(code => /^[A-Z]{3}$/u.test(code) && code !== unit)
  if (others.length === 0) return null
  const key = unit === null || unit === undefined ? 'card.currencies' : 'card.other-currencies'
  return translator.text(key, { value: list.format(others.map(code => names.of(code) ?? code)) })
}
