/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 31
export const WEIGHTS: string = `
actor by=named	-16
actor by=named recipient by=named	40
actor by=named recipient by=nobody	-20
actor by=named recipient by=related	-21
actor by=nobody	-5
actor by=nobody recipient by=named	-20
actor by=nobody recipient by=nobody	8
actor by=nobody recipient by=recalled	-46
actor by=nobody recipient by=related	-7
actor by=recalled	-30
actor by=recalled recipient by=named	-48
actor by=recalled recipient by=nobody	-9
actor by=recalled recipient by=related	27
actor by=related	12
actor by=related recipient by=named	3
actor by=related recipient by=nobody	-19
actor by=related recipient by=related	-4
actors=false	-5
actors=false recipients=none form=finite	-2
actors=false recipients=none form=noun	-57
actors=false recipients=place form=finite	1
actors=false recipients=place form=noun	-13
actors=false recipients=recalled form=finite	-28
actors=false recipients=recalled form=noun	-12
actors=false recipients=told form=finite	21
actors=false recipients=told form=noun	-1
actors=true	10
actors=true recipients=none form=finite	7
actors=true recipients=none form=noun	-9
actors=true recipients=none form=participle	-19
actors=true recipients=place form=finite	-30
actors=true recipients=place form=noun	20
actors=true recipients=recalled form=noun	2
actors=true recipients=told form=finite	8
actors=true recipients=told form=noun	-16
actors=true recipients=told form=participle	14
attributed=false	7
attributed=true	4
companion=false	2
companion=true	23
dated=false	4
dated=true	9
form=finite	3
form=noun	8
form=participle	-5
head=false	-18
head=true	4
joined=false	3
joined=true	-3
lack=actor	-57
lack=null	9
lack=recipient	-22
merged=false	9
merged=true	-56
mode=abduct	43
mode=aerial	25
mode=arrest	48
mode=assassinate	56
mode=ban	-5
mode=blockade	20
mode=call	8
mode=condemn	2
mode=demo	1
mode=execute	-3
mode=expel	6
mode=explosives	6
mode=firearms	-10
mode=heavy	47
mode=legal	-82
mode=meet	8
mode=null	-10
mode=raid	10
mode=seize	-4
mode=sexual	-20
mode=sign	50
mode=suicide-attack	-1
mode=visit	-19
noun=definite	-26
noun=definite alone=false	17
noun=definite alone=false after=bare	5
noun=definite alone=false after=comma	-54
noun=definite alone=false after=relative	20
noun=definite alone=false after=stop	5
noun=definite alone=false after=بين	-6
noun=definite alone=false after=علي	12
noun=definite alone=false after=ل	37
noun=definite alone=false after=من	23
noun=definite alone=true	-38
noun=definite alone=true after=bare	2
noun=definite alone=true after=comma	-43
noun=definite alone=true after=complementiser	40
noun=definite alone=true after=end	-10
noun=definite alone=true after=particle	-16
noun=definite alone=true after=relative	22
noun=definite alone=true after=stop	-51
noun=definite alone=true after=verb	-38
noun=definite alone=true after=الي	10
noun=definite alone=true after=ب	20
noun=definite alone=true after=بين	46
noun=definite alone=true after=علي	61
noun=definite alone=true after=في	-29
noun=definite alone=true after=ل	-19
noun=definite alone=true after=مع	-15
noun=definite alone=true after=من	-5
noun=definite head=false	-48
noun=definite head=true	-3
noun=indefinite	1
noun=indefinite alone=false	1
noun=indefinite alone=false after=bare	-10
noun=indefinite alone=false after=comma	-13
noun=indefinite alone=false after=end	-47
noun=indefinite alone=false after=particle	-28
noun=indefinite alone=false after=relative	7
noun=indefinite alone=false after=stop	-29
noun=indefinite alone=false after=time	29
noun=indefinite alone=false after=verb	-3
noun=indefinite alone=false after=الي	-8
noun=indefinite alone=false after=ب	14
noun=indefinite alone=false after=بين	15
noun=indefinite alone=false after=خلال	-19
noun=indefinite alone=false after=علي	67
noun=indefinite alone=false after=في	-1
noun=indefinite alone=false after=ل	12
noun=indefinite alone=false after=مع	-4
noun=indefinite alone=false after=من	5
noun=indefinite alone=true	1
noun=indefinite alone=true after=bare	2
noun=indefinite alone=true after=end	5
noun=indefinite alone=true after=stop	-34
noun=indefinite alone=true after=verb	17
noun=indefinite alone=true after=الي	-15
noun=indefinite alone=true after=ب	-46
noun=indefinite alone=true after=بين	34
noun=indefinite alone=true after=ضد	4
noun=indefinite alone=true after=علي	11
noun=indefinite alone=true after=في	-14
noun=indefinite alone=true after=ل	-25
noun=indefinite alone=true after=مع	30
noun=indefinite alone=true after=من	15
noun=indefinite head=false	33
noun=indefinite head=true	-10
noun=owned	13
noun=owned alone=false	26
noun=owned alone=true	-7
noun=owned alone=true after=bare	45
noun=owned alone=true after=comma	-11
noun=owned alone=true after=الي	24
noun=owned alone=true after=ب	6
noun=owned alone=true after=في	9
noun=owned alone=true after=ل	14
noun=owned alone=true after=من	7
noun=owned head=false	37
noun=owned head=true	-15
placed=false	6
placed=true	2
preposition=null	-7
preposition=اثناء	10
preposition=الي	32
preposition=ب	-15
preposition=بشان	38
preposition=بعد	39
preposition=بين	-36
preposition=تحت	-20
preposition=جراء	23
preposition=خلال	8
preposition=عقب	62
preposition=علي	34
preposition=عن	5
preposition=في	-1
preposition=ل	-50
preposition=مع	-27
preposition=من	-37
preposition=منذ	23
recipient by=named	-26
recipient by=nobody	-22
recipient by=recalled	-46
recipient by=related	-6
recipients=none	-34
recipients=place	-12
recipients=recalled	-19
recipients=told	2
repeated=false	-4
repeated=true	26
status=actual	13
status=denied	-58
status=hypothetical	-15
status=planned	-28
status=requested	-34
subject=agent	2
subject=event	6
subject=known	36
subject=none	-22
subject=thing	-13
subject=understood	-11
subject=weapon	12
suffix=false	8
suffix=true	-30
support=false	-5
support=true	40
tense=imperfect	-18
tense=imperfect relative=false	17
tense=imperfect relative=true	-70
tense=participle	-5
tense=participle relative=false	-5
tense=perfect	13
tense=perfect relative=false	12
tense=perfect relative=true	8
title=true	45
type=ACCUSE	-1
type=ACCUSE actors=false	-2
type=ACCUSE actors=true	2
type=ACCUSE form=finite	-6
type=ACCUSE form=noun	-4
type=ACCUSE form=participle	10
type=ACCUSE lack=null	29
type=ACCUSE lack=recipient	-37
type=ACCUSE recipients=none	-14
type=ACCUSE recipients=told	13
type=ACCUSE subject=agent	35
type=ACCUSE subject=known	-23
type=ACCUSE subject=none	13
type=ACCUSE subject=understood	-20
type=AGREE	-17
type=AGREE actors=true	-12
type=AGREE form=finite	-10
type=AGREE form=noun	1
type=AGREE lack=null	-12
type=AGREE recipients=none	-8
type=AGREE recipients=told	-8
type=AGREE subject=known	9
type=AGREE subject=none	-5
type=AID	6
type=AID actors=true	-37
type=AID form=finite	-4
type=AID form=noun	11
type=AID lack=null	6
type=AID recipients=none	-1
type=AID recipients=told	8
type=AID subject=known	47
type=ASSAULT	9
type=ASSAULT actors=false	7
type=ASSAULT actors=true	9
type=ASSAULT form=finite	-4
type=ASSAULT form=noun	15
type=ASSAULT lack=null	8
type=ASSAULT lack=recipient	-1
type=ASSAULT recipients=none	-10
type=ASSAULT recipients=place	3
type=ASSAULT recipients=recalled	-19
type=ASSAULT recipients=told	-7
type=ASSAULT subject=agent	49
type=ASSAULT subject=known	-30
type=ASSAULT subject=none	33
type=ASSAULT subject=thing	-27
type=ASSAULT subject=understood	-25
type=ASSAULT subject=weapon	12
type=COERCE	3
type=COERCE actors=false	-4
type=COERCE actors=true	7
type=COERCE form=finite	-6
type=COERCE form=noun	20
type=COERCE lack=null	3
type=COERCE recipients=none	-37
type=COERCE recipients=told	33
type=COERCE subject=agent	10
type=COERCE subject=known	1
type=COERCE subject=none	19
type=COERCE subject=understood	2
type=CONCEDE	5
type=CONCEDE actors=true	5
type=CONCEDE form=finite	16
type=CONCEDE form=noun	-12
type=CONCEDE lack=null	5
type=CONCEDE recipients=none	6
type=CONCEDE recipients=told	-5
type=CONCEDE subject=known	42
type=CONCEDE subject=understood	-5
type=CONSULT	-1
type=CONSULT actors=false	-24
type=CONSULT actors=true	7
type=CONSULT form=finite	-22
type=CONSULT lack=actor	-18
type=CONSULT lack=null	5
type=CONSULT recipients=none	-26
type=CONSULT recipients=place	2
type=CONSULT subject=agent	-21
type=CONSULT subject=known	-7
type=CONSULT subject=understood	10
type=COOPERATE	-9
type=COOPERATE actors=true	-5
type=COOPERATE form=finite	18
type=COOPERATE form=noun	-28
type=COOPERATE lack=null	-5
type=COOPERATE recipients=none	-20
type=COOPERATE recipients=told	10
type=COOPERATE subject=known	23
type=MOBILIZE	-4
type=MOBILIZE actors=true	3
type=MOBILIZE form=finite	16
type=MOBILIZE lack=null	3
type=MOBILIZE recipients=none	4
type=MOBILIZE recipients=place	-8
type=MOBILIZE subject=known	16
type=PROTEST	4
type=PROTEST actors=false	48
type=PROTEST actors=true	-43
type=PROTEST form=finite	-5
type=PROTEST form=noun	9
type=PROTEST lack=null	4
type=PROTEST recipients=place	-8
type=PROTEST recipients=told	22
type=PROTEST subject=agent	15
type=PROTEST subject=thing	17
type=REJECT	-7
type=REJECT actors=true	4
type=REJECT form=finite	-22
type=REJECT form=noun	26
type=REJECT lack=null	-7
type=REJECT recipients=none	8
type=REJECT recipients=told	-16
type=REJECT subject=known	8
type=REJECT subject=understood	5
type=REQUEST	4
type=REQUEST actors=true	1
type=REQUEST form=finite	12
type=REQUEST form=noun	-34
type=REQUEST form=participle	22
type=REQUEST lack=null	6
type=REQUEST recipients=none	17
type=REQUEST recipients=told	-15
type=REQUEST subject=known	-19
type=REQUEST subject=none	1
type=REQUEST subject=understood	50
type=RETREAT	2
type=RETREAT actors=false	-26
type=RETREAT actors=true	28
type=RETREAT form=finite	-4
type=RETREAT form=noun	5
type=RETREAT lack=null	11
type=RETREAT recipients=none	19
type=RETREAT recipients=place	-17
type=RETREAT subject=known	22
type=SANCTION	-5
type=SANCTION actors=false	-34
type=SANCTION actors=true	29
type=SANCTION form=finite	3
type=SANCTION form=noun	-9
type=SANCTION lack=null	-20
type=SANCTION recipients=none	4
type=SANCTION recipients=told	-10
type=SANCTION subject=known	-17
type=SUPPORT	-3
type=SUPPORT actors=true	2
type=SUPPORT form=finite	4
type=SUPPORT form=noun	-22
type=SUPPORT lack=null	2
type=SUPPORT recipients=none	-9
type=SUPPORT recipients=told	6
type=SUPPORT subject=known	21
type=SUPPORT subject=none	-45
type=SUPPORT subject=understood	4
type=THREATEN	-4
type=THREATEN actors=false	-34
type=THREATEN actors=true	32
type=THREATEN form=finite	14
type=THREATEN form=noun	-49
type=THREATEN lack=null	-4
type=THREATEN recipients=none	4
type=THREATEN recipients=told	-7
type=THREATEN subject=known	8
word=ابرم finite	8
word=اتصال noun	8
word=اتفق finite	56
word=اتهام noun	45
word=اتهم finite	18
word=اثني finite	-3
word=اجتاح finite	7
word=اجتماع noun	-11
word=اجتمع finite	32
word=احتج finite	13
word=احتجاج noun	-14
word=احتجز finite	-8
word=احراق noun	23
word=احرق finite	5
word=اخلي finite	7
word=ادان finite	25
word=ادرج finite	5
word=ارتكب finite	-33
word=ارسل finite	10
word=ارهب noun	-28
word=استانف finite	2
word=استسلم finite	5
word=استشهاد noun	59
word=استشهد finite	-3
word=استقال finite	4
word=استقاله noun	-39
word=استقبل finite	11
word=استنجد finite	6
word=استنكر finite	-2
word=استهداف noun	34
word=استهدف finite	-7
word=اسر noun	-13
word=اشاد finite	-11
word=اشتباك noun	6
word=اشعل noun	1
word=اصاب finite	-10
word=اطلق finite	-18
word=اعتداء noun	-15
word=اعتدي finite	3
word=اعتذر finite	4
word=اعترف finite	-17
word=اعتصم finite	7
word=اعتقال noun	21
word=اعتقل finite	1
word=اعدم finite	26
word=اغتال finite	7
word=اغتصاب noun	-20
word=اغتيال noun	15
word=اغلق finite	-2
word=افرج finite	1
word=اقتحم finite	-42
word=اقترح noun	-41
word=التقي finite	20
word=القي finite	11
word=انتقد finite	20
word=انسحاب noun	9
word=انسحب finite	11
word=انفجار noun	-11
word=انفجر finite	12
word=اوقف finite	3
word=ايد finite	8
word=بحث finite	22
word=تاييد noun	8
word=تباحث finite	-16
word=تبادل finite	31
word=تدمير noun	10
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
word=تفقد finite	55
word=تقدم finite	-4
word=تنسيق noun	38
word=تهديد noun	-22
word=توعد finite	7
word=جال noun	-60
word=جريمه noun	-71
word=جمد finite	5
word=حاصر finite	3
word=حث finite	6
word=حذر finite	8
word=حرب noun	-68
word=حرق noun	-41
word=حشد finite	9
word=حصل finite	3
word=حظر finite	-13
word=حمل finite	11
word=خرق noun	-25
word=خطف finite	11
word=خطف noun	20
word=دان finite	47
word=داهم finite	13
word=درب finite	3
word=دعا finite	1
word=دعا participle	-12
word=دعم finite	13
word=دعم noun	31
word=دعوه noun	37
word=دمر finite	14
word=رحب finite	10
word=رفض finite	36
word=رفض noun	20
word=رفع finite	1
word=زار finite	57
word=زود finite	3
word=زياره noun	80
word=ساعد finite	3
word=ساند finite	4
word=سحب finite	14
word=سفر noun	-8
word=سلح finite	2
word=سماح noun	40
word=سمح finite	-38
word=سيطر finite	-37
word=سيطره noun	-41
word=شجب finite	4
word=صادر finite	42
word=صفقه noun	-26
word=صنف finite	4
word=ضرب noun	13
word=ضربه noun	11
word=ضغط finite	11
word=طالب finite	59
word=طرد finite	-15
word=طلب finite	3
word=طلب noun	-16
word=عارض finite	9
word=عاقب noun	-34
word=عدوان noun	36
word=عرقل finite	19
word=عرقله noun	-23
word=عزز finite	10
word=عقوبه noun	-10
word=علق finite	5
word=عمليه noun	-6
word=غاره noun	24
word=فجر finite	-14
word=فرض finite	-7
word=قاطع finite	7
word=قتال noun	-24
word=قتل finite	17
word=قتل noun	9
word=قدم finite	-8
word=قصف finite	27
word=قصف noun	-20
word=قطع finite	5
word=كمين noun	53
word=لقاء noun	16
word=لقي finite	-13
word=لوح finite	3
word=محادثه noun	13
word=محاوله اغتيال noun	11
word=مشاوره noun	40
word=معركه noun	-4
word=مفاوضات noun	1
word=مقتل noun	45
word=منع finite	8
word=مواجهه noun	-19
word=مول finite	-6
word=ناشد finite	6
word=نداء noun	10
word=ندد finite	-13
word=نسق finite	3
word=نشر finite	-14
word=هاجم finite	25
word=هاجم noun	-16
word=هجوم noun	7
word=هدد finite	-23
word=هدنه noun	-13
word=هنا finite	3
word=وافق finite	10
word=وصل finite	-4
word=وصول noun	-61
word=وعد finite	-46
word=وقع finite	-7
word=وقف finite	-31
`
