/** The words before an author's name, and whether they are taken for such. */
import { isCue, stripCue } from '../line-cues.ts'

/**
 * Takes "By", "Author:" or both off a line.
 * @returns what stands behind, "" for a line that is nothing else; null where the line has no such words.
 */
export function stripBylineCue(text: string): string | null {
  let rest: string | null = null
  for (let tries = 0; tries < 3; tries++) {
    const line: string = rest ?? text
    const next: string | null = stripPreposition(line) ?? stripLabel(line)
    if (next === null) return rest
    rest = next
  }
  return rest
}

/** "Di Stefano" keeps its "Di" where no more than a family name would be left. */
function stripPreposition(text: string): string | null {
  const rest = stripCue(text, 'byline')
  if (rest === null) return null
  const taken = text.slice(0, text.length - rest.length).trim()
  const isPartOfName =
    rest !== '' && !rest.includes(' ') && /^\p{Lu}/u.test(taken) && isCue(taken, 'bylineInNames')
  return isPartOfName ? null : rest
}

/** A noun needs its colon: "Text: Jane Roe" is a byline, "Text size" is none. */
function stripLabel(text: string): string | null {
  const rest = stripCue(text, 'bylineLabels')
  if (rest === null) return null
  return rest === '' || /[:：／|–—]\s*$/u.test(text.slice(0, text.length - rest.length)) ? rest : null
}
