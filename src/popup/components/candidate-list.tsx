/** The candidates of a field: value, place in words, and the place as it is written. Another place can be chosen for the site. */
import { CORRECTABLE_FIELDS, type Evidence } from '../../page/article.ts'
import { Message } from '../../shared/i18n/message.tsx'
import { isolate } from '../../shared/i18n/translator.ts'
import { placeWords } from '../place-words.ts'
import type { FieldRowProps } from './evidence-list.tsx'
import { FieldWords } from './field-words.tsx'

export function CandidateList({ name, field, site, translator, actions }: FieldRowProps) {
  const evidence: readonly Evidence<string | string[]>[] = field.evidence
  const correctable = CORRECTABLE_FIELDS.find(other => other === name)
  return (
    <ul class="candidates">
      {evidence.map(({ chosen, source, value, doubt }) => {
        // Places that agree are named only; there is nothing to choose between them.
        const differs = !chosen && String(value) !== String(field.value)
        return (
          <li key={`${source} ${String(value)}`} class={chosen ? 'chosen' : undefined}>
            {differs && (
              <>
                {translator.text('source.not-chosen')}{' '}
                <FieldWords name={name} value={value} translator={translator} />{' '}
              </>
            )}
            <Place place={source} translator={translator} />
            {doubt && <span class="soft"> ({translator.text(`source.doubt.${doubt}`)})</span>}
            {differs && site !== null && correctable && (
              <button
                type="button"
                class="button small"
                aria-label={translator.text('correct.use-label', {
                  field: translator.text(`field.${name}`),
                  value: isolate(String(value).slice(0, 80)),
                  site: isolate(site),
                })}
                onClick={() => actions.correctField(site, correctable, { by: 'place', value: source })}
              >
                {translator.text('correct.use', { site: isolate(site) })}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** In words first, then as it is written: for those who look it up in the page. */
function Place({ place, translator }: { place: string } & Pick<FieldRowProps, 'translator'>) {
  const words = placeWords(place, translator)
  const code = <code dir="ltr">{place}</code>
  return (
    <span class="soft place">
      <Message translator={translator} name="source.from" values={{ place: words ?? code }} />
      {words !== null && <> {code}</>}
    </span>
  )
}
