/** Weights of the features by which those in an event are cast (casting.ts), learned by scripts/train-events.ts. */
export const ACTOR_WEIGHTS: string = `
adjectival before 0	2
adjectival before 0 finite	3
adjectival before 1	1
adjectival before 1 noun-subject	1
adjectival before 2	1
adjectival before 2 ASSAULT	2
adjectival before 2 finite	-1
adjectival behind 0	3
adjectival behind 0 ACCUSE	-1
adjectival behind 0 ASSAULT	3
adjectival behind 0 SUPPORT	-1
adjectival behind 0 finite	3
adjectival behind 0 noun-subject	1
adjectival behind 1	-1
adjectival behind 2	-1
adjectival behind 2 finite	1
adjectival behind 2 noun-subject	-2
adjectival same 0	8
adjectival same 0 ASSAULT	7
adjectival same 0 noun-object	2
adjectival same 0 noun-subject	6
adjective	10
adjective ASSAULT	5
adjective finite	4
adjective noun-subject	4
by=bare before 0	11
by=bare before 0 ACCUSE	-1
by=bare before 0 AGREE	3
by=bare before 0 AID	3
by=bare before 0 ASSAULT	3
by=bare before 0 COERCE	-3
by=bare before 0 CONSULT	-1
by=bare before 0 REJECT	2
by=bare before 0 REQUEST	2
by=bare before 0 THREATEN	1
by=bare before 0 finite	1
by=bare before 0 noun-object	-1
by=bare before 0 noun-subject	12
by=bare before 0 visit	3
by=bare before 1	10
by=bare before 1 AGREE	-2
by=bare before 1 AID	1
by=bare before 1 COERCE	5
by=bare before 1 CONCEDE	1
by=bare before 1 CONSULT	-1
by=bare before 1 COOPERATE	3
by=bare before 1 REQUEST	-2
by=bare before 1 SUPPORT	8
by=bare before 1 finite	-2
by=bare before 1 noun-subject	11
by=bare before 1 visit	-1
by=bare before 2	2
by=bare before 2 ASSAULT	3
by=bare before 2 COERCE	-2
by=bare before 2 CONSULT	1
by=bare before 2 REJECT	6
by=bare before 2 REQUEST	3
by=bare before 2 SUPPORT	-3
by=bare before 2 finite	1
by=bare before 2 noun-object	-4
by=bare before 2 noun-subject	5
by=bare before 2 participle	1
by=bare before 2 visit	-5
by=bare behind 0	11
by=bare behind 0 ACCUSE	1
by=bare behind 0 AID	2
by=bare behind 0 ASSAULT	2
by=bare behind 0 COERCE	7
by=bare behind 0 CONCEDE	1
by=bare behind 0 MOBILIZE	2
by=bare behind 0 REJECT	1
by=bare behind 0 REQUEST	-1
by=bare behind 0 SUPPORT	-2
by=bare behind 0 THREATEN	1
by=bare behind 0 finite	8
by=bare behind 0 noun-object	-2
by=bare behind 0 noun-subject	6
by=bare behind 0 visit	2
by=bare behind 1	4
by=bare behind 1 ASSAULT	4
by=bare behind 1 finite	3
by=bare behind 1 noun-object	2
by=bare behind 1 noun-subject	1
by=bare behind 1 visit	3
by=bare behind 2	7
by=bare behind 2 ACCUSE	-1
by=bare behind 2 AGREE	-1
by=bare behind 2 ASSAULT	10
by=bare behind 2 CONSULT	1
by=bare behind 2 COOPERATE	-1
by=bare behind 2 SUPPORT	-2
by=bare behind 2 finite	-4
by=bare behind 2 noun-object	-2
by=bare behind 2 noun-subject	13
by=bare behind 2 visit	-1
by=bare same 0	4
by=bare same 0 ASSAULT	-2
by=bare same 0 CONSULT	1
by=bare same 0 SUPPORT	1
by=bare same 0 noun-object	2
by=bare same 0 noun-subject	2
by=bare same 0 visit	2
by=الي before 0 ASSAULT	-1
by=الي before 0 finite	-1
by=الي before 0 noun-subject	1
by=الي before 0 visit	3
by=الي before 2	-1
by=الي behind 0	-2
by=الي behind 0 AID	-1
by=الي behind 0 finite	-1
by=الي behind 0 noun-subject	-1
by=الي behind 0 visit	-1
by=الي behind 2	-2
by=الي behind 2 ASSAULT	-1
by=الي behind 2 finite	-1
by=ب before 0	-2
by=ب before 0 ASSAULT	-1
by=ب before 0 finite	1
by=ب before 0 noun-subject	-3
by=ب before 1	-2
by=ب before 1 ASSAULT	-1
by=ب before 1 finite	-1
by=ب before 1 noun-subject	-1
by=ب before 2	-1
by=ب before 2 ASSAULT	-1
by=ب before 2 noun-subject	-1
by=ب behind 0	-4
by=ب behind 0 ASSAULT	-2
by=ب behind 0 SUPPORT	-1
by=ب behind 0 finite	-1
by=ب behind 0 noun-subject	-2
by=ب behind 1	-1
by=ب behind 2	-2
by=ب behind 2 noun-subject	-1
by=ب same 0	2
by=ب same 0 noun-object	-1
by=ب same 0 noun-subject	3
by=باسم before 2	2
by=باسم behind 2	-1
by=بعد same 0	2
by=بين before 1	2
by=بين behind 0	1
by=بين behind 0 CONSULT	1
by=بين behind 0 noun-subject	3
by=بين behind 2	-1
by=بين behind 2 ASSAULT	-1
by=خلال same 0	1
by=خلال same 0 noun-subject	1
by=شمال behind 0	-1
by=شمال behind 0 ASSAULT	-1
by=ضد behind 0 ASSAULT	-1
by=ضد behind 0 noun-subject	1
by=ضد behind 2	-1
by=عبر before 2	-1
by=علي before 0	1
by=علي before 0 noun-subject	1
by=علي before 1	-1
by=علي before 1 ASSAULT	-1
by=علي before 1 finite	-1
by=علي before 2	-1
by=علي before 2 noun-subject	-1
by=علي behind 0	-2
by=علي behind 0 AID	1
by=علي behind 0 ASSAULT	-1
by=علي behind 0 SUPPORT	-1
by=علي behind 0 noun-subject	-2
by=علي behind 2	-1
by=علي same 0	-5
by=علي same 0 noun-subject	-5
by=عن before 0	6
by=عن before 0 ASSAULT	6
by=عن before 0 noun-subject	3
by=عن same 0	2
by=عن same 0 SUPPORT	1
by=عن same 0 noun-subject	2
by=في before 0	-2
by=في before 0 ASSAULT	-2
by=في before 0 finite	1
by=في before 0 noun-object	1
by=في before 0 noun-subject	-3
by=في before 1	1
by=في before 1 ASSAULT	-1
by=في before 1 finite	2
by=في before 1 noun-object	-1
by=في before 1 noun-subject	-1
by=في before 2	-1
by=في before 2 ASSAULT	-1
by=في before 2 SUPPORT	1
by=في before 2 noun-subject	-1
by=في behind 0	-2
by=في behind 0 ASSAULT	-3
by=في behind 0 COERCE	-1
by=في behind 0 CONSULT	-1
by=في behind 0 MOBILIZE	-1
by=في behind 0 SUPPORT	3
by=في behind 0 finite	1
by=في behind 0 noun-object	-1
by=في behind 0 noun-subject	-1
by=في behind 1 ASSAULT	-1
by=في behind 1 finite	-1
by=في behind 1 noun-subject	1
by=في behind 2	-2
by=في behind 2 finite	-1
by=في behind 2 noun-subject	-1
by=في same 0	3
by=في same 0 ASSAULT	1
by=في same 0 noun-subject	3
by=في-pronoun behind 0	-1
by=في-pronoun behind 0 finite	-1
by=ل before 0	8
by=ل before 0 ASSAULT	6
by=ل before 0 finite	1
by=ل before 0 noun-object	4
by=ل before 0 noun-subject	4
by=ل before 1	3
by=ل before 1 ASSAULT	4
by=ل before 1 noun-object	6
by=ل before 1 noun-subject	-1
by=ل before 2	1
by=ل before 2 ASSAULT	-3
by=ل before 2 finite	3
by=ل before 2 noun-object	-2
by=ل before 2 noun-subject	1
by=ل behind 0	6
by=ل behind 0 ASSAULT	7
by=ل behind 0 SUPPORT	-1
by=ل behind 0 finite	7
by=ل behind 0 noun-subject	-1
by=ل behind 2	-1
by=ل behind 2 ASSAULT	-1
by=ل behind 2 CONSULT	1
by=ل-pronoun before 0 ASSAULT	1
by=ل-pronoun before 0 noun-subject	-1
by=مع before 0	-2
by=مع before 2	-1
by=مع before 2 finite	-1
by=مع behind 0	-4
by=مع behind 0 CONSULT	-2
by=مع behind 0 SUPPORT	-1
by=مع behind 0 finite	-4
by=مع behind 1	-1
by=مع behind 2	-1
by=من before 0 ASSAULT	1
by=من before 0 finite	-1
by=من before 0 noun-subject	2
by=من before 1	1
by=من before 1 ASSAULT	-1
by=من before 1 noun-subject	1
by=من before 2	-2
by=من before 2 finite	-2
by=من before 2 noun-subject	1
by=من behind 0	-1
by=من behind 0 ACCUSE	1
by=من behind 0 ASSAULT	-1
by=من behind 0 COOPERATE	1
by=من behind 0 REQUEST	-2
by=من behind 0 noun-subject	-1
by=من behind 2	-1
by=من behind 2 noun-subject	-1
head=agent	-2
head=agent before 0	8
head=agent before 1	1
head=agent before 2	10
head=agent behind 0	-12
head=agent behind 1	1
head=agent behind 2	-5
head=agent same 0	-2
head=casualty	2
head=document	-2
head=document before 0	-1
head=document before 1	1
head=document before 2	1
head=document behind 0	-1
head=event	-4
head=event before 0	2
head=event before 2	-1
head=event behind 1	-1
head=event behind 2	-3
head=facility	-1
head=kin	-2
head=money	-1
head=name	21
head=name before 0	13
head=name before 1	4
head=name before 2	-11
head=name behind 0	9
head=name behind 2	8
head=place	-5
head=place before 0	-1
head=place before 1	-1
head=place before 2	-1
head=place behind 0	-1
head=thing	8
head=thing before 1	2
head=thing before 2	3
head=thing behind 0	-1
head=thing behind 1	-4
head=thing behind 2	-1
head=thing same 0	10
head=weapon	5
head=weapon behind 0	2
history=acted	7
history=acted ACCUSE	-2
history=acted AGREE	5
history=acted AID	-1
history=acted ASSAULT	-3
history=acted COERCE	2
history=acted CONCEDE	-1
history=acted CONSULT	2
history=acted COOPERATE	6
history=acted REJECT	-3
history=acted REQUEST	-6
history=acted SANCTION	4
history=acted SUPPORT	1
history=acted THREATEN	1
history=acted active	-4
history=acted definite	1
history=acted either	5
history=acted finite	-1
history=acted indefinite	6
history=acted noun-object	-4
history=acted noun-subject	11
history=acted participle	2
history=acted visit	4
history=befallen	-16
history=befallen ACCUSE	-4
history=befallen AGREE	-2
history=befallen AID	-1
history=befallen ASSAULT	-5
history=befallen COERCE	-5
history=befallen CONCEDE	1
history=befallen CONSULT	-1
history=befallen REJECT	1
history=befallen REQUEST	5
history=befallen SUPPORT	-1
history=befallen active	1
history=befallen definite	-5
history=befallen either	-12
history=befallen finite	-10
history=befallen indefinite	-1
history=befallen noun-object	1
history=befallen noun-subject	-5
history=befallen owned	2
history=befallen participle	-1
history=befallen visit	-1
history=both	15
history=both ACCUSE	3
history=both AGREE	1
history=both ASSAULT	3
history=both COERCE	5
history=both REQUEST	4
history=both RETREAT	1
history=both SUPPORT	-2
history=both active	-2
history=both definite	3
history=both either	10
history=both finite	8
history=both indefinite	2
history=both noun-object	1
history=both noun-subject	8
history=both owned	4
history=both visit	2
history=neither	-9
history=neither ACCUSE	3
history=neither AGREE	-1
history=neither AID	4
history=neither ASSAULT	-7
history=neither COERCE	-7
history=neither CONCEDE	-3
history=neither CONSULT	-2
history=neither COOPERATE	-3
history=neither MOBILIZE	1
history=neither PROTEST	-1
history=neither REJECT	3
history=neither REQUEST	1
history=neither SUPPORT	6
history=neither THREATEN	1
history=neither active	6
history=neither call	2
history=neither definite	-3
history=neither either	-1
history=neither finite	5
history=neither indefinite	-7
history=neither noun-neither	3
history=neither noun-object	-7
history=neither noun-subject	-8
history=neither owned	-2
many=false	-11
many=false ACCUSE	-2
many=false AGREE	3
many=false AID	-2
many=false ASSAULT	-10
many=false COERCE	-5
many=false CONCEDE	-3
many=false CONSULT	-2
many=false COOPERATE	-2
many=false MOBILIZE	-2
many=false PROTEST	-2
many=false REJECT	5
many=false REQUEST	4
many=false RETREAT	1
many=false SANCTION	3
many=false SUPPORT	5
many=false THREATEN	5
many=false call	1
many=false finite	-7
many=false noun-neither	3
many=false noun-object	-11
many=false noun-subject	1
many=false participle	4
many=false visit	-3
many=true	9
many=true AGREE	1
many=true AID	3
many=true ASSAULT	-3
many=true REQUEST	-1
many=true SUPPORT	-2
many=true finite	8
many=true noun-object	1
many=true noun-subject	3
many=true visit	8
near=before 1	8
near=before 1 ACCUSE	-2
near=before 1 AGREE	-3
near=before 1 CONSULT	-2
near=before 1 REQUEST	4
near=before 1 SUPPORT	3
near=before 1 finite	3
near=before 1 noun-object	3
near=before 1 noun-subject	2
near=before 1 type=GPE	2
near=before 1 type=ORG	5
near=before 1 type=PER	3
near=before 1 visit	7
near=before 2	10
near=before 2 AID	1
near=before 2 ASSAULT	5
near=before 2 COERCE	2
near=before 2 CONSULT	3
near=before 2 REQUEST	-1
near=before 2 finite	-2
near=before 2 noun-object	1
near=before 2 noun-subject	10
near=before 2 type=FAC	-1
near=before 2 type=GPE	2
near=before 2 type=ORG	10
near=before 2 type=outlet	-1
near=before 2 visit	-1
near=before 3	8
near=before 3 ACCUSE	2
near=before 3 AID	2
near=before 3 ASSAULT	6
near=before 3 COERCE	-2
near=before 3 REQUEST	-1
near=before 3 SUPPORT	-1
near=before 3 finite	4
near=before 3 noun-object	5
near=before 3 type=GPE	4
near=before 3 type=ORG	11
near=before 3 type=PER	-5
near=before 3 visit	-2
near=before 5	4
near=before 5 ACCUSE	-1
near=before 5 COERCE	2
near=before 5 CONSULT	-5
near=before 5 COOPERATE	3
near=before 5 REQUEST	2
near=before 5 SANCTION	1
near=before 5 finite	4
near=before 5 noun-object	5
near=before 5 noun-subject	-3
near=before 5 type=GPE	-1
near=before 5 type=ORG	2
near=before 5 type=PER	6
near=before 5 type=outlet	-1
near=before 5 visit	2
near=before 8	-4
near=before 8 ACCUSE	1
near=before 8 AID	-1
near=before 8 ASSAULT	-1
near=before 8 COERCE	-2
near=before 8 CONSULT	1
near=before 8 REJECT	-3
near=before 8 REQUEST	2
near=before 8 finite	-4
near=before 8 noun-object	-3
near=before 8 noun-subject	2
near=before 8 type=ORG	-1
near=before 8 type=outlet	-3
near=before 9	-6
near=before 9 AGREE	-1
near=before 9 AID	-1
near=before 9 ASSAULT	-7
near=before 9 COERCE	-2
near=before 9 CONSULT	2
near=before 9 REJECT	5
near=before 9 REQUEST	3
near=before 9 SUPPORT	-1
near=before 9 finite	-4
near=before 9 noun-object	-4
near=before 9 noun-subject	3
near=before 9 participle	1
near=before 9 type=GPE	1
near=before 9 type=ORG	-1
near=before 9 type=PER	-4
near=before 9 type=outlet	-1
near=before 9 visit	-4
near=behind 1	8
near=behind 1 ACCUSE	-2
near=behind 1 AGREE	3
near=behind 1 AID	2
near=behind 1 ASSAULT	5
near=behind 1 COERCE	1
near=behind 1 CONCEDE	1
near=behind 1 CONSULT	2
near=behind 1 COOPERATE	1
near=behind 1 MOBILIZE	2
near=behind 1 REJECT	1
near=behind 1 REQUEST	-4
near=behind 1 SUPPORT	-4
near=behind 1 THREATEN	1
near=behind 1 finite	8
near=behind 1 noun-object	-6
near=behind 1 noun-subject	7
near=behind 1 type=LOC	-1
near=behind 1 type=ORG	5
near=behind 1 type=PER	2
near=behind 1 type=mixed	3
near=behind 1 visit	2
near=behind 2 ACCUSE	-1
near=behind 2 AID	1
near=behind 2 ASSAULT	-1
near=behind 2 COERCE	1
near=behind 2 CONSULT	2
near=behind 2 COOPERATE	-2
near=behind 2 REJECT	-1
near=behind 2 REQUEST	1
near=behind 2 SANCTION	2
near=behind 2 SUPPORT	1
near=behind 2 finite	3
near=behind 2 noun-object	3
near=behind 2 noun-subject	-5
near=behind 2 type=ORG	3
near=behind 2 type=PER	-1
near=behind 2 type=mixed	-1
near=behind 2 visit	2
near=behind 3	-2
near=behind 3 ACCUSE	4
near=behind 3 AID	3
near=behind 3 ASSAULT	-4
near=behind 3 COERCE	-1
near=behind 3 COOPERATE	-1
near=behind 3 SANCTION	-1
near=behind 3 SUPPORT	2
near=behind 3 finite	-6
near=behind 3 noun-object	-2
near=behind 3 noun-subject	3
near=behind 3 type=GPE	-3
near=behind 3 type=ORG	1
near=behind 3 type=PER	2
near=behind 3 visit	1
near=behind 5	-1
near=behind 5 ACCUSE	-2
near=behind 5 ASSAULT	5
near=behind 5 COERCE	1
near=behind 5 CONSULT	1
near=behind 5 REQUEST	-1
near=behind 5 SUPPORT	-2
near=behind 5 finite	-3
near=behind 5 noun-subject	2
near=behind 5 type=GPE	1
near=behind 5 type=LOC	-1
near=behind 5 type=ORG	1
near=behind 5 type=outlet	-1
near=behind 5 visit	-1
near=behind 8	-8
near=behind 8 ACCUSE	3
near=behind 8 AGREE	-1
near=behind 8 AID	-1
near=behind 8 ASSAULT	1
near=behind 8 COERCE	-1
near=behind 8 CONSULT	-3
near=behind 8 COOPERATE	-1
near=behind 8 REQUEST	-1
near=behind 8 finite	-4
near=behind 8 noun-object	-2
near=behind 8 noun-subject	-1
near=behind 8 type=GPE	4
near=behind 8 type=LOC	-1
near=behind 8 type=ORG	-6
near=behind 8 type=PER	-3
near=behind 8 type=outlet	-1
near=behind 8 visit	-2
near=behind 9	-12
near=behind 9 ACCUSE	-1
near=behind 9 ASSAULT	-5
near=behind 9 CONSULT	-4
near=behind 9 REJECT	2
near=behind 9 SUPPORT	-2
near=behind 9 finite	-5
near=behind 9 noun-object	-1
near=behind 9 noun-subject	-5
near=behind 9 type=GPE	-5
near=behind 9 type=LOC	-1
near=behind 9 type=ORG	-8
near=behind 9 type=PER	2
near=behind 9 type=outlet	-1
near=behind 9 visit	-1
near=far	-12
near=far ACCUSE	-1
near=far AGREE	3
near=far AID	-3
near=far ASSAULT	-13
near=far COERCE	-3
near=far CONCEDE	-2
near=far CONSULT	-4
near=far COOPERATE	3
near=far MOBILIZE	-2
near=far REJECT	-1
near=far REQUEST	-1
near=far SANCTION	-1
near=far SUPPORT	8
near=far THREATEN	-1
near=far call	2
near=far finite	9
near=far noun-neither	-1
near=far noun-object	-6
near=far noun-subject	-14
near=far participle	2
near=far type=FAC	-1
near=far type=GPE	5
near=far type=LOC	-1
near=far type=ORG	-14
near=far type=PER	2
near=far type=mixed	-1
near=far type=outlet	-3
near=far visit	5
near=same 0	7
near=same 0 AGREE	3
near=same 0 ASSAULT	2
near=same 0 CONSULT	6
near=same 0 REJECT	-2
near=same 0 REQUEST	3
near=same 0 noun-object	1
near=same 0 noun-subject	7
near=same 0 type=GPE	-4
near=same 0 type=ORG	11
near=same 0 type=PER	3
near=same 0 visit	-3
nobody	4
nobody ACCUSE	2
nobody ACCUSE finite	-3
nobody ACCUSE noun-subject	4
nobody AGREE	-3
nobody AGREE finite	-1
nobody AGREE noun-subject	-3
nobody AID	-1
nobody AID finite	-1
nobody ASSAULT	13
nobody ASSAULT finite	11
nobody ASSAULT noun-object	4
nobody ASSAULT noun-subject	-2
nobody COERCE	6
nobody COERCE finite	3
nobody COERCE noun-object	4
nobody CONCEDE	3
nobody CONCEDE finite	-1
nobody CONSULT	2
nobody CONSULT finite	1
nobody COOPERATE	-2
nobody COOPERATE finite	-1
nobody MOBILIZE	-1
nobody MOBILIZE finite	-1
nobody PROTEST	2
nobody PROTEST finite	1
nobody REJECT	-5
nobody REJECT finite	-3
nobody REJECT noun-subject	-1
nobody REQUEST	-3
nobody REQUEST noun-subject	-3
nobody SANCTION	-3
nobody SANCTION finite	-2
nobody SUPPORT	-3
nobody SUPPORT finite	-3
nobody THREATEN	-2
nobody THREATEN finite	-2
nobody active	-1
nobody active actor=false	2
nobody active actor=true	-3
nobody active recipient=true	-1
nobody actor=false	14
nobody actor=false ACCUSE	4
nobody actor=false AGREE	-3
nobody actor=false ASSAULT	12
nobody actor=false COERCE	4
nobody actor=false CONSULT	3
nobody actor=false PROTEST	2
nobody actor=false REQUEST	-1
nobody actor=false SUPPORT	-1
nobody actor=false finite	2
nobody actor=false noun-object	13
nobody actor=false noun-subject	-1
nobody actor=false visit	-2
nobody actor=true	-10
nobody actor=true ACCUSE	-3
nobody actor=true AGREE	-1
nobody actor=true AID	-1
nobody actor=true ASSAULT	2
nobody actor=true COERCE	2
nobody actor=true CONCEDE	2
nobody actor=true CONSULT	-1
nobody actor=true COOPERATE	-2
nobody actor=true MOBILIZE	-1
nobody actor=true REJECT	-2
nobody actor=true REQUEST	-2
nobody actor=true SANCTION	-1
nobody actor=true SUPPORT	-3
nobody actor=true THREATEN	-1
nobody actor=true finite	-4
nobody actor=true noun-object	-3
nobody actor=true noun-subject	-4
nobody actor=true participle	-1
nobody actor=true visit	-3
nobody both=false false	-1
nobody both=false false AGREE	-1
nobody both=false false ASSAULT	5
nobody both=false false COERCE	2
nobody both=false false CONSULT	-3
nobody both=false false finite	1
nobody both=false false noun-object	1
nobody both=false false noun-subject	-3
nobody both=false true	14
nobody both=false true ACCUSE	5
nobody both=false true AGREE	-1
nobody both=false true ASSAULT	7
nobody both=false true COERCE	2
nobody both=false true PROTEST	2
nobody both=false true SUPPORT	-4
nobody both=false true noun-object	11
nobody both=false true noun-subject	2
nobody both=false true visit	-1
nobody both=true false	-3
nobody both=true false ACCUSE	-1
nobody both=true false ASSAULT	2
nobody both=true false COERCE	-2
nobody both=true false CONCEDE	3
nobody both=true false CONSULT	-2
nobody both=true false REJECT	-1
nobody both=true false REQUEST	-1
nobody both=true false SUPPORT	-1
nobody both=true false finite	-3
nobody both=true false noun-object	-3
nobody both=true false noun-subject	2
nobody both=true true	-7
nobody both=true true ACCUSE	-2
nobody both=true true AGREE	-1
nobody both=true true AID	-1
nobody both=true true ASSAULT	-1
nobody both=true true COERCE	3
nobody both=true true CONCEDE	-1
nobody both=true true COOPERATE	-1
nobody both=true true REQUEST	-1
nobody both=true true SANCTION	-1
nobody both=true true SUPPORT	-1
nobody both=true true finite	-1
nobody both=true true noun-subject	-6
nobody both=true true visit	-2
nobody definite	5
nobody definite actor=true	4
nobody definite recipient=true	4
nobody either	-1
nobody either actor=true	-1
nobody either recipient=false	-1
nobody finite	-1
nobody genitive=adjective	-1
nobody genitive=adjective ACCUSE	1
nobody genitive=adjective ASSAULT	-5
nobody genitive=adjective noun-object	3
nobody genitive=adjective noun-subject	-4
nobody genitive=body	8
nobody genitive=body ASSAULT	6
nobody genitive=body noun-subject	5
nobody genitive=event	-3
nobody genitive=event noun-subject	-3
nobody genitive=facility	1
nobody genitive=facility ASSAULT	1
nobody genitive=facility noun-object	1
nobody genitive=name	-4
nobody genitive=name ASSAULT	-2
nobody genitive=name CONSULT	-1
nobody genitive=name noun-object	-3
nobody genitive=name noun-subject	-2
nobody genitive=none	-1
nobody genitive=none ACCUSE	3
nobody genitive=none AGREE	-2
nobody genitive=none ASSAULT	-2
nobody genitive=none CONSULT	1
nobody genitive=none REQUEST	-1
nobody genitive=none noun-neither	-2
nobody genitive=none visit	-1
nobody genitive=person	1
nobody genitive=person ASSAULT	-2
nobody genitive=person noun-object	5
nobody genitive=person noun-subject	-3
nobody genitive=pronoun	-3
nobody genitive=pronoun ASSAULT	-3
nobody genitive=pronoun COERCE	2
nobody genitive=pronoun CONSULT	-1
nobody genitive=pronoun SUPPORT	-1
nobody genitive=pronoun noun-subject	-4
nobody genitive=pronoun visit	-1
nobody genitive=role	1
nobody genitive=role ASSAULT	1
nobody genitive=role noun-subject	1
nobody genitive=thing	2
nobody genitive=thing ASSAULT	3
nobody genitive=thing noun-object	-1
nobody genitive=thing noun-subject	3
nobody genitive=unknown	-3
nobody genitive=unknown ASSAULT	-3
nobody genitive=unknown noun-object	-3
nobody genitive=weapon	3
nobody genitive=weapon ASSAULT	3
nobody genitive=weapon noun-object	3
nobody indefinite	2
nobody indefinite actor=false	7
nobody indefinite actor=true	-5
nobody indefinite recipient=false	-2
nobody indefinite recipient=true	3
nobody last actor=false ruled=false	4
nobody last actor=false ruled=false ASSAULT	1
nobody last actor=false ruled=false finite	6
nobody last actor=false ruled=false noun-object	3
nobody last actor=false ruled=false noun-subject	-6
nobody last actor=false ruled=true	13
nobody last actor=false ruled=true ASSAULT	6
nobody last actor=false ruled=true finite	10
nobody last actor=false ruled=true noun-subject	1
nobody last actor=true ruled=false	-4
nobody last actor=true ruled=false ASSAULT	-1
nobody last actor=true ruled=false COERCE	-2
nobody last actor=true ruled=false CONSULT	1
nobody last actor=true ruled=false SUPPORT	-2
nobody last actor=true ruled=false finite	-8
nobody last actor=true ruled=false noun-object	4
nobody last actor=true ruled=false noun-subject	-1
nobody last actor=true ruled=true	-4
nobody last actor=true ruled=true ACCUSE	-1
nobody last actor=true ruled=true ASSAULT	1
nobody last actor=true ruled=true CONSULT	-2
nobody last actor=true ruled=true REQUEST	-1
nobody last actor=true ruled=true SUPPORT	-1
nobody last actor=true ruled=true finite	-3
nobody last actor=true ruled=true noun-object	-3
nobody last actor=true ruled=true noun-subject	2
nobody last actor=true ruled=true visit	-1
nobody last recipient=false ruled=false	-2
nobody last recipient=false ruled=false ASSAULT	-1
nobody last recipient=false ruled=false REQUEST	-1
nobody last recipient=false ruled=false finite	-1
nobody last recipient=false ruled=false noun-subject	-2
nobody last recipient=false ruled=true	1
nobody last recipient=false ruled=true ASSAULT	-1
nobody last recipient=false ruled=true CONSULT	2
nobody last recipient=false ruled=true REQUEST	-1
nobody last recipient=false ruled=true finite	-2
nobody last recipient=false ruled=true noun-object	5
nobody last recipient=false ruled=true noun-subject	-3
nobody last recipient=true ruled=false	2
nobody last recipient=true ruled=false ASSAULT	5
nobody last recipient=true ruled=false CONSULT	-2
nobody last recipient=true ruled=false SUPPORT	-1
nobody last recipient=true ruled=false noun-object	-4
nobody last recipient=true ruled=false noun-subject	4
nobody last recipient=true ruled=false visit	-1
nobody last recipient=true ruled=true	8
nobody last recipient=true ruled=true ACCUSE	2
nobody last recipient=true ruled=true ASSAULT	5
nobody last recipient=true ruled=true COERCE	1
nobody last recipient=true ruled=true CONSULT	3
nobody last recipient=true ruled=true REQUEST	-1
nobody last recipient=true ruled=true SUPPORT	-2
nobody last recipient=true ruled=true finite	7
nobody last recipient=true ruled=true noun-object	4
nobody last recipient=true ruled=true noun-subject	-4
nobody last recipient=true ruled=true visit	-1
nobody next=bare	-7
nobody next=comma	-3
nobody next=complementiser	-6
nobody next=particle	-4
nobody next=relative	-1
nobody next=stop	-6
nobody next=time	-2
nobody next=undefined	-6
nobody next=verb	9
nobody next=الي	-1
nobody next=ب	5
nobody next=بين	1
nobody next=حول	-1
nobody next=ضد	1
nobody next=علي	6
nobody next=في	7
nobody next=قرب	-1
nobody next=ل	2
nobody next=مع	1
nobody next=من	-3
nobody noun-neither	-2
nobody noun-object	11
nobody noun-subject	-4
nobody object=none	-4
nobody object=none ASSAULT	-3
nobody object=none COERCE	4
nobody object=none CONCEDE	-1
nobody object=none CONSULT	2
nobody object=none REJECT	-1
nobody object=none REQUEST	-1
nobody object=none SUPPORT	-1
nobody object=none THREATEN	-1
nobody object=none finite	-4
nobody object=none participle	-1
nobody object=none visit	-4
nobody object=said false	-1
nobody object=said false ACCUSE	-2
nobody object=said false ASSAULT	4
nobody object=said false CONSULT	-1
nobody object=said false REJECT	-1
nobody object=said false SUPPORT	-1
nobody object=said false finite	-1
nobody object=said true	3
nobody object=said true ASSAULT	9
nobody object=said true COERCE	-3
nobody object=said true CONSULT	-1
nobody object=said true REQUEST	1
nobody object=said true SANCTION	-2
nobody object=said true SUPPORT	-2
nobody object=said true THREATEN	-1
nobody object=said true finite	3
nobody object=said true visit	1
nobody object=understood false	-1
nobody object=understood false ASSAULT	-1
nobody object=understood false finite	-1
nobody owned	-3
nobody owned actor=false	3
nobody owned actor=true	-7
nobody owned recipient=false	-2
nobody owned recipient=true	-2
nobody participle	-1
nobody recipient=false	-4
nobody recipient=false ACCUSE	-3
nobody recipient=false AGREE	-2
nobody recipient=false AID	-2
nobody recipient=false ASSAULT	7
nobody recipient=false COERCE	1
nobody recipient=false CONCEDE	3
nobody recipient=false CONSULT	-4
nobody recipient=false MOBILIZE	-1
nobody recipient=false REJECT	-3
nobody recipient=false REQUEST	-3
nobody recipient=false SUPPORT	1
nobody recipient=false finite	-1
nobody recipient=false noun-object	-1
nobody recipient=false noun-subject	-1
nobody recipient=false visit	-1
nobody recipient=true	7
nobody recipient=true ACCUSE	4
nobody recipient=true AGREE	-2
nobody recipient=true ASSAULT	6
nobody recipient=true COERCE	5
nobody recipient=true CONCEDE	-1
nobody recipient=true CONSULT	6
nobody recipient=true COOPERATE	-2
nobody recipient=true PROTEST	2
nobody recipient=true REJECT	-2
nobody recipient=true SANCTION	-2
nobody recipient=true SUPPORT	-5
nobody recipient=true THREATEN	-2
nobody recipient=true noun-neither	-1
nobody recipient=true noun-object	11
nobody recipient=true noun-subject	-4
nobody recipient=true visit	-3
nobody subject=agent false	5
nobody subject=event false	3
nobody subject=event true	1
nobody subject=none	-7
nobody subject=none AGREE	-3
nobody subject=none ASSAULT	2
nobody subject=none COERCE	-2
nobody subject=none CONSULT	2
nobody subject=none REJECT	-2
nobody subject=none REQUEST	-1
nobody subject=none finite	2
nobody subject=none noun-object	4
nobody subject=none noun-subject	-11
nobody subject=none participle	-1
nobody subject=none visit	-2
nobody subject=said false	12
nobody subject=said false ACCUSE	-1
nobody subject=said false ASSAULT	6
nobody subject=said false COERCE	7
nobody subject=said false PROTEST	1
nobody subject=said false SUPPORT	-2
nobody subject=said false finite	5
nobody subject=said false noun-object	1
nobody subject=said false noun-subject	5
nobody subject=said false visit	-2
nobody subject=said true	-5
nobody subject=said true AGREE	-1
nobody subject=said true AID	-1
nobody subject=said true COERCE	1
nobody subject=said true CONCEDE	3
nobody subject=said true CONSULT	-2
nobody subject=said true COOPERATE	-1
nobody subject=said true MOBILIZE	-1
nobody subject=said true REJECT	-1
nobody subject=said true REQUEST	-1
nobody subject=said true SANCTION	-1
nobody subject=said true SUPPORT	-2
nobody subject=said true finite	-11
nobody subject=said true noun-object	2
nobody subject=said true noun-subject	3
nobody subject=said true visit	-1
nobody subject=thing false	-2
nobody subject=thing true	1
nobody subject=understood true	4
nobody subject=understood true ACCUSE	1
nobody subject=understood true ASSAULT	4
nobody subject=understood true CONSULT	3
nobody subject=understood true REQUEST	-1
nobody subject=understood true SUPPORT	-1
nobody subject=understood true finite	2
nobody subject=understood true noun-subject	-2
nobody visit	-5
nobody visit finite	-3
nobody visit noun-subject	-2
nobody اتفاق	-1
nobody اتهام	2
nobody اتهم	-1
nobody اجتماع	-1
nobody اجتمع	-1
nobody احراق	1
nobody استشهاد	3
nobody استشهد	1
nobody استهداف	-3
nobody استهدف	3
nobody اشتباك	1
nobody اشعل	3
nobody اطلق	-3
nobody اعتداء	5
nobody اعترف	-1
nobody اعتقل	1
nobody اعدم	-1
nobody اغتيال	3
nobody التقي	3
nobody انفجار	4
nobody انفجر	1
nobody اوقف	1
nobody بحث	-1
nobody تبادل	2
nobody تدمير	3
nobody تعاون	-1
nobody تفاهم	-2
nobody تفجير	-4
nobody تفقد	-1
nobody توقيف	1
nobody حذر	-1
nobody حظر	-1
nobody حمل	-1
nobody خطف	5
nobody دان	-1
nobody دعا	1
nobody دعم	-5
nobody دعوه	-1
nobody رفض	-4
nobody زار	2
nobody زياره	-2
nobody سيطر	-2
nobody سيطره	-4
nobody طالب	-1
nobody طلب	-2
nobody عدوان	-2
nobody عمليه	-2
nobody غاره	3
nobody فرض	-2
nobody قتل	-4
nobody قصف	-2
nobody كمين	3
nobody لقاء	-2
nobody محادثه	-1
nobody معركه	-1
nobody مقتل	-2
nobody منع	-1
nobody هاجم	1
nobody هجوم	-1
nobody هدد	-1
nobody وصل	-1
place	-7
place ACCUSE	3
place ASSAULT	-7
place MOBILIZE	-1
place REQUEST	-1
place SUPPORT	1
place noun-object	-2
place noun-subject	-4
place visit	-1
pronoun agrees=false finite	-6
pronoun agrees=false noun-object	-4
pronoun agrees=true finite	5
pronoun agrees=true noun-object	2
pronoun agrees=true noun-subject	6
recalled=cited	17
recalled=cited ACCUSE	2
recalled=cited REQUEST	6
recalled=cited SUPPORT	6
recalled=cited THREATEN	3
recalled=cited either	16
recalled=cited finite	13
recalled=cited object=none	12
recalled=cited object=said false	4
recalled=cited object=said true	1
recalled=cited participle	4
recalled=cited subject=none	7
recalled=cited subject=said true	8
recalled=floor	2
recalled=floor AID	-2
recalled=floor ASSAULT	-7
recalled=floor COERCE	1
recalled=floor CONCEDE	-1
recalled=floor COOPERATE	3
recalled=floor MOBILIZE	-1
recalled=floor REJECT	1
recalled=floor REQUEST	3
recalled=floor SANCTION	3
recalled=floor SUPPORT	2
recalled=floor THREATEN	5
recalled=floor active	-9
recalled=floor call	3
recalled=floor definite	-4
recalled=floor either	8
recalled=floor finite	-8
recalled=floor genitive=adjective	-3
recalled=floor genitive=body	2
recalled=floor genitive=event	3
recalled=floor genitive=none	-4
recalled=floor genitive=person	-1
recalled=floor genitive=pronoun	5
recalled=floor genitive=thing	4
recalled=floor indefinite	3
recalled=floor noun-object	3
recalled=floor noun-subject	2
recalled=floor object=none	7
recalled=floor object=said false	-7
recalled=floor object=said true	1
recalled=floor object=understood true	-2
recalled=floor owned	5
recalled=floor participle	7
recalled=floor subject=none	2
recalled=floor subject=said false	2
recalled=floor subject=said true	-1
recalled=floor subject=understood true	-3
recalled=floor visit	-5
recalled=here actor	6
recalled=here actor ACCUSE	-3
recalled=here actor AGREE	5
recalled=here actor ASSAULT	-4
recalled=here actor COERCE	4
recalled=here actor CONSULT	2
recalled=here actor REQUEST	-1
recalled=here actor SUPPORT	3
recalled=here actor active	-2
recalled=here actor definite	5
recalled=here actor either	8
recalled=here actor finite	6
recalled=here actor genitive=adjective	6
recalled=here actor genitive=name	-2
recalled=here actor genitive=none	2
recalled=here actor genitive=pronoun	-5
recalled=here actor genitive=thing	-1
recalled=here actor noun-object	-5
recalled=here actor noun-subject	5
recalled=here actor object=none	1
recalled=here actor object=said true	5
recalled=here actor owned	-5
recalled=here actor subject=none	5
recalled=here actor subject=said false	-1
recalled=here actor subject=said true	-6
recalled=here actor subject=understood true	8
recalled=here actor visit	1
recalled=here recipient	10
recalled=here recipient ACCUSE	-1
recalled=here recipient AGREE	-3
recalled=here recipient ASSAULT	-2
recalled=here recipient COERCE	2
recalled=here recipient CONSULT	5
recalled=here recipient REQUEST	3
recalled=here recipient SUPPORT	-1
recalled=here recipient active	1
recalled=here recipient definite	-3
recalled=here recipient either	3
recalled=here recipient finite	5
recalled=here recipient genitive=name	2
recalled=here recipient genitive=none	-1
recalled=here recipient genitive=pronoun	8
recalled=here recipient indefinite	2
recalled=here recipient noun-object	1
recalled=here recipient noun-subject	5
recalled=here recipient object=none	4
recalled=here recipient object=said false	-1
recalled=here recipient object=said true	1
recalled=here recipient owned	8
recalled=here recipient subject=none	3
recalled=here recipient subject=said true	6
recalled=here recipient subject=understood true	2
recalled=here recipient visit	6
recalled=latest actor	2
recalled=latest actor ACCUSE	-2
recalled=latest actor AGREE	1
recalled=latest actor AID	-2
recalled=latest actor ASSAULT	7
recalled=latest actor CONSULT	1
recalled=latest actor COOPERATE	7
recalled=latest actor REJECT	-2
recalled=latest actor REQUEST	-4
recalled=latest actor SUPPORT	1
recalled=latest actor active	-5
recalled=latest actor call	-1
recalled=latest actor definite	1
recalled=latest actor either	2
recalled=latest actor finite	-3
recalled=latest actor genitive=adjective	2
recalled=latest actor genitive=body	2
recalled=latest actor genitive=event	3
recalled=latest actor genitive=name	10
recalled=latest actor genitive=none	-3
recalled=latest actor genitive=person	-1
recalled=latest actor genitive=pronoun	-4
recalled=latest actor genitive=unknown	-1
recalled=latest actor indefinite	9
recalled=latest actor noun-neither	-1
recalled=latest actor noun-object	7
recalled=latest actor object=none	1
recalled=latest actor object=said true	-2
recalled=latest actor owned	-4
recalled=latest actor participle	1
recalled=latest actor subject=none	3
recalled=latest actor subject=said false	3
recalled=latest actor subject=said true	-7
recalled=latest recipient	2
recalled=latest recipient ACCUSE	-1
recalled=latest recipient AGREE	-1
recalled=latest recipient AID	-2
recalled=latest recipient ASSAULT	3
recalled=latest recipient COERCE	-1
recalled=latest recipient CONSULT	-4
recalled=latest recipient COOPERATE	-1
recalled=latest recipient MOBILIZE	1
recalled=latest recipient REJECT	5
recalled=latest recipient REQUEST	8
recalled=latest recipient SUPPORT	-1
recalled=latest recipient active	-1
recalled=latest recipient definite	1
recalled=latest recipient either	-1
recalled=latest recipient finite	-2
recalled=latest recipient genitive=adjective	3
recalled=latest recipient genitive=name	4
recalled=latest recipient genitive=none	-1
recalled=latest recipient genitive=person	-1
recalled=latest recipient genitive=pronoun	1
recalled=latest recipient genitive=role	2
recalled=latest recipient genitive=thing	2
recalled=latest recipient genitive=unknown	-1
recalled=latest recipient indefinite	5
recalled=latest recipient noun-object	7
recalled=latest recipient object=none	-4
recalled=latest recipient object=said true	-1
recalled=latest recipient object=understood true	3
recalled=latest recipient owned	1
recalled=latest recipient participle	-1
recalled=latest recipient subject=none	5
recalled=latest recipient subject=said true	-2
recalled=latest recipient visit	-2
recalled=named 0	7
recalled=named 0 ACCUSE	-1
recalled=named 0 AGREE	1
recalled=named 0 AID	-2
recalled=named 0 ASSAULT	-6
recalled=named 0 COERCE	1
recalled=named 0 CONCEDE	-1
recalled=named 0 CONSULT	6
recalled=named 0 COOPERATE	3
recalled=named 0 REJECT	-4
recalled=named 0 REQUEST	3
recalled=named 0 SUPPORT	4
recalled=named 0 THREATEN	3
recalled=named 0 active	8
recalled=named 0 call	3
recalled=named 0 definite	-4
recalled=named 0 either	2
recalled=named 0 finite	5
recalled=named 0 genitive=adjective	2
recalled=named 0 genitive=body	5
recalled=named 0 genitive=event	-1
recalled=named 0 genitive=name	-1
recalled=named 0 genitive=none	-5
recalled=named 0 genitive=person	-1
recalled=named 0 genitive=pronoun	6
recalled=named 0 genitive=role	-1
recalled=named 0 genitive=thing	-2
recalled=named 0 genitive=unknown	-2
recalled=named 0 indefinite	-4
recalled=named 0 noun-neither	-1
recalled=named 0 noun-object	-2
recalled=named 0 object=none	6
recalled=named 0 object=said false	5
recalled=named 0 object=said true	2
recalled=named 0 object=understood true	-2
recalled=named 0 owned	6
recalled=named 0 participle	5
recalled=named 0 subject=none	-4
recalled=named 0 subject=said false	-7
recalled=named 0 subject=said true	7
recalled=named 0 subject=understood true	10
recalled=named 0 visit	-1
recalled=named 1	-1
recalled=named 1 ACCUSE	-1
recalled=named 1 AGREE	1
recalled=named 1 AID	-1
recalled=named 1 ASSAULT	-7
recalled=named 1 CONCEDE	1
recalled=named 1 CONSULT	-1
recalled=named 1 REJECT	8
recalled=named 1 REQUEST	-1
recalled=named 1 SANCTION	3
recalled=named 1 SUPPORT	1
recalled=named 1 THREATEN	1
recalled=named 1 active	-4
recalled=named 1 definite	-4
recalled=named 1 either	9
recalled=named 1 finite	5
recalled=named 1 genitive=adjective	3
recalled=named 1 genitive=body	-1
recalled=named 1 genitive=name	4
recalled=named 1 genitive=none	-7
recalled=named 1 genitive=pronoun	-2
recalled=named 1 genitive=role	-1
recalled=named 1 genitive=thing	-1
recalled=named 1 genitive=unknown	-1
recalled=named 1 indefinite	1
recalled=named 1 noun-object	2
recalled=named 1 noun-subject	-6
recalled=named 1 object=none	2
recalled=named 1 object=said false	-4
recalled=named 1 object=said true	5
recalled=named 1 object=understood true	3
recalled=named 1 owned	-2
recalled=named 1 subject=none	-1
recalled=named 1 subject=said false	5
recalled=named 1 subject=said true	-6
recalled=named 1 subject=understood true	2
recalled=named 2	-10
recalled=named 2 COERCE	-1
recalled=named 2 REJECT	-2
recalled=named 2 REQUEST	-4
recalled=named 2 SUPPORT	-1
recalled=named 2 either	-2
recalled=named 2 finite	-2
recalled=named 2 genitive=adjective	-2
recalled=named 2 genitive=name	-2
recalled=named 2 genitive=none	-1
recalled=named 2 genitive=pronoun	-2
recalled=named 2 indefinite	-5
recalled=named 2 noun-object	-1
recalled=named 2 noun-subject	-7
recalled=named 2 object=none	-1
recalled=named 2 object=said false	1
recalled=named 2 object=said true	-2
recalled=named 2 owned	-2
recalled=named 2 subject=none	-6
recalled=named 2 subject=said false	-2
recalled=named 2 subject=said true	2
recalled=named 2 subject=understood true	-4
recalled=named 2 visit	-1
recalled=named 3	4
recalled=named 3 ASSAULT	-1
recalled=named 3 REQUEST	6
recalled=named 3 definite	2
recalled=named 3 either	-2
recalled=named 3 finite	-2
recalled=named 3 genitive=none	2
recalled=named 3 indefinite	5
recalled=named 3 noun-subject	7
recalled=named 3 object=none	-1
recalled=named 3 object=said false	-1
recalled=named 3 subject=none	3
recalled=named 3 subject=said false	2
recalled=named 3 subject=said true	-1
recalled=same actor	23
recalled=same actor ACCUSE	2
recalled=same actor AID	-1
recalled=same actor ASSAULT	8
recalled=same actor COERCE	7
recalled=same actor CONCEDE	-1
recalled=same actor CONSULT	6
recalled=same actor REQUEST	-1
recalled=same actor SUPPORT	7
recalled=same actor active	-5
recalled=same actor definite	-2
recalled=same actor either	19
recalled=same actor finite	12
recalled=same actor genitive=adjective	3
recalled=same actor genitive=body	-2
recalled=same actor genitive=name	8
recalled=same actor genitive=none	-1
recalled=same actor genitive=person	-2
recalled=same actor genitive=pronoun	3
recalled=same actor genitive=unknown	-1
recalled=same actor indefinite	9
recalled=same actor noun-subject	10
recalled=same actor object=none	7
recalled=same actor object=said false	5
recalled=same actor object=said true	3
recalled=same actor owned	3
recalled=same actor participle	2
recalled=same actor subject=none	4
recalled=same actor subject=said false	6
recalled=same actor subject=said true	3
recalled=same actor subject=understood true	5
recalled=same actor visit	-1
recalled=same recipient ASSAULT	-1
recalled=same recipient COERCE	-1
recalled=same recipient CONSULT	-1
recalled=same recipient REQUEST	4
recalled=same recipient SUPPORT	-2
recalled=same recipient active	-1
recalled=same recipient definite	1
recalled=same recipient either	-3
recalled=same recipient finite	-4
recalled=same recipient genitive=adjective	1
recalled=same recipient genitive=none	1
recalled=same recipient genitive=pronoun	3
recalled=same recipient genitive=role	-1
recalled=same recipient genitive=thing	3
recalled=same recipient indefinite	1
recalled=same recipient noun-object	8
recalled=same recipient noun-subject	-3
recalled=same recipient object=none	-4
recalled=same recipient object=said false	1
recalled=same recipient object=said true	-1
recalled=same recipient owned	3
recalled=same recipient subject=none	2
recalled=same recipient subject=said false	-3
recalled=same recipient subject=said true	2
recalled=same recipient subject=understood true	-1
recalled=speaker	3
recalled=speaker ACCUSE	3
recalled=speaker AID	1
recalled=speaker ASSAULT	-2
recalled=speaker CONCEDE	-1
recalled=speaker CONSULT	-3
recalled=speaker COOPERATE	2
recalled=speaker REJECT	8
recalled=speaker REQUEST	2
recalled=speaker SUPPORT	-3
recalled=speaker definite	-8
recalled=speaker either	1
recalled=speaker genitive=name	2
recalled=speaker genitive=none	3
recalled=speaker genitive=pronoun	3
recalled=speaker genitive=role	-1
recalled=speaker genitive=thing	-2
recalled=speaker indefinite	8
recalled=speaker noun-neither	2
recalled=speaker noun-object	-2
recalled=speaker noun-subject	4
recalled=speaker object=said false	-2
recalled=speaker object=said true	1
recalled=speaker object=understood true	3
recalled=speaker owned	3
recalled=speaker subject=none	1
recalled=speaker subject=said false	1
recalled=speaker subject=said true	-2
recalled=speaker subject=understood true	5
recalled=speaker visit	-4
recalled=stricken	1
recalled=stricken ACCUSE	-2
recalled=stricken ASSAULT	1
recalled=stricken CONSULT	-1
recalled=stricken MOBILIZE	1
recalled=stricken REJECT	-1
recalled=stricken REQUEST	-3
recalled=stricken SUPPORT	-1
recalled=stricken active	-2
recalled=stricken call	-1
recalled=stricken definite	-4
recalled=stricken either	-2
recalled=stricken finite	-5
recalled=stricken genitive=adjective	3
recalled=stricken genitive=name	3
recalled=stricken genitive=none	-4
recalled=stricken genitive=person	-1
recalled=stricken genitive=pronoun	8
recalled=stricken genitive=thing	1
recalled=stricken genitive=unknown	-1
recalled=stricken indefinite	3
recalled=stricken noun-object	7
recalled=stricken object=none	-8
recalled=stricken object=said true	4
recalled=stricken object=understood true	-1
recalled=stricken owned	8
recalled=stricken subject=none	5
recalled=stricken subject=said false	-4
recalled=stricken subject=said true	-2
recalled=stricken subject=understood true	4
recalled=stricken visit	9
relation=adjacent	2
relation=adjacent ASSAULT	3
relation=adjacent noun-object	-1
relation=adjacent noun-subject	3
relation=adjective	9
relation=adjective ASSAULT	9
relation=adjective noun-subject	7
relation=agent	1
relation=agent ASSAULT	4
relation=carrier obj	5
relation=carrier obj ASSAULT	5
relation=carrier obj SUPPORT	1
relation=carrier obj noun-object	-2
relation=carrier obj noun-subject	7
relation=carrier obj visit	1
relation=carrier subj	14
relation=carrier subj ACCUSE	-1
relation=carrier subj ASSAULT	3
relation=carrier subj COERCE	2
relation=carrier subj CONSULT	2
relation=carrier subj SUPPORT	2
relation=carrier subj call	4
relation=carrier subj noun-object	2
relation=carrier subj noun-subject	12
relation=carrier subj visit	2
relation=clause subj	-2
relation=clause subj AGREE	2
relation=clause subj ASSAULT	-6
relation=clause subj REQUEST	-2
relation=clause subj apart	-5
relation=clause subj apart CONSULT	-1
relation=clause subj apart noun-object	-2
relation=clause subj apart noun-subject	-3
relation=clause subj apart visit	-5
relation=clause subj noun-object	1
relation=clause subj noun-subject	-2
relation=clause subj visit	-1
relation=continued	1
relation=controlled	2
relation=controlled ASSAULT	-2
relation=controlled noun-object	-2
relation=deed actor	-1
relation=deed actor REJECT	-1
relation=deed actor SUPPORT	-1
relation=deed actor THREATEN	2
relation=deed actor noun-subject	-1
relation=deed recipient	-3
relation=deed recipient finite	-3
relation=genitive	-5
relation=genitive ASSAULT	-2
relation=genitive CONSULT	2
relation=genitive REJECT	-2
relation=genitive noun-object	1
relation=genitive noun-subject	-6
relation=genitive visit	-3
relation=obj	-1
relation=obj ACCUSE	-3
relation=obj AID	-1
relation=obj ASSAULT	-2
relation=obj COERCE	-2
relation=obj CONSULT	-1
relation=obj MOBILIZE	1
relation=obj REJECT	3
relation=obj SUPPORT	3
relation=obj finite	4
relation=obj noun-subject	-4
relation=obj visit	1
relation=subj	3
relation=subj ACCUSE	-1
relation=subj AGREE	2
relation=subj AID	2
relation=subj ASSAULT	3
relation=subj COERCE	2
relation=subj MOBILIZE	-1
relation=subj REJECT	-4
relation=subj REQUEST	2
relation=subj RETREAT	2
relation=subj SANCTION	3
relation=subj SUPPORT	-1
relation=subj THREATEN	-2
relation=subj call	1
relation=subj noun-object	2
relation=subj noun-subject	4
relation=subj participle	-3
relation=subj visit	-2
relation=الي	-3
relation=الي AID	-1
relation=الي finite	-1
relation=الي noun-subject	-1
relation=الي visit	-1
relation=ب	1
relation=ب ASSAULT	2
relation=ب CONSULT	-1
relation=ب REQUEST	1
relation=ب SUPPORT	-1
relation=ب finite	-1
relation=ب noun-subject	2
relation=بين	1
relation=بين ASSAULT	-2
relation=بين CONSULT	1
relation=بين finite	-2
relation=بين noun-subject	4
relation=شمال	-1
relation=شمال ASSAULT	-1
relation=ضد ASSAULT	-1
relation=ضد noun-subject	1
relation=علي	-2
relation=علي AID	1
relation=علي ASSAULT	-1
relation=علي SUPPORT	-1
relation=علي noun-subject	-2
relation=عن	1
relation=عن CONCEDE	1
relation=في	-5
relation=في ASSAULT	-5
relation=في COERCE	-1
relation=في CONSULT	1
relation=في MOBILIZE	-1
relation=في SUPPORT	2
relation=في finite	-2
relation=في noun-object	-1
relation=في noun-subject	-2
relation=ل ACCUSE	-2
relation=ل ASSAULT	9
relation=ل CONSULT	4
relation=ل REQUEST	-1
relation=ل SUPPORT	-4
relation=ل finite	3
relation=ل noun-object	-5
relation=ل noun-subject	2
relation=ل visit	-1
relation=مع	-6
relation=مع ASSAULT	3
relation=مع COERCE	-3
relation=مع CONSULT	-2
relation=مع call	-1
relation=مع finite	-6
relation=من	-1
relation=من ACCUSE	1
relation=من AID	1
relation=من ASSAULT	-3
relation=من COOPERATE	1
relation=من REQUEST	1
relation=من finite	-1
relation=من noun-subject	1
ruled=actor	111
ruled=actor AGREE	5
ruled=actor AID	4
ruled=actor ASSAULT	4
ruled=actor COERCE	-1
ruled=actor CONSULT	-1
ruled=actor COOPERATE	-1
ruled=actor MOBILIZE	-1
ruled=actor REJECT	-4
ruled=actor REQUEST	3
ruled=actor RETREAT	2
ruled=actor SANCTION	3
ruled=actor SUPPORT	-1
ruled=actor THREATEN	-2
ruled=actor call	1
ruled=actor finite	6
ruled=actor noun-object	3
ruled=actor noun-subject	4
ruled=actor participle	-3
ruled=actor visit	2
ruled=recipient	-19
ruled=recipient ACCUSE	-4
ruled=recipient AGREE	-1
ruled=recipient AID	-1
ruled=recipient ASSAULT	-2
ruled=recipient COERCE	-2
ruled=recipient CONSULT	-3
ruled=recipient COOPERATE	-1
ruled=recipient PROTEST	-1
ruled=recipient REJECT	3
ruled=recipient REQUEST	-2
ruled=recipient SANCTION	-1
ruled=recipient call	-1
ruled=recipient finite	-8
ruled=recipient noun-object	2
ruled=recipient noun-subject	-12
ruled=recipient visit	-2
salience=high false	11
salience=high true	-5
salience=low false	5
salience=low true	-12
salience=mid false	2
salience=mid true	-2
salience=top false	2
salience=top true	-3
slot=actor	5
slot=actor AGREE	2
slot=actor AID	4
slot=actor ASSAULT	-1
slot=actor COERCE	2
slot=actor CONSULT	1
slot=actor COOPERATE	2
slot=actor MOBILIZE	-1
slot=actor REJECT	-4
slot=actor REQUEST	3
slot=actor RETREAT	2
slot=actor SANCTION	3
slot=actor SUPPORT	-1
slot=actor THREATEN	-2
slot=actor call	1
slot=actor finite	3
slot=actor noun-object	1
slot=actor noun-subject	4
slot=actor participle	-3
slot=actor visit	-2
slot=place	-2
slot=place ASSAULT	-2
slot=place noun-subject	-2
slot=place visit	1
slot=recipient	-17
slot=recipient ACCUSE	-3
slot=recipient AGREE	-1
slot=recipient AID	-1
slot=recipient ASSAULT	-4
slot=recipient COERCE	-4
slot=recipient CONCEDE	-2
slot=recipient COOPERATE	3
slot=recipient PROTEST	-1
slot=recipient REJECT	3
slot=recipient REQUEST	-3
slot=recipient SANCTION	-1
slot=recipient SUPPORT	2
slot=recipient call	-1
slot=recipient finite	-7
slot=recipient noun-object	-5
slot=recipient noun-subject	-4
slot=recipient visit	-1
source=false FAC	-5
source=false FAC ASSAULT	-2
source=false FAC REJECT	-1
source=false FAC finite	-1
source=false FAC noun-object	-1
source=false FAC noun-subject	-2
source=false GPE	-4
source=false GPE AGREE	2
source=false GPE AID	-1
source=false GPE ASSAULT	-7
source=false GPE CONCEDE	2
source=false GPE CONSULT	-7
source=false GPE COOPERATE	1
source=false GPE MOBILIZE	-1
source=false GPE PROTEST	-1
source=false GPE REJECT	1
source=false GPE REQUEST	-2
source=false GPE RETREAT	-1
source=false GPE SANCTION	4
source=false GPE SUPPORT	9
source=false GPE call	-1
source=false GPE finite	5
source=false GPE noun-neither	-1
source=false GPE noun-object	-7
source=false GPE noun-subject	1
source=false GPE participle	-2
source=false LOC	-5
source=false LOC ASSAULT	-4
source=false LOC finite	-2
source=false LOC noun-object	-1
source=false LOC noun-subject	-2
source=false ORG	4
source=false ORG ACCUSE	-2
source=false ORG AGREE	2
source=false ORG AID	4
source=false ORG ASSAULT	8
source=false ORG COERCE	-1
source=false ORG CONCEDE	-3
source=false ORG CONSULT	9
source=false ORG COOPERATE	-2
source=false ORG MOBILIZE	4
source=false ORG REJECT	2
source=false ORG REQUEST	-4
source=false ORG RETREAT	1
source=false ORG SANCTION	-1
source=false ORG SUPPORT	-7
source=false ORG THREATEN	-1
source=false ORG call	-2
source=false ORG finite	-4
source=false ORG noun-neither	2
source=false ORG noun-subject	6
source=false ORG visit	-1
source=false PER	-3
source=false PER ACCUSE	-3
source=false PER AGREE	1
source=false PER ASSAULT	-3
source=false PER COERCE	-2
source=false PER CONSULT	1
source=false PER REJECT	-1
source=false PER REQUEST	4
source=false PER SUPPORT	-3
source=false PER finite	-5
source=false PER noun-object	-3
source=false PER noun-subject	7
source=false PER visit	7
source=false mixed	-3
source=false mixed ASSAULT	-1
source=false mixed REQUEST	-1
source=false mixed finite	-1
source=false mixed noun-object	-1
source=false mixed noun-subject	-1
source=false outlet	-4
source=false outlet finite	-3
source=false outlet noun-subject	-1
source=true GPE	8
source=true GPE AGREE	3
source=true GPE ASSAULT	9
source=true GPE CONSULT	-4
source=true GPE SUPPORT	2
source=true GPE finite	1
source=true GPE noun-object	3
source=true GPE noun-subject	6
source=true GPE visit	-1
source=true ORG	10
source=true ORG ACCUSE	2
source=true ORG AGREE	-1
source=true ORG AID	1
source=true ORG ASSAULT	-6
source=true ORG COERCE	2
source=true ORG CONSULT	-1
source=true ORG COOPERATE	-1
source=true ORG REJECT	8
source=true ORG REQUEST	4
source=true ORG SUPPORT	5
source=true ORG THREATEN	1
source=true ORG finite	4
source=true ORG noun-neither	2
source=true ORG noun-subject	4
source=true PER	8
source=true PER ACCUSE	3
source=true PER AID	-1
source=true PER ASSAULT	-3
source=true PER COERCE	-1
source=true PER CONSULT	3
source=true PER COOPERATE	2
source=true PER REQUEST	3
source=true PER SUPPORT	-1
source=true PER THREATEN	2
source=true PER call	4
source=true PER finite	12
source=true PER noun-object	2
source=true PER noun-subject	-9
source=true PER participle	3
source=true PER visit	2
source=true outlet	-6
source=true outlet ASSAULT	-2
source=true outlet CONCEDE	-1
source=true outlet REQUEST	-1
source=true outlet finite	-2
source=true outlet noun-object	-1
source=true outlet noun-subject	-2
source=true outlet visit	-1
type=FAC	-5
type=FAC ASSAULT	-2
type=FAC ASSAULT noun-subject	-1
type=FAC REJECT	-1
type=FAC finite	-1
type=FAC noun-object	-1
type=FAC noun-subject	-2
type=GPE	4
type=GPE ACCUSE	1
type=GPE ACCUSE finite	1
type=GPE AGREE	4
type=GPE AGREE noun-subject	5
type=GPE AID finite	3
type=GPE AID noun-neither	-1
type=GPE AID noun-subject	-1
type=GPE ASSAULT	2
type=GPE ASSAULT finite	-3
type=GPE ASSAULT noun-object	-1
type=GPE ASSAULT noun-subject	6
type=GPE COERCE finite	1
type=GPE COERCE noun-object	-1
type=GPE CONCEDE	2
type=GPE CONCEDE finite	1
type=GPE CONCEDE noun-subject	1
type=GPE CONSULT	-10
type=GPE CONSULT finite	-3
type=GPE CONSULT noun-subject	-7
type=GPE COOPERATE	1
type=GPE COOPERATE finite	1
type=GPE COOPERATE noun-subject	1
type=GPE MOBILIZE	-1
type=GPE PROTEST	-1
type=GPE REJECT finite	-1
type=GPE REJECT noun-subject	1
type=GPE REQUEST	-2
type=GPE REQUEST finite	2
type=GPE REQUEST noun-subject	-3
type=GPE RETREAT	-1
type=GPE RETREAT noun-subject	-1
type=GPE SANCTION	4
type=GPE SANCTION finite	3
type=GPE SUPPORT	11
type=GPE SUPPORT finite	3
type=GPE SUPPORT noun-subject	9
type=GPE call	-1
type=GPE call noun-subject	-1
type=GPE finite	5
type=GPE noun-neither	-1
type=GPE noun-object	-4
type=GPE noun-subject	6
type=GPE participle	-2
type=GPE visit	-2
type=GPE visit noun-subject	-1
type=LOC	-5
type=LOC ASSAULT	-4
type=LOC ASSAULT finite	-1
type=LOC ASSAULT noun-object	-1
type=LOC ASSAULT noun-subject	-2
type=LOC finite	-2
type=LOC noun-object	-1
type=LOC noun-subject	-2
type=ORG	12
type=ORG ACCUSE finite	3
type=ORG ACCUSE noun-subject	-2
type=ORG AGREE	1
type=ORG AGREE noun-subject	1
type=ORG AID	4
type=ORG AID finite	-1
type=ORG AID noun-neither	4
type=ORG ASSAULT	2
type=ORG ASSAULT finite	-5
type=ORG ASSAULT noun-object	4
type=ORG ASSAULT noun-subject	4
type=ORG COERCE finite	1
type=ORG COERCE noun-object	-2
type=ORG COERCE noun-subject	2
type=ORG CONCEDE	-3
type=ORG CONSULT	7
type=ORG CONSULT noun-subject	8
type=ORG COOPERATE	-3
type=ORG COOPERATE noun-subject	-3
type=ORG MOBILIZE	4
type=ORG MOBILIZE finite	1
type=ORG REJECT	10
type=ORG REJECT finite	7
type=ORG REJECT noun-subject	2
type=ORG REQUEST finite	-2
type=ORG REQUEST noun-subject	3
type=ORG RETREAT	1
type=ORG RETREAT noun-subject	1
type=ORG SANCTION	-1
type=ORG SANCTION finite	-2
type=ORG SUPPORT	-3
type=ORG SUPPORT finite	-1
type=ORG SUPPORT noun-subject	-1
type=ORG THREATEN	1
type=ORG call	-2
type=ORG call noun-subject	-2
type=ORG noun-neither	4
type=ORG noun-subject	10
type=ORG visit	-1
type=ORG visit noun-subject	-1
type=PER	4
type=PER ACCUSE	-1
type=PER ACCUSE noun-subject	-1
type=PER AGREE	1
type=PER AID	-1
type=PER AID finite	-1
type=PER ASSAULT	-6
type=PER ASSAULT noun-object	-3
type=PER ASSAULT noun-subject	-3
type=PER COERCE	-4
type=PER COERCE finite	-3
type=PER COERCE noun-object	-1
type=PER CONCEDE finite	1
type=PER CONSULT	3
type=PER CONSULT finite	2
type=PER CONSULT noun-subject	2
type=PER COOPERATE	1
type=PER COOPERATE noun-subject	1
type=PER MOBILIZE	-1
type=PER REJECT	-2
type=PER REJECT finite	-1
type=PER REJECT noun-subject	-2
type=PER REQUEST	6
type=PER REQUEST finite	2
type=PER REQUEST noun-subject	3
type=PER REQUEST participle	1
type=PER SUPPORT	-5
type=PER SUPPORT finite	1
type=PER SUPPORT noun-subject	-7
type=PER SUPPORT participle	2
type=PER THREATEN	2
type=PER THREATEN finite	2
type=PER call	4
type=PER call noun-subject	4
type=PER finite	6
type=PER noun-object	-1
type=PER noun-subject	-2
type=PER participle	3
type=PER visit	9
type=PER visit finite	4
type=PER visit noun-subject	4
type=mixed	-3
type=mixed ASSAULT	-1
type=mixed ASSAULT noun-object	-1
type=mixed REQUEST	-1
type=mixed REQUEST finite	-1
type=mixed finite	-1
type=mixed noun-object	-1
type=mixed noun-subject	-1
type=outlet	-11
type=outlet AID	-1
type=outlet ASSAULT	-3
type=outlet ASSAULT noun-object	-1
type=outlet ASSAULT noun-subject	-1
type=outlet CONCEDE	-1
type=outlet CONCEDE noun-subject	-1
type=outlet CONSULT	-1
type=outlet REQUEST	-1
type=outlet finite	-5
type=outlet noun-object	-1
type=outlet noun-subject	-3
type=outlet visit	-1
verb agrees=false	-10
verb agrees=false active near=false	-6
verb agrees=false active near=true	-2
verb agrees=false either near=false	-5
verb agrees=false either near=true	3
verb agrees=true	3
verb agrees=true active near=false	6
verb agrees=true active near=true	3
verb agrees=true either near=false	-5
within before 0	-2
within before 0 noun-subject	-1
within before 1	-2
within before 1 noun-subject	-1
within before 2	3
within before 2 noun-subject	3
within behind 0	-2
within behind 0 CONSULT	-1
within behind 0 finite	-1
within behind 0 noun-subject	-1
within behind 1	-1
within same 0	3
`
export const RECIPIENT_WEIGHTS: string = `
adjectival before 0	-2
adjectival before 0 ASSAULT	-2
adjectival before 1	-1
adjectival before 2	4
adjectival before 2 ASSAULT	5
adjectival before 2 finite	5
adjectival behind 0	6
adjectival behind 0 ACCUSE	1
adjectival behind 0 REQUEST	-1
adjectival behind 0 finite	4
adjectival behind 0 noun-subject	2
adjectival behind 1	-1
adjectival behind 1 ASSAULT	-1
adjectival behind 2	2
adjectival behind 2 finite	-4
adjectival behind 2 noun-subject	5
adjective	1
between=back ACCUSE	-1
between=back ASSAULT	2
between=back CONSULT	-2
between=back REQUEST	2
between=both	2
between=forth	7
between=forth ACCUSE	5
between=forth AGREE	2
between=forth ASSAULT	-7
between=forth COERCE	1
between=forth CONSULT	3
between=forth COOPERATE	-1
between=forth REQUEST	-3
between=forth SUPPORT	2
between=never	-25
between=never ACCUSE	-6
between=never AID	-2
between=never ASSAULT	-6
between=never COERCE	-4
between=never CONCEDE	-2
between=never CONSULT	-3
between=never COOPERATE	-2
between=never MOBILIZE	-3
between=never REJECT	-1
between=never REQUEST	-2
between=never RETREAT	-2
between=never SANCTION	1
between=never SUPPORT	2
between=never THREATEN	1
by=bare before 0	7
by=bare before 0 ACCUSE	2
by=bare before 0 ASSAULT	4
by=bare before 0 CONSULT	3
by=bare before 0 REQUEST	-2
by=bare before 0 SUPPORT	-1
by=bare before 0 noun-subject	7
by=bare before 0 visit	3
by=bare before 1	4
by=bare before 1 ACCUSE	-1
by=bare before 1 AGREE	-1
by=bare before 1 AID	-1
by=bare before 1 ASSAULT	-9
by=bare before 1 COERCE	6
by=bare before 1 REQUEST	9
by=bare before 1 SUPPORT	-4
by=bare before 1 finite	-2
by=bare before 1 noun-object	-1
by=bare before 1 noun-subject	6
by=bare before 1 visit	-1
by=bare before 2	-10
by=bare before 2 ACCUSE	1
by=bare before 2 ASSAULT	-3
by=bare before 2 COERCE	-1
by=bare before 2 CONCEDE	-1
by=bare before 2 CONSULT	-2
by=bare before 2 REQUEST	-4
by=bare before 2 SUPPORT	-1
by=bare before 2 finite	-4
by=bare before 2 noun-object	-2
by=bare before 2 noun-subject	-3
by=bare behind 0	15
by=bare behind 0 ACCUSE	-2
by=bare behind 0 AGREE	2
by=bare behind 0 ASSAULT	5
by=bare behind 0 COERCE	2
by=bare behind 0 CONSULT	-1
by=bare behind 0 COOPERATE	-2
by=bare behind 0 REQUEST	8
by=bare behind 0 SANCTION	2
by=bare behind 0 finite	5
by=bare behind 0 noun-object	5
by=bare behind 0 noun-subject	5
by=bare behind 0 participle	-1
by=bare behind 0 visit	1
by=bare behind 1	10
by=bare behind 1 ACCUSE	3
by=bare behind 1 ASSAULT	7
by=bare behind 1 COERCE	1
by=bare behind 1 CONSULT	-1
by=bare behind 1 REQUEST	-1
by=bare behind 1 finite	5
by=bare behind 1 noun-object	3
by=bare behind 1 noun-subject	2
by=bare behind 2	6
by=bare behind 2 ACCUSE	2
by=bare behind 2 AGREE	-2
by=bare behind 2 ASSAULT	2
by=bare behind 2 CONSULT	-3
by=bare behind 2 COOPERATE	-1
by=bare behind 2 REQUEST	-1
by=bare behind 2 SUPPORT	5
by=bare behind 2 noun-subject	5
by=bare behind 2 visit	-1
by=bare same 0	7
by=bare same 0 ASSAULT	3
by=bare same 0 COERCE	-3
by=bare same 0 noun-object	5
by=bare same 0 noun-subject	2
by=الي before 0	5
by=الي before 0 ASSAULT	3
by=الي before 0 finite	6
by=الي before 0 noun-subject	2
by=الي before 0 visit	2
by=الي behind 0	4
by=الي behind 0 AID	2
by=الي behind 0 REQUEST	-1
by=الي behind 0 finite	1
by=الي behind 0 noun-subject	2
by=الي behind 0 visit	3
by=الي behind 1	-1
by=الي behind 1 visit	-1
by=الي behind 2 ASSAULT	1
by=الي behind 2 finite	-2
by=الي behind 2 noun-subject	3
by=الي same 0	1
by=الي same 0 ASSAULT	1
by=الي same 0 noun-object	1
by=ب before 0	-3
by=ب before 0 ASSAULT	-2
by=ب before 0 noun-subject	-3
by=ب before 1	-2
by=ب before 1 ASSAULT	-1
by=ب before 1 finite	-1
by=ب before 1 noun-object	-4
by=ب before 1 noun-subject	3
by=ب before 2	-1
by=ب before 2 finite	-1
by=ب behind 0	1
by=ب behind 0 ASSAULT	-1
by=ب behind 0 CONSULT	1
by=ب behind 0 THREATEN	1
by=ب behind 0 finite	-1
by=ب behind 0 noun-object	-1
by=ب behind 0 noun-subject	3
by=ب behind 1	2
by=ب behind 1 ASSAULT	2
by=ب behind 1 noun-object	2
by=ب behind 2	-4
by=ب behind 2 ASSAULT	-1
by=ب behind 2 finite	-3
by=ب behind 2 noun-subject	-1
by=ب same 0	1
by=ب same 0 ASSAULT	1
by=ب same 0 noun-object	1
by=بين behind 0	-1
by=بين behind 2	-1
by=شمال behind 0	-1
by=شمال behind 0 ASSAULT	-1
by=ضد behind 0	2
by=ضد behind 0 ASSAULT	3
by=ضد behind 0 PROTEST	1
by=ضد behind 0 noun-subject	2
by=عبر before 2	-1
by=علي before 0 ASSAULT	1
by=علي before 1	-3
by=علي before 1 ASSAULT	-1
by=علي before 1 finite	-2
by=علي before 2	1
by=علي before 2 ASSAULT	1
by=علي before 2 noun-subject	1
by=علي behind 0	4
by=علي behind 0 ASSAULT	4
by=علي behind 0 COERCE	2
by=علي behind 0 REQUEST	1
by=علي behind 0 SUPPORT	-1
by=علي behind 0 finite	1
by=علي behind 0 noun-subject	2
by=علي behind 1	1
by=علي behind 2	2
by=علي behind 2 ASSAULT	3
by=علي behind 2 finite	-1
by=علي behind 2 noun-subject	3
by=عن same 0	2
by=عن same 0 ASSAULT	2
by=عن same 0 noun-object	2
by=في before 0	-2
by=في before 0 finite	-1
by=في before 0 noun-object	-1
by=في before 1	10
by=في before 1 ASSAULT	11
by=في before 1 finite	3
by=في before 1 noun-object	5
by=في before 1 noun-subject	1
by=في before 2	-3
by=في before 2 noun-object	-2
by=في before 2 noun-subject	-1
by=في behind 0	-2
by=في behind 0 AID	-1
by=في behind 0 ASSAULT	3
by=في behind 0 COERCE	-1
by=في behind 0 CONCEDE	-1
by=في behind 0 RETREAT	-1
by=في behind 0 SUPPORT	-1
by=في behind 0 finite	-1
by=في behind 0 noun-object	-1
by=في behind 1	-1
by=في behind 1 ASSAULT	-1
by=في behind 1 finite	1
by=في behind 1 noun-object	-1
by=في behind 1 noun-subject	-2
by=في behind 2	-4
by=في behind 2 ACCUSE	-1
by=في behind 2 ASSAULT	2
by=في behind 2 finite	-1
by=في behind 2 noun-object	-1
by=في behind 2 noun-subject	-2
by=في behind 2 visit	-3
by=في same 0	2
by=في same 0 ASSAULT	2
by=في same 0 noun-object	2
by=في-pronoun behind 0	1
by=في-pronoun behind 0 finite	1
by=قرب behind 0	-1
by=قرب behind 0 ASSAULT	-1
by=قرب behind 0 MOBILIZE	-1
by=قرب behind 0 finite	-1
by=ل before 0 ASSAULT	2
by=ل before 0 noun-subject	-3
by=ل before 1	-3
by=ل before 1 ASSAULT	-3
by=ل before 1 finite	-1
by=ل before 1 noun-object	-2
by=ل before 2	-3
by=ل before 2 ASSAULT	-2
by=ل before 2 finite	-4
by=ل before 2 noun-object	3
by=ل before 2 noun-subject	-1
by=ل behind 0 ASSAULT	-2
by=ل behind 0 REQUEST	-2
by=ل behind 0 SUPPORT	-2
by=ل behind 0 finite	3
by=ل behind 0 noun-object	-3
by=ل behind 1	-2
by=ل behind 2	-3
by=ل behind 2 ASSAULT	-1
by=ل behind 2 CONSULT	-1
by=ل behind 2 noun-subject	-3
by=ل same 0	4
by=ل same 0 noun-object	1
by=مع before 0	4
by=مع before 2	1
by=مع before 2 finite	1
by=مع behind 0	8
by=مع behind 0 AGREE	1
by=مع behind 0 COERCE	1
by=مع behind 0 CONSULT	2
by=مع behind 0 COOPERATE	1
by=مع behind 0 SANCTION	1
by=مع behind 0 SUPPORT	4
by=مع behind 0 finite	1
by=مع behind 0 noun-subject	5
by=مع behind 1 noun-subject	-1
by=مع behind 2	3
by=من before 0	8
by=من before 0 ASSAULT	10
by=من before 0 REQUEST	-1
by=من before 0 finite	1
by=من before 0 noun-object	2
by=من before 0 noun-subject	5
by=من before 1	-3
by=من before 1 ASSAULT	-3
by=من before 1 finite	-1
by=من before 1 noun-subject	-2
by=من before 2 noun-subject	-1
by=من behind 0	6
by=من behind 0 ASSAULT	3
by=من behind 0 RETREAT	1
by=من behind 0 finite	5
by=من behind 0 noun-subject	1
by=من behind 1	3
by=من behind 2	1
by=من behind 2 ASSAULT	3
by=من behind 2 noun-subject	2
by=وسط behind 0	1
by=وسط behind 0 ASSAULT	1
given=nobody	12
given=nobody ACCUSE nobody	2
given=nobody AGREE nobody	6
given=nobody ASSAULT nobody	-17
given=nobody COERCE nobody	-2
given=nobody CONSULT nobody	3
given=nobody nobody	-12
given=nobody ruled=actor	-3
given=nobody ruled=recipient	-4
given=some	-16
given=some ACCUSE nobody	-1
given=some AGREE nobody	-1
given=some ASSAULT nobody	10
given=some COERCE nobody	3
given=some CONCEDE nobody	3
given=some COOPERATE nobody	3
given=some MOBILIZE nobody	3
given=some REQUEST nobody	1
given=some RETREAT nobody	3
given=some SANCTION nobody	-1
given=some SUPPORT nobody	-4
given=some THREATEN nobody	1
given=some nobody	16
given=some ruled=actor	7
given=some ruled=recipient	22
head=agent	10
head=agent before 0	4
head=agent before 1	4
head=agent before 2	6
head=agent behind 0	5
head=agent behind 1	-3
head=agent behind 2	-9
head=agent same 0	1
head=casualty	1
head=document	-3
head=document before 0	-1
head=document behind 0	-2
head=event	12
head=event before 1	2
head=event before 2	-2
head=event behind 0	-3
head=event behind 1	5
head=event behind 2	1
head=event same 0	8
head=facility	6
head=facility behind 0	2
head=kin	3
head=name	5
head=name before 0	-1
head=name before 1	-6
head=name before 2	-19
head=name behind 0	24
head=name behind 1	7
head=name behind 2	-1
head=place	7
head=place before 0	3
head=place before 1	-3
head=place before 2	-1
head=place behind 1	2
head=place behind 2	5
head=thing	1
head=thing before 0	2
head=thing before 1	-3
head=thing before 2	2
head=thing behind 2	-3
head=thing same 0	2
head=weapon	-2
history=acted	-10
history=acted ACCUSE	-4
history=acted AGREE	-1
history=acted AID	-1
history=acted ASSAULT	-10
history=acted COERCE	-1
history=acted REJECT	-1
history=acted REQUEST	11
history=acted RETREAT	-1
history=acted SUPPORT	-2
history=acted active	2
history=acted definite	-5
history=acted either	-4
history=acted finite	-1
history=acted noun-object	-6
history=acted noun-subject	-4
history=acted owned	-4
history=acted visit	-1
history=befallen	14
history=befallen ACCUSE	-6
history=befallen AID	1
history=befallen ASSAULT	12
history=befallen COERCE	3
history=befallen CONSULT	-3
history=befallen COOPERATE	-1
history=befallen REJECT	1
history=befallen REQUEST	-4
history=befallen RETREAT	1
history=befallen SANCTION	2
history=befallen SUPPORT	4
history=befallen THREATEN	-1
history=befallen active	-6
history=befallen call	-1
history=befallen definite	1
history=befallen either	12
history=befallen finite	7
history=befallen indefinite	-2
history=befallen noun-object	6
history=befallen owned	8
history=befallen participle	-1
history=befallen visit	3
history=both	-1
history=both ACCUSE	3
history=both AGREE	-2
history=both ASSAULT	3
history=both COERCE	1
history=both CONSULT	-2
history=both REQUEST	-1
history=both SUPPORT	-1
history=both definite	6
history=both either	-6
history=both finite	-6
history=both indefinite	1
history=both noun-object	1
history=both noun-subject	3
history=both owned	-4
history=both visit	-3
history=neither	-8
history=neither ACCUSE	6
history=neither AGREE	-2
history=neither AID	-1
history=neither ASSAULT	1
history=neither COERCE	-3
history=neither COOPERATE	-3
history=neither MOBILIZE	-3
history=neither REJECT	-1
history=neither REQUEST	-9
history=neither RETREAT	-2
history=neither SANCTION	-1
history=neither SUPPORT	3
history=neither THREATEN	1
history=neither active	-5
history=neither definite	-2
history=neither either	-1
history=neither finite	-3
history=neither indefinite	3
history=neither noun-neither	-1
history=neither noun-object	-2
history=neither noun-subject	1
history=neither owned	-4
history=neither participle	-3
history=neither visit	1
many=false	-6
many=false ACCUSE	1
many=false AGREE	-4
many=false ASSAULT	4
many=false COERCE	1
many=false CONCEDE	-1
many=false CONSULT	-2
many=false COOPERATE	-4
many=false MOBILIZE	-3
many=false REQUEST	-2
many=false RETREAT	-2
many=false SANCTION	-1
many=false SUPPORT	5
many=false THREATEN	-1
many=false call	-2
many=false finite	-2
many=false noun-object	-2
many=false noun-subject	3
many=false participle	-4
many=false visit	1
many=true	1
many=true ACCUSE	-1
many=true ASSAULT	3
many=true CONSULT	-2
many=true SUPPORT	-1
many=true noun-object	3
many=true noun-subject	-2
near=before 1	7
near=before 1 ACCUSE	3
near=before 1 AGREE	-1
near=before 1 ASSAULT	5
near=before 1 CONSULT	1
near=before 1 REQUEST	-2
near=before 1 finite	-2
near=before 1 noun-object	6
near=before 1 noun-subject	2
near=before 1 type=GPE	3
near=before 1 type=ORG	2
near=before 1 type=PER	1
near=before 1 visit	3
near=before 2	1
near=before 2 ACCUSE	-1
near=before 2 ASSAULT	6
near=before 2 COERCE	-3
near=before 2 CONSULT	4
near=before 2 REQUEST	2
near=before 2 SUPPORT	-6
near=before 2 noun-object	1
near=before 2 type=GPE	-1
near=before 2 type=ORG	-1
near=before 2 type=PER	4
near=before 2 type=outlet	-1
near=before 3	2
near=before 3 AGREE	-2
near=before 3 CONSULT	-1
near=before 3 REQUEST	-1
near=before 3 SUPPORT	4
near=before 3 finite	1
near=before 3 noun-object	-1
near=before 3 noun-subject	2
near=before 3 type=GPE	5
near=before 3 type=ORG	6
near=before 3 type=PER	-8
near=before 3 visit	2
near=before 5	-4
near=before 5 ACCUSE	-1
near=before 5 AGREE	-1
near=before 5 COERCE	-1
near=before 5 CONSULT	-3
near=before 5 REQUEST	2
near=before 5 SUPPORT	-2
near=before 5 finite	-3
near=before 5 noun-object	-5
near=before 5 noun-subject	4
near=before 5 type=FAC	-2
near=before 5 type=GPE	5
near=before 5 type=LOC	-2
near=before 5 type=ORG	-1
near=before 5 type=PER	-4
near=before 5 type=outlet	-1
near=before 8 ACCUSE	-2
near=before 8 AGREE	-2
near=before 8 AID	-1
near=before 8 ASSAULT	3
near=before 8 COERCE	7
near=before 8 CONSULT	-3
near=before 8 REJECT	1
near=before 8 REQUEST	-2
near=before 8 SUPPORT	-1
near=before 8 finite	4
near=before 8 noun-object	-3
near=before 8 noun-subject	-1
near=before 8 type=GPE	-1
near=before 8 type=LOC	-1
near=before 8 type=ORG	3
near=before 8 type=PER	-1
near=before 8 type=outlet	1
near=before 9	-11
near=before 9 ACCUSE	1
near=before 9 AGREE	-1
near=before 9 AID	2
near=before 9 ASSAULT	-6
near=before 9 CONSULT	-2
near=before 9 REJECT	-1
near=before 9 REQUEST	-2
near=before 9 SUPPORT	-1
near=before 9 finite	-6
near=before 9 noun-object	-1
near=before 9 noun-subject	-4
near=before 9 type=GPE	-2
near=before 9 type=ORG	-4
near=before 9 type=PER	-3
near=before 9 type=outlet	-1
near=behind 1	14
near=behind 1 ACCUSE	1
near=behind 1 AGREE	2
near=behind 1 ASSAULT	-2
near=behind 1 COERCE	-2
near=behind 1 CONSULT	4
near=behind 1 REQUEST	2
near=behind 1 SUPPORT	3
near=behind 1 call	1
near=behind 1 finite	2
near=behind 1 noun-object	-1
near=behind 1 noun-subject	13
near=behind 1 participle	-1
near=behind 1 type=FAC	3
near=behind 1 type=GPE	4
near=behind 1 type=LOC	-1
near=behind 1 type=ORG	5
near=behind 1 type=PER	2
near=behind 1 visit	5
near=behind 2	21
near=behind 2 ACCUSE	1
near=behind 2 AGREE	1
near=behind 2 AID	1
near=behind 2 ASSAULT	5
near=behind 2 COERCE	5
near=behind 2 CONCEDE	-1
near=behind 2 CONSULT	1
near=behind 2 COOPERATE	1
near=behind 2 REJECT	1
near=behind 2 REQUEST	2
near=behind 2 THREATEN	1
near=behind 2 finite	12
near=behind 2 noun-object	4
near=behind 2 noun-subject	4
near=behind 2 type=GPE	5
near=behind 2 type=LOC	3
near=behind 2 type=ORG	6
near=behind 2 type=PER	9
near=behind 2 visit	3
near=behind 3	9
near=behind 3 AGREE	-1
near=behind 3 AID	-1
near=behind 3 ASSAULT	11
near=behind 3 COERCE	-2
near=behind 3 CONSULT	-1
near=behind 3 REQUEST	-2
near=behind 3 RETREAT	-1
near=behind 3 SUPPORT	1
near=behind 3 finite	8
near=behind 3 noun-object	-1
near=behind 3 noun-subject	2
near=behind 3 type=FAC	2
near=behind 3 type=GPE	-2
near=behind 3 type=LOC	2
near=behind 3 type=PER	6
near=behind 3 visit	-2
near=behind 5	-2
near=behind 5 ACCUSE	-5
near=behind 5 AGREE	-1
near=behind 5 AID	1
near=behind 5 ASSAULT	1
near=behind 5 COERCE	-1
near=behind 5 CONSULT	-1
near=behind 5 REQUEST	-1
near=behind 5 SUPPORT	5
near=behind 5 finite	-2
near=behind 5 noun-object	3
near=behind 5 noun-subject	-2
near=behind 5 type=GPE	-1
near=behind 5 type=LOC	-4
near=behind 5 type=ORG	3
near=behind 5 type=PER	2
near=behind 5 type=outlet	-1
near=behind 5 visit	1
near=behind 8	-7
near=behind 8 ACCUSE	-1
near=behind 8 AGREE	-1
near=behind 8 ASSAULT	-2
near=behind 8 COERCE	1
near=behind 8 CONSULT	-2
near=behind 8 REQUEST	2
near=behind 8 SUPPORT	1
near=behind 8 finite	1
near=behind 8 noun-object	-3
near=behind 8 noun-subject	-5
near=behind 8 type=GPE	-4
near=behind 8 type=LOC	-1
near=behind 8 type=ORG	1
near=behind 8 type=PER	-1
near=behind 8 type=outlet	-2
near=behind 8 visit	-5
near=behind 9	-11
near=behind 9 ACCUSE	1
near=behind 9 AGREE	1
near=behind 9 ASSAULT	-1
near=behind 9 CONSULT	-4
near=behind 9 COOPERATE	-1
near=behind 9 REQUEST	-2
near=behind 9 SUPPORT	-5
near=behind 9 THREATEN	-1
near=behind 9 finite	-8
near=behind 9 noun-object	-4
near=behind 9 type=FAC	-2
near=behind 9 type=GPE	-2
near=behind 9 type=LOC	2
near=behind 9 type=ORG	-7
near=behind 9 type=PER	-3
near=behind 9 type=outlet	-1
near=behind 9 visit	-2
near=far	-38
near=far ACCUSE	1
near=far AGREE	-1
near=far AID	-1
near=far ASSAULT	-20
near=far COERCE	-3
near=far CONCEDE	2
near=far CONSULT	-2
near=far COOPERATE	-1
near=far MOBILIZE	-1
near=far REJECT	-3
near=far REQUEST	-5
near=far RETREAT	-1
near=far SUPPORT	1
near=far THREATEN	-1
near=far call	-1
near=far finite	-11
near=far noun-neither	-1
near=far noun-object	-5
near=far noun-subject	-21
near=far participle	-1
near=far type=FAC	-2
near=far type=GPE	-17
near=far type=ORG	-12
near=far type=PER	-5
near=far type=mixed	-1
near=far type=outlet	-2
near=far visit	-6
near=same 0	12
near=same 0 ASSAULT	6
near=same 0 COERCE	-2
near=same 0 noun-object	9
near=same 0 noun-subject	3
near=same 0 type=GPE	7
near=same 0 type=ORG	-1
near=same 0 type=PER	5
nobody	5
nobody ACCUSE finite	4
nobody ACCUSE noun-subject	-2
nobody AGREE	4
nobody AGREE finite	1
nobody AGREE noun-subject	4
nobody ASSAULT	-7
nobody ASSAULT finite	-3
nobody ASSAULT noun-object	-3
nobody ASSAULT noun-subject	-1
nobody COERCE finite	-1
nobody COERCE noun-object	2
nobody CONCEDE	1
nobody CONCEDE finite	2
nobody CONCEDE noun-subject	-1
nobody CONSULT	3
nobody CONSULT noun-subject	4
nobody COOPERATE	4
nobody COOPERATE finite	2
nobody COOPERATE noun-subject	3
nobody MOBILIZE	3
nobody MOBILIZE finite	2
nobody REJECT finite	-2
nobody REJECT noun-subject	1
nobody REQUEST	2
nobody REQUEST finite	2
nobody REQUEST noun-subject	-3
nobody REQUEST participle	4
nobody RETREAT	3
nobody RETREAT finite	1
nobody RETREAT noun-subject	2
nobody SANCTION	-1
nobody SANCTION finite	-2
nobody SUPPORT	-5
nobody SUPPORT finite	-3
nobody SUPPORT noun-subject	-2
nobody THREATEN	1
nobody THREATEN finite	3
nobody active	7
nobody active actor=false	3
nobody active actor=true	4
nobody active recipient=false	12
nobody active recipient=true	-4
nobody actor=false	6
nobody actor=false ACCUSE	3
nobody actor=false AGREE	4
nobody actor=false ASSAULT	-1
nobody actor=false COERCE	-3
nobody actor=false CONSULT	2
nobody actor=false REQUEST	2
nobody actor=false SUPPORT	1
nobody actor=false finite	5
nobody actor=false noun-object	-4
nobody actor=false noun-subject	5
nobody actor=true	-1
nobody actor=true ACCUSE	-2
nobody actor=true AGREE	1
nobody actor=true ASSAULT	-5
nobody actor=true COERCE	3
nobody actor=true CONCEDE	3
nobody actor=true CONSULT	2
nobody actor=true COOPERATE	3
nobody actor=true MOBILIZE	2
nobody actor=true REJECT	-1
nobody actor=true REQUEST	1
nobody actor=true RETREAT	3
nobody actor=true SANCTION	-1
nobody actor=true SUPPORT	-6
nobody actor=true THREATEN	1
nobody actor=true call	1
nobody actor=true finite	-3
nobody actor=true noun-object	4
nobody actor=true noun-subject	-5
nobody actor=true participle	4
nobody both=false false	3
nobody both=false false AGREE	4
nobody both=false false ASSAULT	-6
nobody both=false false COERCE	-2
nobody both=false false CONSULT	2
nobody both=false false SUPPORT	-4
nobody both=false false finite	3
nobody both=false false noun-object	-2
nobody both=false false noun-subject	2
nobody both=false true	3
nobody both=false true ACCUSE	-1
nobody both=false true ASSAULT	5
nobody both=false true COERCE	-1
nobody both=false true SUPPORT	5
nobody both=false true finite	2
nobody both=false true noun-object	-1
nobody both=false true noun-subject	3
nobody both=true false	10
nobody both=true false AGREE	2
nobody both=true false ASSAULT	-6
nobody both=true false COERCE	4
nobody both=true false CONCEDE	3
nobody both=true false CONSULT	4
nobody both=true false MOBILIZE	3
nobody both=true false REJECT	-1
nobody both=true false RETREAT	3
nobody both=true false SUPPORT	-4
nobody both=true false THREATEN	2
nobody both=true false finite	7
nobody both=true false noun-object	4
nobody both=true false noun-subject	-3
nobody both=true false participle	2
nobody both=true false visit	-1
nobody both=true true	-12
nobody both=true true ACCUSE	-2
nobody both=true true AGREE	-1
nobody both=true true AID	-1
nobody both=true true COERCE	-1
nobody both=true true CONSULT	-2
nobody both=true true MOBILIZE	-1
nobody both=true true REQUEST	1
nobody both=true true SUPPORT	-2
nobody both=true true THREATEN	-1
nobody both=true true finite	-10
nobody both=true true noun-subject	-2
nobody both=true true participle	2
nobody both=true true visit	1
nobody call	1
nobody call noun-subject	1
nobody definite	-1
nobody definite actor=false	5
nobody definite actor=true	-6
nobody definite recipient=false	-4
nobody definite recipient=true	3
nobody either	-2
nobody either actor=false	2
nobody either actor=true	-4
nobody either recipient=true	-2
nobody finite	2
nobody genitive=adjective	-1
nobody genitive=adjective ACCUSE	-2
nobody genitive=adjective ASSAULT	-3
nobody genitive=adjective noun-object	4
nobody genitive=adjective noun-subject	-5
nobody genitive=adjective visit	-1
nobody genitive=body	1
nobody genitive=body noun-subject	1
nobody genitive=event	3
nobody genitive=event noun-subject	3
nobody genitive=facility	-1
nobody genitive=facility ASSAULT	-1
nobody genitive=facility noun-object	-1
nobody genitive=name	1
nobody genitive=name ASSAULT	-2
nobody genitive=name CONSULT	-1
nobody genitive=name SUPPORT	4
nobody genitive=name noun-object	-1
nobody genitive=name noun-subject	2
nobody genitive=name visit	-2
nobody genitive=none	5
nobody genitive=none ACCUSE	-1
nobody genitive=none AGREE	3
nobody genitive=none CONSULT	7
nobody genitive=none COOPERATE	3
nobody genitive=none REQUEST	-2
nobody genitive=none call	1
nobody genitive=none noun-object	-4
nobody genitive=none noun-subject	9
nobody genitive=none visit	-3
nobody genitive=person ASSAULT	2
nobody genitive=person noun-object	2
nobody genitive=person noun-subject	-2
nobody genitive=place	-2
nobody genitive=pronoun	3
nobody genitive=pronoun ASSAULT	6
nobody genitive=pronoun CONSULT	-5
nobody genitive=pronoun SUPPORT	-3
nobody genitive=pronoun noun-object	1
nobody genitive=pronoun noun-subject	3
nobody genitive=pronoun visit	5
nobody genitive=thing	-5
nobody genitive=thing ASSAULT	-3
nobody genitive=thing noun-object	1
nobody genitive=thing noun-subject	-6
nobody genitive=unknown	-1
nobody genitive=unknown ASSAULT	1
nobody genitive=unknown noun-object	2
nobody genitive=unknown noun-subject	-3
nobody genitive=weapon	-2
nobody genitive=weapon ASSAULT	-2
nobody genitive=weapon noun-object	-2
nobody indefinite	-3
nobody indefinite actor=true	-3
nobody indefinite recipient=false	6
nobody indefinite recipient=true	-9
nobody last actor=false ruled=false	6
nobody last actor=false ruled=false ASSAULT	7
nobody last actor=false ruled=false finite	6
nobody last actor=false ruled=true	1
nobody last actor=false ruled=true ACCUSE	5
nobody last actor=false ruled=true ASSAULT	-4
nobody last actor=false ruled=true finite	2
nobody last actor=false ruled=true noun-object	1
nobody last actor=false ruled=true noun-subject	-1
nobody last actor=true ruled=false	1
nobody last actor=true ruled=false CONSULT	5
nobody last actor=true ruled=false SUPPORT	-1
nobody last actor=true ruled=false finite	1
nobody last actor=true ruled=false noun-subject	1
nobody last actor=true ruled=true	12
nobody last actor=true ruled=true ACCUSE	-2
nobody last actor=true ruled=true AID	-1
nobody last actor=true ruled=true ASSAULT	5
nobody last actor=true ruled=true COERCE	2
nobody last actor=true ruled=true CONCEDE	1
nobody last actor=true ruled=true CONSULT	2
nobody last actor=true ruled=true REQUEST	3
nobody last actor=true ruled=true SUPPORT	-3
nobody last actor=true ruled=true finite	5
nobody last actor=true ruled=true noun-object	6
nobody last actor=true ruled=true noun-subject	2
nobody last actor=true ruled=true participle	1
nobody last recipient=false ruled=false	13
nobody last recipient=false ruled=false ASSAULT	3
nobody last recipient=false ruled=false CONSULT	3
nobody last recipient=false ruled=false REQUEST	4
nobody last recipient=false ruled=false finite	7
nobody last recipient=false ruled=false noun-subject	4
nobody last recipient=false ruled=true ASSAULT	1
nobody last recipient=false ruled=true REQUEST	-1
nobody last recipient=false ruled=true finite	2
nobody last recipient=false ruled=true noun-subject	-2
nobody last recipient=true ruled=false ACCUSE	7
nobody last recipient=true ruled=false ASSAULT	-4
nobody last recipient=true ruled=false CONSULT	5
nobody last recipient=true ruled=false SUPPORT	-6
nobody last recipient=true ruled=false finite	1
nobody last recipient=true ruled=false noun-object	5
nobody last recipient=true ruled=false noun-subject	-5
nobody last recipient=true ruled=false visit	-3
nobody last recipient=true ruled=true	7
nobody last recipient=true ruled=true ACCUSE	-1
nobody last recipient=true ruled=true ASSAULT	9
nobody last recipient=true ruled=true CONSULT	-1
nobody last recipient=true ruled=true finite	3
nobody last recipient=true ruled=true noun-subject	5
nobody last recipient=true ruled=true visit	3
nobody next=bare	-1
nobody next=comma	-1
nobody next=complementiser	5
nobody next=particle	4
nobody next=relative	-2
nobody next=stop	2
nobody next=undefined	-4
nobody next=verb	-3
nobody next=الي	1
nobody next=ب	5
nobody next=بين	3
nobody next=خلال	3
nobody next=ضد	-1
nobody next=علي	3
nobody next=في	3
nobody next=ل	-4
nobody next=مع	-2
nobody next=من	1
nobody noun-subject	-1
nobody object=none	4
nobody object=none ACCUSE	1
nobody object=none AGREE	1
nobody object=none AID	2
nobody object=none ASSAULT	-5
nobody object=none CONCEDE	2
nobody object=none CONSULT	1
nobody object=none COOPERATE	1
nobody object=none REJECT	1
nobody object=none REQUEST	3
nobody object=none SUPPORT	-2
nobody object=none THREATEN	3
nobody object=none participle	4
nobody object=said false ACCUSE	-2
nobody object=said false AID	-1
nobody object=said false COERCE	1
nobody object=said false COOPERATE	1
nobody object=said false MOBILIZE	-1
nobody object=said false REJECT	-1
nobody object=said false REQUEST	6
nobody object=said false RETREAT	1
nobody object=said false SANCTION	-1
nobody object=said false SUPPORT	-2
nobody object=said true	4
nobody object=said true ACCUSE	5
nobody object=said true ASSAULT	4
nobody object=said true MOBILIZE	1
nobody object=said true REQUEST	-3
nobody object=said true SANCTION	-1
nobody object=said true SUPPORT	1
nobody object=said true finite	4
nobody object=understood false	-1
nobody object=understood false ASSAULT	-1
nobody object=understood false finite	-1
nobody object=understood true	-1
nobody object=understood true finite	-1
nobody owned	3
nobody owned actor=false	-3
nobody owned actor=true	7
nobody owned recipient=false	-1
nobody owned recipient=true	4
nobody participle	4
nobody recipient=false	13
nobody recipient=false ACCUSE	4
nobody recipient=false AGREE	6
nobody recipient=false AID	2
nobody recipient=false ASSAULT	-12
nobody recipient=false COERCE	2
nobody recipient=false CONCEDE	1
nobody recipient=false CONSULT	6
nobody recipient=false COOPERATE	5
nobody recipient=false MOBILIZE	5
nobody recipient=false REJECT	1
nobody recipient=false REQUEST	2
nobody recipient=false RETREAT	3
nobody recipient=false SUPPORT	-8
nobody recipient=false THREATEN	2
nobody recipient=false finite	10
nobody recipient=false noun-object	2
nobody recipient=false noun-subject	-2
nobody recipient=false participle	2
nobody recipient=false visit	-1
nobody recipient=true	-10
nobody recipient=true ACCUSE	-3
nobody recipient=true AGREE	-1
nobody recipient=true AID	-1
nobody recipient=true ASSAULT	5
nobody recipient=true COERCE	-2
nobody recipient=true CONSULT	-2
nobody recipient=true COOPERATE	-1
nobody recipient=true MOBILIZE	-1
nobody recipient=true REJECT	-1
nobody recipient=true REQUEST	1
nobody recipient=true SANCTION	-1
nobody recipient=true SUPPORT	3
nobody recipient=true THREATEN	-1
nobody recipient=true call	-1
nobody recipient=true finite	-9
nobody recipient=true noun-neither	-1
nobody recipient=true noun-object	-2
nobody recipient=true noun-subject	1
nobody recipient=true participle	2
nobody recipient=true visit	1
nobody subject=agent true	2
nobody subject=event false	-2
nobody subject=event true	-1
nobody subject=none	10
nobody subject=none AGREE	4
nobody subject=none ASSAULT	3
nobody subject=none CONSULT	1
nobody subject=none COOPERATE	3
nobody subject=none REJECT	2
nobody subject=none SUPPORT	1
nobody subject=none noun-object	-2
nobody subject=none noun-subject	8
nobody subject=none participle	4
nobody subject=none visit	-4
nobody subject=said false	-2
nobody subject=said false ACCUSE	2
nobody subject=said false ASSAULT	-5
nobody subject=said false COERCE	-2
nobody subject=said false finite	4
nobody subject=said false noun-object	-1
nobody subject=said false noun-subject	-5
nobody subject=said true	-6
nobody subject=said true ACCUSE	-1
nobody subject=said true AGREE	-2
nobody subject=said true ASSAULT	-4
nobody subject=said true COERCE	1
nobody subject=said true CONCEDE	1
nobody subject=said true COOPERATE	1
nobody subject=said true MOBILIZE	2
nobody subject=said true REJECT	2
nobody subject=said true SUPPORT	-5
nobody subject=said true THREATEN	2
nobody subject=said true finite	-7
nobody subject=said true noun-object	4
nobody subject=said true noun-subject	-1
nobody subject=said true visit	2
nobody subject=thing false	-3
nobody subject=thing true	1
nobody subject=understood false	1
nobody subject=understood false finite	1
nobody subject=understood true	1
nobody subject=understood true ACCUSE	1
nobody subject=understood true ASSAULT	-1
nobody subject=understood true COERCE	1
nobody subject=understood true CONSULT	1
nobody subject=understood true REQUEST	1
nobody subject=understood true SUPPORT	-1
nobody subject=understood true finite	5
nobody subject=understood true noun-subject	-2
nobody visit	-1
nobody visit finite	1
nobody visit noun-subject	-1
nobody اتصال	1
nobody اتفاق	1
nobody اتفق	4
nobody اتهام	-2
nobody اجتماع	5
nobody اجتمع	1
nobody اخلي	1
nobody ادان	7
nobody استسلم	1
nobody استشهاد	-1
nobody استنكر	2
nobody استهداف	1
nobody استهدف	-3
nobody اشعل	-1
nobody اطلق	-1
nobody اعتداء	-1
nobody اعتقال	2
nobody اعتقل	-1
nobody اعدم	-3
nobody اغلق	1
nobody اقتحم	6
nobody التقي	-2
nobody القي	1
nobody انتقد	-1
nobody انفجار	-1
nobody اوقف	2
nobody تراجع	1
nobody تعاون	-1
nobody تفاهم	-2
nobody تفجير	3
nobody تفقد	1
nobody تنسيق	4
nobody حذر	1
nobody حشد	1
nobody حمل	-3
nobody دان	3
nobody دعا	1
nobody دعم	1
nobody دعوه	-4
nobody رحب	-1
nobody رفض	-1
nobody زار	-1
nobody زياره	-2
nobody صادر	1
nobody طالب	5
nobody طلب	1
nobody عدوان	1
nobody عرقل	1
nobody عزز	1
nobody عمليه	2
nobody غاره	-2
nobody فجر	3
nobody فرض	-1
nobody قتل	1
nobody قدم	-1
nobody قصف	-4
nobody لقاء	-1
nobody لوح	1
nobody منع	-1
nobody ندد	1
nobody هاجم	-1
nobody هجوم	2
nobody هدد	2
nobody وقع	-1
place	-13
place ACCUSE	-1
place AGREE	-1
place ASSAULT	-5
place COERCE	1
place CONCEDE	-1
place CONSULT	1
place REQUEST	-1
place SUPPORT	-3
place THREATEN	-1
place finite	-6
place noun-object	3
place noun-subject	-10
place visit	-3
pronoun agrees=false finite	-3
pronoun agrees=false noun-object	3
pronoun agrees=false noun-subject	-5
pronoun agrees=true finite	2
pronoun agrees=true noun-object	-4
pronoun agrees=true noun-subject	1
recalled=cited	4
recalled=cited REQUEST	4
recalled=cited active	3
recalled=cited either	1
recalled=cited finite	4
recalled=cited subject=said true	4
recalled=floor	-14
recalled=floor ACCUSE	-4
recalled=floor AGREE	-4
recalled=floor ASSAULT	-3
recalled=floor COERCE	-2
recalled=floor CONCEDE	1
recalled=floor CONSULT	-3
recalled=floor REJECT	2
recalled=floor REQUEST	1
recalled=floor SUPPORT	-2
recalled=floor active	-3
recalled=floor definite	-4
recalled=floor either	-3
recalled=floor finite	-5
recalled=floor genitive=adjective	-1
recalled=floor genitive=body	-1
recalled=floor genitive=none	1
recalled=floor genitive=person	-1
recalled=floor genitive=pronoun	-3
recalled=floor genitive=thing	-3
recalled=floor genitive=unknown	-1
recalled=floor indefinite	-2
recalled=floor noun-object	1
recalled=floor noun-subject	-10
recalled=floor object=said false	-2
recalled=floor object=said true	-5
recalled=floor object=understood true	1
recalled=floor owned	-3
recalled=floor subject=none	-9
recalled=floor subject=said false	3
recalled=floor subject=said true	-6
recalled=floor subject=understood true	-3
recalled=floor visit	-2
recalled=here actor	6
recalled=here actor AGREE	-2
recalled=here actor ASSAULT	-1
recalled=here actor CONSULT	-1
recalled=here actor REQUEST	8
recalled=here actor active	1
recalled=here actor definite	4
recalled=here actor either	-1
recalled=here actor finite	1
recalled=here actor genitive=adjective	3
recalled=here actor genitive=name	-2
recalled=here actor genitive=pronoun	1
recalled=here actor genitive=thing	2
recalled=here actor noun-object	2
recalled=here actor noun-subject	3
recalled=here actor object=none	2
recalled=here actor object=said false	-1
recalled=here actor object=said true	-1
recalled=here actor owned	1
recalled=here actor subject=none	3
recalled=here actor subject=said true	4
recalled=here recipient	-3
recalled=here recipient AGREE	-2
recalled=here recipient ASSAULT	3
recalled=here recipient COERCE	-4
recalled=here recipient CONSULT	-1
recalled=here recipient REQUEST	-4
recalled=here recipient SUPPORT	-1
recalled=here recipient active	-2
recalled=here recipient definite	4
recalled=here recipient either	5
recalled=here recipient finite	5
recalled=here recipient genitive=name	-2
recalled=here recipient genitive=none	5
recalled=here recipient genitive=pronoun	-3
recalled=here recipient genitive=unknown	-2
recalled=here recipient indefinite	-9
recalled=here recipient noun-object	-5
recalled=here recipient noun-subject	-2
recalled=here recipient object=said false	2
recalled=here recipient object=said true	-1
recalled=here recipient owned	-3
recalled=here recipient subject=none	-2
recalled=here recipient subject=said true	-1
recalled=here recipient subject=understood true	-1
recalled=here recipient visit	2
recalled=latest actor	-1
recalled=latest actor AID	-1
recalled=latest actor COERCE	2
recalled=latest actor REJECT	1
recalled=latest actor REQUEST	3
recalled=latest actor RETREAT	-1
recalled=latest actor SUPPORT	-3
recalled=latest actor active	2
recalled=latest actor call	-1
recalled=latest actor definite	7
recalled=latest actor either	-2
recalled=latest actor genitive=adjective	6
recalled=latest actor genitive=body	-1
recalled=latest actor genitive=person	-4
recalled=latest actor genitive=pronoun	-5
recalled=latest actor genitive=thing	-2
recalled=latest actor genitive=unknown	3
recalled=latest actor indefinite	-4
recalled=latest actor noun-object	-7
recalled=latest actor noun-subject	5
recalled=latest actor object=none	-2
recalled=latest actor object=said false	3
recalled=latest actor object=said true	-2
recalled=latest actor owned	-5
recalled=latest actor subject=none	1
recalled=latest actor subject=said true	-1
recalled=latest actor subject=understood true	-1
recalled=latest actor visit	-2
recalled=latest recipient	4
recalled=latest recipient ACCUSE	-1
recalled=latest recipient AID	-1
recalled=latest recipient ASSAULT	7
recalled=latest recipient COERCE	-2
recalled=latest recipient CONSULT	-2
recalled=latest recipient COOPERATE	-1
recalled=latest recipient REJECT	2
recalled=latest recipient REQUEST	-2
recalled=latest recipient SUPPORT	1
recalled=latest recipient active	3
recalled=latest recipient definite	2
recalled=latest recipient either	-2
recalled=latest recipient finite	2
recalled=latest recipient genitive=adjective	1
recalled=latest recipient genitive=body	4
recalled=latest recipient genitive=name	-1
recalled=latest recipient genitive=none	-6
recalled=latest recipient genitive=person	-1
recalled=latest recipient genitive=pronoun	4
recalled=latest recipient genitive=role	1
recalled=latest recipient genitive=thing	-4
recalled=latest recipient genitive=unknown	-1
recalled=latest recipient indefinite	-5
recalled=latest recipient noun-object	2
recalled=latest recipient noun-subject	-1
recalled=latest recipient object=none	3
recalled=latest recipient object=said false	-4
recalled=latest recipient object=said true	2
recalled=latest recipient owned	4
recalled=latest recipient participle	-1
recalled=latest recipient subject=none	3
recalled=latest recipient subject=said false	3
recalled=latest recipient subject=said true	-2
recalled=latest recipient subject=understood false	1
recalled=latest recipient subject=understood true	-1
recalled=latest recipient visit	1
recalled=named 0	2
recalled=named 0 ACCUSE	-4
recalled=named 0 AID	-1
recalled=named 0 ASSAULT	1
recalled=named 0 CONCEDE	1
recalled=named 0 CONSULT	-3
recalled=named 0 REJECT	1
recalled=named 0 REQUEST	7
recalled=named 0 SUPPORT	-1
recalled=named 0 active	3
recalled=named 0 definite	7
recalled=named 0 either	-5
recalled=named 0 finite	-1
recalled=named 0 genitive=adjective	2
recalled=named 0 genitive=body	-1
recalled=named 0 genitive=name	-1
recalled=named 0 genitive=none	9
recalled=named 0 genitive=person	-6
recalled=named 0 genitive=pronoun	-3
recalled=named 0 genitive=thing	-2
recalled=named 0 genitive=unknown	2
recalled=named 0 genitive=weapon	1
recalled=named 0 indefinite	-2
recalled=named 0 noun-object	3
recalled=named 0 noun-subject	-1
recalled=named 0 object=none	4
recalled=named 0 object=said false	-1
recalled=named 0 object=said true	-6
recalled=named 0 object=understood true	1
recalled=named 0 owned	-3
recalled=named 0 subject=none	5
recalled=named 0 subject=said false	-2
recalled=named 0 subject=said true	-5
recalled=named 0 subject=understood true	2
recalled=named 1	-9
recalled=named 1 ACCUSE	-2
recalled=named 1 AGREE	-1
recalled=named 1 AID	-1
recalled=named 1 ASSAULT	-6
recalled=named 1 COERCE	-2
recalled=named 1 CONSULT	-2
recalled=named 1 REJECT	2
recalled=named 1 SUPPORT	2
recalled=named 1 active	-2
recalled=named 1 definite	1
recalled=named 1 either	-3
recalled=named 1 finite	-4
recalled=named 1 genitive=adjective	-4
recalled=named 1 genitive=name	-2
recalled=named 1 genitive=pronoun	3
recalled=named 1 genitive=role	-1
recalled=named 1 genitive=thing	-1
recalled=named 1 genitive=unknown	-1
recalled=named 1 indefinite	-10
recalled=named 1 noun-object	-6
recalled=named 1 noun-subject	-1
recalled=named 1 object=said false	-3
recalled=named 1 object=said true	-2
recalled=named 1 owned	3
recalled=named 1 participle	-1
recalled=named 1 subject=none	-1
recalled=named 1 subject=said true	-7
recalled=named 1 subject=understood true	-2
recalled=named 1 visit	1
recalled=named 2	-4
recalled=named 2 ACCUSE	-1
recalled=named 2 AID	-1
recalled=named 2 ASSAULT	3
recalled=named 2 COERCE	-1
recalled=named 2 CONSULT	-2
recalled=named 2 REJECT	-2
recalled=named 2 SUPPORT	2
recalled=named 2 either	-1
recalled=named 2 finite	-1
recalled=named 2 genitive=adjective	2
recalled=named 2 genitive=none	-1
recalled=named 2 genitive=pronoun	-5
recalled=named 2 genitive=thing	1
recalled=named 2 indefinite	1
recalled=named 2 noun-object	-1
recalled=named 2 noun-subject	-2
recalled=named 2 object=none	-4
recalled=named 2 object=said false	3
recalled=named 2 object=said true	-1
recalled=named 2 owned	-5
recalled=named 2 subject=none	-2
recalled=named 2 subject=said false	4
recalled=named 2 subject=said true	-7
recalled=named 2 subject=understood true	1
recalled=named 2 visit	-3
recalled=named 3	-4
recalled=named 3 ASSAULT	-2
recalled=named 3 either	-3
recalled=named 3 finite	-3
recalled=named 3 indefinite	-1
recalled=named 3 noun-subject	-1
recalled=named 3 object=none	-1
recalled=named 3 object=said false	-2
recalled=named 3 subject=none	-3
recalled=named 3 subject=said true	-1
recalled=same actor	3
recalled=same actor ACCUSE	-1
recalled=same actor ASSAULT	3
recalled=same actor CONSULT	2
recalled=same actor REQUEST	-1
recalled=same actor SUPPORT	3
recalled=same actor active	-1
recalled=same actor definite	6
recalled=same actor either	2
recalled=same actor finite	2
recalled=same actor genitive=adjective	2
recalled=same actor genitive=name	-1
recalled=same actor genitive=none	-1
recalled=same actor genitive=person	-4
recalled=same actor genitive=pronoun	-2
recalled=same actor genitive=thing	5
recalled=same actor genitive=unknown	2
recalled=same actor indefinite	-3
recalled=same actor noun-object	-3
recalled=same actor noun-subject	4
recalled=same actor object=none	-2
recalled=same actor object=said false	4
recalled=same actor object=said true	-1
recalled=same actor owned	-2
recalled=same actor subject=none	6
recalled=same actor subject=said true	-3
recalled=same actor visit	-1
recalled=same recipient	13
recalled=same recipient ACCUSE	1
recalled=same recipient ASSAULT	6
recalled=same recipient COERCE	-1
recalled=same recipient CONSULT	-2
recalled=same recipient REQUEST	-2
recalled=same recipient SUPPORT	4
recalled=same recipient either	10
recalled=same recipient finite	11
recalled=same recipient genitive=adjective	3
recalled=same recipient genitive=name	-1
recalled=same recipient genitive=none	-5
recalled=same recipient genitive=pronoun	3
recalled=same recipient genitive=role	1
recalled=same recipient genitive=thing	-2
recalled=same recipient genitive=unknown	-4
recalled=same recipient genitive=weapon	1
recalled=same recipient indefinite	-1
recalled=same recipient noun-object	5
recalled=same recipient noun-subject	-4
recalled=same recipient object=none	7
recalled=same recipient object=said false	-3
recalled=same recipient object=said true	2
recalled=same recipient owned	3
recalled=same recipient subject=none	4
recalled=same recipient subject=said false	1
recalled=same recipient subject=said true	5
recalled=same recipient subject=understood true	1
recalled=same recipient visit	3
recalled=speaker	-8
recalled=speaker ACCUSE	2
recalled=speaker AGREE	-2
recalled=speaker AID	-1
recalled=speaker ASSAULT	-7
recalled=speaker COERCE	2
recalled=speaker CONCEDE	-1
recalled=speaker CONSULT	-1
recalled=speaker COOPERATE	3
recalled=speaker REQUEST	-1
recalled=speaker SUPPORT	-4
recalled=speaker definite	-3
recalled=speaker either	-5
recalled=speaker finite	-5
recalled=speaker genitive=body	-1
recalled=speaker genitive=name	-2
recalled=speaker genitive=role	-1
recalled=speaker genitive=thing	2
recalled=speaker indefinite	-1
recalled=speaker noun-object	2
recalled=speaker noun-subject	-5
recalled=speaker object=none	-5
recalled=speaker object=said false	-4
recalled=speaker subject=none	-6
recalled=speaker subject=said false	-4
recalled=speaker subject=said true	2
recalled=speaker subject=understood true	-1
recalled=stricken	-5
recalled=stricken ACCUSE	-6
recalled=stricken ASSAULT	5
recalled=stricken COERCE	3
recalled=stricken CONCEDE	1
recalled=stricken CONSULT	-1
recalled=stricken COOPERATE	-1
recalled=stricken REJECT	-1
recalled=stricken REQUEST	-2
recalled=stricken SUPPORT	-1
recalled=stricken THREATEN	-2
recalled=stricken active	-1
recalled=stricken definite	-4
recalled=stricken either	-2
recalled=stricken finite	-2
recalled=stricken genitive=adjective	2
recalled=stricken genitive=body	3
recalled=stricken genitive=name	-3
recalled=stricken genitive=none	-12
recalled=stricken genitive=person	4
recalled=stricken genitive=pronoun	2
recalled=stricken genitive=role	1
recalled=stricken genitive=thing	-3
recalled=stricken genitive=unknown	-4
recalled=stricken genitive=weapon	1
recalled=stricken indefinite	-1
recalled=stricken noun-object	6
recalled=stricken noun-subject	-9
recalled=stricken object=none	3
recalled=stricken object=said false	-8
recalled=stricken object=understood true	-1
recalled=stricken owned	2
recalled=stricken participle	-1
recalled=stricken subject=none	-2
recalled=stricken subject=said true	-3
relation=adjacent	-1
relation=adjacent noun-object	-2
relation=carrier obj	13
relation=carrier obj ASSAULT	3
relation=carrier obj noun-object	7
relation=carrier obj noun-subject	5
relation=carrier subj	2
relation=carrier subj ASSAULT	5
relation=carrier subj SUPPORT	-2
relation=carrier subj noun-object	1
relation=clause subj	-1
relation=clause subj ASSAULT	-7
relation=clause subj CONSULT	1
relation=clause subj REQUEST	6
relation=clause subj apart	-5
relation=clause subj apart ASSAULT	-3
relation=clause subj apart noun-object	-1
relation=clause subj apart noun-subject	-4
relation=clause subj apart visit	-1
relation=clause subj noun-object	-3
relation=clause subj noun-subject	2
relation=deed actor	1
relation=deed actor ACCUSE	4
relation=deed actor REJECT	2
relation=deed actor finite	11
relation=deed actor noun-subject	-7
relation=deed recipient	-8
relation=deed recipient ACCUSE	-5
relation=deed recipient ASSAULT	2
relation=deed recipient REQUEST	-3
relation=deed recipient THREATEN	1
relation=deed recipient finite	-5
relation=deed recipient noun-subject	-1
relation=genitive	13
relation=genitive ASSAULT	8
relation=genitive COERCE	-2
relation=genitive noun-object	10
relation=genitive noun-subject	2
relation=obj	9
relation=obj AID	-1
relation=obj ASSAULT	11
relation=obj COERCE	-2
relation=obj CONSULT	1
relation=obj SANCTION	1
relation=obj SUPPORT	-1
relation=obj noun-object	11
relation=obj noun-subject	-1
relation=obj participle	-1
relation=obj visit	1
relation=subj	11
relation=subj ASSAULT	-7
relation=subj CONSULT	1
relation=subj REJECT	3
relation=subj REQUEST	3
relation=subj SUPPORT	2
relation=subj finite	7
relation=subj noun-object	3
relation=subj noun-subject	1
relation=الي	2
relation=الي AID	2
relation=الي REQUEST	-1
relation=الي finite	1
relation=الي visit	1
relation=ب	1
relation=ب ASSAULT	-2
relation=ب CONSULT	2
relation=ب THREATEN	1
relation=ب finite	-1
relation=ب noun-object	-1
relation=ب noun-subject	3
relation=بعد	-1
relation=بين	-1
relation=بين finite	-1
relation=شرق	-1
relation=شرق ASSAULT	-1
relation=شمال	-1
relation=شمال ASSAULT	-1
relation=ضد	3
relation=ضد ASSAULT	4
relation=ضد PROTEST	1
relation=ضد noun-subject	3
relation=علي	5
relation=علي ASSAULT	7
relation=علي REQUEST	1
relation=علي SUPPORT	-1
relation=علي noun-object	1
relation=علي noun-subject	4
relation=في	-2
relation=في AID	-1
relation=في ASSAULT	5
relation=في COERCE	-1
relation=في CONCEDE	-1
relation=في REQUEST	-1
relation=في RETREAT	-1
relation=في SUPPORT	-2
relation=في finite	-1
relation=في noun-object	-1
relation=قرب	-1
relation=قرب ASSAULT	-1
relation=قرب MOBILIZE	-1
relation=قرب finite	-1
relation=قرب noun-object	-1
relation=ل	-2
relation=ل ASSAULT	-6
relation=ل CONSULT	4
relation=ل REQUEST	-3
relation=ل SUPPORT	-1
relation=ل finite	-1
relation=ل noun-object	-2
relation=لدي	2
relation=لدي ASSAULT	2
relation=مع	7
relation=مع AGREE	1
relation=مع ASSAULT	-5
relation=مع COERCE	-1
relation=مع CONSULT	2
relation=مع COOPERATE	1
relation=مع SUPPORT	4
relation=مع call	1
relation=مع finite	1
relation=مع noun-subject	4
relation=من	9
relation=من ASSAULT	7
relation=من RETREAT	1
relation=من finite	8
relation=من noun-subject	1
relation=وسط	1
relation=وسط ASSAULT	1
ruled=actor	4
ruled=actor ASSAULT	-8
ruled=actor REJECT	3
ruled=actor REQUEST	3
ruled=actor SUPPORT	2
ruled=actor finite	7
ruled=actor noun-object	-1
ruled=actor noun-subject	-2
ruled=recipient	68
ruled=recipient ACCUSE	6
ruled=recipient AGREE	2
ruled=recipient AID	3
ruled=recipient ASSAULT	-8
ruled=recipient COERCE	-2
ruled=recipient CONCEDE	1
ruled=recipient CONSULT	6
ruled=recipient MOBILIZE	1
ruled=recipient PROTEST	1
ruled=recipient REQUEST	1
ruled=recipient RETREAT	1
ruled=recipient SANCTION	1
ruled=recipient SUPPORT	-2
ruled=recipient THREATEN	2
ruled=recipient call	2
ruled=recipient finite	13
ruled=recipient noun-neither	1
ruled=recipient noun-object	4
ruled=recipient participle	-1
salience=high false	-2
salience=high true	-5
salience=low false	-1
salience=low true	-13
salience=mid true	-6
salience=top false	7
salience=top true	14
slot=actor	12
slot=actor ASSAULT	-4
slot=actor CONSULT	3
slot=actor REJECT	3
slot=actor REQUEST	3
slot=actor SUPPORT	2
slot=actor finite	7
slot=actor noun-subject	5
slot=place	4
slot=place ASSAULT	3
slot=place MOBILIZE	1
slot=place RETREAT	1
slot=place finite	3
slot=place noun-object	2
slot=recipient	24
slot=recipient ACCUSE	3
slot=recipient AGREE	1
slot=recipient AID	3
slot=recipient COERCE	-1
slot=recipient CONCEDE	2
slot=recipient CONSULT	5
slot=recipient COOPERATE	4
slot=recipient REQUEST	1
slot=recipient SANCTION	1
slot=recipient SUPPORT	-2
slot=recipient call	2
slot=recipient finite	7
slot=recipient noun-neither	1
slot=recipient noun-object	2
slot=recipient noun-subject	14
slot=recipient participle	-1
slot=recipient visit	2
source=false FAC	-3
source=false FAC ASSAULT	1
source=false FAC CONSULT	-1
source=false FAC COOPERATE	-1
source=false FAC REJECT	-1
source=false FAC RETREAT	1
source=false FAC finite	-4
source=false GPE	-1
source=false GPE ACCUSE	-2
source=false GPE AGREE	-1
source=false GPE AID	2
source=false GPE ASSAULT	4
source=false GPE COERCE	-2
source=false GPE CONCEDE	-3
source=false GPE CONSULT	-3
source=false GPE COOPERATE	-1
source=false GPE MOBILIZE	-1
source=false GPE REJECT	-2
source=false GPE REQUEST	-1
source=false GPE RETREAT	-2
source=false GPE SUPPORT	-1
source=false GPE THREATEN	2
source=false GPE finite	-2
source=false GPE noun-object	-4
source=false GPE noun-subject	3
source=false GPE visit	6
source=false LOC	-2
source=false LOC REQUEST	-1
source=false LOC finite	1
source=false LOC noun-object	3
source=false LOC noun-subject	-6
source=false ORG	5
source=false ORG ACCUSE	1
source=false ORG AGREE	-4
source=false ORG AID	1
source=false ORG ASSAULT	13
source=false ORG COERCE	4
source=false ORG CONCEDE	4
source=false ORG CONSULT	-5
source=false ORG COOPERATE	-2
source=false ORG MOBILIZE	-2
source=false ORG REQUEST	-3
source=false ORG RETREAT	-1
source=false ORG SUPPORT	-1
source=false ORG THREATEN	-2
source=false ORG call	-1
source=false ORG finite	4
source=false ORG noun-object	5
source=false ORG noun-subject	-1
source=false ORG participle	-4
source=false ORG visit	-1
source=false PER	4
source=false PER ACCUSE	-7
source=false PER AID	-1
source=false PER ASSAULT	5
source=false PER COERCE	-1
source=false PER CONSULT	8
source=false PER COOPERATE	-3
source=false PER PROTEST	1
source=false PER REJECT	-2
source=false PER REQUEST	2
source=false PER SUPPORT	2
source=false PER noun-object	8
source=false PER noun-subject	-4
source=false PER visit	-2
source=false mixed	-3
source=false mixed ASSAULT	-3
source=false mixed finite	-1
source=false mixed noun-subject	-2
source=false outlet	-1
source=false outlet ASSAULT	-1
source=false outlet finite	1
source=false outlet noun-object	-1
source=false outlet noun-subject	-1
source=true GPE	3
source=true GPE AGREE	2
source=true GPE ASSAULT	-2
source=true GPE CONSULT	-4
source=true GPE SUPPORT	9
source=true GPE noun-object	-2
source=true GPE noun-subject	4
source=true ORG	-3
source=true ORG ACCUSE	7
source=true ORG ASSAULT	-11
source=true ORG COERCE	-3
source=true ORG CONSULT	-2
source=true ORG COOPERATE	3
source=true ORG REQUEST	1
source=true ORG finite	-2
source=true ORG noun-object	-7
source=true ORG noun-subject	4
source=true PER ACCUSE	1
source=true PER AGREE	-2
source=true PER AID	-1
source=true PER ASSAULT	2
source=true PER COERCE	2
source=true PER CONSULT	1
source=true PER COOPERATE	-1
source=true PER REJECT	2
source=true PER SUPPORT	-4
source=true PER finite	-1
source=true PER noun-object	-2
source=true PER noun-subject	3
source=true PER visit	-2
source=true outlet	-7
source=true outlet ACCUSE	-1
source=true outlet ASSAULT	-3
source=true outlet CONCEDE	-1
source=true outlet REQUEST	-1
source=true outlet SUPPORT	-1
source=true outlet finite	-3
source=true outlet noun-object	-2
source=true outlet noun-subject	-2
type=FAC	-3
type=FAC ASSAULT	1
type=FAC ASSAULT finite	1
type=FAC CONSULT	-1
type=FAC CONSULT noun-subject	-1
type=FAC COOPERATE	-1
type=FAC COOPERATE finite	-1
type=FAC REJECT	-1
type=FAC RETREAT	1
type=FAC finite	-4
type=FAC visit finite	-2
type=GPE	2
type=GPE ACCUSE	-2
type=GPE ACCUSE finite	-1
type=GPE ACCUSE noun-subject	-1
type=GPE AGREE	1
type=GPE AGREE noun-subject	1
type=GPE AID	2
type=GPE AID finite	1
type=GPE ASSAULT	2
type=GPE ASSAULT noun-object	-6
type=GPE ASSAULT noun-subject	7
type=GPE COERCE	-2
type=GPE COERCE finite	-3
type=GPE COERCE noun-object	2
type=GPE COERCE noun-subject	-1
type=GPE CONCEDE	-3
type=GPE CONCEDE finite	-2
type=GPE CONCEDE noun-subject	-1
type=GPE CONSULT	-7
type=GPE CONSULT finite	-6
type=GPE CONSULT noun-subject	-1
type=GPE COOPERATE	-1
type=GPE COOPERATE finite	-1
type=GPE MOBILIZE	-1
type=GPE MOBILIZE noun-subject	-1
type=GPE REJECT	-2
type=GPE REJECT finite	-1
type=GPE REJECT noun-subject	-1
type=GPE REQUEST	-1
type=GPE REQUEST noun-subject	-1
type=GPE RETREAT	-2
type=GPE RETREAT noun-subject	-1
type=GPE SUPPORT	8
type=GPE SUPPORT finite	7
type=GPE SUPPORT noun-subject	1
type=GPE THREATEN	2
type=GPE call	-2
type=GPE call noun-subject	-2
type=GPE finite	-1
type=GPE noun-object	-6
type=GPE noun-subject	7
type=GPE visit	6
type=GPE visit finite	2
type=GPE visit noun-subject	4
type=LOC	-2
type=LOC ASSAULT finite	2
type=LOC ASSAULT noun-object	4
type=LOC ASSAULT noun-subject	-5
type=LOC REQUEST	-1
type=LOC REQUEST finite	-1
type=LOC finite	1
type=LOC noun-object	3
type=LOC noun-subject	-6
type=ORG	3
type=ORG ACCUSE	9
type=ORG ACCUSE finite	3
type=ORG ACCUSE noun-subject	6
type=ORG AGREE	-3
type=ORG AGREE noun-subject	-3
type=ORG AID	1
type=ORG AID finite	1
type=ORG ASSAULT	2
type=ORG ASSAULT finite	1
type=ORG ASSAULT noun-object	-4
type=ORG ASSAULT noun-subject	5
type=ORG COERCE	1
type=ORG COERCE noun-object	-2
type=ORG CONCEDE	4
type=ORG CONCEDE noun-subject	3
type=ORG CONSULT	-6
type=ORG CONSULT finite	-1
type=ORG CONSULT noun-subject	-5
type=ORG COOPERATE	1
type=ORG COOPERATE finite	1
type=ORG COOPERATE noun-subject	-2
type=ORG MOBILIZE	-2
type=ORG MOBILIZE finite	-2
type=ORG REJECT finite	1
type=ORG REJECT noun-subject	-2
type=ORG REQUEST	-2
type=ORG REQUEST finite	2
type=ORG REQUEST noun-subject	-1
type=ORG REQUEST participle	-3
type=ORG RETREAT	-1
type=ORG RETREAT noun-subject	-1
type=ORG SANCTION	1
type=ORG SANCTION finite	2
type=ORG SUPPORT	-1
type=ORG SUPPORT finite	-5
type=ORG SUPPORT noun-subject	3
type=ORG THREATEN	-3
type=ORG THREATEN finite	-2
type=ORG call	-1
type=ORG call noun-subject	-1
type=ORG finite	3
type=ORG noun-object	-2
type=ORG noun-subject	4
type=ORG participle	-4
type=ORG visit	-1
type=ORG visit noun-subject	-1
type=PER	5
type=PER ACCUSE	-6
type=PER ACCUSE finite	-4
type=PER ACCUSE noun-subject	-3
type=PER AGREE	-2
type=PER AGREE finite	-1
type=PER AGREE noun-subject	-1
type=PER AID	-2
type=PER AID finite	-2
type=PER ASSAULT	8
type=PER ASSAULT noun-object	11
type=PER ASSAULT noun-subject	-4
type=PER COERCE	2
type=PER COERCE finite	3
type=PER COERCE noun-object	-2
type=PER CONCEDE	-1
type=PER CONSULT	10
type=PER CONSULT finite	7
type=PER CONSULT noun-subject	3
type=PER COOPERATE	-4
type=PER COOPERATE noun-subject	-1
type=PER PROTEST	1
type=PER REJECT	1
type=PER REJECT finite	-1
type=PER REJECT noun-subject	2
type=PER REQUEST	1
type=PER REQUEST finite	-4
type=PER REQUEST noun-subject	5
type=PER SUPPORT	-1
type=PER SUPPORT finite	1
type=PER SUPPORT noun-subject	-2
type=PER finite	-1
type=PER noun-object	5
type=PER noun-subject	-1
type=PER visit	-4
type=PER visit finite	-2
type=PER visit noun-subject	-3
type=mixed	-3
type=mixed ASSAULT	-3
type=mixed finite	-1
type=mixed noun-subject	-2
type=outlet	-7
type=outlet ACCUSE	-1
type=outlet ACCUSE finite	-1
type=outlet AGREE	-1
type=outlet AID	-1
type=outlet ASSAULT	-4
type=outlet ASSAULT finite	-1
type=outlet ASSAULT noun-object	-2
type=outlet ASSAULT noun-subject	-1
type=outlet CONCEDE	-1
type=outlet CONCEDE noun-subject	-1
type=outlet REQUEST	-1
type=outlet SUPPORT	-1
type=outlet finite	-1
type=outlet noun-object	-2
type=outlet noun-subject	-3
verb agrees=false	2
verb agrees=false active near=false	2
verb agrees=false active near=true	-2
verb agrees=false either near=false	9
verb agrees=false either near=true	-7
verb agrees=true	-4
verb agrees=true active near=false	-5
verb agrees=true active near=true	-3
verb agrees=true either near=false	1
verb agrees=true either near=true	1
within before 0	-4
within before 0 ASSAULT	-3
within before 0 noun-object	-2
within before 1	-2
within before 1 noun-subject	-1
within before 2	-1
within behind 0	-6
within behind 0 ASSAULT	-4
within behind 0 CONSULT	-1
within behind 0 finite	-2
within behind 0 noun-object	-2
within behind 0 noun-subject	-2
within behind 1	-1
within behind 2	2
within behind 2 ASSAULT	-1
within behind 2 finite	3
`
