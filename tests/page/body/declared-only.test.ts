import { describe, expect, it } from 'vitest'
import { isOnlyDeclared } from '../../../src/page/body/declared-only.ts'
import { readArticle } from '../../../src/page/read.ts'
import { parseInert, prose } from '../parse-page.ts'

const long = Array.from(
  { length: 8 },
  (_, at) => `Boat ${at} left the quay at ${at} sharp, its captain wrote in log ${at * 7}. ${prose[at % 4]}`,
)

describe('a text that stands in the declaration only', () => {
  it('is told from what the page shows', () => {
    expect(isOnlyDeclared(long.join(' '), long.slice(0, 2).join('\n\n'))).toBe(true)
  })

  const shown: [string, string | null, string][] = [
    ['no declared text', null, prose[0]],
    ['a declared summary', prose[0], prose[1]],
    ['the same text', long.join(' '), long.join('\n\n')],
    [
      'the same text with markup and other white space',
      `<p>${long.join('</p>\n<p>')}</p>`,
      long.join('\n\n'),
    ],
    ['a declared text that is cut short', long.slice(0, 5).join(' '), long.join('\n\n')],
    ['signs and digits without letters', '.'.repeat(5000), prose[0]],
  ]
  it.each(shown)('is not found with %s', (_, declared, text) => {
    expect(isOnlyDeclared(declared, text)).toBe(false)
  })

  it('is said of the article', () => {
    const page = (declared: string) =>
      readArticle(
        parseInert(`<html lang="en"><head><title>Boats leave</title><script type="application/ld+json">
          ${JSON.stringify({ '@type': 'NewsArticle', headline: 'Boats leave', articleBody: declared })}</script></head>
          <body><article><h1>Boats leave</h1><p>${long[0]}</p><p>${long[4]}</p></article></body></html>`),
      )
    expect(page(long.join(' '))?.bodyOnlyDeclared).toBe(true)
    expect(page(`${long[0]} ${long[4]}`)?.bodyOnlyDeclared).toBe(false)
  })
})
