import { describe, expect, it } from 'vitest'
import { originOf, type Page, told } from './read-origin.ts'

describe('datelines', () => {
  const cases: [string, Page, string[]][] = [
    ['an agency in brackets', { dateline: 'PORT ALDER, July 13 (Reuters) - ' }, ['dateline: Reuters']],
    ['capitals in brackets', { dateline: 'PORT ALDER, Alderland (AP) — ' }, ['dateline: Associated Press']],
    [
      'two agencies',
      { dateline: 'Port Alder (AFP, dpa) – ' },
      ['dateline: Agence France-Presse', 'dateline: Deutsche Presse-Agentur'],
    ],
    ['an agency before a dash', { dateline: 'Paris/AFP – ' }, ['dateline: Agence France-Presse']],
    ['Arabic brackets', { language: 'ar', dateline: 'القاهرة (رويترز) - ' }, ['dateline: Reuters']],
    [
      'letters of an Arabic agency',
      { language: 'ar', dateline: 'باريس (أ ف ب) - ' },
      ['dateline: Agence France-Presse'],
    ],
    [
      'letters with full stops',
      { language: 'ar', dateline: 'القاهرة (أ.ش.أ) - ' },
      ['dateline: Middle East News Agency'],
    ],
    [
      'a short Arabic name',
      { language: 'ar', dateline: 'الرياض 13 يوليو (واس) -- ' },
      ['dateline: Saudi Press Agency'],
    ],
    ['a name before a colon', { language: 'ar', dateline: 'بيروت - رويترز: ' }, ['dateline: Reuters']],
    ['unnamed agencies', { language: 'ar', dateline: 'عواصم - (وكالات): ' }, ['agencies-unnamed: وكالات']],
    ['brackets at the end', { ending: ' (AFP)' }, ['dateline: Agence France-Presse']],
    ['Arabic brackets at the end', { language: 'ar', ending: ' (وكالات)' }, ['agencies-unnamed: وكالات']],
    ['a line of its own at the end', { language: 'ar', after: '<p>رويترز</p>' }, ['dateline: Reuters']],
    [
      'a lone tatweel for a dash',
      { language: 'ar', dateline: 'عواصم ـ وكالات: ' },
      ['agencies-unnamed: وكالات'],
    ],
    ['a place and a slash', { language: 'ar', dateline: 'غزة/الأناضول ' }, ['dateline: Anadolu']],
    ['a hyphen without spaces', { language: 'ar', dateline: 'دمشق-سانا ' }, ['dateline: SANA']],
    ['quotation marks', { language: 'ar', dateline: 'لندن — «رويترز» ' }, ['dateline: Reuters']],
    [
      'quotation marks before a colon',
      { language: 'ar', dateline: 'القاهرة - "رويترز": ' },
      ['dateline: Reuters'],
    ],
    ['a full stop behind it', { dateline: 'Moscow, July 13 - TASS. ' }, ['dateline: TASS']],
    ['slashes', { dateline: 'LONDON, July 13, 2025 /PRNewswire/ -- ' }, ['dateline: PR Newswire']],
    [
      'capitals in two words',
      { dateline: 'LONDON, July 13, 2025 (GLOBE NEWSWIRE) -- ' },
      ['dateline: GlobeNewswire'],
    ],
    [
      'signs inside the names',
      { language: 'ar', ending: ' (أ.ف.ب، رويترز).' },
      ['dateline: Agence France-Presse', 'dateline: Reuters'],
    ],
    ['one of two in brackets by a slash', { ending: ' (Reuters/lno)' }, ['dateline: Reuters']],
    ['a dash at the end', { ending: ' — Reuters' }, ['dateline: Reuters']],
    [
      'a name as the last sentence',
      { ending: ' AFP, dpa' },
      ['dateline: Agence France-Presse', 'dateline: Deutsche Presse-Agentur'],
    ],
    [
      'words beside it in brackets',
      { ending: ' (With inputs from PTI)' },
      ['dateline: Press Trust of India'],
    ],
    ['unnamed agencies with words', { ending: ' (With agency inputs)' }, ['agencies-unnamed: agency inputs']],
    ['a last sentence that ends with the name', { ending: ' He had worked for Reuters' }, []],
    ['a dash inside the last sentence', { ending: ' His first house was a large one – Reuters' }, []],
    ['the credit of a picture', { ending: ' (AP Photo/Jane Roe)' }, []],
    [
      'a remark in brackets',
      { dateline: 'The captain (who had once been the photographer of Reuters in the port) was late. ' },
      [],
    ],
    ['a former job', { dateline: 'Ex-Reuters writer Jane Roe lives at the port. ' }, []],
    ['names of two ships', { language: 'ar', dateline: 'وصلت وفا/سانا متأخرة. ' }, []],
    ['an agency in the middle of a sentence', { dateline: 'The building of Reuters stood empty. ' }, []],
    ['a word that is only written alike', { dateline: 'The ship (map: see below) was late. ' }, []],
    ['small letters', { dateline: 'The pier (ap) was old. ' }, []],
    ['a place in brackets', { dateline: 'Springfield (Ohio) - ' }, []],
    ['an agency of travel', { dateline: 'Travel agencies closed early. ' }, []],
    [
      'a compound',
      { dateline: 'AFP-Korrespondent Roe, who saw it, wrote nothing. ' },
      ['agency-cited: Agence France-Presse'],
    ],
  ]
  it.each(cases)('%s', (_, page, expected) => {
    expect(told(page)).toEqual(expected)
  })

  it('stands where its span says', () => {
    const { origin, text } = originOf({ language: 'ar', dateline: 'القاهرة (رويترز) - ' })
    const { span, quote, names } = origin[0] ?? {}
    expect(text.slice(span?.start, span?.end)).toBe('رويترز')
    expect(quote).toMatch(/^القاهرة \(رويترز\) - أغلقت/u)
    expect(names).toEqual({ arabic: 'رويترز', latin: 'Reuters' })
  })
})

describe('lines about the source', () => {
  const link = 'href="https://www.alder-post.example/barge"'
  const cases: [string, Page, string[]][] = [
    ['a name behind "Source"', { after: '<p>Source: Alder Post</p>' }, ['source-line: Alder Post']],
    [
      'an agency behind المصدر',
      { language: 'ar', after: '<p>المصدر: وكالة فرانس برس</p>' },
      ['source-line: Agence France-Presse'],
    ],
    [
      'a linked word',
      { language: 'ar', after: `<p><a ${link}>المصدر</a></p>` },
      ['source-link: alder-post.example'],
    ],
    [
      'a linked word of scrapers',
      { after: `<p><a ${link}>Source link</a></p>` },
      ['source-link: alder-post.example'],
    ],
    ['a link to the site itself', { after: '<p><a href="/about">Source</a></p>' }, []],
    [
      'sources that speak',
      { after: '<p>Sources close to the ferry company said that nobody had been warned.</p>' },
      [],
    ],
    ['the site itself as the source', { after: '<p>Source: The Quay</p>' }, []],
    [
      'a trailer of a feed',
      { after: `<p>The post Barge closes harbour appeared first on <a ${link}>Alder Post</a>.</p>` },
      ['first-published: Alder Post'],
    ],
    [
      'a notice of first publication',
      { after: '<p>This article was originally published by Alder Post and is shown here with thanks.</p>' },
      ['first-published: Alder Post'],
    ],
    [
      'an Arabic notice',
      { language: 'ar', after: '<p>نُشر أولًا في صحيفة الضفاف.</p>' },
      ['first-published: صحيفة الضفاف'],
    ],
    [
      'an Arabic notice in the feminine',
      { language: 'ar', after: '<p>نُشرت أولًا في صحيفة الضفاف.</p>' },
      ['first-published: صحيفة الضفاف'],
    ],
    ['نقلًا عن', { language: 'ar', after: '<p>نقلًا عن صحيفة الضفاف</p>' }, ['taken-from: صحيفة الضفاف']],
    ['a translator', { language: 'ar', after: '<p>ترجمة: ليلى منصور</p>' }, ['translated: ليلى منصور']],
    [
      'a language translated from',
      { after: '<p>Translated from Arabic by Jane Roe</p>' },
      ['translated: Arabic by Jane Roe'],
    ],
    ['German', { after: '<p>Quelle: Alder Post</p>' }, ['source-line: Alder Post']],
    ['Chinese', { after: '<p>来源：新华社</p>' }, ['source-line: Xinhua']],
    ['Japanese', { after: '<p>出典：ロイター</p>' }, ['source-line: Reuters']],
    ['Ukrainian', { after: '<p>Джерело: Укрінформ</p>' }, ['source-line: Ukrinform']],
    ['Polish', { after: '<p>Źródło: PAP</p>' }, ['source-line: Polska Agencja Prasowa']],
    ['Hebrew', { after: '<p>מקור: רויטרס</p>' }, ['source-line: Reuters']],
    [
      'a slash behind the word',
      { language: 'ar', after: '<p>المصدر / رويترز</p>' },
      ['source-line: Reuters'],
    ],
    ['brackets around it', { after: '<p>(Source: Alder Post)</p>' }, ['source-line: Alder Post']],
    [
      'several sources',
      { after: '<p>Sources: AFP, Reuters</p>' },
      ['source-line: Agence France-Presse', 'source-line: Reuters'],
    ],
    [
      'an outlet and agencies',
      { language: 'ar', after: '<p>المصدر: الضفاف + وكالات</p>' },
      ['source-line: الضفاف', 'agencies-unnamed: وكالات'],
    ],
    [
      'an agency and its place',
      { after: '<p>Source: AFP, Paris</p>' },
      ['source-line: Agence France-Presse'],
    ],
    [
      'another label behind a comma',
      { language: 'ar', after: '<p>المصدر: الضفاف، ترجمة: ليلى منصور</p>' },
      ['source-line: الضفاف'],
    ],
    ['who is no name', { after: '<p>Source: the minister</p>' }, []],
    [
      'the source of a chart',
      {
        inside:
          '<figure><img src="/a.png" alt=""><figcaption>Source: Statistics Office</figcaption></figure>',
      },
      [],
    ],
    [
      'an invitation to the original',
      { after: `<p>Read the original article on <a ${link}>Alder Post</a>.</p>` },
      ['source-link: alder-post.example'],
    ],
    [
      'an invitation to a page of the site',
      { after: '<p>Read the original article <a href="/barge">here</a>.</p>' },
      [],
    ],
    ['a small word and an agency', { language: 'ar', after: '<p>عن رويترز</p>' }, ['taken-from: Reuters']],
    ['a small word in French', { after: '<p>(avec AFP)</p>' }, ['dateline: Agence France-Presse']],
    ['inputs of an agency', { after: '<p>With inputs from PTI</p>' }, ['taken-from: Press Trust of India']],
    ['inputs of agencies', { after: '<p>With input from agencies</p>' }, ['agencies-unnamed: agencies']],
    ['a small word and a person', { after: '<p>With Jane Roe</p>' }, []],
    ['a small word and a ship', { language: 'ar', after: '<p>عن السفينة</p>' }, []],
    [
      'the copyright of an agency',
      { after: '<p>Copyright 2025 The Associated Press. All rights reserved.</p>' },
      ['copyright-holder: Associated Press'],
    ],
    ['the sign of copyright', { after: '<p>© 2025 AFP</p>' }, ['copyright-holder: Agence France-Presse']],
    ['the copyright of the site', { after: '<p>© 2025 The Quay</p>' }, []],
    ['the copyright of a house', { after: '<p>© 2025 Alder Media</p>' }, []],
    ['a year of first publication', { after: '<p>This article was first published in 2019</p>' }, []],
    [
      'a day of first publication',
      { after: '<p>This article was originally published on July 13, 2025.</p>' },
      [],
    ],
    ['an hour of first publication', { after: '<p>This article was first published at 9:05</p>' }, []],
    [
      'an issue of the site',
      { after: '<p>This story was originally published in our Nov/Dec 2025 issue.</p>' },
      [],
    ],
    [
      'an issue of the site, and a link to elsewhere',
      {
        after:
          '<p>This story was originally published in our Nov/Dec 2025 issue as “A Barge.” <a href="https://alder-shop.example/">Subscribe here</a> to read more.</p>',
      },
      [],
    ],
    [
      'files of an agency and a person',
      { after: '<p>With files from The Associated Press and Jane Roe</p>' },
      ['taken-from: Associated Press'],
    ],
    ['a person who reported as well', { after: '<p>With reporting by Jane Roe.</p>' }, []],
    [
      'an agency that reported as well',
      { after: '<p>With reporting by Reuters.</p>' },
      ['taken-from: Reuters'],
    ],
    [
      'a word that goes on behind a hyphen',
      { after: '<p>Original-Content von: Polizei Alder, übermittelt durch Hafenpresse</p>' },
      ['source-line: Polizei Alder'],
    ],
    [
      'the first publication of a book',
      { after: '<p>The book was first published in Alder Review and sold out in a week.</p>' },
      [],
    ],
    [
      'an Arabic notice with the article as its subject',
      { language: 'ar', after: '<p>نشر هذا المقال لأول مرة في صحيفة الضفاف</p>' },
      ['first-published: صحيفة الضفاف'],
    ],
    ['a label of two tasks', { after: '<p>Translation and editing: Jane Roe</p>' }, ['translated: Jane Roe']],
    [
      'a source that speaks in Arabic',
      { language: 'ar', after: '<p>المصدر قال إن السفينة كانت فارغة</p>' },
      [],
    ],
    [
      'a translation in the story',
      {
        after:
          '<p>Translation of the bill into Welsh took the clerks more than a year, they said, and two of them left their posts over it in anger.</p>',
      },
      [],
    ],
  ]
  it.each(cases)('%s', (_, page, expected) => {
    expect(told(page)).toEqual(expected)
  })
})

describe('agencies that are cited', () => {
  const cases: [string, Page, string[]][] = [
    [
      'one that said',
      { inside: '<p>The barge was empty, Yonhap reported on Sunday.</p>' },
      ['agency-cited: Yonhap'],
    ],
    [
      'one that was told',
      { language: 'ar', inside: '<p>وقال المدير لوكالة رويترز إن السفينة كانت فارغة.</p>' },
      ['agency-cited: Reuters'],
    ],
    [
      'with a particle',
      { language: 'ar', inside: '<p>وبحسب فرانس برس كانت السفينة فارغة تماما.</p>' },
      ['agency-cited: Agence France-Presse'],
    ],
    [
      'the agency of a state',
      {
        language: 'ar',
        inside: '<p>وذكرت وكالة الأنباء الرسمية في كوريا الشمالية أن السفينة كانت فارغة.</p>',
      },
      ['agency-cited: KCNA'],
    ],
    [
      'the agency of a state in English',
      { inside: "<p>The barge was empty, North Korea's state news agency said.</p>" },
      ['agency-cited: KCNA'],
    ],
    [
      'a state with several agencies',
      { inside: "<p>The barge was empty, Russia's state news agency said.</p>" },
      [],
    ],
    [
      'one that is only named',
      { inside: '<p>The old Xinhua building by the pier was not hit at all.</p>' },
      [],
    ],
    [
      'a word that is written alike',
      { inside: '<p>A spa by the pier said that the map of the harbour was wrong.</p>' },
      [],
    ],
    [
      'an ordinary national agency',
      { inside: '<p>The national news agency said that nobody was hurt at all.</p>' },
      [],
    ],
    [
      'Arabic homographs',
      { language: 'ar', inside: '<p>وقال المدير إن وفا وسانا وبترا سفن قديمة في الميناء.</p>' },
      [],
    ],
  ]
  it.each(cases)('%s', (_, page, expected) => {
    expect(told(page)).toEqual(expected)
  })

  it('is said once of an agency that the dateline names', () => {
    const page = {
      dateline: 'PORT ALDER (Reuters) - ',
      inside: '<p>The barge was empty, the captain told Reuters.</p>',
    }
    expect(told(page)).toEqual(['dateline: Reuters'])
  })
})
