/**
 * What the detector and the reader share: they are two scripts in one isolated world of the page. A symbol, so that the
 * page's own names cannot meet it.
 */
const KEY = Symbol.for('hashiya')

export interface SharedWorld {
  /** Set by the reader once it runs; from then on it watches the page, and the detector rests. */
  readAgain?: (force: boolean) => void
}

/** The shared record, made by whoever comes first. */
export function sharedWorld(): SharedWorld {
  const holder = globalThis as typeof globalThis & { [KEY]?: SharedWorld }
  holder[KEY] ??= {}
  return holder[KEY]
}
