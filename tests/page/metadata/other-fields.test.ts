import { describe, expect, it } from 'vitest'
import { ld, meta, readSample } from './sample-page.ts'

const article = (data: object) => ld({ '@type': 'NewsArticle', headline: 'Barge closes harbour', ...data })
const h1 = '<h1>Barge closes harbour</h1>'

describe('standfirst', () => {
  const text = 'A barge broke loose on Sunday and kept the ferries in port.'
  it('is the line under the headline', () => {
    const { standfirst } = readSample({
      head: meta('og:description', 'All news of the harbour in one place, every day.'),
      above: `${h1}<p class="standfirst">${text}</p>`,
    })
    expect(standfirst.value).toBe(text)
    expect(standfirst.evidence[0]?.source).toBe('visible standfirst')
  })
  it('is the description where no line stands there', () => {
    expect(readSample({ head: article({ description: text }), above: h1 }).standfirst.value).toBe(text)
  })
  it('is nothing from a word or two', () => {
    expect(readSample({ head: meta('og:description', 'News'), above: h1 }).standfirst.value).toBeNull()
  })
})

describe('section', () => {
  const trail = {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: 'Home' }, { item: { name: 'Shipping' } }, { name: 'Barge closes harbour' }],
  }
  const cases: [string, string, string | null][] = [
    ['of JSON-LD', article({ articleSection: ['Harbour', 'Alder'] }), 'Harbour'],
    ['of a meta tag', meta('article:section', 'Port &amp; Sea'), 'Port & Sea'],
    ['of the trail', ld(trail), 'Shipping'],
    ['before the site’s name', meta('article:section', 'Shipping | Alder Times'), 'Shipping'],
    ['first of a list without spaces', meta('article:section', 'Shipping,News,slider'), 'Shipping'],
    ['the first that is one', meta('article:section', 'Featured,Shipping'), 'Shipping'],
    ['with a number in it', meta('article:section', '1,000 Words'), '1,000 Words'],
    ['behind a place on the site', article({ articleSection: ['Featured', 'Shipping'] }), 'Shipping'],
    ['elsewhere', article({ articleSection: 'front-page' }) + ld(trail), 'Shipping'],
    ['never where it is shown', meta('article:section', 'الصفحة الرئيسية'), null],
    ['never a host', meta('article:section', 'aldertimes.example'), null],
    ['never an address', meta('article:section', 'https://aldertimes.example/port'), null],
    [
      'never a list of tags',
      meta('article:section', 'port, sea, ferries, barges, storms, piers, engineers, taxis, hotels'),
      null,
    ],
  ]
  it.each(cases)('is that %s', (_, head, expected) => {
    expect(readSample({ head }).section.value).toBe(expected)
  })
})

describe('main image', () => {
  const image = {
    '@type': 'ImageObject',
    url: 'https://img.aldertimes.example/barge.jpg',
    creditText: '© Photo: Ada Marsh / Alder Press',
  }
  it('is that of JSON-LD, with its credit', () => {
    const { image: main, imageCredit } = readSample({ head: article({ image: [image] }) })
    expect(main.value).toBe('https://img.aldertimes.example/barge.jpg')
    expect(imageCredit.value).toBe('Ada Marsh / Alder Press')
  })
  it('is found by reference', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', image: { '@id': '#i' } },
        { ...image, '@id': '#i' },
      ],
    }
    expect(readSample({ head: ld(graph) }).image.value).toBe('https://img.aldertimes.example/barge.jpg')
  })
  it('is resolved as the browser does, against the base', () => {
    const head = `<base href="https://cdn.aldertimes.example/a/">${meta('og:image', 'barge.jpg')}`
    expect(readSample({ head }).image.value).toBe('https://cdn.aldertimes.example/a/barge.jpg')
  })
  it('is never a script, data or nothing', () => {
    for (const url of ['javascript:alert(1)', 'data:image/png;base64,AA', 'https://'])
      expect(readSample({ head: meta('og:image', url) }).image.value).toBeNull()
  })
})

describe('paywall', () => {
  const cases: [string, string, string, string | null][] = [
    ['none, by a boolean', article({ isAccessibleForFree: true }), '', 'none'],
    ['full, by a word', article({ isAccessibleForFree: 'False' }), '', 'full'],
    ['full, by an address', article({ isAccessibleForFree: 'http://schema.org/False' }), '', 'full'],
    [
      'full, by a part of the page',
      article({ isAccessibleForFree: true, hasPart: { isAccessibleForFree: false, cssSelector: '.paid' } }),
      '',
      'full',
    ],
    ['metered, by a meta tag', meta('article:content_tier', 'Metered'), '', 'metered'],
    ['full, by the line under the text', '', '<p>Subscribe to continue reading this story</p>', 'full'],
    ['full, by an Arabic line', '', '<p>هذا المقال للمشتركين</p>', 'full'],
    ['unknown where the page says nothing', '', '<p>Subscribe to our channel</p>', null],
    ['unknown by a word that means nothing here', meta('article:content_tier', 'blue'), '', null],
  ]
  it.each(cases)('is %s', (_, head, below, expected) => {
    expect(readSample({ head, below }).paywall.value).toBe(expected)
  })
  it('shows that the page contradicts itself', () => {
    const { paywall } = readSample({
      head: article({ isAccessibleForFree: true }) + meta('article:content_tier', 'locked'),
    })
    expect([paywall.value, paywall.conflict]).toEqual(['none', true])
  })
})
