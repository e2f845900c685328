/**
 * The port by which a page tells the side panel where in the article the reader is. Opened by the panel, so that a page
 * without a panel listens to no scrolling.
 */

export const PLACE_PORT = 'hashiya-place'

/** What goes through it: the index of the mention at the top of the window, or that the reader has gone to. */
export interface Place {
  mention: number
}

/** Reads what came through the port; null where it is no place. */
export function readPlace(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'mention')) return null
  const { mention } = data as { mention: unknown }
  return Number.isInteger(mention) && Number(mention) >= 0 ? Number(mention) : null
}
