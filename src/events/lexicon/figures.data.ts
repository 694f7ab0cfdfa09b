/**
 * Words that say what is counted, one an entry: `form kind…`.
 *
 * COUNTED_BY: what was done to those counted, by verb (all its inflections) or noun: قتل 25 شخصا، إصابة 600.
 * COUNTED: what those counted are called, by the noun's dictionary form: 25 قتيلا، ثلاثة جرحى. `one`: counts one where no number stands by it.
 */
export const COUNTED_BY: string = `
قتل killed
مقتل killed
مصرع killed
استشهد killed
استشهاد killed
توفي killed
توفى killed
وفاة killed
مات killed
قضى killed
لقي killed
لقى killed
أعدم killed
اغتال killed
أودى killed
حصد killed
ذبح killed
هلك killed
غرق killed
دهس killed
أصاب injured
أصيب injured
إصابة injured
جرح injured
جريح injured
طعن injured
أحرق injured
إحراق injured
فقد missing
فقدان missing
اختفى missing
نزح displaced
نزوح displaced
هجر displaced
تهجير displaced
شرد displaced
تشريد displaced
فر displaced
فرار displaced
رحل displaced
اعتقل detained
اعتقال detained
أوقف detained
توقيف detained
قبض detained
احتجز detained
احتجاز detained
أسر detained
سجن detained
حبس detained
ضبط detained
خطف detained
اختطف detained
`
export const COUNTED: string = `
قتيل killed one
شهيد killed one
ضحية killed
جثة killed
جثمان killed
وفاة killed
جريح injured one
مصاب injured one
إصابة injured
مفقود missing one
نازح displaced
لاجئ displaced
مهجر displaced
مشرد displaced
معتقل detained
موقوف detained
محتجز detained
رهينة detained
أسير detained
سجين detained
مختطف detained
مخطوف detained
مقاتل fighters
جندي fighters
عسكري fighters
عنصر fighters
مسلح fighters
مرتزق fighters
متطرف fighters
إرهابي fighters
متشدد fighters
مجند fighters
صاروخ equipment
دبابة equipment
طائرة equipment
مقاتلة equipment
مقاتلات equipment
مروحية equipment
مدرعة equipment
آلية equipment
عربة equipment
سفينة equipment
مدفع equipment
قذيفة equipment
قنبلة equipment
عبوة equipment
لغم equipment
بندقية equipment
سيارة equipment
شاحنة equipment
زورق equipment
غواصة equipment
مسيرة equipment
برميل equipment
حاملة equipment
بارجة equipment
`
/** Words before a figure that make it a part of the one before: بينهم ستة أطفال. */
export const PART_WORDS: string = 'بينهم بينها بينهن منهم منها منهن ضمنهم'
/** Verbs and verbal nouns behind which those stand whom it befell, never who did it. */
export const TOLL_VERBS: string =
  'مقتل مصرع استشهاد استشهد وفاة توفي إصابة جرح لقي فقدان اعتقال اختطاف خطف احتجاز'
/** Where people get to whom something was done, behind إلى: اقتيد خمسة أشخاص إلى السجن. */
export const GOT_TO: string = `
رحمة killed
فرار displaced
نزوح displaced
هجرة displaced
سجن detained
حبس detained
مستشفى injured
مستشفيات injured
`
/** People of whom the ending ين or ان tells two: their plural is another word (رجال الشرطة). */
export const TWO_PEOPLE: string = 'شرطيين شرطيان شرطيتين إطفائيين إطفائيان'
/** Units of measure: what they count is no people, whatever befell somebody around (قتلوا في قرية على بعد 250 كلم). */
export const MEASURES: string =
  'كلم كم كيلومتر كيلومترا كيلومترات متر مترا أمتار ميل ميلا أميال سم سنتيمتر ملم عقدة قدم قدما أقدام هكتار هكتارا فدان فدانا كلغ كغ كيلوغرام كيلوغراما غرام غراما طن طنا أطنان لتر لترا درجة درجات بالمئة بالمائة ميغاوات'
