/** Units and what readers of the other system know them as, by exact factors; CLDR unit ids. Data only. */

export interface Conversion {
  to: string
  /** Value in `to` = value × factor + offset. */
  factor: number
  offset?: number
}

/** To metric. No gallons and tons: the text hardly ever says whose. */
export const TO_METRIC: ReadonlyMap<string, Conversion> = new Map([
  ['mile', { to: 'kilometer', factor: 1.609344 }],
  ['nautical-mile', { to: 'kilometer', factor: 1.852 }],
  ['yard', { to: 'meter', factor: 0.9144 }],
  ['foot', { to: 'meter', factor: 0.3048 }],
  ['inch', { to: 'centimeter', factor: 2.54 }],
  ['mile-per-hour', { to: 'kilometer-per-hour', factor: 1.609344 }],
  ['knot', { to: 'kilometer-per-hour', factor: 1.852 }],
  ['pound', { to: 'kilogram', factor: 0.45359237 }],
  ['ounce', { to: 'gram', factor: 28.349523125 }],
  ['acre', { to: 'hectare', factor: 0.40468564224 }],
  ['square-mile', { to: 'square-kilometer', factor: 2.589988110336 }],
  ['square-foot', { to: 'square-meter', factor: 0.09290304 }],
  // Egypt's and the Sudan's feddan is 4200 5/6 m²; the dunam of today is 1000 m².
  ['feddan', { to: 'hectare', factor: 4200.8333333333 / 10_000 }],
  ['dunam', { to: 'hectare', factor: 0.1 }],
  ['barrel', { to: 'liter', factor: 158.987294928 }],
  ['fahrenheit', { to: 'celsius', factor: 5 / 9, offset: -160 / 9 }],
])

/** From metric, for readers of English. */
export const FROM_METRIC: ReadonlyMap<string, Conversion> = new Map([
  ['kilometer', { to: 'mile', factor: 1 / 1.609344 }],
  ['meter', { to: 'foot', factor: 1 / 0.3048 }],
  ['centimeter', { to: 'inch', factor: 1 / 2.54 }],
  ['kilometer-per-hour', { to: 'mile-per-hour', factor: 1 / 1.609344 }],
  ['kilogram', { to: 'pound', factor: 1 / 0.45359237 }],
  ['gram', { to: 'ounce', factor: 1 / 28.349523125 }],
  ['hectare', { to: 'acre', factor: 1 / 0.40468564224 }],
  ['square-kilometer', { to: 'square-mile', factor: 1 / 2.589988110336 }],
  ['square-meter', { to: 'square-foot', factor: 1 / 0.09290304 }],
  ['celsius', { to: 'fahrenheit', factor: 1.8, offset: 32 }],
])
