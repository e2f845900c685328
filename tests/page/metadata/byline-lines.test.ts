import { describe, expect, it } from 'vitest'
import type { ChosenChunk } from '../../../src/page/body/assemble.ts'
import type { Body } from '../../../src/page/body/read-body.ts'
import { readBylineLines } from '../../../src/page/metadata/byline-lines.ts'
import { parseInert } from '../parse-page.ts'

/** A body whose blocks are the elements of an article, whatever the reader of bodies would take. */
function bodyOf(html: string): Body {
  const document = parseInert(`<html><body><article>${html}</article></body></html>`)
  const container = document.querySelector('article')
  if (!container) throw new Error('no article')
  const chosen = [...container.children].map(element => ({
    kind: 'paragraph',
    chunk: { text: element.textContent, nodes: [element.firstChild] },
  }))
  const box = { element: container }
  return {
    container: box,
    chosen: chosen as unknown as ChosenChunk[],
    headline: null,
    passedOver: [],
  } as unknown as Body
}

const prose = `<p>${'The barge left the harbour in the morning and came back before the bridge was opened. '.repeat(2)}</p>`
const tail = (html: string) =>
  readBylineLines(bodyOf(html))
    .filter(({ zone }) => zone === 'tail')
    .map(({ text }) => text)

describe('the end of the text', () => {
  it('holds a byline among its last blocks', () => {
    expect(tail(`${prose.repeat(8)}<h3>Written by Jane Roe</h3>${prose.repeat(2)}`)).toEqual([
      'Written by Jane Roe',
    ])
    expect(tail(`${prose.repeat(8)}<p>إعداد: أحمد علي</p>`)).toEqual(['إعداد: أحمد علي'])
  })
  it('is no sentence that begins with the word of a byline', () => {
    expect(tail(`${prose.repeat(8)}<p>كتب سالم الغريب في حسابه على إكس</p>`)).toEqual([])
    expect(tail(`${prose.repeat(8)}<p>By then Jane Roe left</p>`)).toEqual([])
    expect(tail(`${prose.repeat(2)}<p>By Jane Roe</p>`)).toEqual([])
  })
  it('is not the middle of it, and no prose', () => {
    expect(tail(`${prose.repeat(2)}<p>By Jane Roe</p>${prose.repeat(8)}`)).toEqual([])
    expect(tail(`${prose.repeat(8)}<p>By ${'noon the barge had left the harbour, '.repeat(5)}</p>`)).toEqual(
      [],
    )
  })
})
