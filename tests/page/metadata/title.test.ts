import { describe, expect, it } from 'vitest'
import { siteNames, stripSiteName } from '../../../src/page/metadata/site-name.ts'
import { ld, meta, readSample, type Sample } from './sample-page.ts'

const title = (sample: Sample) => readSample(sample).title
const news = (headline: string) => ld({ '@type': 'NewsArticle', headline })
const both = (text: string) => news(text) + meta('og:title', text)

describe('the title', () => {
  const cases: [string, Sample, string][] = [
    [
      'is the h1 where og:title is made for sharing',
      {
        head: meta('og:title', 'What the barge did next will surprise the port'),
        above: '<h1>Barge closes the harbour for a day</h1>',
      },
      'Barge closes the harbour for a day',
    ],
    [
      'is the newsroom’s where NewsArticle and og:title agree against the h1',
      { head: both('Alder: Barge closes the harbour'), above: '<h1>Barge closes the harbour</h1>' },
      'Alder: Barge closes the harbour',
    ],
    [
      'stays the h1 where only a blog post says otherwise',
      {
        head:
          ld({ '@type': 'BlogPosting', headline: 'Barges 2025: the guide' }) +
          meta('og:title', 'Barges 2025: the guide'),
        above: '<h1>The guide to barges</h1>',
      },
      'The guide to barges',
    ],
    [
      'is without a kicker that og:title leaves out',
      {
        head: meta('og:title', 'Barge closes the harbour') + news('Port Alder: Barge closes the harbour'),
        above: '<h1><span>Port Alder</span><span>Barge closes the harbour</span></h1>',
      },
      'Barge closes the harbour',
    ],
    [
      'is without a kicker though the declaration has another',
      {
        head: meta('og:title', 'Shipping: Barge closes the harbour'),
        above: '<h1><span>Port Alder</span> <span>– Barge closes the harbour</span></h1>',
      },
      'Barge closes the harbour',
    ],
    [
      'keeps a kicker in the same words',
      {
        head: meta('og:title', 'Barge closes the harbour') + news('In Alder: Barge closes the harbour'),
        above: '<h1>In Alder: Barge closes the harbour</h1>',
      },
      'In Alder: Barge closes the harbour',
    ],
    [
      'takes the declared form where the kicker is glued on',
      {
        head: meta('og:title', 'Port Alder: Barge closes the harbour'),
        above: '<h1><span>Port Alder</span><span>Barge closes the harbour</span></h1>',
      },
      'Port Alder: Barge closes the harbour',
    ],
    [
      'is the h2 that shows og:title, where the h1 is for search engines',
      {
        head: meta('og:title', 'Stuck for a day: how a barge closed the port'),
        above:
          '<h1>Barge accident in Port Alder 2025</h1><h2><span>Harbour</span> <span>Stuck for a day: how a barge closed the port</span></h2>',
      },
      'Stuck for a day: how a barge closed the port',
    ],
    [
      'is not the site’s name in the h1',
      {
        head:
          meta('og:title', 'Barge closes the harbour') +
          '<title>Barge closes the harbour | Human Harbour</title>',
        above: '<h1>Human Harbour</h1>',
      },
      'Barge closes the harbour',
    ],
    [
      'is not a heading that leads home',
      {
        head: meta('og:title', 'Barge closes the harbour'),
        above: '<h1><a href="/">Barge closes harbours daily</a></h1>',
      },
      'Barge closes the harbour',
    ],
    [
      'is a clear h1 that nothing declares',
      {
        head: meta('og:title', 'Oil, fear and money'),
        above: '<h1>Barge breaks loose and closes the harbour</h1>',
      },
      'Barge breaks loose and closes the harbour',
    ],
    [
      'is without the site at the end of the h1',
      {
        head: news('Barge closes the harbour') + meta('og:site_name', 'Alder Times'),
        above: '<h1>Barge closes the harbour – Alder Times</h1>',
      },
      'Barge closes the harbour',
    ],
    [
      'is without a host’s name',
      { head: '<title>Barge closes the harbour | Aldertimes.example</title>' },
      'Barge closes the harbour',
    ],
    [
      'has its character references read',
      { head: meta('og:title', 'Barge &amp;amp; pier: what&amp;#8217;s next?') },
      'Barge & pier: what’s next?',
    ],
    [
      'is read in Arabic',
      {
        head: `<title>بارجة تغلق الميناء | صحيفة الدير</title>${meta('og:site_name', 'صحيفة الدير')}`,
        above: '<h1>بارجة تغلق الميناء</h1>',
        language: 'ar',
      },
      'بارجة تغلق الميناء',
    ],
  ]
  it.each(cases)('%s', (_, sample, expected) => {
    expect(title(sample).value).toBe(expected)
  })

  it('shows what it does not choose', () => {
    const { evidence } = title({
      head: meta('og:title', 'Barge closes harbour today'),
      above: '<h1>Barge closes harbour</h1>',
    })
    expect(evidence).toEqual([
      { value: 'Barge closes harbour', source: 'visible h1', chosen: true },
      { value: 'Barge closes harbour today', source: 'meta og:title', chosen: false },
    ])
  })
})

describe('the site’s name', () => {
  const cases: [string, string, string][] = [
    ['Barge closes harbour - The Port Mirror', 'Port Mirror', 'Barge closes harbour'],
    ['السفينة تغلق الميناء | صحيفة المرفأ', 'المرفأ', 'السفينة تغلق الميناء'],
    ['المرفأ :: السفينة تغلق الميناء', 'المرفأ', 'السفينة تغلق الميناء'],
    ['السفينة تغلق الميناء « المرفأ', 'المرفأ', 'السفينة تغلق الميناء'],
    ['المرفأ » السفينة تغلق الميناء', 'المرفأ', 'السفينة تغلق الميناء'],
    ['«المرفأ» تزور السفينة في الميناء', 'المرفأ', '«المرفأ» تزور السفينة في الميناء'],
    [
      'The Quay view on barges: a long wait | Editorial',
      'The Quay',
      'The Quay view on barges: a long wait | Editorial',
    ],
    [
      'Barge closes harbour | The Quay: news from Alder and the whole coast',
      'The Quay',
      'Barge closes harbour',
    ],
    ['Barge closes harbour | The Quay News Online', 'The Quay', 'Barge closes harbour'],
    ['« Le Quai » visite la péniche', 'Le Quai', '« Le Quai » visite la péniche'],
    ['»Der Kai« besucht den Kahn', 'Der Kai', '»Der Kai« besucht den Kahn'],
    ['The captain - a friend of Port Mirror', 'Port Mirror', 'The captain - a friend of Port Mirror'],
  ]
  it.each(cases)('of “%s” (%s) leaves “%s”', (text, name, expected) => {
    expect(stripSiteName(text, siteNames([name], ''), null)).toBe(expected)
  })
})

describe('a heading of another level', () => {
  const shown =
    '<h1>Harbour Alder closed barge today</h1><h2><span data-kicker="Port">Port Alder</span> <div>Barge closes the harbour</div></h2>'
  it('is without what its markup calls a kicker', () => {
    const head = meta('og:title', 'Port Alder: Barge closes the harbour')
    expect(title({ head, above: shown }).value).toBe('Barge closes the harbour')
  })

  it('keeps it where JSON-LD has it too, or where no mark says so', () => {
    const head = meta('og:title', 'Port Alder: Barge closes the harbour')
    const plain = shown.replace(' data-kicker="Port"', '')
    expect(title({ head, above: plain }).value).toBe('Port Alder Barge closes the harbour')
    const linked = both('Port Alder: Barge closes the harbour')
    expect(title({ head: linked, above: shown }).value).toContain('Port Alder')
  })
})
