/** Money that needs no words: signs, ISO 4217 codes, and which currency a family's name means in which country. */

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
 * The currency of a family in a country.
 * @param family "dollar", or an ISO 4217 code, which is given back as it is.
 * @param countries countries in the order of trust: the one written beside it, then the outlet's.
 */
export function currencyCode(family: string, countries: readonly (string | null | undefined)[]): string {
  const known = families.get(family)
  if (!known) return family
  for (const country of countries) {
    if (country && Object.hasOwn(known.countries, country)) return known.countries[country] ?? known.code
  }
  return known.code
}
