import { describe, expect, it } from 'vitest'
import { buildGazetteer } from '../../../scripts/gazetteer/build.ts'
import type { EntityType } from '../../../src/text/analysis.ts'
import { joinEntities } from '../../../src/text/entities/join-entities.ts'
import { compileGazetteer } from '../../../src/text/names/gazetteer.ts'
import type { NameMention } from '../../../src/text/names/name-mention.ts'
import type { Transliterator } from '../../../src/text/transliteration/transliterator.ts'

const gazetteer = compileGazetteer(buildGazetteer())

/** Knows no name in the other script, and judges as it is told. */
const judging = (isSameName: (arabic: string, latin: string) => boolean): Transliterator => ({
  transliterate: () => null,
  matchScore: () => 0,
  isSameName,
})

/** The entities of a text in which every name stands as [p:…], [o:…] or [l:…], an id behind "=": each as its names, by "·". */
function joined(marked: string, judge?: (arabic: string, latin: string) => boolean): string[] {
  const types: Record<string, EntityType> = { p: 'person', o: 'organization', l: 'place' }
  const mentions: NameMention[] = []
  let text = ''
  for (const piece of marked.split(/(\[[pol]:[^\]]+\])/u)) {
    const match = /^\[([pol]):([^=\]]+)(?:=([^\]]+))?\]$/u.exec(piece)
    const start = text.length
    text += match?.[2] ?? piece
    const type = types[match?.[1] ?? '']
    if (match && type) mentions.push({ type, start, end: text.length, ...(match[3] ? { id: match[3] } : {}) })
  }
  return joinEntities(text, mentions, gazetteer, judge ? judging(judge) : null).map(
    ({ mentions: indexes, mayBe }) => {
      const names = indexes.map(index => text.slice(mentions[index]?.start, mentions[index]?.end)).join(' · ')
      return mayBe ? `${names} ? ${mayBe.join(',')}` : names
    },
  )
}

describe('one name in several spellings', () => {
  it.each([
    '[p:سيرجي كوزين] ثم [p:سيرغي كوزين]',
    '[p:أحمد الجابري] ثم [p:احمد الجابرى]',
    '[p:عبد الله صالحي] ثم [p:عبدالله صالحي]',
    '[p:عبد العزيز ناصري] ثم [p:عبدالعزيز ناصري]',
    '[p:أبو ليلى] ثم [p:أبوليلى] ثم [p:أبي ليلى]',
    '[p:كريم بن جلول] ثم [p:كريم ابن جلول]',
    '[p:معمر القذافي] ثم [p:معمر قذافي] ثم [p:القذافي] ثم [p:قذافي]',
    '[p:خالد آل ثنيان] ثم [p:خالد ال ثنيان]',
    '[p:داود حنا] ثم [p:داوود حنا]',
    '[p:فولكو زيلنيتسكي] ثم [p:فولكو زيلينيتسكي]',
    '[p:بافل قورباتشوك] ثم [p:بافل غورباتشوك] ثم [p:جورباتشوك]',
    '[o:الديوان الملكي] ثم [o:ديوان الملكي]',
    '[l:سورية الصغرى] ثم [l:سوريا الصغرى]',
    '[p:Sergey Kozin] and [p:Sergei Kozin] and [p:Sergiy Kozin]',
    '[p:Mohammed Salehi] and [p:Mohamed Salehi]',
    '[p:Bashar al-Jabri] and [p:Bashar Al Jabri] and [p:al-Jabri] and [p:Jabri]',
    '[p:Park Jong-su] and [p:Park Jong Su] and [p:Park]',
    '[p:Greta von der Aue] and [p:von der Aue]',
    '[p:Albert Q. Norris] and [p:Albert Norris] and [p:Norris]',
    '[p:Al Moreno] and [p:Moreno]',
    '[o:The Daily Lantern] and [o:Daily Lantern]',
    '[o:Brightwater Inc.] and [o:Brightwater]',
  ])('joins %s', text => expect(joined(text)).toHaveLength(1))

  it.each([
    '[p:حسن رضا] ثم [p:حسين رضا]',
    '[p:سالم رضا] ثم [p:سليم رضا]',
    '[p:قاسم رضا] ثم [p:جاسم رضا]',
    '[p:علي الحسن] ثم [p:علي حسن]',
    '[p:محمد بن جلول] ثم [p:جلول]',
    '[p:يوسف الحسني] ثم [p:يوسف الحسيني]',
    '[p:نصر الله] ثم [p:نصر]',
    '[p:Joe Norris] and [p:Jill Norris]',
    '[p:Ben Norris] and [p:Dan Norris]',
    '[p:Leila Norris] and [l:Norris]',
    '[l:Greater Marden] and [l:Marden]',
    '[o:Daily Lantern] and [o:Weekly Lantern]',
  ])('keeps apart %s', text => expect(joined(text)).toHaveLength(2))
})

describe('acronyms', () => {
  it.each([
    'the [o:Marine Rescue Bureau] ([o:MRB]) and the [o:MRB]',
    'the [o:Marine Rescue Bureau] and later the [o:MRB]',
    'the [o:MRB] ([o:Marine Rescue Bureau])',
    'the [o:Department of Rivers] ([o:DoR])',
    'the [o:World Health Organization=org/who] ([o:WHO=org/who])',
    'قالت [o:رابطة الأنهار] ([o:MRB]) ثم [o:MRB]',
  ])('joins %s', text => expect(joined(text)).toHaveLength(1))

  it.each([
    'the [o:Marine Rescue Bureau] ([o:KLT])',
    'the [o:Marine Rescue Bureau], the [o:Moor Road Board] and the [o:MRB]',
    'the [o:Department of Rivers] and the [o:DR]',
    'صورة من [o:وزارة الأنهار] ([o:AP=org/ap])',
    '[l:Marine Rescue Bay] and the [o:MRB]',
  ])('keeps apart %s', text => expect(joined(text).length).toBeGreaterThan(1))
})

describe('the other script in brackets', () => {
  it.each([
    'قال [p:بافل كوزين] ([p:Pavel Kozin]) ثم [p:كوزين]',
    'قال [p:سيرجي لافروف=person/sergei-lavrov] ([p:Sergey Lavrow])',
    '[p:Pavel Kozin] ([p:بافل كوزين])',
  ])('joins %s', text => expect(joined(text)).toHaveLength(1))

  it.each([
    'قال [p:بافل كوزين] و[p:Pavel Kozin]',
    'وصل إلى [l:القاهرة=capital/cairo] ([l:Smallbrook])',
    'قال [p:فلاديمير بوتين=person/vladimir-putin] ([p:Sergei Lavrov=person/sergei-lavrov])',
    '[p:Pavel Kozin] ([p:Robert Moss])',
    'قال [p:بافل كوزين] (إن [p:Pavel Kozin] غاب)',
  ])('keeps apart %s', text => expect(joined(text)).toHaveLength(2))

  it('asks the judge, who may say that they are two', () => {
    expect(joined('قال [p:بافل كوزين] ([p:Robert Moss])', () => false)).toHaveLength(2)
    expect(joined('في [l:القاهرة=capital/cairo] ([l:Kairo])', () => true)).toHaveLength(1)
  })
})

describe('what is ambiguous', () => {
  it.each([
    ['[p:Kim Il Mun] met [p:Kim Yo Sun]. [p:Kim] left', ['Kim Il Mun', 'Kim Yo Sun', 'Kim ? 0,1']],
    ['[p:Norris] met [p:Joe Norris] and [p:Jill Norris]', ['Norris ? 1,2', 'Joe Norris', 'Jill Norris']],
    ['وصل [p:كيم إيل مون] و[p:كيم يو سون] ثم [p:كيم]', ['كيم إيل مون', 'كيم يو سون', 'كيم ? 0,1']],
    [
      'the [o:Rivers Commission], the [o:Fish Commission], the [o:Commission]',
      ['Rivers Commission', 'Fish Commission', 'Commission ? 0,1'],
    ],
    ['[p:Joe Norris] met [p:Jill Moss]. [p:Norris] left', ['Joe Norris · Norris', 'Jill Moss']],
    ['[p:Kim Il] then [p:Kim Il Mun] then [p:Kim]', ['Kim Il · Kim Il Mun · Kim']],
  ])('%s', (text, expected) => expect(joined(text)).toEqual(expected))
})

describe('bodies for short', () => {
  it.each([
    'قالت [o:منظمة الأنهار] ثم أضافت [o:المنظمة]',
    'قالت [o:وزارة الخارجية الروسية] ثم أضافت [o:وزارة الخارجية]',
    'the [o:Russian Rivers Ministry] and the [o:Rivers Ministry]',
    'the [o:Rivers Commission] and the [o:Commission]',
  ])('joins %s', text => expect(joined(text)).toHaveLength(1))

  it.each([
    'قالت [o:وزارة الخارجية] ثم [o:وزارة الخارجية الروسية]',
    'قالت [o:وزارة الخارجية الروسية] ثم [o:وزارة الدفاع]',
    'قالت [o:جمعية الأنهار] ثم أضافت [o:المنظمة]',
    'the [o:Commission] and the [o:Rivers Commission]',
    'the [o:New Marden Times] and [o:New Marden]',
  ])('keeps apart %s', text => expect(joined(text)).toHaveLength(2))
})

it('takes linear time on names without end', () => {
  const long = `[p:${'Norris '.repeat(20_000)}Moss]`
  expect(joined(`${long} and [p:Moss]`)).toHaveLength(2)
  const many = Array.from({ length: 5_000 }, (_, at) => `[p:Ann${at.toString(36)} Norris]`).join(', ')
  expect(joined(`${many} and [p:Norris]`).at(-1)).toMatch(/^Norris \? 0,1,2,3,4,5,6,7$/)
})
