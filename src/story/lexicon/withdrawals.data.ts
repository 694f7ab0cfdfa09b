/** How an outlet says that what it had reported was wrong; words in order, others may stand between them. One a line, kind first. */
export const WITHDRAWALS = `
correction تصحيح خبر
correction تصويب خطأ
correction ورد خطأ
correction ورد سهوا
correction صححت
correction نصحح
correction الصحيح هو
correction الصواب هو
correction صوابه
correction تنويه
retraction تعتذر عن نشر
retraction نعتذر عن نشر
retraction اعتذرت عن نشر
retraction تعتذر عن خبر
retraction سحبت خبر
retraction سحبنا خبر
retraction حذفت خبر
retraction تراجعت عن
retraction غير صحيح ما نشر
retraction خبر سابق غير صحيح
`
