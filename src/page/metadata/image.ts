/** The article's main image: its address, and who is credited for it. */
import type { Field } from '../article.ts'
import { stripCue } from '../line-cues.ts'
import { type Candidate, chooseFirst, squeeze } from './candidates.ts'
import { decodeEntities } from './decode-entities.ts'
import { listOf, property, textOf } from './json-ld.ts'
import { metaValues, type PageSource } from './page-source.ts'

const META = [
  'og:image',
  'og:image:url',
  'og:image:secure_url',
  'twitter:image',
  'twitter:image:src',
  'parsely-image-url',
]
const LONGEST_CREDIT = 200

/** @returns absolute http(s) addresses, as the page resolves them. */
export function readImage(source: PageSource): Field<string> {
  const candidates: Candidate<string>[] = []
  const add = (value: string | null | undefined, from: string) => {
    const url = value && absolute(value, source)
    if (url) candidates.push({ value: url, source: from, valid: true })
  }
  const { articleNode } = source
  if (articleNode) add(addressOf(linkedImage(source)), `json-ld ${articleNode.types[0]}.image`)
  for (const name of META) add(metaValues(source, name)[0], `meta ${name}`)
  const shown = firstFigure(source)
  add(shown?.getAttribute('src') ?? shown?.getAttribute('data-src'), 'visible figure')
  return chooseFirst(candidates)
}

/** @returns the credit of the main image without "Photo:" and ©; of captions the part marked as a credit. */
export function readImageCredit(source: PageSource): Field<string> {
  const candidates: Candidate<string>[] = []
  const add = (value: string | null | undefined, from: string) => {
    const text = value && withoutCue(squeeze(decodeEntities(value)))
    if (text)
      candidates.push({
        value: text.slice(0, LONGEST_CREDIT),
        source: from,
        valid: text.length > 1 && text.length <= LONGEST_CREDIT,
      })
  }
  const image = linkedImage(source)
  for (const name of ['creditText', 'copyrightNotice', 'copyrightHolder', 'creator', 'author'])
    add(textOf(property(image, name)), `json-ld ImageObject.${name}`)
  add(source.credit, 'visible credit')
  return chooseFirst(candidates)
}

/** The first image of the article's node, found by its `@id` where it is only referred to. */
function linkedImage({ articleNode, nodes }: PageSource): unknown {
  const [image] = listOf(property(articleNode?.data, 'image') ?? property(articleNode?.data, 'thumbnailUrl'))
  const id = property(image, '@id')
  if (typeof id !== 'string' || property(image, 'url') !== undefined) return image
  return (
    nodes.find(({ data, types }) => types.includes('ImageObject') && property(data, '@id') === id)?.data ??
    image
  )
}

const addressOf = (image: unknown): string | null =>
  typeof image === 'string'
    ? image
    : (textOf(property(image, 'url')) ?? textOf(property(image, 'contentUrl')))

/** The picture between the headline and the text. */
function firstFigure({ scope, start }: PageSource): Element | null {
  if (!scope || !start) return null
  for (const image of [...scope.querySelectorAll('figure img')].slice(0, 3))
    if ((image.compareDocumentPosition(start) & 4) !== 0) return image
  return null
}

function absolute(address: string, { document, url }: PageSource): string | null {
  try {
    // Here the page's `<base>` counts: the browser shows that image.
    const found = new URL(
      address.trim(),
      document.baseURI?.startsWith('http') ? document.baseURI : url || undefined,
    )
    return found.protocol === 'http:' || found.protocol === 'https:' ? found.href : null
  } catch {
    return null
  }
}

function withoutCue(text: string): string {
  const plain = text.replace(/^[\s(©|–—-]+|[\s)|]+$/gu, '')
  const rest = stripCue(plain, 'credits')
  return rest === null || rest.length < 2 ? plain : rest.replace(/^[\s:©–—-]+/u, '')
}
