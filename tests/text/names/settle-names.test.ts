import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../src/text/names/candidate.ts'
import { settleNames } from '../../../src/text/names/settle-names.ts'

const name = (type: Candidate['type'], first: number, last: number, id?: string): Candidate => ({
  type,
  first,
  last,
  start: first * 10,
  end: last * 10 + 9,
  ...(id ? { id } : {}),
})

const told = (names: readonly Candidate[]) =>
  names.map(n => `${n.type} ${n.first}-${n.last} ${n.id ?? ''}`.trim())

describe('settleNames', () => {
  it('keeps the lists where the tagger is silent', () =>
    expect(told(settleNames([], [name('place', 2, 2, 'capital/oslo')], []))).toEqual([
      'place 2-2 capital/oslo',
    ]))
  it('believes the tagger before the finders', () =>
    expect(told(settleNames([name('person', 0, 1)], [], [name('organization', 0, 4)]))).toEqual([
      'person 0-1',
    ]))
  it('believes a longer name of the lists around that of the tagger', () =>
    expect(told(settleNames([name('place', 1, 1)], [name('place', 0, 1, 'region/x')], []))).toEqual([
      'place 0-1 region/x',
    ]))
  it('lets the tagger make a team of a city, and the list keep its company', () => {
    const tagged = [name('organization', 0, 0), name('person', 3, 3)]
    const known = [name('place', 0, 0, 'city/x'), name('organization', 3, 3, 'org/x')]
    expect(told(settleNames(tagged, known, []))).toEqual(['organization 0-0', 'organization 3-3 org/x'])
  })
  it('lets a capital stand for its government, and be a name of somebody', () => {
    const capital = [name('place', 0, 0, 'capital/x')]
    expect(told(settleNames([name('organization', 0, 0)], capital, []))).toEqual(['place 0-0 capital/x'])
    expect(told(settleNames([name('person', 0, 0)], capital, []))).toEqual(['person 0-0'])
  })
  it('makes nobody of a capital of two words, and lets cities be names of people', () => {
    const places = [name('place', 0, 1, 'capital/x'), name('place', 3, 4, 'city/y')]
    expect(told(settleNames([name('person', 0, 1), name('person', 3, 4)], places, []))).toEqual([
      'place 0-1 capital/x',
      'person 3-4',
    ])
  })
  it("gives the tagger's name the identity that the list has for it", () =>
    expect(told(settleNames([name('place', 5, 6)], [name('place', 5, 6, 'country/x')], []))).toEqual([
      'place 5-6 country/x',
    ]))
  it('takes the longest of what only the finders propose, in text order', () =>
    expect(
      told(settleNames([name('place', 9, 9)], [], [name('person', 1, 1), name('organization', 1, 3)])),
    ).toEqual(['organization 1-3', 'place 9-9']))
  it('parts two known organisations that the tagger has joined', () => {
    const known = [name('organization', 0, 1, 'org/x'), { ...name('organization', 2, 2, 'org/y'), start: 22 }]
    expect(told(settleNames([name('organization', 0, 2)], known, []))).toEqual([
      'organization 0-1 org/x',
      'organization 2-2 org/y',
    ])
  })
  it('parts a known person from the place behind, with which the tagger has joined it', () => {
    const known = [name('person', 0, 1, 'person/x'), name('place', 2, 3, 'city/y')]
    expect(told(settleNames([name('person', 0, 3)], known, []))).toEqual([
      'person 0-1 person/x',
      'place 2-3 city/y',
    ])
    expect(told(settleNames([name('person', 0, 4)], known, []))).toEqual(['person 0-4'])
  })
  it('leaves one name whole where the second part is no organisation', () => {
    const known = [name('organization', 0, 1, 'org/x'), { ...name('place', 2, 2, 'city/y'), start: 22 }]
    expect(told(settleNames([name('organization', 0, 2)], known, []))).toEqual(['organization 0-2'])
  })
  it('believes a known organisation that the tagger has cut in two', () =>
    expect(
      told(settleNames([name('organization', 1, 2)], [name('organization', 0, 1, 'org/x')], [])),
    ).toEqual(['organization 0-1 org/x']))
  it('lets a complete body go over its place, and over no person', () => {
    const body = { ...name('organization', 0, 1), complete: true as const }
    expect(told(settleNames([name('place', 1, 1)], [], [body]))).toEqual(['organization 0-1'])
    expect(told(settleNames([name('person', 1, 1)], [], [body]))).toEqual(['person 1-1'])
  })
})
