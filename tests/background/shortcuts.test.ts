import { describe, expect, it, vi } from 'vitest'
import { setShortcuts } from '../../src/background/shortcuts.ts'

const api = vi.hoisted(() => ({
  commands: { getAll: vi.fn<() => Promise<{ name?: string; shortcut?: string }[]>>() },
}))
vi.mock('../../src/shared/browser.ts', () => ({ browser: api, IS_FIREFOX: false }))

describe('the keys that are set', () => {
  it('are told by what they do, in the order of use', async () => {
    api.commands.getAll.mockResolvedValue([
      { name: 'next-mention', shortcut: 'Alt+Shift+J' },
      { name: '_execute_action', shortcut: 'Ctrl+H' },
      { name: '_execute_sidebar_action', shortcut: 'F8' },
    ])
    expect(await setShortcuts()).toEqual([
      { action: 'popup', keys: 'Ctrl+H' },
      { action: 'next', keys: 'Alt+Shift+J' },
      { action: 'panel', keys: 'F8' },
    ])
  })

  it('are none where the reader has taken them away, or a command is of another version', async () => {
    api.commands.getAll.mockResolvedValue([
      { name: 'next-mention', shortcut: '' },
      { name: 'open-panel' },
      { name: 'constructor', shortcut: 'F9' },
    ])
    expect(await setShortcuts()).toEqual([])
  })
})
