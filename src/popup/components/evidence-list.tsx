/** Each field of the metadata: what was chosen, what else the page says, and where it says it. Facts, never a score. */
import type { Article, Field, Metadata, Paywall } from '../../page/article.ts'
import type { Translator } from '../../shared/i18n/translator.ts'
import { siteOf } from '../../shared/settings/sites.ts'
import type { PopupActions } from '../actions.ts'
import { CandidateList } from './candidate-list.tsx'
import { FieldCorrection } from './field-correction.tsx'
import { FieldWords } from './field-words.tsx'

export interface EvidenceListProps {
  article: Article
  translator: Translator
  actions: PopupActions
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
    'country',
  ] as const),
  ...(['canonicalUrl', 'language', 'image', 'imageCredit', 'paywall'] as const),
]
type FieldName = (typeof FIELDS)[number]

export function EvidenceList({ article, translator, actions }: EvidenceListProps) {
  return (
    <div class="evidence">
      {FIELDS.map(name => (
        <FieldRow
          key={name}
          name={name}
          field={article.metadata[name]}
          site={siteOf(article.url)}
          translator={translator}
          actions={actions}
        />
      ))}
    </div>
  )
}

export interface FieldRowProps {
  name: FieldName
  field: Metadata[FieldName]
  /** null where corrections cannot be kept: a file. */
  site: string | null
  translator: Translator
  actions: PopupActions
}

function FieldRow(props: FieldRowProps) {
  const { name, field, translator } = props
  return (
    <details class="field">
      <summary>
        <span class="field-name">{translator.text(`field.${name}`)}</span>{' '}
        {isUnknown(field) ? (
          <span class="soft">{translator.text('source.unknown')}</span>
        ) : (
          <FieldWords name={name} value={field.value} translator={translator} />
        )}
        {field.corrected && (
          <>
            {' '}
            <span class="field-note">{translator.text('correct.done')}</span>
          </>
        )}
        {!field.corrected && (field.conflict || isAtOdds(name, field)) && (
          <span class="field-note">
            {' '}
            {translator.text(field.conflict ? 'source.conflict' : 'source.differs')}
          </span>
        )}
      </summary>
      <CandidateList {...props} />
      <FieldCorrection {...props} />
    </details>
  )
}

const isUnknown = (field: Field<string> | Field<string[]> | Field<Paywall>): boolean =>
  field.value === null || field.value.length === 0

/** The page gives several values. Times of one day agree where only one of them knows the hour. */
function isAtOdds(name: FieldName, { evidence }: Metadata[FieldName]): boolean {
  const isDate = name === 'published' || name === 'modified' || name === 'visibleDate'
  const values = evidence.map(({ value }) => String(value))
  return new Set(isDate ? values.map(value => value.slice(0, 10)) : values).size > 1
}
