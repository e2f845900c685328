import { beforeAll, describe, expect, it } from 'vitest'
import { buildGazetteer } from '../../../scripts/gazetteer/build.ts'
import { createAnalyser } from '../../../src/text/analyse.ts'
import type { Analyser, NameRule } from '../../../src/text/analysis.ts'

let analyser: Analyser

beforeAll(async () => {
  const gazetteer = new TextEncoder().encode(buildGazetteer())
  analyser = await createAnalyser({ readAsset: async () => gazetteer })
})

/** "type: first name ×mentions" of every entity. */
function entities(text: string, ...nameRules: NameRule[]): string[] {
  const analysis = analyser.analyse({ text, nameRules })
  for (const { mentions } of analysis.entities)
    for (const index of mentions) expect(analysis.mentions[index]).toBeDefined()
  return analysis.entities.map(({ type, name, mentions }) => `${type}: ${name} ×${mentions.length}`)
}

const text = 'Peking is far from Cairo. Beijing and Cairo signed.'

describe('what the reader says of names', () => {
  it('leaves out a name that is none, however it is spelt', () => {
    expect(entities(text)).toContain('place: Cairo ×2')
    expect(entities(text, { kind: 'ignore', name: 'CAIRO' }).join()).not.toContain('Cairo')
    const arabic = 'وصل الوفد إلى القاهرة ثم غادر القاهرة إلى عمّان.'
    expect(entities(arabic, { kind: 'ignore', name: 'القاهره' }).join()).not.toContain('القاهرة')
  })

  it('gives a name another type, and forgets what the lists said of it', () => {
    const rule: NameRule = { kind: 'type', name: 'Cairo', type: 'organization' }
    expect(entities(text, rule)).toContain('organization: Cairo ×2')
    const { entities: found } = analyser.analyse({ text, nameRules: [rule] })
    expect(found.find(({ name }) => name === 'Cairo')?.id).toBeUndefined()
  })

  it('joins two names, in a row too', () => {
    const twice = 'Dakar lies west. Oslo lies north. Quito lies high.'
    const rules: NameRule[] = [
      { kind: 'same', name: 'Dakar', as: 'Oslo' },
      { kind: 'same', name: 'Oslo', as: 'Quito' },
    ]
    expect(entities(twice, ...rules)).toEqual(['place: Quito ×3'])
  })

  it('changes nothing where the article has no such name, or a name is joined with itself', () => {
    const before = entities(text)
    expect(entities(text, { kind: 'same', name: 'Cairo', as: 'Atlantis' })).toEqual(before)
    expect(entities(text, { kind: 'same', name: 'Cairo', as: 'cairo' })).toEqual(before)
    expect(entities(text, { kind: 'ignore', name: 'constructor' })).toEqual(before)
  })

  it('ends where rules go round', () => {
    const rules: NameRule[] = [
      { kind: 'same', name: 'Cairo', as: 'Peking' },
      { kind: 'same', name: 'Peking', as: 'Cairo' },
    ]
    expect(entities(text, ...rules)).toHaveLength(entities(text).length - 1)
  })
})
