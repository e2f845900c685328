import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { buildGazetteer } from '../gazetteer/build.ts'

const LIBRARY_FOLDER = path.resolve('dist/lib')

/** Builds the library: one ES module for Node and browsers, its types, and its assets beside it. */
export async function buildLibrary(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: LIBRARY_FOLDER,
      emptyOutDir: true,
      minify: false,
      target: 'es2023',
      lib: { entry: 'src/lib.ts', formats: ['es'], fileName: () => 'hashiya.js' },
    },
  })
  mkdirSync(LIBRARY_FOLDER, { recursive: true })
  writeFileSync(path.join(LIBRARY_FOLDER, 'gazetteer.txt'), buildGazetteer())
  cpSync('assets/models', path.join(LIBRARY_FOLDER, 'models'), { recursive: true })
  for (const file of ['LICENSE', 'THIRD-PARTY-NOTICES.md'])
    copyFileSync(file, path.join(LIBRARY_FOLDER, file))
  writeTypes()
}

/** The declarations keep the tree of src; a short file beside the module leads to them. */
function writeTypes(): void {
  const tsc = path.resolve('node_modules/typescript/bin/tsc')
  const run = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.lib.json'], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`The library's types failed:\n${run.stdout}`)
  writeFileSync(path.join(LIBRARY_FOLDER, 'hashiya.d.ts'), "export * from './types/lib.js'\n")
}
