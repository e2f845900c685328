/** To and fro through the places of one thing: "2 of 5". Round from the end to the beginning, as the card goes. */
import type { Translator } from '../i18n/translator.ts'

export interface WalkStepsProps {
  /** Which of the places, from 0. */
  at: number
  total: number
  translator: Translator
  onGo(at: number): void
}

export function WalkSteps({ at, total, translator, onGo }: WalkStepsProps) {
  const step = (by: 1 | -1) => onGo((at + by + total) % total)
  return (
    <span class="walk">
      <button
        type="button"
        class="icon"
        aria-label={translator.text('card.previous')}
        onClick={() => step(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button type="button" class="icon" aria-label={translator.text('card.next')} onClick={() => step(1)}>
        <span aria-hidden="true">↓</span>
      </button>
      <span class="soft position" aria-live="polite">
        {translator.text('card.position', { position: at + 1, total })}
      </span>
    </span>
  )
}
