/** `npm run package`: a zip for each store, the same bytes from the same commit. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { buildExtension, extensionFolder } from './build/build-extension.ts'
import { listFiles } from './build/list-files.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
/** Zip keeps the time of each file; a fixed one keeps the bytes the same. The format begins in 1980. */
const MTIME = new Date(1980, 0, 1)

for (const target of ['chrome', 'firefox'] as const) {
  await buildExtension(target)
  const folder = extensionFolder(target)
  const files: Zippable = {}
  for (const file of listFiles(folder))
    files[file] = [readFileSync(path.join(folder, file)), { mtime: MTIME, level: 9 }]
  const name = `dist/hashiya-${target}-${version}.zip`
  const zip = zipSync(files)
  writeFileSync(name, zip)
  console.log(`${name} ${(zip.length / 1024).toFixed(0)} KB, ${Object.keys(files).length} files`)
}
