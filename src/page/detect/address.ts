/**
 * What the address says. Its words are conventions of the web rather than of a language: sites of every language write
 * /tag/, /forum/ and /blog/; for articles and news the commonest words of other languages stand beside the English.
 */
import type { Measures } from './measures.ts'

const ARTICLE =
  /^(?:blogs?|news|articles?|posts?|story|stories|insights?|noticias?|articulos?|artigos?|artikel|nachrichten|actualites?|actu|notizie|articolo|nieuws|nyheter|haber|haberler|makale|novosti|akhbar|berita)$/
const THREAD =
  /^(?:forums?|foro|forum-.*|threads?|questions?|showthread\.php|viewtopic\.php|t|r|comments|discussions?|community)$/
const SERVICE =
  /^(?:services?|solutions?|pricing|about|about-us|contact|features|platform|programs?|products?|industries|software|company|why.*)$/
const OTHER =
  /^(?:tags?|categor(?:y|ies)|topics?|search|forums?|threads?|questions?|docs?|documentation|api|reference|shop|store|products?|p|dp|collections?|users?|archives?|manual|wiki|help|support|services?|pricing|about|contact)$/
const OTHER_HOST =
  /^(?:docs?|forums?|community|shop|store|support|help|developers?|api|wiki|discuss|discussions?|learn)\./i
const BLOG_HOST = /^(?:blogs?|news)\./i
const DATED = /\/(?:19|20)\d\d[/-]?\d{1,2}(?:[/-]|\d\d)/
/** What a home page's path is made of: "/", "/ar/", "/en-gb/index.html". */
const HOME = /^(?:[a-z]{2}(?:[-_][a-z]{2})?|(?:index|home|default)(?:\.[a-z]{2,5})?)$/
const MOST_ADDRESS = 1000

/** @param address as the browser shows it; what is no web address measures nothing. */
export function measureAddress(address: string): Measures {
  const [, host, path = ''] = /^https?:\/\/([^/]+)([^?#]*)/i.exec(address.slice(0, MOST_ADDRESS)) ?? []
  if (!host) return {}
  const parts = path.toLowerCase().split('/').filter(Boolean)
  const last = readable(parts.at(-1) ?? '').replace(/\.[a-z]{2,5}$/, '')
  const among = (pattern: RegExp, list = parts) => Number(list.some(part => pattern.test(part)))
  return {
    homePath: Number(parts.every(part => HOME.test(part))),
    depth: parts.length,
    slugLetters: last.length,
    slugWords: last.split(/[-_+\s]/).filter(word => /\p{L}/u.test(word)).length,
    datedPath: Number(DATED.test(path)),
    articlePath: among(ARTICLE, parts.slice(0, -1)),
    threadPath: among(THREAD),
    servicePath: among(SERVICE),
    otherPath: among(OTHER),
    otherHost: Number(OTHER_HOST.test(host)),
    blogHost: Number(BLOG_HOST.test(host)),
  }
}

/** Percent-encoded words of other scripts, so that an Arabic slug has as many letters as it shows. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
