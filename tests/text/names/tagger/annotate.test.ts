import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildGazetteer } from '../../../../scripts/gazetteer/build.ts'
import { compileGazetteer } from '../../../../src/text/names/gazetteer.ts'
import { matchGazetteer } from '../../../../src/text/names/match-gazetteer.ts'
import { annotate, newAnnotation } from '../../../../src/text/names/tagger/annotate.ts'
import { readModel } from '../../../../src/text/names/tagger/model-file.ts'
import { splitPassages } from '../../../../src/text/passage.ts'

const gazetteer = compileGazetteer(buildGazetteer())
const model = readModel(new Uint8Array(readFileSync('assets/models/names-ar.bin')), 'ar')

/** The words without the particles that are taken off them. */
function stems(text: string): string[] {
  const [passage] = splitPassages(text, undefined, 'ar')
  if (!passage) throw new Error(`no passage: ${text}`)
  const { tokens } = passage
  const made = annotate(newAnnotation(tokens.length), passage, matchGazetteer(passage, gazetteer), model)
  return tokens.map((token, at) => token.text.slice(made.cut[at]))
}

describe('particles', () => {
  it('end where a name of the gazetteer begins', () => {
    expect(stems('وصل وفد روسي إلى بيونج يانغ')).toEqual(['وصل', 'وفد', 'روسي', 'إلى', 'بيونج', 'يانغ'])
    expect(stems('مر الوفد ببيونج يانغ وبموسكو')).toEqual(['مر', 'الوفد', 'بيونج', 'يانغ', 'موسكو'])
  })
})
