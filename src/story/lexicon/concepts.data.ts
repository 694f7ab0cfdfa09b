/**
 * What the news says in several ways. A line is a concept and the dictionary forms that express it (verbs in the perfect, nouns in the
 * singular). Only words that outlets put for one another in reports of the same happening belong in one line.
 */
export const CONCEPTS = `
death قتل مات توفي استشهد صرع مصرع مقتل وفاة موت قتيل شهيد استشهاد حتف ضحية هلك قضى
injury أصاب جرح إصابة جريح مصاب جرح أصيب
blast انفجر فجر انفجار تفجير نسف
attack هاجم هجوم هجمة اعتدى اعتداء استهدف استهداف هدف
shelling قصف غارة ضربة قذيفة
fire حرق أحرق احترق حريق إحراق حرق
arrest اعتقل احتجز أوقف اعتقال توقيف احتجاز ضبط قبض
kidnap خطف اختطف اختطاف خطف
crash تحطم سقط سقوط تحطم حطام
accident حادث حادثة واقعة
shooting رصاص رصاصة نار
device عبوة قنبلة متفجرة
suicide انتحاري انتحر
extremist إرهابي متطرف متشدد مسلح
settler مستوطن مستوطنة
aircraft طائرة طيارة
rescue إنقاذ إسعاف أسعف أنقذ
investigation حقق تحقيق
responsibility مسؤولية مسؤول
accuse اتهم اتهام حمل
visit زار زيارة
meet التقى اجتمع اجتماع لقاء
call اتصل اتصال هاتف
agreement اتفق اتفاق اتفاقية معاهدة
election انتخب انتخاب اقترع اقتراع
resign استقال استقالة
protest احتج احتجاج تظاهر تظاهرة مظاهرة متظاهر
flee فر هرب نجا
funeral شيع تشييع جنازة جثمان
child طفل رضيع صبي
police شرطة شرطي
soldier جندي عسكري
withdraw انسحب انسحاب
ceasefire هدنة
flood فيضان سيل
quake زلزال هزة
aid مساعدة إغاثة معونة
`
/** Concepts that reports of one deed of violence put for one another: the blast, the attack, the attempt, and what it did to people. */
export const VIOLENCE = `
@blast @attack @shelling @fire @device @suicide @shooting @death @injury √غيل √جرم √ذبح √طعن √دهس
`
/** Verbs that say that something is said: they tell nothing of the content that they introduce. */
export const SAYING = `
قال أكد أضاف صرح أعلن ذكر أشار أوضح أفاد تابع لفت نقل كشف بين نوه اعتبر رأى ظن اعتقد كان أصبح صار بات ظل ليس تم جرى قام
`
