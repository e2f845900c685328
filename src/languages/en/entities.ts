/** English: how one name is written in several ways. */
import type { EntityWords } from '../contract/entities.ts'

export const entities: EntityWords = {
  articles: ['the', 'al', 'el'],
  alikeWords: [
    ['ibn', 'bin'],
    ['ben', 'bin'],
  ],
  companySuffixes: [
    'Inc',
    'Corp',
    'Corporation',
    'Ltd',
    'Limited',
    'Co',
    'plc',
    'LLC',
    'LLP',
    'AG',
    'SA',
    'SE',
    'NV',
    'GmbH',
  ],
  alikeLetters: [],
  doubledLetters: 'abcdefghijklmnopqrstuvwxyz',
  optionalVowels: '',
  alikeEndings: [
    ['ey', 'i'],
    ['ei', 'i'],
    ['iy', 'i'],
    ['ii', 'i'],
    ['y', 'i'],
  ],
}
