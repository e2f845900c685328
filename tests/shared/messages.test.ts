import { describe, expect, it } from 'vitest'
import { failure, success } from '../../src/shared/failure.ts'
import { openEnvelope } from '../../src/shared/messages.ts'

describe('openEnvelope', () => {
  it('opens what we send', () => {
    expect(openEnvelope({ hashiya: 'analyse', body: { text: 'a' } })).toEqual({
      name: 'analyse',
      body: { text: 'a' },
    })
  })

  it.each([null, undefined, 1, 'analyse', [], {}, { hashiya: 1 }, Object.create({ hashiya: 'analyse' })])(
    'refuses what is not ours: %j',
    data => {
      expect(openEnvelope(data)).toBeNull()
    },
  )
})

describe('results', () => {
  it('carry an error as text of bounded length', () => {
    const { ok, failure: found } = failure('unexpected', new RangeError('x'.repeat(5000)))
    expect(ok).toBe(false)
    expect(found.code).toBe('unexpected')
    expect(found.detail.startsWith('RangeError: xxx')).toBe(true)
    expect(found.detail.length).toBe(2000)
  })

  it('survive a message', () => {
    expect(structuredClone(success({ a: 1 }))).toEqual({ ok: true, value: { a: 1 } })
  })
})
