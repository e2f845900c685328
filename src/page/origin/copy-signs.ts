/** What copies carry and originals do not: markers of scrapers, lines left in the language of the original. Seen, not judged. */
import { pageLanguageOf } from '../../languages/page-languages.ts'
import { tokenize } from '../../text/tokens.ts'
import type { Finding } from '../article.ts'
import { beginsWithCue } from '../line-cues.ts'
import { isRatherIn, otherLanguage, scriptOfWord } from '../line-language.ts'
import { metaValues } from '../metadata/page-source.ts'
import { mayRest, type Steps } from '../steps.ts'
import { agencyNamed, isOwnName } from './declared.ts'
import { finding } from './finding.ts'
import { type Line, type OriginSource, placeOf, tokensOf } from './origin-source.ts'
import { findPhrases, listBook } from './phrases.ts'

/** "[ad_1]": scripts that copy feeds leave it where the original had an advertisement. */
const MARKER = /^\s*\[[a-z]{2,9}_\d{1,3}\]\s*$/
const SHOW_TEXT = 4
const MOST_NODES = 200_000

/** @param credits what was found of the pictures: foreign ones count where nobody signs the article. */
export function* findCopySigns(source: OriginSource, credits: readonly Finding[]): Steps<Finding[]> {
  const markers = yield* findMarkers(source)
  const lines = findOtherLanguageLines(source)
  const titles = findOtherTitles(source)
  const signs = [...markers, ...lines, ...titles]
  const promotions = findPromotions(source, signs)
  return [
    ...markers,
    ...findTranslation([...lines, ...titles], [...markers, ...promotions]),
    ...lines,
    ...titles,
    ...promotions,
    ...findUnsigned(source, credits, signs),
  ]
}

/**
 * A caption or title in one known language, and a marker or an invitation beside it: left over from the original. A caption
 * alone says nothing, as agencies deliver theirs in English.
 */
function findTranslation(lines: readonly Finding[], others: readonly Finding[]): Finding[] {
  const left = lines.find(({ value }) => !value.startsWith('und'))
  return left && others.length ? [{ ...left, kind: 'signs-of-translation' }] : []
}

function* findMarkers({ page }: OriginSource): Steps<Finding[]> {
  const { body } = page
  if (!body) return []
  const found: Finding[] = []
  const walker = page.document.createTreeWalker(body, SHOW_TEXT)
  for (
    let node = walker.nextNode(), count = 0;
    node && count < MOST_NODES;
    node = walker.nextNode(), count++
  ) {
    const { nodeValue } = node
    if (nodeValue !== null && nodeValue.length < 40 && MARKER.test(nodeValue)) {
      const text = nodeValue.trim()
      found.push(finding({ kind: 'scraper-marker', value: text, quote: text, where: 'text of the page' }))
    }
    if (found.length > 8) break
    if (mayRest(count >> 4)) yield
  }
  return found
}

/** Captions and texts of pictures in another language than the article. */
function findOtherLanguageLines(source: OriginSource): Finding[] {
  const captions = source.lines
    .filter(({ kind, isCaption }) => kind === 'caption' || (kind === null && isCaption))
    .slice(0, 30)
    .flatMap(line => {
      // A credit is in the agency's language anyway.
      const code = languageOf(line.text.replace(/©.*$/u, ''), source)
      return code === null ? [] : [lineFinding(line, code)]
    })
  const seen = new Set(source.lines.map(({ text }) => text))
  const images = [...(source.page.scope?.querySelectorAll('img[alt]') ?? [])].slice(0, 40)
  const alts = images.flatMap(image => {
    const alt = (image.getAttribute('alt') ?? '').trim()
    const isOfArticle = source.page.body?.contains(image) || image.closest('figure') !== null
    const code = isOfArticle && !seen.has(alt) && !isFileName(alt) ? languageOf(alt, source) : null
    return code === null
      ? []
      : [finding({ kind: 'line-in-other-language', value: code, quote: alt, where: 'alt of img' })]
  })
  return [...captions, ...alts]
}

const isFileName = (alt: string) => /\.(?:jpe?g|png|webp|gif|svg|avif)$/i.test(alt) || !alt.includes(' ')

function languageOf(text: string, { language, lines }: OriginSource): string | null {
  const { code, script } = pageLanguageOf(language)
  if (script === 'Zyyy') return null
  const other = otherLanguage(text, code, script)
  // The page may name a wrong language: what the text itself is in is no other one.
  return other !== null && !isRatherIn(beginningOf(lines), other, code) ? other : null
}

const beginningOf = (lines: readonly Line[]): string =>
  lines
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, 3)
    .map(({ text }) => text.slice(0, 400))
    .join(' ')

const lineFinding = (line: Line, value: string): Finding =>
  finding({
    kind: 'line-in-other-language',
    value,
    quote: line.text,
    where: placeOf(line),
    ...(line.start === undefined ? {} : { start: line.start, end: line.start + line.text.length }),
  })

/** The title that the page gives to others, in another language than its text. */
function findOtherTitles(source: OriginSource): Finding[] {
  for (const name of ['og:title', 'twitter:title']) {
    const title = metaValues(source.page, name)[0]
    const code = title === undefined ? null : languageOf(title, source)
    if (title !== undefined && code !== null)
      return [finding({ kind: 'title-in-other-language', value: code, quote: title, where: `meta ${name}` })]
  }
  return []
}

/** Sites and services that every page names in Latin letters. */
const SERVICES = new Set(
  (
    'google news facebook whatsapp telegram instagram youtube twitter tiktok linkedin snapchat threads x apple app ' +
    'store play android ios rss pdf podcast podcasts nabd messenger viber discover flipboard'
  ).split(' '),
)
/** Of an invitation's words; fewer are names. */
const LEAST_SHARE = 0.2
/** Invitations are short, and end without a full stop more often than sentences of the story. */
const LONGEST_INVITATION = 120
const MOST_WORDS = 14

/**
 * An invitation with words of the language that other lines were left in: a name of the original's newsletter, which no
 * translation had a word for. Alone it would prove nothing: it is named only beside another sign.
 */
function findPromotions(source: OriginSource, signs: readonly Finding[]): Finding[] {
  if (!signs.length) return []
  const { script } = pageLanguageOf(source.language)
  const languages = signs.filter(({ kind }) => kind === 'line-in-other-language').map(({ value }) => value)
  return source.lines
    .filter(({ kind, text }) => !OWN_WORDS.has(kind) && isInvitation(text))
    .flatMap(line => {
      const words = tokensOf(line).filter(token => token.kind === 'word')
      const foreign = words.filter(
        ({ text, folded }) =>
          text.length > 2 &&
          scriptOfWord(text) !== script &&
          !SERVICES.has(folded) &&
          text !== text.toUpperCase() &&
          !isOwnName(text, source),
      )
      const [word] = foreign
      if (!word || foreign.length < words.length * LEAST_SHARE) return []
      return [
        lineFinding(
          line,
          languages.find(code => !code.startsWith('und')) ?? `und-${scriptOfWord(word.text) ?? 'Zyyy'}`,
        ),
      ]
    })
    .slice(0, 3)
}

/** The headings of the article are its own, and captions are looked at apart. */
const OWN_WORDS: ReadonlySet<string | null> = new Set(['headline', 'heading', 'caption', 'credit', 'table'])

/** "Unlock the Digest for free": the words may stand anywhere, as translating programs put them in any order. */
function isInvitation(text: string): boolean {
  if (text.length > LONGEST_INVITATION) return false
  if (beginsWithCue(text, 'promotions')) return true
  const tokens = tokenize(text)
  const isSentence = /[.؟?!…»”"]$/u.test(text.trim())
  const isShort = tokens.filter(({ kind }) => kind === 'word').length <= MOST_WORDS
  return !isSentence && isShort && findPhrases(tokens, listBook('invitations')).length > 0
}

/** Nobody signs the article and its pictures are of others: beside another sign only, as much of the news is unsigned. */
function findUnsigned(
  source: OriginSource,
  credits: readonly Finding[],
  signs: readonly Finding[],
): Finding[] {
  const [first] = credits
  const author = source.metadata.authors.value
  const isSigned = author?.some(name => agencyNamed(name) === null)
  if (isSigned || !first || !signs.length) return []
  const { value, quote, where, span, names } = first
  return [
    {
      kind: 'no-author-foreign-credit',
      value,
      quote,
      where,
      ...(names ? { names } : {}),
      ...(span ? { span } : {}),
    },
  ]
}
