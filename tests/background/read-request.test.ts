import { describe, expect, it } from 'vitest'
import { readAnalyseRequest } from '../../src/background/read-request.ts'

const right = {
  text: 'Kyiv fell silent.',
  blocks: [{ start: 0, end: 17, kind: 'paragraph' }],
  language: 'en',
}

describe('readAnalyseRequest', () => {
  it('takes a request as the reader sends it', () => {
    expect(readAnalyseRequest(right)).toEqual(right)
    expect(readAnalyseRequest({ ...right, publishedAt: '2025-07-13' })).toEqual({
      ...right,
      publishedAt: '2025-07-13',
    })
  })

  it('takes the country of the outlet', () => {
    expect(readAnalyseRequest({ ...right, country: 'EG' })?.country).toBe('EG')
    expect(readAnalyseRequest({ ...right, country: 'Egypt' })?.country).toBeUndefined()
  })

  it('leaves out what it does not know', () => {
    expect(readAnalyseRequest({ ...right, country: 7, more: true })).toEqual(right)
  })

  it.each([
    ['nothing', null],
    ['a text that is none', { ...right, text: 5 }],
    ['blocks that are no list', { ...right, blocks: {} }],
    ['a block of unknown kind', { ...right, blocks: [{ start: 0, end: 1, kind: 'script' }] }],
    ['a block past the text', { ...right, blocks: [{ start: 0, end: 99, kind: 'paragraph' }] }],
    ['a block turned round', { ...right, blocks: [{ start: 5, end: 1, kind: 'paragraph' }] }],
    ['a block of no whole numbers', { ...right, blocks: [{ start: 0.5, end: 1, kind: 'paragraph' }] }],
    ['no language', { ...right, language: undefined }],
  ])('refuses %s', (_, body) => {
    expect(readAnalyseRequest(body)).toBeNull()
  })
})
