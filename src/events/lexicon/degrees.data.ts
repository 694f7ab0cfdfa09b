/** Weights of the event scorer, in hundredths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 170
export const WEIGHTS: string = `
actors=false	-18
actors=false recipients=place form=finite	-57
actors=false recipients=place form=noun	-50
actors=false recipients=recalled form=finite	-49
actors=false recipients=recalled form=noun	-31
actors=false recipients=told form=finite	23
actors=false recipients=told form=noun	11
actors=true	11
actors=true recipients=none form=finite	-51
actors=true recipients=none form=noun	-3
actors=true recipients=none form=participle	-5
actors=true recipients=place form=finite	17
actors=true recipients=place form=noun	13
actors=true recipients=told form=finite	34
actors=true recipients=told form=noun	4
actors=true recipients=told form=participle	-14
attributed=false	5
attributed=true	-2
companion=false	-5
companion=true	42
dated=false	-1
dated=true	42
form=finite	12
form=noun	-11
form=participle	-17
head=false	-33
head=true	-4
joined=false	17
joined=true	-71
lack=actor	-184
lack=null	7
lack=recipient	-86
mode=abduct	45
mode=aerial	63
mode=arrest	104
mode=assassinate	131
mode=ban	3
mode=blockade	48
mode=call	-16
mode=condemn	1
mode=demo	-15
mode=execute	-26
mode=expel	12
mode=explosives	-11
mode=firearms	66
mode=heavy	122
mode=investigate	-198
mode=meet	4
mode=null	-10
mode=raid	62
mode=seize	74
mode=sign	87
mode=suicide-attack	32
mode=visit	-18
noun=definite	-39
noun=definite alone=false	39
noun=definite alone=false after=comma	-166
noun=definite alone=false after=relative	85
noun=definite alone=false after=stop	-26
noun=definite alone=false after=علي	-26
noun=definite alone=false after=ل	86
noun=definite alone=true	-58
noun=definite alone=true after=bare	20
noun=definite alone=true after=comma	-11
noun=definite alone=true after=end	-27
noun=definite alone=true after=particle	-8
noun=definite alone=true after=relative	8
noun=definite alone=true after=stop	-84
noun=definite alone=true after=verb	-35
noun=definite alone=true after=الي	-80
noun=definite alone=true after=ب	75
noun=definite alone=true after=علي	48
noun=definite alone=true after=في	-38
noun=definite alone=true after=مع	-109
noun=definite alone=true after=من	53
noun=definite head=false	-81
noun=definite head=true	-6
noun=indefinite	5
noun=indefinite alone=false	-2
noun=indefinite alone=false after=bare	-17
noun=indefinite alone=false after=comma	-97
noun=indefinite alone=false after=end	-74
noun=indefinite alone=false after=particle	-34
noun=indefinite alone=false after=stop	-19
noun=indefinite alone=false after=time	33
noun=indefinite alone=false after=verb	11
noun=indefinite alone=false after=الي	-70
noun=indefinite alone=false after=ب	68
noun=indefinite alone=false after=بين	-58
noun=indefinite alone=false after=علي	54
noun=indefinite alone=false after=في	-43
noun=indefinite alone=false after=ل	35
noun=indefinite alone=false after=مع	44
noun=indefinite alone=false after=من	28
noun=indefinite alone=true	23
noun=indefinite alone=true after=bare	36
noun=indefinite alone=true after=end	4
noun=indefinite alone=true after=stop	-76
noun=indefinite alone=true after=verb	89
noun=indefinite alone=true after=الي	33
noun=indefinite alone=true after=ب	-71
noun=indefinite alone=true after=ضد	30
noun=indefinite alone=true after=علي	-23
noun=indefinite alone=true after=في	20
noun=indefinite alone=true after=ل	4
noun=indefinite alone=true after=مع	13
noun=indefinite head=false	50
noun=indefinite head=true	-3
noun=owned	-5
noun=owned alone=false	63
noun=owned alone=true	-33
noun=owned alone=true after=bare	93
noun=owned alone=true after=comma	-141
noun=owned alone=true after=الي	70
noun=owned alone=true after=ب	-49
noun=owned alone=true after=في	59
noun=owned head=true	8
placed=false	-7
placed=true	28
preposition=null	-21
preposition=الي	24
preposition=ب	-50
preposition=بعد	81
preposition=تحت	-80
preposition=جراء	45
preposition=خلال	112
preposition=علي	116
preposition=عن	11
preposition=في	3
preposition=ل	-85
preposition=مع	-87
preposition=من	-26
preposition=منذ	-63
recipients=none	-30
recipients=place	-23
recipients=recalled	-34
recipients=told	25
repeated=false	3
repeated=true	-1
status=actual	9
status=denied	-88
status=hypothetical	-151
status=planned	-20
status=requested	-54
suffix=false	13
suffix=true	-60
support=false	-7
support=true	45
tense=imperfect	-16
tense=imperfect relative=false	12
tense=imperfect relative=true	-191
tense=participle	-17
tense=participle relative=false	-17
tense=perfect	18
tense=perfect relative=false	19
tense=perfect relative=true	-58
title=false	-1
title=true	89
type=ACCUSE	14
type=ACCUSE actors=false	-20
type=ACCUSE actors=true	24
type=ACCUSE form=finite	15
type=ACCUSE form=noun	-17
type=ACCUSE lack=null	67
type=ACCUSE recipients=none	-39
type=ACCUSE recipients=told	36
type=AGREE	-28
type=AGREE actors=true	-12
type=AGREE form=finite	-36
type=AGREE form=noun	53
type=AGREE lack=null	-12
type=AGREE recipients=none	-72
type=AGREE recipients=told	12
type=AID	3
type=AID actors=true	-7
type=AID form=finite	7
type=AID form=noun	-8
type=AID lack=null	9
type=AID recipients=none	-56
type=AID recipients=told	31
type=ASSAULT	9
type=ASSAULT actors=true	26
type=ASSAULT form=finite	12
type=ASSAULT form=noun	6
type=ASSAULT lack=recipient	43
type=ASSAULT recipients=none	-19
type=ASSAULT recipients=place	13
type=ASSAULT recipients=recalled	-34
type=ASSAULT recipients=told	43
type=COERCE	2
type=COERCE actors=false	-5
type=COERCE actors=true	10
type=COERCE form=finite	-23
type=COERCE form=noun	74
type=COERCE lack=null	2
type=COERCE recipients=none	-77
type=COERCE recipients=told	43
type=CONCEDE	26
type=CONCEDE actors=true	-34
type=CONCEDE form=finite	35
type=CONCEDE form=noun	-11
type=CONCEDE lack=null	26
type=CONCEDE recipients=none	48
type=CONCEDE recipients=told	-11
type=CONSULT	-10
type=CONSULT actors=false	-30
type=CONSULT actors=true	-9
type=CONSULT form=finite	-25
type=CONSULT form=noun	32
type=CONSULT lack=actor	-122
type=CONSULT lack=null	5
type=CONSULT recipients=none	-35
type=CONSULT recipients=place	-57
type=CONSULT recipients=told	12
type=COOPERATE	-37
type=COOPERATE actors=true	-22
type=COOPERATE form=finite	35
type=COOPERATE form=noun	-111
type=COOPERATE lack=null	-22
type=COOPERATE recipients=told	-17
type=MOBILIZE	-9
type=MOBILIZE actors=true	9
type=MOBILIZE form=finite	-17
type=MOBILIZE lack=null	9
type=MOBILIZE recipients=none	32
type=MOBILIZE recipients=place	-40
type=PROTEST	-15
type=PROTEST actors=false	-15
type=PROTEST form=finite	46
type=PROTEST lack=null	-15
type=PROTEST recipients=place	-34
type=PROTEST recipients=told	17
type=REJECT	-28
type=REJECT actors=true	15
type=REJECT form=finite	18
type=REJECT form=noun	8
type=REJECT lack=null	-28
type=REJECT recipients=none	36
type=REJECT recipients=told	-57
type=REQUEST	13
type=REQUEST actors=false	-57
type=REQUEST actors=true	26
type=REQUEST form=finite	65
type=REQUEST form=noun	-115
type=REQUEST form=participle	28
type=REQUEST lack=null	28
type=REQUEST recipients=none	-5
type=REQUEST recipients=told	25
type=RETREAT	-10
type=RETREAT actors=true	17
type=RETREAT form=finite	-28
type=RETREAT lack=null	17
type=RETREAT recipients=none	64
type=RETREAT recipients=place	-63
type=SANCTION	-12
type=SANCTION actors=false	-58
type=SANCTION actors=true	17
type=SANCTION form=finite	-1
type=SANCTION form=noun	-29
type=SANCTION lack=null	-12
type=SANCTION recipients=told	-12
type=SUPPORT	25
type=SUPPORT actors=false	-37
type=SUPPORT actors=true	38
type=SUPPORT form=finite	-6
type=SUPPORT form=noun	-2
type=SUPPORT lack=null	18
type=SUPPORT recipients=none	-81
type=SUPPORT recipients=told	61
type=THREATEN	-27
type=THREATEN actors=true	13
type=THREATEN form=finite	78
type=THREATEN lack=null	-13
type=THREATEN recipients=none	52
type=THREATEN recipients=told	-59
word=ابرم finite	16
word=اتصال noun	44
word=اتفق finite	23
word=اتهام noun	162
word=اتهم finite	37
word=اثني finite	7
word=اجتاح finite	6
word=اجتماع noun	-52
word=اجتمع finite	28
word=احتج finite	18
word=احتجز finite	16
word=احراق noun	42
word=احرق finite	76
word=اخلي finite	28
word=ادان finite	49
word=ادرج finite	11
word=ارتكب finite	-77
word=ارسل finite	11
word=استانف finite	14
word=استسلم finite	16
word=استشهاد noun	197
word=استقال finite	16
word=استقبل finite	11
word=استنجد finite	4
word=استنكر finite	-29
word=استهداف noun	73
word=استهدف finite	-24
word=اشاد finite	7
word=اشتباك noun	25
word=اشعل noun	2
word=اطلاق نار noun	-79
word=اطلق finite	-21
word=اعتداء noun	5
word=اعتدي finite	8
word=اعتذر finite	17
word=اعترف finite	-95
word=اعتصم finite	33
word=اعتقال noun	40
word=اعتقل finite	3
word=اعدم finite	65
word=اغتال finite	9
word=اغتيال noun	25
word=اغلق finite	37
word=افرج finite	9
word=اقتحم finite	18
word=اقترح noun	-64
word=التقي finite	98
word=القي finite	80
word=انتقد finite	32
word=انسحب finite	36
word=انفجار noun	-38
word=انفجر finite	23
word=اوقف finite	36
word=ايد finite	12
word=بحث finite	74
word=تاييد noun	8
word=تباحث finite	-34
word=تبادل finite	50
word=تدمير noun	15
word=تراجع finite	42
word=تشاور finite	16
word=تصالح finite	20
word=تضامن finite	4
word=تظاهر finite	17
word=تعاون finite	22
word=تعهد finite	-104
word=تفجير noun	54
word=تفقد finite	37
word=توصل finite	17
word=توعد finite	35
word=جريمه noun	-191
word=جمد finite	11
word=حاصر finite	9
word=حث finite	4
word=حذر finite	96
word=حرب noun	-187
word=حرق finite	-217
word=حشد finite	-46
word=حصل finite	39
word=حظر finite	27
word=حقق noun	-145
word=حمل finite	67
word=خطف finite	19
word=خطف noun	31
word=دان finite	100
word=داهم finite	10
word=درب finite	9
word=دعا finite	-44
word=دعا participle	-47
word=دعم finite	52
word=دعم noun	-36
word=دعوه noun	137
word=دمر finite	11
word=رحب finite	5
word=رفض finite	49
word=رفض noun	8
word=رفع finite	5
word=زار finite	108
word=زود finite	9
word=زياره noun	127
word=ساعد finite	10
word=ساند finite	4
word=سحب finite	16
word=سلح finite	7
word=سيطر finite	-113
word=سيطره noun	-83
word=شجب finite	4
word=صادر finite	74
word=صنف finite	35
word=ضغط finite	12
word=طالب finite	103
word=طرد finite	-61
word=طلب finite	25
word=طلب noun	-48
word=عارض finite	15
word=عدوان noun	90
word=عرقل finite	57
word=عزز finite	34
word=علق finite	10
word=عمليه noun	-100
word=غاره noun	63
word=فجر finite	-32
word=فرض finite	-31
word=قاطع finite	16
word=قتال noun	-29
word=قتل finite	16
word=قدم finite	-16
word=قصف finite	80
word=قصف noun	75
word=قطع finite	9
word=لقاء noun	81
word=لوح finite	11
word=محادثه noun	-16
word=محاوله اغتيال noun	23
word=معركه noun	-3
word=مفاوضات noun	-36
word=مقتل noun	72
word=منع finite	-23
word=مواجهه noun	-75
word=مول finite	-18
word=ناشد finite	4
word=نداء noun	-48
word=ندد finite	33
word=نسق finite	21
word=نشر finite	-47
word=هاجم finite	71
word=هاجم noun	-69
word=هجوم noun	52
word=هدد finite	-26
word=هنا finite	5
word=وافق finite	20
word=وصل finite	-43
word=وصول noun	-95
word=وعد finite	-136
word=وقع finite	78
word=وقف finite	-122
`
