/** The names of an entity, as shown: the article's own first, then the name in the other script. */
import type { Entity } from '../../text/analysis.ts'

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
