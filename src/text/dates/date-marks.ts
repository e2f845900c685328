/** Whether a word may begin or end a term of a date: asked once for each different word (word-marks.ts). */
import type { Language } from '../../languages/language.ts'
import { mayCarryProclitic, stripProclitics } from '../proclitics.ts'
import type { Token } from '../tokens.ts'
import { lexiconOf } from './lexicon.ts'

/** Anything of the lexicon, or the remains behind a particle. */
export function mayBeginTerm(token: Token, language: Language): boolean {
  const { byFirst } = lexiconOf(language)
  if (byFirst.has(token.folded)) return true
  return (
    mayCarryProclitic(token, language) &&
    stripProclitics(token, language).some(({ folded }) => byFirst.has(folded))
  )
}

/** The last word of a phrase of several. */
export const mayEndPhrase = ({ folded }: Token, language: Language): boolean =>
  (lexiconOf(language).lengths.get(folded) ?? 1) > 1

/** A word of the lexicon that is no anchor carries no particle either. */
export function mayBeginDate(token: Token, language: Language): boolean {
  const { anchors, byFirst } = lexiconOf(language)
  const anchor = anchors.get(token.folded)
  if (anchor !== undefined || !mayCarryProclitic(token, language)) return anchor ?? false
  return stripProclitics(token, language).some(({ folded }) => byFirst.has(folded))
}
