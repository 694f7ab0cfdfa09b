/** Weights of the event scorer, in fiftieths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 39
export const WEIGHTS: string = `
actor by=named	-34
actor by=named recipient by=named	5
actor by=named recipient by=nobody	-23
actor by=named recipient by=related	-23
actor by=nobody	-7
actor by=nobody recipient by=named	-21
actor by=nobody recipient by=nobody	15
actor by=nobody recipient by=recalled	-48
actor by=nobody recipient by=related	-9
actor by=recalled	23
actor by=recalled recipient by=nobody	-5
actor by=related	13
actor by=related recipient by=named	13
actor by=related recipient by=nobody	-20
actor by=related recipient by=related	-2
actor=GPE recipient=FAC	1
actor=GPE recipient=GPE	-28
actor=GPE recipient=LOC	34
actor=GPE recipient=ORG	32
actor=GPE recipient=PER	22
actor=GPE recipient=nobody	-14
actor=ORG recipient=FAC	-13
actor=ORG recipient=GPE	-25
actor=ORG recipient=LOC	-8
actor=ORG recipient=ORG	5
actor=ORG recipient=PER	22
actor=ORG recipient=nobody	-2
actor=PER recipient=FAC	26
actor=PER recipient=GPE	3
actor=PER recipient=LOC	-17
actor=PER recipient=ORG	-12
actor=PER recipient=PER	6
actor=PER recipient=nobody	-28
actor=nobody recipient=FAC	-8
actor=nobody recipient=GPE	-10
actor=nobody recipient=LOC	-38
actor=nobody recipient=ORG	-10
actor=nobody recipient=PER	13
actor=nobody recipient=nobody	15
actor=somebody recipient=nobody	-11
actors=false	-7
actors=false recipients=none form=finite	4
actors=false recipients=none form=noun	-62
actors=false recipients=place form=finite	-7
actors=false recipients=place form=noun	5
actors=false recipients=recalled form=finite	-36
actors=false recipients=recalled form=noun	-11
actors=false recipients=told form=finite	-6
actors=false recipients=told form=noun	8
actors=true	12
actors=true recipients=none form=finite	20
actors=true recipients=none form=noun	-6
actors=true recipients=none form=participle	-16
actors=true recipients=place form=finite	-8
actors=true recipients=place form=noun	-7
actors=true recipients=recalled form=noun	26
actors=true recipients=told form=finite	11
actors=true recipients=told form=noun	-28
actors=true recipients=told form=participle	9
attributed=false	-1
attributed=true	10
before=body	-37
before=casualty	-13
before=deed	6
before=document	13
before=event	6
before=nothing	6
before=person	-4
before=thing	4
before=time	-4
before=unknown	28
before=اي	3
before=هذا	14
before=هذه	-17
companion=false	2
companion=true	23
dated=false	3
dated=true	13
form=finite	4
form=noun	8
form=participle	-6
head=false	-23
head=true	6
joined=false	4
lack=actor	-53
lack=null	9
lack=recipient	-16
merged=false	8
merged=true	-44
mode=abduct	31
mode=aerial	30
mode=arrest	55
mode=assassinate	34
mode=ban	-26
mode=blockade	17
mode=call	5
mode=condemn	4
mode=demo	7
mode=execute	6
mode=expel	5
mode=explosives	1
mode=firearms	12
mode=heavy	35
mode=meet	12
mode=null	-13
mode=raid	1
mode=seize	2
mode=sexual	-18
mode=sign	47
mode=strike	13
mode=suicide-attack	19
mode=visit	-20
noun=definite	-23
noun=definite alone=false	4
noun=definite alone=false after=bare	-11
noun=definite alone=false after=comma	-38
noun=definite alone=false after=relative	8
noun=definite alone=false after=stop	-10
noun=definite alone=false after=time	-30
noun=definite alone=false after=بين	1
noun=definite alone=false after=علي	8
noun=definite alone=false after=ل	42
noun=definite alone=false after=من	28
noun=definite alone=true	-30
noun=definite alone=true after=bare	15
noun=definite alone=true after=comma	-40
noun=definite alone=true after=complementiser	22
noun=definite alone=true after=end	-7
noun=definite alone=true after=particle	-1
noun=definite alone=true after=relative	13
noun=definite alone=true after=stop	-47
noun=definite alone=true after=verb	-46
noun=definite alone=true after=الي	8
noun=definite alone=true after=ب	31
noun=definite alone=true after=بين	38
noun=definite alone=true after=علي	45
noun=definite alone=true after=في	-23
noun=definite alone=true after=ل	-15
noun=definite alone=true after=مع	13
noun=definite alone=true after=من	-15
noun=definite before=body	-38
noun=definite before=casualty	-9
noun=definite before=deed	-5
noun=definite before=document	-7
noun=definite before=event	-24
noun=definite before=nothing	-2
noun=definite before=thing	26
noun=definite before=unknown	42
noun=definite before=هذا	22
noun=definite before=هذه	-17
noun=definite head=false	-47
noun=definite head=true	-2
noun=definite plural=false	-25
noun=definite plural=true	-5
noun=indefinite	-1
noun=indefinite alone=false	-8
noun=indefinite alone=false after=bare	-1
noun=indefinite alone=false after=comma	-10
noun=indefinite alone=false after=end	-48
noun=indefinite alone=false after=particle	-15
noun=indefinite alone=false after=relative	7
noun=indefinite alone=false after=stop	-29
noun=indefinite alone=false after=time	23
noun=indefinite alone=false after=verb	2
noun=indefinite alone=false after=الي	2
noun=indefinite alone=false after=ب	8
noun=indefinite alone=false after=بين	3
noun=indefinite alone=false after=خلال	-1
noun=indefinite alone=false after=علي	69
noun=indefinite alone=false after=في	-33
noun=indefinite alone=false after=ل	9
noun=indefinite alone=false after=مع	-1
noun=indefinite alone=false after=من	43
noun=indefinite alone=true	13
noun=indefinite alone=true after=bare	-19
noun=indefinite alone=true after=end	5
noun=indefinite alone=true after=verb	16
noun=indefinite alone=true after=الي	-24
noun=indefinite alone=true after=ب	-54
noun=indefinite alone=true after=بين	27
noun=indefinite alone=true after=ضد	17
noun=indefinite alone=true after=علي	3
noun=indefinite alone=true after=في	-2
noun=indefinite alone=true after=ل	-8
noun=indefinite alone=true after=مع	8
noun=indefinite alone=true after=من	18
noun=indefinite before=deed	13
noun=indefinite before=document	-4
noun=indefinite before=event	37
noun=indefinite before=nothing	-10
noun=indefinite before=person	-4
noun=indefinite before=thing	-9
noun=indefinite before=unknown	-13
noun=indefinite before=اي	3
noun=indefinite head=false	27
noun=indefinite head=true	-10
noun=indefinite plural=false	3
noun=indefinite plural=true	-19
noun=owned	16
noun=owned alone=false	17
noun=owned alone=true	5
noun=owned alone=true after=bare	35
noun=owned alone=true after=comma	6
noun=owned alone=true after=الي	16
noun=owned alone=true after=ب	18
noun=owned alone=true after=في	20
noun=owned alone=true after=ل	-1
noun=owned alone=true after=من	18
noun=owned before=nothing	-1
noun=owned head=false	23
noun=owned head=true	-1
noun=owned plural=false	-23
object=adjective noun	5
object=adjective recipients=none	-11
object=adjective recipients=place	3
object=adjective recipients=recalled	18
object=agent finite	2
object=agent noun	-33
object=agent participle	13
object=agent recipients=none	37
object=agent recipients=place	-17
object=agent recipients=recalled	-16
object=agent recipients=told	-26
object=body noun	-2
object=body recipients=none	-23
object=body recipients=place	42
object=body recipients=told	-11
object=deed noun	30
object=deed recipients=told	22
object=document finite	-35
object=document noun	9
object=document recipients=none	2
object=document recipients=told	4
object=event finite	10
object=event noun	-44
object=event recipients=none	19
object=event recipients=place	-9
object=event recipients=recalled	-16
object=event recipients=told	-13
object=facility noun	14
object=facility recipients=place	9
object=facility recipients=recalled	-11
object=facility recipients=told	-11
object=known finite	5
object=known noun	11
object=known participle	26
object=known recipients=none	20
object=known recipients=place	6
object=known recipients=told	7
object=name noun	-1
object=name recipients=none	-19
object=name recipients=told	3
object=none finite	2
object=none noun	-11
object=none recipients=none	-20
object=none recipients=place	-16
object=none recipients=recalled	-12
object=none recipients=told	18
object=person noun	-15
object=person recipients=place	-13
object=person recipients=recalled	5
object=place finite	5
object=place noun	29
object=place recipients=none	3
object=place recipients=place	-10
object=place recipients=recalled	35
object=place recipients=told	6
object=pronoun noun	-37
object=pronoun recipients=none	-4
object=pronoun recipients=told	-46
object=role noun	-14
object=role recipients=none	-31
object=role recipients=told	13
object=thing noun	-6
object=thing recipients=none	-14
object=thing recipients=place	-50
object=thing recipients=recalled	37
object=thing recipients=told	-1
object=time finite	-3
object=time noun	-15
object=time recipients=none	-3
object=time recipients=place	-3
object=time recipients=told	-13
object=weapon finite	5
object=weapon noun	10
object=weapon recipients=none	-1
object=weapon recipients=place	48
object=weapon recipients=recalled	-53
object=weapon recipients=told	20
placed=false	6
placed=true	3
preposition=null	-5
preposition=اثناء	13
preposition=الي	24
preposition=ب	-16
preposition=بشان	47
preposition=بعد	31
preposition=بين	-34
preposition=تحت	-16
preposition=جراء	24
preposition=خلال	-2
preposition=عقب	58
preposition=علي	32
preposition=عن	-7
preposition=في	-9
preposition=ل	-53
preposition=مع	-24
preposition=من	-27
preposition=منذ	22
recipient by=named	-18
recipient by=nobody	-22
recipient by=recalled	-48
recipient by=related	-6
recipients=none	-27
recipients=place	-7
recipients=recalled	-17
recipients=told	-6
repeated=true	17
status=actual	14
status=denied	-54
status=planned	-25
status=requested	-56
subject=agent	20
subject=event	-4
subject=known	19
subject=none	-25
subject=thing	-23
subject=understood	-18
subject=weapon	10
suffix=false	9
suffix=true	-27
support=false	-6
support=true	40
tense=imperfect	-11
tense=imperfect relative=false	8
tense=imperfect relative=true	-39
tense=participle	-6
tense=participle relative=false	-6
tense=perfect	11
tense=perfect relative=false	11
tense=perfect relative=true	-1
title=true	54
type=ACCUSE	2
type=ACCUSE actor=GPE	1
type=ACCUSE actor=ORG	15
type=ACCUSE actor=PER	-9
type=ACCUSE actor=nobody	-4
type=ACCUSE actors=false	-4
type=ACCUSE actors=true	7
type=ACCUSE form=finite	4
type=ACCUSE form=noun	-11
type=ACCUSE form=participle	11
type=ACCUSE lack=null	2
type=ACCUSE object=event	-16
type=ACCUSE object=known	-7
type=ACCUSE object=thing	-17
type=ACCUSE recipient=GPE	-21
type=ACCUSE recipient=ORG	42
type=ACCUSE recipient=PER	-10
type=ACCUSE recipient=nobody	-8
type=ACCUSE recipients=none	5
type=ACCUSE recipients=told	-1
type=ACCUSE subject=agent	4
type=ACCUSE subject=known	-15
type=ACCUSE subject=none	23
type=ACCUSE subject=understood	4
type=AGREE	-2
type=AGREE actor=GPE	10
type=AGREE actor=ORG	4
type=AGREE actor=PER	-18
type=AGREE actors=true	-2
type=AGREE form=finite	-9
type=AGREE form=noun	4
type=AGREE lack=null	-2
type=AGREE object=agent	-47
type=AGREE object=document	11
type=AGREE object=known	-27
type=AGREE object=none	25
type=AGREE recipient=GPE	-18
type=AGREE recipient=ORG	-1
type=AGREE recipient=PER	15
type=AGREE recipient=nobody	-5
type=AGREE recipients=none	-5
type=AGREE recipients=told	-3
type=AGREE subject=known	12
type=AGREE subject=none	-6
type=AID	-11
type=AID actor=GPE	-4
type=AID actor=ORG	1
type=AID actor=PER	-15
type=AID actors=true	-17
type=AID form=noun	-12
type=AID lack=null	2
type=AID object=agent	26
type=AID object=known	11
type=AID object=none	-8
type=AID recipient=GPE	-7
type=AID recipient=ORG	4
type=AID recipient=nobody	-11
type=AID recipients=none	-23
type=AID recipients=told	12
type=AID subject=known	35
type=ASSAULT	10
type=ASSAULT actor=GPE	-5
type=ASSAULT actor=ORG	11
type=ASSAULT actor=PER	-8
type=ASSAULT actor=nobody	12
type=ASSAULT actor=somebody	44
type=ASSAULT actors=false	12
type=ASSAULT actors=true	5
type=ASSAULT form=finite	12
type=ASSAULT form=noun	11
type=ASSAULT lack=null	15
type=ASSAULT lack=recipient	-32
type=ASSAULT object=adjective	38
type=ASSAULT object=agent	12
type=ASSAULT object=body	-26
type=ASSAULT object=deed	18
type=ASSAULT object=event	-43
type=ASSAULT object=facility	16
type=ASSAULT object=known	10
type=ASSAULT object=name	-7
type=ASSAULT object=none	-17
type=ASSAULT object=person	3
type=ASSAULT object=place	31
type=ASSAULT object=pronoun	-20
type=ASSAULT object=role	-10
type=ASSAULT object=thing	-25
type=ASSAULT object=time	-10
type=ASSAULT object=weapon	38
type=ASSAULT recipient=FAC	-1
type=ASSAULT recipient=GPE	4
type=ASSAULT recipient=LOC	-11
type=ASSAULT recipient=ORG	-3
type=ASSAULT recipient=PER	10
type=ASSAULT recipient=nobody	-3
type=ASSAULT recipients=none	2
type=ASSAULT recipients=place	7
type=ASSAULT recipients=recalled	-17
type=ASSAULT recipients=told	-12
type=ASSAULT subject=agent	42
type=ASSAULT subject=known	-34
type=ASSAULT subject=none	38
type=ASSAULT subject=thing	-11
type=ASSAULT subject=understood	-34
type=ASSAULT subject=weapon	8
type=COERCE actor=GPE	36
type=COERCE actor=ORG	33
type=COERCE actor=PER	-25
type=COERCE actor=nobody	10
type=COERCE actor=somebody	-53
type=COERCE actors=false	10
type=COERCE actors=true	-6
type=COERCE form=finite	-14
type=COERCE form=noun	29
type=COERCE object=agent	-44
type=COERCE object=event	21
type=COERCE object=known	45
type=COERCE object=name	8
type=COERCE object=none	-39
type=COERCE object=pronoun	-25
type=COERCE object=thing	30
type=COERCE recipient=GPE	9
type=COERCE recipient=ORG	30
type=COERCE recipient=PER	19
type=COERCE recipient=nobody	-34
type=COERCE recipients=none	-13
type=COERCE recipients=told	16
type=COERCE subject=agent	12
type=COERCE subject=known	-9
type=COERCE subject=thing	-20
type=COERCE subject=understood	-4
type=CONCEDE	3
type=CONCEDE actor=GPE	5
type=CONCEDE actor=ORG	17
type=CONCEDE actor=PER	-17
type=CONCEDE actors=true	3
type=CONCEDE form=finite	15
type=CONCEDE form=noun	-14
type=CONCEDE lack=null	3
type=CONCEDE object=event	31
type=CONCEDE object=known	-12
type=CONCEDE object=none	20
type=CONCEDE object=thing	-4
type=CONCEDE recipient=ORG	-7
type=CONCEDE recipient=PER	3
type=CONCEDE recipient=nobody	3
type=CONCEDE recipients=none	3
type=CONCEDE recipients=told	-4
type=CONCEDE subject=known	55
type=CONCEDE subject=understood	-16
type=CONSULT	1
type=CONSULT actor=GPE	-28
type=CONSULT actor=ORG	-34
type=CONSULT actor=PER	39
type=CONSULT actor=nobody	-21
type=CONSULT actors=false	-21
type=CONSULT actors=true	10
type=CONSULT form=finite	-33
type=CONSULT form=noun	8
type=CONSULT lack=actor	-16
type=CONSULT lack=null	7
type=CONSULT object=adjective	-23
type=CONSULT object=agent	-8
type=CONSULT object=body	32
type=CONSULT object=event	-30
type=CONSULT object=known	13
type=CONSULT object=name	-9
type=CONSULT object=none	-7
type=CONSULT object=pronoun	22
type=CONSULT object=thing	16
type=CONSULT recipient=FAC	-5
type=CONSULT recipient=GPE	2
type=CONSULT recipient=ORG	-13
type=CONSULT recipient=PER	-11
type=CONSULT recipient=nobody	5
type=CONSULT recipients=none	-15
type=CONSULT recipients=place	2
type=CONSULT recipients=told	-15
type=CONSULT subject=agent	-12
type=CONSULT subject=known	-34
type=CONSULT subject=none	-33
type=CONSULT subject=understood	-1
type=COOPERATE	-1
type=COOPERATE actor=GPE	8
type=COOPERATE actor=ORG	22
type=COOPERATE actor=PER	-31
type=COOPERATE actors=true	-1
type=COOPERATE form=finite	15
type=COOPERATE form=noun	-16
type=COOPERATE lack=null	-1
type=COOPERATE object=agent	3
type=COOPERATE object=known	-3
type=COOPERATE recipient=GPE	-15
type=COOPERATE recipient=ORG	-2
type=COOPERATE recipient=PER	22
type=COOPERATE recipients=told	27
type=COOPERATE subject=known	13
type=MOBILIZE	-6
type=MOBILIZE actor=ORG	-10
type=MOBILIZE actors=true	-11
type=MOBILIZE form=finite	16
type=MOBILIZE lack=null	2
type=MOBILIZE object=agent	14
type=MOBILIZE object=known	15
type=MOBILIZE object=weapon	5
type=MOBILIZE recipient=GPE	16
type=MOBILIZE recipient=nobody	2
type=MOBILIZE recipients=none	2
type=MOBILIZE recipients=place	-9
type=MOBILIZE subject=known	16
type=PROTEST	2
type=PROTEST actor=nobody	31
type=PROTEST actor=somebody	-1
type=PROTEST actors=false	31
type=PROTEST actors=true	-29
type=PROTEST form=finite	-14
type=PROTEST form=noun	16
type=PROTEST lack=null	2
type=PROTEST object=event	17
type=PROTEST object=known	7
type=PROTEST object=none	-16
type=PROTEST object=thing	-6
type=PROTEST object=time	7
type=PROTEST recipient=GPE	-12
type=PROTEST recipient=PER	18
type=PROTEST recipient=nobody	-4
type=PROTEST recipients=none	-3
type=PROTEST recipients=place	-14
type=PROTEST recipients=told	19
type=PROTEST subject=agent	24
type=PROTEST subject=thing	3
type=REJECT	-10
type=REJECT actor=GPE	-6
type=REJECT actor=ORG	-21
type=REJECT actor=PER	46
type=REJECT actors=true	33
type=REJECT form=finite	-34
type=REJECT form=noun	21
type=REJECT lack=null	-10
type=REJECT object=document	1
type=REJECT object=event	-24
type=REJECT object=known	-19
type=REJECT object=none	23
type=REJECT object=thing	-5
type=REJECT recipient=GPE	-18
type=REJECT recipient=ORG	-16
type=REJECT recipient=PER	5
type=REJECT recipient=nobody	17
type=REJECT recipients=none	-8
type=REJECT recipients=told	-3
type=REJECT subject=known	17
type=REJECT subject=understood	-14
type=REQUEST	2
type=REQUEST actor=GPE	2
type=REQUEST actor=ORG	-6
type=REQUEST actor=PER	12
type=REQUEST actors=true	7
type=REQUEST form=finite	10
type=REQUEST form=noun	-37
type=REQUEST form=participle	28
type=REQUEST lack=null	7
type=REQUEST object=agent	27
type=REQUEST object=event	22
type=REQUEST object=known	-18
type=REQUEST object=name	-41
type=REQUEST object=none	-4
type=REQUEST object=thing	-11
type=REQUEST recipient=GPE	-62
type=REQUEST recipient=ORG	21
type=REQUEST recipient=PER	31
type=REQUEST recipient=nobody	12
type=REQUEST recipients=none	16
type=REQUEST recipients=told	-16
type=REQUEST subject=known	-22
type=REQUEST subject=none	7
type=REQUEST subject=understood	51
type=RETREAT	4
type=RETREAT actor=GPE	6
type=RETREAT actor=ORG	1
type=RETREAT actor=PER	11
type=RETREAT actors=true	17
type=RETREAT form=finite	1
type=RETREAT form=noun	4
type=RETREAT lack=null	17
type=RETREAT object=known	4
type=RETREAT object=none	-18
type=RETREAT object=thing	12
type=RETREAT recipient=GPE	10
type=RETREAT recipient=nobody	-16
type=RETREAT recipients=none	16
type=RETREAT recipients=place	-11
type=RETREAT subject=known	5
type=SANCTION	-1
type=SANCTION actor=GPE	37
type=SANCTION actor=ORG	1
type=SANCTION actor=nobody	-18
type=SANCTION actors=false	-18
type=SANCTION actors=true	18
type=SANCTION form=finite	1
type=SANCTION form=noun	-1
type=SANCTION lack=null	-19
type=SANCTION object=event	5
type=SANCTION object=known	7
type=SANCTION recipient=GPE	23
type=SANCTION recipient=ORG	12
type=SANCTION recipient=PER	-42
type=SANCTION recipient=nobody	7
type=SANCTION recipients=none	6
type=SANCTION recipients=told	-6
type=SANCTION subject=known	-22
type=SUPPORT actor=GPE	32
type=SUPPORT actor=ORG	-9
type=SUPPORT actor=PER	-26
type=SUPPORT actor=nobody	4
type=SUPPORT actors=false	4
type=SUPPORT actors=true	-1
type=SUPPORT form=noun	-14
type=SUPPORT lack=null	-9
type=SUPPORT object=agent	29
type=SUPPORT object=known	32
type=SUPPORT object=name	-25
type=SUPPORT object=none	-24
type=SUPPORT object=thing	-5
type=SUPPORT recipient=GPE	1
type=SUPPORT recipient=ORG	-26
type=SUPPORT recipient=PER	14
type=SUPPORT recipient=nobody	2
type=SUPPORT recipients=none	6
type=SUPPORT recipients=told	-5
type=SUPPORT subject=agent	30
type=SUPPORT subject=known	23
type=SUPPORT subject=none	-39
type=SUPPORT subject=understood	14
type=THREATEN	-6
type=THREATEN actor=GPE	-39
type=THREATEN actor=ORG	41
type=THREATEN actor=PER	35
type=THREATEN actor=nobody	-41
type=THREATEN actors=false	-41
type=THREATEN actors=true	38
type=THREATEN form=finite	17
type=THREATEN form=noun	-35
type=THREATEN lack=null	-3
type=THREATEN object=known	-11
type=THREATEN object=none	-7
type=THREATEN object=thing	4
type=THREATEN recipient=GPE	-15
type=THREATEN recipient=ORG	-3
type=THREATEN recipient=nobody	14
type=THREATEN recipients=none	1
type=THREATEN recipients=told	-5
type=THREATEN subject=known	2
word=ابرم finite	4
word=اتصال noun	13
word=اتصال هاتفي noun	32
word=اتفق finite	48
word=اتهام noun	28
word=اتهم finite	-7
word=اثني finite	6
word=اجتاح finite	6
word=اجتماع noun	-9
word=اجتمع finite	13
word=احتج finite	9
word=احتجاج noun	-14
word=احتجز finite	1
word=احراق noun	21
word=احرق finite	-10
word=اخلي finite	12
word=ادان finite	-11
word=ادرج finite	1
word=ارتكب finite	-19
word=ارسل finite	16
word=ارهب noun	-24
word=استانف finite	1
word=استسلم finite	3
word=استشهاد noun	60
word=استقال finite	7
word=استقاله noun	-21
word=استقبل finite	11
word=استنجد finite	7
word=استنكر finite	3
word=استهداف noun	31
word=استهدف finite	-10
word=اسر noun	-16
word=اشتباك noun	16
word=اشعل noun	-3
word=اطلاق نار noun	-9
word=اطلق finite	-31
word=اعتداء noun	-22
word=اعتدي finite	4
word=اعتذر finite	6
word=اعترف finite	-16
word=اعتصم finite	7
word=اعتقال noun	13
word=اعتقل finite	3
word=اعدم finite	28
word=اغتال finite	5
word=اغتصاب noun	-18
word=اغتيال noun	17
word=اغلق finite	-12
word=افرج finite	1
word=اقتحم finite	-64
word=اقترح noun	-31
word=التقي finite	-3
word=القي finite	-6
word=انتقد finite	13
word=انسحب finite	24
word=انفجار noun	-21
word=انفجر finite	8
word=اوقف finite	17
word=ايد finite	5
word=بحث finite	14
word=تاييد noun	3
word=تباحث finite	-18
word=تبادل finite	29
word=تدمير noun	-8
word=تراجع finite	9
word=تشاور finite	9
word=تصالح finite	4
word=تضامن finite	1
word=تظاهر finite	13
word=تعاون finite	1
word=تعاون noun	-17
word=تعهد finite	-47
word=تفاهم noun	13
word=تفجير noun	22
word=تفقد finite	46
word=تقدم finite	-14
word=تهديد noun	-11
word=توجه finite	-45
word=توريد اسلحه noun	-2
word=توصل finite	-9
word=توعد finite	5
word=توقيف noun	20
word=جريمه noun	-50
word=جمد finite	1
word=حاصر finite	4
word=حث finite	7
word=حذر finite	-1
word=حرب noun	-58
word=حرق noun	-40
word=حشد finite	7
word=حصل finite	2
word=حظر finite	-26
word=حمل finite	-9
word=خرق noun	-6
word=خطف finite	5
word=خطف noun	12
word=دان finite	40
word=داهم finite	10
word=درب finite	2
word=دعا finite	6
word=دعا participle	-3
word=دعم finite	2
word=دعم noun	20
word=دعوه noun	43
word=دمر finite	12
word=رحب finite	11
word=رفض finite	29
word=رفض noun	25
word=زار finite	45
word=زود finite	2
word=زياره noun	55
word=ساعد finite	-3
word=ساند finite	1
word=سحب finite	10
word=سفر noun	-12
word=سلح finite	1
word=سماح noun	34
word=سمح finite	-37
word=سيطر finite	19
word=سيطره noun	-28
word=شجب finite	2
word=صادر finite	28
word=صفقه noun	-28
word=ضرب noun	36
word=ضغط finite	23
word=طالب finite	49
word=طرد finite	-19
word=طلب finite	-13
word=طلب noun	-22
word=عارض finite	5
word=عاقب noun	-18
word=عدوان noun	37
word=عرقل finite	21
word=عرقله noun	-28
word=عزز finite	8
word=عقوبه noun	-12
word=علق finite	1
word=عمليه noun	-14
word=غاره noun	30
word=فجر finite	4
word=فرض finite	12
word=قاطع finite	2
word=قتال noun	-19
word=قتل finite	15
word=قتل noun	9
word=قدم finite	-9
word=قصف finite	20
word=قصف noun	-20
word=قطع finite	3
word=لقاء noun	22
word=لقي finite	-10
word=لوح finite	4
word=محادثه noun	1
word=محاربه noun	-4
word=محاوله اغتيال noun	6
word=مشاوره noun	43
word=مفاوضات noun	-18
word=مقتل noun	22
word=منع finite	-1
word=مول finite	-2
word=ناشد finite	4
word=نداء noun	9
word=ندد finite	-34
word=نسق finite	1
word=نشر finite	-19
word=هاجم finite	19
word=هجوم noun	13
word=هدد finite	6
word=هدنه noun	-14
word=هنا finite	1
word=وافق finite	6
word=وصل finite	11
word=وصول noun	-71
word=وقع finite	9
word=وقف finite	-20
`
