/** Every sample page, live in Chromium, read by the built library and compared with the expectation beside it. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article, Detection } from '../../../src/page/article.ts'
import type { Analyser, Analysis, Mention } from '../../../src/text/analysis.ts'
import { type Expectation, type ExpectedMention, readExpected } from '../../fixtures/expected.ts'
import { type FixtureServer, startFixtureServer } from '../../fixtures/server.ts'

type Library = typeof import('../../../src/lib.ts')

interface Read {
  detection: Detection
  article: Article | null
  changed: boolean
}

const FOLDER = path.resolve('dist/lib')
const slugs = readdirSync(path.resolve('tests/fixtures/pages')).sort()

let browser: Browser
let server: FixtureServer
let analyser: Analyser

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  server = await startFixtureServer()
  const library = (await import(pathToFileURL(path.join(FOLDER, 'hashiya.js')).href)) as Library
  const readAsset = async (name: string) => new Uint8Array(readFileSync(path.join(FOLDER, name)))
  analyser = await library.createAnalyser({ readAsset })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** Opens a page past its own policy, so that the library can be brought in, and reads it live. */
async function read(address: string): Promise<Read> {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await page.route('**/__library/hashiya.js', route =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(path.join(FOLDER, 'hashiya.js')) }),
  )
  await page.goto(address, { waitUntil: 'load' })
  // "bad-removed" takes its body away and gives it back, twice.
  await page.waitForTimeout(address.includes('bad-removed') ? 2500 : 300)
  const result = await readLive(page)
  await context.close()
  return result
}

/** As a text: vitest rewrites the imports of its own modules, also of those that are sent to a page. */
const READ_LIVE = `(async () => {
  const library = await import(location.origin + '/__library/hashiya.js')
  const before = document.documentElement.outerHTML
  const detection = library.detectArticle(document, { url: location.href })
  const article = library.readArticle(document, { url: location.href })
  return { detection, article, changed: document.documentElement.outerHTML !== before }
})()`

/** In an isolated world, where content scripts run: the page's own may have changed what every object inherits. */
async function readLive(page: Page): Promise<Read> {
  const devtools = await page.context().newCDPSession(page)
  const { frameTree } = await devtools.send('Page.getFrameTree')
  const world = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  })
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    expression: READ_LIVE,
    contextId: world.executionContextId,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as Read
}

function analyse(article: Article): Analysis {
  const { text, blocks, language, metadata } = article
  const published = metadata.published.value
  return analyser.analyse({
    text,
    blocks,
    language,
    ...(published === null ? {} : { publishedAt: published }),
  })
}

const cases = slugs.flatMap(slug => {
  const expected = readExpected(slug)
  return [
    { name: slug, address: `${slug}/`, expected },
    ...expected.views.map(view => ({
      name: `${slug} ${view.path}`,
      address: `${slug}/${view.path}`,
      expected: view.expected,
    })),
  ]
})

describe.each(cases)('$name', ({ address, expected }) => {
  let result: Read
  beforeAll(async () => {
    result = await read(`${server.origin}/${address}`)
  })

  it('is told from other pages, and not changed', () => {
    expect(result.changed).toBe(false)
    expect({ article: result.detection.isArticle, kind: result.detection.kind }).toEqual({
      article: expected.article,
      kind: expected.kind,
    })
    expect(result.detection.reasons.length).toBeGreaterThan(0)
  })

  it.runIf(expected.article)('gives its blocks in order, and nothing of the page around it', () => {
    const { article } = result
    if (!article) throw new Error('nothing was read')
    let at = 0
    for (const start of expected.body.starts) {
      const found = article.blocks.findIndex(
        (block, index) =>
          index >= at && block.kind === start.kind && article.text.startsWith(start.text, block.start),
      )
      expect(found, `${start.kind} "${start.text}" in ${describeBlocks(article)}`).toBeGreaterThanOrEqual(0)
      at = found + 1
    }
    expect(expected.body.absent.filter(phrase => article.text.includes(phrase))).toEqual([])
  })

  it.runIf(expected.article)('gives its metadata, with the place of each value', () => {
    const metadata = result.article?.metadata
    if (!metadata) throw new Error('nothing was read')
    const found: Record<string, unknown> = {}
    for (const key of Object.keys(expected.metadata) as (keyof typeof metadata)[]) {
      const field = metadata[key]
      found[key] = field.value
      if (field.value !== null)
        expect(
          field.evidence.filter(evidence => evidence.chosen).length,
          `evidence of ${key}`,
        ).toBeGreaterThan(0)
    }
    expect(found).toEqual(expected.metadata)
  })

  it.runIf(expected.origin)('says where it comes from, each with a quoted line', () => {
    const { article } = result
    if (!article) throw new Error('nothing was read')
    expect(article.origin.map(({ kind, value }) => ({ kind, value }))).toEqual(expected.origin)
    for (const { quote, span } of article.origin) {
      expect(quote.length).toBeGreaterThan(0)
      if (span) expect(article.text.slice(span.start, span.end).trim().length).toBeGreaterThan(0)
    }
  })

  it.runIf(expected.article)('gives its places, figures and dates with their values', () => {
    const { article } = result
    if (!article) throw new Error('nothing was read')
    const { mentions } = analyse(article)
    const missing = expected.mentions.filter(
      wanted => countOf(wanted, mentions, article.text) < (wanted.times ?? 1),
    )
    expect(missing.map(wanted => ({ wanted, got: overlapping(wanted, mentions, article.text) }))).toEqual([])
    const surplus = expected.absentMentions.filter(wrong => countOf(wrong, mentions, article.text) > 0)
    expect(surplus).toEqual([])
  })
})

it('every sample page has been looked at', () => {
  expect(cases.filter(({ expected }: { expected: Expectation }) => expected.note.length > 20).length).toBe(
    cases.length,
  )
  expect(slugs.length).toBeGreaterThanOrEqual(19)
})

/** Mentions with these words and every field that the expectation names. */
function countOf(wanted: ExpectedMention, mentions: readonly Mention[], text: string): number {
  const { times: _, text: words, ...fields } = wanted
  return mentions.filter(
    mention =>
      text.slice(mention.start, mention.end) === words &&
      Object.entries(fields).every(
        ([key, value]) => JSON.stringify(mention[key as keyof Mention]) === JSON.stringify(value),
      ),
  ).length
}

/** What was found where the wanted words stand, for the report. */
function overlapping(wanted: ExpectedMention, mentions: readonly Mention[], text: string): string[] {
  const out: string[] = []
  for (let at = text.indexOf(wanted.text); at >= 0; at = text.indexOf(wanted.text, at + 1)) {
    for (const m of mentions) {
      if (m.start >= at + wanted.text.length || m.end <= at) continue
      out.push(
        `${m.type} «${text.slice(m.start, m.end)}» ${m.kind ?? ''} ${JSON.stringify(m.value)} ${m.unit ?? ''} ${m.modifier ?? ''}`,
      )
    }
  }
  return out.slice(0, 4)
}

const describeBlocks = (article: Article) =>
  article.blocks
    .map(block => `${block.kind}: ${article.text.slice(block.start, block.start + 40)}`)
    .join('\n')
