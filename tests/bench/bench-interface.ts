/** How soon the popup shows something after the press of its button, and whether the panel's long list scrolls lightly. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Frame } from '../../scripts/browsers/browser-session.ts'
import { type ChromiumBrowserSession, startChromium } from '../../scripts/browsers/chromium-session.ts'
import { buildExtension, extensionFolder } from '../../scripts/build/build-extension.ts'
import { startFixtureServer } from '../fixtures/server.ts'
import { median, table } from './table.ts'

const OPENINGS = 15

export async function benchInterface(): Promise<void> {
  await buildExtension('chrome')
  const server = await startFixtureServer()
  const control = await startChromium({ extension: plainExtension(), headless: true })
  await control.open(`${server.origin}/ar-wordpress-article/`)
  await rest(3000)
  await benchPopup('A popup of one line of text, for control', control)
  await control.close()
  const session = await startChromium({ extension: extensionFolder('chrome'), headless: true })
  await session.open(`${server.origin}/ar-wordpress-article/`)
  await rest(3000)
  await benchPopup('Popup on an Arabic article', session)
  await session.open(`${server.origin}/live-blog/`)
  await rest(6000)
  await benchPanel(session)
  await session.close()
  await server.close()
}

const rest = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** What the browser itself takes to open a popup. */
function plainExtension(): string {
  const folder = path.resolve('.cache/plain-extension')
  mkdirSync(path.join(folder, 'src/popup'), { recursive: true })
  const manifest = {
    manifest_version: 3,
    name: 'Control',
    version: '1',
    action: { default_popup: 'src/popup/index.html' },
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  const body = '<main data-state="article"><p class="summary">Something to see</p></main>'
  writeFileSync(path.join(folder, 'src/popup/index.html'), `<!doctype html><title>Control</title>${body}`)
  return folder
}

async function benchPopup(title: string, session: ChromiumBrowserSession): Promise<void> {
  const openings: { first: number; article: number; script: number }[] = []
  for (let round = 0; round < OPENINGS; round++) {
    const pressed = Date.now()
    const popup = await session.openPopup()
    const { origin, first, article } = await popup.run(paintTimes)
    openings.push({ first: origin + first - pressed, article: origin + article - pressed, script: first })
    await session.closePopup()
    await rest(300)
  }
  const row = (name: string, list: number[]) => [name, show(median(list)), show(Math.max(...list))]
  console.log(`\n${title}, ${OPENINGS} openings in one session`)
  console.log(
    table(
      ['', 'median', 'slowest'],
      [
        row(
          'press → first paint',
          openings.map(each => each.first),
        ),
        row(
          'press → the article',
          openings.map(each => each.article),
        ),
        row(
          'the document’s start → first paint',
          openings.map(each => each.script),
        ),
      ],
    ),
  )
}

const show = (ms: number) => `${ms.toFixed(0)} ms`

/** In the popup: when it began (ms since 1970), and from then on its first paint and the article. */
async function paintTimes(): Promise<{ origin: number; first: number; article: number }> {
  while (!document.querySelector('[data-state="article"] .summary'))
    await new Promise(resolve => setTimeout(resolve, 5))
  // The frame that shows it has been drawn once the one after it begins.
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const article = performance.now()
  // The skeleton; told a moment after it was drawn.
  let [skeleton] = performance.getEntriesByName('first-paint')
  for (let tries = 0; !skeleton && tries < 50; tries++) {
    await new Promise(resolve => setTimeout(resolve, 20))
    ;[skeleton] = performance.getEntriesByName('first-paint')
  }
  return { origin: performance.timeOrigin, first: skeleton?.startTime ?? Number.NaN, article }
}

async function benchPanel(session: ChromiumBrowserSession): Promise<void> {
  const panel: Frame = await session.openPanel()
  await rest(3000)
  const found = await panel.run(scrollAll)
  console.log(
    `\nSide panel with ${found.rows} marks, scrolled from the first to the last in ${found.steps} frames`,
  )
  console.log(
    table(
      ['', 'tasks over 50 ms', 'longest frame', 'rows in the document at most'],
      [
        ['a screen a frame', list(found.screen.tasks), show(found.screen.frame), found.screen.rows],
        ['jumps of a tenth', list(found.jumps.tasks), show(found.jumps.frame), found.jumps.rows],
        ['400 × arrow down', list(found.keys.tasks), show(found.keys.frame), found.keys.rows],
      ],
    ),
  )
}

const list = (tasks: number[]) => tasks.map(Math.round).join(', ') || 'none'

/** In the panel. */
async function scrollAll() {
  const box = document.querySelector('[role="listbox"]') as HTMLElement
  const screens = Math.ceil(box.scrollHeight / box.clientHeight)
  const frame = () => new Promise<number>(resolve => requestAnimationFrame(resolve))
  const watch = async (steps: number, act: (step: number) => void) => {
    const tasks: number[] = []
    const observer = new PerformanceObserver(found =>
      tasks.push(...found.getEntries().map(({ duration }) => duration)),
    )
    observer.observe({ type: 'longtask' })
    let longest = 0
    let rows = 0
    let before = await frame()
    for (let step = 0; step < steps; step++) {
      act(step)
      const now = await frame()
      longest = Math.max(longest, now - before)
      before = now
      rows = Math.max(rows, box.querySelectorAll('[role="option"]').length)
    }
    await new Promise(resolve => setTimeout(resolve, 300))
    observer.disconnect()
    return { tasks, frame: longest, rows }
  }
  const down = () => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
  const steps = Math.min(screens, 600)
  const screen = await watch(steps, step => {
    box.scrollTop = (step * box.scrollHeight) / steps
  })
  const jumps = await watch(60, step => {
    box.scrollTop = ((step * 7) % 10) * (box.scrollHeight / 10)
  })
  box.scrollTop = 0
  const keys = await watch(400, down)
  const rows = Number(document.querySelector('[role="option"]')?.getAttribute('aria-setsize'))
  return { rows, steps, screen, jumps, keys }
}
