// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { areWordsOnScreen } from '../../src/content/guide/words-on-screen.ts'

/** jsdom lays nothing out: the words and their box are where a test says. */
function lay(words: [top: number, bottom: number], box: [top: number, bottom: number], overflow: string) {
  document.body.innerHTML = `<div style="overflow: ${overflow}"><p>Oslo</p></div>`
  const div = document.querySelector('div')
  const node = document.querySelector('p')?.firstChild
  if (!div || !node) throw new Error('not laid')
  const rect = ([top, bottom]: [number, number]) => ({ top, bottom, left: 10, right: 60 }) as DOMRect
  Range.prototype.getBoundingClientRect = () => rect(words)
  vi.spyOn(div, 'getBoundingClientRect').mockReturnValue(rect(box))
  return new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 4 })
}

afterEach(() => {
  document.body.replaceChildren()
})

it.each([
  ['in the window', true, [100, 120], [0, 700], 'visible'],
  ['half above it', true, [-10, 10], [-300, 700], 'visible'],
  ['above it', false, [-40, -20], [-300, 700], 'visible'],
  ['below it', false, [900, 920], [0, 1000], 'visible'],
  ['out of a box that scrolls', false, [100, 120], [200, 400], 'auto'],
  ['in a box that scrolls', true, [210, 230], [200, 400], 'auto'],
  ['out of a box that lets them be seen', true, [100, 120], [200, 400], 'visible'],
  ['of no size', false, [100, 100], [0, 700], 'visible'],
] as const)('words %s: %s', (_, expected, words, box, overflow) => {
  expect(areWordsOnScreen(lay([...words], [...box], overflow))).toBe(expected)
})
