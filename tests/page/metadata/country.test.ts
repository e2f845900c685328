import { describe, expect, it } from 'vitest'
import { ld, meta, readSample } from './sample-page.ts'

const publishedIn = (addressCountry: unknown) =>
  ld({
    '@type': 'NewsArticle',
    headline: 'Barge closes harbour',
    publisher: {
      '@type': 'Organization',
      name: 'Alder Times',
      address: { '@type': 'PostalAddress', addressCountry },
    },
  })

const countryOf = (sample: Parameters<typeof readSample>[0] & { url?: string }) => readSample(sample).country

describe('country of the outlet', () => {
  it.each([
    ['a code', 'EG'],
    ['a code in small letters', 'eg'],
    ['a name', 'Egypt'],
    ['a node with a name', { '@type': 'Country', name: 'Egypt' }],
  ])('is the one of the address that the publisher declares: %s', (_, written) => {
    expect(countryOf({ head: publishedIn(written) }).value).toBe('EG')
  })

  it.each([
    ['https://news.alder.example.jo/a', 'JO'],
    ['https://www.alder.co.uk/a', 'GB'],
    ['https://www.youm7.com/story/1', 'EG'],
    ['https://arabic.okaz.com.sa/story/1', 'SA'],
  ])('is told by the address %s', (url, expected) => {
    expect(countryOf({ url }).value).toBe(expected)
  })

  it.each([
    'https://www.alder.tv/a',
    'https://alder.ai/a',
    'https://alder.eu/a',
    'https://www.aljazeera.net/news/1',
    'file:///home/reader/page.html',
    'http://127.0.0.1/a',
  ])('is not known at %s', url => {
    expect(countryOf({ url }).value).toBeNull()
  })

  it('is the region of the language, where nothing better is there', () => {
    expect(countryOf({ language: 'ar-MA' }).value).toBe('MA')
    expect(countryOf({ head: meta('og:locale', 'en_GB') }).value).toBe('GB')
    expect(countryOf({ language: 'ar-MA', url: 'https://alder.example.dz/a' }).value).toBe('DZ')
  })

  it('takes no region from templates', () => {
    expect(countryOf({ language: 'en-US' }).value).toBeNull()
    expect(countryOf({ head: meta('og:locale', 'ar_AR') }).value).toBeNull()
    expect(countryOf({ language: 'ar-QQ' }).value).toBeNull()
  })

  it('is not known where the declaration is no country', () => {
    for (const written of ['XX', 'EU', 'Atlantis', 7, ['', null], { name: {} }])
      expect(countryOf({ head: publishedIn(written) }).value).toBeNull()
  })

  it('keeps every candidate', () => {
    const { evidence } = countryOf({
      head: publishedIn('EG'),
      language: 'en-US',
      url: 'https://alder.example.jo/a',
    })
    expect(evidence.map(({ value, chosen }) => [value, chosen])).toEqual([
      ['EG', true],
      ['JO', false],
      ['US', false],
    ])
  })
})
