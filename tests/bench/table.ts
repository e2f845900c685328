/** A table for the terminal and for the README: columns padded, Markdown bars. */
export function table(head: string[], rows: (string | number)[][]): string {
  const cells = [head, ...rows.map(row => row.map(String))]
  const widths = head.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)))
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`
  return [line(head), rule, ...cells.slice(1).map(line)].join('\n')
}

export const median = (list: number[]): number =>
  [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN
