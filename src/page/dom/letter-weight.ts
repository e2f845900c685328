/**
 * How much text is in a string, in letters of an alphabet. Scripts without short words say more with a character:
 * 40 Chinese characters are a paragraph's sentence, 40 Latin letters are a menu entry.
 */

/** Han, kana and Hangul characters in letters. */
const WIDE_WEIGHT = 2.5

/** @returns letters and digits, wide characters counted 2.5 times; signs and white space count nothing. */
export function weighLetters(text: string): number {
  let letters = 0
  let wide = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      // Letters and digits of ASCII; 0x20 folds the case.
      const lower = code | 0x20
      if ((lower > 0x60 && lower < 0x7b) || (code > 0x2f && code < 0x3a)) letters++
    } else if (code < 0x2e80) letters += code > 0xbf && (code < 0x2000 || code > 0x2bff) ? 1 : 0
    else if (code < 0xa000 || (code > 0xabff && code < 0xd7a4)) wide += code > 0x303f || code < 0x3000 ? 1 : 0
    else letters++
  }
  return letters + wide * WIDE_WEIGHT
}
