/**
 * What each measure of a page says for (+) or against (−) its being one article: weights of a logistic regression over
 * log(1 + measure), fitted by training/detector, which rewrites the numbers here. A new measure gets a line with 0 first.
 * Example: `ogArticle: 1` adds `log(2) · WEIGHTS.ogArticle` to the score; a score above 0 is an article.
 */
export const BIAS = -3.04

export const WEIGHTS = {
  // What the page says of itself: types in JSON-LD, Open Graph, author, the template that it was made with
  newsType: 0.63, // JSON-LD: a NewsArticle of some kind, LiveBlogPosting
  articleType: 0.75, // JSON-LD: Article, BlogPosting, Report …
  productType: -1.75, // JSON-LD: Product, ProductGroup
  threadType: -1.87, // JSON-LD: DiscussionForumPosting, QAPage
  listType: -0.38, // JSON-LD: CollectionPage, SearchResultsPage, ItemList
  serviceType: -0.65, // JSON-LD: TechArticle, Service, Course, Event, ProfilePage …
  headlineField: 0.86, // JSON-LD: some object has a "headline"
  ogArticle: 0.8, // og:type article
  ogProduct: -2.45, // og:type product
  ogWebsite: -0.63, // og:type website
  ogNone: -0.48, // no og:type
  titleLetters: 0.13, // letters of og:title
  authorMeta: 0.72, // meta author, or that of another vocabulary
  publishedMeta: 0.28, // meta article:published_time
  postResource: 0.7, // link to the page's record among a WordPress site's posts
  singleTemplate: 0.78, // class of <body>: single, post, article, story
  pageTemplate: -0.92, // class of <body>: page, landing
  listTemplate: 0.41, // class of <body>: archive, category, home, index
  shopTemplate: -1.23, // class of <body>: product, shop, cart

  // The address
  homePath: -4, // no path, or only a language or index
  depth: 0.57, // parts of the path
  slugLetters: 0.27, // characters of the last part
  slugWords: 0.31, // words of the last part, joined by - or _
  datedPath: 0.69, // a year and a month in the path
  articlePath: 1.26, // a folder such as /blog/, /news/, /artikel/
  threadPath: -2.49, // a part such as /forum/, /threads/
  servicePath: -2.06, // a part such as /services/, /pricing/
  otherPath: -1.37, // a part such as /tag/, /docs/, /shop/
  otherHost: -1.84, // docs., forum., shop. …
  blogHost: 1.34, // blog., news.

  // Prose: paragraphs with 80 letters outside links, and the box with most of them
  proseLinks: 0.11, // links in paragraphs of prose
  fullestLetters: 0.11, // letters of prose directly in the fullest box
  fullestParagraphs: 0.24, // paragraphs directly in the fullest box
  fullestPictures: 0.23, // pictures in the fullest box
  inArticle: 0.77, // the fullest box stands in <article>
  articleBox: 0.82, // it, or a box around it, is called article, story, entry, post
  commentBox: -1.93, // it, or a box around it, is called comment, reply, message, thread

  // Form of the page
  headlineWords: 0.36, // words of the longest <h1>
  articles: -0.15, // <article>
  linkedHeadings: -0.08, // headings of the second and third level in links
  asides: -0.25, // <aside>
  quotes: -0.39, // <blockquote>
  figures: 0.19, // <figure>
  codeBlocks: -0.67, // <pre>
  buttons: -0.15, // <button>
  fields: -0.22, // inputs that are seen, selects
  textareas: 0.39, // <textarea>
  cards: -0.15, // class: card
  carts: -0.39, // class or id: cart
  related: 0.17, // class: related
  shareLinks: 0.3, // links to share the page
} as const satisfies Record<string, number>

export type Measure = keyof typeof WEIGHTS
