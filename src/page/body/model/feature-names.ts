/** The names of the features, in the order of a row: the training writes its tables by them. */
import { Part } from '../class-tokens.ts'

/** Neighbours that are looked at, by their distance. */
export const NEIGHBOURS = [-2, -1, 1, 2] as const
/** The same for whether the rules keep them. */
export const KEPT_NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const
/** Parts of a page that classes speak of; what is unseen is never collected. */
export const PARTS = Object.entries(Part)
  .filter(([name]) => name !== 'unseen')
  .map(([name, bit]) => ({ name, bit }))

/** What the rules keep around, and of what looks alike. */
const KEPT_FEATURES: readonly string[] = [
  ...['alikeCount', 'alikeKept', 'alikeLinks', 'alikeMean', 'alikeShare', 'alikeInside', 'alikeSpread'],
  ...['sameCount', 'sameKept', 'sameMean', 'sameLinks'],
  ...['branchLetters', 'branchLinks', 'branchProse', 'branchCount', 'branchControls'],
  ...['branchKept', 'isBranch', 'depthInBranch', 'branchMean', 'placeInBranch'],
  ...['parentKept', 'grandKept', ...KEPT_NEIGHBOURS.map(by => `kept${by}`)],
  ...['sinceKept', 'untilKept', 'keptBefore', 'keptLettersAfter'],
]

/**
 * None tells one whole page from another (how long it is, how deep it nests, how much of it is prose): with so few pages
 * the trees would learn these by heart.
 */
export const FEATURES: readonly string[] = [
  ...['letters', 'linkDensity', 'ownLetters', 'isProse', 'stops', 'commas', 'digitShare', 'capitalShare'],
  ...['capitalWordShare', 'words', 'lettersPerWord', 'lines', 'dividers', 'handles', 'start', 'end'],
  ...['slanted', 'strong', 'lettersToMean', 'mediaBefore', 'controlsBefore', 'links'],
  ...['parentMedia', 'grandMedia', 'parentControls'],
  ...['grandControls', 'rank', 'parentRank', 'grandparentRank', 'headingLevel', 'depthInContainer'],
  ...['depthToMain', 'articlesAround', 'inMain', 'inSection', 'chunksInBox'],
  ...PARTS.map(({ name }) => `part:${name}`),
  ...PARTS.map(({ name }) => `own:${name}`),
  ...['side', 'placeInContainer', 'afterHeadline', 'proseBefore', 'proseAfter', 'lettersAfter'],
  ...['sinceProse', 'untilProse', 'sinceLong', 'untilLong'],
  ...['lookShare', 'lookProseShare', 'lookCount', 'lookLinks', 'lookMean'],
  ...['parentShare', 'parentLinks', 'parentCount', 'parentMean', 'inMainParent', 'stepsToMain'],
  ...['grandLinks', 'grandCount', 'grandMean', 'outerLinks', 'outerCount', 'outerMean'],
  ...NEIGHBOURS.flatMap(by =>
    ['letters', 'links', 'prose', 'rank', 'look', 'parent'].map(name => `${name}${by}`),
  ),
  ...['endsSeen', 'sinceEnd', 'sinceHeading', 'headingLevelAbove', 'headingCuesAbove', 'lettersUnderHeading'],
  ...['likeTitle', 'likeDescription', 'declared', 'repeats'],
  ...['byRules', 'kind'],
  ...KEPT_FEATURES,
]

/** What the classes say comes last: its weights are learnt first (class-weights.ts). */
export const TOKEN_FEATURES: readonly string[] = [
  ...['ownTokens', 'allTokens', 'leastTokens', 'mostTokens'],
  ...NEIGHBOURS.flatMap(by => [`ownTokens${by}`, `allTokens${by}`]),
]
