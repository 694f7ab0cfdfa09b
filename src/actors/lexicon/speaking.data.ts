/** Verbs whose subject is a person more often than not, by their dictionary forms. */
export const SPEAKING = `
قال صرّح ذكر أكّد أعلن أوضح أضاف تابع كتب حذّر طالب اتّهم نفى شدّد أشار لفت كشف أعرب علّق زعم ادّعى وصف توقّع
روى أجاب ردّ تساءل غرّد حكى استطرد أردف أقرّ اعترف
`
