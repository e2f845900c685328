/** The file that crf.cpp reads: sequences of tokens with their labels and features. All numbers little-endian, 32 bits but the labels. */
import { closeSync, openSync, writeSync } from 'node:fs'

/** A list of 32-bit numbers that grows. */
class Numbers {
  private values = new Int32Array(1 << 16)
  length = 0
  add(value: number): void {
    if (this.length === this.values.length) {
      const more = new Int32Array(this.length * 2)
      more.set(this.values)
      this.values = more
    }
    this.values[this.length++] = value
  }
  bytes(): Uint8Array {
    return new Uint8Array(this.values.buffer, 0, this.length * 4)
  }
}

/** Sequences, tokens, features; then for each sequence length, document, weight × 1,000; labels; first feature of each token; features. */
export class FeatureFile {
  private sequences = new Numbers()
  private labels = new Numbers()
  private offsets = new Numbers()
  private features = new Numbers()

  beginSequence(tokens: number, document: number, weight: number): void {
    this.sequences.add(tokens)
    this.sequences.add(document)
    this.sequences.add(Math.round(weight * 1000))
  }

  addToken(label: number, features: Int32Array, count: number): void {
    this.labels.add(label)
    this.offsets.add(this.features.length)
    for (let k = 0; k < count; k++) this.features.add(features[k] ?? 0)
  }

  size(): string {
    return `${this.sequences.length / 3} sequences, ${this.labels.length} tokens, ${this.features.length} features`
  }

  write(path: string): void {
    this.offsets.add(this.features.length)
    const file = openSync(path, 'w')
    const header = new Int32Array([this.sequences.length / 3, this.labels.length, this.features.length])
    for (const bytes of [
      new Uint8Array(header.buffer),
      this.sequences.bytes(),
      this.labels.bytes(),
      this.offsets.bytes(),
      this.features.bytes(),
    ])
      for (let at = 0; at < bytes.length; at += 1 << 28) writeSync(file, bytes.subarray(at, at + (1 << 28)))
    closeSync(file)
  }
}
