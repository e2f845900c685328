/** Loads the transliteration model. Without a good one, names in the other script are shown where the gazetteer knows them. */
import { createTransliterator, type Transliterator } from './transliterator.ts'

const ASSET = 'models/transliteration.bin'

/**
 * @param readAsset the bytes of an asset; may reject.
 * @returns null and a sentence with the asset and the reason where it cannot be used. Never rejects.
 */
export async function loadTransliterator(
  readAsset: (name: string) => Promise<Uint8Array>,
): Promise<{ transliterator: Transliterator | null; warnings: string[] }> {
  try {
    return { transliterator: createTransliterator(await readAsset(ASSET)), warnings: [] }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const warning = `Asset ${ASSET} cannot be used, names are not written in other letters without it: ${reason}`
    return { transliterator: null, warnings: [warning] }
  }
}
