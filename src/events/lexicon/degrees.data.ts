/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 42
export const WEIGHTS: string = `
actor by=named	-15
actor by=named recipient by=named	30
actor by=named recipient by=nobody	-2
actor by=named recipient by=related	-40
actor by=nobody	-1
actor by=nobody recipient by=named	-21
actor by=nobody recipient by=nobody	25
actor by=nobody recipient by=recalled	-54
actor by=nobody recipient by=related	-1
actor by=recalled	-21
actor by=recalled recipient by=related	35
actor by=related	9
actor by=related recipient by=named	27
actor by=related recipient by=nobody	8
actor by=related recipient by=related	5
actors=false	-1
actors=false recipients=none form=finite	-5
actors=false recipients=none form=noun	-42
actors=false recipients=place form=finite	3
actors=false recipients=place form=noun	-7
actors=false recipients=recalled form=finite	-41
actors=false recipients=recalled form=noun	-4
actors=false recipients=told form=finite	8
actors=false recipients=told form=noun	-4
actors=true	9
actors=true recipients=none form=finite	10
actors=true recipients=none form=noun	-10
actors=true recipients=none form=participle	-19
actors=true recipients=place form=finite	-11
actors=true recipients=place form=noun	7
actors=true recipients=recalled form=noun	3
actors=true recipients=told form=finite	8
actors=true recipients=told form=noun	-20
actors=true recipients=told form=participle	11
attributed=false	7
attributed=true	4
companion=false	1
companion=true	31
dated=false	4
dated=true	8
form=finite	2
form=noun	9
form=participle	-7
head=false	-17
head=true	5
joined=false	1
lack=actor	-66
lack=null	10
lack=recipient	-11
merged=false	9
merged=true	-51
mode=abduct	39
mode=aerial	17
mode=arrest	61
mode=assassinate	45
mode=ban	-15
mode=blockade	12
mode=call	1
mode=condemn	1
mode=demo	-2
mode=execute	-2
mode=expel	5
mode=explosives	-8
mode=firearms	-2
mode=heavy	36
mode=meet	12
mode=null	-14
mode=raid	30
mode=seize	12
mode=sexual	-18
mode=sign	57
mode=strike	13
mode=suicide-attack	4
mode=visit	-19
noun=definite	-26
noun=definite alone=false	8
noun=definite alone=false after=bare	7
noun=definite alone=false after=comma	-52
noun=definite alone=false after=relative	19
noun=definite alone=false after=stop	-10
noun=definite alone=false after=بين	-12
noun=definite alone=false after=علي	7
noun=definite alone=false after=ل	28
noun=definite alone=false after=من	31
noun=definite alone=true	-34
noun=definite alone=true after=bare	12
noun=definite alone=true after=comma	-39
noun=definite alone=true after=complementiser	36
noun=definite alone=true after=end	-7
noun=definite alone=true after=particle	-8
noun=definite alone=true after=relative	14
noun=definite alone=true after=stop	-48
noun=definite alone=true after=verb	-34
noun=definite alone=true after=الي	11
noun=definite alone=true after=ب	17
noun=definite alone=true after=بين	50
noun=definite alone=true after=علي	42
noun=definite alone=true after=في	-26
noun=definite alone=true after=ل	-21
noun=definite alone=true after=مع	-18
noun=definite alone=true after=من	-11
noun=definite head=false	-48
noun=definite head=true	-3
noun=indefinite	2
noun=indefinite alone=false	-4
noun=indefinite alone=false after=bare	-4
noun=indefinite alone=false after=comma	-11
noun=indefinite alone=false after=end	-51
noun=indefinite alone=false after=particle	-20
noun=indefinite alone=false after=relative	15
noun=indefinite alone=false after=stop	-31
noun=indefinite alone=false after=time	13
noun=indefinite alone=false after=verb	7
noun=indefinite alone=false after=الي	-10
noun=indefinite alone=false after=ب	6
noun=indefinite alone=false after=خلال	-19
noun=indefinite alone=false after=علي	71
noun=indefinite alone=false after=في	-17
noun=indefinite alone=false after=ل	14
noun=indefinite alone=false after=مع	-12
noun=indefinite alone=false after=من	10
noun=indefinite alone=true	13
noun=indefinite alone=true after=bare	-10
noun=indefinite alone=true after=end	8
noun=indefinite alone=true after=verb	6
noun=indefinite alone=true after=الي	-6
noun=indefinite alone=true after=ب	-55
noun=indefinite alone=true after=بين	33
noun=indefinite alone=true after=ضد	13
noun=indefinite alone=true after=علي	-4
noun=indefinite alone=true after=في	-16
noun=indefinite alone=true after=ل	-28
noun=indefinite alone=true after=مع	14
noun=indefinite alone=true after=من	21
noun=indefinite head=false	33
noun=indefinite head=true	-10
noun=owned	23
noun=owned alone=false	25
noun=owned alone=true	5
noun=owned alone=true after=bare	23
noun=owned alone=true after=comma	4
noun=owned alone=true after=الي	15
noun=owned alone=true after=ب	7
noun=owned alone=true after=علي	1
noun=owned alone=true after=في	24
noun=owned alone=true after=ل	-8
noun=owned alone=true after=من	12
noun=owned head=false	38
noun=owned head=true	-5
object=adjective noun	-12
object=adjective recipients=none	-8
object=adjective recipients=place	5
object=adjective recipients=recalled	3
object=agent finite	6
object=agent noun	-35
object=agent participle	11
object=agent recipients=none	34
object=agent recipients=place	-4
object=agent recipients=recalled	-12
object=agent recipients=told	-42
object=body noun	-5
object=body recipients=none	-13
object=body recipients=place	28
object=body recipients=told	-11
object=deed noun	24
object=deed recipients=none	-24
object=deed recipients=told	19
object=document finite	-22
object=document noun	10
object=document recipients=told	11
object=event finite	11
object=event noun	-42
object=event recipients=none	10
object=event recipients=place	-4
object=event recipients=recalled	-12
object=event recipients=told	-21
object=facility noun	12
object=facility recipients=recalled	-22
object=facility recipients=told	-11
object=known finite	5
object=known noun	-1
object=known participle	11
object=known recipients=none	-9
object=known recipients=place	-5
object=known recipients=told	17
object=name noun	-7
object=name recipients=none	-22
object=name recipients=told	1
object=none finite	4
object=none noun	-14
object=none recipients=none	-20
object=none recipients=place	-34
object=none recipients=told	25
object=person noun	-1
object=person recipients=place	-13
object=person recipients=recalled	-9
object=place finite	6
object=place noun	28
object=place recipients=none	6
object=place recipients=place	-17
object=place recipients=recalled	40
object=place recipients=told	5
object=pronoun noun	-39
object=pronoun recipients=none	-5
object=pronoun recipients=told	-50
object=role noun	-17
object=role recipients=none	-32
object=role recipients=place	6
object=role recipients=told	12
object=thing finite	-7
object=thing noun	-15
object=thing participle	-5
object=thing recipients=none	-25
object=thing recipients=place	-51
object=thing recipients=recalled	34
object=thing recipients=told	4
object=time finite	-10
object=time recipients=place	6
object=weapon finite	12
object=weapon noun	4
object=weapon recipients=none	1
object=weapon recipients=place	36
object=weapon recipients=recalled	-34
object=weapon recipients=told	13
placed=false	7
placed=true	-1
preposition=null	-5
preposition=اثناء	12
preposition=الي	42
preposition=ب	-21
preposition=بشان	52
preposition=بعد	28
preposition=بين	-40
preposition=تحت	-18
preposition=جراء	16
preposition=خلال	9
preposition=عقب	57
preposition=علي	33
preposition=عن	4
preposition=في	-6
preposition=ل	-42
preposition=مع	-34
preposition=من	-36
preposition=منذ	18
recipient by=named	-22
recipient by=nobody	-27
recipient by=recalled	-54
recipient by=related	1
recipients=none	-30
recipients=place	-3
recipients=recalled	-20
recipients=told	-4
repeated=false	-5
repeated=true	28
status=actual	14
status=denied	-64
status=hypothetical	1
status=planned	-19
status=requested	-46
subject=agent	22
subject=event	-1
subject=known	28
subject=none	-33
subject=thing	-22
subject=understood	-14
subject=weapon	14
suffix=false	7
suffix=true	-31
support=false	-6
support=true	41
tense=imperfect	-18
tense=imperfect relative=false	12
tense=imperfect relative=true	-63
tense=participle	-7
tense=participle relative=false	-7
tense=perfect	12
tense=perfect relative=false	11
tense=perfect relative=true	8
title=false	1
title=true	44
type=ACCUSE	4
type=ACCUSE actors=false	4
type=ACCUSE actors=true	2
type=ACCUSE form=finite	7
type=ACCUSE form=noun	-11
type=ACCUSE form=participle	9
type=ACCUSE lack=null	15
type=ACCUSE object=event	-15
type=ACCUSE object=known	20
type=ACCUSE object=none	3
type=ACCUSE object=thing	-11
type=ACCUSE recipients=none	-10
type=ACCUSE recipients=told	14
type=ACCUSE subject=agent	28
type=ACCUSE subject=known	-16
type=ACCUSE subject=none	2
type=ACCUSE subject=understood	4
type=AGREE	-17
type=AGREE actors=true	-10
type=AGREE form=finite	-5
type=AGREE form=noun	-5
type=AGREE lack=null	-10
type=AGREE object=agent	-60
type=AGREE object=document	12
type=AGREE object=known	-21
type=AGREE object=none	21
type=AGREE object=thing	-10
type=AGREE recipients=none	-1
type=AGREE recipients=told	-14
type=AGREE subject=known	13
type=AID	-2
type=AID actors=false	38
type=AID actors=true	-39
type=AID form=finite	-4
type=AID form=noun	2
type=AID lack=null	-2
type=AID object=agent	20
type=AID object=known	4
type=AID object=none	25
type=AID recipients=none	-12
type=AID recipients=told	10
type=AID subject=known	44
type=ASSAULT	9
type=ASSAULT actors=false	8
type=ASSAULT actors=true	7
type=ASSAULT form=finite	-4
type=ASSAULT form=noun	15
type=ASSAULT lack=null	10
type=ASSAULT lack=recipient	-13
type=ASSAULT object=adjective	28
type=ASSAULT object=agent	5
type=ASSAULT object=body	-23
type=ASSAULT object=deed	10
type=ASSAULT object=event	-38
type=ASSAULT object=facility	13
type=ASSAULT object=known	1
type=ASSAULT object=name	-1
type=ASSAULT object=none	-13
type=ASSAULT object=person	-22
type=ASSAULT object=place	32
type=ASSAULT object=pronoun	-30
type=ASSAULT object=role	-17
type=ASSAULT object=thing	-16
type=ASSAULT object=time	-7
type=ASSAULT object=weapon	48
type=ASSAULT recipients=none	-9
type=ASSAULT recipients=place	10
type=ASSAULT recipients=recalled	-20
type=ASSAULT recipients=told	-12
type=ASSAULT subject=agent	32
type=ASSAULT subject=known	-27
type=ASSAULT subject=none	50
type=ASSAULT subject=thing	-6
type=ASSAULT subject=understood	-34
type=ASSAULT subject=weapon	14
type=COERCE	1
type=COERCE actors=false	-8
type=COERCE actors=true	6
type=COERCE form=finite	-10
type=COERCE form=noun	24
type=COERCE lack=null	1
type=COERCE object=agent	-39
type=COERCE object=event	5
type=COERCE object=known	45
type=COERCE object=name	13
type=COERCE object=none	-42
type=COERCE object=pronoun	-27
type=COERCE object=thing	40
type=COERCE recipients=none	-30
type=COERCE recipients=told	22
type=COERCE subject=agent	12
type=COERCE subject=known	-12
type=COERCE subject=none	-5
type=COERCE subject=understood	-1
type=CONCEDE	3
type=CONCEDE actors=true	3
type=CONCEDE form=finite	11
type=CONCEDE form=noun	-10
type=CONCEDE lack=null	3
type=CONCEDE object=event	32
type=CONCEDE object=known	6
type=CONCEDE object=none	6
type=CONCEDE object=thing	-6
type=CONCEDE recipients=none	11
type=CONCEDE recipients=told	-13
type=CONCEDE subject=known	43
type=CONCEDE subject=understood	-4
type=CONSULT	-1
type=CONSULT actors=false	-35
type=CONSULT actors=true	12
type=CONSULT form=finite	-22
type=CONSULT lack=actor	-22
type=CONSULT lack=null	8
type=CONSULT object=adjective	-30
type=CONSULT object=agent	10
type=CONSULT object=event	-30
type=CONSULT object=known	-1
type=CONSULT object=name	-12
type=CONSULT object=none	-4
type=CONSULT object=pronoun	19
type=CONSULT object=thing	5
type=CONSULT recipients=none	-26
type=CONSULT recipients=place	16
type=CONSULT recipients=told	-10
type=CONSULT subject=agent	-15
type=CONSULT subject=known	-24
type=CONSULT subject=understood	8
type=COOPERATE	-8
type=COOPERATE actors=true	-4
type=COOPERATE form=finite	25
type=COOPERATE form=noun	-34
type=COOPERATE lack=null	-4
type=COOPERATE object=agent	4
type=COOPERATE object=known	-5
type=COOPERATE recipients=told	14
type=COOPERATE subject=known	16
type=MOBILIZE	-8
type=MOBILIZE actors=true	-4
type=MOBILIZE form=finite	11
type=MOBILIZE lack=null	-4
type=MOBILIZE object=agent	9
type=MOBILIZE object=known	18
type=MOBILIZE object=weapon	4
type=MOBILIZE recipients=none	5
type=MOBILIZE recipients=place	-13
type=MOBILIZE subject=known	11
type=PROTEST	2
type=PROTEST actors=false	37
type=PROTEST actors=true	-35
type=PROTEST form=finite	-15
type=PROTEST form=noun	17
type=PROTEST lack=null	2
type=PROTEST object=event	16
type=PROTEST object=known	7
type=PROTEST object=none	-11
type=PROTEST object=thing	-7
type=PROTEST object=time	6
type=PROTEST recipients=none	-2
type=PROTEST recipients=place	-20
type=PROTEST recipients=told	24
type=PROTEST subject=agent	18
type=PROTEST subject=thing	1
type=REJECT	-6
type=REJECT actors=true	8
type=REJECT form=finite	-35
type=REJECT form=noun	40
type=REJECT lack=null	-6
type=REJECT object=document	-8
type=REJECT object=event	-29
type=REJECT object=known	-28
type=REJECT object=thing	13
type=REJECT recipients=none	4
type=REJECT recipients=told	-12
type=REJECT subject=known	21
type=REJECT subject=understood	12
type=REQUEST	7
type=REQUEST actors=true	5
type=REQUEST form=finite	13
type=REQUEST form=noun	-31
type=REQUEST form=participle	24
type=REQUEST lack=null	10
type=REQUEST object=agent	21
type=REQUEST object=event	49
type=REQUEST object=known	-29
type=REQUEST object=name	-39
type=REQUEST object=none	-5
type=REQUEST object=thing	-15
type=REQUEST recipients=none	16
type=REQUEST recipients=told	-8
type=REQUEST subject=known	-24
type=REQUEST subject=none	4
type=REQUEST subject=understood	50
type=RETREAT	7
type=RETREAT actors=true	22
type=RETREAT form=finite	-6
type=RETREAT form=noun	13
type=RETREAT lack=null	22
type=RETREAT object=known	2
type=RETREAT object=none	-27
type=RETREAT object=thing	9
type=RETREAT recipients=none	17
type=RETREAT recipients=place	-10
type=RETREAT subject=known	26
type=SANCTION	-3
type=SANCTION actors=false	-23
type=SANCTION actors=true	20
type=SANCTION form=finite	6
type=SANCTION form=noun	-9
type=SANCTION lack=null	-19
type=SANCTION object=event	8
type=SANCTION object=known	4
type=SANCTION recipients=none	6
type=SANCTION recipients=told	-8
type=SANCTION subject=known	-15
type=SUPPORT actors=true	-16
type=SUPPORT form=finite	3
type=SUPPORT form=noun	-15
type=SUPPORT lack=null	2
type=SUPPORT object=agent	30
type=SUPPORT object=known	8
type=SUPPORT object=name	-7
type=SUPPORT object=none	-21
type=SUPPORT object=thing	-6
type=SUPPORT recipients=none	-2
type=SUPPORT recipients=told	5
type=SUPPORT subject=known	26
type=SUPPORT subject=none	-45
type=SUPPORT subject=understood	-6
type=THREATEN	-3
type=THREATEN actors=false	-45
type=THREATEN actors=true	43
type=THREATEN form=finite	20
type=THREATEN form=noun	-51
type=THREATEN lack=null	-3
type=THREATEN object=event	-19
type=THREATEN object=known	-16
type=THREATEN object=none	-13
type=THREATEN object=thing	30
type=THREATEN recipients=none	8
type=THREATEN recipients=told	-11
type=THREATEN subject=known	-2
word=ابرم finite	8
word=اتصال noun	8
word=اتصال هاتفي noun	34
word=اتفق finite	50
word=اتهام noun	32
word=اتهم finite	2
word=اجتاح finite	6
word=اجتماع noun	-10
word=اجتمع finite	35
word=احتج finite	12
word=احتجاج noun	-8
word=احتجز finite	-7
word=احراق noun	16
word=احرق finite	5
word=اخلي finite	9
word=ادان finite	-1
word=ادرج finite	3
word=ارتكب finite	-28
word=ارسل finite	13
word=ارهب noun	-24
word=استانف finite	1
word=استسلم finite	5
word=استشهاد noun	69
word=استشهد finite	5
word=استقال finite	4
word=استقاله noun	-33
word=استقبل finite	12
word=استنجد finite	7
word=استنكر finite	-5
word=استهداف noun	34
word=استهدف finite	-14
word=اسر noun	-9
word=اشاد finite	-11
word=اشتباك noun	11
word=اشعل noun	2
word=اطلاق نار noun	-7
word=اطلق finite	-3
word=اعتداء noun	-25
word=اعتدي finite	7
word=اعتذر finite	3
word=اعترف finite	-13
word=اعتصم finite	6
word=اعتقال noun	16
word=اعتقل finite	1
word=اعدم finite	35
word=اغتال finite	6
word=اغتصاب noun	-18
word=اغتيال noun	19
word=اغلق finite	-11
word=افرج finite	1
word=اقتحم finite	-45
word=اقترح noun	-27
word=التقي finite	14
word=القي finite	2
word=انتقد finite	10
word=انسحاب noun	15
word=انسحب finite	15
word=انفجار noun	-21
word=انفجر finite	5
word=اوقف finite	22
word=ايد finite	7
word=بحث finite	13
word=تاييد noun	5
word=تباحث finite	-18
word=تبادل finite	29
word=تدمير noun	6
word=تراجع finite	9
word=تشاور finite	11
word=تصالح finite	10
word=تضامن finite	2
word=تظاهر finite	15
word=تعاون finite	2
word=تعاون noun	-20
word=تعهد finite	-47
word=تفاهم noun	15
word=تفجير noun	20
word=تفقد finite	44
word=تقدم finite	-7
word=تنسيق noun	31
word=تهديد noun	-27
word=توصل finite	-2
word=توعد finite	7
word=جال noun	-35
word=جريمه noun	-68
word=جمد finite	3
word=حاصر finite	2
word=حث finite	7
word=حذر finite	8
word=حرب noun	-69
word=حرق noun	-39
word=حشد finite	10
word=حصل finite	2
word=حظر finite	-17
word=حمل finite	7
word=خرق noun	-3
word=خطف finite	8
word=خطف noun	16
word=دان finite	37
word=داهم finite	9
word=درب finite	3
word=دعا finite	3
word=دعا participle	-4
word=دعم finite	14
word=دعم noun	36
word=دعوه noun	35
word=دمر finite	10
word=رحب finite	7
word=رفض finite	29
word=رفض noun	33
word=رفع finite	1
word=زار finite	50
word=زود finite	3
word=زياره noun	78
word=ساعد finite	3
word=ساند finite	3
word=سحب finite	7
word=سفر noun	-13
word=سلح finite	2
word=سماح noun	28
word=سمح finite	-38
word=سيطر finite	-32
word=سيطره noun	-35
word=شجب finite	2
word=صادر finite	29
word=صفقه noun	-24
word=ضرب noun	27
word=ضربه noun	8
word=ضغط finite	12
word=طالب finite	51
word=طرد finite	-19
word=طلب finite	5
word=طلب noun	-13
word=عارض finite	10
word=عاقب noun	-23
word=عدوان noun	28
word=عرقل finite	22
word=عرقله noun	-22
word=عزز finite	8
word=عقوبه noun	-8
word=علق finite	3
word=عمليه noun	-46
word=غاره noun	16
word=فجر finite	-20
word=فرض finite	12
word=قاطع finite	5
word=قتال noun	-19
word=قتل finite	23
word=قتل noun	13
word=قدم finite	-7
word=قصف finite	18
word=قصف noun	-27
word=قطع finite	3
word=كمين noun	53
word=لقاء noun	16
word=لقي finite	-33
word=لوح finite	2
word=محادثه noun	9
word=محاربه noun	-13
word=محاوله اغتيال noun	7
word=مشاوره noun	44
word=معركه noun	-2
word=مفاوضات noun	-1
word=مقتل noun	36
word=منع finite	2
word=مواجهه noun	-16
word=مول finite	-7
word=ناشد finite	7
word=نداء noun	7
word=ندد finite	-25
word=نسق finite	2
word=نشر finite	-23
word=هاجم finite	23
word=هاجم noun	-7
word=هجوم noun	8
word=هدد finite	-2
word=هدنه noun	-16
word=هنا finite	2
word=وافق finite	10
word=وصل finite	8
word=وصول noun	-64
word=وعد finite	-44
word=وقع finite	7
word=وقف finite	-28
`
