/**
 * What each measure of a page says for (+) or against (−) its being one article: weights of a logistic regression over
 * log(1 + measure), fitted by training/detector, which rewrites the numbers here. A new measure gets a line with 0 first.
 * Example: an address with a date adds `log(2) · WEIGHTS['address:dated']`; a score above 0 is an article.
 * The names are the codes of the reasons; those in camelCase mean nothing to a reader and are never given as a reason.
 */
export const BIAS = -2.41

export const WEIGHTS = {
  // What the page says of itself: types in JSON-LD, Open Graph, author, the template that it was made with
  'json-ld:news': 0.73, // a NewsArticle of some kind, LiveBlogPosting
  'json-ld:article': 0.7, // Article, BlogPosting, Report …
  'json-ld:product': -1.83, // Product, ProductGroup
  'json-ld:thread': -2.09, // DiscussionForumPosting, QAPage
  'json-ld:list': -0.5, // CollectionPage, SearchResultsPage, ItemList
  'json-ld:service': -0.51, // TechArticle, Service, Course, Event, ProfilePage …
  headlineField: 0.86, // some object in JSON-LD has a "headline"
  'og-type:article': 0.77,
  'og-type:product': -2.05,
  'og-type:none': -0.73, // no og:type, or website, the default of many systems
  author: 0.92, // meta author, or that of another vocabulary
  'published-time': 0.3, // meta article:published_time
  'template:article': 0.84, // class of <body>: single, post, article, story
  'template:page': -0.79, // class of <body>: page, landing
  'template:shop': -1.12, // class of <body>: product, shop, cart

  // The address: the first name of its host, and the parts of its path
  'address:home': -4, // no path, or only a language or index
  'address:dated': 0.79, // a year and a month
  'address:article': 1.41, // a folder such as /blog/, /news/, /artikel/
  'address:thread': -3.06, // /forum/, /threads/, community.
  'address:other': -1.81, // /tag/, /docs/, /shop/, /services/, support.
  pathDepth: 0.42, // parts of the path
  slugLetters: 0.43, // characters of the last part

  // Prose: paragraphs with 80 letters outside links, and the box with most of them
  fullestLetters: 0.16, // letters of prose directly in the fullest box
  fullestParagraphs: 0.35, // paragraphs directly in the fullest box
  inArticle: 0.87, // the fullest box stands in <article>
  'box:article': 1.03, // it, or a box around it, is called article, story, entry, post
  'box:comments': -1.89, // it, or a box around it, is called comment, reply, message, thread

  // Form of the page
  'many-articles': -0.19, // <article>
  asideParts: -0.23, // <aside>
  quotedBlocks: -0.34, // <blockquote>
  figureBlocks: 0.27, // <figure>
  code: -0.68, // <pre>
  fields: -0.21, // buttons, inputs that are seen, selects
  cards: -0.12, // class: card
  cart: -0.43, // class or id: cart
  share: 0.36, // links to share the page
} as const satisfies Record<string, number>

export type Measure = keyof typeof WEIGHTS
