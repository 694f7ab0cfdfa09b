/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 79
export const WEIGHTS: string = `
actor by=named	-20
actor by=named recipient by=named	-2
actor by=named recipient by=nobody	-21
actor by=named recipient by=related	-12
actor by=nobody	-5
actor by=nobody recipient by=named	-14
actor by=nobody recipient by=recalled	-29
actor by=nobody recipient by=related	3
actor by=recalled	-34
actor by=recalled recipient by=nobody	-13
actor by=recalled recipient by=related	-11
actor by=related	5
actor by=related recipient by=named	17
actor by=related recipient by=nobody	-5
actor by=related recipient by=related	9
actors=false	-5
actors=false recipients=none form=finite	-28
actors=false recipients=none form=noun	-58
actors=false recipients=place form=finite	-6
actors=false recipients=recalled form=finite	-36
actors=false recipients=recalled form=noun	-4
actors=false recipients=told form=finite	20
actors=false recipients=told form=noun	9
actors=true	2
actors=true recipients=none form=finite	-4
actors=true recipients=none form=noun	-10
actors=true recipients=none form=participle	-34
actors=true recipients=place form=finite	-10
actors=true recipients=place form=noun	12
actors=true recipients=recalled form=noun	3
actors=true recipients=told form=finite	12
actors=true recipients=told form=noun	-1
actors=true recipients=told form=participle	35
attributed=false	3
attributed=true	-5
companion=false	-3
companion=true	16
dated=true	13
form=finite	5
form=noun	-5
form=participle	-2
head=false	-11
head=true	-3
joined=false	6
joined=true	-6
lack=actor	-80
lack=null	2
lack=recipient	-30
merged=false	1
merged=true	-85
mode=abduct	58
mode=aerial	53
mode=arrest	46
mode=assassinate	67
mode=ban	-3
mode=blockade	25
mode=call	-7
mode=condemn	4
mode=demo	-10
mode=execute	-7
mode=expel	9
mode=explosives	4
mode=firearms	-12
mode=heavy	41
mode=legal	-127
mode=meet	7
mode=null	-6
mode=raid	32
mode=seize	2
mode=sexual	-30
mode=sign	80
mode=suicide-attack	5
mode=visit	-11
noun=definite	-18
noun=definite alone=false	10
noun=definite alone=false after=bare	3
noun=definite alone=false after=comma	-92
noun=definite alone=false after=relative	25
noun=definite alone=false after=stop	12
noun=definite alone=false after=time	-37
noun=definite alone=false after=علي	9
noun=definite alone=false after=ل	61
noun=definite alone=false after=من	42
noun=definite alone=true	-25
noun=definite alone=true after=bare	-7
noun=definite alone=true after=comma	-63
noun=definite alone=true after=complementiser	46
noun=definite alone=true after=end	-14
noun=definite alone=true after=particle	-27
noun=definite alone=true after=relative	23
noun=definite alone=true after=stop	-70
noun=definite alone=true after=verb	-52
noun=definite alone=true after=الي	7
noun=definite alone=true after=ب	-2
noun=definite alone=true after=بين	69
noun=definite alone=true after=علي	58
noun=definite alone=true after=في	-25
noun=definite alone=true after=ل	-32
noun=definite alone=true after=مع	-31
noun=definite alone=true after=من	-12
noun=definite head=false	-46
noun=definite head=true	-3
noun=indefinite	1
noun=indefinite alone=false	2
noun=indefinite alone=false after=bare	1
noun=indefinite alone=false after=comma	-12
noun=indefinite alone=false after=end	-46
noun=indefinite alone=false after=particle	-59
noun=indefinite alone=false after=relative	9
noun=indefinite alone=false after=stop	-22
noun=indefinite alone=false after=time	53
noun=indefinite alone=false after=verb	14
noun=indefinite alone=false after=الي	-22
noun=indefinite alone=false after=ب	28
noun=indefinite alone=false after=علي	78
noun=indefinite alone=false after=في	6
noun=indefinite alone=false after=ل	14
noun=indefinite alone=false after=مع	-7
noun=indefinite alone=false after=من	19
noun=indefinite alone=true	1
noun=indefinite alone=true after=bare	14
noun=indefinite alone=true after=end	6
noun=indefinite alone=true after=stop	-50
noun=indefinite alone=true after=time	-35
noun=indefinite alone=true after=verb	28
noun=indefinite alone=true after=الي	-18
noun=indefinite alone=true after=ب	-56
noun=indefinite alone=true after=بين	45
noun=indefinite alone=true after=ضد	6
noun=indefinite alone=true after=علي	10
noun=indefinite alone=true after=في	-8
noun=indefinite alone=true after=ل	-17
noun=indefinite alone=true after=مع	29
noun=indefinite alone=true after=من	18
noun=indefinite head=false	20
noun=indefinite head=true	-2
noun=owned	14
noun=owned alone=false	61
noun=owned alone=true	-7
noun=owned alone=true after=bare	34
noun=owned alone=true after=comma	-16
noun=owned alone=true after=الي	31
noun=owned alone=true after=ب	-33
noun=owned alone=true after=في	19
noun=owned alone=true after=ل	15
noun=owned alone=true after=من	1
noun=owned head=false	45
noun=owned head=true	-3
placed=false	1
preposition=null	-5
preposition=اثناء	17
preposition=الي	51
preposition=ب	-10
preposition=بشان	41
preposition=بعد	47
preposition=بين	-56
preposition=تحت	-33
preposition=جراء	25
preposition=خلال	17
preposition=عقب	87
preposition=علي	32
preposition=عن	8
preposition=في	-5
preposition=ل	-32
preposition=مع	-53
preposition=من	-39
preposition=منذ	21
recipient by=named	-10
recipient by=nobody	-8
recipient by=recalled	-29
recipient by=related	7
recipients=none	-14
recipients=place	-2
recipients=recalled	-10
recipients=told	10
repeated=false	-3
repeated=true	18
status=actual	3
status=denied	-48
status=hypothetical	-38
status=planned	-38
status=requested	-45
subject=agent	10
subject=document	-12
subject=event	-4
subject=known	14
subject=none	-11
subject=thing	-27
subject=understood	-26
subject=weapon	14
suffix=false	6
suffix=true	-24
support=false	-5
support=true	28
tense=imperfect	-8
tense=imperfect relative=false	2
tense=imperfect relative=true	-81
tense=participle	-2
tense=participle relative=false	-2
tense=perfect	8
tense=perfect relative=false	8
tense=perfect relative=true	12
title=false	-2
title=true	37
type=ACCUSE	1
type=ACCUSE actors=false	-8
type=ACCUSE actors=true	4
type=ACCUSE form=finite	7
type=ACCUSE form=noun	-18
type=ACCUSE lack=null	15
type=ACCUSE lack=recipient	-63
type=ACCUSE recipients=none	-15
type=ACCUSE recipients=told	9
type=ACCUSE subject=agent	48
type=ACCUSE subject=known	-5
type=ACCUSE subject=none	12
type=ACCUSE subject=understood	-25
type=AGREE	-12
type=AGREE actors=true	-11
type=AGREE form=finite	-3
type=AGREE form=noun	-12
type=AGREE lack=null	-11
type=AGREE recipients=none	-15
type=AGREE recipients=told	-6
type=AGREE subject=known	20
type=AGREE subject=none	-18
type=AID	8
type=AID actors=true	-20
type=AID form=finite	4
type=AID form=noun	8
type=AID lack=null	8
type=AID recipients=none	-28
type=AID recipients=told	20
type=AID subject=known	21
type=ASSAULT	2
type=ASSAULT actors=false	2
type=ASSAULT actors=true	3
type=ASSAULT form=finite	3
type=ASSAULT form=noun	3
type=ASSAULT lack=null	4
type=ASSAULT lack=recipient	-16
type=ASSAULT recipients=none	-4
type=ASSAULT recipients=place	4
type=ASSAULT recipients=recalled	-10
type=ASSAULT recipients=told	10
type=ASSAULT subject=agent	52
type=ASSAULT subject=known	-6
type=ASSAULT subject=none	14
type=ASSAULT subject=thing	-27
type=ASSAULT subject=understood	-24
type=ASSAULT subject=weapon	14
type=COERCE	2
type=COERCE actors=false	-48
type=COERCE actors=true	20
type=COERCE form=noun	10
type=COERCE lack=null	3
type=COERCE recipients=none	-33
type=COERCE recipients=told	25
type=COERCE subject=agent	43
type=COERCE subject=known	-3
type=COERCE subject=understood	-29
type=CONCEDE	4
type=CONCEDE actors=true	6
type=CONCEDE form=finite	19
type=CONCEDE form=noun	-21
type=CONCEDE lack=null	6
type=CONCEDE recipients=none	3
type=CONCEDE recipients=told	1
type=CONCEDE subject=known	50
type=CONCEDE subject=understood	-6
type=CONSULT	-2
type=CONSULT actors=false	-71
type=CONSULT actors=true	5
type=CONSULT form=finite	-5
type=CONSULT form=noun	12
type=CONSULT lack=actor	-37
type=CONSULT recipients=none	-29
type=CONSULT recipients=place	-4
type=CONSULT recipients=told	15
type=CONSULT subject=thing	17
type=CONSULT subject=understood	11
type=COOPERATE	-2
type=COOPERATE actors=true	6
type=COOPERATE form=finite	16
type=COOPERATE form=noun	-22
type=COOPERATE lack=null	6
type=COOPERATE recipients=none	-46
type=COOPERATE recipients=told	26
type=COOPERATE subject=known	29
type=MOBILIZE	-8
type=MOBILIZE actors=true	-1
type=MOBILIZE form=finite	2
type=MOBILIZE lack=null	-1
type=MOBILIZE recipients=none	5
type=MOBILIZE recipients=place	-13
type=MOBILIZE subject=known	26
type=PROTEST	-1
type=PROTEST actors=false	49
type=PROTEST form=finite	7
type=PROTEST form=noun	-9
type=PROTEST lack=null	-1
type=PROTEST recipients=place	-4
type=PROTEST recipients=told	38
type=PROTEST subject=agent	18
type=PROTEST subject=thing	22
type=REJECT	-12
type=REJECT actors=true	-3
type=REJECT form=finite	-14
type=REJECT form=noun	17
type=REJECT lack=null	-12
type=REJECT recipients=none	-5
type=REJECT recipients=told	-11
type=REJECT subject=known	5
type=REJECT subject=understood	24
type=REQUEST actors=true	-1
type=REQUEST form=finite	10
type=REQUEST form=noun	-41
type=REQUEST form=participle	25
type=REQUEST lack=null	1
type=REQUEST recipients=none	19
type=REQUEST recipients=told	-15
type=REQUEST subject=known	11
type=REQUEST subject=none	-6
type=REQUEST subject=understood	74
type=RETREAT	-3
type=RETREAT actors=false	-48
type=RETREAT actors=true	29
type=RETREAT form=finite	-2
type=RETREAT form=noun	-1
type=RETREAT lack=null	8
type=RETREAT recipients=none	26
type=RETREAT recipients=place	-23
type=RETREAT subject=known	28
type=SANCTION actors=false	-39
type=SANCTION actors=true	18
type=SANCTION form=finite	11
type=SANCTION form=noun	-21
type=SANCTION lack=null	-13
type=SANCTION recipients=none	11
type=SANCTION recipients=told	-6
type=SANCTION subject=known	-16
type=SUPPORT	4
type=SUPPORT actors=true	4
type=SUPPORT form=finite	7
type=SUPPORT form=noun	-24
type=SUPPORT lack=null	4
type=SUPPORT recipients=none	-19
type=SUPPORT recipients=told	13
type=SUPPORT subject=known	46
type=SUPPORT subject=none	-71
type=SUPPORT subject=understood	2
type=THREATEN actors=false	-33
type=THREATEN actors=true	19
type=THREATEN form=finite	26
type=THREATEN form=noun	-65
type=THREATEN recipients=none	11
type=THREATEN recipients=told	-11
type=THREATEN subject=known	32
word=ابرم finite	12
word=اتصال noun	12
word=اتفق finite	77
word=اتهام noun	62
word=اتهم finite	23
word=اثني finite	-4
word=اجتاح finite	9
word=اجتماع noun	-28
word=اجتمع finite	37
word=احتج finite	20
word=احتجز finite	-7
word=احراق noun	30
word=احرق finite	27
word=اخلي finite	14
word=ادان finite	50
word=ادرج finite	9
word=ارتكب finite	-50
word=ارسل finite	14
word=ارهب noun	-42
word=استانف finite	3
word=استسلم finite	10
word=استشهاد noun	67
word=استشهد finite	2
word=استقال finite	9
word=استقاله noun	-60
word=استقبل finite	10
word=استنجد finite	8
word=استنكر finite	-3
word=استهداف noun	35
word=استهدف finite	-19
word=اشاد finite	5
word=اشتباك noun	19
word=اشعل noun	-7
word=اطلق finite	-11
word=اعتداء noun	-14
word=اعتدي finite	4
word=اعتذر finite	8
word=اعترف finite	-13
word=اعتصم finite	10
word=اعتقال noun	28
word=اعتقل finite	29
word=اعدم finite	36
word=اغتال finite	9
word=اغتصاب noun	-30
word=اغتيال noun	19
word=اغلق finite	22
word=افرج finite	4
word=اقتحم finite	-30
word=اقترح noun	-55
word=التقي finite	30
word=القي finite	-13
word=انتقد finite	24
word=انسحاب noun	10
word=انسحب finite	16
word=انفجار noun	-10
word=انفجر finite	20
word=اوقف finite	14
word=ايد finite	12
word=بحث finite	32
word=تاييد noun	11
word=تباحث finite	-23
word=تبادل finite	55
word=تدمير noun	7
word=تراجع finite	30
word=تشاور finite	9
word=تصالح finite	13
word=تضامن finite	4
word=تظاهر finite	13
word=تعاون finite	5
word=تعاون noun	-22
word=تعهد finite	-70
word=تفاهم noun	20
word=تفجير noun	22
word=تفقد finite	71
word=تقدم finite	-1
word=تنسيق noun	68
word=تهديد noun	-34
word=توصل finite	-3
word=توعد finite	10
word=جال noun	-67
word=جريمه noun	-88
word=جمد finite	8
word=حاصر finite	6
word=حث finite	8
word=حذر finite	38
word=حرب noun	-79
word=حرق finite	-83
word=حشد finite	-6
word=حصل finite	6
word=حظر finite	-11
word=حمل finite	25
word=خرق noun	-24
word=خطف finite	16
word=خطف noun	28
word=دان finite	71
word=داهم finite	15
word=درب finite	6
word=دعا finite	30
word=دعا participle	-18
word=دعم finite	13
word=دعم noun	26
word=دعوه noun	53
word=دمر finite	16
word=رحب finite	12
word=رفض finite	65
word=رفض noun	45
word=رفع finite	2
word=زار finite	76
word=زود finite	6
word=زياره noun	62
word=ساعد finite	6
word=ساند finite	4
word=سحب finite	23
word=سفر noun	-19
word=سلح finite	5
word=سمح finite	-64
word=سيطر finite	-51
word=سيطره noun	-29
word=شجب finite	6
word=صادر finite	64
word=صفقه noun	-45
word=صنف finite	15
word=ضربه noun	13
word=ضغط finite	14
word=طالب finite	72
word=طرد finite	-18
word=طلب finite	30
word=طلب noun	-19
word=عارض finite	15
word=عاقب noun	-61
word=عدوان noun	61
word=عرقل finite	36
word=عرقله noun	-29
word=عزز finite	22
word=عقوبه noun	-13
word=علق finite	9
word=عمليه noun	-13
word=غاره noun	53
word=فجر finite	-19
word=فرض finite	-13
word=قاطع finite	12
word=قتال noun	-31
word=قتل finite	25
word=قتل noun	7
word=قدم finite	2
word=قصف finite	44
word=قصف noun	-16
word=قطع finite	8
word=لقاء noun	6
word=لقي finite	-20
word=لوح finite	5
word=محادثه noun	8
word=محاوله اغتيال noun	18
word=مشاوره noun	52
word=معركه noun	4
word=مفاوضات noun	-10
word=مقتل noun	35
word=منع finite	6
word=مواجهه noun	-47
word=مول finite	-9
word=ناشد finite	8
word=نداء noun	13
word=ندد finite	-22
word=نسق finite	4
word=نشر finite	-35
word=هاجم finite	40
word=هاجم noun	-25
word=هجوم noun	9
word=هدد finite	-36
word=هدنه noun	-24
word=هنا finite	4
word=وافق finite	13
word=وصل finite	-11
word=وصول noun	-82
word=وعد finite	-80
word=وقع finite	17
word=وقف finite	-41
`
