/**
 * Other Arabic spellings of a foreign name. Arabic has no letter for "g": Egypt writes ج (بيونج يانج), the east غ
 * (بيونغ يانغ), the Gulf and Iraq also ق or ك. Only names whose Latin form has a "g" get them, so Arabic names keep
 * their letters (جدة is never "غدة").
 */
const VARIANTS: readonly (readonly [string, readonly string[]])[] = [
  ['غ', ['ج']],
  ['ج', ['غ']],
]
/** Arabic words in foreign names, which have one spelling: جزر in جزر غالاباغوس. So has a word with the article. */
const ARABIC_WORDS = new Set(
  'جزر جزيرة جبل جبال جنوب جمهورية جسر برج مجمع جدار خليج غرب غابة غابات'.split(' '),
)
const isArabicWord = (word: string) => word.startsWith('ال') || ARABIC_WORDS.has(word)

/** More than this many ج/غ in one name are swapped all at once only: 2^n spellings otherwise. */
const MOST_CHOICES = 3
/** Shorter words are too often Arabic ones with the other letter. */
const SHORTEST = 5

/** @returns the spellings beside `name` itself; empty where the name has no letter of its own to vary. */
export function foreignSpellings(name: string, latin: readonly string[]): string[] {
  if (name.replaceAll(' ', '').length < SHORTEST || !latin.some(hasHardG)) return []
  const places = placesToVary(name)
  if (places.length === 0) return []
  if (places.length > MOST_CHOICES) return [swapAt(name, places)]
  const subsets = Array.from({ length: 2 ** places.length - 1 }, (_, bits) =>
    places.filter((_place, k) => ((bits + 1) >> k) & 1),
  )
  return subsets.map(chosen => swapAt(name, chosen))
}

/** The indexes of the letters that may be another one. */
function placesToVary(name: string): number[] {
  const places: number[] = []
  let at = 0
  for (const word of name.split(' ')) {
    const foreign = !isArabicWord(word)
    for (const letter of word) {
      if (foreign && VARIANTS.some(([from]) => from === letter)) places.push(at)
      at++
    }
    at++
  }
  return places
}

/** "gh" is the Arabic غ itself (Baghdad, Afghanistan): written in one way only. */
const hasHardG = (latin: string) => /g(?!h)/i.test(latin)

function swapAt(name: string, places: readonly number[]): string {
  const other = new Map(VARIANTS.map(([from, to]) => [from, to[0] ?? from]))
  return [...name]
    .map((letter, index) => (places.includes(index) ? (other.get(letter) ?? letter) : letter))
    .join('')
}
