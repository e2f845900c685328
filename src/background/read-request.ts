/** Checks what a content script asks to be analysed: the page may have damaged its own process, not this one. */
import type { AnalyseRequest } from '../shared/messages.ts'
import type { Block, BlockKind } from '../text/analysis.ts'

const KINDS: ReadonlySet<string> = new Set<BlockKind>([
  'headline',
  'standfirst',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'table',
  'caption',
  'credit',
])
/** Ten times what the reader sends. */
const LONGEST_TEXT = 15_000_000

/** The fields of a message's body; none where it is no object. */
export const fieldsOf = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}

/** The request, or null where it is not one. */
export function readAnalyseRequest(body: unknown): AnalyseRequest | null {
  if (typeof body !== 'object' || body === null) return null
  const { text, blocks, language, publishedAt, country } = body as Record<string, unknown>
  if (typeof text !== 'string' || text.length > LONGEST_TEXT || typeof language !== 'string') return null
  if (!Array.isArray(blocks) || !blocks.every(block => isBlock(block, text.length))) return null
  const request: AnalyseRequest = { text, blocks, language }
  if (typeof publishedAt === 'string') request.publishedAt = publishedAt
  if (typeof country === 'string' && /^[A-Z]{2}$/u.test(country)) request.country = country
  return request
}

function isBlock(value: unknown, length: number): value is Block {
  if (typeof value !== 'object' || value === null) return false
  const { start, end, kind } = value as Record<string, unknown>
  if (typeof kind !== 'string' || !KINDS.has(kind)) return false
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    Number(start) >= 0 &&
    Number(start) <= Number(end) &&
    Number(end) <= length
  )
}
