/** The labels of the tagger: outside, and beginning and inside of each type (BIO). Their order is that of the weights in the model files. */
import type { EntityType } from '../../analysis.ts'

export const OUTSIDE = 0
/** Begin and inside of type k are 1 + 2k and 2 + 2k. */
export const TYPES: readonly EntityType[] = ['person', 'place', 'organization']
export const LABELS = 1 + 2 * TYPES.length

export const beginOf = (type: number): number => 1 + 2 * type
export const insideOf = (type: number): number => 2 + 2 * type
/** 0–2 for the type of a label, -1 outside. */
export const typeOf = (label: number): number => (label === OUTSIDE ? -1 : (label - 1) >> 1)
