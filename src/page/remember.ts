/** Answers that are asked for again and again: class names from element to element, a line for each thing that may stand in it. */

/**
 * @param most how many answers are kept; then they are begun anew, so that no page fills the memory.
 * @param read gives the same answer for the same text every time.
 */
export function remember<T>(most: number, read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const found = known.get(text)
    if (found !== undefined) return found
    const answer = read(text)
    if (known.size >= most) known.clear()
    known.set(text, answer)
    return answer
  }
}
