/** Reads the article of a document, at one go or in slices: the front door of the parser. The document is only read. */
import { pageLanguageOf } from '../languages/page-languages.ts'
import type { Article, ArticleText, Finding } from './article.ts'
import { assembleText } from './body/assemble.ts'
import { tokensAtHead } from './body/chunk-tokens.ts'
import { isOnlyDeclared } from './body/declared-only.ts'
import { type Declared, readBody } from './body/read-body.ts'
import { visibilityOf } from './dom/visibility.ts'
import type { LiveText } from './live-text.ts'
import { property, textOf } from './metadata/json-ld.ts'
import { createPageSource, type DeclaredSource, withScope } from './metadata/page-source.ts'
import { readMetadata } from './metadata/read-metadata.ts'
import { linesOf } from './origin/origin-source.ts'
import { readOrigin } from './origin/read-origin.ts'
import { type Pause, runAtOnce, runInSlices, type Steps } from './steps.ts'

/** Characters of the text by which its language is known. */
const LANGUAGE_SAMPLE = 4000

export interface ReadOptions {
  /** The address of the page; the document's own where absent. */
  url?: string
  /** The time of reading, ISO 8601: dates after it are in doubt. The library has no clock of its own. */
  now?: string
}

/** A page as it was read: what marks and the analysis need. Its origin is read by itself, while they are made. */
export interface LiveReading {
  article: ArticleText
  /** The way back from the text to the text nodes. */
  live: LiveText
  /** Reads the page's origin, once more at each call. */
  readOrigin(): Steps<Finding[]>
}

/**
 * @param document live in a window (visibility by computed style) or parsed and inert (by attributes).
 * @returns null where the page holds no prose. `origin` is read when it is first asked for: it takes a sixth of the time
 * of all the rest. Until then the article holds the document, and a document that is changed meanwhile gives the origin
 * of the page as it is then.
 */
export function readArticle(document: Document, options: ReadOptions = {}): Article | null {
  let reading = readLive(document, options)
  if (!reading) return null
  let origin: Finding[] = []
  return {
    ...reading.article,
    get origin() {
      if (reading) origin = runAtOnce(reading.readOrigin())
      reading = null
      return origin
    },
  }
}

/** The same reading, with the way back from the text to the text nodes. */
export function readLive(document: Document, options: ReadOptions = {}): LiveReading | null {
  return runAtOnce(readInSteps(document, options))
}

/**
 * The same reading in slices, for a page that is in use: it may change between them. A text that has changed where it
 * was read shows by its slices (`LiveText`), which then differ from the article's text.
 * @returns null where the page holds no prose, or none any more.
 * @throws (rejects) as `runInSlices` does, such as with the reason of an aborted signal.
 */
export function readLiveInSlices(
  document: Document,
  options: ReadOptions,
  pause: Pause,
): Promise<LiveReading | null> {
  return runInSlices(readInSteps(document, options), pause)
}

/** The origin of a page that is in use, in slices. @throws (rejects) as `runInSlices` does. */
export async function readOriginInSlices(reading: LiveReading, pause: Pause): Promise<Finding[]> {
  return runInSlices(reading.readOrigin(), pause)
}

function* readInSteps(document: Document, options: ReadOptions): Steps<LiveReading | null> {
  const root = document.body ?? document.documentElement
  if (!root) return null
  const url = options.url ?? document.URL ?? ''
  const source = createPageSource(document, url)
  yield
  const declared = declaredOf(source)
  const body = yield* readBody(root, visibilityOf(document), declared)
  if (!body) return null
  const { text, blocks, live } = assembleText(body.chosen)
  yield
  const page = withScope(source, body)
  const opening = tokensAtHead(
    body.chosen.map(({ chunk }) => chunk),
    LANGUAGE_SAMPLE,
  )
  const metadata = yield* readMetadata(page, body.headline?.text ?? null, opening, options.now ?? null)
  // Taken away while it was read: what was read is no page any more.
  if (!body.container.element.isConnected) return null
  const language = metadata.language.value ?? 'und'
  const { direction } = pageLanguageOf(language)
  const bodyOnlyDeclared = isOnlyDeclared(declared.articleBody, text)
  const readPageOrigin = () =>
    readOrigin({ page, metadata, language, lines: linesOf(blocks, body.chosen, body.passedOver) })
  return {
    article: { url, language, direction, text, blocks, bodyOnlyDeclared, metadata },
    live,
    readOrigin: readPageOrigin,
  }
}

export function declaredOf({ articleNode, meta, document }: DeclaredSource): Declared {
  const data = articleNode?.data
  const titles = [textOf(property(data, 'headline')), meta.get('og:title')?.[0], document.title]
  return {
    titles: titles.filter((title): title is string => typeof title === 'string' && title !== ''),
    description: meta.get('og:description')?.[0] ?? meta.get('description')?.[0] ?? null,
    articleBody: textOf(property(data, 'articleBody')),
  }
}
