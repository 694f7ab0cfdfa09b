/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 81
export const WEIGHTS: string = `
actors=false	-7
actors=false recipients=none form=finite	-55
actors=false recipients=none form=noun	-43
actors=false recipients=place form=finite	-11
actors=false recipients=place form=noun	-9
actors=false recipients=recalled form=finite	-49
actors=false recipients=recalled form=noun	-14
actors=false recipients=told form=finite	20
actors=false recipients=told form=noun	19
actors=true	2
actors=true recipients=none form=finite	-6
actors=true recipients=none form=noun	-14
actors=true recipients=none form=participle	-36
actors=true recipients=place form=finite	1
actors=true recipients=place form=noun	20
actors=true recipients=recalled form=noun	13
actors=true recipients=told form=finite	14
actors=true recipients=told form=noun	1
actors=true recipients=told form=participle	36
attributed=false	2
attributed=true	-4
companion=false	-3
companion=true	15
dated=false	-3
dated=true	16
form=finite	4
form=noun	-4
form=participle	-3
head=false	-15
head=true	-1
joined=false	5
joined=true	-12
lack=actor	-64
lack=recipient	-34
mode=abduct	55
mode=aerial	53
mode=arrest	35
mode=assassinate	72
mode=ban	-12
mode=blockade	28
mode=call	4
mode=condemn	2
mode=demo	-5
mode=execute	-13
mode=expel	7
mode=explosives	10
mode=firearms	13
mode=heavy	34
mode=investigate	-77
mode=legal	-127
mode=meet	3
mode=null	-4
mode=raid	16
mode=seize	1
mode=sexual	-31
mode=sign	76
mode=suicide-attack	13
mode=visit	-3
noun=definite	-19
noun=definite alone=false	15
noun=definite alone=false after=bare	-7
noun=definite alone=false after=comma	-69
noun=definite alone=false after=relative	10
noun=definite alone=false after=stop	-4
noun=definite alone=false after=بين	17
noun=definite alone=false after=علي	9
noun=definite alone=false after=ل	32
noun=definite alone=false after=من	37
noun=definite alone=true	-28
noun=definite alone=true after=bare	-5
noun=definite alone=true after=comma	-41
noun=definite alone=true after=complementiser	36
noun=definite alone=true after=end	6
noun=definite alone=true after=particle	-15
noun=definite alone=true after=relative	4
noun=definite alone=true after=stop	-64
noun=definite alone=true after=verb	-58
noun=definite alone=true after=الي	-10
noun=definite alone=true after=ب	8
noun=definite alone=true after=بين	60
noun=definite alone=true after=خلال	-51
noun=definite alone=true after=علي	50
noun=definite alone=true after=في	-23
noun=definite alone=true after=ل	-25
noun=definite alone=true after=مع	-37
noun=definite alone=true after=من	-24
noun=definite head=false	-45
noun=definite head=true	-2
noun=indefinite	2
noun=indefinite alone=false	4
noun=indefinite alone=false after=bare	-1
noun=indefinite alone=false after=comma	-15
noun=indefinite alone=false after=end	-49
noun=indefinite alone=false after=particle	-45
noun=indefinite alone=false after=relative	35
noun=indefinite alone=false after=stop	-15
noun=indefinite alone=false after=time	48
noun=indefinite alone=false after=verb	-13
noun=indefinite alone=false after=الي	-21
noun=indefinite alone=false after=ب	26
noun=indefinite alone=false after=خلال	-53
noun=indefinite alone=false after=علي	69
noun=indefinite alone=false after=في	-9
noun=indefinite alone=false after=ل	11
noun=indefinite alone=false after=مع	-21
noun=indefinite alone=false after=من	26
noun=indefinite alone=true	-3
noun=indefinite alone=true after=bare	27
noun=indefinite alone=true after=end	3
noun=indefinite alone=true after=stop	-63
noun=indefinite alone=true after=time	-38
noun=indefinite alone=true after=verb	51
noun=indefinite alone=true after=الي	-27
noun=indefinite alone=true after=ب	-62
noun=indefinite alone=true after=بين	61
noun=indefinite alone=true after=ضد	4
noun=indefinite alone=true after=علي	18
noun=indefinite alone=true after=في	19
noun=indefinite alone=true after=ل	-16
noun=indefinite alone=true after=مع	23
noun=indefinite alone=true after=من	19
noun=indefinite head=false	14
noun=owned	13
noun=owned alone=false	53
noun=owned alone=true	-4
noun=owned alone=true after=bare	37
noun=owned alone=true after=comma	-25
noun=owned alone=true after=الي	32
noun=owned alone=true after=ب	-30
noun=owned alone=true after=علي	-9
noun=owned alone=true after=في	26
noun=owned alone=true after=ل	13
noun=owned head=false	34
noun=owned head=true	1
placed=false	-1
placed=true	4
preposition=null	-9
preposition=اثناء	13
preposition=الي	44
preposition=ب	-6
preposition=بشان	36
preposition=بعد	56
preposition=بين	-37
preposition=تحت	-47
preposition=جراء	42
preposition=خلال	19
preposition=عقب	88
preposition=علي	36
preposition=عن	15
preposition=في	15
preposition=ل	-31
preposition=مع	-47
preposition=من	-31
preposition=منذ	22
recipients=none	-16
recipients=place	-1
recipients=recalled	-14
recipients=told	12
repeated=false	-3
repeated=true	12
status=actual	3
status=denied	-43
status=hypothetical	-30
status=planned	-48
status=requested	-30
subject=agent	-5
subject=document	-37
subject=event	-11
subject=known	14
subject=none	-2
subject=thing	-17
subject=understood	-20
subject=weapon	-9
suffix=false	5
suffix=true	-17
support=false	-7
support=true	34
tense=imperfect	-6
tense=imperfect relative=false	9
tense=imperfect relative=true	-97
tense=participle	-3
tense=participle relative=false	-3
tense=perfect	7
tense=perfect relative=false	8
tense=perfect relative=true	-7
title=false	-3
title=true	42
type=ACCUSE	4
type=ACCUSE actors=false	-29
type=ACCUSE actors=true	10
type=ACCUSE form=finite	12
type=ACCUSE form=noun	-17
type=ACCUSE lack=null	16
type=ACCUSE lack=recipient	-64
type=ACCUSE recipients=none	-12
type=ACCUSE recipients=told	15
type=ACCUSE subject=agent	36
type=ACCUSE subject=known	2
type=ACCUSE subject=none	23
type=ACCUSE subject=understood	-18
type=AGREE	-11
type=AGREE actors=true	-11
type=AGREE form=finite	-6
type=AGREE form=noun	-5
type=AGREE lack=null	-11
type=AGREE recipients=none	-23
type=AGREE recipients=told	4
type=AGREE subject=known	4
type=AGREE subject=understood	28
type=AID	1
type=AID actors=false	15
type=AID actors=true	-5
type=AID form=finite	8
type=AID form=noun	-12
type=AID lack=null	1
type=AID recipients=none	-17
type=AID recipients=told	8
type=AID subject=known	10
type=AID subject=understood	-16
type=ASSAULT	2
type=ASSAULT actors=true	6
type=ASSAULT form=finite	4
type=ASSAULT form=noun	3
type=ASSAULT lack=null	2
type=ASSAULT recipients=none	3
type=ASSAULT recipients=place	4
type=ASSAULT recipients=recalled	-14
type=ASSAULT recipients=told	12
type=ASSAULT subject=agent	30
type=ASSAULT subject=known	2
type=ASSAULT subject=none	-13
type=ASSAULT subject=thing	16
type=ASSAULT subject=understood	-24
type=ASSAULT subject=weapon	-9
type=COERCE	5
type=COERCE actors=false	-3
type=COERCE actors=true	8
type=COERCE form=finite	-3
type=COERCE form=noun	24
type=COERCE lack=null	6
type=COERCE recipients=none	-28
type=COERCE recipients=told	28
type=COERCE subject=agent	63
type=COERCE subject=known	2
type=COERCE subject=understood	-31
type=CONCEDE	-2
type=CONCEDE actors=true	14
type=CONCEDE form=finite	7
type=CONCEDE form=noun	-11
type=CONCEDE lack=null	-2
type=CONCEDE recipients=none	-18
type=CONCEDE recipients=told	21
type=CONCEDE subject=known	55
type=CONSULT actors=false	-15
type=CONSULT form=finite	7
type=CONSULT form=noun	7
type=CONSULT lack=actor	-36
type=CONSULT lack=null	2
type=CONSULT recipients=none	-23
type=CONSULT recipients=place	3
type=CONSULT recipients=told	15
type=CONSULT subject=agent	-9
type=CONSULT subject=known	2
type=CONSULT subject=understood	-4
type=COOPERATE	-7
type=COOPERATE actors=true	2
type=COOPERATE form=finite	17
type=COOPERATE form=noun	-32
type=COOPERATE lack=null	2
type=COOPERATE recipients=none	-44
type=COOPERATE recipients=told	22
type=COOPERATE subject=known	25
type=MOBILIZE	-7
type=MOBILIZE actors=true	-7
type=MOBILIZE form=finite	13
type=MOBILIZE form=noun	-30
type=MOBILIZE lack=null	-7
type=MOBILIZE recipients=none	16
type=MOBILIZE recipients=place	-26
type=MOBILIZE subject=known	18
type=PROTEST	-1
type=PROTEST actors=false	17
type=PROTEST actors=true	-20
type=PROTEST form=finite	-10
type=PROTEST form=noun	8
type=PROTEST lack=null	-1
type=PROTEST recipients=none	-64
type=PROTEST recipients=place	9
type=PROTEST recipients=told	56
type=PROTEST subject=agent	14
type=PROTEST subject=thing	9
type=REJECT	-12
type=REJECT actors=true	-7
type=REJECT form=finite	-10
type=REJECT form=noun	16
type=REJECT lack=null	-12
type=REJECT recipients=none	2
type=REJECT recipients=told	-17
type=REJECT subject=known	13
type=REJECT subject=understood	16
type=REQUEST	-1
type=REQUEST actors=false	-14
type=REQUEST form=finite	18
type=REQUEST form=noun	-49
type=REQUEST form=participle	17
type=REQUEST lack=null	3
type=REQUEST recipients=none	8
type=REQUEST recipients=told	-9
type=REQUEST subject=known	8
type=REQUEST subject=none	17
type=REQUEST subject=understood	47
type=RETREAT	-12
type=RETREAT actors=true	9
type=RETREAT form=finite	-10
type=RETREAT form=noun	-2
type=RETREAT lack=null	-12
type=RETREAT recipients=none	7
type=RETREAT recipients=place	-18
type=RETREAT subject=known	38
type=SANCTION	-4
type=SANCTION actors=false	-41
type=SANCTION actors=true	15
type=SANCTION form=finite	3
type=SANCTION form=noun	-16
type=SANCTION lack=null	-4
type=SANCTION recipients=none	-19
type=SANCTION recipients=told	6
type=SANCTION subject=known	-18
type=SUPPORT	1
type=SUPPORT actors=true	2
type=SUPPORT form=finite	-6
type=SUPPORT form=noun	-11
type=SUPPORT lack=null	2
type=SUPPORT recipients=none	-21
type=SUPPORT recipients=told	12
type=SUPPORT subject=known	39
type=SUPPORT subject=none	-56
type=SUPPORT subject=understood	-2
type=THREATEN	1
type=THREATEN actors=false	-37
type=THREATEN actors=true	18
type=THREATEN form=finite	23
type=THREATEN form=noun	-63
type=THREATEN lack=null	1
type=THREATEN recipients=none	8
type=THREATEN recipients=told	-7
type=THREATEN subject=known	34
word=ابرم finite	10
word=اتصال noun	11
word=اتفق finite	84
word=اتهام noun	76
word=اتهم finite	38
word=اثني finite	-12
word=اجتاح finite	5
word=اجتماع noun	-9
word=اجتمع finite	29
word=احتج finite	13
word=احتجاج noun	-19
word=احتجز finite	-21
word=احراق noun	39
word=احرق finite	46
word=اخلي finite	15
word=ادان finite	41
word=ادرج finite	6
word=ارتكب finite	-59
word=ارسل finite	18
word=ارهب noun	-48
word=استانف finite	3
word=استسلم finite	9
word=استشهاد noun	83
word=استشهد finite	31
word=استقال finite	8
word=استقبل finite	4
word=استنجد finite	5
word=استنكر finite	-1
word=استهداف noun	44
word=استهدف finite	-4
word=اشاد finite	4
word=اشتباك noun	34
word=اشعل noun	-1
word=اطلاق نار noun	-36
word=اطلق finite	-2
word=اعتداء noun	-13
word=اعتدي finite	4
word=اعتذر finite	8
word=اعترف finite	-8
word=اعتصم finite	14
word=اعتقال noun	12
word=اعتقل finite	2
word=اعدم finite	29
word=اغتال finite	7
word=اغتصاب noun	-31
word=اغتيال noun	18
word=اغلق finite	14
word=افرج finite	3
word=اقتحم finite	-21
word=اقترح noun	-47
word=التقي finite	50
word=القي finite	19
word=امر noun	-21
word=انتقد finite	16
word=انسحاب noun	26
word=انسحب finite	-7
word=انفجار noun	-12
word=انفجر finite	19
word=اوقف finite	5
word=ايد finite	18
word=بحث finite	51
word=تاييد noun	7
word=تباحث finite	-23
word=تبادل finite	50
word=تدمير noun	-1
word=تراجع finite	36
word=تشاور finite	5
word=تصالح finite	10
word=تضامن finite	4
word=تظاهر finite	9
word=تعاون finite	4
word=تعاون noun	-17
word=تعهد finite	-63
word=تفاهم noun	19
word=تفجير noun	29
word=تفقد finite	45
word=تهديد noun	-25
word=توصل finite	-22
word=توعد finite	10
word=توقيف noun	45
word=جال noun	-78
word=جريمه noun	-91
word=جمد finite	7
word=حاصر finite	5
word=حث finite	5
word=حذر finite	45
word=حرب noun	-103
word=حرق finite	-92
word=حشد finite	-13
word=حصل finite	10
word=حظر finite	-21
word=حقق noun	-68
word=حمل finite	56
word=خطف finite	12
word=خطف noun	21
word=دان finite	64
word=داهم finite	17
word=درب finite	6
word=دعا finite	39
word=دعا participle	-25
word=دعم finite	32
word=دعم noun	32
word=دعوه noun	61
word=دمر finite	9
word=رحب finite	16
word=رفض finite	60
word=رفض noun	40
word=رفع finite	3
word=زار finite	63
word=زود finite	6
word=زياره noun	62
word=ساعد finite	6
word=ساند finite	4
word=سحب finite	39
word=سلح finite	4
word=سماح noun	58
word=سمح finite	-67
word=سيطر finite	-57
word=سيطره noun	-44
word=شجب finite	3
word=صادر finite	68
word=صفقه noun	-47
word=صنف finite	15
word=ضربه noun	8
word=ضغط finite	12
word=ضغط noun	-9
word=طالب finite	71
word=طرد finite	-20
word=طلب finite	34
word=طلب noun	-10
word=عاد finite	14
word=عارض finite	11
word=عاقب noun	-69
word=عدوان noun	54
word=عرقل finite	31
word=عزز finite	23
word=عقوبه noun	-17
word=علق finite	7
word=عمليه noun	-47
word=غاره noun	53
word=فجر finite	-5
word=فرض finite	-4
word=قاتل noun	-61
word=قاطع finite	9
word=قتال noun	-32
word=قتل finite	32
word=قتل noun	27
word=قدم finite	-4
word=قصف finite	53
word=قصف noun	-7
word=قطع finite	-8
word=كمين noun	39
word=لقاء noun	16
word=لقي finite	-8
word=لوح finite	4
word=محادثه noun	7
word=محاوله اغتيال noun	13
word=مشاوره noun	63
word=معركه noun	19
word=مفاوضات noun	-12
word=مقتل noun	28
word=منع finite	6
word=مواجهه noun	-56
word=مول finite	-8
word=ناشد finite	5
word=نداء noun	2
word=ندد finite	17
word=نسق finite	4
word=نشر finite	-29
word=هاجم finite	36
word=هاجم noun	-21
word=هجوم noun	26
word=هدد finite	-47
word=هدنه noun	-28
word=هنا finite	4
word=وافق finite	11
word=وصل finite	-41
word=وصول noun	-86
word=وعد finite	-75
word=وقع finite	21
word=وقف finite	-35
`
