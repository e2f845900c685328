/** What a date word does in a date; the finders look for words by these. */

export type Category =
  | 'month'
  | 'other-month'
  | 'weekday'
  | 'season'
  | 'unit'
  | 'before-day'
  | 'before-month'
  | 'before-year'
  | 'era'
  | 'year-cue'
  | 'yearly-noun'
  | 'length-noun'
  | 'month-cue'
  | 'joint'
  | 'between'
  | 'relative-day'
  | 'reference'
  | 'deictic-before'
  | 'deictic-after'
  | 'rolling'
  | 'within'
  | 'edge'
  | 'ago-before'
  | 'ago-after'
  | 'later-before'
  | 'later-after'
  | 'earlier-after'
  | 'ahead-before'
  | 'passed-before'
  | 'passed-after'
  | 'named-before'
  | 'named-after'
  | 'final'
  | 'compared'
  | 'from-event'
  | 'from-now'
  | 'and-half'
  | 'one'
  | 'couple'
  | 'several'
  | 'several-after'
  | 'duration-cue'
  | 'count-cue'
  | 'age-before'
  | 'age-after'
  | 'whole'
  | 'whole-after'
  | 'fixed-duration'
  | 'every'
  | 'per'
  | 'times'
  | 'frequency'
  | 'half'
  | 'quarter'
  | 'period-code'
  | 'decade'
  | 'age-decade'
  | 'decade-part'
  | 'degrees'
  | 'decade-ending'
  | 'day-part'
  | 'relative-part'
  | 'clock'
  | 'meridiem'
  | 'clock-word'
  | 'clock-fraction'
  | 'clock-before'
  | 'clock-after'
  | 'on-day'
  | 'day-cue'
  | 'holiday'
  | 'holiday-cue'
  | 'unit-sign'
  | 'and'
  | 'offset'
  | 'false-friend'

/** What `Terms.of` may be asked for: the finders begin from these and look to both sides for all the others. */
export type Anchor =
  | 'month'
  | 'other-month'
  | 'weekday'
  | 'season'
  | 'unit'
  | 'unit-sign'
  | 'before-year'
  | 'relative-day'
  | 'reference'
  | 'within'
  | 'fixed-duration'
  | 'every'
  | 'frequency'
  | 'half'
  | 'quarter'
  | 'period-code'
  | 'decade'
  | 'decade-ending'
  | 'day-part'
  | 'relative-part'
  | 'clock'
  | 'clock-word'
  | 'holiday'
  | 'false-friend'

export const ANCHORS: ReadonlySet<Category> = new Set<Anchor>([
  ...([
    'month',
    'other-month',
    'weekday',
    'season',
    'unit',
    'unit-sign',
    'before-year',
    'relative-day',
  ] as const),
  ...([
    'reference',
    'within',
    'fixed-duration',
    'every',
    'frequency',
    'half',
    'quarter',
    'period-code',
  ] as const),
  ...(['decade', 'decade-ending', 'day-part', 'relative-part', 'clock', 'clock-word', 'holiday'] as const),
  'false-friend',
])
