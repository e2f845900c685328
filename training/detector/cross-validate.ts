/** What the detector would say of pages of sites that it has not seen. */
import { fitModel, predict, type Row } from './logistic-regression.ts'
import type { Sample } from './measure-pages.ts'

const PARTS = 10
const SHUFFLES = 3

/** @returns for each shuffle, for each sample, the probability by a model fitted without any page of its site. */
export function crossValidate(samples: readonly Sample[], rows: readonly Row[], penalty: number): number[][] {
  return Array.from({ length: SHUFFLES }, (_, shuffle) => {
    const part = samples.map(({ url, id }) => hash(`${shuffle} ${siteOf(url) || id}`) % PARTS)
    const predictions = new Array<number>(rows.length).fill(0)
    for (let held = 0; held < PARTS; held++) {
      const model = fitModel(
        rows.filter((_, at) => part[at] !== held),
        penalty,
      )
      rows.forEach(({ values }, at) => {
        if (part[at] === held) predictions[at] = predict(model, values)
      })
    }
    return predictions
  })
}

/** Prints precision, recall and F1 of each set, the mean of the shuffles. */
export function report(title: string, samples: readonly Sample[], shuffles: readonly number[][]): void {
  for (const set of new Set(samples.map(sample => sample.set))) {
    let right = 0
    let wrong = 0
    let missed = 0
    for (const predictions of shuffles)
      samples.forEach((sample, at) => {
        if (sample.set !== set) return
        const said = (predictions[at] ?? 0) >= 0.5
        if (said && sample.article) right++
        else if (said) wrong++
        else if (sample.article) missed++
      })
    const share = (a: number, b: number) => (a / (a + b || 1)).toFixed(3)
    const f1 = (2 * right) / (2 * right + wrong + missed || 1)
    console.log(`${title} ${set}: P ${share(right, wrong)} R ${share(right, missed)} F1 ${f1.toFixed(3)}`)
  }
}

/** "news.example.co.uk" and "www.example.co.uk" are one site: the last two names, three where the second is short. */
function siteOf(url: string): string {
  const names = (/^https?:\/\/([^/:]+)/i.exec(url)?.[1] ?? '').toLowerCase().split('.')
  return names.slice((names.at(-2) ?? '').length <= 3 ? -3 : -2).join('.')
}

/** FNV-1a: the same parts on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return value
}
