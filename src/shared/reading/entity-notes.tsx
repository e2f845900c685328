/** What the article itself says of a name: what somebody is, whose name it may be, the sentence where it first stands. */
import type { Entity } from '../../text/analysis.ts'
import type { Translator } from '../i18n/translator.ts'
import type { ArticleReading } from '../tab/page-state.ts'
import { mayBeWords } from '../words/entity-names.ts'

export interface EntityNotesProps {
  entity: Entity
  reading: ArticleReading
  /** Whole; else the sentence is cut after two lines. */
  whole: boolean
  translator: Translator
}

export function EntityNotes({ entity, reading, whole, translator }: EntityNotesProps) {
  const { article, analysis } = reading
  const mayBe = mayBeWords(entity, analysis.entities, translator)
  const own = { lang: article.language, dir: article.direction }
  const { first, roles = [] } = entity
  return (
    <div class="entity-notes">
      {roles.length > 0 && (
        <ul class="roles" aria-label={translator.text('name.roles')}>
          {roles.map(({ role }) => (
            <li key={role.start}>
              <q class="text" {...own}>
                {article.text.slice(role.start, role.end)}
              </q>
            </li>
          ))}
        </ul>
      )}
      {mayBe !== null && <p class="may-be">{mayBe}</p>}
      {first && (
        <p class={whole ? 'text first' : 'text first cut'} {...own}>
          {article.text.slice(first.start, first.end)}
        </p>
      )}
    </div>
  )
}
