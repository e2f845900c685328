/** The figures of headline and standfirst against those of the body. */
import type { Flag, Mention } from '../analysis.ts'
import { areCompatible } from './compatible.ts'
import { areSameThing } from './same-thing.ts'
import type { SentenceScene } from './sentence-scene.ts'
import { type SceneFigure, sceneFigures } from './topic.ts'

/** "7 ways to…": small counts in headlines number the list below, and the body need not repeat them. */
const SMALLEST_COUNT = 13
/** More figures are no headline's. */
const MOST_TOLD = 12
const CHECKED: ReadonlySet<Mention['kind']> = new Set(['count', 'money', 'percent', 'measure'] as const)

/**
 * @param body every number that the body holds, also in dates and names, so that nothing that stands there is called missing.
 */
export function headlineFlags(
  headings: readonly SentenceScene[],
  bodyScenes: readonly SentenceScene[],
  body: () => ReadonlySet<number>,
  text: string,
): Flag[] {
  const bodyFigures = bodyScenes.flatMap(sceneFigures)
  const flags: Flag[] = []
  for (const told of headings.flatMap(sceneFigures).slice(0, MOST_TOLD)) {
    const { mention } = told.figure
    if (!CHECKED.has(mention.kind) || typeof mention.value !== 'number') continue
    if (bodyFigures.some(({ figure }) => areCompatible(mention, figure.mention))) continue
    if (body().has(mention.value) || isComputed(mention, bodyScenes)) continue
    const other = bodyFigures.find(figure => areSameThing(told, figure, text))
    if (other) flags.push(flagOf('headline-differs', [told, other]))
    else if (isWorthMissing(told, bodyFigures)) flags.push(flagOf('headline-missing', [told]))
  }
  return flags
}

export const flagOf = (kind: Flag['kind'], figures: readonly SceneFigure[]): Flag => ({
  kind,
  mentions: figures.map(({ figure }) => figure.index),
  quotes: figures.map(({ scene: { start, end } }) => ({ start, end })),
})

/** Another currency or unit in the body may be the same amount. */
function isWorthMissing(
  { figure: { mention }, outcome }: SceneFigure,
  body: readonly SceneFigure[],
): boolean {
  if (mention.kind === 'count') return outcome !== null || Number(mention.value) >= SMALLEST_COUNT
  if (mention.kind === 'percent') return true
  return !body.some(
    ({ figure }) => figure.mention.kind === mention.kind && figure.mention.unit !== mention.unit,
  )
}

/** Is it a sum, a difference, a share or a change of what one sentence of the body gives? "From 200 to 220" is 10%. */
function isComputed(told: Mention, bodyScenes: readonly SentenceScene[]): boolean {
  return bodyScenes.some(({ figures }) => {
    const values = figures
      .flatMap(({ mention }) => (typeof mention.value === 'number' ? [mention.value] : []))
      .slice(0, 12)
    const fits = (value: number) => areCompatible({ value: told.value ?? null, modifier: 'about' }, { value })
    if (values.length > 1 && fits(values.reduce((sum, value) => sum + value, 0))) return true
    return values.some((a, at) =>
      values.slice(at + 1).some(b => [a + b, Math.abs(a - b), ...shares(a, b)].some(fits)),
    )
  })
}

const shares = (a: number, b: number): number[] =>
  a > 0 && b > 0
    ? [(100 * a) / b, (100 * b) / a, (100 * Math.abs(b - a)) / a, (100 * Math.abs(b - a)) / b]
    : []
