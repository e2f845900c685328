/** What the packages contain: the built files, not the sources. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../scripts/build/list-files.ts'

const read = (file: string) => readFileSync(path.resolve('dist', file), 'utf8')
const manifestOf = (target: string) => JSON.parse(read(`${target}/manifest.json`)) as Record<string, unknown>
const scriptsOf = (target: string) => listFiles(`dist/${target}`).filter(file => file.endsWith('.js'))

/** A page's styles and scripts, with the scripts that these import. */
function filesOfPage(target: string, page: string): string[] {
  const found = new Set<string>()
  const add = (from: string, reference: string) => {
    const file = reference.startsWith('/')
      ? reference.slice(1)
      : path.posix.normalize(path.posix.join(path.posix.dirname(from), reference))
    if (found.has(file)) return
    found.add(file)
    if (!file.endsWith('.js')) return
    for (const [, next = ''] of read(`${target}/${file}`).matchAll(/\b(?:from|import)\s*"(\.[^"]+\.js)"/gu))
      add(file, next)
  }
  for (const [, file = ''] of read(`${target}/${page}`).matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/gu))
    add(page, file)
  return [...found]
}

describe.each(['chrome', 'firefox'])('%s', target => {
  const manifest = manifestOf(target)

  it('asks for no more than the design allows', () => {
    const panel = target === 'chrome' ? ['sidePanel'] : []
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', ...panel])
    expect(manifest.host_permissions).toEqual(['*://*/*'])
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.manifest_version).toBe(3)
    expect(JSON.stringify(manifest)).not.toContain('{{')
  })

  it('has the version of package.json and the files that the manifest names', () => {
    expect(manifest.version).toBe(
      (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    )
    const named = [...JSON.stringify(manifest).matchAll(/"([^"]+\.(?:js|html|png|css))"/gu)].map(
      ([, file = '']) => file,
    )
    expect(named.length).toBeGreaterThan(6)
    expect(named.filter(file => !existsSync(path.resolve('dist', target, file)))).toEqual([])
    for (const file of [
      'src/content/reader.js',
      'gazetteer.txt',
      'models/names-ar.bin',
      'models/names-en.bin',
      'models/transliteration.bin',
      '_locales/ar/messages.json',
      '_locales/en/messages.json',
    ]) {
      expect(existsSync(path.resolve('dist', target, file)), file).toBe(true)
    }
  })

  it('has a background of the kind that the browser runs', () => {
    const background = manifest.background as Record<string, unknown>
    expect(Object.keys(background).filter(key => key !== 'type')).toEqual(
      target === 'chrome' ? ['service_worker'] : ['scripts'],
    )
  })

  it('has a detector of at most 8 KB, without the polyfill', () => {
    const detector = read(`${target}/src/content/detector.js`)
    expect(Buffer.byteLength(detector)).toBeLessThanOrEqual(8 * 1024)
    expect(detector).not.toContain('webextension-polyfill')
  })

  it('keeps the popup within 60 KB zipped', () => {
    const sizes = filesOfPage(target, 'src/popup/index.html').map(
      file => gzipSync(readFileSync(path.join('dist', target, file))).length,
    )
    expect(sizes.length).toBeGreaterThan(3)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024)
  })

  it('writes no markup: innerHTML appears in Preact alone, eval nowhere', () => {
    for (const file of scriptsOf(target)) {
      const code = read(`${target}/${file}`)
      expect(code, file).not.toMatch(/\bdocument\.write\(|insertAdjacentHTML|\beval\(|new Function\(/u)
      expect((code.match(/\.innerHTML\s*=/gu) ?? []).length, file).toBeLessThanOrEqual(1)
    }
    for (const file of listFiles('src').filter(name => /\.tsx?$/u.test(name))) {
      expect(readFileSync(`src/${file}`, 'utf8'), file).not.toMatch(/dangerouslySetInnerHTML|\.innerHTML\b/u)
    }
  })
})

describe('Firefox', () => {
  it('declares that it collects nothing', () => {
    const settings = manifestOf('firefox').browser_specific_settings as { gecko: Record<string, unknown> }
    expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] })
  })

  it('carries nothing of Chrome’s side panel, nor Chrome anything of the sidebar', () => {
    for (const file of scriptsOf('firefox')) expect(read(`firefox/${file}`), file).not.toContain('sidePanel')
  })
})

describe('the library', () => {
  it('is one module with types and its asset beside it', () => {
    expect(listFiles('dist/lib').filter(file => !file.startsWith('types/'))).toEqual([
      'LICENSE',
      'THIRD-PARTY-NOTICES.md',
      'gazetteer.txt',
      'hashiya.d.ts',
      'hashiya.js',
      'models/names-ar.bin',
      'models/names-en.bin',
      'models/transliteration.bin',
    ])
    expect(existsSync('dist/lib/types/lib.d.ts')).toBe(true)
  })

  it('imports nothing and touches no browser API of extensions', () => {
    const code = read('lib/hashiya.js')
    expect(code).not.toMatch(/^import /mu)
    expect(code).not.toMatch(/\b(?:browser|chrome)\.(?:runtime|storage|tabs)\b/u)
  })
})
