/** What the engine says of the samples of the welcome page, so that their pictures show the marks that a reader sees. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildGazetteer } from '../../../scripts/gazetteer/build.ts'
import { createAnalyser } from '../../../src/text/analyse.ts'
import type { Analysis } from '../../../src/text/analysis.ts'
import { SAMPLE_DAY, SAMPLES, sampleArticle } from '../../../src/welcome/sample.ts'

export type SampleAnalyses = Record<keyof typeof SAMPLES, Analysis>

export async function analyseSamples(): Promise<SampleAnalyses> {
  const analyser = await createAnalyser({
    readAsset: async name =>
      new Uint8Array(
        name === 'gazetteer.txt' ? Buffer.from(buildGazetteer()) : readFileSync(path.resolve('assets', name)),
      ),
  })
  const analyse = (language: keyof SampleAnalyses) =>
    analyser.analyse({ ...sampleArticle(SAMPLES[language]), language, publishedAt: SAMPLE_DAY })
  return { ar: await analyse('ar'), en: await analyse('en') }
}
