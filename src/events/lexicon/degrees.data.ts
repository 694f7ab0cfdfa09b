/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 60
export const WEIGHTS: string = `
actor by=named	-18
actor by=named recipient by=named	8
actor by=named recipient by=nobody	-19
actor by=named recipient by=related	-16
actor by=nobody	-6
actor by=nobody recipient by=named	-15
actor by=nobody recipient by=recalled	-34
actor by=nobody recipient by=related	2
actor by=recalled	-30
actor by=recalled recipient by=nobody	-15
actor by=recalled recipient by=related	-5
actor by=related	6
actor by=related recipient by=named	11
actor by=related recipient by=nobody	-3
actor by=related recipient by=related	9
actors=false	-6
actors=false recipients=none form=finite	-24
actors=false recipients=none form=noun	-53
actors=false recipients=place form=finite	-7
actors=false recipients=place form=noun	1
actors=false recipients=recalled form=finite	-38
actors=false recipients=recalled form=noun	-5
actors=false recipients=told form=finite	14
actors=false recipients=told form=noun	9
actors=true	2
actors=true recipients=none form=finite	-5
actors=true recipients=none form=noun	-10
actors=true recipients=none form=participle	-37
actors=true recipients=place form=finite	-11
actors=true recipients=place form=noun	13
actors=true recipients=told form=finite	12
actors=true recipients=told form=participle	35
attributed=false	3
attributed=true	-4
companion=false	-2
companion=true	17
dated=false	-1
dated=true	14
form=finite	4
form=noun	-4
form=participle	-4
head=false	-12
head=true	-1
joined=false	4
joined=true	-6
lack=actor	-78
lack=null	2
lack=recipient	-32
merged=false	2
merged=true	-86
mode=abduct	59
mode=aerial	55
mode=arrest	44
mode=assassinate	69
mode=ban	-5
mode=blockade	26
mode=call	-5
mode=condemn	4
mode=demo	-10
mode=execute	-7
mode=expel	9
mode=explosives	7
mode=firearms	-12
mode=heavy	40
mode=legal	-127
mode=meet	6
mode=null	-7
mode=raid	29
mode=seize	9
mode=sexual	-27
mode=sign	80
mode=suicide-attack	4
mode=visit	-11
noun=definite	-19
noun=definite alone=false	8
noun=definite alone=false after=bare	4
noun=definite alone=false after=comma	-89
noun=definite alone=false after=relative	30
noun=definite alone=false after=stop	1
noun=definite alone=false after=بين	-2
noun=definite alone=false after=علي	8
noun=definite alone=false after=ل	46
noun=definite alone=false after=من	39
noun=definite alone=true	-25
noun=definite alone=true after=bare	1
noun=definite alone=true after=comma	-62
noun=definite alone=true after=complementiser	49
noun=definite alone=true after=end	-13
noun=definite alone=true after=particle	-26
noun=definite alone=true after=relative	21
noun=definite alone=true after=stop	-69
noun=definite alone=true after=verb	-70
noun=definite alone=true after=الي	5
noun=definite alone=true after=ب	-3
noun=definite alone=true after=بين	68
noun=definite alone=true after=علي	61
noun=definite alone=true after=في	-25
noun=definite alone=true after=ل	-31
noun=definite alone=true after=مع	-30
noun=definite alone=true after=من	-13
noun=definite head=false	-47
noun=definite head=true	-4
noun=indefinite	3
noun=indefinite alone=false	3
noun=indefinite alone=false after=bare	2
noun=indefinite alone=false after=comma	-10
noun=indefinite alone=false after=end	-48
noun=indefinite alone=false after=particle	-55
noun=indefinite alone=false after=relative	9
noun=indefinite alone=false after=stop	-22
noun=indefinite alone=false after=time	51
noun=indefinite alone=false after=verb	14
noun=indefinite alone=false after=الي	-22
noun=indefinite alone=false after=ب	26
noun=indefinite alone=false after=علي	68
noun=indefinite alone=false after=في	3
noun=indefinite alone=false after=ل	14
noun=indefinite alone=false after=مع	-11
noun=indefinite alone=false after=من	19
noun=indefinite alone=true	4
noun=indefinite alone=true after=bare	24
noun=indefinite alone=true after=end	6
noun=indefinite alone=true after=stop	-53
noun=indefinite alone=true after=time	-33
noun=indefinite alone=true after=verb	25
noun=indefinite alone=true after=الي	-13
noun=indefinite alone=true after=ب	-61
noun=indefinite alone=true after=بين	45
noun=indefinite alone=true after=ضد	27
noun=indefinite alone=true after=علي	8
noun=indefinite alone=true after=في	-9
noun=indefinite alone=true after=ل	-17
noun=indefinite alone=true after=مع	27
noun=indefinite alone=true after=من	18
noun=indefinite head=false	20
noun=owned	15
noun=owned alone=false	60
noun=owned alone=true	-7
noun=owned alone=true after=bare	33
noun=owned alone=true after=comma	-15
noun=owned alone=true after=الي	34
noun=owned alone=true after=ب	-32
noun=owned alone=true after=في	20
noun=owned alone=true after=ل	12
noun=owned alone=true after=من	6
noun=owned head=false	43
noun=owned head=true	-3
placed=false	1
preposition=null	-4
preposition=اثناء	21
preposition=الي	52
preposition=ب	-11
preposition=بشان	44
preposition=بعد	49
preposition=بين	-55
preposition=تحت	-32
preposition=جراء	30
preposition=خلال	10
preposition=عقب	88
preposition=علي	34
preposition=عن	8
preposition=ل	-30
preposition=مع	-54
preposition=من	-40
preposition=منذ	23
recipient by=named	-12
recipient by=nobody	-6
recipient by=recalled	-34
recipient by=related	6
recipients=none	-14
recipients=place	-2
recipients=recalled	-9
recipients=told	9
repeated=false	-3
repeated=true	19
status=actual	4
status=denied	-49
status=hypothetical	-38
status=planned	-39
status=requested	-44
subject=agent	8
subject=document	-13
subject=event	-27
subject=known	14
subject=none	-7
subject=thing	-26
subject=understood	-26
subject=weapon	16
suffix=false	5
suffix=true	-25
support=false	-6
support=true	30
tense=imperfect	-9
tense=imperfect relative=false	2
tense=imperfect relative=true	-80
tense=participle	-4
tense=participle relative=false	-4
tense=perfect	7
tense=perfect relative=false	7
tense=perfect relative=true	5
title=false	-1
title=true	37
type=ACCUSE	1
type=ACCUSE actors=false	-8
type=ACCUSE actors=true	4
type=ACCUSE form=finite	6
type=ACCUSE form=noun	-16
type=ACCUSE lack=null	15
type=ACCUSE lack=recipient	-63
type=ACCUSE recipients=none	-15
type=ACCUSE recipients=told	9
type=ACCUSE subject=agent	50
type=ACCUSE subject=known	-5
type=ACCUSE subject=none	13
type=ACCUSE subject=understood	-25
type=AGREE	-11
type=AGREE actors=true	-11
type=AGREE form=finite	-3
type=AGREE form=noun	-12
type=AGREE lack=null	-11
type=AGREE recipients=none	-13
type=AGREE recipients=told	-7
type=AGREE subject=known	19
type=AGREE subject=none	-17
type=AID	8
type=AID actors=true	-21
type=AID form=finite	4
type=AID form=noun	8
type=AID lack=null	8
type=AID recipients=none	-25
type=AID recipients=told	20
type=AID subject=known	21
type=ASSAULT	1
type=ASSAULT actors=false	1
type=ASSAULT actors=true	3
type=ASSAULT form=finite	2
type=ASSAULT form=noun	3
type=ASSAULT lack=null	2
type=ASSAULT lack=recipient	-19
type=ASSAULT recipients=none	-4
type=ASSAULT recipients=place	5
type=ASSAULT recipients=recalled	-9
type=ASSAULT recipients=told	8
type=ASSAULT subject=agent	56
type=ASSAULT subject=known	-7
type=ASSAULT subject=none	14
type=ASSAULT subject=thing	-25
type=ASSAULT subject=understood	-26
type=ASSAULT subject=weapon	16
type=COERCE	3
type=COERCE actors=false	-51
type=COERCE actors=true	22
type=COERCE form=finite	1
type=COERCE form=noun	11
type=COERCE lack=null	3
type=COERCE recipients=none	-34
type=COERCE recipients=told	26
type=COERCE subject=agent	47
type=COERCE subject=known	-4
type=COERCE subject=understood	-28
type=CONCEDE	4
type=CONCEDE actors=true	7
type=CONCEDE form=finite	18
type=CONCEDE form=noun	-21
type=CONCEDE lack=null	7
type=CONCEDE recipients=none	4
type=CONCEDE subject=known	49
type=CONCEDE subject=understood	-1
type=CONSULT	-2
type=CONSULT actors=false	-70
type=CONSULT actors=true	5
type=CONSULT form=finite	-3
type=CONSULT form=noun	10
type=CONSULT lack=actor	-36
type=CONSULT recipients=none	-27
type=CONSULT recipients=place	-4
type=CONSULT recipients=told	14
type=CONSULT subject=known	2
type=CONSULT subject=thing	17
type=CONSULT subject=understood	16
type=COOPERATE	-2
type=COOPERATE actors=true	6
type=COOPERATE form=finite	17
type=COOPERATE form=noun	-24
type=COOPERATE lack=null	6
type=COOPERATE recipients=none	-44
type=COOPERATE recipients=told	25
type=COOPERATE subject=known	29
type=MOBILIZE	-7
type=MOBILIZE actors=true	-1
type=MOBILIZE form=finite	3
type=MOBILIZE lack=null	-1
type=MOBILIZE recipients=none	5
type=MOBILIZE recipients=place	-13
type=MOBILIZE subject=known	27
type=PROTEST	-2
type=PROTEST actors=false	49
type=PROTEST form=finite	7
type=PROTEST form=noun	-10
type=PROTEST lack=null	-2
type=PROTEST recipients=place	-5
type=PROTEST recipients=told	40
type=PROTEST subject=agent	19
type=PROTEST subject=thing	23
type=REJECT	-12
type=REJECT actors=true	-3
type=REJECT form=finite	-20
type=REJECT form=noun	27
type=REJECT lack=null	-12
type=REJECT recipients=none	-8
type=REJECT recipients=told	-9
type=REJECT subject=known	10
type=REJECT subject=understood	37
type=REQUEST actors=true	-2
type=REQUEST form=finite	11
type=REQUEST form=noun	-39
type=REQUEST form=participle	17
type=REQUEST lack=null	1
type=REQUEST recipients=none	16
type=REQUEST recipients=told	-13
type=REQUEST subject=known	10
type=REQUEST subject=none	17
type=REQUEST subject=understood	50
type=RETREAT	-3
type=RETREAT actors=false	-46
type=RETREAT actors=true	28
type=RETREAT form=finite	-1
type=RETREAT form=noun	-3
type=RETREAT lack=null	8
type=RETREAT recipients=none	25
type=RETREAT recipients=place	-22
type=RETREAT subject=known	28
type=SANCTION actors=false	-36
type=SANCTION actors=true	16
type=SANCTION form=finite	12
type=SANCTION form=noun	-22
type=SANCTION lack=null	-13
type=SANCTION recipients=none	11
type=SANCTION recipients=told	-6
type=SANCTION subject=known	-17
type=SUPPORT	3
type=SUPPORT actors=true	4
type=SUPPORT form=finite	3
type=SUPPORT form=noun	-21
type=SUPPORT lack=null	4
type=SUPPORT recipients=none	-21
type=SUPPORT recipients=told	14
type=SUPPORT subject=known	46
type=SUPPORT subject=none	-72
type=SUPPORT subject=understood	3
type=THREATEN actors=false	-34
type=THREATEN actors=true	20
type=THREATEN form=finite	22
type=THREATEN form=noun	-63
type=THREATEN recipients=none	9
type=THREATEN recipients=told	-9
type=THREATEN subject=known	35
word=ابرم finite	11
word=اتصال noun	13
word=اتفق finite	81
word=اتهام noun	59
word=اتهم finite	23
word=اثني finite	-3
word=اجتاح finite	8
word=اجتماع noun	-23
word=اجتمع finite	38
word=احتج finite	19
word=احتجز finite	-5
word=احراق noun	33
word=احرق finite	30
word=اخلي finite	13
word=ادان finite	49
word=ادرج finite	9
word=ارتكب finite	-47
word=ارسل finite	14
word=ارهب noun	-41
word=استانف finite	3
word=استسلم finite	11
word=استشهاد noun	72
word=استشهد finite	7
word=استقال finite	8
word=استقاله noun	-62
word=استقبل finite	9
word=استنجد finite	7
word=استنكر finite	-3
word=استهداف noun	36
word=استهدف finite	-16
word=اشاد finite	5
word=اشتباك noun	22
word=اشعل noun	-6
word=اطلق finite	-13
word=اعتداء noun	-14
word=اعتدي finite	4
word=اعتذر finite	9
word=اعترف finite	-12
word=اعتصم finite	11
word=اعتقال noun	29
word=اعتقل finite	31
word=اعدم finite	38
word=اغتال finite	11
word=اغتصاب noun	-27
word=اغتيال noun	18
word=اغلق finite	22
word=افرج finite	4
word=اقتحم finite	-30
word=اقترح noun	-58
word=التقي finite	40
word=القي finite	-15
word=انتقد finite	23
word=انسحاب noun	10
word=انسحب finite	16
word=انفجار noun	-8
word=انفجر finite	20
word=اوقف finite	14
word=ايد finite	12
word=بحث finite	28
word=تاييد noun	10
word=تباحث finite	-23
word=تبادل finite	55
word=تدمير noun	13
word=تراجع finite	31
word=تشاور finite	9
word=تصالح finite	13
word=تضامن finite	4
word=تظاهر finite	14
word=تعاون finite	4
word=تعاون noun	-22
word=تعهد finite	-70
word=تفاهم noun	20
word=تفجير noun	23
word=تفقد finite	68
word=تقدم finite	-2
word=تنسيق noun	67
word=تهديد noun	-33
word=توصل finite	-4
word=توعد finite	10
word=جال noun	-66
word=جريمه noun	-85
word=جمد finite	8
word=حاصر finite	5
word=حث finite	8
word=حذر finite	39
word=حرب noun	-76
word=حرق finite	-81
word=حشد finite	-5
word=حصل finite	6
word=حظر finite	-11
word=حمل finite	24
word=خرق noun	-25
word=خطف finite	17
word=خطف noun	28
word=دان finite	74
word=داهم finite	16
word=درب finite	6
word=دعا finite	29
word=دعا participle	-24
word=دعم finite	17
word=دعم noun	28
word=دعوه noun	50
word=دمر finite	16
word=رحب finite	14
word=رفض finite	52
word=رفض noun	36
word=رفع finite	2
word=زار finite	73
word=زود finite	6
word=زياره noun	64
word=ساعد finite	6
word=ساند finite	4
word=سحب finite	23
word=سفر noun	-15
word=سلح finite	4
word=سمح finite	-66
word=سيطر finite	-52
word=سيطره noun	-25
word=شجب finite	6
word=صادر finite	62
word=صفقه noun	-46
word=صنف finite	18
word=ضربه noun	16
word=ضغط finite	13
word=طالب finite	75
word=طرد finite	-19
word=طلب finite	33
word=طلب noun	-23
word=عارض finite	15
word=عاقب noun	-61
word=عدوان noun	61
word=عرقل finite	38
word=عرقله noun	-30
word=عزز finite	23
word=عقوبه noun	-13
word=علق finite	9
word=عمليه noun	-19
word=غاره noun	55
word=فجر finite	-18
word=فرض finite	-12
word=قاطع finite	11
word=قتال noun	-33
word=قتل finite	27
word=قتل noun	9
word=قدم finite	2
word=قصف finite	44
word=قصف noun	-16
word=قطع finite	7
word=لقاء noun	9
word=لقي finite	-18
word=لوح finite	5
word=محادثه noun	8
word=محاوله اغتيال noun	16
word=مشاوره noun	54
word=معركه noun	2
word=مفاوضات noun	-8
word=مقتل noun	42
word=منع finite	5
word=مواجهه noun	-45
word=مول finite	-8
word=ناشد finite	7
word=نداء noun	10
word=ندد finite	-21
word=نسق finite	4
word=نشر finite	-36
word=هاجم finite	41
word=هاجم noun	-23
word=هجوم noun	10
word=هدد finite	-45
word=هدنه noun	-24
word=هنا finite	4
word=وافق finite	12
word=وصل finite	-14
word=وصول noun	-80
word=وعد finite	-82
word=وقع finite	16
word=وقف finite	-41
`
