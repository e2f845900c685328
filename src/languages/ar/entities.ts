/** العربية: how one name is written in several ways. */
import type { EntityWords } from '../contract/entities.ts'

export const entities: EntityWords = {
  articles: [],
  alikeWords: [
    ['ابن', 'بن'],
    ['أبي', 'أبو'],
    ['أبا', 'أبو'],
  ],
  companySuffixes: [],
  // سيرجي/سيرغي in any name; غوتيريش/كوتيريش/قوتيريش only where the word is no Arabic given name (قاسم is not جاسم).
  alikeLetters: ['غج', 'غقك'],
  doubledLetters: 'وي',
  optionalVowels: 'اوي',
  // سوريا/سورية, إفريقيا/إفريقية; ـيو/ـيوا are other names, so only this one.
  alikeEndings: [['ه', 'ا']],
}
