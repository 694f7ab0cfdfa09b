/** Weights of the event scorer, in hundredths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 220
export const WEIGHTS: string = `
actors=false	-21
actors=false recipients=place form=finite	-69
actors=false recipients=place form=noun	-53
actors=false recipients=recalled form=finite	-38
actors=false recipients=recalled form=noun	-35
actors=false recipients=told form=finite	28
actors=false recipients=told form=noun	14
actors=true	11
actors=true recipients=none form=finite	-48
actors=true recipients=none form=noun	2
actors=true recipients=none form=participle	-7
actors=true recipients=place form=finite	30
actors=true recipients=place form=noun	23
actors=true recipients=told form=finite	31
actors=true recipients=told form=noun	5
actors=true recipients=told form=participle	-10
attributed=false	2
attributed=true	-2
companion=false	-8
companion=true	51
dated=false	-1
dated=true	35
form=finite	8
form=noun	-9
form=participle	-15
head=false	-31
head=true	-4
joined=false	13
joined=true	-75
lack=actor	-166
lack=null	9
lack=recipient	-97
mode=abduct	46
mode=aerial	65
mode=arrest	120
mode=assassinate	128
mode=ban	19
mode=blockade	72
mode=call	-38
mode=condemn	1
mode=demo	-14
mode=execute	-32
mode=expel	13
mode=explosives	-8
mode=firearms	54
mode=heavy	121
mode=investigate	-212
mode=meet	5
mode=null	-14
mode=raid	69
mode=seize	73
mode=sign	82
mode=suicide-attack	37
mode=visit	-20
noun=definite	-36
noun=definite alone=false	27
noun=definite alone=false after=bare	-69
noun=definite alone=false after=comma	-147
noun=definite alone=false after=relative	101
noun=definite alone=false after=stop	-16
noun=definite alone=false after=علي	-18
noun=definite alone=false after=ل	65
noun=definite alone=true	-54
noun=definite alone=true after=bare	16
noun=definite alone=true after=comma	-20
noun=definite alone=true after=end	-22
noun=definite alone=true after=particle	-9
noun=definite alone=true after=stop	-91
noun=definite alone=true after=verb	-37
noun=definite alone=true after=الي	-80
noun=definite alone=true after=ب	77
noun=definite alone=true after=بين	92
noun=definite alone=true after=علي	40
noun=definite alone=true after=في	-34
noun=definite alone=true after=ل	13
noun=definite alone=true after=مع	-9
noun=definite alone=true after=من	47
noun=definite head=false	-76
noun=definite head=true	-6
noun=indefinite	5
noun=indefinite alone=false	-6
noun=indefinite alone=false after=bare	-15
noun=indefinite alone=false after=comma	-80
noun=indefinite alone=false after=end	-89
noun=indefinite alone=false after=particle	-34
noun=indefinite alone=false after=time	25
noun=indefinite alone=false after=verb	32
noun=indefinite alone=false after=الي	-83
noun=indefinite alone=false after=ب	68
noun=indefinite alone=false after=بين	-49
noun=indefinite alone=false after=علي	54
noun=indefinite alone=false after=في	-61
noun=indefinite alone=false after=ل	64
noun=indefinite alone=false after=مع	9
noun=indefinite alone=false after=من	21
noun=indefinite alone=true	32
noun=indefinite alone=true after=bare	71
noun=indefinite alone=true after=end	3
noun=indefinite alone=true after=stop	-79
noun=indefinite alone=true after=verb	87
noun=indefinite alone=true after=الي	30
noun=indefinite alone=true after=ب	-71
noun=indefinite alone=true after=ضد	10
noun=indefinite alone=true after=علي	-28
noun=indefinite alone=true after=في	18
noun=indefinite alone=true after=ل	4
noun=indefinite alone=true after=مع	37
noun=indefinite alone=true after=من	70
noun=indefinite head=false	49
noun=indefinite head=true	-4
noun=owned	-5
noun=owned alone=false	60
noun=owned alone=true	-29
noun=owned alone=true after=bare	82
noun=owned alone=true after=comma	-143
noun=owned alone=true after=الي	64
noun=owned alone=true after=ب	-54
noun=owned alone=true after=في	47
noun=owned alone=true after=ل	54
noun=owned head=true	16
placed=false	-5
placed=true	18
preposition=null	-15
preposition=الي	28
preposition=ب	-29
preposition=بشان	92
preposition=بعد	95
preposition=تحت	-73
preposition=جراء	49
preposition=خلال	92
preposition=علي	112
preposition=عن	4
preposition=في	6
preposition=ل	-93
preposition=مع	-91
preposition=من	-14
preposition=منذ	-57
recipients=none	-26
recipients=place	-21
recipients=recalled	-36
recipients=told	22
repeated=false	2
repeated=true	-3
status=actual	6
status=denied	-91
status=hypothetical	-128
status=planned	-17
status=requested	-75
suffix=false	11
suffix=true	-60
support=false	-8
support=true	40
tense=imperfect	-14
tense=imperfect relative=false	15
tense=imperfect relative=true	-193
tense=participle	-15
tense=participle relative=false	-15
tense=perfect	14
tense=perfect relative=false	16
tense=perfect relative=true	-51
title=false	-3
title=true	87
type=ACCUSE	16
type=ACCUSE actors=false	-43
type=ACCUSE actors=true	34
type=ACCUSE form=finite	27
type=ACCUSE form=noun	-40
type=ACCUSE lack=null	59
type=ACCUSE lack=recipient	-72
type=ACCUSE recipients=none	-20
type=ACCUSE recipients=told	29
type=AGREE	-25
type=AGREE actors=false	-40
type=AGREE actors=true	-10
type=AGREE form=finite	-33
type=AGREE form=noun	33
type=AGREE lack=actor	-40
type=AGREE lack=null	-1
type=AGREE recipients=none	-85
type=AGREE recipients=told	18
type=AID	-4
type=AID actors=true	-5
type=AID form=finite	6
type=AID form=noun	-22
type=AID lack=null	25
type=AID recipients=none	-78
type=AID recipients=told	33
type=ASSAULT	5
type=ASSAULT actors=false	-2
type=ASSAULT actors=true	22
type=ASSAULT form=finite	6
type=ASSAULT form=noun	7
type=ASSAULT lack=actor	62
type=ASSAULT lack=null	1
type=ASSAULT lack=recipient	31
type=ASSAULT recipients=none	-38
type=ASSAULT recipients=place	19
type=ASSAULT recipients=recalled	-36
type=ASSAULT recipients=told	46
type=COERCE	-13
type=COERCE actors=false	-8
type=COERCE actors=true	-7
type=COERCE form=finite	-32
type=COERCE form=noun	52
type=COERCE lack=null	23
type=COERCE recipients=none	-55
type=COERCE recipients=told	11
type=CONCEDE	18
type=CONCEDE actors=true	-40
type=CONCEDE form=finite	30
type=CONCEDE form=noun	-17
type=CONCEDE lack=null	38
type=CONCEDE recipients=none	36
type=CONCEDE recipients=told	-12
type=CONSULT	-10
type=CONSULT actors=false	6
type=CONSULT actors=true	-15
type=CONSULT form=finite	-27
type=CONSULT form=noun	28
type=CONSULT lack=actor	-58
type=CONSULT lack=null	15
type=CONSULT lack=recipient	-130
type=CONSULT recipients=none	-49
type=CONSULT recipients=place	-59
type=CONSULT recipients=told	21
type=COOPERATE	-6
type=COOPERATE actors=true	19
type=COOPERATE form=finite	79
type=COOPERATE form=noun	-110
type=COOPERATE lack=null	-23
type=COOPERATE lack=recipient	68
type=COOPERATE recipients=none	80
type=COOPERATE recipients=told	-59
type=MOBILIZE	-7
type=MOBILIZE actors=true	6
type=MOBILIZE form=finite	-18
type=MOBILIZE lack=null	6
type=MOBILIZE recipients=none	32
type=MOBILIZE recipients=place	-36
type=PROTEST	-14
type=PROTEST actors=false	-32
type=PROTEST actors=true	17
type=PROTEST form=finite	34
type=PROTEST lack=null	-14
type=PROTEST recipients=place	-35
type=PROTEST recipients=told	20
type=REJECT	-27
type=REJECT actors=true	17
type=REJECT form=finite	24
type=REJECT form=noun	3
type=REJECT lack=null	-27
type=REJECT recipients=none	32
type=REJECT recipients=told	-53
type=REQUEST	17
type=REQUEST actors=false	-65
type=REQUEST actors=true	34
type=REQUEST form=finite	66
type=REQUEST form=noun	-95
type=REQUEST form=participle	28
type=REQUEST lack=actor	-79
type=REQUEST lack=null	12
type=REQUEST recipients=none	7
type=REQUEST recipients=told	24
type=RETREAT	-10
type=RETREAT actors=true	18
type=RETREAT form=finite	-29
type=RETREAT lack=null	18
type=RETREAT recipients=none	65
type=RETREAT recipients=place	-63
type=SANCTION	-13
type=SANCTION actors=false	-64
type=SANCTION actors=true	19
type=SANCTION form=noun	-28
type=SANCTION lack=null	-13
type=SANCTION recipients=told	-13
type=SUPPORT	20
type=SUPPORT actors=false	-36
type=SUPPORT actors=true	32
type=SUPPORT form=finite	-17
type=SUPPORT form=noun	9
type=SUPPORT lack=null	24
type=SUPPORT lack=recipient	-43
type=SUPPORT recipients=none	-86
type=SUPPORT recipients=told	65
type=THREATEN	-12
type=THREATEN actors=true	13
type=THREATEN form=finite	65
type=THREATEN form=noun	-172
type=THREATEN lack=null	13
type=THREATEN recipients=none	53
type=THREATEN recipients=told	-48
word=ابرم finite	15
word=اتصال noun	35
word=اتفاق noun	-61
word=اتفاقيه noun	-50
word=اتفق finite	23
word=اتهام noun	187
word=اتهم finite	39
word=اثني finite	7
word=اجتاح finite	7
word=اجتماع noun	-41
word=اجتمع finite	27
word=احتج finite	19
word=احتجز finite	21
word=احتضن finite	-61
word=احتلال noun	-74
word=احراق noun	48
word=احرق finite	83
word=اخلي finite	27
word=ادان finite	44
word=ادرج finite	11
word=ارتكب finite	-83
word=ارسل finite	12
word=استانف finite	9
word=استسلم finite	19
word=استشهاد noun	193
word=استعاد finite	54
word=استقال finite	20
word=استقبل finite	13
word=استنجد finite	5
word=استنكر finite	-37
word=استهداف noun	61
word=استهدف finite	-15
word=اشاد finite	7
word=اشتباك noun	23
word=اشعل noun	-9
word=اطلاق نار noun	-83
word=اطلق finite	-13
word=اعتداء noun	-6
word=اعتدي finite	8
word=اعتذر finite	20
word=اعترف finite	-80
word=اعتصم finite	17
word=اعتقال noun	43
word=اعتقل finite	5
word=اعدم finite	69
word=اغتال finite	9
word=اغتيال noun	25
word=اغلق finite	37
word=افرج finite	11
word=اقتحم finite	33
word=اقترح noun	-67
word=التقي finite	101
word=القي finite	82
word=انتقد finite	28
word=انسحب finite	38
word=انفجار noun	-29
word=انفجر finite	25
word=اوقف finite	32
word=ايد finite	13
word=بحث finite	76
word=تاييد noun	7
word=تباحث finite	-37
word=تبادل finite	41
word=تدمير noun	2
word=تراجع finite	45
word=تشاور finite	16
word=تصالح finite	20
word=تضامن finite	6
word=تظاهر finite	20
word=تعاون finite	14
word=تعهد finite	-99
word=تفاهم noun	61
word=تفجير noun	47
word=تفقد finite	37
word=تكليف noun	75
word=توصل finite	15
word=توعد finite	30
word=جريمه noun	-194
word=جمد finite	12
word=حاصر finite	14
word=حث finite	5
word=حذر finite	89
word=حرب noun	-182
word=حرق finite	-204
word=حشد finite	-44
word=حصل finite	43
word=حظر finite	34
word=حقق noun	-147
word=حمل finite	60
word=حوار noun	-30
word=خطف finite	18
word=خطف noun	33
word=دان finite	86
word=داهم finite	19
word=درب finite	10
word=دعا finite	-46
word=دعا participle	-48
word=دعم finite	67
word=دعم noun	-53
word=دعوه noun	106
word=دمر finite	13
word=رحب finite	6
word=رفض finite	50
word=رفض noun	3
word=رفع finite	7
word=زار finite	106
word=زود finite	11
word=زياره noun	132
word=ساعد finite	11
word=ساند finite	6
word=سحب finite	15
word=سلح finite	8
word=سيطر finite	-103
word=سيطره noun	-70
word=شجب finite	4
word=صادر finite	73
word=صنف finite	27
word=ضغط finite	10
word=طالب finite	103
word=طرد finite	-54
word=طلب finite	24
word=طلب noun	-45
word=عارض finite	16
word=عدوان noun	87
word=عرقل finite	57
word=عزز finite	36
word=علق finite	11
word=عمليه noun	-97
word=غاره noun	65
word=فجر finite	-27
word=فرض finite	-27
word=قاطع finite	17
word=قتال noun	-26
word=قتل finite	15
word=قتل noun	2
word=قدم finite	-15
word=قصف finite	84
word=قصف noun	74
word=قطع finite	9
word=لقاء noun	87
word=لقي finite	-30
word=لوح finite	11
word=محادثه noun	-20
word=محاوله اغتيال noun	22
word=معركه noun	-12
word=مفاوضات noun	-40
word=مقتل noun	64
word=مناقشه noun	44
word=منع finite	-13
word=مواجهه noun	-74
word=مول finite	-18
word=ناشد finite	4
word=نداء noun	-56
word=ندد finite	37
word=نسق finite	14
word=نشر finite	-52
word=هاجم finite	78
word=هاجم noun	-70
word=هجوم noun	51
word=هدد finite	-29
word=هنا finite	6
word=وافق finite	19
word=وصل finite	-37
word=وصول noun	-94
word=وعد finite	-126
word=وقع finite	74
word=وقف finite	-115
`
