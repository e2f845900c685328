import { beforeAll, describe, expect, it } from 'vitest'
import { buildGazetteer } from '../../scripts/gazetteer/build.ts'
import { createAnalyser } from '../../src/text/analyse.ts'
import type { Analyser, AnalyserInput, Analysis } from '../../src/text/analysis.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
let analyser: Analyser

beforeAll(async () => {
  const gazetteer = bytes(buildGazetteer())
  analyser = await createAnalyser({ readAsset: async () => gazetteer })
})

/** "type «text» value unit" of every mention. */
function marked(input: AnalyserInput): string[] {
  return analyser.analyse(input).mentions.map(({ type, start, end, value, unit }) => {
    const parts = [type, `«${input.text.slice(start, end)}»`, value, unit]
    return parts.filter(part => part !== undefined && part !== null).join(' ')
  })
}

const publishedAt = '2025-07-13T01:30:00+03:00'

describe('createAnalyser', () => {
  const whole = buildGazetteer()
  const refused: [string, () => Promise<Uint8Array>, string][] = [
    ['missing', () => Promise.reject(new Error('404')), 'cannot be read'],
    ['empty', async () => new Uint8Array(0), 'is empty'],
    ['foreign', async () => bytes('<!doctype html><title>Not found</title>'), 'no gazetteer'],
    ['not text', async () => new Uint8Array([0xff, 0xfe, 0x00, 0x80]), 'not text in UTF-8'],
    ['cut in two', async () => bytes(`${whole.split('\n').slice(0, 300).join('\n')}\n`), '299 entries of'],
    ['cut within a line', async () => bytes(whole.slice(0, whole.length / 2)), 'cut off'],
    ['of another version', async () => bytes(whole.replace('\t4\t', '\t9\t')), 'version 9'],
  ]
  for (const [what, readAsset, reason] of refused)
    it(`refuses a gazetteer that is ${what}, by its name and with the reason`, async () => {
      const made = createAnalyser({ readAsset })
      await expect(made).rejects.toThrow('gazetteer.txt')
      await expect(made).rejects.toThrow(reason)
    })
})

describe('analyse', () => {
  it('marks an Arabic sentence, particles left outside', () => {
    const text = 'أرسلت روسيا 13000 جندي إلى أوكرانيا وفرنسا يوم السبت.'
    expect(marked({ text, language: 'ar', publishedAt })).toEqual([
      'place «روسيا»',
      'figure «13000» 13000 جندي',
      'place «أوكرانيا»',
      'place «فرنسا»',
      'date «يوم السبت» 2025-07-12',
    ])
  })

  it('marks an English sentence', () => {
    const text = 'Egypt paid $5bn to Jordan on Saturday, 12 per cent more than in 2023.'
    expect(marked({ text, language: 'en', publishedAt })).toEqual([
      'place «Egypt»',
      'figure «$5bn» 5000000000 USD',
      'place «Jordan»',
      'date «Saturday» 2025-07-12',
      'figure «12 per cent» 12 percent',
      'date «2023» 2023',
    ])
  })

  it('makes no figure of a number that shares the unit of a length of time', () => {
    expect(marked({ text: 'It took 5 to 10 minutes for 5 to 10 men.', language: 'en' })).toEqual([
      'date «5» PT5M',
      'date «10 minutes» PT10M',
      'figure «5 to 10» 5,10 men',
    ])
    expect(marked({ text: 'انتظر ست أو سبع ساعات وبين 5 و10 سنوات', language: 'ar' })).toEqual([
      'date «ست» PT6H',
      'date «سبع ساعات» PT7H',
      'date «10 سنوات» P10Y',
    ])
  })

  it('reads each passage in its own language and finds out the language by itself', () => {
    const text =
      'وصل الوفد إلى مصر من أجل المحادثات في القاهرة، وكان في استقباله وفد من الوزراء.\n\nA delegation from France arrives in Egypt with 40 officials'
    const analysis = analyser.analyse({ text })
    expect(analysis.language).toBe('ar')
    const found = analysis.mentions.map(m => text.slice(m.start, m.end))
    for (const name of ['مصر', 'القاهرة', 'France', 'Egypt', '40']) expect(found).toContain(name)
  })

  it('reads the dates and figures of an English caption in an Arabic article', () => {
    const text = 'وصل الوفد إلى مصر من أجل المحادثات في القاهرة.\n\nTwo million people in Cairo, 5 July 2025'
    expect(marked({ text, language: 'ar', publishedAt })).toEqual([
      'place «مصر»',
      'place «القاهرة»',
      'figure «Two million» 2000000 people',
      'place «Cairo»',
      'date «5 July 2025» 2025-07-05',
    ])
  })

  it('does not believe a language that the letters disprove', () => {
    const text = 'وصل الوفد إلى مصر من أجل المحادثات التي تبدأ غدا في العاصمة مع الوزراء.'
    expect(analyser.analyse({ text, language: 'en' }).language).toBe('ar')
  })

  it('leaves relative dates without a value when the day of publication is not known', () => {
    const text = 'They met on Saturday and again on 3 May 2024.'
    for (const day of [undefined, 'nonsense', '2025-02-30']) {
      const { mentions } = analyser.analyse({ text, language: 'en', ...(day ? { publishedAt: day } : {}) })
      expect(mentions.map(m => m.value)).toEqual([null, '2024-05-03'])
    }
  })

  it('joins mentions to entities both ways', () => {
    const text = 'Egypt and France agreed. France will send experts to Egypt in 2026.'
    const { mentions, entities } = analyser.analyse({ text, language: 'en', publishedAt })
    expect(entities.map(e => e.name).sort()).toEqual(['Egypt', 'France'])
    expect(entities.map(e => e.mentions.length)).toEqual([2, 2])
    checkConsistency(text, {
      language: 'en',
      mentions,
      entities,
      summary: [],
      summaries: { short: [], standard: [], long: [] },
      ledger: [],
      flags: [],
      matches: [],
    })
  })

  it('marks nothing across blocks', () => {
    const text = 'The bill was 12\n\nmillion people voted'
    for (const m of analyser.analyse({ text, language: 'en' }).mentions)
      expect(text.slice(m.start, m.end)).not.toContain('\n')
    expect(marked({ text, language: 'en' })[0]).toMatch(/^figure «12» 12/)
  })

  const hostile: [string, string][] = [
    ['nothing', ''],
    ['lone surrogates', '\ud800 مصر \udfff 12 \ud83d'.repeat(50)],
    ['direction overrides', '\u202eEgypt\u202c \u2067مصر\u2069 12\u200f million'],
    ['signs only', '“«(["\'.…!؟%$€٪-–'.repeat(300)],
    ['one endless word', 'ا'.repeat(100_000)],
    ['one endless number', '9'.repeat(100_000)],
    ['numbers in a row', '12 '.repeat(20_000)],
    ['number words in a row', 'مليون ألف '.repeat(5_000)],
    ['particles in a row', 'وبوبوبولل '.repeat(5_000)],
    ['months in a row', 'May March 2018 '.repeat(5_000)],
    ['titles in a row', 'President Mr. Minister '.repeat(5_000)],
    ['capitals in a row', 'Bank Of The University '.repeat(5_000)],
    ['nulls', '\0'.repeat(1000)],
    ['names of Object.prototype', 'constructor __proto__ toString hasOwnProperty valueOf 5 constructor'],
    ['lines in a row', '\n'.repeat(100_000)],
  ]
  for (const [what, text] of hostile)
    it(`bears ${what}`, () => {
      for (const language of ['ar', 'en', 'fr', undefined]) {
        const analysis = analyser.analyse(language ? { text, language, publishedAt } : { text, publishedAt })
        checkConsistency(text, analysis)
      }
    })

  it('bears a text of five megabytes', () => {
    const line = 'Nobody in the harbour of Egypt had seen the boats that went out with the tide on that day. '
    const text = line.repeat(Math.ceil(5_000_000 / line.length))
    const analysis = analyser.analyse({ text, language: 'en' })
    expect(analysis.mentions.length).toBeGreaterThan(50_000)
    expect(analysis.summary.length).toBe(1)
  }, 60_000)
})

/** What holds of every analysis: spans in order, inside the text, none twice; entities and mentions agree. */
function checkConsistency(text: string, { mentions, entities, summary }: Analysis): void {
  const misplaced = mentions.filter(
    ({ start, end }, index) => start < (mentions[index - 1]?.end ?? 0) || end <= start || end > text.length,
  )
  expect(misplaced).toEqual([])
  const ofEntities = entities.flatMap((entity, index) =>
    entity.mentions.map(mention => `${mention} of ${index}`),
  )
  const ofMentions = mentions.flatMap(({ entity }, index) =>
    entity === undefined ? [] : [`${index} of ${entity}`],
  )
  expect(ofEntities.sort()).toEqual(ofMentions.sort())
  const untrimmed = summary.filter(({ start, end }) => text.slice(start, end).trim().length !== end - start)
  expect(untrimmed).toEqual([])
}
