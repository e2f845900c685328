/** What the card says of a name beside the names themselves, and what the reader can do about it. */

import type { Translator } from '../../shared/i18n/translator.ts'
import { NameRuleMenu } from '../../shared/reading/name-rule-menu.tsx'
import { WikipediaLink } from '../../shared/reading/wikipedia-link.tsx'
import type { Entity, NameRule } from '../../text/analysis.ts'

/** A person, place or organisation of the article, as the card needs it. */
export interface CardName {
  entity: Entity
  /** Every way in which the article writes it. */
  spellings: readonly string[]
  /** What the article calls it, in its words. */
  roles: readonly string[]
  /** "May be A or B"; null where the name is one's own. */
  mayBe: string | null
  followed: boolean
  onFollow(followed: boolean): void
  onRule(rules: NameRule[]): void
}

export interface CardNameProps {
  name: CardName
  /** The article's language and direction. */
  language: string
  direction: 'ltr' | 'rtl'
  translator: Translator
}

export function CardRoles({ name, language, direction, translator }: CardNameProps) {
  return (
    <>
      {name.roles.length > 0 && (
        <ul class="roles" aria-label={translator.text('name.roles')}>
          {name.roles.map(role => (
            <li key={role}>
              <q lang={language} dir={direction}>
                {role}
              </q>
            </li>
          ))}
        </ul>
      )}
      {name.mayBe !== null && <p class="detail">{name.mayBe}</p>}
    </>
  )
}

export function CardNameActions({ name, translator }: CardNameProps) {
  const { entity, spellings, onRule } = name
  return (
    <div class="actions">
      <WikipediaLink entity={entity} translator={translator} />
      <NameRuleMenu {...{ entity, spellings, translator, onRule }} others={[]} />
    </div>
  )
}
