/** Names without "By" that their own job or portrait shows to be the writers'. */
import { hasCueWord } from '../line-cues.ts'
import type { BylineLine } from './byline-lines.ts'
import { stripContributorCue } from './contributors.ts'
import { type BylineName, looksLikeName } from './name-form.ts'
import { namesInByline } from './names-in-byline.ts'

/** A byline stands among the first lines after the headline; further down are lists and menus. */
const FIRST_LINES = 10
const PORTRAIT = /avatar|author|headshot|gravatar|byline|contributor/i

/** A name alone on its line, with a small portrait of that name or with a job on the next line. */
export function portrayedNames(lines: readonly BylineLine[]): BylineName[] {
  const from = lines.findIndex(({ zone }) => zone === 'head')
  const names: BylineName[] = []
  for (const [at, { text, element, zone }] of lines.slice(0, from + FIRST_LINES).entries()) {
    if (zone !== 'head' || text.length > 50 || stripContributorCue(lines, at - 1) !== null) continue
    const [found, ...more] = namesInByline(text)
    const isName = found?.kind === 'person' && !more.length && found.name === text
    if (!isName || !looksLikeName(text, false)) continue
    if (isJobLine(lines[at + 1]?.text ?? '') || hasPortrait(element, text)) names.push(found)
  }
  return names.filter(({ name }, at) => names.findIndex(other => other.name === name) === at)
}

/** "Harbour Correspondent", "Staff Engineer, Alder Works": a job and where it is done, and nobody's name. */
function isJobLine(text: string): boolean {
  const [job = ''] = text.split(/[,،|]/u)
  return (
    text.length < 80 &&
    hasCueWord(job, 'jobs') &&
    namesInByline(job).every(({ kind }) => kind === 'group') &&
    !/[.!?]$/.test(text)
  )
}

function hasPortrait(element: Element, name: string): boolean {
  let box: Element | null = element
  for (let up = 0; box && up < 6; up++, box = box.parentElement) {
    if ((box.textContent?.length ?? 0) > 400) return false
    for (const image of [...box.getElementsByTagName('img')].slice(0, 4)) {
      const alt = image.getAttribute('alt') ?? ''
      const marks = [image, image.parentElement, image.parentElement?.parentElement].map(
        e => e?.getAttribute('class') ?? '',
      )
      if (alt.length < 80 && alt.includes(name) && PORTRAIT.test(marks.join(' '))) return true
    }
  }
  return false
}
