/**
 * What each measure of a page says for (+) or against (−) its being one article: weights of a logistic regression over
 * log(1 + measure), fitted by training/detector, which rewrites the numbers here. A new measure gets a line with 0 first.
 * Example: an address with a date adds `log(2) · WEIGHTS['address:dated']`; a score above 0 is an article.
 * The names are the codes of the reasons; those in camelCase mean nothing to a reader and are never given as a reason.
 */
export const BIAS = -2.79

export const WEIGHTS = {
  // What the page says of itself: types in JSON-LD, Open Graph, author, the template that it was made with
  'json-ld:news': 0.72, // a NewsArticle of some kind, LiveBlogPosting
  'json-ld:article': 0.72, // Article, BlogPosting, Report …
  'json-ld:product': -1.74, // Product, ProductGroup
  'json-ld:thread': -2.03, // DiscussionForumPosting, QAPage
  'json-ld:list': -0.34, // CollectionPage, SearchResultsPage, ItemList
  'json-ld:service': -0.57, // TechArticle, Service, Course, Event, ProfilePage …
  headlineField: 0.83, // some object in JSON-LD has a "headline"
  'og-type:article': 0.81,
  'og-type:product': -2.14,
  'og-type:website': -0.52,
  'og-type:none': -0.72,
  author: 0.81, // meta author, or that of another vocabulary
  'published-time': 0.26, // meta article:published_time
  postResource: 0.74, // link to the page's record among a WordPress site's posts
  'template:article': 0.72, // class of <body>: single, post, article, story
  'template:page': -0.86, // class of <body>: page, landing
  'template:shop': -1.25, // class of <body>: product, shop, cart

  // The address: the first name of its host, and the parts of its path
  'address:home': -4, // no path, or only a language or index
  'address:dated': 0.78, // a year and a month
  'address:article': 1.34, // a folder such as /blog/, /news/, /artikel/
  'address:thread': -3.14, // /forum/, /threads/, community.
  'address:other': -1.7, // /tag/, /docs/, /shop/, /services/, support.
  pathDepth: 0.48, // parts of the path
  slugLetters: 0.28, // characters of the last part
  slugWords: 0.37, // words of the last part, joined by - or _

  // Prose: paragraphs with 80 letters outside links, and the box with most of them
  fullestLetters: 0.12, // letters of prose directly in the fullest box
  fullestParagraphs: 0.28, // paragraphs directly in the fullest box
  fullestPictures: 0.26, // pictures in the fullest box
  inArticle: 0.88, // the fullest box stands in <article>
  'box:article': 0.87, // it, or a box around it, is called article, story, entry, post
  'box:comments': -1.89, // it, or a box around it, is called comment, reply, message, thread

  // Form of the page
  headlineLetters: 0.19, // letters of the longest <h1>
  'many-articles': -0.18, // <article>
  asideParts: -0.25, // <aside>
  quotedBlocks: -0.36, // <blockquote>
  figureBlocks: 0.23, // <figure>
  code: -0.66, // <pre>
  fields: -0.22, // buttons, inputs that are seen, selects
  cards: -0.13, // class: card
  cart: -0.42, // class or id: cart
  share: 0.33, // links to share the page
} as const satisfies Record<string, number>

export type Measure = keyof typeof WEIGHTS
