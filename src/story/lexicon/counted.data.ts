/** Words for people at large: counting them sets no scope. */
export const UNCOUNTED = `
شخص أشخاص شخصا قتيل قتلى قتيلا جريح جرحى جريحا شهيد شهداء شهيدا مصاب مصابين مصابا مصابون ضحية ضحايا آخر آخرون آخرين آخرا فرد أفراد إنسان إصابة إصابات وفاة وفيات حالة حالات من نحو بجروح مختلفة مسلحة
`
/** Parts of the day in their order; names of one part in one line. */
export const DAY_PARTS = `
فجر سحر
صباح ضحى
ظهر ظهيرة
عصر
مساء مغرب
ليل ليلة منتصف
`
/** Pairs of places that exclude one another when said of one thing (below a car, inside it); words of one place joined by `|`. */
export const OPPOSED_PLACES = `
أسفل|تحت داخل
أسفل|تحت فوق|أعلى
شمال|شمالي جنوب|جنوبي
شرق|شرقي غرب|غربي
داخل خارج
`
/** Words that say of victims that there are none, before an indefinite noun: دون وقوع أي إصابات. */
export const NONE_OF = `
دون بدون بلا
`
/** Nouns of victims, by what is counted. */
export const VICTIMS = `
killed قتلى قتيل وفيات وفاة
injured إصابات إصابة جرحى مصابين
`
/** Words that may stand between them. */
export const BETWEEN_NONE = `
وقوع سقوط تسجيل حدوث أن تقع أي أية أيه
`
/** Words of a sentence whose number was still growing when it was written; one expression a line. */
export const RUNNING = `
حتى الآن
حتى الساعة
حتى اللحظة
لغاية الآن
إلى الآن
حصيلة أولية
حصيلة سابقة
على الأقل
ما لا يقل عن
ما لا تقل عن
الحصيلة الأولية
حصيلة غير نهائية
حصيلة مؤقتة
مرشحة للارتفاع
مرشح للارتفاع
قابلة للارتفاع
ارتفع
ارتفعت
ارتفاع
يرتفع
ترتفع
ليرتفع
لترتفع
ليزيد
ليصل
`
/** What happens time and again: that it is the first or the second tells which it was. */
export const OCCURRENCES = `
مرة زيارة لقاء اجتماع قمة هجوم تفجير انفجار ضربة غارة حادث حادثة محاولة عملية اعتداء اشتباك رحلة اتصال جولة
`
