/** Letters as the transliteration model knows them: what carries sound is kept, what is only a way of writing is not. */

/** Latin letters beside a–z that are read in a way of their own: "Kovač" ends like "Kovach", not like "Kovac". */
const KEPT = new Set("'éćčšžçöüñğ")

/** Letters that are read like another one, or like two. */
const LIKE: Readonly<Record<string, string>> = {
  è: 'é',
  ê: 'é',
  ş: 'š',
  ș: 'š',
  ś: 'š',
  ż: 'ž',
  ź: 'ž',
  ţ: 'ts',
  ț: 'ts',
  ø: 'ö',
  ő: 'ö',
  ű: 'ü',
  å: 'o',
  ä: 'a',
  ï: 'i',
  ł: 'l',
  đ: 'dj',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  '’': "'",
  '‘': "'",
  '`': "'",
  ʿ: "'",
  ʾ: "'",
  ʻ: "'",
  ʼ: "'",
}

const ARABIC_LIKE: Readonly<Record<string, string>> = {
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ڤ: 'ف',
  ڨ: 'ق',
  پ: 'ب',
  گ: 'غ',
  چ: 'ج',
  ژ: 'ج',
  ٱ: 'ا',
}

/**
 * A word in Latin letters as the model reads it: in small letters, accents that say nothing taken off ("Müller" → "müller", "Saïd" →
 * "said"); null where a character is none of its letters.
 */
export function latinLetters(word: string): string | null {
  let out = ''
  for (const letter of word.normalize('NFC').toLowerCase()) {
    const known = latinLetter(letter)
    if (known === null) return null
    out += known
  }
  return out
}

function latinLetter(letter: string): string | null {
  if ((letter >= 'a' && letter <= 'z') || KEPT.has(letter)) return letter
  const like = LIKE[letter]
  if (like !== undefined) return like
  const plain = letter.normalize('NFKD').replace(/\p{Mn}/gu, '')
  return /^[a-z]*$/.test(plain) ? plain : null
}

const IGNORED = /[\p{Mn}\p{Cf}ـ]/gu
const ARABIC_LETTERS = /^[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي]*$/u

/**
 * A word in Arabic letters as the model reads it: without vowel marks, Persian forms as Arabic ones (گ → غ); null where a
 * character is none of its letters.
 */
export function arabicLetters(word: string): string | null {
  let out = ''
  for (const letter of word.normalize('NFKC').replace(IGNORED, '')) out += ARABIC_LIKE[letter] ?? letter
  return ARABIC_LETTERS.test(out) ? out : null
}

/** The letters that a bare one may stand for: whoever writes احمد means أحمد. */
const BARE: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' }

/** The letters as a hurried writer writes them. */
export function bareLetters(arabic: string): string {
  let out = ''
  for (const letter of arabic) out += BARE[letter] ?? letter
  return out
}
