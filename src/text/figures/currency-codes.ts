/** Money that needs no words: signs, ISO 4217 codes, and which currency a family's name means in which country. */
import type { CurrencyReason } from '../analysis.ts'
import { type CurrencyFamily, currencyFamilies } from './currency-families.ts'

/** Signs that name one currency; "$", "£" and "¥" are families, which the country tells apart. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['＄', 'dollar'],
  ['£', 'sterling'],
  ['€', 'EUR'],
  ['¥', 'yen'],
  ['￥', 'yen'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₼', 'AZN'],
  ['﷼', 'riyal'],
  ['₵', 'GHS'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['৳', 'BDT'],
  ['௹', 'INR'],
  ['៛', 'KHR'],
  ['֏', 'AMD'],
  ['؋', 'AFN'],
])

/** Letters written onto the dollar sign: "US$5", "A$5", "R$5". */
export const dollarLetters: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['j', 'JMD'],
  ['bz', 'BZD'],
  ['tt', 'TTD'],
  ['ec', 'XCD'],
  ['fj', 'FJD'],
])

/** Codes in use, without those that are English words in capitals (ALL, TOP, CUP, TRY, PEN, SOS). */
export const isoCodes: ReadonlySet<string> = new Set(
  (
    'AED AFN AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CZK ' +
    'DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY ' +
    'KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN ' +
    'NAD NGN NIO NOK NPR NZD OMR PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLE SRD SSP SYP SZL THB ' +
    'TJS TMT TND TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW'
  ).split(' '),
)

/**
 * Abbreviations in Latin letters that stand before a number or after it, as they are written: "Rs 500", "RM42".
 * Only such as are no word or code of anything else.
 */
export const currencyLetters: ReadonlyMap<string, string> = new Map([
  ['Rs', 'rupee'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['NIS', 'ILS'],
  ['Dh', 'dirham'],
  ['Dhs', 'dirham'],
  ['Ksh', 'KES'],
  ['KSh', 'KES'],
  ['Tk', 'BDT'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['zł', 'PLN'],
  ['kr', 'krona'],
  ['Kr', 'krona'],
  ['лв', 'BGN'],
  ['руб', 'RUB'],
  ['грн', 'UAH'],
  ['元', 'CNY'],
  ['円', 'JPY'],
  ['원', 'KRW'],
  ['रु', 'INR'],
  ['ரூ', 'INR'],
])

/** Which currency an amount is in, and what told. */
export interface CurrencyChoice {
  /** ISO 4217. */
  code: string
  reason: CurrencyReason
  /** Every currency that the word may mean, the chosen one first; one where it can mean no other. */
  candidates: readonly string[]
}

/**
 * The currency of a family in a country.
 * @param family "dollar", or an ISO 4217 code, which is given back as it is.
 * @param written the country written beside it.
 * @param outlet the outlet's country.
 * @param mentioned the countries that the text names, the one named most first.
 */
export function chooseCurrency(
  family: string,
  written: string | null | undefined,
  outlet: string | null,
  mentioned: readonly string[],
): CurrencyChoice {
  const known = currencyFamilies.get(family)
  if (!known) return { code: family, reason: 'written', candidates: [family] }
  const inCountry = (country: string | null | undefined) =>
    country && Object.hasOwn(known.countries, country) ? known.countries[country] : undefined
  const stated = inCountry(written)
  if (stated) return { code: stated, reason: 'written', candidates: [stated] }
  const choose = (code: string, reason: CurrencyReason) => ({
    code,
    reason,
    candidates: candidatesOf(known, code),
  })
  const local = inCountry(outlet)
  if (local) return choose(local, 'outlet')
  for (const country of mentioned) {
    const code = inCountry(country)
    if (code) return choose(code, 'text')
  }
  return choose(known.code, 'usual')
}

/** The lists that were asked for, by family and chosen currency: a text asks for the same few again and again. */
const candidates = new WeakMap<CurrencyFamily, Map<string, readonly string[]>>()

function candidatesOf(family: CurrencyFamily, chosen: string): readonly string[] {
  const lists = candidates.get(family) ?? new Map<string, readonly string[]>()
  const known = lists.get(chosen)
  if (known) return known
  const made = [...new Set([chosen, family.code, ...Object.values(family.countries)])]
  candidates.set(family, lists.set(chosen, made))
  return made
}
