/**
 * The marks of an article as W3C Web Annotations (Web Annotation Data Model, 23 February 2017): one collection with a page
 * of annotations, each with its words, what stands around them, and its place.
 */
import type { Article } from '../../page/article.ts'
import type { Analysis, Mention, Span } from '../../text/analysis.ts'

/** Characters before and after a quote: enough to tell two like ones apart. */
const CONTEXT = 32

/** JSON-LD, ready to be saved. Positions count Unicode code points of the article's text, as the model asks. */
export function toWebAnnotations(article: Article, analysis: Analysis): string {
  const { url, text, metadata } = article
  const pointsAt = codePointIndex(text)
  const items = analysis.mentions.map(mention => ({
    type: 'Annotation',
    motivation: 'tagging',
    body: bodiesOf(mention, analysis),
    target: { source: url, selector: selectorsOf(text, mention, pointsAt) },
  }))
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    ...(metadata.title.value && { label: metadata.title.value }),
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

interface TextualBody {
  type: 'TextualBody'
  purpose: 'classifying' | 'identifying' | 'describing'
  value: string
}

function bodiesOf(mention: Mention, { entities }: Analysis): TextualBody[] {
  const { type, kind, value, unit, entity } = mention
  const bodies: TextualBody[] = [textual('classifying', kind ? `${type}/${kind}` : type)]
  const name = entity === undefined ? undefined : entities[entity]
  if (name) {
    const names = new Set([name.names.arabic, name.names.latin, name.name])
    for (const one of names) if (one) bodies.push(textual('identifying', one))
  }
  if (value !== null && value !== undefined) {
    const written = Array.isArray(value) ? value.join('/') : String(value)
    bodies.push(textual('describing', unit ? `${written} ${unit}` : written))
  }
  return bodies
}

const textual = (purpose: TextualBody['purpose'], value: string): TextualBody => ({
  type: 'TextualBody',
  purpose,
  value,
})

function selectorsOf(text: string, { start, end }: Span, pointsAt: (unit: number) => number) {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: whole(text.slice(Math.max(0, start - CONTEXT), start)),
      suffix: whole(text.slice(end, end + CONTEXT)),
    },
    { type: 'TextPositionSelector', start: pointsAt(start), end: pointsAt(end) },
  ]
}

/** Half a surrogate pair at the edge is no character. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u, '')

/** From UTF-16 code units to code points, for offsets that grow: the text is walked once. */
function codePointIndex(text: string): (unit: number) => number {
  let unit = 0
  let points = 0
  return wanted => {
    if (wanted < unit) [unit, points] = [0, 0]
    while (unit < wanted) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1
      points++
    }
    return points
  }
}
