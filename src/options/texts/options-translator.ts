/** Interface texts with those of the options page: no other page carries them. */
import type { PluralKey, TextKey } from '../../shared/i18n/catalog.ts'
import { type MoreTexts, type Translator, translatorFor } from '../../shared/i18n/translator.ts'
import type { InterfaceLanguage } from '../../shared/settings/settings.ts'
import { optionsPluralsAr, optionsTextsAr } from './ar.ts'
import { optionsPluralsEn, optionsTextsEn } from './en.ts'

export type OptionsText = TextKey | keyof typeof optionsTextsEn
export type OptionsPlural = PluralKey | keyof typeof optionsPluralsEn
export type OptionsTranslator = Translator<OptionsText, OptionsPlural>

const TEXTS: MoreTexts<keyof typeof optionsTextsEn, keyof typeof optionsPluralsEn> = {
  ar: { texts: optionsTextsAr, plurals: optionsPluralsAr },
  en: { texts: optionsTextsEn, plurals: optionsPluralsEn },
}

/** As `translatorFor`, for the options page. */
export const optionsTranslatorFor = (
  setting: InterfaceLanguage,
  browserLanguage: string,
): OptionsTranslator => translatorFor(setting, browserLanguage, TEXTS)
