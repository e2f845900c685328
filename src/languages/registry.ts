/** How a registry finds the language of a code. */

/**
 * @param languages those with a folder of their own.
 * @param generic makes what is known of another language, from a primary subtag; called once for each.
 * @returns the look-up of a BCP 47 code: "ar-EG" gives Arabic, what is no code at all gives "und". The same object
 *   comes back for the same language every time.
 */
export function createRegistry<L extends { code: string }>(
  languages: readonly L[],
  generic: (code: string) => L,
): (code: string) => L {
  const known = new Map(languages.map(language => [language.code, language]))
  return code => {
    // Asked for every passage: what is already a plain code needs no `Intl`.
    const plain = known.get(code)
    if (plain) return plain
    const subtag = primarySubtag(code)
    const found = known.get(subtag)
    if (found) return found
    const made = generic(subtag)
    known.set(subtag, made)
    return made
  }
}

/** "EN_us" → "en", "arb" → "ar", "<script>" → "und". At most three letters, so that a page cannot fill the cache. */
function primarySubtag(code: string): string {
  const subtag = /^[a-z]{2,3}(?![a-z])/i.exec(code.trim())?.[0] ?? 'und'
  try {
    // Engines differ: "und" gives undefined in V8.
    return new Intl.Locale(subtag).language || 'und'
  } catch {
    return 'und'
  }
}
