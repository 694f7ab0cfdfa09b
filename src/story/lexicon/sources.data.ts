/** Who speaks for a body, as a title begins: what follows (باسم، ل، ب، في) is the body. */
export const SPEAKING_FOR = `
المتحدث الرسمي
المتحدث الأمني
المتحدث العسكري
المتحدث الإعلامي
المتحدث
الناطق الرسمي
الناطق العسكري
الناطق الإعلامي
الناطق
متحدث
متحدثة
المتحدثة
المتحدثة الرسمية
ناطق
ناطقة
الناطقة
`
/** Heads of names of bodies: two names that differ in these only are one. */
export const GENERIC_HEADS = `
وزارة حركة حزب جماعة منظمة تنظيم هيئة مؤسسة وكالة صحيفة قناة إذاعة تلفزيون موقع شبكة مجلة جريدة رسمي رسمية أنباء بيان
`
