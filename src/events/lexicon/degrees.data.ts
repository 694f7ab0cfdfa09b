/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 43
export const WEIGHTS: string = `
actor by=named	-22
actor by=named recipient by=named	33
actor by=named recipient by=nobody	-16
actor by=named recipient by=related	-31
actor by=nobody	-5
actor by=nobody recipient by=named	-24
actor by=nobody recipient by=nobody	3
actor by=nobody recipient by=recalled	-55
actor by=nobody recipient by=related	1
actor by=recalled	-18
actor by=recalled recipient by=named	-22
actor by=recalled recipient by=nobody	-14
actor by=recalled recipient by=related	23
actor by=related	13
actor by=related recipient by=named	5
actor by=related recipient by=nobody	-18
actor by=related recipient by=related	-3
actors=false	-5
actors=false recipients=none form=finite	-24
actors=false recipients=none form=noun	-49
actors=false recipients=place form=finite	5
actors=false recipients=place form=noun	-8
actors=false recipients=recalled form=finite	-42
actors=false recipients=recalled form=noun	-1
actors=false recipients=told form=finite	11
actors=false recipients=told form=noun	-3
actors=true	11
actors=true recipients=none form=finite	17
actors=true recipients=none form=noun	-5
actors=true recipients=none form=participle	-25
actors=true recipients=place form=finite	-12
actors=true recipients=place form=noun	9
actors=true recipients=recalled form=noun	-1
actors=true recipients=told form=finite	8
actors=true recipients=told form=noun	-24
actors=true recipients=told form=participle	14
attributed=false	6
attributed=true	5
companion=false	2
companion=true	29
dated=false	4
dated=true	8
form=finite	2
form=noun	10
form=participle	-11
head=false	-16
head=true	6
joined=false	1
joined=true	-2
lack=actor	-64
lack=null	10
lack=recipient	-11
merged=false	9
merged=true	-51
mode=abduct	41
mode=aerial	17
mode=arrest	65
mode=assassinate	45
mode=ban	-14
mode=blockade	12
mode=call	1
mode=condemn	1
mode=demo	-6
mode=execute	-2
mode=expel	4
mode=explosives	-6
mode=heavy	36
mode=meet	9
mode=null	-13
mode=raid	32
mode=seize	13
mode=sexual	-17
mode=sign	56
mode=suicide-attack	3
mode=visit	-17
noun=definite	-25
noun=definite alone=false	9
noun=definite alone=false after=bare	6
noun=definite alone=false after=comma	-54
noun=definite alone=false after=relative	21
noun=definite alone=false after=stop	-9
noun=definite alone=false after=بين	-11
noun=definite alone=false after=علي	9
noun=definite alone=false after=ل	27
noun=definite alone=false after=من	31
noun=definite alone=true	-34
noun=definite alone=true after=bare	13
noun=definite alone=true after=comma	-40
noun=definite alone=true after=complementiser	39
noun=definite alone=true after=end	-4
noun=definite alone=true after=particle	-8
noun=definite alone=true after=relative	13
noun=definite alone=true after=stop	-46
noun=definite alone=true after=verb	-34
noun=definite alone=true after=الي	10
noun=definite alone=true after=ب	17
noun=definite alone=true after=بين	50
noun=definite alone=true after=علي	41
noun=definite alone=true after=في	-24
noun=definite alone=true after=ل	-22
noun=definite alone=true after=مع	-25
noun=definite alone=true after=من	-9
noun=definite head=false	-47
noun=definite head=true	-3
noun=indefinite	2
noun=indefinite alone=false	-2
noun=indefinite alone=false after=bare	-4
noun=indefinite alone=false after=comma	-8
noun=indefinite alone=false after=end	-47
noun=indefinite alone=false after=particle	-20
noun=indefinite alone=false after=relative	13
noun=indefinite alone=false after=stop	-31
noun=indefinite alone=false after=time	16
noun=indefinite alone=false after=verb	7
noun=indefinite alone=false after=الي	-14
noun=indefinite alone=false after=ب	9
noun=indefinite alone=false after=بين	4
noun=indefinite alone=false after=خلال	-19
noun=indefinite alone=false after=علي	71
noun=indefinite alone=false after=في	-19
noun=indefinite alone=false after=ل	17
noun=indefinite alone=false after=مع	-11
noun=indefinite alone=false after=من	10
noun=indefinite alone=true	9
noun=indefinite alone=true after=bare	-7
noun=indefinite alone=true after=end	3
noun=indefinite alone=true after=time	-17
noun=indefinite alone=true after=verb	10
noun=indefinite alone=true after=الي	-4
noun=indefinite alone=true after=ب	-54
noun=indefinite alone=true after=بين	27
noun=indefinite alone=true after=ضد	15
noun=indefinite alone=true after=في	-10
noun=indefinite alone=true after=ل	-26
noun=indefinite alone=true after=مع	20
noun=indefinite alone=true after=من	24
noun=indefinite head=false	33
noun=indefinite head=true	-9
noun=owned	25
noun=owned alone=false	27
noun=owned alone=true	5
noun=owned alone=true after=bare	23
noun=owned alone=true after=comma	5
noun=owned alone=true after=الي	15
noun=owned alone=true after=ب	7
noun=owned alone=true after=علي	-1
noun=owned alone=true after=في	24
noun=owned alone=true after=ل	-7
noun=owned alone=true after=من	12
noun=owned head=false	38
noun=owned head=true	-3
object=adjective noun	-9
object=adjective recipients=none	-7
object=adjective recipients=place	6
object=adjective recipients=recalled	6
object=agent finite	3
object=agent noun	-33
object=agent participle	16
object=agent recipients=none	32
object=agent recipients=place	-3
object=agent recipients=recalled	-8
object=agent recipients=told	-41
object=body noun	-2
object=body recipients=none	-10
object=body recipients=place	28
object=body recipients=told	-11
object=deed noun	22
object=deed recipients=none	-24
object=deed recipients=told	18
object=document finite	-24
object=document noun	10
object=document recipients=none	2
object=document recipients=told	10
object=event finite	10
object=event noun	-42
object=event recipients=none	12
object=event recipients=place	-3
object=event recipients=recalled	-12
object=event recipients=told	-27
object=facility noun	13
object=facility recipients=recalled	-22
object=facility recipients=told	-10
object=known finite	5
object=known noun	1
object=known participle	14
object=known recipients=none	-8
object=known recipients=place	-5
object=known recipients=told	18
object=name noun	-6
object=name recipients=none	-24
object=name recipients=told	3
object=none finite	8
object=none noun	-17
object=none recipients=none	-20
object=none recipients=place	-33
object=none recipients=recalled	2
object=none recipients=told	24
object=person recipients=place	-13
object=person recipients=recalled	-10
object=place finite	8
object=place noun	30
object=place recipients=none	9
object=place recipients=place	-18
object=place recipients=recalled	42
object=place recipients=told	6
object=pronoun noun	-40
object=pronoun recipients=none	-5
object=pronoun recipients=told	-51
object=role noun	-17
object=role recipients=none	-32
object=role recipients=place	7
object=role recipients=told	13
object=thing finite	-7
object=thing noun	-12
object=thing recipients=none	-30
object=thing recipients=place	-53
object=thing recipients=recalled	31
object=thing recipients=told	4
object=time finite	-13
object=time recipients=place	7
object=weapon finite	15
object=weapon recipients=none	1
object=weapon recipients=place	38
object=weapon recipients=recalled	-37
object=weapon recipients=told	14
placed=false	7
placed=true	1
preposition=null	-6
preposition=اثناء	12
preposition=الي	39
preposition=ب	-21
preposition=بشان	53
preposition=بعد	29
preposition=بين	-38
preposition=تحت	-19
preposition=جراء	18
preposition=خلال	10
preposition=عقب	59
preposition=علي	37
preposition=عن	2
preposition=في	-6
preposition=ل	-42
preposition=مع	-34
preposition=من	-38
preposition=منذ	19
recipient by=named	-22
recipient by=nobody	-22
recipient by=recalled	-55
recipient by=related	-3
recipients=none	-30
recipients=place	-3
recipients=recalled	-20
recipients=told	-5
repeated=false	-5
repeated=true	29
status=actual	13
status=denied	-62
status=hypothetical	-3
status=planned	-19
status=requested	-41
subject=agent	11
subject=event	-5
subject=known	31
subject=none	-33
subject=thing	-22
subject=understood	-11
subject=weapon	13
suffix=false	7
suffix=true	-34
support=false	-5
support=true	40
tense=imperfect	-17
tense=imperfect relative=false	12
tense=imperfect relative=true	-62
tense=participle	-11
tense=participle relative=false	-11
tense=perfect	12
tense=perfect relative=false	10
tense=perfect relative=true	14
title=false	1
title=true	47
type=ACCUSE	3
type=ACCUSE actors=false	-12
type=ACCUSE actors=true	16
type=ACCUSE form=finite	6
type=ACCUSE form=noun	-14
type=ACCUSE form=participle	9
type=ACCUSE lack=null	14
type=ACCUSE object=event	-9
type=ACCUSE object=known	17
type=ACCUSE object=none	-5
type=ACCUSE object=thing	-11
type=ACCUSE recipients=none	-13
type=ACCUSE recipients=told	16
type=ACCUSE subject=agent	24
type=ACCUSE subject=known	-16
type=ACCUSE subject=none	5
type=ACCUSE subject=understood	4
type=AGREE	-15
type=AGREE actors=true	-9
type=AGREE form=finite	-5
type=AGREE form=noun	-3
type=AGREE lack=null	-9
type=AGREE object=agent	-59
type=AGREE object=document	13
type=AGREE object=known	-20
type=AGREE object=none	23
type=AGREE object=thing	-8
type=AGREE recipients=none	-2
type=AGREE recipients=told	-10
type=AGREE subject=known	11
type=AGREE subject=none	1
type=AID actors=false	39
type=AID actors=true	-38
type=AID form=finite	-3
type=AID form=noun	3
type=AID object=agent	20
type=AID object=known	2
type=AID object=none	25
type=AID recipients=none	-8
type=AID recipients=told	9
type=AID subject=known	44
type=ASSAULT	9
type=ASSAULT actors=false	8
type=ASSAULT actors=true	8
type=ASSAULT form=finite	-2
type=ASSAULT form=noun	14
type=ASSAULT lack=null	11
type=ASSAULT lack=recipient	-14
type=ASSAULT object=adjective	28
type=ASSAULT object=agent	4
type=ASSAULT object=body	-23
type=ASSAULT object=deed	11
type=ASSAULT object=event	-37
type=ASSAULT object=facility	13
type=ASSAULT object=known	2
type=ASSAULT object=name	-2
type=ASSAULT object=none	-10
type=ASSAULT object=person	-22
type=ASSAULT object=place	33
type=ASSAULT object=pronoun	-29
type=ASSAULT object=role	-17
type=ASSAULT object=thing	-15
type=ASSAULT object=time	-10
type=ASSAULT object=weapon	45
type=ASSAULT recipients=none	-6
type=ASSAULT recipients=place	11
type=ASSAULT recipients=recalled	-20
type=ASSAULT recipients=told	-13
type=ASSAULT subject=agent	43
type=ASSAULT subject=known	-30
type=ASSAULT subject=none	53
type=ASSAULT subject=thing	-5
type=ASSAULT subject=understood	-35
type=ASSAULT subject=weapon	13
type=COERCE	3
type=COERCE actors=false	-4
type=COERCE actors=true	5
type=COERCE form=finite	-8
type=COERCE form=noun	22
type=COERCE lack=null	3
type=COERCE object=agent	-35
type=COERCE object=event	4
type=COERCE object=known	44
type=COERCE object=name	12
type=COERCE object=none	-40
type=COERCE object=pronoun	-27
type=COERCE object=thing	40
type=COERCE recipients=none	-27
type=COERCE recipients=told	21
type=COERCE subject=agent	16
type=COERCE subject=known	-13
type=COERCE subject=none	-2
type=COERCE subject=understood	-1
type=CONCEDE	4
type=CONCEDE actors=true	4
type=CONCEDE form=finite	12
type=CONCEDE form=noun	-10
type=CONCEDE lack=null	4
type=CONCEDE object=event	33
type=CONCEDE object=known	6
type=CONCEDE object=none	5
type=CONCEDE object=thing	-5
type=CONCEDE recipients=none	11
type=CONCEDE recipients=told	-12
type=CONCEDE subject=known	42
type=CONCEDE subject=understood	-4
type=CONSULT	-1
type=CONSULT actors=false	-28
type=CONSULT actors=true	9
type=CONSULT form=finite	-30
type=CONSULT form=noun	4
type=CONSULT lack=actor	-21
type=CONSULT lack=null	6
type=CONSULT object=adjective	-31
type=CONSULT object=agent	-4
type=CONSULT object=event	-30
type=CONSULT object=known	2
type=CONSULT object=name	-10
type=CONSULT object=pronoun	19
type=CONSULT object=thing	7
type=CONSULT recipients=none	-26
type=CONSULT recipients=place	13
type=CONSULT recipients=told	-10
type=CONSULT subject=agent	-19
type=CONSULT subject=known	-15
type=CONSULT subject=understood	16
type=COOPERATE	-14
type=COOPERATE actors=true	-9
type=COOPERATE form=finite	12
type=COOPERATE form=noun	-26
type=COOPERATE lack=null	-9
type=COOPERATE object=agent	5
type=COOPERATE object=known	3
type=COOPERATE recipients=none	-31
type=COOPERATE recipients=told	17
type=COOPERATE subject=known	25
type=MOBILIZE	-7
type=MOBILIZE actors=true	-2
type=MOBILIZE form=finite	11
type=MOBILIZE lack=null	-2
type=MOBILIZE object=agent	9
type=MOBILIZE object=known	18
type=MOBILIZE object=weapon	4
type=MOBILIZE recipients=none	6
type=MOBILIZE recipients=place	-13
type=MOBILIZE subject=known	11
type=PROTEST	2
type=PROTEST actors=false	38
type=PROTEST actors=true	-37
type=PROTEST form=finite	-13
type=PROTEST form=noun	15
type=PROTEST lack=null	2
type=PROTEST object=event	19
type=PROTEST object=known	7
type=PROTEST object=none	-13
type=PROTEST object=time	7
type=PROTEST recipients=place	-15
type=PROTEST recipients=told	24
type=PROTEST subject=agent	20
type=REJECT	-5
type=REJECT actors=true	7
type=REJECT form=finite	-27
type=REJECT form=noun	30
type=REJECT lack=null	-5
type=REJECT object=document	-6
type=REJECT object=event	-28
type=REJECT object=known	-28
type=REJECT object=thing	14
type=REJECT recipients=none	8
type=REJECT recipients=told	-14
type=REJECT subject=known	15
type=REJECT subject=understood	4
type=REQUEST	9
type=REQUEST actors=true	5
type=REQUEST form=finite	9
type=REQUEST form=noun	-31
type=REQUEST form=participle	31
type=REQUEST lack=null	11
type=REQUEST object=agent	24
type=REQUEST object=event	49
type=REQUEST object=known	-30
type=REQUEST object=name	-40
type=REQUEST object=none	-6
type=REQUEST object=thing	-12
type=REQUEST recipients=none	18
type=REQUEST recipients=told	-8
type=REQUEST subject=known	-21
type=REQUEST subject=none	11
type=REQUEST subject=understood	53
type=RETREAT	8
type=RETREAT actors=true	21
type=RETREAT form=finite	-6
type=RETREAT form=noun	14
type=RETREAT lack=null	21
type=RETREAT object=known	2
type=RETREAT object=none	-28
type=RETREAT object=thing	9
type=RETREAT recipients=none	19
type=RETREAT recipients=place	-11
type=RETREAT subject=known	26
type=SANCTION	-2
type=SANCTION actors=false	-23
type=SANCTION actors=true	21
type=SANCTION form=finite	7
type=SANCTION form=noun	-9
type=SANCTION lack=null	-19
type=SANCTION object=event	9
type=SANCTION object=known	3
type=SANCTION recipients=none	7
type=SANCTION recipients=told	-9
type=SANCTION subject=known	-14
type=SUPPORT	-2
type=SUPPORT form=noun	-19
type=SUPPORT object=agent	33
type=SUPPORT object=known	9
type=SUPPORT object=name	-8
type=SUPPORT object=none	-19
type=SUPPORT object=thing	-11
type=SUPPORT recipients=none	-6
type=SUPPORT recipients=told	4
type=SUPPORT subject=known	25
type=SUPPORT subject=none	-46
type=SUPPORT subject=understood	-8
type=THREATEN	-10
type=THREATEN actors=false	-41
type=THREATEN actors=true	33
type=THREATEN form=finite	32
type=THREATEN form=noun	-41
type=THREATEN lack=null	-10
type=THREATEN object=event	-16
type=THREATEN object=known	-15
type=THREATEN object=none	-7
type=THREATEN object=thing	3
type=THREATEN recipients=told	-9
type=THREATEN subject=known	1
word=ابرم finite	8
word=اتصال noun	8
word=اتصال هاتفي noun	31
word=اتفاق noun	-31
word=اتفق finite	48
word=اتهام noun	31
word=اتهم finite	3
word=اجتاح finite	6
word=اجتماع noun	-8
word=اجتمع finite	28
word=احتج finite	12
word=احتجاج noun	-5
word=احتجز finite	-6
word=احراق noun	16
word=احرق finite	5
word=اخلي finite	9
word=ادان finite	9
word=ادرج finite	3
word=ارتكب finite	-32
word=ارسل finite	13
word=ارهب noun	-22
word=استانف finite	2
word=استسلم finite	5
word=استشهاد noun	68
word=استشهد finite	6
word=استقال finite	4
word=استقاله noun	-33
word=استقبل finite	12
word=استنجد finite	7
word=استنكر finite	-7
word=استهداف noun	34
word=استهدف finite	-13
word=اسر noun	-8
word=اشاد finite	-11
word=اشتباك noun	12
word=اشعل noun	2
word=اطلق finite	-1
word=اعتداء noun	-21
word=اعتدي finite	2
word=اعتذر finite	3
word=اعترف finite	-14
word=اعتصم finite	7
word=اعتقال noun	14
word=اعتقل finite	1
word=اعدم finite	35
word=اغتال finite	5
word=اغتصاب noun	-17
word=اغتيال noun	19
word=اغلق finite	-11
word=افرج finite	1
word=اقتحم finite	-45
word=اقترح noun	-28
word=التقي finite	16
word=القي finite	4
word=انتقد finite	10
word=انسحاب noun	14
word=انسحب finite	14
word=انفجار noun	-20
word=انفجر finite	5
word=اوقف finite	26
word=ايد finite	7
word=بحث finite	20
word=تاييد noun	5
word=تباحث finite	-17
word=تبادل finite	33
word=تدمير noun	5
word=تراجع finite	10
word=تشاور finite	12
word=تصالح finite	10
word=تضامن finite	2
word=تظاهر finite	16
word=تعاون finite	3
word=تعاون noun	-21
word=تعهد finite	-46
word=تفاهم noun	13
word=تفجير noun	20
word=تفقد finite	52
word=تقدم finite	-7
word=تنسيق noun	31
word=تهديد noun	-19
word=توصل finite	-3
word=توعد finite	7
word=جال noun	-43
word=جريمه noun	-69
word=جمد finite	3
word=حاصر finite	2
word=حث finite	7
word=حذر finite	9
word=حرب noun	-73
word=حرق noun	-39
word=حشد finite	10
word=حصل finite	2
word=حظر finite	-16
word=حمل finite	5
word=خرق noun	-4
word=خطف finite	8
word=خطف noun	16
word=دان finite	33
word=داهم finite	8
word=درب finite	3
word=دعا finite	-1
word=دعا participle	2
word=دعم finite	15
word=دعم noun	39
word=دعوه noun	34
word=دمر finite	6
word=رحب finite	7
word=رفض finite	37
word=رفض noun	21
word=رفع finite	1
word=زار finite	53
word=زود finite	3
word=زياره noun	76
word=ساعد finite	3
word=ساند finite	3
word=سحب finite	8
word=سفر noun	-13
word=سلح finite	2
word=سماح noun	29
word=سمح finite	-38
word=سيطر finite	-32
word=سيطره noun	-30
word=شجب finite	2
word=صادر finite	29
word=صفقه noun	-28
word=ضرب noun	23
word=ضربه noun	8
word=ضغط finite	12
word=طالب finite	52
word=طرد finite	-19
word=طلب finite	5
word=طلب noun	-13
word=عارض finite	9
word=عاقب noun	-23
word=عدوان noun	25
word=عرقل finite	20
word=عرقله noun	-22
word=عزز finite	8
word=عقوبه noun	-8
word=علق finite	3
word=عمليه noun	-44
word=غاره noun	17
word=فجر finite	-17
word=فرض finite	14
word=قاطع finite	5
word=قتال noun	-17
word=قتل finite	23
word=قتل noun	13
word=قدم finite	-6
word=قصف finite	18
word=قصف noun	-25
word=قطع finite	3
word=كمين noun	54
word=لقاء noun	19
word=لقي finite	-32
word=لوح finite	3
word=محادثه noun	10
word=محاوله اغتيال noun	8
word=مشاوره noun	47
word=معركه noun	-1
word=مفاوضات noun	1
word=مقتل noun	39
word=منع finite	1
word=مواجهه noun	-13
word=مول finite	-8
word=ناشد finite	7
word=نداء noun	8
word=ندد finite	-27
word=نسق finite	3
word=نشر finite	-22
word=هاجم finite	23
word=هاجم noun	-7
word=هجوم noun	8
word=هدد finite	3
word=هدنه noun	-15
word=هنا finite	2
word=وافق finite	10
word=وصل finite	7
word=وصول noun	-63
word=وعد finite	-41
word=وقع finite	7
word=وقف finite	-28
`
