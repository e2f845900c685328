/** Each field of the metadata: what was chosen, what else the page says, and where it says it. Facts, never a score. */
import type { Article, Evidence, Field, Metadata } from '../../page/article.ts'
import { Message } from '../../shared/i18n/message.tsx'
import type { Translator } from '../../shared/i18n/translator.ts'
import { isoWords } from '../../shared/words/date-words.ts'

export interface EvidenceListProps {
  article: Article
  translator: Translator
}

const FIELDS = ['title', 'authors', 'published', 'modified', 'publisher', 'canonicalUrl', 'language'] as const
type FieldName = (typeof FIELDS)[number]

export function EvidenceList({ article, translator }: EvidenceListProps) {
  return (
    <dl class="evidence">
      {FIELDS.map(name => (
        <FieldRow key={name} name={name} field={article.metadata[name]} translator={translator} />
      ))}
    </dl>
  )
}

interface FieldRowProps {
  name: FieldName
  field: Metadata[FieldName]
  translator: Translator
}

function FieldRow({ name, field, translator }: FieldRowProps) {
  const evidence: readonly Evidence<string | string[]>[] = field.evidence
  return (
    <div class="field">
      <dt>{translator.text(`field.${name}`)}</dt>
      <dd>
        {isUnknown(field) ? (
          <span class="soft">{translator.text('source.unknown')}</span>
        ) : (
          <FieldWords name={name} value={field.value} translator={translator} />
        )}
        <ul class="candidates">
          {evidence.map(candidate => (
            <li key={`${candidate.source} ${String(candidate.value)}`}>
              {!candidate.chosen && (
                <>
                  {translator.text('source.not-chosen')}{' '}
                  <FieldWords name={name} value={candidate.value} translator={translator} />{' '}
                </>
              )}
              <span class="soft">
                <Message
                  translator={translator}
                  name="source.from"
                  values={{ place: <code dir="ltr">{candidate.source}</code> }}
                />
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

const isUnknown = (field: Field<string> | Field<string[]>): boolean =>
  field.value === null || field.value.length === 0

interface FieldWordsProps {
  name: FieldName
  value: string | string[] | null
  translator: Translator
}

/** Words of the interface run in its direction; what the page says runs in its own. */
function FieldWords({ name, value, translator }: FieldWordsProps) {
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
  if (name === 'published' || name === 'modified') {
    return <bdi dir={translator.direction}>{isoWords(value, translator)}</bdi>
  }
  return <bdi>{name === 'language' ? languageWords(value, translator) : value}</bdi>
}

/** "ar" → "Arabic"; the code itself where it is malformed. */
function languageWords(code: string, translator: Translator): string {
  try {
    return new Intl.DisplayNames(translator.locale, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
