/** Imports go one way (ARCHITECTURE.md): this test reads the import lines of src and holds them to it. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../src')

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map(file => file.split(path.sep).join('/'))
  .filter(file => /\.tsx?$/.test(file))

/** Static imports, re-exports and dynamic imports with a relative path; files as paths inside src. */
function importsOf(file: string): Import[] {
  const source = readFileSync(path.join(root, file), 'utf8')
  const found: Import[] = []
  const statement = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'|import\('(\.[^']+)'\)/gm
  for (const match of source.matchAll(statement)) {
    const target = match[2] ?? match[3] ?? ''
    const to = path.posix.normalize(path.posix.join(path.posix.dirname(file), target.replace(/\?.*$/, '')))
    found.push({ from: file, to, typeOnly: match[1] !== undefined })
  }
  return found
}

const imports = files.flatMap(importsOf)
const top = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file)

/** The contracts: types, and the constants that list their cases. Every folder speaks them. */
const contracts = ['text/analysis.ts', 'page/article.ts']

/** Which folders a folder may import; "type x" allows types only, a path that one file. Its own files are always allowed. */
const allowed: Record<string, string[]> = {
  languages: [],
  text: ['languages'],
  page: ['languages', 'text'],
  // The tone that a line is drawn in is also what the options page shows of a colour.
  highlight: ['type text', 'type page', 'type shared', 'shared/design/mark-line.ts'],
  shared: ['type text', 'type page'],
  // The style of the highlights is inserted by the background: `scripting` is its alone.
  background: ['shared', 'text', 'highlight', 'type page'],
  content: ['shared', 'page', 'highlight', 'type text'],
  popup: ['shared', 'type text', 'type page'],
  panel: ['shared', 'type text', 'type page'],
  options: ['shared', 'type text', 'type page'],
  // Its sample is marked as an article is.
  welcome: ['shared', 'highlight', 'type text', 'type page'],
  'lib.ts': ['text', 'page'],
}

describe('src', () => {
  it('has only the folders that the layout knows', () => {
    expect(files.map(top).filter(folder => !Object.hasOwn(allowed, folder))).toEqual([])
  })

  it('imports one way', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const rules = allowed[top(from)] ?? []
      if (contracts.includes(to)) return false
      return (
        top(from) !== top(to) &&
        !rules.includes(top(to)) &&
        !rules.includes(to) &&
        !(typeOnly && rules.includes(`type ${top(to)}`))
      )
    })
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('imports files that are there, with their extension', () => {
    const known = new Set(
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map(f => f.split(path.sep).join('/')),
    )
    expect(imports.filter(({ to }) => !known.has(to)).map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('reaches a language through the registry only', () => {
    const past = imports.filter(({ from, to }) => top(from) !== 'languages' && /^languages\/[^/]+\//.test(to))
    // The contracts are types (and the empty words of a language without data).
    const wrong = past.filter(({ to }) => !to.startsWith('languages/contract/'))
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('carries into pages no words but those that pages are read by', () => {
    const reached = reachedFrom(files.filter(file => top(file) === 'page'))
    const words = [...reached].filter(file => /^languages\/[^/]+\//.test(file)).map(file => file.slice(10))
    const carried =
      /^(?:contract\/|(?:page-|origin-)?cues\/|[^/]+\/(?:page-language|page|calendar|sentences|recognition|origin)\.ts$)/
    expect(words.filter(file => !carried.test(file))).toEqual([])
    expect(words).toContain('ar/page.ts')
    expect([...reachedFrom(['text/analyse.ts'])]).toContain('languages/ar/names.ts')
  })

  it('has each foreign package in one file', () => {
    const users = new Map<string, Set<string>>()
    for (const file of files)
      for (const match of readFileSync(path.join(root, file), 'utf8').matchAll(
        /^import\s[^'"]*'([^.'][^']*)'/gm,
      )) {
        const name = match[1] ?? ''
        if (name.startsWith('preact')) continue
        users.set(name, (users.get(name) ?? new Set()).add(file))
      }
    expect([...users].filter(([, by]) => by.size > 1).map(([name, by]) => [name, ...by])).toEqual([])
  })

  it('has no import cycle', () => {
    expect(findCycle()).toEqual([])
  })
})

/** These files and all that they import values from, however far. */
function reachedFrom(starts: readonly string[]): Set<string> {
  const reached = new Set(starts)
  for (const file of reached)
    for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) reached.add(to)
  return reached
}

/** The files of one cycle of value imports, or none. */
function findCycle(): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to, typeOnly } of imports) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const trail: string[] = []
  const visit = (file: string): string[] => {
    if (done.has(file)) return []
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file]
    trail.push(file)
    for (const to of next.get(file) ?? []) {
      const cycle = visit(to)
      if (cycle.length) return cycle
    }
    trail.pop()
    done.add(file)
    return []
  }
  for (const file of files) {
    const cycle = visit(file)
    if (cycle.length) return cycle
  }
  return []
}
