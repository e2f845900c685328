/** Who first reported this: what the page says of it, each with the line and the place. Seen, never judged. */
import { type Article, type Finding, ORIGIN_KINDS, type OriginGroup } from '../../page/article.ts'
import { Message } from '../../shared/i18n/message.tsx'
import type { Translator } from '../../shared/i18n/translator.ts'
import type { Span } from '../../text/analysis.ts'
import { placeWords } from '../place-words.ts'
import { languageWords } from './field-words.tsx'

export interface OriginCardProps {
  article: Article
  translator: Translator
  onShow(span: Span): void
}

/** The answer first; then what speaks for a copy; then whom the article and its pictures lean on. */
const GROUPS: readonly OriginGroup[] = ['declared', 'text', 'copy', 'cited', 'credits']

export function OriginCard({ article, translator, onShow }: OriginCardProps) {
  const isAnswered = findingsOf(article, 'declared').length + findingsOf(article, 'text').length > 0
  return (
    <section class="origin" aria-labelledby="origin-title">
      <h3 id="origin-title">{translator.text('origin.title')}</h3>
      {!isAnswered && <p>{translator.text('origin.unknown')}</p>}
      {GROUPS.map(group => {
        const findings = findingsOf(article, group)
        if (findings.length === 0) return null
        return (
          <section key={group} class={`origin-${group}`}>
            <h4>{translator.text(`origin.group-${group}`)}</h4>
            <ul class="plain-list">
              {findings.map(finding => (
                <li key={`${finding.kind} ${finding.value} ${finding.where}`}>
                  <FindingRow finding={finding} article={article} translator={translator} onShow={onShow} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

function findingsOf({ origin }: Article, group: OriginGroup): Finding[] {
  const kinds: readonly string[] = ORIGIN_KINDS[group]
  return origin.filter(({ kind }) => kinds.includes(kind))
}

interface FindingRowProps extends OriginCardProps {
  finding: Finding
}

function FindingRow({ finding, article, translator, onShow }: FindingRowProps) {
  const { span } = finding
  const content = <FindingWords finding={finding} article={article} translator={translator} />
  if (!span) return <div class="finding">{content}</div>
  return (
    <button
      type="button"
      class="row finding"
      title={translator.text('origin.show')}
      onClick={() => onShow(span)}
    >
      {content}
    </button>
  )
}

function FindingWords({ finding, article, translator }: Omit<FindingRowProps, 'onShow'>) {
  const { kind, where } = finding
  const place = placeWords(where, translator)
  const values = { value: valueWords(finding, translator) }
  const what = <Message translator={translator} name={`origin.${kind}`} values={values} />
  // Its lines follow, each with its own place.
  if (kind === 'signs-of-translation') return <strong class="finding-what">{what}</strong>
  return (
    <>
      <span class="finding-what">{what}</span>
      <QuotedLine finding={finding} article={article} />
      <span class="soft" title={where}>
        {place ?? <code dir="ltr">{where}</code>}
      </span>
    </>
  )
}

function QuotedLine({ finding, article }: { finding: Finding; article: Article }) {
  const { quote, value, span } = finding
  if (quote === value) return null
  // A line of the text runs as the article does; of another one only its letters tell.
  const own = span !== undefined && !isOtherLanguage(finding)
  return (
    <bdi
      class="finding-quote text"
      dir={own ? article.direction : 'auto'}
      {...(own ? { lang: article.language } : {})}
    >
      {quote}
    </bdi>
  )
}

const isOtherLanguage = ({ kind }: Finding): boolean =>
  kind === 'line-in-other-language' || kind === 'title-in-other-language' || kind === 'signs-of-translation'

/** An agency by its name in the reader's language, a language by its name, everything else as the page has it. */
function valueWords(finding: Finding, translator: Translator): string {
  const { value, names } = finding
  if (isOtherLanguage(finding))
    return value.startsWith('und')
      ? translator.text('origin.other-letters')
      : languageWords(value, translator)
  return (translator.language === 'ar' ? names?.arabic : undefined) ?? value
}
