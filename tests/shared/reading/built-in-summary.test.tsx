// @vitest-environment jsdom
/** @jsxImportSource preact */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTranslator } from '../../../src/shared/i18n/translator.ts'
import { BuiltInSummary } from '../../../src/shared/reading/built-in-summary.tsx'

let root: HTMLElement

/** A browser with a summariser: what it answers, and whether it can. */
function fakeSummarizer(availability: unknown, summarize: () => Promise<unknown>) {
  const fake = Object.assign(() => {}, {
    availability: vi.fn(async () => availability),
    create: vi.fn(async () => ({ summarize, destroy: vi.fn() })),
  })
  vi.stubGlobal('Summarizer', fake)
  return fake
}

const settle = () => act(() => new Promise<void>(resolve => setTimeout(resolve)))

async function draw() {
  root = document.body.appendChild(document.createElement('div'))
  const article = { text: 'The harbour froze over.', language: 'en', direction: 'ltr' as const }
  await act(() =>
    render(<BuiltInSummary article={article} length="standard" translator={createTranslator('en')} />, root),
  )
  await settle()
}
const ask = async () => {
  await act(() => root.querySelector('button')?.click())
  await settle()
}

afterEach(() => {
  render(null, root)
  root.remove()
  vi.unstubAllGlobals()
})

describe('the browser’s own summary', () => {
  it('is not offered where the browser has no summariser, or something else of the name', async () => {
    for (const found of [undefined, {}, () => {}, { availability: true }]) {
      vi.stubGlobal('Summarizer', found)
      await draw()
      expect(root.textContent).toBe('')
      root.remove()
    }
  })

  it('is not offered where the language is not supported or the question fails', async () => {
    const fake = fakeSummarizer('unavailable', async () => '')
    await draw()
    expect(root.textContent).toBe('')
    expect(fake.availability).toHaveBeenCalledWith(
      expect.objectContaining({ expectedInputLanguages: ['en'], outputLanguage: 'en' }),
    )
    fake.availability.mockRejectedValue(new RangeError('language'))
    await draw()
    expect(root.textContent).toBe('')
  })

  it('asks the browser for nothing before the click, and marks the answer as the browser’s', async () => {
    const fake = fakeSummarizer('available', async () => ' Ice closed the port. ')
    await draw()
    expect(fake.create).not.toHaveBeenCalled()
    expect(root.querySelector('button')?.textContent).toBe('Summarise with the browser’s own model')
    await ask()
    expect(root.querySelector('.text')?.textContent).toBe('Ice closed the port.')
    expect(root.textContent).toContain('Written by your browser’s model, not by Hashiya')
  })

  it('says that it is at work, and takes no second click', async () => {
    fakeSummarizer('downloadable', () => new Promise(() => {}))
    await draw()
    await ask()
    expect(root.querySelector('button')?.disabled).toBe(true)
    expect(root.querySelector('[role=status]')?.textContent).toContain('The browser is writing')
  })

  it.each([
    ['refuses', () => Promise.reject(new Error('too long'))],
    ['says nothing', async () => '  '],
    ['answers with no text', async () => 7],
  ])('says so where the browser %s, and can be asked again', async (_, summarize) => {
    fakeSummarizer('available', summarize)
    await draw()
    await ask()
    expect(root.querySelector('[role=status]')?.textContent).toContain('could not summarise')
    expect(root.querySelector('button')?.disabled).toBe(false)
  })

  it('gives up when it goes', async () => {
    let signal: AbortSignal | undefined
    const fake = fakeSummarizer('available', () => new Promise(() => {}))
    fake.create.mockImplementation((async (options: { signal: AbortSignal }) => {
      signal = options.signal
      return { summarize: () => new Promise(() => {}) }
    }) as never)
    await draw()
    await ask()
    expect(signal?.aborted).toBe(false)
    await act(() => render(null, root))
    expect(signal?.aborted).toBe(true)
  })
})
