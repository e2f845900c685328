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

/** What was found of a line behind another one: three readers of the same lines ask. */
const known = new WeakMap<BylineLine, { before: BylineLine | undefined; rest: string | null }>()

/** "Reviewed by", also where a link parts it: "Reviewed" + "by". */
export function stripContributorCue(lines: readonly BylineLine[], at: number): string | null {
  const line = lines[at]
  if (!line) return null
  const before = lines[at - 1]
  const found = known.get(line)
  if (found && found.before === before) return found.rest
  const rest = restOf(line.text, before?.text ?? '')
  known.set(line, { before, rest })
  return rest
}

function restOf(text: string, before: string): string | null {
  const rest = stripCue(text, 'contributors')
  // "Photos and story by Jane Roe" begins with both; the longer one says what she did.
  if (rest !== null && (stripBylineCue(text)?.length ?? rest.length) < rest.length) return null
  if (rest !== null || before.length > 40) return rest
  return isCue(before, 'contributors') ? null : stripCue(`${before} ${text}`, 'contributors')
}
