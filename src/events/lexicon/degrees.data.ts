/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 66
export const WEIGHTS: string = `
actors=false	-4
actors=false recipients=none form=finite	7
actors=false recipients=none form=noun	-70
actors=false recipients=place form=finite	-28
actors=false recipients=place form=noun	-6
actors=false recipients=recalled form=finite	-56
actors=false recipients=recalled form=noun	-12
actors=false recipients=told form=finite	33
actors=false recipients=told form=noun	19
actors=true	1
actors=true recipients=none form=finite	-8
actors=true recipients=none form=noun	-15
actors=true recipients=none form=participle	-39
actors=true recipients=place form=finite	4
actors=true recipients=place form=noun	14
actors=true recipients=recalled form=noun	9
actors=true recipients=told form=finite	12
actors=true recipients=told form=noun	7
actors=true recipients=told form=participle	42
attributed=false	3
attributed=true	-4
companion=false	-2
companion=true	18
dated=false	-2
dated=true	17
form=finite	4
form=noun	-4
head=false	-16
joined=false	5
joined=true	-4
lack=actor	-78
lack=null	2
lack=recipient	-24
mode=abduct	51
mode=aerial	48
mode=arrest	35
mode=assassinate	69
mode=ban	-4
mode=blockade	35
mode=call	1
mode=condemn	1
mode=demo	-4
mode=execute	-14
mode=expel	7
mode=explosives	5
mode=firearms	-3
mode=heavy	34
mode=investigate	-69
mode=legal	-127
mode=meet	7
mode=null	-5
mode=raid	22
mode=seize	22
mode=sexual	-29
mode=sign	76
mode=suicide-attack	19
mode=visit	-7
noun=definite	-18
noun=definite alone=false	9
noun=definite alone=false after=bare	5
noun=definite alone=false after=comma	-93
noun=definite alone=false after=relative	18
noun=definite alone=false after=stop	15
noun=definite alone=false after=علي	13
noun=definite alone=false after=ل	50
noun=definite alone=false after=من	48
noun=definite alone=true	-26
noun=definite alone=true after=bare	-9
noun=definite alone=true after=comma	-61
noun=definite alone=true after=complementiser	41
noun=definite alone=true after=end	-16
noun=definite alone=true after=particle	-14
noun=definite alone=true after=relative	6
noun=definite alone=true after=stop	-62
noun=definite alone=true after=verb	-53
noun=definite alone=true after=الي	-6
noun=definite alone=true after=ب	-10
noun=definite alone=true after=بين	59
noun=definite alone=true after=خلال	-47
noun=definite alone=true after=علي	46
noun=definite alone=true after=في	-14
noun=definite alone=true after=ل	-22
noun=definite alone=true after=مع	-33
noun=definite alone=true after=من	-19
noun=definite head=false	-47
noun=definite head=true	-3
noun=indefinite	3
noun=indefinite alone=false	4
noun=indefinite alone=false after=bare	-3
noun=indefinite alone=false after=comma	-11
noun=indefinite alone=false after=end	-51
noun=indefinite alone=false after=particle	-49
noun=indefinite alone=false after=relative	28
noun=indefinite alone=false after=stop	-14
noun=indefinite alone=false after=time	50
noun=indefinite alone=false after=verb	-2
noun=indefinite alone=false after=الي	-11
noun=indefinite alone=false after=ب	9
noun=indefinite alone=false after=خلال	-41
noun=indefinite alone=false after=علي	68
noun=indefinite alone=false after=في	-13
noun=indefinite alone=false after=ل	7
noun=indefinite alone=false after=مع	-15
noun=indefinite alone=false after=من	30
noun=indefinite alone=true	1
noun=indefinite alone=true after=bare	8
noun=indefinite alone=true after=end	3
noun=indefinite alone=true after=stop	-54
noun=indefinite alone=true after=time	-41
noun=indefinite alone=true after=verb	47
noun=indefinite alone=true after=الي	-9
noun=indefinite alone=true after=ب	-71
noun=indefinite alone=true after=ضد	13
noun=indefinite alone=true after=علي	18
noun=indefinite alone=true after=في	20
noun=indefinite alone=true after=ل	-10
noun=indefinite alone=true after=مع	26
noun=indefinite alone=true after=من	16
noun=indefinite head=false	12
noun=indefinite head=true	1
noun=owned	11
noun=owned alone=false	57
noun=owned alone=true	-8
noun=owned alone=true after=bare	36
noun=owned alone=true after=comma	-20
noun=owned alone=true after=الي	38
noun=owned alone=true after=ب	-22
noun=owned alone=true after=علي	9
noun=owned alone=true after=في	32
noun=owned alone=true after=ل	14
noun=owned alone=true after=من	6
noun=owned head=false	38
noun=owned head=true	-3
placed=false	-1
placed=true	3
preposition=null	-9
preposition=اثناء	16
preposition=الي	29
preposition=ب	-10
preposition=بشان	35
preposition=بعد	48
preposition=بين	-54
preposition=تحت	-39
preposition=جراء	30
preposition=خلال	23
preposition=عقب	84
preposition=علي	38
preposition=عن	14
preposition=في	12
preposition=ل	-27
preposition=مع	-48
preposition=من	-25
preposition=منذ	29
recipients=none	-18
recipients=place	-3
recipients=recalled	-16
recipients=told	14
repeated=false	-4
repeated=true	15
status=actual	4
status=denied	-39
status=hypothetical	-53
status=planned	-41
status=requested	-38
subject=agent	2
subject=document	-44
subject=event	-15
subject=known	14
subject=none	-15
subject=thing	-48
subject=understood	-20
subject=weapon	13
suffix=false	5
suffix=true	-16
support=false	-6
support=true	30
tense=imperfect	-8
tense=imperfect relative=false	5
tense=imperfect relative=true	-85
tense=perfect	8
tense=perfect relative=false	8
tense=perfect relative=true	4
title=false	-2
title=true	50
type=ACCUSE actors=false	-16
type=ACCUSE actors=true	4
type=ACCUSE form=finite	10
type=ACCUSE form=noun	-24
type=ACCUSE lack=null	13
type=ACCUSE lack=recipient	-62
type=ACCUSE recipients=none	-21
type=ACCUSE recipients=told	15
type=ACCUSE subject=agent	40
type=ACCUSE subject=known	3
type=ACCUSE subject=none	21
type=ACCUSE subject=understood	-25
type=AGREE	-11
type=AGREE actors=true	-10
type=AGREE form=finite	-5
type=AGREE form=noun	-8
type=AGREE lack=null	-10
type=AGREE recipients=none	-22
type=AGREE recipients=told	2
type=AGREE subject=agent	40
type=AGREE subject=known	5
type=AID	6
type=AID actors=true	-19
type=AID form=finite	4
type=AID form=noun	6
type=AID lack=null	6
type=AID recipients=none	-28
type=AID recipients=told	18
type=AID subject=known	23
type=ASSAULT	2
type=ASSAULT actors=true	5
type=ASSAULT form=finite	4
type=ASSAULT form=noun	3
type=ASSAULT lack=null	4
type=ASSAULT lack=recipient	-7
type=ASSAULT recipients=none	-4
type=ASSAULT recipients=place	2
type=ASSAULT recipients=recalled	-16
type=ASSAULT recipients=told	14
type=ASSAULT subject=agent	29
type=ASSAULT subject=known	-5
type=ASSAULT subject=none	6
type=ASSAULT subject=thing	-17
type=ASSAULT subject=understood	-28
type=ASSAULT subject=weapon	13
type=COERCE	1
type=COERCE actors=false	-18
type=COERCE actors=true	9
type=COERCE form=finite	-6
type=COERCE form=noun	24
type=COERCE lack=null	1
type=COERCE recipients=none	-22
type=COERCE recipients=told	16
type=COERCE subject=agent	24
type=COERCE subject=known	6
type=COERCE subject=understood	-28
type=CONCEDE	3
type=CONCEDE actors=true	9
type=CONCEDE form=finite	13
type=CONCEDE form=noun	-14
type=CONCEDE lack=null	9
type=CONCEDE recipients=none	-13
type=CONCEDE recipients=told	21
type=CONCEDE subject=known	51
type=CONSULT actors=false	-38
type=CONSULT actors=true	3
type=CONSULT form=finite	3
type=CONSULT form=noun	10
type=CONSULT lack=actor	-19
type=CONSULT recipients=none	-21
type=CONSULT recipients=place	-4
type=CONSULT recipients=told	16
type=CONSULT subject=agent	-9
type=CONSULT subject=known	2
type=CONSULT subject=thing	10
type=CONSULT subject=understood	-5
type=COOPERATE	-6
type=COOPERATE actors=true	5
type=COOPERATE form=finite	13
type=COOPERATE form=noun	-25
type=COOPERATE lack=null	5
type=COOPERATE recipients=none	-54
type=COOPERATE recipients=told	29
type=COOPERATE subject=known	23
type=MOBILIZE	-10
type=MOBILIZE actors=true	-10
type=MOBILIZE form=finite	5
type=MOBILIZE form=noun	-22
type=MOBILIZE lack=null	-10
type=MOBILIZE recipients=none	17
type=MOBILIZE recipients=place	-29
type=MOBILIZE subject=known	27
type=PROTEST actors=false	19
type=PROTEST actors=true	-21
type=PROTEST form=finite	-5
type=PROTEST form=noun	4
type=PROTEST recipients=none	-64
type=PROTEST recipients=place	9
type=PROTEST recipients=told	54
type=PROTEST subject=agent	14
type=PROTEST subject=thing	11
type=REJECT	-13
type=REJECT form=finite	-18
type=REJECT form=noun	23
type=REJECT lack=null	-13
type=REJECT recipients=none	-4
type=REJECT recipients=told	-13
type=REJECT subject=known	3
type=REJECT subject=understood	28
type=REQUEST actors=false	-13
type=REQUEST actors=true	1
type=REQUEST form=finite	24
type=REQUEST form=noun	-56
type=REQUEST form=participle	15
type=REQUEST lack=null	4
type=REQUEST recipients=none	14
type=REQUEST recipients=told	-11
type=REQUEST subject=known	3
type=REQUEST subject=none	15
type=REQUEST subject=understood	49
type=RETREAT	-8
type=RETREAT actors=true	-1
type=RETREAT form=finite	-4
type=RETREAT form=noun	-6
type=RETREAT lack=null	-1
type=RETREAT recipients=none	4
type=RETREAT recipients=place	-13
type=RETREAT subject=known	35
type=SANCTION actors=false	-43
type=SANCTION actors=true	19
type=SANCTION form=finite	7
type=SANCTION form=noun	-16
type=SANCTION lack=null	-13
type=SANCTION recipients=none	2
type=SANCTION recipients=told	-2
type=SANCTION subject=known	-19
type=SUPPORT	6
type=SUPPORT form=finite	1
type=SUPPORT form=noun	-14
type=SUPPORT recipients=none	-19
type=SUPPORT recipients=told	17
type=SUPPORT subject=known	50
type=SUPPORT subject=none	-68
type=SUPPORT subject=understood	8
type=THREATEN	1
type=THREATEN actors=false	-32
type=THREATEN actors=true	18
type=THREATEN form=finite	19
type=THREATEN form=noun	-59
type=THREATEN lack=null	1
type=THREATEN recipients=none	4
type=THREATEN recipients=told	-4
type=THREATEN subject=known	37
word=ابرم finite	10
word=اتصال noun	12
word=اتفق finite	83
word=اتهام noun	77
word=اتهم finite	17
word=اثني finite	-9
word=اجتاح finite	5
word=اجتماع noun	-22
word=اجتمع finite	21
word=احتج finite	15
word=احتجاج noun	-21
word=احتجز finite	-39
word=احراق noun	38
word=احرق finite	33
word=اخلي finite	16
word=ادان finite	47
word=ادرج finite	6
word=ارتكب finite	-58
word=ارسل finite	14
word=ارهب noun	-39
word=استانف finite	3
word=استسلم finite	8
word=استشهاد noun	80
word=استشهد finite	26
word=استقال finite	7
word=استقاله noun	-54
word=استقبل finite	4
word=استنجد finite	5
word=استنكر finite	-1
word=استهداف noun	42
word=استهدف finite	-13
word=اشاد finite	4
word=اشتباك noun	25
word=اشعل noun	5
word=اطلاق نار noun	-52
word=اطلق finite	-2
word=اعتداء noun	-12
word=اعتدي finite	3
word=اعتذر finite	7
word=اعترف finite	-17
word=اعتصم finite	14
word=اعتقال noun	20
word=اعتقل finite	5
word=اعدم finite	31
word=اغتال finite	9
word=اغتصاب noun	-29
word=اغتيال noun	20
word=اغلق finite	14
word=افرج finite	3
word=اقتحم finite	-33
word=اقترح noun	-49
word=التقي finite	50
word=القي finite	20
word=انتقد finite	23
word=انسحاب noun	16
word=انسحب finite	-14
word=انفجار noun	-11
word=انفجر finite	15
word=اوقف finite	-3
word=ايد finite	14
word=بحث finite	49
word=تاييد noun	6
word=تباحث finite	-24
word=تبادل finite	41
word=تدمير noun	-3
word=تراجع finite	31
word=تشاور finite	5
word=تصالح finite	11
word=تضامن finite	3
word=تظاهر finite	11
word=تعاون finite	4
word=تعاون noun	-19
word=تعهد finite	-62
word=تفاهم noun	16
word=تفجير noun	28
word=تفقد finite	57
word=تهديد noun	-31
word=توصل finite	-19
word=توعد finite	9
word=جال noun	-78
word=جريمه noun	-97
word=جمد finite	7
word=حاصر finite	5
word=حث finite	5
word=حذر finite	45
word=حرب noun	-92
word=حرق finite	-69
word=حشد finite	-14
word=حصل finite	7
word=حظر finite	-14
word=حقق noun	-63
word=حمل finite	26
word=خطف finite	16
word=خطف noun	27
word=دان finite	76
word=داهم finite	18
word=درب finite	5
word=دعا finite	20
word=دعا participle	-25
word=دعم finite	14
word=دعم noun	34
word=دعوه noun	71
word=دمر finite	10
word=رحب finite	13
word=رفض finite	64
word=رفض noun	40
word=رفع finite	2
word=زار finite	60
word=زود finite	5
word=زياره noun	56
word=ساعد finite	5
word=ساند finite	3
word=سحب finite	36
word=سفر noun	-17
word=سلح finite	3
word=سمح finite	-72
word=سيطر finite	-54
word=سيطره noun	-34
word=شجب finite	4
word=صادر finite	63
word=صفقه noun	-49
word=صنف finite	19
word=ضغط finite	13
word=ضغط noun	-9
word=طالب finite	63
word=طرد finite	-19
word=طلب finite	31
word=طلب noun	-42
word=عاد finite	23
word=عارض finite	12
word=عاقب noun	-65
word=عدوان noun	57
word=عرقل finite	38
word=عرقله noun	-26
word=عزز finite	23
word=عقوبه noun	-19
word=علق finite	7
word=عمليه noun	-39
word=غاره noun	48
word=فجر finite	-8
word=فرض finite	-5
word=قاطع finite	9
word=قتال noun	-27
word=قتل finite	43
word=قتل noun	21
word=قدم finite	-1
word=قصف finite	56
word=قصف noun	-11
word=قطع finite	-10
word=لقاء noun	15
word=لقي finite	-4
word=لوح finite	4
word=محادثه noun	2
word=محاوله اغتيال noun	12
word=مشاوره noun	57
word=معركه noun	7
word=مفاوضات noun	-16
word=مقتل noun	26
word=منع finite	8
word=مواجهه noun	-57
word=مول finite	-10
word=ناشد finite	5
word=نداء noun	-1
word=ندد finite	1
word=نسق finite	4
word=نشر finite	-30
word=هاجم finite	38
word=هاجم noun	-23
word=هجوم noun	26
word=هدد finite	-53
word=هدنه noun	-27
word=هنا finite	3
word=وافق finite	11
word=وصل finite	-30
word=وصول noun	-84
word=وعد finite	-76
word=وقع finite	20
word=وقف finite	-41
`
