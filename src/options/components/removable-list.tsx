/** A list whose entries can be taken away. The focus goes to the entry that takes the place, never lost with the one that went. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { OptionsText, OptionsTranslator } from '../texts/options-translator.ts'

export interface ListEntry {
  key: string
  content: ComponentChildren
  /** A control before the button. */
  control?: ComponentChildren
  /** The entry in words, for the name of its button. */
  what: string
}

export interface RemovableListProps {
  /** The id of the heading. */
  labelledBy: string
  entries: readonly ListEntry[]
  /** Said of a list without entries. */
  empty: string
  /** On the button, and its whole name with {what}. */
  remove: { text: OptionsText; label: OptionsText }
  translator: OptionsTranslator
  onRemove(key: string): void
}

export function RemovableList(props: RemovableListProps) {
  const { labelledBy, entries, empty, remove, translator, onRemove } = props
  const frame = useRef<HTMLDivElement>(null)
  const removed = useRef<{ index: number; before: number } | null>(null)
  useLayoutEffect(() => {
    const last = removed.current
    // The page is drawn before the entry is gone, too.
    if (!last || !frame.current || entries.length >= last.before) return
    removed.current = null
    const buttons = frame.current.querySelectorAll<HTMLElement>('.remove')
    const next = buttons[Math.min(last.index, buttons.length - 1)]
    ;(next ?? frame.current.querySelector<HTMLElement>('.empty'))?.focus()
  })
  return (
    <div ref={frame}>
      {entries.length === 0 ? (
        <p class="soft empty" tabIndex={-1}>
          {empty}
        </p>
      ) : (
        <ul class="entries" aria-labelledby={labelledBy}>
          {entries.map(({ key, content, control, what }, index) => (
            <li key={key}>
              <span class="entry">{content}</span>
              {control}
              <button
                type="button"
                class="plain-button remove"
                aria-label={translator.text(remove.label, { what })}
                onClick={() => {
                  removed.current = { index, before: entries.length }
                  onRemove(key)
                }}
              >
                {translator.text(remove.text)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
