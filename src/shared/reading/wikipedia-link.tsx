/** The way to Wikipedia's search, in the reader's language. A plain link: nothing is asked before it is followed. */
import type { Entity } from '../../text/analysis.ts'
import { isolate, type Translator } from '../i18n/translator.ts'
import { wikipediaSearch } from '../words/wikipedia-search.ts'

export interface WikipediaLinkProps {
  entity: Entity
  translator: Translator
}

export function WikipediaLink({ entity, translator }: WikipediaLinkProps) {
  return (
    <a
      class="wikipedia"
      href={wikipediaSearch(entity, translator.language)}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={translator.text('name.wikipedia-label', { name: isolate(entity.name) })}
    >
      {translator.text('name.wikipedia')}
    </a>
  )
}
