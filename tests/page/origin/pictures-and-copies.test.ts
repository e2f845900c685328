import { describe, expect, it } from 'vitest'
import { originOf, type Page, told } from './read-origin.ts'

const figure = (caption: string, alt = '') =>
  `<figure><img src="/a.jpg" alt="${alt}"><figcaption>${caption}</figcaption></figure>`

describe('picture credits', () => {
  const cases: [string, string, string[]][] = [
    ['behind ©', 'The pier on Sunday © Jane Roe/AFP', ['Jane Roe', 'Agence France-Presse']],
    [
      'somebody via an agency',
      'The pier on Sunday © Ministry of Ports via AP',
      ['Ministry of Ports', 'Associated Press'],
    ],
    ['Arabic, via an agency', 'الرصيف يوم الأحد © وزارة النقل عبر رويترز', ['وزارة النقل', 'Reuters']],
    ['behind a cue', 'The pier on Sunday. Photograph: Jane Roe/Getty Images', ['Jane Roe', 'Getty Images']],
    [
      'an agency in brackets behind a name',
      'The pier on Sunday. Photo: Jane Roe (AP)',
      ['Jane Roe', 'Associated Press'],
    ],
    ['in brackets', 'The pier on Sunday (AP)', ['Associated Press']],
    ['behind a dash', 'الرصيف القديم - رويترز', ['Reuters']],
    ['with an initial', 'The pier on Sunday © J. Roe/AFP', ['J. Roe', 'Agence France-Presse']],
    ['with two cues', 'The pier on Sunday. Photo: courtesy of Jane Roe', ['Jane Roe']],
    ['a cue that a name begins with', 'Der Pier am Sonntag. Foto: picture alliance', ['Picture Alliance']],
    [
      'the same with a hyphen',
      'Der Pier am Sonntag. Foto: picture-alliance/dpa',
      ['Picture Alliance', 'Deutsche Presse-Agentur'],
    ],
    [
      'a house that begins like a cue',
      'The pier on Sunday. Photo: Image Source/Getty Images',
      ['Image Source', 'Getty Images'],
    ],
    ['an agency in small letters', 'Der Pier am Sonntag. Foto: dpa', ['Deutsche Presse-Agentur']],
    ['the number of a picture', 'Image 6: How the barge was towed (in the evening)', []],
    [
      'a house that a number begins',
      'The pier in the film. Image: 20th Alder Studios',
      ['20th Alder Studios'],
    ],
    ['of the site', 'The pier on Sunday © The Quay', []],
    ['none', 'The pier on Sunday, seen from the old ferry', []],
    [
      'a sentence about an agency',
      'The office of Reuters by the pier, where smoke was seen on Sunday by all',
      [],
    ],
  ]
  it.each(cases)('%s', (_, caption, expected) => {
    const { origin } = originOf({ inside: figure(caption) })
    expect(origin.filter(({ kind }) => kind === 'picture-credit').map(({ value }) => value)).toEqual(expected)
  })

  it('stand where their spans say', () => {
    const { origin, text } = originOf({ inside: figure('The pier © Ministry of Ports via AP') })
    expect(origin.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(['Ministry of Ports', 'AP'])
  })
})

describe('signs of a copy', () => {
  const english = 'The captain of the barge with his crew after the accident'
  const cases: [string, Page, string[]][] = [
    [
      'markers',
      { inside: '[ad_1]', after: '<p>[ad_2]</p>' },
      ['scraper-marker: [ad_1]', 'scraper-marker: [ad_2]'],
    ],
    ['a note in brackets', { inside: '<p>[1]</p>', after: '<p>[sic]</p>' }, []],
    ['an English caption', { language: 'ar', inside: figure(english) }, ['line-in-other-language: en']],
    [
      'English words of a picture',
      { language: 'ar', inside: figure('الرصيف القديم يوم الأحد', english) },
      ['line-in-other-language: en'],
    ],
    [
      'a name of a file',
      { language: 'ar', inside: figure('الرصيف القديم يوم الأحد', 'The_barge_with_the_crew.jpg') },
      [],
    ],
    ['names alone', { language: 'ar', inside: figure('Jane Roe') }, []],
    [
      'a credit in Latin letters',
      { language: 'ar', inside: figure('الرصيف القديم © Jane Roe of the Alder Post') },
      ['picture-credit: Jane Roe of the Alder Post'],
    ],
    [
      'a French caption in an English article',
      { inside: figure('Le capitaine de la barge avec son équipage dans le port, après la tempête') },
      ['line-in-other-language: fr'],
    ],
    ['an English caption in an English article', { inside: figure(english) }, []],
    [
      'an invitation with a word of the original, beside another sign',
      { language: 'ar', inside: `[ad_1]<p>اشترك في Digest الآن</p>${figure(english)}` },
      [
        'scraper-marker: [ad_1]',
        'signs-of-translation: en',
        'line-in-other-language: en',
        'line-in-other-language: en',
      ],
    ],
    [
      'an invitation whose words a program has put into another order',
      { language: 'ar', inside: `<p>إلغاء قفل Briefing المحرر مجانًا</p>${figure(english)}` },
      ['signs-of-translation: en', 'line-in-other-language: en', 'line-in-other-language: en'],
    ],
    [
      'a sentence of the story with such a word',
      { language: 'ar', inside: `[ad_1]<p>وتوزع شركة Alderline الوجبات مجانًا.</p>` },
      ['scraper-marker: [ad_1]'],
    ],
    [
      'a title and a marker',
      {
        language: 'ar',
        inside: '[ad_1]',
        head: '<meta property="og:title" content="Barge closes the harbour of Port Alder after a storm">',
      },
      ['scraper-marker: [ad_1]', 'signs-of-translation: en', 'title-in-other-language: en'],
    ],
    [
      'letters of a language that is not known, and a marker',
      { language: 'ar', inside: `[ad_1]${figure('Xxolotl mmari ttanak oowel zzurim')}` },
      ['scraper-marker: [ad_1]', 'line-in-other-language: und-Latn'],
    ],
    ['an invitation alone', { language: 'ar', inside: '<p>اشترك في Digest الآن</p>' }, []],
    [
      'an invitation to a service',
      { language: 'ar', inside: '[ad_1]<p>تابعونا على Google News</p>' },
      ['scraper-marker: [ad_1]'],
    ],
    [
      'a declared title in another language',
      {
        language: 'ar',
        head: '<meta property="og:title" content="Barge closes the harbour of Port Alder after a storm">',
      },
      ['title-in-other-language: en'],
    ],
    [
      'pictures of others where nobody signs, beside a marker',
      { inside: `[ad_1]${figure('The pier © AP')}` },
      [
        'picture-credit: Associated Press',
        'scraper-marker: [ad_1]',
        'no-author-foreign-credit: Associated Press',
      ],
    ],
    [
      'pictures of others where nobody signs',
      { inside: figure('The pier © AP') },
      ['picture-credit: Associated Press'],
    ],
    [
      'pictures of others beside an author',
      { head: '<meta name="author" content="Jane Roe">', inside: `[ad_1]${figure('The pier © AP')}` },
      ['picture-credit: Associated Press', 'scraper-marker: [ad_1]'],
    ],
  ]
  it.each(cases)('%s', (_, page, expected) => {
    expect(told(page)).toEqual(expected)
  })

  it('is unknown where the page says nothing', () => {
    expect(told({})).toEqual([])
    expect(told({ language: 'ar' })).toEqual([])
  })
})
