import { measureAddress } from './address.ts'
import { type Declarations, readDeclarations } from './declarations.ts'
import { measureForm } from './form.ts'
import type { Measures } from './measures.ts'
import { measureProse } from './prose.ts'

export interface PageMeasures {
  measures: Measures
  declarations: Declarations
  /** Paragraphs of prose, and their letters. */
  paragraphs: number
  letters: number
}

/** Everything that the detector looks at. Reads the document only; no layout, no script of the page is run. */
export function measurePage(document: Document, url: string): PageMeasures {
  const declarations = readDeclarations(document)
  const prose = measureProse(document)
  const measures = {
    ...declarations.measures,
    ...measureAddress(url),
    ...prose.measures,
    ...measureForm(document, prose.roots),
  }
  return { measures, declarations, paragraphs: prose.paragraphs, letters: prose.letters }
}
