import { describe, expect, it } from 'vitest'
import { originOf, type Page, told } from './read-origin.ts'

const linked = (properties: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Barge closes harbour', ...properties })}</script>`

describe('what the head declares', () => {
  const cases: [string, Page, string[]][] = [
    [
      'a canonical address at another site',
      { head: '<link rel="canonical" href="https://www.alder-post.example/barge">' },
      ['canonical-elsewhere: alder-post.example'],
    ],
    [
      'its own canonical address',
      { head: '<link rel="canonical" href="https://m.quay.example/news/barge">' },
      [],
    ],
    [
      'another part of a site under the domain of a country',
      {
        head: '<link rel="canonical" href="https://biz.alder.com.tw/1">',
        url: 'https://news.alder.com.tw/1',
      },
      [],
    ],
    [
      'another site with a part of the same name',
      {
        head: '<link rel="canonical" href="https://stories.ald.example/1">',
        url: 'https://stories.quay.test/1',
      },
      ['canonical-elsewhere: stories.ald.example'],
    ],
    [
      'another blog of the same house',
      {
        head: '<link rel="canonical" href="https://alder.blogspot.com/1">',
        url: 'https://quay.blogspot.com/1',
      },
      ['canonical-elsewhere: alder.blogspot.com'],
    ],
    [
      'the files of a blog',
      {
        head: '<link rel="canonical" href="https://alder.files.wordpress.com/1">',
        url: 'https://alder.wordpress.com/1',
      },
      [],
    ],
    ['a canonical address without a host', { head: '<link rel="canonical" href="/news/barge">' }, []],
    [
      'an edition of the same site',
      { head: '<link rel="canonical" href="https://ar.quay.example/news/barge">' },
      [],
    ],
    [
      'a canonical address of a page that lies on a disk',
      {
        head: '<link rel="canonical" href="https://www.alder-post.example/barge">',
        url: 'file:///tmp/barge.html',
      },
      [],
    ],
    [
      'a canonical address of a page on a test server',
      {
        head: '<link rel="canonical" href="https://www.alder-post.example/barge">',
        url: 'http://127.0.0.1:80/b',
      },
      [],
    ],
    [
      'what it is based on',
      { head: linked({ isBasedOn: { '@type': 'NewsArticle', url: 'https://alder-post.example/1' } }) },
      ['based-on: alder-post.example'],
    ],
    [
      'a source organisation that is an agency',
      { head: linked({ sourceOrganization: [{ '@type': 'Organization', name: 'AFP' }] }) },
      ['source-organization: Agence France-Presse'],
    ],
    [
      'a holder of the copyright elsewhere in the graph',
      {
        head: `<script type="application/ld+json">${JSON.stringify([
          { '@type': 'NewsArticle', headline: 'Barge', copyrightHolder: { '@id': '#h' } },
          { '@type': 'Organization', '@id': '#h', name: 'Alder Post' },
        ])}</script>`,
      },
      ['copyright-holder: Alder Post'],
    ],
    [
      'the house that the site is named after',
      { head: linked({ copyrightHolder: { name: 'Quay Media' } }) },
      [],
    ],
    ['its own copyright', { head: linked({ copyrightHolder: { name: 'The Quay' } }) }, []],
    [
      'the work that it translates',
      {
        head: linked({ translationOfWork: { '@type': 'NewsArticle', url: 'https://alder-post.example/1' } }),
      },
      ['translation-of: alder-post.example'],
    ],
    [
      'the holder of a picture in the article',
      {
        inside:
          '<figure itemscope itemtype="https://schema.org/ImageObject"><img src="/a.jpg" alt=""><span itemprop="copyrightHolder">Alder Agency</span></figure>',
      },
      [],
    ],
    [
      'a syndication source',
      { head: '<meta name="syndication-source" content="https://alder-post.example/1">' },
      ['syndicated-from: alder-post.example'],
    ],
    [
      'an original source that is the site itself',
      { head: '<meta name="original-source" content="https://www.quay.example/news/barge">' },
      [],
    ],
    [
      'a link to the original',
      {
        after:
          '<p>Read <a rel="original" href="https://alder-post.example/1">the original</a> as well, in full.</p>',
      },
      ['original-link: alder-post.example'],
    ],
    ['an agency as author', { head: '<meta name="author" content="Reuters">' }, ['agency-byline: Reuters']],
    [
      'an agency below the headline',
      { below: '<p class="byline">Associated Press</p>' },
      ['agency-byline: Associated Press'],
    ],
    ['an agency of two letters', { below: '<p class="byline">AA</p>' }, ['agency-byline: Anadolu']],
    [
      'the button for larger letters',
      { below: '<div><span>AA</span><div><button type="button">Small</button></div></div>' },
      [],
    ],
    [
      'whoever made the picture below the headline',
      { below: '<div class="lead-image"><p>The pier</p><p>Reuters / Jane Roe</p></div>' },
      ['picture-credit: Reuters'],
    ],
    ['the same behind ©', { below: '<p class="byline">© REUTERS / POOL</p>' }, ['picture-credit: Reuters']],
    [
      'an agency and the place that it writes from',
      { below: '<p class="byline">AFP / New Delhi</p>' },
      ['agency-byline: Agence France-Presse'],
    ],
    ['a person as author', { head: '<meta name="author" content="Jane Roe">' }, []],
    [
      'an agency that the site belongs to',
      { head: '<meta name="author" content="Reuters">', url: 'https://www.reuters.com/a' },
      [],
    ],
    [
      'a shape that is none',
      { head: linked({ isBasedOn: { constructor: 1 }, sourceOrganization: [[], 7, null] }) },
      [],
    ],
  ]
  it.each(cases)('%s', (_, page, expected) => {
    expect(told(page)).toEqual(expected)
  })

  it('keeps the place and the words', () => {
    const [found] = originOf({ head: linked({ isBasedOn: 'https://alder-post.example/1' }) }).origin
    expect(found).toEqual({
      kind: 'based-on',
      value: 'alder-post.example',
      quote: 'https://alder-post.example/1',
      where: 'json-ld NewsArticle.isBasedOn',
    })
  })

  it('is bounded, whatever the page says', () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ name: `House ${at} ${'x'.repeat(5000)}` }))
    const { origin } = originOf({
      head: linked({ sourceOrganization: many, copyrightHolder: many, isBasedOn: many }),
    })
    expect(origin.length).toBeLessThanOrEqual(24)
    expect(origin.every(({ value, quote }) => value.length <= 121 && quote.length <= 241)).toBe(true)
  })
})
