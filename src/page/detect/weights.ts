/**
 * What each measure of a page says for (+) or against (−) its being one article: weights of a logistic regression over
 * log(1 + measure), fitted by training/detector, which rewrites the numbers here. A new measure gets a line with 0 first.
 * Example: an address with a date adds `log(2) · WEIGHTS['address:dated']`; a score above 0 is an article.
 * The names are the codes of the reasons; those in camelCase mean nothing to a reader and are never given as a reason.
 */
export const BIAS = -2.48

export const WEIGHTS = {
  // What the page says of itself: types in JSON-LD, Open Graph, author, the template that it was made with
  'json-ld:news': 0.76, // a NewsArticle of some kind, LiveBlogPosting
  'json-ld:article': 0.64, // Article, BlogPosting, Report …
  'json-ld:product': -1.85, // Product, ProductGroup
  'json-ld:thread': -2.01, // DiscussionForumPosting, QAPage
  'json-ld:list': -0.7, // CollectionPage, SearchResultsPage, ItemList
  'json-ld:service': -0.69, // TechArticle, Service, Course, Event, ProfilePage …
  hasHeadline: 0.82, // some object in JSON-LD has a "headline"
  'og-type:article': 0.78,
  'og-type:product': -2.04,
  'og-type:none': -0.74, // no og:type, or website, the default of many systems
  author: 0.93, // meta author, or that of another vocabulary
  'published-time': 0.32, // meta article:published_time
  'template:article': 0.84, // class of <body>: single, post, article, story
  'template:page': -0.82, // class of <body>: page, landing
  'template:shop': -1.08, // class of <body>: product, shop, cart

  // The address: the first name of its host, and the parts of its path
  'address:home': -4, // no path, or only a language or index
  'address:dated': 0.79, // a year and a month
  'address:article': 1.43, // a folder such as /blog/, /news/, /artikel/
  'address:thread': -3.05, // /forum/, /threads/, community.
  'address:other': -1.8, // /tag/, /docs/, /shop/, /services/, support.
  pathDepth: 0.44, // parts of the path
  slugSize: 0.43, // characters of the last part

  // Prose: paragraphs with 80 letters outside links, and the box with most of them
  boxLetters: 0.16, // letters of prose directly in the fullest box
  boxCount: 0.35, // paragraphs directly in the fullest box
  inArticle: 0.87, // the fullest box stands in <article>
  'box:article': 1.05, // it, or a box around it, is called article, story, entry, post
  'box:comments': -1.86, // it, or a box around it, is called comment, reply, message, thread

  // Form of the page
  'many-articles': -0.19, // <article>
  asideTag: -0.22, // <aside>
  quoteTag: -0.33, // <blockquote>
  figureTag: 0.24, // <figure>
  code: -0.67, // <pre>
  fields: -0.24, // buttons, inputs that are seen, selects
  cart: -0.43, // class or id: cart
  share: 0.36, // links to share the page
} as const satisfies Record<string, number>

export type Measure = keyof typeof WEIGHTS
