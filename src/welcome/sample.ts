/** The sample that the welcome page marks, in each language of the interface: written for it, about nobody. */
import type { UiLanguage } from '../shared/i18n/translator.ts'
import type { Block } from '../text/analysis.ts'

export interface SampleText {
  title: string
  paragraphs: readonly string[]
}

/** The day that the sample is of: its "Sunday" is 13 July 2025. */
export const SAMPLE_DAY = '2025-07-13'

export const SAMPLES: Readonly<Record<UiLanguage, SampleText>> = {
  ar: {
    title: 'ميناء دمياط يستقبل أول شحنة قمح بعد توقف أسبوعين',
    paragraphs: [
      'استقبل ميناء دمياط صباح الأحد سفينة تحمل 63 ألف طن من القمح، هي الأولى منذ توقف دام أسبوعين بسبب العواصف، بحسب وزارة التموين المصرية.',
      'وقالت مديرة الميناء سلمى الشاذلي إن قيمة الشحنة تبلغ نحو 15.8 مليون دولار، وإن ثلاث سفن أخرى ستصل قبل نهاية يوليو/تموز.',
      'ويأتي أكثر القمح الذي تستورده مصر من روسيا وأوكرانيا، وقد ارتفع سعره 12% منذ العام الماضي.',
    ],
  },
  en: {
    title: 'First ferry leaves Tangier after two weeks in port',
    paragraphs: [
      'The first ferry in two weeks left Tangier for Tarifa on Sunday morning with 640 passengers, the Ministry of Transport said, after storms had closed the strait.',
      'Salma Chadli, who runs the line, put its losses at about €2.4 million and expects three more ships before the end of July.',
      'The crossing of 32 kilometres takes 35 minutes. Nearly half of the passengers come from Spain, 12 per cent more than last year.',
    ],
  },
}

/** The sample as the engine reads it: paragraphs joined by a blank line. */
export function sampleArticle({ title, paragraphs }: SampleText): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let text = ''
  for (const [at, line] of [title, ...paragraphs].entries()) {
    if (text) text += '\n\n'
    blocks.push({
      kind: at === 0 ? 'headline' : 'paragraph',
      start: text.length,
      end: text.length + line.length,
    })
    text += line
  }
  return { text, blocks }
}
