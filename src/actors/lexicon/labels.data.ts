/**
 * Words that judge those they are put on, one a line: `form tone`. Tones: `legitimising`, `delegitimising`. Forms are stems without the
 * article, folded when read; the feminine and the plurals in ين and ات are understood.
 */
export const LABELS = `
إرهابي delegitimising
انقلابي delegitimising
متمرد delegitimising
مخلوع delegitimising
مزعوم delegitimising
مدعو delegitimising
مسمى delegitimising
مسماة delegitimising
مارق delegitimising
متطرف delegitimising
تكفيري delegitimising
انفصالي delegitimising
عميل delegitimising
مرتزق delegitimising
مرتزقة delegitimising
طاغية delegitimising
دكتاتور delegitimising
ديكتاتور delegitimising
محتل delegitimising
صهيوني delegitimising
مجرم delegitimising
منشق delegitimising
متشدد delegitimising
أصولي delegitimising
غاصب delegitimising
خائن delegitimising
معزول delegitimising
هارب delegitimising
زعيم عصابة delegitimising
أمير حرب delegitimising
ميليشيا delegitimising
مليشيا delegitimising
ميليشيات delegitimising
مليشيات delegitimising
عصابة delegitimising
عصابات delegitimising
فلول delegitimising
أزلام delegitimising
بلطجي delegitimising
شرعي legitimising
منتخب legitimising
مقاوم legitimising
شهيد legitimising
مناضل legitimising
مجاهد legitimising
بطل legitimising
ثائر legitimising
حكيم legitimising
مفدى legitimising
باسل legitimising
أبي legitimising
جلالة legitimising
فخامة legitimising
سمو legitimising
سماحة legitimising
فضيلة legitimising
معالي legitimising
سيادة legitimising
قداسة legitimising
غبطة legitimising
مبجل legitimising
فقيد legitimising
شقيق legitimising
مبارك legitimising
`
/** Constructions around a name that judge it: `words tone`. */
export const LABEL_PHRASES = `
ما يسمى delegitimising
ما تسمى delegitimising
ما يعرف delegitimising
ما تعرف delegitimising
ما يدعى delegitimising
ما يوصف delegitimising
ما يطلق delegitimising
ما تطلق delegitimising
ما أسماه delegitimising
ما أسماها delegitimising
ما سماه delegitimising
ما سماها delegitimising
ما سمته delegitimising
ما سمتها delegitimising
غير المعترف delegitimising
أمير الحرب delegitimising
منتهية ولايته delegitimising
المنتهية ولايته delegitimising
المنشق عن الشرعية delegitimising
غير الشرعي delegitimising
غير الشرعية delegitimising
المعترف به دوليا legitimising
المعترف بها دوليا legitimising
المنتخب ديمقراطيا legitimising
خادم الحرمين الشريفين legitimising
صاحب السمو legitimising
صاحب الجلالة legitimising
`
/** Ranks and forms of address, which claim an office or a standing. */
export const RANK_WORDS = 'لواء عميد عقيد مقدم رائد نقيب ملازم فريق مشير جنرال عماد مهيب رقيب عريف جندي شيخ سيد أمير ملك سلطان دكتور مهندس حاج آية مفتي بابا بطريرك أنبا مطران كاردينال إمام ملا سمو جلالة فخامة معالي سماحة فضيلة قداسة غبطة عاهل'
/** What else takes a genitive or a name as a form of address does: صاحب السمو، خادم الحرمين. */
export const HONORIFIC_WORDS = 'صاحب خادم رجل سيدة'
