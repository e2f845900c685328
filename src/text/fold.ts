/**
 * Folding: the form of a word that is compared, never the form that is shown.
 * Arabic spelling varies freely in alef, final yeh, teh marbuta and vowel marks; Latin in case and accents.
 */

/** Letters that writers use for one another; the Persian and Urdu forms come from keyboards, not from meaning. */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  گ: 'غ',
  '’': "'",
  ʼ: "'",
}
/** Vowel marks, tatweel, joiners and direction marks: they never tell words apart here. */
const IGNORABLE = /[\p{Mn}\p{Cf}\u0640]/u

const unchanged = 0
const dropped = 1
/** What each UTF-16 code unit folds to: `unchanged` is not yet known as 0, so known ones are stored plus 1. */
const folded = new Uint16Array(65536)

function foldedCode(code: number): number {
  const known = folded[code]
  if (known) return known - 1
  const character = String.fromCharCode(code)
  let out: number
  if (IGNORABLE.test(character)) out = dropped
  else {
    const letter = LETTERS[character]
    const lower =
      letter ??
      character
        .normalize('NFKD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase()
    // One character that unfolds into several ("ﬁ", "ß" in capitals) is left to the slow path.
    out = lower.length === 1 ? lower.charCodeAt(0) : lower.length === 0 ? dropped : unchanged
  }
  folded[code] = out + 1
  return out
}

/**
 * The form in which two spellings of one word compare equal: "أوكرانيا" and "اوكرانيا", "Kyiv" and "KYIV", "Türkiye" and "turkiye".
 * @param word a word of any script, without white space.
 */
export function fold(word: string): string {
  let out = ''
  let from = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) continue
    const to = foldedCode(code)
    if (to === code) continue
    if (to === unchanged) return foldSlowly(word)
    out += word.slice(from, at)
    if (to !== dropped) out += String.fromCharCode(to)
    from = at + 1
  }
  return from ? out + word.slice(from) : word
}

function foldSlowly(word: string): string {
  const plain = word.normalize('NFKD').replace(/[\p{Mn}\p{Cf}\u0640]/gu, '')
  return [...plain.toLowerCase()].map(c => LETTERS[c] ?? c).join('')
}

/**
 * How many UTF-16 code units of `word` its first `letters` folded letters take, with the marks that belong to them.
 * "وَروسيا", 1 → 2: the particle و carries its vowel mark.
 */
export function rawLength(word: string, letters: number): number {
  let at = 0
  let seen = 0
  while (at < word.length) {
    const mark = foldedCode(word.charCodeAt(at)) === dropped
    if (!mark && seen === letters) break
    if (!mark) seen++
    at++
  }
  return at
}
