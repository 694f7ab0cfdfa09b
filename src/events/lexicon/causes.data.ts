/** What kills, wounds and destroys without a will, so that nobody attacks: nouns as written, without article. */
export const CAUSES_WITHOUT_WILL = `
زلزال زلازل هزة هزات إعصار أعاصير عاصفة عواصف فيضان فيضانات سيول أمطار بركان براكين تسونامي جفاف مجاعة
حريق حرائق وباء أوبئة مرض أمراض فيروس كوليرا إيبولا كورونا سرطان صاعقة صواعق تصادم اصطدام تحطم انهيار انهيارات انزلاق غرق تدافع صقيع سير مرور مروري
`
