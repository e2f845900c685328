/** One local HTML file as a web page: content scripts do not run on file: addresses without a further permission. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** Serves the file on loopback until the process ends. @returns its address. */
export async function serveFile(file: string): Promise<string> {
  const body = readFileSync(file)
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error(`${file} cannot be served`)
  return `http://127.0.0.1:${address.port}/`
}
