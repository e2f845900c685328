/** From the page to its analysis: reads the text once, in slices, and asks the background for the rest. */

import type { ArticleText, FieldRule, Finding } from '../../page/article.ts'
import { correctArticle } from '../../page/correct.ts'
import { detectArticle } from '../../page/detect.ts'
import type { LiveText } from '../../page/live-text.ts'
import { readLiveInSlices, readOriginInSlices } from '../../page/read.ts'
import { selectedText } from '../../page/selected-text.ts'
import { failure, type Result, success } from '../../shared/failure.ts'
import type { AnalyseRequest } from '../../shared/messages.ts'
import { sendToBackground } from '../../shared/send.ts'
import type { Analysis } from '../../text/analysis.ts'
import { createPause } from './give-way.ts'

/** Longer than any article known: about 250,000 words. Past it the page is refused with a reason, not read in part. */
const LONGEST_TEXT = 1_500_000

/** The text of a page, and where it stands. */
export interface PageText {
  article: ArticleText
  live: LiveText
}

export interface PageReading extends PageText {
  /** Reads where the article comes from, in slices, while the background works. Never rejects. */
  readOrigin(): Promise<Result<Finding[]>>
}

/**
 * Reads the article of the live page, in slices: the page may change meanwhile. Never rejects.
 * @param force read it also where the detector says that it is no article.
 * @param rules what the reader of the news has corrected on this site.
 * @param signal aborted when the reading has been overtaken; what comes then is a failure that nobody should be shown.
 */
export async function readPage(
  force: boolean,
  rules: readonly FieldRule[],
  signal: AbortSignal,
): Promise<Result<PageReading>> {
  try {
    const url = location.href
    if (!force && !detectArticle(document, { url }).isArticle)
      return failure('unreadable-page', 'not an article')
    const pause = createPause(signal)
    const reading = await readLiveInSlices(document, { url, now: new Date().toISOString() }, pause)
    if (!reading) return failure('unreadable-page', 'no text')
    const { length } = reading.article.text
    if (length > LONGEST_TEXT) return failure('too-large', `${length} characters`)
    const select = (selector: string) => selectedText(document, selector)
    return success({
      article: correctArticle(reading.article, rules, select),
      live: reading.live,
      readOrigin: () =>
        readOriginInSlices(reading, pause).then(success, error => failure('unreadable-page', error)),
    })
  } catch (error) {
    return failure('unreadable-page', error)
  }
}

/** What the background is asked of an article. */
export function requestFor({ text, blocks, language, metadata }: ArticleText): AnalyseRequest {
  const request: AnalyseRequest = { text, blocks, language }
  const published = metadata.published.value
  if (published !== null) request.publishedAt = published
  const country = metadata.country.value
  if (country !== null) request.country = country
  return request
}

/** Asks the background for an analysis. */
export const analyse = (request: AnalyseRequest): Promise<Result<Analysis>> =>
  sendToBackground('analyse', request)
