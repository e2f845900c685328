import path from 'node:path'
import { build } from 'vite'

/** One script for a page of the benchmark or of a test, from one module and what it imports; its exports become a global. */
export async function bundle(entry: string, global: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // As the packages are compiled, also where a test runner is what asks.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.TARGET': '"chrome"' },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: path.resolve(entry), formats: ['iife'], name: global, fileName: () => 'bundle.js' },
    },
  })
  const [first] = Array.isArray(output) ? output : [output]
  if (!first || !('output' in first)) throw new Error(`${entry}: nothing was built`)
  return first.output[0].code
}
