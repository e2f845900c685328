/** The two packages. `TARGET=chrome|firefox vite build`; the library has a configuration of its own in scripts/build. */
import { readFileSync } from 'node:fs'
import { defineConfig, type PluginOption } from 'vite'
import webExtension, { readJsonFile } from 'vite-plugin-web-extension'
import { listFiles } from './scripts/build/list-files.ts'
import { buildGazetteer } from './scripts/gazetteer/build.ts'

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome'
const watching = process.env.HASHIYA_WATCH === '1'

/** Constants that the code is compiled for; a browser's own branch leaves no trace in the other's package. */
const define = { 'import.meta.env.TARGET': JSON.stringify(target) }

const readManifest = () => {
  const manifest = readJsonFile('manifest.json')
  return { ...manifest, version: readJsonFile('package.json').version }
}

/** Icons, locales, models and the gazetteer: files that no script imports. */
function shippedAssets(): PluginOption {
  return {
    name: 'hashiya-shipped-assets',
    generateBundle() {
      for (const folder of ['icons', '_locales', 'models']) {
        for (const file of listFiles(`assets/${folder}`)) {
          this.emitFile({
            type: 'asset',
            fileName: `${folder}/${file}`,
            source: readFileSync(`assets/${folder}/${file}`),
          })
        }
      }
      for (const fileName of ['LICENSE', 'THIRD-PARTY-NOTICES.md']) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName) })
      }
      this.emitFile({ type: 'asset', fileName: 'gazetteer.txt', source: buildGazetteer() })
    },
  }
}

export default defineConfig({
  define,
  publicDir: false,
  clearScreen: false,
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    minify: watching ? false : 'oxc',
    sourcemap: false,
    target: target === 'chrome' ? 'chrome140' : 'firefox150',
    modulePreload: false,
  },
  plugins: [
    webExtension({
      manifest: readManifest,
      browser: target,
      additionalInputs: ['src/content/reader.ts', 'src/welcome/index.html'],
      // It would fetch a schema from the network; tests/build checks the built manifest instead.
      skipManifestValidation: true,
      disableAutoLaunch: true,
      printSummary: false,
      watchFilePaths: ['manifest.json', 'package.json'],
      htmlViteConfig: { define },
      scriptViteConfig: { define },
    }),
    shippedAssets(),
  ],
})
