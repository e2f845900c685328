import { describe, expect, it } from 'vitest'
import { looksLikeName } from '../../../src/page/metadata/name-form.ts'
import { namesInByline } from '../../../src/page/metadata/names-in-byline.ts'

const people = (byline: string) =>
  namesInByline(byline)
    .filter(n => n.kind === 'person')
    .map(n => n.name)
const groups = (byline: string) =>
  namesInByline(byline)
    .filter(n => n.kind === 'group')
    .map(n => n.name)

describe('namesInByline', () => {
  const named: [string, string[]][] = [
    ['By Jane Roe', ['Jane Roe']],
    ['BY JANE ROE', ['JANE ROE']],
    ['By Jane Roe and Sam Hill', ['Jane Roe', 'Sam Hill']],
    ['By Jane Roe, Sam Hill & Ada Marsh', ['Jane Roe', 'Sam Hill', 'Ada Marsh']],
    ['Jane Roe, Political Editor', ['Jane Roe']],
    ['Jane Roe, Head of Sales and Port Development', ['Jane Roe']],
    ['Jane Roe in Cairo', ['Jane Roe']],
    ['Jane Roe (jro)', ['Jane Roe']],
    ['Jane Roe MS, RDN', ['Jane Roe']],
    ['Jane Roe ALDER HERALD GROUP', ['Jane Roe']],
    ['Jane Roe, Cairo', ['Jane Roe']],
    ['Jane ROE', ['Jane ROE']],
    ['Jane Roe 13 July 2025', ['Jane Roe']],
    ['Jane Roe | jroe@aldertimes.example', ['Jane Roe']],
    ['Jane Roe, Image: Alder Archive, Port Library', ['Jane Roe']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Sarah van der Berg', ['Sarah van der Berg']],
    ['Di Stefano', ['Di Stefano']],
    ['Dan Marsh', ['Dan Marsh']],
    ['Herbert Read', ['Herbert Read']],
    ['Min-ji Hahn', ['Min-ji Hahn']],
    ['A. J. Roe', ['A. J. Roe']],
    ['Von Anna Moll, Frankfurt', ['Anna Moll']],
    ['Par Anne Moulin et Luc Petit', ['Anne Moulin', 'Luc Petit']],
    ['Por Ana Prado y Luis Campo', ['Ana Prado', 'Luis Campo']],
    ['di Anna Molinari', ['Anna Molinari']],
    ['Автор: Анна Мельник', ['Анна Мельник']],
    ['Yazan: Ayşe Değirmen', ['Ayşe Değirmen']],
    ['بقلم: سعاد الخطيب', ['سعاد الخطيب']],
    ['كتب سامي النجار', ['سامي النجار']],
    ['سعاد الخطيب، مراسلة', ['سعاد الخطيب']],
    ['נכתב? מאת דנה טל', []],
    ['מאת דנה טל', ['דנה טל']],
  ]
  it.each(named)('finds the people of “%s”', (byline, expected) => {
    expect(people(byline)).toEqual(expected)
  })

  const grouped: [string, string[]][] = [
    ['Alder Press Agency', ['Alder Press Agency']],
    ['By Newsroom staff', ['Newsroom staff']],
    ['AFP', ['AFP']],
    ['هيئة التحرير', ['هيئة التحرير']],
    ['Port Redaktion', ['Port Redaktion']],
  ]
  it.each(grouped)('knows “%s” as a group', (byline, expected) => {
    expect(groups(byline)).toEqual(expected)
    expect(people(byline)).toEqual([])
  })

  const none = [
    '',
    'desk@aldertimes.example',
    'https://aldertimes.example/jane',
    'aldertimes.example',
    'page.head.author',
    '{{ author }}',
    'Published 13 July 2025',
    'Updated December',
    'December 2025',
    '5 min read',
    'View all posts',
    'Full bio',
    'Jane’s posts',
    'Political Editor',
    'Photography by Sam Hill',
    'Share',
    'Text size',
    'Jane Roe '.repeat(450),
  ]
  it.each(none)('finds nobody in “%s”', byline => {
    expect(namesInByline(byline)).toEqual([])
  })
})

describe('looksLikeName', () => {
  it.each(['Jane Roe', 'Jane van der Roe', 'سعاد الخطيب', '松岡大地'])(
    'takes %s for a printed name',
    name => {
      expect(looksLikeName(name, false)).toBe(true)
    },
  )
  it.each(['mins read', 'About', 'one Two three four', 'a', 'Everything You Need To Know Today'])(
    'does not take %s',
    name => {
      expect(looksLikeName(name, false)).toBe(false)
    },
  )
  it('takes one word only where a cue stands at it', () => {
    expect([
      looksLikeName('Amanda', true),
      looksLikeName('Amanda', false),
      looksLikeName('amanda', true),
    ]).toEqual([true, false, false])
  })
})
