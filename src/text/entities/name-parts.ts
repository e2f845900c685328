/** A name as it is compared: its parts in the form in which all spellings of them are equal. */
import type { EntityType } from '../analysis.ts'
import { type Token, tokenize } from '../tokens.ts'
import { spellingOf } from './spelling.ts'
import { type SpellingRules, spellingRules } from './spelling-rules.ts'

/** A page may have names without end: what is behind so many words is not compared part by part. */
const MOST_WORDS = 12

/**
 * The parts that a shorter name may consist of: compound names are one (عبد الله, von der Leyen), articles that may be
 * missing are left out. Written without spaces the parts are the name's key: "Kim Jong-un" is "Kim Jong Un".
 */
export function nameParts(name: string, type: EntityType): string[] {
  const rules = spellingRules()
  const words = tokenize(name).filter(token => token.kind !== 'sign')
  if (type === 'organization') dropCompanySuffixes(rules, words)
  const parts: string[] = []
  let open = false
  for (const [at, word] of words.entries()) {
    if (isLooseArticle(rules, words, at)) continue
    const part = partOf(rules, word.folded, type, at === 0)
    const last = parts.length - 1
    if (last >= 0 && (open || rules.halves.has(word.folded) || at >= MOST_WORDS)) parts[last] += part
    else parts.push(part)
    open = isOpenLink(rules, word, at)
  }
  return parts
}

function dropCompanySuffixes({ companySuffixes }: SpellingRules, words: Token[]): void {
  while (words.length > 1 && companySuffixes.has(words.at(-1)?.folded ?? '')) words.pop()
}

/** "The Times", "al-Assad", "Bashar Al Assad", but not the "Al" of "Al Gore". */
function isLooseArticle({ articles }: SpellingRules, words: readonly Token[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next || !articles.has(word.folded)) return false
  const isHyphened = !next.spaceBefore
  return at > 0 || isHyphened || word.text.length > 2 || /^\p{Ll}/u.test(word.text)
}

/** A link joins itself to what follows; the first word of a name may be the given name "Ben", or "Al". */
const isOpenLink = ({ links, given, articles }: SpellingRules, { folded }: Token, at: number) =>
  links.has(folded) && (at > 0 || !(given.has(folded) || articles.has(folded)))

function partOf(rules: SpellingRules, folded: string, type: EntityType, isFirst: boolean): string {
  if (isFirst && rules.given.has(folded)) return spellingOf(rules, folded)
  return spellingOf(rules, rules.alikeWords.get(folded) ?? withoutArticle(rules, folded, type))
}

/** الكرملين is كرملين; of people only a family name has its article or not: القذافي, but حسن is not الحسن. */
function withoutArticle(rules: SpellingRules, folded: string, type: EntityType): string {
  const prefix = rules.prefixes.find(each => folded.startsWith(each) && folded.length > each.length + 2)
  if (prefix === undefined) return folded
  const bare = folded.slice(prefix.length)
  const isFamily = bare.length > 3 && rules.familyEndings.some(ending => bare.endsWith(ending))
  return type !== 'person' || isFamily ? bare : folded
}
