import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildGazetteer } from '../../../../scripts/gazetteer/build.ts'
import { createAnalyser } from '../../../../src/text/analyse.ts'
import { loadTaggers } from '../../../../src/text/names/tagger/load-taggers.ts'

const asset = async (name: string) => new Uint8Array(readFileSync(`assets/${name}`))

describe('loadTaggers', () => {
  it('loads the models that ship', async () => {
    const { taggers, warnings } = await loadTaggers(asset)
    expect([...taggers.keys()].sort()).toEqual(['ar', 'en'])
    expect(warnings).toEqual([])
  })

  it('goes on with the other language, and says which asset is bad and why', async () => {
    const { taggers, warnings } = await loadTaggers(async name =>
      name.includes('-ar') ? (await asset(name)).subarray(0, 5000) : asset(name),
    )
    expect([...taggers.keys()]).toEqual(['en'])
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/models\/names-ar\.bin .*5000 bytes of/)
  })

  it('never rejects', async () => {
    const { taggers, warnings } = await loadTaggers(() => Promise.reject(new Error('404')))
    expect(taggers.size).toBe(0)
    expect(warnings.map(warning => /: (.*)$/.exec(warning)?.[1])).toEqual(['404', '404'])
  })
})

describe('an analyser without models', () => {
  it('still finds what the lists know', async () => {
    const gazetteer = new TextEncoder().encode(buildGazetteer())
    const analyser = await createAnalyser({
      readAsset: async name => {
        if (name !== 'gazetteer.txt') throw new Error('no such file')
        return gazetteer
      },
    })
    expect(analyser.warnings).toHaveLength(3)
    const { mentions } = analyser.analyse({ text: 'They left Moscow on foot', language: 'en' })
    expect(mentions.map(({ type }) => type)).toEqual(['place'])
  })
})
