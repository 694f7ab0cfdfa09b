/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 67
export const WEIGHTS: string = `
actors=false	-8
actors=false recipients=none form=finite	11
actors=false recipients=none form=noun	-69
actors=false recipients=place form=finite	-28
actors=false recipients=place form=noun	-7
actors=false recipients=recalled form=finite	-61
actors=false recipients=recalled form=noun	-14
actors=false recipients=told form=finite	33
actors=false recipients=told form=noun	18
actors=true	4
actors=true recipients=none form=finite	-9
actors=true recipients=none form=noun	-12
actors=true recipients=none form=participle	-37
actors=true recipients=place form=finite	-1
actors=true recipients=place form=noun	23
actors=true recipients=recalled form=noun	10
actors=true recipients=told form=finite	12
actors=true recipients=told form=noun	6
actors=true recipients=told form=participle	40
attributed=false	3
attributed=true	-3
companion=false	-2
companion=true	20
dated=false	-1
dated=true	16
form=finite	6
form=noun	-4
head=false	-15
head=true	-1
joined=false	6
joined=true	-2
lack=actor	-84
lack=null	3
lack=recipient	-30
mode=abduct	48
mode=aerial	51
mode=arrest	30
mode=assassinate	69
mode=ban	-4
mode=blockade	31
mode=call	1
mode=condemn	2
mode=demo	-3
mode=execute	-9
mode=expel	7
mode=explosives	8
mode=firearms	-5
mode=heavy	32
mode=investigate	-76
mode=legal	-127
mode=meet	7
mode=null	-4
mode=raid	25
mode=seize	23
mode=sexual	-31
mode=sign	77
mode=suicide-attack	15
mode=visit	-5
noun=definite	-19
noun=definite alone=false	10
noun=definite alone=false after=bare	6
noun=definite alone=false after=comma	-92
noun=definite alone=false after=relative	16
noun=definite alone=false after=stop	9
noun=definite alone=false after=بين	24
noun=definite alone=false after=علي	7
noun=definite alone=false after=ل	34
noun=definite alone=false after=من	45
noun=definite alone=true	-26
noun=definite alone=true after=bare	-10
noun=definite alone=true after=comma	-61
noun=definite alone=true after=complementiser	51
noun=definite alone=true after=end	-16
noun=definite alone=true after=particle	-19
noun=definite alone=true after=relative	8
noun=definite alone=true after=stop	-69
noun=definite alone=true after=verb	-71
noun=definite alone=true after=الي	-4
noun=definite alone=true after=ب	-6
noun=definite alone=true after=بين	75
noun=definite alone=true after=خلال	-45
noun=definite alone=true after=علي	52
noun=definite alone=true after=في	-13
noun=definite alone=true after=ل	-19
noun=definite alone=true after=مع	-37
noun=definite alone=true after=من	-2
noun=definite head=false	-45
noun=definite head=true	-5
noun=indefinite	3
noun=indefinite alone=false	2
noun=indefinite alone=false after=bare	-2
noun=indefinite alone=false after=comma	-16
noun=indefinite alone=false after=end	-47
noun=indefinite alone=false after=particle	-55
noun=indefinite alone=false after=relative	31
noun=indefinite alone=false after=stop	-14
noun=indefinite alone=false after=time	51
noun=indefinite alone=false after=verb	2
noun=indefinite alone=false after=الي	-6
noun=indefinite alone=false after=ب	11
noun=indefinite alone=false after=خلال	-51
noun=indefinite alone=false after=علي	66
noun=indefinite alone=false after=في	-12
noun=indefinite alone=false after=ل	15
noun=indefinite alone=false after=مع	-13
noun=indefinite alone=false after=من	28
noun=indefinite alone=true	4
noun=indefinite alone=true after=bare	45
noun=indefinite alone=true after=end	2
noun=indefinite alone=true after=stop	-48
noun=indefinite alone=true after=time	-42
noun=indefinite alone=true after=verb	32
noun=indefinite alone=true after=الي	-10
noun=indefinite alone=true after=ب	-64
noun=indefinite alone=true after=بين	56
noun=indefinite alone=true after=ضد	24
noun=indefinite alone=true after=علي	13
noun=indefinite alone=true after=في	-5
noun=indefinite alone=true after=ل	-12
noun=indefinite alone=true after=مع	24
noun=indefinite alone=true after=من	24
noun=indefinite head=false	13
noun=owned	12
noun=owned alone=false	56
noun=owned alone=true	-8
noun=owned alone=true after=bare	42
noun=owned alone=true after=comma	-21
noun=owned alone=true after=الي	35
noun=owned alone=true after=ب	-24
noun=owned alone=true after=علي	8
noun=owned alone=true after=في	25
noun=owned alone=true after=ل	18
noun=owned alone=true after=من	5
noun=owned head=false	37
noun=owned head=true	-1
placed=true	5
preposition=null	-8
preposition=اثناء	18
preposition=الي	40
preposition=ب	-7
preposition=بشان	35
preposition=بعد	48
preposition=بين	-51
preposition=تحت	-39
preposition=جراء	32
preposition=خلال	15
preposition=عقب	83
preposition=علي	43
preposition=عن	-5
preposition=في	8
preposition=ل	-30
preposition=مع	-40
preposition=من	-23
preposition=منذ	25
recipients=none	-16
recipients=place	-3
recipients=recalled	-16
recipients=told	13
repeated=false	-2
repeated=true	17
status=actual	6
status=denied	-42
status=hypothetical	-36
status=planned	-44
status=requested	-38
subject=agent	5
subject=document	-48
subject=event	-28
subject=known	15
subject=none	-10
subject=thing	-46
subject=understood	-20
subject=weapon	13
suffix=false	7
suffix=true	-24
support=false	-4
support=true	30
tense=imperfect	-8
tense=imperfect relative=false	5
tense=imperfect relative=true	-84
tense=perfect	9
tense=perfect relative=false	9
tense=perfect relative=true	8
title=false	-1
title=true	52
type=ACCUSE actors=false	-15
type=ACCUSE actors=true	4
type=ACCUSE form=finite	10
type=ACCUSE form=noun	-23
type=ACCUSE lack=null	12
type=ACCUSE lack=recipient	-61
type=ACCUSE recipients=none	-19
type=ACCUSE recipients=told	14
type=ACCUSE subject=agent	38
type=ACCUSE subject=known	4
type=ACCUSE subject=none	20
type=ACCUSE subject=understood	-20
type=AGREE	-11
type=AGREE actors=true	-10
type=AGREE form=finite	-4
type=AGREE form=noun	-9
type=AGREE lack=null	-10
type=AGREE recipients=none	-21
type=AGREE recipients=told	1
type=AGREE subject=agent	40
type=AGREE subject=known	6
type=AID actors=true	-5
type=AID form=finite	8
type=AID form=noun	-16
type=AID recipients=none	-51
type=AID recipients=told	22
type=AID subject=known	25
type=ASSAULT	3
type=ASSAULT actors=false	1
type=ASSAULT actors=true	5
type=ASSAULT form=finite	5
type=ASSAULT form=noun	3
type=ASSAULT lack=null	4
type=ASSAULT lack=recipient	1
type=ASSAULT recipients=none	2
type=ASSAULT recipients=place	1
type=ASSAULT recipients=recalled	-16
type=ASSAULT recipients=told	14
type=ASSAULT subject=agent	30
type=ASSAULT subject=known	-4
type=ASSAULT subject=none	1
type=ASSAULT subject=thing	-18
type=ASSAULT subject=understood	-27
type=ASSAULT subject=weapon	13
type=COERCE	1
type=COERCE actors=false	-36
type=COERCE actors=true	14
type=COERCE form=finite	-5
type=COERCE form=noun	19
type=COERCE lack=null	1
type=COERCE recipients=none	-24
type=COERCE recipients=told	18
type=COERCE subject=agent	26
type=COERCE subject=known	4
type=COERCE subject=understood	-30
type=CONCEDE	4
type=CONCEDE actors=true	4
type=CONCEDE form=finite	11
type=CONCEDE form=noun	-9
type=CONCEDE lack=null	4
type=CONCEDE recipients=none	-8
type=CONCEDE recipients=told	16
type=CONCEDE subject=known	57
type=CONSULT	1
type=CONSULT actors=false	-27
type=CONSULT actors=true	2
type=CONSULT form=finite	5
type=CONSULT form=noun	11
type=CONSULT lack=actor	-24
type=CONSULT lack=null	2
type=CONSULT recipients=none	-22
type=CONSULT recipients=place	2
type=CONSULT recipients=told	17
type=CONSULT subject=agent	-8
type=CONSULT subject=known	3
type=CONSULT subject=thing	9
type=CONSULT subject=understood	-1
type=COOPERATE	-5
type=COOPERATE actors=true	4
type=COOPERATE form=finite	13
type=COOPERATE form=noun	-25
type=COOPERATE lack=null	4
type=COOPERATE recipients=none	-50
type=COOPERATE recipients=told	27
type=COOPERATE subject=known	23
type=MOBILIZE	-7
type=MOBILIZE form=finite	-1
type=MOBILIZE recipients=none	12
type=MOBILIZE recipients=place	-20
type=MOBILIZE subject=known	20
type=PROTEST	-2
type=PROTEST actors=false	41
type=PROTEST form=finite	-10
type=PROTEST lack=null	-2
type=PROTEST recipients=place	5
type=PROTEST recipients=told	41
type=PROTEST subject=agent	12
type=PROTEST subject=thing	9
type=REJECT	-14
type=REJECT actors=true	-1
type=REJECT form=finite	-11
type=REJECT form=noun	8
type=REJECT lack=null	-14
type=REJECT recipients=none	-9
type=REJECT recipients=told	-10
type=REJECT subject=known	5
type=REJECT subject=understood	28
type=REQUEST actors=false	-8
type=REQUEST form=finite	23
type=REQUEST form=noun	-53
type=REQUEST form=participle	16
type=REQUEST lack=actor	-21
type=REQUEST lack=null	4
type=REQUEST recipients=none	10
type=REQUEST recipients=told	-8
type=REQUEST subject=known	8
type=REQUEST subject=none	16
type=REQUEST subject=understood	58
type=RETREAT	-1
type=RETREAT actors=false	-43
type=RETREAT actors=true	28
type=RETREAT form=finite	-3
type=RETREAT form=noun	4
type=RETREAT lack=null	7
type=RETREAT recipients=none	26
type=RETREAT recipients=place	-20
type=RETREAT subject=known	20
type=SANCTION	-3
type=SANCTION actors=false	-44
type=SANCTION actors=true	18
type=SANCTION form=finite	5
type=SANCTION form=noun	-18
type=SANCTION lack=null	-3
type=SANCTION recipients=none	1
type=SANCTION recipients=told	-4
type=SANCTION subject=known	-18
type=SUPPORT	3
type=SUPPORT actors=true	4
type=SUPPORT form=finite	-3
type=SUPPORT form=noun	-12
type=SUPPORT lack=null	4
type=SUPPORT recipients=none	-26
type=SUPPORT recipients=told	17
type=SUPPORT subject=known	41
type=SUPPORT subject=none	-71
type=SUPPORT subject=understood	13
type=THREATEN	1
type=THREATEN actors=false	-33
type=THREATEN actors=true	19
type=THREATEN form=finite	19
type=THREATEN form=noun	-58
type=THREATEN lack=null	1
type=THREATEN recipients=none	4
type=THREATEN recipients=told	-3
type=THREATEN subject=known	37
word=ابرم finite	10
word=اتصال noun	10
word=اتفق finite	82
word=اتهام noun	77
word=اتهم finite	18
word=اثني finite	-9
word=اجتاح finite	5
word=اجتماع noun	-18
word=اجتمع finite	24
word=احتج finite	14
word=احتجز finite	-30
word=احراق noun	37
word=احرق finite	29
word=اخلي finite	9
word=ادان finite	47
word=ادرج finite	6
word=ارتكب finite	-59
word=ارسل finite	14
word=ارهب noun	-40
word=استانف finite	3
word=استسلم finite	8
word=استشهاد noun	80
word=استشهد finite	25
word=استقال finite	8
word=استقاله noun	-54
word=استقبل finite	5
word=استنجد finite	5
word=استنكر finite	3
word=استهداف noun	42
word=استهدف finite	-13
word=اشاد finite	4
word=اشتباك noun	32
word=اشعل noun	-4
word=اطلاق نار noun	-49
word=اطلق finite	-3
word=اعتداء noun	-13
word=اعتدي finite	3
word=اعتذر finite	8
word=اعترف finite	-9
word=اعتصم finite	12
word=اعتقال noun	31
word=اعتقل finite	2
word=اعدم finite	35
word=اغتال finite	9
word=اغتصاب noun	-31
word=اغتيال noun	20
word=اغلق finite	14
word=افرج finite	3
word=اقتحم finite	-31
word=اقترح noun	-47
word=التقي finite	52
word=القي finite	18
word=امر noun	-7
word=انتقد finite	23
word=انسحاب noun	9
word=انسحب finite	12
word=انفجار noun	-11
word=انفجر finite	14
word=اوقف finite	2
word=ايد finite	14
word=بحث finite	52
word=تاييد noun	6
word=تباحث finite	-24
word=تبادل finite	39
word=تدمير noun	-2
word=تراجع finite	37
word=تشاور finite	5
word=تصالح finite	11
word=تضامن finite	3
word=تظاهر finite	9
word=تعاون finite	4
word=تعاون noun	-25
word=تعهد finite	-63
word=تفاهم noun	16
word=تفجير noun	30
word=تفقد finite	55
word=تهديد noun	-29
word=توصل finite	-17
word=توعد finite	9
word=توقيف noun	19
word=جال noun	-76
word=جريمه noun	-91
word=جمد finite	6
word=حاصر finite	5
word=حث finite	5
word=حذر finite	48
word=حرب noun	-88
word=حرق finite	-68
word=حشد finite	-14
word=حصل finite	7
word=حظر finite	-11
word=حقق noun	-65
word=حمل finite	26
word=خطف finite	15
word=خطف noun	25
word=دان finite	78
word=داهم finite	16
word=درب finite	4
word=دعا finite	16
word=دعا participle	-28
word=دعم finite	21
word=دعم noun	27
word=دعوه noun	69
word=دمر finite	11
word=رحب finite	16
word=رفض finite	69
word=رفض noun	39
word=رفع finite	3
word=زار finite	60
word=زود finite	5
word=زياره noun	60
word=ساعد finite	4
word=ساند finite	3
word=سحب finite	22
word=سفر noun	-14
word=سلح finite	3
word=سمح finite	-87
word=سيطر finite	-50
word=سيطره noun	-42
word=شجب finite	4
word=صادر finite	62
word=صفقه noun	-45
word=صنف finite	18
word=ضربه noun	9
word=ضغط finite	12
word=ضغط noun	-9
word=طالب finite	66
word=طرد finite	-18
word=طلب finite	31
word=طلب noun	-49
word=عاد finite	18
word=عارض finite	12
word=عاقب noun	-64
word=عدوان noun	52
word=عرقل finite	37
word=عرقله noun	-22
word=عزز finite	21
word=عقوبه noun	-18
word=علق finite	7
word=عمليه noun	-42
word=غاره noun	51
word=فجر finite	-8
word=فرض finite	-7
word=قاطع finite	9
word=قتال noun	-31
word=قتل finite	41
word=قتل noun	18
word=قدم finite	3
word=قصف finite	56
word=قصف noun	-10
word=قطع finite	5
word=لقاء noun	21
word=لقي finite	-3
word=لوح finite	4
word=محادثه noun	5
word=محاوله اغتيال noun	10
word=مشاوره noun	60
word=معركه noun	5
word=مفاوضات noun	-15
word=مقتل noun	25
word=منع finite	5
word=مواجهه noun	-58
word=مول finite	-6
word=ناشد finite	5
word=نداء noun	-1
word=ندد finite	-1
word=نسق finite	4
word=نشر finite	-36
word=هاجم finite	38
word=هاجم noun	-23
word=هجوم noun	25
word=هدد finite	-56
word=هدنه noun	-28
word=هنا finite	3
word=وافق finite	11
word=وصل finite	-32
word=وصول noun	-82
word=وعد finite	-76
word=وقع finite	21
word=وقف finite	-38
`
