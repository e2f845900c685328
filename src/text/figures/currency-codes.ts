/** Money that needs no words: signs, ISO 4217 codes, and which currency a family's name means in which country. */
import type { CurrencyReason } from '../analysis.ts'

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

interface Family {
  /** The currency that the bare word means where nothing tells. */
  code: string
  /** ISO 3166-1 alpha-2 to ISO 4217. */
  countries: Readonly<Record<string, string>>
}

const families: ReadonlyMap<string, Family> = new Map<string, Family>([
  [
    'dollar',
    {
      code: 'USD',
      countries: {
        US: 'USD',
        AU: 'AUD',
        CA: 'CAD',
        NZ: 'NZD',
        HK: 'HKD',
        SG: 'SGD',
        TW: 'TWD',
        JM: 'JMD',
        LR: 'LRD',
        NA: 'NAD',
        ZW: 'ZWG',
        FJ: 'FJD',
      },
    },
  ],
  ['pound', { code: 'GBP', countries: { GB: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP', SD: 'SDG', SS: 'SSP' } }],
  ['sterling', { code: 'GBP', countries: { EG: 'EGP', LB: 'LBP' } }],
  ['riyal', { code: 'SAR', countries: { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER', IR: 'IRR', BR: 'BRL' } }],
  [
    'dinar',
    {
      code: 'KWD',
      countries: {
        KW: 'KWD',
        IQ: 'IQD',
        JO: 'JOD',
        BH: 'BHD',
        LY: 'LYD',
        TN: 'TND',
        DZ: 'DZD',
        RS: 'RSD',
        MK: 'MKD',
      },
    },
  ],
  ['dirham', { code: 'AED', countries: { AE: 'AED', MA: 'MAD' } }],
  ['lira', { code: 'TRY', countries: { TR: 'TRY', LB: 'LBP', SY: 'SYP', GB: 'GBP' } }],
  ['yen', { code: 'JPY', countries: { JP: 'JPY' } }],
  ['yuan', { code: 'CNY', countries: { CN: 'CNY' } }],
  ['ruble', { code: 'RUB', countries: { RU: 'RUB', BY: 'BYN' } }],
  [
    'rupee',
    {
      code: 'INR',
      countries: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', ID: 'IDR', SC: 'SCR' },
    },
  ],
  [
    'franc',
    {
      code: 'CHF',
      countries: { CH: 'CHF', DJ: 'DJF', RW: 'RWF', CD: 'CDF', SN: 'XOF', CI: 'XOF', CM: 'XAF' },
    },
  ],
  ['krone', { code: 'DKK', countries: { DK: 'DKK', NO: 'NOK' } }],
  ['krona', { code: 'SEK', countries: { SE: 'SEK', IS: 'ISK', DK: 'DKK', NO: 'NOK', CZ: 'CZK' } }],
  [
    'peso',
    {
      code: 'MXN',
      countries: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', CU: 'CUP', PH: 'PHP', UY: 'UYU', DO: 'DOP' },
    },
  ],
  ['won', { code: 'KRW', countries: { KR: 'KRW', KP: 'KPW' } }],
  ['shilling', { code: 'KES', countries: { KE: 'KES', UG: 'UGX', TZ: 'TZS', SO: 'SOS' } }],
  ['real', { code: 'BRL', countries: {} }],
  ['shekel', { code: 'ILS', countries: {} }],
  ['rand', { code: 'ZAR', countries: {} }],
  ['baht', { code: 'THB', countries: {} }],
  ['hryvnia', { code: 'UAH', countries: {} }],
  ['sol', { code: 'PEN', countries: {} }],
  ['birr', { code: 'ETB', countries: {} }],
  ['tenge', { code: 'KZT', countries: {} }],
  ['cedi', { code: 'GHS', countries: {} }],
  ['zloty', { code: 'PLN', countries: {} }],
  ['naira', { code: 'NGN', countries: {} }],
  ['forint', { code: 'HUF', countries: {} }],
  ['ringgit', { code: 'MYR', countries: {} }],
  ['rupiah', { code: 'IDR', countries: {} }],
  ['koruna', { code: 'CZK', countries: {} }],
  ['dong', { code: 'VND', countries: {} }],
  ['taka', { code: 'BDT', countries: {} }],
  ['afghani', { code: 'AFN', countries: {} }],
  ['toman', { code: 'IRR', countries: {} }],
  ['ouguiya', { code: 'MRU', countries: {} }],
])

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
])

/** Which currency an amount is in, and what told. */
export interface CurrencyChoice {
  /** ISO 4217. */
  code: string
  reason: CurrencyReason
  /** Every currency that the word may mean, the chosen one first; one where it can mean no other. */
  candidates: string[]
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
  const known = families.get(family)
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

const candidatesOf = (family: Family, chosen: string): string[] => [
  ...new Set([chosen, family.code, ...Object.values(family.countries)]),
]
