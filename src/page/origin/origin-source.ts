/** What the finders read from: the article as it was read, and the lines that were passed over. */
import type { Block, BlockKind } from '../../text/analysis.ts'
import type { Token } from '../../text/tokens.ts'
import type { Metadata } from '../article.ts'
import type { Chunk } from '../body/chunk.ts'
import { tokensOfChunk } from '../body/chunk-tokens.ts'
import { Part } from '../body/class-tokens.ts'
import type { PageSource } from '../metadata/page-source.ts'

/** A visible line of the article's part of the page. */
export interface Line {
  text: string
  chunk: Chunk
  /** The text nodes that it stands in. */
  nodes: readonly Text[]
  /** null for a line that is not in the article's text: furniture, invitations, source links. */
  kind: BlockKind | null
  /** Where it begins in `Article.text`; undefined with `kind` null. */
  start?: number
  /** It belongs to a picture, in the text or beside it. */
  isCaption: boolean
}

export interface OriginSource {
  page: PageSource
  metadata: Metadata
  /** BCP 47. */
  language: string
  lines: readonly Line[]
}

/** More lines are not looked at. */
const MOST_LINES = 3000

/**
 * @param chosen the chunks of the text, in the order of their blocks.
 * @param passedOver visible chunks around them that are none of the text.
 */
export function linesOf(
  blocks: readonly Block[],
  chosen: readonly { chunk: Chunk }[],
  passedOver: readonly Chunk[],
): Line[] {
  const inText = chosen.slice(0, MOST_LINES).map(({ chunk }, index): Line => {
    const block = blocks[index]
    const line = lineOf(chunk)
    return block ? { ...line, kind: block.kind, start: block.start } : line
  })
  return [...inText, ...passedOver.slice(0, MOST_LINES).map(lineOf)]
}

const lineOf = (chunk: Chunk): Line => ({
  text: chunk.text,
  chunk,
  nodes: chunk.nodes,
  kind: null,
  isCaption: (chunk.box.parts & (Part.caption | Part.figure)) !== 0,
})

/** The tokens of a line: several finders ask for them. */
export const tokensOf = ({ chunk }: Line): readonly Token[] => tokensOfChunk(chunk)

/** The place of a line, for machines. */
export const placeOf = ({ kind, isCaption }: Line): string =>
  kind ?? (isCaption ? 'caption outside the text' : 'line outside the text')

/**
 * The host that a line's first link leads to, if it is another site's.
 * @param within the part of the line that the link's words stand in.
 */
export function linkedHost(line: Line, source: OriginSource, within = line.text): string | null {
  for (const node of line.nodes.slice(0, 20)) {
    const link = node.parentElement?.closest('a[href]')
    const host = link && foreignHost(link.getAttribute('href') ?? '', source)
    if (host && within.includes((node.nodeValue ?? '').trim())) return host
  }
  return null
}

/** An address with a scheme, or with the host alone: "https://…", "//…"; white space is dropped as in any address. */
const NAMES_HOST = /^[\s\p{Cc}]*(?:[/\\][\s\p{Cc}]*[/\\]|[a-z])/iu

/** The host of an address on another site than this page's; null for its own, and where there is none. */
export function foreignHost(address: string, { page }: OriginSource): string | null {
  // "/news/12", "#top": of its own site, as most links are.
  if (!NAMES_HOST.test(address)) return null
  const host = hostOf(address, page.url)
  const own = hostOf(page.url, page.url)
  if (!host?.includes('.') || own === null || isSameSite(host, own)) return null
  return host
}

/** "https://www.example.org/a" → "example.org"; without the labels that one site has many of. */
function hostOf(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null
  const { protocol, hostname } = new URL(address, base)
  return /^https?:$/.test(protocol) ? hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '') : null
}

/** "ar.example.org" and "example.org" are one site; so are "example.co.uk" and "news.example.com". */
const isSameSite = (host: string, own: string): boolean =>
  host === own || host.endsWith(`.${own}`) || own.endsWith(`.${host}`) || nameOfSite(host) === nameOfSite(own)

/** Under the domain of a country: "co.uk", "com.tw", "or.jp". */
const SECOND_LEVEL = new Set(
  'com co net org gov govt edu ac or ne go gob gouv nom info mil press web in'.split(' '),
)
/** Each of their names is a site of its own: "alder.blogspot.com". */
const OF_MANY = new Set(
  (
    'blogspot wordpress substack medium tumblr github gitlab wixsite weebly blogger livejournal over-blog tistory ' +
    'netlify vercel pages herokuapp'
  ).split(' '),
)

/** The label that a site is registered by: "ltn" of "news.ltn.com.tw"; where many share that, the first label with it. */
function nameOfSite(host: string): string {
  const labels = host.split('.')
  const isOfCountry = labels.at(-1)?.length === 2 && SECOND_LEVEL.has(labels.at(-2) ?? '')
  const name = labels.at(isOfCountry && labels.length > 2 ? -3 : -2) ?? host
  return OF_MANY.has(name) ? `${labels[0]}.${name}` : name
}

/** Is the page at a site's own address? A saved file or a test server says nothing of where a page belongs. */
export function isAtSite({ page }: OriginSource): boolean {
  const host = hostOf(page.url, page.url)
  return host !== null && /\.\p{L}[\p{L}\p{N}-]*$/u.test(host)
}
