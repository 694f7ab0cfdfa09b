/** The words of time besides month names; one form a line. Forms are folded when read. */

/** `ISO weekday` and form. Those without the article are weekdays only after a word of time (يوم جمعة، كل سبت). */
export const WEEKDAYS = `
1 الاثنين
1 الإثنين
1 الأثنين
2 الثلاثاء
2 الثلاثا
2 الثلثاء
3 الأربعاء
3 الاربعا
4 الخميس
5 الجمعة
6 السبت
7 الأحد
1 اثنين
2 ثلاثاء
3 أربعاء
4 خميس
5 جمعة
6 سبت
7 أحد
`

/**
 * Units, one a line: `unit singular dual dual-construct plurals…` (`-` for none). Units: second minute hour day night week month year decade century.
 * A night counts as a day.
 */
export const UNITS = `
second ثانية ثانيتان ثانيتين ثوان ثواني
minute دقيقة دقيقتان دقيقتين دقائق
hour ساعة ساعتان ساعتين ساعات
day يوم يومان يومين أيام
day ليلة ليلتان ليلتين ليال ليالي
week أسبوع أسبوعان أسبوعين أسابيع
month شهر شهران شهرين أشهر شهور
year عام عامان عامين أعوام
year سنة سنتان سنتين سنوات سنين
decade عقد عقدان عقدين عقود
century قرن قرنان قرنين قرون
`

/** Parts of the day, one a line: TIMEX3 code and form. `adverb` after it: stands with no day after it (صباحا، مساء). */
export const DAY_PARTS = `
MO صباح
MO صبيحة
MO فجر
MO سحر
MO ضحى
MO شروق
MO غداة
MI ظهر
MI ظهيرة
MI منتصف نهار
AF بعد ظهر
AF عصر
AF بعد عصر
EV مساء
EV مغرب
EV عشاء
EV أمسية
EV عشية
NI ليل
NI ليلة
NI منتصف ليل
NI منتصف ليلة
NI ساعة متأخرة
MO ساعة مبكرة
MO صباحا adverb
MO فجرا adverb
MI ظهرا adverb
MO ضحى adverb
AF بعد الظهر adverb
AF عصرا adverb
EV مساء adverb
NI ليلا adverb
NI بعد منتصف الليل adverb
NI منتصف الليل adverb
`

/** Days that are named from the day of speaking, one a line: shift in days, part of day or `-`, form. */
export const DEICTIC_DAYS = `
0 - اليوم
0 NI الليلة
-1 - أمس
-1 - الأمس
-1 - امبارح
-1 - البارحة
-2 - أول أمس
-2 - أول من أمس
-2 - أمس الأول
-2 - أول البارحة
-2 - قبل أمس
1 - غدا
1 - الغد
1 - غد
1 - يوم غد
2 - بعد غد
2 - بعد الغد
-1 NI الليلة الماضية
-1 NI الليلة الفائتة
-1 NI الليلة المنصرمة
-1 NI ليلة أمس
-1 NI ليل أمس
-2 NI الليلة قبل الماضية
1 NI الليلة المقبلة
1 NI الليلة القادمة
0 NI الليلة الجارية
`

/** Adjectives that say which of its kind a time is, one a line: direction and forms. `given` points to what the text spoke of. */
export const DIRECTIONS = `
last الماضي الماضية الماضيين الماضيان الماضيتين الماضيات
last الفائت الفائتة الفائتين الفائتتين
last المنصرم المنصرمة المنصرمين المنصرمتين
last الأخير الأخيرة الأخيرين الأخيرتين
last المنقضي المنقضية المنقضيين
last الفارط الفارطة
last السالف السالفة
last المنتهي المنتهية
next المقبل المقبلة المقبلين المقبلتين
next القادم القادمة القادمين القادمتين
next الآتي الآتية
next الوشيك الوشيكة
this الجاري الجارية الجاريين
this الحالي الحالية الحاليين
this الراهن الراهنة
before السابق السابقة السابقين السابقتين
after التالي التالية التاليين التاليتين
after اللاحق اللاحقة
after الموالي الموالية
same نفسه نفسها
same ذاته ذاتها
same عينه عينها
`

/** Words that point at the part of a longer time, one a line: TIMEX3 modifier and forms. */
export const EDGES = `
START أوائل
START مطلع
START بداية
START مستهل
START أول
START غرة
START بدايات
START مطالع
MID منتصف
MID أواسط
MID وسط
MID نصف
END أواخر
END نهاية
END ختام
END آخر
END نهايات
END سلخ
`

/** Seasons, TIMEX3 code and forms; the bare form is a season only with a year or a direction beside it. */
export const SEASONS = `
SP الربيع ربيع
SU الصيف صيف
FA الخريف خريف
WI الشتاء شتاء
`

/** Decades by name: the tens they begin with, and forms. Without a century they are of the twentieth. */
export const DECADES = `
10 العشرية
20 العشرينيات العشرينات عشرينيات عشرينات
30 الثلاثينيات الثلاثينات ثلاثينيات ثلاثينات
40 الأربعينيات الأربعينات أربعينيات أربعينات
50 الخمسينيات الخمسينات خمسينيات خمسينات
60 الستينيات الستينات ستينيات ستينات
70 السبعينيات السبعينات سبعينيات سبعينات
80 الثمانينيات الثمانينات ثمانينيات ثمانينات
90 التسعينيات التسعينات تسعينيات تسعينات
`

/** Adverbs and adjectives of recurrence: TIMEX3 value and forms. */
export const FREQUENCIES = `
P1D يوميا
P1W أسبوعيا
P1M شهريا
P1Y سنويا
PT1H كل ساعة
`

/** Time zones as news writes them, one a line: offset and form. `local` says nothing of the offset. */
export const ZONES = `
Z GMT
Z UTC
Z ت غ
Z ت . غ
Z ت . غ .
Z تغ
Z غ
Z بتوقيت غرينتش
Z بتوقيت جرينتش
Z بتوقيت جرينيتش
Z بتوقيت غرينيتش
Z توقيت غرينتش
Z توقيت جرينتش
+03:00 بتوقيت مكة
+03:00 بتوقيت مكة المكرمة
+03:00 بتوقيت السعودية
+03:00 بتوقيت الرياض
+03:00 بتوقيت موسكو
+03:00 بتوقيت بغداد
+04:00 بتوقيت أبوظبي
+04:00 بتوقيت الإمارات
+04:00 بتوقيت دبي
local بالتوقيت المحلي
local حسب التوقيت المحلي
local توقيت محلي
local بتوقيت القاهرة
local بتوقيت دمشق
local بتوقيت بيروت
local بتوقيت القدس
local بتوقيت فلسطين
local بتوقيت واشنطن
`

/** Words that measure roughly and belong to the expression (أقل من ثلاثة أيام، نحو شهرين). */
export const HEDGES = `
APPROX نحو
APPROX حوالي
APPROX قرابة
APPROX زهاء
APPROX ما يقرب من
APPROX ما يقارب
APPROX تقريبا
less أقل من
less ما يقل عن
less دون
more أكثر من
more ما يزيد عن
more ما يزيد على
more ما لا يقل عن
more أزيد من
`

/** Clock hours as ordinals, one a line: hour and form. */
export const CLOCK_HOURS = `
1 الواحدة
1 الأولى
2 الثانية
3 الثالثة
4 الرابعة
5 الخامسة
6 السادسة
7 السابعة
8 الثامنة
9 التاسعة
10 العاشرة
11 الحادية عشرة
11 الحادية عشر
12 الثانية عشرة
12 الثانية عشر
`

/** Minutes that follow an hour in words. */
export const CLOCK_MINUTES = `
15 والربع
20 والثلث
30 والنصف
-15 إلا ربعا
-15 إلا الربع
-20 إلا ثلثا
-20 إلا الثلث
35 والنصف وخمس دقائق
`
