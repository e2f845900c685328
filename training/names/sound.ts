/** Names by their consonants, the same for both scripts: "Lavrov" and لافروف are both LFRF. */
import { fold } from '../../src/text/fold.ts'

const ARABIC: Readonly<Record<string, string>> = {
  ب: 'B',
  پ: 'B',
  ت: 'T',
  ث: 'T',
  ج: 'K',
  چ: 'K',
  ح: '',
  خ: 'K',
  د: 'T',
  ذ: 'T',
  ر: 'R',
  ز: 'S',
  س: 'S',
  ش: 'S',
  ص: 'S',
  ض: 'T',
  ط: 'T',
  ظ: 'S',
  ع: '',
  غ: 'K',
  ف: 'F',
  ڤ: 'F',
  ق: 'K',
  ك: 'K',
  ل: 'L',
  م: 'M',
  ن: 'N',
  ه: '',
  و: '',
  ي: '',
  ا: '',
  ء: '',
}
const LATIN: Readonly<Record<string, string>> = {
  b: 'B',
  p: 'B',
  t: 'T',
  d: 'T',
  j: 'K',
  g: 'K',
  k: 'K',
  q: 'K',
  x: 'KS',
  c: 'K',
  s: 'S',
  z: 'S',
  f: 'F',
  v: 'F',
  l: 'L',
  m: 'M',
  n: 'N',
  r: 'R',
}

/** The consonants of a name; vowels, h, w and y are left out, because the scripts write them differently. */
export function skeletonOf(name: string): string {
  const folded = name.split(/\s+/).map(fold).join('')
  const latin = folded
    .replace(/sch|sh/g, 's')
    .replace(/tch|ch/g, 's')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck/g, 'k')
    .replace(/(.)\1/g, '$1')
  let out = ''
  for (const letter of latin) out += ARABIC[letter] ?? LATIN[letter] ?? ''
  return out
}

/** 1 for the same, 0 for nothing in common: one minus the edit distance by the longer length. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  if (longest < 2 || Math.min(a.length, b.length) === 0) return 0
  let row = Array.from({ length: b.length + 1 }, (_, k) => k)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
    row = next
  }
  return 1 - (row[b.length] ?? 0) / longest
}
