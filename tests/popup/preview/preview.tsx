/**
 * The popup, the options page and the card with sample data, for looking at without an extension.
 * `?view=popup|options|card&state=…&language=ar|en`; see README.md beside this file.
 */
import { render } from 'preact'
import { Card } from '../../../src/content/card/card.tsx'
import { CARD_STYLE } from '../../../src/content/card/card-style.ts'
import { Options } from '../../../src/options/options.tsx'
import {
  type OptionsTranslator,
  optionsTranslatorFor,
} from '../../../src/options/texts/options-translator.ts'
import { Popup } from '../../../src/popup/popup.tsx'
import { applyLanguage, createTranslator, type Translator } from '../../../src/shared/i18n/translator.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../src/shared/settings/settings.ts'
import { cannotRead, type PageState } from '../../../src/shared/tab/page-state.ts'
import { arabicArticle, englishArticle } from '../sample-readings.ts'

const ignore = () => {}
const POPUP_ACTIONS = {
  setEnabled: ignore,
  openPanel: ignore,
  setType: ignore,
  showSpan: ignore,
  correctField: ignore,
  setSite: ignore,
  readAnyway: ignore,
  allowAccess: ignore,
  reloadTab: ignore,
  openOptions: ignore,
  copyText: ignore,
  saveFile: ignore,
}
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
  ['store', () => cannotRead('https://addons.mozilla.org/', 'store', '')],
  ['never-site', () => ({ kind: 'never-site', site: 'example.org' })],
  ['ask-site', () => ({ kind: 'ask-site', site: 'example.org' })],
])

function drawCard(root: HTMLElement, translator: Translator, state: string): void {
  const { analysis, article } = (STATES.get(state) === englishArticle ? englishArticle : arabicArticle)()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(CARD_STYLE)
  for (const at of [0, 1, 4, 7, 10]) {
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
        entity={analysis.entities[mention.entity ?? -1] ?? null}
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
    sites: ['example.org', 'news.example.com'].map(site => ({ site, choice: 'never' as const })),
  }
  if (query.get('view') === 'card') drawCard(root, translator, state)
  else if (query.get('view') === 'options')
    drawOptions(
      root,
      optionsTranslatorFor(translator.language, translator.locale),
      query.get('state') === 'full',
    )
  else {
    const page = (STATES.get(state) ?? arabicArticle)()
    render(
      <Popup
        state={page}
        settings={settings}
        translator={translator}
        actions={POPUP_ACTIONS}
        today="2025-07-20"
      />,
      root,
    )
  }
}

draw()
