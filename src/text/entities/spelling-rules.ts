/** The rules by which languages' spellings of a name compare equal, of all languages together: a name may stand in any text. */
import { allLanguages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import { fold } from '../fold.ts'

export interface SpellingRules {
  articles: ReadonlySet<string>
  /** The articles that are written onto the word: ال. */
  prefixes: readonly string[]
  links: ReadonlySet<string>
  alikeWords: ReadonlyMap<string, string>
  given: ReadonlySet<string>
  /** Second halves of compound names: the الله of نصر الله. */
  halves: ReadonlySet<string>
  companySuffixes: ReadonlySet<string>
  /** Adjectives of nationality, inflected. */
  nationalities: ReadonlySet<string>
  /** Words that a body is called by alone: المنظمة, "Commission"; with the word that its whole name has: منظمة. */
  headOf: ReadonlyMap<string, string>
  heads: ReadonlySet<string>
  /** Of a family name in the form of an adjective, with its article or without: القذافي, قذافي. */
  familyEndings: readonly string[]
  alike: ReadonlyMap<string, string>
  alikeInLong: ReadonlyMap<string, string>
  doubled: ReadonlySet<string>
  vowels: ReadonlySet<string>
  endings: readonly (readonly [string, string])[]
}

let compiled: SpellingRules | null = null

/** Compiled once. */
export function spellingRules(): SpellingRules {
  compiled ??= compile(allLanguages)
  return compiled
}

function compile(languages: readonly Language[]): SpellingRules {
  const setOf = (pick: (language: Language) => readonly string[]) =>
    new Set(languages.flatMap(pick).map(fold))
  const groupsAt = (keep: (index: number) => boolean) =>
    languages.flatMap(({ entities }) => entities.alikeLetters.filter((_group, index) => keep(index)))
  const heads = languages.flatMap(headsOf)
  return {
    articles: setOf(({ entities }) => entities.articles),
    prefixes: languages.map(({ names }) => fold(names.organizations.article)).filter(prefix => prefix !== ''),
    links: setOf(({ names }) => names.nameLinks),
    alikeWords: new Map(
      languages.flatMap(({ entities }) =>
        entities.alikeWords.map(([word, as]) => [fold(word), fold(as)] as const),
      ),
    ),
    given: setOf(({ names }) => names.givenNames),
    halves: setOf(({ names }) => names.neverAlone),
    companySuffixes: setOf(({ entities }) => entities.companySuffixes),
    nationalities: setOf(nationalitiesOf),
    headOf: new Map(heads),
    heads: new Set(heads.map(([, head]) => head)),
    familyEndings: languages.flatMap(({ names }) =>
      names.familyAdjective ? [fold(names.familyAdjective.ending)] : [],
    ),
    alike: sameLetter(groupsAt(index => index === 0)),
    alikeInLong: sameLetter(groupsAt(index => index > 0)),
    doubled: new Set(languages.flatMap(({ entities }) => [...entities.doubledLetters])),
    vowels: new Set(languages.flatMap(({ entities }) => [...entities.optionalVowels])),
    endings: languages.flatMap(({ entities }) => entities.alikeEndings),
  }
}

function nationalitiesOf({ names: { nationalities, inflection } }: Language): string[] {
  return nationalities.flatMap(base =>
    inflection.articles.flatMap(article => inflection.endings.map(ending => article + base + ending)),
  )
}

/** With an article that is written onto the word the short name has it and the whole one does not; else both are one word. */
function headsOf({ names: { organizations } }: Language): (readonly [string, string])[] {
  const { heads, capitalHeads, article } = organizations
  const single = heads.filter(head => !head.includes(' '))
  return [
    ...single.map(head => [fold(article + head), fold(head)] as const),
    ...capitalHeads.map(head => [fold(head), fold(head)] as const),
  ]
}

/** Each letter of a group counts as its first one. */
const sameLetter = (groups: readonly string[]): ReadonlyMap<string, string> =>
  new Map(groups.flatMap(group => [...group].map(letter => [letter, group.charAt(0)] as const)))
