/**
 * What each measure of a page says for (+) or against (−) its being one article: weights of a logistic regression over
 * log(1 + measure), fitted by training/detector, which rewrites the numbers here. A new measure gets a line with 0 first.
 * Example: `ogArticle: 1` adds `log(2) · WEIGHTS.ogArticle` to the score; a score above 0 is an article.
 */
export const BIAS = -2.95

export const WEIGHTS = {
  // What the page says of itself: types in JSON-LD, Open Graph, author, the template that it was made with
  newsType: 0.6, // JSON-LD: a NewsArticle of some kind, LiveBlogPosting
  articleType: 0.81, // JSON-LD: Article, BlogPosting, Report …
  productType: -1.79, // JSON-LD: Product, ProductGroup
  threadType: -1.73, // JSON-LD: DiscussionForumPosting, QAPage
  listType: -0.53, // JSON-LD: CollectionPage, SearchResultsPage, ItemList
  serviceType: -0.58, // JSON-LD: TechArticle, Service, Course, Event, ProfilePage …
  headlineField: 0.84, // JSON-LD: some object has a "headline"
  ogArticle: 0.8, // og:type article
  ogProduct: -2.34, // og:type product
  ogWebsite: -0.58, // og:type website
  ogNone: -0.5, // no og:type
  titleLetters: 0.13, // letters of og:title
  authorMeta: 0.67, // meta author, or that of another vocabulary
  publishedMeta: 0.29, // meta article:published_time
  postResource: 0.64, // link to the page's record among a WordPress site's posts
  singleTemplate: 0.86, // class of <body>: single, post, article, story
  pageTemplate: -0.8, // class of <body>: page, landing
  listTemplate: -0.04, // class of <body>: archive, category, home, index
  shopTemplate: -1.25, // class of <body>: product, shop, cart

  // The address
  homePath: -4, // no path, or only a language or index
  depth: 0.57, // parts of the path
  slugLetters: 0.29, // characters of the last part
  slugWords: 0.32, // words of the last part, joined by - or _
  datedPath: 0.65, // a year and a month in the path
  articlePath: 1.23, // a folder such as /blog/, /news/, /artikel/
  threadPath: -2.33, // a part such as /forum/, /threads/
  servicePath: -1.92, // a part such as /services/, /pricing/
  otherPath: -1.4, // a part such as /tag/, /docs/, /shop/
  otherHost: -1.64, // docs., forum., shop. …
  blogHost: 1.48, // blog., news.

  // Prose: paragraphs with 80 letters outside links, and the box with most of them
  longParagraphs: -0.14, // paragraphs of prose
  proseLinks: 0.16, // links in paragraphs of prose
  fullestLetters: 0.14, // letters of prose directly in the fullest box
  fullestParagraphs: 0.27, // paragraphs directly in the fullest box
  fullestPictures: 0.2, // pictures in the fullest box
  inArticle: 0.73, // the fullest box stands in <article>
  articleBox: 0.78, // it, or a box around it, is called article, story, entry, post
  commentBox: -1.8, // it, or a box around it, is called comment, reply, message, thread

  // Form of the page
  headlineWords: 0.32, // words of the longest <h1>
  articles: -0.12, // <article>
  linkedHeadings: -0.05, // headings of the second and third level in links
  asides: -0.24, // <aside>
  quotes: -0.36, // <blockquote>
  figures: 0.16, // <figure>
  codeBlocks: -0.43, // <pre>
  codeWords: -0.21, // <code>
  buttons: -0.13, // <button>
  fields: -0.23, // inputs that are seen, selects
  textareas: 0.39, // <textarea>
  cards: -0.16, // class: card
  carts: -0.4, // class, id or form: cart
  testimonials: -0.32, // class: testimonial
  bylines: 0.11, // class: byline, author
  related: 0.19, // class: related
  shareLinks: 0.25, // links to share the page
  authorLinks: 0.19, // links to an author's page
  memberLinks: -0.22, // links to pages of members
} as const satisfies Record<string, number>

export type Measure = keyof typeof WEIGHTS
