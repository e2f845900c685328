/**
 * Long lines of one thing, as hostile or broken pages have them. Whatever takes more than linear time on 200 KB of them
 * takes minutes, and on 1 MB hours: the limit of a test tells, without a clock that a busy machine would upset.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { buildGazetteer } from '../../scripts/gazetteer/build.ts'
import { createAnalyser } from '../../src/text/analyse.ts'
import type { Analyser } from '../../src/text/analysis.ts'

const LIMIT = 60_000
let analyser: Analyser

beforeAll(async () => {
  const gazetteer = new TextEncoder().encode(buildGazetteer())
  analyser = await createAnalyser({ readAsset: async () => gazetteer })
})

/** Reads the line in both languages, and says how many of its mentions are out of order or out of the text. */
async function misplacedIn(line: string): Promise<number> {
  let misplaced = 0
  for (const language of ['ar', 'en']) {
    const { mentions } = await analyser.analyse({ text: line, language, publishedAt: '2025-07-13' })
    let end = 0
    for (const mention of mentions) {
      if (mention.start < end || mention.end <= mention.start || mention.end > line.length) misplaced++
      end = mention.end
    }
  }
  return misplaced
}

const lineOf = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length))

const pieces: Record<string, readonly string[]> = {
  digits: ['9', '9 ', '1,', '1-', '12/', '5%', '٪6 أو ', 'بين 5 و10 '],
  particles: ['و', 'و ', 'بو', 'ال', 'وبوبولل '],
  spaces: [' ', '\u00a0', '\u200f', 'a  '],
  brackets: ['(', ')', '[', '() '],
  quotes: ['"', "'", '«', '“”', "a'"],
  stops: ['.', '...', '،', '- ', 'a.b.'],
  names: ['de ', 'John de ', 'محمد بن ', 'الحريري ', 'Rafik Hariri ', 'مجلس الشيوخ '],
  words: ['مليون ', 'half ', 'منذ ', 'of ', '500 أفغاني '],
  letters: ['a', 'ش', 'a\u0301', '\ud800', 'U.S. '],
}

describe.each(Object.entries(pieces))('lines of 200 KB of %s', (_kind, list) => {
  it.each(list.map(piece => [JSON.stringify(piece), piece]))(
    '%s',
    async (_shown, piece) => {
      expect(await misplacedIn(lineOf(piece, 200_000))).toBe(0)
    },
    LIMIT,
  )
})

describe('lines of 1 MB', () => {
  it.each(['9', 'و', ' ', '(', '"'].map(piece => [JSON.stringify(piece), piece]))(
    '%s',
    async (_shown, piece) => {
      expect(await misplacedIn(lineOf(piece, 1_000_000))).toBe(0)
    },
    LIMIT,
  )
})
