/**
 * Verbs that carry an event noun and say little themselves (شن هجوما، تعرض للقصف، وقع انفجار), one a line:
 * where the event noun stands, then what the other arguments are to it.
 *
 *   شن       event=obj actor=subj            شنت القوات هجوما
 *   قام      event=ب actor=subj              قام بزيارة
 *   تعرض     event=ل recipient=subj          تعرض للخطف
 *   وقع      event=subj                      وقع انفجار
 *   استهدف   event=subj recipient=obj        غارة استهدفت البلدة
 *   تمكن     event=من actor=subj             تمكنت القوات من السيطرة على …
 *   وضع      event=قيد recipient=obj          وضعته الشرطة قيد الاحتجاز، وُضع قيد الاحتجاز
 *   نفى      … turns=ACCUSE                  of accusations, whoever denies them is the recipient
 */
export const SUPPORT_VERBS: string = `
شن event=obj actor=subj
نفذ event=obj actor=subj
قام event=ب actor=subj
أجرى event=obj actor=subj
تبادل event=obj actor=subj
عقد event=obj actor=subj
أدى event=obj actor=subj
ارتكب event=obj actor=subj
اقترف event=obj actor=subj
وجه event=obj actor=subj
شرع event=في actor=subj
بدأ event=obj actor=subj
استأنف event=obj actor=subj
واصل event=obj actor=subj
كثف event=obj actor=subj
صعد event=obj actor=subj
قاد event=obj actor=subj
خاض event=obj actor=subj
أطلق event=obj actor=subj
نصب event=obj actor=subj
دبر event=obj actor=subj
خطط event=ل actor=subj
أعلن event=obj actor=subj
قدم event=obj actor=subj
أبدى event=obj actor=subj
أعرب event=عن actor=subj
عبر event=عن actor=subj
جدد event=obj actor=subj
أكد event=obj actor=subj
مارس event=obj actor=subj
أصدر event=obj actor=subj
أرسل event=obj actor=subj
فرض event=obj actor=subj
أنهى event=obj actor=subj
اختتم event=obj actor=subj
قطع event=obj actor=subj
ترأس event=obj actor=subj
حضر event=obj actor=subj
تبنى event=obj actor=subj
كرر event=obj actor=subj
أنجز event=obj actor=subj
باشر event=obj actor=subj
تولى event=obj actor=subj
رعى event=obj actor=subj
نظم event=obj actor=subj
أقام event=obj actor=subj
شهد event=obj place=subj
تعرض event=ل recipient=subj
خضع event=ل recipient=subj
تلقى event=obj recipient=subj
واجه event=obj recipient=subj
أثار event=obj recipient=subj
لاقى event=obj recipient=subj
وقع event=subj
حدث event=subj
حصل event=subj
جرى event=subj
تم event=subj
دار event=subj
اندلع event=subj
نشب event=subj
بدأ event=subj
استمر event=subj
تواصل event=subj
تجدد event=subj
انعقد event=subj
استغرق event=subj
نفذ event=subj
استهدف event=subj recipient=obj
طال event=subj recipient=obj
ضرب event=subj recipient=obj
هز event=subj recipient=obj
أسفر event=subj
أودى event=subj
أدى event=subj
خلف event=subj
أوقع event=subj
تسبب event=subj
جمع event=subj actor=obj
ضم event=subj actor=obj
تمكن event=من actor=subj
نجح event=في actor=subj
نجح event=ب actor=subj
أخفق event=في actor=subj
وضع event=قيد recipient=obj
أبقى event=قيد recipient=obj
فشل event=في actor=subj
حاول event=obj actor=subj
سعى event=إلى actor=subj
سعى event=ل actor=subj
سارع event=إلى actor=subj
عمد event=إلى actor=subj
أقدم event=على actor=subj
لجأ event=إلى actor=subj
اضطر event=إلى actor=subj
استعد event=ل actor=subj
قرر event=obj actor=subj
اعتزم event=obj actor=subj
نوى event=obj actor=subj
هدد event=ب actor=subj
توعد event=ب actor=subj
تعهد event=ب actor=subj
وعد event=ب actor=subj
أنكر event=obj actor=subj turns=ACCUSE,THREATEN
نفى event=obj actor=subj turns=ACCUSE,REQUEST,THREATEN
رفض event=obj actor=subj turns=ACCUSE,REQUEST,THREATEN
وافق event=على actor=subj
اتفق event=على actor=subj
شارك event=في actor=subj
ساهم event=في actor=subj
أسهم event=في actor=subj
أوقف event=obj actor=subj
علق event=obj actor=subj
ألغى event=obj actor=subj
أجل event=obj actor=subj
اعترف event=ب actor=subj
أقر event=ب actor=subj
استعجل event=obj actor=subj
استطاع event=obj actor=subj
توقف event=عن actor=subj
كف event=عن actor=subj
امتنع event=عن actor=subj
تراجع event=عن actor=subj
عجز event=عن actor=subj
استمر event=في actor=subj
بدأ event=ب actor=subj
عاود event=obj actor=subj
بادر event=إلى actor=subj
دأب event=على actor=subj
أصر event=على actor=subj
انطلق event=ب actor=subj
تقدم event=ب actor=subj
دخل event=في actor=subj
انخرط event=في actor=subj
وقف event=وراء actor=subj
تورط event=في actor=subj
توعد event=ب actor=subj
انتهى event=من actor=subj
فرغ event=من actor=subj
هم event=ب actor=subj
وقع event=في recipient=subj
نجا event=من recipient=subj
سقط event=في recipient=subj
أصاب event=في recipient=subj
فقد event=في recipient=subj
قضى event=في recipient=subj
استغل event=obj actor=subj
تضمن event=obj
شمل event=obj
أفرز event=obj
أعاد event=obj actor=subj
وسع event=obj actor=subj
رفع event=obj actor=subj
قبل event=obj actor=subj
تصدى event=ل recipient=subj
صد event=obj recipient=subj
`
