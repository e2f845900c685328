/** A part of the page under its heading. */
import type { ComponentChildren } from 'preact'

export interface SectionFrameProps {
  /** Where the list of sections leads to. */
  id: string
  title: string
  note?: string
  children: ComponentChildren
}

export function Section({ id, title, note, children }: SectionFrameProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {note && <p class="soft">{note}</p>}
      {children}
    </section>
  )
}
