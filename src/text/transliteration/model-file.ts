/**
 * The transliteration model (assets/models/transliteration.bin), little-endian:
 *   0  u32  magic "HSYL"          4  u32  version         8  u32  length of the file in bytes
 *   12 u32  checksum of all behind it                     16 u32  length of the list of units, a multiple of four
 *   20 u32  number of units       24 u32  number of nodes 28 u32  0
 *   32      units: UTF-8 lines "latin:arabic", filled up with line feeds
 *      u16  unit of each node, level by level, children of one node side by side and sorted
 *      u16  number of children of each node
 *      u8   cost of the node's unit after the units above it
 *      i8   cost of falling back to a shorter history
 * Costs are sixteenths of a natural logarithm. Node 0 is the empty history.
 */
import { checksumOf } from '../checksum.ts'

export interface ModelTables {
  /** "latin:arabic" */
  units: readonly string[]
  unitOf: Uint16Array
  children: Uint16Array
  costs: Uint8Array
  backoffs: Int8Array
}

const MAGIC = 0x4c595348
const VERSION = 1
const HEADER = 32
const BYTES_PER_NODE = 6
const MOST_UNITS = 4096
const MOST_NODES = 1 << 20

/**
 * The tables in these bytes; all but the units are views of them.
 * @throws Error with the reason: no model, another version, cut off, damaged.
 */
export function readTables(bytes: Uint8Array): ModelTables {
  // A view must begin at a multiple of two.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  if (bytes.byteLength < HEADER) throw new Error('it is no transliteration model of Hashiya')
  const header = new Uint32Array(buffer, byteOffset, HEADER / 4)
  const [magic = 0, version = 0, length = 0, checksum = 0, listLength = 0, unitCount = 0, nodes = 0] = header
  if (magic !== MAGIC) throw new Error('it is no transliteration model of Hashiya')
  if (version !== VERSION) throw new Error(`it has version ${version}, and version ${VERSION} is read`)
  if (length !== bytes.byteLength) throw new Error(`it has ${bytes.byteLength} bytes of ${length}`)
  if (
    unitCount > MOST_UNITS ||
    nodes > MOST_NODES ||
    listLength % 4 !== 0 ||
    HEADER + listLength + BYTES_PER_NODE * nodes !== length
  )
    throw new Error('its tables do not fit its length')
  if (checksumOf(new Uint8Array(buffer, byteOffset + 16, length - 16)) !== checksum)
    throw new Error('it is damaged')
  const list = new TextDecoder().decode(new Uint8Array(buffer, byteOffset + HEADER, listLength))
  const from = byteOffset + HEADER + listLength
  const tables = {
    units: list.trimEnd().split('\n'),
    unitOf: new Uint16Array(buffer, from, nodes),
    children: new Uint16Array(buffer, from + 2 * nodes, nodes),
    costs: new Uint8Array(buffer, from + 4 * nodes, nodes),
    backoffs: new Int8Array(buffer, from + 5 * nodes, nodes),
  }
  if (tables.units.length !== unitCount) throw new Error('its tables do not fit its length')
  return tables
}

/** The bytes of a model with these tables; for the training. */
export function writeTables({ units, unitOf, children, costs, backoffs }: ModelTables): Uint8Array {
  const list = new TextEncoder().encode(units.join('\n'))
  const listLength = (list.length + 4) & ~3
  const bytes = new Uint8Array(HEADER + listLength + BYTES_PER_NODE * unitOf.length)
  bytes.fill(0x0a, HEADER, HEADER + listLength)
  bytes.set(list, HEADER)
  let at = HEADER + listLength
  for (const table of [unitOf, children, costs, backoffs]) {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at)
    at += table.byteLength
  }
  const header = [MAGIC, VERSION, bytes.length, 0, listLength, units.length, unitOf.length]
  const view = new Uint32Array(bytes.buffer, 0, HEADER / 4)
  view.set(header)
  view[3] = checksumOf(bytes.subarray(16))
  return bytes
}
