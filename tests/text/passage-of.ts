/** Shared by the tests of src/text: a passage out of one line. */
import { type Passage, splitPassages } from '../../src/text/passage.ts'

export function passageOf(line: string, language: string): Passage {
  const passage = splitPassages(line, undefined, language)[0]
  if (!passage) throw new Error(`no passage in ${JSON.stringify(line)}`)
  return passage
}
