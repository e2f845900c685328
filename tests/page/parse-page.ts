/** Makes documents for the tests of the page layer. */
import { JSDOM } from 'jsdom'

/** A document without a window, as `DOMParser` makes it: visibility goes by attributes. */
export function parseInert(html: string): Document {
  const { window } = new JSDOM('')
  return new window.DOMParser().parseFromString(html, 'text/html')
}

/** A document in a window: visibility goes by computed style. */
export function parseLive(html: string, url = 'https://news.example/2025/07/13/harbour'): Document {
  return new JSDOM(html, { url }).window.document
}

/** Four paragraphs of prose. */
export const prose = [
  'The harbour of Port Alder was closed on Sunday after a barge broke loose, the harbour master said, and ran into the old pier.',
  'Nobody was hurt, but 300 passengers of the evening ferry had to wait for six hours, some of them without water or a seat.',
  'Engineers will look at the pier on Monday; the city expects that repairs will cost about 2.4 million euros in all.',
  'The ferry company said that it would pay for taxis and hotels, and that the first boat would leave at 7 in the morning.',
] as const

export const paragraphs = prose.map(text => `<p>${text}</p>`).join('\n')
