/** A reader's own value for a field of a site, or the element that it stands in, and taking a correction back. */
import { useId, useState } from 'preact/hooks'
import { CORRECTABLE_FIELDS, type FieldRule } from '../../page/article.ts'
import { isolate } from '../../shared/i18n/translator.ts'
import type { FieldRowProps } from './evidence-list.tsx'

/** Fields that one value fits on every page of a site. */
const OF_SITE: readonly string[] = ['publisher', 'authors']
const LONGEST_VALUE = 200

export function FieldCorrection(props: FieldRowProps) {
  const { name, field, site, translator, actions } = props
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
  const keep = (by: FieldRule['by'], value: string) => actions.correctField(site, correctable, { by, value })
  const save = translator.text('correct.save')
  return (
    <>
      {OF_SITE.includes(name) && (
        <RuleForm
          label={translator.text('correct.own', words)}
          fullLabel={translator.text('correct.own-label', words)}
          save={save}
          onSave={value => keep('value', value)}
        />
      )}
      <RuleForm
        isCode
        label={translator.text('correct.selector', words)}
        fullLabel={translator.text('correct.selector-label', words)}
        save={save}
        onSave={value => keep('selector', value)}
      />
    </>
  )
}

interface RuleFormProps {
  label: string
  fullLabel: string
  save: string
  /** What is typed is a CSS selector. */
  isCode?: boolean
  onSave(value: string): void
}

function RuleForm({ label, fullLabel, save, isCode = false, onSave }: RuleFormProps) {
  const [value, setValue] = useState('')
  const id = useId()
  const isWrong = isCode && value.trim() !== '' && !isSelector(value)
  const submit = (event: Event) => {
    event.preventDefault()
    if (value.trim() && !isWrong) onSave(value.trim())
  }
  return (
    <form class="own-value" onSubmit={submit}>
      <label for={id}>{label}</label>
      <input
        id={id}
        dir={isCode ? 'ltr' : 'auto'}
        maxLength={LONGEST_VALUE}
        // Names are no words of a dictionary, and Chrome would fetch one for it.
        spellcheck={false}
        placeholder={isCode ? '.author a' : undefined}
        aria-label={fullLabel}
        aria-invalid={isWrong}
        value={value}
        onInput={event => setValue(event.currentTarget.value)}
      />
      <button type="submit" class="button small">
        {save}
      </button>
    </form>
  )
}

/** Asked of an empty fragment, which throws at what is no selector. */
function isSelector(value: string): boolean {
  try {
    document.createDocumentFragment().querySelector(value)
    return true
  } catch {
    return false
  }
}
