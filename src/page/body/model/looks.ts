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

/** Characters of a class that count. */
const LONGEST_CLASS = 80

/**
 * @param levels how many boxes make a look, from the chunk's own outwards: 1 tells "p.text", 3 "p.text in div in article".
 * @param names what boxes are called, for looks of several levels: each box is read once.
 * @returns the look of each chunk.
 */
export function* looksOf(
  { chunks, container, byRules }: Seen,
  levels: 1 | 2 | 3,
  names: Map<Box, string>,
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
function createLooks(levels: number, names: Map<Box, string>): (box: Box) => Look {
  const ofBox = new Map<Box, Look>()
  const ofKey = new Map<string, Look>()
  const nameOf = (box: Box): string => {
    const known = names.get(box)
    if (known !== undefined) return known
    const name = `${box.name}.${box.element.getAttribute('class')?.slice(0, LONGEST_CLASS) ?? ''}`
    names.set(box, name)
    return name
  }
  return box => {
    const known = ofBox.get(box)
    if (known) return known
    let key = ''
    for (let at: Box | null = box, level = 0; level < levels; level++, at = at?.parent ?? null)
      key += `<${at ? nameOf(at) : ''}`
    const look = ofKey.get(key) ?? newLook()
    ofKey.set(key, look)
    ofBox.set(box, look)
    return look
  }
}

const newLook = (): Look => ({
  ...{ chunks: 0, letters: 0, linked: 0, prose: 0, proseInside: 0, kept: 0, inside: 0, first: 0, last: 0 },
})
