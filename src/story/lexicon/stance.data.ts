/** Folded words that negate a clause, also with و or ف before them. */
export const NEGATIONS = `
لم لن ليس ليست ليسوا دون بدون عدم لا غير
`
/** Dictionary forms of verbs by which one says that something is not so. */
export const DENYING = `
نفى كذّب أنكر فند دحض استبعد
`
/** Dictionary forms of verbs by which one turns something down: a deed, or what is said of one. */
export const REFUSING = `
رفض امتنع أبى أحجم
`
/** Words of doubt: what is told with one of them is not told outright. */
export const HEDGES = `
يعتقد تعتقد يرجح مرجح يحتمل محتمل ربما قد لعل يشتبه مشتبه مزعوم مزعومه يزعم زعم يبدو تبدو شبه انباء غير مؤكد اولي اوليه
`
/** Participles that tell what is to come: من المتوقع أن. */
export const TO_COME = `
المتوقع المقرر المنتظر المزمع المرتقب
`
