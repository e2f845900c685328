/** The shape of the interface texts. English is the reference; every other language has exactly its keys. */
import type { en } from './en.ts'

/** Forms of one phrase by CLDR plural category; `{n}` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

export type TextKey = keyof typeof en.texts
export type PluralKey = keyof typeof en.plurals
export type OrdinalKey = keyof typeof en.ordinals

export interface Catalog {
  /** Whole sentences or labels; `{name}` is a place to fill. Never put together from pieces. */
  texts: Record<TextKey, string>
  plurals: Record<PluralKey, PluralForms>
  ordinals: Record<OrdinalKey, PluralForms>
}
