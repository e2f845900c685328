/** The names of an entity, as shown: the article's own first, then the name in the other script; its spellings; whose it may be. */
import type { Entity, Mention } from '../../text/analysis.ts'
import { isolate, type Translator } from '../i18n/translator.ts'

export interface ShownName {
  name: string
  /** BCP 47; "und-Latn" where only the script is known. */
  language: string
  direction: 'ltr' | 'rtl'
  /** Only as the letters of the other name sound. */
  approximate?: true
}

const ARABIC = /\p{Script=Arabic}/u

/** One or two names: none is shown twice, and a name that is not known is left out. */
export function shownNames(entity: Entity): [ShownName, ...ShownName[]] {
  const own = describeName(entity.name)
  const other = own.direction === 'rtl' ? entity.names.latin : entity.names.arabic
  if (other === undefined || other === '' || other === entity.name) return [own]
  const script = own.direction === 'rtl' ? 'latin' : 'arabic'
  return [own, { ...describeName(other), ...(entity.approximate === script ? { approximate: true } : {}) }]
}

function describeName(name: string): ShownName {
  return ARABIC.test(name)
    ? { name, language: 'ar', direction: 'rtl' }
    : { name, language: 'und-Latn', direction: 'ltr' }
}

/** Every way in which the article writes a name, each once, in text order. */
export function spellingsOf(entity: Entity, mentions: readonly Mention[], text: string): string[] {
  const written = entity.mentions.flatMap(index => {
    const mention = mentions[index]
    return mention ? [text.slice(mention.start, mention.end)] : []
  })
  return [...new Set([entity.name, ...written])]
}

/** "May be A or B" of a name that several bear; null where it is one's own. */
export function mayBeWords(
  entity: Entity,
  entities: readonly Entity[],
  translator: Translator,
): string | null {
  const names = (entity.mayBe ?? []).flatMap(index => entities[index]?.name ?? [])
  if (names.length < 2) return null
  const list = new Intl.ListFormat(translator.locale, { type: 'disjunction' })
  return translator.text('name.may-be', { value: list.format(names.map(isolate)) })
}
