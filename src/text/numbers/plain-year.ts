/** Which four plain digits are a year without more around them, where thousands are grouped: 2016 and no 2,016. */

/** Of our own time; older ones need a word. */
export const OUR_YEARS = { from: 1940, to: 2050 }

/** "2000 homes", "about 1950 troops": round numbers of things are what a paper without commas counts. */
const ROUNDED = 50

export const within = (year: number, { from, to }: { from: number; to: number }) => year >= from && year <= to

/** Would such a number of things be a chance? 2013 and 1987, but not 2000. */
export const isNoRoundNumber = (year: number): boolean => year % ROUNDED !== 0
