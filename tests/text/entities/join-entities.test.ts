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

  it('keeps a city and its country apart', () => {
    expect(entitiesIn('روسيا وموسكو', 'ar').map(entity => entity.id)).toEqual(['country/RU', 'city/moscow'])
  })

  it('gives nothing for nothing', () => expect(joinEntities('', [], gazetteer)).toEqual([]))
})
