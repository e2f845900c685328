import { beforeAll, describe, expect, it } from 'vitest'
import { buildGazetteer } from '../../../scripts/gazetteer/build.ts'
import { createAnalyser } from '../../../src/text/analyse.ts'
import type { Analyser, Follow } from '../../../src/text/analysis.ts'

let analyser: Analyser

beforeAll(async () => {
  const gazetteer = new TextEncoder().encode(buildGazetteer())
  analyser = await createAnalyser({ readAsset: async () => gazetteer })
})

/** The followed stretches of a text, by follow. */
function found(text: string, ...follows: Follow[]): string[][] {
  const { matches } = analyser.analyse({ text, follows })
  const placesOf = (wanted: string) =>
    matches.filter(({ follow }) => follow.text === wanted).flatMap(({ spans }) => spans)
  return follows.map(follow => placesOf(follow.text).map(({ start, end }) => text.slice(start, end)))
}

const name = (text: string): Follow => ({ text, kind: 'name' })
const word = (text: string): Follow => ({ text, kind: 'word' })

describe('a followed name', () => {
  const english =
    'North Korea fired two missiles on Monday. Officials in Seoul said the DPRK gave no warning.'
  const arabic = 'أطلقت كوريا الشمالية صاروخين. وقال مسؤولون في سيول إن لكوريا الشمالية أسبابها.'

  it('is met under its other names and in the other script', () => {
    expect(found(english, name('كوريا الشمالية'))).toEqual([['North Korea', 'DPRK']])
    expect(found(arabic, name('North Korea'))).toEqual([['كوريا الشمالية', 'كوريا الشمالية']])
  })

  it('is not met in what others are called', () => {
    expect(found(english, name('كوريا الجنوبية'), name('South Korea'))).toEqual([[], []])
  })

  it('is met by its words where no list knows it', () => {
    const text = 'قالت شركة حاشية إنها ستنشر البرنامج، وأضافت حاشية أنه مجاني.'
    expect(found(text, name('حاشية'))).toEqual([['حاشية', 'حاشية']])
  })

  it('with a capital is no common word', () => {
    expect(found('The march may be long. May spoke first.', name('May'))).toEqual([['May']])
  })
})

describe('followed words', () => {
  it('are met with particles and article, or without', () => {
    const text = 'ارتفع التضخم مجددا، وربط البنك الفائدة بالتضخم، ولا حد لتضخم كهذا.'
    expect(found(text, word('التضخم'))).toEqual([['التضخم', 'التضخم', 'تضخم']])
    expect(found(text, word('تضخم'))).toEqual([['التضخم', 'التضخم', 'تضخم']])
  })

  it('are met whatever case and marks', () => {
    expect(found('Inflation fell. The inflation rate rose.', word('inflation'))).toEqual([
      ['Inflation', 'inflation'],
    ])
  })

  it('are whole words', () => {
    expect(found('The inflationary spiral; a ratepayer.', word('inflation'), word('rate'))).toEqual([[], []])
  })

  it('may be several, and numbers', () => {
    expect(
      found('The interest rate of 2024 is not the rate of interest.', word('interest rate'), word('2024')),
    ).toEqual([['interest rate'], ['2024']])
  })

  it('are found in text order, each place once, under every follow that has them', () => {
    expect(found('Rent, rent and RENT.', word('rent'), word('Rent'))).toEqual([
      ['Rent', 'rent', 'RENT'],
      ['Rent', 'rent', 'RENT'],
    ])
  })

  it('without a letter are met nowhere', () => {
    expect(found('constructor … __proto__', word('…'), word('constructor'))).toEqual([[], ['constructor']])
  })
})
