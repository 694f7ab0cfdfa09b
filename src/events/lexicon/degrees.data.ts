/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 69
export const WEIGHTS: string = `
actors=false	-7
actors=false recipients=none form=finite	-45
actors=false recipients=none form=noun	-50
actors=false recipients=place form=finite	-18
actors=false recipients=place form=noun	-7
actors=false recipients=recalled form=finite	-34
actors=false recipients=recalled form=noun	-10
actors=false recipients=told form=finite	14
actors=false recipients=told form=noun	19
actors=true	3
actors=true recipients=none form=finite	-5
actors=true recipients=none form=noun	-14
actors=true recipients=none form=participle	-37
actors=true recipients=place form=finite	5
actors=true recipients=place form=noun	17
actors=true recipients=recalled form=noun	12
actors=true recipients=told form=finite	15
actors=true recipients=told form=participle	38
attributed=false	2
attributed=true	-4
companion=false	-3
companion=true	16
dated=false	-1
dated=true	18
form=finite	5
form=noun	-5
form=participle	-2
head=false	-15
head=true	-1
joined=false	6
joined=true	-9
lack=actor	-69
lack=null	1
lack=recipient	-37
mode=abduct	55
mode=aerial	50
mode=arrest	29
mode=assassinate	72
mode=ban	-26
mode=blockade	30
mode=call	-1
mode=condemn	1
mode=demo	-4
mode=execute	-15
mode=expel	7
mode=explosives	9
mode=firearms	8
mode=heavy	32
mode=investigate	-80
mode=legal	-127
mode=meet	7
mode=null	-2
mode=raid	15
mode=seize	4
mode=sexual	-27
mode=sign	77
mode=suicide-attack	18
mode=visit	-5
noun=definite	-18
noun=definite alone=false	18
noun=definite alone=false after=bare	1
noun=definite alone=false after=comma	-72
noun=definite alone=false after=relative	8
noun=definite alone=false after=stop	2
noun=definite alone=false after=علي	10
noun=definite alone=false after=ل	40
noun=definite alone=false after=من	39
noun=definite alone=true	-28
noun=definite alone=true after=bare	-9
noun=definite alone=true after=comma	-62
noun=definite alone=true after=complementiser	44
noun=definite alone=true after=end	9
noun=definite alone=true after=particle	-17
noun=definite alone=true after=relative	1
noun=definite alone=true after=stop	-58
noun=definite alone=true after=verb	-70
noun=definite alone=true after=الي	-8
noun=definite alone=true after=ب	11
noun=definite alone=true after=بين	59
noun=definite alone=true after=خلال	-49
noun=definite alone=true after=علي	46
noun=definite alone=true after=في	-21
noun=definite alone=true after=ل	-32
noun=definite alone=true after=مع	-32
noun=definite alone=true after=من	-17
noun=definite head=false	-45
noun=definite head=true	-3
noun=indefinite	2
noun=indefinite alone=false	3
noun=indefinite alone=false after=bare	1
noun=indefinite alone=false after=comma	-24
noun=indefinite alone=false after=end	-48
noun=indefinite alone=false after=particle	-48
noun=indefinite alone=false after=relative	33
noun=indefinite alone=false after=stop	-10
noun=indefinite alone=false after=time	48
noun=indefinite alone=false after=verb	-13
noun=indefinite alone=false after=الي	-32
noun=indefinite alone=false after=ب	23
noun=indefinite alone=false after=خلال	-52
noun=indefinite alone=false after=علي	70
noun=indefinite alone=false after=في	-6
noun=indefinite alone=false after=ل	15
noun=indefinite alone=false after=مع	-17
noun=indefinite alone=false after=من	29
noun=indefinite alone=true	-1
noun=indefinite alone=true after=bare	38
noun=indefinite alone=true after=end	3
noun=indefinite alone=true after=stop	-61
noun=indefinite alone=true after=time	-41
noun=indefinite alone=true after=verb	52
noun=indefinite alone=true after=الي	-23
noun=indefinite alone=true after=ب	-69
noun=indefinite alone=true after=بين	62
noun=indefinite alone=true after=ضد	1
noun=indefinite alone=true after=علي	20
noun=indefinite alone=true after=في	19
noun=indefinite alone=true after=ل	-22
noun=indefinite alone=true after=مع	21
noun=indefinite alone=true after=من	7
noun=indefinite head=false	13
noun=indefinite head=true	-1
noun=owned	12
noun=owned alone=false	53
noun=owned alone=true	-5
noun=owned alone=true after=bare	38
noun=owned alone=true after=comma	-25
noun=owned alone=true after=الي	31
noun=owned alone=true after=ب	-23
noun=owned alone=true after=علي	-8
noun=owned alone=true after=في	22
noun=owned alone=true after=ل	19
noun=owned head=false	35
placed=false	-2
placed=true	5
preposition=null	-11
preposition=اثناء	18
preposition=الي	39
preposition=ب	-4
preposition=بشان	37
preposition=بعد	57
preposition=بين	-35
preposition=تحت	-44
preposition=جراء	39
preposition=خلال	26
preposition=عقب	86
preposition=علي	30
preposition=عن	12
preposition=في	13
preposition=ل	-30
preposition=مع	-42
preposition=من	-27
preposition=منذ	21
recipients=none	-16
recipients=place	-1
recipients=recalled	-15
recipients=told	12
repeated=true	5
status=actual	3
status=denied	-42
status=hypothetical	-28
status=planned	-45
status=requested	-30
subject=agent	-4
subject=document	-40
subject=event	-6
subject=known	15
subject=none	-4
subject=thing	-14
subject=understood	-20
subject=weapon	-6
suffix=false	5
suffix=true	-12
support=false	-6
support=true	33
tense=imperfect	-7
tense=imperfect relative=false	7
tense=imperfect relative=true	-98
tense=participle	-2
tense=participle relative=false	-2
tense=perfect	9
tense=perfect relative=false	10
tense=perfect relative=true	-11
title=false	-2
title=true	41
type=ACCUSE	4
type=ACCUSE actors=false	-26
type=ACCUSE actors=true	10
type=ACCUSE form=finite	11
type=ACCUSE form=noun	-14
type=ACCUSE lack=null	17
type=ACCUSE lack=recipient	-64
type=ACCUSE recipients=none	-12
type=ACCUSE recipients=told	15
type=ACCUSE subject=agent	36
type=ACCUSE subject=known	1
type=ACCUSE subject=none	23
type=ACCUSE subject=understood	-18
type=AGREE	-10
type=AGREE actors=true	-10
type=AGREE form=finite	-4
type=AGREE form=noun	-6
type=AGREE lack=null	-10
type=AGREE recipients=none	-21
type=AGREE recipients=told	4
type=AGREE subject=known	-1
type=AGREE subject=understood	20
type=AID	3
type=AID actors=true	-11
type=AID form=finite	6
type=AID form=noun	-4
type=AID lack=null	3
type=AID recipients=none	-14
type=AID recipients=told	9
type=AID subject=known	9
type=AID subject=understood	-17
type=ASSAULT	3
type=ASSAULT actors=false	-2
type=ASSAULT actors=true	8
type=ASSAULT form=finite	3
type=ASSAULT form=noun	3
type=ASSAULT lack=null	3
type=ASSAULT lack=recipient	-6
type=ASSAULT recipients=none	-1
type=ASSAULT recipients=place	4
type=ASSAULT recipients=recalled	-15
type=ASSAULT recipients=told	13
type=ASSAULT subject=agent	21
type=ASSAULT subject=known	3
type=ASSAULT subject=none	-14
type=ASSAULT subject=thing	15
type=ASSAULT subject=understood	-22
type=ASSAULT subject=weapon	-6
type=COERCE	5
type=COERCE actors=false	8
type=COERCE actors=true	5
type=COERCE form=finite	1
type=COERCE form=noun	17
type=COERCE lack=null	5
type=COERCE recipients=none	-30
type=COERCE recipients=told	28
type=COERCE subject=agent	58
type=COERCE subject=known	2
type=COERCE subject=understood	-29
type=CONCEDE	3
type=CONCEDE actors=true	3
type=CONCEDE form=finite	16
type=CONCEDE form=noun	-16
type=CONCEDE lack=null	3
type=CONCEDE recipients=none	-12
type=CONCEDE recipients=told	22
type=CONCEDE subject=known	51
type=CONSULT	1
type=CONSULT actors=false	-15
type=CONSULT form=finite	4
type=CONSULT form=noun	11
type=CONSULT lack=actor	-32
type=CONSULT lack=null	2
type=CONSULT recipients=none	-19
type=CONSULT recipients=told	14
type=CONSULT subject=agent	-7
type=CONSULT subject=known	-1
type=CONSULT subject=understood	-9
type=COOPERATE	-5
type=COOPERATE actors=true	6
type=COOPERATE form=finite	13
type=COOPERATE form=noun	-25
type=COOPERATE lack=null	6
type=COOPERATE recipients=none	-51
type=COOPERATE recipients=told	28
type=COOPERATE subject=known	22
type=MOBILIZE	-8
type=MOBILIZE actors=true	-8
type=MOBILIZE form=finite	10
type=MOBILIZE form=noun	-28
type=MOBILIZE lack=null	-8
type=MOBILIZE recipients=none	17
type=MOBILIZE recipients=place	-28
type=MOBILIZE subject=known	16
type=PROTEST	-2
type=PROTEST actors=false	18
type=PROTEST actors=true	-21
type=PROTEST form=finite	-10
type=PROTEST form=noun	8
type=PROTEST lack=null	-2
type=PROTEST recipients=none	-64
type=PROTEST recipients=place	10
type=PROTEST recipients=told	55
type=PROTEST subject=agent	14
type=PROTEST subject=thing	10
type=REJECT	-13
type=REJECT actors=true	-7
type=REJECT form=finite	-12
type=REJECT form=noun	17
type=REJECT lack=null	-13
type=REJECT recipients=none	4
type=REJECT recipients=told	-20
type=REJECT subject=known	14
type=REJECT subject=understood	13
type=REQUEST	-2
type=REQUEST actors=true	1
type=REQUEST form=finite	18
type=REQUEST form=noun	-51
type=REQUEST form=participle	17
type=REQUEST lack=null	3
type=REQUEST recipients=none	8
type=REQUEST recipients=told	-11
type=REQUEST subject=known	8
type=REQUEST subject=none	17
type=REQUEST subject=understood	49
type=RETREAT	-15
type=RETREAT actors=true	5
type=RETREAT form=finite	-7
type=RETREAT form=noun	-12
type=RETREAT lack=null	-15
type=RETREAT recipients=none	-4
type=RETREAT recipients=place	-14
type=RETREAT subject=known	38
type=SANCTION	-6
type=SANCTION actors=false	-60
type=SANCTION actors=true	22
type=SANCTION form=finite	-2
type=SANCTION form=noun	-12
type=SANCTION lack=null	-6
type=SANCTION recipients=none	-22
type=SANCTION recipients=told	5
type=SANCTION subject=known	-17
type=SUPPORT	1
type=SUPPORT actors=true	1
type=SUPPORT form=finite	-1
type=SUPPORT form=noun	-19
type=SUPPORT lack=null	1
type=SUPPORT recipients=none	-13
type=SUPPORT recipients=told	8
type=SUPPORT subject=known	49
type=SUPPORT subject=none	-59
type=SUPPORT subject=understood	9
type=THREATEN	1
type=THREATEN actors=false	-28
type=THREATEN actors=true	13
type=THREATEN form=finite	22
type=THREATEN form=noun	-61
type=THREATEN lack=null	1
type=THREATEN recipients=none	5
type=THREATEN recipients=told	-5
type=THREATEN subject=known	38
word=ابرم finite	10
word=اتصال noun	9
word=اتفق finite	95
word=اتهام noun	75
word=اتهم finite	37
word=اثني finite	-13
word=اجتاح finite	4
word=اجتماع noun	-20
word=اجتمع finite	28
word=اجتمع noun	-42
word=احتج finite	13
word=احتجاج noun	-20
word=احتجز finite	-21
word=احراق noun	33
word=احرق finite	52
word=اخلي finite	16
word=ادان finite	41
word=ادرج finite	6
word=ارتكب finite	-52
word=ارسل finite	17
word=ارهب noun	-48
word=استانف finite	3
word=استسلم finite	7
word=استشهاد noun	82
word=استشهد finite	13
word=استقال finite	8
word=استقبل finite	4
word=استنجد finite	5
word=استنكر finite	-4
word=استهداف noun	43
word=اشاد finite	4
word=اشتباك noun	19
word=اشعل noun	-4
word=اطلاق نار noun	-36
word=اطلق finite	-5
word=اعتداء noun	-10
word=اعتدي finite	5
word=اعتذر finite	8
word=اعترف finite	-12
word=اعتصم finite	14
word=اعتقال noun	14
word=اعتقل finite	2
word=اعدم finite	27
word=اغتال finite	6
word=اغتصاب noun	-27
word=اغتيال noun	18
word=اغلق finite	14
word=افرج finite	3
word=اقتحم finite	-23
word=اقترح noun	-44
word=التقي finite	48
word=القي finite	21
word=انتقد finite	19
word=انسحاب noun	35
word=انسحب finite	-5
word=انفجار noun	-8
word=انفجر finite	20
word=اوقف finite	5
word=ايد finite	17
word=بحث finite	49
word=تاييد noun	8
word=تباحث finite	-24
word=تبادل finite	38
word=تدمير noun	3
word=تراجع finite	33
word=تشاور finite	5
word=تصالح finite	11
word=تضامن finite	3
word=تظاهر finite	10
word=تعاون finite	4
word=تعاون noun	-25
word=تعهد finite	-68
word=تفاهم noun	20
word=تفجير noun	30
word=تفقد finite	49
word=تهديد noun	-23
word=توصل finite	-24
word=توعد finite	11
word=توقيف noun	50
word=جال noun	-84
word=جريمه noun	-89
word=جمد finite	7
word=حاصر finite	4
word=حث finite	5
word=حذر finite	50
word=حرب noun	-105
word=حرق finite	-90
word=حشد finite	-14
word=حصل finite	10
word=حظر finite	-17
word=حقق noun	-70
word=حمل finite	53
word=خطف finite	11
word=خطف noun	27
word=دان finite	66
word=داهم finite	18
word=درب finite	6
word=دعا finite	38
word=دعا participle	-28
word=دعم finite	20
word=دعم noun	31
word=دعوه noun	65
word=دمر finite	7
word=رحب finite	12
word=رفض finite	61
word=رفض noun	42
word=رفع finite	2
word=زار finite	64
word=زود finite	6
word=زياره noun	63
word=ساعد finite	5
word=ساند finite	3
word=سحب finite	41
word=سلح finite	4
word=سماح noun	60
word=سمح finite	-74
word=سيطر finite	-58
word=سيطره noun	-37
word=شجب finite	3
word=صادر finite	68
word=صفقه noun	-50
word=صنف finite	5
word=ضربه noun	8
word=ضغط finite	11
word=ضغط noun	-8
word=طالب finite	70
word=طرد finite	-20
word=طلب finite	35
word=طلب noun	-8
word=عاد finite	20
word=عارض finite	11
word=عاقب noun	-63
word=عدوان noun	54
word=عرقل finite	34
word=عزز finite	21
word=عقوبه noun	-18
word=علق finite	7
word=عمليه noun	-41
word=غاره noun	50
word=فجر finite	-8
word=فرض finite	-4
word=قاتل noun	-66
word=قاطع finite	8
word=قتال noun	-31
word=قتل finite	34
word=قتل noun	26
word=قدم finite	-4
word=قصف finite	51
word=قصف noun	-10
word=قطع finite	-9
word=لقاء noun	8
word=لقي finite	-11
word=لوح finite	4
word=محادثه noun	-4
word=محاربه noun	-21
word=محاوله اغتيال noun	14
word=مشاوره noun	57
word=معركه noun	17
word=مفاوضات noun	-19
word=مقتل noun	26
word=منع finite	11
word=مواجهه noun	-59
word=مول finite	-8
word=ناشد finite	5
word=نداء noun	4
word=ندد finite	17
word=نسق finite	3
word=نشر finite	-30
word=هاجم finite	37
word=هاجم noun	-20
word=هجوم noun	24
word=هدد finite	-55
word=هدنه noun	-29
word=هنا finite	3
word=وافق finite	11
word=وصل finite	-42
word=وصول noun	-85
word=وعد finite	-76
word=وقع finite	20
word=وقف finite	-43
`
