/** Builds what is asked for: `npm run build [chrome] [firefox] [lib]`, all three without an argument. */
import { buildExtension } from './build/build-extension.ts'
import { buildLibrary } from './build/build-library.ts'

const wanted = process.argv.slice(2)
const all = wanted.length === 0

for (const target of ['chrome', 'firefox'] as const) {
  if (all || wanted.includes(target)) await buildExtension(target)
}
if (all || wanted.includes('lib')) await buildLibrary()
