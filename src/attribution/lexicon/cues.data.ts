/**
 * Cue verbs, one a line under the heading of the act they perform. Everything inflected from the verb credits likewise: perfect, imperfect,
 * participle (مؤكدا), verbal noun (قوله).
 *
 *   lemma  frame…  ~commitment  ; note
 *
 * Frames say what the verb takes for its content:
 *   clause    a clause after أن or إن          quote   direct speech after a colon or in quotation marks
 *   object    its direct object (نفى تعرضه)     whole   the objects together (حمّل فلانا المسؤولية)
 *   ب إلى عن على من ل في    what follows that preposition
 *   whom      the object is who is spoken to or about, not what is said (دعا الأطراف إلى)
 *   bare      a clause that nothing introduces may follow the cue itself (اعتبر هذا الرقم كاذبا)
 *   bound     its object is never left out: the only noun behind it is whom it asks or blames, not who does (وحثت الأطراف على)
 *   describes what it is about stands first, as what it is described behind ب (وصف القرار بأنه)
 *   weak      a cue only with a human or corporate subject before or after it
 * Commitment: neutral is understood; ~certain: the cue vouches for it; ~doubtful: it hints that it is not so.
 */
export const CUE_VERBS = `
@ statement
قال clause quote
أضاف clause quote
أكّد clause quote object على ب ~certain
أعلن clause quote object عن ب
أوضح clause quote object ~certain
ذكر clause quote object weak
صرّح clause quote ب
أفاد clause quote ب عن whom
أشار clause quote إلى
لفت clause quote إلى
لمّح clause quote إلى
ألمح clause quote إلى
نوّه clause quote إلى ب
شدّد clause quote على ~certain
بيّن clause quote weak ~certain
أبان clause quote weak ~certain
استغرب clause quote object weak
أبرز clause quote object weak
تابع clause quote
أردف clause quote
زاد clause quote weak
استطرد clause quote
استدرك clause quote
تدارك clause quote weak
استرسل clause quote
مضى clause quote weak
واصل clause quote weak
اختتم clause quote weak
ختم clause quote weak
عقّب clause quote
علّق clause quote weak
ردّ clause quote weak
أجاب clause quote
تساءل clause quote عن
سأل clause quote weak
كتب clause quote weak
غرّد clause quote
دوّن clause quote weak
كشف clause quote عن object weak ~certain
أبلغ clause quote ب عن whom
أخبر clause quote ب whom
أعلم clause ب whom weak
أورد clause quote object weak
أصرّ clause quote على ~certain
روى clause quote weak
حكى clause quote weak
سرد clause weak
نقل clause weak
علم clause weak ; only the press
نسب weak ; only «نسبت إليه قوله»
أقرّ clause quote ب ~certain
اعترف clause quote ب ~certain
سلّم clause weak
رأى clause quote weak
اعتبر clause quote object bare
عدّ clause weak
ظنّ clause weak
اعتقد clause quote
زعم clause quote object ~doubtful
ادعى clause quote object ~doubtful
تبجّح clause quote ب ~doubtful
توقّع clause quote object
رجّح clause quote object
تكهّن clause quote ب
استبعد clause quote object
تنبّأ clause quote ب
قدّر clause quote object
خمّن clause
لاحظ clause quote object
جدّد object clause quote weak
كرّر clause quote object weak
أعاد object weak ; only with a noun of saying: أعاد التأكيد
جزم clause quote ب ~certain
أثبت clause weak ~certain
أظهر clause weak ~certain
وثّق object clause weak ~certain
سجّل clause quote object weak
استنتج clause quote
ذهب clause إلى weak ; only «ذهب إلى أن»
خلص clause quote إلى weak
توصّل clause إلى weak ; only «توصل إلى أن»
أجمع clause على weak
اتفق clause weak
أشاع clause
أذاع clause weak
نشر clause weak
برّر clause quote object weak
فسّر clause quote weak
شرح clause quote weak
أسهب clause weak
أعرب عن quote clause
عبّر عن quote clause weak
أبدى object weak
تبنّى object weak
تحدّث clause quote عن weak
اشتكى clause quote من weak
شكا clause quote من weak
قرّر clause weak
ذكّر clause quote ب weak ~certain
استشهد clause weak
وصف ب clause whole describes
أرجع object
عزا object
شكّك clause quote في
جادل clause quote
ناقش clause weak
أكمل clause quote weak
أوحى clause ب weak
أيّد object weak
استذكر clause quote weak
أومأ clause إلى
أفصح عن clause quote
باح ب clause quote
تحدّى clause weak
طمأن clause quote إلى whom weak bound
أقسم clause quote ~certain
حسم clause quote weak
أسرّ clause quote ب weak
همس clause quote ب weak
هتف quote clause ب
صاح quote clause
ردّد quote clause object weak
تمنّى clause quote object
تأسّف clause quote على
أسف clause quote weak
أمل clause quote في weak
@ denial
نفى clause quote object
أنكر clause quote object
كذّب object quote clause weak
فنّد object quote clause
دحض object clause
رفض object quote clause weak
تبرّأ من weak
تنصّل من weak
@ request
طالب ب clause quote object whom
طلب object clause quote ب weak
دعا إلى ل clause quote whom
ناشد object clause quote ب whom bound
حثّ على clause quote whom bound
حضّ على clause quote whom bound
أهاب ب clause quote
التمس object clause
استجدى object clause
أوصى ب clause quote
اقترح object clause quote
اشترط object clause weak
نصح ب clause quote whom weak
توسّل إلى clause quote
أمر ب clause whom weak
استنهض object
رجا object clause quote weak
@ promise
تعهّد ب clause quote
وعد ب clause quote whom
@ threat
هدّد ب clause quote whom
توعّد ب clause quote whom object
لوّح ب clause quote
أنذر ب clause quote whom weak
@ warning
حذّر من clause quote whom ب
نبّه إلى من clause quote whom
@ accusation
اتهم ب clause whom
حمّل whole weak bound
ألقى whole على weak
وجّه whole إلى ل weak ; أصابع الاتهام
انتقد object quote clause
هاجم quote weak bound
رمى ب whom weak
لام object weak
@ condemnation
أدان object clause quote
دان object quote
ندّد ب clause quote
استنكر object clause quote
شجب object clause quote
استهجن object clause quote
ذمّ object weak
@ praise
أشاد ب clause quote
أثنى على clause quote
رحّب ب clause quote
مدح object weak
هنّأ ب whom object weak
بارك object weak
ثمّن object clause quote weak
حيّا object weak
نعى object weak
شكر object على weak
@ concern
قلق من weak
خشي clause
تخوّف من clause
`
