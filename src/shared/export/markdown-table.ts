/** A table in Markdown (GitHub's tables), with nothing in a cell that Markdown or HTML would read. */

/** Marks that begin markup anywhere in a line, and HTML's. */
const MARKUP = /[\\`*_{}[\]()<>#+!|~&-]/gu
const BREAKS = /\s*[\r\n\u2028\u2029]+\s*/gu

/** @param rows of any cells, the header first. */
export function toMarkdownTable(rows: readonly (readonly string[])[]): string {
  const [header, ...body] = rows
  if (!header) return ''
  return [header.map(markdownText), header.map(() => '---'), ...body.map(row => row.map(markdownText))]
    .map(cells => `| ${cells.join(' | ')} |\n`)
    .join('')
}

/** One line, with every mark that means something escaped: a page may write `<img>` or `[link](…)`. */
export const markdownText = (text: string): string => text.replace(BREAKS, ' ').trim().replace(MARKUP, '\\$&')
