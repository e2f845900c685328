/** Firefox's own remote protocol, Marionette: the only one that reaches the toolbar and the popup (design.md §5). */
import { connect, type Socket } from 'node:net'

/** A connection; commands are answered in order. */
export interface Marionette {
  /** Sends a command such as "WebDriver:Navigate" and gives its answer. @throws what Firefox reports. */
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>
  close(): void
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** Connects as soon as Firefox listens. @param port the preference marionette.port. */
export async function connectMarionette(port: number, patienceMs = 30_000): Promise<Marionette> {
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      return await open(port)
    } catch (error) {
      if (Date.now() > until) throw error
      await new Promise(resolve => setTimeout(resolve, 200))
    }
  }
}

async function open(port: number): Promise<Marionette> {
  const socket = await new Promise<Socket>((resolve, reject) => {
    const opening = connect({ port, host: '127.0.0.1' }, () => resolve(opening))
    opening.once('error', reject)
  })
  const waiting = new Map<number, Waiting>()
  let last = 0
  let greeted: () => void
  const greeting = new Promise<void>(resolve => {
    greeted = resolve
  })
  readPackets(socket, packet => {
    if (!Array.isArray(packet)) return greeted()
    const [, id, error, value] = packet as [number, number, { message?: string } | null, unknown]
    const call = waiting.get(id)
    waiting.delete(id)
    if (error) call?.reject(new Error(`Marionette: ${error.message ?? JSON.stringify(error)}`))
    else call?.resolve(value)
  })
  socket.on('close', () => {
    for (const call of waiting.values()) call.reject(new Error('Marionette: the connection was closed'))
  })
  await greeting
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last
        waiting.set(id, { resolve, reject })
        const body = Buffer.from(JSON.stringify([0, id, command, parameters]))
        socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]))
      }),
    close: () => socket.destroy(),
  }
}

/** Packets are "length:json", the length in bytes. */
function readPackets(socket: Socket, onPacket: (packet: unknown) => void): void {
  let buffer = Buffer.alloc(0)
  socket.on('data', chunk => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const colon = buffer.indexOf(0x3a)
      if (colon < 0) return
      const length = Number(buffer.subarray(0, colon).toString('ascii'))
      if (buffer.length < colon + 1 + length) return
      const json = buffer.subarray(colon + 1, colon + 1 + length).toString('utf8')
      buffer = buffer.subarray(colon + 1 + length)
      onPacket(JSON.parse(json))
    }
  })
}
