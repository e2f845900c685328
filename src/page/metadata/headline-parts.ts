/** A headline as its text nodes part it: a kicker stands in an element of its own, sometimes glued to the title. */
import { squeeze } from './candidates.ts'
import { squash } from './site-name.ts'

/** A shorter rest is no title. */
const SHORTEST = 12
const MOST_NODES = 40

/**
 * The headline from some text node on, where a declared title says or ends with just that: "Port Alder" + "Barge closes
 * the harbour", declared as "Shipping: Barge closes the harbour".
 * @returns null where no part of the headline is declared so.
 */
export function partDeclaredAs(element: Element, declared: readonly string[]): string | null {
  const texts = textsOf(element)
  const titles = declared.map(squash)
  const whole = squash(texts.join(' '))
  for (let at = 0; at < texts.length; at++) {
    const rest = squeeze(texts.slice(at).join(' '))
    const key = squash(rest)
    if (key.length < SHORTEST) return null
    const isDeclared = titles.some(
      title => title === key || (title.endsWith(key) && key.length * 2 > title.length),
    )
    if (isDeclared) return key === whole ? null : rest
  }
  return null
}

/** As developers call the line above a headline, in classes and in names of attributes. */
const KICKER_MARK = /kicker|eyebrow|overline|dachzeile|spitzmarke|topline/i

/** The headline behind an element that its markup calls a kicker; null where none is. */
export function partBehindKicker(element: Element): string | null {
  const kicker = element.firstElementChild
  if (!kicker?.nextSibling) return null
  const marks = [...kicker.attributes].map(({ name, value }) => (name === 'class' ? value : name)).join(' ')
  if (!KICKER_MARK.test(marks)) return null
  const before = squeeze(kicker.textContent ?? '')
  const whole = squeeze(textsOf(element).join(' '))
  const rest = whole.startsWith(before) ? whole.slice(before.length).trim() : ''
  return before !== '' && squash(rest).length >= SHORTEST ? rest : null
}

/** The text of its text nodes; empty ones are left out. */
export function textsOf(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  const texts: string[] = []
  for (let node = walker.nextNode(); node && texts.length < MOST_NODES; node = walker.nextNode()) {
    const text = squeeze(node.nodeValue ?? '')
    if (text) texts.push(text)
  }
  return texts
}
