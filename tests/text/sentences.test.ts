import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/text/sentences.ts'
import { passageOf } from './passage-of.ts'

/** Each case is the list of its sentences; the passage is those sentences joined by a space. */
const english: Record<string, string[]> = {
  'plain stops': ['The talks ended on Friday.', 'Nobody spoke to the press.'],
  'question and exclamation marks': ['Who pays for it?', 'Nobody knows!', 'That is the point.'],
  'titles and initials': ['Mr. Hale met Dr. A. B. Moss at noon.', 'They talked for an hour.'],
  'a dotted acronym before a name': ['The U.S. Senate voted late.', 'It was close.'],
  'a dotted acronym at the end': ['He moved to the U.S.', 'The family followed.'],
  'a company form inside': ['Orion Inc. bought the mill.', 'Prices rose.'],
  'a company form at the end': ['The mill went to Orion Inc.', 'The price is secret.'],
  decimals: ['Prices rose by 3.5 per cent to $1,204.50 a tonne.', 'Analysts had expected 2.1.'],
  'a year at the end': ['The bridge opened in 1998.', 'Traffic doubled.'],
  addresses: ['See https://example.org/a.b?c=d.e for the list.', 'Write to desk@example.org.'],
  'a closing quote': ['“We are ready.”', 'Then the lights went out.'],
  'a straight closing quote': ['She called it "a mistake."', 'The board agreed.'],
  'a bracketed sentence': ['(The firm declined to comment.)', 'Shares fell.'],
  'a number before which No. stands': ['It is No. 4 on the list.', 'Last year it was ninth.'],
  'two marks at once': ['You did what?!', 'The room fell silent.'],
  'no final stop': ['The minister resigned.', 'A successor is expected soon'],
}

const arabic: Record<string, string[]> = {
  'plain stops': ['وصل الوفد إلى المدينة مساء أمس.', 'وبدأت المحادثات فورا.'],
  'an Arabic question mark': ['من يدفع الثمن؟', 'لا أحد يعرف.'],
  'titles of one letter': ['استقبل د. سامر الوفد في مكتب أ. هند.', 'ثم غادر الجميع.'],
  decimals: ['ارتفعت الأسعار 3.5 في المئة.', 'وبلغت ٢٫٤ في العام الماضي.'],
  'a closing quote': ['قال الوزير: «انتهى العمل.»', 'ثم خرج.'],
  'an era written onto its year': ['افتتح الجسر عام 1998م.', 'وتضاعفت الحركة عليه بعد عام.'],
  'a unit written onto its number': ['يبلغ طول القارب 12م.', 'يقوده بحاران.'],
  'an abbreviation that may end': ['بيعت أقلام ودفاتر إلخ.', 'وقال التاجر إنها نفدت.'],
  'an exclamation and a question together': ['هل هذا معقول؟!', 'سؤال بلا جواب!', 'ثم ساد الصمت.'],
  'a full stop within guillemets': ['«لن نتراجع.»', 'بهذا ختم كلمته.'],
  'no final stop': ['وصل القارب.', 'ولم يكن فيه أحد'],
  'curly quotes': ['وصفه بأنه “خطأ كبير”.', 'ووافق المجلس.'],
}

/** One sentence each: what must not be cut. */
const whole: [string, string][] = [
  ['“Really?” Smith asked her.', 'en'],
  ['“Stop!” he said.', 'en'],
  ['“I … I do not know,” she said.', 'en'],
  ['“Well... Maybe not,” she said.', 'en'],
  ['3. The third reason is money', 'en'],
  ['The firm, founded by J. Smith, closed.', 'en'],
  ['“هل انتهى الأمر؟” سأل الصحفي.', 'ar'],
  ['قال إن الأمر ... معقد', 'ar'],
  ['الموقع example.com يعمل', 'ar'],
  ['وكالة الأنباء', 'ar'],
  ['نقلت قناة إم.بي.سي خبر الزيارة', 'ar'],
  ['وذكرت محطة بي.أس أن اللقاء تأجل', 'ar'],
  ['اشترت النور ش.م.م. القابضة مصنعا', 'ar'],
  ['زارت م. سلمى ناصر ود. عمر المدينة', 'ar'],
  ['قال: أمي.. لا تقلقي… سأعود', 'ar'],
]

describe('splitSentences', () => {
  for (const [language, cases] of [['en', english] as const, ['ar', arabic] as const])
    for (const [name, expected] of Object.entries(cases))
      it(`cuts ${language}: ${name}`, () => {
        const passage = passageOf(expected.join(' '), language)
        expect(splitSentences(passage).map(s => passage.text.slice(s.start, s.end))).toEqual(expected)
      })

  for (const [text, language] of whole)
    it(`keeps whole: ${text}`, () => {
      const passage = passageOf(text, language)
      expect(splitSentences(passage).map(s => passage.text.slice(s.start, s.end))).toEqual([text])
    })

  it('cuts where Arabic web text drops the space', () => {
    const passage = passageOf('انتهى الاجتماع.وغادر الوفد.', 'ar')
    expect(splitSentences(passage).map(s => passage.text.slice(s.start, s.end))).toEqual([
      'انتهى الاجتماع.',
      'وغادر الوفد.',
    ])
  })

  it('leaves white space out of the spans', () => {
    const passage = passageOf('  One came.   Two left.  ', 'en')
    expect(splitSentences(passage).map(s => passage.text.slice(s.start, s.end))).toEqual([
      'One came.',
      'Two left.',
    ])
  })

  it('knows the full stops of other scripts', () => {
    const passage = passageOf('会议结束了。他们离开了。', 'zh')
    expect(splitSentences(passage).map(s => passage.text.slice(s.start, s.end))).toEqual([
      '会议结束了。',
      '他们离开了。',
    ])
  })

  it('gives spans that cover every word once, whatever the signs', () => {
    const passage = passageOf(`${'. '.repeat(50)}a ... b "? ! (x) ”. ${'…"'.repeat(50)} “c. D”`, 'en')
    const spans = splitSentences(passage)
    expect(spans[0]?.start).toBe(passage.start)
    expect(spans.at(-1)?.end).toBe(passage.end)
    for (const [index, span] of spans.entries())
      if (index) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
  })
})
