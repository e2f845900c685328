/** Analyses a text that came by message, with what the reader follows and has said of names. */
import { failure, type Result } from '../shared/failure.ts'
import { analyse } from './engine.ts'
import { readAnalyseRequest } from './read-request.ts'
import { loadSettings } from './stored-settings.ts'

export async function analyseText(body: unknown): Promise<Result<unknown>> {
  const request = readAnalyseRequest(body)
  if (!request) return failure('bad-message', 'analyse')
  // From storage, not from the page's process: what a reader follows is nothing that a page should carry.
  const { follows, nameRules } = await loadSettings()
  return analyse({ ...request, follows, nameRules })
}
