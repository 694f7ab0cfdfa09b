/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 41
export const WEIGHTS: string = `
actor by=named	-17
actor by=named recipient by=named	35
actor by=named recipient by=nobody	-11
actor by=named recipient by=related	-32
actor by=nobody	-3
actor by=nobody recipient by=named	-14
actor by=nobody recipient by=nobody	15
actor by=nobody recipient by=recalled	-49
actor by=nobody recipient by=related	-8
actor by=recalled	-20
actor by=recalled recipient by=nobody	-8
actor by=recalled recipient by=related	43
actor by=related	11
actor by=related recipient by=named	1
actor by=related recipient by=nobody	14
actor by=related recipient by=related	8
actor=GPE recipient=FAC	-2
actor=GPE recipient=GPE	-39
actor=GPE recipient=ORG	30
actor=GPE recipient=PER	15
actor=GPE recipient=nobody	-17
actor=ORG recipient=FAC	-16
actor=ORG recipient=GPE	-12
actor=ORG recipient=LOC	-7
actor=ORG recipient=ORG	-12
actor=ORG recipient=PER	29
actor=ORG recipient=nobody	-6
actor=PER recipient=FAC	25
actor=PER recipient=GPE	9
actor=PER recipient=ORG	-29
actor=PER recipient=PER	-4
actor=PER recipient=nobody	-35
actor=nobody recipient=FAC	-6
actor=nobody recipient=GPE	-12
actor=nobody recipient=LOC	-40
actor=nobody recipient=ORG	3
actor=nobody recipient=PER	11
actor=nobody recipient=nobody	15
actor=somebody recipient=nobody	1
actors=false	-3
actors=false recipients=none form=finite	-15
actors=false recipients=none form=noun	-32
actors=false recipients=place form=finite	-1
actors=false recipients=place form=noun	8
actors=false recipients=recalled form=finite	-49
actors=false recipients=recalled form=noun	-8
actors=false recipients=told form=finite	5
actors=false recipients=told form=noun	-8
actors=true	10
actors=true recipients=none form=finite	19
actors=true recipients=none form=noun	-11
actors=true recipients=none form=participle	-15
actors=true recipients=place form=finite	-12
actors=true recipients=place form=noun	-10
actors=true recipients=recalled form=noun	17
actors=true recipients=told form=finite	13
actors=true recipients=told form=noun	-27
actors=true recipients=told form=participle	6
attributed=false	3
attributed=true	7
before=body	-30
before=casualty	-10
before=deed	10
before=document	12
before=event	2
before=medium	-11
before=nothing	6
before=thing	1
before=unknown	23
before=هذا	-3
before=هذه	-17
companion=false	2
companion=true	24
dated=false	4
dated=true	8
form=finite	3
form=noun	9
form=participle	-7
head=false	-21
head=true	6
joined=false	3
joined=true	-5
lack=actor	-67
lack=null	11
lack=recipient	-21
merged=false	9
merged=true	-53
mode=abduct	46
mode=aerial	25
mode=arrest	58
mode=assassinate	36
mode=ban	-15
mode=blockade	14
mode=call	6
mode=condemn	2
mode=demo	-3
mode=execute	-7
mode=expel	5
mode=explosives	-5
mode=firearms	-14
mode=heavy	36
mode=meet	16
mode=null	-13
mode=raid	29
mode=seize	9
mode=sexual	-17
mode=sign	43
mode=strike	12
mode=suicide-attack	5
mode=visit	-24
noun=definite	-22
noun=definite alone=false	11
noun=definite alone=false after=bare	-11
noun=definite alone=false after=comma	-45
noun=definite alone=false after=relative	17
noun=definite alone=false after=stop	-8
noun=definite alone=false after=بين	-8
noun=definite alone=false after=علي	10
noun=definite alone=false after=ل	42
noun=definite alone=false after=من	23
noun=definite alone=true	-32
noun=definite alone=true after=bare	22
noun=definite alone=true after=comma	-39
noun=definite alone=true after=complementiser	19
noun=definite alone=true after=end	-4
noun=definite alone=true after=particle	-5
noun=definite alone=true after=relative	21
noun=definite alone=true after=stop	-47
noun=definite alone=true after=verb	-24
noun=definite alone=true after=الي	-4
noun=definite alone=true after=ب	20
noun=definite alone=true after=بين	40
noun=definite alone=true after=علي	38
noun=definite alone=true after=في	-26
noun=definite alone=true after=ل	-25
noun=definite alone=true after=مع	-1
noun=definite alone=true after=من	-19
noun=definite before=body	-31
noun=definite before=casualty	-9
noun=definite before=deed	-3
noun=definite before=document	-7
noun=definite before=event	-19
noun=definite before=medium	-11
noun=definite before=thing	23
noun=definite before=unknown	32
noun=definite before=هذا	9
noun=definite before=هذه	-17
noun=definite head=false	-47
noun=definite plural=false	-20
noun=definite plural=true	-13
noun=indefinite alone=false	-6
noun=indefinite alone=false after=bare	1
noun=indefinite alone=false after=comma	-15
noun=indefinite alone=false after=end	-43
noun=indefinite alone=false after=particle	-19
noun=indefinite alone=false after=relative	5
noun=indefinite alone=false after=stop	-33
noun=indefinite alone=false after=time	8
noun=indefinite alone=false after=verb	8
noun=indefinite alone=false after=الي	-1
noun=indefinite alone=false after=ب	-1
noun=indefinite alone=false after=بين	21
noun=indefinite alone=false after=خلال	-10
noun=indefinite alone=false after=علي	63
noun=indefinite alone=false after=في	-26
noun=indefinite alone=false after=ل	8
noun=indefinite alone=false after=مع	-8
noun=indefinite alone=false after=من	36
noun=indefinite alone=true	12
noun=indefinite alone=true after=bare	-20
noun=indefinite alone=true after=end	5
noun=indefinite alone=true after=verb	14
noun=indefinite alone=true after=الي	-21
noun=indefinite alone=true after=ب	-51
noun=indefinite alone=true after=بين	32
noun=indefinite alone=true after=ضد	17
noun=indefinite alone=true after=علي	-11
noun=indefinite alone=true after=في	6
noun=indefinite alone=true after=ل	-18
noun=indefinite alone=true after=مع	11
noun=indefinite alone=true after=من	17
noun=indefinite before=deed	14
noun=indefinite before=event	30
noun=indefinite before=nothing	-9
noun=indefinite before=thing	-17
noun=indefinite before=unknown	-10
noun=indefinite head=false	27
noun=indefinite head=true	-9
noun=indefinite plural=false	6
noun=indefinite plural=true	-24
noun=owned	15
noun=owned alone=false	20
noun=owned alone=true	2
noun=owned alone=true after=bare	38
noun=owned alone=true after=الي	13
noun=owned alone=true after=ب	17
noun=owned alone=true after=في	16
noun=owned alone=true after=ل	1
noun=owned alone=true after=من	22
noun=owned before=nothing	-6
noun=owned head=false	28
noun=owned head=true	-6
noun=owned plural=false	-17
object=adjective noun	-11
object=adjective recipients=none	-1
object=adjective recipients=place	10
object=adjective recipients=recalled	-5
object=agent finite	10
object=agent noun	-36
object=agent participle	14
object=agent recipients=none	31
object=agent recipients=place	-16
object=agent recipients=recalled	-3
object=agent recipients=told	-31
object=body noun	-8
object=body recipients=none	-21
object=body recipients=place	36
object=body recipients=told	-15
object=deed noun	23
object=deed recipients=told	20
object=document finite	-22
object=document noun	3
object=document recipients=none	1
object=document recipients=told	10
object=event finite	6
object=event noun	-40
object=event recipients=none	19
object=event recipients=place	-4
object=event recipients=recalled	-17
object=event recipients=told	-20
object=facility noun	11
object=facility recipients=place	11
object=facility recipients=recalled	-13
object=facility recipients=told	-8
object=known finite	1
object=known noun	7
object=known participle	21
object=known recipients=none	22
object=known recipients=place	4
object=known recipients=told	12
object=name noun	-9
object=name recipients=none	-24
object=name recipients=told	1
object=none finite	-3
object=none noun	-14
object=none recipients=none	-18
object=none recipients=place	-18
object=none recipients=recalled	-11
object=none recipients=told	5
object=person noun	-13
object=person recipients=place	-18
object=person recipients=recalled	-9
object=place finite	10
object=place noun	31
object=place recipients=none	7
object=place recipients=place	-15
object=place recipients=recalled	44
object=place recipients=told	5
object=pronoun noun	-45
object=pronoun recipients=none	-4
object=pronoun recipients=told	-34
object=role noun	-15
object=role recipients=none	-26
object=role recipients=place	2
object=role recipients=told	13
object=thing finite	-4
object=thing noun	-8
object=thing recipients=none	-27
object=thing recipients=place	-53
object=thing recipients=recalled	41
object=thing recipients=told	-5
object=time finite	-6
object=time recipients=none	-2
object=time recipients=place	7
object=weapon finite	12
object=weapon noun	7
object=weapon recipients=none	1
object=weapon recipients=place	39
object=weapon recipients=recalled	-37
object=weapon recipients=told	16
placed=false	7
placed=true	1
preposition=null	-7
preposition=اثناء	21
preposition=الي	36
preposition=ب	-15
preposition=بشان	47
preposition=بعد	35
preposition=بين	-35
preposition=تحت	-13
preposition=جراء	16
preposition=خلال	-3
preposition=عقب	53
preposition=علي	29
preposition=في	-7
preposition=ل	-52
preposition=مع	-33
preposition=من	-39
preposition=منذ	24
recipient by=named	-24
recipient by=nobody	-27
recipient by=recalled	-49
recipients=none	-27
recipients=place	-5
recipients=recalled	-22
recipients=told	-7
repeated=false	-1
repeated=true	18
status=actual	12
status=denied	-63
status=hypothetical	-5
status=planned	-13
status=requested	-31
subject=agent	13
subject=event	-1
subject=known	18
subject=none	-28
subject=thing	-15
subject=understood	-13
subject=weapon	15
suffix=false	9
suffix=true	-34
support=false	-7
support=true	44
tense=imperfect	-17
tense=imperfect relative=false	11
tense=imperfect relative=true	-60
tense=participle	-7
tense=participle relative=false	-7
tense=perfect	13
tense=perfect relative=false	12
tense=perfect relative=true	5
title=false	1
title=true	47
type=ACCUSE	3
type=ACCUSE actor=GPE	-7
type=ACCUSE actor=ORG	14
type=ACCUSE actor=PER	3
type=ACCUSE actor=nobody	-6
type=ACCUSE actors=false	-6
type=ACCUSE actors=true	10
type=ACCUSE form=finite	-8
type=ACCUSE form=noun	4
type=ACCUSE form=participle	10
type=ACCUSE lack=null	3
type=ACCUSE object=event	-6
type=ACCUSE object=known	7
type=ACCUSE object=thing	-15
type=ACCUSE recipient=GPE	-21
type=ACCUSE recipient=ORG	40
type=ACCUSE recipient=PER	-12
type=ACCUSE recipient=nobody	-4
type=ACCUSE recipients=none	-3
type=ACCUSE recipients=told	6
type=ACCUSE subject=agent	4
type=ACCUSE subject=known	-8
type=ACCUSE subject=none	3
type=ACCUSE subject=understood	2
type=AGREE	-10
type=AGREE actor=GPE	6
type=AGREE actor=ORG	-1
type=AGREE actor=PER	-12
type=AGREE actors=true	-10
type=AGREE form=finite	-6
type=AGREE form=noun	3
type=AGREE lack=null	-10
type=AGREE object=agent	-47
type=AGREE object=document	8
type=AGREE object=known	-27
type=AGREE object=none	24
type=AGREE recipient=GPE	-28
type=AGREE recipient=ORG	7
type=AGREE recipient=PER	16
type=AGREE recipient=nobody	-1
type=AGREE recipients=none	-1
type=AGREE recipients=told	-6
type=AGREE subject=known	13
type=AGREE subject=none	-3
type=AID	-6
type=AID actor=GPE	-16
type=AID actor=ORG	7
type=AID actor=nobody	17
type=AID actors=false	17
type=AID actors=true	-23
type=AID form=noun	-8
type=AID lack=null	9
type=AID object=agent	22
type=AID object=known	1
type=AID object=none	14
type=AID recipient=GPE	-1
type=AID recipient=ORG	16
type=AID recipient=nobody	-24
type=AID recipients=none	-14
type=AID recipients=told	7
type=AID subject=known	35
type=ASSAULT	8
type=ASSAULT actor=GPE	-14
type=ASSAULT actor=ORG	20
type=ASSAULT actor=PER	-21
type=ASSAULT actor=nobody	10
type=ASSAULT actor=somebody	37
type=ASSAULT actors=false	10
type=ASSAULT actors=true	4
type=ASSAULT form=finite	4
type=ASSAULT form=noun	11
type=ASSAULT lack=null	13
type=ASSAULT lack=recipient	-37
type=ASSAULT object=adjective	30
type=ASSAULT object=agent	14
type=ASSAULT object=body	-17
type=ASSAULT object=deed	20
type=ASSAULT object=event	-39
type=ASSAULT object=facility	15
type=ASSAULT object=known	10
type=ASSAULT object=name	5
type=ASSAULT object=none	-24
type=ASSAULT object=person	-9
type=ASSAULT object=place	34
type=ASSAULT object=pronoun	-19
type=ASSAULT object=role	-14
type=ASSAULT object=thing	-25
type=ASSAULT object=time	-7
type=ASSAULT object=weapon	44
type=ASSAULT recipient=FAC	4
type=ASSAULT recipient=GPE	8
type=ASSAULT recipient=LOC	-18
type=ASSAULT recipient=ORG	-13
type=ASSAULT recipient=PER	12
type=ASSAULT recipient=nobody	-3
type=ASSAULT recipients=none	-11
type=ASSAULT recipients=place	10
type=ASSAULT recipients=recalled	-22
type=ASSAULT recipients=told	-10
type=ASSAULT subject=agent	38
type=ASSAULT subject=event	1
type=ASSAULT subject=known	-44
type=ASSAULT subject=none	37
type=ASSAULT subject=thing	-10
type=ASSAULT subject=understood	-25
type=ASSAULT subject=weapon	14
type=COERCE actor=GPE	47
type=COERCE actor=ORG	21
type=COERCE actor=PER	-28
type=COERCE actor=nobody	-1
type=COERCE actors=false	-1
type=COERCE actors=true	1
type=COERCE form=finite	-13
type=COERCE form=noun	26
type=COERCE object=agent	-41
type=COERCE object=event	7
type=COERCE object=known	35
type=COERCE object=name	9
type=COERCE object=none	-39
type=COERCE object=pronoun	-20
type=COERCE object=thing	39
type=COERCE recipient=GPE	-6
type=COERCE recipient=ORG	28
type=COERCE recipient=PER	21
type=COERCE recipient=nobody	-21
type=COERCE recipients=none	-32
type=COERCE recipients=told	22
type=COERCE subject=agent	11
type=COERCE subject=known	-15
type=COERCE subject=none	1
type=COERCE subject=understood	-8
type=CONCEDE	5
type=CONCEDE actor=GPE	4
type=CONCEDE actor=ORG	19
type=CONCEDE actor=PER	-18
type=CONCEDE actors=true	5
type=CONCEDE form=finite	14
type=CONCEDE form=noun	-12
type=CONCEDE lack=null	5
type=CONCEDE object=event	24
type=CONCEDE object=known	-5
type=CONCEDE object=none	14
type=CONCEDE object=thing	10
type=CONCEDE recipient=ORG	5
type=CONCEDE recipient=PER	2
type=CONCEDE recipient=nobody	-7
type=CONCEDE recipients=none	17
type=CONCEDE recipients=told	-19
type=CONCEDE subject=known	45
type=CONCEDE subject=understood	-5
type=CONSULT	2
type=CONSULT actor=GPE	-34
type=CONSULT actor=ORG	-42
type=CONSULT actor=PER	42
type=CONSULT actor=nobody	-8
type=CONSULT actors=false	-8
type=CONSULT actors=true	5
type=CONSULT form=finite	-32
type=CONSULT form=noun	6
type=CONSULT lack=actor	-17
type=CONSULT lack=null	8
type=CONSULT object=adjective	-22
type=CONSULT object=agent	-6
type=CONSULT object=body	37
type=CONSULT object=event	-42
type=CONSULT object=known	7
type=CONSULT object=name	-2
type=CONSULT object=pronoun	21
type=CONSULT object=thing	23
type=CONSULT recipient=FAC	-11
type=CONSULT recipient=GPE	11
type=CONSULT recipient=ORG	-28
type=CONSULT recipient=PER	-10
type=CONSULT recipient=nobody	-8
type=CONSULT recipients=none	-14
type=CONSULT recipients=place	6
type=CONSULT recipients=told	-17
type=CONSULT subject=agent	-21
type=CONSULT subject=known	-26
type=CONSULT subject=none	-31
type=CONSULT subject=understood	8
type=COOPERATE	-5
type=COOPERATE actor=GPE	11
type=COOPERATE actor=ORG	18
type=COOPERATE actor=PER	-30
type=COOPERATE actors=true	-2
type=COOPERATE form=finite	23
type=COOPERATE form=noun	-29
type=COOPERATE lack=null	-2
type=COOPERATE object=agent	3
type=COOPERATE object=known	-12
type=COOPERATE recipient=GPE	-14
type=COOPERATE recipient=ORG	-3
type=COOPERATE recipient=PER	8
type=COOPERATE recipients=told	13
type=COOPERATE subject=known	20
type=MOBILIZE	-10
type=MOBILIZE actor=ORG	-3
type=MOBILIZE actors=true	-3
type=MOBILIZE form=finite	12
type=MOBILIZE lack=null	-3
type=MOBILIZE object=agent	12
type=MOBILIZE object=known	13
type=MOBILIZE object=weapon	5
type=MOBILIZE recipient=GPE	15
type=MOBILIZE recipient=nobody	7
type=MOBILIZE recipients=none	-2
type=MOBILIZE recipients=place	-8
type=MOBILIZE subject=known	12
type=PROTEST	-1
type=PROTEST actor=nobody	33
type=PROTEST actor=somebody	3
type=PROTEST actors=false	33
type=PROTEST actors=true	-34
type=PROTEST form=finite	-13
type=PROTEST form=noun	12
type=PROTEST lack=null	-1
type=PROTEST object=event	15
type=PROTEST object=known	2
type=PROTEST object=none	-17
type=PROTEST object=thing	-1
type=PROTEST object=time	7
type=PROTEST recipient=GPE	-16
type=PROTEST recipient=PER	19
type=PROTEST recipient=nobody	-4
type=PROTEST recipients=none	-6
type=PROTEST recipients=place	-18
type=PROTEST recipients=told	24
type=PROTEST subject=agent	21
type=PROTEST subject=thing	1
type=REJECT	-3
type=REJECT actor=GPE	-10
type=REJECT actor=ORG	-38
type=REJECT actor=PER	43
type=REJECT actors=true	7
type=REJECT form=finite	-32
type=REJECT form=noun	30
type=REJECT lack=null	-3
type=REJECT object=event	-33
type=REJECT object=known	-26
type=REJECT object=none	42
type=REJECT object=thing	3
type=REJECT recipient=GPE	-4
type=REJECT recipient=ORG	-16
type=REJECT recipient=PER	5
type=REJECT recipient=nobody	10
type=REJECT recipients=told	-3
type=REJECT subject=known	28
type=REJECT subject=understood	-8
type=REQUEST	4
type=REQUEST actor=GPE	-5
type=REQUEST actor=ORG	-12
type=REQUEST actor=PER	20
type=REQUEST actors=true	4
type=REQUEST form=finite	12
type=REQUEST form=noun	-34
type=REQUEST form=participle	23
type=REQUEST lack=null	9
type=REQUEST object=agent	22
type=REQUEST object=event	44
type=REQUEST object=known	-16
type=REQUEST object=name	-39
type=REQUEST object=none	-13
type=REQUEST object=thing	-18
type=REQUEST recipient=GPE	-50
type=REQUEST recipient=ORG	15
type=REQUEST recipient=PER	29
type=REQUEST recipient=nobody	11
type=REQUEST recipients=none	17
type=REQUEST recipients=told	-13
type=REQUEST subject=known	-18
type=REQUEST subject=none	4
type=REQUEST subject=understood	43
type=RETREAT	6
type=RETREAT actor=GPE	6
type=RETREAT actor=ORG	6
type=RETREAT actor=PER	8
type=RETREAT actors=true	19
type=RETREAT form=finite	-2
type=RETREAT form=noun	9
type=RETREAT lack=null	19
type=RETREAT object=known	4
type=RETREAT object=none	-24
type=RETREAT object=thing	11
type=RETREAT recipient=GPE	8
type=RETREAT recipient=nobody	-12
type=RETREAT recipients=none	19
type=RETREAT recipients=place	-13
type=RETREAT subject=known	2
type=SANCTION	-1
type=SANCTION actor=GPE	36
type=SANCTION actor=ORG	1
type=SANCTION actor=nobody	-18
type=SANCTION actors=false	-18
type=SANCTION actors=true	17
type=SANCTION form=finite	-1
type=SANCTION form=noun	-1
type=SANCTION lack=null	-20
type=SANCTION object=event	5
type=SANCTION object=known	4
type=SANCTION recipient=GPE	21
type=SANCTION recipient=ORG	11
type=SANCTION recipient=PER	-42
type=SANCTION recipient=nobody	9
type=SANCTION recipients=none	7
type=SANCTION recipients=told	-8
type=SANCTION subject=known	-23
type=SUPPORT	-2
type=SUPPORT actor=GPE	40
type=SUPPORT actor=ORG	-13
type=SUPPORT actor=PER	-25
type=SUPPORT actor=nobody	-8
type=SUPPORT actors=false	-8
type=SUPPORT actors=true	4
type=SUPPORT form=finite	6
type=SUPPORT form=noun	-22
type=SUPPORT lack=null	-2
type=SUPPORT object=agent	38
type=SUPPORT object=known	27
type=SUPPORT object=name	-20
type=SUPPORT object=none	-25
type=SUPPORT object=thing	-3
type=SUPPORT recipient=GPE	-8
type=SUPPORT recipient=ORG	-11
type=SUPPORT recipient=PER	7
type=SUPPORT recipient=nobody	-7
type=SUPPORT recipients=none	4
type=SUPPORT recipients=told	-7
type=SUPPORT subject=agent	40
type=SUPPORT subject=known	18
type=SUPPORT subject=none	-28
type=SUPPORT subject=understood	1
type=THREATEN	-7
type=THREATEN actor=GPE	-35
type=THREATEN actor=ORG	51
type=THREATEN actor=PER	17
type=THREATEN actor=nobody	-39
type=THREATEN actors=false	-39
type=THREATEN actors=true	34
type=THREATEN form=finite	23
type=THREATEN form=noun	-41
type=THREATEN lack=null	-7
type=THREATEN object=event	-1
type=THREATEN object=known	-9
type=THREATEN object=none	-6
type=THREATEN object=thing	3
type=THREATEN recipient=GPE	-8
type=THREATEN recipient=ORG	-6
type=THREATEN recipient=nobody	8
type=THREATEN recipients=none	-2
type=THREATEN recipients=told	-3
type=THREATEN subject=known	10
word=ابرم finite	3
word=اتصال noun	8
word=اتصال هاتفي noun	31
word=اتفق finite	47
word=اتهام noun	19
word=اتهم finite	-7
word=اجتاح finite	4
word=اجتماع noun	-7
word=اجتمع finite	26
word=احتج finite	9
word=احتجاج noun	-12
word=احتجز finite	-9
word=احراق noun	10
word=احرق finite	-4
word=اخلي finite	11
word=ادان finite	3
word=ادرج finite	1
word=ارتكب finite	-29
word=ارسل finite	16
word=ارهب noun	-27
word=استانف finite	1
word=استسلم finite	2
word=استشهاد noun	65
word=استشهد finite	10
word=استقال finite	5
word=استقاله noun	-28
word=استقبل finite	10
word=استنجد finite	5
word=استنكر finite	-2
word=استهداف noun	33
word=استهدف finite	-23
word=اسر noun	-11
word=اشاد finite	-1
word=اشتباك noun	10
word=اشعل noun	10
word=اطلق finite	-15
word=اعتداء noun	-27
word=اعتدي finite	3
word=اعتذر finite	4
word=اعترف finite	-10
word=اعتصم finite	7
word=اعتقال noun	15
word=اعتقل finite	4
word=اعدم finite	34
word=اغتال finite	3
word=اغتصاب noun	-17
word=اغتيال noun	14
word=اغلق finite	-14
word=افرج finite	1
word=اقتحم finite	-55
word=اقترح noun	-30
word=التقي finite	7
word=انتقد finite	10
word=انسحب finite	20
word=انفجار noun	-22
word=انفجر finite	7
word=اوقف finite	24
word=ايد finite	4
word=بحث finite	14
word=تاييد noun	2
word=تباحث finite	-23
word=تبادل finite	30
word=تراجع finite	6
word=تشاور finite	8
word=تصالح finite	5
word=تضامن finite	1
word=تظاهر finite	11
word=تعاون finite	1
word=تعاون noun	-16
word=تعهد finite	-50
word=تفاهم noun	14
word=تفجير noun	18
word=تفقد finite	38
word=تقدم finite	-3
word=تنسيق noun	29
word=تهديد noun	-14
word=توجه finite	-46
word=توريد اسلحه noun	-4
word=توصل finite	-6
word=توعد finite	7
word=جريمه noun	-60
word=جمد finite	1
word=حاصر finite	3
word=حث finite	5
word=حذر finite	3
word=حرب noun	-62
word=حرق noun	-36
word=حشد finite	6
word=حصل finite	1
word=حظر finite	-16
word=حمل finite	2
word=خرق noun	-13
word=خطف finite	4
word=خطف noun	12
word=دان finite	32
word=داهم finite	7
word=درب finite	2
word=دعا finite	3
word=دعا participle	-5
word=دعم finite	4
word=دعم noun	31
word=دعوه noun	31
word=دمر finite	15
word=رحب finite	8
word=رفض finite	28
word=رفض noun	31
word=رفع finite	1
word=زار finite	41
word=زود finite	2
word=زياره noun	61
word=ساعد finite	2
word=ساند finite	1
word=سحب finite	11
word=سفر noun	-13
word=سلح finite	1
word=سماح noun	28
word=سمح finite	-42
word=سيطر finite	-26
word=سيطره noun	-32
word=شجب finite	1
word=صادر finite	27
word=صفقه noun	-27
word=ضرب noun	33
word=ضربه noun	13
word=ضغط finite	21
word=طالب finite	44
word=طرد finite	-20
word=طلب finite	-6
word=طلب noun	-2
word=عارض finite	5
word=عاقب noun	-18
word=عدوان noun	40
word=عرقل finite	24
word=عرقله noun	-24
word=عزز finite	6
word=عقوبه noun	-10
word=علق finite	1
word=عمليه noun	-27
word=غاره noun	24
word=فجر finite	-12
word=فرض finite	13
word=قاطع finite	2
word=قتال noun	-18
word=قتل finite	26
word=قتل noun	14
word=قدم finite	-5
word=قصف finite	20
word=قصف noun	-22
word=قطع finite	1
word=كمين noun	61
word=لقاء noun	22
word=لقي finite	-12
word=لوح finite	3
word=محادثه noun	8
word=محاربه noun	-1
word=محاوله اغتيال noun	6
word=مشاوره noun	42
word=معركه noun	7
word=مفاوضات noun	-15
word=مقتل noun	30
word=منع finite	1
word=مواجهه noun	-12
word=مول finite	-6
word=ناشد finite	3
word=نداء noun	2
word=ندد finite	-31
word=نسق finite	1
word=نشر finite	-15
word=هاجم finite	16
word=هاجم noun	-4
word=هجوم noun	6
word=هدد finite	7
word=هدنه noun	-18
word=هنا finite	1
word=وافق finite	6
word=وصل finite	-1
word=وصول noun	-64
word=وقع finite	10
word=وقف finite	-18
`
