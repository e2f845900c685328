/**
 * The attributes of an element that a walk over the page looks at. Asking for the names of those that an element has,
 * and then for the values of the few that count, takes a seventh of the time of asking for eight by name.
 */
export interface Attributes {
  class: string | null
  id: string | null
  role: string | null
  contenteditable: string | null
  itemprop: string | null
  'aria-hidden': string | null
  style: string | null
  hidden: string | null
}

type Name = keyof Attributes

const NONE: Attributes = {
  class: null,
  id: null,
  role: null,
  contenteditable: null,
  itemprop: null,
  'aria-hidden': null,
  style: null,
  hidden: null,
}

const isWanted = (name: string): name is Name =>
  name === 'class' ||
  name === 'id' ||
  name === 'style' ||
  name === 'role' ||
  name === 'hidden' ||
  name === 'aria-hidden' ||
  name === 'itemprop' ||
  name === 'contenteditable'

/** @returns the values; null for each that the element does not have. One object is shared by all that have none. */
export function attributesOf(element: Element): Readonly<Attributes> {
  let found: Attributes | null = null
  for (const name of element.getAttributeNames()) {
    if (!isWanted(name)) continue
    found ??= { ...NONE }
    found[name] = element.getAttribute(name)
  }
  return found ?? NONE
}
