/**
 * The model of a language (assets/models/names-<code>.bin), little-endian:
 *   0  u32  magic "HSYN"          4  u32  version         8  u32  length of the file in bytes
 *   12 u32  checksum of all behind it                     16 u32  language, two letters
 *   20 u32  log2 of the lexicon's slots                   24 u32  log2 of the weights' slots
 *   28 u32  0
 *   32 i32  transitions, 7 × 7, from × to
 *      u16  lexicon: checks, then classes, then clusters, one for each slot
 *      u8   clusters of 256, then of 64, for each of 1,024
 *      i8   8,192 weights of letter groups (name-likeness.ts)
 *      u16  weights: check of each slot
 *      i8   weights: 7 for each slot
 */
import { checksumOf } from '../../checksum.ts'
import { LABELS } from './labels.ts'
import type { Lexicon } from './lexicon.ts'
import { LIKENESS_BITS } from './name-likeness.ts'

export interface TaggerModel {
  language: string
  lexicon: Lexicon
  /** By feature: the same kind of table as the lexicon. */
  weights: { bits: number; checks: Uint16Array; values: Int8Array }
  transitions: Int32Array
  /** Of letter groups (name-likeness.ts). */
  likeness: Int8Array
}

const MAGIC = 0x4e595348
const VERSION = 1
const HEADER = 32
const CLUSTERS = 1024
const MOST_BITS = 20

/**
 * The model in these bytes; its tables are views of them, nothing is copied.
 * @throws Error with the reason: no model, another version, another language, cut off, damaged.
 */
export function readModel(bytes: Uint8Array, language: string): TaggerModel {
  // A view must begin at a multiple of four.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  if (bytes.byteLength < HEADER) throw new Error('it is no model of Hashiya')
  const header = new Uint32Array(buffer, byteOffset, HEADER / 4)
  const [magic = 0, version = 0, length = 0, checksum = 0, code = 0, lexiconBits = 0, weightBits = 0] = header
  if (magic !== MAGIC) throw new Error('it is no model of Hashiya')
  if (version !== VERSION) throw new Error(`it has version ${version}, and version ${VERSION} is read`)
  if (length !== bytes.byteLength) throw new Error(`it has ${bytes.byteLength} bytes of ${length}`)
  if (lexiconBits > MOST_BITS || weightBits > MOST_BITS || modelLength(lexiconBits, weightBits) !== length)
    throw new Error('its tables do not fit its length')
  if (checksumOf(new Uint8Array(buffer, byteOffset + 16, length - 16)) !== checksum)
    throw new Error('it is damaged')
  if (code !== languageCode(language)) throw new Error(`it is not for the language ${language}`)
  return viewsOf(buffer, byteOffset, language, lexiconBits, weightBits)
}

const languageCode = (language: string) => language.charCodeAt(0) | (language.charCodeAt(1) << 8)

/** Bytes of a model with tables of these sizes. */
function modelLength(lexiconBits: number, weightBits: number): number {
  const slots = 2 ** lexiconBits
  const features = 2 ** weightBits
  return (
    HEADER + 4 * LABELS * LABELS + 6 * slots + 2 * CLUSTERS + 2 ** LIKENESS_BITS + (2 + LABELS) * features
  )
}

function viewsOf(
  buffer: ArrayBufferLike,
  offset: number,
  language: string,
  lexiconBits: number,
  weightBits: number,
): TaggerModel {
  const slots = 2 ** lexiconBits
  const features = 2 ** weightBits
  let at = offset + HEADER
  const next = (size: number) => {
    const from = at
    at += size
    return from
  }
  return {
    language,
    transitions: new Int32Array(buffer, next(4 * LABELS * LABELS), LABELS * LABELS),
    lexicon: {
      bits: lexiconBits,
      checks: new Uint16Array(buffer, next(2 * slots), slots),
      classes: new Uint16Array(buffer, next(2 * slots), slots),
      clusters: new Uint16Array(buffer, next(2 * slots), slots),
      middle: new Uint8Array(buffer, next(CLUSTERS), CLUSTERS),
      top: new Uint8Array(buffer, next(CLUSTERS), CLUSTERS),
    },
    likeness: new Int8Array(buffer, next(2 ** LIKENESS_BITS), 2 ** LIKENESS_BITS),
    weights: {
      bits: weightBits,
      checks: new Uint16Array(buffer, next(2 * features), features),
      values: new Int8Array(buffer, next(LABELS * features), LABELS * features),
    },
  }
}

/** An empty model of these sizes: its tables are views of `bytes`, to be filled by the training, then sealed. */
export function newModel(
  language: string,
  lexiconBits: number,
  weightBits: number,
): { bytes: Uint8Array; model: TaggerModel } {
  const length = modelLength(lexiconBits, weightBits)
  const bytes = new Uint8Array(length)
  new Uint32Array(bytes.buffer, 0, 7).set([
    MAGIC,
    VERSION,
    length,
    0,
    languageCode(language),
    lexiconBits,
    weightBits,
  ])
  return { bytes, model: viewsOf(bytes.buffer, 0, language, lexiconBits, weightBits) }
}

/** Writes the checksum of a filled model into its header. */
export function sealModel(bytes: Uint8Array): void {
  new Uint32Array(bytes.buffer, 12, 1)[0] = checksumOf(bytes.subarray(16))
}
