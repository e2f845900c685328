/** The engine's one way through: a text goes in, everything that Hashiya marks in it comes out. */
import { languageOf } from '../languages/index.ts'
import type { Analyser, AnalyserInput, Analysis, Entity, Mention, Span } from './analysis.ts'
import { findDates } from './dates/find-dates.ts'
import { numericOrderOf } from './dates/numeric-order.ts'
import { describeEntities } from './entities/describe-entities.ts'
import { joinByRules } from './entities/join-by-rules.ts'
import { joinEntities } from './entities/join-entities.ts'
import { findFigures } from './figures/find-figures.ts'
import { findFollows } from './follow/find-follows.ts'
import { isWrittenIn, languageOfText } from './language-of-text.ts'
import { buildLedger } from './ledger/build-ledger.ts'
import { findFlags } from './ledger/find-flags.ts'
import { byPlace, mergeMentions } from './merge-mentions.ts'
import { findNames } from './names/find-names.ts'
import { compileGazetteer, type Gazetteer } from './names/gazetteer.ts'
import type { NameMention } from './names/name-mention.ts'
import { applyNameRules } from './names/name-rules.ts'
import { loadTaggers } from './names/tagger/load-taggers.ts'
import type { Taggers } from './names/tagger/tag-names.ts'
import { readNumbers } from './numbers/read-numbers.ts'
import { type ArticleContext, type Passage, splitPassages } from './passage.ts'
import { publicationDay } from './publication-day.ts'
import { summarize } from './summary/summarize.ts'
import { loadTransliterator } from './transliteration/load-transliterator.ts'
import type { Transliterator } from './transliteration/transliterator.ts'

const GAZETTEER = 'gazetteer.txt'

/**
 * Loads what the engine needs and gives back the analyser, which may be kept and used for any number of texts.
 * @param options.readAsset the bytes of an asset, by its name relative to the library.
 * @throws Error (the promise rejects) that names the asset and the reason: missing, empty, cut off, of another version.
 *   A model that is missing or damaged throws nothing: the analyser goes on without it and says so in `warnings`.
 */
export async function createAnalyser(options: {
  readAsset(name: string): Promise<Uint8Array>
}): Promise<Analyser> {
  const [gazetteer, { taggers, warnings }, { transliterator, warnings: moreWarnings }] = await Promise.all([
    loadGazetteer(options.readAsset),
    loadTaggers(options.readAsset),
    loadTransliterator(options.readAsset),
  ])
  return {
    analyse: input => analyse(input, { gazetteer, taggers, transliterator }),
    warnings: [...warnings, ...moreWarnings],
  }
}

/** What is loaded once and serves every text. */
interface Knowledge {
  gazetteer: Gazetteer
  taggers: Taggers
  /** null where its model could not be used. */
  transliterator: Transliterator | null
}

async function loadGazetteer(readAsset: (name: string) => Promise<Uint8Array>): Promise<Gazetteer> {
  let bytes: Uint8Array
  try {
    bytes = await readAsset(GAZETTEER)
  } catch (cause) {
    throw new Error(`Asset ${GAZETTEER} cannot be read`, { cause })
  }
  if (!bytes?.byteLength) throw new Error(`Asset ${GAZETTEER} is empty`)
  const text = decodeText(bytes)
  try {
    return compileGazetteer(text)
  } catch (cause) {
    // A server's error page, a download that broke off, the file of another release.
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`Asset ${GAZETTEER} cannot be used: ${reason}`, { cause })
  }
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Error(`Asset ${GAZETTEER} is not text in UTF-8`, { cause })
  }
}

/** The steps in their order; each takes only what the ones before it made. Never throws, whatever the text. */
function analyse(input: AnalyserInput, { gazetteer, taggers, transliterator }: Knowledge): Analysis {
  const { text, nameRules = [], follows = [] } = input
  const language = languageCode(input)
  // Passages first: no mention crosses a line, and each line is read in its own language.
  const passages = splitPassages(text, input.blocks, language)
  const country = countryCode(input.country)
  const context: ArticleContext = {
    published: publicationDay(input.publishedAt),
    country,
    numericOrder: numericOrderOf(passages, country),
  }
  // Names look at all passages together, because a surname refers to a full name paragraphs before.
  const foundNames = applyNameRules(text, findNames(passages, gazetteer, taggers), nameRules)
  const { dates, figures } = findQuantities(passages, foundNames, {
    ...context,
    mentionedCountries: countriesByMentions(foundNames),
  })
  // Only now, with everything found, can overlaps be settled.
  const { names, quantities } = mergeMentions(foundNames, dates, figures)
  // Entities join the names that are left, so that none of them points at a mention that is gone.
  const joined = joinByRules(text, names, joinEntities(text, names, gazetteer, transliterator), nameRules)
  const { mentions, entities: numbered } = numberMentions(names, quantities, joined)
  // Roles stop at figures and dates, so they are read when everything is found.
  const entities = describeEntities(passages, mentions, numbered)
  // The summary comes last: it prefers sentences with entities and figures that it has not told yet.
  const summaries = summarize(passages, mentions)
  const { rows: ledger, scenes } = buildLedger(passages, mentions)
  // Flags compare rows of the whole article, so they need all of them.
  const flags = findFlags(passages, scenes, text)
  const matches = findFollows(follows, { text, passages, mentions, entities }, gazetteer)
  return { language, mentions, entities, summary: summaries.standard, summaries, ledger, flags, matches }
}

/** The language given, unless the text is plainly in other letters: pages carry the `lang` of their template. */
function languageCode({ text, language }: AnalyserInput): string {
  const given = language ? languageOf(language) : null
  return given && given.code !== 'und' && isWrittenIn(text, given) ? given.code : languageOfText(text)
}

/** ISO 3166-1 alpha-2 in capitals, or null. */
const countryCode = (country: string | undefined) =>
  typeof country === 'string' && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : null

/**
 * Numbers are read once for both: dates take theirs first ("12 July", "2018"), because what is left of the numbers,
 * outside of dates and names, are the figures.
 */
function findQuantities(
  passages: readonly Passage[],
  names: readonly NameMention[],
  context: ArticleContext,
) {
  const dates: Mention[] = []
  const figures: Mention[] = []
  let name = 0
  let lastDate: string | null = null
  for (const passage of passages) {
    const numbers = readNumbers(passage)
    const datesHere = findDates(passage, numbers, context, lastDate)
    // "four days later" counts from the date that was told last, also in the paragraph above.
    const told = datesHere.findLast(({ kind, value }) => kind === 'date' && typeof value === 'string')
    if (typeof told?.value === 'string') lastDate = told.value
    const taken: Span[] = [...datesHere]
    for (let next = names[name]; next && next.start < passage.end; next = names[++name]) taken.push(next)
    append(dates, datesHere)
    append(figures, findFigures(passage, numbers, context, taken.sort(byPlace)))
  }
  return { dates, figures }
}

/** The countries that are named, by ISO 3166-1 alpha-2, the one named most first; of equals the one named first. */
function countriesByMentions(names: readonly NameMention[]): string[] {
  const counts = new Map<string, number>()
  for (const { id } of names) {
    if (id?.startsWith('country/')) counts.set(id.slice(8), (counts.get(id.slice(8)) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([code]) => code)
}

/** `push(...list)` overflows the stack on the hundred thousand mentions of a page of figures. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item)
}

/** All mentions in text order, with each name's entity and each entity's mentions renumbered to that order. */
function numberMentions(
  names: readonly NameMention[],
  quantities: readonly Mention[],
  ofNames: readonly Entity[],
): { mentions: Mention[]; entities: Entity[] } {
  const entityOf = new Map<number, number>()
  for (const [entity, { mentions }] of ofNames.entries())
    for (const name of mentions) entityOf.set(name, entity)
  const marked = names.map(({ start, end, type }, index): Mention => {
    const entity = entityOf.get(index)
    return entity === undefined ? { start, end, type } : { start, end, type, entity }
  })
  const mentions = [...marked, ...quantities].sort(byPlace)
  const entities = ofNames.map((entity): Entity => ({ ...entity, mentions: [] }))
  for (const [index, { entity }] of mentions.entries())
    if (entity !== undefined) entities[entity]?.mentions.push(index)
  return { mentions, entities }
}
