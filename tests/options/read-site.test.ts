import { describe, expect, it } from 'vitest'
import { readSite } from '../../src/options/read-site.ts'

describe('readSite', () => {
  it.each([
    ['example.org', 'example.org'],
    [' www.Example.org/news ', 'example.org'],
    ['https://news.example.org/a?b', 'news.example.org'],
    ['localhost:8080', 'localhost:8080'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]:80/x', '[::1]'.concat(':80')],
    ['', null],
    ['   ', null],
    ['example', null],
    ['two words.org', null],
    ['ftp://example.org', null],
    ['javascript://example.org/%0aalert(1)', null],
    ['https://', null],
  ])('%s → %s', (typed, expected) => {
    expect(readSite(typed)).toBe(expected)
  })
})
