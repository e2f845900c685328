/** Each field of the metadata: what was chosen, what else the page says, and where it says it. Facts, never a score. */
import type { Article, Evidence, Field, Metadata, Paywall } from '../../page/article.ts'
import { Message } from '../../shared/i18n/message.tsx'
import type { Translator } from '../../shared/i18n/translator.ts'
import { isoWords } from '../../shared/words/date-words.ts'

export interface EvidenceListProps {
  article: Article
  translator: Translator
}

const FIELDS = [
  ...([
    'title',
    'standfirst',
    'authors',
    'published',
    'modified',
    'visibleDate',
    'publisher',
    'section',
  ] as const),
  ...(['canonicalUrl', 'language', 'image', 'imageCredit', 'paywall'] as const),
]
type FieldName = (typeof FIELDS)[number]

const DATES: ReadonlySet<FieldName> = new Set(['published', 'modified', 'visibleDate'])

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
        {field.conflict && <p class="soft">{translator.text('source.conflict')}</p>}
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
                {candidate.doubt && ` (${translator.text(`source.doubt.${candidate.doubt}`)})`}
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

const isUnknown = (field: Field<string> | Field<string[]> | Field<Paywall>): boolean =>
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
  if (DATES.has(name)) return <bdi dir={translator.direction}>{isoWords(value, translator)}</bdi>
  if (name === 'paywall' && isPaywall(value)) return <>{translator.text(`paywall.${value}`)}</>
  return <bdi>{name === 'language' ? languageWords(value, translator) : value}</bdi>
}

const isPaywall = (value: string): value is Paywall =>
  value === 'none' || value === 'metered' || value === 'full'

/** "ar" → "Arabic"; the code itself where it is malformed. */
function languageWords(code: string, translator: Translator): string {
  try {
    return new Intl.DisplayNames(translator.locale, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
