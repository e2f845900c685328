/** Every picture of the interface: a view in a state, in both languages and both themes, and each view in forced colours. */

export interface Picture {
  view: 'popup' | 'panel' | 'options' | 'welcome' | 'card'
  state: string
  language: 'ar' | 'en'
  theme: 'light' | 'dark' | 'forced'
}

/** In CSS pixels, as wide as each is shown. */
export const SIZES: Readonly<Record<Picture['view'], { width: number; height: number }>> = {
  popup: { width: 380, height: 600 },
  panel: { width: 360, height: 700 },
  options: { width: 760, height: 900 },
  welcome: { width: 760, height: 900 },
  card: { width: 420, height: 900 },
}

const STATES: Readonly<Record<Picture['view'], readonly string[]>> = {
  popup: [
    'asking',
    'arabic',
    'english',
    'not-article',
    'no-access',
    'not-loaded',
    'browser-page',
    'pdf',
    'store',
    'never-site',
    'ask-site',
    'unexpected',
  ],
  panel: ['arabic', 'english', 'not-article'],
  options: ['first', 'full'],
  welcome: ['sample'],
  card: ['arabic', 'english'],
}

const THEMED: readonly Picture[] = Object.entries(STATES).flatMap(([view, states]) =>
  states.flatMap(state =>
    (['en', 'ar'] as const).flatMap(language =>
      (['light', 'dark'] as const).map(theme => ({ view: view as Picture['view'], state, language, theme })),
    ),
  ),
)

const FORCED: readonly Picture[] = [
  { view: 'popup', state: 'arabic', language: 'ar', theme: 'forced' },
  { view: 'panel', state: 'english', language: 'en', theme: 'forced' },
  { view: 'options', state: 'full', language: 'en', theme: 'forced' },
  { view: 'welcome', state: 'sample', language: 'ar', theme: 'forced' },
  { view: 'card', state: 'english', language: 'en', theme: 'forced' },
]

export const PICTURES: readonly Picture[] = [...THEMED, ...FORCED]

export const nameOf = ({ view, state, language, theme }: Picture): string =>
  `${view}-${state}-${language}-${theme}`
