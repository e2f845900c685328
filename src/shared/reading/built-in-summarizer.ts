/**
 * The browser's own summariser (https://developer.mozilla.org/docs/Web/API/Summarizer), where it has one. It runs a model of the
 * browser's on this machine. Whatever is not as described there counts as missing.
 */
import type { SummaryLength } from '../../text/analysis.ts'

interface SummarizerOptions {
  type: 'tldr'
  format: 'plain-text'
  length: 'short' | 'medium' | 'long'
  expectedInputLanguages: string[]
  outputLanguage: string
}

interface Summarizer {
  summarize(text: string, options: { signal: AbortSignal }): Promise<unknown>
  destroy?(): void
}

interface SummarizerFactory {
  availability(options: SummarizerOptions): Promise<unknown>
  create(options: SummarizerOptions & { signal: AbortSignal }): Promise<Summarizer>
}

const LENGTHS = { short: 'short', standard: 'medium', long: 'long' } as const

function findFactory(): SummarizerFactory | null {
  const found: unknown = Reflect.get(globalThis, 'Summarizer')
  const isFactory =
    typeof found === 'function' &&
    typeof Reflect.get(found, 'availability') === 'function' &&
    typeof Reflect.get(found, 'create') === 'function'
  return isFactory ? (found as unknown as SummarizerFactory) : null
}

const optionsFor = (language: string, length: SummaryLength): SummarizerOptions => ({
  type: 'tldr',
  format: 'plain-text',
  length: LENGTHS[length],
  expectedInputLanguages: [language],
  outputLanguage: language,
})

/** Whether the browser can summarise text in a language, perhaps after a download. */
export async function hasBuiltInSummarizer(language: string, length: SummaryLength): Promise<boolean> {
  try {
    const availability = await findFactory()?.availability(optionsFor(language, length))
    return ['available', 'downloadable', 'downloading'].includes(String(availability))
  } catch {
    // A language tag or an option that this browser does not know.
    return false
  }
}

/** @throws where the browser has no summariser, refuses, or answers with no text; and when `signal` aborts. */
export async function summarizeByBrowser(
  text: string,
  language: string,
  length: SummaryLength,
  signal: AbortSignal,
): Promise<string> {
  const factory = findFactory()
  if (!factory) throw new Error('The browser has no summariser')
  const summarizer = await factory.create({ ...optionsFor(language, length), signal })
  try {
    const summary = await summarizer.summarize(text, { signal })
    if (typeof summary !== 'string' || summary.trim() === '') throw new Error('The summariser said nothing')
    return summary.trim()
  } finally {
    summarizer.destroy?.()
  }
}
