/** Weights of the features by which those in an event are cast (casting.ts), learned by scripts/train-events.ts. */
export const ACTOR_WEIGHTS: string = `
adjectival before 0	4
adjectival before 1 ASSAULT	-1
adjectival before 2	2
adjectival before 2 ASSAULT	3
adjectival before 2 finite	-1
adjectival before 2 noun-subject	1
adjectival behind 0	10
adjectival behind 0 ACCUSE	-1
adjectival behind 0 ASSAULT	5
adjectival behind 0 SUPPORT	-1
adjectival behind 0 finite	8
adjectival behind 0 noun-subject	2
adjectival behind 2	-2
adjectival behind 2 noun-subject	-4
adjectival same 0	8
adjectival same 0 ASSAULT	6
adjectival same 0 noun-object	2
adjectival same 0 noun-subject	6
adjective	22
adjective AGREE	6
adjective AID	1
adjective ASSAULT	6
adjective COERCE	1
adjective CONCEDE	1
adjective MOBILIZE	1
adjective REJECT	1
adjective REQUEST	-2
adjective SANCTION	1
adjective SUPPORT	9
adjective finite	13
adjective noun-object	3
adjective noun-subject	7
by=bare before 0	10
by=bare before 0 ACCUSE	-2
by=bare before 0 AGREE	6
by=bare before 0 AID	4
by=bare before 0 ASSAULT	1
by=bare before 0 COERCE	-2
by=bare before 0 CONSULT	-3
by=bare before 0 REJECT	3
by=bare before 0 REQUEST	3
by=bare before 0 SANCTION	2
by=bare before 0 SUPPORT	-2
by=bare before 0 THREATEN	1
by=bare before 0 finite	-1
by=bare before 0 noun-object	4
by=bare before 0 noun-subject	7
by=bare before 0 participle	1
by=bare before 0 visit	3
by=bare before 1	11
by=bare before 1 ACCUSE	4
by=bare before 1 AGREE	-2
by=bare before 1 ASSAULT	8
by=bare before 1 COERCE	5
by=bare before 1 CONCEDE	-2
by=bare before 1 COOPERATE	4
by=bare before 1 REQUEST	-7
by=bare before 1 SANCTION	1
by=bare before 1 SUPPORT	7
by=bare before 1 finite	3
by=bare before 1 noun-subject	9
by=bare before 1 visit	-5
by=bare before 2 ACCUSE	1
by=bare before 2 ASSAULT	-2
by=bare before 2 COERCE	-2
by=bare before 2 CONCEDE	1
by=bare before 2 CONSULT	2
by=bare before 2 REQUEST	4
by=bare before 2 SUPPORT	-3
by=bare before 2 finite	4
by=bare before 2 noun-object	-4
by=bare before 2 noun-subject	2
by=bare before 2 visit	-5
by=bare behind 0	7
by=bare behind 0 ACCUSE	-3
by=bare behind 0 AGREE	2
by=bare behind 0 AID	1
by=bare behind 0 ASSAULT	3
by=bare behind 0 COERCE	4
by=bare behind 0 CONSULT	2
by=bare behind 0 COOPERATE	-1
by=bare behind 0 MOBILIZE	1
by=bare behind 0 REJECT	1
by=bare behind 0 SANCTION	1
by=bare behind 0 SUPPORT	-3
by=bare behind 0 THREATEN	1
by=bare behind 0 finite	4
by=bare behind 0 noun-object	-4
by=bare behind 0 noun-subject	7
by=bare behind 0 visit	2
by=bare behind 1	8
by=bare behind 1 ACCUSE	-1
by=bare behind 1 ASSAULT	4
by=bare behind 1 COERCE	1
by=bare behind 1 finite	6
by=bare behind 1 noun-object	3
by=bare behind 1 visit	5
by=bare behind 2	7
by=bare behind 2 ACCUSE	-3
by=bare behind 2 ASSAULT	9
by=bare behind 2 CONSULT	-1
by=bare behind 2 COOPERATE	-1
by=bare behind 2 REQUEST	-1
by=bare behind 2 SUPPORT	-2
by=bare behind 2 finite	-3
by=bare behind 2 noun-object	-3
by=bare behind 2 noun-subject	14
by=bare same 0 ASSAULT	-1
by=bare same 0 CONSULT	2
by=bare same 0 noun-object	1
by=bare same 0 visit	2
by=where before 0 ASSAULT	-1
by=where before 1	-1
by=where before 1 ASSAULT	-1
by=where before 2	-1
by=where behind 0	-2
by=where behind 0 ASSAULT	-1
by=where behind 0 noun-subject	-2
by=where behind 2	-1
by=where behind 2 ASSAULT	-1
by=where behind 2 noun-subject	-1
by=الي before 0	1
by=الي before 0 ASSAULT	-1
by=الي before 0 finite	-1
by=الي before 0 noun-subject	1
by=الي before 0 visit	4
by=الي behind 0	-3
by=الي behind 0 REQUEST	-1
by=الي behind 0 finite	-1
by=الي behind 0 noun-subject	-2
by=الي behind 0 visit	-1
by=الي behind 2	-2
by=الي behind 2 ASSAULT	-1
by=الي behind 2 noun-subject	-1
by=ب before 0	-4
by=ب before 0 finite	-1
by=ب before 0 noun-subject	-3
by=ب before 1	-2
by=ب before 1 noun-subject	-1
by=ب before 2	-1
by=ب before 2 ASSAULT	-1
by=ب before 2 noun-subject	-1
by=ب behind 0 ASSAULT	-2
by=ب behind 0 CONSULT	-1
by=ب behind 0 REQUEST	5
by=ب behind 0 finite	-2
by=ب behind 0 noun-subject	2
by=ب behind 1	-1
by=ب behind 1 noun-subject	-1
by=ب behind 2	-3
by=ب behind 2 noun-subject	-2
by=ب same 0	2
by=ب same 0 noun-object	-1
by=ب same 0 noun-subject	3
by=باسم before 2	3
by=باسم before 2 ASSAULT	2
by=باسم before 2 noun-subject	-2
by=باسم behind 2	-1
by=بعد same 0	1
by=بين before 1	5
by=بين before 1 noun-subject	5
by=بين behind 0	6
by=بين behind 0 CONSULT	2
by=بين behind 0 noun-subject	7
by=بين behind 1	-1
by=بين behind 2	-2
by=بين behind 2 noun-subject	-1
by=بين-pronoun behind 0	2
by=بين-pronoun behind 0 ASSAULT	2
by=خلال same 0	1
by=خلال same 0 noun-subject	1
by=ضد behind 0	1
by=ضد behind 0 ASSAULT	-1
by=ضد behind 0 PROTEST	-1
by=ضد behind 0 finite	-1
by=ضد behind 0 noun-subject	2
by=ضد behind 2	-1
by=علي before 0 ASSAULT	-2
by=علي before 2	-2
by=علي before 2 ASSAULT	-1
by=علي before 2 noun-subject	-2
by=علي behind 0	-3
by=علي behind 0 AID	2
by=علي behind 0 ASSAULT	-3
by=علي behind 0 SUPPORT	-1
by=علي behind 0 finite	1
by=علي behind 0 noun-subject	-4
by=علي behind 2	-2
by=علي behind 2 ASSAULT	-1
by=علي behind 2 finite	-1
by=علي behind 2 noun-subject	-1
by=علي same 0	-3
by=علي same 0 noun-subject	-3
by=علي-pronoun behind 0	3
by=عن before 0	8
by=عن before 0 ASSAULT	8
by=عن before 0 noun-subject	3
by=عن behind 0	4
by=عن behind 0 CONCEDE	4
by=عن behind 0 finite	4
by=عن same 0	1
by=عن same 0 ASSAULT	-1
by=عن same 0 SUPPORT	2
by=عن same 0 noun-object	-1
by=عن same 0 noun-subject	2
by=في before 0 finite	1
by=في before 0 noun-object	1
by=في before 0 noun-subject	-1
by=في before 1	-7
by=في before 1 ASSAULT	-1
by=في before 1 finite	-5
by=في before 1 noun-object	-1
by=في before 1 noun-subject	-1
by=في before 2	-2
by=في before 2 ASSAULT	-1
by=في before 2 SUPPORT	2
by=في before 2 finite	1
by=في before 2 noun-object	-1
by=في before 2 noun-subject	-2
by=في behind 0	-6
by=في behind 0 ASSAULT	-3
by=في behind 0 COERCE	-1
by=في behind 0 CONCEDE	-1
by=في behind 0 MOBILIZE	-1
by=في behind 0 PROTEST	-1
by=في behind 0 SUPPORT	1
by=في behind 0 finite	-2
by=في behind 0 noun-object	-1
by=في behind 0 noun-subject	-3
by=في behind 1	-1
by=في behind 1 ASSAULT	-1
by=في behind 1 finite	-1
by=في behind 2	-2
by=في behind 2 ASSAULT	-1
by=في behind 2 noun-subject	-2
by=في behind 2 visit	-1
by=في same 0	2
by=في same 0 ASSAULT	1
by=في same 0 noun-subject	2
by=في-pronoun behind 0	-2
by=في-pronoun behind 0 finite	-2
by=ل before 0	12
by=ل before 0 ASSAULT	8
by=ل before 0 finite	5
by=ل before 0 noun-object	4
by=ل before 0 noun-subject	3
by=ل before 1	-3
by=ل before 1 ASSAULT	-2
by=ل before 1 SUPPORT	-1
by=ل before 1 finite	-3
by=ل before 1 noun-object	2
by=ل before 2	8
by=ل before 2 ASSAULT	4
by=ل before 2 finite	1
by=ل behind 0	6
by=ل behind 0 ASSAULT	9
by=ل behind 0 SUPPORT	-1
by=ل behind 0 finite	9
by=ل behind 0 noun-object	-1
by=ل behind 0 noun-subject	-1
by=ل behind 1	3
by=ل behind 2	2
by=ل behind 2 ASSAULT	-2
by=ل behind 2 CONSULT	4
by=ل behind 2 noun-subject	2
by=ل same 0	8
by=ل same 0 ASSAULT	1
by=ل same 0 noun-subject	8
by=مع before 0	-3
by=مع before 2	-1
by=مع behind 0	-6
by=مع behind 0 AGREE	-1
by=مع behind 0 CONSULT	-3
by=مع behind 0 SUPPORT	-1
by=مع behind 0 finite	-6
by=مع behind 1	-1
by=مع behind 1 finite	-1
by=مع behind 2	-1
by=من before 0	-1
by=من before 0 finite	-2
by=من before 0 noun-object	-1
by=من before 0 noun-subject	2
by=من before 1	2
by=من before 1 noun-subject	3
by=من before 2	-2
by=من before 2 ASSAULT	-1
by=من before 2 finite	-2
by=من behind 0	-3
by=من behind 0 ACCUSE	1
by=من behind 0 ASSAULT	-1
by=من behind 0 COOPERATE	2
by=من behind 0 REQUEST	-2
by=من behind 0 finite	-1
by=من behind 0 noun-subject	-2
by=من behind 2	-1
by=من behind 2 noun-subject	-1
head=agent	8
head=agent before 0	13
head=agent before 2	14
head=agent behind 0	-12
head=agent behind 1	2
head=agent behind 2	-6
head=agent same 0	-4
head=casualty	-1
head=document	-1
head=document before 0	1
head=document before 1	1
head=document behind 0	-2
head=document same 0	-1
head=event	2
head=event before 0	3
head=event before 2	-1
head=event behind 2	-2
head=event same 0	4
head=facility	-1
head=facility behind 0	-1
head=kin	-5
head=money behind 0	2
head=name	20
head=name before 0	12
head=name before 1	7
head=name before 2	-6
head=name behind 0	3
head=name behind 1	2
head=name behind 2	6
head=place	-6
head=place before 0	-1
head=place before 1	-2
head=place before 2	-1
head=place behind 2	-1
head=thing	17
head=thing before 1	1
head=thing before 2	5
head=thing behind 0	3
head=thing behind 1	-3
head=thing behind 2	-2
head=thing same 0	11
head=weapon	10
head=weapon behind 0	7
history=acted	1
history=acted ACCUSE	-1
history=acted AGREE	9
history=acted ASSAULT	-6
history=acted COERCE	2
history=acted CONCEDE	-3
history=acted CONSULT	-2
history=acted COOPERATE	9
history=acted REJECT	-1
history=acted REQUEST	-12
history=acted SANCTION	3
history=acted THREATEN	2
history=acted active	-5
history=acted definite	5
history=acted either	1
history=acted finite	1
history=acted indefinite	5
history=acted noun-object	-6
history=acted noun-subject	6
history=acted owned	-9
history=acted passive	6
history=acted visit	4
history=befallen	-12
history=befallen ACCUSE	-4
history=befallen AGREE	-3
history=befallen AID	-1
history=befallen ASSAULT	-10
history=befallen COERCE	-4
history=befallen CONCEDE	4
history=befallen COOPERATE	-1
history=befallen REJECT	2
history=befallen REQUEST	9
history=befallen SUPPORT	-1
history=befallen definite	-9
history=befallen either	-7
history=befallen finite	-9
history=befallen indefinite	3
history=befallen noun-object	6
history=befallen noun-subject	-8
history=befallen owned	4
history=befallen passive	-2
history=befallen visit	-2
history=both	15
history=both ACCUSE	4
history=both AGREE	1
history=both AID	-1
history=both COERCE	6
history=both CONSULT	-1
history=both REQUEST	5
history=both RETREAT	1
history=both SUPPORT	-3
history=both active	1
history=both definite	1
history=both either	7
history=both finite	8
history=both noun-object	-2
history=both noun-subject	10
history=both owned	6
history=both visit	3
history=neither	-7
history=neither ACCUSE	-4
history=neither AGREE	-1
history=neither AID	4
history=neither ASSAULT	6
history=neither COERCE	-6
history=neither CONCEDE	-9
history=neither CONSULT	2
history=neither COOPERATE	-5
history=neither MOBILIZE	2
history=neither PROTEST	-4
history=neither REJECT	1
history=neither REQUEST	1
history=neither SUPPORT	6
history=neither active	9
history=neither call	3
history=neither definite	-1
history=neither either	-6
history=neither finite	2
history=neither indefinite	-8
history=neither noun-neither	2
history=neither noun-object	-9
history=neither noun-subject	-2
history=neither participle	1
history=neither visit	3
many=false	-12
many=false ACCUSE	-6
many=false AGREE	2
many=false AID	-3
many=false ASSAULT	-7
many=false COERCE	-2
many=false CONCEDE	-7
many=false CONSULT	1
many=false COOPERATE	-2
many=false MOBILIZE	-3
many=false PROTEST	-5
many=false REJECT	6
many=false REQUEST	4
many=false RETREAT	2
many=false SANCTION	3
many=false SUPPORT	5
many=false THREATEN	6
many=false call	1
many=false finite	-10
many=false noun-neither	3
many=false noun-object	-13
many=false noun-subject	4
many=false participle	4
many=false visit	-4
many=true	9
many=true ACCUSE	1
many=true AGREE	4
many=true AID	4
many=true ASSAULT	-5
many=true CONSULT	-4
many=true REQUEST	-1
many=true SUPPORT	-3
many=true finite	11
many=true noun-object	1
many=true noun-subject	1
many=true visit	10
near=before 1	8
near=before 1 ACCUSE	-3
near=before 1 AGREE	-1
near=before 1 AID	2
near=before 1 ASSAULT	-1
near=before 1 CONSULT	-3
near=before 1 REQUEST	5
near=before 1 SUPPORT	3
near=before 1 finite	-1
near=before 1 noun-object	8
near=before 1 noun-subject	1
near=before 1 type=GPE	3
near=before 1 type=ORG	-3
near=before 1 type=PER	9
near=before 1 visit	9
near=before 2	12
near=before 2 AID	-1
near=before 2 ASSAULT	7
near=before 2 CONSULT	5
near=before 2 REQUEST	1
near=before 2 SUPPORT	1
near=before 2 finite	-1
near=before 2 noun-subject	12
near=before 2 type=FAC	-1
near=before 2 type=GPE	4
near=before 2 type=ORG	13
near=before 2 type=PER	-1
near=before 2 visit	-1
near=before 3	6
near=before 3 ACCUSE	1
near=before 3 AID	3
near=before 3 ASSAULT	11
near=before 3 CONSULT	-3
near=before 3 SUPPORT	-4
near=before 3 finite	2
near=before 3 noun-object	9
near=before 3 noun-subject	-4
near=before 3 type=GPE	4
near=before 3 type=ORG	13
near=before 3 type=PER	-8
near=before 3 visit	-2
near=before 5	5
near=before 5 ACCUSE	4
near=before 5 ASSAULT	-2
near=before 5 CONSULT	-1
near=before 5 REQUEST	-4
near=before 5 SANCTION	2
near=before 5 SUPPORT	-1
near=before 5 THREATEN	-1
near=before 5 finite	7
near=before 5 noun-object	2
near=before 5 noun-subject	-5
near=before 5 type=ORG	7
near=before 5 type=outlet	-1
near=before 5 visit	-2
near=before 8	-5
near=before 8 ACCUSE	1
near=before 8 AGREE	1
near=before 8 ASSAULT	1
near=before 8 COERCE	2
near=before 8 CONCEDE	-5
near=before 8 CONSULT	-2
near=before 8 REJECT	-2
near=before 8 REQUEST	2
near=before 8 finite	-2
near=before 8 noun-object	-2
near=before 8 type=GPE	-3
near=before 8 type=outlet	-1
near=before 9	-8
near=before 9 ACCUSE	1
near=before 9 AGREE	-1
near=before 9 AID	-1
near=before 9 ASSAULT	-9
near=before 9 COERCE	-2
near=before 9 CONCEDE	1
near=before 9 CONSULT	3
near=before 9 REJECT	4
near=before 9 REQUEST	3
near=before 9 finite	-5
near=before 9 noun-object	-2
near=before 9 noun-subject	1
near=before 9 type=GPE	4
near=before 9 type=ORG	-2
near=before 9 type=PER	-8
near=before 9 type=outlet	-1
near=behind 1	14
near=behind 1 ACCUSE	-1
near=behind 1 AGREE	5
near=behind 1 AID	2
near=behind 1 ASSAULT	9
near=behind 1 COERCE	3
near=behind 1 CONCEDE	4
near=behind 1 CONSULT	2
near=behind 1 COOPERATE	1
near=behind 1 MOBILIZE	1
near=behind 1 REJECT	2
near=behind 1 REQUEST	-7
near=behind 1 SANCTION	2
near=behind 1 SUPPORT	-7
near=behind 1 THREATEN	1
near=behind 1 finite	17
near=behind 1 noun-object	-9
near=behind 1 noun-subject	6
near=behind 1 type=GPE	-1
near=behind 1 type=LOC	-1
near=behind 1 type=ORG	12
near=behind 1 type=PER	1
near=behind 1 type=mixed	4
near=behind 1 visit	1
near=behind 2	4
near=behind 2 ACCUSE	-1
near=behind 2 AGREE	-1
near=behind 2 AID	1
near=behind 2 ASSAULT	-1
near=behind 2 COERCE	-1
near=behind 2 CONSULT	3
near=behind 2 COOPERATE	-2
near=behind 2 PROTEST	-1
near=behind 2 REJECT	-2
near=behind 2 REQUEST	7
near=behind 2 SANCTION	-1
near=behind 2 SUPPORT	3
near=behind 2 THREATEN	-1
near=behind 2 finite	1
near=behind 2 noun-object	2
near=behind 2 noun-subject	1
near=behind 2 type=GPE	-2
near=behind 2 type=ORG	3
near=behind 2 type=PER	4
near=behind 2 visit	3
near=behind 3	-4
near=behind 3 AID	3
near=behind 3 ASSAULT	-5
near=behind 3 COERCE	1
near=behind 3 CONCEDE	-1
near=behind 3 CONSULT	4
near=behind 3 COOPERATE	-1
near=behind 3 REJECT	-1
near=behind 3 SANCTION	-1
near=behind 3 SUPPORT	-1
near=behind 3 finite	-9
near=behind 3 noun-subject	2
near=behind 3 type=GPE	-3
near=behind 3 type=ORG	-1
near=behind 3 type=PER	1
near=behind 3 visit	1
near=behind 5	-3
near=behind 5 ACCUSE	-2
near=behind 5 AID	-1
near=behind 5 ASSAULT	10
near=behind 5 COERCE	-1
near=behind 5 CONSULT	-2
near=behind 5 REQUEST	-2
near=behind 5 SUPPORT	-2
near=behind 5 finite	-2
near=behind 5 noun-object	1
near=behind 5 noun-subject	-1
near=behind 5 type=LOC	-1
near=behind 5 type=ORG	-3
near=behind 5 type=PER	2
near=behind 5 type=mixed	-1
near=behind 5 visit	-1
near=behind 8	-11
near=behind 8 ACCUSE	-1
near=behind 8 ASSAULT	-1
near=behind 8 COERCE	-1
near=behind 8 CONSULT	-3
near=behind 8 COOPERATE	-1
near=behind 8 REQUEST	-1
near=behind 8 SUPPORT	2
near=behind 8 finite	-10
near=behind 8 noun-object	-2
near=behind 8 noun-subject	2
near=behind 8 type=GPE	5
near=behind 8 type=LOC	-1
near=behind 8 type=ORG	-10
near=behind 8 type=PER	-4
near=behind 8 type=outlet	-1
near=behind 8 visit	-2
near=behind 9	-13
near=behind 9 ACCUSE	-3
near=behind 9 AGREE	-1
near=behind 9 ASSAULT	-6
near=behind 9 CONSULT	-3
near=behind 9 REJECT	8
near=behind 9 REQUEST	-1
near=behind 9 SUPPORT	-2
near=behind 9 finite	-5
near=behind 9 noun-object	-1
near=behind 9 noun-subject	-6
near=behind 9 type=GPE	-6
near=behind 9 type=LOC	-1
near=behind 9 type=ORG	-7
near=behind 9 type=PER	2
near=behind 9 visit	-2
near=far	-13
near=far ACCUSE	-1
near=far AGREE	3
near=far AID	-3
near=far ASSAULT	-17
near=far COERCE	-1
near=far CONCEDE	-4
near=far CONSULT	-8
near=far COOPERATE	5
near=far MOBILIZE	-2
near=far PROTEST	-2
near=far SANCTION	-1
near=far SUPPORT	8
near=far THREATEN	-1
near=far call	4
near=far finite	12
near=far noun-neither	-1
near=far noun-object	-12
near=far noun-subject	-12
near=far participle	-1
near=far type=FAC	-1
near=far type=GPE	10
near=far type=LOC	-1
near=far type=ORG	-14
near=far type=PER	-5
near=far type=mixed	-1
near=far visit	8
near=same 0	11
near=same 0 AGREE	3
near=same 0 AID	-2
near=same 0 CONSULT	9
near=same 0 REJECT	-4
near=same 0 REQUEST	1
near=same 0 SUPPORT	2
near=same 0 noun-object	-3
near=same 0 noun-subject	14
near=same 0 type=GPE	-8
near=same 0 type=ORG	11
near=same 0 type=PER	11
nobody	5
nobody ACCUSE	6
nobody ACCUSE finite	-2
nobody ACCUSE noun-subject	7
nobody AGREE	-6
nobody AGREE finite	-2
nobody AGREE noun-subject	-4
nobody AID	-1
nobody AID finite	-1
nobody AID noun-subject	2
nobody ASSAULT	11
nobody ASSAULT finite	15
nobody ASSAULT noun-object	3
nobody ASSAULT noun-subject	-7
nobody COERCE	3
nobody COERCE finite	-2
nobody COERCE noun-object	6
nobody CONCEDE	7
nobody CONCEDE finite	1
nobody CONSULT	2
nobody CONSULT noun-subject	2
nobody COOPERATE	-3
nobody COOPERATE finite	-1
nobody MOBILIZE	-2
nobody MOBILIZE finite	-1
nobody PROTEST	5
nobody PROTEST finite	3
nobody PROTEST noun-subject	2
nobody REJECT	-6
nobody REJECT finite	-3
nobody REJECT noun-subject	-2
nobody REQUEST	-3
nobody REQUEST noun-subject	-3
nobody RETREAT	-1
nobody SANCTION	-2
nobody SANCTION finite	-1
nobody SUPPORT	-2
nobody SUPPORT finite	-4
nobody SUPPORT noun-subject	2
nobody THREATEN	-2
nobody THREATEN finite	-2
nobody active	-4
nobody active actor=true	-4
nobody active recipient=false	-2
nobody active recipient=true	-3
nobody actor=false	17
nobody actor=false ACCUSE	6
nobody actor=false AGREE	-5
nobody actor=false ASSAULT	11
nobody actor=false COERCE	3
nobody actor=false CONSULT	6
nobody actor=false PROTEST	5
nobody actor=false finite	6
nobody actor=false noun-object	13
nobody actor=false visit	-4
nobody actor=true	-14
nobody actor=true ACCUSE	-1
nobody actor=true AGREE	-1
nobody actor=true AID	-2
nobody actor=true ASSAULT	1
nobody actor=true CONCEDE	6
nobody actor=true CONSULT	-4
nobody actor=true COOPERATE	-2
nobody actor=true MOBILIZE	-1
nobody actor=true REJECT	-2
nobody actor=true REQUEST	-3
nobody actor=true SANCTION	-1
nobody actor=true SUPPORT	-3
nobody actor=true THREATEN	-1
nobody actor=true finite	-8
nobody actor=true noun-subject	-5
nobody actor=true visit	-2
nobody both=false false	1
nobody both=false false AGREE	-2
nobody both=false false ASSAULT	1
nobody both=false false COERCE	1
nobody both=false false CONSULT	-1
nobody both=false false PROTEST	2
nobody both=false false finite	8
nobody both=false false noun-subject	-6
nobody both=false true	16
nobody both=false true ACCUSE	6
nobody both=false true AGREE	-3
nobody both=false true ASSAULT	10
nobody both=false true COERCE	1
nobody both=false true PROTEST	3
nobody both=false true SUPPORT	-5
nobody both=false true finite	-2
nobody both=false true noun-object	12
nobody both=false true noun-subject	5
nobody both=false true visit	-4
nobody both=true false	-4
nobody both=true false ACCUSE	-1
nobody both=true false AID	-1
nobody both=true false ASSAULT	-2
nobody both=true false COERCE	-2
nobody both=true false CONCEDE	7
nobody both=true false CONSULT	-1
nobody both=true false MOBILIZE	-1
nobody both=true false REJECT	-2
nobody both=true false REQUEST	-1
nobody both=true false SUPPORT	-2
nobody both=true false finite	-3
nobody both=true false noun-object	2
nobody both=true false noun-subject	-3
nobody both=true true	-9
nobody both=true true AGREE	-1
nobody both=true true AID	-1
nobody both=true true ASSAULT	3
nobody both=true true COERCE	2
nobody both=true true CONCEDE	-2
nobody both=true true CONSULT	-3
nobody both=true true COOPERATE	-2
nobody both=true true REJECT	-1
nobody both=true true REQUEST	-2
nobody both=true true SANCTION	-1
nobody both=true true SUPPORT	-2
nobody both=true true THREATEN	-1
nobody both=true true finite	-5
nobody both=true true noun-object	-2
nobody both=true true noun-subject	-3
nobody both=true true visit	-2
nobody call	-1
nobody call noun-subject	-1
nobody definite	5
nobody definite actor=false	-4
nobody definite actor=true	8
nobody definite recipient=false	-1
nobody definite recipient=true	6
nobody either	5
nobody either actor=false	8
nobody either actor=true	-4
nobody either recipient=false	6
nobody either recipient=true	-2
nobody finite	-1
nobody genitive=adjective	6
nobody genitive=adjective ACCUSE	2
nobody genitive=adjective ASSAULT	1
nobody genitive=adjective noun-object	4
nobody genitive=adjective noun-subject	2
nobody genitive=body	7
nobody genitive=body ASSAULT	5
nobody genitive=body noun-object	2
nobody genitive=body noun-subject	4
nobody genitive=event	-3
nobody genitive=event noun-subject	-3
nobody genitive=facility	1
nobody genitive=facility ASSAULT	1
nobody genitive=facility noun-object	1
nobody genitive=kin	1
nobody genitive=kin ASSAULT	1
nobody genitive=kin noun-object	1
nobody genitive=name	-3
nobody genitive=name ASSAULT	-2
nobody genitive=name CONSULT	-1
nobody genitive=name noun-object	-3
nobody genitive=name noun-subject	-1
nobody genitive=none	-5
nobody genitive=none ACCUSE	5
nobody genitive=none AGREE	-3
nobody genitive=none ASSAULT	-7
nobody genitive=none CONSULT	1
nobody genitive=none PROTEST	1
nobody genitive=none REQUEST	-1
nobody genitive=none call	-1
nobody genitive=none noun-subject	-3
nobody genitive=none visit	-1
nobody genitive=person	1
nobody genitive=person ASSAULT	-4
nobody genitive=person noun-object	5
nobody genitive=person noun-subject	-5
nobody genitive=pronoun	-1
nobody genitive=pronoun ASSAULT	-1
nobody genitive=pronoun COERCE	2
nobody genitive=pronoun SUPPORT	-1
nobody genitive=pronoun noun-subject	-2
nobody genitive=pronoun visit	-1
nobody genitive=role	1
nobody genitive=role ASSAULT	1
nobody genitive=role noun-object	-1
nobody genitive=role noun-subject	2
nobody genitive=thing	-1
nobody genitive=thing noun-object	-1
nobody genitive=thing noun-subject	-1
nobody genitive=unknown	-4
nobody genitive=unknown ASSAULT	-5
nobody genitive=unknown noun-object	-3
nobody genitive=unknown noun-subject	-2
nobody genitive=weapon	2
nobody genitive=weapon ASSAULT	2
nobody genitive=weapon noun-object	2
nobody indefinite	1
nobody indefinite actor=false	8
nobody indefinite actor=true	-8
nobody indefinite recipient=false	-7
nobody indefinite recipient=true	7
nobody last actor=false ruled=false	7
nobody last actor=false ruled=false ASSAULT	1
nobody last actor=false ruled=false finite	9
nobody last actor=false ruled=false noun-object	4
nobody last actor=false ruled=false noun-subject	-7
nobody last actor=false ruled=true	14
nobody last actor=false ruled=true ASSAULT	14
nobody last actor=false ruled=true finite	6
nobody last actor=false ruled=true noun-object	3
nobody last actor=false ruled=true noun-subject	3
nobody last actor=true ruled=false	-9
nobody last actor=true ruled=false ASSAULT	-3
nobody last actor=true ruled=false COERCE	-3
nobody last actor=true ruled=false CONSULT	1
nobody last actor=true ruled=false SUPPORT	-3
nobody last actor=true ruled=false finite	-13
nobody last actor=true ruled=false noun-object	4
nobody last actor=true ruled=true	-5
nobody last actor=true ruled=true ACCUSE	3
nobody last actor=true ruled=true ASSAULT	-4
nobody last actor=true ruled=true CONCEDE	-1
nobody last actor=true ruled=true CONSULT	-1
nobody last actor=true ruled=true REQUEST	-1
nobody last actor=true ruled=true SUPPORT	-1
nobody last actor=true ruled=true finite	-2
nobody last actor=true ruled=true noun-object	-3
nobody last actor=true ruled=true noun-subject	-1
nobody last actor=true ruled=true visit	-1
nobody last recipient=false ruled=false	-1
nobody last recipient=false ruled=false ASSAULT	1
nobody last recipient=false ruled=false CONSULT	-1
nobody last recipient=false ruled=false finite	1
nobody last recipient=false ruled=false noun-subject	-2
nobody last recipient=false ruled=true	3
nobody last recipient=false ruled=true CONSULT	4
nobody last recipient=false ruled=true finite	-4
nobody last recipient=false ruled=true noun-object	7
nobody last recipient=false ruled=true noun-subject	-1
nobody last recipient=true ruled=false ASSAULT	1
nobody last recipient=true ruled=false COERCE	-3
nobody last recipient=true ruled=false SUPPORT	-1
nobody last recipient=true ruled=false finite	1
nobody last recipient=true ruled=false noun-object	-1
nobody last recipient=true ruled=false visit	-1
nobody last recipient=true ruled=true	5
nobody last recipient=true ruled=true ACCUSE	6
nobody last recipient=true ruled=true ASSAULT	6
nobody last recipient=true ruled=true COERCE	-1
nobody last recipient=true ruled=true SUPPORT	-3
nobody last recipient=true ruled=true finite	2
nobody last recipient=true ruled=true noun-object	3
nobody last recipient=true ruled=true noun-subject	-1
nobody last recipient=true ruled=true visit	-3
nobody next=bare	-5
nobody next=comma	-5
nobody next=complementiser	-8
nobody next=particle	-5
nobody next=relative	3
nobody next=stop	-4
nobody next=time	2
nobody next=undefined	-10
nobody next=verb	7
nobody next=الي	-2
nobody next=ب	5
nobody next=بين	-1
nobody next=حول	-1
nobody next=خلال	-1
nobody next=ضد	1
nobody next=علي	6
nobody next=عن	1
nobody next=في	7
nobody next=قرب	-1
nobody next=ل	2
nobody next=مع	1
nobody next=من	-4
nobody noun-neither	-3
nobody noun-object	13
nobody noun-subject	-5
nobody object=none	-10
nobody object=none ACCUSE	-1
nobody object=none ASSAULT	-3
nobody object=none CONCEDE	-3
nobody object=none CONSULT	1
nobody object=none PROTEST	3
nobody object=none REQUEST	-1
nobody object=none SUPPORT	-2
nobody object=none finite	-9
nobody object=none visit	-5
nobody object=said false	3
nobody object=said false ACCUSE	-1
nobody object=said false ASSAULT	4
nobody object=said false COERCE	-2
nobody object=said false CONCEDE	5
nobody object=said false CONSULT	-1
nobody object=said false REJECT	-1
nobody object=said false REQUEST	-1
nobody object=said false SUPPORT	-1
nobody object=said false finite	3
nobody object=said true	6
nobody object=said true AID	-1
nobody object=said true ASSAULT	14
nobody object=said true COERCE	-3
nobody object=said true CONCEDE	-1
nobody object=said true CONSULT	-1
nobody object=said true MOBILIZE	-1
nobody object=said true REJECT	-1
nobody object=said true REQUEST	1
nobody object=said true SANCTION	-1
nobody object=said true SUPPORT	-2
nobody object=said true THREATEN	-2
nobody object=said true finite	6
nobody object=understood false	-1
nobody object=understood false ASSAULT	-1
nobody object=understood false finite	-1
nobody object=understood true	-1
nobody object=understood true finite	-1
nobody owned	-1
nobody owned actor=false	5
nobody owned actor=true	-7
nobody owned recipient=false	-1
nobody owned recipient=true	-1
nobody passive	-3
nobody passive actor=false	-3
nobody passive recipient=true	-3
nobody recipient=false	-3
nobody recipient=false ACCUSE	-1
nobody recipient=false AGREE	-3
nobody recipient=false AID	-3
nobody recipient=false ASSAULT	-1
nobody recipient=false CONCEDE	8
nobody recipient=false CONSULT	-2
nobody recipient=false MOBILIZE	-1
nobody recipient=false PROTEST	2
nobody recipient=false REJECT	-3
nobody recipient=false REQUEST	-3
nobody recipient=false SUPPORT	3
nobody recipient=false finite	5
nobody recipient=false noun-object	2
nobody recipient=false noun-subject	-9
nobody recipient=false visit	-1
nobody recipient=true	7
nobody recipient=true ACCUSE	7
nobody recipient=true AGREE	-3
nobody recipient=true AID	1
nobody recipient=true ASSAULT	12
nobody recipient=true COERCE	3
nobody recipient=true CONCEDE	-2
nobody recipient=true CONSULT	4
nobody recipient=true COOPERATE	-3
nobody recipient=true PROTEST	3
nobody recipient=true REJECT	-3
nobody recipient=true SANCTION	-1
nobody recipient=true SUPPORT	-6
nobody recipient=true THREATEN	-2
nobody recipient=true call	-1
nobody recipient=true finite	-6
nobody recipient=true noun-object	10
nobody recipient=true noun-subject	3
nobody recipient=true visit	-6
nobody subject=agent false	8
nobody subject=agent true	3
nobody subject=event false	4
nobody subject=event true	1
nobody subject=none	-6
nobody subject=none ACCUSE	1
nobody subject=none AGREE	-5
nobody subject=none AID	-2
nobody subject=none ASSAULT	1
nobody subject=none COERCE	-2
nobody subject=none CONSULT	4
nobody subject=none PROTEST	3
nobody subject=none REJECT	-2
nobody subject=none REQUEST	-1
nobody subject=none SUPPORT	2
nobody subject=none finite	5
nobody subject=none noun-object	6
nobody subject=none noun-subject	-15
nobody subject=none visit	-3
nobody subject=said false	15
nobody subject=said false ACCUSE	2
nobody subject=said false ASSAULT	6
nobody subject=said false COERCE	6
nobody subject=said false PROTEST	1
nobody subject=said false finite	7
nobody subject=said false noun-object	1
nobody subject=said false noun-subject	7
nobody subject=said false visit	-3
nobody subject=said true	-10
nobody subject=said true ACCUSE	-2
nobody subject=said true AGREE	-1
nobody subject=said true AID	-1
nobody subject=said true ASSAULT	-3
nobody subject=said true COERCE	-1
nobody subject=said true CONCEDE	7
nobody subject=said true CONSULT	-2
nobody subject=said true COOPERATE	-1
nobody subject=said true MOBILIZE	-1
nobody subject=said true REJECT	-1
nobody subject=said true REQUEST	-2
nobody subject=said true SANCTION	-1
nobody subject=said true SUPPORT	-2
nobody subject=said true THREATEN	-1
nobody subject=said true finite	-13
nobody subject=said true noun-object	3
nobody subject=said true visit	-1
nobody subject=thing false	-7
nobody subject=thing true	2
nobody subject=understood false	-1
nobody subject=understood false finite	-2
nobody subject=understood true	5
nobody subject=understood true ACCUSE	4
nobody subject=understood true ASSAULT	8
nobody subject=understood true CONSULT	-1
nobody subject=understood true REQUEST	-1
nobody subject=understood true SUPPORT	-1
nobody subject=understood true finite	1
nobody subject=understood true noun-object	2
nobody subject=understood true noun-subject	2
nobody subject=weapon false	2
nobody subject=weapon true	1
nobody visit	-7
nobody visit finite	-5
nobody visit noun-subject	-2
nobody اتفاق	-1
nobody اتفق	-1
nobody اتهام	3
nobody اتهم	1
nobody اجتماع	-1
nobody اجتمع	-2
nobody احراق	2
nobody ارتكب	-1
nobody استسلم	-1
nobody استشهاد	3
nobody استشهد	2
nobody استنكر	-1
nobody استهداف	-1
nobody استهدف	1
nobody اشتباك	3
nobody اطلق	3
nobody اعتداء	6
nobody اعتذر	-1
nobody اعترف	-1
nobody اعدم	-1
nobody اغتيال	1
nobody اقتحم	-1
nobody التقي	2
nobody القي	-1
nobody انتقد	-1
nobody انفجار	3
nobody انفجر	1
nobody اوقف	2
nobody بحث	-1
nobody تبادل	4
nobody تدمير	4
nobody تراجع	-1
nobody تظاهر	1
nobody تعاون	-2
nobody تفاهم	-3
nobody تفجير	-2
nobody تفقد	-2
nobody تقدم	1
nobody توقيف	2
nobody حذر	-1
nobody حظر	-1
nobody حمل	-1
nobody خطف	7
nobody دعا	1
nobody دعم	-5
nobody دعوه	-1
nobody دمر	-1
nobody رفض	-5
nobody زار	3
nobody زياره	-2
nobody سيطر	-4
nobody سيطره	-6
nobody ضرب	-7
nobody طالب	-1
nobody طلب	-2
nobody عدوان	-2
nobody عمليه	-1
nobody غاره	2
nobody فجر	-7
nobody فرض	-2
nobody قتل	10
nobody قصف	-4
nobody كمين	3
nobody لقاء	-2
nobody لقي	-4
nobody محادثه	-1
nobody مشاوره	-1
nobody معركه	-4
nobody مقتل	-3
nobody منع	-2
nobody هاجم	-3
nobody هجوم	-5
nobody وصل	-2
place	-13
place ASSAULT	-7
place COERCE	1
place CONCEDE	-1
place PROTEST	-1
place REJECT	-1
place REQUEST	-1
place finite	-4
place noun-object	-2
place noun-subject	-6
place visit	-2
pronoun agrees=false finite	-8
pronoun agrees=false noun-object	-5
pronoun agrees=false noun-subject	2
pronoun agrees=true finite	4
pronoun agrees=true noun-object	2
pronoun agrees=true noun-subject	6
recalled=cited	20
recalled=cited ACCUSE	4
recalled=cited REQUEST	6
recalled=cited SUPPORT	5
recalled=cited THREATEN	6
recalled=cited active	-1
recalled=cited either	21
recalled=cited finite	16
recalled=cited object=none	9
recalled=cited object=said false	7
recalled=cited object=said true	4
recalled=cited participle	4
recalled=cited subject=none	4
recalled=cited subject=said true	11
recalled=cited subject=understood true	4
recalled=floor	2
recalled=floor ACCUSE	2
recalled=floor AGREE	-2
recalled=floor AID	-2
recalled=floor ASSAULT	-15
recalled=floor COERCE	1
recalled=floor CONCEDE	-1
recalled=floor CONSULT	1
recalled=floor COOPERATE	5
recalled=floor REJECT	-1
recalled=floor REQUEST	1
recalled=floor SUPPORT	4
recalled=floor THREATEN	5
recalled=floor active	-7
recalled=floor definite	-2
recalled=floor either	2
recalled=floor finite	-10
recalled=floor genitive=adjective	-9
recalled=floor genitive=body	3
recalled=floor genitive=event	5
recalled=floor genitive=name	-2
recalled=floor genitive=none	-1
recalled=floor genitive=person	-1
recalled=floor genitive=pronoun	13
recalled=floor genitive=thing	2
recalled=floor genitive=unknown	-1
recalled=floor indefinite	-1
recalled=floor noun-object	7
recalled=floor noun-subject	3
recalled=floor object=none	5
recalled=floor object=said false	-9
recalled=floor object=said true	-1
recalled=floor object=understood true	-1
recalled=floor owned	13
recalled=floor participle	4
recalled=floor passive	-1
recalled=floor subject=none	-3
recalled=floor subject=said false	2
recalled=floor subject=said true	3
recalled=floor subject=understood false	-1
recalled=floor subject=understood true	2
recalled=floor visit	-1
recalled=here actor	6
recalled=here actor AGREE	7
recalled=here actor ASSAULT	-4
recalled=here actor COERCE	5
recalled=here actor CONSULT	3
recalled=here actor REQUEST	-7
recalled=here actor SUPPORT	5
recalled=here actor active	-3
recalled=here actor definite	9
recalled=here actor either	5
recalled=here actor finite	6
recalled=here actor genitive=adjective	10
recalled=here actor genitive=name	-3
recalled=here actor genitive=none	1
recalled=here actor genitive=pronoun	-5
recalled=here actor indefinite	-4
recalled=here actor noun-object	-6
recalled=here actor noun-subject	6
recalled=here actor object=none	3
recalled=here actor object=said false	2
recalled=here actor object=said true	6
recalled=here actor owned	-5
recalled=here actor passive	5
recalled=here actor subject=none	8
recalled=here actor subject=said false	2
recalled=here actor subject=said true	-9
recalled=here actor subject=understood true	6
recalled=here actor visit	2
recalled=here recipient	11
recalled=here recipient ACCUSE	-1
recalled=here recipient AGREE	-4
recalled=here recipient AID	-2
recalled=here recipient ASSAULT	-4
recalled=here recipient COERCE	1
recalled=here recipient CONSULT	6
recalled=here recipient REQUEST	3
recalled=here recipient active	1
recalled=here recipient definite	-7
recalled=here recipient either	7
recalled=here recipient finite	8
recalled=here recipient genitive=adjective	-3
recalled=here recipient genitive=name	2
recalled=here recipient genitive=none	1
recalled=here recipient genitive=pronoun	6
recalled=here recipient indefinite	5
recalled=here recipient noun-object	2
recalled=here recipient noun-subject	2
recalled=here recipient object=none	4
recalled=here recipient object=said false	-1
recalled=here recipient object=said true	2
recalled=here recipient object=understood true	4
recalled=here recipient owned	6
recalled=here recipient passive	-1
recalled=here recipient subject=none	-1
recalled=here recipient subject=said false	-1
recalled=here recipient subject=said true	8
recalled=here recipient subject=understood true	7
recalled=here recipient visit	5
recalled=latest actor	5
recalled=latest actor ACCUSE	2
recalled=latest actor AID	-1
recalled=latest actor ASSAULT	2
recalled=latest actor COERCE	1
recalled=latest actor CONCEDE	-3
recalled=latest actor CONSULT	3
recalled=latest actor COOPERATE	10
recalled=latest actor REJECT	-3
recalled=latest actor REQUEST	-5
recalled=latest actor SUPPORT	1
recalled=latest actor THREATEN	1
recalled=latest actor active	-7
recalled=latest actor call	-1
recalled=latest actor definite	2
recalled=latest actor either	3
recalled=latest actor finite	-4
recalled=latest actor genitive=adjective	3
recalled=latest actor genitive=body	2
recalled=latest actor genitive=event	4
recalled=latest actor genitive=name	13
recalled=latest actor genitive=none	-6
recalled=latest actor genitive=person	-1
recalled=latest actor genitive=pronoun	-1
recalled=latest actor genitive=role	-1
recalled=latest actor genitive=thing	-2
recalled=latest actor genitive=unknown	-1
recalled=latest actor indefinite	10
recalled=latest actor noun-object	9
recalled=latest actor noun-subject	1
recalled=latest actor object=none	-1
recalled=latest actor object=said false	6
recalled=latest actor object=said true	-4
recalled=latest actor object=understood true	-5
recalled=latest actor owned	-1
recalled=latest actor subject=none	4
recalled=latest actor subject=said false	4
recalled=latest actor subject=said true	-6
recalled=latest actor subject=understood false	5
recalled=latest actor visit	2
recalled=latest recipient	3
recalled=latest recipient ACCUSE	-1
recalled=latest recipient AGREE	-1
recalled=latest recipient AID	-2
recalled=latest recipient ASSAULT	5
recalled=latest recipient COERCE	-3
recalled=latest recipient CONCEDE	-1
recalled=latest recipient CONSULT	-5
recalled=latest recipient COOPERATE	-1
recalled=latest recipient MOBILIZE	1
recalled=latest recipient REJECT	4
recalled=latest recipient REQUEST	12
recalled=latest recipient call	-1
recalled=latest recipient definite	-1
recalled=latest recipient either	-5
recalled=latest recipient finite	-7
recalled=latest recipient genitive=adjective	1
recalled=latest recipient genitive=name	4
recalled=latest recipient genitive=none	1
recalled=latest recipient genitive=person	-1
recalled=latest recipient genitive=role	8
recalled=latest recipient genitive=thing	5
recalled=latest recipient genitive=unknown	-2
recalled=latest recipient genitive=weapon	-1
recalled=latest recipient indefinite	11
recalled=latest recipient noun-object	7
recalled=latest recipient noun-subject	4
recalled=latest recipient object=none	-6
recalled=latest recipient object=said true	-4
recalled=latest recipient object=understood true	4
recalled=latest recipient passive	-2
recalled=latest recipient subject=none	11
recalled=latest recipient subject=said false	-4
recalled=latest recipient subject=understood true	-3
recalled=latest recipient visit	-4
recalled=named 0	6
recalled=named 0 ACCUSE	1
recalled=named 0 AGREE	1
recalled=named 0 AID	-2
recalled=named 0 ASSAULT	-10
recalled=named 0 COERCE	4
recalled=named 0 CONCEDE	-1
recalled=named 0 CONSULT	3
recalled=named 0 COOPERATE	5
recalled=named 0 REJECT	-3
recalled=named 0 REQUEST	-2
recalled=named 0 SANCTION	-1
recalled=named 0 SUPPORT	6
recalled=named 0 THREATEN	4
recalled=named 0 active	6
recalled=named 0 call	5
recalled=named 0 definite	-4
recalled=named 0 either	6
recalled=named 0 finite	7
recalled=named 0 genitive=adjective	-2
recalled=named 0 genitive=body	6
recalled=named 0 genitive=name	-2
recalled=named 0 genitive=none	-5
recalled=named 0 genitive=person	-1
recalled=named 0 genitive=pronoun	7
recalled=named 0 genitive=thing	-1
recalled=named 0 genitive=unknown	-4
recalled=named 0 genitive=weapon	-1
recalled=named 0 indefinite	-7
recalled=named 0 noun-subject	-3
recalled=named 0 object=none	4
recalled=named 0 object=said false	10
recalled=named 0 object=said true	-1
recalled=named 0 object=understood true	-2
recalled=named 0 owned	7
recalled=named 0 participle	4
recalled=named 0 passive	-1
recalled=named 0 subject=none	-6
recalled=named 0 subject=said false	-8
recalled=named 0 subject=said true	9
recalled=named 0 subject=understood false	2
recalled=named 0 subject=understood true	11
recalled=named 1 ACCUSE	-1
recalled=named 1 AID	-1
recalled=named 1 ASSAULT	-4
recalled=named 1 COERCE	-1
recalled=named 1 CONCEDE	2
recalled=named 1 CONSULT	-1
recalled=named 1 REJECT	9
recalled=named 1 REQUEST	-1
recalled=named 1 SANCTION	1
recalled=named 1 SUPPORT	1
recalled=named 1 THREATEN	2
recalled=named 1 active	-6
recalled=named 1 definite	-5
recalled=named 1 either	13
recalled=named 1 finite	7
recalled=named 1 genitive=adjective	5
recalled=named 1 genitive=body	-1
recalled=named 1 genitive=name	4
recalled=named 1 genitive=none	-9
recalled=named 1 genitive=pronoun	-2
recalled=named 1 genitive=thing	-1
recalled=named 1 genitive=unknown	-1
recalled=named 1 indefinite	1
recalled=named 1 noun-neither	-1
recalled=named 1 noun-subject	-5
recalled=named 1 object=none	-1
recalled=named 1 object=said true	5
recalled=named 1 object=understood true	3
recalled=named 1 owned	-2
recalled=named 1 passive	-1
recalled=named 1 subject=none	-2
recalled=named 1 subject=said false	-1
recalled=named 1 subject=said true	-2
recalled=named 1 subject=understood true	7
recalled=named 1 visit	-1
recalled=named 2	-12
recalled=named 2 ASSAULT	-3
recalled=named 2 COERCE	-1
recalled=named 2 REJECT	-4
recalled=named 2 REQUEST	-4
recalled=named 2 SUPPORT	1
recalled=named 2 either	-5
recalled=named 2 finite	-5
recalled=named 2 genitive=adjective	-2
recalled=named 2 genitive=name	-3
recalled=named 2 genitive=pronoun	-3
recalled=named 2 indefinite	-3
recalled=named 2 noun-object	-1
recalled=named 2 noun-subject	-6
recalled=named 2 object=none	-1
recalled=named 2 object=said false	-3
recalled=named 2 object=said true	-1
recalled=named 2 owned	-3
recalled=named 2 subject=none	-4
recalled=named 2 subject=said false	-3
recalled=named 2 subject=said true	-2
recalled=named 2 subject=understood true	-3
recalled=named 2 visit	-1
recalled=named 3	5
recalled=named 3 ASSAULT	-2
recalled=named 3 COERCE	-1
recalled=named 3 REQUEST	8
recalled=named 3 definite	3
recalled=named 3 either	-2
recalled=named 3 finite	-2
recalled=named 3 genitive=adjective	-1
recalled=named 3 genitive=none	2
recalled=named 3 indefinite	6
recalled=named 3 noun-subject	8
recalled=named 3 object=none	-1
recalled=named 3 object=said false	-1
recalled=named 3 subject=none	3
recalled=named 3 subject=said false	4
recalled=named 3 subject=said true	-1
recalled=same actor	26
recalled=same actor ACCUSE	4
recalled=same actor ASSAULT	7
recalled=same actor COERCE	9
recalled=same actor CONCEDE	-4
recalled=same actor CONSULT	10
recalled=same actor REQUEST	-1
recalled=same actor SUPPORT	4
recalled=same actor active	-7
recalled=same actor definite	-2
recalled=same actor either	13
recalled=same actor finite	12
recalled=same actor genitive=adjective	4
recalled=same actor genitive=body	-3
recalled=same actor genitive=name	11
recalled=same actor genitive=none	-5
recalled=same actor genitive=pronoun	3
recalled=same actor genitive=unknown	-1
recalled=same actor indefinite	14
recalled=same actor noun-object	-1
recalled=same actor noun-subject	15
recalled=same actor object=none	7
recalled=same actor object=said false	7
recalled=same actor object=said true	3
recalled=same actor owned	3
recalled=same actor passive	6
recalled=same actor subject=none	5
recalled=same actor subject=said false	5
recalled=same actor subject=said true	7
recalled=same actor subject=understood true	3
recalled=same actor visit	-3
recalled=same recipient	4
recalled=same recipient ASSAULT	3
recalled=same recipient COERCE	-2
recalled=same recipient CONSULT	-2
recalled=same recipient REQUEST	5
recalled=same recipient SUPPORT	-4
recalled=same recipient active	1
recalled=same recipient finite	-2
recalled=same recipient genitive=adjective	4
recalled=same recipient genitive=name	1
recalled=same recipient genitive=person	-1
recalled=same recipient genitive=place	-1
recalled=same recipient genitive=pronoun	3
recalled=same recipient genitive=role	1
recalled=same recipient genitive=thing	4
recalled=same recipient genitive=unknown	-1
recalled=same recipient genitive=weapon	-1
recalled=same recipient indefinite	3
recalled=same recipient noun-object	10
recalled=same recipient noun-subject	-3
recalled=same recipient object=none	-3
recalled=same recipient object=said true	-3
recalled=same recipient owned	3
recalled=same recipient passive	-2
recalled=same recipient subject=none	2
recalled=same recipient subject=said false	-2
recalled=same recipient subject=said true	5
recalled=same recipient subject=understood false	-1
recalled=same recipient subject=understood true	1
recalled=same recipient visit	-1
recalled=speaker	-4
recalled=speaker ACCUSE	3
recalled=speaker ASSAULT	-8
recalled=speaker COERCE	1
recalled=speaker CONCEDE	-5
recalled=speaker CONSULT	-6
recalled=speaker COOPERATE	2
recalled=speaker REJECT	9
recalled=speaker definite	-10
recalled=speaker either	-4
recalled=speaker finite	-5
recalled=speaker genitive=adjective	-4
recalled=speaker genitive=name	-2
recalled=speaker genitive=none	7
recalled=speaker genitive=pronoun	1
recalled=speaker genitive=unknown	-1
recalled=speaker indefinite	12
recalled=speaker noun-subject	1
recalled=speaker object=none	-1
recalled=speaker object=said false	-4
recalled=speaker object=said true	-4
recalled=speaker object=understood true	5
recalled=speaker owned	1
recalled=speaker subject=none	-5
recalled=speaker subject=said false	1
recalled=speaker subject=said true	-2
recalled=speaker subject=understood true	5
recalled=speaker visit	-5
recalled=stricken	4
recalled=stricken ACCUSE	-2
recalled=stricken ASSAULT	3
recalled=stricken COERCE	2
recalled=stricken CONCEDE	3
recalled=stricken CONSULT	-1
recalled=stricken MOBILIZE	1
recalled=stricken REJECT	-2
recalled=stricken REQUEST	-4
recalled=stricken SUPPORT	-2
recalled=stricken call	-1
recalled=stricken definite	-5
recalled=stricken either	2
recalled=stricken genitive=adjective	2
recalled=stricken genitive=body	-1
recalled=stricken genitive=name	4
recalled=stricken genitive=none	-6
recalled=stricken genitive=person	-1
recalled=stricken genitive=pronoun	8
recalled=stricken genitive=role	4
recalled=stricken genitive=thing	4
recalled=stricken genitive=unknown	-1
recalled=stricken genitive=weapon	-1
recalled=stricken indefinite	3
recalled=stricken noun-object	6
recalled=stricken noun-subject	-1
recalled=stricken object=none	-5
recalled=stricken object=said false	-1
recalled=stricken object=said true	3
recalled=stricken object=understood true	4
recalled=stricken owned	8
recalled=stricken passive	-2
recalled=stricken subject=none	2
recalled=stricken subject=said false	-5
recalled=stricken subject=said true	2
recalled=stricken subject=understood false	-1
recalled=stricken subject=understood true	7
recalled=stricken visit	8
relation=adjacent	-2
relation=adjacent ASSAULT	-1
relation=adjacent SUPPORT	-1
relation=adjacent noun-object	-1
relation=adjacent noun-subject	-1
relation=adjective	12
relation=adjective ASSAULT	12
relation=adjective noun-subject	10
relation=agent ASSAULT	4
relation=carrier obj	3
relation=carrier obj ASSAULT	1
relation=carrier obj SUPPORT	1
relation=carrier obj noun-object	-3
relation=carrier obj noun-subject	6
relation=carrier obj visit	1
relation=carrier subj	18
relation=carrier subj ACCUSE	-1
relation=carrier subj ASSAULT	8
relation=carrier subj COERCE	2
relation=carrier subj CONSULT	-2
relation=carrier subj REQUEST	1
relation=carrier subj SUPPORT	4
relation=carrier subj befallen	-2
relation=carrier subj befallen ASSAULT	-1
relation=carrier subj befallen noun-object	-1
relation=carrier subj befallen noun-subject	-1
relation=carrier subj call	5
relation=carrier subj noun-object	3
relation=carrier subj noun-subject	14
relation=carrier subj visit	2
relation=clause subj	-1
relation=clause subj AGREE	4
relation=clause subj ASSAULT	-5
relation=clause subj CONSULT	1
relation=clause subj REQUEST	-2
relation=clause subj apart ASSAULT	7
relation=clause subj apart SUPPORT	-2
relation=clause subj apart noun-object	-2
relation=clause subj apart noun-subject	3
relation=clause subj noun-subject	-1
relation=clause subj visit	-5
relation=continued	2
relation=continued ASSAULT	2
relation=controlled	3
relation=controlled ASSAULT	-3
relation=controlled noun-object	-4
relation=controlled noun-subject	7
relation=deed actor	-1
relation=deed actor ACCUSE	-1
relation=deed actor REJECT	-2
relation=deed actor SUPPORT	-1
relation=deed actor finite	-1
relation=deed actor noun-subject	1
relation=deed recipient	-5
relation=deed recipient ASSAULT	-1
relation=deed recipient SUPPORT	-4
relation=deed recipient finite	-4
relation=genitive	-3
relation=genitive ASSAULT	-1
relation=genitive CONSULT	4
relation=genitive REJECT	-4
relation=genitive SUPPORT	2
relation=genitive noun-object	-2
relation=genitive visit	1
relation=obj	4
relation=obj ACCUSE	-5
relation=obj AGREE	2
relation=obj AID	-1
relation=obj ASSAULT	-5
relation=obj COERCE	-1
relation=obj CONCEDE	5
relation=obj CONSULT	3
relation=obj MOBILIZE	1
relation=obj REJECT	3
relation=obj REQUEST	4
relation=obj SUPPORT	2
relation=obj THREATEN	-1
relation=obj finite	4
relation=obj noun-object	-3
relation=obj noun-subject	4
relation=subj	-4
relation=subj ACCUSE	1
relation=subj AGREE	1
relation=subj AID	2
relation=subj ASSAULT	4
relation=subj COERCE	3
relation=subj CONCEDE	-8
relation=subj CONSULT	-3
relation=subj MOBILIZE	-2
relation=subj REJECT	-4
relation=subj REQUEST	-1
relation=subj RETREAT	1
relation=subj SANCTION	5
relation=subj SUPPORT	-1
relation=subj THREATEN	-1
relation=subj call	2
relation=subj finite	4
relation=subj noun-subject	-6
relation=subj participle	-3
relation=subj visit	1
relation=الي	-4
relation=الي ACCUSE	-1
relation=الي REQUEST	-1
relation=الي finite	-2
relation=الي noun-subject	-2
relation=الي visit	-1
relation=ب	3
relation=ب ASSAULT	1
relation=ب CONSULT	-1
relation=ب REQUEST	5
relation=ب SUPPORT	-1
relation=ب finite	-2
relation=ب noun-subject	6
relation=بقياده	-1
relation=بين	9
relation=بين ASSAULT	2
relation=بين CONSULT	2
relation=بين finite	-1
relation=بين noun-subject	9
relation=خلال	1
relation=شمال	-1
relation=شمال ASSAULT	-1
relation=ضد	1
relation=ضد ASSAULT	-1
relation=ضد PROTEST	-1
relation=ضد finite	-1
relation=ضد noun-subject	2
relation=علي	-1
relation=علي AID	2
relation=علي ASSAULT	-4
relation=علي COERCE	3
relation=علي SUPPORT	-1
relation=علي finite	4
relation=علي noun-subject	-5
relation=عن	5
relation=عن CONCEDE	5
relation=عن finite	5
relation=في	-7
relation=في ASSAULT	-6
relation=في COERCE	-1
relation=في CONCEDE	-1
relation=في MOBILIZE	-1
relation=في PROTEST	-1
relation=في SUPPORT	3
relation=في finite	-4
relation=في noun-object	-1
relation=في noun-subject	-2
relation=ل	5
relation=ل ACCUSE	-1
relation=ل ASSAULT	9
relation=ل COERCE	-1
relation=ل CONSULT	8
relation=ل REQUEST	-2
relation=ل SUPPORT	-6
relation=ل finite	2
relation=ل noun-object	-2
relation=ل noun-subject	6
relation=ل visit	-1
relation=لدي	-1
relation=مع	-10
relation=مع AGREE	-1
relation=مع ASSAULT	4
relation=مع COERCE	-6
relation=مع CONSULT	-3
relation=مع call	-1
relation=مع finite	-10
relation=مع noun-subject	1
relation=من	-2
relation=من ACCUSE	1
relation=من AID	1
relation=من ASSAULT	-4
relation=من COERCE	-1
relation=من COOPERATE	2
relation=من REQUEST	1
relation=من finite	-2
ruled=actor	114
ruled=actor ACCUSE	1
ruled=actor AGREE	6
ruled=actor AID	5
ruled=actor ASSAULT	11
ruled=actor COERCE	-1
ruled=actor CONCEDE	-6
ruled=actor COOPERATE	-2
ruled=actor MOBILIZE	-2
ruled=actor REJECT	-3
ruled=actor REQUEST	-1
ruled=actor RETREAT	1
ruled=actor SANCTION	5
ruled=actor SUPPORT	-1
ruled=actor THREATEN	-1
ruled=actor call	2
ruled=actor finite	11
ruled=actor noun-object	3
ruled=actor noun-subject	2
ruled=actor participle	-3
ruled=actor visit	6
ruled=recipient	-22
ruled=recipient ACCUSE	-7
ruled=recipient AGREE	-1
ruled=recipient AID	-2
ruled=recipient ASSAULT	-7
ruled=recipient COERCE	-2
ruled=recipient CONCEDE	4
ruled=recipient COOPERATE	-1
ruled=recipient PROTEST	-2
ruled=recipient REJECT	3
ruled=recipient REQUEST	2
ruled=recipient SANCTION	-1
ruled=recipient SUPPORT	-2
ruled=recipient THREATEN	-1
ruled=recipient call	-1
ruled=recipient finite	-9
ruled=recipient noun-object	1
ruled=recipient noun-subject	-13
ruled=recipient visit	-2
salience=high false	2
salience=high true	-3
salience=low false	7
salience=low true	-10
salience=mid false	-3
salience=mid true	2
salience=top false	8
salience=top true	-3
slot=actor	7
slot=actor ACCUSE	3
slot=actor AGREE	1
slot=actor AID	5
slot=actor ASSAULT	4
slot=actor COERCE	3
slot=actor CONCEDE	-8
slot=actor CONSULT	1
slot=actor COOPERATE	3
slot=actor MOBILIZE	-2
slot=actor REJECT	-4
slot=actor REQUEST	-1
slot=actor RETREAT	1
slot=actor SANCTION	5
slot=actor SUPPORT	-1
slot=actor THREATEN	-1
slot=actor call	2
slot=actor finite	7
slot=actor noun-object	3
slot=actor noun-subject	-1
slot=actor participle	-3
slot=actor visit	1
slot=place	-3
slot=place ASSAULT	-2
slot=place PROTEST	-1
slot=place noun-subject	-1
slot=place visit	1
slot=recipient	-15
slot=recipient ACCUSE	-3
slot=recipient AID	-2
slot=recipient ASSAULT	-6
slot=recipient CONCEDE	5
slot=recipient CONSULT	-2
slot=recipient COOPERATE	3
slot=recipient PROTEST	-1
slot=recipient REJECT	3
slot=recipient REQUEST	-6
slot=recipient SANCTION	-1
slot=recipient SUPPORT	1
slot=recipient THREATEN	-1
slot=recipient call	-1
slot=recipient finite	-6
slot=recipient noun-object	-3
slot=recipient noun-subject	-4
slot=recipient visit	-2
source=false FAC	-7
source=false FAC ASSAULT	-3
source=false FAC REJECT	-2
source=false FAC finite	-2
source=false FAC noun-object	-1
source=false FAC noun-subject	-3
source=false GPE	-7
source=false GPE ACCUSE	-6
source=false GPE AGREE	2
source=false GPE ASSAULT	-8
source=false GPE COERCE	3
source=false GPE CONCEDE	1
source=false GPE CONSULT	-6
source=false GPE COOPERATE	2
source=false GPE MOBILIZE	-1
source=false GPE PROTEST	-2
source=false GPE REJECT	1
source=false GPE REQUEST	-1
source=false GPE RETREAT	-1
source=false GPE SANCTION	2
source=false GPE SUPPORT	12
source=false GPE THREATEN	-1
source=false GPE call	-1
source=false GPE finite	4
source=false GPE noun-neither	-1
source=false GPE noun-object	-9
source=false GPE visit	2
source=false LOC	-7
source=false LOC ASSAULT	-5
source=false LOC finite	-2
source=false LOC noun-object	-1
source=false LOC noun-subject	-3
source=false ORG ACCUSE	-1
source=false ORG AGREE	4
source=false ORG AID	4
source=false ORG ASSAULT	8
source=false ORG COERCE	-3
source=false ORG CONCEDE	-1
source=false ORG CONSULT	9
source=false ORG COOPERATE	-2
source=false ORG MOBILIZE	1
source=false ORG REJECT	-3
source=false ORG REQUEST	-5
source=false ORG RETREAT	3
source=false ORG SANCTION	-1
source=false ORG SUPPORT	-9
source=false ORG THREATEN	-1
source=false ORG call	-2
source=false ORG finite	5
source=false ORG noun-neither	3
source=false ORG noun-object	-6
source=false ORG noun-subject	-2
source=false ORG visit	3
source=false PER	-2
source=false PER ACCUSE	-3
source=false PER AGREE	3
source=false PER AID	-1
source=false PER ASSAULT	-3
source=false PER COERCE	-4
source=false PER CONCEDE	1
source=false PER CONSULT	3
source=false PER COOPERATE	-1
source=false PER PROTEST	-1
source=false PER REJECT	-2
source=false PER REQUEST	5
source=false PER SUPPORT	-6
source=false PER THREATEN	1
source=false PER finite	-4
source=false PER noun-object	-6
source=false PER noun-subject	9
source=false PER visit	9
source=false mixed	-4
source=false mixed ASSAULT	-1
source=false mixed REQUEST	-1
source=false mixed finite	-1
source=false mixed noun-object	-1
source=false mixed noun-subject	-2
source=false outlet	-2
source=false outlet ASSAULT	-1
source=false outlet finite	-1
source=false outlet noun-subject	-1
source=true GPE	10
source=true GPE AGREE	4
source=true GPE ASSAULT	12
source=true GPE CONSULT	-7
source=true GPE REQUEST	2
source=true GPE SUPPORT	2
source=true GPE finite	1
source=true GPE noun-object	5
source=true GPE noun-subject	5
source=true GPE visit	-1
source=true ORG	16
source=true ORG ACCUSE	1
source=true ORG AGREE	-1
source=true ORG AID	-1
source=true ORG ASSAULT	-1
source=true ORG COERCE	3
source=true ORG CONSULT	-4
source=true ORG COOPERATE	-1
source=true ORG REJECT	12
source=true ORG SUPPORT	7
source=true ORG THREATEN	2
source=true ORG finite	-4
source=true ORG noun-object	7
source=true ORG noun-subject	13
source=true ORG visit	-1
source=true PER	4
source=true PER ACCUSE	4
source=true PER AGREE	-1
source=true PER AID	-1
source=true PER ASSAULT	-4
source=true PER CONSULT	5
source=true PER COOPERATE	2
source=true PER REQUEST	4
source=true PER SUPPORT	-3
source=true PER THREATEN	2
source=true PER call	6
source=true PER finite	8
source=true PER noun-object	4
source=true PER noun-subject	-6
source=true PER visit	-3
source=true outlet	-3
source=true outlet CONCEDE	-1
source=true outlet finite	-1
source=true outlet noun-subject	-1
speaks	12
speaks ACCUSE	5
speaks ASSAULT	-5
speaks COERCE	1
speaks CONCEDE	-6
speaks CONSULT	-3
speaks COOPERATE	2
speaks REJECT	12
speaks REQUEST	4
speaks SUPPORT	1
speaks THREATEN	2
speaks finite	12
speaks noun-subject	-1
speaks participle	1
speaks visit	-5
type=FAC	-7
type=FAC ASSAULT	-3
type=FAC ASSAULT finite	-1
type=FAC ASSAULT noun-object	-1
type=FAC ASSAULT noun-subject	-1
type=FAC REJECT	-2
type=FAC finite	-2
type=FAC noun-object	-1
type=FAC noun-subject	-3
type=GPE	3
type=GPE ACCUSE	-6
type=GPE ACCUSE finite	-5
type=GPE ACCUSE noun-subject	-1
type=GPE AGREE	5
type=GPE AGREE finite	1
type=GPE AGREE noun-subject	4
type=GPE AID	1
type=GPE AID finite	5
type=GPE AID noun-neither	-1
type=GPE AID noun-subject	-1
type=GPE ASSAULT	3
type=GPE ASSAULT finite	-4
type=GPE ASSAULT noun-subject	8
type=GPE COERCE	2
type=GPE COERCE finite	4
type=GPE COERCE noun-object	-2
type=GPE CONCEDE	1
type=GPE CONCEDE finite	-2
type=GPE CONCEDE noun-subject	3
type=GPE CONSULT	-13
type=GPE CONSULT finite	-1
type=GPE CONSULT noun-subject	-12
type=GPE COOPERATE	2
type=GPE COOPERATE finite	1
type=GPE COOPERATE noun-subject	1
type=GPE MOBILIZE	-1
type=GPE PROTEST	-2
type=GPE PROTEST finite	-1
type=GPE PROTEST noun-subject	-1
type=GPE REJECT	1
type=GPE REJECT noun-subject	1
type=GPE REQUEST finite	4
type=GPE REQUEST noun-subject	-4
type=GPE RETREAT	-1
type=GPE RETREAT noun-subject	-1
type=GPE SANCTION	2
type=GPE SANCTION finite	2
type=GPE SUPPORT	13
type=GPE SUPPORT finite	4
type=GPE SUPPORT noun-subject	10
type=GPE THREATEN	-1
type=GPE call	-1
type=GPE call noun-subject	-1
type=GPE finite	5
type=GPE noun-neither	-1
type=GPE noun-object	-4
type=GPE noun-subject	4
type=GPE visit noun-subject	1
type=LOC	-7
type=LOC ASSAULT	-5
type=LOC ASSAULT finite	-1
type=LOC ASSAULT noun-object	-1
type=LOC ASSAULT noun-subject	-2
type=LOC finite	-2
type=LOC noun-object	-1
type=LOC noun-subject	-3
type=ORG	13
type=ORG ACCUSE	1
type=ORG ACCUSE finite	5
type=ORG ACCUSE noun-subject	-4
type=ORG AGREE	3
type=ORG AGREE noun-subject	2
type=ORG AID	3
type=ORG AID finite	-2
type=ORG ASSAULT	5
type=ORG ASSAULT finite	-4
type=ORG ASSAULT noun-object	6
type=ORG ASSAULT noun-subject	5
type=ORG COERCE	-1
type=ORG COERCE finite	1
type=ORG COERCE noun-object	-3
type=ORG COERCE noun-subject	2
type=ORG CONCEDE	-1
type=ORG CONCEDE finite	6
type=ORG CONCEDE noun-subject	-2
type=ORG CONSULT	5
type=ORG CONSULT finite	-1
type=ORG CONSULT noun-subject	6
type=ORG COOPERATE	-4
type=ORG COOPERATE noun-subject	-4
type=ORG MOBILIZE	4
type=ORG MOBILIZE finite	1
type=ORG REJECT	9
type=ORG REJECT finite	3
type=ORG REJECT noun-subject	6
type=ORG REQUEST	-5
type=ORG REQUEST finite	-5
type=ORG RETREAT	3
type=ORG RETREAT noun-subject	2
type=ORG SANCTION finite	-2
type=ORG SUPPORT	-2
type=ORG SUPPORT finite	-1
type=ORG SUPPORT noun-subject	-1
type=ORG THREATEN	1
type=ORG THREATEN finite	1
type=ORG call	-2
type=ORG call noun-subject	-2
type=ORG finite	1
type=ORG noun-neither	4
type=ORG noun-subject	11
type=ORG visit	2
type=ORG visit finite	1
type=PER	2
type=PER ACCUSE finite	2
type=PER ACCUSE noun-subject	-2
type=PER AGREE	2
type=PER AGREE noun-subject	1
type=PER AID	-2
type=PER AID finite	-1
type=PER ASSAULT	-7
type=PER ASSAULT finite	-3
type=PER ASSAULT noun-object	-4
type=PER COERCE	-4
type=PER COERCE finite	-3
type=PER COERCE noun-object	-1
type=PER CONCEDE	-4
type=PER CONCEDE finite	-3
type=PER CONSULT	8
type=PER CONSULT finite	3
type=PER CONSULT noun-subject	5
type=PER COOPERATE	2
type=PER COOPERATE noun-subject	2
type=PER MOBILIZE	-1
type=PER PROTEST	-2
type=PER PROTEST finite	-1
type=PER REJECT	-2
type=PER REJECT noun-subject	-3
type=PER REQUEST	9
type=PER REQUEST finite	2
type=PER REQUEST noun-subject	7
type=PER SUPPORT	-9
type=PER SUPPORT finite	1
type=PER SUPPORT noun-subject	-10
type=PER THREATEN	3
type=PER THREATEN finite	2
type=PER call	5
type=PER call noun-subject	5
type=PER finite	4
type=PER noun-object	-3
type=PER noun-subject	2
type=PER visit	5
type=PER visit finite	5
type=PER visit noun-subject	1
type=mixed	-4
type=mixed ASSAULT	-1
type=mixed ASSAULT noun-object	-1
type=mixed REQUEST	-1
type=mixed REQUEST finite	-1
type=mixed finite	-1
type=mixed noun-object	-1
type=mixed noun-subject	-2
type=outlet	-5
type=outlet ASSAULT	-2
type=outlet ASSAULT noun-object	-1
type=outlet ASSAULT noun-subject	-1
type=outlet CONCEDE	-1
type=outlet SUPPORT	-1
type=outlet finite	-2
type=outlet noun-object	-1
type=outlet noun-subject	-2
verb agrees=false	-10
verb agrees=false active near=false	-7
verb agrees=false either near=false	-9
verb agrees=false either near=true	7
verb agrees=false passive near=false	2
verb agrees=false passive near=true	-1
verb agrees=true	1
verb agrees=true active near=false	8
verb agrees=true active near=true	4
verb agrees=true either near=false	-15
verb agrees=true either near=true	1
verb agrees=true passive near=false	3
within before 0	-1
within before 0 finite	-1
within before 1	-2
within before 1 noun-subject	-1
within before 2	4
within before 2 noun-subject	4
within behind 0	-5
within behind 0 ASSAULT	1
within behind 0 CONSULT	-1
within behind 0 finite	-1
within behind 0 noun-subject	-3
within behind 1	-1
within same 0	4
`
export const RECIPIENT_WEIGHTS: string = `
adjectival before 0	-2
adjectival before 0 ASSAULT	-2
adjectival before 1	-2
adjectival before 1 noun-subject	-2
adjectival before 2	5
adjectival before 2 ASSAULT	5
adjectival before 2 finite	5
adjectival behind 0	8
adjectival behind 0 ACCUSE	1
adjectival behind 0 ASSAULT	-1
adjectival behind 0 REQUEST	-1
adjectival behind 0 finite	5
adjectival behind 0 noun-subject	3
adjectival behind 1	-1
adjectival behind 1 ASSAULT	-1
adjectival behind 2	3
adjectival behind 2 finite	-5
adjectival behind 2 noun-subject	7
adjective	3
adjective finite	1
between=back	-3
between=back ACCUSE	-1
between=back ASSAULT	1
between=back CONSULT	-2
between=back REQUEST	3
between=both	1
between=both CONSULT	-1
between=forth	16
between=forth ACCUSE	7
between=forth AGREE	3
between=forth ASSAULT	-2
between=forth CONSULT	4
between=forth COOPERATE	-1
between=forth REQUEST	-4
between=forth SUPPORT	3
between=never	-32
between=never ACCUSE	-5
between=never AGREE	-2
between=never AID	-1
between=never ASSAULT	-11
between=never COERCE	-4
between=never CONCEDE	-2
between=never CONSULT	-5
between=never COOPERATE	-5
between=never MOBILIZE	-3
between=never REJECT	-2
between=never RETREAT	-2
between=never SANCTION	2
between=never SUPPORT	1
between=never THREATEN	1
by=bare before 0	12
by=bare before 0 ACCUSE	2
by=bare before 0 ASSAULT	6
by=bare before 0 CONSULT	4
by=bare before 0 REQUEST	-2
by=bare before 0 SUPPORT	-1
by=bare before 0 finite	3
by=bare before 0 noun-object	1
by=bare before 0 noun-subject	9
by=bare before 0 visit	6
by=bare before 1	-2
by=bare before 1 ACCUSE	-1
by=bare before 1 AGREE	-1
by=bare before 1 ASSAULT	-16
by=bare before 1 REQUEST	11
by=bare before 1 SUPPORT	-4
by=bare before 1 finite	-8
by=bare before 1 noun-subject	5
by=bare before 2	-5
by=bare before 2 ASSAULT	3
by=bare before 2 CONCEDE	-1
by=bare before 2 CONSULT	-1
by=bare before 2 REQUEST	-6
by=bare before 2 SUPPORT	-1
by=bare before 2 finite	-4
by=bare before 2 noun-object	-1
by=bare behind 0	17
by=bare behind 0 AGREE	4
by=bare behind 0 AID	-1
by=bare behind 0 ASSAULT	1
by=bare behind 0 COERCE	1
by=bare behind 0 CONCEDE	-3
by=bare behind 0 CONSULT	-1
by=bare behind 0 COOPERATE	-3
by=bare behind 0 REQUEST	14
by=bare behind 0 SANCTION	3
by=bare behind 0 finite	2
by=bare behind 0 noun-object	6
by=bare behind 0 noun-subject	6
by=bare behind 0 participle	1
by=bare behind 0 visit	1
by=bare behind 1	10
by=bare behind 1 ACCUSE	5
by=bare behind 1 ASSAULT	3
by=bare behind 1 COERCE	2
by=bare behind 1 REQUEST	-1
by=bare behind 1 finite	8
by=bare behind 1 noun-object	-1
by=bare behind 1 noun-subject	2
by=bare behind 2	7
by=bare behind 2 ACCUSE	4
by=bare behind 2 AGREE	-1
by=bare behind 2 ASSAULT	1
by=bare behind 2 CONSULT	-5
by=bare behind 2 COOPERATE	-1
by=bare behind 2 REQUEST	-2
by=bare behind 2 SUPPORT	6
by=bare behind 2 finite	-2
by=bare behind 2 noun-subject	9
by=bare same 0	9
by=bare same 0 ASSAULT	5
by=bare same 0 COERCE	-5
by=bare same 0 noun-object	6
by=bare same 0 noun-subject	3
by=where before 0	-7
by=where before 1	-4
by=where before 1 ASSAULT	-4
by=where before 2	1
by=where before 2 ASSAULT	1
by=where before 2 noun-subject	4
by=where behind 0	-4
by=where behind 0 ASSAULT	-4
by=where behind 0 MOBILIZE	-1
by=where behind 0 finite	-3
by=where behind 0 noun-subject	-2
by=where behind 2	-5
by=where behind 2 ASSAULT	-4
by=where behind 2 finite	-4
by=where behind 2 noun-subject	-2
by=الي before 0	6
by=الي before 0 ASSAULT	4
by=الي before 0 finite	8
by=الي before 0 noun-subject	2
by=الي before 0 visit	3
by=الي before 2	-1
by=الي behind 0	5
by=الي behind 0 AID	1
by=الي behind 0 REQUEST	-1
by=الي behind 0 finite	1
by=الي behind 0 noun-subject	3
by=الي behind 0 visit	4
by=الي behind 1	-1
by=الي behind 1 visit	-1
by=الي behind 2 finite	-4
by=الي behind 2 noun-subject	4
by=الي same 0	-2
by=الي same 0 ASSAULT	1
by=الي same 0 noun-object	1
by=ب before 0	2
by=ب before 0 COERCE	4
by=ب before 0 finite	4
by=ب before 0 noun-subject	-4
by=ب before 1	-3
by=ب before 1 ASSAULT	-2
by=ب before 1 finite	-2
by=ب before 1 noun-subject	3
by=ب before 2	-1
by=ب before 2 finite	-2
by=ب behind 0	2
by=ب behind 0 ACCUSE	-1
by=ب behind 0 ASSAULT	3
by=ب behind 0 REQUEST	-1
by=ب behind 0 THREATEN	1
by=ب behind 0 finite	3
by=ب behind 0 noun-object	-2
by=ب behind 0 noun-subject	1
by=ب behind 1	4
by=ب behind 1 ASSAULT	5
by=ب behind 1 noun-object	4
by=ب behind 1 noun-subject	1
by=ب behind 2	-2
by=ب behind 2 ASSAULT	-2
by=ب behind 2 finite	1
by=ب behind 2 noun-object	-1
by=ب behind 2 noun-subject	-2
by=ب same 0	2
by=ب same 0 ASSAULT	1
by=ب same 0 noun-object	2
by=باسم before 2	1
by=باسم before 2 ASSAULT	1
by=بين behind 0	-1
by=بين behind 0 finite	-2
by=بين behind 2	-1
by=ضد behind 0	2
by=ضد behind 0 ASSAULT	4
by=ضد behind 0 PROTEST	1
by=ضد behind 0 finite	-1
by=ضد behind 0 noun-subject	3
by=ضد behind 2	-1
by=عبر before 2	-1
by=علي before 0	-1
by=علي before 0 ASSAULT	1
by=علي before 0 noun-subject	-1
by=علي before 1	-2
by=علي behind 0	3
by=علي behind 0 ASSAULT	4
by=علي behind 0 COERCE	2
by=علي behind 0 REQUEST	1
by=علي behind 0 SUPPORT	-1
by=علي behind 0 finite	2
by=علي behind 1	4
by=علي behind 1 ASSAULT	4
by=علي behind 1 noun-subject	2
by=علي behind 2	3
by=علي behind 2 ASSAULT	4
by=علي behind 2 finite	-1
by=علي behind 2 noun-subject	5
by=عن same 0	4
by=عن same 0 ASSAULT	4
by=عن same 0 noun-object	4
by=في before 0	-3
by=في before 0 ASSAULT	-1
by=في before 0 finite	-1
by=في before 0 noun-object	-1
by=في before 1	10
by=في before 1 ASSAULT	14
by=في before 1 finite	1
by=في before 1 noun-object	8
by=في before 1 noun-subject	1
by=في before 2	-3
by=في before 2 ASSAULT	1
by=في before 2 noun-object	-1
by=في before 2 noun-subject	-1
by=في behind 0	-7
by=في behind 0 AID	-1
by=في behind 0 ASSAULT	1
by=في behind 0 COERCE	-2
by=في behind 0 CONCEDE	-2
by=في behind 0 MOBILIZE	1
by=في behind 0 REQUEST	-1
by=في behind 0 RETREAT	-2
by=في behind 0 finite	-5
by=في behind 0 noun-object	-1
by=في behind 0 noun-subject	-1
by=في behind 1	1
by=في behind 1 ASSAULT	2
by=في behind 1 finite	1
by=في behind 1 noun-object	-1
by=في behind 1 noun-subject	2
by=في behind 2	-5
by=في behind 2 ACCUSE	-1
by=في behind 2 ASSAULT	3
by=في behind 2 noun-object	-1
by=في behind 2 noun-subject	-3
by=في behind 2 visit	-4
by=في same 0	1
by=في same 0 ASSAULT	1
by=في same 0 noun-object	1
by=ل before 0	-1
by=ل before 0 ASSAULT	2
by=ل before 0 finite	2
by=ل before 0 noun-subject	-6
by=ل before 1	-1
by=ل before 1 finite	-1
by=ل before 1 noun-object	-2
by=ل before 1 noun-subject	2
by=ل before 2	-5
by=ل before 2 ASSAULT	-5
by=ل before 2 finite	-6
by=ل behind 0	1
by=ل behind 0 ASSAULT	1
by=ل behind 0 REQUEST	-2
by=ل behind 0 SUPPORT	-3
by=ل behind 0 finite	2
by=ل behind 0 noun-object	-5
by=ل behind 0 noun-subject	3
by=ل behind 1	-3
by=ل behind 2	-3
by=ل behind 2 ASSAULT	-2
by=ل behind 2 CONSULT	-2
by=ل behind 2 noun-subject	-4
by=ل same 0	1
by=ل same 0 noun-object	1
by=مع before 0	6
by=مع before 2	2
by=مع before 2 finite	2
by=مع behind 0	9
by=مع behind 0 AGREE	1
by=مع behind 0 CONSULT	2
by=مع behind 0 COOPERATE	1
by=مع behind 0 SUPPORT	5
by=مع behind 0 finite	1
by=مع behind 0 noun-subject	5
by=مع behind 1	-1
by=مع behind 2 finite	2
by=من before 0	10
by=من before 0 ASSAULT	12
by=من before 0 noun-object	3
by=من before 0 noun-subject	8
by=من before 1	-1
by=من before 1 noun-subject	-1
by=من before 2 noun-subject	-2
by=من behind 0	8
by=من behind 0 ASSAULT	4
by=من behind 0 RETREAT	1
by=من behind 0 finite	8
by=من behind 1	3
by=من behind 2	1
by=من behind 2 ASSAULT	3
by=من behind 2 noun-subject	3
given=nobody	14
given=nobody ACCUSE nobody	6
given=nobody AGREE nobody	6
given=nobody ASSAULT nobody	-19
given=nobody COERCE nobody	-4
given=nobody CONSULT nobody	4
given=nobody PROTEST nobody	-2
given=nobody nobody	-14
given=nobody ruled=actor	-1
given=nobody ruled=recipient	-6
given=some	-24
given=some ACCUSE nobody	-3
given=some AID nobody	-3
given=some ASSAULT nobody	13
given=some COERCE nobody	4
given=some CONCEDE nobody	6
given=some CONSULT nobody	3
given=some COOPERATE nobody	5
given=some MOBILIZE nobody	3
given=some REJECT nobody	1
given=some RETREAT nobody	3
given=some SANCTION nobody	-1
given=some SUPPORT nobody	-4
given=some nobody	24
given=some ruled=actor	7
given=some ruled=recipient	28
head=agent	8
head=agent before 0	9
head=agent before 2	7
head=agent behind 0	3
head=agent behind 2	-15
head=casualty	1
head=document	-5
head=document behind 0	-4
head=document same 0	1
head=event	22
head=event before 0	2
head=event before 1	2
head=event before 2	-3
head=event behind 1	6
head=event behind 2	8
head=event same 0	4
head=facility	9
head=facility behind 0	3
head=kin	4
head=money	-2
head=name	9
head=name before 0	3
head=name before 1	-5
head=name before 2	-20
head=name behind 0	27
head=name behind 1	7
head=name behind 2	-5
head=place	14
head=place before 0	5
head=place before 1	-3
head=place before 2	-2
head=place behind 0	-1
head=place behind 1	6
head=place behind 2	8
head=thing	4
head=thing before 0	3
head=thing before 1	-4
head=thing before 2	-1
head=thing behind 1	2
head=thing behind 2	-4
head=thing same 0	3
head=time	-1
head=weapon	-2
history=acted	-12
history=acted ACCUSE	-6
history=acted AGREE	-2
history=acted AID	-1
history=acted ASSAULT	-13
history=acted COERCE	-1
history=acted REJECT	-1
history=acted REQUEST	13
history=acted RETREAT	-1
history=acted SUPPORT	-3
history=acted THREATEN	-1
history=acted active	1
history=acted definite	-6
history=acted either	-5
history=acted finite	-3
history=acted indefinite	2
history=acted noun-object	-4
history=acted noun-subject	-5
history=acted owned	-6
history=acted participle	-1
history=acted visit	-2
history=befallen	15
history=befallen ACCUSE	-6
history=befallen AGREE	2
history=befallen AID	3
history=befallen ASSAULT	11
history=befallen COERCE	4
history=befallen CONSULT	-3
history=befallen COOPERATE	-2
history=befallen REJECT	2
history=befallen REQUEST	-6
history=befallen SUPPORT	4
history=befallen THREATEN	-1
history=befallen active	-6
history=befallen call	-2
history=befallen either	11
history=befallen finite	10
history=befallen indefinite	-1
history=befallen noun-object	3
history=befallen noun-subject	2
history=befallen owned	6
history=befallen participle	-1
history=befallen passive	3
history=befallen visit	5
history=both	-2
history=both ACCUSE	1
history=both AID	2
history=both ASSAULT	6
history=both COERCE	1
history=both CONSULT	-1
history=both REQUEST	-1
history=both SUPPORT	-2
history=both active	4
history=both definite	9
history=both either	-5
history=both finite	-1
history=both indefinite	-6
history=both noun-subject	-1
history=both owned	-5
history=both visit	-5
history=neither	-6
history=neither ACCUSE	7
history=neither AGREE	-3
history=neither AID	-2
history=neither ASSAULT	2
history=neither COERCE	-4
history=neither CONSULT	-2
history=neither COOPERATE	-4
history=neither MOBILIZE	-3
history=neither REJECT	-3
history=neither REQUEST	-9
history=neither RETREAT	-1
history=neither SANCTION	1
history=neither SUPPORT	6
history=neither THREATEN	3
history=neither active	-6
history=neither either	-4
history=neither finite	-10
history=neither indefinite	3
history=neither noun-neither	-1
history=neither noun-object	2
history=neither noun-subject	3
history=neither participle	-2
history=neither passive	-2
history=neither visit	1
many=false	4
many=false ACCUSE	-1
many=false AGREE	-5
many=false AID	3
many=false ASSAULT	9
many=false COERCE	1
many=false CONCEDE	-2
many=false CONSULT	-2
many=false COOPERATE	-5
many=false MOBILIZE	-3
many=false PROTEST	2
many=false REJECT	-1
many=false REQUEST	-2
many=false RETREAT	-3
many=false SANCTION	-3
many=false SUPPORT	6
many=false call	-3
many=false finite	4
many=false noun-object	-3
many=false noun-subject	1
many=false participle	-3
many=false visit	1
many=true	-3
many=true ACCUSE	-1
many=true ASSAULT	-2
many=true CONSULT	-3
many=true finite	-7
many=true noun-object	5
many=true noun-subject	-1
near=before 1	10
near=before 1 ACCUSE	4
near=before 1 AGREE	-1
near=before 1 ASSAULT	5
near=before 1 CONSULT	3
near=before 1 REQUEST	-2
near=before 1 SUPPORT	-1
near=before 1 noun-object	6
near=before 1 noun-subject	4
near=before 1 type=GPE	6
near=before 1 type=ORG	1
near=before 1 type=PER	2
near=before 1 visit	5
near=before 2 ACCUSE	-1
near=before 2 ASSAULT	4
near=before 2 COERCE	-3
near=before 2 CONSULT	5
near=before 2 REQUEST	-2
near=before 2 SUPPORT	-8
near=before 2 finite	-1
near=before 2 noun-object	2
near=before 2 noun-subject	-1
near=before 2 type=FAC	-1
near=before 2 type=GPE	2
near=before 2 type=ORG	-9
near=before 2 type=PER	10
near=before 3	3
near=before 3 AGREE	-3
near=before 3 ASSAULT	-1
near=before 3 COERCE	2
near=before 3 CONSULT	-2
near=before 3 REQUEST	-2
near=before 3 SUPPORT	5
near=before 3 finite	4
near=before 3 noun-subject	-1
near=before 3 type=GPE	2
near=before 3 type=ORG	11
near=before 3 type=PER	-10
near=before 3 visit	3
near=before 5	-8
near=before 5 ACCUSE	-2
near=before 5 AGREE	-1
near=before 5 ASSAULT	-4
near=before 5 COERCE	-2
near=before 5 CONSULT	-2
near=before 5 REQUEST	1
near=before 5 SUPPORT	-2
near=before 5 finite	-4
near=before 5 noun-object	-6
near=before 5 noun-subject	3
near=before 5 type=FAC	-1
near=before 5 type=LOC	-2
near=before 5 type=ORG	1
near=before 5 type=PER	-5
near=before 5 type=outlet	-1
near=before 8	-1
near=before 8 ACCUSE	-2
near=before 8 AGREE	-4
near=before 8 ASSAULT	9
near=before 8 COERCE	7
near=before 8 CONCEDE	-4
near=before 8 CONSULT	-3
near=before 8 REJECT	-2
near=before 8 REQUEST	-2
near=before 8 SUPPORT	-1
near=before 8 finite	-1
near=before 8 noun-object	-3
near=before 8 noun-subject	2
near=before 8 type=GPE	4
near=before 8 type=LOC	-3
near=before 8 type=ORG	2
near=before 8 type=PER	-3
near=before 8 type=outlet	-1
near=before 9	-15
near=before 9 ACCUSE	-1
near=before 9 AGREE	-1
near=before 9 AID	1
near=before 9 ASSAULT	-7
near=before 9 CONSULT	-1
near=before 9 REQUEST	-2
near=before 9 SUPPORT	-2
near=before 9 finite	-6
near=before 9 noun-object	-1
near=before 9 noun-subject	-8
near=before 9 type=GPE	-3
near=before 9 type=ORG	-6
near=before 9 type=PER	-4
near=before 9 type=outlet	-1
near=behind 1	16
near=behind 1 ACCUSE	1
near=behind 1 AGREE	1
near=behind 1 ASSAULT	-4
near=behind 1 COERCE	-3
near=behind 1 CONSULT	4
near=behind 1 REQUEST	10
near=behind 1 SUPPORT	3
near=behind 1 noun-object	-3
near=behind 1 noun-subject	17
near=behind 1 participle	1
near=behind 1 type=FAC	2
near=behind 1 type=GPE	4
near=behind 1 type=LOC	-2
near=behind 1 type=ORG	11
near=behind 1 type=mixed	-1
near=behind 1 visit	6
near=behind 2	26
near=behind 2 ACCUSE	-2
near=behind 2 AGREE	2
near=behind 2 AID	1
near=behind 2 ASSAULT	6
near=behind 2 COERCE	6
near=behind 2 CONCEDE	-2
near=behind 2 CONSULT	1
near=behind 2 COOPERATE	1
near=behind 2 REJECT	2
near=behind 2 REQUEST	2
near=behind 2 RETREAT	1
near=behind 2 SUPPORT	1
near=behind 2 THREATEN	1
near=behind 2 finite	11
near=behind 2 noun-object	6
near=behind 2 noun-subject	8
near=behind 2 type=GPE	6
near=behind 2 type=LOC	3
near=behind 2 type=ORG	5
near=behind 2 type=PER	10
near=behind 2 visit	4
near=behind 3	12
near=behind 3 AID	-1
near=behind 3 ASSAULT	13
near=behind 3 COERCE	-1
near=behind 3 CONSULT	-3
near=behind 3 MOBILIZE	1
near=behind 3 PROTEST	1
near=behind 3 REQUEST	-2
near=behind 3 RETREAT	-2
near=behind 3 SANCTION	2
near=behind 3 finite	10
near=behind 3 noun-object	-3
near=behind 3 noun-subject	4
near=behind 3 type=FAC	2
near=behind 3 type=GPE	-1
near=behind 3 type=LOC	3
near=behind 3 type=ORG	4
near=behind 3 type=PER	3
near=behind 3 visit	-3
near=behind 5 ACCUSE	-6
near=behind 5 AID	1
near=behind 5 ASSAULT	4
near=behind 5 COERCE	-1
near=behind 5 CONSULT	-4
near=behind 5 REQUEST	-1
near=behind 5 SUPPORT	7
near=behind 5 finite	-1
near=behind 5 noun-object	1
near=behind 5 noun-subject	-1
near=behind 5 type=FAC	-3
near=behind 5 type=GPE	1
near=behind 5 type=LOC	-3
near=behind 5 type=PER	3
near=behind 5 visit	2
near=behind 8	-8
near=behind 8 ACCUSE	-2
near=behind 8 AGREE	-1
near=behind 8 ASSAULT	-1
near=behind 8 COERCE	1
near=behind 8 CONSULT	-2
near=behind 8 REQUEST	2
near=behind 8 finite	-1
near=behind 8 noun-object	-4
near=behind 8 noun-subject	-4
near=behind 8 type=GPE	-7
near=behind 8 type=LOC	-1
near=behind 8 type=ORG	2
near=behind 8 type=PER	1
near=behind 8 type=outlet	-2
near=behind 8 visit	-6
near=behind 9	-12
near=behind 9 ACCUSE	3
near=behind 9 ASSAULT	-6
near=behind 9 CONSULT	-4
near=behind 9 COOPERATE	-1
near=behind 9 REQUEST	-2
near=behind 9 SUPPORT	-6
near=behind 9 finite	-8
near=behind 9 noun-object	-4
near=behind 9 noun-subject	-1
near=behind 9 type=FAC	-2
near=behind 9 type=GPE	-6
near=behind 9 type=LOC	4
near=behind 9 type=ORG	-6
near=behind 9 type=PER	-3
near=behind 9 visit	-2
near=far	-41
near=far ACCUSE	3
near=far AGREE	1
near=far AID	-1
near=far ASSAULT	-25
near=far COERCE	-4
near=far CONCEDE	8
near=far COOPERATE	-2
near=far MOBILIZE	-1
near=far PROTEST	-2
near=far REJECT	-2
near=far REQUEST	-7
near=far SUPPORT	2
near=far THREATEN	-2
near=far call	-1
near=far finite	-10
near=far noun-neither	-1
near=far noun-object	-4
near=far noun-subject	-26
near=far participle	-1
near=far type=FAC	2
near=far type=GPE	-17
near=far type=LOC	-2
near=far type=ORG	-18
near=far type=PER	-6
near=far visit	-8
near=same 0	9
near=same 0 ASSAULT	9
near=same 0 COERCE	-4
near=same 0 SUPPORT	4
near=same 0 noun-object	11
near=same 0 noun-subject	-2
near=same 0 type=GPE	6
near=same 0 type=ORG	-2
near=same 0 type=PER	5
near=same 0 visit	-1
nobody	-3
nobody ACCUSE	2
nobody ACCUSE finite	5
nobody ACCUSE noun-subject	-2
nobody AGREE	5
nobody AGREE finite	1
nobody AGREE noun-subject	3
nobody AID	-3
nobody AID finite	-3
nobody ASSAULT	-7
nobody ASSAULT noun-object	-5
nobody ASSAULT noun-subject	-1
nobody COERCE noun-object	2
nobody CONCEDE	2
nobody CONCEDE finite	4
nobody CONSULT	5
nobody CONSULT finite	-1
nobody CONSULT noun-subject	6
nobody COOPERATE	5
nobody COOPERATE finite	2
nobody COOPERATE noun-subject	4
nobody MOBILIZE	3
nobody MOBILIZE finite	1
nobody PROTEST	-2
nobody PROTEST finite	-1
nobody REJECT	1
nobody REJECT finite	-1
nobody REJECT noun-subject	1
nobody REQUEST	2
nobody REQUEST finite	3
nobody REQUEST noun-subject	-3
nobody REQUEST participle	3
nobody RETREAT	3
nobody RETREAT finite	1
nobody RETREAT noun-subject	2
nobody SANCTION	-1
nobody SANCTION finite	-3
nobody SUPPORT	-5
nobody SUPPORT finite	-4
nobody SUPPORT noun-subject	-3
nobody THREATEN finite	3
nobody active	6
nobody active actor=false	-1
nobody active actor=true	7
nobody active recipient=false	14
nobody active recipient=true	-8
nobody actor=false	9
nobody actor=false ACCUSE	6
nobody actor=false AGREE	2
nobody actor=false ASSAULT	-3
nobody actor=false COERCE	-3
nobody actor=false CONSULT	3
nobody actor=false PROTEST	-2
nobody actor=false SUPPORT	2
nobody actor=false finite	3
nobody actor=false noun-object	-2
nobody actor=false noun-subject	8
nobody actor=false visit	1
nobody actor=true	-8
nobody actor=true ACCUSE	-3
nobody actor=true AGREE	3
nobody actor=true AID	-4
nobody actor=true ASSAULT	-4
nobody actor=true COERCE	3
nobody actor=true CONCEDE	4
nobody actor=true CONSULT	2
nobody actor=true COOPERATE	6
nobody actor=true MOBILIZE	1
nobody actor=true REQUEST	-1
nobody actor=true RETREAT	1
nobody actor=true SANCTION	-3
nobody actor=true SUPPORT	-7
nobody actor=true call	3
nobody actor=true finite	-1
nobody actor=true noun-object	1
nobody actor=true noun-subject	-9
nobody actor=true participle	3
nobody actor=true visit	-1
nobody both=false false	5
nobody both=false false AGREE	3
nobody both=false false ASSAULT	-8
nobody both=false false COERCE	-3
nobody both=false false CONSULT	3
nobody both=false false PROTEST	-1
nobody both=false false SUPPORT	-4
nobody both=false false finite	1
nobody both=false false noun-object	-1
nobody both=false false noun-subject	5
nobody both=false true	5
nobody both=false true ACCUSE	-1
nobody both=false true ASSAULT	5
nobody both=false true PROTEST	-1
nobody both=false true SUPPORT	6
nobody both=false true finite	3
nobody both=false true noun-subject	4
nobody both=true false	13
nobody both=true false AGREE	5
nobody both=true false AID	-3
nobody both=true false ASSAULT	-8
nobody both=true false COERCE	5
nobody both=true false CONCEDE	2
nobody both=true false CONSULT	7
nobody both=true false MOBILIZE	3
nobody both=true false REJECT	1
nobody both=true false REQUEST	1
nobody both=true false RETREAT	2
nobody both=true false SUPPORT	-5
nobody both=true false THREATEN	1
nobody both=true false finite	11
nobody both=true false noun-object	2
nobody both=true false noun-subject	-5
nobody both=true false participle	4
nobody both=true false visit	-2
nobody both=true true	-16
nobody both=true true ACCUSE	-3
nobody both=true true AGREE	-2
nobody both=true true AID	-1
nobody both=true true ASSAULT	5
nobody both=true true COERCE	-2
nobody both=true true CONCEDE	2
nobody both=true true CONSULT	-4
nobody both=true true COOPERATE	2
nobody both=true true MOBILIZE	-2
nobody both=true true REJECT	-1
nobody both=true true REQUEST	-2
nobody both=true true RETREAT	-1
nobody both=true true SANCTION	-1
nobody both=true true SUPPORT	-2
nobody both=true true THREATEN	-1
nobody both=true true finite	-10
nobody both=true true noun-object	-1
nobody both=true true noun-subject	-3
nobody both=true true participle	-1
nobody both=true true visit	1
nobody call	2
nobody call noun-subject	2
nobody definite	-5
nobody definite actor=false	4
nobody definite actor=true	-8
nobody definite recipient=false	-10
nobody definite recipient=true	5
nobody either	1
nobody either actor=false	6
nobody either actor=true	-4
nobody either recipient=false	2
nobody either recipient=true	2
nobody finite	1
nobody genitive=adjective	-3
nobody genitive=adjective ACCUSE	-1
nobody genitive=adjective ASSAULT	-5
nobody genitive=adjective noun-object	4
nobody genitive=adjective noun-subject	-6
nobody genitive=adjective visit	-1
nobody genitive=body	1
nobody genitive=body noun-subject	1
nobody genitive=event	6
nobody genitive=event noun-subject	6
nobody genitive=facility	-1
nobody genitive=facility ASSAULT	-1
nobody genitive=facility noun-object	-1
nobody genitive=name	2
nobody genitive=name ASSAULT	-1
nobody genitive=name CONSULT	1
nobody genitive=name SUPPORT	5
nobody genitive=name noun-object	-1
nobody genitive=name noun-subject	4
nobody genitive=name visit	-1
nobody genitive=none	4
nobody genitive=none AGREE	5
nobody genitive=none ASSAULT	-5
nobody genitive=none CONSULT	8
nobody genitive=none COOPERATE	4
nobody genitive=none REQUEST	-3
nobody genitive=none call	2
nobody genitive=none noun-neither	1
nobody genitive=none noun-object	-6
nobody genitive=none noun-subject	11
nobody genitive=none visit	-3
nobody genitive=person	3
nobody genitive=person ASSAULT	1
nobody genitive=person noun-object	3
nobody genitive=place	-3
nobody genitive=pronoun	4
nobody genitive=pronoun ASSAULT	8
nobody genitive=pronoun CONSULT	-4
nobody genitive=pronoun SUPPORT	-2
nobody genitive=pronoun noun-object	2
nobody genitive=pronoun noun-subject	3
nobody genitive=pronoun visit	5
nobody genitive=role noun-subject	1
nobody genitive=thing	-8
nobody genitive=thing ASSAULT	-1
nobody genitive=thing noun-object	2
nobody genitive=thing noun-subject	-9
nobody genitive=unknown	-4
nobody genitive=unknown ASSAULT	-1
nobody genitive=unknown noun-object	1
nobody genitive=unknown noun-subject	-4
nobody indefinite	-1
nobody indefinite actor=false	4
nobody indefinite actor=true	-3
nobody indefinite recipient=false	13
nobody indefinite recipient=true	-13
nobody last actor=false ruled=false	8
nobody last actor=false ruled=false ASSAULT	9
nobody last actor=false ruled=false finite	7
nobody last actor=false ruled=false noun-object	2
nobody last actor=false ruled=true	7
nobody last actor=false ruled=true ACCUSE	5
nobody last actor=false ruled=true ASSAULT	2
nobody last actor=false ruled=true finite	6
nobody last actor=false ruled=true noun-object	1
nobody last actor=true ruled=false	3
nobody last actor=true ruled=false ASSAULT	-2
nobody last actor=true ruled=false CONSULT	1
nobody last actor=true ruled=false SUPPORT	3
nobody last actor=true ruled=false noun-subject	3
nobody last actor=true ruled=false visit	2
nobody last actor=true ruled=true	14
nobody last actor=true ruled=true ACCUSE	-4
nobody last actor=true ruled=true ASSAULT	5
nobody last actor=true ruled=true COERCE	3
nobody last actor=true ruled=true CONCEDE	3
nobody last actor=true ruled=true CONSULT	4
nobody last actor=true ruled=true REQUEST	4
nobody last actor=true ruled=true SUPPORT	-5
nobody last actor=true ruled=true finite	6
nobody last actor=true ruled=true noun-object	4
nobody last actor=true ruled=true noun-subject	4
nobody last actor=true ruled=true participle	2
nobody last actor=true ruled=true visit	1
nobody last recipient=false ruled=false	6
nobody last recipient=false ruled=false ASSAULT	-5
nobody last recipient=false ruled=false COERCE	3
nobody last recipient=false ruled=false CONSULT	4
nobody last recipient=false ruled=false REQUEST	5
nobody last recipient=false ruled=false finite	-1
nobody last recipient=false ruled=false noun-subject	6
nobody last recipient=false ruled=true	4
nobody last recipient=false ruled=true ASSAULT	4
nobody last recipient=false ruled=true finite	7
nobody last recipient=false ruled=true noun-object	-1
nobody last recipient=false ruled=true noun-subject	-1
nobody last recipient=true ruled=false	2
nobody last recipient=true ruled=false ACCUSE	7
nobody last recipient=true ruled=false ASSAULT	-2
nobody last recipient=true ruled=false COERCE	-1
nobody last recipient=true ruled=false CONSULT	5
nobody last recipient=true ruled=false SUPPORT	-8
nobody last recipient=true ruled=false finite	3
nobody last recipient=true ruled=false noun-object	5
nobody last recipient=true ruled=false noun-subject	-6
nobody last recipient=true ruled=false visit	-1
nobody last recipient=true ruled=true	19
nobody last recipient=true ruled=true ACCUSE	-1
nobody last recipient=true ruled=true ASSAULT	16
nobody last recipient=true ruled=true CONSULT	-3
nobody last recipient=true ruled=true SUPPORT	4
nobody last recipient=true ruled=true finite	11
nobody last recipient=true ruled=true noun-object	2
nobody last recipient=true ruled=true noun-subject	8
nobody last recipient=true ruled=true visit	4
nobody next=comma	2
nobody next=complementiser	5
nobody next=particle	4
nobody next=relative	-6
nobody next=stop	4
nobody next=time	-1
nobody next=undefined	-6
nobody next=verb	-4
nobody next=الي	2
nobody next=ب	9
nobody next=بين	2
nobody next=حتي	-2
nobody next=حول	1
nobody next=خلال	4
nobody next=ضد	-1
nobody next=علي	3
nobody next=عن	2
nobody next=في	2
nobody next=قرب	1
nobody next=ل	-7
nobody next=مع	-1
nobody next=من	1
nobody noun-neither	1
nobody noun-object	-1
nobody object=none	-1
nobody object=none ACCUSE	2
nobody object=none AGREE	2
nobody object=none AID	-1
nobody object=none ASSAULT	-8
nobody object=none COERCE	-1
nobody object=none CONCEDE	3
nobody object=none CONSULT	1
nobody object=none COOPERATE	1
nobody object=none PROTEST	-1
nobody object=none REQUEST	4
nobody object=none SUPPORT	-3
nobody object=none THREATEN	3
nobody object=none finite	-4
nobody object=none participle	3
nobody object=none visit	1
nobody object=said false AID	-2
nobody object=said false ASSAULT	1
nobody object=said false COERCE	1
nobody object=said false CONCEDE	-1
nobody object=said false CONSULT	-1
nobody object=said false COOPERATE	2
nobody object=said false MOBILIZE	-1
nobody object=said false REJECT	1
nobody object=said false REQUEST	6
nobody object=said false RETREAT	2
nobody object=said false SANCTION	-2
nobody object=said false SUPPORT	-2
nobody object=said true	6
nobody object=said true ACCUSE	4
nobody object=said true ASSAULT	9
nobody object=said true COERCE	1
nobody object=said true COOPERATE	-1
nobody object=said true MOBILIZE	2
nobody object=said true REQUEST	-3
nobody object=said true SANCTION	-1
nobody object=said true SUPPORT	1
nobody object=said true finite	6
nobody object=said true visit	-1
nobody object=understood true	1
nobody object=understood true finite	1
nobody owned	4
nobody owned actor=false	-1
nobody owned actor=true	5
nobody owned recipient=false	-3
nobody owned recipient=true	7
nobody participle	3
nobody passive	-2
nobody passive actor=false	-1
nobody passive recipient=true	-2
nobody recipient=false	17
nobody recipient=false ACCUSE	6
nobody recipient=false AGREE	7
nobody recipient=false AID	-2
nobody recipient=false ASSAULT	-16
nobody recipient=false COERCE	2
nobody recipient=false CONSULT	10
nobody recipient=false MOBILIZE	5
nobody recipient=false PROTEST	-1
nobody recipient=false REJECT	2
nobody recipient=false REQUEST	4
nobody recipient=false RETREAT	4
nobody recipient=false SUPPORT	-9
nobody recipient=false THREATEN	1
nobody recipient=false finite	12
nobody recipient=false noun-object	1
nobody recipient=false noun-subject	-1
nobody recipient=false participle	4
nobody recipient=false visit	-1
nobody recipient=true	-12
nobody recipient=true ACCUSE	-4
nobody recipient=true AGREE	-2
nobody recipient=true AID	-1
nobody recipient=true ASSAULT	9
nobody recipient=true COERCE	-2
nobody recipient=true CONCEDE	2
nobody recipient=true CONSULT	-5
nobody recipient=true COOPERATE	1
nobody recipient=true MOBILIZE	-2
nobody recipient=true PROTEST	-1
nobody recipient=true REJECT	-1
nobody recipient=true REQUEST	-2
nobody recipient=true RETREAT	-1
nobody recipient=true SANCTION	-1
nobody recipient=true SUPPORT	4
nobody recipient=true THREATEN	-1
nobody recipient=true finite	-8
nobody recipient=true noun-object	-1
nobody recipient=true participle	-1
nobody recipient=true visit	1
nobody subject=agent false	-5
nobody subject=agent true	2
nobody subject=event false	-2
nobody subject=event true	-1
nobody subject=none	7
nobody subject=none ACCUSE	-1
nobody subject=none AGREE	3
nobody subject=none AID	1
nobody subject=none ASSAULT	4
nobody subject=none COERCE	1
nobody subject=none CONSULT	1
nobody subject=none COOPERATE	4
nobody subject=none PROTEST	-1
nobody subject=none REJECT	2
nobody subject=none REQUEST	-1
nobody subject=none SUPPORT	2
nobody subject=none finite	-5
nobody subject=none noun-object	-2
nobody subject=none noun-subject	10
nobody subject=none participle	3
nobody subject=none visit	-6
nobody subject=said false	-7
nobody subject=said false ACCUSE	6
nobody subject=said false ASSAULT	-10
nobody subject=said false COERCE	-3
nobody subject=said false PROTEST	-1
nobody subject=said false SUPPORT	2
nobody subject=said false finite	1
nobody subject=said false noun-object	-1
nobody subject=said false noun-subject	-6
nobody subject=said false visit	1
nobody subject=said true	-3
nobody subject=said true ACCUSE	-3
nobody subject=said true AGREE	2
nobody subject=said true ASSAULT	-1
nobody subject=said true COERCE	1
nobody subject=said true CONSULT	2
nobody subject=said true COOPERATE	1
nobody subject=said true MOBILIZE	1
nobody subject=said true REJECT	2
nobody subject=said true REQUEST	-1
nobody subject=said true RETREAT	1
nobody subject=said true SANCTION	-1
nobody subject=said true SUPPORT	-6
nobody subject=said true THREATEN	2
nobody subject=said true finite	-1
nobody subject=said true noun-object	3
nobody subject=said true noun-subject	-4
nobody subject=said true visit	4
nobody subject=thing false	-4
nobody subject=thing true	2
nobody subject=understood false	5
nobody subject=understood false finite	5
nobody subject=understood true	2
nobody subject=understood true ACCUSE	1
nobody subject=understood true COERCE	2
nobody subject=understood true CONSULT	-1
nobody subject=understood true REQUEST	1
nobody subject=understood true SANCTION	-2
nobody subject=understood true SUPPORT	-1
nobody subject=understood true finite	4
nobody visit finite	2
nobody visit noun-subject	-1
nobody اتفق	3
nobody اتهام	-2
nobody اتهم	3
nobody اجتماع	8
nobody اجتمع	2
nobody اخلي	2
nobody ادان	9
nobody ارتكب	8
nobody استسلم	2
nobody استشهاد	-1
nobody استنكر	2
nobody استهداف	1
nobody استهدف	-7
nobody اشعل	-1
nobody اطلق	-4
nobody اعتداء	-1
nobody اعتقال	1
nobody اعتقل	-1
nobody اغلق	3
nobody اقتحم	11
nobody التقي	-1
nobody القي	1
nobody انتقد	-4
nobody انفجار	-1
nobody اوقف	2
nobody بحث	-2
nobody تراجع	2
nobody تعاون	-1
nobody تفاهم	-4
nobody تفجير	3
nobody تفقد	2
nobody تقدم	1
nobody تنسيق	5
nobody حذر	2
nobody حشد	1
nobody حصل	-3
nobody حمل	-2
nobody دان	3
nobody داهم	1
nobody دعا	3
nobody دعم	2
nobody دعوه	-4
nobody دمر	-1
nobody رحب	-1
nobody رفض	-1
nobody زار	-1
nobody زياره	-2
nobody سيطره	-1
nobody صادر	1
nobody طالب	5
nobody طلب	-1
nobody عدوان	1
nobody عرقل	1
nobody عمليه	2
nobody غاره	-3
nobody فجر	2
nobody فرض	-2
nobody قتل	2
nobody قدم	-1
nobody قصف	-7
nobody كمين	-2
nobody لقي	-1
nobody لوح	1
nobody محادثه	1
nobody مشاوره	2
nobody مقتل	-1
nobody منع	-1
nobody ندد	1
nobody نشر	-1
nobody هاجم	-1
nobody هدد	1
nobody وقع	2
place	-15
place ACCUSE	-1
place AGREE	-1
place COERCE	1
place CONCEDE	-2
place CONSULT	-1
place MOBILIZE	-1
place REQUEST	-2
place SUPPORT	-3
place THREATEN	-1
place finite	-6
place noun-object	4
place noun-subject	-13
place visit	-5
pronoun agrees=false finite	-7
pronoun agrees=false noun-object	4
pronoun agrees=false noun-subject	-3
pronoun agrees=true finite	-1
pronoun agrees=true noun-object	-7
recalled=cited	3
recalled=cited REQUEST	3
recalled=cited either	-2
recalled=cited finite	3
recalled=cited object=none	2
recalled=floor	-15
recalled=floor ACCUSE	-6
recalled=floor AGREE	-2
recalled=floor AID	3
recalled=floor ASSAULT	-7
recalled=floor COERCE	-3
recalled=floor CONSULT	-2
recalled=floor REJECT	2
recalled=floor REQUEST	2
recalled=floor SUPPORT	-2
recalled=floor active	-4
recalled=floor definite	-1
recalled=floor either	-7
recalled=floor finite	-11
recalled=floor genitive=adjective	1
recalled=floor genitive=body	-1
recalled=floor genitive=name	1
recalled=floor genitive=none	6
recalled=floor genitive=person	-1
recalled=floor genitive=pronoun	-3
recalled=floor genitive=thing	-7
recalled=floor genitive=unknown	-1
recalled=floor indefinite	-1
recalled=floor noun-object	2
recalled=floor noun-subject	-7
recalled=floor object=none	-5
recalled=floor object=said false	-2
recalled=floor object=said true	-5
recalled=floor owned	-3
recalled=floor passive	-1
recalled=floor subject=none	-6
recalled=floor subject=said false	1
recalled=floor subject=said true	-8
recalled=floor subject=understood true	-3
recalled=floor visit	-2
recalled=here actor	8
recalled=here actor ACCUSE	-1
recalled=here actor AGREE	-3
recalled=here actor ASSAULT	-1
recalled=here actor REQUEST	10
recalled=here actor active	3
recalled=here actor definite	3
recalled=here actor either	-4
recalled=here actor genitive=adjective	6
recalled=here actor genitive=name	-2
recalled=here actor genitive=none	1
recalled=here actor genitive=pronoun	3
recalled=here actor indefinite	1
recalled=here actor noun-object	4
recalled=here actor noun-subject	4
recalled=here actor object=none	3
recalled=here actor object=said false	-1
recalled=here actor owned	3
recalled=here actor subject=none	3
recalled=here actor subject=said true	5
recalled=here actor subject=understood true	-2
recalled=here recipient	-4
recalled=here recipient ACCUSE	-1
recalled=here recipient AGREE	-2
recalled=here recipient ASSAULT	4
recalled=here recipient COERCE	-6
recalled=here recipient REQUEST	-5
recalled=here recipient SUPPORT	-3
recalled=here recipient active	-3
recalled=here recipient definite	4
recalled=here recipient either	8
recalled=here recipient finite	8
recalled=here recipient genitive=adjective	-1
recalled=here recipient genitive=name	-1
recalled=here recipient genitive=none	4
recalled=here recipient genitive=pronoun	-4
recalled=here recipient genitive=thing	1
recalled=here recipient genitive=unknown	-4
recalled=here recipient indefinite	-12
recalled=here recipient noun-object	-7
recalled=here recipient noun-subject	-5
recalled=here recipient object=none	-1
recalled=here recipient object=said false	4
recalled=here recipient object=said true	-1
recalled=here recipient owned	-4
recalled=here recipient passive	2
recalled=here recipient subject=none	-1
recalled=here recipient subject=said false	-2
recalled=here recipient subject=said true	-1
recalled=here recipient visit	5
recalled=latest actor	5
recalled=latest actor ACCUSE	-2
recalled=latest actor AGREE	2
recalled=latest actor AID	3
recalled=latest actor ASSAULT	-6
recalled=latest actor COERCE	2
recalled=latest actor REJECT	1
recalled=latest actor REQUEST	3
recalled=latest actor RETREAT	-2
recalled=latest actor SUPPORT	-5
recalled=latest actor active	1
recalled=latest actor definite	5
recalled=latest actor either	4
recalled=latest actor finite	6
recalled=latest actor genitive=adjective	4
recalled=latest actor genitive=body	-1
recalled=latest actor genitive=person	-5
recalled=latest actor genitive=pronoun	-4
recalled=latest actor genitive=thing	-2
recalled=latest actor genitive=unknown	5
recalled=latest actor indefinite	-3
recalled=latest actor noun-object	-7
recalled=latest actor noun-subject	4
recalled=latest actor object=none	3
recalled=latest actor object=said false	6
recalled=latest actor object=said true	-2
recalled=latest actor owned	-4
recalled=latest actor subject=none	5
recalled=latest actor subject=said true	3
recalled=latest actor subject=understood true	-4
recalled=latest actor visit	-1
recalled=latest recipient	4
recalled=latest recipient ACCUSE	-1
recalled=latest recipient AGREE	1
recalled=latest recipient AID	-1
recalled=latest recipient ASSAULT	7
recalled=latest recipient COERCE	-4
recalled=latest recipient CONCEDE	-1
recalled=latest recipient COOPERATE	-2
recalled=latest recipient MOBILIZE	2
recalled=latest recipient REJECT	3
recalled=latest recipient REQUEST	-3
recalled=latest recipient SUPPORT	1
recalled=latest recipient active	7
recalled=latest recipient definite	-1
recalled=latest recipient either	-8
recalled=latest recipient finite	3
recalled=latest recipient genitive=adjective	1
recalled=latest recipient genitive=body	4
recalled=latest recipient genitive=name	-4
recalled=latest recipient genitive=none	-11
recalled=latest recipient genitive=person	4
recalled=latest recipient genitive=pronoun	5
recalled=latest recipient genitive=role	1
recalled=latest recipient genitive=thing	-3
recalled=latest recipient genitive=unknown	-1
recalled=latest recipient indefinite	-3
recalled=latest recipient noun-object	4
recalled=latest recipient noun-subject	-3
recalled=latest recipient object=none	5
recalled=latest recipient object=said false	-5
recalled=latest recipient object=said true	2
recalled=latest recipient owned	5
recalled=latest recipient participle	-1
recalled=latest recipient passive	2
recalled=latest recipient subject=none	9
recalled=latest recipient subject=said false	-1
recalled=latest recipient subject=said true	-4
recalled=latest recipient subject=understood false	-3
recalled=latest recipient subject=understood true	2
recalled=latest recipient visit	1
recalled=named 0	2
recalled=named 0 ACCUSE	-6
recalled=named 0 AGREE	-3
recalled=named 0 AID	-2
recalled=named 0 COERCE	2
recalled=named 0 CONCEDE	6
recalled=named 0 CONSULT	-4
recalled=named 0 REJECT	2
recalled=named 0 REQUEST	9
recalled=named 0 SANCTION	-1
recalled=named 0 SUPPORT	-2
recalled=named 0 THREATEN	-1
recalled=named 0 active	5
recalled=named 0 definite	7
recalled=named 0 either	1
recalled=named 0 finite	5
recalled=named 0 genitive=body	-1
recalled=named 0 genitive=none	8
recalled=named 0 genitive=person	-7
recalled=named 0 genitive=pronoun	-4
recalled=named 0 genitive=thing	-5
recalled=named 0 genitive=unknown	3
recalled=named 0 genitive=weapon	1
recalled=named 0 indefinite	-7
recalled=named 0 noun-object	2
recalled=named 0 noun-subject	-6
recalled=named 0 object=none	10
recalled=named 0 object=said false	1
recalled=named 0 object=said true	-8
recalled=named 0 object=understood true	1
recalled=named 0 owned	-4
recalled=named 0 passive	-2
recalled=named 0 subject=none	1
recalled=named 0 subject=said false	-2
recalled=named 0 subject=said true	-2
recalled=named 0 subject=understood false	2
recalled=named 0 subject=understood true	2
recalled=named 1	-7
recalled=named 1 ACCUSE	-3
recalled=named 1 AGREE	-3
recalled=named 1 ASSAULT	-2
recalled=named 1 COERCE	-2
recalled=named 1 CONSULT	-3
recalled=named 1 REJECT	3
recalled=named 1 REQUEST	-1
recalled=named 1 SUPPORT	1
recalled=named 1 active	-3
recalled=named 1 definite	4
recalled=named 1 finite	-1
recalled=named 1 genitive=adjective	-3
recalled=named 1 genitive=name	-4
recalled=named 1 genitive=none	1
recalled=named 1 genitive=person	-1
recalled=named 1 genitive=pronoun	4
recalled=named 1 genitive=role	-1
recalled=named 1 genitive=thing	-2
recalled=named 1 genitive=unknown	-1
recalled=named 1 genitive=weapon	-1
recalled=named 1 indefinite	-14
recalled=named 1 noun-object	-8
recalled=named 1 noun-subject	2
recalled=named 1 object=none	9
recalled=named 1 object=said false	-8
recalled=named 1 object=said true	-4
recalled=named 1 owned	4
recalled=named 1 participle	-1
recalled=named 1 subject=none	4
recalled=named 1 subject=said false	1
recalled=named 1 subject=said true	-10
recalled=named 1 subject=understood true	-3
recalled=named 1 visit	1
recalled=named 2	-7
recalled=named 2 ACCUSE	-1
recalled=named 2 ASSAULT	2
recalled=named 2 COERCE	-1
recalled=named 2 CONSULT	-2
recalled=named 2 MOBILIZE	-3
recalled=named 2 REJECT	-2
recalled=named 2 SUPPORT	3
recalled=named 2 genitive=adjective	3
recalled=named 2 genitive=body	-3
recalled=named 2 genitive=pronoun	-7
recalled=named 2 indefinite	-1
recalled=named 2 noun-object	-2
recalled=named 2 noun-subject	-5
recalled=named 2 object=said false	1
recalled=named 2 object=said true	-2
recalled=named 2 owned	-7
recalled=named 2 subject=none	-3
recalled=named 2 subject=said false	4
recalled=named 2 subject=said true	-8
recalled=named 2 subject=understood true	2
recalled=named 2 visit	-4
recalled=named 3	-4
recalled=named 3 ASSAULT	-2
recalled=named 3 COERCE	-1
recalled=named 3 either	-2
recalled=named 3 finite	-2
recalled=named 3 indefinite	-1
recalled=named 3 noun-subject	-1
recalled=named 3 object=none	-1
recalled=named 3 object=said false	-1
recalled=named 3 subject=none	-1
recalled=named 3 subject=said true	-1
recalled=same actor	1
recalled=same actor ACCUSE	-2
recalled=same actor ASSAULT	1
recalled=same actor CONSULT	3
recalled=same actor REQUEST	-1
recalled=same actor SUPPORT	4
recalled=same actor active	-1
recalled=same actor definite	8
recalled=same actor either	4
recalled=same actor finite	4
recalled=same actor genitive=adjective	5
recalled=same actor genitive=name	-1
recalled=same actor genitive=none	-5
recalled=same actor genitive=pronoun	-3
recalled=same actor genitive=unknown	4
recalled=same actor indefinite	-9
recalled=same actor noun-object	-2
recalled=same actor noun-subject	-2
recalled=same actor object=none	2
recalled=same actor object=said false	4
recalled=same actor owned	-3
recalled=same actor subject=none	2
recalled=same actor subject=said false	4
recalled=same actor subject=said true	-5
recalled=same actor subject=understood true	-2
recalled=same actor visit	-1
recalled=same recipient	16
recalled=same recipient ACCUSE	1
recalled=same recipient ASSAULT	9
recalled=same recipient COERCE	-2
recalled=same recipient REQUEST	-3
recalled=same recipient SUPPORT	4
recalled=same recipient active	3
recalled=same recipient either	4
recalled=same recipient finite	11
recalled=same recipient genitive=adjective	7
recalled=same recipient genitive=name	-4
recalled=same recipient genitive=none	-7
recalled=same recipient genitive=person	5
recalled=same recipient genitive=pronoun	3
recalled=same recipient genitive=role	1
recalled=same recipient genitive=thing	-2
recalled=same recipient genitive=unknown	-5
recalled=same recipient indefinite	2
recalled=same recipient noun-object	10
recalled=same recipient noun-subject	-5
recalled=same recipient object=none	8
recalled=same recipient object=said false	-3
recalled=same recipient object=said true	1
recalled=same recipient owned	3
recalled=same recipient passive	3
recalled=same recipient subject=none	13
recalled=same recipient subject=said false	-7
recalled=same recipient subject=said true	6
recalled=same recipient subject=understood false	-3
recalled=same recipient subject=understood true	5
recalled=same recipient visit	3
recalled=speaker	-9
recalled=speaker ACCUSE	2
recalled=speaker AGREE	-2
recalled=speaker ASSAULT	-7
recalled=speaker CONCEDE	-4
recalled=speaker CONSULT	-1
recalled=speaker COOPERATE	4
recalled=speaker SUPPORT	-4
recalled=speaker definite	-2
recalled=speaker either	-5
recalled=speaker finite	-5
recalled=speaker genitive=adjective	1
recalled=speaker genitive=name	-2
recalled=speaker genitive=thing	-1
recalled=speaker indefinite	-2
recalled=speaker noun-object	2
recalled=speaker noun-subject	-6
recalled=speaker object=none	-3
recalled=speaker object=said false	-5
recalled=speaker passive	-1
recalled=speaker subject=none	-10
recalled=speaker subject=said false	-1
recalled=speaker subject=said true	4
recalled=speaker subject=understood true	-2
recalled=stricken	-9
recalled=stricken ACCUSE	-6
recalled=stricken AGREE	-1
recalled=stricken ASSAULT	1
recalled=stricken COERCE	5
recalled=stricken CONSULT	-1
recalled=stricken COOPERATE	-2
recalled=stricken MOBILIZE	2
recalled=stricken REJECT	-1
recalled=stricken REQUEST	-3
recalled=stricken SUPPORT	-1
recalled=stricken THREATEN	-2
recalled=stricken definite	-5
recalled=stricken either	-7
recalled=stricken finite	-4
recalled=stricken genitive=adjective	2
recalled=stricken genitive=body	3
recalled=stricken genitive=name	-5
recalled=stricken genitive=none	-14
recalled=stricken genitive=person	5
recalled=stricken genitive=pronoun	2
recalled=stricken genitive=role	1
recalled=stricken genitive=thing	-4
recalled=stricken genitive=unknown	-4
recalled=stricken indefinite	-2
recalled=stricken noun-object	6
recalled=stricken noun-subject	-11
recalled=stricken object=none	4
recalled=stricken object=said false	-12
recalled=stricken object=said true	-1
recalled=stricken owned	2
recalled=stricken participle	-1
recalled=stricken passive	2
recalled=stricken subject=none	1
recalled=stricken subject=said false	-4
recalled=stricken subject=said true	-6
recalled=stricken subject=understood false	-2
recalled=stricken visit	-1
relation=adjacent	-3
relation=adjacent ASSAULT	-1
relation=adjacent noun-object	-3
relation=attack recipient	-5
relation=attack recipient ASSAULT	-5
relation=attack recipient finite	-5
relation=carrier obj	16
relation=carrier obj ASSAULT	6
relation=carrier obj noun-object	10
relation=carrier obj noun-subject	6
relation=carrier subj	1
relation=carrier subj ASSAULT	4
relation=carrier subj SUPPORT	-2
relation=carrier subj befallen ASSAULT	3
relation=carrier subj befallen noun-object	1
relation=carrier subj befallen noun-subject	-1
relation=clause subj ASSAULT	-8
relation=clause subj CONSULT	2
relation=clause subj REQUEST	7
relation=clause subj apart	-2
relation=clause subj apart ASSAULT	-2
relation=clause subj apart noun-object	-1
relation=clause subj apart noun-subject	-2
relation=clause subj noun-object	-6
relation=clause subj noun-subject	6
relation=deed actor	6
relation=deed actor ACCUSE	3
relation=deed actor REJECT	3
relation=deed actor SUPPORT	4
relation=deed actor finite	12
relation=deed recipient	-14
relation=deed recipient ACCUSE	-7
relation=deed recipient ASSAULT	1
relation=deed recipient REQUEST	-1
relation=deed recipient SUPPORT	-9
relation=deed recipient THREATEN	1
relation=deed recipient finite	-8
relation=deed recipient noun-subject	-6
relation=for whom	-1
relation=for whom ASSAULT	-1
relation=for whom noun-subject	-1
relation=genitive	15
relation=genitive ASSAULT	13
relation=genitive COERCE	-4
relation=genitive SUPPORT	4
relation=genitive noun-object	13
relation=genitive noun-subject	2
relation=genitive visit	-1
relation=obj	15
relation=obj ACCUSE	-1
relation=obj AID	-1
relation=obj ASSAULT	12
relation=obj CONSULT	3
relation=obj REQUEST	2
relation=obj SANCTION	1
relation=obj SUPPORT	-2
relation=obj finite	1
relation=obj noun-object	8
relation=obj noun-subject	3
relation=obj participle	1
relation=obj visit	1
relation=subj	13
relation=subj ASSAULT	-1
relation=subj CONSULT	-2
relation=subj REQUEST	7
relation=subj SUPPORT	2
relation=subj finite	4
relation=subj noun-object	9
relation=subj noun-subject	-1
relation=subj visit	-1
relation=الي	1
relation=الي AID	1
relation=الي REQUEST	-1
relation=الي finite	1
relation=الي visit	1
relation=ب	-3
relation=ب ACCUSE	-1
relation=ب ASSAULT	-1
relation=ب CONSULT	-2
relation=ب REQUEST	-1
relation=ب SUPPORT	1
relation=ب THREATEN	1
relation=ب finite	2
relation=ب noun-object	-2
relation=ب noun-subject	-3
relation=بعد	-1
relation=بقياده	-1
relation=بين	-1
relation=بين CONSULT	-1
relation=بين finite	-2
relation=خلال	1
relation=شمال	-2
relation=شمال ASSAULT	-2
relation=ضد	3
relation=ضد ASSAULT	5
relation=ضد PROTEST	1
relation=ضد finite	-1
relation=ضد noun-subject	4
relation=علي	5
relation=علي ASSAULT	7
relation=علي REQUEST	1
relation=علي SUPPORT	-1
relation=علي noun-object	1
relation=علي noun-subject	3
relation=في	-11
relation=في AID	-1
relation=في ASSAULT	2
relation=في COERCE	-2
relation=في CONCEDE	-2
relation=في CONSULT	-1
relation=في MOBILIZE	-1
relation=في REQUEST	-1
relation=في RETREAT	-2
relation=في SUPPORT	-1
relation=في finite	-6
relation=في noun-object	-2
relation=في noun-subject	-2
relation=قرب	-1
relation=قرب MOBILIZE	-1
relation=قرب finite	-1
relation=قرب noun-object	-2
relation=ل	-4
relation=ل ACCUSE	-1
relation=ل ASSAULT	-7
relation=ل REQUEST	2
relation=ل SUPPORT	-1
relation=ل finite	1
relation=ل noun-object	-4
relation=ل noun-subject	-1
relation=ل visit	1
relation=لدي	1
relation=لدي ASSAULT	2
relation=مع	10
relation=مع AGREE	3
relation=مع ASSAULT	-6
relation=مع COERCE	-1
relation=مع CONSULT	3
relation=مع COOPERATE	1
relation=مع SUPPORT	5
relation=مع call	1
relation=مع finite	3
relation=مع noun-subject	4
relation=من	8
relation=من ASSAULT	6
relation=من RETREAT	1
relation=من finite	8
relation=من visit	2
relation=وسط	2
relation=وسط ASSAULT	2
ruled=actor	7
ruled=actor ACCUSE	5
ruled=actor ASSAULT	-1
ruled=actor CONSULT	-2
ruled=actor REQUEST	7
ruled=actor SUPPORT	2
ruled=actor finite	7
ruled=actor noun-object	1
ruled=actor noun-subject	-1
ruled=actor visit	-1
ruled=recipient	72
ruled=recipient ACCUSE	7
ruled=recipient AGREE	4
ruled=recipient AID	3
ruled=recipient ASSAULT	-10
ruled=recipient COERCE	1
ruled=recipient CONCEDE	1
ruled=recipient CONSULT	7
ruled=recipient COOPERATE	-1
ruled=recipient PROTEST	1
ruled=recipient REJECT	1
ruled=recipient REQUEST	4
ruled=recipient RETREAT	1
ruled=recipient SANCTION	1
ruled=recipient SUPPORT	-3
ruled=recipient THREATEN	2
ruled=recipient call	1
ruled=recipient finite	15
ruled=recipient noun-neither	1
ruled=recipient noun-subject	3
ruled=recipient participle	1
ruled=recipient visit	-2
salience=high true	2
salience=low false	-9
salience=low true	-16
salience=mid false	-2
salience=mid true	-6
salience=top false	11
salience=top true	14
slot=actor	9
slot=actor CONSULT	-3
slot=actor REQUEST	7
slot=actor SUPPORT	2
slot=actor finite	3
slot=actor noun-object	3
slot=actor noun-subject	2
slot=actor visit	-1
slot=place	7
slot=place ASSAULT	6
slot=place RETREAT	1
slot=place finite	6
slot=place noun-object	1
slot=place noun-subject	-1
slot=place visit	-1
slot=recipient	27
slot=recipient ACCUSE	2
slot=recipient AGREE	3
slot=recipient AID	3
slot=recipient ASSAULT	-5
slot=recipient COERCE	4
slot=recipient CONCEDE	1
slot=recipient CONSULT	4
slot=recipient COOPERATE	6
slot=recipient PROTEST	1
slot=recipient REQUEST	4
slot=recipient SANCTION	1
slot=recipient SUPPORT	-4
slot=recipient call	1
slot=recipient finite	6
slot=recipient noun-neither	1
slot=recipient noun-object	1
slot=recipient noun-subject	16
slot=recipient participle	1
slot=recipient visit	2
source=false FAC	-2
source=false FAC ASSAULT	3
source=false FAC CONSULT	-1
source=false FAC COOPERATE	-2
source=false FAC REJECT	-1
source=false FAC RETREAT	1
source=false FAC finite	-1
source=false FAC noun-object	-1
source=false GPE	-4
source=false GPE ACCUSE	-1
source=false GPE AGREE	-2
source=false GPE AID	3
source=false GPE ASSAULT	2
source=false GPE COERCE	-3
source=false GPE CONCEDE	-6
source=false GPE CONSULT	-3
source=false GPE COOPERATE	-2
source=false GPE MOBILIZE	1
source=false GPE REJECT	-2
source=false GPE REQUEST	-3
source=false GPE RETREAT	-2
source=false GPE SUPPORT	-1
source=false GPE THREATEN	4
source=false GPE finite	-3
source=false GPE noun-object	-3
source=false GPE noun-subject	2
source=false GPE participle	-1
source=false GPE visit	6
source=false LOC	-4
source=false LOC AGREE	-1
source=false LOC ASSAULT	-2
source=false LOC REQUEST	-1
source=false LOC finite	1
source=false LOC noun-object	4
source=false LOC noun-subject	-10
source=false ORG	6
source=false ORG ACCUSE	-1
source=false ORG AGREE	-5
source=false ORG AID	1
source=false ORG ASSAULT	12
source=false ORG COERCE	5
source=false ORG CONCEDE	5
source=false ORG CONSULT	-6
source=false ORG COOPERATE	-3
source=false ORG MOBILIZE	-1
source=false ORG REJECT	1
source=false ORG REQUEST	-1
source=false ORG RETREAT	-1
source=false ORG SANCTION	1
source=false ORG SUPPORT	-2
source=false ORG THREATEN	-2
source=false ORG call	-1
source=false ORG finite	4
source=false ORG noun-object	5
source=false ORG noun-subject	-2
source=false ORG participle	-2
source=false ORG visit	-2
source=false PER	4
source=false PER ACCUSE	-10
source=false PER AGREE	-1
source=false PER AID	-3
source=false PER ASSAULT	6
source=false PER CONCEDE	5
source=false PER CONSULT	6
source=false PER COOPERATE	-4
source=false PER PROTEST	2
source=false PER REJECT	-2
source=false PER SUPPORT	2
source=false PER finite	1
source=false PER noun-object	11
source=false PER noun-subject	-8
source=false mixed	-2
source=false mixed ASSAULT	-2
source=false mixed finite	-1
source=false mixed noun-object	-1
source=false outlet	-3
source=false outlet ASSAULT	-2
source=false outlet finite	-2
source=false outlet noun-object	-1
source=true GPE	5
source=true GPE AGREE	3
source=true GPE ASSAULT	-2
source=true GPE CONSULT	-6
source=true GPE REQUEST	1
source=true GPE SUPPORT	11
source=true GPE finite	1
source=true GPE noun-object	-2
source=true GPE noun-subject	5
source=true GPE visit	-1
source=true ORG	-4
source=true ORG ACCUSE	9
source=true ORG ASSAULT	-10
source=true ORG COERCE	-4
source=true ORG CONSULT	-2
source=true ORG COOPERATE	4
source=true ORG THREATEN	-1
source=true ORG finite	-3
source=true ORG noun-object	-7
source=true ORG noun-subject	6
source=true ORG visit	-1
source=true PER	1
source=true PER ACCUSE	1
source=true PER AGREE	-1
source=true PER AID	2
source=true PER COERCE	2
source=true PER CONSULT	4
source=true PER COOPERATE	-1
source=true PER REJECT	3
source=true PER SUPPORT	-5
source=true PER noun-object	-6
source=true PER noun-subject	6
source=true PER visit	-3
source=true outlet	-3
source=true outlet CONCEDE	-1
source=true outlet REQUEST	-1
source=true outlet SUPPORT	-1
source=true outlet finite	-1
source=true outlet noun-subject	-1
speaks	-6
speaks ACCUSE	7
speaks AGREE	-2
speaks ASSAULT	-8
speaks CONCEDE	-5
speaks CONSULT	-3
speaks COOPERATE	4
speaks REQUEST	2
speaks SUPPORT	-5
speaks finite	-3
speaks noun-object	1
speaks noun-subject	-5
type=FAC	-2
type=FAC ASSAULT	3
type=FAC ASSAULT finite	4
type=FAC ASSAULT noun-object	-1
type=FAC ASSAULT noun-subject	-1
type=FAC CONSULT	-1
type=FAC CONSULT noun-subject	-1
type=FAC COOPERATE	-2
type=FAC COOPERATE finite	-2
type=FAC REJECT	-1
type=FAC RETREAT	1
type=FAC finite	-1
type=FAC noun-object	-1
type=FAC visit finite	-2
type=GPE	1
type=GPE ACCUSE	-1
type=GPE ACCUSE noun-subject	-1
type=GPE AGREE	2
type=GPE AGREE noun-subject	2
type=GPE AID	3
type=GPE AID finite	2
type=GPE ASSAULT	-1
type=GPE ASSAULT noun-object	-6
type=GPE ASSAULT noun-subject	4
type=GPE COERCE	-3
type=GPE COERCE finite	-4
type=GPE COERCE noun-object	2
type=GPE COERCE noun-subject	-2
type=GPE CONCEDE	-6
type=GPE CONCEDE finite	-6
type=GPE CONSULT	-9
type=GPE CONSULT finite	-6
type=GPE CONSULT noun-subject	-3
type=GPE COOPERATE	-2
type=GPE COOPERATE finite	-2
type=GPE MOBILIZE	1
type=GPE MOBILIZE finite	1
type=GPE MOBILIZE noun-subject	1
type=GPE REJECT	-2
type=GPE REJECT noun-subject	-2
type=GPE REQUEST	-2
type=GPE REQUEST noun-subject	-1
type=GPE REQUEST participle	-1
type=GPE RETREAT	-2
type=GPE RETREAT finite	-1
type=GPE RETREAT noun-subject	-2
type=GPE SANCTION finite	-1
type=GPE SUPPORT	10
type=GPE SUPPORT finite	8
type=GPE SUPPORT noun-subject	2
type=GPE THREATEN	4
type=GPE call	-2
type=GPE call noun-subject	-2
type=GPE finite	-1
type=GPE noun-object	-5
type=GPE noun-subject	8
type=GPE participle	-1
type=GPE visit	5
type=GPE visit finite	2
type=GPE visit noun-subject	3
type=LOC	-4
type=LOC AGREE	-1
type=LOC AGREE noun-subject	-1
type=LOC ASSAULT	-2
type=LOC ASSAULT finite	1
type=LOC ASSAULT noun-object	5
type=LOC ASSAULT noun-subject	-9
type=LOC CONSULT finite	1
type=LOC REQUEST	-1
type=LOC REQUEST finite	-1
type=LOC finite	1
type=LOC noun-object	4
type=LOC noun-subject	-10
type=ORG	2
type=ORG ACCUSE	8
type=ORG ACCUSE finite	2
type=ORG ACCUSE noun-subject	7
type=ORG ACCUSE participle	-1
type=ORG AGREE	-4
type=ORG AGREE finite	-1
type=ORG AGREE noun-subject	-4
type=ORG AID	1
type=ORG AID finite	1
type=ORG ASSAULT	2
type=ORG ASSAULT finite	-1
type=ORG ASSAULT noun-object	-5
type=ORG ASSAULT noun-subject	7
type=ORG COERCE	1
type=ORG COERCE noun-object	-2
type=ORG CONCEDE	5
type=ORG CONCEDE noun-subject	4
type=ORG CONSULT	-7
type=ORG CONSULT finite	-1
type=ORG CONSULT noun-subject	-6
type=ORG COOPERATE	2
type=ORG COOPERATE finite	1
type=ORG COOPERATE noun-subject	-4
type=ORG MOBILIZE	-4
type=ORG MOBILIZE finite	-1
type=ORG REJECT	1
type=ORG REJECT finite	3
type=ORG REJECT noun-subject	-2
type=ORG REQUEST finite	2
type=ORG REQUEST noun-subject	-1
type=ORG REQUEST participle	-1
type=ORG RETREAT	-1
type=ORG RETREAT noun-subject	-1
type=ORG SANCTION	2
type=ORG SANCTION finite	3
type=ORG SUPPORT	-2
type=ORG SUPPORT finite	-7
type=ORG SUPPORT noun-subject	4
type=ORG THREATEN	-3
type=ORG THREATEN finite	-2
type=ORG call	-1
type=ORG call noun-subject	-1
type=ORG finite	1
type=ORG noun-object	-2
type=ORG noun-subject	4
type=ORG participle	-2
type=ORG visit	-3
type=ORG visit finite	-1
type=ORG visit noun-subject	-2
type=PER	6
type=PER ACCUSE	-9
type=PER ACCUSE finite	-6
type=PER ACCUSE noun-subject	-4
type=PER AGREE	-2
type=PER AGREE finite	-1
type=PER AGREE noun-subject	-2
type=PER ASSAULT	7
type=PER ASSAULT finite	-3
type=PER ASSAULT noun-object	12
type=PER ASSAULT noun-subject	-3
type=PER COERCE	2
type=PER COERCE finite	4
type=PER COERCE noun-object	-2
type=PER CONCEDE	1
type=PER CONCEDE finite	2
type=PER CONSULT	10
type=PER CONSULT finite	8
type=PER CONSULT noun-subject	2
type=PER COOPERATE	-5
type=PER COOPERATE noun-subject	-1
type=PER PROTEST	2
type=PER PROTEST finite	2
type=PER REJECT	1
type=PER REJECT finite	-2
type=PER REJECT noun-subject	2
type=PER REQUEST finite	-5
type=PER REQUEST noun-subject	5
type=PER SUPPORT	-3
type=PER SUPPORT finite	2
type=PER SUPPORT noun-subject	-4
type=PER finite	1
type=PER noun-object	5
type=PER noun-subject	-2
type=PER visit	-3
type=PER visit finite	-2
type=PER visit noun-subject	-1
type=mixed	-2
type=mixed ASSAULT	-2
type=mixed ASSAULT noun-object	-1
type=mixed finite	-1
type=mixed noun-object	-1
type=outlet	-6
type=outlet ASSAULT	-2
type=outlet ASSAULT finite	-1
type=outlet CONCEDE	-2
type=outlet REQUEST	-1
type=outlet SUPPORT	-1
type=outlet finite	-3
type=outlet noun-object	-1
type=outlet noun-subject	-2
verb agrees=false	6
verb agrees=false active near=false	3
verb agrees=false active near=true	-3
verb agrees=false either near=false	12
verb agrees=false either near=true	-8
verb agrees=false passive near=false	2
verb agrees=false passive near=true	-1
verb agrees=true	-3
verb agrees=true active near=false	-6
verb agrees=true active near=true	-2
verb agrees=true either near=false	-1
verb agrees=true either near=true	5
verb agrees=true passive near=false	1
within before 0	-5
within before 0 ASSAULT	-4
within before 0 noun-object	-1
within before 1	-2
within before 1 noun-subject	-1
within before 2	-1
within behind 0	-6
within behind 0 ASSAULT	-5
within behind 0 CONSULT	-1
within behind 0 finite	-1
within behind 0 noun-object	-2
within behind 0 noun-subject	-3
within behind 1	-1
within behind 2	-1
within behind 2 ASSAULT	-2
`
