/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 86
export const WEIGHTS: string = `
actor by=named	-19
actor by=named recipient by=named	-3
actor by=named recipient by=nobody	-21
actor by=named recipient by=related	-13
actor by=nobody	-5
actor by=nobody recipient by=named	-14
actor by=nobody recipient by=recalled	-28
actor by=nobody recipient by=related	2
actor by=recalled	-34
actor by=recalled recipient by=nobody	-12
actor by=recalled recipient by=related	-11
actor by=related	6
actor by=related recipient by=named	17
actor by=related recipient by=nobody	-3
actor by=related recipient by=related	9
actors=false	-5
actors=false recipients=none form=finite	-26
actors=false recipients=none form=noun	-57
actors=false recipients=place form=finite	-7
actors=false recipients=place form=noun	-1
actors=false recipients=recalled form=finite	-36
actors=false recipients=recalled form=noun	-3
actors=false recipients=told form=finite	21
actors=false recipients=told form=noun	8
actors=true	4
actors=true recipients=none form=finite	-3
actors=true recipients=none form=noun	-8
actors=true recipients=none form=participle	-35
actors=true recipients=place form=finite	-10
actors=true recipients=place form=noun	13
actors=true recipients=recalled form=noun	3
actors=true recipients=told form=finite	11
actors=true recipients=told form=participle	35
attributed=false	3
attributed=true	-3
companion=false	-1
companion=true	17
dated=false	1
dated=true	14
form=finite	4
form=noun	-2
form=participle	-2
head=false	-11
head=true	-1
joined=false	6
joined=true	-6
lack=actor	-79
lack=null	4
lack=recipient	-31
merged=false	4
merged=true	-85
mode=abduct	58
mode=aerial	54
mode=arrest	45
mode=assassinate	67
mode=ban	-4
mode=blockade	25
mode=call	-7
mode=condemn	4
mode=demo	-9
mode=execute	-7
mode=expel	9
mode=explosives	4
mode=firearms	-13
mode=heavy	41
mode=legal	-127
mode=meet	8
mode=null	-5
mode=raid	34
mode=seize	1
mode=sexual	-30
mode=sign	79
mode=suicide-attack	5
mode=visit	-11
noun=definite	-17
noun=definite alone=false	11
noun=definite alone=false after=bare	1
noun=definite alone=false after=comma	-91
noun=definite alone=false after=relative	26
noun=definite alone=false after=stop	13
noun=definite alone=false after=time	-42
noun=definite alone=false after=علي	9
noun=definite alone=false after=ل	62
noun=definite alone=false after=من	41
noun=definite alone=true	-25
noun=definite alone=true after=bare	-7
noun=definite alone=true after=comma	-63
noun=definite alone=true after=complementiser	46
noun=definite alone=true after=end	-15
noun=definite alone=true after=particle	-26
noun=definite alone=true after=relative	22
noun=definite alone=true after=stop	-70
noun=definite alone=true after=verb	-52
noun=definite alone=true after=الي	5
noun=definite alone=true after=ب	-3
noun=definite alone=true after=بين	67
noun=definite alone=true after=علي	58
noun=definite alone=true after=في	-26
noun=definite alone=true after=ل	-32
noun=definite alone=true after=مع	-30
noun=definite alone=true after=من	-13
noun=definite head=false	-46
noun=definite head=true	-2
noun=indefinite	3
noun=indefinite alone=false	3
noun=indefinite alone=false after=bare	4
noun=indefinite alone=false after=comma	-8
noun=indefinite alone=false after=end	-46
noun=indefinite alone=false after=particle	-57
noun=indefinite alone=false after=relative	14
noun=indefinite alone=false after=stop	-22
noun=indefinite alone=false after=time	53
noun=indefinite alone=false after=verb	13
noun=indefinite alone=false after=الي	-23
noun=indefinite alone=false after=ب	29
noun=indefinite alone=false after=علي	67
noun=indefinite alone=false after=في	3
noun=indefinite alone=false after=ل	15
noun=indefinite alone=false after=مع	-10
noun=indefinite alone=false after=من	19
noun=indefinite alone=true	2
noun=indefinite alone=true after=bare	17
noun=indefinite alone=true after=end	6
noun=indefinite alone=true after=stop	-50
noun=indefinite alone=true after=time	-32
noun=indefinite alone=true after=verb	29
noun=indefinite alone=true after=الي	-20
noun=indefinite alone=true after=ب	-57
noun=indefinite alone=true after=بين	47
noun=indefinite alone=true after=ضد	6
noun=indefinite alone=true after=علي	10
noun=indefinite alone=true after=في	-8
noun=indefinite alone=true after=ل	-15
noun=indefinite alone=true after=مع	28
noun=indefinite alone=true after=من	20
noun=indefinite head=false	20
noun=indefinite head=true	-1
noun=owned	14
noun=owned alone=false	60
noun=owned alone=true	-7
noun=owned alone=true after=bare	35
noun=owned alone=true after=comma	-17
noun=owned alone=true after=الي	32
noun=owned alone=true after=ب	-34
noun=owned alone=true after=في	20
noun=owned alone=true after=ل	13
noun=owned alone=true after=من	3
noun=owned head=false	46
noun=owned head=true	-3
placed=false	2
placed=true	1
preposition=null	-4
preposition=اثناء	22
preposition=الي	51
preposition=ب	-10
preposition=بشان	44
preposition=بعد	48
preposition=بين	-56
preposition=تحت	-33
preposition=جراء	29
preposition=خلال	19
preposition=عقب	87
preposition=علي	32
preposition=عن	7
preposition=في	-3
preposition=ل	-30
preposition=مع	-56
preposition=من	-38
preposition=منذ	20
recipient by=named	-9
recipient by=nobody	-6
recipient by=recalled	-28
recipient by=related	6
recipients=none	-13
recipients=place	-2
recipients=recalled	-9
recipients=told	9
repeated=false	-2
repeated=true	18
status=actual	6
status=denied	-47
status=hypothetical	-38
status=planned	-39
status=requested	-44
subject=agent	10
subject=document	-12
subject=event	-3
subject=known	13
subject=none	-12
subject=thing	-28
subject=understood	-26
subject=weapon	14
suffix=false	5
suffix=true	-25
support=false	-4
support=true	30
tense=imperfect	-9
tense=imperfect relative=false	2
tense=imperfect relative=true	-82
tense=participle	-2
tense=participle relative=false	-2
tense=perfect	8
tense=perfect relative=false	8
tense=perfect relative=true	12
title=false	1
title=true	37
type=ACCUSE	1
type=ACCUSE actors=false	-9
type=ACCUSE actors=true	5
type=ACCUSE form=finite	6
type=ACCUSE form=noun	-16
type=ACCUSE lack=null	15
type=ACCUSE lack=recipient	-60
type=ACCUSE recipients=none	-15
type=ACCUSE recipients=told	10
type=ACCUSE subject=agent	49
type=ACCUSE subject=known	-5
type=ACCUSE subject=none	11
type=ACCUSE subject=understood	-24
type=AGREE	-11
type=AGREE actors=true	-11
type=AGREE form=finite	-3
type=AGREE form=noun	-11
type=AGREE lack=null	-11
type=AGREE recipients=none	-14
type=AGREE recipients=told	-6
type=AGREE subject=known	20
type=AGREE subject=none	-17
type=AID	8
type=AID actors=true	-20
type=AID form=finite	5
type=AID form=noun	8
type=AID lack=null	8
type=AID recipients=none	-27
type=AID recipients=told	20
type=AID subject=known	22
type=ASSAULT	3
type=ASSAULT actors=false	2
type=ASSAULT actors=true	3
type=ASSAULT form=finite	2
type=ASSAULT form=noun	4
type=ASSAULT lack=null	4
type=ASSAULT lack=recipient	-18
type=ASSAULT recipients=none	-4
type=ASSAULT recipients=place	5
type=ASSAULT recipients=recalled	-9
type=ASSAULT recipients=told	9
type=ASSAULT subject=agent	52
type=ASSAULT subject=known	-7
type=ASSAULT subject=none	15
type=ASSAULT subject=thing	-27
type=ASSAULT subject=understood	-24
type=ASSAULT subject=weapon	14
type=COERCE	2
type=COERCE actors=false	-48
type=COERCE actors=true	21
type=COERCE form=noun	11
type=COERCE lack=null	3
type=COERCE recipients=none	-34
type=COERCE recipients=told	25
type=COERCE subject=agent	40
type=COERCE subject=known	-2
type=COERCE subject=understood	-28
type=CONCEDE	4
type=CONCEDE actors=true	6
type=CONCEDE form=finite	18
type=CONCEDE form=noun	-21
type=CONCEDE lack=null	6
type=CONCEDE recipients=none	2
type=CONCEDE recipients=told	2
type=CONCEDE subject=known	50
type=CONCEDE subject=understood	-5
type=CONSULT	-2
type=CONSULT actors=false	-71
type=CONSULT actors=true	5
type=CONSULT form=finite	-5
type=CONSULT form=noun	12
type=CONSULT lack=actor	-38
type=CONSULT recipients=none	-28
type=CONSULT recipients=place	-5
type=CONSULT recipients=told	16
type=CONSULT subject=thing	19
type=CONSULT subject=understood	9
type=COOPERATE	-1
type=COOPERATE actors=true	7
type=COOPERATE form=finite	16
type=COOPERATE form=noun	-21
type=COOPERATE lack=null	7
type=COOPERATE recipients=none	-45
type=COOPERATE recipients=told	26
type=COOPERATE subject=known	28
type=MOBILIZE	-7
type=MOBILIZE actors=true	-1
type=MOBILIZE form=finite	2
type=MOBILIZE lack=null	-1
type=MOBILIZE recipients=none	6
type=MOBILIZE recipients=place	-14
type=MOBILIZE subject=known	26
type=PROTEST	-1
type=PROTEST actors=false	50
type=PROTEST form=finite	6
type=PROTEST form=noun	-8
type=PROTEST lack=null	-1
type=PROTEST recipients=place	-4
type=PROTEST recipients=told	39
type=PROTEST subject=agent	18
type=PROTEST subject=thing	23
type=REJECT	-12
type=REJECT actors=true	-3
type=REJECT form=finite	-14
type=REJECT form=noun	15
type=REJECT lack=null	-12
type=REJECT recipients=none	-6
type=REJECT recipients=told	-11
type=REJECT subject=known	5
type=REJECT subject=understood	25
type=REQUEST	1
type=REQUEST actors=true	-1
type=REQUEST form=finite	10
type=REQUEST form=noun	-42
type=REQUEST form=participle	26
type=REQUEST lack=null	1
type=REQUEST recipients=none	19
type=REQUEST recipients=told	-15
type=REQUEST subject=known	11
type=REQUEST subject=none	-5
type=REQUEST subject=understood	75
type=RETREAT	-3
type=RETREAT actors=false	-46
type=RETREAT actors=true	29
type=RETREAT form=finite	-1
type=RETREAT form=noun	-2
type=RETREAT lack=null	7
type=RETREAT recipients=none	26
type=RETREAT recipients=place	-23
type=RETREAT subject=known	27
type=SANCTION actors=false	-38
type=SANCTION actors=true	18
type=SANCTION form=finite	11
type=SANCTION form=noun	-22
type=SANCTION lack=null	-13
type=SANCTION recipients=none	10
type=SANCTION recipients=told	-6
type=SANCTION subject=known	-16
type=SUPPORT	4
type=SUPPORT actors=true	5
type=SUPPORT form=finite	6
type=SUPPORT form=noun	-22
type=SUPPORT lack=null	5
type=SUPPORT recipients=none	-18
type=SUPPORT recipients=told	13
type=SUPPORT subject=known	47
type=SUPPORT subject=none	-70
type=SUPPORT subject=understood	1
type=THREATEN actors=false	-35
type=THREATEN actors=true	20
type=THREATEN form=finite	26
type=THREATEN form=noun	-64
type=THREATEN recipients=none	10
type=THREATEN recipients=told	-10
type=THREATEN subject=known	32
word=ابرم finite	11
word=اتصال noun	10
word=اتفق finite	80
word=اتهام noun	58
word=اتهم finite	25
word=اثني finite	-5
word=اجتاح finite	10
word=اجتماع noun	-28
word=اجتمع finite	36
word=احتج finite	20
word=احتجز finite	-7
word=احراق noun	29
word=احرق finite	27
word=اخلي finite	13
word=ادان finite	48
word=ادرج finite	9
word=ارتكب finite	-49
word=ارسل finite	15
word=ارهب noun	-41
word=استانف finite	3
word=استسلم finite	10
word=استشهاد noun	70
word=استشهد finite	2
word=استقال finite	9
word=استقاله noun	-62
word=استقبل finite	10
word=استنجد finite	8
word=استنكر finite	-4
word=استهداف noun	34
word=استهدف finite	-19
word=اشاد finite	5
word=اشتباك noun	18
word=اشعل noun	-8
word=اطلق finite	-10
word=اعتداء noun	-16
word=اعتدي finite	4
word=اعتذر finite	8
word=اعترف finite	-12
word=اعتصم finite	10
word=اعتقال noun	28
word=اعتقل finite	30
word=اعدم finite	37
word=اغتال finite	11
word=اغتصاب noun	-30
word=اغتيال noun	19
word=اغلق finite	23
word=افرج finite	4
word=اقتحم finite	-30
word=اقترح noun	-55
word=التقي finite	30
word=القي finite	-15
word=انتقد finite	24
word=انسحاب noun	9
word=انسحب finite	15
word=انفجار noun	-11
word=انفجر finite	20
word=اوقف finite	15
word=ايد finite	12
word=بحث finite	32
word=تاييد noun	9
word=تباحث finite	-21
word=تبادل finite	55
word=تدمير noun	8
word=تراجع finite	31
word=تشاور finite	9
word=تصالح finite	13
word=تضامن finite	4
word=تظاهر finite	13
word=تعاون finite	4
word=تعاون noun	-22
word=تعهد finite	-71
word=تفاهم noun	21
word=تفجير noun	23
word=تفقد finite	69
word=تقدم finite	-3
word=تنسيق noun	68
word=تهديد noun	-35
word=توصل finite	-4
word=توعد finite	10
word=جال noun	-66
word=جريمه noun	-86
word=جمد finite	9
word=حاصر finite	5
word=حث finite	8
word=حذر finite	38
word=حرب noun	-79
word=حرق finite	-82
word=حشد finite	-5
word=حصل finite	6
word=حظر finite	-11
word=حمل finite	25
word=خرق noun	-28
word=خطف finite	17
word=خطف noun	27
word=دان finite	70
word=داهم finite	17
word=درب finite	6
word=دعا finite	29
word=دعا participle	-18
word=دعم finite	12
word=دعم noun	25
word=دعوه noun	52
word=دمر finite	15
word=رحب finite	12
word=رفض finite	65
word=رفض noun	46
word=رفع finite	2
word=زار finite	76
word=زود finite	6
word=زياره noun	63
word=ساعد finite	6
word=ساند finite	3
word=سحب finite	25
word=سفر noun	-18
word=سلح finite	4
word=سمح finite	-63
word=سيطر finite	-51
word=سيطره noun	-27
word=شجب finite	6
word=صادر finite	63
word=صفقه noun	-47
word=صنف finite	15
word=ضربه noun	14
word=ضغط finite	15
word=طالب finite	72
word=طرد finite	-15
word=طلب finite	31
word=طلب noun	-18
word=عارض finite	15
word=عاقب noun	-61
word=عدوان noun	60
word=عرقل finite	34
word=عرقله noun	-28
word=عزز finite	23
word=عقوبه noun	-13
word=علق finite	9
word=عمليه noun	-22
word=غاره noun	54
word=فجر finite	-19
word=فرض finite	-11
word=قاطع finite	11
word=قتال noun	-31
word=قتل finite	25
word=قتل noun	9
word=قدم finite	2
word=قصف finite	44
word=قصف noun	-15
word=قطع finite	8
word=لقاء noun	5
word=لقي finite	-18
word=لوح finite	5
word=محادثه noun	7
word=محاوله اغتيال noun	16
word=مشاوره noun	52
word=معركه noun	4
word=مفاوضات noun	-9
word=مقتل noun	34
word=منع finite	4
word=مواجهه noun	-48
word=مول finite	-9
word=ناشد finite	9
word=نداء noun	15
word=ندد finite	-23
word=نسق finite	4
word=نشر finite	-35
word=هاجم finite	41
word=هاجم noun	-25
word=هجوم noun	9
word=هدد finite	-37
word=هدنه noun	-22
word=هنا finite	4
word=وافق finite	13
word=وصل finite	-11
word=وصول noun	-81
word=وعد finite	-80
word=وقع finite	17
word=وقف finite	-42
`
