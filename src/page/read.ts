/** Reads the article of a document: the front door of the parser. Synchronous; the document is only read. */
import { languageOf } from '../languages/index.ts'
import type { Article } from './article.ts'
import { assembleText } from './body/assemble.ts'
import { type Declared, readBody } from './body/read-body.ts'
import { visibilityOf } from './dom/visibility.ts'
import type { LiveText } from './live-text.ts'
import { property, textOf } from './metadata/json-ld.ts'
import { createPageSource, type DeclaredSource, withScope } from './metadata/page-source.ts'
import { readMetadata } from './metadata/read-metadata.ts'

export interface ReadOptions {
  /** The address of the page; the document's own where absent. */
  url?: string
  /** The time of reading, ISO 8601: dates after it are in doubt. The library has no clock of its own. */
  now?: string
}

export interface LiveReading {
  article: Article
  live: LiveText
}

/**
 * @param document live in a window (visibility by computed style) or parsed and inert (by attributes).
 * @returns null where the page holds no prose.
 */
export function readArticle(document: Document, options: ReadOptions = {}): Article | null {
  return readLive(document, options)?.article ?? null
}

/** The same reading, with the way back from the text to the text nodes. */
export function readLive(document: Document, options: ReadOptions = {}): LiveReading | null {
  const root = document.body ?? document.documentElement
  if (!root) return null
  const url = options.url ?? document.URL ?? ''
  const source = createPageSource(document, url)
  const body = readBody(root, visibilityOf(document), declaredOf(source))
  if (!body) return null
  const { text, blocks, live } = assembleText(body.chosen)
  const metadata = readMetadata(
    withScope(source, body),
    body.headline?.text ?? null,
    text,
    options.now ?? null,
  )
  const language = metadata.language.value ?? 'und'
  const { direction } = languageOf(language)
  return { article: { url, language, direction, text, blocks, metadata }, live }
}

function declaredOf({ articleNode, meta, document }: DeclaredSource): Declared {
  const data = articleNode?.data
  const titles = [textOf(property(data, 'headline')), meta.get('og:title')?.[0], document.title]
  return {
    titles: titles.filter((title): title is string => typeof title === 'string' && title !== ''),
    description: meta.get('og:description')?.[0] ?? meta.get('description')?.[0] ?? null,
    articleBody: textOf(property(data, 'articleBody')),
  }
}
