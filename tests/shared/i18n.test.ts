import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { optionsPluralsAr, optionsTextsAr } from '../../src/options/texts/ar.ts'
import { optionsPluralsEn, optionsTextsEn } from '../../src/options/texts/en.ts'
import { ar } from '../../src/shared/i18n/ar.ts'
import type { Catalog } from '../../src/shared/i18n/catalog.ts'
import { en } from '../../src/shared/i18n/en.ts'
import {
  chooseLanguage,
  createTranslator,
  isolate,
  splitMessage,
  translatorFor,
} from '../../src/shared/i18n/translator.ts'

/** With the texts that one page alone has. */
const ARABIC = {
  ...ar,
  texts: { ...ar.texts, ...optionsTextsAr },
  plurals: { ...ar.plurals, ...optionsPluralsAr },
}
const ENGLISH = {
  ...en,
  texts: { ...en.texts, ...optionsTextsEn },
  plurals: { ...en.plurals, ...optionsPluralsEn },
}
const CATALOGS: readonly [string, Catalog][] = [
  ['ar', ARABIC],
  ['en', ENGLISH],
]
const places = (message: string) =>
  splitMessage(message)
    .flatMap(part => ('name' in part ? [part.name] : []))
    .sort()
const ARABIC_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other']

describe('the catalogues', () => {
  it('have the same keys in each language', () => {
    for (const part of ['texts', 'plurals', 'ordinals'] as const) {
      expect(Object.keys(ARABIC[part]).sort()).toEqual(Object.keys(ENGLISH[part]).sort())
    }
  })

  it('have the same places to fill in each text', () => {
    for (const key of Object.keys(ENGLISH.texts) as (keyof typeof ENGLISH.texts)[]) {
      expect([key, places(ARABIC.texts[key])]).toEqual([key, places(ENGLISH.texts[key])])
    }
  })

  it('give each Arabic plural its six forms, and each English one its two', () => {
    for (const forms of Object.values(ARABIC.plurals)) expect(Object.keys(forms)).toEqual(ARABIC_FORMS)
    for (const forms of Object.values(ENGLISH.plurals)) expect(Object.keys(forms)).toEqual(['one', 'other'])
  })

  it('say the number in every form that stands for many numbers', () => {
    for (const [, catalog] of CATALOGS) {
      for (const forms of Object.values(catalog.plurals)) {
        expect(places(forms.other)).toEqual(['n'])
        if (forms.many !== undefined) expect(places(forms.many)).toEqual(['n'])
      }
    }
  })

  it('leave no text empty and write no Arabic text in Latin letters only', () => {
    for (const [language, catalog] of CATALOGS) {
      for (const [key, text] of Object.entries(catalog.texts)) {
        expect(text.trim(), `${language} ${key}`).not.toBe('')
      }
    }
    const latin = Object.entries(ARABIC.texts).filter(
      ([, text]) => !/[؀-ۿ]/u.test(text.replace(/\{\p{L}+\}/gu, '')),
    )
    // Made of places and signs alone.
    expect(latin.map(([key]) => key)).toEqual([
      'cite.title',
      'card.label',
      'figure.count-of',
      'figure.with-unit',
      'time.offset',
    ])
  })
})

describe('the keys in the source', () => {
  const source = readSource('src')
  const isUsed = (key: string): boolean => {
    if (source.includes(`'${key}'`) || source.includes(`"${key}"`)) return true
    // A key put together of a stem and a code: text(`cannot.${reason}`), partOfYear('date.quarter-', …).
    const stems = [key.slice(0, key.lastIndexOf('.') + 1), key.slice(0, key.lastIndexOf('-') + 1)]
    return stems.some(stem => stem !== '' && (source.includes(`\`${stem}$`) || source.includes(`'${stem}'`)))
  }

  it('are all used somewhere', () => {
    const keys = [ENGLISH.texts, ENGLISH.plurals, ENGLISH.ordinals].flatMap(part => Object.keys(part))
    expect(keys.filter(key => !isUsed(key))).toEqual([])
  })

  it('would be missed if they were not', () => {
    expect(isUsed('popup.no-such-text')).toBe(false)
  })
})

describe('createTranslator', () => {
  it.each([
    ['en', 1, '1 paragraph of text'],
    ['en', 3, '3 paragraphs of text'],
    ['ar', 0, 'لا فقرات نصية'],
    ['ar', 1, 'فقرة نصية واحدة'],
    ['ar', 2, 'فقرتان نصيتان'],
    ['ar', 7, '7 فقرات نصية'],
    ['ar', 14, '14 فقرة نصية'],
    ['ar', 100, '100 فقرة نصية'],
  ] as const)('chooses the %s form for %i', (language, n, expected) => {
    expect(createTranslator(language).plural('reason.paragraphs', n)).toBe(expected)
  })

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [11, '11th'],
    [21, '21st'],
  ])('chooses the English ordinal of %i', (n, expected) => {
    expect(createTranslator('en').ordinal('figure.ordinal', n)).toBe(expected)
  })

  it('writes numbers in the numerals of the region', () => {
    expect(createTranslator('ar', 'ar-EG').number(1234)).toBe('١٬٢٣٤')
    expect(createTranslator('ar', 'ar-MA').number(1234)).toBe('1.234')
    expect(createTranslator('en').number(1234)).toBe('1,234')
  })

  it('writes Gregorian dates even where the region has another calendar', () => {
    const date = new Date(Date.UTC(2025, 6, 13))
    expect(createTranslator('ar', 'ar-SA').date(date, { year: 'numeric' })).toContain('٢٠٢٥')
  })

  it('isolates what it fills in, page text in its own direction', () => {
    expect(createTranslator('ar').text('modifier.about', { value: '5' })).toBe('نحو \u20675\u2069')
    expect(createTranslator('en').text('cannot.allow', { site: isolate('أخبار') })).toBe(
      'Allow on \u2066\u2068أخبار\u2069\u2069',
    )
  })

  it('leaves a place open for which nothing is given, and is not misled by names of Object', () => {
    expect(createTranslator('en').text('source.from', {})).toBe('found in {place}')
    expect(splitMessage('a {constructor} b')).toEqual([
      { literal: 'a ' },
      { name: 'constructor' },
      { literal: ' b' },
    ])
  })

  it('replaces a locale that is malformed', () => {
    expect(createTranslator('ar', 'not a locale').locale).toBe('ar')
    expect(createTranslator('en', '').locale).toBe('en-GB')
  })
})

describe('the language of the interface', () => {
  it.each([
    ['browser', 'ar-EG', 'ar'],
    ['browser', 'AR', 'ar'],
    ['browser', 'arz', 'en'],
    ['browser', 'fr', 'en'],
    ['browser', '', 'en'],
    ['en', 'ar', 'en'],
    ['ar', 'fr', 'ar'],
  ] as const)('for setting %s in a browser of %s is %s', (setting, browser, expected) => {
    expect(chooseLanguage(setting, browser)).toBe(expected)
  })

  it('keeps the region of the browser where its language is the one chosen', () => {
    expect(translatorFor('browser', 'ar-EG').locale).toBe('ar-EG')
    expect(translatorFor('ar', 'en-US').locale).toBe('ar')
    expect(translatorFor('en', 'en-US')).toMatchObject({ locale: 'en-US', direction: 'ltr' })
  })
})

function readSource(folder: string): string {
  return readdirSync(folder)
    .map(name => join(folder, name))
    .filter(path => !/i18n\/(?:units-)?(?:ar|en)\.ts$|options\/texts\/(?:ar|en)\.ts$/u.test(path))
    .map(path =>
      statSync(path).isDirectory()
        ? readSource(path)
        : /\.tsx?$/u.test(path)
          ? readFileSync(path, 'utf8')
          : '',
    )
    .join('\n')
}
