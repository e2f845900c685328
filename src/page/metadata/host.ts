/** What a host name says by its labels. */

/** Labels that tell no site from another. */
const COMMON = new Set(['www', 'm', 'amp', 'com', 'co', 'org', 'net', 'gov', 'edu', 'ac', 'or', 'ne'])

/** "https://news.alder.example.co.uk/…" → ["example", "news", "alder"]: the site's own label first. */
export function hostLabels(url: string): string[] {
  let labels: string[]
  try {
    labels = new URL(url).hostname.split('.')
  } catch {
    return []
  }
  labels.pop()
  while (labels.length > 1 && COMMON.has(labels.at(-1) ?? '')) labels.pop()
  const own = labels.pop()
  return own === undefined ? [] : [own, ...labels.filter(label => !COMMON.has(label))]
}

/** "alder.example" on https://www.alder.example/…: a site that is called by its address. */
export function isOwnHost(text: string, url: string): boolean {
  const bare = (host: string) => host.toLowerCase().replace(/^www\./, '')
  try {
    return bare(text.trim()) === bare(new URL(url).hostname)
  } catch {
    return false
  }
}
