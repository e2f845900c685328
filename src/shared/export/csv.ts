/** A table as CSV (RFC 4180) that a spreadsheet takes for data and never for formulas. */

/** Spreadsheets run what begins with one of these; white space before it does not stop them. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/u
const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?$/u
const NEEDS_QUOTES = /[",\r\n]/u

/** @param rows of any cells, the header first; lines end in CRLF, the last one too. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/** A page may write "=HYPERLINK(…)": an apostrophe before it makes it text. A plain number stays one. */
function csvCell(cell: string): string {
  const safe = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
