/** The keys that are set in the browser, what each does, and the way to change them; nothing where none is set. */
import type { Translator } from '../../shared/i18n/translator.ts'
import type { Shortcut } from '../../shared/messages.ts'

export interface ShortcutListProps {
  shortcuts: readonly Shortcut[]
  translator: Translator
  /** Shows where the keys are chosen. */
  onChange(): void
}

export function ShortcutList({ shortcuts, translator, onChange }: ShortcutListProps) {
  if (shortcuts.length === 0) return null
  return (
    <details class="shortcuts">
      <summary>{translator.text('shortcut.title')}</summary>
      <dl>
        {shortcuts.map(({ action, keys }) => (
          <div key={action}>
            <dt>{translator.text(`shortcut.${action}`)}</dt>
            <dd>
              <kbd dir="ltr">{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p class="soft">{translator.text('shortcut.note')}</p>
      <button type="button" class="button" onClick={onChange}>
        {translator.text('shortcut.change')}
      </button>
    </details>
  )
}
