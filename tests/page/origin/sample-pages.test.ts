/** The sample pages say where they come from; the seed's traits stand in "ar-wordpress-article", in our own words. */
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/page/read.ts'
import { readExpected } from '../../fixtures/expected.ts'
import { FIXTURE_PAGES } from '../../fixtures/fixture-pages.ts'
import { parseInert } from '../parse-page.ts'

const pages = FIXTURE_PAGES.map(page => ({ page, expected: readExpected(page.slug) }))
/** A shadow root is there only once a script has run: Chromium reads that page (tests/e2e/pages). */
const asked = pages.filter(({ page, expected }) => expected.origin && page.slug !== 'shadow')

describe('the origin of a sample page', () => {
  it('is asked of some pages, of one that says nothing too', () => {
    const counts = pages.flatMap(({ expected: { origin } }) => (origin ? [origin.length] : []))
    expect(Math.min(...counts)).toBe(0)
    expect(Math.max(...counts)).toBeGreaterThan(8)
  })

  it.each(asked.map(({ page, expected }) => [page.slug, page, expected] as const))(
    '%s',
    async (_, page, expected) => {
      const url = `https://www.almina-news.example/${page.slug}/`
      const article = readArticle(parseInert(await page.render()), {
        url: page.slug.startsWith('ar-') ? url : 'http://127.0.0.1:8080/',
      })
      expect(article?.origin.map(({ kind, value }) => ({ kind, value }))).toEqual(expected.origin)
    },
  )
})
