/** Loads the taggers' models. A language without a good model is read by lists and patterns alone. */
import { readModel, type TaggerModel } from './model-file.ts'
import type { Taggers } from './tag-names.ts'

/** The languages that have a model, with its asset. Both are loaded: reading one takes a few milliseconds, and pages mix them. */
const MODELS: ReadonlyMap<string, string> = new Map([
  ['ar', 'models/names-ar.bin'],
  ['en', 'models/names-en.bin'],
])

/**
 * @param readAsset the bytes of an asset; may reject.
 * @returns the models that can be used, and a sentence for each that cannot, with the asset and the reason. Never rejects.
 */
export async function loadTaggers(
  readAsset: (name: string) => Promise<Uint8Array>,
): Promise<{ taggers: Taggers; warnings: string[] }> {
  const taggers = new Map<string, TaggerModel>()
  const warnings: string[] = []
  const load = async (language: string, asset: string) => {
    try {
      taggers.set(language, readModel(await readAsset(asset), language))
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      warnings.push(`Asset ${asset} cannot be used, names are found without it: ${reason}`)
    }
  }
  await Promise.all([...MODELS].map(([language, asset]) => load(language, asset)))
  return { taggers, warnings: warnings.sort() }
}
