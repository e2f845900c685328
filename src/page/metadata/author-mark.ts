/** The marks by which a page says that a line holds its author: the address of a link, a class, a portrait. */

/** After the text such an address may also be that of somebody in the news: a tag, a profile. */
const ANYBODY_PATH =
  /\/(?:staff|people|person|profiles?|producers?|team|by|users?|members?|experts?)\/[^/]*\/?(?:[?#].*)?$/i
const AUTHOR_PATH =
  /\/(?:authors?|auth|auteurs?|autor(?:en|es|in|i)?|autore|autori|staff|people|person|profiles?|contributors?|columnists?|reporters?|journalists?|journalisten|writers?|producers?|team|by|byline|users?|members?|experts?|yazar(?:lar)?|penulis|redaktion|redakteur|katib|kuttab|writer_profile)\/[^/?#]/i
/** "reporter-name" and "story_reporter", not the "reporter" of a box in which readers report errors ("reporterrbox"). */
const AUTHOR_CLASS =
  /by-?line|author|writer|contributor|auteur|autor|verfasser|yazar|penulis|columnist|journalist|reporter(?=s?(?:$|[^a-z]|name))/i
/** Parts of an author's box that hold no name. */
const NO_NAME_CLASS =
  /bio|desc|date|time|title|role|job|position|social|share|follow|email|avatar|count|about|excerpt|read|company|credential|publication|label/i
/** A tag or a profile: the link of anybody whom the page names. */
export const isAnybodysLink = (element: Element) =>
  ANYBODY_PATH.test(element.closest('a:not([rel~="author"])')?.getAttribute('href') ?? '')

export const isAuthorLink = (element: Element | undefined): boolean => {
  const link = element?.closest(
    'a, [rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"]',
  )
  if (!link) return false
  if (link.localName !== 'a' || link.matches('[rel~="author"], [itemprop~="author"], [itemprop~="author"] *'))
    return true
  const address = link.getAttribute('href') ?? ''
  return AUTHOR_PATH.test(address) && !isForeign(address, link)
}

/** A link to another host, as to a site's channel, is no link to the writer's page. */
function isForeign(address: string, link: Element): boolean {
  const [, host] = /^(?:https?:)?\/\/(?:www\.)?([^/]+)/i.exec(address) ?? []
  if (!host) return false
  const own = [
    link.ownerDocument.baseURI,
    link.ownerDocument.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '',
  ]
  return !own.some(url => url.toLowerCase().includes(host.split('.').slice(-2).join('.').toLowerCase()))
}

function markOf(element: Element): Element | null {
  let at: Element | null = element
  for (let up = 0; at && up < 3; up++, at = at.parentElement) {
    const names = `${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('data-testid') ?? ''}`
    if (names.length > 400) return null
    if (AUTHOR_CLASS.test(names)) return at
  }
  return null
}

export function hasAuthorClass(element: Element): boolean {
  const mark = markOf(element)
  if (!mark || /follow|share|social/i.test(mark.getAttribute('class') ?? '')) return false
  for (let at: Element | null = element; at && at !== mark.parentElement; at = at.parentElement)
    if (
      NO_NAME_CLASS.test(
        `${at.getAttribute('class') ?? ''} ${at.getAttribute('data-testid') ?? ''}`.replace(
          /by-?line|author(?:ing)?[_-]?name/gi,
          '',
        ),
      ) &&
      at !== mark
    )
      return false
  return true
}

export const sharesMark = (a: Element, b: Element) => markOf(a) === markOf(b)
