// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type HoverSubject, watchHover } from '../../src/content/guide/watch-hover.ts'
import type { Mark } from '../../src/highlight/painter.ts'

const markNo = (index: number): Mark => ({
  index,
  type: 'person',
  span: { start: index, end: index + 1 },
  ranges: null,
  painted: false,
})
const ONE = markNo(1)
const TWO = markNo(2)

let stop: AbortController
let opened: Mark | 'other' | null
let wanted: boolean
let inCard: boolean
let under: Mark | undefined

/** jsdom has no PointerEvent with a type. */
function point(name: string, more: { pointerType?: string; buttons?: number } = {}) {
  const event = new MouseEvent(name, { bubbles: true, buttons: more.buttons ?? 0 })
  Object.defineProperty(event, 'pointerType', { value: more.pointerType ?? 'mouse' })
  document.body.dispatchEvent(event)
}
const move = (to: Mark | undefined, more = {}) => {
  under = to
  point('pointermove', more)
}
const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds)

beforeEach(() => {
  vi.useFakeTimers()
  stop = new AbortController()
  opened = null
  wanted = true
  inCard = false
  const subject: HoverSubject = {
    isWanted: () => wanted,
    opened: () => opened,
    holds: () => inCard,
    markAt: () => under,
    open: mark => {
      opened = mark
    },
    close: () => {
      opened = null
    },
  }
  watchHover(subject, () => [], stop.signal)
})

afterEach(() => {
  stop.abort()
  vi.useRealTimers()
})

describe('the card by hover', () => {
  it('opens when the pointer has rested on a mark, and not before', () => {
    move(ONE)
    pass(200)
    move(ONE)
    pass(299)
    expect(opened).toBeNull()
    pass(1)
    expect(opened).toBe(ONE)
  })

  const refusals: readonly (readonly [string, () => void])[] = [
    ['when the pointer goes on', () => move(undefined)],
    ['by touch', () => move(ONE, { pointerType: 'touch' })],
    ['while a button is pressed', () => move(ONE, { buttons: 1 })],
    ['after a key', () => point('keydown')],
    ['when the page scrolls beneath it', () => point('scroll')],
    ['after a press', () => point('pointerdown')],
    ['after it has left the window', () => point('pointerout')],
    ['after the end', () => stop.abort()],
  ]
  it.each(refusals)('does not open %s', (_, act) => {
    move(ONE)
    pass(100)
    act()
    pass(1000)
    expect(opened).toBeNull()
  })

  it('does not open when it is not wanted, or no longer', () => {
    wanted = false
    move(ONE)
    pass(1000)
    wanted = true
    move(ONE)
    wanted = false
    pass(1000)
    expect(opened).toBeNull()
  })

  it('leaves a card alone that was opened on purpose', () => {
    opened = 'other'
    move(ONE)
    pass(1000)
    move(undefined)
    pass(1000)
    expect(opened).toBe('other')
  })

  it('closes when the pointer leaves, and stays while it is on its mark or in the card', () => {
    opened = ONE
    move(undefined)
    pass(200)
    inCard = true
    move(undefined)
    pass(1000)
    expect(opened).toBe(ONE)
    inCard = false
    move(ONE)
    pass(1000)
    expect(opened).toBe(ONE)
    move(undefined)
    pass(299)
    expect(opened).toBe(ONE)
    pass(1)
    expect(opened).toBeNull()
  })

  it('closes when the pointer leaves the window', () => {
    opened = ONE
    point('pointerout')
    pass(300)
    expect(opened).toBeNull()
  })

  it('goes over to another mark', () => {
    opened = ONE
    move(TWO)
    pass(300)
    expect(opened).toBe(TWO)
    pass(1000)
    expect(opened).toBe(TWO)
  })

  it('keeps a card that was taken hold of meanwhile', () => {
    opened = ONE
    move(undefined)
    pass(100)
    opened = 'other'
    pass(1000)
    expect(opened).toBe('other')
  })
})
