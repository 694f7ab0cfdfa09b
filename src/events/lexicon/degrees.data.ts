/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 31
export const WEIGHTS: string = `
actor by=named	-14
actor by=named recipient by=named	46
actor by=named recipient by=nobody	-20
actor by=named recipient by=related	-28
actor by=nobody	-5
actor by=nobody recipient by=named	-21
actor by=nobody recipient by=nobody	10
actor by=nobody recipient by=recalled	-45
actor by=nobody recipient by=related	-8
actor by=recalled	-30
actor by=recalled recipient by=named	-48
actor by=recalled recipient by=nobody	-9
actor by=recalled recipient by=related	28
actor by=related	12
actor by=related recipient by=named	5
actor by=related recipient by=nobody	-21
actor by=related recipient by=related	-2
actors=false	-5
actors=false recipients=none form=finite	2
actors=false recipients=none form=noun	-62
actors=false recipients=place form=finite	-2
actors=false recipients=place form=noun	-13
actors=false recipients=recalled form=finite	-30
actors=false recipients=recalled form=noun	-12
actors=false recipients=told form=finite	22
actors=false recipients=told form=noun	2
actors=true	10
actors=true recipients=none form=finite	8
actors=true recipients=none form=noun	-8
actors=true recipients=none form=participle	-15
actors=true recipients=place form=finite	-30
actors=true recipients=place form=noun	21
actors=true recipients=recalled form=noun	3
actors=true recipients=told form=finite	7
actors=true recipients=told form=noun	-18
actors=true recipients=told form=participle	11
attributed=false	7
attributed=true	4
companion=false	2
companion=true	22
dated=false	4
dated=true	9
form=finite	3
form=noun	8
form=participle	-3
head=false	-18
head=true	4
joined=false	3
joined=true	-3
lack=actor	-54
lack=null	9
lack=recipient	-21
merged=false	9
merged=true	-57
mode=abduct	42
mode=aerial	25
mode=arrest	50
mode=assassinate	56
mode=ban	-6
mode=blockade	20
mode=call	8
mode=condemn	2
mode=demo	1
mode=execute	-4
mode=expel	6
mode=explosives	6
mode=firearms	-10
mode=heavy	50
mode=legal	-83
mode=meet	8
mode=null	-11
mode=raid	8
mode=sexual	-20
mode=sign	49
mode=suicide-attack	-4
mode=visit	-19
noun=definite	-26
noun=definite alone=false	15
noun=definite alone=false after=bare	5
noun=definite alone=false after=comma	-52
noun=definite alone=false after=relative	21
noun=definite alone=false after=stop	6
noun=definite alone=false after=بين	-5
noun=definite alone=false after=علي	13
noun=definite alone=false after=ل	39
noun=definite alone=false after=من	24
noun=definite alone=true	-37
noun=definite alone=true after=bare	1
noun=definite alone=true after=comma	-43
noun=definite alone=true after=complementiser	39
noun=definite alone=true after=end	-11
noun=definite alone=true after=particle	-16
noun=definite alone=true after=relative	22
noun=definite alone=true after=stop	-51
noun=definite alone=true after=verb	-38
noun=definite alone=true after=الي	9
noun=definite alone=true after=ب	20
noun=definite alone=true after=بين	44
noun=definite alone=true after=علي	64
noun=definite alone=true after=في	-29
noun=definite alone=true after=ل	-13
noun=definite alone=true after=مع	-14
noun=definite alone=true after=من	-5
noun=definite head=false	-47
noun=definite head=true	-4
noun=indefinite	1
noun=indefinite alone=false	1
noun=indefinite alone=false after=bare	-10
noun=indefinite alone=false after=comma	-13
noun=indefinite alone=false after=end	-49
noun=indefinite alone=false after=particle	-29
noun=indefinite alone=false after=relative	8
noun=indefinite alone=false after=stop	-29
noun=indefinite alone=false after=time	29
noun=indefinite alone=false after=verb	-7
noun=indefinite alone=false after=الي	-8
noun=indefinite alone=false after=ب	14
noun=indefinite alone=false after=بين	15
noun=indefinite alone=false after=خلال	-19
noun=indefinite alone=false after=علي	66
noun=indefinite alone=false after=في	-1
noun=indefinite alone=false after=ل	12
noun=indefinite alone=false after=مع	-3
noun=indefinite alone=false after=من	5
noun=indefinite alone=true	2
noun=indefinite alone=true after=bare	3
noun=indefinite alone=true after=end	5
noun=indefinite alone=true after=stop	-33
noun=indefinite alone=true after=verb	17
noun=indefinite alone=true after=الي	-12
noun=indefinite alone=true after=ب	-48
noun=indefinite alone=true after=بين	34
noun=indefinite alone=true after=ضد	4
noun=indefinite alone=true after=علي	10
noun=indefinite alone=true after=في	-14
noun=indefinite alone=true after=ل	-24
noun=indefinite alone=true after=مع	30
noun=indefinite alone=true after=من	16
noun=indefinite head=false	33
noun=indefinite head=true	-10
noun=owned	13
noun=owned alone=false	27
noun=owned alone=true	-7
noun=owned alone=true after=bare	45
noun=owned alone=true after=comma	-10
noun=owned alone=true after=الي	24
noun=owned alone=true after=ب	6
noun=owned alone=true after=في	10
noun=owned alone=true after=ل	12
noun=owned alone=true after=من	6
noun=owned head=false	37
noun=owned head=true	-15
placed=false	6
placed=true	2
preposition=null	-7
preposition=اثناء	11
preposition=الي	34
preposition=ب	-15
preposition=بشان	39
preposition=بعد	38
preposition=بين	-36
preposition=تحت	-20
preposition=جراء	22
preposition=خلال	8
preposition=عقب	62
preposition=علي	34
preposition=عن	6
preposition=في	-1
preposition=ل	-51
preposition=مع	-28
preposition=من	-39
preposition=منذ	22
recipient by=named	-23
recipient by=nobody	-24
recipient by=recalled	-45
recipient by=related	-5
recipients=none	-33
recipients=place	-13
recipients=recalled	-19
recipients=told	1
repeated=false	-4
repeated=true	25
status=actual	13
status=denied	-57
status=hypothetical	-15
status=planned	-27
status=requested	-32
subject=agent	4
subject=event	5
subject=known	36
subject=none	-21
subject=thing	-13
subject=understood	-12
subject=weapon	12
suffix=false	9
suffix=true	-30
support=false	-5
support=true	39
tense=imperfect	-18
tense=imperfect relative=false	17
tense=imperfect relative=true	-72
tense=participle	-3
tense=participle relative=false	-3
tense=perfect	13
tense=perfect relative=false	12
tense=perfect relative=true	9
title=true	45
type=ACCUSE	-1
type=ACCUSE actors=false	-2
type=ACCUSE actors=true	3
type=ACCUSE form=finite	-7
type=ACCUSE form=noun	-1
type=ACCUSE lack=null	29
type=ACCUSE lack=recipient	-37
type=ACCUSE recipients=none	-12
type=ACCUSE recipients=told	11
type=ACCUSE subject=agent	34
type=ACCUSE subject=known	-24
type=ACCUSE subject=none	11
type=ACCUSE subject=understood	-20
type=AGREE	-17
type=AGREE actors=true	-12
type=AGREE form=finite	-10
type=AGREE form=noun	1
type=AGREE lack=null	-12
type=AGREE recipients=none	-8
type=AGREE recipients=told	-7
type=AGREE subject=known	9
type=AGREE subject=none	-6
type=AID	6
type=AID actors=true	-37
type=AID form=finite	-4
type=AID form=noun	11
type=AID lack=null	6
type=AID recipients=none	-1
type=AID recipients=told	8
type=AID subject=known	47
type=ASSAULT	9
type=ASSAULT actors=false	8
type=ASSAULT actors=true	8
type=ASSAULT form=finite	-3
type=ASSAULT form=noun	15
type=ASSAULT lack=null	8
type=ASSAULT lack=recipient	-1
type=ASSAULT recipients=none	-10
type=ASSAULT recipients=place	3
type=ASSAULT recipients=recalled	-19
type=ASSAULT recipients=told	-8
type=ASSAULT subject=agent	51
type=ASSAULT subject=known	-29
type=ASSAULT subject=none	27
type=ASSAULT subject=thing	-26
type=ASSAULT subject=understood	-25
type=ASSAULT subject=weapon	12
type=COERCE	5
type=COERCE actors=false	-9
type=COERCE actors=true	12
type=COERCE form=finite	-8
type=COERCE form=noun	14
type=COERCE lack=null	5
type=COERCE recipients=none	-34
type=COERCE recipients=told	32
type=COERCE subject=agent	17
type=COERCE subject=known	-4
type=COERCE subject=understood	-3
type=CONCEDE	5
type=CONCEDE actors=true	5
type=CONCEDE form=finite	16
type=CONCEDE form=noun	-12
type=CONCEDE lack=null	5
type=CONCEDE recipients=none	6
type=CONCEDE recipients=told	-4
type=CONCEDE subject=known	42
type=CONCEDE subject=understood	-4
type=CONSULT	-1
type=CONSULT actors=false	-25
type=CONSULT actors=true	7
type=CONSULT form=finite	-22
type=CONSULT lack=actor	-18
type=CONSULT lack=null	5
type=CONSULT recipients=none	-27
type=CONSULT recipients=place	1
type=CONSULT subject=agent	-21
type=CONSULT subject=known	-8
type=CONSULT subject=understood	10
type=COOPERATE	-10
type=COOPERATE actors=true	-5
type=COOPERATE form=finite	18
type=COOPERATE form=noun	-29
type=COOPERATE lack=null	-5
type=COOPERATE recipients=none	-20
type=COOPERATE recipients=told	10
type=COOPERATE subject=known	23
type=MOBILIZE	-5
type=MOBILIZE actors=true	3
type=MOBILIZE form=finite	16
type=MOBILIZE lack=null	3
type=MOBILIZE recipients=none	4
type=MOBILIZE recipients=place	-9
type=MOBILIZE subject=known	16
type=PROTEST	4
type=PROTEST actors=false	48
type=PROTEST actors=true	-44
type=PROTEST form=finite	-5
type=PROTEST form=noun	9
type=PROTEST lack=null	4
type=PROTEST recipients=place	-8
type=PROTEST recipients=told	22
type=PROTEST subject=agent	15
type=PROTEST subject=thing	17
type=REJECT	-8
type=REJECT actors=true	4
type=REJECT form=finite	-22
type=REJECT form=noun	28
type=REJECT lack=null	-8
type=REJECT recipients=none	8
type=REJECT recipients=told	-16
type=REJECT subject=known	8
type=REJECT subject=understood	6
type=REQUEST	3
type=REQUEST actors=true	1
type=REQUEST form=finite	12
type=REQUEST form=noun	-33
type=REQUEST form=participle	20
type=REQUEST lack=null	6
type=REQUEST recipients=none	17
type=REQUEST recipients=told	-15
type=REQUEST subject=known	-19
type=REQUEST subject=none	-1
type=REQUEST subject=understood	50
type=RETREAT	1
type=RETREAT actors=false	-26
type=RETREAT actors=true	28
type=RETREAT form=finite	-4
type=RETREAT form=noun	5
type=RETREAT lack=null	11
type=RETREAT recipients=none	20
type=RETREAT recipients=place	-18
type=RETREAT subject=known	22
type=SANCTION	-5
type=SANCTION actors=false	-35
type=SANCTION actors=true	30
type=SANCTION form=finite	3
type=SANCTION form=noun	-9
type=SANCTION lack=null	-21
type=SANCTION recipients=none	4
type=SANCTION recipients=told	-10
type=SANCTION subject=known	-17
type=SUPPORT	-1
type=SUPPORT form=finite	7
type=SUPPORT form=noun	-21
type=SUPPORT recipients=none	-7
type=SUPPORT recipients=told	7
type=SUPPORT subject=known	25
type=SUPPORT subject=none	-46
type=SUPPORT subject=understood	3
type=THREATEN	-4
type=THREATEN actors=false	-34
type=THREATEN actors=true	32
type=THREATEN form=finite	15
type=THREATEN form=noun	-48
type=THREATEN lack=null	-4
type=THREATEN recipients=none	2
type=THREATEN recipients=told	-6
type=THREATEN subject=known	8
word=ابرم finite	8
word=اتصال noun	9
word=اتفق finite	56
word=اتهام noun	42
word=اتهم finite	17
word=اثني finite	-4
word=اجتاح finite	7
word=اجتماع noun	-10
word=اجتمع finite	31
word=احتج finite	13
word=احتجاج noun	-14
word=احتجز finite	-11
word=احراق noun	23
word=احرق finite	6
word=اخلي finite	7
word=ادان finite	24
word=ادرج finite	5
word=ارتكب finite	-33
word=ارسل finite	10
word=ارهب noun	-28
word=استانف finite	2
word=استسلم finite	5
word=استشهاد noun	59
word=استشهد finite	-4
word=استقال finite	4
word=استقاله noun	-39
word=استقبل finite	10
word=استنجد finite	6
word=استنكر finite	-3
word=استهداف noun	34
word=استهدف finite	-8
word=اسر noun	-12
word=اشاد finite	4
word=اشتباك noun	9
word=اصاب finite	-9
word=اطلق finite	-15
word=اعتداء noun	-15
word=اعتدي finite	3
word=اعتذر finite	4
word=اعترف finite	-18
word=اعتصم finite	7
word=اعتقال noun	20
word=اعتقل finite	16
word=اعدم finite	26
word=اغتال finite	7
word=اغتصاب noun	-20
word=اغتيال noun	15
word=اغلق finite	-3
word=افرج finite	1
word=اقتحم finite	-42
word=اقترح noun	-40
word=التقي finite	19
word=القي finite	11
word=انتقد finite	18
word=انسحاب noun	9
word=انسحب finite	11
word=انفجار noun	-11
word=انفجر finite	13
word=اوقف finite	-1
word=ايد finite	7
word=بحث finite	22
word=تاييد noun	9
word=تباحث finite	-16
word=تبادل finite	30
word=تدمير noun	11
word=تراجع finite	18
word=تشاور finite	8
word=تصالح finite	10
word=تضامن finite	3
word=تظاهر finite	10
word=تعاون finite	3
word=تعاون noun	-25
word=تعهد finite	-44
word=تفاهم noun	13
word=تفجير noun	15
word=تفقد finite	56
word=تقدم finite	-5
word=تنسيق noun	38
word=تهديد noun	-21
word=توعد finite	6
word=جال noun	-59
word=جريمه noun	-73
word=جمد finite	5
word=حاصر finite	2
word=حث finite	6
word=حذر finite	9
word=حرب noun	-68
word=حرق noun	-42
word=حشد finite	9
word=حصل finite	3
word=حظر finite	-15
word=حمل finite	12
word=خرق noun	-25
word=خطف finite	10
word=خطف noun	20
word=دان finite	46
word=داهم finite	12
word=درب finite	3
word=دعا finite	2
word=دعا participle	-13
word=دعم finite	11
word=دعم noun	33
word=دعوه noun	37
word=دمر finite	14
word=رحب finite	9
word=رفض finite	37
word=رفض noun	19
word=رفع finite	1
word=زار finite	57
word=زود finite	3
word=زياره noun	79
word=ساعد finite	3
word=ساند finite	3
word=سحب finite	14
word=سفر noun	-8
word=سلح finite	2
word=سماح noun	40
word=سمح finite	-38
word=سيطر finite	-38
word=سيطره noun	-40
word=شجب finite	4
word=صادر finite	39
word=صفقه noun	-27
word=صنف finite	4
word=ضرب noun	14
word=ضربه noun	11
word=ضغط finite	11
word=طالب finite	59
word=طرد finite	-15
word=طلب finite	3
word=طلب noun	-15
word=عارض finite	9
word=عاقب noun	-35
word=عدوان noun	28
word=عرقل finite	19
word=عرقله noun	-20
word=عزز finite	10
word=عقوبه noun	-11
word=علق finite	5
word=عمليه noun	-9
word=غاره noun	25
word=فجر finite	-16
word=فرض finite	-7
word=قاطع finite	7
word=قتال noun	-23
word=قتل finite	16
word=قتل noun	8
word=قدم finite	-8
word=قصف finite	25
word=قصف noun	-22
word=قطع finite	5
word=كمين noun	53
word=لقاء noun	16
word=لقي finite	-12
word=لوح finite	2
word=محادثه noun	13
word=محاوله اغتيال noun	11
word=مشاوره noun	39
word=معركه noun	-4
word=مفاوضات noun	1
word=مقتل noun	44
word=منع finite	9
word=مواجهه noun	-18
word=مول finite	-7
word=ناشد finite	6
word=نداء noun	9
word=ندد finite	-13
word=نسق finite	3
word=نشر finite	-14
word=هاجم finite	24
word=هاجم noun	-16
word=هجوم noun	9
word=هدد finite	-24
word=هدنه noun	-12
word=هنا finite	3
word=وافق finite	10
word=وصل finite	-4
word=وصول noun	-62
word=وعد finite	-46
word=وقع finite	-7
word=وقف finite	-32
`
