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
