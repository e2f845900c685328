/** Readings as the reader would answer them, for tests and the preview: an Arabic and an English article, in our own words. */
import type { Article, Field } from '../../src/page/article.ts'
import type { PageState } from '../../src/shared/tab/page-state.ts'
import type { Entity, EntityType, LedgerRow, Mention, Span } from '../../src/text/analysis.ts'

export type ArticleState = Extract<PageState, { kind: 'article' }>

type NewMention = Omit<Mention, 'start' | 'end'>
/** [the words as written, what they are, from which occurrence on (0)] */
type Marked = readonly [string, NewMention]

interface Sample {
  url: string
  language: string
  direction: 'ltr' | 'rtl'
  title: string
  paragraphs: readonly string[]
  /** Indexes of paragraphs. */
  summary: readonly number[]
  marked: readonly Marked[]
  entities: readonly { type: EntityType; name: string; names: Entity['names'] }[]
  publisher: string
  authors: string[] | null
  published: string
  source: string
}

const name = (type: EntityType, entity: number): NewMention => ({ type, entity })

const ARABIC: Sample = {
  url: 'https://www.example.org/akhbar/nahr',
  language: 'ar',
  direction: 'rtl',
  title: 'فيضان النهر يغلق ثلاثة جسور في الخرطوم ويجبر مئات الأسر على الرحيل',
  paragraphs: [
    'أغلقت السلطات في الخرطوم ثلاثة جسور يوم السبت بعد أن ارتفع منسوب النيل 17.5 مترًا، وفق وزارة الري.',
    'وقال عبد الله حمدان إن الأضرار تبلغ نحو 5 ملايين دولار، وإن 12٪ من المزارع غمرتها المياه (Flood Watch 2025).',
    'وأوضح حمدان أن الإصلاح قد يستغرق ستة أشهر، وأن مئات الأسر غادرت الخرطوم منذ يونيو.',
  ],
  summary: [0, 2],
  marked: [
    ['الخرطوم', name('place', 0)],
    ['ثلاثة', { type: 'figure', kind: 'count', value: 3, unit: 'جسور' }],
    ['يوم السبت', { type: 'date', kind: 'date', value: '2025-07-12' }],
    ['النيل', name('place', 1)],
    ['17.5 مترًا', { type: 'figure', kind: 'measure', value: 17.5, unit: 'meter' }],
    ['وزارة الري', name('organization', 2)],
    ['عبد الله حمدان', name('person', 3)],
    ['5 ملايين دولار', { type: 'figure', kind: 'money', value: 5_000_000, unit: 'USD', modifier: 'about' }],
    ['12٪', { type: 'figure', kind: 'percent', value: 12, unit: 'percent' }],
    ['حمدان', name('person', 3)],
    ['ستة أشهر', { type: 'date', kind: 'duration', value: 'P6M' }],
    ['مئات', { type: 'figure', kind: 'count', value: null, vague: true }],
    ['الخرطوم', name('place', 0)],
    ['يونيو', { type: 'date', kind: 'date', value: '2025-06' }],
  ],
  entities: [
    { type: 'place', name: 'الخرطوم', names: { arabic: 'الخرطوم', latin: 'Khartoum' } },
    { type: 'place', name: 'النيل', names: { arabic: 'النيل', latin: 'Nile' } },
    { type: 'organization', name: 'وزارة الري', names: { arabic: 'وزارة الري' } },
    { type: 'person', name: 'عبد الله حمدان', names: {} },
  ],
  publisher: 'صحيفة الضفاف',
  authors: ['ليلى منصور', 'John Carter'],
  published: '2025-07-13T09:40:00+03:00',
  source: 'json-ld NewsArticle',
}

const ENGLISH: Sample = {
  url: 'https://news.example.com/ferry',
  language: 'en',
  direction: 'ltr',
  title: 'Ferry line between Tangier and Tarifa stops for the winter',
  paragraphs: [
    'The ferry between Tangier and Tarifa will stop in November, Straits Lines said on Monday.',
    'Its director, Marta Ruiz, said that 40 to 60 jobs were at risk and that the line had lost £2.4m since 2022.',
    'The crossing of 32 kilometres (in Arabic: مضيق جبل طارق) takes 35 minutes.',
  ],
  summary: [0, 1],
  marked: [
    ['Tangier', name('place', 0)],
    ['Tarifa', name('place', 1)],
    ['November', { type: 'date', kind: 'date', value: '2025-11' }],
    ['Straits Lines', name('organization', 2)],
    ['Monday', { type: 'date', kind: 'date', value: '2025-10-06' }],
    ['Marta Ruiz', name('person', 3)],
    ['40 to 60', { type: 'figure', kind: 'count', value: [40, 60], unit: 'jobs' }],
    ['£2.4m', { type: 'figure', kind: 'money', value: 2_400_000, unit: 'GBP' }],
    ['2022', { type: 'date', kind: 'date', value: '2022' }],
    ['32 kilometres', { type: 'figure', kind: 'measure', value: 32, unit: 'kilometer' }],
    ['35 minutes', { type: 'date', kind: 'duration', value: 'PT35M' }],
  ],
  entities: [
    { type: 'place', name: 'Tangier', names: { arabic: 'طنجة', latin: 'Tangier' } },
    { type: 'place', name: 'Tarifa', names: { latin: 'Tarifa' } },
    { type: 'organization', name: 'Straits Lines', names: {} },
    { type: 'person', name: 'Marta Ruiz', names: {} },
  ],
  publisher: 'The Quay',
  authors: null,
  published: '2025-10-07',
  source: 'meta article',
}

export const arabicArticle = (): ArticleState => buildState(ARABIC)
export const englishArticle = (): ArticleState => buildState(ENGLISH)

function buildState(sample: Sample): ArticleState {
  const text = [sample.title, ...sample.paragraphs].join('\n\n')
  const spans = [sample.title, ...sample.paragraphs].map(block => spanOf(text, block, 0))
  const mentions = findMentions(text, spans[1]?.start ?? 0, sample.marked)
  const counts = { person: 0, place: 0, organization: 0, figure: 0, date: 0 }
  for (const mention of mentions) counts[mention.type]++
  const summary = sample.summary.flatMap(at => spans[at + 1] ?? [])
  return {
    kind: 'article',
    url: sample.url,
    article: {
      ...sampleArticle(sample, text),
      blocks: spans.map((span, at) => ({ ...span, kind: at ? 'paragraph' : 'headline' })),
    },
    analysis: {
      language: sample.language,
      mentions,
      entities: sample.entities.map((entity, index) => ({
        ...entity,
        mentions: mentions.flatMap((mention, at) => (mention.entity === index ? [at] : [])),
      })),
      summary,
      summaries: { short: summary.slice(0, 1), standard: summary, long: spans.slice(1) },
      ledger: ledgerRows(mentions, spans),
      flags: [],
      matches: [],
    },
    counts,
  }
}

/** A row for each figure, its paragraph as the sentence; nobody said it. */
function ledgerRows(mentions: readonly Mention[], spans: readonly Span[]): LedgerRow[] {
  return mentions.flatMap((mention, index) => {
    const sentence = spans.find(({ start, end }) => start <= mention.start && mention.end <= end)
    if (mention.type !== 'figure' || !sentence) return []
    const thing = mention.kind === 'count' ? (mention.unit ?? null) : null
    return [{ mention: index, thing, modifier: mention.modifier ?? null, saidBy: null, date: null, sentence }]
  })
}

function findMentions(text: string, from: number, marked: readonly Marked[]): Mention[] {
  let at = from
  return marked.map(([written, mention]) => {
    const span = spanOf(text, written, at)
    at = span.end
    return { ...span, ...mention }
  })
}

function spanOf(text: string, written: string, from: number): Span {
  const start = text.indexOf(written, from)
  if (start < 0) throw new Error(`The sample does not say "${written}"`)
  return { start, end: start + written.length }
}

function sampleArticle(sample: Sample, text: string): Omit<Article, 'blocks'> {
  const { source, title, publisher, published, authors, language, direction, url } = sample
  const known = <T>(value: T, place: string): Field<T> => ({
    value,
    evidence: [{ value, source: place, chosen: true }],
  })
  return {
    url,
    language,
    direction,
    text,
    bodyOnlyDeclared: false,
    origin: [],
    metadata: {
      title: {
        value: title,
        evidence: [
          { value: title, source: `${source}.headline`, chosen: true },
          { value: `${title} | ${publisher}`, source: 'title element', chosen: false },
        ],
      },
      authors: authors === null ? { value: null, evidence: [] } : known(authors, `${source}.author`),
      published: known(published, `${source}.datePublished`),
      modified: { value: null, evidence: [] },
      visibleDate: { value: null, evidence: [] },
      publisher: known(publisher, `${source}.publisher.name`),
      canonicalUrl: known(url, 'link[rel=canonical]'),
      language: known(language, 'html[lang]'),
      standfirst: { value: null, evidence: [] },
      section: { value: null, evidence: [] },
      country: { value: null, evidence: [] },
      image: { value: null, evidence: [] },
      imageCredit: { value: null, evidence: [] },
      paywall: known('none', `${source}.isAccessibleForFree`),
    },
  }
}
