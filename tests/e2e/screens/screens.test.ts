/**
 * The interface as a person sees it, compared with the pictures that somebody has looked at, and asked by axe what a person
 * with a screen reader or weak eyes would find wrong. `npm run screenshots` takes the pictures anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { namesIn } from './expected-names.ts'
import { openStudio, type Studio } from './studio.ts'
import { accessibleNodes, untold } from './tree.ts'
import { nameOf, PICTURES } from './views.ts'

const BASELINE = path.resolve('tests/e2e/screens/baseline')
const FOUND = path.resolve('.cache/screens')
/** Letters are smoothed a little differently by each version of the browser. */
const DIFFERENT_PIXELS = 0.01
const UPDATE = process.env.HASHIYA_SCREENS === 'update'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let studio: Studio

beforeAll(async () => {
  studio = await openStudio()
  mkdirSync(FOUND, { recursive: true })
  if (UPDATE) mkdirSync(BASELINE, { recursive: true })
})
afterAll(() => studio.close())

describe.each(PICTURES.map(picture => ({ name: nameOf(picture), picture })))('$name', ({ name, picture }) => {
  it('looks as it was looked at', async () => {
    await studio.show(picture)
    const taken = await studio.page.screenshot()
    const file = path.join(BASELINE, `${name}.png`)
    if (UPDATE) writeFileSync(file, taken)
    expect(existsSync(file), `${file}: npm run screenshots makes it`).toBe(true)
    const share = differentShare(PNG.sync.read(readFileSync(file)), PNG.sync.read(taken))
    if (share > DIFFERENT_PIXELS) writeFileSync(path.join(FOUND, `${name}.png`), taken)
    expect(share, `the new picture is ${path.join(FOUND, `${name}.png`)}`).toBeLessThanOrEqual(
      DIFFERENT_PIXELS,
    )
  })

  it('has nothing that axe finds wrong, does not move where that is unwanted, and tells all by role and name', async () => {
    await studio.show(picture)
    await studio.page.evaluate(AXE)
    expect(await studio.page.evaluate(RUN_AXE)).toEqual([])
    expect(await studio.page.evaluate(MOVING)).toEqual([])
    // Colours change no name.
    if (picture.theme !== 'light') return
    const nodes = await accessibleNodes(studio.page)
    expect(untold(nodes)).toEqual([])
    const told = new Set(nodes.map(({ role, name }) => `${role} ${name}`))
    expect(namesIn(picture).filter(name => !told.has(name))).toEqual([])
  })
})

/** As a text: vitest rewrites the functions of its own modules. What stands on another page of the browser is not the page's. */
const RUN_AXE = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)))`

/** Elements that would move though the reader wants none of it, in shadow roots too. */
const MOVING = `(() => {
  const within = root => [...root.querySelectorAll('*')].flatMap(each => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])])
  const moves = style => style.animationName !== 'none' || style.transitionDuration.split(', ').some(time => parseFloat(time) > 0)
  const styles = each => [null, '::before', '::after'].map(part => getComputedStyle(each, part))
  return within(document).filter(each => styles(each).some(moves)).map(({ outerHTML }) => outerHTML.slice(0, 100))
})()`

/** 0 to 1; 1 where the sizes differ. */
function differentShare(before: PNG, after: PNG): number {
  const { width, height } = before
  if (width !== after.width || height !== after.height) return 1
  return pixelmatch(before.data, after.data, undefined, width, height, { threshold: 0.2 }) / (width * height)
}
