/**
 * What the class and id of an element say of its part in the page. These are the web's own words for parts of a page
 * (WordPress, AMP, BEM …), written in English on pages of every language: data of the engine, not of a language.
 */
import { remember } from '../remember.ts'
import { wordsOfName } from './class-words.ts'

/** Parts of a page, as bits: a box carries those of its ancestors too. */
export const Part = {
  junk: 1,
  caption: 2,
  figure: 4,
  credit: 8,
  quote: 16,
  list: 32,
  table: 64,
  header: 128,
  footer: 256,
  aside: 512,
  standfirst: 1024,
  byline: 2048,
  body: 4096,
  unseen: 8192,
  /** What readers wrote: junk even where it is most of the page. */
  comments: 16384,
} as const

/** Parts of a page that are never the article's. */
export const NOT_ARTICLE = Part.junk | Part.comments

const tokensOf: readonly (readonly [number, string])[] = [
  [
    Part.junk,
    'share sharing sharebar social related relatedposts recommended recommendation ' +
      'recommendations recirc recirculation promo promotion promos newsletter newsletters subscribe subscription signup advert adverts ' +
      'advertisement advertising advertorial ad ads adsense sponsor sponsored outbrain taboola cookie cookies consent gdpr ' +
      'breadcrumb breadcrumbs crumbs nav navbar navigation menu sidebar masthead popular trending mostread tags ' +
      'taglist tagcloud toolbar pagination pager login modal popup lightbox copyright rating ratings toc colophon skip ' +
      'morefrom readmore readnext seealso jetpack addtoany addthis donate donation ticker carousel topics bio authorbox authorbio ' +
      'disclaimer banner infobox navbox reflist mw-editsection editsection correction-policy feedback poll upsell',
  ],
  [Part.comments, 'comment comments commenting commentlist disqus respond'],
  [Part.caption, 'caption captions figcaption wp-caption-text imagecaption photocaption legend cutline'],
  [Part.credit, 'credit credits copyrightholder photocredit imagecredit photographer'],
  [
    Part.standfirst,
    'standfirst lead deck dek subtitle subheadline subhead subheading lede excerpt sapo chapo vorspann teasertext sommario synopsis',
  ],
  [
    Part.byline,
    'byline bylines meta postmeta entrymeta articlemeta dateline timestamp datetime pubdate posted authors dates date author',
  ],
  [
    Part.body,
    'articlebody article-body entry-content post-content article-content story-body storybody post-body article-text story-content articletext',
  ],
  [Part.unseen, 'sr-only visually-hidden visuallyhidden screen-reader-text screenreader offscreen'],
]

const partOfToken = new Map<string, number>()
for (const [part, tokens] of tokensOf) for (const token of tokens.split(' ')) partOfToken.set(token, part)

/** Two tokens in a row that mean what neither does alone: "author-bio", "read-more", "photo-credit". */
const pairs: readonly (readonly [number, string])[] = [
  [
    Part.junk,
    'author box,author card,author info,about author,read more,see also,read next,read also,also read,more stories,more news',
  ],
  [
    Part.junk,
    'most read,most popular,sign up,call action,post nav,post tags,entry tags,article tags,tag list,entry footer,cat links',
  ],
  [
    Part.junk,
    'next post,previous post,post navigation,on page,table contents,follow us,article actions,social media,inline links',
  ],
  [
    Part.body,
    'article body,entry content,post content,article content,story body,post body,article text,story content,content body',
  ],
  [Part.unseen, 'sr only,visually hidden,screen reader'],
  [
    Part.standfirst,
    'sub title,sub headline,sub heading,article summary,post excerpt,article lead,article intro,story summary,article description',
  ],
]

/** By the first token and the second: most names hold no first one, and for them no pair is put together. */
const partOfPair = new Map<string, Map<string, number>>()
for (const [part, list] of pairs)
  for (const pair of list.split(',')) {
    const [first = '', second = ''] = pair.split(' ')
    const seconds = partOfPair.get(first) ?? new Map<string, number>()
    partOfPair.set(first, seconds.set(second, part))
  }

const MOST_KEPT = 5000
/** Characters of a class attribute that are read. */
const LONGEST = 400
/** Classes of state and layout speak of others: "has-sidebar", "no-comments", "with-ad". */
const OF_OTHERS = new Set([
  'has',
  'no',
  'with',
  'is',
  'js',
  'without',
  'category',
  'tag',
  'type',
  'status',
  'format',
])

/** Drupal says on a field's box how its label is shown: `field--label-visually_hidden` hides the label, not the article. */
const OF_LABEL = /--label-[a-z_]{1,30}$/

const isHtmlSpace = (code: number) => code === 0x20 || (code > 0x08 && code < 0x0e)

function readName(name: string): number {
  let parts = partOfToken.get(name.toLowerCase()) ?? 0
  const words = wordsOfName(name.replace(OF_LABEL, ''))
  if (OF_OTHERS.has(words[0] ?? '')) return parts
  let seconds: ReadonlyMap<string, number> | undefined
  for (const word of words) {
    parts |= (partOfToken.get(word) ?? 0) | (seconds?.get(word) ?? 0)
    seconds = partOfPair.get(word)
  }
  return parts
}

/** Attributes differ from page to page more than the names in them. */
const partsOfName = remember(MOST_KEPT, readName)

function readNames(names: string): number {
  let parts = 0
  const read = names.length > LONGEST ? names.slice(0, LONGEST) : names
  for (let start = 0; start < read.length; ) {
    let end = start
    while (end < read.length && !isHtmlSpace(read.charCodeAt(end))) end++
    if (end > start) parts |= partsOfName(read.slice(start, end))
    start = end + 1
  }
  return parts
}

/** @returns the parts, as bits of `Part`, that a class attribute or id speaks of. */
export const partsOfClass: (names: string) => number = remember(MOST_KEPT, readNames)
