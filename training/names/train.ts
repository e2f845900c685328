/**
 * Trains the taggers from the shared data, from raw text to the files in assets/models. What is there already in the work
 * folder is used again; an empty folder makes everything anew, with the same bytes in the end.
 * usage: tsx training/names/train.ts [DATA, default ../shared/data] [WORK, default .cache/names]
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Cleaning } from './clean-labels.ts'
import type { DumpJob } from './dump-features.ts'

const [data = '../shared/data', work = '.cache/names'] = process.argv.slice(2)
const HERE = 'training/names'
const FOLDS = 3

interface Recipe {
  language: string
  /** How many words are clustered, and for how many epochs their vectors are learnt. */
  words: number
  epochs: number
  /** The labelled sets, with their weight. */
  sets: Readonly<Record<string, number>>
  /** A large set with machine-made labels: only sentences that a model of the others reads alike are used. */
  silver: string | null
  /** How much the projected sentences count. */
  projected: number
  /** Of a hundred names of the gazetteer so many are hidden in training: see `DumpJob`. */
  hidden: number
  /** Features whose weights are all smaller are not shipped. */
  least: number
  /** Taken from "outside": the sets name fewer things than a reader would. */
  bias: number
}

const RECIPES: readonly Recipe[] = [
  {
    language: 'en',
    words: 40000,
    epochs: 4,
    sets: { 'en-wikigold.train': 1, 'en-uner-ewt-dev.train': 1, 'en-btc.train': 0.5 },
    silver: 'en-gmb-silver.train',
    projected: 0.3,
    hidden: 0,
    least: 0.12,
    bias: 0.3,
  },
  {
    language: 'ar',
    words: 44000,
    epochs: 2,
    sets: { 'ar-anercorp-train.train': 1, 'ar-wojood-sample.train': 0.5 },
    silver: null,
    projected: 0.5,
    hidden: 25,
    least: 0.1,
    bias: 0.4,
  },
]

const TRAINING = ['--l2', '3', '--epochs', '6', '--cut', '2']

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`)
}

const script = (name: string, ...args: string[]) => run('npx', ['tsx', `${HERE}/${name}.ts`, ...args])
const compile = (name: string) =>
  run('g++', ['-O3', '-ffp-contract=off', '-std=c++17', '-o', `${work}/${name}`, `${HERE}/${name}.cpp`])
const crf = (...args: string[]) => run(`${work}/crf`, args)
const documents = (set: string) => `${work}/docs/${set}.jsonl`

/** Makes a file unless it is there. */
function once(file: string, make: () => void): void {
  if (existsSync(file)) return
  console.log(`${new Date().toISOString().slice(11, 19)} ${file}`)
  make()
}

const cleaningOf = (set: string): Cleaning | null =>
  set.includes('ntrex') ? null : { addCountries: set.includes('gmb'), addHeads: set.includes('anercorp') }

/** Writes the features of sets: of the first pass, or with `labels` of the second. */
function dump(
  { language, hidden }: Recipe,
  lexicon: string,
  sets: readonly string[],
  suffix: string,
  labels = false,
): void {
  const left = sets.filter(set => !existsSync(`${work}/${language}/${set}.${suffix}`))
  if (left.length === 0) return
  const job: DumpJob = {
    language,
    lexicon,
    hidden,
    files: left.map(set => ({
      documents: documents(set),
      out: `${work}/${language}/${set}.${suffix}`,
      cleaning: cleaningOf(set),
      ...(labels ? { labels: `${work}/${language}/${set}.labels` } : {}),
    })),
  }
  const file = `${work}/${language}/job.json`
  writeFileSync(file, JSON.stringify(job))
  script('dump-features', file)
}

/** From the raw news to a lexicon with clusters, letter groups and what each word mostly is. */
function prepare(recipe: Recipe): void {
  const { language, words, epochs, sets, silver, least } = recipe
  const folder = `${work}/${language}`
  once(`${folder}/stream.i32`, () => script('dump-words', language, data, folder))
  once(`${folder}/clusters.tsv`, () =>
    run(`${work}/clusters`, [`${folder}/stream.i32`, `${words}`, `${epochs}`, `${folder}/clusters.tsv`]),
  )
  once(`${folder}/lexicon.bin`, () => {
    script('make-lexicon', language, folder, '16', `${words}`)
    script('learn-likeness', language, data, folder, `${folder}/lexicon.bin`)
  })
  once(`${folder}/profiled.bin`, () => {
    const all = silver ? [...Object.keys(sets), silver] : Object.keys(sets)
    dump(recipe, `${folder}/lexicon.bin`, all, 'f0')
    const files = Object.entries(sets).map(([set, weight]) => `${folder}/${set}.f0*${weight}`)
    crf(
      'train',
      ...TRAINING,
      '--out',
      `${folder}/first.model`,
      ...files,
      ...(silver ? [`${folder}/${silver}.f0*0.1`] : []),
    )
    script(
      'pack',
      language,
      `${folder}/lexicon.bin`,
      `${folder}/first.model`,
      `${folder}/first.bin`,
      `${least}`,
      '0.2',
    )
    script(
      'profile-words',
      language,
      data,
      `${folder}/lexicon.bin`,
      `${folder}/first.bin`,
      `${folder}/profiled.bin`,
      '6',
    )
  })
}

/** The model of the first pass, and with `extra` sets of projected sentences. */
function trainBase(recipe: Recipe): void {
  const { language, sets, silver, least, bias } = recipe
  const folder = `${work}/${language}`
  dump(recipe, `${folder}/profiled.bin`, silver ? [...Object.keys(sets), silver] : Object.keys(sets), 'f1')
  const files = Object.entries(sets).map(([set, weight]) => `${folder}/${set}.f1*${weight}`)
  if (silver)
    once(`${folder}/agreed.f1`, () => {
      crf('train', ...TRAINING, '--out', `${folder}/gold.model`, ...files)
      crf(
        'tag',
        '--model',
        `${folder}/gold.model`,
        '--bias',
        '0.3',
        '--out',
        `${folder}/silver.labels`,
        `${folder}/${silver}.f1`,
      )
      crf('select', '--out', `${folder}/agreed.f1`, `${folder}/${silver}.f1`, `${folder}/silver.labels`)
    })
  once(`${folder}/base.bin`, () => {
    crf(
      'train',
      ...TRAINING,
      '--out',
      `${folder}/base.model`,
      ...files,
      ...(silver ? [`${folder}/agreed.f1*0.3`] : []),
    )
    script(
      'pack',
      language,
      `${folder}/profiled.bin`,
      `${folder}/base.model`,
      `${folder}/base.bin`,
      `${least}`,
      `${bias}`,
    )
  })
}

/** The model that ships: both passes, each document's labels of the first one made by a model that has not seen it. */
function trainFinal(recipe: Recipe): void {
  const { language, sets, silver, projected, least, bias } = recipe
  const folder = `${work}/${language}`
  const weights = { ...sets, ...(projected ? { [`${language}-ntrex.train`]: projected } : {}) }
  dump(recipe, `${folder}/profiled.bin`, Object.keys(weights), 'f1')
  const first = Object.entries(weights).map(([set, weight]) => `${folder}/${set}.f1*${weight}`)
  once(`${folder}/final.model`, () => {
    for (const set of Object.keys(weights)) rmSync(`${folder}/${set}.labels`, { force: true })
    for (let fold = 0; fold < FOLDS; fold++) {
      const part = ['--fold', `${fold}`, `${FOLDS}`]
      crf('train', ...TRAINING, ...part, '--out', `${folder}/fold.model`, ...first)
      for (const set of Object.keys(weights))
        crf(
          'tag',
          '--model',
          `${folder}/fold.model`,
          ...part,
          '--out',
          `${folder}/${set}.labels`,
          `${folder}/${set}.f1`,
        )
    }
    dump(recipe, `${folder}/profiled.bin`, Object.keys(weights), 'f2', true)
    const both = Object.entries(weights).map(
      ([set, weight]) => `${folder}/${set}.f1*${weight}+${folder}/${set}.f2`,
    )
    crf(
      'train',
      ...TRAINING,
      '--recall',
      '0.6',
      '--out',
      `${folder}/final.model`,
      ...both,
      ...(silver ? [`${folder}/agreed.f1*0.3`] : []),
    )
  })
  script(
    'pack',
    language,
    `${folder}/profiled.bin`,
    `${folder}/final.model`,
    `assets/models/names-${language}.bin`,
    `${least}`,
    `${bias}`,
  )
}

for (const { language } of RECIPES) mkdirSync(path.join(work, language), { recursive: true })
for (const name of ['clusters', 'crf']) compile(name)
once(`${work}/docs`, () => script('make-documents', data, `${work}/docs`))
for (const recipe of RECIPES) {
  prepare(recipe)
  trainBase(recipe)
}
once(documents('ar-ntrex.train'), () =>
  script('project', data, `${work}/en/base.bin`, `${work}/ar/base.bin`, `${work}/docs`),
)
for (const recipe of [...RECIPES].reverse()) trainFinal(recipe)
