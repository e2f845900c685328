/**
 * Interface texts in the language that the reader chose. Browsers cannot switch an extension's language, so the
 * texts are our own; numbers, lists and dates are `Intl`'s.
 */
import type { InterfaceLanguage } from '../settings/settings.ts'
import { ar } from './ar.ts'
import type { Catalog, OrdinalKey, PluralForms, PluralKey, TextKey } from './catalog.ts'
import { en } from './en.ts'
import { dateFormat, listFormat, numberFormat, pluralRules } from './formats.ts'

export type UiLanguage = 'ar' | 'en'
/** A literal piece of a message, or the name of a place to fill. */
export type MessagePart = { literal: string } | { name: string }
type Params = Readonly<Record<string, string | number>>

export interface Translator<Text extends string = TextKey, Plural extends string = PluralKey> {
  language: UiLanguage
  /** BCP 47 code that `Intl` is asked with: the reader's region decides on numerals and month names (ar-EG, ar-MA). */
  locale: string
  direction: 'ltr' | 'rtl'
  /**
   * A message with its places filled. A string is isolated in the interface's direction, as words of the interface are;
   * text of a page goes through `isolate` first, so that a Latin name cannot turn an Arabic sentence.
   */
  text(key: Text, params?: Params): string
  /** The pieces of a message, for a sentence with elements in it. */
  parts(key: Text): MessagePart[]
  /** The form for `n` things; `{n}` becomes the number in the reader's numerals, unless `params` gives another `n` (a range). */
  plural(key: Plural, n: number, params?: Params, digits?: Intl.NumberFormatOptions): string
  /** The form for the n-th thing. */
  ordinal(key: OrdinalKey, n: number): string
  number(n: number, options?: Intl.NumberFormatOptions): string
  /** "10–15 kilometres"; `low` and `high` must be finite. */
  range(low: number, high: number, options?: Intl.NumberFormatOptions): string
  /** A Gregorian date; the wall clock of `when` in UTC is what is shown. */
  date(when: Date, options: Intl.DateTimeFormatOptions): string
  /** Two Gregorian dates with what they share said once. */
  dateRange(from: Date, to: Date, options: Intl.DateTimeFormatOptions): string
  /** "3 hours, 20 minutes" */
  list(items: readonly string[]): string
}

/** Texts that one page alone has, in every language. */
export type MoreTexts<Text extends string, Plural extends string> = Readonly<
  Record<UiLanguage, { texts: Record<Text, string>; plurals: Record<Plural, PluralForms> }>
>

const CATALOGS: Readonly<Record<UiLanguage, Catalog>> = { ar, en }
const DEFAULT_LOCALE: Readonly<Record<UiLanguage, string>> = { ar: 'ar', en: 'en-GB' }
const PLACE = /\{(\p{L}+)\}/u

/**
 * The interface language for a setting.
 * @param browserLanguage what `i18n.getUILanguage()` says, such as "ar-EG".
 */
export function chooseLanguage(setting: InterfaceLanguage, browserLanguage: string): UiLanguage {
  if (setting !== 'browser') return setting
  return primarySubtag(browserLanguage) === 'ar' ? 'ar' : 'en'
}

/** The translator for a setting; the browser's region is kept where its language is the chosen one. */
export function translatorFor<Text extends string = never, Plural extends string = never>(
  setting: InterfaceLanguage,
  browserLanguage: string,
  more?: MoreTexts<Text, Plural>,
): Translator<TextKey | Text, PluralKey | Plural> {
  const language = chooseLanguage(setting, browserLanguage)
  const locale = primarySubtag(browserLanguage) === language ? browserLanguage : undefined
  return createTranslator(language, locale, more)
}

/**
 * Texts, numbers and dates in a language.
 * @param locale a region of the language; a malformed one is replaced by the language's default.
 * @param more texts of one page alone.
 */
export function createTranslator<Text extends string = never, Plural extends string = never>(
  language: UiLanguage,
  locale: string = DEFAULT_LOCALE[language],
  more?: MoreTexts<Text, Plural>,
): Translator<TextKey | Text, PluralKey | Plural> {
  const catalog = CATALOGS[language]
  const texts: Record<string, string> = more ? { ...catalog.texts, ...more[language].texts } : catalog.texts
  const plurals: Record<string, PluralForms> = more
    ? { ...catalog.plurals, ...more[language].plurals }
    : catalog.plurals
  const known = supportedLocale(locale) ?? DEFAULT_LOCALE[language]
  const number = (n: number, options: Intl.NumberFormatOptions = {}) => numberFormat(known, options).format(n)
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const enclose = (words: string) => `${direction === 'rtl' ? '\u2067' : '\u2066'}${words}\u2069`
  const fillIn = (message: string, params: Params = {}, digits: Intl.NumberFormatOptions = {}) =>
    fill(message, params, value => (typeof value === 'number' ? number(value, digits) : enclose(value)))
  const choose = (forms: PluralForms, type: Intl.PluralRuleType, n: number) =>
    forms[pluralRules(language, type).select(n)] ?? forms.other
  return {
    language,
    locale: known,
    direction,
    text: (key, params) => fillIn(texts[key] ?? key, params),
    parts: key => splitMessage(texts[key] ?? key),
    plural: (key, n, params, digits) => {
      const forms = plurals[key] ?? { other: key }
      const form = choose(forms, 'cardinal', n)
      // «درجتان» says two, and not minus two or one to two.
      const isTold = form.includes('{n}') || (n >= 0 && params?.n === undefined)
      return fillIn(isTold ? form : forms.other, { n, ...params }, digits)
    },
    ordinal: (key, n) => fillIn(choose(catalog.ordinals[key], 'ordinal', n), { n }),
    number,
    range: (low, high, options = {}) => numberFormat(known, options).formatRange(low, high),
    date: (when, options) => dateFormat(known, options).format(when),
    dateRange: (from, to, options) => dateFormat(known, options).formatRange(from, to),
    list: items => listFormat(known).format(items),
  }
}

/** Says on the page's root in which language and direction it is. */
export function applyLanguage(document: Document, translator: Translator): void {
  document.documentElement.lang = translator.language
  document.documentElement.dir = translator.direction
}

/** Text of a page, to stand in a sentence of the interface: its direction is its own (FSI…PDI). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}

/** Literals and places of a message in their order: "from {from}" → "from ", {from}. */
export function splitMessage(message: string): MessagePart[] {
  return message
    .split(/(\{\p{L}+\})/u)
    .filter(piece => piece !== '')
    .map(piece => {
      const name = PLACE.exec(piece)?.[1]
      return name === undefined ? { literal: piece } : { name }
    })
}

function fill(message: string, params: Params, show: (value: string | number) => string): string {
  let out = ''
  for (const part of splitMessage(message)) {
    if ('literal' in part) out += part.literal
    else out += Object.hasOwn(params, part.name) ? show(params[part.name] ?? '') : `{${part.name}}`
  }
  return out
}

const primarySubtag = (language: string): string => language.toLowerCase().split('-', 1)[0] ?? ''

function supportedLocale(locale: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0]
  } catch {
    return undefined
  }
}
