/**
 * Nouns that tell events and are no verbal nouns of the verbs in verbs.data.ts, one entry a line under the PLOVER type (and mode) of its
 * section: the forms with their plurals, parted by /, then ` : ` and fields as there. A form may have several words (إطلاق النار). The genitive
 * is the actor (هجوم المسلحين) unless the entry says gen=o (مقتل الجندي); `gen=m` both sides.
 */
export const EVENT_NOUNS: string = `
@ ASSAULT
هجوم/هجمات/هجومين/هجومان : على ضد <subj <ل @في
هجمة/هجمات : على ضد
غارة/غارات : على @في mode=aerial
ضربة/ضربات : على ل ضد -شمس,ركنيه,حره,جزاء,راس,بدايه,موجعه
قصف : على ل mode=heavy gen=o
اعتداء/اعتداءات : على ب ضد @في
عدوان : على
غزو : ل gen=o
اجتياح : ل gen=o
احتلال : ل gen=o both
اقتحام/اقتحامات : ل gen=o
توغل/توغلات : في
كمين/كمائن : ل
اشتباك/اشتباكات : مع بين @في mutual
معركة/معارك : مع بين ضد @في mutual -كلاميه,انتخابيه,قضائيه,سياسيه,اعلاميه,دبلوماسيه,قانونيه
مواجهة/مواجهات : مع بين @في mutual -مباراه,كاس,دوري
مناوشات : مع بين mutual
قتال : مع بين ضد @في mutual
اقتتال : بين مع mutual
حرب/حروب : على ضد مع بين mutual -عالميه,بارده,تجاريه,كلاميه,نفسيه
حملة عسكرية/حملات عسكرية : على ضد
عملية عسكرية/عمليات عسكرية : ضد على في
عملية انتحارية/عمليات انتحارية : ضد في
عملية إرهابية/عمليات إرهابية : ضد في
عملية أمنية/عمليات أمنية : ضد في
عملية قتالية/عمليات قتالية : ضد
عملية/عمليات : ضد whom -سلميه,سياسيه,انتخابيه,انقاذ,بحث,تجميل,جراحيه,قلب,شراء,بيع,تصويت,فرز,انتاج,تداول,بناء,ترميم,تنظيف
عملية المداهمة/عمليات المداهمة/عملية مداهمة : @في ضد mode=raid
حادث استهداف/جريمة اغتيال : gen=o
إطلاق غاز/إطلاق الغاز : على @في
هجوم إرهابي : على
انفجار/انفجارات/انفجارين : <- gen=o @في قرب whom mode=explosives -سكاني,معرفي
تفجير/تفجيرات : @في <- gen=o mode=explosives
مقتل : <- gen=o من
مصرع : <- gen=o whom -طريق,سير,مرور,غرق,حريق,تحطم,انهيار,سيول,فيضان
استشهاد : <- gen=o من
اغتيال/اغتيالات : gen=o ل mode=assassinate
قتل : gen=o ل
إعدام/إعدامات : gen=o mode=execute
مجزرة/مجازر : في ضد بحق @في
مذبحة/مذابح : في ضد بحق @في
إبادة : gen=o ل
جريمة/جرائم : ضد بحق who whom
خطف : gen=o mode=abduct
اختطاف : gen=o mode=abduct
اغتصاب : gen=o mode=sexual
تعذيب : gen=o mode=torture
إحراق : gen=o
حرق : gen=o whom
استهداف/استهدافات : gen=o ل
تدمير : gen=o ل
إطلاق نار/إطلاق النار : على @في mode=firearms
إطلاق الرصاص : على mode=firearms
إطلاق صواريخ/إطلاق صاروخ : على نحو باتجاه gen=x mode=heavy
إطلاق قذائف : على نحو mode=heavy
تبادل إطلاق نار/تبادل إطلاق النار/تبادل لإطلاق النار/تبادل لإطلاق نار : مع بين mutual mode=firearms
محاولة اغتيال/محاولات اغتيال : gen=o mode=assassinate
عملية اغتيال/عمليات اغتيال : gen=o mode=assassinate
محاولة انقلاب/محاولة الانقلاب : على ضد
انقلاب/انقلابات : على ضد mode=coup
تمرد : ضد على
عنف : ضد both
تحرير : gen=o ل both
سيطرة : على whom gen=s
استيلاء : على
استعادة : gen=o both
تقدم : في نحو both
زحف : على نحو إلى
هجوم مضاد : على
إسقاط : gen=o +طائره,مقاتله,مسيره,مروحيه,نظام
قنص : gen=o
طعن : gen=o whom -قانون,حكم,قرار,انتخاب,دستوري,نقض
دهس : gen=o whom mode=vehicular
نسف : gen=o
تصفية : gen=o ل both -شركه,كاس,عرقيه
انتهاك/انتهاكات ل بحق : ضد who whom
محاربة : gen=o ل ضد who -ارهاب,فساد,فقر,تطرف,مرض,بطاله,جهل,غلاء,مخدرات,اميه
دحر : gen=o

@ CONSULT visit
زيارة/زيارات : إلى ل @إلى gen=s
جولة/جولات : @في @إلى who gen=s -سابقه,اولي,ثانيه,ثالثه,رابعه,اخيره,فاصله,محادثات,مفاوضات,انتخابات,اعاده,حوار
وصول : @إلى who gen=s
سفر : @إلى who gen=s
استقبال : gen=s obj -مهاجر,مهاجرين,لاجئ,لاجئين,طلب,طلبات,زوار,سياح,جمهور
توجه : @إلى who gen=s

@ CONSULT meet
لقاء/لقاءات : مع ب بين <subj <ل mutual gen=s -وديه,كرويه,مباراه
اجتماع/اجتماعات : مع ب بين <subj <ل mutual gen=s
قمة/قمم : مع بين mutual gen=s both -هرم,جبل,جدول,ترتيب
لقاء تشاوري/لقاءات تشاورية/اجتماع تشاوري : مع بين <subj <ل mutual gen=s
محادثة/محادثات : مع بين mutual gen=s
مباحثات : مع بين mutual gen=s
مشاورة/مشاورات : مع بين mutual gen=s
مفاوضات/تفاوض : مع بين mutual gen=s
حوار/حوارات : مع بين mutual gen=s both -صحفي,صحافي,تلفزيوني
مناقشة/مناقشات/نقاش : مع mutual gen=s both
وساطة/وساطات : بين gen=s who
تواصل : مع mutual both

@ CONSULT call
اتصال هاتفي/اتصالات هاتفية : مع ب من mutual gen=s
اتصال/اتصالات : مع بين ب mutual gen=s -شركه,وزير,وسائل,قطاع,هيئه
مكالمة/مكالمات : مع بين mutual gen=s
مكالمة هاتفية : مع بين mutual gen=s

@ SUPPORT
دعم : ل gen=s who
تأييد : ل gen=s who
مساندة : ل gen=s who
تضامن : مع gen=s who
ترحيب : ب gen=s who
إشادة : ب gen=s who
تهنئة : ل gen=s both
مباركة : ل gen=s who
تعاطف : مع gen=s both
اعتراف : ب gen=s who
مؤازرة : ل gen=s both

@ AGREE
اتفاق/اتفاقات : مع بين mutual gen=s both
اتفاقية/اتفاقيات : مع بين mutual gen=s both
معاهدة/معاهدات : مع بين mutual gen=s both
تفاهم/تفاهمات : مع بين mutual gen=s both
صفقة/صفقات : مع بين mutual gen=s -قرن
مصالحة/مصالحات : مع بين mutual gen=s both
تسوية : مع بين mutual gen=s both
هدنة/هدن : مع بين mutual gen=s
موافقة : على gen=s who
تعهد/تعهدات : ل ب gen=s who
وعد/وعود : ل ب gen=s who
توقيع اتفاق/توقيع اتفاقية/توقيع مذكرة/توقيع معاهدة/توقيع الاتفاق/توقيع عقد : مع بين mutual mode=sign
وقف إطلاق نار/وقف إطلاق النار : مع بين mutual both
تطبيع : مع بين mutual gen=s

@ COOPERATE
تعاون : مع بين mutual gen=s both
تنسيق : مع بين mutual gen=s both
تحالف/تحالفات : مع بين mutual gen=s both
شراكة/شراكات : مع بين mutual gen=s both
مناورات/مناورة : مع بين mutual gen=s both
تدريبات مشتركة : مع بين mutual
تبادل أسرى/تبادل الأسرى/تبادل سجناء : مع بين mutual

@ AID
مساعدات/مساعدة/معونات/معونة : ل إلى <subj <من both
تعزيزات : إلى ل <من both
إمدادات : ل إلى gen=s both
تمويل : gen=o ل both
تسليح : gen=o ل both
تدريب : gen=o both
إغاثة : gen=o ل both
منحة/منح : ل gen=s both
إرسال قوات/إرسال تعزيزات/إرسال أسلحة/إرسال مساعدات/إرسال جنود/إرسال مرتزقة : إلى ل gen=x
إرسال فرق : إلى ل gen=x
إجلاء : gen=o both
إنقاذ : gen=o both

@ CONCEDE
إفراج : عن gen=s
إطلاق سراح : gen=o ل عن
عفو : عن gen=s who
تنازل/تنازلات : عن ل gen=s who
تراجع : عن gen=s who
استقالة/استقالات : gen=s who
تنحي : gen=s who
اعتذار/اعتذارات : ل عن gen=s who
رفع العقوبات/رفع عقوبات/رفع الحظر/رفع حظر/رفع الحصار : عن gen=x
تخفيف العقوبات : عن
استسلام : gen=s ل
سماح : ل ب gen=s
رضوخ : ل gen=s

@ RETREAT
انسحاب/انسحابات : @من gen=s
إخلاء : gen=o who
فرار : @من @إلى gen=s who
هروب : @من @إلى gen=s who
تقهقر : @من gen=s
خروج : @من gen=s who +مقاتل,مقاتلي,مسلحي,قوات,مسلحين
سحب : @من gen=o +قوات,جنود,سفير
جلاء : @عن gen=s who

@ REQUEST
طلب/طلبات : من إلى gen=s who -عرض,متزايد,عالمي
مطالبة/مطالبات : ل ب gen=s who
مطالب : ل ب gen=s who
دعوة/دعوات : إلى ل <subj <من gen=s who
مناشدة/مناشدات : ل gen=s who
نداء/نداءات : إلى ل gen=s who
ضغط/ضغوط/ضغوطات : على <subj <من gen=s both -دم,هواء,جوي
استغاثة : ب gen=s
أوامر : إلى ل gen=s who
تكليف/تكليفات : ل <subj <من gen=s both
شكوى : إلى gen=s ضد both

@ ACCUSE
اتهام/اتهامات : ل ب ضد إلى <subj <من gen=s
إدانة/إدانات : ل gen=s
تنديد/تنديدات : ب gen=s
استنكار : ل gen=s
شجب : ل gen=s
انتقاد/انتقادات : ل إلى gen=s
لوم : ل على gen=s both
محاكمة/محاكمات : gen=o mode=legal
دعوى/دعوة قضائية/دعوى قضائية : ضد على gen=s whom
استجواب : gen=o mode=investigate
هجوم لاذع : على mode=condemn
مزاعم : ضد gen=s both

@ REJECT
رفض : ل gen=s who
معارضة : ل gen=s both
اعتراض/اعتراضات : على gen=s who
احتجاج رسمي : إلى على gen=s
امتناع : عن gen=s both
فيتو : ضد gen=s
عرقلة : gen=o who

@ THREATEN
تهديد/تهديدات : ل ب gen=s who
إنذار/إنذارات : ل gen=s both
تحذير/تحذيرات : ل من gen=s both
وعيد : ل gen=s
ابتزاز : gen=o both
إنذار نهائي : ل إلى gen=s

@ PROTEST
مظاهرة/مظاهرات/تظاهرة/تظاهرات : ضد @في gen=s mode=demo
احتجاج/احتجاجات : ضد على @في gen=s mode=demo
اعتصام/اعتصامات : @في @أمام ضد gen=s mode=demo
إضراب/إضرابات : @في ضد gen=s mode=strike
عصيان : ضد @في gen=s
انتفاضة/انتفاضات : ضد @في gen=s
ثورة/ثورات : ضد على @في gen=s both -معلومات,صناعيه,رقميه,تكنولوجيه
شغب : @في mode=riot
وقفة احتجاجية/وقفات احتجاجية : @أمام @في ضد mode=demo
مسيرة احتجاجية/مسيرات احتجاجية : @في ضد mode=demo
إضراب عن الطعام : @في mode=hunger

@ SANCTION
عقوبة/عقوبات : على ضد gen=s
مقاطعة : gen=o ل
قطع العلاقات/قطع علاقات/قطع علاقاتها/قطع علاقاته : مع gen=x
طرد : gen=o mode=expel both
حظر السفر/حظر الأسلحة : على
إدراج : gen=o على في both
تجميد : gen=o +اصول,ارصده,اموال,حسابات
سحب سفير/سحب السفير/سحب سفيرها : من
رسوم جمركية : على gen=s both

@ MOBILIZE
انتشار : gen=s @في +قوات,عسكري,امني,جيش,شرطه,مقاتلين,عناصر,وحدات
نشر : gen=o @في +قوات,جنود,تعزيزات,صواريخ,منظومه,جيش
حشد/حشود : gen=s @على @في +قوات,عسكريه,عسكري,جيش
تعبئة : gen=s +عامه,عسكريه,جيش
استنفار : gen=s @في
تأهب : gen=s who
تحركات عسكرية/تحرك عسكري : @في

@ COERCE
مداهمة/مداهمات : ل gen=o mode=raid
اعتقال/اعتقالات : gen=o ل mode=arrest
توقيف/توقيفات : gen=o mode=arrest
احتجاز : gen=o ل mode=arrest
حبس : gen=o mode=arrest
سجن : gen=o mode=arrest both
أسر : gen=o mode=arrest both
ضبط : gen=o +متهم,مشتبه,مطلوب,كميات,اسلحه,شحنه,مخدرات,عصابه
إلقاء القبض/إلقاء قبض : على mode=arrest
القبض : على mode=arrest
مصادرة/مصادرات : gen=o ل mode=seize
حصار : gen=o على ل mode=blockade
إغلاق : gen=o +حدود,معبر,سفاره,مجال,مضيق,منفذ,منافذ,ميناء,مسجد,معابر
حظر تجول/حظر التجول : في @في mode=curfew
فرض حصار/فرض الحصار : على mode=blockade
ترحيل/ترحيلات : gen=o @إلى
إبعاد : gen=o @إلى both
تهجير : gen=o ل @من
طرد : gen=o @من
عزل : gen=o both
إقالة : gen=o
ملاحقة : gen=o
مطاردة : gen=o
اضطهاد : gen=o
قمع : gen=o
منع : gen=o من both
تفكيك خلية/تفكيك شبكة : gen=x
`
