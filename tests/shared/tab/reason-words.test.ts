import { describe, expect, it } from 'vitest'
import { createTranslator } from '../../../src/shared/i18n/translator.ts'
import { reasonWords } from '../../../src/shared/tab/reason-words.ts'
import { plain } from '../words/plain.ts'

describe('reasonWords', () => {
  it.each([
    ['paragraphs:3', '3 paragraphs of text', '3 فقرات نصية'],
    ['many-articles:14', 'Leads to 14 articles', 'فيها روابط إلى 14 مقالة'],
    [
      'json-ld:NewsArticle',
      'The page describes itself as “NewsArticle” (JSON-LD)',
      'تصف الصفحة نفسها بأنها «NewsArticle» (JSON-LD)',
    ],
    ['letters:212', 'Only 212 letters of text', 'نص طوله 212 حرفًا فقط'],
    ['code:5', '5 pieces of program code', '5 مقاطع برمجية'],
    ['address:dated', 'The address holds a date', 'في الرابط تاريخ'],
    ['published-time:1', 'It gives its time of publication', 'تذكر وقت نشرها'],
    ['address:thread', 'The address is like that of a discussion', 'الرابط يشبه رابط نقاش'],
    ['template:shop', 'It is made with a template for a shop', 'قالبها قالب متجر'],
    ['cart:1', 'It has a shopping cart', 'فيها سلة تسوّق'],
    ['linked-headings:4', '4 headings that lead elsewhere', '4 عناوين تقود إلى صفحات أخرى'],
    ['fields:12', '12 fields to fill in', '12 حقلًا للتعبئة'],
    ['failed:1', 'The page could not be examined', 'تعذّر فحص الصفحة'],
    ['paragraphs:several', 'paragraphs:several', 'paragraphs:several'],
    ['paragraphs', 'paragraphs', 'paragraphs'],
    ['some-new-code:7', 'some-new-code:7', 'some-new-code:7'],
    ['constructor', 'constructor', 'constructor'],
    ['', '', ''],
  ])('words %s', (reason, english, arabic) => {
    expect(plain(reasonWords(reason, createTranslator('en')))).toBe(english)
    expect(plain(reasonWords(reason, createTranslator('ar')))).toBe(arabic)
  })
})
