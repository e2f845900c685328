import { readdirSync } from 'node:fs'

/** The files below a folder, as paths relative to it, in an order that is the same on every machine. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .sort()
}
