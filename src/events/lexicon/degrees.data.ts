/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 44
export const WEIGHTS: string = `
actor by=named	-15
actor by=named recipient by=named	34
actor by=named recipient by=related	-47
actor by=nobody	-1
actor by=nobody recipient by=named	-23
actor by=nobody recipient by=nobody	25
actor by=nobody recipient by=recalled	-53
actor by=recalled	-24
actor by=recalled recipient by=nobody	-6
actor by=recalled recipient by=related	38
actor by=related	9
actor by=related recipient by=named	27
actor by=related recipient by=nobody	9
actor by=related recipient by=related	4
actors=false	-1
actors=false recipients=none form=finite	-2
actors=false recipients=none form=noun	-39
actors=false recipients=place form=finite	4
actors=false recipients=place form=noun	-5
actors=false recipients=recalled form=finite	-41
actors=false recipients=recalled form=noun	-4
actors=false recipients=told form=finite	7
actors=false recipients=told form=noun	-4
actors=true	8
actors=true recipients=none form=finite	10
actors=true recipients=none form=noun	-11
actors=true recipients=none form=participle	-27
actors=true recipients=place form=finite	-11
actors=true recipients=place form=noun	5
actors=true recipients=recalled form=noun	5
actors=true recipients=told form=finite	9
actors=true recipients=told form=noun	-20
actors=true recipients=told form=participle	15
attributed=false	6
attributed=true	4
companion=false	1
companion=true	30
dated=false	4
dated=true	7
form=finite	2
form=noun	9
form=participle	-12
head=false	-17
head=true	5
joined=true	2
lack=actor	-65
lack=null	10
lack=recipient	-12
merged=false	8
merged=true	-51
mode=abduct	39
mode=aerial	17
mode=arrest	62
mode=assassinate	46
mode=ban	-16
mode=blockade	12
mode=call	1
mode=condemn	1
mode=demo	-2
mode=execute	-1
mode=expel	4
mode=explosives	-8
mode=firearms	-2
mode=heavy	35
mode=meet	12
mode=null	-14
mode=raid	30
mode=seize	13
mode=sexual	-17
mode=sign	56
mode=strike	13
mode=suicide-attack	3
mode=visit	-19
noun=definite	-26
noun=definite alone=false	9
noun=definite alone=false after=bare	7
noun=definite alone=false after=comma	-53
noun=definite alone=false after=relative	20
noun=definite alone=false after=stop	-9
noun=definite alone=false after=بين	-11
noun=definite alone=false after=علي	7
noun=definite alone=false after=ل	28
noun=definite alone=false after=من	31
noun=definite alone=true	-34
noun=definite alone=true after=bare	14
noun=definite alone=true after=comma	-39
noun=definite alone=true after=complementiser	18
noun=definite alone=true after=end	-7
noun=definite alone=true after=particle	-6
noun=definite alone=true after=relative	16
noun=definite alone=true after=stop	-46
noun=definite alone=true after=verb	-33
noun=definite alone=true after=الي	13
noun=definite alone=true after=ب	18
noun=definite alone=true after=بين	49
noun=definite alone=true after=علي	44
noun=definite alone=true after=في	-26
noun=definite alone=true after=ل	-21
noun=definite alone=true after=مع	-17
noun=definite alone=true after=من	-11
noun=definite head=false	-48
noun=definite head=true	-3
noun=indefinite	2
noun=indefinite alone=false	-3
noun=indefinite alone=false after=bare	-3
noun=indefinite alone=false after=comma	-10
noun=indefinite alone=false after=end	-50
noun=indefinite alone=false after=particle	-22
noun=indefinite alone=false after=relative	15
noun=indefinite alone=false after=stop	-30
noun=indefinite alone=false after=time	11
noun=indefinite alone=false after=verb	7
noun=indefinite alone=false after=الي	-14
noun=indefinite alone=false after=ب	8
noun=indefinite alone=false after=بين	6
noun=indefinite alone=false after=خلال	-20
noun=indefinite alone=false after=علي	70
noun=indefinite alone=false after=في	-18
noun=indefinite alone=false after=ل	17
noun=indefinite alone=false after=مع	-11
noun=indefinite alone=false after=من	10
noun=indefinite alone=true	10
noun=indefinite alone=true after=bare	-7
noun=indefinite alone=true after=end	8
noun=indefinite alone=true after=time	-15
noun=indefinite alone=true after=verb	9
noun=indefinite alone=true after=الي	-5
noun=indefinite alone=true after=ب	-54
noun=indefinite alone=true after=بين	33
noun=indefinite alone=true after=ضد	14
noun=indefinite alone=true after=علي	-2
noun=indefinite alone=true after=في	-13
noun=indefinite alone=true after=ل	-24
noun=indefinite alone=true after=مع	18
noun=indefinite alone=true after=من	22
noun=indefinite head=false	32
noun=indefinite head=true	-9
noun=owned	23
noun=owned alone=false	26
noun=owned alone=true	4
noun=owned alone=true after=bare	24
noun=owned alone=true after=comma	3
noun=owned alone=true after=الي	17
noun=owned alone=true after=ب	6
noun=owned alone=true after=علي	1
noun=owned alone=true after=في	23
noun=owned alone=true after=ل	-9
noun=owned alone=true after=من	13
noun=owned head=false	38
noun=owned head=true	-5
object=adjective noun	-10
object=adjective recipients=none	-7
object=adjective recipients=place	6
object=adjective recipients=recalled	3
object=agent finite	3
object=agent noun	-34
object=agent participle	16
object=agent recipients=none	33
object=agent recipients=place	-4
object=agent recipients=recalled	-9
object=agent recipients=told	-41
object=body noun	-4
object=body recipients=none	-14
object=body recipients=place	30
object=body recipients=told	-12
object=deed noun	22
object=deed recipients=told	19
object=document finite	-23
object=document noun	9
object=document recipients=none	3
object=document recipients=told	11
object=event finite	12
object=event noun	-41
object=event recipients=none	11
object=event recipients=place	-2
object=event recipients=recalled	-15
object=event recipients=told	-21
object=facility noun	12
object=facility recipients=recalled	-22
object=facility recipients=told	-10
object=known finite	5
object=known participle	15
object=known recipients=none	-10
object=known recipients=place	-4
object=known recipients=told	18
object=name noun	-6
object=name recipients=none	-23
object=name recipients=told	1
object=none finite	5
object=none noun	-17
object=none recipients=none	-19
object=none recipients=place	-34
object=none recipients=recalled	-1
object=none recipients=told	24
object=person noun	-5
object=person recipients=place	-22
object=person recipients=recalled	-8
object=place finite	7
object=place noun	27
object=place recipients=none	7
object=place recipients=place	-15
object=place recipients=recalled	38
object=place recipients=told	5
object=pronoun noun	-38
object=pronoun recipients=none	-5
object=pronoun recipients=told	-52
object=role noun	-17
object=role recipients=none	-32
object=role recipients=place	6
object=role recipients=told	12
object=thing finite	-5
object=thing noun	-12
object=thing recipients=none	-28
object=thing recipients=place	-52
object=thing recipients=recalled	33
object=thing recipients=told	3
object=time finite	-11
object=time recipients=place	6
object=weapon finite	13
object=weapon noun	4
object=weapon recipients=none	1
object=weapon recipients=place	36
object=weapon recipients=recalled	-34
object=weapon recipients=told	13
placed=false	7
placed=true	-2
preposition=null	-7
preposition=اثناء	12
preposition=الي	41
preposition=ب	-22
preposition=بشان	54
preposition=بعد	26
preposition=بين	-40
preposition=تحت	-18
preposition=جراء	19
preposition=خلال	12
preposition=عقب	60
preposition=علي	33
preposition=عن	4
preposition=في	-6
preposition=ل	-42
preposition=مع	-37
preposition=من	-38
preposition=منذ	18
recipient by=named	-22
recipient by=nobody	-27
recipient by=recalled	-53
recipient by=related	1
recipients=none	-31
recipients=place	-3
recipients=recalled	-20
recipients=told	-3
repeated=false	-5
repeated=true	28
status=actual	15
status=denied	-63
status=planned	-17
status=requested	-42
subject=agent	22
subject=event	-3
subject=known	28
subject=none	-36
subject=thing	-20
subject=understood	-15
subject=weapon	14
suffix=false	7
suffix=true	-34
support=false	-6
support=true	41
tense=imperfect	-17
tense=imperfect relative=false	14
tense=imperfect relative=true	-62
tense=participle	-12
tense=participle relative=false	-12
tense=perfect	12
tense=perfect relative=false	12
tense=perfect relative=true	5
title=false	1
title=true	44
type=ACCUSE	2
type=ACCUSE actors=false	-2
type=ACCUSE actors=true	6
type=ACCUSE form=finite	4
type=ACCUSE form=noun	-11
type=ACCUSE form=participle	9
type=ACCUSE lack=null	13
type=ACCUSE object=event	-14
type=ACCUSE object=known	22
type=ACCUSE object=none	6
type=ACCUSE object=thing	-8
type=ACCUSE recipients=none	-13
type=ACCUSE recipients=told	15
type=ACCUSE subject=agent	18
type=ACCUSE subject=known	-14
type=ACCUSE subject=none	5
type=ACCUSE subject=understood	5
type=AGREE	-16
type=AGREE actors=true	-8
type=AGREE form=finite	-7
type=AGREE form=noun	-3
type=AGREE lack=null	-8
type=AGREE object=agent	-59
type=AGREE object=document	12
type=AGREE object=known	-23
type=AGREE object=none	18
type=AGREE object=thing	-9
type=AGREE recipients=none	-2
type=AGREE recipients=told	-11
type=AGREE subject=known	12
type=AGREE subject=none	2
type=AID	1
type=AID actors=true	-46
type=AID form=finite	-3
type=AID form=noun	5
type=AID lack=null	1
type=AID object=agent	20
type=AID object=known	4
type=AID object=none	29
type=AID recipients=none	-8
type=AID recipients=told	10
type=AID subject=known	44
type=ASSAULT	9
type=ASSAULT actors=false	7
type=ASSAULT actors=true	9
type=ASSAULT form=finite	-4
type=ASSAULT form=noun	14
type=ASSAULT lack=null	10
type=ASSAULT lack=recipient	-14
type=ASSAULT object=adjective	27
type=ASSAULT object=agent	6
type=ASSAULT object=body	-22
type=ASSAULT object=deed	8
type=ASSAULT object=event	-40
type=ASSAULT object=facility	13
type=ASSAULT object=name	-2
type=ASSAULT object=none	-10
type=ASSAULT object=person	-18
type=ASSAULT object=place	31
type=ASSAULT object=pronoun	-29
type=ASSAULT object=role	-17
type=ASSAULT object=thing	-17
type=ASSAULT object=time	-7
type=ASSAULT object=weapon	48
type=ASSAULT recipients=none	-9
type=ASSAULT recipients=place	11
type=ASSAULT recipients=recalled	-20
type=ASSAULT recipients=told	-12
type=ASSAULT subject=agent	34
type=ASSAULT subject=known	-28
type=ASSAULT subject=none	52
type=ASSAULT subject=thing	-6
type=ASSAULT subject=understood	-35
type=ASSAULT subject=weapon	14
type=COERCE	1
type=COERCE actors=false	-9
type=COERCE actors=true	7
type=COERCE form=finite	-11
type=COERCE form=noun	22
type=COERCE lack=null	1
type=COERCE object=agent	-36
type=COERCE object=event	3
type=COERCE object=known	45
type=COERCE object=name	13
type=COERCE object=none	-40
type=COERCE object=pronoun	-27
type=COERCE object=thing	41
type=COERCE recipients=none	-30
type=COERCE recipients=told	22
type=COERCE subject=agent	11
type=COERCE subject=known	-11
type=COERCE subject=none	-2
type=COERCE subject=understood	-1
type=CONCEDE	3
type=CONCEDE actors=true	3
type=CONCEDE form=finite	10
type=CONCEDE form=noun	-10
type=CONCEDE lack=null	3
type=CONCEDE object=event	32
type=CONCEDE object=known	6
type=CONCEDE object=none	6
type=CONCEDE object=thing	-5
type=CONCEDE recipients=none	11
type=CONCEDE recipients=told	-13
type=CONCEDE subject=known	43
type=CONCEDE subject=understood	-3
type=CONSULT actors=false	-33
type=CONSULT actors=true	11
type=CONSULT form=finite	-22
type=CONSULT form=noun	-1
type=CONSULT lack=actor	-21
type=CONSULT lack=null	7
type=CONSULT object=adjective	-30
type=CONSULT object=agent	10
type=CONSULT object=event	-29
type=CONSULT object=name	-11
type=CONSULT object=none	-2
type=CONSULT object=pronoun	19
type=CONSULT object=thing	8
type=CONSULT recipients=none	-24
type=CONSULT recipients=place	14
type=CONSULT recipients=told	-11
type=CONSULT subject=agent	-12
type=CONSULT subject=known	-25
type=CONSULT subject=understood	7
type=COOPERATE	-8
type=COOPERATE actors=true	-4
type=COOPERATE form=finite	26
type=COOPERATE form=noun	-34
type=COOPERATE lack=null	-4
type=COOPERATE object=agent	4
type=COOPERATE object=known	-6
type=COOPERATE recipients=told	13
type=COOPERATE subject=known	17
type=MOBILIZE	-8
type=MOBILIZE actors=true	-3
type=MOBILIZE form=finite	11
type=MOBILIZE lack=null	-3
type=MOBILIZE object=agent	10
type=MOBILIZE object=known	18
type=MOBILIZE object=weapon	4
type=MOBILIZE recipients=none	6
type=MOBILIZE recipients=place	-13
type=MOBILIZE subject=known	11
type=PROTEST	2
type=PROTEST actors=false	36
type=PROTEST actors=true	-35
type=PROTEST form=finite	-15
type=PROTEST form=noun	17
type=PROTEST lack=null	2
type=PROTEST object=event	15
type=PROTEST object=known	6
type=PROTEST object=none	-11
type=PROTEST object=thing	-7
type=PROTEST object=time	6
type=PROTEST recipients=none	-2
type=PROTEST recipients=place	-21
type=PROTEST recipients=told	24
type=PROTEST subject=agent	18
type=PROTEST subject=thing	1
type=REJECT	-8
type=REJECT actors=true	7
type=REJECT form=finite	-35
type=REJECT form=noun	34
type=REJECT lack=null	-8
type=REJECT object=document	-3
type=REJECT object=event	-24
type=REJECT object=known	-26
type=REJECT object=thing	21
type=REJECT recipients=told	-9
type=REJECT subject=known	21
type=REJECT subject=understood	13
type=REQUEST	8
type=REQUEST actors=true	6
type=REQUEST form=finite	11
type=REQUEST form=noun	-33
type=REQUEST form=participle	30
type=REQUEST lack=null	11
type=REQUEST object=agent	22
type=REQUEST object=event	49
type=REQUEST object=known	-29
type=REQUEST object=name	-40
type=REQUEST object=none	-4
type=REQUEST object=thing	-13
type=REQUEST recipients=none	18
type=REQUEST recipients=told	-9
type=REQUEST subject=known	-25
type=REQUEST subject=none	9
type=REQUEST subject=understood	50
type=RETREAT	8
type=RETREAT actors=true	22
type=RETREAT form=finite	-6
type=RETREAT form=noun	14
type=RETREAT lack=null	22
type=RETREAT object=known	2
type=RETREAT object=none	-27
type=RETREAT object=thing	9
type=RETREAT recipients=none	17
type=RETREAT recipients=place	-9
type=RETREAT subject=known	26
type=SANCTION	-3
type=SANCTION actors=false	-23
type=SANCTION actors=true	20
type=SANCTION form=finite	7
type=SANCTION form=noun	-9
type=SANCTION lack=null	-19
type=SANCTION object=event	8
type=SANCTION object=known	4
type=SANCTION recipients=none	6
type=SANCTION recipients=told	-9
type=SANCTION subject=known	-15
type=SUPPORT	1
type=SUPPORT actors=true	-15
type=SUPPORT form=finite	1
type=SUPPORT form=noun	-15
type=SUPPORT lack=null	3
type=SUPPORT object=agent	35
type=SUPPORT object=known	11
type=SUPPORT object=name	-8
type=SUPPORT object=none	-20
type=SUPPORT object=thing	-7
type=SUPPORT recipients=none	-3
type=SUPPORT recipients=told	6
type=SUPPORT subject=known	26
type=SUPPORT subject=none	-45
type=SUPPORT subject=understood	-7
type=THREATEN	-9
type=THREATEN actors=false	-41
type=THREATEN actors=true	32
type=THREATEN form=finite	34
type=THREATEN form=noun	-42
type=THREATEN lack=null	-9
type=THREATEN object=known	-15
type=THREATEN object=none	-2
type=THREATEN object=thing	3
type=THREATEN recipients=told	-9
word=ابرم finite	7
word=اتصال noun	6
word=اتصال هاتفي noun	33
word=اتفاق noun	-31
word=اتفق finite	50
word=اتهام noun	31
word=اتهم finite	-7
word=اجتاح finite	6
word=اجتماع noun	-9
word=اجتمع finite	39
word=احتج finite	12
word=احتجاج noun	-8
word=احتجز finite	-7
word=احراق noun	18
word=احرق finite	5
word=اخلي finite	9
word=ادان finite	1
word=ادرج finite	3
word=ارتكب finite	-30
word=ارسل finite	13
word=ارهب noun	-23
word=استانف finite	1
word=استسلم finite	5
word=استشهاد noun	69
word=استشهد finite	6
word=استقال finite	4
word=استقاله noun	-33
word=استقبل finite	12
word=استنجد finite	7
word=استنكر finite	-5
word=استهداف noun	34
word=استهدف finite	-13
word=اسر noun	-9
word=اشاد finite	-11
word=اشتباك noun	8
word=اشعل noun	3
word=اطلاق نار noun	-6
word=اطلق finite	-3
word=اعتداء noun	-26
word=اعتدي finite	7
word=اعتذر finite	3
word=اعترف finite	-13
word=اعتصم finite	6
word=اعتقال noun	15
word=اعتقل finite	1
word=اعدم finite	35
word=اغتال finite	6
word=اغتصاب noun	-17
word=اغتيال noun	19
word=اغلق finite	-11
word=افرج finite	2
word=اقتحم finite	-44
word=اقترح noun	-28
word=التقي finite	13
word=القي finite	2
word=انتقد finite	11
word=انسحاب noun	15
word=انسحب finite	15
word=انفجار noun	-21
word=انفجر finite	5
word=اوقف finite	22
word=ايد finite	7
word=بحث finite	13
word=تاييد noun	4
word=تباحث finite	-18
word=تبادل finite	29
word=تدمير noun	4
word=تراجع finite	9
word=تشاور finite	11
word=تصالح finite	10
word=تضامن finite	2
word=تظاهر finite	14
word=تعاون finite	2
word=تعاون noun	-20
word=تعهد finite	-46
word=تفاهم noun	14
word=تفجير noun	20
word=تفقد finite	45
word=تقدم finite	-8
word=تنسيق noun	31
word=تهديد noun	-19
word=توصل finite	-2
word=توعد finite	7
word=جال noun	-34
word=جريمه noun	-67
word=جمد finite	3
word=حاصر finite	2
word=حث finite	7
word=حذر finite	10
word=حرب noun	-68
word=حرق noun	-38
word=حشد finite	10
word=حصل finite	2
word=حظر finite	-17
word=حمل finite	8
word=خرق noun	-3
word=خطف finite	8
word=خطف noun	16
word=دان finite	38
word=داهم finite	9
word=درب finite	3
word=دعا finite	2
word=دعا participle	1
word=دعم finite	12
word=دعم noun	40
word=دعوه noun	35
word=دمر finite	10
word=رحب finite	7
word=رفض finite	30
word=رفض noun	22
word=رفع finite	1
word=زار finite	50
word=زود finite	3
word=زياره noun	79
word=ساعد finite	3
word=ساند finite	3
word=سحب finite	7
word=سفر noun	-13
word=سلح finite	2
word=سماح noun	28
word=سمح finite	-39
word=سيطر finite	-31
word=سيطره noun	-34
word=شجب finite	2
word=صادر finite	28
word=ضرب noun	27
word=ضربه noun	8
word=ضغط finite	12
word=طالب finite	50
word=طرد finite	-18
word=طلب finite	5
word=طلب noun	-13
word=عارض finite	9
word=عاقب noun	-23
word=عدوان noun	27
word=عرقل finite	22
word=عرقله noun	-20
word=عزز finite	8
word=عقوبه noun	-8
word=علق finite	3
word=عمليه noun	-46
word=غاره noun	16
word=فجر finite	-19
word=فرض finite	12
word=قاطع finite	5
word=قتال noun	-19
word=قتل finite	24
word=قتل noun	15
word=قدم finite	-5
word=قصف finite	17
word=قصف noun	-28
word=قطع finite	3
word=كمين noun	54
word=لقاء noun	17
word=لقي finite	-32
word=لوح finite	3
word=محادثه noun	8
word=محاربه noun	-13
word=محاوله اغتيال noun	7
word=مشاوره noun	44
word=معركه noun	-1
word=مفاوضات noun	-1
word=مقتل noun	35
word=منع finite	1
word=مواجهه noun	-16
word=مول finite	-8
word=ناشد finite	7
word=نداء noun	7
word=ندد finite	-25
word=نسق finite	2
word=نشر finite	-22
word=هاجم finite	23
word=هاجم noun	-7
word=هجوم noun	7
word=هدد finite	6
word=هدنه noun	-14
word=هنا finite	2
word=وافق finite	10
word=وصل finite	8
word=وصول noun	-67
word=وعد finite	-43
word=وقع finite	6
word=وقف finite	-28
`
