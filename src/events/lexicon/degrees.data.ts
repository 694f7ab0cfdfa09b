/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 88
export const WEIGHTS: string = `
actors=false	-9
actors=false recipients=none form=finite	-32
actors=false recipients=none form=noun	-48
actors=false recipients=place form=finite	-30
actors=false recipients=place form=noun	-16
actors=false recipients=recalled form=finite	-23
actors=false recipients=recalled form=noun	-12
actors=false recipients=told form=finite	14
actors=false recipients=told form=noun	9
actors=true	3
actors=true recipients=none form=finite	-11
actors=true recipients=none form=noun	-14
actors=true recipients=none form=participle	-38
actors=true recipients=place form=finite	12
actors=true recipients=place form=noun	19
actors=true recipients=recalled form=noun	7
actors=true recipients=told form=finite	15
actors=true recipients=told form=noun	5
actors=true recipients=told form=participle	28
attributed=false	3
attributed=true	-5
companion=false	-4
companion=true	22
dated=false	-1
dated=true	8
form=finite	4
form=noun	-4
form=participle	-10
head=false	-21
head=true	1
joined=false	6
joined=true	-22
lack=actor	-28
lack=null	1
lack=recipient	-89
mode=abduct	34
mode=aerial	47
mode=arrest	56
mode=assassinate	66
mode=ban	-3
mode=blockade	33
mode=call	3
mode=condemn	1
mode=demo	-5
mode=execute	-13
mode=expel	7
mode=firearms	-20
mode=heavy	30
mode=investigate	-91
mode=meet	7
mode=null	-4
mode=raid	3
mode=seize	-2
mode=sexual	-31
mode=sign	79
mode=suicide-attack	22
mode=visit	-14
noun=definite	-20
noun=definite alone=false	10
noun=definite alone=false after=bare	-25
noun=definite alone=false after=comma	-88
noun=definite alone=false after=relative	24
noun=definite alone=false after=stop	-18
noun=definite alone=false after=بين	-14
noun=definite alone=false after=علي	5
noun=definite alone=false after=ل	41
noun=definite alone=false after=من	37
noun=definite alone=true	-29
noun=definite alone=true after=bare	28
noun=definite alone=true after=comma	-63
noun=definite alone=true after=end	16
noun=definite alone=true after=particle	-4
noun=definite alone=true after=relative	13
noun=definite alone=true after=stop	-61
noun=definite alone=true after=verb	-57
noun=definite alone=true after=الي	8
noun=definite alone=true after=ب	16
noun=definite alone=true after=بين	53
noun=definite alone=true after=خلال	-44
noun=definite alone=true after=علي	45
noun=definite alone=true after=في	-37
noun=definite alone=true after=ل	-56
noun=definite alone=true after=مع	-26
noun=definite alone=true after=من	-15
noun=definite head=false	-51
noun=definite head=true	-2
noun=indefinite	2
noun=indefinite alone=false	3
noun=indefinite alone=false after=bare	-18
noun=indefinite alone=false after=comma	-27
noun=indefinite alone=false after=end	-13
noun=indefinite alone=false after=particle	-61
noun=indefinite alone=false after=relative	29
noun=indefinite alone=false after=stop	-6
noun=indefinite alone=false after=time	68
noun=indefinite alone=false after=verb	-10
noun=indefinite alone=false after=الي	-27
noun=indefinite alone=false after=ب	12
noun=indefinite alone=false after=بين	-13
noun=indefinite alone=false after=خلال	-48
noun=indefinite alone=false after=علي	66
noun=indefinite alone=false after=ل	9
noun=indefinite alone=false after=مع	-19
noun=indefinite alone=false after=من	10
noun=indefinite alone=true	-1
noun=indefinite alone=true after=bare	18
noun=indefinite alone=true after=end	3
noun=indefinite alone=true after=verb	45
noun=indefinite alone=true after=الي	-22
noun=indefinite alone=true after=ب	-63
noun=indefinite alone=true after=ضد	16
noun=indefinite alone=true after=علي	11
noun=indefinite alone=true after=في	24
noun=indefinite alone=true after=ل	-4
noun=indefinite alone=true after=مع	37
noun=indefinite alone=true after=من	21
noun=indefinite head=false	8
noun=owned	9
noun=owned alone=false	20
noun=owned alone=true	3
noun=owned alone=true after=bare	46
noun=owned alone=true after=comma	-22
noun=owned alone=true after=الي	36
noun=owned alone=true after=ب	-33
noun=owned alone=true after=علي	-13
noun=owned alone=true after=في	18
noun=owned alone=true after=ل	13
noun=owned head=false	24
placed=true	2
preposition=null	-3
preposition=الي	56
preposition=ب	-11
preposition=بشان	42
preposition=بعد	44
preposition=بين	-53
preposition=جراء	44
preposition=خلال	9
preposition=عقب	70
preposition=علي	51
preposition=عن	5
preposition=في	16
preposition=ل	-25
preposition=مع	-32
preposition=من	-22
recipients=none	-17
recipients=place	-4
recipients=recalled	-13
recipients=told	13
repeated=false	-1
repeated=true	7
status=actual	3
status=denied	-45
status=hypothetical	-41
status=planned	-34
status=requested	-43
suffix=false	4
suffix=true	-13
support=false	-7
support=true	29
tense=imperfect	-9
tense=imperfect relative=false	7
tense=imperfect relative=true	-99
tense=participle	-10
tense=participle relative=false	-10
tense=perfect	8
tense=perfect relative=false	9
tense=perfect relative=true	-14
title=false	-3
title=true	54
type=ACCUSE	9
type=ACCUSE actors=false	-50
type=ACCUSE actors=true	25
type=ACCUSE form=finite	16
type=ACCUSE form=noun	-16
type=ACCUSE lack=null	21
type=ACCUSE lack=recipient	-60
type=ACCUSE recipients=none	-25
type=ACCUSE recipients=told	29
type=AGREE	-14
type=AGREE actors=true	-5
type=AGREE form=finite	-4
type=AGREE form=noun	-12
type=AGREE lack=null	-5
type=AGREE recipients=none	-20
type=AGREE recipients=told	-4
type=AID	7
type=AID actors=false	17
type=AID form=finite	11
type=AID form=noun	-6
type=AID lack=null	-7
type=AID recipients=none	-2
type=AID recipients=told	9
type=ASSAULT	4
type=ASSAULT actors=false	1
type=ASSAULT actors=true	9
type=ASSAULT form=finite	2
type=ASSAULT form=noun	6
type=ASSAULT lack=null	4
type=ASSAULT lack=recipient	-50
type=ASSAULT recipients=none	-22
type=ASSAULT recipients=place	9
type=ASSAULT recipients=recalled	-13
type=ASSAULT recipients=told	19
type=COERCE actors=false	4
type=COERCE form=finite	-5
type=COERCE form=noun	20
type=COERCE lack=null	5
type=COERCE recipients=none	-35
type=COERCE recipients=told	22
type=CONCEDE	4
type=CONCEDE actors=true	4
type=CONCEDE form=finite	21
type=CONCEDE form=noun	-24
type=CONCEDE lack=null	4
type=CONCEDE recipients=none	2
type=CONCEDE recipients=told	4
type=CONSULT	-3
type=CONSULT actors=false	-27
type=CONSULT actors=true	-1
type=CONSULT form=finite	-2
type=CONSULT form=noun	10
type=CONSULT lack=actor	-42
type=CONSULT lack=null	1
type=CONSULT recipients=none	-26
type=CONSULT recipients=told	13
type=COOPERATE	-12
type=COOPERATE actors=true	-2
type=COOPERATE form=finite	12
type=COOPERATE form=noun	-33
type=COOPERATE lack=null	-2
type=COOPERATE recipients=none	-22
type=COOPERATE recipients=told	3
type=MOBILIZE	-7
type=MOBILIZE actors=true	-7
type=MOBILIZE form=finite	9
type=MOBILIZE form=noun	-22
type=MOBILIZE lack=null	-7
type=MOBILIZE recipients=none	25
type=MOBILIZE recipients=place	-32
type=PROTEST	-5
type=PROTEST actors=false	22
type=PROTEST actors=true	-32
type=PROTEST form=finite	-13
type=PROTEST form=noun	9
type=PROTEST lack=null	-5
type=PROTEST recipients=none	-51
type=PROTEST recipients=place	-12
type=PROTEST recipients=told	55
type=REJECT	-15
type=REJECT actors=true	15
type=REJECT form=finite	-5
type=REJECT form=noun	8
type=REJECT lack=null	-15
type=REJECT recipients=none	7
type=REJECT recipients=told	-24
type=REQUEST	5
type=REQUEST form=finite	27
type=REQUEST form=noun	-56
type=REQUEST form=participle	27
type=REQUEST recipients=none	25
type=REQUEST recipients=told	-14
type=RETREAT	-16
type=RETREAT actors=true	13
type=RETREAT form=finite	-19
type=RETREAT form=noun	3
type=RETREAT lack=null	-8
type=RETREAT recipients=none	-3
type=RETREAT recipients=place	-15
type=SANCTION	-10
type=SANCTION actors=false	-60
type=SANCTION actors=true	18
type=SANCTION form=finite	-5
type=SANCTION form=noun	-13
type=SANCTION lack=null	-10
type=SANCTION recipients=none	-25
type=SANCTION recipients=told	3
type=SUPPORT actors=true	-4
type=SUPPORT form=finite	-3
type=SUPPORT form=noun	-8
type=SUPPORT recipients=none	-30
type=SUPPORT recipients=told	16
type=THREATEN	5
type=THREATEN actors=true	7
type=THREATEN form=finite	35
type=THREATEN form=noun	-76
type=THREATEN lack=null	5
type=THREATEN recipients=none	28
type=THREATEN recipients=told	-18
word=ابرم finite	8
word=اتصال noun	11
word=اتفق finite	77
word=اتهام noun	72
word=اتهم finite	39
word=اثني finite	-11
word=اجتاح finite	4
word=اجتماع noun	-13
word=اجتمع finite	26
word=احتج finite	11
word=احتجز finite	-16
word=احراق noun	40
word=احرق finite	40
word=اخلي finite	26
word=ادان finite	31
word=ادرج finite	6
word=ارتكب finite	-44
word=ارسل finite	22
word=ارهب noun	-55
word=استانف finite	6
word=استسلم finite	12
word=استشهاد noun	78
word=استقال finite	11
word=استقبل finite	6
word=استنجد finite	5
word=استنكر finite	-26
word=استهداف noun	37
word=استهدف finite	-8
word=اشاد finite	9
word=اشتباك noun	38
word=اطلاق نار noun	-40
word=اطلق finite	-6
word=اعتداء noun	-9
word=اعتدي finite	4
word=اعتذر finite	11
word=اعترف finite	-23
word=اعتصم finite	20
word=اعتقال noun	35
word=اعتقل finite	2
word=اعدم finite	37
word=اغتال finite	5
word=اغتصاب noun	-31
word=اغتيال noun	17
word=اغلق finite	18
word=افرج finite	5
word=اقتحم finite	-7
word=اقترح noun	-31
word=التقي finite	50
word=القي finite	16
word=انتقد finite	15
word=انسحاب noun	31
word=انسحب finite	-4
word=انفجار noun	-21
word=انفجر finite	15
word=اوقف finite	3
word=ايد finite	17
word=بحث finite	50
word=تاييد noun	5
word=تباحث finite	-25
word=تبادل finite	34
word=تدمير noun	-17
word=تراجع finite	25
word=تشاور finite	7
word=تصالح finite	11
word=تضامن finite	7
word=تظاهر finite	9
word=تعاون finite	8
word=تعهد finite	-67
word=تفاهم noun	18
word=تفجير noun	33
word=تفقد finite	47
word=تهديد noun	-31
word=توصل finite	-6
word=توعد finite	17
word=جريمه noun	-85
word=جمد finite	6
word=حاصر finite	7
word=حث finite	5
word=حذر finite	43
word=حرب noun	-90
word=حرق finite	-107
word=حشد finite	-22
word=حصل finite	16
word=حظر finite	-11
word=حقق noun	-67
word=حمل finite	35
word=خطف finite	10
word=خطف noun	28
word=دان finite	47
word=داهم finite	10
word=درب finite	6
word=دعا finite	19
word=دعا participle	-23
word=دعم finite	16
word=دعم noun	38
word=دعوه noun	58
word=دمر finite	7
word=رحب finite	32
word=رفض finite	32
word=رفض noun	35
word=رفع finite	4
word=زار finite	74
word=زود finite	6
word=زياره noun	58
word=ساعد finite	5
word=ساند finite	7
word=سحب finite	34
word=سلح finite	4
word=سماح noun	58
word=سمح finite	-59
word=سيطر finite	-53
word=سيطره noun	-39
word=شجب finite	1
word=صادر finite	56
word=صنف finite	3
word=ضغط finite	13
word=ضغط noun	-8
word=طالب finite	64
word=طرد finite	-29
word=طلب finite	38
word=طلب noun	1
word=عاد finite	-6
word=عارض finite	10
word=عاقب noun	-60
word=عدوان noun	52
word=عرقل finite	34
word=عزز finite	24
word=عقوبه noun	-24
word=علق finite	6
word=عمليه noun	-24
word=غاره noun	47
word=فجر finite	-10
word=فرض finite	-14
word=قاطع finite	8
word=قتال noun	-4
word=قتل finite	41
word=قتل noun	32
word=قدم finite	-29
word=قصف finite	47
word=قصف noun	-8
word=قطع finite	-14
word=لقاء noun	21
word=لقي finite	-22
word=لوح finite	5
word=محادثه noun	-1
word=محاوله اغتيال noun	14
word=مشاوره noun	55
word=معركه noun	15
word=مفاوضات noun	-24
word=مقتل noun	19
word=منع finite	7
word=مواجهه noun	-82
word=مول finite	-18
word=ناشد finite	5
word=نداء noun	-2
word=ندد finite	16
word=نسق finite	9
word=نشر finite	-19
word=هاجم finite	37
word=هاجم noun	-38
word=هجوم noun	35
word=هدد finite	-26
word=هدنه noun	-31
word=هنا finite	6
word=وافق finite	11
word=وصل finite	-32
word=وصول noun	-73
word=وعد finite	-80
word=وقع finite	24
word=وقف finite	-33
`
