/** ما يميز العربية: what tells Arabic from Persian, Urdu, Pashto, Kurdish and Uyghur. */
import type { RecognitionRules } from '../contract/recognition.ts'

const words = (text: string): string[] => text.split(/\s+/u).filter(word => word !== '')

export const recognition: RecognitionRules = {
  sharedWords: words(
    'من ما هم به بها أن إن بعد بعض قبل لا يا هل فقط تحت بدون ضد بين غير قد مع دون جدا نحو أو ابن حول هنا',
  ),
  otherWords: words(`
    در از را است شد شده شدند با براي اند بود باشد هاي تا كه نمي خود ديگر نيز شود آنان پس
    اور نے سے
    چې دی
    ئەو کە
  `),
  ownEndings: [],
  ownLetters: 'ةإ',
  otherLetters: 'پچژگکیہےٹڈڑںھۓۆێەڕڵټډړږښګڼېۍڭۇۋۈ',
}
