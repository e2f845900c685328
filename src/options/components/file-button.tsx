/** A button that has the reader choose a file, and gives its text. */

import { type FileProblem, readTextFile } from '../read-text-file.ts'
import type { OptionsTranslator } from '../texts/options-translator.ts'

export interface FileButtonProps {
  label: string
  /** Endings and media types, as the `accept` of a field. */
  accept: string
  translator: OptionsTranslator
  onText(text: string): void
  /** In words. */
  onProblem(problem: string): void
}

export function FileButton({ label, accept, translator, onText, onProblem }: FileButtonProps) {
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    const text = await readTextFile(file).catch((): FileProblem => ({ problem: 'unreadable' }))
    // The same file may be chosen again, mended.
    input.value = ''
    if (typeof text === 'string') onText(text)
    else onProblem(translator.text(`file.${text.problem}`))
  }
  return (
    <label class="button file-button">
      <input
        type="file"
        class="visually-hidden"
        accept={accept}
        onChange={event => void read(event.currentTarget)}
      />
      {label}
    </label>
  )
}
