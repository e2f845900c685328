/** Errors as data: `Error` does not survive a message, and the reader needs a sentence, not a stack. */

export const FAILURES = [
  /** The address belongs to the browser, an extension store or another extension. */
  'browser-page',
  /** The browser's PDF viewer takes no content scripts. */
  'pdf',
  /** The reader, or the browser's settings, withhold this site. */
  'no-access',
  /** Nobody answers in the tab: opened before the extension, or still loading. */
  'not-loaded',
  /** The text could not be taken from the page. */
  'unreadable-page',
  /** The page is larger than what is read. */
  'too-large',
  /** A file of the package is missing or damaged. */
  'broken-package',
  /** The extension was updated or removed while the page was open. */
  'outdated',
  /** A message that this version does not know. */
  'bad-message',
  'unexpected',
] as const
export type FailureCode = (typeof FAILURES)[number]

export interface Failure {
  code: FailureCode
  /** Technical detail for "copy details"; never shown alone. */
  detail: string
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }

/** Wraps a value as a success. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value }
}

/**
 * Wraps a failure.
 * @param code what the UI words for the reader.
 * @param cause what was thrown, or a detail; only its text is kept.
 */
export function failure(code: FailureCode, cause: unknown = ''): { ok: false; failure: Failure } {
  const detail = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  return { ok: false, failure: { code, detail: detail.slice(0, 2000) } }
}
