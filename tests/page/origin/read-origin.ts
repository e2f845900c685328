/** Reads the origin of small pages for the tests. */
import type { Finding } from '../../../src/page/article.ts'
import { readArticle } from '../../../src/page/read.ts'
import { parseInert } from '../parse-page.ts'

const ARABIC = [
  'أغلقت سلطات ميناء ألدر المرفأ يوم الأحد بعد أن اصطدمت سفينة بالرصيف القديم، وقال مدير الميناء إن أحدا لم يصب بأذى في الحادث.',
  'وانتظر نحو ثلاثمئة راكب على متن العبّارة المسائية ست ساعات كاملة، وكان بعضهم بلا ماء ولا مقعد، على ما ذكر شهود في المكان.',
  'ويفحص المهندسون الرصيف يوم الاثنين، وتتوقع المدينة أن تبلغ كلفة الإصلاح نحو مليونين ونصف المليون يورو في المجموع.',
]
const ENGLISH = [
  'The harbour of Port Alder was closed on Sunday after a barge broke loose, the harbour master said, and ran into the old pier.',
  'Nobody was hurt, but 300 passengers of the evening ferry had to wait for six hours, some of them without water or a seat.',
  'Engineers will look at the pier on Monday; the city expects that repairs will cost about 2.4 million euros in all.',
]

export interface Page {
  language?: 'ar' | 'en'
  head?: string
  /** Between the headline and the text, as HTML. */
  below?: string
  /** Before the first paragraph's words. */
  dateline?: string
  /** Behind the last paragraph's words. */
  ending?: string
  /** Between the paragraphs, as HTML. */
  inside?: string
  /** Behind the paragraphs, as HTML. */
  after?: string
  url?: string
}

/** A page with three paragraphs of prose, and what the case puts around them. */
export function originOf(page: Page): { origin: Finding[]; text: string } {
  const { language = 'en', head = '', below = '', dateline = '', ending = '', inside = '', after = '' } = page
  const [first, second, third] = language === 'ar' ? ARABIC : ENGLISH
  const headline = language === 'ar' ? 'سفينة تغلق ميناء ألدر' : 'Barge closes harbour'
  const html = `<html lang="${language}"><head><title>${headline}</title>
    <meta property="og:site_name" content="The Quay">${head}</head><body><main><article><h1>${headline}</h1>${below}
    <div class="entry-content"><p>${dateline}${first}</p>${inside}<p>${second}</p><p>${third}${ending}</p>${after}</div></article></main></body></html>`
  const article = readArticle(parseInert(html), { url: page.url ?? 'https://www.quay.example/news/barge' })
  if (!article) throw new Error('no article was read')
  return { origin: article.origin, text: article.text }
}

/** "kind: value", in order. */
export const told = (page: Page): string[] =>
  originOf(page).origin.map(({ kind, value }) => `${kind}: ${value}`)
