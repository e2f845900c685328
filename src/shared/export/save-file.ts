/** Gives a file to the reader. */
import type { SavedFile } from '../reading/take-away.ts'

/** By a link of our own page: no permission is needed, and the file never leaves the machine. */
export function saveFile({ name, type, text }: SavedFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // The browser has taken the file when the download begins, a moment after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
