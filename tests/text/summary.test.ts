import { describe, expect, it } from 'vitest'
import type { Block, Mention } from '../../src/text/analysis.ts'
import { splitPassages } from '../../src/text/passage.ts'
import { startsDangling } from '../../src/text/summary/sentence-form.ts'
import { summarize } from '../../src/text/summary/summarize.ts'

function summaryOf(text: string, language: string, blocks?: Block[], mentions: Mention[] = []): string[] {
  const { standard } = summarize(splitPassages(text, blocks, language), mentions)
  return standard.map(s => text.slice(s.start, s.end))
}

const flood = [
  'Heavy rain flooded three villages along the river Arn on Tuesday night.',
  'He said the water had risen faster than anyone expected that evening.',
  'Rescue teams moved 400 people from the villages to a school in Marlow.',
  'But the old bridge held against the water for most of the night.',
  'The regional council closed the road beside the river until further notice.',
  'Forecasters expect more rain in the villages before the end of the week.',
  'This is not the first time that the river has left its banks.',
  'Farmers counted the cattle lost in the fields below the villages on Wednesday.',
  'A fund for the flooded villages opened at the town hall in Marlow.',
  'The school will stay closed to pupils while families sleep in its rooms.',
  'Engineers inspected the bridge and the road along the river on Thursday.',
  'The mayor thanked the rescue teams for a long night of work.',
]

const strike = [
  'أعلن عمال الميناء الإضراب عن العمل ثلاثة أيام احتجاجا على خفض الأجور.',
  'وأضاف أن الإدارة لم ترد على مطالب العمال حتى مساء الأحد.',
  'وتوقفت حركة السفن في الميناء منذ ساعات الصباح الأولى بسبب الإضراب.',
  'وهو أول إضراب من نوعه في المدينة خلال عشر سنوات كاملة.',
  'وتقول إدارة الميناء إن خفض الأجور مؤقت وسينتهي مع نهاية العام.',
  'ودعت نقابة العمال إلى جلسة تفاوض جديدة بحضور وسيط من الوزارة.',
]

describe('summarize', () => {
  it('takes three to five sentences in the order of the article, the first among them', () => {
    const summary = summaryOf(flood.join(' '), 'en')
    expect(summary.length).toBeGreaterThanOrEqual(3)
    expect(summary.length).toBeLessThanOrEqual(5)
    expect(summary[0]).toBe(flood[0])
    const places = summary.map(sentence => flood.indexOf(sentence))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  for (const [language, sentences, dangling] of [
    ['en', flood, [1, 3, 6]],
    ['ar', strike, [1, 3]],
  ] as const)
    it(`takes a dangling sentence only after the one before it (${language})`, () => {
      const places = summaryOf(sentences.join('\n'), language).map(sentence => sentences.indexOf(sentence))
      expect(places.length).toBeGreaterThanOrEqual(3)
      for (const place of places) if (dangling.some(d => d === place)) expect(places).toContain(place - 1)
    })

  it.each([
    ['جاء ذلك في كلمة ألقاها الوزير أمام عمال الميناء.', true],
    ['ويأتي هذا بعد عامين من العمل في الميناء.', true],
    ['وإزاء ذلك أغلقت المدينة ميناءها.', true],
    ['جاء الوزير إلى الميناء ظهر الأحد.', false],
    ['وزاد: هذا قرار الميناء.', true],
    ['وزاد أن أجور عمال الميناء ثابتة.', true],
    ['وزاد عدد السفن في الميناء.', false],
    ['وواصل قائلا إن الميناء مفتوح.', true],
    ['وواصل عمال الميناء الإضراب.', false],
  ])('knows whether a sentence points back: %s', (sentence, expected) => {
    const [passage] = splitPassages(sentence, undefined, 'ar')
    if (!passage) throw new Error('no passage')
    expect(startsDangling(passage.tokens, passage.language)).toBe(expected)
  })

  it('leaves headline, headings, captions, credits and tables out', () => {
    const kinds = ['headline', 'caption', 'credit', 'heading', 'table'] as const
    let text = ''
    const blocks: Block[] = []
    const add = (kind: Block['kind'], line: string) => {
      blocks.push({ kind, start: text.length, end: text.length + line.length })
      text += `${line}\n\n`
    }
    for (const kind of kinds) add(kind, `The villages and the river and the rain stand in the ${kind}.`)
    for (const sentence of flood) add('paragraph', sentence)
    const summary = summaryOf(text, 'en', blocks)
    expect(summary[0]).toBe(flood[0])
    for (const sentence of summary) expect(flood).toContain(sentence)
  })

  it('takes no sentence with half a quote', () => {
    const half =
      '“The river took the villages, the road and the bridge. The water was everywhere,” said the mayor of the villages.'
    const summary = summaryOf(`${half} ${flood.join(' ')}`, 'en')
    expect(summary.length).toBeGreaterThanOrEqual(3)
    for (const sentence of summary) expect((sentence.match(/[“”]/g) ?? []).length % 2).toBe(0)
  })

  it('says nothing twice', () => {
    const again = flood[0]?.replace('Tuesday', 'Monday') ?? ''
    const summary = summaryOf([flood[0], again, ...flood.slice(1)].join('\n'), 'en')
    expect(summary.filter(sentence => sentence.startsWith('Heavy rain flooded')).length).toBe(1)
  })

  it('prefers a sentence with facts that are not told yet', () => {
    const plain = [
      'Alpha went over the hill to the quiet sea.',
      'Bravo came down the road to the empty town.',
    ]
    const tail = [
      'Delta sat with the others under the tall tree.',
      'Echo left before the long night was over.',
    ]
    const text = [...plain, ...tail, 'Charlie sold the farm for a large sum.'].join('\n')
    const start = text.indexOf('Charlie')
    const facts = [0, 8, 13, 22].map(
      (at): Mention => ({ type: 'figure', start: start + at, end: start + at + 3 }),
    )
    expect(summaryOf(text, 'en')).not.toContain('Charlie sold the farm for a large sum.')
    expect(summaryOf(text, 'en', undefined, facts)).toContain('Charlie sold the farm for a large sum.')
  })

  it('is empty where there is no whole sentence', () => {
    for (const text of ['', 'Menu\nHome\nNews', 'No full stop at the end of this line of words', '... . ! ?'])
      expect(summaryOf(text, 'en')).toEqual([])
  })

  it('takes what there is from a short text', () => {
    expect(summaryOf(flood[0] ?? '', 'en')).toEqual([flood[0]])
  })

  it('has a shorter and a longer form, each holding the shorter one, in the order of the article', () => {
    const text = flood.join(' ')
    const { short, standard, long } = summarize(splitPassages(text, undefined, 'en'), [])
    expect([short.length, standard.length, long.length]).toEqual([2, 4, 7])
    for (const [less, more] of [
      [short, standard],
      [standard, long],
    ] as const)
      expect(more).toEqual(expect.arrayContaining([...less]))
    for (const { length } of [short, standard, long]) expect(length).toBeLessThan(flood.length)
    expect(long.map(({ start }) => start)).toEqual(long.map(({ start }) => start).sort((a, b) => a - b))
  })

  it('has all forms alike where the text has no more sentences', () => {
    const { short, long } = summarize(splitPassages(flood[0] ?? '', undefined, 'en'), [])
    expect(long).toEqual(short)
  })

  it('takes a first sentence of many clauses, but none without an end in sight', () => {
    const clauses = (many: number) =>
      `The council of Marlow met on Monday ${Array.from({ length: many }, (_, at) => `and again in hall ${at}`).join(' ')}.`
    const rest = flood.slice(1).join(' ')
    expect(summaryOf(`${clauses(13)} ${rest}`, 'en')[0]).toBe(clauses(13))
    expect(summaryOf(`${clauses(30)} ${rest}`, 'en')).not.toContain(clauses(30))
  })

  it('takes no question', () => {
    const questions = [
      'هل ترك العمال الميناء ثلاثة أيام بسبب خفض الأجور في الإدارة؟!',
      'متى تعود حركة السفن في الميناء بعد الإضراب ؟',
    ]
    const summary = summaryOf([questions[0], ...strike, questions[1]].join('\n'), 'ar')
    expect(summary.length).toBeGreaterThanOrEqual(3)
    for (const sentence of summary) expect(questions).not.toContain(sentence)
  })

  it('lets a verb of saying stand alone only where the name of the one who said it follows', () => {
    const said = (rest: string) => [
      strike[0],
      'وتوقفت حركة السفن في الميناء منذ ساعات الصباح الأولى بسبب الإضراب',
      rest,
    ]
    const named = 'وأكد مدير الميناء سالم عون أن خفض أجور عمال الميناء ينتهي مع نهاية إضراب العمال.'
    const unnamed = 'وأكد أن سالم عون خفض أجور عمال الميناء حتى نهاية إضراب العمال في الميناء.'
    for (const [sentence, taken] of [
      [named, true],
      [unnamed, false],
    ] as const) {
      const text = said(sentence).join('\n')
      const start = text.indexOf('سالم')
      const mention: Mention = { type: 'person', start, end: start + 8, entity: 0 }
      expect(summaryOf(text, 'ar', undefined, [mention]).includes(sentence)).toBe(taken)
    }
  })

  it('takes paragraphs without a full stop where the writer leaves them out, and not otherwise', () => {
    const long = strike.map(sentence => sentence.replace('.', ' بحسب ما جاء في بيان للنقابة'))
    expect(summaryOf(long.join('\n'), 'ar').length).toBeGreaterThanOrEqual(3)
    const cut = 'وتوقفت حركة السفن في الميناء منذ ساعات الصباح الأولى بسبب الإضراب الذي أعلنه عمال'
    expect(summaryOf([strike[0], cut, ...strike.slice(2)].join('\n'), 'ar')).not.toContain(cut)
    // Announces what is left out.
    expect(summaryOf(long.map(line => `${line}:`).join('\n'), 'ar')).toEqual([])
  })

  it('gives the same summary every time', () => {
    const text = flood.join('\n')
    expect(summaryOf(text, 'en')).toEqual(summaryOf(text, 'en'))
  })
})
