/**
 * A forward proxy on loopback that writes down every request a browser makes and lets through those to one origin alone. A
 * browser that is told to use it, for loopback too, can reach nothing else.
 */
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http'

export interface RecordingProxy {
  /** The port on 127.0.0.1. */
  port: number
  /**
   * What was asked for since the last call, in order: "GET http://127.0.0.1:4000/a" where it came in clear,
   * "CONNECT example.org:443" where it was to be encrypted (https, WebSocket).
   */
  takeRecord(): string[]
  close(): Promise<void>
}

/** @param origin such as "http://127.0.0.1:43121"; everything else is answered with 502. */
export async function startRecordingProxy(origin: string): Promise<RecordingProxy> {
  let record: string[] = []
  const server = createServer((request, response) => {
    record.push(`${request.method} ${request.url}`)
    if (isWithin(origin, request.url)) passOn(request, response)
    else response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    record.push(`CONNECT ${request.url}`)
    socket.on('error', () => {})
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  return {
    port: address.port,
    takeRecord() {
      const taken = record
      record = []
      return taken
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Whether a request, as a proxy gets it (with the whole address), is to an origin. */
const isWithin = (origin: string, url = ''): boolean => URL.canParse(url) && new URL(url).origin === origin

function passOn(request: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url = '' } = request
  const onward = forward(url, { method, headers }, answer => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  response.on('close', () => onward.destroy())
  request.pipe(onward)
}
