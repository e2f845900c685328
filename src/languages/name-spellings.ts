/**
 * Small words of people's names that have one usual form in the other script, whatever their letters sound like, and how
 * Arabic names are written in Latin letters. The transliteration model spells everything else.
 */
export interface NameSpelling {
  arabic: string
  /** As it is shown; small letters where it stays small inside a name: "bin", "de". */
  latin: string
  /** Other ways to write it in Latin letters, without accents, in small letters. */
  also: readonly string[]
}

/** [Arabic, Latin, other Latin forms] */
type Row = readonly [string, string, string?]

const ROWS: readonly Row[] = [
  ['بن', 'bin', 'ben'],
  ['ابن', 'Ibn'],
  ['بنت', 'bint'],
  ['أبو', 'Abu', 'abou aboo'],
  ['أبي', 'Abi', 'aby'],
  ['أم', 'Umm', 'um oum oumm'],
  ['الله', 'Allah'],
  ['عبد', 'Abd', 'abed'],
  ['عبد الله', 'Abdullah', 'abdallah abdellah abdulla abdoullah abdoulah'],
  ['الدين', 'al-Din', 'eddine eddin uddin ouddine aldin eldin aldeen eldeen addin'],
  ['دي', 'de', 'di'],
  ['ديلا', 'della', 'dela'],
  ['دا', 'da'],
  ['دو', 'du', 'do'],
  ['دوس', 'dos'],
  ['دير', 'der', 'ter'],
  ['دن', 'den'],
  ['فان', 'van'],
  ['فون', 'von'],
  ['لا', 'la'],
  ['لو', 'le'],
]

export const nameSpellings: readonly NameSpelling[] = ROWS.map(([arabic, latin, also]) => ({
  arabic,
  latin,
  also: also === undefined ? [] : also.split(' '),
}))

/** The Arabic article: how it is written on a word, and how in Latin letters ("al-Masri", "el-Sisi", "ash-Sharif"). */
export const nameArticle = {
  arabic: 'ال',
  latin: 'al',
  also: [
    'el',
    'ul',
    'as',
    'ash',
    'ad',
    'an',
    'ar',
    'at',
    'az',
    'ed',
    'es',
    'ech',
    'er',
    'en',
    'ez',
    'et',
    'ur',
    'ud',
    'us',
    'uz',
  ],
} as const

/**
 * The servant's names: عبد with the article and an attribute, in Latin letters often one word ("Abdelkarim"). Before some letters
 * the article's l becomes the letter itself ("Abderrahman").
 */
export const servantNames = {
  arabic: 'عبد',
  latin: ['abdul', 'abdel', 'abdal', 'abdoul', 'abdil'],
  beforeDoubled: ['abde', 'abdu', 'abda', 'abdou'],
  doubled: ['rr', 'ss', 'nn', 'zz', 'dd', 'tt'],
} as const

/**
 * Words of places that are translated and not spelled: "Lake Turkana" is بحيرة توركانا, so a name with one of them has no
 * likely form by its letters. The Arabic ones also stand behind the article and before a following name.
 */
export const translatedPlaceWords: readonly string[] = `
  of the and upon on in North South East West Northern Southern Eastern Western Central Upper Lower Greater New Old Great Little Big Saint St Mount Mt Port Fort
  Cape Bay Lake River Sea Ocean Gulf Strait Straits Channel Canal Island Islands Isle Isles Mountain Mountains Hill Hills Valley Desert Forest Beach Coast Peninsula
  Street Road Avenue Boulevard Lane Drive Highway Motorway Square Circus Park Garden Gardens Bridge Gate Tower Towers Palace House Castle Hall Hotel Airport Station
  Stadium Arena Hospital School Prison Camp Base Airbase Dam Harbour Harbor Pier Terminal Crossing Border Museum Theatre Theater Cathedral Church Mosque Temple
  Abbey Cemetery Market Mall Center Centre City Town Village County Province State District Region Territory Republic Kingdom Emirates Union Federation Court
  Zone Area Quarter Neighborhood Neighbourhood Springs Falls Creek Point Heights Ridge Plaza Field Fields Farm Wall Line Triangle Plant Reserve Basin Plateau
  شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط الشمالية الجنوبية الشرقية الغربية الوسطى العليا السفلى الكبرى الكبير الكبيرة الصغرى الجديدة الجديد القديمة القديم
  شارع طريق جادة ميدان ساحة دوار جسر حديقة قصر برج قلعة بوابة باب مطار ميناء مرفأ محطة ملعب استاد مستشفى مدرسة سجن مخيم قاعدة سد معبر متحف مسرح كاتدرائية
  كنيسة مسجد جامع معبد مقبرة سوق مركز مدينة بلدة قرية محافظة مقاطعة ولاية إقليم منطقة دولة جمهورية مملكة إمارة قضاء ناحية حي ضاحية جزيرة جزر شبه جبل جبال وادي
  صحراء غابة شاطئ ساحل بحر بحيرة نهر خليج مضيق قناة محيط رأس هضبة سهل سلسلة خط جدار فندق مبنى مجمع مصنع مفاعل كازينو الأبيض البيض الأحمر الأسود الأخضر المتحدة
`
  .trim()
  .split(/\s+/u)
