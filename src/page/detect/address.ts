/**
 * What the address says. Its words are conventions of the web rather than of a language: sites of every language write
 * /tag/, /forum/ and /blog/; for articles and news the commonest words of other languages stand beside the English.
 */
import { matchPatterns, type Seen } from './measures.ts'

/** Read in "/forum/threads/12/" made of "https://forum.example/threads/12": the host's first name is as good as a folder. */
const ADDRESS = {
  // "/", "/ar/", "/en-gb/index.html", after the host's name.
  home: /^\/[^/]*\/(?:(?:[a-z]{2}(?:[-_][a-z]{2})?|index[^/]*|home)\/+)*$/,
  dated: /\/(?:19|20)\d\d[/-]?\d{1,2}(?:[/-]|\d\d)/,
  article:
    /\/(?:blogs?|news|arti[ckg][a-z]+|posts?|story|stories|insights?|noticias?|nachrichten|actualites?|actu|notizie|nieuws|nyheter|haber|haberler|makale|novosti|akhbar|berita)\/+[^/]/,
  thread:
    /\/(?:forums?(?:-[^/]*)?|foro|threads?|questions?|showthread\.php|viewtopic\.php|t|r|comments|discuss(?:ions?)?|community)\//,
  other:
    /\/(?:tags?|categor(?:y|ies)|topics?|search|docs?|documentation|developers?|api|reference|shop|store|products?|p|dp|collections?|users?|archives?|manual|wiki|help|support|services?|solutions?|pricing|about(?:-us)?|contact|features|programs?|company)\//,
}
const MOST_ADDRESS = 1000

/** @param address as the browser shows it; what is no web address measures nothing. */
export function measureAddress(seen: Seen, address: string): void {
  const [, host, path = ''] =
    /^https?:\/\/(?:www\.)?([^/.]+)[^/]*([^?#]*)/.exec(address.slice(0, MOST_ADDRESS)) ?? []
  if (!host) return
  const parts = path.toLowerCase().split('/').filter(Boolean)
  matchPatterns(seen, 'address', ADDRESS, `/${[host, ...parts, ''].join('/')}`)
  seen.measures.pathDepth = parts.length
  seen.measures.slugLetters = readable(parts.at(-1) ?? '').length
}

/** Percent-encoded words of other scripts, so that an Arabic slug has as many letters as it shows. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
