/** What kills, wounds and destroys without a will, so that nobody attacks: nouns as written, without article. */
export const CAUSES_WITHOUT_WILL = `
زلزال زلازل هزة هزات إعصار أعاصير عاصفة عواصف فيضان فيضانات سيول أمطار بركان براكين تسونامي جفاف مجاعة
حريق حرائق وباء أوبئة مرض أمراض فيروس كوليرا إيبولا كورونا سرطان صاعقة صواعق تصادم اصطدام تحطم انهيار انهيارات انزلاق غرق تدافع صقيع سير مرور مروري اختناق جنوح ارتطام
`
/** What befalls vehicles and buildings and the weather by accident, if one of them follows: خروج قطار عن القضبان، انقلاب حافلة، سقوط مروحية، انخفاض درجات الحرارة. */
export const MISHAPS = `
خروج انقلاب سقوط انحراف احتراق انخفاض ارتفاع
`
/** What such things befall. */
export const WRECKS = `
قطار حافلة باص سيارة شاحنة قارب مركب زورق عبارة طائرة مروحية رافعة شجرة صخرة صخور سقف جدار مبنى عمارة سور صهريج جرار منجم درجات
`
/** Verbs that tell of such a thing before its noun: «اصطدمت شاحنة», «انقلب القارب». */
export const MISHAP_VERBS = `
اصطدم انقلب تحطم غرق انهار انحرف جنح سقط ارتطم احترق
`
