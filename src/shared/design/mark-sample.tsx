/** Words underlined as marks of a kind are, in the reader's colour for it. */
import type { ComponentChildren } from 'preact'
import type { MentionType } from '../../text/analysis.ts'

export interface MarkSampleProps {
  type: MentionType
  /** #rrggbb, as in the settings. */
  colour: string
  children: ComponentChildren
}

export function MarkSample({ type, colour, children }: MarkSampleProps) {
  return (
    <span class={`mark mark-${type}`} style={{ '--mark-colour': colour }}>
      {children}
    </span>
  )
}
