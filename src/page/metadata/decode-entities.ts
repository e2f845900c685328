/** Declarations are often escaped twice: "Q&amp;A" in JSON-LD, "&#8217;" in a title. */

const NAMED = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
  }).concat(Object.entries({ ldquo: '“', ndash: '–', mdash: '—', hellip: '…', laquo: '«', raquo: '»' })),
)

/** @returns the text with character references read once; unknown ones stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(x?)([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, hex, number, name) => {
    if (name) return NAMED.get(String(name).toLowerCase()) ?? whole
    const point = Number.parseInt(number, hex ? 16 : 10)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
