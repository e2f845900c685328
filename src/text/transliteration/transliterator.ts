/** Names in the other script, as near as their letters tell, and whether two names in two scripts are one. */
import { nameArticle, servantNames } from '../../languages/name-spellings.ts'
import { capitalised } from './capitals.ts'
import { JointModel } from './joint-model.ts'
import { arabicLetters, bareLetters, latinLetters } from './letters.ts'
import { NameMatcher } from './name-matcher.ts'
import {
  fixedArabic,
  fixedLatin,
  isLatinArticle,
  type NamePart,
  namePartsOf,
  servedName,
} from './name-parts.ts'
import { type Script, Speller, type Spelling } from './spell.ts'

export interface Transliterator {
  /**
   * The likeliest form of a name of a person or place in the other script: "Lavrov" for لافروف; null where the name has characters
   * that the model does not know, initials, or no letters of the script that it should be in.
   */
  transliterate(name: string, to: Script): string | null
  /** How well two names fit, from 0 to 1: 1 where each is the likeliest form of the other, 0 where they have nothing in common. */
  matchScore(arabic: string, latin: string): number
  /** Are the two one name in two scripts? Says yes only where it is as good as certain. */
  isSameName(arabic: string, latin: string): boolean
}

/** Words are few and come again, in one article and the next. */
const MOST_KEPT = 4000
/** 2 in natural logarithms. */
const ARTICLE_FAVOUR = 32

/** @throws Error with the reason where these bytes are no sound model. */
export function createTransliterator(bytes: Uint8Array): Transliterator {
  const model = new JointModel(bytes)
  const toArabic = new ArabicSpelling(new Speller(model, 'arabic'))
  const toLatin = new LatinSpelling(new Speller(model, 'latin'))
  const matcher = new NameMatcher(model)
  return {
    transliterate: (name, to) => (to === 'arabic' ? toArabic : toLatin).spell(name),
    matchScore: (arabic, latin) => matcher.score(arabic, latin),
    isSameName: (arabic, latin) => matcher.isSame(arabic, latin),
  }
}

/** Spells words, through a cache that a page cannot fill without end. */
class Words {
  readonly #speller: Speller
  readonly #kept = new Map<string, Spelling | null>()

  constructor(speller: Speller) {
    this.#speller = speller
  }

  /** @param article the word stands behind an Arabic article that `letters` do not contain. */
  spell(letters: string, article: boolean): Spelling | null {
    const key = article ? `-${letters}` : letters
    const known = this.#kept.get(key)
    if (known !== undefined) return known
    // A hamza in a place where the model has not met it is written as its carrier sounds (مؤمن).
    const found = this.#speller.spell(letters, article) ?? this.#speller.spell(bareLetters(letters), article)
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear()
    this.#kept.set(key, found)
    return found
  }
}

class ArabicSpelling {
  readonly #words: Words

  constructor(speller: Speller) {
    this.#words = new Words(speller)
  }

  spell(name: string): string | null {
    const parts = namePartsOf(name)
    if (!parts) return null
    let out = ''
    let article: NamePart | null = null
    for (const [at, part] of parts.entries()) {
      const letters = isLatinWord(part.word) ? latinLetters(part.word) : null
      if (!letters) return null
      if (!article && isArticle(parts, at, letters)) {
        article = part
        continue
      }
      const spelled = this.#word(letters, article !== null)
      if (spelled === null) return null
      out += (article ?? part).joint + spelled
      // "Abdul Rahman": the article that the first word ends in is written onto the second.
      article = !article && servedName(letters) === '' && parts[at + 1] ? { word: '', joint: ' ' } : null
    }
    return out
  }

  #word(letters: string, behindArticle: boolean): string | null {
    const fixed = fixedArabic(behindArticle ? nameArticle.latin + letters : letters)
    if (fixed !== undefined) return fixed
    const served = behindArticle ? null : servedName(letters)
    if (served === '') return servantNames.arabic
    if (served !== null) {
      const attribute = this.#word(served, true)
      return attribute === null ? null : `${servantNames.arabic} ${attribute}`
    }
    const word = this.#words.spell(letters, behindArticle)?.text ?? null
    return word !== null && behindArticle ? nameArticle.arabic + word : word
  }
}

/**
 * "al-Masri"; "Fattah El Sisi", but not "Al Gore": behind another word, and before one, it is written onto it. Of what has no
 * hyphen only the article's two plain forms count: "as" and "an" are words.
 */
function isArticle(parts: readonly NamePart[], at: number, letters: string): boolean {
  const next = parts[at + 1]
  if (!next || !isLatinArticle(letters)) return false
  return next.joint === '-' || (at > 0 && (letters === nameArticle.latin || letters === nameArticle.also[0]))
}

/** One letter is an initial, several capitals are an acronym: both are read letter by letter. */
function isLatinWord(word: string): boolean {
  return /^['’\p{L}]+$/u.test(word) && /\p{Ll}/u.test(word) && /\p{L}['’]?\p{L}/u.test(word)
}

class LatinSpelling {
  readonly #words: Words

  constructor(speller: Speller) {
    this.#words = new Words(speller)
  }

  spell(name: string): string | null {
    const parts = namePartsOf(name)
    if (!parts) return null
    let out = ''
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] as NamePart
      const two = fixedLatin(`${part.word} ${parts[at + 1]?.word ?? ''}`)
      const spelled = two ?? this.#word(part.word)
      if (spelled === null) return null
      if (two !== undefined) at++
      out += part.joint + (out === '' ? capitalised(spelled) : spelled)
    }
    return out
  }

  #word(word: string): string | null {
    const fixed = fixedLatin(word)
    if (fixed !== undefined) return fixed
    const letters = arabicLetters(word)
    if (!letters || letters.length < 2) return null
    const servant = servantNames.arabic + nameArticle.arabic
    if (letters.startsWith(servant) && letters.length > servant.length + 1)
      return (
        fixedLatin(`${letters.slice(0, 3)} ${letters.slice(3)}`) ??
        this.#servant(letters.slice(servant.length))
      )
    if (letters.startsWith(nameArticle.arabic) && letters.length > 4) {
      const rest = letters.slice(nameArticle.arabic.length)
      if (this.#isArticle(letters, rest)) return this.#behindArticle(rest)
    }
    const spelled = this.#words.spell(letters, false)?.text ?? null
    return spelled === null ? null : capitalised(spelled)
  }

  /** Half of the Latin forms write the article: both ways of reading it count against ال as two letters of the name (الفارو). */
  #isArticle(letters: string, rest: string): boolean {
    const behind = this.#words.spell(rest, true)
    const whole = this.#words.spell(letters, false)
    return behind !== null && (whole === null || behind.cost <= whole.cost + ARTICLE_FAVOUR)
  }

  #servant(rest: string): string | null {
    const spelled = this.#behindArticle(rest)
    return spelled === null ? null : `Abd ${spelled}`
  }

  #behindArticle(rest: string): string | null {
    const spelled = this.#words.spell(rest, true)?.text ?? null
    return spelled === null ? null : `${nameArticle.latin}-${capitalised(spelled)}`
  }
}
