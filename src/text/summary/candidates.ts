/** The sentences that a summary may be made of, with what is needed to weigh them. */
import type { Language } from '../../languages/language.ts'
import type { BlockKind, Mention, Span } from '../analysis.ts'
import { functionWords } from '../language-evidence.ts'
import type { Passage } from '../passage.ts'
import { mayCarryProclitic, stripProclitics } from '../proclitics.ts'
import { splitSentences } from '../sentences.ts'
import type { Token } from '../tokens.ts'
import { asks, endsInWord, endsLikeSentence, quotesAreBalanced, startsDangling } from './sentence-form.ts'

export interface Candidate extends Span {
  /** Its place among the article's sentences, from 0; the candidate before it in the list stands right before it. */
  position: number
  opensParagraph: boolean
  /** Words of any kind. */
  length: number
  /** Different content words in their comparable form. */
  words: string[]
  /** What it tells: entities ("e3") and figures and dates ("7:12"), each once. */
  facts: string[]
  /** Leans on the sentence before: a pronoun or connective at its beginning. */
  dangling: boolean
  /** Ends with a sign, has no half quote, is neither a fragment nor endless. */
  wellFormed: boolean
}

/** Headline, captions, credits, headings and tables are no running text. */
const RUNNING_TEXT: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote', 'standfirst'])
/** In words. Arabic writes articles, particles and pronouns onto its words, so five are a sentence. */
const SHORTEST = 5
/** A line of fewer words may be a heading, a button or a list. */
const PARAGRAPH = 12
/** A first sentence with its dateline, or an Arabic one of many clauses, may well have eighty. */
const LONGEST = 90

/** Every sentence of running text in article order. */
export function findCandidates(passages: readonly Passage[], mentions: readonly Mention[]): Candidate[] {
  const candidates: Candidate[] = []
  const openEnds = leavesEndsOpen(passages)
  let mention = 0
  for (const passage of passages) {
    if (!RUNNING_TEXT.has(passage.block)) continue
    let token = 0
    for (const span of splitSentences(passage)) {
      const first = indexFrom(passage.tokens, token, span.start)
      token = indexFrom(passage.tokens, first, span.end)
      const from = indexFrom(mentions, mention, span.start)
      mention = indexFrom(mentions, from, span.end)
      candidates.push(
        candidateOf(span, {
          tokens: passage.tokens.slice(first, token),
          mentions: mentions.slice(from, mention),
          language: passage.language,
          position: candidates.length,
          opensParagraph: first === 0,
          mayEndOpen: openEnds,
        }),
      )
    }
  }
  return candidates
}

/** The first of the spans, from an index on, that begins at an offset or behind it. */
function indexFrom(spans: readonly Span[], index: number, offset: number): number {
  let at = index
  for (let span = spans[at]; span && span.start < offset; span = spans[at]) at++
  return at
}

interface Found {
  tokens: readonly Token[]
  /** In the sentence. */
  mentions: readonly Mention[]
  language: Language
  position: number
  opensParagraph: boolean
  /** The writer leaves out the full stop at the end of paragraphs. */
  mayEndOpen: boolean
}

function candidateOf({ start, end }: Span, found: Found): Candidate {
  const { tokens, mentions, language, position, opensParagraph, mayEndOpen } = found
  let length = 0
  for (const token of tokens) if (token.kind === 'word') length++
  const ends = endsLikeSentence(tokens) || (mayEndOpen && length >= PARAGRAPH && endsInWord(tokens))
  return {
    start,
    end,
    position,
    opensParagraph,
    length,
    words: contentWords(tokens, language),
    facts: factsOf(mentions),
    dangling: startsDangling(
      tokens,
      language,
      mentions.filter(({ entity }) => entity !== undefined),
    ),
    wellFormed: length >= SHORTEST && length <= LONGEST && ends && !asks(tokens) && quotesAreBalanced(tokens),
  }
}

/**
 * Does the writer leave out the full stop at the end of paragraphs, as Arabic papers do? Where most paragraphs end so, it is no sign
 * of text that was cut off.
 */
function leavesEndsOpen(passages: readonly Passage[]): boolean {
  const paragraphs = passages.filter(
    ({ block, tokens }) =>
      block === 'paragraph' && tokens.filter(({ kind }) => kind === 'word').length >= PARAGRAPH,
  )
  const open = paragraphs.filter(({ tokens }) => !endsLikeSentence(tokens) && endsInWord(tokens))
  return open.length > paragraphs.length / 2
}

function factsOf(mentions: readonly Mention[]): string[] {
  const facts = new Set<string>()
  for (const { entity, start, end } of mentions)
    facts.add(entity === undefined ? `${start}:${end}` : `e${entity}`)
  return [...facts]
}

/** The different words that say something of the subject: no function words, no single letters. */
function contentWords(tokens: readonly Token[], language: Language): string[] {
  const known = functionWords(language)
  const words = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'word' || token.folded.length < 2 || known.has(token.folded)) continue
    words.add(withoutArticle(token, language))
  }
  return [...words]
}

/** "والحرب" and "الحرب" and "حرب" count as one word. A particle is sure only before an article, so only there it goes. */
function withoutArticle(token: Token, language: Language): string {
  const article = language.numbers.definitePrefix
  if (!article) return token.folded
  const bare = (word: string) =>
    word.startsWith(article) && word.length > article.length + 1 ? word.slice(article.length) : null
  const direct = bare(token.folded)
  if (direct) return direct
  if (!mayCarryProclitic(token, language)) return token.folded
  for (const reading of stripProclitics(token, language)) {
    const rest = bare(reading.folded)
    if (rest) return rest
  }
  return token.folded
}
