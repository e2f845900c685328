/** Which clicks ask for a card: a link, a button or a field wins over its mark. */

const ACTIVE =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[contenteditable=""],[contenteditable="true"]'

/** Plain clicks on text; with Alt also on links. Not a click that ends a selection. */
export function wantsCard(event: MouseEvent): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented)
    return false
  if (event.altKey) return true
  if (hasSelection()) return false
  const [target] = event.composedPath()
  return target instanceof Element ? target.closest(ACTIVE) === null : true
}

/** Something is selected, or just being selected. */
export function hasSelection(): boolean {
  const selection = document.getSelection()
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== ''
}

/** The open shadow roots that a click went through: the hit test looks into them only when told. */
export function pageShadowRoots(event: MouseEvent): ShadowRoot[] {
  return event.composedPath().filter((node): node is ShadowRoot => node instanceof ShadowRoot)
}
