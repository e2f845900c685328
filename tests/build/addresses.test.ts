/** What is built names no address that it could send to, and has no means of sending but the one that reads the package. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../scripts/build/list-files.ts'

interface Allowed {
  /** The whole of what stands in the file, up to the next quote or space. */
  address: RegExp
  /** The files that it may stand in. */
  in: RegExp
  why: string
  /** The one package that has it. */
  only?: 'chrome'
}

const ALLOWED: Allowed[] = [
  {
    address: /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1998\/Math\/MathML)$/u,
    in: /\.js$/u,
    why: 'Preact: namespaces are names of the standard, compared and never asked',
  },
  {
    address: /^http:\/\/www\.w3\.org\/ns\/anno\.jsonld$/u,
    in: /^src\/popup\/index\.js$/u,
    why: 'web-annotations.ts: the name of the vocabulary, written into a file that the reader saves',
  },
  {
    address: /^https:\/\/(?:ar|en)\.wikipedia\.org\/w\/index\.php$/u,
    in: /^(?:[\w-]+\.js|src\/(?:popup|panel)\/index\.js|src\/content\/reader\.js)$/u,
    why: 'wikipedia-search.ts: the address of a link at a name; the browser opens it when the reader clicks, and nothing else does',
  },
  {
    address: /^chrome:\/\/extensions\/shortcuts$/u,
    in: /^src\/background\/main\.js$/u,
    why: 'shortcuts.ts: Chrome’s own page of keys, opened when the reader asks for it; nothing is fetched',
    only: 'chrome',
  },
  {
    address: /^http:\/\/page\.invalid$/u,
    in: /^src\/content\/reader\.js$/u,
    why: 'page-source.ts: a base to take the path of a relative address; by RFC 6761 the name never exists',
  },
  {
    address: /^https:\/\/\$\{[\w$]+\}$/u,
    in: /^src\/options\/index\.js$/u,
    why: 'read-site.ts: put before the host that the reader typed, to parse it',
  },
  {
    address: /^:\/\/$/u,
    in: /^src\/(?:options\/index|background\/main)\.js$/u,
    why: 'read-site.ts looks for it in what the reader typed, web-addresses.ts in the text of an article',
  },
  {
    address: /^\*:\/\/\*\/\*$/u,
    // What popup and side panel share is a script of its own beside the manifest.
    in: /^(?:manifest\.json|[\w-]+\.js|src\/background\/main\.js)$/u,
    why: 'the match pattern of the host permission: asked of the browser, not of the network',
  },
]

/** Everything that has a scheme, or a quoted beginning without one ("//example.org"), templates with it. */
function addressesIn(code: string): string[] {
  const withScheme = code.match(/(?:[a-z][a-z0-9+.-]*|\*)?:\/\/[^\s"'`<>)\\]*/giu) ?? []
  const without = code.match(/(?<=["'`(])\/\/[^\s"'`<>)\\/][^\s"'`<>)\\]*/gu) ?? []
  return [...withScheme, ...without]
}

/** The means by which a script of a page or a worker can ask the network for something. */
const MEANS =
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|RTCPeerConnection|EventSource|sendBeacon|importScripts)\b|\bimport\s*\(|\bnew\s+(?:Image|Audio|Worker|SharedWorker)\b/gu

const meansIn = (code: string): string[] => code.match(MEANS) ?? []

describe('the search', () => {
  it.each([
    ['fetch("https://example.org/a?b")', ['https://example.org/a?b']],
    [`new WebSocket(\`wss://\${host}/live\`)`, [`wss://\${host}/live`]],
    [`a(\`https://\${t}/collect\`)`, [`https://\${t}/collect`]],
    ['i.src="//example.org/p.gif"', ['//example.org/p.gif']],
    ['@import url(//example.org/a.css)', ['//example.org/a.css']],
    ['x="HTTP://EXAMPLE.ORG"', ['HTTP://EXAMPLE.ORG']],
    ['var a=1;// a remark\nb=/\\/\\//u', []],
    ['a("/src/popup/index.js","./b")', []],
  ])('finds in %s: %j', (code, addresses) => {
    expect(addressesIn(code)).toEqual(addresses)
  })

  it('finds the means of sending, and no longer words that hold them', () => {
    expect(meansIn('navigator.sendBeacon(a);fetch (b);await import("./c")')).toEqual([
      'sendBeacon',
      'fetch',
      'import(',
    ])
    expect(meansIn('prefetched=1;importantWords(2);new ImageData(1,1);Image')).toEqual([])
  })

  it.each([
    ['http://page.invalid.example.org', 'src/content/reader.js'],
    ['http://page.invalid', 'src/popup/index.js'],
    ['http://www.w3.org/2000/svg/collect', 'src/popup/index.js'],
    [`https://\${t}/collect`, 'src/options/index.js'],
    [`https://\${t}`, 'src/background/main.js'],
    ['*://*.example.org/*', 'manifest.json'],
  ])('does not allow %s in %s', (address, file) => {
    expect(isAllowed(address, file)).toBe(false)
  })
})

const isAllowed = (address: string, file: string) =>
  ALLOWED.some(allowed => allowed.address.test(address) && allowed.in.test(file))

describe.each(['chrome', 'firefox'])('%s', target => {
  const read = (file: string) => readFileSync(path.join('dist', target, file), 'utf8')
  // Names of the world are in gazetteer.txt, licences in their own files; neither is run.
  const files = listFiles(`dist/${target}`).filter(file => /\.(?:js|html|css|json)$/u.test(file))

  it('names no address but those listed above', () => {
    expect(files.length).toBeGreaterThan(6)
    const found = files.flatMap(file => addressesIn(read(file)).map(address => ({ address, file })))
    expect(found.filter(({ address, file }) => !isAllowed(address, file))).toEqual([])
    const expected = ALLOWED.filter(({ only }) => only === undefined || only === target)
    const unused = expected.filter(
      allowed => !found.some(({ address, file }) => allowed.address.test(address) && allowed.in.test(file)),
    )
    expect(unused.map(({ why }) => why)).toEqual([])
  })

  it('has no means of sending but the call that reads the package, in the background', () => {
    for (const file of files.filter(name => name.endsWith('.js')))
      expect(meansIn(read(file)), file).toEqual(file === 'src/background/main.js' ? ['fetch'] : [])
  })

  it('loads nothing by style, and no page loads from elsewhere', () => {
    for (const file of files.filter(name => name.endsWith('.css')))
      expect(read(file).match(/url\((?!["']?data:)|@import/giu) ?? [], file).toEqual([])
    const policy = (
      JSON.parse(read('manifest.json')) as { content_security_policy: { extension_pages: string } }
    ).content_security_policy.extension_pages
    expect(policy).toMatch(/^default-src 'self';/u)
    expect(policy).toContain("connect-src 'self'")
    expect(policy).not.toMatch(/https?:|\*|unsafe/u)
  })
})
