import { describe, expect, it } from 'vitest'
import { chooseContainer } from '../../../src/page/body/choose-container.ts'
import { collectChunks } from '../../../src/page/body/collect.ts'
import { markParts } from '../../../src/page/body/score.ts'
import { visibilityOf } from '../../../src/page/dom/visibility.ts'
import { runAtOnce } from '../../../src/page/steps.ts'
import { paragraphs, parseInert, prose } from '../parse-page.ts'

/** The id of the box that is taken for the article's, or of the nearest around it. */
function containerOf(body: string): string | undefined {
  const document = parseInert(`<html><body>${body}</body></html>`)
  const collected = runAtOnce(collectChunks(document.body, visibilityOf(document)))
  runAtOnce(markParts(collected))
  const box = runAtOnce(chooseContainer(collected, null))
  return box?.element.closest('[id]')?.id
}

const short =
  '<p>The harbour of Port Alder was closed on Sunday, the master said.</p><p>Nobody was hurt, and the ferry waited for six hours.</p>'
const menu = `<ul>${'<li><a href="/a">World</a></li>'.repeat(20)}</ul>`

describe('the box of the article', () => {
  it('is the one named as its body, where a caption apart from it is longer', () => {
    const caption = `<div id="gallery"><p>The pier on Sunday evening. ${prose[1]}</p></div>`
    expect(containerOf(`${caption}${menu}<div id="text" class="article-body">${short}</div>`)).toBe('text')
  })

  it('is the one with the prose, where a box named as a body apart from it is a teaser', () => {
    const teaser = `<div id="teaser" class="post-content">${short}</div>`
    expect(containerOf(`<div id="text">${paragraphs}</div>${menu}${teaser}`)).toBe('text')
  })

  it('is the one with the prose also around a small box named as a body', () => {
    const inner =
      '<div class="article-body"><p>Jane Roe, who saw it all from the pier, tells us more.</p></div>'
    expect(containerOf(`<div id="text">${paragraphs}${inner}</div>${menu}`)).toBe('text')
  })

  it('gains by being an article, but not by being one inside another', () => {
    const first = `<article id="card"><p>${prose[1]}</p></article>`
    const second = `<div id="text"><p>${prose[0]}</p></div>`
    expect(containerOf(`${first}${menu}${menu}${second}`)).toBe('card')
    expect(containerOf(`<article>${first}${menu}${menu}</article>${second}`)).toBe('text')
  })
})
