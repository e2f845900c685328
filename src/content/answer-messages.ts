/** Answers the popup and the background. Only the extension's own pages and background are heard. */
import { browser } from '../shared/browser.ts'
import { type Result, success } from '../shared/failure.ts'
import { openEnvelope, type Reading } from '../shared/messages.ts'
import type { Span } from '../text/analysis.ts'

export interface Answers {
  describe(): Reading
  showSpan(span: Span): void
  command(name: 'next-mention' | 'previous-mention'): void
}

/** @returns the function that stops answering. */
export function answerMessages(answers: Answers): () => void {
  const listener = (data: unknown, sender: { id?: string | undefined }) => {
    if (sender.id !== browser.runtime.id) return undefined
    const envelope = openEnvelope(data)
    const answer = envelope && answerTo(envelope.name, envelope.body, answers)
    return answer ? Promise.resolve(answer) : undefined
  }
  browser.runtime.onMessage.addListener(listener as never)
  return () => browser.runtime.onMessage.removeListener(listener as never)
}

function answerTo(name: string, body: unknown, answers: Answers): Result<Reading | null> | undefined {
  if (name === 'get-reading') return success(answers.describe())
  if (name === 'show-span' && isSpan(body)) answers.showSpan(body)
  else if (name === 'command' && isCommand(body)) answers.command(body.name)
  else return undefined
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
