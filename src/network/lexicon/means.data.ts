/** By which means one helps another, and the words that name them (folded when read; with the article, clitics and sound plurals too). One means a line. */
export const MEANS = `
arms سلاح أسلحة تسليح ذخيرة ذخائر صواريخ صاروخ مدرعات مدرعة دبابات عتاد معدات طائرات مسيرات
infantry مشاة جنود قوات مقاتلين مقاتلون مرتزقة عناصر كتيبة كتائب متطوعين
air cover جوي جوية غارات طيران مقاتلات طائرة مروحيات
naval بحرية سفينة سفن بارجة أسطول
logistics لوجستي لوجستية لوجيستي لوجيستية إمدادات إمداد وقود نقل شحن
intelligence استخبارات استخباراتي استخباراتية مخابرات معلومات تجسس
training تدريب تدريبات مدربين خبراء مستشارين مستشارون
money مال أموال تمويل مالي مالية دولار دولارات قرض قروض منحة وديعة ميزانية
relief إغاثة إنسانية إنساني غذائية غذاء أدوية دواء طبية طبي خيام
diplomacy سياسي سياسية دبلوماسي دبلوماسية اعتراف وساطة
military عسكري عسكرية
intervention تدخل تدخلات
`
/** What help by these means makes of the relation. The first that fits counts. */
export const BY_MEANS = `
arms arms
infantry sends forces
air cover sends forces
naval sends forces
money funds
`
/** Heads of titles that make of their holder's tie to the body named in the title a command or a membership. */
export const OFFICES = `
commands قائد القائد زعيم الزعيم آمر رئيس الرئيس أمير مؤسس أمين
member of عضو العضو نائب وزير متحدث المتحدث ناطق الناطق مستشار قيادي القيادي مسؤول المسؤول سفير مبعوث مندوب
`

/** What stands for a matter that was asked for before. */
export const CONSENTED = `أمر ذلك طلب مطلب مقترح اقتراح عرض`
