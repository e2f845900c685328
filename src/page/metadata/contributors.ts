/** Whom a page credits with something else than writing: photographers, editors, translators. */
import { isCue, stripCue } from '../line-cues.ts'
import { stripBylineCue } from './byline-cue.ts'
import type { BylineLine } from './byline-lines.ts'
import type { BylineName } from './name-form.ts'
import { namesInByline } from './names-in-byline.ts'

/** People whom the page credits with something else than writing: "Photography by Sam Hill". */
export function otherContributors(lines: readonly BylineLine[]): BylineName[] {
  const names: BylineName[] = []
  lines.forEach((_, at) => {
    const rest = stripContributorCue(lines, at)
    if (rest !== null) names.push(...namesInByline(rest || (lines[at + 1]?.text ?? '')))
  })
  return names
}

/** "Reviewed by", also where a link parts it: "Reviewed" + "by". */
export function stripContributorCue(lines: readonly BylineLine[], at: number): string | null {
  const text = lines[at]?.text ?? ''
  const before = lines[at - 1]?.text ?? ''
  const rest = stripCue(text, 'contributors')
  // "Photos and story by Jane Roe" begins with both; the longer one says what she did.
  if (rest !== null && (stripBylineCue(text)?.length ?? rest.length) < rest.length) return null
  if (rest !== null || before.length > 40) return rest
  return isCue(before, 'contributors') ? null : stripCue(`${before} ${text}`, 'contributors')
}
