/** What kills, wounds and destroys without a will, so that nobody attacks: nouns as written, without article. */
export const CAUSES_WITHOUT_WILL = `
زلزال زلازل هزة هزات إعصار أعاصير عاصفة عواصف فيضان فيضانات سيل سيول أمطار بركان براكين تسونامي انهيار انهيارات جفاف مجاعة
حريق حرائق وباء أوبئة مرض أمراض فيروس كوليرا إيبولا كورونا حمى سرطان صاعقة صواعق تصادم تحطم غرق تدافع حرارة صقيع
`
