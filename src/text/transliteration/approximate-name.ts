/** The name in the other script where nobody knows it: as its letters sound, and marked as that. */
import { nameArticle, translatedPlaceWords } from '../../languages/name-spellings.ts'
import type { Entity } from '../analysis.ts'
import { fold } from '../fold.ts'
import { fixedArabic } from './name-parts.ts'
import type { Transliterator } from './transliterator.ts'

type Names = Pick<Entity, 'names' | 'approximate'>

const translated = new Set(translatedPlaceWords.map(fold))
/** A word in small letters; a part behind a hyphen may have them ("Kim Jong-un"). */
const SMALL_WORD = /(?<![^\s])\p{Ll}[\p{L}'’]*/gu

/**
 * @param names the names that are known.
 * @returns the names with the missing one of the two scripts, and which one that is; as they were where both or none are known, for
 *   organisations (their names are translated, not spelled), and where the model cannot say.
 */
export function withApproximateName(
  type: Entity['type'],
  names: Entity['names'],
  transliterator: Transliterator,
): Names {
  const { arabic, latin } = names
  const known = arabic ?? latin
  if (known === undefined || (arabic !== undefined && latin !== undefined)) return { names }
  if (type === 'organization' || !isSpelled(known, type)) return { names }
  const missing = arabic === undefined ? 'arabic' : 'latin'
  const name = transliterator.transliterate(known, missing)
  return name === null ? { names } : { names: { ...names, [missing]: name }, approximate: missing }
}

/** Is it made of names alone? "Joan of Arc" and "Lake Turkana" have words that mean something. */
function isSpelled(name: string, type: Entity['type']): boolean {
  for (const [word] of name.matchAll(SMALL_WORD))
    if (fixedArabic(word) === undefined && !name.includes(`${word}-`)) return false
  return type !== 'place' || !name.split(/[\s-]+/u).some(isTranslated)
}

function isTranslated(word: string): boolean {
  const folded = fold(word)
  return (
    translated.has(folded) ||
    (folded.startsWith(nameArticle.arabic) && translated.has(folded.slice(nameArticle.arabic.length)))
  )
}
