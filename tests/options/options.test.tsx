// @vitest-environment jsdom
/** @jsxImportSource preact */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Options, type OptionsProps } from '../../src/options/options.tsx'
import { optionsTranslatorFor } from '../../src/options/texts/options-translator.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings/settings.ts'

let root: HTMLElement

/** Without the signs that isolate a name in its sentence. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/gu, '')

/** The page over settings that change as the stored ones would. */
async function draw(
  start: Partial<Settings> = {},
  language: 'ar' | 'en' = 'en',
  more: Partial<OptionsProps> = {},
) {
  root = document.body.appendChild(document.createElement('div'))
  const page = { settings: { ...DEFAULT_SETTINGS, ...start }, saveFile: vi.fn() }
  const change = (next: (current: Settings) => Settings) => {
    page.settings = next(page.settings)
    redraw()
  }
  const redraw = () =>
    render(
      <Options
        settings={page.settings}
        translator={optionsTranslatorFor(language, language)}
        actions={{ change, saveFile: page.saveFile }}
        status="none"
        syncProblem={null}
        {...more}
      />,
      root,
    )
  await act(redraw)
  return page
}

const find = <E extends HTMLElement>(selector: string): E => {
  const found = root.querySelector<E>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const nameOf = (element: Element) => plain(element.getAttribute('aria-label') ?? element.textContent ?? '')
const button = (name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(known => nameOf(known) === name)
  if (!found) throw new Error(`no button ${name}`)
  return found
}
const click = (name: string) => act(() => button(name).click())
const control = (label: string): HTMLInputElement => {
  const found = [...root.querySelectorAll('label')].find(known => known.textContent === label)
  const input = found?.querySelector('input')
  if (!input) throw new Error(`no control ${label}`)
  return input
}

async function type(field: HTMLInputElement | HTMLSelectElement, value: string, event: 'input' | 'change') {
  await act(() => {
    field.value = value
    field.dispatchEvent(new Event(event, { bubbles: true }))
  })
}

async function add(id: string, typed: string, choice?: string) {
  await type(find<HTMLInputElement>(`#${id}`), typed, 'input')
  if (choice) await type(find<HTMLSelectElement>(`#${id}-choice`), choice, 'change')
  const form = find(`#${id}`).closest('form')
  await act(() => {
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  })
}

async function giveFile(section: string, text: string | Uint8Array<ArrayBuffer>) {
  const input = find<HTMLInputElement>(`#${section} input[type="file"]`)
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  // jsdom's own File has no arrayBuffer.
  const file = { size: bytes.length, arrayBuffer: async () => bytes.buffer }
  Object.defineProperty(input, 'files', { value: [file], configurable: true })
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }))
    await new Promise(resolve => setTimeout(resolve, 0))
  })
}
const outcome = (section: string) =>
  [...root.querySelectorAll(`#${section} .outcome p`)].map(line => plain(line.textContent ?? ''))

afterEach(() => {
  render(null, root)
  root.remove()
})

describe('the options page', () => {
  it('has a heading for each section, and a way to each', async () => {
    await draw()
    const targets = [...root.querySelectorAll('nav a')].map(link => link.getAttribute('href'))
    expect(targets).toHaveLength(root.querySelectorAll('section').length)
    for (const target of targets) expect(find(`${target} > h2`).textContent).not.toBe('')
    for (const link of root.querySelectorAll('nav a'))
      expect(find(`${link.getAttribute('href')} > h2`).textContent).toBe(link.textContent)
  })

  it('gives each control a name of its own', async () => {
    await draw({
      sites: [{ site: 'example.org', choice: 'ask' }],
      follows: [{ text: 'Zug', kind: 'name' }],
      nameRules: [{ kind: 'ignore', name: 'May' }],
      sync: true,
    })
    const controls = [...root.querySelectorAll<HTMLInputElement>('button, input, select, a')]
    const names = controls.map(known =>
      plain(known.getAttribute('aria-label') ?? known.labels?.[0]?.textContent ?? known.textContent ?? ''),
    )
    expect(names.filter(name => name === '')).toEqual([])
    const buttons = controls.filter(known => known.localName === 'button' && known.textContent !== 'Add')
    expect(new Set(buttons.map(nameOf)).size).toBe(buttons.length)
  })

  it.each([
    ['none', ''],
    ['saved', 'Saved.'],
    ['not-saved', 'Could not be saved. Please try again.'],
  ] as const)('tells the outcome %s politely', async (status, expected) => {
    await draw({}, 'en', { status })
    expect(find('.status[role="status"]').textContent).toBe(expected)
  })

  it('names each language in itself', async () => {
    const page = await draw({}, 'ar')
    const names = [...root.querySelectorAll('#language .choice')].map(choice => choice.textContent)
    expect(names).toEqual(['لغة المتصفح', 'العربية', 'English'])
    await act(() => find<HTMLInputElement>('input[value="en"]').click())
    expect(page.settings.interfaceLanguage).toBe('en')
  })
})

describe('marks', () => {
  it('are switched by kind, and all at once', async () => {
    const page = await draw()
    await act(() => control('People').click())
    await act(() => control('Show marks').click())
    expect(page.settings.types.person).toBe(false)
    expect(page.settings.enabled).toBe(false)
  })

  it('show a colour while it is tried, and store it when it is chosen', async () => {
    const page = await draw()
    const colour = find<HTMLInputElement>('input[type="color"]')
    expect(nameOf(colour)).toBe('Colour for People')
    await type(colour, '#ffee00', 'input')
    expect(page.settings.colours.person).toBe(DEFAULT_SETTINGS.colours.person)
    expect(find('.preview-dark .mark').style.getPropertyValue('--mark-colour')).toBe('#ffee00')
    await type(colour, '#ffee00', 'change')
    expect(page.settings.colours.person).toBe('#ffee00')
    await click('Back to the first colours')
    expect(page.settings.colours).toEqual(DEFAULT_SETTINGS.colours)
  })

  it('say of a colour that is hard to see what is drawn instead', async () => {
    await draw({ colours: { ...DEFAULT_SETTINGS.colours, person: '#ffee00', place: '#000040' } })
    const [person = '', place = '', organization = ''] = [...root.querySelectorAll('.contrast')].map(note =>
      plain(note.textContent ?? ''),
    )
    expect(person).toMatch(/^On light pages .* \(contrast 1\.\d:1, .* darker tone .*: [34]\.\d:1\.$/u)
    expect(place).toMatch(/^On dark pages .* \(contrast 1\.\d:1, .* lighter tone .*: [34]\.\d:1\.$/u)
    expect(organization).toBe('')
    expect(find('.preview-light .mark').style.getPropertyValue('--mark-colour')).not.toBe('#ffee00')
  })
})

describe('sites', () => {
  it('are added with a rule, and what is none is refused', async () => {
    const page = await draw()
    await add('new-site', 'https://www.example.net/x', 'ask')
    expect(page.settings.sites).toEqual([{ site: 'example.net', choice: 'ask' }])
    await add('new-site', 'no site')
    expect(page.settings.sites).toHaveLength(1)
    expect(find('#new-site-problem').textContent).toBe('That is not the address of a site.')
    expect(find('#new-site').getAttribute('aria-invalid')).toBe('true')
  })

  it('change their rule in their place', async () => {
    const page = await draw({
      sites: [
        { site: 'example.org', choice: 'never' },
        { site: 'example.net', choice: 'ask' },
      ],
    })
    const select = find<HTMLSelectElement>('.entries select')
    expect(nameOf(select)).toBe('Rule for example.org')
    await type(select, 'always', 'change')
    expect(page.settings.sites[0]).toEqual({ site: 'example.org', choice: 'always' })
  })

  it('without a rule are read at once or on request', async () => {
    const page = await draw()
    await act(() => control('Read an article only when I press the button').click())
    expect(page.settings.otherSites).toBe('ask')
  })

  it('leave the focus at the next one, and at last on the empty list', async () => {
    const page = await draw({
      sites: ['a.example', 'b.example', 'c.example'].map(site => ({ site, choice: 'never' as const })),
    })
    await click('Remove: b.example')
    expect(document.activeElement && nameOf(document.activeElement)).toBe('Remove: c.example')
    await click('Remove: c.example')
    expect(document.activeElement && nameOf(document.activeElement)).toBe('Remove: a.example')
    await click('Remove: a.example')
    expect(page.settings.sites).toEqual([])
    expect(document.activeElement?.textContent).toBe('No site has a rule of its own.')
  })
})

describe('what is followed', () => {
  it('is added by kind, once, and removed', async () => {
    const page = await draw()
    await add('new-follow', ' inflation ', 'word')
    expect(page.settings.follows).toEqual([{ text: 'inflation', kind: 'word' }])
    await add('new-follow', 'INFLATION')
    expect(find('#new-follow-problem').textContent).toBe('You follow this already.')
    await add('new-follow', 'x'.repeat(201))
    expect(find('#new-follow-problem').textContent).toBe('That is too long to be found in an article.')
    await click('Remove: inflation')
    expect(page.settings.follows).toEqual([])
  })

  it('limits the marks to articles that speak of it', async () => {
    const page = await draw()
    await act(() => control('Show marks only in articles that speak of something I follow').click())
    expect(page.settings.matchingOnly).toBe(true)
  })

  it('goes to a file and comes from one', async () => {
    const page = await draw({ follows: [{ text: 'Zug', kind: 'name' }] })
    await click('Save the list to a file')
    const [file] = page.saveFile.mock.calls[0] ?? []
    expect(file).toMatchObject({ name: 'hashiya-follows.json', type: 'application/json' })
    await giveFile('following', 'Zug\nBern\nBasel\n')
    expect(outcome('following')).toEqual(['2 entries were added.', '1 entry was in the list already.'])
    expect(page.settings.follows).toHaveLength(3)
    await click('Remove: Bern')
    await giveFile('following', String(file.text))
    expect(outcome('following')).toEqual(['1 entry was in the list already.'])
  })

  it('is as it was where the file is damaged', async () => {
    const page = await draw({ follows: [{ text: 'Zug', kind: 'name' }] }, 'ar')
    await giveFile('following', '{"format":"hashiya-follows","follows":[{"te')
    expect(outcome('following')).toEqual(['الملف تالف أو من نوع آخر. وقائمتك باقية كما كانت.'])
    await giveFile('following', new Uint8Array([0x50, 0x4b, 0, 0xff]))
    expect(outcome('following')).toEqual(['الملف تالف أو من نوع آخر. وقائمتك باقية كما كانت.'])
    await giveFile('following', new Uint8Array(2_000_001))
    expect(outcome('following')).toEqual(['هذا الملف أكبر من أن يكون ملفًّا من هذا النوع. ولم يتغيّر شيء.'])
    expect(page.settings.follows).toHaveLength(1)
  })

  it('is read from a file in UTF-16, as some editors write it', async () => {
    const page = await draw()
    await giveFile('following', new Uint8Array([0xff, 0xfe, 0x45, 0x06, 0x35, 0x06, 0x31, 0x06]))
    expect(page.settings.follows).toEqual([{ text: 'مصر', kind: 'name' }])
  })
})

describe('what was said of names and fields', () => {
  const said: Partial<Settings> = {
    nameRules: [
      { kind: 'ignore', name: 'May' },
      { kind: 'type', name: 'Zug', type: 'place' },
      { kind: 'same', name: 'Peking', as: 'Beijing' },
    ],
    fieldRules: [
      { site: 'example.org', field: 'authors', by: 'place', value: 'meta author' },
      { site: 'example.org', field: 'publisher', by: 'value', value: 'The Quay' },
    ],
  }

  it('is told in words', async () => {
    await draw(said)
    expect([...root.querySelectorAll('#said .entry')].map(entry => plain(entry.textContent ?? ''))).toEqual([
      '“May” is no name',
      '“Zug” is a place',
      '“Peking” is the same as “Beijing”',
      'Authors on example.org: from the place meta author',
      'Publisher on example.org: always “The Quay”',
    ])
  })

  it('is taken back, one at a time', async () => {
    const page = await draw(said)
    await click('Take back: “Zug” is a place')
    await click('Take back: Authors on example.org: from the place meta author')
    expect(page.settings.nameRules.map(({ name }) => name)).toEqual(['May', 'Peking'])
    expect(page.settings.fieldRules.map(({ field }) => field)).toEqual(['publisher'])
  })
})

describe('reading', () => {
  it('has a length of the summary, a card by pointer, and the browser’s summary', async () => {
    const page = await draw()
    await act(() => control('Long').click())
    await act(() => control('Open the card when the pointer rests on a mark').click())
    await act(() => control('Offer the browser’s own summary as well').click())
    expect(page.settings).toMatchObject({ summaryLength: 'long', hoverCard: true, builtInSummary: true })
  })
})

describe('the reader’s settings', () => {
  it('travel only when switched on, and the lists only when that is said too', async () => {
    const page = await draw()
    expect(root.textContent).not.toContain('travel to your other machines, as')
    await act(() => control('Use these choices on my other machines').click())
    expect(page.settings).toMatchObject({ sync: true, syncLists: false })
    await act(() => control('Also what I follow, my site rules and my corrections').click())
    expect(page.settings.syncLists).toBe(true)
    await act(() => control('Use these choices on my other machines').click())
    expect(page.settings).toMatchObject({ sync: false, syncLists: false })
  })

  it('say what keeps them from travelling', async () => {
    await draw({ sync: true }, 'en', { syncProblem: 'too-large' })
    expect(find('#data .problem').textContent).toContain('They stay on this machine')
  })

  it('go to a file and come from one, and damaged ones are named', async () => {
    const page = await draw({ hoverCard: true })
    await click('Save all settings to a file')
    const [file] = page.saveFile.mock.calls[0] ?? []
    const text = String(file.text)
      .replace('"hoverCard": true', '"hoverCard": "yes"')
      .replace('"matchingOnly": false', '"matchingOnly": true')
    await giveFile('data', text)
    expect(outcome('data')).toEqual([
      'The settings of the file hold now.',
      'Damaged in the file, and so left as they were: Open the card when the pointer rests on a mark.',
    ])
    expect(page.settings).toMatchObject({ hoverCard: true, matchingOnly: true })
    await giveFile('data', '{"format":')
    expect(outcome('data')[0]).toContain('Your settings are as they were.')
  })

  it('go back to the first day after a question, whose first answer keeps them', async () => {
    const page = await draw({ enabled: false })
    await click('Reset everything')
    expect(find('[role="alertdialog"]').getAttribute('aria-labelledby')).toBe('reset-title')
    expect(document.activeElement?.textContent).toBe('Keep everything')
    await click('Keep everything')
    expect(document.activeElement?.textContent).toBe('Reset everything')
    expect(page.settings.enabled).toBe(false)
    await click('Reset everything')
    await act(() => {
      find('[role="alertdialog"]').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      )
    })
    expect(root.querySelector('[role="alertdialog"]')).toBeNull()
    await click('Reset everything')
    await click('Yes, reset everything')
    expect(page.settings).toEqual(DEFAULT_SETTINGS)
    expect(outcome('data')).toEqual(['Everything is as on the first day.'])
  })
})
