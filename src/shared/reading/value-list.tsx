/** Dates: as the article writes them, and what they say; each leads to its first place. */

import type { Mention } from '../../text/analysis.ts'
import type { TextKey } from '../i18n/catalog.ts'
import type { Translator } from '../i18n/translator.ts'
import { valueWords } from '../words/value-words.ts'
import type { ReadingProps } from './reading-props.ts'

export interface ValueListProps extends ReadingProps {
  type: 'date'
  /** What to say when there is none. */
  empty: TextKey
}

interface ValueRow {
  written: string
  words: string | null
  mentions: [Mention, ...Mention[]]
}

export function ValueList({ reading, translator, onShow, type, empty }: ValueListProps) {
  const { article, analysis } = reading
  const rows = groupValues(
    analysis.mentions.filter(mention => mention.type === type),
    article.text,
    translator,
  )
  if (rows.length === 0) return <p class="soft">{translator.text(empty)}</p>
  return (
    <ul class="plain-list">
      {rows.map(({ written, words, mentions: [first, ...more] }) => (
        <li key={first.start}>
          <button
            type="button"
            class="row value"
            onClick={() => onShow({ start: first.start, end: first.end })}
          >
            <bdi class="written text" lang={article.language} dir={article.direction}>
              {written}
            </bdi>
            {words !== null && words !== written && (
              <bdi class="words" dir={translator.direction}>
                {words}
              </bdi>
            )}
            {more.length > 0 && (
              <span class="soft">{translator.plural('count.mentions', more.length + 1)}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Mentions written alike with the same value are one row, in the order of the text. */
function groupValues(mentions: readonly Mention[], text: string, translator: Translator): ValueRow[] {
  const rows = new Map<string, ValueRow>()
  for (const mention of mentions) {
    const written = text.slice(mention.start, mention.end)
    const words = valueWords(mention, translator)
    const row = rows.get(`${written}\n${words}`)
    if (row) row.mentions.push(mention)
    else rows.set(`${written}\n${words}`, { written, words, mentions: [mention] })
  }
  return [...rows.values()]
}
