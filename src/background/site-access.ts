/** Whether the reader, by the browser's own settings, lets us read a site without a click. */
import { browser } from '../shared/browser.ts'

/** @param url the page's address; anything but http(s) is never readable. */
export async function mayRead(url: string): Promise<boolean> {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  if (!/^https?:$/u.test(protocol)) return false
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
}
