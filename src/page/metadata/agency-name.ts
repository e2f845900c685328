/** Agencies and broadcasters that sign in place of people. */
import { agencies } from '../../languages/agencies.ts'
import { fold } from '../../text/fold.ts'

/** Outlets whose own agency signs in other papers, and agencies known by letters alone. */
const SIGNS = 'upi dpa-infocom bbc cnn bloomberg sda kna epd sid ats cp aap jiji apa tt'.split(' ')

/** "Petra" and "Ana" are people as well: a short name of an agency is one in capitals, or in a script without them. */
const isSafe = (name: string) => !/\p{Ll}/u.test(name)

const names = new Set([
  ...SIGNS,
  ...agencies.flatMap(({ names: { arabic, latin }, aliases, short }) =>
    [arabic ?? '', latin, ...aliases, ...short.filter(isSafe)].map(squashAgency),
  ),
])
names.delete('')

/** Is the whole text the name of an agency? "dpa", "AFP", "أ.ف.ب", "Deutsche Presse-Agentur". */
export const isAgencyName = (text: string): boolean => names.has(squashAgency(text))

function squashAgency(text: string): string {
  return fold(text).replace(/[.\s«»"“”()]/gu, '')
}
