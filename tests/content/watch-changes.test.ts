// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchChanges } from '../../src/content/reading/watch-changes.ts'

const LATER = 700

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<aside>Weather: rain</aside><main><p>The harbour is closed.</p></main>'
})
afterEach(() => vi.useRealTimers())

const element = (selector: string) => document.querySelector(selector) as HTMLElement
const append = (parent: Element, text: string) =>
  parent.append(Object.assign(document.createElement('p'), { textContent: text }))

/** Observers answer in a microtask, the reading after a pause. */
const pass = () => vi.advanceTimersByTimeAsync(LATER)

function watching() {
  const readAgain = vi.fn()
  return { readAgain, changes: watchChanges(readAgain) }
}

describe('a reading under way', () => {
  const cases: [string, () => void, number][] = [
    ['nothing changes', () => {}, 0],
    ['text comes into the article', () => append(element('main'), 'It opens on Monday.'), 1],
    [
      'text of the article is written anew',
      () => {
        const text = element('main p').firstChild as Text
        text.data = 'The harbour is open.'
      },
      1,
    ],
    ['text comes elsewhere', () => append(element('aside'), 'Tomorrow: sun'), 0],
    ['an image comes into the article', () => element('main').append(document.createElement('img')), 0],
  ]
  it.each(cases)(
    '%s: what has changed in the article is read again, once it is known',
    async (_, change, times) => {
      const { readAgain, changes } = watching()
      changes.hold()
      change()
      await pass()
      expect(readAgain).not.toHaveBeenCalled()
      changes.observe([element('main')], null)
      await pass()
      expect(readAgain).toHaveBeenCalledTimes(times)
      changes.stop()
    },
  )

  it('notes also what has changed right before its end', async () => {
    const { readAgain, changes } = watching()
    changes.hold()
    append(element('main'), 'It opens on Monday.')
    changes.observe([element('main')], null)
    await pass()
    expect(readAgain).toHaveBeenCalledTimes(1)
    changes.stop()
  })

  it('that found nothing is begun again by any text', async () => {
    const { readAgain, changes } = watching()
    changes.hold()
    append(element('aside'), 'Tomorrow: sun')
    await pass()
    changes.observe([document], null)
    await pass()
    expect(readAgain).toHaveBeenCalledTimes(1)
    changes.stop()
  })

  it('that is given up leaves nothing behind', async () => {
    const { readAgain, changes } = watching()
    changes.hold()
    append(element('main'), 'It opens on Monday.')
    await pass()
    changes.stop()
    append(element('main'), 'Ferries run again.')
    changes.observe([element('main')], null)
    await pass()
    expect(readAgain).not.toHaveBeenCalled()
    changes.stop()
  })
})

describe('an article that has been read', () => {
  it('is read again when its text changes, and not for a change elsewhere', async () => {
    const { readAgain, changes } = watching()
    changes.observe([element('main')], null)
    append(element('aside'), 'Tomorrow: sun')
    await pass()
    expect(readAgain).not.toHaveBeenCalled()
    append(element('main'), 'It opens on Monday.')
    await pass()
    expect(readAgain).toHaveBeenCalledTimes(1)
    changes.stop()
  })

  it('is read again when it is known to have changed', async () => {
    const { readAgain, changes } = watching()
    changes.observe([element('main')], null)
    changes.readSoon()
    await pass()
    expect(readAgain).toHaveBeenCalledTimes(1)
    changes.stop()
  })
})
