/** Words that attribution asks about, by the job they do. One entry a line; `;` begins a note. */

/** Prepositions that credit who follows (وفق المرصد), alone or with a verb of saying (وفق ما أعلن المرصد). */
export const CREDITING_PREPOSITIONS = `
وفق
وفقا ل
وفقما
طبقا ل
بحسب
حسب
حسبما
بحسبما
استنادا إلى ; weak
نقلا عن
على لسان
على حد قول
على حد تعبير
على حد وصف
على حد زعم
على ذمة
في رأي
برأي
بتعبير
`

/** Other names of offices, as the words after `=`: with them a writer varies what he calls one and the same person. */
export const OFFICES = `
رئيس الدبلوماسية = وزير الخارجية
رئيسة الدبلوماسية = وزيرة الخارجية
رئيس دبلوماسية = وزير خارجية
كبير الدبلوماسيين = وزير الخارجية
رئيس الحكومة = رئيس الوزراء
رئيس حكومة = رئيس وزراء
رئيسة الحكومة = رئيسة الوزراء
رئيس الدولة = رئيس الجمهورية
`

/** What something is done by, where what is credited would stand, though the same word names a body or a document. */
export const STANDARDS = `
قواعد
معايير
مصالح
أنظمة
مخرجات
`

/** Nouns of documents and data that speak for themselves; a decree or a plan (وفق الخطة) does not report. */
export const REPORTING_DOCUMENTS = `
بيان
تقرير
تصريح
دراسة
إحصائية
إحصاء
حصيلة
أرقام
رقم
بيانات
معلومات
معلومة
معطيات
وثيقة
استطلاع
مسح
تسجيل
لقطة
لقطات
صورة
تغريدة
تدوينة
منشور
رسالة
نشرة
خبر
أنباء
نبأ
تحقيق
نتيجة
نتائج
تقدير
تقديرات
مذكرة
مسودة
رواية
شهادة
إفادة
إعلان
بلاغ
خطاب
كلمة
مقال
تسريب
تسريبات
اعتراف
مقطع
برقية
شريط
`

/** Nouns whose definite form refers back to a statement or report mentioned before. */
export const STATEMENT_NOUNS = `
بيان
تقرير
تصريح
رسالة
خطاب
كلمة
بلاغ
مذكرة
دراسة
نشرة
تغريدة
تدوينة
منشور
`

/** Indefinite nouns for a clause just told, which another takes up: …، وهو رقم تنفيه الوزارة. */
export const TAKEN_UP_NOUNS = `
أمر
رقم
حصيلة
عدد
رواية
خبر
نبأ
معلومة
معلومات
أنباء
اتهام
اتهامات
تهمة
تهم
ادعاء
ادعاءات
زعم
مزاعم
كلام
`

/** Words, most of them in ب or ل, that say how or when something is said, and never begin what is said. */
export const MANNER = `
بشدة
بقوة
بوضوح
بشكل
بصورة
بحضور
بمناسبة
بدوره
بدورها
بدورهم
بحزم
بصراحة
بصفته
بصفتها
بوصفه
بعد
بينما
بين
بذلك
بسرعة
بأشد
بحق
بلهجة
بلغة
باسم
بجانب
بالمقابل
بالتالي
بحسب
بسبب
لدى
له
لها
لهم
لنا
له
به
بها
بهم
بنفسه
بعبارات
بأسف
بالغ
بغالبية
بأغلبية
بالإجماع
بأكثرية
بمثابة
بموجب
بواسطة
بإيعاز
حينها
وقتها
بقيادة
برئاسة
بزعامة
`

/** Words by which a speaker leaves open whether something is so. قد before an imperfect is one too. */
export const HEDGES = `
ربما
يبدو
لعل
لعله
لعلها
من المحتمل
من المرجح
من المتوقع
من الممكن
من غير المستبعد
من غير الواضح
على الأرجح
على الأغلب
على ما يبدو
في الغالب
يحتمل
يرجح
يتوقع
يعتقد
يفترض
`

/** Verbal nouns that stand with the article or a preposition for the verb of saying: بالقول إن، التأكيد على، الإشارة إلى. */
export const STANDING_NOUNS = `
قول
زعم
مزاعم
تأكيد
إشارة
تشديد
إعلان
دعوة
مطالبة
اتهام
تهديد
تحذير
نفي
تصريح
`

/** Outlets named without a noun of their kind, as they are told things (للجزيرة، لرويترز). */
export const OUTLETS = `
رويترز
الجزيرة
العربية
فرانس برس
أسوشيتد برس
أسوشيتدبرس
سكاي نيوز
سبوتنيك
الأناضول
بي بي سي
سي إن إن
الحدث
العربي الجديد
نوفوستي
تاس
إنترفاكس
شينخوا
بلومبرغ
نيويورك تايمز
واشنطن بوست
الغارديان
يديعوت أحرونوت
هآرتس
هسبريس
فرانس 24
CNN
BBC
`

/** Those who work for the press: as adjectives behind a noun (مؤتمر صحافي) they are nobody, behind ل they are told. */
export const PRESS_PEOPLE = `
صحافي
صحفي
إعلامي
`

/** What a writer takes a statement for, behind it: …، في خطوة تعكس القلق. */
export const COMMENTS = `
خطوة
تصعيد
تطور
مؤشر
بادرة
سابقة
دلالة
تحول
`

/** Bodies that may be theirs: رئيس اتحاد الصحافيين. */
export const GUILDS = `
اتحاد
نقابة
رابطة
جمعية
نقيب
ناد
نادي
`

/** Whom one calls upon and who does not speak, as the head noun is written. */
export const CALLED_UPON = `
المجتمع
`

/** Verbs of treating a matter before others, by which somebody takes the floor though what he says is not told: استعرض المدير الخطة. */
export const ADDRESSING = `
استعرض
تطرّق
قلّل
دافع
خاطب
تناول
شرح
عرض
سرد
استهل
برّر
علّل
فصّل
`

/** Verbs behind which إلى with a noun of saying tells what somebody said: سارعت الحكومة إلى التنديد بالهجوم. */
export const EMBARKING = `
سارع
بادر
اضطرّ
عمد
لجأ
عاد
انتهى
ذهب
`

/** Nouns of meetings that ask and recommend as one: دعا المؤتمر الحكومة إلى. */
export const GATHERINGS = `
مؤتمر
اجتماع
قمة
ملتقى
منتدى
ندوة
`

/** Adjectives before those whom they tell apart from their like: كبار المسؤولين. */
export const FOREMOST = `
كبار
صغار
قدامى
أبرز
آخر
أحدث
`

/** Nouns for bodies of many kinds, with which a writer varies what he calls one and the same body: المنظمة الدولية for الأمم المتحدة. */
export const KINDS_OF_BODY = `
منظمة
هيئة
جماعة
حركة
تنظيم
مؤسسة
جمعية
شركة
مجموعة
`

/** Nouns for what is said to another, who may be an outlet. */
export const INTERVIEWS = `
مقابلة
حوار
حديث
لقاء
تصريح
اتصال
مداخلة
مكالمة
إفادة
رسالة
`

/** Nouns of occasions between a verb and its subject: وقال في وقت لاحق مصدر أمني. */
export const OCCASIONS = `
وقت
سياق
إطار
صدد
شأن
`

/** Nouns of meetings at which one speaks: أكد خلال المؤتمر نفسه رئيس اللجنة أن. */
export const STAGES = `
مؤتمر
ندوة
جلسة
خطبة
مهرجان
احتفال
منتدى
`
