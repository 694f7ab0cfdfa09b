/** Number words of Arabic, one value a line with its spellings, cases and genders. Lookup is by their folded form. */

type Row = readonly [value: number, words: string]

/** 0–10. احد and احدى count only before عشر or a ten: alone they are pronoun-like (أحدهم، إحدى المدن). */
export const UNITS: readonly Row[] = [
  [0, 'صفر'],
  [1, 'واحد واحدا واحدة'],
  [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي'],
  [3, 'ثلاثة ثلاث ثلاثا'],
  [4, 'أربعة أربع أربعا'],
  [5, 'خمسة خمس خمسا'],
  [6, 'ستة ست ستا'],
  [7, 'سبعة سبع سبعا'],
  [8, 'ثمانية ثماني ثمان ثمانيا'],
  [9, 'تسعة تسع تسعا'],
  [10, 'عشرة عشر عشرا'],
]

/** One in 11, 21, 31 … only. */
export const BOUND_ONE: string = 'أحد إحدى'

/** Follows a unit in 11–19. */
export const TEEN: string = 'عشر عشرة'

export const TENS: readonly Row[] = [
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
]

export const HUNDREDS: readonly Row[] = [
  [100, 'مئة مائة ميئة'],
  [200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي'],
  [300, 'ثلاثمئة ثلاثمائة ثلثمائة'],
  [400, 'أربعمئة أربعمائة'],
  [500, 'خمسمئة خمسمائة'],
  [600, 'ستمئة ستمائة'],
  [700, 'سبعمئة سبعمائة'],
  [800, 'ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة'],
  [900, 'تسعمئة تسعمائة'],
]

interface Scale {
  readonly value: number
  readonly singular: string
  readonly dual: string
  readonly plural: string
  /** Both the singular in the accusative and the dual in the construct: ألفا جندي (2,000), عشرون ألفا (20,000). */
  readonly either: string
}

export const SCALES: readonly Scale[] = [
  { value: 1e3, singular: 'ألف', dual: 'ألفان ألفين ألفي', plural: 'آلاف ألوف', either: 'ألفا' },
  { value: 1e6, singular: 'مليون', dual: 'مليونان مليونين مليوني', plural: 'ملايين', either: 'مليونا' },
  { value: 1e9, singular: 'مليار بليون', dual: 'ملياران مليارين ملياري بليونان بليونين', plural: 'مليارات بلايين', either: 'مليارا بليونا' },
  { value: 1e12, singular: 'تريليون ترليون', dual: 'تريليونان تريليونين تريليوني', plural: 'تريليونات', either: 'تريليونا' },
]

/** خمس and سبع are not here: they are five and seven. */
export const FRACTIONS: readonly Row[] = [
  [1 / 2, 'نصف'],
  [1 / 4, 'ربع'],
  [1 / 3, 'ثلث'],
  [2 / 3, 'ثلثا ثلثي ثلثين ثلثان'],
]

/** Follows ثلاثة in three quarters. */
export const QUARTERS: string = 'أرباع'

/** Vague numbers as inclusive intervals. */
export const VAGUE: readonly (readonly [low: number, high: number, words: string])[] = [
  [20, 99, 'عشرات'],
  [200, 999, 'مئات ميئات'],
  [3, 9, 'بضع بضعة'],
  [3, 9, 'عدة'], // also 'his number'; read before an indefinite noun only
]

/** Ordinals by their masculine and feminine. */
export const ORDINALS: readonly Row[] = [
  [1, 'أول'],
  [2, 'ثاني ثان'],
  [3, 'ثالث ثالثة'],
  [4, 'رابع'],
  [5, 'خامس خامسة'],
  [6, 'سادس سادسة'],
  [7, 'سابع سابعة'],
  [8, 'ثامن ثامنة'],
  [9, 'تاسع تاسعة'],
  [10, 'عاشر عاشرة'],
]

/** Ordinals only with the article: a second of time, the adjective 'initial' (أولي), the name رابعة. */
export const DEFINITE_ORDINALS: readonly Row[] = [
  [1, 'أولى'],
  [2, 'ثانية'],
  [4, 'رابعة'],
]

/** One in 11th, 21st … only. */
export const BOUND_FIRST: string = 'حادي حادية'

/** Added to a number: twenty and some. */
export const AND_SOME: string = 'نيف'

export type HedgeKind = 'more' | 'less' | 'at least' | 'at most' | 'about'

/** What stands before a number and widens it. */
export const HEDGES_BEFORE: readonly (readonly [HedgeKind, string])[] = [
  ['more', 'أكثر من'],
  ['more', 'أزيد من'],
  ['more', 'أكبر من'],
  ['more', 'أعلى من'],
  ['more', 'ما يزيد على'],
  ['more', 'ما يزيد عن'],
  ['more', 'ما يربو على'],
  ['more', 'ما يفوق'],
  ['more', 'ما يتجاوز'],
  ['more', 'يزيد على'],
  ['more', 'يزيد عن'],
  ['more', 'تزيد على'],
  ['more', 'تزيد عن'],
  ['more', 'يزيد عددهم على'],
  ['more', 'يزيد عددهم عن'],
  ['more', 'يربو على'],
  ['more', 'تربو على'],
  ['more', 'يفوق'],
  ['more', 'تفوق'],
  ['more', 'يتجاوز'],
  ['more', 'تتجاوز'],
  ['more', 'تجاوز'],
  ['more', 'تجاوزت'],
  ['more', 'فوق'],
  ['less', 'أقل من'],
  ['less', 'أدنى من'],
  ['less', 'ما دون'],
  ['less', 'دون'],
  ['less', 'ما يقل عن'],
  ['less', 'يقل عن'],
  ['less', 'تقل عن'],
  ['at least', 'ما لا يقل عن'],
  ['at least', 'لا يقل عن'],
  ['at least', 'لا تقل عن'],
  ['at least', 'ما لا يقل عددهم عن'],
  ['at least', 'لا يقل عددهم عن'],
  ['at least', 'على الأقل'],
  ['at most', 'ما لا يزيد على'],
  ['at most', 'ما لا يزيد عن'],
  ['at most', 'لا يزيد على'],
  ['at most', 'لا يزيد عن'],
  ['at most', 'لا تزيد على'],
  ['at most', 'لا تزيد عن'],
  ['at most', 'ما لا يتجاوز'],
  ['at most', 'لا يتجاوز'],
  ['at most', 'لا تتجاوز'],
  ['at most', 'لم يتجاوز'],
  ['at most', 'لم تتجاوز'],
  ['at most', 'على الأكثر'],
  ['about', 'نحو'],
  ['about', 'حوالي'],
  ['about', 'قرابة'],
  ['about', 'زهاء'],
  ['about', 'تقريبا'],
  ['about', 'ما يقارب'],
  ['about', 'ما يقارب من'],
  ['about', 'يقارب'],
  ['about', 'تقارب'],
  ['about', 'ما يقرب من'],
  ['about', 'يقرب من'],
  ['about', 'تقرب من'],
  ['about', 'ما يناهز'],
  ['about', 'يناهز'],
  ['about', 'تناهز'],
  ['about', 'ما يعادل'],
  ['about', 'في حدود'],
  ['about', 'بحدود'],
  ['about', 'حدود'],
  ['about', 'ما مجموعه'],
]

/** What stands after a number, or after what it counts. */
export const HEDGES_AFTER: readonly (readonly [HedgeKind, string])[] = [
  ['at least', 'على الأقل'],
  ['at least', 'على أقل تقدير'],
  ['at least', 'كحد أدنى'],
  ['at least', 'بحد أدنى'],
  ['at least', 'أو أكثر'],
  ['at least', 'أو يزيد'],
  ['at least', 'فأكثر'],
  ['at least', 'وما فوق'],
  ['at most', 'على الأكثر'],
  ['at most', 'على أكثر تقدير'],
  ['at most', 'كحد أقصى'],
  ['at most', 'بحد أقصى'],
  ['at most', 'أو أقل'],
  ['at most', 'فأقل'],
  ['about', 'تقريبا'],
  ['about', 'على وجه التقريب'],
]
