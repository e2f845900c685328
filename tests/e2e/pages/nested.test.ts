/** Elements nested 10,000 deep, as scripts can make them: nothing that reads a page may call itself for each. */
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../bench/bundle.ts'
import type { NestedReading } from './nested-page.ts'

const DEPTH = 10_000
const SENTENCE =
  'The barge broke loose on Sunday, ran into the old pier of the harbour, and was towed away again before noon.'

declare const nested: { readNested(depth: number, sentence: string, live: boolean): Promise<NestedReading> }

let browser: Browser
let script: string

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  script = await bundle('tests/e2e/pages/nested-page.ts', 'nested')
})
afterAll(() => browser.close())

describe('10,000 nested elements', () => {
  it.each([
    ['live in a window', true],
    ['parsed', false],
  ])('are read at one go and in slices: %s', async (_, live) => {
    const page = await browser.newPage()
    await page.addScriptTag({ content: script })
    const reading = await page.evaluate(
      ([depth, sentence, inWindow]) => nested.readNested(depth, sentence, inWindow),
      [DEPTH, SENTENCE, live] as const,
    )
    await page.close()
    expect(reading).toMatchObject({ depth: DEPTH, atOnce: SENTENCE, inSlices: SENTENCE })
    expect(reading.rests).toBeGreaterThan(100)
  })
})
