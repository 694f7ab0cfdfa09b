/** Weights of the event scorer, in hundredths, a feature a line. Written by scripts/train-events.ts; not edited by hand. */
export const BIAS = 99
export const WEIGHTS: string = `
actors=false	-11
actors=false recipients=place form=finite	-26
actors=false recipients=place form=noun	-30
actors=false recipients=recalled form=finite	-1
actors=false recipients=recalled form=noun	-31
actors=false recipients=told form=finite	60
actors=false recipients=told form=noun	10
actors=true	12
actors=true recipients=none form=finite	-10
actors=true recipients=none form=noun	18
actors=true recipients=none form=participle	-3
actors=true recipients=place form=finite	-5
actors=true recipients=place form=noun	14
actors=true recipients=told form=finite	8
actors=true recipients=told form=noun	42
actors=true recipients=told form=participle	7
attributed=false	-5
attributed=true	3
companion=false	-9
companion=true	76
dated=false	-7
dated=true	41
form=finite	6
form=noun	-4
form=participle	3
head=false	-25
head=true	6
joined=false	21
joined=true	-55
lack=actor	-157
lack=null	15
lack=recipient	-73
mode=abduct	53
mode=aerial	63
mode=arrest	167
mode=assassinate	152
mode=ban	45
mode=call	-35
mode=execute	-3
mode=explosives	-4
mode=firearms	64
mode=heavy	183
mode=investigate	-203
mode=meet	9
mode=null	-18
mode=suicide-attack	14
mode=visit	-21
noun=definite	-32
noun=definite alone=false	39
noun=definite alone=false after=bare	-63
noun=definite alone=false after=comma	-145
noun=definite alone=false after=relative	85
noun=definite alone=false after=stop	-22
noun=definite alone=false after=علي	-66
noun=definite alone=false after=ل	70
noun=definite alone=true	-59
noun=definite alone=true after=bare	22
noun=definite alone=true after=comma	-20
noun=definite alone=true after=particle	-11
noun=definite alone=true after=relative	12
noun=definite alone=true after=stop	-76
noun=definite alone=true after=verb	-37
noun=definite alone=true after=الي	-93
noun=definite alone=true after=ب	80
noun=definite alone=true after=بين	88
noun=definite alone=true after=علي	44
noun=definite alone=true after=في	-25
noun=definite alone=true after=ل	25
noun=definite alone=true after=مع	-2
noun=definite head=false	-80
noun=definite head=true	9
noun=indefinite	14
noun=indefinite alone=false	3
noun=indefinite alone=false after=bare	-21
noun=indefinite alone=false after=comma	-70
noun=indefinite alone=false after=end	-23
noun=indefinite alone=false after=particle	-24
noun=indefinite alone=false after=relative	25
noun=indefinite alone=false after=stop	3
noun=indefinite alone=false after=time	-2
noun=indefinite alone=false after=verb	29
noun=indefinite alone=false after=الي	-49
noun=indefinite alone=false after=ب	69
noun=indefinite alone=false after=بين	-36
noun=indefinite alone=false after=علي	21
noun=indefinite alone=false after=في	-85
noun=indefinite alone=false after=ل	64
noun=indefinite alone=false after=مع	37
noun=indefinite alone=false after=من	47
noun=indefinite alone=true	43
noun=indefinite alone=true after=bare	70
noun=indefinite alone=true after=stop	-80
noun=indefinite alone=true after=verb	81
noun=indefinite alone=true after=ب	-49
noun=indefinite alone=true after=علي	-44
noun=indefinite alone=true after=في	49
noun=indefinite alone=true after=ل	11
noun=indefinite alone=true after=مع	8
noun=indefinite alone=true after=من	43
noun=indefinite head=false	58
noun=indefinite head=true	1
noun=owned	7
noun=owned alone=false	66
noun=owned alone=true	-27
noun=owned alone=true after=bare	79
noun=owned alone=true after=comma	-101
noun=owned alone=true after=ب	-53
noun=owned alone=true after=في	44
noun=owned alone=true after=ل	63
noun=owned head=true	29
placed=false	-14
placed=true	29
preposition=null	-16
preposition=الي	34
preposition=ب	-27
preposition=بشان	104
preposition=بعد	109
preposition=تحت	-74
preposition=جراء	59
preposition=خلال	91
preposition=علي	147
preposition=عن	32
preposition=في	-3
preposition=ل	-88
preposition=مع	-101
preposition=من	-49
preposition=منذ	-39
recipients=none	5
recipients=place	-23
recipients=recalled	-26
recipients=told	25
repeated=false	-6
repeated=true	11
status=actual	9
status=denied	-84
status=hypothetical	-148
status=planned	16
status=requested	-65
suffix=false	10
suffix=true	-35
support=false	-11
support=true	50
tense=imperfect	-10
tense=imperfect relative=false	28
tense=imperfect relative=true	-135
tense=participle	3
tense=participle relative=false	3
tense=perfect	14
tense=perfect relative=false	19
tense=perfect relative=true	-34
title=false	-7
title=true	84
type=ACCUSE	9
type=ACCUSE actors=false	17
type=ACCUSE actors=true	-1
type=ACCUSE form=finite	9
type=ACCUSE form=noun	-35
type=ACCUSE lack=null	79
type=ACCUSE lack=recipient	-73
type=ACCUSE recipients=none	32
type=ACCUSE recipients=told	-17
type=AGREE	-41
type=AGREE actors=false	-45
type=AGREE actors=true	-13
type=AGREE form=finite	-59
type=AGREE form=noun	41
type=AGREE lack=actor	-45
type=AGREE lack=null	-40
type=AGREE lack=recipient	33
type=AGREE recipients=none	6
type=AGREE recipients=told	-68
type=AID	-20
type=AID actors=true	-38
type=AID form=finite	-19
type=AID form=noun	-3
type=AID lack=null	32
type=AID recipients=none	-36
type=AID recipients=told	15
type=ASSAULT	10
type=ASSAULT actors=false	-2
type=ASSAULT actors=true	51
type=ASSAULT form=finite	21
type=ASSAULT form=noun	7
type=ASSAULT lack=actor	70
type=ASSAULT lack=null	4
type=ASSAULT lack=recipient	6
type=ASSAULT recipients=none	-30
type=ASSAULT recipients=place	32
type=ASSAULT recipients=recalled	-26
type=ASSAULT recipients=told	72
type=COERCE	-14
type=COERCE actors=false	13
type=COERCE actors=true	-23
type=COERCE form=finite	-97
type=COERCE form=noun	89
type=COERCE lack=null	40
type=COERCE recipients=none	-50
type=COERCE recipients=told	36
type=CONCEDE	29
type=CONCEDE actors=true	-36
type=CONCEDE form=finite	15
type=CONCEDE lack=null	79
type=CONCEDE recipients=none	-5
type=CONCEDE recipients=told	37
type=CONSULT	-13
type=CONSULT actors=false	47
type=CONSULT actors=true	-36
type=CONSULT form=finite	-6
type=CONSULT form=noun	18
type=CONSULT lack=actor	-78
type=CONSULT lack=null	55
type=CONSULT lack=recipient	-126
type=CONSULT recipients=none	-38
type=CONSULT recipients=place	-8
type=CONSULT recipients=told	19
type=COOPERATE	-4
type=COOPERATE actors=true	24
type=COOPERATE form=noun	-98
type=COOPERATE lack=null	-53
type=COOPERATE lack=recipient	76
type=COOPERATE recipients=none	76
type=COOPERATE recipients=told	-80
type=MOBILIZE	-25
type=MOBILIZE actors=true	-5
type=MOBILIZE form=finite	-43
type=MOBILIZE lack=null	-5
type=MOBILIZE recipients=none	54
type=REJECT	-40
type=REJECT actors=true	11
type=REJECT form=finite	5
type=REJECT form=noun	19
type=REJECT lack=null	-40
type=REJECT recipients=none	96
type=REQUEST	28
type=REQUEST actors=false	-41
type=REQUEST actors=true	54
type=REQUEST form=finite	97
type=REQUEST form=noun	-90
type=REQUEST form=participle	18
type=REQUEST lack=actor	-87
type=REQUEST lack=null	25
type=REQUEST recipients=none	-20
type=REQUEST recipients=told	71
type=RETREAT	-38
type=SANCTION	-25
type=SANCTION actors=false	-62
type=SANCTION actors=true	34
type=SANCTION form=finite	-5
type=SANCTION form=noun	-23
type=SANCTION lack=null	-25
type=SANCTION recipients=told	-25
type=SUPPORT	14
type=SUPPORT actors=false	-33
type=SUPPORT actors=true	40
type=SUPPORT form=finite	-59
type=SUPPORT form=noun	6
type=SUPPORT lack=null	29
type=SUPPORT lack=recipient	-40
type=SUPPORT recipients=none	-86
type=SUPPORT recipients=told	120
type=THREATEN	-8
type=THREATEN actors=true	1
type=THREATEN form=finite	101
type=THREATEN form=noun	-168
type=THREATEN lack=null	32
type=THREATEN recipients=none	56
type=THREATEN recipients=told	-66
word=اتفاق noun	-26
word=اتفاقيه noun	-26
word=اتهام noun	195
word=اتهم finite	104
word=اجتماع noun	-41
word=احتلال noun	-73
word=احراق noun	51
word=ارتكب finite	-146
word=استشهاد noun	210
word=استنكر finite	-16
word=استهداف noun	79
word=استهدف finite	-18
word=اشتباك noun	41
word=اشعل noun	-14
word=اطلاق نار noun	-82
word=اطلق finite	-65
word=اعتداء noun	22
word=اعترف finite	-79
word=اغتيال noun	26
word=التقي finite	124
word=القي finite	78
word=انفجار noun	-30
word=تدمير noun	13
word=تعهد finite	-93
word=تفجير noun	43
word=تكليف noun	76
word=جريمه noun	-185
word=حرب noun	-190
word=حرق finite	-205
word=حقق noun	-144
word=حمل finite	83
word=حوار noun	-25
word=خطف noun	40
word=دان finite	100
word=دعا finite	-55
word=دعا participle	-54
word=دعم finite	116
word=دعم noun	-39
word=دعوه noun	77
word=رفض finite	66
word=رفض noun	-15
word=زار finite	158
word=زياره noun	135
word=سيطر finite	-127
word=سيطره noun	-81
word=صنف finite	69
word=طالب finite	106
word=عاد finite	-168
word=عدوان noun	101
word=عمليه noun	-92
word=غاره noun	63
word=فجر finite	-38
word=قتل finite	27
word=قتل noun	28
word=قصف finite	66
word=قصف noun	136
word=لقاء noun	85
word=لقي finite	-32
word=محادثه noun	-17
word=محاوله اغتيال noun	22
word=معركه noun	-17
word=مفاوضات noun	-35
word=مقتل noun	86
word=مناقشه noun	48
word=مواجهه noun	-114
word=هاجم noun	-78
word=هجوم noun	67
word=وصل finite	-47
word=وصول noun	-84
word=وعد finite	-89
`
