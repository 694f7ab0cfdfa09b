/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 31
export const WEIGHTS: string = `
actor by=named	-13
actor by=named recipient by=named	44
actor by=named recipient by=nobody	-14
actor by=named recipient by=related	-32
actor by=nobody	-5
actor by=nobody recipient by=named	-20
actor by=nobody recipient by=nobody	7
actor by=nobody recipient by=recalled	-48
actor by=nobody recipient by=related	-6
actor by=recalled	-33
actor by=recalled recipient by=named	-46
actor by=recalled recipient by=nobody	-8
actor by=recalled recipient by=related	21
actor by=related	11
actor by=related recipient by=named	5
actor by=related recipient by=nobody	-20
actor by=related recipient by=related	-3
actors=false	-5
actors=false recipients=none form=finite	-1
actors=false recipients=none form=noun	-58
actors=false recipients=place form=noun	-14
actors=false recipients=recalled form=finite	-26
actors=false recipients=recalled form=noun	-12
actors=false recipients=told form=finite	22
actors=false recipients=told form=noun	-1
actors=true	10
actors=true recipients=none form=finite	7
actors=true recipients=none form=noun	-8
actors=true recipients=none form=participle	-16
actors=true recipients=place form=finite	-33
actors=true recipients=place form=noun	22
actors=true recipients=recalled form=noun	-2
actors=true recipients=told form=finite	8
actors=true recipients=told form=noun	-16
actors=true recipients=told form=participle	13
attributed=false	8
attributed=true	3
companion=false	2
companion=true	21
dated=false	4
dated=true	8
form=finite	3
form=noun	8
form=participle	-2
head=false	-18
head=true	4
joined=false	3
lack=actor	-49
lack=null	9
lack=recipient	-22
merged=false	9
merged=true	-56
mode=abduct	43
mode=aerial	26
mode=arrest	50
mode=assassinate	54
mode=ban	-6
mode=blockade	21
mode=call	7
mode=condemn	2
mode=demo	1
mode=execute	-3
mode=expel	6
mode=explosives	6
mode=firearms	-9
mode=heavy	51
mode=legal	-82
mode=meet	8
mode=null	-10
mode=raid	8
mode=sexual	-20
mode=sign	48
mode=suicide-attack	-3
mode=visit	-19
noun=definite	-26
noun=definite alone=false	13
noun=definite alone=false after=bare	3
noun=definite alone=false after=comma	-51
noun=definite alone=false after=relative	22
noun=definite alone=false after=stop	-2
noun=definite alone=false after=بين	-4
noun=definite alone=false after=علي	15
noun=definite alone=false after=ل	37
noun=definite alone=false after=من	25
noun=definite alone=true	-37
noun=definite alone=true after=comma	-43
noun=definite alone=true after=complementiser	38
noun=definite alone=true after=end	-12
noun=definite alone=true after=particle	-16
noun=definite alone=true after=relative	25
noun=definite alone=true after=stop	-52
noun=definite alone=true after=verb	-37
noun=definite alone=true after=الي	10
noun=definite alone=true after=ب	22
noun=definite alone=true after=بين	45
noun=definite alone=true after=علي	64
noun=definite alone=true after=في	-28
noun=definite alone=true after=ل	-20
noun=definite alone=true after=مع	-13
noun=definite alone=true after=من	-4
noun=definite head=false	-48
noun=definite head=true	-4
noun=indefinite	2
noun=indefinite alone=false	1
noun=indefinite alone=false after=bare	-9
noun=indefinite alone=false after=comma	-14
noun=indefinite alone=false after=end	-50
noun=indefinite alone=false after=particle	-29
noun=indefinite alone=false after=relative	8
noun=indefinite alone=false after=stop	-28
noun=indefinite alone=false after=time	28
noun=indefinite alone=false after=verb	-4
noun=indefinite alone=false after=الي	-7
noun=indefinite alone=false after=ب	13
noun=indefinite alone=false after=بين	15
noun=indefinite alone=false after=خلال	-18
noun=indefinite alone=false after=علي	68
noun=indefinite alone=false after=في	-2
noun=indefinite alone=false after=ل	12
noun=indefinite alone=false after=مع	-3
noun=indefinite alone=false after=من	5
noun=indefinite alone=true	2
noun=indefinite alone=true after=bare	2
noun=indefinite alone=true after=end	5
noun=indefinite alone=true after=stop	-32
noun=indefinite alone=true after=verb	20
noun=indefinite alone=true after=الي	-11
noun=indefinite alone=true after=ب	-48
noun=indefinite alone=true after=بين	34
noun=indefinite alone=true after=ضد	5
noun=indefinite alone=true after=علي	10
noun=indefinite alone=true after=في	-15
noun=indefinite alone=true after=ل	-25
noun=indefinite alone=true after=مع	30
noun=indefinite alone=true after=من	15
noun=indefinite head=false	33
noun=indefinite head=true	-10
noun=owned	13
noun=owned alone=false	27
noun=owned alone=true	-7
noun=owned alone=true after=bare	45
noun=owned alone=true after=comma	-10
noun=owned alone=true after=الي	24
noun=owned alone=true after=ب	6
noun=owned alone=true after=في	11
noun=owned alone=true after=ل	13
noun=owned alone=true after=من	7
noun=owned head=false	36
noun=owned head=true	-15
placed=false	5
placed=true	3
preposition=null	-7
preposition=اثناء	10
preposition=الي	32
preposition=ب	-16
preposition=بشان	39
preposition=بعد	40
preposition=بين	-35
preposition=تحت	-21
preposition=جراء	23
preposition=خلال	12
preposition=عقب	61
preposition=علي	35
preposition=عن	7
preposition=في	-2
preposition=ل	-52
preposition=مع	-27
preposition=من	-38
preposition=منذ	22
recipient by=named	-22
recipient by=nobody	-22
recipient by=recalled	-48
recipient by=related	-6
recipients=none	-33
recipients=place	-13
recipients=recalled	-19
recipients=told	1
repeated=false	-4
repeated=true	25
status=actual	13
status=denied	-55
status=hypothetical	-16
status=planned	-28
status=requested	-35
subject=agent	9
subject=event	4
subject=known	36
subject=none	-24
subject=thing	-13
subject=understood	-12
subject=weapon	13
suffix=false	9
suffix=true	-30
support=false	-5
support=true	40
tense=imperfect	-18
tense=imperfect relative=false	18
tense=imperfect relative=true	-72
tense=participle	-2
tense=participle relative=false	-2
tense=perfect	14
tense=perfect relative=false	12
tense=perfect relative=true	9
title=false	1
title=true	44
type=ACCUSE	-2
type=ACCUSE actors=false	-2
type=ACCUSE actors=true	2
type=ACCUSE form=finite	-6
type=ACCUSE form=noun	-4
type=ACCUSE lack=null	27
type=ACCUSE lack=recipient	-36
type=ACCUSE recipients=none	-16
type=ACCUSE recipients=told	14
type=ACCUSE subject=agent	33
type=ACCUSE subject=known	-22
type=ACCUSE subject=none	12
type=ACCUSE subject=understood	-18
type=AGREE	-18
type=AGREE actors=true	-12
type=AGREE form=finite	-11
type=AGREE form=noun	1
type=AGREE lack=null	-12
type=AGREE recipients=none	-10
type=AGREE recipients=told	-7
type=AGREE subject=known	10
type=AGREE subject=none	-6
type=AID	6
type=AID actors=true	-35
type=AID form=finite	-5
type=AID form=noun	11
type=AID lack=null	6
type=AID recipients=none	-2
type=AID recipients=told	9
type=AID subject=known	46
type=ASSAULT	9
type=ASSAULT actors=false	8
type=ASSAULT actors=true	8
type=ASSAULT form=finite	-5
type=ASSAULT form=noun	16
type=ASSAULT lack=null	7
type=ASSAULT lack=recipient	-3
type=ASSAULT recipients=none	-6
type=ASSAULT recipients=place	1
type=ASSAULT recipients=recalled	-19
type=ASSAULT recipients=told	-8
type=ASSAULT subject=agent	47
type=ASSAULT subject=known	-26
type=ASSAULT subject=none	27
type=ASSAULT subject=thing	-26
type=ASSAULT subject=understood	-27
type=ASSAULT subject=weapon	13
type=COERCE	5
type=COERCE actors=false	-9
type=COERCE actors=true	12
type=COERCE form=finite	-9
type=COERCE form=noun	14
type=COERCE lack=null	5
type=COERCE recipients=none	-35
type=COERCE recipients=told	32
type=COERCE subject=agent	16
type=COERCE subject=known	-3
type=COERCE subject=understood	-2
type=CONCEDE	6
type=CONCEDE actors=true	6
type=CONCEDE form=finite	14
type=CONCEDE form=noun	-10
type=CONCEDE lack=null	6
type=CONCEDE recipients=none	8
type=CONCEDE recipients=told	-5
type=CONCEDE subject=known	41
type=CONCEDE subject=understood	-4
type=CONSULT	-2
type=CONSULT actors=false	-27
type=CONSULT actors=true	8
type=CONSULT form=finite	-22
type=CONSULT lack=actor	-20
type=CONSULT lack=null	6
type=CONSULT recipients=none	-27
type=CONSULT recipients=place	3
type=CONSULT subject=agent	-24
type=CONSULT subject=known	-7
type=CONSULT subject=understood	11
type=COOPERATE	-10
type=COOPERATE actors=true	-4
type=COOPERATE form=finite	18
type=COOPERATE form=noun	-29
type=COOPERATE lack=null	-4
type=COOPERATE recipients=none	-20
type=COOPERATE recipients=told	10
type=COOPERATE subject=known	24
type=MOBILIZE	-5
type=MOBILIZE actors=true	3
type=MOBILIZE form=finite	16
type=MOBILIZE lack=null	3
type=MOBILIZE recipients=none	3
type=MOBILIZE recipients=place	-8
type=MOBILIZE subject=known	16
type=PROTEST	4
type=PROTEST actors=false	47
type=PROTEST actors=true	-43
type=PROTEST form=finite	-6
type=PROTEST form=noun	10
type=PROTEST lack=null	4
type=PROTEST recipients=place	-9
type=PROTEST recipients=told	22
type=PROTEST subject=agent	14
type=PROTEST subject=thing	17
type=REJECT	-8
type=REJECT actors=true	4
type=REJECT form=finite	-23
type=REJECT form=noun	27
type=REJECT lack=null	-8
type=REJECT recipients=none	7
type=REJECT recipients=told	-16
type=REJECT subject=known	8
type=REJECT subject=understood	6
type=REQUEST	2
type=REQUEST form=finite	12
type=REQUEST form=noun	-34
type=REQUEST form=participle	21
type=REQUEST lack=null	5
type=REQUEST recipients=none	17
type=REQUEST recipients=told	-15
type=REQUEST subject=known	-17
type=REQUEST subject=understood	51
type=RETREAT	1
type=RETREAT actors=false	-27
type=RETREAT actors=true	28
type=RETREAT form=finite	-3
type=RETREAT form=noun	5
type=RETREAT lack=null	12
type=RETREAT recipients=none	19
type=RETREAT recipients=place	-18
type=RETREAT subject=known	22
type=SANCTION	-5
type=SANCTION actors=false	-35
type=SANCTION actors=true	29
type=SANCTION form=finite	4
type=SANCTION form=noun	-9
type=SANCTION lack=null	-21
type=SANCTION recipients=none	4
type=SANCTION recipients=told	-9
type=SANCTION subject=known	-17
type=SUPPORT	-1
type=SUPPORT form=finite	6
type=SUPPORT form=noun	-20
type=SUPPORT recipients=none	-8
type=SUPPORT recipients=told	7
type=SUPPORT subject=known	26
type=SUPPORT subject=none	-45
type=SUPPORT subject=understood	5
type=THREATEN	-1
type=THREATEN actors=false	-26
type=THREATEN actors=true	27
type=THREATEN form=finite	23
type=THREATEN form=noun	-52
type=THREATEN recipients=none	4
type=THREATEN recipients=told	-4
type=THREATEN subject=known	1
word=ابرم finite	8
word=اتصال noun	8
word=اتفق finite	56
word=اتهام noun	46
word=اتهم finite	16
word=اثني finite	-5
word=اجتاح finite	7
word=اجتماع noun	-11
word=اجتمع finite	31
word=احتج finite	13
word=احتجاج noun	-14
word=احتجز finite	-11
word=احراق noun	23
word=احرق finite	5
word=اخلي finite	7
word=ادان finite	25
word=ادرج finite	5
word=ارتكب finite	-33
word=ارسل finite	9
word=ارهب noun	-31
word=استانف finite	2
word=استسلم finite	4
word=استشهاد noun	59
word=استشهد finite	-6
word=استقال finite	4
word=استقاله noun	-41
word=استقبل finite	10
word=استنجد finite	6
word=استنكر finite	-2
word=استهداف noun	33
word=استهدف finite	-8
word=اسر noun	-13
word=اشاد finite	4
word=اشتباك noun	7
word=اشعل noun	-1
word=اطلق finite	-16
word=اعتداء noun	-15
word=اعتدي finite	3
word=اعتذر finite	4
word=اعترف finite	-18
word=اعتصم finite	6
word=اعتقال noun	20
word=اعتقل finite	15
word=اعدم finite	27
word=اغتال finite	7
word=اغتصاب noun	-20
word=اغتيال noun	13
word=اغلق finite	-3
word=افرج finite	1
word=اقتحم finite	-41
word=اقترح noun	-39
word=التقي finite	18
word=القي finite	11
word=انتقد finite	19
word=انسحاب noun	8
word=انسحب finite	11
word=انفجار noun	-11
word=انفجر finite	13
word=اوقف finite	-1
word=ايد finite	7
word=بحث finite	22
word=تاييد noun	8
word=تباحث finite	-15
word=تبادل finite	32
word=تدمير noun	13
word=تراجع finite	18
word=تشاور finite	8
word=تصالح finite	9
word=تضامن finite	3
word=تظاهر finite	10
word=تعاون finite	3
word=تعاون noun	-25
word=تعهد finite	-44
word=تفاهم noun	13
word=تفجير noun	15
word=تفقد finite	56
word=تقدم finite	-15
word=تنسيق noun	38
word=تهديد noun	-21
word=توعد finite	6
word=جال noun	-60
word=جريمه noun	-73
word=جمد finite	5
word=حاصر finite	2
word=حث finite	6
word=حذر finite	7
word=حرب noun	-68
word=حرق noun	-42
word=حشد finite	9
word=حصل finite	3
word=حظر finite	-15
word=حمل finite	13
word=خرق noun	-27
word=خطف finite	10
word=خطف noun	21
word=دان finite	48
word=داهم finite	12
word=درب finite	3
word=دعا finite	1
word=دعا participle	-13
word=دعم finite	12
word=دعم noun	32
word=دعوه noun	39
word=دمر finite	15
word=رحب finite	9
word=رفض finite	38
word=رفض noun	19
word=رفع finite	1
word=زار finite	58
word=زود finite	3
word=زياره noun	78
word=ساعد finite	3
word=ساند finite	3
word=سحب finite	15
word=سفر noun	-8
word=سلح finite	2
word=سماح noun	37
word=سمح finite	-38
word=سيطر finite	-37
word=سيطره noun	-41
word=شجب finite	4
word=صادر finite	40
word=صفقه noun	-27
word=صنف finite	5
word=ضرب noun	14
word=ضربه noun	12
word=ضغط finite	11
word=طالب finite	59
word=طرد finite	-15
word=طلب finite	4
word=طلب noun	-16
word=عارض finite	9
word=عاقب noun	-35
word=عدوان noun	28
word=عرقل finite	19
word=عرقله noun	-20
word=عزز finite	10
word=عقوبه noun	-11
word=علق finite	5
word=عمليه noun	-8
word=غاره noun	25
word=فجر finite	-16
word=فرض finite	-7
word=قاطع finite	7
word=قتال noun	-24
word=قتل finite	16
word=قتل noun	5
word=قدم finite	-8
word=قصف finite	25
word=قصف noun	-22
word=قطع finite	5
word=كمين noun	54
word=لقاء noun	15
word=لقي finite	-12
word=لوح finite	2
word=محادثه noun	13
word=محاوله اغتيال noun	11
word=مشاوره noun	37
word=معركه noun	-5
word=مفاوضات noun	3
word=مقتل noun	45
word=منع finite	8
word=مواجهه noun	-8
word=مول finite	-7
word=ناشد finite	6
word=نداء noun	10
word=ندد finite	-16
word=نسق finite	3
word=نشر finite	-14
word=هاجم finite	24
word=هاجم noun	-17
word=هجوم noun	9
word=هدد finite	-9
word=هدنه noun	-12
word=هنا finite	3
word=وافق finite	9
word=وصل finite	-2
word=وصول noun	-62
word=وعد finite	-46
word=وقع finite	-6
word=وقف finite	-31
`
