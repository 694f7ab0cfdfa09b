/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 82
export const WEIGHTS: string = `
actors=false	-6
actors=false recipients=none form=finite	-44
actors=false recipients=none form=noun	-50
actors=false recipients=place form=finite	-16
actors=false recipients=place form=noun	-17
actors=false recipients=recalled form=finite	-33
actors=false recipients=recalled form=noun	-9
actors=false recipients=told form=finite	16
actors=false recipients=told form=noun	17
actors=true	3
actors=true recipients=none form=finite	-8
actors=true recipients=none form=noun	-15
actors=true recipients=none form=participle	-33
actors=true recipients=place form=finite	11
actors=true recipients=place form=noun	14
actors=true recipients=recalled form=finite	-13
actors=true recipients=recalled form=noun	2
actors=true recipients=told form=finite	14
actors=true recipients=told form=noun	6
actors=true recipients=told form=participle	26
attributed=false	6
attributed=true	-8
companion=false	-2
companion=true	19
dated=true	18
form=finite	5
form=noun	-3
form=participle	-8
head=false	-16
joined=false	6
joined=true	-17
lack=actor	-64
lack=null	3
lack=recipient	-51
mode=abduct	55
mode=aerial	53
mode=arrest	38
mode=assassinate	74
mode=ban	-27
mode=blockade	29
mode=call	1
mode=condemn	1
mode=demo	-5
mode=execute	-9
mode=expel	7
mode=explosives	6
mode=firearms	6
mode=heavy	41
mode=investigate	-84
mode=legal	-127
mode=meet	6
mode=null	-3
mode=raid	20
mode=seize	-2
mode=sexual	-29
mode=sign	77
mode=suicide-attack	28
mode=visit	-7
noun=definite	-20
noun=definite alone=false	16
noun=definite alone=false after=bare	3
noun=definite alone=false after=comma	-75
noun=definite alone=false after=relative	10
noun=definite alone=false after=stop	-13
noun=definite alone=false after=علي	5
noun=definite alone=false after=ل	41
noun=definite alone=false after=من	48
noun=definite alone=true	-29
noun=definite alone=true after=bare	-7
noun=definite alone=true after=comma	-62
noun=definite alone=true after=complementiser	38
noun=definite alone=true after=end	12
noun=definite alone=true after=particle	-17
noun=definite alone=true after=relative	18
noun=definite alone=true after=stop	-59
noun=definite alone=true after=verb	-55
noun=definite alone=true after=الي	-8
noun=definite alone=true after=ب	10
noun=definite alone=true after=بين	59
noun=definite alone=true after=خلال	-48
noun=definite alone=true after=علي	44
noun=definite alone=true after=في	-20
noun=definite alone=true after=ل	-48
noun=definite alone=true after=مع	-35
noun=definite alone=true after=من	-21
noun=definite head=false	-48
noun=definite head=true	-2
noun=indefinite	4
noun=indefinite alone=false	5
noun=indefinite alone=false after=bare	-3
noun=indefinite alone=false after=comma	-21
noun=indefinite alone=false after=end	-22
noun=indefinite alone=false after=particle	-47
noun=indefinite alone=false after=relative	39
noun=indefinite alone=false after=stop	-10
noun=indefinite alone=false after=time	48
noun=indefinite alone=false after=verb	-12
noun=indefinite alone=false after=الي	-41
noun=indefinite alone=false after=ب	21
noun=indefinite alone=false after=خلال	-49
noun=indefinite alone=false after=علي	65
noun=indefinite alone=false after=في	-3
noun=indefinite alone=false after=ل	7
noun=indefinite alone=false after=مع	-24
noun=indefinite alone=false after=من	20
noun=indefinite alone=true	-1
noun=indefinite alone=true after=bare	39
noun=indefinite alone=true after=end	3
noun=indefinite alone=true after=stop	-60
noun=indefinite alone=true after=time	-42
noun=indefinite alone=true after=verb	53
noun=indefinite alone=true after=الي	-24
noun=indefinite alone=true after=ب	-81
noun=indefinite alone=true after=بين	59
noun=indefinite alone=true after=ضد	18
noun=indefinite alone=true after=علي	16
noun=indefinite alone=true after=في	13
noun=indefinite alone=true after=ل	-26
noun=indefinite alone=true after=مع	20
noun=indefinite alone=true after=من	22
noun=indefinite head=false	15
noun=owned	10
noun=owned alone=false	47
noun=owned alone=true	-5
noun=owned alone=true after=bare	37
noun=owned alone=true after=comma	-20
noun=owned alone=true after=الي	34
noun=owned alone=true after=ب	-28
noun=owned alone=true after=علي	-3
noun=owned alone=true after=في	18
noun=owned alone=true after=ل	17
noun=owned head=false	28
placed=false	-1
placed=true	6
preposition=null	-9
preposition=اثناء	15
preposition=الي	41
preposition=ب	-1
preposition=بشان	32
preposition=بعد	53
preposition=بين	-33
preposition=تحت	-40
preposition=جراء	45
preposition=خلال	29
preposition=عقب	79
preposition=علي	35
preposition=عن	15
preposition=في	12
preposition=ل	-32
preposition=مع	-48
preposition=من	-32
preposition=منذ	16
recipients=none	-16
recipients=place	-1
recipients=recalled	-12
recipients=told	12
repeated=true	3
status=actual	4
status=denied	-47
status=hypothetical	-30
status=planned	-36
status=requested	-28
suffix=false	5
suffix=true	-7
support=false	-6
support=true	35
tense=imperfect	-7
tense=imperfect relative=false	7
tense=imperfect relative=true	-96
tense=participle	-8
tense=participle relative=false	-8
tense=perfect	8
tense=perfect relative=false	9
tense=perfect relative=true	-13
title=false	-1
title=true	42
type=ACCUSE	3
type=ACCUSE actors=false	-22
type=ACCUSE actors=true	8
type=ACCUSE form=finite	9
type=ACCUSE form=noun	-17
type=ACCUSE lack=null	17
type=ACCUSE lack=recipient	-70
type=ACCUSE recipients=none	-12
type=ACCUSE recipients=told	14
type=AGREE	-10
type=AGREE actors=true	-10
type=AGREE form=finite	-4
type=AGREE form=noun	-6
type=AGREE lack=null	-10
type=AGREE recipients=none	-22
type=AGREE recipients=told	4
type=AID	3
type=AID actors=true	-11
type=AID form=finite	5
type=AID form=noun	-4
type=AID lack=null	3
type=AID recipients=none	-24
type=AID recipients=told	13
type=ASSAULT	2
type=ASSAULT actors=false	-2
type=ASSAULT actors=true	8
type=ASSAULT form=finite	-3
type=ASSAULT form=noun	6
type=ASSAULT lack=null	2
type=ASSAULT lack=recipient	-8
type=ASSAULT recipients=none	-7
type=ASSAULT recipients=place	4
type=ASSAULT recipients=recalled	-12
type=ASSAULT recipients=told	12
type=COERCE	5
type=COERCE actors=false	12
type=COERCE actors=true	3
type=COERCE form=finite	-1
type=COERCE form=noun	20
type=COERCE lack=null	5
type=COERCE recipients=none	-32
type=COERCE recipients=told	30
type=CONCEDE	7
type=CONCEDE actors=true	7
type=CONCEDE form=finite	30
type=CONCEDE form=noun	-29
type=CONCEDE lack=null	7
type=CONCEDE recipients=none	-4
type=CONCEDE recipients=told	18
type=CONSULT actors=false	-17
type=CONSULT form=finite	3
type=CONSULT form=noun	10
type=CONSULT lack=actor	-41
type=CONSULT lack=null	3
type=CONSULT recipients=none	-18
type=CONSULT recipients=place	-1
type=CONSULT recipients=told	12
type=COOPERATE	-6
type=COOPERATE actors=true	6
type=COOPERATE form=finite	15
type=COOPERATE form=noun	-29
type=COOPERATE lack=null	6
type=COOPERATE recipients=none	-50
type=COOPERATE recipients=told	26
type=MOBILIZE	-8
type=MOBILIZE actors=true	-8
type=MOBILIZE form=finite	13
type=MOBILIZE form=noun	-31
type=MOBILIZE lack=null	-8
type=MOBILIZE recipients=none	18
type=MOBILIZE recipients=place	-28
type=PROTEST	-3
type=PROTEST actors=false	16
type=PROTEST actors=true	-21
type=PROTEST form=finite	-12
type=PROTEST form=noun	9
type=PROTEST lack=null	-3
type=PROTEST recipients=none	-66
type=PROTEST recipients=place	10
type=PROTEST recipients=told	55
type=REJECT	-13
type=REJECT actors=true	-6
type=REJECT form=finite	-8
type=REJECT form=noun	12
type=REJECT lack=null	-13
type=REJECT recipients=none	5
type=REJECT recipients=told	-21
type=REQUEST	2
type=REQUEST actors=true	7
type=REQUEST form=finite	25
type=REQUEST form=noun	-59
type=REQUEST form=participle	24
type=REQUEST lack=null	8
type=REQUEST recipients=none	13
type=REQUEST recipients=told	-9
type=RETREAT	-13
type=RETREAT actors=true	7
type=RETREAT form=finite	-14
type=RETREAT form=noun	-1
type=RETREAT lack=null	-13
type=RETREAT recipients=none	1
type=RETREAT recipients=place	-16
type=SANCTION	-8
type=SANCTION actors=false	-59
type=SANCTION actors=true	19
type=SANCTION form=finite	-4
type=SANCTION form=noun	-12
type=SANCTION lack=null	-8
type=SANCTION recipients=none	-19
type=SANCTION recipients=told	2
type=SUPPORT	3
type=SUPPORT actors=true	-2
type=SUPPORT form=finite	8
type=SUPPORT form=noun	-15
type=SUPPORT lack=null	-2
type=SUPPORT recipients=none	-26
type=SUPPORT recipients=told	18
type=THREATEN	1
type=THREATEN actors=false	-32
type=THREATEN actors=true	15
type=THREATEN form=finite	23
type=THREATEN form=noun	-64
type=THREATEN lack=null	1
type=THREATEN recipients=none	9
type=THREATEN recipients=told	-8
word=ابرم finite	10
word=اتصال noun	8
word=اتفق finite	95
word=اتهام noun	77
word=اتهم finite	44
word=اثني finite	-15
word=اجتاح finite	5
word=اجتماع noun	-20
word=اجتمع finite	17
word=اجتمع noun	-44
word=احتج finite	15
word=احتجاج noun	-20
word=احتجز finite	-15
word=احراق noun	34
word=احرق finite	38
word=اخلي finite	25
word=ادان finite	51
word=ادرج finite	6
word=ارتكب finite	-53
word=ارسل finite	20
word=ارهب noun	-45
word=استانف finite	4
word=استسلم finite	9
word=استشهاد noun	82
word=استشهد finite	16
word=استقال finite	9
word=استقبل finite	5
word=استنجد finite	4
word=استنكر finite	-7
word=استهداف noun	45
word=استهدف finite	5
word=اشاد finite	8
word=اشتباك noun	19
word=اشعل noun	-2
word=اطلاق نار noun	-33
word=اطلق finite	-3
word=اعتداء noun	-4
word=اعتدي finite	5
word=اعتذر finite	9
word=اعترف finite	-36
word=اعتصم finite	15
word=اعتقال noun	15
word=اعتقل finite	2
word=اعدم finite	32
word=اغتال finite	8
word=اغتصاب noun	-29
word=اغتيال noun	16
word=اغلق finite	17
word=افرج finite	3
word=اقتحم finite	-4
word=اقترح noun	-26
word=التقي finite	53
word=القي finite	25
word=انتقد finite	22
word=انسحاب noun	36
word=انفجار noun	-15
word=انفجر finite	16
word=اوقف finite	11
word=ايد finite	14
word=بحث finite	46
word=تاييد noun	6
word=تباحث finite	-26
word=تبادل finite	29
word=تدمير noun	-6
word=تراجع finite	23
word=تشاور finite	6
word=تصالح finite	11
word=تضامن finite	6
word=تظاهر finite	8
word=تعاون finite	5
word=تعاون noun	-24
word=تعهد finite	-65
word=تفاهم noun	19
word=تفجير noun	34
word=تفقد finite	49
word=تهديد noun	-30
word=توصل finite	-27
word=توعد finite	19
word=توقيف noun	49
word=جريمه noun	-91
word=جمد finite	6
word=حاصر finite	5
word=حث finite	4
word=حذر finite	45
word=حرب noun	-102
word=حرق finite	-100
word=حشد finite	-20
word=حصل finite	12
word=حظر finite	-14
word=حقق noun	-68
word=حمل finite	47
word=خطف finite	11
word=خطف noun	29
word=دان finite	66
word=داهم finite	23
word=درب finite	7
word=دعا finite	17
word=دعا participle	-27
word=دعم finite	15
word=دعم noun	41
word=دعوه noun	55
word=دمر finite	8
word=رحب finite	25
word=رفض finite	53
word=رفض noun	43
word=رفع finite	2
word=زار finite	74
word=زود finite	7
word=زياره noun	62
word=ساعد finite	7
word=ساند finite	5
word=سحب finite	35
word=سلح finite	5
word=سماح noun	56
word=سمح finite	-67
word=سيطر finite	-49
word=سيطره noun	-33
word=شجب finite	4
word=صادر finite	54
word=صفقه noun	-51
word=صنف finite	4
word=ضربه noun	7
word=ضغط finite	12
word=ضغط noun	-18
word=طالب finite	66
word=طرد finite	-31
word=طلب finite	35
word=طلب noun	-5
word=عاد finite	7
word=عارض finite	13
word=عاقب noun	-60
word=عدوان noun	56
word=عرقل finite	42
word=عزز finite	25
word=عقوبه noun	-17
word=علق finite	6
word=عمليه noun	-47
word=غاره noun	53
word=فجر finite	-5
word=فرض finite	-13
word=قاتل noun	-63
word=قاطع finite	8
word=قتال noun	-25
word=قتل finite	30
word=قتل noun	26
word=قدم finite	-14
word=قصف finite	48
word=قصف noun	8
word=قطع finite	-10
word=لقاء noun	11
word=لقي finite	-15
word=لوح finite	6
word=محادثه noun	-3
word=محاوله اغتيال noun	16
word=مشاوره noun	52
word=معركه noun	16
word=مفاوضات noun	-8
word=مقتل noun	29
word=منع finite	10
word=مواجهه noun	-61
word=مول finite	-13
word=ناشد finite	4
word=نداء noun	-4
word=ندد finite	21
word=نسق finite	5
word=نشر finite	-21
word=هاجم finite	43
word=هاجم noun	-27
word=هجوم noun	28
word=هدد finite	-53
word=هدنه noun	-30
word=هنا finite	5
word=وافق finite	11
word=وصل finite	-47
word=وصول noun	-85
word=وعد finite	-77
word=وقع finite	20
word=وقف finite	-40
`
