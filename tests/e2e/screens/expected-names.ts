/** Role and name of the main things of each view, as assistive technology is told them. */
import type { Picture } from './views.ts'

interface Expected extends Pick<Picture, 'view' | 'state'> {
  names: Record<'en' | 'ar', readonly string[]>
}

const EXPECTED: readonly Expected[] = [
  {
    view: 'popup',
    state: 'english',
    names: {
      en: [
        ...['switch Show marks', 'switch Places 2', 'radio standard', 'tab Names', 'tabpanel Names'],
        ...['button Follow Tangier', 'combobox Copy or save', 'DisclosureTriangle Keyboard shortcuts'],
        ...['button Never on this site', 'button Side panel', 'button Options'],
        ...['textbox Publisher, always on news.example.com', 'DisclosureTriangle Publisher The Quay'],
      ],
      ar: [
        ...['switch إظهار العلامات', 'switch الأماكن 2', 'radio متوسط', 'tab الأسماء', 'tabpanel الأسماء'],
        ...['button متابعة Tangier', 'combobox نسخ أو حفظ', 'DisclosureTriangle مفاتيح الاختصار'],
        ...['button استثناء هذا الموقع دائمًا', 'button اللوحة الجانبية', 'button الخيارات'],
      ],
    },
  },
  {
    view: 'popup',
    state: 'not-article',
    names: { en: ['button Read it anyway'], ar: ['button قراءتها على أي حال'] },
  },
  {
    view: 'popup',
    state: 'no-access',
    names: { en: ['button Allow on example.org'], ar: ['button السماح بقراءة example.org'] },
  },
  {
    view: 'panel',
    state: 'english',
    names: {
      en: [
        ...['tab Marks', 'listbox Marks in the order of the text', 'button People 1'],
        ...['button Previous occurrence', 'button Next occurrence'],
        ...['option 1 of 11, Place: Tangier طنجة', 'option 2 of 11, Place: Tarifa'],
        'option 8 of 11, Figure: £2.4m 2,400,000 British pounds',
      ],
      ar: [
        ...['tab العلامات', 'listbox العلامات بترتيب النص', 'button الأشخاص 1'],
        ...['button الموضع السابق', 'button الموضع التالي'],
      ],
    },
  },
  {
    view: 'options',
    state: 'full',
    names: {
      en: [
        ...['navigation On this page', 'ColorWell Colour for People', 'combobox Rule for example.org'],
        ...['button Remove: inflation', 'textbox Name or word', 'button Reset everything'],
        ...['switch Use these choices on my other machines', 'button Take settings from a file'],
      ],
      ar: [
        ...['navigation في هذه الصفحة', 'combobox قاعدة example.org', 'button إزالة: inflation'],
        ...['switch استعمال هذه الخيارات على أجهزتي الأخرى', 'button استيراد الخيارات من ملف'],
      ],
    },
  },
  {
    view: 'welcome',
    state: 'sample',
    names: {
      en: [
        'region How it looks',
        'switch Places 4',
        'radio Read every news article at once',
        'button Options',
      ],
      ar: ['region كيف تبدو؟', 'switch الأماكن 5', 'radio قراءة كل مقالة فور فتحها', 'button الخيارات'],
    },
  },
  {
    view: 'card',
    state: 'english',
    names: {
      en: [
        ...['dialog Place: Tangier', 'button Follow Tangier', 'button Close', 'combobox What Tangier is'],
        ...['button Previous occurrence', 'button Next occurrence'],
      ],
      ar: ['dialog مكان: Tangier', 'button متابعة Tangier', 'button إغلاق'],
    },
  },
]

/** Those that a picture must have; none where none are listed. */
export const namesIn = ({ view, state, language }: Picture): readonly string[] =>
  EXPECTED.find(each => each.view === view && each.state === state)?.names[language] ?? []
