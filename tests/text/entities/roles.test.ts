import { beforeAll, describe, expect, it } from 'vitest'
import { buildGazetteer } from '../../../scripts/gazetteer/build.ts'
import { createAnalyser } from '../../../src/text/analyse.ts'
import type { Analyser } from '../../../src/text/analysis.ts'

let analyser: Analyser

beforeAll(async () => {
  const gazetteer = new TextEncoder().encode(buildGazetteer())
  // Without models: the names of these texts are the gazetteer's, so that only the roles are tested.
  analyser = await createAnalyser({
    readAsset: async name => {
      if (name !== 'gazetteer.txt') throw new Error('no model')
      return gazetteer
    },
  })
})

/** "name: role", by entity. */
function rolesIn(text: string, language: string): string[] {
  const { entities } = analyser.analyse({ text, language })
  return entities.flatMap(({ name, roles = [] }) =>
    roles.map(({ role }) => `${name}: ${text.slice(role.start, role.end)}`),
  )
}

describe('roles in English', () => {
  it.each([
    ['It was Russian Foreign Minister Sergei Lavrov who spoke.', ['Sergei Lavrov: Russian Foreign Minister']],
    ['Russia’s foreign minister Sergei Lavrov spoke.', ['Sergei Lavrov: Russia’s foreign minister']],
    ['Sergei Lavrov, the Russian foreign minister, spoke.', ['Sergei Lavrov: Russian foreign minister']],
    ['They heard Sergei Lavrov, Russia’s foreign minister.', ['Sergei Lavrov: Russia’s foreign minister']],
    ['The Russian foreign minister, Sergei Lavrov, spoke.', ['Sergei Lavrov: Russian foreign minister']],
    ['We asked former US president Barack Obama.', ['Barack Obama: former US president']],
    ['We asked ex-president Barack Obama.', ['Barack Obama: ex-president']],
    ['We asked Foreign Minister Dr. Sergei Lavrov.', ['Sergei Lavrov: Foreign Minister']],
    [
      'Ursula von der Leyen, president of the European Commission, spoke.',
      ['Ursula von der Leyen: president of the European Commission'],
    ],
    [
      'Dmitry Peskov, 57, a spokesman for the families of the crew, spoke.',
      ['Dmitry Peskov: spokesman for the families of the crew'],
    ],
    ['The Kremlin spokesman Dmitry Peskov spoke.', ['Dmitry Peskov: Kremlin spokesman']],
    [
      'Then Presidents Vladimir Putin and Donald Trump met.',
      ['Vladimir Putin: Presidents', 'Donald Trump: Presidents'],
    ],
    [
      'Here Putin spokesman Dmitry Peskov and Putin’s adviser Elon Musk sat.',
      ['Dmitry Peskov: spokesman', 'Elon Musk: Putin’s adviser'],
    ],
  ])('%s', (text, expected) => expect(rolesIn(text, 'en')).toEqual(expected))

  it.each([
    'Mr Lavrov met Dr Angela Merkel and Sir Keir Starmer.',
    'They met the king, Barack Obama, the president, and the queen.',
    'They invited Sergei Lavrov, the president and the mayor.',
    'They invited Sergei Lavrov, the president, and the mayor.',
    'The minister said Barack Obama had left.',
    'The president of the club told Barack Obama to leave.',
    'Barack Obama, who met the president, left.',
    'Barack Obama met the president.',
    'In general Barack Obama agreed; he was brought to justice. Putin laughed.',
    'The prime minister, Barack Obama and others sat down.',
    'Barack Obama, director and owner, left.',
    'Barack Obama, chief executive of the Berlin-based firm that failed, left.',
  ])('none: %s', text => expect(rolesIn(text, 'en')).toEqual([]))
})

describe('roles in Arabic', () => {
  it.each([
    [
      'أخبر زعيم البلاد كيم جونغ أون وزير الخارجية الروسي سيرجي لافروف بالأمر',
      ['كيم جونغ أون: زعيم البلاد', 'سيرجي لافروف: وزير الخارجية الروسي'],
    ],
    ['سيرجي لافروف، وزير الخارجية الروسي، تكلم', ['سيرجي لافروف: وزير الخارجية الروسي']],
    ['تكلم سيرغي لافروف ، وزير خارجية روسيا .', ['سيرغي لافروف: وزير خارجية روسيا']],
    ['التقى بوزير الخارجية الأمريكي السابق مايك بومبيو أمس', ['مايك بومبيو: وزير الخارجية الأمريكي السابق']],
    ['قال نائب رئيس الوزراء الروسي ديمتري ميدفيديف كلمة', ['ديمتري ميدفيديف: نائب رئيس الوزراء الروسي']],
    ['قال المتحدث باسم الكرملين ديمتري بيسكوف كلمة', ['ديمتري بيسكوف: المتحدث باسم الكرملين']],
    ['قال الأمين العام للأمم المتحدة أنطونيو غوتيريش كلمة', ['أنطونيو غوتيريش: الأمين العام للأمم المتحدة']],
    ['قالت المستشارة الألمانية السابقة أنغيلا ميركل كلمة', ['أنغيلا ميركل: المستشارة الألمانية السابقة']],
    ['قال القائم بأعمال وزير الدفاع سيرغي شويغو كلمة', ['سيرغي شويغو: القائم بأعمال وزير الدفاع']],
    ['قال وزير الخارجية بالإنابة سيرغي لافروف كلمة', ['سيرغي لافروف: وزير الخارجية بالإنابة']],
    ['قال وزير الخارجية الدكتور سيرغي لافروف كلمة', ['سيرغي لافروف: وزير الخارجية']],
    ['التقى الرئيسان فلاديمير بوتين ودونالد ترامب', ['فلاديمير بوتين: الرئيسان', 'دونالد ترامب: الرئيسان']],
    ['شكر وزير الدفاع الرئيس باراك أوباما', ['باراك أوباما: الرئيس']],
  ])('%s', (text, expected) => expect(rolesIn(text, 'ar')).toEqual(expected))

  it.each([
    'قال السيد سيرغي لافروف كلمة',
    'حضر وزير الخارجية وسيرغي لافروف',
    'حضر سيرغي لافروف، وزير الدفاع، ووزير العدل',
    'حضر سيرغي لافروف ووزير الدفاع الروسي',
    'قال مستشار الرئيس باراك أوباما كلمة',
    'اختار النواب باراك أوباما رئيسا',
    'اتهمت المعارضة باراك أوباما',
    'أفضل من في العالم باراك أوباما',
    'دعا الرئيس الروسي نظيره الأمريكي باراك أوباما',
    'ودع الوزير ثم عاد باراك أوباما',
    'حضر الرئيس أمس باراك أوباما',
    'عن وزير باراك أوباما',
  ])('none: %s', text => expect(rolesIn(text, 'ar')).toEqual([]))
})

describe('where roles and names stand', () => {
  const text =
    'The sea was calm. President Barack Obama slept. Later Barack Obama, the president, woke.\nObama ate.'

  it('gives the sentence of the first mention and of each wording of a role', () => {
    const [obama] = analyser.analyse({ text, language: 'en' }).entities
    const quote = (span: { start: number; end: number } | undefined) =>
      span && text.slice(span.start, span.end)
    expect(quote(obama?.first)).toBe('President Barack Obama slept.')
    expect(obama?.roles?.map(({ role, sentence }) => [quote(role), quote(sentence)])).toEqual([
      ['President', 'President Barack Obama slept.'],
    ])
  })

  it('gives no roles to places and bodies', () => {
    const { entities } = analyser.analyse({
      text: 'The leader, Moscow, and President Kremlin.',
      language: 'en',
    })
    expect(entities.every(({ roles }) => roles === undefined)).toBe(true)
  })
})
