/** The welcome page's entry: shows the sample, has it analysed by the engine, and marks it. */
import { render } from 'preact'
import type { Painter } from '../highlight/painter.ts'
import { browser } from '../shared/browser.ts'
import { applyLanguage, type Translator, translatorFor } from '../shared/i18n/translator.ts'
import { sendToBackground } from '../shared/send.ts'
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings/settings.ts'
import { changeSettings, loadSettings, watchSettings } from '../shared/settings/settings-store.ts'
import { MENTION_TYPES, type MentionType } from '../text/analysis.ts'
import { createMarksStyle, samplePainter } from './paint-sample.ts'
import { SAMPLE_DAY, SAMPLES, sampleArticle } from './sample.ts'
import { Welcome, type WelcomeActions } from './welcome.tsx'

let settings: Settings = DEFAULT_SETTINGS
let painter: Painter | null = null
let counts: Record<MentionType, number> | null = null
const restyle = createMarksStyle(document)

const change = (next: (current: Settings) => Settings) => void changeSettings(next).catch(() => draw())
const actions: WelcomeActions = {
  setType: (type, shown) => change(current => ({ ...current, types: { ...current.types, [type]: shown } })),
  setOtherSites: otherSites => change(current => ({ ...current, otherSites })),
  openOptions: () => void sendToBackground('open-options', {}),
}

const translator = (): Translator => translatorFor(settings.interfaceLanguage, browser.i18n.getUILanguage())

function draw(): void {
  const root = document.getElementById('root')
  if (!root) return
  const words = translator()
  applyLanguage(document, words)
  document.title = words.text('welcome.title')
  render(
    <Welcome {...{ sample: SAMPLES[words.language], counts, settings, translator: words, actions }} />,
    root,
  )
  restyle(settings.colours)
  painter?.show(new Set(MENTION_TYPES.filter(type => settings.types[type])))
}

/** Marks the sample anew, in the language that the page has now. */
async function markSample(): Promise<void> {
  painter?.clear()
  const { language } = translator()
  const { text, blocks } = sampleArticle(SAMPLES[language])
  const answer = await sendToBackground('analyse', { text, blocks, language, publishedAt: SAMPLE_DAY })
  // A page without marks still says what it has to say.
  if (!answer.ok || translator().language !== language) return
  const lines = [...document.querySelectorAll('[data-line]')]
  const isDark = globalThis.matchMedia('(prefers-color-scheme: dark)').matches
  painter = samplePainter(answer.value, blocks, lines, isDark)
  counts = { person: 0, place: 0, organization: 0, figure: 0, date: 0 }
  for (const { type } of answer.value.mentions) counts[type]++
  draw()
}

async function openWelcome(): Promise<void> {
  watchSettings(next => {
    const before = translator().language
    settings = next
    draw()
    if (translator().language !== before) void markSample()
  })
  settings = await loadSettings().catch(() => DEFAULT_SETTINGS)
  draw()
  await markSample()
}

void openWelcome()
