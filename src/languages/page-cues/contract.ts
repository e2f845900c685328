/**
 * What news pages of a language without a folder write around an article: the four lists of `PageCues` that tell the
 * article from what stands between its paragraphs, and the beginnings of a photo credit.
 */
import type { PageCues } from '../contract/page.ts'

export type FurnitureCues = Pick<
  PageCues,
  'readAlso' | 'promotions' | 'furniture' | 'endHeadings' | 'credits'
>

/** One list a line, its cues parted by "|": the tables are read by people who know the language. */
export function cuesOf(lists: { [K in keyof FurnitureCues]: string }): FurnitureCues {
  const split = (cues: string) => cues.split('|')
  return {
    readAlso: split(lists.readAlso),
    promotions: split(lists.promotions),
    furniture: split(lists.furniture),
    endHeadings: split(lists.endHeadings),
    credits: split(lists.credits),
  }
}
