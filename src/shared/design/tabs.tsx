/** Tabs (the ARIA tabs pattern: arrows move, one tab stop) over one panel. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'

export interface TabsProps<Name extends string> {
  /** What the row of tabs is called. */
  label: string
  names: readonly Name[]
  open: Name
  direction: 'ltr' | 'rtl'
  title(name: Name): ComponentChildren
  onOpen(name: Name): void
  /** What the open tab shows. */
  children: ComponentChildren
}

export function Tabs<Name extends string>(props: TabsProps<Name>) {
  const { label, names, open, direction, title, onOpen, children } = props
  const row = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfter(names, open, event.key, direction)
    if (next === undefined) return
    event.preventDefault()
    onOpen(next)
    row.current?.querySelector<HTMLButtonElement>(`#tab-${next}`)?.focus()
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={row}>
        {names.map(name => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`tab-${name}`}
            aria-selected={name === open}
            aria-controls="tab-panel"
            tabIndex={name === open ? 0 : -1}
            onClick={() => onOpen(name)}
            onKeyDown={onKeyDown}
          >
            {title(name)}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${open}`}>
        {children}
      </div>
    </>
  )
}

/** The tab that a key leads to; undefined for other keys. The arrows follow the direction of reading. */
function tabAfter<Name extends string>(
  names: readonly Name[],
  open: Name,
  key: string,
  direction: 'ltr' | 'rtl',
): Name | undefined {
  const at = names.indexOf(open)
  const [back, forward] = direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
  if (key === forward) return names[(at + 1) % names.length]
  if (key === back) return names.at(at - 1)
  if (key === 'Home') return names[0]
  return key === 'End' ? names.at(-1) : undefined
}
