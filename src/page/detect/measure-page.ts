import { measureAddress } from './address.ts'
import { readDeclarations } from './declarations.ts'
import { measureForm } from './form.ts'
import type { Seen } from './measures.ts'
import { measureProse } from './prose.ts'

export interface PageMeasures extends Seen {
  /** Paragraphs of prose, and their letters. */
  paragraphs: number
  letters: number
  /** Signs that an article here is news; two are enough. */
  newsSigns: number
}

/** Everything that the detector looks at. Reads the document only; no layout, no script of the page is run. */
export function measurePage(document: Document, url: string): PageMeasures {
  const seen: Seen = { measures: {}, quoted: new Map() }
  measureAddress(seen, url)
  const declared = readDeclarations(seen, document)
  const { paragraphs, letters } = measureProse(seen, document)
  measureForm(seen, document)
  return { ...seen, paragraphs, letters, newsSigns: declared + Number(!!seen.measures['address:dated']) }
}
