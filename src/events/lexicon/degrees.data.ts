/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 76
export const WEIGHTS: string = `
actors=false	-7
actors=false recipients=none form=finite	5
actors=false recipients=none form=noun	-72
actors=false recipients=place form=finite	-29
actors=false recipients=place form=noun	-7
actors=false recipients=recalled form=finite	-59
actors=false recipients=recalled form=noun	-13
actors=false recipients=told form=finite	32
actors=false recipients=told form=noun	18
actors=true	3
actors=true recipients=none form=finite	-7
actors=true recipients=none form=noun	-14
actors=true recipients=none form=participle	-37
actors=true recipients=place form=finite	-1
actors=true recipients=place form=noun	23
actors=true recipients=recalled form=noun	13
actors=true recipients=told form=finite	12
actors=true recipients=told form=noun	4
actors=true recipients=told form=participle	40
attributed=false	3
attributed=true	-4
companion=false	-3
companion=true	20
dated=true	15
form=finite	5
form=noun	-5
head=false	-15
head=true	-1
joined=false	6
joined=true	-2
lack=actor	-91
lack=null	2
lack=recipient	-26
mode=abduct	49
mode=aerial	51
mode=arrest	36
mode=assassinate	69
mode=ban	-4
mode=blockade	31
mode=call	-2
mode=condemn	1
mode=demo	-3
mode=execute	-12
mode=expel	7
mode=explosives	8
mode=firearms	-34
mode=heavy	33
mode=investigate	-75
mode=legal	-127
mode=meet	8
mode=null	-3
mode=raid	23
mode=seize	21
mode=sexual	-29
mode=sign	79
mode=suicide-attack	18
mode=visit	-5
noun=definite	-19
noun=definite alone=false	12
noun=definite alone=false after=bare	5
noun=definite alone=false after=comma	-93
noun=definite alone=false after=relative	14
noun=definite alone=false after=stop	6
noun=definite alone=false after=بين	22
noun=definite alone=false after=علي	9
noun=definite alone=false after=ل	47
noun=definite alone=false after=من	47
noun=definite alone=true	-27
noun=definite alone=true after=bare	-9
noun=definite alone=true after=comma	-62
noun=definite alone=true after=complementiser	47
noun=definite alone=true after=end	-17
noun=definite alone=true after=particle	-17
noun=definite alone=true after=relative	7
noun=definite alone=true after=stop	-68
noun=definite alone=true after=verb	-69
noun=definite alone=true after=الي	-4
noun=definite alone=true after=ب	-8
noun=definite alone=true after=بين	61
noun=definite alone=true after=خلال	-46
noun=definite alone=true after=علي	47
noun=definite alone=true after=في	-12
noun=definite alone=true after=ل	-20
noun=definite alone=true after=مع	-37
noun=definite alone=true after=من	1
noun=definite head=false	-46
noun=definite head=true	-4
noun=indefinite	3
noun=indefinite alone=false	4
noun=indefinite alone=false after=bare	-3
noun=indefinite alone=false after=comma	-14
noun=indefinite alone=false after=end	-50
noun=indefinite alone=false after=particle	-54
noun=indefinite alone=false after=relative	30
noun=indefinite alone=false after=stop	-13
noun=indefinite alone=false after=time	52
noun=indefinite alone=false after=verb	5
noun=indefinite alone=false after=الي	-8
noun=indefinite alone=false after=ب	16
noun=indefinite alone=false after=خلال	-51
noun=indefinite alone=false after=علي	66
noun=indefinite alone=false after=في	-12
noun=indefinite alone=false after=ل	6
noun=indefinite alone=false after=مع	-15
noun=indefinite alone=false after=من	29
noun=indefinite alone=true	1
noun=indefinite alone=true after=bare	19
noun=indefinite alone=true after=end	3
noun=indefinite alone=true after=stop	-53
noun=indefinite alone=true after=time	-44
noun=indefinite alone=true after=verb	34
noun=indefinite alone=true after=الي	-10
noun=indefinite alone=true after=ب	-60
noun=indefinite alone=true after=ضد	23
noun=indefinite alone=true after=علي	-1
noun=indefinite alone=true after=في	1
noun=indefinite alone=true after=ل	-7
noun=indefinite alone=true after=مع	27
noun=indefinite alone=true after=من	25
noun=indefinite head=false	12
noun=indefinite head=true	1
noun=owned	10
noun=owned alone=false	57
noun=owned alone=true	-9
noun=owned alone=true after=bare	38
noun=owned alone=true after=comma	-19
noun=owned alone=true after=الي	37
noun=owned alone=true after=ب	-22
noun=owned alone=true after=علي	7
noun=owned alone=true after=في	26
noun=owned alone=true after=ل	18
noun=owned alone=true after=من	7
noun=owned head=false	38
noun=owned head=true	-3
placed=false	-1
placed=true	5
preposition=null	-8
preposition=اثناء	21
preposition=الي	37
preposition=ب	-6
preposition=بشان	37
preposition=بعد	52
preposition=بين	-52
preposition=تحت	-43
preposition=جراء	29
preposition=خلال	24
preposition=عقب	83
preposition=علي	40
preposition=عن	-2
preposition=في	11
preposition=ل	-29
preposition=مع	-42
preposition=من	-27
preposition=منذ	23
recipients=none	-16
recipients=place	-4
recipients=recalled	-17
recipients=told	13
repeated=false	-2
repeated=true	14
status=actual	5
status=denied	-40
status=hypothetical	-39
status=planned	-43
status=requested	-38
subject=agent	1
subject=document	-50
subject=event	-26
subject=known	15
subject=none	-11
subject=thing	-48
subject=understood	-22
subject=weapon	13
suffix=false	6
suffix=true	-20
support=false	-5
support=true	30
tense=imperfect	-8
tense=imperfect relative=false	4
tense=imperfect relative=true	-86
tense=perfect	8
tense=perfect relative=false	9
tense=perfect relative=true	7
title=false	-1
title=true	51
type=ACCUSE actors=false	-14
type=ACCUSE actors=true	4
type=ACCUSE form=finite	9
type=ACCUSE form=noun	-22
type=ACCUSE lack=null	13
type=ACCUSE lack=recipient	-62
type=ACCUSE recipients=none	-21
type=ACCUSE recipients=told	15
type=ACCUSE subject=agent	39
type=ACCUSE subject=known	4
type=ACCUSE subject=none	18
type=ACCUSE subject=understood	-22
type=AGREE	-11
type=AGREE actors=true	-11
type=AGREE form=finite	-5
type=AGREE form=noun	-8
type=AGREE lack=null	-11
type=AGREE recipients=none	-22
type=AGREE recipients=told	2
type=AGREE subject=agent	39
type=AGREE subject=known	5
type=AID actors=true	-5
type=AID form=finite	8
type=AID form=noun	-14
type=AID recipients=none	-52
type=AID recipients=told	23
type=AID subject=known	23
type=ASSAULT	2
type=ASSAULT actors=false	1
type=ASSAULT actors=true	3
type=ASSAULT form=finite	5
type=ASSAULT form=noun	2
type=ASSAULT lack=null	3
type=ASSAULT lack=recipient	-9
type=ASSAULT recipients=place	1
type=ASSAULT recipients=recalled	-17
type=ASSAULT recipients=told	13
type=ASSAULT subject=agent	29
type=ASSAULT subject=known	-3
type=ASSAULT subject=none	3
type=ASSAULT subject=thing	-18
type=ASSAULT subject=understood	-26
type=ASSAULT subject=weapon	13
type=COERCE	1
type=COERCE actors=false	-28
type=COERCE actors=true	11
type=COERCE form=finite	-6
type=COERCE form=noun	23
type=COERCE lack=null	1
type=COERCE recipients=none	-22
type=COERCE recipients=told	16
type=COERCE subject=agent	29
type=COERCE subject=known	4
type=COERCE subject=understood	-30
type=CONCEDE	4
type=CONCEDE actors=true	4
type=CONCEDE form=finite	11
type=CONCEDE form=noun	-8
type=CONCEDE lack=null	4
type=CONCEDE recipients=none	-9
type=CONCEDE recipients=told	17
type=CONCEDE subject=known	56
type=CONSULT	1
type=CONSULT actors=false	-25
type=CONSULT actors=true	1
type=CONSULT form=finite	6
type=CONSULT form=noun	9
type=CONSULT lack=actor	-22
type=CONSULT lack=null	1
type=CONSULT recipients=none	-21
type=CONSULT recipients=told	16
type=CONSULT subject=agent	-10
type=CONSULT subject=thing	9
type=CONSULT subject=understood	-5
type=COOPERATE	-5
type=COOPERATE actors=true	4
type=COOPERATE form=finite	14
type=COOPERATE form=noun	-25
type=COOPERATE lack=null	4
type=COOPERATE recipients=none	-50
type=COOPERATE recipients=told	27
type=COOPERATE subject=known	22
type=MOBILIZE	-7
type=MOBILIZE form=finite	-3
type=MOBILIZE recipients=none	11
type=MOBILIZE recipients=place	-19
type=MOBILIZE subject=known	20
type=PROTEST	-3
type=PROTEST actors=false	41
type=PROTEST form=finite	-9
type=PROTEST lack=null	-3
type=PROTEST recipients=place	4
type=PROTEST recipients=told	40
type=PROTEST subject=agent	12
type=PROTEST subject=thing	10
type=REJECT	-12
type=REJECT form=finite	-16
type=REJECT form=noun	22
type=REJECT lack=null	-12
type=REJECT recipients=none	-4
type=REJECT recipients=told	-12
type=REJECT subject=known	2
type=REJECT subject=understood	27
type=REQUEST actors=false	-9
type=REQUEST actors=true	1
type=REQUEST form=finite	22
type=REQUEST form=noun	-55
type=REQUEST form=participle	15
type=REQUEST lack=null	4
type=REQUEST recipients=none	11
type=REQUEST recipients=told	-9
type=REQUEST subject=known	7
type=REQUEST subject=none	15
type=REQUEST subject=understood	57
type=RETREAT	-1
type=RETREAT actors=false	-43
type=RETREAT actors=true	28
type=RETREAT form=finite	-3
type=RETREAT form=noun	3
type=RETREAT lack=null	6
type=RETREAT recipients=none	24
type=RETREAT recipients=place	-20
type=RETREAT subject=known	21
type=SANCTION actors=false	-41
type=SANCTION actors=true	20
type=SANCTION form=finite	6
type=SANCTION form=noun	-15
type=SANCTION lack=null	-12
type=SANCTION recipients=none	4
type=SANCTION recipients=told	-2
type=SANCTION subject=known	-19
type=SUPPORT	4
type=SUPPORT actors=true	5
type=SUPPORT form=noun	-15
type=SUPPORT lack=null	5
type=SUPPORT recipients=none	-21
type=SUPPORT recipients=told	15
type=SUPPORT subject=known	50
type=SUPPORT subject=none	-74
type=SUPPORT subject=understood	7
type=THREATEN	1
type=THREATEN actors=false	-35
type=THREATEN actors=true	20
type=THREATEN form=finite	18
type=THREATEN form=noun	-59
type=THREATEN lack=null	1
type=THREATEN recipients=none	3
type=THREATEN recipients=told	-3
type=THREATEN subject=known	37
word=ابرم finite	9
word=اتصال noun	12
word=اتفق finite	83
word=اتهام noun	77
word=اتهم finite	19
word=اثني finite	-10
word=اجتاح finite	6
word=اجتماع noun	-23
word=اجتمع finite	22
word=احتج finite	14
word=احتجز finite	-35
word=احراق noun	35
word=احرق finite	32
word=اخلي finite	9
word=ادان finite	49
word=ادرج finite	7
word=ارتكب finite	-59
word=ارسل finite	13
word=ارهب noun	-39
word=استانف finite	3
word=استسلم finite	8
word=استشهاد noun	80
word=استشهد finite	25
word=استقال finite	7
word=استقاله noun	-52
word=استقبل finite	4
word=استنجد finite	5
word=استهداف noun	42
word=استهدف finite	-13
word=اشاد finite	4
word=اشتباك noun	30
word=اشعل noun	-9
word=اطلق finite	-4
word=اعتداء noun	-4
word=اعتدي finite	2
word=اعتذر finite	7
word=اعترف finite	-17
word=اعتصم finite	12
word=اعتقال noun	25
word=اعتقل finite	6
word=اعدم finite	38
word=اغتال finite	9
word=اغتصاب noun	-29
word=اغتيال noun	20
word=اغلق finite	13
word=افرج finite	3
word=اقتحم finite	-33
word=اقترح noun	-46
word=التقي finite	51
word=القي finite	18
word=انتقد finite	23
word=انسحاب noun	10
word=انسحب finite	13
word=انفجار noun	-9
word=انفجر finite	15
word=اوقف finite	-1
word=ايد finite	13
word=بحث finite	48
word=تاييد noun	7
word=تباحث finite	-24
word=تبادل finite	39
word=تدمير noun	-1
word=تراجع finite	38
word=تشاور finite	5
word=تصالح finite	10
word=تضامن finite	3
word=تظاهر finite	10
word=تعاون finite	4
word=تعاون noun	-25
word=تعهد finite	-63
word=تفاهم noun	17
word=تفجير noun	30
word=تفقد finite	57
word=تهديد noun	-31
word=توصل finite	-19
word=توعد finite	9
word=جال noun	-79
word=جريمه noun	-84
word=جمد finite	7
word=حاصر finite	5
word=حث finite	5
word=حذر finite	46
word=حرب noun	-88
word=حرق finite	-67
word=حشد finite	-16
word=حصل finite	6
word=حظر finite	-10
word=حقق noun	-63
word=حمل finite	26
word=خطف finite	15
word=خطف noun	26
word=دان finite	78
word=داهم finite	18
word=درب finite	4
word=دعا finite	14
word=دعا participle	-27
word=دعم finite	13
word=دعم noun	28
word=دعوه noun	69
word=دمر finite	10
word=رحب finite	13
word=رفض finite	65
word=رفض noun	42
word=رفع finite	2
word=زار finite	61
word=زود finite	4
word=زياره noun	57
word=ساعد finite	4
word=ساند finite	3
word=سحب finite	23
word=سفر noun	-17
word=سلح finite	3
word=سمح finite	-87
word=سيطر finite	-51
word=سيطره noun	-32
word=شجب finite	3
word=صادر finite	61
word=صفقه noun	-43
word=صنف finite	22
word=ضربه noun	5
word=ضغط finite	13
word=ضغط noun	-6
word=طالب finite	64
word=طرد finite	-19
word=طلب finite	33
word=طلب noun	-50
word=عاد finite	20
word=عارض finite	12
word=عاقب noun	-62
word=عدوان noun	55
word=عرقل finite	38
word=عرقله noun	-28
word=عزز finite	20
word=عقوبه noun	-19
word=علق finite	6
word=عمليه noun	-40
word=غاره noun	51
word=فجر finite	-9
word=فرض finite	-6
word=قاطع finite	9
word=قتال noun	-27
word=قتل finite	44
word=قتل noun	19
word=قدم finite	1
word=قصف finite	57
word=قصف noun	-10
word=قطع finite	5
word=لقاء noun	13
word=لقي finite	-5
word=لوح finite	4
word=محادثه noun	5
word=محاوله اغتيال noun	13
word=مشاوره noun	57
word=معركه noun	7
word=مفاوضات noun	-17
word=مقتل noun	25
word=منع finite	5
word=مواجهه noun	-57
word=مول finite	-7
word=ناشد finite	5
word=نداء noun	2
word=نسق finite	4
word=نشر finite	-34
word=هاجم finite	37
word=هاجم noun	-20
word=هجوم noun	29
word=هدد finite	-54
word=هدنه noun	-28
word=هنا finite	3
word=وافق finite	11
word=وصل finite	-26
word=وصول noun	-80
word=وعد finite	-74
word=وقع finite	19
word=وقف finite	-44
`
