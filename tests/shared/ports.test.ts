import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answerPorts } from '../../src/shared/answer-port.ts'
import { success } from '../../src/shared/failure.ts'
import { sendToBackground, sendToTab } from '../../src/shared/send.ts'

type Listener = (value: unknown) => void

/** One end of a port: what is posted here is heard there, as long as neither end is closed. */
class PortEnd {
  readonly sender: { id: string } | undefined
  other: PortEnd | null = null
  #heard = new Set<Listener>()
  #closed = new Set<Listener>()
  isClosed = false
  onMessage = { addListener: (listener: Listener) => this.#heard.add(listener) }
  onDisconnect = { addListener: (listener: Listener) => this.#closed.add(listener) }

  constructor(sender?: { id: string }) {
    this.sender = sender
  }

  postMessage(message: unknown): void {
    if (this.isClosed) throw new Error('Attempt to postMessage on disconnected port')
    queueMicrotask(() => this.other?.hear(structuredClone(message)))
  }

  disconnect(): void {
    this.isClosed = true
    queueMicrotask(() => this.other?.close())
  }

  hear(message: unknown): void {
    for (const listener of this.#heard) listener(message)
  }

  close(): void {
    this.isClosed = true
    for (const listener of this.#closed) listener(this)
  }
}

const { api, world } = vi.hoisted(() => {
  const world = {
    listeners: new Set<(port: unknown) => void>(),
    connect: (): unknown => null,
    target: null as unknown,
  }
  const api = {
    runtime: {
      id: 'hashiya',
      lastError: undefined,
      connect: () => world.connect(),
      onConnect: {
        addListener: (listener: (port: unknown) => void) => world.listeners.add(listener),
        removeListener: (listener: (port: unknown) => void) => world.listeners.delete(listener),
      },
    },
    tabs: {
      connect: (...target: unknown[]) => {
        world.target = target
        return world.connect()
      },
    },
  }
  return { api, world }
})
vi.mock('../../src/shared/browser.ts', () => ({ browser: api }))

let ends: { here: PortEnd; there: PortEnd }

/** A connection as the browser makes it: closed at once where nobody listens. */
function connect(id = 'hashiya'): PortEnd {
  const here = new PortEnd()
  const there = new PortEnd({ id })
  here.other = there
  there.other = here
  ends = { here, there }
  queueMicrotask(() => {
    if (!world.listeners.size) here.close()
    for (const listener of world.listeners) listener(there)
  })
  return here
}

beforeEach(() => {
  world.listeners.clear()
  world.connect = () => connect()
})

describe('a question to the background', () => {
  it('comes back with its answer, and its port is closed', async () => {
    const asked: unknown[] = []
    answerPorts((name, body, sender) => {
      asked.push([name, body, sender.id])
      return Promise.resolve(success(true))
    })
    expect(await sendToBackground('has-access', { pattern: '*://example.org/*' })).toEqual(success(true))
    expect(asked).toEqual([['has-access', { pattern: '*://example.org/*' }, 'hashiya']])
    await Promise.resolve()
    expect(ends.there.isClosed).toBe(true)
  })

  it('is a failure where nobody listens', async () => {
    expect(await sendToBackground('get-settings', {})).toMatchObject({
      ok: false,
      failure: { code: 'not-loaded' },
    })
  })

  it('is a failure where the listener has stopped', async () => {
    answerPorts(() => success(true))()
    expect(await sendToBackground('get-settings', {})).toMatchObject({ ok: false })
  })

  it('is a failure where the other end closes without a word', async () => {
    answerPorts(() => {
      ends.there.disconnect()
      return undefined
    })
    expect(await sendToBackground('get-settings', {})).toMatchObject({ failure: { code: 'not-loaded' } })
  })

  it.each([null, 'yes', 7, {}, Object.create({ ok: true })])(
    'is a failure where the answer is %j',
    async given => {
      answerPorts(() => Promise.resolve(given as never))
      expect(await sendToBackground('get-settings', {})).toMatchObject({ failure: { code: 'not-loaded' } })
    },
  )

  it.each([
    ['Extension context invalidated.', 'outdated'],
    ['No window', 'not-loaded'],
  ])('is a failure where the browser throws “%s”', async (message, code) => {
    world.connect = () => {
      throw new Error(message)
    }
    expect(await sendToBackground('get-settings', {})).toMatchObject({ ok: false, failure: { code } })
  })
})

describe('a question to a tab', () => {
  it('goes to its top frame', async () => {
    answerPorts(() => success(null))
    expect(await sendToTab(7, 'show-span', { start: 0, end: 4 })).toEqual(success(null))
    expect(world.target).toEqual([7, { frameId: 0 }])
  })
})

describe('whoever answers', () => {
  it('does not hear another extension, nor what is no envelope', async () => {
    const answer = vi.fn(() => success(true))
    answerPorts(answer)
    connect('another')
    await Promise.resolve()
    ends.there.hear({ hashiya: 'get-settings', body: {} })
    connect()
    await Promise.resolve()
    for (const message of [null, 'get-settings', { hashiya: 5 }]) ends.there.hear(message)
    expect(answer).not.toHaveBeenCalled()
  })

  it('is not troubled by an asker who has gone before the answer', async () => {
    let give: (value: ReturnType<typeof success<boolean>>) => void = () => {}
    const pending = new Promise<ReturnType<typeof success<boolean>>>(resolve => {
      give = resolve
    })
    answerPorts(() => pending)
    connect()
    await Promise.resolve()
    const { there } = ends
    const post = vi.spyOn(there, 'postMessage')
    there.hear({ hashiya: 'get-settings', body: {} })
    there.isClosed = true
    give(success(true))
    await pending
    await Promise.resolve()
    expect(post).toHaveBeenCalledOnce()
    expect(post.mock.results[0]?.type).toBe('throw')
  })
})
