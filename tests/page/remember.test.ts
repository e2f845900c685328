import { describe, expect, it } from 'vitest'
import { remember } from '../../src/page/remember.ts'

describe('remember', () => {
  it('asks once for each text, and begins anew when it is full', () => {
    const asked: string[] = []
    const length = remember(2, text => {
      asked.push(text)
      return text.length
    })
    expect([length('pier'), length('bay'), length('pier')]).toEqual([4, 3, 4])
    expect(asked).toEqual(['pier', 'bay'])
    // The third text drops the first two.
    expect([length('barge'), length('pier')]).toEqual([5, 4])
    expect(asked).toEqual(['pier', 'bay', 'barge', 'pier'])
  })
})
