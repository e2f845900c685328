import { describe, expect, it } from 'vitest'
import { buildGazetteer } from '../../../scripts/gazetteer/build.ts'
import { joinEntities } from '../../../src/text/entities/join-entities.ts'
import { findNames } from '../../../src/text/names/find-names.ts'
import { compileGazetteer } from '../../../src/text/names/gazetteer.ts'
import { splitPassages } from '../../../src/text/passage.ts'

const gazetteer = compileGazetteer(buildGazetteer())

function entitiesIn(text: string, language: string) {
  return joinEntities(text, findNames(splitPassages(text, undefined, language), gazetteer), gazetteer)
}

describe('joinEntities', () => {
  it('joins the names of one country across scripts', () => {
    expect(entitiesIn('كوريا الشمالية أو DPRK', 'ar')).toEqual([
      {
        type: 'place',
        name: 'كوريا الشمالية',
        names: { arabic: 'كوريا الشمالية', latin: 'North Korea' },
        id: 'country/KP',
        mentions: [0, 1],
      },
    ])
  })

  it('joins a surname to the only full name', () => {
    const entities = entitiesIn('Mr Anton Kuleba spoke. Kuleba left.', 'en')
    expect(entities.map(({ name, mentions }) => [name, mentions])).toEqual([['Anton Kuleba', [0, 1]]])
  })

  it('joins كيم to كيم جونغ أون', () => {
    const entities = entitiesIn('حضر كيم جونغ أون الحفل. وقال كيم كلمة', 'ar')
    expect(entities.map(({ id, mentions }) => [id, mentions])).toEqual([['person/kim-jong-un', [0, 1]]])
  })

  it('leaves a surname alone where two people have it', () => {
    const entities = entitiesIn(
      'Mr Anton Kuleba met Mrs Olga Kuleba in the garden of the house. Kuleba left.',
      'en',
    )
    expect(entities.map(({ name, mentions }) => [name, mentions])).toEqual([
      ['Anton Kuleba', [0]],
      ['Olga Kuleba', [1]],
      ['Kuleba', [2]],
    ])
  })

  describe('names that several bear', () => {
    const idsIn = (text: string, language: string) =>
      entitiesIn(text, language).map(({ name, id, mentions }) => [name, id ?? null, mentions.length])

    it.each([
      ['قال الحريري إنه عائد', [['الحريري', null, 1]]],
      ['قال سعد الحريري إنه عائد. وأضاف الحريري أنه متفائل', [['سعد الحريري', 'person/saad-hariri', 2]]],
      ['وصل حسن نصر الله. وأضاف نصر الله أن الله كريم', [['حسن نصر الله', 'person/hassan-nasrallah', 2]]],
      [
        'قال سعد الحريري وقال عصام الحريري كلمة',
        [
          ['سعد الحريري', 'person/saad-hariri', 1],
          ['الحريري', null, 1],
        ],
      ],
      ['هبطت الطائرة في طرابلس', [['طرابلس', null, 1]]],
      ['هبطت في طرابلس قادمة من طرابلس الشام', [['طرابلس الشام', 'city/tripoli-lb', 2]]],
      [
        'بين طرابلس الغرب وطرابلس الشام ثم طرابلس',
        [
          ['طرابلس الغرب', 'capital/tripoli', 1],
          ['طرابلس الشام', 'city/tripoli-lb', 1],
          ['طرابلس', null, 1],
        ],
      ],
      [
        'صوتت الجمعية العامة ثم مجلس الشيوخ',
        [
          ['الجمعية العامة', null, 1],
          ['مجلس الشيوخ', null, 1],
        ],
      ],
      ['صوت مجلس الشيوخ الأمريكي. ورفض مجلس الشيوخ المشروع', [['مجلس الشيوخ الأمريكي', 'org/us-senate', 2]]],
      ['صوت مجلس الشيوخ الفرنسي. ورفض مجلس الشيوخ المشروع', [['مجلس الشيوخ الفرنسي', null, 2]]],
      [
        'في قطاع غزة وفي مدينة غزة وفي غزة',
        [
          ['قطاع غزة', 'region/gaza-strip', 1],
          ['مدينة غزة', 'city/gaza-city', 1],
          ['غزة', 'city/gaza', 1],
        ],
      ],
      [
        'في القدس وفي القدس الشرقية',
        [
          ['القدس', 'capital/jerusalem', 1],
          ['القدس الشرقية', 'region/east-jerusalem', 1],
        ],
      ],
      [
        'غابات الأمازون ونهر الأمازون والأمازون',
        [
          ['غابات الأمازون', 'forest/amazon', 1],
          ['نهر الأمازون', 'river/amazon', 1],
          ['الأمازون', null, 1],
        ],
      ],
    ])('%s', (text, expected) => expect(idsIn(text, 'ar')).toEqual(expected))

    it.each([
      ['The Senate met, and so did the US Senate.', [['US Senate', 'org/us-senate', 2]]],
      ['The Senate met.', [['Senate', null, 1]]],
      [
        'a flight to Tripoli, Lebanon, and back to Tripoli',
        [
          ['Tripoli', 'city/tripoli-lb', 2],
          ['Lebanon', 'country/LB', 1],
        ],
      ],
      [
        'from Birmingham, Alabama, to Portland, Oregon',
        [
          ['Birmingham', 'city/birmingham-us', 1],
          ['Alabama', 'state/alabama', 1],
          ['Portland', null, 1],
          ['Oregon', 'state/oregon', 1],
        ],
      ],
      [
        'He flew to Tripoli and Lebanon',
        [
          ['Tripoli', null, 1],
          ['Lebanon', 'country/LB', 1],
        ],
      ],
      [
        'Bill Clinton met Hillary Clinton. Clinton left.',
        [
          ['Bill Clinton', 'person/bill-clinton', 1],
          ['Hillary Clinton', 'person/hillary-clinton', 1],
          ['Clinton', null, 1],
        ],
      ],
      [
        'The late Bahaa Hariri met Saad Hariri. Hariri left.',
        [
          ['Bahaa Hariri', null, 1],
          ['Saad Hariri', 'person/saad-hariri', 1],
          ['Hariri', null, 1],
        ],
      ],
      [
        'Yesterday Trump said that Lara Trump won',
        [
          ['Trump', 'person/donald-trump', 1],
          ['Lara Trump', null, 1],
        ],
      ],
      ['For Republican Trump it was over', [['Trump', 'person/donald-trump', 1]]],
    ])('%s', (text, expected) => expect(idsIn(text, 'en')).toEqual(expected))

    it('gives the names that all its bearers have', () => {
      expect(entitiesIn('في طرابلس', 'ar')[0]?.names).toEqual({ arabic: 'طرابلس', latin: 'Tripoli' })
      expect(entitiesIn('قال الحريري', 'ar')[0]?.names).toEqual({ arabic: 'الحريري' })
    })
  })

  it('keeps a city and its country apart', () => {
    expect(entitiesIn('روسيا وموسكو', 'ar').map(entity => entity.id)).toEqual([
      'country/RU',
      'capital/moscow',
    ])
  })

  it('gives nothing for nothing', () => expect(joinEntities('', [], gazetteer)).toEqual([]))
})
