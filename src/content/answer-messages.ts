/** Answers the popup and the background. Only the extension's own pages and background are heard. */
import { answerPorts } from '../shared/answer-port.ts'
import { failure, type Result, success } from '../shared/failure.ts'
import type { Reading } from '../shared/messages.ts'
import type { Span } from '../text/analysis.ts'

export interface Answers {
  describe(): Reading
  showSpan(span: Span): void
  command(name: 'next-mention' | 'previous-mention'): void
}

/** @returns the function that stops answering. */
export function answerMessages(answers: Answers): () => void {
  return answerPorts((name, body) => answerTo(name, body, answers))
}

function answerTo(name: string, body: unknown, answers: Answers): Result<Reading | null> | undefined {
  // The detector's to answer: it is the one that is always there.
  if (name === 'describe-page') return undefined
  if (name === 'get-reading') return success(answers.describe())
  if (name === 'show-span' && isSpan(body)) answers.showSpan(body)
  else if (name === 'command' && isCommand(body)) answers.command(body.name)
  else return failure('bad-message', name)
  return success(null)
}

function isSpan(body: unknown): body is Span {
  const { start, end } = (body ?? {}) as Partial<Span>
  return (
    Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(end) >= Number(start)
  )
}

function isCommand(body: unknown): body is { name: 'next-mention' | 'previous-mention' } {
  const { name } = (body ?? {}) as { name?: unknown }
  return name === 'next-mention' || name === 'previous-mention'
}
