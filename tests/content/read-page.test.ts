// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

// The polyfill asks for an extension around it as soon as it is loaded.
vi.stubGlobal('chrome', { runtime: { id: 'test' } })
const { readPage } = await import('../../src/content/reading/read-page.ts')
const { locate, rootsOfText } = await import('../../src/content/reading/marks.ts')

const SENTENCE = 'The harbour of Port Alder was closed on Sunday after a barge broke loose, the master said.'

/** What the page does while the reading rests. */
let onRest: () => void = () => {}

beforeEach(() => {
  const many = Array.from({ length: 100 }, (_, at) => `<p>Boat ${at}. ${SENTENCE}</p>`)
  document.body.innerHTML = `<main><article><h1>Boats</h1>${many.join('')}</article></main>`
  // On this clock every look is after the time of a slice.
  let time = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    time += 100
    return time
  })
  vi.stubGlobal('scheduler', { yield: async () => onRest() })
})
afterEach(() => {
  onRest = () => {}
  vi.restoreAllMocks()
  if (!document.body) document.documentElement.append(document.createElement('body'))
})

const goingOn = () => new AbortController().signal
const once = (change: () => void) => {
  let done = false
  onRest = () => {
    if (!done) change()
    done = true
  }
}

describe('readPage', () => {
  it('reads the page in slices', async () => {
    let rests = 0
    onRest = () => rests++
    const page = await readPage(true, [], goingOn())
    expect(page.ok && page.value.article.blocks.length).toBe(101)
    expect(rests).toBeGreaterThan(5)
  })

  it('rests also where the browser has no scheduler', async () => {
    vi.stubGlobal('scheduler', undefined)
    const page = await readPage(true, [], goingOn())
    expect(page.ok && page.value.article.blocks.length).toBe(101)
  })

  it('gives a failure when the body is taken away meanwhile', async () => {
    once(() => document.body.remove())
    const page = await readPage(true, [], goingOn())
    expect(page).toEqual({ ok: false, failure: { code: 'unreadable-page', detail: 'no text' } })
  })

  it('gives a failure when it is overtaken, and reads no further', async () => {
    const controller = new AbortController()
    let rests = 0
    onRest = () => {
      rests++
      controller.abort()
    }
    const page = await readPage(true, [], controller.signal)
    expect(page.ok).toBe(false)
    expect(rests).toBe(1)
  })

  it('gives a failure on a page that grows for ever', async () => {
    const text = 'More of it. '.repeat(3000)
    onRest = () => document.querySelector('article')?.append(text)
    const page = await readPage(true, [], goingOn())
    expect(page).toEqual({
      ok: false,
      failure: { code: 'unreadable-page', detail: 'Error: the page never ends' },
    })
  }, 60_000)

  it('gives a failure for a page that is no article, unless it is wanted', async () => {
    document.body.innerHTML = `<p>${SENTENCE}</p>`
    expect(await readPage(false, [], goingOn())).toMatchObject({ failure: { detail: 'not an article' } })
    expect((await readPage(true, [], goingOn())).ok).toBe(true)
  })
})

describe('what has changed while the page was read', () => {
  it('is not marked, and the rest is', async () => {
    const first = document.querySelector('p')?.firstChild as Text
    let rests = 0
    onRest = () => {
      // After the walk, so that the text that was read is the old one.
      if (++rests === 8) first.data = `New: ${first.data}`
    }
    const page = await readPage(true, [], goingOn())
    if (!page.ok) throw new Error(page.failure.detail)
    const { article, live } = page.value
    const spanOf = (words: string) => {
      const start = article.text.indexOf(words)
      return { start, end: start + words.length }
    }
    expect(locate(article.text, live, spanOf('Boat 0'))).toBeNull()
    expect(locate(article.text, live, spanOf('Boat 57'))).toHaveLength(1)
  })

  it('is watched where it still stands', async () => {
    const page = await readPage(true, [], goingOn())
    if (!page.ok) throw new Error(page.failure.detail)
    const { live, article } = page.value
    const container = document.querySelector('article')
    expect(rootsOfText(live, article.text.length)).toEqual({ roots: [container], whole: true })
    document.querySelector('p')?.remove()
    expect(rootsOfText(live, article.text.length)).toEqual({ roots: [container], whole: false })
    container?.remove()
    expect(rootsOfText(live, article.text.length)).toEqual({ roots: [document], whole: false })
  })
})
