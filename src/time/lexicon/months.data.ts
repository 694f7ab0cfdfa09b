/**
 * Gregorian month names of the four traditions (Latin of Egypt and the Gulf; Syriac of the Levant and Iraq; French of Tunisia and Algeria;
 * Moroccan) with their written variants, one a line: `number form`. After the form: `shared` where the word is more often something else
 * (a name, a verb, a god), so that it needs a day, a year or a word of time beside it; `written X` where only that spelling is the month.
 */
export const MONTHS = `
1 يناير
1 كانون الثاني
1 كانون ثاني
1 كانون ثان
1 جانفي
1 جانفييه
2 فبراير
2 شباط shared حميد شباط، سياسي
2 فيفري
2 فيبراير
2 فيفريه
3 مارس shared فعل: مارس مهنته
3 آذار shared
3 مارت
4 أبريل
4 إبريل
4 أفريل
4 نيسان shared شركة سيارات
5 مايو
5 أيار shared اسم علم
5 ماي shared تيريزا ماي
5 مايس shared
6 يونيو
6 يونيه
6 حزيران
6 جوان shared اسم علم
6 جوين
7 يوليو
7 يوليوز
7 يوليه
7 تموز shared
7 جويلية
7 جوييه
8 أغسطس
8 آب written آب
8 أوت shared
8 غشت
8 أغشت
9 سبتمبر
9 أيلول shared
9 شتنبر
9 سبتمر
10 أكتوبر
10 أوكتوبر
10 تشرين الأول
10 تشرين أول
11 نوفمبر
11 تشرين الثاني
11 تشرين ثاني
11 تشرين ثان
11 نونبر
11 نوفنبر
12 ديسمبر
12 كانون الأول
12 كانون أول
12 دجنبر
12 ديسمبير
12 دسمبر
`

/** Hijri month names, one a line: `number form`; `shared` as above: the word has another everyday meaning. */
export const HIJRI_MONTHS = `
1 محرم shared
1 المحرم shared
1 محرم الحرام
2 صفر shared الرقم
3 ربيع الأول
3 ربيع أول
4 ربيع الآخر
4 ربيع الثاني
4 ربيع آخر
4 ربيع ثاني
5 جمادى الأولى
5 جمادى الأول
6 جمادى الآخرة
6 جمادى الثانية
6 جمادى الثاني
6 جمادى الآخر
7 رجب shared اسم علم
8 شعبان shared اسم علم
9 رمضان shared اسم علم
9 رمضان المبارك
9 رمضان الكريم
10 شوال
11 ذو القعدة
11 ذي القعدة
11 ذا القعدة
11 ذوالقعدة
11 ذيالقعدة
12 ذو الحجة
12 ذي الحجة
12 ذا الحجة
12 ذوالحجة
12 ذي حجة
`
