/** What a person typed for a site, as a host name. */
import { siteOf } from '../shared/settings/sites.ts'

/**
 * "example.org", "www.example.org/news" or a whole address → "example.org".
 * @returns null where it is no site.
 */
export function readSite(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /\s/u.test(text)) return null
  const site = siteOf(text.includes('://') ? text : `https://${text}`)
  // A word without a dot is a slip of the keyboard far more often than a host of the local network, but for localhost.
  return site !== null && /^localhost(?::|$)|\.|^\[/u.test(site) ? site : null
}
