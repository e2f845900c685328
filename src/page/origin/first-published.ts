/** "… appeared first on The Quay.", «نُشر أولًا في …»: who published it before this page did. */
import type { Agency } from '../../languages/agencies.ts'
import type { Token } from '../../text/tokens.ts'
import { agencyNamed, isOwnName } from './declared.ts'
import { type Line, linkedHost, type OriginSource, tokensOf } from './origin-source.ts'
import { nameAt } from './party-name.ts'
import { findPhrases, listBook } from './phrases.ts'

/** What stands behind the words, or the site that they link to; null where nothing is said of this article. */
export function readFirstPublished(line: Line, source: OriginSource): Agency | string | null {
  const tokens = tokensOf(line)
  const [cue] = findPhrases(tokens, listBook('firstPublished'))
  if (!cue || !isOfThisArticle(tokens, cue.from)) return null
  const end = tokens[cue.to - 1]?.end ?? 0
  // "… published in our winter issue. Subscribe here": the link of another sentence leads elsewhere.
  const [sentence = ''] = line.text.slice(end).split(/(?<=[.!?؟。]["”»]?)\s/u, 1)
  const value = nameAt(line.text, end) || linkedHost(line, source, sentence)
  return value && !isOwnName(value, source) ? (agencyNamed(value) ?? value) : null
}

/** The notice begins with the words, or an article is their subject: of poems and books the story itself tells. */
function isOfThisArticle(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(0, from)
  return before.every(token => token.kind === 'sign') || findPhrases(before, listBook('works')).length > 0
}
