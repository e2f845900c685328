/**
 * What each measure of a page says for (+) or against (−) its being one article: weights of a logistic regression over
 * log(1 + measure), fitted by training/detector, which rewrites the numbers here. A new measure gets a line with 0 first.
 * Example: `ogArticle: 1` adds `log(2) · WEIGHTS.ogArticle` to the score; a score above 0 is an article.
 */
export const BIAS = -2.82

export const WEIGHTS = {
  // What the page says of itself: types in JSON-LD, Open Graph, author, the template that it was made with
  newsType: 0.62, // JSON-LD: a NewsArticle of some kind, LiveBlogPosting
  articleType: 0.81, // JSON-LD: Article, BlogPosting, Report …
  productType: -1.78, // JSON-LD: Product, ProductGroup
  threadType: -1.72, // JSON-LD: DiscussionForumPosting, QAPage
  listType: -0.54, // JSON-LD: CollectionPage, SearchResultsPage, ItemList
  serviceType: -0.55, // JSON-LD: TechArticle, Service, Course, Event, ProfilePage …
  headlineField: 0.85, // JSON-LD: some object has a "headline"
  ogArticle: 0.78, // og:type article
  ogProduct: -2.36, // og:type product
  ogWebsite: -0.58, // og:type website
  ogNone: -0.47, // no og:type
  titleLetters: 0.13, // letters of og:title
  authorMeta: 0.69, // meta author, or that of another vocabulary
  publishedMeta: 0.28, // meta article:published_time
  postResource: 0.65, // link to the page's record among a WordPress site's posts
  singleTemplate: 0.85, // class of <body>: single, post, article, story
  pageTemplate: -0.81, // class of <body>: page, landing
  listTemplate: -0.06, // class of <body>: archive, category, home, index
  shopTemplate: -1.28, // class of <body>: product, shop, cart

  // The address
  homePath: -4, // no path, or only a language or index
  depth: 0.57, // parts of the path
  slugLetters: 0.29, // characters of the last part
  slugWords: 0.31, // words of the last part, joined by - or _
  datedPath: 0.66, // a year and a month in the path
  articlePath: 1.28, // a folder such as /blog/, /news/, /artikel/
  threadPath: -2.32, // a part such as /forum/, /threads/
  servicePath: -1.93, // a part such as /services/, /pricing/
  otherPath: -1.39, // a part such as /tag/, /docs/, /shop/
  otherHost: -1.64, // docs., forum., shop. …
  blogHost: 1.44, // blog., news.

  // Prose: paragraphs with 80 letters outside links, and the box with most of them
  longParagraphs: -0.1, // paragraphs of prose
  proseLinks: 0.15, // links in paragraphs of prose
  fullestLetters: 0.11, // letters of prose directly in the fullest box
  fullestParagraphs: 0.27, // paragraphs directly in the fullest box
  fullestPictures: 0.2, // pictures in the fullest box
  inArticle: 0.72, // the fullest box stands in <article>
  articleBox: 0.77, // it, or a box around it, is called article, story, entry, post
  commentBox: -1.78, // it, or a box around it, is called comment, reply, message, thread

  // Form of the page
  headlineWords: 0.32, // words of the longest <h1>
  articles: -0.13, // <article>
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
  carts: -0.38, // class, id or form: cart
  testimonials: -0.33, // class: testimonial
  bylines: 0.11, // class: byline, author
  related: 0.19, // class: related
  shareLinks: 0.26, // links to share the page
  authorLinks: 0.22, // links to an author's page
  memberLinks: -0.23, // links to pages of members
} as const satisfies Record<string, number>

export type Measure = keyof typeof WEIGHTS
