/** The engine: made when first asked for, shared by all tabs, made again after the background was ended. */
import { browser } from '../shared/browser.ts'
import { failure, type Result, success } from '../shared/failure.ts'
import { createAnalyser } from '../text/analyse.ts'
import type { Analyser, AnalyserInput, Analysis } from '../text/analysis.ts'

let engine: Promise<Analyser> | null = null

/** Makes the engine while the reader is still on its way to the page: its first text then waits for nothing. */
export function warmEngine(): void {
  if (engine) return
  engine = createAnalyser({ readAsset })
  engine.then(
    ({ warnings }) => {
      for (const warning of warnings) console.warn(`Hashiya: ${warning}`)
    },
    // Whoever asks for an analysis is told of the failure.
    () => {},
  )
}

/** Analyses a text; a package that lacks a file is a failure with its name, not an exception. */
export async function analyse(input: AnalyserInput): Promise<Result<Analysis>> {
  warmEngine()
  let analyser: Analyser
  try {
    analyser = await (engine as Promise<Analyser>)
  } catch (error) {
    engine = null
    return failure('broken-package', error)
  }
  try {
    return success(analyser.analyse(input))
  } catch (error) {
    return failure('unexpected', error)
  }
}

/** Files of our own package: the address is the extension's, the request goes nowhere. */
async function readAsset(name: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(name))
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
