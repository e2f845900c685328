/**
 * Chooses the branch of the page that holds the article: the box whose chunks have the largest sum. Prose counts for
 * and crumbs and links against, so that a wider box wins only where it brings more article than furniture
 * (maximum subtree; J. Pasternack and D. Roth, "Extracting article text from the web with maximum subsequence
 * segmentation", WWW 2009, does the same on token sequences).
 */
import { mayRest, type Steps } from '../steps.ts'
import type { Box } from './chunk.ts'
import { Part } from './class-tokens.ts'
import type { Collected } from './collect.ts'
import { isHeading, isProse, scoreChunk, sumScores } from './score.ts'

/** What a box that calls itself the article's body is worth more. */
const NAMED_BODY = 1.25
/** Of two boxes side by side the one that calls itself the article's body wins with this share of the other's sum. */
const SHARE_BESIDE = 0.5
/** The declared text is searched for so many chunks: each costs a look through all of it. */
const MOST_PROBES = 400
/** An `<article>` that holds this share of a container with several of them is the article: the others come after it. */
const MAIN_SHARE = 0.2

/**
 * @param declared the article's text as the page declares it (JSON-LD articleBody), or null: boxes that hold it gain.
 * @returns null where no box holds any prose.
 */
export function* chooseContainer(collected: Collected, declared: string | null): Steps<Box | null> {
  const { boxes } = collected
  const sums = yield* sumScores(collected, declaredScore(declared))
  let best: Box | null = null
  let most = 0
  boxes.forEach((box, index) => {
    const named = (box.ownParts & Part.body) !== 0 || (box.name === 'article' && !isInArticle(box))
    const sum = (sums[index] ?? 0) * (named ? NAMED_BODY : 1)
    // Of boxes with the same sum the deepest: it stands last.
    if (sum > 0 && sum >= most) {
      most = sum
      best = box
    }
  })
  if (!best) return null
  yield
  return yield* firstOfSeveral(bodyBeside(best, collected, sums) ?? best, collected, sums)
}

/**
 * Short articles, such as two lines before a paywall, hold less prose than the caption of a gallery or the site's own words in its
 * footer. Then the page's own word for its parts decides: the box named as the article's body that stands apart from the best one.
 * @returns null where the best box is, holds or is held by such a box, and where none has enough.
 */
function bodyBeside(best: Box, { boxes }: Collected, sums: readonly number[]): Box | null {
  if (best.parts & Part.body) return null
  let found: Box | null = null
  let most = (sums[boxes.indexOf(best)] ?? 0) * SHARE_BESIDE
  boxes.forEach((box, index) => {
    const sum = sums[index] ?? 0
    if (!(box.ownParts & Part.body) || sum <= most) return
    const isApart = box.to <= best.from || box.from >= best.to
    if (!isApart) return
    found = box
    most = sum
  })
  return found
}

/** An article within another is a comment on it or a card beside it (HTML, "The article element"). */
function isInArticle({ parent }: Box): boolean {
  for (let box = parent; box; box = box.parent) if (box.name === 'article') return true
  return false
}

/** Prose that the page declares as the article's counts double. */
function declaredScore(declared: string | null): typeof scoreChunk {
  if (declared === null || declared.length < 200) return scoreChunk
  const squeezed = declared.slice(0, 200_000).replace(/\s+/gu, '')
  let probes = 0
  return chunk => {
    const score = scoreChunk(chunk)
    if (score <= 0 || !isProse(chunk) || probes++ > MOST_PROBES) return score
    const probe = chunk.text.slice(0, 80).replace(/\s+/gu, '').slice(0, 40)
    return squeezed.includes(probe) ? score * 2 : score
  }
}

/** Endless pages put whole other articles after the one that was opened: the first that is long enough is it. */
function* firstOfSeveral(container: Box, { boxes, chunks }: Collected, sums: readonly number[]): Steps<Box> {
  const at = boxes.indexOf(container)
  const articles: { box: Box; sum: number }[] = []
  for (let index = at + 1; index < boxes.length; index++) {
    const box = boxes[index]
    if (mayRest(index)) yield
    if (!box || box.from >= container.to) break
    if (box.name !== 'article' || box.from === box.to) continue
    const hasTitle = chunks
      .slice(box.from, box.to)
      .some(chunk => isHeading(chunk.box) && chunk.box.name === 'h1')
    if (hasTitle) articles.push({ box, sum: sums[index] ?? 0 })
  }
  if (articles.length < 2) return container
  const whole = sums[at] ?? 0
  return articles.find(({ sum }) => sum > whole * MAIN_SHARE)?.box ?? container
}
