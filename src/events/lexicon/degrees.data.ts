/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 54
export const WEIGHTS: string = `
actor by=named	-22
actor by=named recipient by=named	-22
actor by=named recipient by=nobody	-16
actor by=named recipient by=related	-18
actor by=nobody	-5
actor by=nobody recipient by=named	-15
actor by=nobody recipient by=recalled	-30
actor by=nobody recipient by=related	4
actor by=recalled	-31
actor by=recalled recipient by=nobody	-14
actor by=recalled recipient by=related	-10
actor by=related	7
actor by=related recipient by=named	12
actor by=related recipient by=nobody	-2
actor by=related recipient by=related	9
actors=false	-5
actors=false recipients=none form=finite	-10
actors=false recipients=none form=noun	-60
actors=false recipients=place form=finite	-8
actors=false recipients=place form=noun	-4
actors=false recipients=recalled form=finite	-37
actors=false recipients=recalled form=noun	-1
actors=false recipients=told form=finite	18
actors=false recipients=told form=noun	9
actors=true	3
actors=true recipients=none form=finite	-6
actors=true recipients=none form=noun	-10
actors=true recipients=none form=participle	-35
actors=true recipients=place form=finite	-10
actors=true recipients=place form=noun	20
actors=true recipients=recalled form=noun	-9
actors=true recipients=told form=finite	12
actors=true recipients=told form=participle	37
attributed=false	3
attributed=true	-4
companion=false	-2
companion=true	16
dated=false	1
dated=true	10
form=finite	5
form=noun	-5
form=participle	-1
head=false	-11
head=true	-4
joined=false	5
joined=true	-4
lack=actor	-83
lack=null	2
lack=recipient	-32
merged=false	2
merged=true	-83
mode=abduct	60
mode=aerial	56
mode=arrest	43
mode=assassinate	66
mode=ban	-5
mode=blockade	26
mode=call	-3
mode=condemn	3
mode=demo	-11
mode=execute	-7
mode=expel	9
mode=explosives	4
mode=firearms	-10
mode=heavy	40
mode=legal	-120
mode=meet	5
mode=null	-5
mode=raid	33
mode=seize	2
mode=sexual	-29
mode=sign	78
mode=suicide-attack	4
mode=visit	-10
noun=definite	-18
noun=definite alone=false	9
noun=definite alone=false after=bare	5
noun=definite alone=false after=comma	-88
noun=definite alone=false after=relative	30
noun=definite alone=false after=stop	13
noun=definite alone=false after=بين	-13
noun=definite alone=false after=علي	9
noun=definite alone=false after=ل	47
noun=definite alone=false after=من	40
noun=definite alone=true	-25
noun=definite alone=true after=bare	-7
noun=definite alone=true after=comma	-59
noun=definite alone=true after=complementiser	37
noun=definite alone=true after=end	-13
noun=definite alone=true after=particle	-26
noun=definite alone=true after=relative	24
noun=definite alone=true after=stop	-69
noun=definite alone=true after=verb	-53
noun=definite alone=true after=الي	7
noun=definite alone=true after=بين	60
noun=definite alone=true after=علي	62
noun=definite alone=true after=في	-26
noun=definite alone=true after=ل	-30
noun=definite alone=true after=مع	-28
noun=definite alone=true after=من	-10
noun=definite head=false	-45
noun=definite head=true	-4
noun=indefinite	1
noun=indefinite alone=false	2
noun=indefinite alone=false after=bare	-1
noun=indefinite alone=false after=comma	-14
noun=indefinite alone=false after=end	-44
noun=indefinite alone=false after=particle	-57
noun=indefinite alone=false after=relative	8
noun=indefinite alone=false after=stop	-24
noun=indefinite alone=false after=time	53
noun=indefinite alone=false after=verb	14
noun=indefinite alone=false after=الي	-21
noun=indefinite alone=false after=ب	26
noun=indefinite alone=false after=علي	78
noun=indefinite alone=false after=في	5
noun=indefinite alone=false after=ل	11
noun=indefinite alone=false after=مع	-8
noun=indefinite alone=false after=من	13
noun=indefinite alone=true	1
noun=indefinite alone=true after=bare	24
noun=indefinite alone=true after=end	6
noun=indefinite alone=true after=stop	-50
noun=indefinite alone=true after=time	-33
noun=indefinite alone=true after=verb	25
noun=indefinite alone=true after=الي	-17
noun=indefinite alone=true after=ب	-59
noun=indefinite alone=true after=بين	46
noun=indefinite alone=true after=ضد	7
noun=indefinite alone=true after=علي	11
noun=indefinite alone=true after=في	-12
noun=indefinite alone=true after=ل	-16
noun=indefinite alone=true after=مع	27
noun=indefinite alone=true after=من	22
noun=indefinite head=false	20
noun=indefinite head=true	-2
noun=owned	13
noun=owned alone=false	57
noun=owned alone=true	-8
noun=owned alone=true after=bare	33
noun=owned alone=true after=comma	-17
noun=owned alone=true after=الي	30
noun=owned alone=true after=ب	-27
noun=owned alone=true after=في	17
noun=owned alone=true after=ل	14
noun=owned alone=true after=من	5
noun=owned head=false	45
noun=owned head=true	-4
placed=true	1
preposition=null	-5
preposition=اثناء	14
preposition=الي	49
preposition=ب	-10
preposition=بشان	44
preposition=بعد	54
preposition=بين	-54
preposition=تحت	-33
preposition=جراء	29
preposition=خلال	12
preposition=عقب	89
preposition=علي	32
preposition=عن	7
preposition=في	-2
preposition=ل	-29
preposition=مع	-54
preposition=من	-39
preposition=منذ	23
recipient by=named	-15
recipient by=nobody	-5
recipient by=recalled	-30
recipient by=related	7
recipients=none	-14
recipients=place	-2
recipients=recalled	-11
recipients=told	10
repeated=false	-3
repeated=true	17
status=actual	4
status=denied	-47
status=hypothetical	-36
status=planned	-40
status=requested	-44
subject=agent	10
subject=document	-12
subject=event	-2
subject=known	13
subject=none	-11
subject=thing	-25
subject=understood	-22
subject=weapon	14
suffix=false	6
suffix=true	-26
support=false	-5
support=true	29
tense=imperfect	-10
tense=imperfect relative=false	1
tense=imperfect relative=true	-84
tense=participle	-1
tense=participle relative=false	-1
tense=perfect	8
tense=perfect relative=false	8
tense=perfect relative=true	10
title=true	36
type=ACCUSE	2
type=ACCUSE actors=false	-7
type=ACCUSE actors=true	5
type=ACCUSE form=finite	8
type=ACCUSE form=noun	-20
type=ACCUSE lack=null	16
type=ACCUSE lack=recipient	-63
type=ACCUSE recipients=none	-16
type=ACCUSE recipients=told	10
type=ACCUSE subject=agent	47
type=ACCUSE subject=known	-4
type=ACCUSE subject=none	12
type=ACCUSE subject=understood	-19
type=AGREE	-11
type=AGREE actors=true	-9
type=AGREE form=finite	-2
type=AGREE form=noun	-13
type=AGREE lack=null	-9
type=AGREE recipients=none	-16
type=AGREE recipients=told	-6
type=AGREE subject=known	18
type=AGREE subject=none	-18
type=AID	8
type=AID actors=true	-20
type=AID form=finite	4
type=AID form=noun	10
type=AID lack=null	8
type=AID recipients=none	-26
type=AID recipients=told	19
type=AID subject=known	21
type=ASSAULT	1
type=ASSAULT actors=false	1
type=ASSAULT actors=true	2
type=ASSAULT form=finite	4
type=ASSAULT form=noun	2
type=ASSAULT lack=null	3
type=ASSAULT lack=recipient	-17
type=ASSAULT recipients=place	3
type=ASSAULT recipients=recalled	-11
type=ASSAULT recipients=told	9
type=ASSAULT subject=agent	52
type=ASSAULT subject=known	-6
type=ASSAULT subject=none	14
type=ASSAULT subject=thing	-31
type=ASSAULT subject=understood	-19
type=ASSAULT subject=weapon	14
type=COERCE	2
type=COERCE actors=false	-36
type=COERCE actors=true	16
type=COERCE form=finite	-1
type=COERCE form=noun	11
type=COERCE lack=null	2
type=COERCE recipients=none	-33
type=COERCE recipients=told	24
type=COERCE subject=agent	40
type=COERCE subject=known	1
type=COERCE subject=understood	-29
type=CONCEDE	4
type=CONCEDE actors=true	7
type=CONCEDE form=finite	19
type=CONCEDE form=noun	-21
type=CONCEDE lack=null	7
type=CONCEDE recipients=none	2
type=CONCEDE recipients=told	2
type=CONCEDE subject=known	50
type=CONCEDE subject=understood	-3
type=CONSULT	-2
type=CONSULT actors=false	-67
type=CONSULT actors=true	4
type=CONSULT form=finite	-4
type=CONSULT form=noun	12
type=CONSULT lack=actor	-37
type=CONSULT recipients=none	-29
type=CONSULT recipients=place	-2
type=CONSULT recipients=told	15
type=CONSULT subject=known	-3
type=CONSULT subject=understood	9
type=COOPERATE	1
type=COOPERATE actors=true	9
type=COOPERATE form=finite	14
type=COOPERATE form=noun	-16
type=COOPERATE lack=null	9
type=COOPERATE recipients=none	-48
type=COOPERATE recipients=told	30
type=COOPERATE subject=known	26
type=MOBILIZE	-7
type=MOBILIZE actors=true	-1
type=MOBILIZE form=finite	3
type=MOBILIZE lack=null	-1
type=MOBILIZE recipients=none	5
type=MOBILIZE recipients=place	-13
type=MOBILIZE subject=known	28
type=PROTEST	-2
type=PROTEST actors=false	48
type=PROTEST form=finite	7
type=PROTEST form=noun	-10
type=PROTEST lack=null	-2
type=PROTEST recipients=place	-5
type=PROTEST recipients=told	38
type=PROTEST subject=agent	18
type=PROTEST subject=thing	23
type=REJECT	-12
type=REJECT actors=true	-1
type=REJECT form=finite	-17
type=REJECT form=noun	23
type=REJECT lack=null	-12
type=REJECT recipients=none	-5
type=REJECT recipients=told	-11
type=REJECT subject=known	5
type=REJECT subject=understood	22
type=REQUEST actors=true	-2
type=REQUEST form=finite	11
type=REQUEST form=noun	-44
type=REQUEST form=participle	25
type=REQUEST recipients=none	18
type=REQUEST recipients=told	-14
type=REQUEST subject=known	12
type=REQUEST subject=none	-7
type=REQUEST subject=understood	74
type=RETREAT	-3
type=RETREAT actors=false	-45
type=RETREAT actors=true	27
type=RETREAT form=finite	-2
type=RETREAT lack=null	8
type=RETREAT recipients=none	26
type=RETREAT recipients=place	-22
type=RETREAT subject=known	28
type=SANCTION actors=false	-41
type=SANCTION actors=true	18
type=SANCTION form=finite	11
type=SANCTION form=noun	-22
type=SANCTION lack=null	-12
type=SANCTION recipients=none	9
type=SANCTION recipients=told	-5
type=SANCTION subject=known	-15
type=SUPPORT	3
type=SUPPORT actors=true	3
type=SUPPORT form=finite	5
type=SUPPORT form=noun	-24
type=SUPPORT lack=null	3
type=SUPPORT recipients=none	-25
type=SUPPORT recipients=told	15
type=SUPPORT subject=known	36
type=SUPPORT subject=none	-70
type=SUPPORT subject=understood	17
type=THREATEN actors=false	-35
type=THREATEN actors=true	20
type=THREATEN form=finite	23
type=THREATEN form=noun	-63
type=THREATEN recipients=none	4
type=THREATEN recipients=told	-6
type=THREATEN subject=known	36
word=ابرم finite	11
word=اتصال noun	12
word=اتفق finite	77
word=اتهام noun	60
word=اتهم finite	21
word=اثني finite	-4
word=اجتاح finite	8
word=اجتماع noun	-23
word=اجتمع finite	41
word=احتج finite	20
word=احتجز finite	-10
word=احراق noun	32
word=احرق finite	26
word=اخلي finite	14
word=ادان finite	49
word=ادرج finite	8
word=ارتكب finite	-46
word=ارسل finite	16
word=ارهب noun	-44
word=استانف finite	2
word=استسلم finite	9
word=استشهاد noun	68
word=استشهد finite	-1
word=استقال finite	9
word=استقاله noun	-61
word=استقبل finite	11
word=استنجد finite	8
word=استنكر finite	-5
word=استهداف noun	35
word=استهدف finite	-18
word=اشاد finite	6
word=اشتباك noun	12
word=اشعل noun	-8
word=اطلق finite	-8
word=اعتداء noun	-15
word=اعتدي finite	4
word=اعتذر finite	9
word=اعترف finite	-7
word=اعتصم finite	10
word=اعتقال noun	26
word=اعتقل finite	3
word=اعدم finite	36
word=اغتال finite	11
word=اغتصاب noun	-29
word=اغتيال noun	21
word=اغلق finite	23
word=افرج finite	4
word=اقتحم finite	-34
word=اقترح noun	-54
word=التقي finite	35
word=القي finite	7
word=انتقد finite	23
word=انسحاب noun	9
word=انسحب finite	16
word=انفجار noun	-11
word=انفجر finite	18
word=اوقف finite	6
word=ايد finite	10
word=بحث finite	31
word=تاييد noun	11
word=تباحث finite	-21
word=تبادل finite	51
word=تدمير noun	9
word=تراجع finite	32
word=تشاور finite	10
word=تصالح finite	13
word=تضامن finite	4
word=تظاهر finite	13
word=تعاون finite	3
word=تعاون noun	-16
word=تعهد finite	-70
word=تفاهم noun	20
word=تفجير noun	22
word=تفقد finite	71
word=تقدم finite	-5
word=تنسيق noun	72
word=تهديد noun	-31
word=توصل finite	-5
word=توعد finite	10
word=جال noun	-65
word=جريمه noun	-86
word=جمد finite	8
word=حاصر finite	6
word=حث finite	8
word=حذر finite	43
word=حرب noun	-76
word=حرق finite	-80
word=حشد finite	-7
word=حصل finite	6
word=حظر finite	-12
word=حمل finite	22
word=خرق noun	-24
word=خطف finite	15
word=خطف noun	24
word=دان finite	72
word=داهم finite	16
word=درب finite	6
word=دعا finite	30
word=دعا participle	-18
word=دعم finite	16
word=دعم noun	31
word=دعوه noun	54
word=دمر finite	16
word=رحب finite	15
word=رفض finite	64
word=رفض noun	37
word=رفع finite	3
word=زار finite	81
word=زود finite	6
word=زياره noun	67
word=ساعد finite	6
word=ساند finite	4
word=سحب finite	23
word=سفر noun	-17
word=سلح finite	4
word=سمح finite	-64
word=سيطر finite	-48
word=سيطره noun	-30
word=شجب finite	5
word=صادر finite	65
word=صفقه noun	-49
word=صنف finite	14
word=ضربه noun	13
word=ضغط finite	14
word=طالب finite	71
word=طرد finite	-18
word=طلب finite	32
word=طلب noun	-23
word=عارض finite	15
word=عاقب noun	-60
word=عدوان noun	62
word=عرقل finite	37
word=عرقله noun	-31
word=عزز finite	23
word=عقوبه noun	-14
word=علق finite	9
word=عمليه noun	-9
word=غاره noun	56
word=فجر finite	-19
word=فرض finite	-11
word=قاطع finite	12
word=قتال noun	-33
word=قتل finite	22
word=قتل noun	9
word=قدم finite	2
word=قصف finite	43
word=قصف noun	-16
word=قطع finite	8
word=كمين noun	50
word=لقاء noun	9
word=لقي finite	-16
word=لوح finite	5
word=محادثه noun	11
word=محاوله اغتيال noun	17
word=مشاوره noun	51
word=معركه noun	1
word=مفاوضات noun	-7
word=مقتل noun	41
word=منع finite	5
word=مواجهه noun	-46
word=مول finite	-9
word=ناشد finite	8
word=نداء noun	15
word=ندد finite	-23
word=نسق finite	3
word=نشر finite	-35
word=هاجم finite	40
word=هاجم noun	-23
word=هجوم noun	8
word=هدد finite	-43
word=هدنه noun	-24
word=هنا finite	4
word=وافق finite	12
word=وصل finite	-9
word=وصول noun	-81
word=وعد finite	-76
word=وقع finite	17
word=وقف finite	-41
`
