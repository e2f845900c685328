/** Reads the labelled sets (token TAB BIO tag), joins their tokens to texts as a page would have them, and cuts them into documents. */
import { readFileSync } from 'node:fs'

/** A name in a text: offsets in UTF-16 code units, type 0 person, 1 place, 2 organisation. */
export interface GoldSpan {
  start: number
  end: number
  type: number
}

export interface GoldDocument {
  /** How much its sentences count in training; 1 where absent. */
  weight?: number
  text: string
  spans: GoldSpan[]
}

const TYPES = ['PER', 'LOC', 'ORG']
/** So many sentences make a document where the set does not say where documents end. */
const SENTENCES = 20

const GLUED: Readonly<Record<string, RegExp>> = {
  ar: /^[،؛؟.,:;!?)\]»”]$/,
  en: /^([.,:;!?)\]}%’”]|'s|n't|'re|'ve|'ll|'d|'m|’s)$/,
}
/** Particles that AQMAR writes apart; in print they stand on the next word. */
const PROCLITIC = /^[وف]$/

type Sentence = readonly (readonly [word: string, tag: string])[]

function readSentences(file: string): Sentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map(part => part.split('\n').filter(Boolean))
    .filter(lines => lines.length > 0)
    .map(lines => lines.map(line => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]))
}

/** @param language "ar" or "en", for the signs that are written onto the word before. */
export function readDocuments(file: string, language: string): GoldDocument[] {
  const sentences = readSentences(file)
  const documents: GoldDocument[] = []
  for (let at = 0; at < sentences.length; at += SENTENCES)
    documents.push(joinSentences(sentences.slice(at, at + SENTENCES), language))
  return documents
}

function joinSentences(sentences: readonly Sentence[], language: string): GoldDocument {
  const document: GoldDocument = { text: '', spans: [] }
  for (const sentence of sentences) {
    addSentence(document, sentence, GLUED[language] ?? /^$/)
    document.text += '\n\n'
  }
  return document
}

function addSentence(document: GoldDocument, sentence: Sentence, glued: RegExp): void {
  let open: GoldSpan | undefined
  let afterProclitic = false
  for (const [word, tag] of sentence) {
    const { text } = document
    if (text && !text.endsWith('\n') && !afterProclitic && !glued.test(word)) document.text += ' '
    const start = document.text.length
    document.text += word
    afterProclitic = PROCLITIC.test(word)
    const type = TYPES.indexOf(tag.slice(2))
    if (tag[0] !== 'I' || type !== open?.type) open = undefined
    if (type < 0) continue
    if (open) open.end = document.text.length
    else {
      open = { start, end: document.text.length, type }
      document.spans.push(open)
    }
  }
}
