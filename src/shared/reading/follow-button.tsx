/** The star: followed or not. Pressed and hollow differ in shape, not in colour only. */
import { isolate, type Translator } from '../i18n/translator.ts'

export interface FollowButtonProps {
  name: string
  followed: boolean
  translator: Translator
  onChange(followed: boolean): void
}

export function FollowButton({ name, followed, translator, onChange }: FollowButtonProps) {
  return (
    <button
      type="button"
      class="icon star"
      aria-pressed={followed}
      aria-label={translator.text('name.follow', { name: isolate(name) })}
      title={translator.text(followed ? 'name.followed' : 'name.not-followed')}
      onClick={() => onChange(!followed)}
    >
      <span aria-hidden="true">{followed ? '★' : '☆'}</span>
    </button>
  )
}
