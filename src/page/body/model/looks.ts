/** Boxes that look alike: the paragraphs of one article share their names and classes, and so do the entries of a list of other articles. */
import { mayRest, type Steps } from '../../steps.ts'
import type { Box, Chunk } from '../chunk.ts'
import { isProse } from '../score.ts'

/** What the boxes of one look hold together. */
export interface Look {
  chunks: number
  letters: number
  linked: number
  /** Letters of prose outside links; of that in the container. */
  prose: number
  proseInside: number
  /** Letters that the rules keep. */
  kept: number
  /** Chunks that stand in the container; the first and the last chunk on the page. */
  inside: number
  first: number
  last: number
}

/** A page's chunks, and which of them the rules keep in which box. */
interface Seen {
  chunks: readonly Chunk[]
  container: Box
  byRules: ReadonlySet<number>
}

/** The numbers of the names of boxes, by box; and the number of each name. */
export interface NameNumbers {
  ofBox: Map<Box, number>
  ofName: Map<string, Map<string, number>>
  /** Different names so far. */
  count: number
}

/** No name is known yet. */
export const noNames = (): NameNumbers => ({ ofBox: new Map(), ofName: new Map(), count: 0 })

/** Characters of a class that count. */
const LONGEST_CLASS = 80

/**
 * @param levels how many boxes make a look, from the chunk's own outwards: 1 tells "p.text", 3 "p.text in div in article".
 * @param names empty at first; the looks of several levels share them, so that each box is read once.
 * @returns the look of each chunk.
 */
export function* looksOf(
  { chunks, container, byRules }: Seen,
  levels: 1 | 2 | 3,
  names: NameNumbers,
): Steps<Look[]> {
  const lookOf = createLooks(levels, names)
  const looks: Look[] = []
  for (const [index, chunk] of chunks.entries()) {
    const look = lookOf(chunk.box)
    looks.push(look)
    if (!look.chunks++) look.first = index
    look.last = index
    look.letters += chunk.letters
    look.linked += chunk.linkLetters
    if (byRules.has(index)) look.kept += chunk.letters
    const isInside = index >= container.from && index < container.to
    if (isInside) look.inside++
    if (isProse(chunk)) {
      const own = chunk.letters - chunk.linkLetters
      look.prose += own
      if (isInside) look.proseInside += own
    }
    if (mayRest(index)) yield
  }
  return looks
}

/** Each box is looked at once. */
function createLooks(levels: number, names: NameNumbers): (box: Box) => Look {
  const ofBox = new Map<Box, Look>()
  const ofKey = new Map<number, Look>()
  return box => {
    const known = ofBox.get(box)
    if (known) return known
    let key = 0
    // Three numbers below 2^17 make one that is exact; 131,000 different names stand on no page.
    for (let at: Box | null = box, level = 0; level < levels; level++, at = at?.parent ?? null)
      key = key * NAMES + (at ? numberOf(at, names) : 0)
    const look = ofKey.get(key) ?? newLook()
    ofKey.set(key, look)
    ofBox.set(box, look)
    return look
  }
}

const NAMES = 2 ** 17

function numberOf(box: Box, names: NameNumbers): number {
  const known = names.ofBox.get(box)
  if (known !== undefined) return known
  const ofClass = names.ofName.get(box.name) ?? new Map<string, number>()
  if (!ofClass.size) names.ofName.set(box.name, ofClass)
  const classes = box.classes.length > LONGEST_CLASS ? box.classes.slice(0, LONGEST_CLASS) : box.classes
  let number = ofClass.get(classes)
  if (number === undefined) {
    names.count = Math.min(names.count + 1, NAMES - 1)
    number = names.count
    ofClass.set(classes, number)
  }
  names.ofBox.set(box, number)
  return number
}

const newLook = (): Look => ({
  ...{ chunks: 0, letters: 0, linked: 0, prose: 0, proseInside: 0, kept: 0, inside: 0, first: 0, last: 0 },
})
