/** What the first element that a reader's selector finds says: for a correction of a field on one site. */
import { squeeze } from './metadata/candidates.ts'

const LONGEST = 500
/** Where an element says it for machines. */
const ATTRIBUTES = ['datetime', 'content'] as const

/** @returns null where nothing is found, where it is empty, and where the selector is none. */
export function selectedText(document: Document, selector: string): string | null {
  const element = find(document, selector)
  if (!element) return null
  const given = ATTRIBUTES.map(name => element.getAttribute(name)).find(value => value?.trim())
  return squeeze((given ?? element.textContent ?? '').slice(0, LONGEST)) || null
}

/** A reader may type anything: `querySelector` throws at what is no selector. */
function find(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector)
  } catch {
    return null
  }
}
