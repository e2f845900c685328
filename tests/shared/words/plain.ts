/**
 * A text as it is read, and as every version of CLDR writes it: without direction marks, with plain spaces, without
 * the comma after a weekday (British English lost it) and the thin spaces around a dash (some versions have none).
 */
export function plain(text: string | null): string | null {
  if (text === null) return null
  const spaced = text.replace(/\p{Cf}/gu, '').replace(/\p{Zs}/gu, ' ')
  return spaced.replace(/[,،](?= )/gu, '').replace(/ ?– ?/gu, '–')
}
