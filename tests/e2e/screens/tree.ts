/** What a screen reader is given: roles and names in the browser's accessibility tree. */
import type { Page } from 'playwright'

/** Roles of what can be used; the browser's own names for some that ARIA has none for. */
const INTERACTIVE = new Set([
  ...['button', 'link', 'checkbox', 'switch', 'radio', 'tab', 'textbox', 'combobox', 'listbox', 'option'],
  ...['ColorWell', 'DisclosureTriangle', 'menuitem', 'slider', 'spinbutton', 'searchbox'],
])
/** Roles that say where one is, and are no help without a name. */
const NAMED = new Set(['dialog', 'alertdialog', 'tablist', 'tabpanel', 'region', 'navigation', 'radiogroup'])

export interface AccessibleNode {
  role: string
  name: string
  focusable: boolean
}

/** Opens all that is folded, and each tab in turn; gives the nodes of all views. */
export async function accessibleNodes(page: Page): Promise<AccessibleNode[]> {
  const client = await page.context().newCDPSession(page)
  const tabs = await page.locator('[role="tab"]').all()
  const seen: AccessibleNode[] = []
  for (const tab of tabs.length ? tabs : [null]) {
    await tab?.click()
    await page.evaluate('document.querySelectorAll("details").forEach(each => { each.open = true })')
    const { nodes } = await client.send('Accessibility.getFullAXTree')
    for (const { ignored, role, name, properties = [] } of nodes) {
      const isFocusable = properties.some(each => each.name === 'focusable' && each.value.value === true)
      if (!ignored)
        seen.push({
          role: String(role?.value ?? ''),
          name: plain(String(name?.value ?? '')),
          focusable: isFocusable,
        })
    }
  }
  await client.detach()
  return seen
}

/** Without the signs that hold directions of writing apart. */
const plain = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Nodes that a screen reader could not tell what they are, or what they are for. */
export const untold = (nodes: readonly AccessibleNode[]): string[] =>
  nodes
    .filter(({ role, name, focusable }) => {
      const isNameless = (INTERACTIVE.has(role) || NAMED.has(role)) && name === ''
      const isRoleless = focusable && ['generic', 'none', ''].includes(role)
      return isNameless || isRoleless
    })
    .map(({ role, name }) => `${role} "${name}"`)
