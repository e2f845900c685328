/** Pointer and keys as WebDriver's actions, for Marionette. */

const KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  Shift: '\uE008',
  Alt: '\uE00A',
  End: '\uE010',
  Home: '\uE011',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

const pause = { type: 'pause', duration: 0 }

const keyActions = (actions: object[]) => ({ type: 'key', id: 'keys', actions })

const pointerActions = (actions: object[]) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions,
})

const moveTo = (x: number, y: number) => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
  origin: 'viewport',
})

/** "Shift+Tab": the keys before the last are held. */
export function pressActions(combination: string): object[] {
  const keys = combination.split('+').map(key => KEYS[key] ?? key)
  const down = keys.map(value => ({ type: 'keyDown', value }))
  const up = keys.toReversed().map(value => ({ type: 'keyUp', value }))
  return [keyActions([...down, ...up])]
}

export const moveActions = (x: number, y: number): object[] => [pointerActions([moveTo(x, y)])]

/** A click of the main button, with Alt held where that is asked for. */
export function clickActions(x: number, y: number, modifier?: 'Alt'): object[] {
  const click = [
    pause,
    moveTo(x, y),
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
    pause,
  ]
  const held = (type: string) => ({ type, value: KEYS.Alt })
  const keys = [held('keyDown'), pause, pause, pause, held('keyUp')]
  return [pointerActions(click), ...(modifier ? [keyActions(keys)] : [])]
}
