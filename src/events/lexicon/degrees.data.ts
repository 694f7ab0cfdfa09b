/** Weights of the event scorer, in hundredths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 106
export const WEIGHTS: string = `
actors=false	-11
actors=false recipients=place form=finite	-42
actors=false recipients=place form=noun	-37
actors=false recipients=recalled form=finite	-19
actors=false recipients=recalled form=noun	-30
actors=false recipients=told form=finite	68
actors=false recipients=told form=noun	11
actors=true	11
actors=true recipients=none form=finite	-8
actors=true recipients=none form=noun	18
actors=true recipients=none form=participle	-1
actors=true recipients=place form=finite	17
actors=true recipients=place form=noun	19
actors=true recipients=told form=finite	4
actors=true recipients=told form=noun	32
actors=true recipients=told form=participle	5
attributed=false	-13
attributed=true	7
companion=false	-9
companion=true	74
dated=false	-7
dated=true	37
form=finite	6
form=noun	-5
form=participle	4
head=false	-20
head=true	3
joined=false	22
joined=true	-53
lack=actor	-155
lack=null	14
lack=recipient	-74
mode=abduct	60
mode=arrest	89
mode=assassinate	146
mode=ban	67
mode=call	-28
mode=execute	11
mode=explosives	9
mode=firearms	73
mode=heavy	179
mode=investigate	-206
mode=meet	7
mode=null	-13
mode=visit	-22
noun=definite	-31
noun=definite alone=false	42
noun=definite alone=false after=bare	-41
noun=definite alone=false after=comma	-145
noun=definite alone=false after=relative	118
noun=definite alone=false after=stop	-29
noun=definite alone=false after=بين	47
noun=definite alone=false after=علي	-59
noun=definite alone=false after=ل	51
noun=definite alone=true	-62
noun=definite alone=true after=bare	27
noun=definite alone=true after=comma	-20
noun=definite alone=true after=particle	-10
noun=definite alone=true after=relative	42
noun=definite alone=true after=stop	-79
noun=definite alone=true after=verb	-34
noun=definite alone=true after=الي	-85
noun=definite alone=true after=ب	71
noun=definite alone=true after=بين	93
noun=definite alone=true after=علي	30
noun=definite alone=true after=في	-25
noun=definite alone=true after=مع	8
noun=definite head=false	-71
noun=definite head=true	3
noun=indefinite	13
noun=indefinite alone=false	4
noun=indefinite alone=false after=bare	-8
noun=indefinite alone=false after=comma	-55
noun=indefinite alone=false after=end	-38
noun=indefinite alone=false after=particle	-46
noun=indefinite alone=false after=relative	28
noun=indefinite alone=false after=stop	-33
noun=indefinite alone=false after=time	55
noun=indefinite alone=false after=verb	38
noun=indefinite alone=false after=الي	-47
noun=indefinite alone=false after=ب	71
noun=indefinite alone=false after=بين	-21
noun=indefinite alone=false after=علي	34
noun=indefinite alone=false after=في	-90
noun=indefinite alone=false after=ل	94
noun=indefinite alone=false after=مع	36
noun=indefinite alone=false after=من	56
noun=indefinite alone=true	34
noun=indefinite alone=true after=bare	74
noun=indefinite alone=true after=stop	-80
noun=indefinite alone=true after=verb	86
noun=indefinite alone=true after=ب	-90
noun=indefinite alone=true after=علي	-38
noun=indefinite alone=true after=في	24
noun=indefinite alone=true after=ل	15
noun=indefinite alone=true after=مع	10
noun=indefinite alone=true after=من	6
noun=indefinite head=false	60
noun=indefinite head=true	-1
noun=owned	6
noun=owned alone=false	66
noun=owned alone=true	-30
noun=owned alone=true after=bare	88
noun=owned alone=true after=comma	-89
noun=owned alone=true after=ب	-40
noun=owned alone=true after=في	42
noun=owned alone=true after=ل	48
noun=owned head=true	27
placed=false	-7
placed=true	19
preposition=null	-14
preposition=الي	63
preposition=ب	-8
preposition=بعد	113
preposition=تحت	-68
preposition=جراء	24
preposition=خلال	103
preposition=علي	160
preposition=عن	28
preposition=في	-6
preposition=ل	-71
preposition=مع	-92
preposition=من	-42
preposition=منذ	-54
recipients=none	5
recipients=place	-25
recipients=recalled	-27
recipients=told	25
repeated=false	-3
repeated=true	4
status=actual	10
status=denied	-83
status=hypothetical	-153
status=planned	18
status=requested	-123
suffix=false	9
suffix=true	-34
support=false	-9
support=true	44
tense=imperfect	-12
tense=imperfect relative=false	26
tense=imperfect relative=true	-131
tense=participle	4
tense=participle relative=false	4
tense=perfect	15
tense=perfect relative=false	18
tense=perfect relative=true	-22
title=false	-7
title=true	92
type=ACCUSE	7
type=ACCUSE actors=false	10
type=ACCUSE actors=true	1
type=ACCUSE form=finite	2
type=ACCUSE form=noun	-26
type=ACCUSE lack=null	79
type=ACCUSE lack=recipient	-71
type=ACCUSE recipients=none	26
type=ACCUSE recipients=told	-14
type=AGREE	-44
type=AGREE actors=false	-47
type=AGREE actors=true	-13
type=AGREE form=finite	-48
type=AGREE form=noun	16
type=AGREE lack=actor	-47
type=AGREE lack=null	-42
type=AGREE lack=recipient	35
type=AGREE recipients=none	-17
type=AGREE recipients=told	-42
type=AID	-20
type=AID actors=true	-37
type=AID form=finite	-18
type=AID form=noun	-5
type=AID lack=null	35
type=AID recipients=none	-37
type=AID recipients=told	15
type=ASSAULT	11
type=ASSAULT actors=false	1
type=ASSAULT actors=true	46
type=ASSAULT form=finite	20
type=ASSAULT form=noun	8
type=ASSAULT lack=actor	32
type=ASSAULT lack=null	8
type=ASSAULT lack=recipient	-7
type=ASSAULT recipients=none	-19
type=ASSAULT recipients=place	61
type=ASSAULT recipients=recalled	-27
type=ASSAULT recipients=told	64
type=COERCE	-6
type=COERCE actors=false	22
type=COERCE actors=true	-24
type=COERCE form=finite	-129
type=COERCE form=noun	136
type=COERCE lack=null	56
type=COERCE recipients=none	4
type=COERCE recipients=told	-12
type=CONCEDE	27
type=CONCEDE actors=true	-37
type=CONCEDE form=finite	8
type=CONCEDE lack=null	80
type=CONCEDE recipients=none	-10
type=CONCEDE recipients=told	40
type=CONSULT	-13
type=CONSULT actors=false	25
type=CONSULT actors=true	-27
type=CONSULT form=finite	-16
type=CONSULT form=noun	26
type=CONSULT lack=actor	-51
type=CONSULT lack=null	50
type=CONSULT lack=recipient	-130
type=CONSULT recipients=none	-37
type=CONSULT recipients=place	-27
type=CONSULT recipients=told	30
type=COOPERATE	14
type=COOPERATE actors=true	-15
type=COOPERATE form=noun	-106
type=COOPERATE lack=recipient	78
type=COOPERATE recipients=none	78
type=COOPERATE recipients=told	-66
type=MOBILIZE	-22
type=MOBILIZE actors=true	-6
type=MOBILIZE form=finite	-34
type=MOBILIZE lack=null	-6
type=MOBILIZE recipients=none	57
type=REJECT	-44
type=REJECT actors=true	6
type=REJECT form=finite	10
type=REJECT form=noun	9
type=REJECT lack=null	-44
type=REJECT recipients=none	90
type=REQUEST	31
type=REQUEST actors=false	-46
type=REQUEST actors=true	59
type=REQUEST form=finite	104
type=REQUEST form=noun	-94
type=REQUEST form=participle	16
type=REQUEST lack=actor	-83
type=REQUEST lack=null	22
type=REQUEST recipients=none	-20
type=REQUEST recipients=told	77
type=RETREAT	-48
type=SANCTION	-21
type=SANCTION actors=false	-62
type=SANCTION actors=true	38
type=SANCTION form=finite	-3
type=SANCTION form=noun	-21
type=SANCTION lack=null	-21
type=SANCTION recipients=told	-45
type=SUPPORT	8
type=SUPPORT actors=false	-45
type=SUPPORT actors=true	42
type=SUPPORT form=finite	-69
type=SUPPORT form=noun	9
type=SUPPORT lack=actor	-14
type=SUPPORT lack=null	31
type=SUPPORT lack=recipient	-27
type=SUPPORT recipients=none	-90
type=SUPPORT recipients=told	113
type=THREATEN	-3
type=THREATEN actors=true	35
type=THREATEN form=finite	127
type=THREATEN form=noun	-176
type=THREATEN lack=null	43
type=THREATEN recipients=none	23
type=THREATEN recipients=told	-27
word=اتفاق noun	-9
word=اتفاقيه noun	-29
word=اتهام noun	208
word=اتهم finite	109
word=اجتماع noun	-60
word=احتلال noun	-55
word=احراق noun	35
word=ارتكب finite	-141
word=استشهاد noun	222
word=استهداف noun	88
word=استهدف finite	-24
word=اشتباك noun	36
word=اشعل noun	-21
word=اطلاق نار noun	-88
word=اطلق finite	-51
word=اعتداء noun	23
word=اعترف finite	-66
word=اغتيال noun	24
word=التقي finite	125
word=القي finite	21
word=انفجار noun	-34
word=تدمير noun	13
word=تفجير noun	44
word=تكليف noun	82
word=جريمه noun	-181
word=حرب noun	-193
word=حرق finite	-212
word=حقق noun	-142
word=حمل finite	80
word=حوار noun	-27
word=خطف noun	43
word=دان finite	111
word=دعا finite	-62
word=دعا participle	-56
word=دعم finite	120
word=دعم noun	-40
word=دعوه noun	78
word=رفض finite	65
word=زار finite	153
word=زياره noun	142
word=سيطر finite	-104
word=سيطره noun	-90
word=صنف finite	69
word=طالب finite	103
word=طلب finite	44
word=عاد finite	-163
word=عدوان noun	103
word=عمليه noun	-102
word=فجر finite	-46
word=قتل finite	28
word=قتل noun	5
word=قصف finite	70
word=قصف noun	128
word=لقاء noun	91
word=لقي finite	-31
word=محادثه noun	-20
word=محاوله اغتيال noun	26
word=معركه noun	-4
word=مفاوضات noun	-29
word=مقتل noun	51
word=مناقشه noun	50
word=مواجهه noun	-110
word=هاجم noun	-73
word=هجوم noun	71
word=وصل finite	-26
word=وصول noun	-79
`
