/** Pages that are made to mislead, to break or to hold up whoever looks at them. */
import { describe, expect, it } from 'vitest'
import { WEIGHTS } from '../../../src/page/detect/weights.ts'
import { detectArticle } from '../../../src/page/detect.ts'
import { createTranslator } from '../../../src/shared/i18n/translator.ts'
import { reasonWords } from '../../../src/shared/tab/reason-words.ts'
import { paragraphs, parseInert } from '../parse-page.ts'

const url = 'https://paper.example/2025/07/13/barge-closes-the-harbour'
const detect = (html: string, address = url) => detectArticle(parseInert(html), { url: address })
const story = `<article><h1>Barge closes the harbour</h1>${paragraphs}</article>`

describe('reasons', () => {
  const names = Object.keys(WEIGHTS).filter(name => !/\p{Lu}|^json-ld|^og-type/u.test(name))
  it.each(names)('have words for %s', name => {
    const reason = name.includes(':') ? name : `${name}:3`
    for (const language of ['ar', 'en'] as const)
      expect(reasonWords(reason, createTranslator(language))).not.toBe(reason)
  })
})

describe('detectArticle', () => {
  it.each([
    ['JSON-LD that does not end', `<script type="application/ld+json">{"@type":"NewsArticle`],
    [
      'JSON-LD of an empty type',
      `<script type="application/ld+json">{"@type":[[[["NewsArticle"]]]]}</script>`,
    ],
    ['a type that every object has', `<script type="application/ld+json">{"@type":"constructor"}</script>`],
    [
      'a meta of such a name',
      '<meta property="__proto__" content="article"><meta name="constructor" content="x">',
    ],
    ['metas without content', '<meta property="og:type"><meta name="author" content=" ">'],
  ])('survives %s', (_, head) => {
    const { confidence, reasons } = detect(`<head>${head}</head><body>${story}`)
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
    expect(reasons.length).toBeGreaterThan(0)
  })

  it.each(['', 'about:blank', 'https://', 'https://a/%E0%A4%A', `https://a.example/${'a-'.repeat(50_000)}`])(
    'survives an address like %.20s',
    address => {
      expect(detect(story, address).confidence).toBeGreaterThan(0)
    },
  )

  it('is not outvoted by one thing repeated without end', () => {
    const shouting = `<meta property="og:type" content="website">${'<a href="https://x.com/intent/post">s</a>'.repeat(700)}`
    expect(detect(shouting, 'https://paper.example/').isArticle).toBe(false)
  })

  it('looks at the first paragraphs of very many', () => {
    const { isArticle, reasons } = detect(
      `<article><h1>Barge closes it</h1>${paragraphs.repeat(100)}</article>`,
    )
    expect(isArticle).toBe(true)
    expect(reasons).toContain('paragraphs:120')
  })

  it('gives few reasons, each once, short, and with words for it', () => {
    const translator = createTranslator('en')
    const noisy = `<head><meta property="og:type" content="${'website'.repeat(900)}"></head><body class="page archive shop">
      ${'<div class="card cart"><button></button><input><pre></pre></div>'.repeat(40)}${story}${'<article></article>'.repeat(30)}`
    const { reasons } = detect(noisy, 'https://forum.example/tag/forum/about/x')
    expect(reasons.length).toBeGreaterThan(3)
    expect(reasons.length).toBeLessThanOrEqual(8)
    expect(new Set(reasons).size).toBe(reasons.length)
    for (const reason of reasons) {
      expect(reason.length).toBeLessThan(60)
      expect(reasonWords(reason, translator)).not.toBe(reason)
    }
  })
})
