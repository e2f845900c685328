/** A reader's own value for a field of a site, and taking a correction back. */
import { useId, useState } from 'preact/hooks'
import { CORRECTABLE_FIELDS } from '../../page/article.ts'
import { isolate } from '../../shared/i18n/translator.ts'
import type { FieldRowProps } from './evidence-list.tsx'

/** Fields that one value fits on every page of a site. */
const OF_SITE = ['publisher', 'authors'] as const
const LONGEST_VALUE = 200

export function FieldCorrection({ name, field, site, translator, actions }: FieldRowProps) {
  const [value, setValue] = useState('')
  const id = useId()
  const correctable = CORRECTABLE_FIELDS.find(other => other === name)
  if (site === null || !correctable) return null
  const words = { field: translator.text(`field.${name}`), site: isolate(site) }
  if (field.corrected) {
    return (
      <button
        type="button"
        class="button small"
        aria-label={translator.text('correct.undo-label', words)}
        onClick={() => actions.correctField(site, correctable, null)}
      >
        {translator.text('correct.undo')}
      </button>
    )
  }
  const own = OF_SITE.find(other => other === name)
  if (!own) return null
  const save = (event: Event) => {
    event.preventDefault()
    const given = value.trim()
    if (given) actions.correctField(site, own, { by: 'value', value: given })
  }
  return (
    <form class="own-value" onSubmit={save}>
      <label for={id}>{translator.text('correct.own', { site: isolate(site) })}</label>
      <input
        id={id}
        dir="auto"
        maxLength={LONGEST_VALUE}
        aria-label={translator.text('correct.own-label', words)}
        value={value}
        onInput={event => setValue(event.currentTarget.value)}
      />
      <button type="submit" class="button small">
        {translator.text('correct.save')}
      </button>
    </form>
  )
}
