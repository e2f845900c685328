/**
 * Makes the taggers that ship once more, from the raw data to the bytes: by the code and the lists of the commit that
 * they were made at, in a working tree beside this one. Training goes by everything that features are made of, so today's
 * code makes other files, which read as well or as badly within chance (MODEL_CARD.md, "Trained again").
 * usage: tsx training/names/remake.ts [DATA, default ../shared/data]
 * @returns exit status 0 where both files are the same as those in assets/models.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** "Document the taggers; add projected sentences to the English model". */
const MADE_AT = '17cdd18'
const FILES = ['names-ar.bin', 'names-en.bin']

function run(command: string, args: readonly string[], cwd = process.cwd()): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`)
}

const checksum = (folder: string, file: string) =>
  createHash('sha256')
    .update(readFileSync(path.join(folder, 'assets/models', file)))
    .digest('hex')

const data = path.resolve(process.argv[2] ?? '../shared/data')
const tree = path.join(mkdtempSync(path.join(tmpdir(), 'taggers-')), 'tree')
run('git', ['worktree', 'add', '--detach', tree, MADE_AT])
try {
  symlinkSync(path.resolve('node_modules'), path.join(tree, 'node_modules'))
  // That commit has the files as well: what is compared must have been made here.
  for (const file of FILES) rmSync(path.join(tree, 'assets/models', file), { force: true })
  run('npx', ['tsx', 'training/names/train.ts', data], tree)
  for (const file of FILES) {
    const [made, ships] = [checksum(tree, file), checksum(process.cwd(), file)]
    console.log(`${file} ${made} ${made === ships ? 'the same as ships' : `ships: ${ships}`}`)
    if (made !== ships) process.exitCode = 1
  }
} finally {
  spawnSync('git', ['worktree', 'remove', '--force', tree], { stdio: 'inherit' })
  rmSync(path.dirname(tree), { recursive: true, force: true })
}
