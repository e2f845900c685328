/** A site that the reader asked to leave alone, with the way back. */
import { Message } from '../i18n/message.tsx'
import type { Translator } from '../i18n/translator.ts'

export interface NeverSiteProps {
  site: string
  translator: Translator
  onUndo(): void
}

export function NeverSite({ site, translator, onUndo }: NeverSiteProps) {
  return (
    <section class="notice">
      <h2>{translator.text('never.title')}</h2>
      <p>
        <Message translator={translator} name="never.text" values={{ site }} />
      </p>
      <button type="button" class="button" onClick={onUndo}>
        {translator.text('never.undo')}
      </button>
    </section>
  )
}
