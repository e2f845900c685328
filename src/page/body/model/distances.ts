/** How far a chunk stands from others of a kind, in chunks. */

/** Distances are counted up to this. */
export const FAR = 60

/** How many chunks ago (step 1) or ahead (step -1) the last chunk stood that is like that; FAR where none did. */
export function distances(length: number, isLike: (index: number) => boolean, step: 1 | -1): Int32Array {
  const found = new Int32Array(length)
  let since = FAR
  for (let count = 0, at = step === 1 ? 0 : length - 1; count < length; count++, at += step) {
    found[at] = since
    since = isLike(at) ? 1 : Math.min(FAR, since + 1)
  }
  return found
}
