/** What one parser had right on the pages of one set. */
import { sameAuthors, sameDay, sameTitle, shingleF1, wordF1 } from './measures.ts'
import type { ParsedPage } from './pages-page.ts'
import { median } from './table.ts'

export interface KnownPage {
  id: string
  url?: string
  type: string
  title?: string
  authors?: string[]
  published?: string
  body?: string
}

/** Medians in milliseconds. */
export interface Times {
  time: number
  wholeTime: number
}

export const timeCells = (times: Times, base: Times): string[] => [
  times.time.toFixed(1),
  `${(times.time / base.time).toFixed(2)}×`,
  times.wholeTime.toFixed(1),
  `${(times.wholeTime / base.wholeTime).toFixed(2)}×`,
]

/** The times of the pages of a set, or of a run. */
export class ReadingTimes {
  #ms: number[] = []
  #wholeMs: number[] = []

  add(parsed: ParsedPage | null): void {
    if (!parsed) return
    this.#ms.push(parsed.ms)
    this.#wholeMs.push(parsed.wholeMs)
  }

  get pages(): number {
    return this.#ms.length
  }

  get time(): number {
    return median(this.#ms)
  }

  get wholeTime(): number {
    return median(this.#wholeMs)
  }
}

export class PageTally {
  #byWords: boolean
  #isSigned: boolean
  #f1: number[] = []
  readonly times = new ReadingTimes()
  #title = new Share()
  #published = new Share()
  #authors = new Share()
  #unsigned = 0
  #invented = 0
  #detection = { right: 0, missed: 0, wrong: 0, others: 0 }
  #detects = false
  #failed = 0

  /**
   * @param byWords the body is measured by words, as that set does, instead of shingles.
   * @param isSigned the set knows authors: a page without them has none.
   */
  constructor(byWords: boolean, isSigned: boolean) {
    this.#byWords = byWords
    this.#isSigned = isSigned
  }

  add(known: KnownPage, parsed: ParsedPage | null): void {
    this.#detect(known.type === 'article', parsed?.isArticle ?? null)
    if (known.type !== 'article') return
    if (!parsed) this.#failed++
    this.times.add(parsed)
    const measure = this.#byWords ? wordF1 : shingleF1
    if (known.body) this.#f1.push(measure(parsed?.body ?? '', known.body))
    if (known.title) this.#title.add(sameTitle(parsed?.title ?? null, known.title))
    if (known.published) this.#published.add(sameDay(parsed?.published ?? null, known.published))
    if (known.authors?.length) this.#authors.add(sameAuthors(parsed?.authors ?? [], known.authors))
    else if (this.#isSigned) {
      this.#unsigned++
      if (parsed?.authors.length) this.#invented++
    }
  }

  #detect(isArticle: boolean, said: boolean | null): void {
    if (said !== null) this.#detects = true
    const counts = this.#detection
    if (!isArticle) counts.others++
    if (said && isArticle) counts.right++
    else if (said) counts.wrong++
    else if (isArticle) counts.missed++
  }

  /** @param base the times that the ratios are taken to, in milliseconds. */
  cells(base: Times): (string | number)[] {
    const mean = this.#f1.reduce((sum, f) => sum + f, 0) / this.#f1.length
    const body = this.#f1.length ? mean.toFixed(3) : '-'
    const shares = [this.#title, this.#published, this.#authors].map(String)
    const invented = this.#unsigned ? `${this.#invented} of ${this.#unsigned}` : '-'
    const time = timeCells(this.times, base)
    return [
      this.times.pages + this.#failed,
      body,
      ...shares,
      invented,
      this.#detectionF1(),
      ...time,
      this.#failed,
    ]
  }

  #detectionF1(): string {
    const { right, missed, wrong, others } = this.#detection
    // Where every page is an article, saying so is no art.
    return this.#detects && others ? ((2 * right) / (2 * right + missed + wrong)).toFixed(3) : '-'
  }
}

class Share {
  #right = 0
  #all = 0
  add(right: boolean): void {
    this.#all++
    if (right) this.#right++
  }
  toString(): string {
    return this.#all ? (this.#right / this.#all).toFixed(3) : '-'
  }
}
