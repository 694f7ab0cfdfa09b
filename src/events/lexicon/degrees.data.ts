/** Weights of the event scorer, in hundredths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 205
export const WEIGHTS: string = `
actors=false	-20
actors=false recipients=place form=finite	-61
actors=false recipients=place form=noun	-51
actors=false recipients=recalled form=finite	-43
actors=false recipients=recalled form=noun	-32
actors=false recipients=told form=finite	25
actors=false recipients=told form=noun	8
actors=true	12
actors=true recipients=none form=finite	-52
actors=true recipients=none form=noun	1
actors=true recipients=none form=participle	-8
actors=true recipients=place form=finite	23
actors=true recipients=place form=noun	27
actors=true recipients=told form=finite	35
actors=true recipients=told form=noun	4
actors=true recipients=told form=participle	-10
attributed=false	3
attributed=true	-1
companion=false	-7
companion=true	48
dated=false	-1
dated=true	38
form=finite	11
form=noun	-10
form=participle	-16
head=false	-34
head=true	-2
joined=false	16
joined=true	-75
lack=actor	-163
lack=null	12
lack=recipient	-90
mode=abduct	45
mode=aerial	63
mode=arrest	120
mode=assassinate	132
mode=ban	9
mode=blockade	54
mode=call	-37
mode=condemn	1
mode=demo	-13
mode=execute	-24
mode=expel	11
mode=explosives	-10
mode=firearms	57
mode=heavy	123
mode=investigate	-207
mode=meet	4
mode=null	-12
mode=raid	66
mode=seize	77
mode=sign	85
mode=suicide-attack	31
mode=visit	-20
noun=definite	-39
noun=definite alone=false	28
noun=definite alone=false after=bare	-72
noun=definite alone=false after=comma	-146
noun=definite alone=false after=relative	91
noun=definite alone=false after=stop	-14
noun=definite alone=false after=علي	-13
noun=definite alone=false after=ل	64
noun=definite alone=true	-57
noun=definite alone=true after=bare	12
noun=definite alone=true after=comma	-21
noun=definite alone=true after=end	-25
noun=definite alone=true after=particle	-11
noun=definite alone=true after=relative	4
noun=definite alone=true after=stop	-87
noun=definite alone=true after=verb	-34
noun=definite alone=true after=الي	-80
noun=definite alone=true after=ب	76
noun=definite alone=true after=بين	94
noun=definite alone=true after=علي	39
noun=definite alone=true after=في	-38
noun=definite alone=true after=ل	14
noun=definite alone=true after=مع	-11
noun=definite alone=true after=من	45
noun=definite head=false	-78
noun=definite head=true	-8
noun=indefinite	7
noun=indefinite alone=false	-3
noun=indefinite alone=false after=bare	-15
noun=indefinite alone=false after=comma	-92
noun=indefinite alone=false after=end	-77
noun=indefinite alone=false after=particle	-32
noun=indefinite alone=false after=stop	1
noun=indefinite alone=false after=time	15
noun=indefinite alone=false after=verb	31
noun=indefinite alone=false after=الي	-73
noun=indefinite alone=false after=ب	70
noun=indefinite alone=false after=بين	-47
noun=indefinite alone=false after=علي	55
noun=indefinite alone=false after=في	-60
noun=indefinite alone=false after=ل	65
noun=indefinite alone=false after=مع	8
noun=indefinite alone=false after=من	23
noun=indefinite alone=true	30
noun=indefinite alone=true after=bare	69
noun=indefinite alone=true after=end	4
noun=indefinite alone=true after=stop	-82
noun=indefinite alone=true after=verb	67
noun=indefinite alone=true after=الي	31
noun=indefinite alone=true after=ب	-69
noun=indefinite alone=true after=ضد	11
noun=indefinite alone=true after=علي	-26
noun=indefinite alone=true after=في	17
noun=indefinite alone=true after=ل	4
noun=indefinite alone=true after=مع	40
noun=indefinite alone=true after=من	73
noun=indefinite head=false	44
noun=indefinite head=true	1
noun=owned	-8
noun=owned alone=false	63
noun=owned alone=true	-34
noun=owned alone=true after=bare	94
noun=owned alone=true after=comma	-136
noun=owned alone=true after=الي	71
noun=owned alone=true after=ب	-41
noun=owned alone=true after=في	57
noun=owned alone=true after=ل	59
noun=owned head=true	8
placed=false	-4
placed=true	21
preposition=null	-15
preposition=الي	28
preposition=ب	-40
preposition=بشان	93
preposition=بعد	96
preposition=تحت	-74
preposition=جراء	50
preposition=خلال	93
preposition=علي	109
preposition=عن	10
preposition=في	14
preposition=ل	-88
preposition=مع	-92
preposition=من	-22
preposition=منذ	-55
recipients=none	-29
recipients=place	-20
recipients=recalled	-35
recipients=told	23
repeated=false	2
status=actual	8
status=denied	-89
status=hypothetical	-149
status=planned	-16
status=requested	-76
suffix=false	13
suffix=true	-57
support=false	-5
support=true	40
tense=imperfect	-16
tense=imperfect relative=false	12
tense=imperfect relative=true	-194
tense=participle	-16
tense=participle relative=false	-16
tense=perfect	17
tense=perfect relative=false	19
tense=perfect relative=true	-55
title=false	-2
title=true	92
type=ACCUSE	17
type=ACCUSE actors=false	-36
type=ACCUSE actors=true	32
type=ACCUSE form=finite	28
type=ACCUSE form=noun	-39
type=ACCUSE lack=null	59
type=ACCUSE lack=recipient	-72
type=ACCUSE recipients=none	-17
type=ACCUSE recipients=told	29
type=AGREE	-25
type=AGREE actors=false	-39
type=AGREE actors=true	-10
type=AGREE form=finite	-36
type=AGREE form=noun	38
type=AGREE lack=actor	-39
type=AGREE lack=null	1
type=AGREE recipients=none	-82
type=AGREE recipients=told	17
type=AID	-3
type=AID actors=true	-6
type=AID form=finite	7
type=AID form=noun	-25
type=AID lack=null	25
type=AID recipients=none	-73
type=AID recipients=told	32
type=ASSAULT	7
type=ASSAULT actors=false	-2
type=ASSAULT actors=true	24
type=ASSAULT form=finite	12
type=ASSAULT form=noun	5
type=ASSAULT lack=actor	67
type=ASSAULT lack=null	2
type=ASSAULT lack=recipient	19
type=ASSAULT recipients=none	-25
type=ASSAULT recipients=place	17
type=ASSAULT recipients=recalled	-35
type=ASSAULT recipients=told	41
type=COERCE	-8
type=COERCE actors=false	-33
type=COERCE actors=true	8
type=COERCE form=finite	-25
type=COERCE form=noun	48
type=COERCE lack=null	26
type=COERCE recipients=none	-88
type=COERCE recipients=told	35
type=CONCEDE	19
type=CONCEDE actors=true	-38
type=CONCEDE form=finite	31
type=CONCEDE form=noun	-14
type=CONCEDE lack=null	39
type=CONCEDE recipients=none	37
type=CONCEDE recipients=told	-10
type=CONSULT	-11
type=CONSULT actors=false	5
type=CONSULT actors=true	-14
type=CONSULT form=finite	-27
type=CONSULT form=noun	28
type=CONSULT lack=actor	-61
type=CONSULT lack=null	16
type=CONSULT lack=recipient	-134
type=CONSULT recipients=none	-46
type=CONSULT recipients=place	-60
type=CONSULT recipients=told	19
type=COOPERATE	-18
type=COOPERATE actors=true	8
type=COOPERATE form=finite	50
type=COOPERATE form=noun	-94
type=COOPERATE lack=null	-60
type=COOPERATE lack=recipient	103
type=COOPERATE recipients=none	34
type=COOPERATE recipients=told	-39
type=MOBILIZE	-8
type=MOBILIZE actors=true	8
type=MOBILIZE form=finite	-14
type=MOBILIZE lack=null	8
type=MOBILIZE recipients=none	31
type=MOBILIZE recipients=place	-38
type=PROTEST	-13
type=PROTEST actors=false	-13
type=PROTEST form=finite	47
type=PROTEST lack=null	-13
type=PROTEST recipients=place	-31
type=PROTEST recipients=told	18
type=REJECT	-27
type=REJECT actors=true	16
type=REJECT form=finite	21
type=REJECT form=noun	4
type=REJECT lack=null	-27
type=REJECT recipients=none	37
type=REJECT recipients=told	-58
type=REQUEST	17
type=REQUEST actors=false	-65
type=REQUEST actors=true	33
type=REQUEST form=finite	67
type=REQUEST form=noun	-96
type=REQUEST form=participle	27
type=REQUEST lack=actor	-79
type=REQUEST lack=null	12
type=REQUEST recipients=none	9
type=REQUEST recipients=told	22
type=RETREAT	-9
type=RETREAT actors=true	19
type=RETREAT form=finite	-28
type=RETREAT lack=null	19
type=RETREAT recipients=none	67
type=RETREAT recipients=place	-63
type=SANCTION	-12
type=SANCTION actors=false	-60
type=SANCTION actors=true	17
type=SANCTION form=finite	-1
type=SANCTION form=noun	-28
type=SANCTION lack=null	-12
type=SANCTION recipients=told	-12
type=SUPPORT	20
type=SUPPORT actors=false	-37
type=SUPPORT actors=true	33
type=SUPPORT form=finite	-17
type=SUPPORT form=noun	12
type=SUPPORT lack=null	26
type=SUPPORT lack=recipient	-42
type=SUPPORT recipients=none	-83
type=SUPPORT recipients=told	63
type=THREATEN	-12
type=THREATEN actors=true	10
type=THREATEN form=finite	67
type=THREATEN form=noun	-172
type=THREATEN lack=null	12
type=THREATEN recipients=none	55
type=THREATEN recipients=told	-49
word=ابرم finite	15
word=اتصال noun	36
word=اتفاق noun	-71
word=اتفاقيه noun	-45
word=اتفق finite	22
word=اتهام noun	187
word=اتهم finite	37
word=اثني finite	7
word=اجتاح finite	6
word=اجتماع noun	-46
word=اجتمع finite	29
word=احتج finite	18
word=احتجز finite	16
word=احتضن finite	-60
word=احتلال noun	-69
word=احراق noun	46
word=احرق finite	79
word=اخلي finite	28
word=ادان finite	43
word=ادرج finite	10
word=ارتكب finite	-76
word=ارسل finite	11
word=استانف finite	12
word=استسلم finite	19
word=استشهاد noun	200
word=استقال finite	19
word=استقبل finite	11
word=استنجد finite	4
word=استنكر finite	-37
word=استهداف noun	71
word=استهدف finite	-20
word=اشاد finite	7
word=اشتباك noun	29
word=اشعل noun	-1
word=اطلاق نار noun	-79
word=اطلق finite	-17
word=اعتداء noun	2
word=اعتدي finite	7
word=اعتذر finite	19
word=اعترف finite	-78
word=اعتصم finite	34
word=اعتقال noun	46
word=اعتقل finite	3
word=اعدم finite	64
word=اغتال finite	10
word=اغتيال noun	28
word=اغلق finite	38
word=افرج finite	9
word=اقتحم finite	27
word=اقترح noun	-68
word=التقي finite	101
word=القي finite	85
word=انتقد finite	29
word=انسحب finite	36
word=انفجار noun	-40
word=انفجر finite	23
word=اوقف finite	34
word=ايد finite	15
word=بحث finite	79
word=تاييد noun	7
word=تباحث finite	-32
word=تبادل finite	49
word=تراجع finite	44
word=تشاور finite	15
word=تصالح finite	19
word=تضامن finite	5
word=تظاهر finite	18
word=تعاون finite	19
word=تعهد finite	-100
word=تفاهم noun	61
word=تفجير noun	53
word=تفقد finite	35
word=تكليف noun	75
word=توصل finite	15
word=توعد finite	35
word=جريمه noun	-194
word=جمد finite	10
word=حاصر finite	10
word=حث finite	4
word=حذر finite	90
word=حرب noun	-181
word=حرق finite	-212
word=حشد finite	-45
word=حصل finite	41
word=حظر finite	29
word=حقق noun	-148
word=حمل finite	58
word=حوار noun	-27
word=خطف finite	17
word=خطف noun	33
word=دان finite	94
word=داهم finite	13
word=درب finite	10
word=دعا finite	-46
word=دعا participle	-48
word=دعم finite	67
word=دعم noun	-56
word=دعوه noun	105
word=دمر finite	12
word=رحب finite	5
word=رفض finite	48
word=رفض noun	4
word=رفع finite	5
word=زار finite	108
word=زود finite	10
word=زياره noun	133
word=ساعد finite	10
word=ساند finite	6
word=سحب finite	15
word=سلح finite	7
word=سيطر finite	-107
word=سيطره noun	-72
word=شجب finite	4
word=صادر finite	77
word=صنف finite	32
word=ضغط finite	10
word=طالب finite	105
word=طرد finite	-54
word=طلب finite	24
word=طلب noun	-46
word=عارض finite	15
word=عدوان noun	93
word=عرقل finite	60
word=عزز finite	33
word=علق finite	11
word=عمليه noun	-93
word=غاره noun	63
word=فجر finite	-28
word=فرض finite	-28
word=قاطع finite	16
word=قتال noun	-29
word=قتل finite	21
word=قتل noun	2
word=قدم finite	-14
word=قصف finite	84
word=قصف noun	76
word=قطع finite	9
word=لقاء noun	86
word=لقي finite	-30
word=لوح finite	10
word=محادثه noun	-18
word=محاوله اغتيال noun	25
word=معركه noun	-12
word=مفاوضات noun	-41
word=مقتل noun	65
word=مناقشه noun	43
word=منع finite	-20
word=مواجهه noun	-75
word=مول finite	-17
word=ناشد finite	4
word=نداء noun	-58
word=ندد finite	34
word=نسق finite	19
word=نشر finite	-45
word=هاجم finite	72
word=هاجم noun	-64
word=هجوم noun	53
word=هدد finite	-31
word=هنا finite	5
word=وافق finite	19
word=وصل finite	-38
word=وصول noun	-92
word=وعد finite	-128
word=وقع finite	76
word=وقف finite	-114
`
