/** Where the card stands: beside its words, within the window, never over them while there is room on either side. */

/** Space between the card and the words that it is about, and to the edge of the window, in CSS pixels. */
const GAP = 8
/** A card is never squeezed below this height: then it stands over its words. */
const LEAST_ROOM = 160

export interface CardPlace {
  top: number
  left: number
  /** The height that there is; a longer card scrolls in itself. */
  room: number
}

/**
 * Below the words where it fits or where there is more room, else above; towards the end of the line in the direction of the text.
 * @param beside the words, in coordinates of the viewport.
 * @param card its size when nothing limits it.
 */
export function placeCard(
  beside: Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
  direction: 'ltr' | 'rtl',
): CardPlace {
  const below = viewport.height - beside.bottom - 2 * GAP
  const above = beside.top - 2 * GAP
  const isBelow = card.height <= below || below >= above
  const most = viewport.height - 2 * GAP
  const room = Math.round(Math.min(most, Math.max(LEAST_ROOM, isBelow ? below : above)))
  const height = Math.min(card.height, room)
  const top = isBelow ? beside.bottom + GAP : beside.top - GAP - height
  const left = direction === 'rtl' ? beside.right - card.width : beside.left
  return {
    top: Math.round(within(top, viewport.height - GAP - height)),
    left: Math.round(within(left, viewport.width - GAP - card.width)),
    room,
  }
}

/** What is wider or higher than the window begins at its edge. */
const within = (at: number, most: number): number => Math.max(GAP, Math.min(at, most))
