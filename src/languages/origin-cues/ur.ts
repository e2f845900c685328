/** اردو: how an article says where it comes from. */
import type { OriginWords } from '../contract/origin.ts'

export const origin: OriginWords = {
  code: 'ur',
  script: 'Arab',
  common: ['کے', 'میں', 'کی', 'ہے', 'کا', 'اور', 'سے', 'کو', 'نے', 'پر'],
  particles: [],
  source: ['ذرائع', 'ماخذ', 'بشکریہ'],
  firstPublished: ['پہلی بار شائع'],
  works: ['مضمون', 'تحریر', 'رپورٹ', 'خبر'],
  takenFrom: ['بشکریہ'],
  beforeAgency: ['بشکریہ'],
  copyright: ['جملہ حقوق محفوظ'],
  translated: ['ترجمہ', 'مترجم'],
  invitations: ['مفت', 'نیوز لیٹر'],
  agencies: ['ایجنسیاں', 'خبر رساں ادارے'],
  agencyNouns: ['خبر رساں ادارے', 'خبر رساں ایجنسی', 'نیوز ایجنسی'],
  stateWords: ['سرکاری'],
  links: ['کی', 'کے'],
  citing: ['کہا', 'بتایا', 'مطابق', 'حوالے'],
  via: ['کے ذریعے'],
  credits: ['تصویر', 'فوٹو'],
}
