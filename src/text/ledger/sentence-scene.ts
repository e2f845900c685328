/** A sentence with figures, and everything that rows and flags look up in it. */
import type { LedgerRow, Mention, Span } from '../analysis.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { type LedgerVocabulary, ledgerWordsOf } from './ledger-words.ts'

/** A mention with its index in the analysis and its tokens in the sentence. */
export interface PlacedMention {
  index: number
  mention: Mention
  first: number
  last: number
}

export interface SentenceScene extends Span {
  passage: Passage
  words: LedgerVocabulary
  /** The tokens of this sentence. */
  tokens: readonly Token[]
  /** For each token the number of its clause; commas, colons, dashes and brackets part them. */
  clauses: readonly number[]
  names: readonly PlacedMention[]
  dates: readonly PlacedMention[]
  figures: readonly PlacedMention[]
  /** One for each of `figures`; filled by `buildLedger`. */
  rows: LedgerRow[]
}

const CLAUSE_SIGNS = new Set([',', ';', ':', '،', '؛', '—', '–', '(', ')', '[', ']', '«', '»', '“', '”', '"'])

/**
 * @param tokens those of the sentence.
 * @param mentions those inside it, in text order, with their indexes in the analysis.
 */
export function makeScene(
  passage: Passage,
  sentence: Span,
  tokens: readonly Token[],
  mentions: readonly { index: number; mention: Mention }[],
): SentenceScene {
  const placed = place(tokens, mentions)
  return {
    ...sentence,
    passage,
    words: ledgerWordsOf(passage.language),
    tokens,
    clauses: clausesOf(tokens),
    names: placed.filter(({ mention }) => mention.type !== 'figure' && mention.type !== 'date'),
    dates: placed.filter(
      ({ mention }) => mention.type === 'date' && (mention.kind === 'date' || mention.kind === 'time'),
    ),
    figures: placed.filter(({ mention }) => mention.type === 'figure'),
    rows: [],
  }
}

/** Both lists are in text order, so one walk finds all places. */
function place(
  tokens: readonly Token[],
  mentions: readonly { index: number; mention: Mention }[],
): PlacedMention[] {
  let at = 0
  return mentions.map(({ index, mention }) => {
    while (at < tokens.length - 1 && (tokens[at]?.end ?? 0) <= mention.start) at++
    let last = at
    while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < mention.end) last++
    return { index, mention, first: at, last }
  })
}

function clausesOf(tokens: readonly Token[]): number[] {
  let clause = 0
  return tokens.map((token, at) => {
    const sign = token.kind === 'sign' && CLAUSE_SIGNS.has(token.text)
    // "1,234": no comma of a sentence stands between two runs of digits without a space.
    const inNumber = tokens[at - 1]?.kind === 'digits' && tokens[at + 1]?.spaceBefore === false
    if (sign && !(inNumber && tokens[at + 1]?.kind === 'digits')) clause++
    return clause
  })
}
