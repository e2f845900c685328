import { describe, expect, it } from 'vitest'
import { buildGazetteer } from '../../../scripts/gazetteer/build.ts'
import { findNames } from '../../../src/text/names/find-names.ts'
import { compileGazetteer, writeGazetteer } from '../../../src/text/names/gazetteer.ts'
import { splitPassages } from '../../../src/text/passage.ts'

const gazetteer = compileGazetteer(buildGazetteer())

/** "person لافروف" for each mention, in text order. */
function namesIn(text: string, language: string): string[] {
  const mentions = findNames(splitPassages(text, undefined, language), gazetteer)
  return mentions.map(mention => `${mention.type} ${text.slice(mention.start, mention.end)}`)
}

describe('names in Arabic', () => {
  it.each([
    ['وصل الوفد إلى القاهرة قادمًا من كوريا الشمالية', ['place القاهرة', 'place كوريا الشمالية']],
    ['تتفاوض موسكو وكييف برعاية وروسيا ترفض', ['place موسكو', 'place كييف', 'place روسيا']],
    ['قدمت باريس الدعم لأوكرانيا وللكرملين رأي آخر', ['place باريس', 'place أوكرانيا', 'place لكرملين']],
    ['غادرت الطائرة بيونج يانج ثم بيونغ يانغ', ['place بيونج يانج', 'place بيونغ يانغ']],
    ['سافر إلى كندا ولبنان', ['place كندا', 'place لبنان']],
    ['اجتمع في مالي خبراء', ['place مالي']],
    ['انسحبوا شرق حماة وفي مدينة العين', ['place حماة', 'place العين']],
    ['سافر إلى بنت جبيل كإسرائيل', ['place بنت جبيل', 'place إسرائيل']],
    ['رفض مجلس الشيوخ المشروع', ['organization مجلس الشيوخ']],
    ['ناقش مجلس الأمن القومي الملف', ['organization مجلس الأمن القومي']],
    ['قال سيرجي لافروف إن اللقاء مثمر. وأضاف لافروف', ['person سيرجي لافروف', 'person لافروف']],
    ['استقبل وزير الخارجية المصري سامح شكري ضيفه في أسوان', ['person سامح شكري', 'place أسوان']],
    ['وصلت وزيرة الاقتصاد التايوانية غادة سرور ظهرا', ['person غادة سرور']],
    ['أعلنت وزارة الصحة الفلسطينية الحصيلة', ['organization وزارة الصحة الفلسطينية']],
    ['درس في جامعة القاهرة ثم عاد', ['organization جامعة القاهرة']],
    ['ناقش مجلس الأمن التابع للأمم المتحدة الملف', ['organization مجلس الأمن التابع للأمم المتحدة']],
    ['قالت رويترز إن الناتو وافق', ['organization رويترز', 'organization الناتو']],
    ['نشرت DPRK بيانًا عبر AP', ['place DPRK', 'organization AP']],
  ])('%s', (text, expected) => expect(namesIn(text, 'ar')).toEqual(expected))
})

describe('bodies in Arabic and what they are for', () => {
  it.each([
    ['أصدر المركز الوطني للبحوث النباتية تقريرا', ['organization المركز الوطني للبحوث النباتية']],
    ['يدير المعهد العالي لعلوم البحار سفينة', ['organization المعهد العالي لعلوم البحار']],
    ['نشرت الهيئة العامة لرعاية الشباب نتائجها', ['organization الهيئة العامة لرعاية الشباب']],
    ['طلبت دار النشر من الجمعية الوطنية للنشر والتوزيع', ['organization الجمعية الوطنية للنشر والتوزيع']],
    ['عقدت هيئة مكافحة الفساد جلسة', ['organization هيئة مكافحة الفساد']],
    ['حققت شرطة بوسطن في الحادث', ['organization شرطة بوسطن']],
    ['حققت شرطة مدينة بوسطن في الحادث', ['organization شرطة مدينة بوسطن']],
    ['درست في جامعة ولاية تكساس', ['organization جامعة ولاية تكساس']],
  ])('%s', (text, expected) => expect(namesIn(text, 'ar')).toEqual(expected))
  it.each([
    ['ردت شرطة الحدود على السؤال', []],
    ['حققت شرطة تركيا في الحادث', ['place تركيا']],
    ['اجتمع المركز للنظر في الطلب', []],
    ['رد المكتب المقبل للنظر في الطلب', []],
  ])('no further in %s', (text, expected) => expect(namesIn(text, 'ar')).toEqual(expected))
})

describe('names that need a word beside them', () => {
  it.each([
    ['كتبت صحيفة الحياة أمس', ['organization الحياة']],
    ['وقالت لصحيفة الشرق أمس', ['organization الشرق']],
    ['أعلن نادي الهلال صفقة', ['organization الهلال']],
    ['خسر بورتو البرتغالي المباراة', ['organization بورتو']],
  ])('%s', (text, expected) => expect(namesIn(text, 'ar')).toEqual(expected))
  it.each(['أحب الحياة في الريف', 'ظهر الهلال ليلا', 'هبت رياح من الشرق'])('not in %s', text =>
    expect(namesIn(text, 'ar')).toEqual([]),
  )
  it('takes no ancestor for the person', () =>
    expect(namesIn('زار حمدان بن محمد بن راشد المعرض', 'ar')).not.toContain('person محمد بن راشد'))
})

describe('no names in Arabic', () => {
  it.each([
    'أقر البرلمان دعم مالي جديد للمزارعين',
    'عرض الكاتب صور العائلة وصور الحرب',
    'القوات الروسية والأوكرانية على الجبهة',
    'اعتمد الفريق على خطة واضحة',
    'قال الرئيس الأمريكي إن الوضع صعب',
    'أكد المتحدث باسم الحكومة أن القرار نهائي',
    'رد وزير الخارجية على الأسئلة',
    'كان الولد سعيدا والجو جميلا',
    'كان عددا كبيرا في سهرات الصيف',
    'مثيرة للعين من الباب القائم',
    'كان سوريًا يحمل كوبًا',
    'فرقاطة من فئة بريمن',
  ])('%s', text => expect(namesIn(text, 'ar')).toEqual([]))
})

describe('names in English', () => {
  it.each([
    ["Russia's army left Kyiv", ['place Russia', 'place Kyiv']],
    ['The US and the U.S. told us', ['place US', 'place U.S.']],
    ['The WHO asked who it was', ['organization WHO']],
    [
      'Foreign minister Anton Kuleba met Trump in Paris',
      ['person Anton Kuleba', 'person Trump', 'place Paris'],
    ],
    [
      "Patrick O'Connell thanked Mr Petrov. Petrov smiled",
      ["person Patrick O'Connell", 'person Petrov', 'person Petrov'],
    ],
    ['a study by Carnegie Mellon University found', ['organization Carnegie Mellon University']],
    ['the Ministry of Defence denied it', ['organization Ministry of Defence']],
    ['Paris, Texas', ['place Paris', 'place Texas']],
    ['a ferry to Split and a bus to Bremen', ['place Split', 'place Bremen']],
    ['fighters of al-Qaeda and Al Qaeda', ['organization al-Qaeda', 'organization Al Qaeda']],
    ['Refugees crossed into Jordan', ['place Jordan']],
    ['Jack London was a writer in London', ['person Jack London', 'place London']],
  ])('%s', (text, expected) => expect(namesIn(text, 'en')).toEqual(expected))
})

describe('no names in English', () => {
  it.each([
    'it is up to us, they said',
    'The Russian army advanced',
    'Reading books is fun, and a nice hobby',
    'Jordan scored twice',
    'we met on Monday in March',
    'The president of the club resigned',
    'turkey for dinner',
    'constructor __proto__ toString hasOwnProperty',
    'The Leeds Herons won',
    'two Bremen-class ships',
    'Male voters split. Split them.',
  ])('%s', text => expect(namesIn(text, 'en')).toEqual([]))
})

describe('findNames', () => {
  it('finds the gazetteer alone where no finders are given', () => {
    const text = 'Mr Petrov of Harbour Hill University went to Moscow'
    const found = findNames(splitPassages(text, undefined, 'en'), gazetteer, new Map(), [])
    expect(found).toEqual([
      { type: 'place', id: 'capital/moscow', start: text.indexOf('Moscow'), end: text.length },
    ])
  })

  it('never crosses a line', () => expect(namesIn('He moved North\nKorea', 'en')).toEqual(['place Korea']))

  it('survives a language without words', () => {
    expect(namesIn('Москва — Moscow', 'ru')).toEqual(['place Moscow'])
  })

  it('finds nothing in nothing', () => expect(namesIn('', 'ar')).toEqual([]))
})

describe('compileGazetteer', () => {
  const entry = 'city/x\tplace\tأ\tX\t'
  const whole = writeGazetteer([entry])

  it('reads what its header promises', () => {
    const { entries } = compileGazetteer(whole)
    expect([entries.size, entries.get('city/x')]).toEqual([
      1,
      { id: 'city/x', type: 'place', country: '', arabic: 'أ', latin: 'X' },
    ])
    expect(compileGazetteer(writeGazetteer([])).entries.size).toBe(0)
  })

  it('has an index of the words that names begin with, folded, without what stands before them', () => {
    const lines = ['org/a\torganization\t(صحيفة) الوطن\tAl Watan|U.S. Post\t', 'city/b\tplace\t~الوطن\t\t']
    const index = writeGazetteer(lines).split('\n').slice(3, -1)
    expect(index.sort()).toEqual(['al\t0', 'u\t0', 'الوطن\t1', 'صحيفه\t0'])
  })

  it('knows nothing of Object.prototype', () => {
    const { entries, names } = compileGazetteer(whole)
    expect([entries.get('constructor'), names.next?.get('__proto__'), names.next?.has('toString')]).toEqual([
      undefined,
      undefined,
      false,
    ])
  })

  it.each([
    ['nothing', '', 'no gazetteer'],
    ['a page', '<!doctype html>\n<title>Not found</title>\n', 'no gazetteer'],
    ['entries without a header', `${entry}\n`, 'no gazetteer'],
    ['the next version', whole.replace('\t4\t', '\t5\t'), 'version 5'],
    ['a missing entry', whole.replace('\t1\t2\n', '\t2\t2\n'), '1 entries of 2'],
    ['one entry twice', writeGazetteer([entry, entry]), '1 entries of 2'],
    ['a line of another form', writeGazetteer(['x\tplanet\tأ\tX\t']), '0 entries of 1'],
    ['a missing word', whole.replace('\nx\t0\n', '\n'), '1 words of 2'],
    ['a count that is none', whole.replace('\t1\t2\n', '\tmany\t2\n'), 'entries of'],
    ['a last line that breaks off', whole.slice(0, -1), 'cut off'],
  ])('refuses %s, with the reason', (_what, text, reason) => {
    expect(() => compileGazetteer(text)).toThrow(reason)
  })
})
