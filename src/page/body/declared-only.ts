/** Does the page declare a text that it does not show? So pages do before a paywall: the whole text for search engines only. */

/** Shorter declared texts are summaries. */
const LEAST_LETTERS = 400
/** Samples of the declared text that are looked for, and how many letters each has. */
const SAMPLES = 24
const SAMPLE_LETTERS = 30
/** Only what is declared: less than this share of the samples stands in the text that was read. */
const MOST_SHOWN = 0.5
/** More than this, asked with all signs, leaves no doubt. */
const SURELY_SHOWN = 0.75
const LONGEST = 200_000

const squeeze = (text: string) => text.slice(0, LONGEST).replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * @param declared the article's text as the page declares it (JSON-LD articleBody); null for none.
 * @param text what was read of the page.
 */
export function isOnlyDeclared(declared: string | null, text: string): boolean {
  if (declared === null || declared.length < LEAST_LETTERS) return false
  // Markup in the declared text would never be found in the text read.
  const plain = declared.slice(0, LONGEST).replace(/<[^<>]{0,2000}>/g, ' ')
  // Nearly all pages show what they declare word for word: then no letter needs to be told from a sign.
  if (shareShown(plain, text.slice(0, LONGEST)) > SURELY_SHOWN) return false
  const all = squeeze(plain)
  return all.length >= LEAST_LETTERS && shareShown(all, squeeze(text)) < MOST_SHOWN
}

/** The share of it that stands in the text, by samples at equal distances. */
function shareShown(all: string, text: string): number {
  let found = 0
  for (let sample = 0; sample < SAMPLES; sample++) {
    const at = Math.floor(((all.length - SAMPLE_LETTERS) * sample) / (SAMPLES - 1))
    if (text.includes(all.slice(at, at + SAMPLE_LETTERS))) found++
  }
  return found / SAMPLES
}
