/**
 * The popup, the options page and the card with sample data, for looking at without an extension.
 * `?view=popup|panel|options|card&state=…&language=ar|en`; see README.md beside this file.
 */
import { render } from 'preact'
import { Card } from '../../../src/content/card/card.tsx'
import type { CardName } from '../../../src/content/card/card-name.tsx'
import { CARD_STYLE } from '../../../src/content/card/card-style.ts'
import { Options } from '../../../src/options/options.tsx'
import {
  type OptionsTranslator,
  optionsTranslatorFor,
} from '../../../src/options/texts/options-translator.ts'
import { Panel } from '../../../src/panel/panel.tsx'
import { Popup } from '../../../src/popup/popup.tsx'
import { applyLanguage, createTranslator, type Translator } from '../../../src/shared/i18n/translator.ts'
import type { Shortcut } from '../../../src/shared/messages.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../src/shared/settings/settings.ts'
import { cannotRead, type PageState } from '../../../src/shared/tab/page-state.ts'
import { type Entity, type Follow, MENTION_TYPES } from '../../../src/text/analysis.ts'
import { createMarksStyle, samplePainter } from '../../../src/welcome/paint-sample.ts'
import { SAMPLES, sampleArticle } from '../../../src/welcome/sample.ts'
import { Welcome } from '../../../src/welcome/welcome.tsx'
import type { SampleAnalyses } from '../../e2e/screens/sample-analyses.ts'
import { arabicArticle, englishArticle } from '../sample-readings.ts'

const ignore = () => {}
const POPUP_ACTIONS = {
  setEnabled: ignore,
  openPanel: ignore,
  setType: ignore,
  showSpan: ignore,
  follow: ignore,
  unfollow: ignore,
  nameRule: ignore,
  forgetNames: ignore,
  correctField: ignore,
  setSite: ignore,
  readAnyway: ignore,
  allowAccess: ignore,
  reloadTab: ignore,
  setSummaryLength: ignore,
  openOptions: ignore,
  openShortcuts: ignore,
  copyText: ignore,
  saveFile: ignore,
}
const SHORTCUTS: readonly Shortcut[] = [
  { action: 'popup', keys: 'Alt+Shift+H' },
  { action: 'toggle', keys: 'Alt+Shift+M' },
  { action: 'next', keys: 'Alt+Shift+J' },
  { action: 'previous', keys: 'Alt+Shift+K' },
]
const FULL_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  colours: { ...DEFAULT_SETTINGS.colours, place: '#ffe27a' },
  sites: [
    { site: 'example.org', choice: 'never' },
    { site: 'a-long-name-of-a-site.news.example.com', choice: 'ask' },
  ],
  follows: [
    { text: 'كوريا الشمالية', kind: 'name' },
    { text: 'inflation', kind: 'word' },
  ],
  nameRules: [
    { kind: 'ignore', name: 'May' },
    { kind: 'type', name: 'الميناء الجديد', type: 'place' },
    { kind: 'same', name: 'Peking', as: 'Beijing' },
  ],
  fieldRules: [
    { site: 'example.org', field: 'authors', by: 'selector', value: '.byline > a' },
    { site: 'example.org', field: 'publisher', by: 'value', value: 'The Quay' },
  ],
  sync: true,
}
const STATES = new Map<string, () => PageState>([
  ['asking', () => ({ kind: 'asking' })],
  ['arabic', arabicArticle],
  ['english', englishArticle],
  [
    'not-article',
    () => ({
      kind: 'not-article',
      url: 'https://example.org/',
      detection: {
        isArticle: false,
        kind: 'other',
        confidence: 0.9,
        reasons: ['many-articles:14', 'paragraphs:3', 'og-type:website', 'new-code:7'],
      },
    }),
  ],
  ['no-access', () => cannotRead('https://www.example.org/news', 'no-access', '')],
  ['not-loaded', () => cannotRead('https://www.example.org/news', 'not-loaded', 'no answer')],
  ['browser-page', () => cannotRead('about:config', 'browser-page', '')],
  ['pdf', () => cannotRead('https://www.example.org/report.pdf', 'not-loaded', '')],
  ['unexpected', () => cannotRead('https://www.example.org/news', 'unexpected', 'TypeError: no port')],
  ['store', () => cannotRead('https://addons.mozilla.org/', 'store', '')],
  ['never-site', () => ({ kind: 'never-site', site: 'example.org' })],
  ['ask-site', () => ({ kind: 'ask-site', site: 'example.org' })],
])

function nameOf(entity: Entity | undefined, state: string): CardName | null {
  if (!entity) return null
  const isEnglish = state === 'english'
  return {
    entity,
    spellings: [entity.name],
    roles: entity.type === 'person' ? [isEnglish ? 'director of the line' : 'مدير هيئة الجسور'] : [],
    mayBe: null,
    followed: entity.type === 'place',
    onFollow: ignore,
    onRule: ignore,
  }
}

/** With what an analysis says of names beside their places, and a name that is followed. */
function withNotes(state: PageState, follow: Follow | undefined): PageState {
  if (state.kind !== 'article') return state
  const { analysis, article } = state
  for (const [at, entity] of analysis.entities.entries()) {
    const from = analysis.mentions[entity.mentions[0] ?? -1]?.start ?? 0
    const sentence = article.blocks.find(({ start, end }) => start <= from && from < end)
    if (!sentence) continue
    entity.first = { start: sentence.start, end: sentence.end }
    if (entity.type === 'person')
      entity.roles = [{ role: { start: sentence.start, end: sentence.start + 12 }, sentence }]
    if (at === 1) entity.mayBe = [0, 3]
  }
  const spans = (analysis.entities[0]?.mentions ?? []).flatMap(index => analysis.mentions[index] ?? [])
  if (follow) analysis.matches = [{ follow, spans }]
  return state
}

function drawCard(root: HTMLElement, translator: Translator, state: string): void {
  const { analysis, article } = (STATES.get(state) === englishArticle ? englishArticle : arabicArticle)()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(CARD_STYLE)
  for (const at of [0, 1, 4, state === 'english' ? 5 : 6, 7, 10]) {
    const mention = analysis.mentions[at]
    if (!mention) continue
    const host = root.appendChild(document.createElement('div'))
    const shadow = host.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [sheet]
    render(
      <Card
        mention={mention}
        text={article.text.slice(mention.start, mention.end)}
        language={article.language}
        direction={article.direction}
        name={nameOf(analysis.entities[mention.entity ?? -1], state)}
        position={{ index: 1, total: 3 }}
        colour={DEFAULT_SETTINGS.colours[mention.type]}
        translator={translator}
        onPrevious={ignore}
        onNext={ignore}
        onClose={ignore}
      />,
      shadow,
    )
  }
}

function drawPanel(root: HTMLElement, state: PageState, settings: Settings, translator: Translator): void {
  render(
    <Panel
      {...{
        state,
        settings,
        translator,
        actions: POPUP_ACTIONS,
        copied: false,
        today: '2025-07-20',
        fail: ignore,
      }}
      place={2}
      onPlace={ignore}
    />,
    root,
  )
}

/** With the marks of the engine where the studio has asked it. */
function drawWelcome(root: HTMLElement, settings: Settings, translator: Translator): void {
  const counts = { person: 0, place: 0, organization: 0, figure: 0, date: 0 }
  const actions = { setType: ignore, setOtherSites: ignore, openOptions: ignore }
  const sample = SAMPLES[translator.language]
  const analysis = (globalThis as { sampleAnalyses?: SampleAnalyses }).sampleAnalyses?.[translator.language]
  for (const { type } of analysis?.mentions ?? []) counts[type]++
  render(<Welcome {...{ sample, counts, settings, translator, actions }} />, root)
  if (!analysis) return
  createMarksStyle(document)(settings.colours)
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  const lines = [...document.querySelectorAll('[data-line]')]
  samplePainter(analysis, sampleArticle(sample).blocks, lines, isDark).show(new Set(MENTION_TYPES))
}

/** With a few entries in each list, or as on the first day. */
function drawOptions(root: HTMLElement, translator: OptionsTranslator, isFull: boolean): void {
  let settings = isFull ? FULL_SETTINGS : DEFAULT_SETTINGS
  const redraw = () =>
    render(
      <Options
        settings={settings}
        translator={translator}
        actions={{
          change: next => {
            settings = next(settings)
            redraw()
          },
          saveFile: ignore,
        }}
        status="saved"
        syncProblem={isFull ? 'too-large' : null}
      />,
      root,
    )
  redraw()
}

function draw(): void {
  const query = new URLSearchParams(location.search)
  const translator = createTranslator(
    query.get('language') === 'ar' ? 'ar' : 'en',
    query.get('locale') ?? undefined,
  )
  const root = document.getElementById('root')
  if (!root) return
  applyLanguage(document, translator)
  const state = query.get('state') ?? 'arabic'
  const settings = {
    ...DEFAULT_SETTINGS,
    enabled: query.get('off') === null,
    follows: [{ text: state === 'english' ? 'طنجة' : 'Khartoum', kind: 'name' as const }],
  }
  const view = query.get('view')
  const page = withNotes((STATES.get(state) ?? arabicArticle)(), settings.follows[0])
  if (view === 'card') drawCard(root, translator, state)
  else if (view === 'panel') drawPanel(root, page, settings, translator)
  else if (view === 'welcome') drawWelcome(root, settings, translator)
  else if (view === 'options')
    drawOptions(root, optionsTranslatorFor(translator.language, translator.locale), state === 'full')
  else {
    const shared = { state: page, settings, translator, actions: POPUP_ACTIONS, today: '2025-07-20' }
    render(<Popup {...shared} shortcuts={SHORTCUTS} />, root)
  }
}

draw()
