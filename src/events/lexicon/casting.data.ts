/** Weights of the features by which those in an event are cast (casting.ts), learned by scripts/train-events.ts. */
export const ACTOR_WEIGHTS: string = `
adjectival before 0	5
adjectival before 0 finite	5
adjectival before 1	1
adjectival before 1 noun-subject	2
adjectival before 2	3
adjectival before 2 ASSAULT	3
adjectival behind 0	3
adjectival behind 0 ASSAULT	3
adjectival behind 0 SUPPORT	-1
adjectival behind 0 finite	3
adjectival behind 0 noun-subject	1
adjectival behind 1	-1
adjectival behind 2	3
adjectival behind 2 finite	1
adjectival behind 2 noun-subject	2
adjectival same 0	9
adjectival same 0 ASSAULT	7
adjectival same 0 noun-object	2
adjectival same 0 noun-subject	7
adjective	11
adjective ASSAULT	5
adjective finite	4
adjective noun-subject	5
by=bare before 0	13
by=bare before 0 ACCUSE	-2
by=bare before 0 AGREE	4
by=bare before 0 AID	4
by=bare before 0 ASSAULT	7
by=bare before 0 COERCE	-6
by=bare before 0 REQUEST	3
by=bare before 0 THREATEN	1
by=bare before 0 finite	1
by=bare before 0 noun-object	1
by=bare before 0 noun-subject	13
by=bare before 0 visit	3
by=bare before 1	11
by=bare before 1 ACCUSE	1
by=bare before 1 AGREE	-3
by=bare before 1 ASSAULT	-1
by=bare before 1 COERCE	8
by=bare before 1 CONCEDE	-1
by=bare before 1 CONSULT	-1
by=bare before 1 REQUEST	-1
by=bare before 1 SUPPORT	8
by=bare before 1 finite	-3
by=bare before 1 noun-object	1
by=bare before 1 noun-subject	11
by=bare before 1 visit	-4
by=bare before 2	6
by=bare before 2 ASSAULT	3
by=bare before 2 COERCE	-1
by=bare before 2 CONCEDE	-1
by=bare before 2 CONSULT	1
by=bare before 2 REJECT	6
by=bare before 2 REQUEST	4
by=bare before 2 SUPPORT	1
by=bare before 2 finite	5
by=bare before 2 noun-object	-3
by=bare before 2 noun-subject	4
by=bare before 2 participle	2
by=bare before 2 visit	-4
by=bare behind 0	16
by=bare behind 0 AID	5
by=bare behind 0 ASSAULT	1
by=bare behind 0 COERCE	8
by=bare behind 0 CONCEDE	1
by=bare behind 0 CONSULT	1
by=bare behind 0 MOBILIZE	3
by=bare behind 0 REJECT	1
by=bare behind 0 REQUEST	-1
by=bare behind 0 SUPPORT	-3
by=bare behind 0 finite	14
by=bare behind 0 noun-object	-2
by=bare behind 0 noun-subject	5
by=bare behind 1	7
by=bare behind 1 ACCUSE	-1
by=bare behind 1 ASSAULT	8
by=bare behind 1 COERCE	-1
by=bare behind 1 finite	3
by=bare behind 1 noun-object	5
by=bare behind 1 noun-subject	-2
by=bare behind 1 visit	2
by=bare behind 2	3
by=bare behind 2 ACCUSE	-2
by=bare behind 2 AGREE	-1
by=bare behind 2 ASSAULT	10
by=bare behind 2 REQUEST	-1
by=bare behind 2 SUPPORT	-2
by=bare behind 2 finite	-4
by=bare behind 2 noun-object	-3
by=bare behind 2 noun-subject	14
by=bare behind 2 visit	-1
by=bare same 0	5
by=bare same 0 ASSAULT	-4
by=bare same 0 SUPPORT	1
by=bare same 0 noun-object	-1
by=bare same 0 noun-subject	6
by=bare same 0 visit	3
by=الي before 0	-1
by=الي before 0 ASSAULT	-1
by=الي before 0 finite	-1
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
by=الي behind 2 noun-subject	-1
by=ب before 0	-1
by=ب before 0 ASSAULT	-1
by=ب before 0 finite	2
by=ب before 0 noun-subject	-3
by=ب before 1	-2
by=ب before 1 ASSAULT	-1
by=ب before 1 noun-object	-1
by=ب before 1 noun-subject	-1
by=ب before 2	-3
by=ب before 2 ASSAULT	-1
by=ب before 2 finite	-2
by=ب before 2 noun-subject	-1
by=ب behind 0	-4
by=ب behind 0 ASSAULT	-2
by=ب behind 0 finite	-1
by=ب behind 0 noun-subject	-2
by=ب behind 1	-1
by=ب behind 2	-2
by=ب behind 2 noun-subject	-2
by=ب same 0	1
by=ب same 0 noun-object	-1
by=ب same 0 noun-subject	3
by=باسم before 2	2
by=باسم behind 2	-1
by=بعد same 0	2
by=بين before 1	2
by=بين behind 0	2
by=بين behind 0 CONSULT	1
by=بين behind 0 noun-subject	4
by=بين behind 2	-1
by=شمال behind 0	-1
by=شمال behind 0 ASSAULT	-1
by=ضد behind 0 ASSAULT	-1
by=ضد behind 0 finite	-1
by=ضد behind 0 noun-subject	1
by=ضد behind 2	-1
by=عبر before 2	-1
by=علي before 0	2
by=علي before 0 ASSAULT	-1
by=علي before 0 noun-subject	3
by=علي before 1	-2
by=علي before 1 ASSAULT	-2
by=علي before 2	-1
by=علي before 2 ASSAULT	-1
by=علي before 2 noun-subject	-1
by=علي behind 0	-3
by=علي behind 0 AID	1
by=علي behind 0 ASSAULT	-1
by=علي behind 0 COERCE	-1
by=علي behind 0 SUPPORT	-1
by=علي behind 0 finite	-1
by=علي behind 0 noun-subject	-2
by=علي behind 2	-1
by=علي same 0	-5
by=علي same 0 noun-subject	-5
by=عن before 0	6
by=عن before 0 ASSAULT	5
by=عن before 0 noun-subject	3
by=عن same 0	1
by=عن same 0 SUPPORT	1
by=عن same 0 noun-subject	1
by=في before 0	-1
by=في before 0 ASSAULT	-1
by=في before 0 finite	1
by=في before 0 noun-object	3
by=في before 0 noun-subject	-4
by=في before 1	1
by=في before 1 ASSAULT	-1
by=في before 1 finite	3
by=في before 1 noun-object	-1
by=في before 1 noun-subject	-1
by=في before 2	-2
by=في before 2 ASSAULT	-1
by=في before 2 SUPPORT	2
by=في before 2 finite	1
by=في before 2 noun-object	-1
by=في before 2 noun-subject	-1
by=في behind 0	-2
by=في behind 0 ASSAULT	-3
by=في behind 0 COERCE	-1
by=في behind 0 CONSULT	-1
by=في behind 0 MOBILIZE	-1
by=في behind 0 PROTEST	-1
by=في behind 0 SUPPORT	3
by=في behind 0 finite	4
by=في behind 0 noun-object	-1
by=في behind 0 noun-subject	-4
by=في behind 1 ASSAULT	-1
by=في behind 1 finite	-1
by=في behind 1 noun-subject	1
by=في behind 2	-2
by=في behind 2 finite	-1
by=في behind 2 noun-subject	-1
by=في same 0	4
by=في same 0 ASSAULT	1
by=في same 0 noun-object	1
by=في same 0 noun-subject	4
by=في-pronoun behind 0	-4
by=في-pronoun behind 0 finite	-4
by=ل before 0	8
by=ل before 0 ASSAULT	5
by=ل before 0 noun-object	3
by=ل before 0 noun-subject	5
by=ل before 1	4
by=ل before 1 ASSAULT	5
by=ل before 1 noun-object	7
by=ل before 1 noun-subject	-2
by=ل before 2	3
by=ل before 2 finite	3
by=ل before 2 noun-object	1
by=ل before 2 noun-subject	1
by=ل behind 0	2
by=ل behind 0 ASSAULT	4
by=ل behind 0 SUPPORT	-1
by=ل behind 0 finite	3
by=ل behind 0 noun-object	-1
by=ل behind 2	-1
by=ل behind 2 ASSAULT	-1
by=ل behind 2 CONSULT	1
by=ل same 0 noun-subject	-1
by=ل-pronoun before 0 ASSAULT	1
by=مع before 0	-2
by=مع before 2	-1
by=مع before 2 finite	-1
by=مع behind 0	-6
by=مع behind 0 CONSULT	-1
by=مع behind 0 SUPPORT	-2
by=مع behind 0 finite	-2
by=مع behind 0 noun-subject	-3
by=مع behind 1	-1
by=مع behind 2	-1
by=من before 0	-2
by=من before 0 finite	-1
by=من before 0 noun-object	-1
by=من before 0 noun-subject	1
by=من before 1 ASSAULT	-2
by=من before 2	-5
by=من before 2 finite	-5
by=من before 2 noun-subject	1
by=من behind 0 ACCUSE	2
by=من behind 0 COOPERATE	1
by=من behind 0 REQUEST	-2
by=من behind 0 finite	-1
by=من behind 2	-1
by=من behind 2 noun-subject	-1
head=agent	-6
head=agent before 0	3
head=agent before 1	4
head=agent before 2	7
head=agent behind 0	-12
head=agent behind 1	2
head=agent behind 2	-4
head=agent same 0	-1
head=casualty	2
head=document	-2
head=document before 0	-1
head=document before 1	1
head=document before 2	1
head=document behind 0	-2
head=event	-8
head=event before 0	1
head=event before 2	-2
head=event behind 0	-1
head=event behind 1	-1
head=event behind 2	-3
head=event same 0	-1
head=facility	-1
head=kin	-2
head=money	-1
head=money behind 0	1
head=name	20
head=name before 0	9
head=name before 1	2
head=name before 2	-5
head=name behind 0	10
head=name behind 1	1
head=name behind 2	3
head=place	-5
head=place before 0	-1
head=place before 2	-1
head=place behind 0	-1
head=thing	7
head=thing before 0	4
head=thing before 1	1
head=thing before 2	2
head=thing behind 0	-4
head=thing behind 1	-3
head=thing behind 2	-2
head=thing same 0	11
head=weapon	9
head=weapon behind 0	2
many=false	-11
many=false ACCUSE	-5
many=false AGREE	2
many=false AID	-2
many=false ASSAULT	-12
many=false COERCE	-5
many=false CONCEDE	-3
many=false CONSULT	-2
many=false COOPERATE	-1
many=false MOBILIZE	-1
many=false PROTEST	-3
many=false REJECT	4
many=false REQUEST	4
many=false RETREAT	1
many=false SANCTION	6
many=false SUPPORT	5
many=false THREATEN	3
many=false finite	-7
many=false noun-neither	5
many=false noun-object	-10
many=false noun-subject	-1
many=false participle	1
many=false visit	-1
many=true	8
many=true ACCUSE	3
many=true AGREE	2
many=true AID	3
many=true ASSAULT	-4
many=true CONSULT	1
many=true REQUEST	-1
many=true SUPPORT	-1
many=true finite	9
many=true noun-subject	3
many=true visit	5
near=before 1	11
near=before 1 AGREE	-5
near=before 1 CONSULT	-3
near=before 1 REQUEST	3
near=before 1 SUPPORT	3
near=before 1 finite	5
near=before 1 noun-object	1
near=before 1 noun-subject	4
near=before 1 type=GPE	1
near=before 1 type=ORG	10
near=before 1 type=PER	2
near=before 1 visit	7
near=before 2	12
near=before 2 ACCUSE	-2
near=before 2 AID	1
near=before 2 ASSAULT	11
near=before 2 COERCE	-1
near=before 2 CONSULT	4
near=before 2 REQUEST	-1
near=before 2 SUPPORT	1
near=before 2 finite	-4
near=before 2 noun-object	6
near=before 2 noun-subject	11
near=before 2 type=FAC	-1
near=before 2 type=GPE	2
near=before 2 type=ORG	13
near=before 2 type=PER	-1
near=before 2 visit	-2
near=before 3	7
near=before 3 ACCUSE	3
near=before 3 AID	2
near=before 3 ASSAULT	5
near=before 3 COERCE	-3
near=before 3 CONSULT	1
near=before 3 REQUEST	-1
near=before 3 SUPPORT	1
near=before 3 finite	3
near=before 3 noun-object	6
near=before 3 noun-subject	-1
near=before 3 type=GPE	3
near=before 3 type=ORG	8
near=before 3 type=PER	-3
near=before 3 visit	-4
near=before 5	5
near=before 5 ACCUSE	-2
near=before 5 ASSAULT	-1
near=before 5 COERCE	5
near=before 5 CONSULT	-5
near=before 5 COOPERATE	4
near=before 5 REQUEST	2
near=before 5 SANCTION	2
near=before 5 finite	4
near=before 5 noun-object	6
near=before 5 noun-subject	-3
near=before 5 type=FAC	-1
near=before 5 type=GPE	-1
near=before 5 type=PER	7
near=before 5 visit	1
near=before 8	-8
near=before 8 ACCUSE	3
near=before 8 AGREE	1
near=before 8 AID	-3
near=before 8 COERCE	-2
near=before 8 REJECT	-4
near=before 8 REQUEST	-1
near=before 8 finite	-8
near=before 8 noun-object	-2
near=before 8 noun-subject	2
near=before 8 type=GPE	-1
near=before 8 type=LOC	-1
near=before 8 type=ORG	-4
near=before 8 type=PER	-3
near=before 9	-7
near=before 9 AGREE	-1
near=before 9 AID	-1
near=before 9 ASSAULT	-9
near=before 9 COERCE	-1
near=before 9 CONSULT	1
near=before 9 REJECT	5
near=before 9 REQUEST	3
near=before 9 SUPPORT	-1
near=before 9 finite	-4
near=before 9 noun-object	-5
near=before 9 noun-subject	2
near=before 9 participle	2
near=before 9 type=GPE	2
near=before 9 type=ORG	-2
near=before 9 type=PER	-6
near=behind 1	7
near=behind 1 ACCUSE	-1
near=behind 1 AGREE	3
near=behind 1 AID	5
near=behind 1 ASSAULT	1
near=behind 1 COERCE	1
near=behind 1 CONCEDE	1
near=behind 1 CONSULT	1
near=behind 1 COOPERATE	1
near=behind 1 MOBILIZE	1
near=behind 1 REJECT	2
near=behind 1 REQUEST	-1
near=behind 1 SUPPORT	-5
near=behind 1 THREATEN	1
near=behind 1 finite	8
near=behind 1 noun-object	-6
near=behind 1 noun-subject	6
near=behind 1 type=GPE	3
near=behind 1 type=ORG	4
near=behind 1 type=PER	-1
near=behind 1 type=mixed	3
near=behind 1 visit	-1
near=behind 2	3
near=behind 2 ACCUSE	-2
near=behind 2 AID	1
near=behind 2 ASSAULT	2
near=behind 2 COERCE	1
near=behind 2 CONSULT	3
near=behind 2 COOPERATE	-2
near=behind 2 PROTEST	-1
near=behind 2 REJECT	-2
near=behind 2 REQUEST	-1
near=behind 2 SANCTION	1
near=behind 2 SUPPORT	1
near=behind 2 finite	4
near=behind 2 noun-object	6
near=behind 2 noun-subject	-6
near=behind 2 type=GPE	-2
near=behind 2 type=LOC	-1
near=behind 2 type=ORG	6
near=behind 2 type=PER	1
near=behind 2 visit	2
near=behind 3	-3
near=behind 3 ACCUSE	3
near=behind 3 AID	3
near=behind 3 ASSAULT	-6
near=behind 3 COERCE	-1
near=behind 3 SANCTION	-1
near=behind 3 SUPPORT	2
near=behind 3 finite	-2
near=behind 3 noun-object	-3
near=behind 3 noun-subject	-2
near=behind 3 type=GPE	-5
near=behind 3 type=ORG	1
near=behind 3 type=PER	1
near=behind 3 visit	-1
near=behind 5	-3
near=behind 5 ACCUSE	-2
near=behind 5 AID	-1
near=behind 5 ASSAULT	3
near=behind 5 COERCE	1
near=behind 5 CONSULT	1
near=behind 5 REQUEST	-2
near=behind 5 SUPPORT	-2
near=behind 5 finite	-4
near=behind 5 noun-subject	2
near=behind 5 type=GPE	1
near=behind 5 type=LOC	-1
near=behind 5 type=ORG	-1
near=behind 5 type=PER	-1
near=behind 5 visit	-1
near=behind 8	-10
near=behind 8 ACCUSE	3
near=behind 8 AGREE	-1
near=behind 8 AID	-1
near=behind 8 ASSAULT	-1
near=behind 8 COERCE	-1
near=behind 8 CONSULT	-2
near=behind 8 REQUEST	-1
near=behind 8 SUPPORT	-1
near=behind 8 finite	-3
near=behind 8 noun-object	-3
near=behind 8 noun-subject	-4
near=behind 8 type=GPE	4
near=behind 8 type=LOC	-1
near=behind 8 type=ORG	-9
near=behind 8 type=PER	-3
near=behind 8 visit	-2
near=behind 9	-11
near=behind 9 ACCUSE	-3
near=behind 9 CONSULT	-4
near=behind 9 REJECT	2
near=behind 9 SUPPORT	-2
near=behind 9 finite	-4
near=behind 9 noun-object	-2
near=behind 9 noun-subject	-2
near=behind 9 type=GPE	-7
near=behind 9 type=LOC	-1
near=behind 9 type=ORG	-5
near=behind 9 type=PER	2
near=behind 9 visit	-1
near=far	-11
near=far ACCUSE	-3
near=far AGREE	4
near=far AID	-4
near=far ASSAULT	-17
near=far COERCE	-2
near=far CONCEDE	-2
near=far CONSULT	-3
near=far COOPERATE	2
near=far MOBILIZE	-2
near=far REJECT	-1
near=far RETREAT	-1
near=far SANCTION	1
near=far SUPPORT	7
near=far THREATEN	-1
near=far call	2
near=far finite	9
near=far noun-object	-9
near=far noun-subject	-13
near=far participle	2
near=far type=FAC	-1
near=far type=GPE	3
near=far type=LOC	-1
near=far type=ORG	-15
near=far type=PER	5
near=far type=mixed	-1
near=far visit	11
near=same 0	8
near=same 0 AGREE	4
near=same 0 ASSAULT	1
near=same 0 CONSULT	5
near=same 0 REJECT	-2
near=same 0 REQUEST	3
near=same 0 noun-object	-2
near=same 0 noun-subject	11
near=same 0 type=GPE	-1
near=same 0 type=ORG	7
near=same 0 type=PER	5
near=same 0 visit	-2
nobody	4
nobody ACCUSE	2
nobody ACCUSE finite	-3
nobody ACCUSE noun-subject	5
nobody AGREE	-3
nobody AGREE noun-subject	-3
nobody AID	-2
nobody AID finite	-2
nobody ASSAULT	16
nobody ASSAULT finite	14
nobody ASSAULT noun-object	3
nobody ASSAULT noun-subject	-1
nobody COERCE	6
nobody COERCE finite	4
nobody COERCE noun-object	4
nobody CONCEDE	3
nobody CONCEDE finite	-1
nobody CONSULT	1
nobody CONSULT noun-subject	1
nobody COOPERATE	-2
nobody COOPERATE finite	-1
nobody MOBILIZE	-2
nobody MOBILIZE finite	-1
nobody PROTEST	3
nobody PROTEST finite	1
nobody REJECT	-4
nobody REJECT finite	-3
nobody REJECT noun-subject	-1
nobody REQUEST	-3
nobody REQUEST finite	-1
nobody REQUEST noun-subject	-2
nobody SANCTION	-4
nobody SANCTION finite	-3
nobody SUPPORT	-4
nobody SUPPORT finite	-4
nobody SUPPORT noun-subject	-1
nobody THREATEN	-2
nobody THREATEN finite	-2
nobody active	-2
nobody active actor=false	3
nobody active actor=true	-5
nobody active recipient=false	-1
nobody active recipient=true	-1
nobody actor=false	10
nobody actor=false ACCUSE	5
nobody actor=false AGREE	-2
nobody actor=false ASSAULT	11
nobody actor=false COERCE	4
nobody actor=false CONSULT	2
nobody actor=false PROTEST	3
nobody actor=false REQUEST	-1
nobody actor=false SUPPORT	-2
nobody actor=false finite	3
nobody actor=false noun-object	6
nobody actor=false noun-subject	2
nobody actor=false visit	-2
nobody actor=true	-6
nobody actor=true ACCUSE	-3
nobody actor=true AGREE	-1
nobody actor=true AID	-1
nobody actor=true ASSAULT	7
nobody actor=true COERCE	2
nobody actor=true CONCEDE	2
nobody actor=true CONSULT	-1
nobody actor=true COOPERATE	-1
nobody actor=true MOBILIZE	-1
nobody actor=true REJECT	-2
nobody actor=true REQUEST	-2
nobody actor=true SANCTION	-1
nobody actor=true SUPPORT	-3
nobody actor=true THREATEN	-1
nobody actor=true finite	-5
nobody actor=true noun-object	4
nobody actor=true noun-subject	-4
nobody actor=true participle	-1
nobody actor=true visit	-2
nobody both=false false AGREE	-1
nobody both=false false ASSAULT	3
nobody both=false false COERCE	5
nobody both=false false CONSULT	-2
nobody both=false false REQUEST	-3
nobody both=false false SUPPORT	1
nobody both=false false finite	2
nobody both=false false noun-subject	-2
nobody both=false false visit	-1
nobody both=false true	10
nobody both=false true ACCUSE	3
nobody both=false true AGREE	-1
nobody both=false true ASSAULT	8
nobody both=false true COERCE	-1
nobody both=false true PROTEST	3
nobody both=false true SUPPORT	-3
nobody both=false true finite	1
nobody both=false true noun-object	6
nobody both=false true noun-subject	3
nobody both=false true visit	-1
nobody both=true false	-3
nobody both=true false ACCUSE	-1
nobody both=true false AGREE	-1
nobody both=true false ASSAULT	3
nobody both=true false COERCE	-2
nobody both=true false CONCEDE	3
nobody both=true false CONSULT	-2
nobody both=true false REJECT	-1
nobody both=true false REQUEST	-1
nobody both=true false SUPPORT	-2
nobody both=true false finite	-3
nobody both=true true	-3
nobody both=true true ACCUSE	-2
nobody both=true true AGREE	-1
nobody both=true true AID	-1
nobody both=true true ASSAULT	3
nobody both=true true COERCE	4
nobody both=true true COOPERATE	-1
nobody both=true true REQUEST	-1
nobody both=true true SANCTION	-1
nobody both=true true SUPPORT	-1
nobody both=true true finite	-2
nobody both=true true noun-object	4
nobody both=true true noun-subject	-5
nobody both=true true visit	-2
nobody definite	3
nobody definite actor=false	-2
nobody definite actor=true	4
nobody definite recipient=false	2
nobody either	-1
nobody either actor=true	-1
nobody either recipient=false	-1
nobody finite	-2
nobody indefinite	5
nobody indefinite actor=false	5
nobody indefinite recipient=false	-2
nobody indefinite recipient=true	6
nobody last actor=false ruled=false	6
nobody last actor=false ruled=false ASSAULT	2
nobody last actor=false ruled=false finite	8
nobody last actor=false ruled=false noun-subject	-3
nobody last actor=false ruled=true	17
nobody last actor=false ruled=true ASSAULT	10
nobody last actor=false ruled=true finite	11
nobody last actor=false ruled=true noun-subject	5
nobody last actor=true ruled=false	-5
nobody last actor=true ruled=false ASSAULT	-3
nobody last actor=true ruled=false COERCE	-2
nobody last actor=true ruled=false CONSULT	1
nobody last actor=true ruled=false SUPPORT	-2
nobody last actor=true ruled=false finite	-5
nobody last actor=true ruled=false noun-object	2
nobody last actor=true ruled=false noun-subject	-2
nobody last actor=true ruled=false visit	-2
nobody last actor=true ruled=true	-7
nobody last actor=true ruled=true ACCUSE	-1
nobody last actor=true ruled=true CONSULT	-2
nobody last actor=true ruled=true REQUEST	-1
nobody last actor=true ruled=true SUPPORT	-1
nobody last actor=true ruled=true finite	-5
nobody last actor=true ruled=true noun-object	1
nobody last actor=true ruled=true noun-subject	-3
nobody last actor=true ruled=true visit	-1
nobody last recipient=false ruled=false	-4
nobody last recipient=false ruled=false ASSAULT	-2
nobody last recipient=false ruled=false REQUEST	-1
nobody last recipient=false ruled=false finite	-1
nobody last recipient=false ruled=false noun-subject	-2
nobody last recipient=false ruled=true	1
nobody last recipient=false ruled=true ASSAULT	-1
nobody last recipient=false ruled=true CONSULT	3
nobody last recipient=false ruled=true REQUEST	-1
nobody last recipient=false ruled=true finite	-1
nobody last recipient=false ruled=true noun-object	4
nobody last recipient=false ruled=true noun-subject	-3
nobody last recipient=true ruled=false	6
nobody last recipient=true ruled=false ACCUSE	2
nobody last recipient=true ruled=false ASSAULT	5
nobody last recipient=true ruled=false CONSULT	-2
nobody last recipient=true ruled=false SUPPORT	-1
nobody last recipient=true ruled=false finite	1
nobody last recipient=true ruled=false noun-subject	6
nobody last recipient=true ruled=false visit	-1
nobody last recipient=true ruled=true	7
nobody last recipient=true ruled=true ACCUSE	1
nobody last recipient=true ruled=true ASSAULT	7
nobody last recipient=true ruled=true COERCE	1
nobody last recipient=true ruled=true CONSULT	2
nobody last recipient=true ruled=true SUPPORT	-2
nobody last recipient=true ruled=true finite	9
nobody last recipient=true ruled=true noun-object	2
nobody last recipient=true ruled=true noun-subject	-4
nobody last recipient=true ruled=true visit	-1
nobody next=bare	-2
nobody next=comma	-4
nobody next=complementiser	-6
nobody next=particle	-4
nobody next=relative	1
nobody next=stop	-9
nobody next=time	-1
nobody next=undefined	-5
nobody next=verb	9
nobody next=الي	-1
nobody next=ب	1
nobody next=بين	1
nobody next=حول	-1
nobody next=ضد	1
nobody next=علي	3
nobody next=في	8
nobody next=ل	4
nobody next=مع	2
nobody next=من	-5
nobody noun-neither	-2
nobody noun-object	11
nobody noun-subject	-2
nobody owned	-1
nobody owned actor=false	3
nobody owned actor=true	-5
nobody owned recipient=false	-2
nobody participle	-1
nobody recipient=false	-3
nobody recipient=false AGREE	-2
nobody recipient=false AID	-2
nobody recipient=false ASSAULT	6
nobody recipient=false COERCE	3
nobody recipient=false CONCEDE	4
nobody recipient=false CONSULT	-4
nobody recipient=false MOBILIZE	-2
nobody recipient=false REJECT	-3
nobody recipient=false REQUEST	-4
nobody recipient=false finite	-2
nobody recipient=false noun-subject	-1
nobody recipient=false visit	-2
nobody recipient=true	7
nobody recipient=true ACCUSE	2
nobody recipient=true AGREE	-2
nobody recipient=true ASSAULT	11
nobody recipient=true COERCE	3
nobody recipient=true CONCEDE	-1
nobody recipient=true CONSULT	4
nobody recipient=true COOPERATE	-2
nobody recipient=true PROTEST	3
nobody recipient=true REJECT	-2
nobody recipient=true REQUEST	1
nobody recipient=true SANCTION	-3
nobody recipient=true SUPPORT	-4
nobody recipient=true THREATEN	-2
nobody recipient=true noun-neither	-1
nobody recipient=true noun-object	10
nobody recipient=true noun-subject	-2
nobody recipient=true visit	-3
nobody subject=agent false	6
nobody subject=event false	2
nobody subject=event true	2
nobody subject=none false	-5
nobody subject=none false ACCUSE	4
nobody subject=none false AGREE	-3
nobody subject=none false ASSAULT	2
nobody subject=none false COERCE	-2
nobody subject=none false CONSULT	2
nobody subject=none false REJECT	-1
nobody subject=none false REQUEST	-1
nobody subject=none false SUPPORT	-1
nobody subject=none false finite	6
nobody subject=none false noun-object	3
nobody subject=none false noun-subject	-12
nobody subject=none false participle	-1
nobody subject=none false visit	-3
nobody subject=said false	12
nobody subject=said false ASSAULT	8
nobody subject=said false COERCE	7
nobody subject=said false PROTEST	1
nobody subject=said false SUPPORT	-2
nobody subject=said false finite	-1
nobody subject=said false noun-object	4
nobody subject=said false noun-subject	9
nobody subject=said false visit	-1
nobody subject=said true	-8
nobody subject=said true ACCUSE	-1
nobody subject=said true AGREE	-1
nobody subject=said true AID	-1
nobody subject=said true ASSAULT	-3
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
nobody subject=said true noun-subject	1
nobody subject=said true visit	-1
nobody subject=thing false	-1
nobody subject=thing true	1
nobody subject=understood false	-2
nobody subject=understood false finite	-2
nobody subject=understood true	6
nobody subject=understood true ASSAULT	8
nobody subject=understood true CONSULT	2
nobody subject=understood true REQUEST	-1
nobody subject=understood true SUPPORT	-1
nobody subject=understood true finite	5
nobody subject=understood true noun-object	2
nobody subject=understood true noun-subject	-1
nobody visit	-4
nobody visit finite	-2
nobody visit noun-subject	-2
nobody اتفاق	-1
nobody اتهام	2
nobody اجتماع	-1
nobody اجتمع	-2
nobody احراق	3
nobody احرق	2
nobody استشهاد	5
nobody استشهد	1
nobody استهداف	-6
nobody استهدف	7
nobody اشتباك	1
nobody اشعل	3
nobody اطلق	-4
nobody اعتداء	5
nobody اعترف	-1
nobody اعتقل	2
nobody اغتيال	4
nobody اقتحم	-1
nobody التقي	3
nobody انفجار	6
nobody انفجر	1
nobody اوقف	1
nobody بحث	-1
nobody تبادل	1
nobody تدمير	1
nobody تظاهر	1
nobody تعاون	-1
nobody تفاهم	-2
nobody تفجير	-9
nobody تفقد	-1
nobody حذر	-1
nobody حظر	-1
nobody حمل	-2
nobody خطف	5
nobody دعا	1
nobody دعم	-5
nobody رفض	-4
nobody زار	2
nobody زياره	-2
nobody سيطر	-3
nobody سيطره	-4
nobody طالب	-2
nobody طلب	-1
nobody عدوان	-2
nobody عمليه	-2
nobody غاره	3
nobody فرض	-2
nobody قتل	-9
nobody قصف	2
nobody كمين	3
nobody لقاء	-2
nobody محادثه	-1
nobody محاوله اغتيال	-2
nobody معركه	2
nobody مقتل	4
nobody منع	-1
nobody هاجم	4
nobody هجوم	-3
nobody هدد	-1
nobody وصل	-1
place	-7
place ACCUSE	3
place AID	-1
place ASSAULT	-7
place MOBILIZE	-1
place PROTEST	-1
place REQUEST	-1
place finite	3
place noun-object	-3
place noun-subject	-7
place visit	-1
pronoun agrees=false finite	-7
pronoun agrees=false noun-object	-6
pronoun agrees=false noun-subject	2
pronoun agrees=true finite	8
pronoun agrees=true noun-subject	6
recalled=cited	22
recalled=cited ACCUSE	3
recalled=cited REQUEST	10
recalled=cited SUPPORT	7
recalled=cited THREATEN	3
recalled=cited active	5
recalled=cited either	18
recalled=cited finite	17
recalled=cited participle	6
recalled=floor	2
recalled=floor AID	-3
recalled=floor ASSAULT	-1
recalled=floor COERCE	4
recalled=floor CONCEDE	-1
recalled=floor CONSULT	-2
recalled=floor MOBILIZE	-1
recalled=floor REJECT	1
recalled=floor REQUEST	2
recalled=floor SANCTION	1
recalled=floor SUPPORT	4
recalled=floor THREATEN	1
recalled=floor active	-6
recalled=floor call	3
recalled=floor definite	-8
recalled=floor either	6
recalled=floor finite	-7
recalled=floor indefinite	9
recalled=floor noun-object	1
recalled=floor noun-subject	4
recalled=floor owned	3
recalled=floor participle	6
recalled=floor visit	-2
recalled=here actor	13
recalled=here actor ACCUSE	-5
recalled=here actor AGREE	6
recalled=here actor ASSAULT	3
recalled=here actor COERCE	8
recalled=here actor CONSULT	4
recalled=here actor REQUEST	-3
recalled=here actor SUPPORT	4
recalled=here actor active	-6
recalled=here actor definite	9
recalled=here actor either	10
recalled=here actor finite	4
recalled=here actor indefinite	5
recalled=here actor noun-object	3
recalled=here actor noun-subject	7
recalled=here actor owned	-4
recalled=here actor visit	-2
recalled=here recipient	19
recalled=here recipient ACCUSE	-1
recalled=here recipient AGREE	-5
recalled=here recipient ASSAULT	5
recalled=here recipient COERCE	1
recalled=here recipient CONSULT	5
recalled=here recipient REQUEST	4
recalled=here recipient SUPPORT	-1
recalled=here recipient active	3
recalled=here recipient definite	-1
recalled=here recipient either	2
recalled=here recipient finite	6
recalled=here recipient indefinite	7
recalled=here recipient noun-object	9
recalled=here recipient noun-subject	6
recalled=here recipient owned	8
recalled=here recipient visit	6
recalled=latest actor	8
recalled=latest actor ACCUSE	-3
recalled=latest actor AGREE	1
recalled=latest actor AID	-3
recalled=latest actor ASSAULT	9
recalled=latest actor COERCE	3
recalled=latest actor CONCEDE	-1
recalled=latest actor CONSULT	1
recalled=latest actor COOPERATE	8
recalled=latest actor REJECT	-2
recalled=latest actor REQUEST	-4
recalled=latest actor SANCTION	-1
recalled=latest actor active	-3
recalled=latest actor call	-1
recalled=latest actor definite	1
recalled=latest actor either	4
recalled=latest actor finite	-1
recalled=latest actor indefinite	13
recalled=latest actor noun-object	5
recalled=latest actor noun-subject	3
recalled=latest actor owned	-6
recalled=latest actor participle	2
recalled=latest actor visit	3
recalled=latest recipient	4
recalled=latest recipient ACCUSE	-1
recalled=latest recipient AGREE	-1
recalled=latest recipient AID	-3
recalled=latest recipient ASSAULT	8
recalled=latest recipient CONCEDE	-1
recalled=latest recipient CONSULT	-5
recalled=latest recipient COOPERATE	-1
recalled=latest recipient MOBILIZE	1
recalled=latest recipient REJECT	5
recalled=latest recipient REQUEST	8
recalled=latest recipient SANCTION	-1
recalled=latest recipient SUPPORT	-1
recalled=latest recipient active	2
recalled=latest recipient definite	2
recalled=latest recipient either	-5
recalled=latest recipient finite	-2
recalled=latest recipient indefinite	7
recalled=latest recipient noun-neither	-1
recalled=latest recipient noun-object	12
recalled=latest recipient noun-subject	-3
recalled=latest recipient participle	-2
recalled=latest recipient visit	-3
recalled=named 0	6
recalled=named 0 ACCUSE	-1
recalled=named 0 AID	-2
recalled=named 0 ASSAULT	-7
recalled=named 0 COERCE	4
recalled=named 0 CONCEDE	-1
recalled=named 0 CONSULT	7
recalled=named 0 COOPERATE	4
recalled=named 0 MOBILIZE	-1
recalled=named 0 REJECT	-3
recalled=named 0 REQUEST	2
recalled=named 0 SANCTION	-1
recalled=named 0 SUPPORT	4
recalled=named 0 active	5
recalled=named 0 call	3
recalled=named 0 definite	-5
recalled=named 0 either	1
recalled=named 0 finite	3
recalled=named 0 indefinite	-1
recalled=named 0 noun-object	2
recalled=named 0 noun-subject	-1
recalled=named 0 owned	7
recalled=named 0 participle	3
recalled=named 0 visit	2
recalled=named 1	-3
recalled=named 1 ACCUSE	-2
recalled=named 1 AGREE	1
recalled=named 1 AID	-2
recalled=named 1 ASSAULT	-6
recalled=named 1 COERCE	-1
recalled=named 1 CONCEDE	1
recalled=named 1 CONSULT	-1
recalled=named 1 COOPERATE	1
recalled=named 1 MOBILIZE	-1
recalled=named 1 REJECT	8
recalled=named 1 REQUEST	-2
recalled=named 1 SANCTION	3
recalled=named 1 SUPPORT	1
recalled=named 1 THREATEN	1
recalled=named 1 active	-1
recalled=named 1 definite	-6
recalled=named 1 either	6
recalled=named 1 finite	6
recalled=named 1 noun-object	1
recalled=named 1 noun-subject	-8
recalled=named 1 owned	-2
recalled=named 1 visit	-1
recalled=named 2	-12
recalled=named 2 AID	-1
recalled=named 2 ASSAULT	-2
recalled=named 2 COERCE	-1
recalled=named 2 CONSULT	-1
recalled=named 2 REJECT	-3
recalled=named 2 REQUEST	-3
recalled=named 2 SUPPORT	-1
recalled=named 2 definite	-1
recalled=named 2 either	-1
recalled=named 2 finite	-2
recalled=named 2 indefinite	-6
recalled=named 2 noun-object	-2
recalled=named 2 noun-subject	-8
recalled=named 2 owned	-3
recalled=named 2 visit	-1
recalled=named 3	4
recalled=named 3 ASSAULT	-1
recalled=named 3 REQUEST	6
recalled=named 3 definite	2
recalled=named 3 either	-2
recalled=named 3 finite	-2
recalled=named 3 indefinite	4
recalled=named 3 noun-subject	6
recalled=same actor	36
recalled=same actor ACCUSE	1
recalled=same actor AID	-1
recalled=same actor ASSAULT	16
recalled=same actor COERCE	6
recalled=same actor CONCEDE	-2
recalled=same actor CONSULT	9
recalled=same actor SUPPORT	6
recalled=same actor active	-1
recalled=same actor definite	-1
recalled=same actor either	23
recalled=same actor finite	19
recalled=same actor indefinite	13
recalled=same actor noun-subject	13
recalled=same actor owned	2
recalled=same actor participle	4
recalled=same actor visit	3
recalled=same recipient	-1
recalled=same recipient COERCE	-2
recalled=same recipient CONSULT	-1
recalled=same recipient REQUEST	4
recalled=same recipient SUPPORT	-2
recalled=same recipient definite	2
recalled=same recipient either	-4
recalled=same recipient finite	-4
recalled=same recipient indefinite	-1
recalled=same recipient noun-object	8
recalled=same recipient noun-subject	-4
recalled=same recipient owned	4
recalled=same recipient visit	-1
recalled=speaker	3
recalled=speaker ACCUSE	3
recalled=speaker AID	-2
recalled=speaker ASSAULT	-5
recalled=speaker COERCE	2
recalled=speaker CONCEDE	-2
recalled=speaker CONSULT	-2
recalled=speaker COOPERATE	2
recalled=speaker REJECT	8
recalled=speaker REQUEST	2
recalled=speaker SUPPORT	-2
recalled=speaker definite	-8
recalled=speaker indefinite	9
recalled=speaker noun-neither	2
recalled=speaker noun-object	-4
recalled=speaker noun-subject	5
recalled=speaker owned	3
recalled=speaker visit	-5
recalled=stricken	1
recalled=stricken ACCUSE	-3
recalled=stricken ASSAULT	1
recalled=stricken COERCE	2
recalled=stricken CONCEDE	2
recalled=stricken CONSULT	-1
recalled=stricken MOBILIZE	1
recalled=stricken REJECT	-1
recalled=stricken REQUEST	-4
recalled=stricken SUPPORT	-1
recalled=stricken active	-2
recalled=stricken call	-1
recalled=stricken definite	-6
recalled=stricken either	-5
recalled=stricken finite	-7
recalled=stricken indefinite	4
recalled=stricken noun-object	9
recalled=stricken owned	10
recalled=stricken visit	8
relation=adjacent	2
relation=adjacent ASSAULT	3
relation=adjacent noun-subject	2
relation=adjective	9
relation=adjective ASSAULT	9
relation=adjective noun-subject	7
relation=agent	1
relation=agent ASSAULT	4
relation=carrier obj	3
relation=carrier obj ASSAULT	2
relation=carrier obj SUPPORT	1
relation=carrier obj noun-subject	3
relation=carrier obj visit	1
relation=carrier subj	12
relation=carrier subj ACCUSE	-1
relation=carrier subj ASSAULT	7
relation=carrier subj COERCE	2
relation=carrier subj CONSULT	3
relation=carrier subj SUPPORT	3
relation=carrier subj call	3
relation=carrier subj noun-object	6
relation=carrier subj noun-subject	7
relation=carrier subj visit	-2
relation=clause subj	-7
relation=clause subj ASSAULT	-5
relation=clause subj SUPPORT	3
relation=clause subj noun-object	-2
relation=clause subj noun-subject	-3
relation=clause subj visit	-7
relation=deed actor REJECT	-2
relation=deed actor SUPPORT	-1
relation=deed actor THREATEN	2
relation=deed actor finite	1
relation=deed actor noun-subject	-1
relation=deed recipient	-4
relation=deed recipient finite	-3
relation=genitive	-5
relation=genitive ASSAULT	-4
relation=genitive CONSULT	1
relation=genitive REJECT	-2
relation=genitive noun-object	-1
relation=genitive noun-subject	-4
relation=genitive visit	-1
relation=obj	-1
relation=obj ACCUSE	-3
relation=obj AID	4
relation=obj ASSAULT	-5
relation=obj COERCE	-2
relation=obj CONSULT	1
relation=obj MOBILIZE	1
relation=obj REJECT	3
relation=obj REQUEST	-2
relation=obj SANCTION	-1
relation=obj SUPPORT	2
relation=obj finite	7
relation=obj noun-object	-5
relation=obj noun-subject	-3
relation=obj visit	1
relation=subj	5
relation=subj ACCUSE	-2
relation=subj AGREE	3
relation=subj ASSAULT	9
relation=subj COERCE	1
relation=subj CONCEDE	-1
relation=subj CONSULT	-3
relation=subj COOPERATE	1
relation=subj MOBILIZE	-1
relation=subj REJECT	-5
relation=subj REQUEST	4
relation=subj RETREAT	4
relation=subj THREATEN	2
relation=subj call	1
relation=subj finite	-3
relation=subj noun-object	8
relation=subj noun-subject	2
relation=subj participle	-1
relation=subj visit	-5
relation=الي	-3
relation=الي AID	-1
relation=الي finite	-1
relation=الي noun-subject	-1
relation=الي visit	-1
relation=ب	-4
relation=ب ASSAULT	-1
relation=ب CONSULT	-1
relation=ب finite	-3
relation=ب noun-subject	-1
relation=بين	3
relation=بين ASSAULT	-1
relation=بين CONSULT	1
relation=بين finite	-2
relation=بين noun-subject	5
relation=شمال	-1
relation=شمال ASSAULT	-1
relation=ضد ASSAULT	-2
relation=ضد finite	-1
relation=ضد noun-subject	1
relation=علي	-2
relation=علي AID	1
relation=علي COERCE	-1
relation=علي SUPPORT	-1
relation=علي finite	-1
relation=علي noun-subject	-1
relation=في	-7
relation=في ASSAULT	-8
relation=في COERCE	-1
relation=في MOBILIZE	-1
relation=في PROTEST	-1
relation=في SUPPORT	3
relation=في finite	-1
relation=في noun-object	-2
relation=في noun-subject	-4
relation=ل	-2
relation=ل ACCUSE	-2
relation=ل ASSAULT	6
relation=ل CONSULT	5
relation=ل REQUEST	-1
relation=ل SUPPORT	-4
relation=ل finite	-1
relation=ل noun-object	-5
relation=ل noun-subject	4
relation=ل visit	-2
relation=مع	-8
relation=مع COERCE	-3
relation=مع CONSULT	-2
relation=مع SUPPORT	-1
relation=مع finite	-4
relation=مع noun-subject	-4
relation=من	-2
relation=من ACCUSE	2
relation=من AID	1
relation=من ASSAULT	-3
relation=من COERCE	-1
relation=من COOPERATE	1
relation=من REQUEST	1
relation=من finite	-3
relation=من noun-subject	1
ruled=actor	107
ruled=actor AGREE	7
ruled=actor AID	2
ruled=actor ASSAULT	5
ruled=actor COERCE	-2
ruled=actor CONCEDE	-1
ruled=actor CONSULT	-3
ruled=actor COOPERATE	-2
ruled=actor MOBILIZE	-1
ruled=actor REJECT	-5
ruled=actor REQUEST	4
ruled=actor RETREAT	4
ruled=actor THREATEN	2
ruled=actor call	1
ruled=actor finite	2
ruled=actor noun-object	2
ruled=actor noun-subject	5
ruled=actor participle	-1
ruled=recipient	-23
ruled=recipient ACCUSE	-4
ruled=recipient AGREE	-1
ruled=recipient AID	-2
ruled=recipient ASSAULT	-5
ruled=recipient COERCE	-3
ruled=recipient CONSULT	-3
ruled=recipient COOPERATE	-1
ruled=recipient PROTEST	-1
ruled=recipient REJECT	3
ruled=recipient REQUEST	-2
ruled=recipient SANCTION	-1
ruled=recipient SUPPORT	-1
ruled=recipient finite	-9
ruled=recipient noun-subject	-13
ruled=recipient visit	-2
salience=high false	7
salience=high true	-4
salience=low false	1
salience=low true	-10
salience=mid false	1
salience=top false	2
salience=top true	1
slot=actor	4
slot=actor AGREE	3
slot=actor AID	2
slot=actor ASSAULT	1
slot=actor COERCE	1
slot=actor CONCEDE	-1
slot=actor CONSULT	-1
slot=actor COOPERATE	3
slot=actor MOBILIZE	-1
slot=actor REJECT	-5
slot=actor REQUEST	4
slot=actor RETREAT	4
slot=actor THREATEN	2
slot=actor call	1
slot=actor noun-object	2
slot=actor noun-subject	4
slot=actor participle	-1
slot=actor visit	-5
slot=place	-3
slot=place ASSAULT	-2
slot=place PROTEST	-1
slot=place noun-object	-1
slot=place noun-subject	-2
slot=recipient	-19
slot=recipient ACCUSE	-3
slot=recipient AGREE	-1
slot=recipient AID	-2
slot=recipient ASSAULT	-4
slot=recipient COERCE	-4
slot=recipient CONCEDE	-4
slot=recipient CONSULT	1
slot=recipient COOPERATE	3
slot=recipient PROTEST	-1
slot=recipient REJECT	3
slot=recipient REQUEST	-4
slot=recipient SANCTION	-1
slot=recipient SUPPORT	1
slot=recipient finite	-9
slot=recipient noun-object	-5
slot=recipient noun-subject	-4
slot=recipient visit	-1
source=false FAC	-6
source=false FAC ASSAULT	-3
source=false FAC REJECT	-1
source=false FAC finite	-2
source=false FAC noun-object	-1
source=false FAC noun-subject	-3
source=false GPE	-7
source=false GPE AGREE	1
source=false GPE ASSAULT	-10
source=false GPE COERCE	-1
source=false GPE CONCEDE	3
source=false GPE CONSULT	-4
source=false GPE COOPERATE	2
source=false GPE MOBILIZE	-1
source=false GPE PROTEST	-1
source=false GPE REJECT	1
source=false GPE REQUEST	-2
source=false GPE RETREAT	-1
source=false GPE SANCTION	3
source=false GPE SUPPORT	9
source=false GPE THREATEN	-1
source=false GPE call	-1
source=false GPE finite	4
source=false GPE noun-neither	-1
source=false GPE noun-object	-6
source=false GPE participle	-2
source=false GPE visit	-1
source=false LOC	-6
source=false LOC ASSAULT	-5
source=false LOC COERCE	-1
source=false LOC finite	-2
source=false LOC noun-object	-2
source=false LOC noun-subject	-3
source=false ORG	4
source=false ORG ACCUSE	-1
source=false ORG AGREE	2
source=false ORG AID	3
source=false ORG ASSAULT	9
source=false ORG COERCE	-1
source=false ORG CONCEDE	-2
source=false ORG CONSULT	9
source=false ORG COOPERATE	-3
source=false ORG MOBILIZE	5
source=false ORG REJECT	1
source=false ORG REQUEST	-2
source=false ORG RETREAT	1
source=false ORG SANCTION	-2
source=false ORG SUPPORT	-8
source=false ORG call	-2
source=false ORG finite	-4
source=false ORG noun-neither	2
source=false ORG noun-object	3
source=false ORG noun-subject	5
source=false ORG visit	-4
source=false PER	-6
source=false PER ACCUSE	-3
source=false PER AGREE	1
source=false PER ASSAULT	-5
source=false PER COERCE	-4
source=false PER REJECT	-3
source=false PER REQUEST	3
source=false PER SUPPORT	-2
source=false PER finite	-6
source=false PER noun-object	-5
source=false PER noun-subject	6
source=false PER participle	-1
source=false PER visit	8
source=false mixed	-4
source=false mixed ASSAULT	-1
source=false mixed REQUEST	-1
source=false mixed finite	-1
source=false mixed noun-object	-1
source=false mixed noun-subject	-1
source=true GPE	8
source=true GPE AGREE	3
source=true GPE ASSAULT	10
source=true GPE CONSULT	-4
source=true GPE SUPPORT	1
source=true GPE noun-object	2
source=true GPE noun-subject	6
source=true GPE visit	-2
source=true ORG	6
source=true ORG ACCUSE	3
source=true ORG AGREE	-1
source=true ORG ASSAULT	-4
source=true ORG COERCE	4
source=true ORG CONCEDE	-2
source=true ORG CONSULT	-4
source=true ORG COOPERATE	-1
source=true ORG REJECT	8
source=true ORG REQUEST	1
source=true ORG SUPPORT	5
source=true ORG THREATEN	1
source=true ORG finite	6
source=true ORG noun-neither	2
source=true ORG noun-object	-1
source=true ORG noun-subject	1
source=true ORG participle	-1
source=true ORG visit	-1
source=true PER	9
source=true PER AID	-3
source=true PER ASSAULT	-6
source=true PER COERCE	-2
source=true PER CONSULT	4
source=true PER REJECT	-1
source=true PER REQUEST	4
source=true PER RETREAT	1
source=true PER SUPPORT	-1
source=true PER THREATEN	2
source=true PER call	4
source=true PER finite	9
source=true PER noun-object	2
source=true PER noun-subject	-6
source=true PER participle	5
source=true PER visit	4
type=FAC	-6
type=FAC ASSAULT	-3
type=FAC ASSAULT noun-object	-1
type=FAC ASSAULT noun-subject	-2
type=FAC REJECT	-1
type=FAC finite	-2
type=FAC noun-object	-1
type=FAC noun-subject	-3
type=GPE	1
type=GPE ACCUSE finite	1
type=GPE ACCUSE noun-subject	-1
type=GPE AGREE	4
type=GPE AGREE noun-subject	4
type=GPE AID	2
type=GPE AID finite	7
type=GPE AID noun-neither	-1
type=GPE AID noun-subject	-1
type=GPE ASSAULT	-1
type=GPE ASSAULT finite	-7
type=GPE ASSAULT noun-subject	6
type=GPE COERCE	-2
type=GPE COERCE noun-object	-2
type=GPE CONCEDE	3
type=GPE CONCEDE finite	1
type=GPE CONCEDE noun-subject	2
type=GPE CONSULT	-8
type=GPE CONSULT finite	-1
type=GPE CONSULT noun-subject	-7
type=GPE COOPERATE	1
type=GPE COOPERATE finite	1
type=GPE COOPERATE noun-subject	1
type=GPE MOBILIZE	-1
type=GPE PROTEST	-1
type=GPE PROTEST finite	-1
type=GPE REJECT finite	-1
type=GPE REJECT noun-subject	1
type=GPE REQUEST	-2
type=GPE REQUEST finite	2
type=GPE REQUEST noun-subject	-3
type=GPE REQUEST participle	-1
type=GPE RETREAT	-1
type=GPE RETREAT noun-subject	-1
type=GPE SANCTION	3
type=GPE SANCTION finite	2
type=GPE SANCTION noun-neither	1
type=GPE SUPPORT	10
type=GPE SUPPORT finite	4
type=GPE SUPPORT noun-subject	8
type=GPE THREATEN	-1
type=GPE THREATEN finite	-1
type=GPE call	-1
type=GPE call noun-subject	-1
type=GPE finite	4
type=GPE noun-neither	-1
type=GPE noun-object	-4
type=GPE noun-subject	5
type=GPE participle	-2
type=GPE visit	-3
type=GPE visit finite	-2
type=LOC	-6
type=LOC ASSAULT	-5
type=LOC ASSAULT finite	-1
type=LOC ASSAULT noun-object	-1
type=LOC ASSAULT noun-subject	-2
type=LOC COERCE	-1
type=LOC finite	-2
type=LOC noun-object	-2
type=LOC noun-subject	-3
type=ORG	8
type=ORG ACCUSE	2
type=ORG ACCUSE finite	4
type=ORG ACCUSE noun-subject	-2
type=ORG AGREE	1
type=ORG AGREE noun-subject	1
type=ORG AID	3
type=ORG AID finite	-2
type=ORG AID noun-neither	4
type=ORG ASSAULT	4
type=ORG ASSAULT finite	-2
type=ORG ASSAULT noun-object	4
type=ORG ASSAULT noun-subject	4
type=ORG COERCE	3
type=ORG COERCE finite	1
type=ORG COERCE noun-object	-1
type=ORG COERCE noun-subject	3
type=ORG CONCEDE	-4
type=ORG CONSULT	5
type=ORG CONSULT finite	-1
type=ORG CONSULT noun-subject	6
type=ORG COOPERATE	-3
type=ORG COOPERATE noun-subject	-4
type=ORG MOBILIZE	4
type=ORG MOBILIZE finite	2
type=ORG REJECT	9
type=ORG REJECT finite	7
type=ORG REJECT noun-subject	2
type=ORG REQUEST	-1
type=ORG REQUEST finite	-2
type=ORG REQUEST noun-subject	2
type=ORG REQUEST participle	-1
type=ORG RETREAT	1
type=ORG RETREAT noun-subject	1
type=ORG SANCTION	-2
type=ORG SANCTION finite	-2
type=ORG SUPPORT	-3
type=ORG SUPPORT finite	-3
type=ORG THREATEN	1
type=ORG call	-2
type=ORG call noun-subject	-2
type=ORG finite	2
type=ORG noun-neither	3
type=ORG noun-object	1
type=ORG noun-subject	5
type=ORG participle	-1
type=ORG visit	-5
type=ORG visit noun-subject	-5
type=PER	3
type=PER ACCUSE	-3
type=PER ACCUSE finite	-1
type=PER ACCUSE noun-subject	-2
type=PER AGREE	1
type=PER AID	-3
type=PER AID finite	-3
type=PER ASSAULT	-11
type=PER ASSAULT finite	-2
type=PER ASSAULT noun-object	-4
type=PER ASSAULT noun-subject	-4
type=PER COERCE	-5
type=PER COERCE finite	-4
type=PER COERCE noun-object	-1
type=PER CONCEDE finite	1
type=PER CONSULT	4
type=PER CONSULT finite	2
type=PER CONSULT noun-subject	2
type=PER COOPERATE	2
type=PER COOPERATE noun-subject	2
type=PER MOBILIZE	-1
type=PER REJECT	-4
type=PER REJECT finite	-2
type=PER REJECT noun-subject	-2
type=PER REQUEST	7
type=PER REQUEST finite	2
type=PER REQUEST noun-subject	3
type=PER REQUEST participle	2
type=PER RETREAT	1
type=PER RETREAT noun-subject	1
type=PER SUPPORT	-3
type=PER SUPPORT finite	2
type=PER SUPPORT noun-subject	-7
type=PER SUPPORT participle	2
type=PER THREATEN	2
type=PER THREATEN finite	3
type=PER call	4
type=PER call noun-subject	4
type=PER finite	2
type=PER noun-object	-3
type=PER noun-subject	-1
type=PER participle	5
type=PER visit	12
type=PER visit finite	5
type=PER visit noun-subject	7
type=mixed	-4
type=mixed ASSAULT	-1
type=mixed ASSAULT noun-object	-1
type=mixed REQUEST	-1
type=mixed REQUEST finite	-1
type=mixed finite	-1
type=mixed noun-object	-1
type=mixed noun-subject	-1
verb agrees=false	-10
verb agrees=false active near=false	-4
verb agrees=false active near=true	-2
verb agrees=false either near=false	-10
verb agrees=false either near=true	6
verb agrees=true	3
verb agrees=true active near=false	5
verb agrees=true active near=true	3
verb agrees=true either near=false	-5
verb agrees=true either near=true	1
within before 0	-1
within before 0 finite	-1
within before 0 noun-subject	-1
within before 1	-1
within before 1 finite	-1
within before 2	3
within before 2 noun-subject	3
within behind 0	-2
within behind 0 CONSULT	-1
within behind 0 finite	-1
within behind 0 noun-subject	-1
within behind 1	-1
`
export const RECIPIENT_WEIGHTS: string = `
adjectival before 0	-2
adjectival before 0 ASSAULT	-2
adjectival before 1	3
adjectival before 1 noun-subject	4
adjectival before 2	5
adjectival before 2 ASSAULT	6
adjectival before 2 finite	5
adjectival behind 0	8
adjectival behind 0 ACCUSE	2
adjectival behind 0 ASSAULT	-1
adjectival behind 0 REQUEST	-1
adjectival behind 0 SUPPORT	1
adjectival behind 0 finite	6
adjectival behind 0 noun-subject	3
adjectival behind 1	-1
adjectival behind 2	3
adjectival behind 2 finite	-3
adjectival behind 2 noun-subject	6
adjective	1
by=bare before 0	8
by=bare before 0 ACCUSE	2
by=bare before 0 ASSAULT	5
by=bare before 0 COERCE	1
by=bare before 0 CONSULT	4
by=bare before 0 REQUEST	-2
by=bare before 0 SUPPORT	-1
by=bare before 0 finite	1
by=bare before 0 noun-object	2
by=bare before 0 noun-subject	6
by=bare before 0 visit	4
by=bare before 1	4
by=bare before 1 ACCUSE	-1
by=bare before 1 AID	-1
by=bare before 1 ASSAULT	-7
by=bare before 1 COERCE	6
by=bare before 1 REQUEST	6
by=bare before 1 SUPPORT	-3
by=bare before 1 finite	4
by=bare before 1 noun-object	-1
by=bare before 1 noun-subject	2
by=bare before 1 visit	-1
by=bare before 2	-7
by=bare before 2 ACCUSE	2
by=bare before 2 COERCE	-1
by=bare before 2 CONCEDE	-1
by=bare before 2 CONSULT	-2
by=bare before 2 REQUEST	-3
by=bare before 2 SUPPORT	-1
by=bare before 2 finite	-4
by=bare before 2 noun-object	-2
by=bare behind 0	13
by=bare behind 0 ACCUSE	-2
by=bare behind 0 AGREE	3
by=bare behind 0 ASSAULT	4
by=bare behind 0 COERCE	1
by=bare behind 0 CONSULT	1
by=bare behind 0 COOPERATE	-2
by=bare behind 0 REQUEST	8
by=bare behind 0 SUPPORT	1
by=bare behind 0 finite	5
by=bare behind 0 noun-object	4
by=bare behind 0 noun-subject	5
by=bare behind 0 participle	-1
by=bare behind 1	11
by=bare behind 1 ACCUSE	3
by=bare behind 1 ASSAULT	5
by=bare behind 1 COERCE	2
by=bare behind 1 CONSULT	-1
by=bare behind 1 REQUEST	-1
by=bare behind 1 finite	7
by=bare behind 1 noun-object	3
by=bare behind 1 noun-subject	1
by=bare behind 2	4
by=bare behind 2 ACCUSE	3
by=bare behind 2 AGREE	-2
by=bare behind 2 ASSAULT	2
by=bare behind 2 CONSULT	-3
by=bare behind 2 REQUEST	-1
by=bare behind 2 SUPPORT	5
by=bare behind 2 noun-subject	5
by=bare behind 2 visit	-1
by=bare same 0	6
by=bare same 0 ASSAULT	2
by=bare same 0 COERCE	-3
by=bare same 0 noun-object	3
by=bare same 0 noun-subject	4
by=الي before 0	6
by=الي before 0 ASSAULT	4
by=الي before 0 finite	6
by=الي before 0 noun-subject	3
by=الي before 0 visit	3
by=الي before 2	1
by=الي behind 0	5
by=الي behind 0 AID	2
by=الي behind 0 REQUEST	-1
by=الي behind 0 finite	2
by=الي behind 0 noun-subject	3
by=الي behind 0 visit	4
by=الي behind 1	1
by=الي behind 2	3
by=الي behind 2 ASSAULT	1
by=الي behind 2 finite	-2
by=الي behind 2 noun-subject	6
by=الي behind 2 visit	4
by=الي same 0	1
by=الي same 0 ASSAULT	1
by=الي same 0 noun-object	1
by=الي-pronoun before 0	-2
by=ب before 0	-4
by=ب before 0 ASSAULT	-2
by=ب before 0 noun-subject	-3
by=ب before 1	-2
by=ب before 1 ASSAULT	-1
by=ب before 1 noun-object	-4
by=ب before 1 noun-subject	2
by=ب before 2	-5
by=ب before 2 ASSAULT	-3
by=ب before 2 finite	-1
by=ب before 2 noun-subject	-3
by=ب behind 0 ASSAULT	2
by=ب behind 0 CONSULT	-2
by=ب behind 0 REQUEST	-1
by=ب behind 0 THREATEN	1
by=ب behind 0 noun-object	-2
by=ب behind 0 noun-subject	2
by=ب behind 1	2
by=ب behind 1 ASSAULT	2
by=ب behind 1 noun-object	2
by=ب behind 2	-3
by=ب behind 2 ASSAULT	-1
by=ب behind 2 CONSULT	1
by=ب behind 2 finite	-2
by=ب behind 2 noun-subject	-1
by=ب same 0	2
by=ب same 0 noun-object	2
by=بين behind 0	-2
by=بين behind 0 finite	-2
by=بين behind 2	-1
by=شمال behind 0	-1
by=شمال behind 0 ASSAULT	-1
by=ضد behind 0	2
by=ضد behind 0 ASSAULT	4
by=ضد behind 0 PROTEST	1
by=ضد behind 0 noun-subject	3
by=ضد behind 2	-1
by=عبر before 1	4
by=عبر before 2	-1
by=علي before 0	1
by=علي before 0 ASSAULT	2
by=علي before 1	-3
by=علي before 1 ASSAULT	-2
by=علي before 1 finite	-2
by=علي before 2 noun-subject	1
by=علي behind 0	4
by=علي behind 0 ASSAULT	5
by=علي behind 0 COERCE	3
by=علي behind 0 REQUEST	1
by=علي behind 0 SUPPORT	-1
by=علي behind 0 finite	1
by=علي behind 0 noun-subject	3
by=علي behind 1	1
by=علي behind 2	2
by=علي behind 2 ASSAULT	3
by=علي behind 2 finite	-1
by=علي behind 2 noun-subject	4
by=علي same 0	1
by=عن same 0	3
by=عن same 0 ASSAULT	3
by=عن same 0 noun-object	3
by=في before 0	-1
by=في before 0 noun-object	-1
by=في before 1	10
by=في before 1 ASSAULT	11
by=في before 1 finite	4
by=في before 1 noun-object	4
by=في before 1 noun-subject	2
by=في before 2	-6
by=في before 2 ASSAULT	-3
by=في before 2 finite	-3
by=في before 2 noun-object	-1
by=في before 2 noun-subject	-2
by=في behind 0	-1
by=في behind 0 AID	-1
by=في behind 0 ASSAULT	4
by=في behind 0 CONCEDE	-1
by=في behind 0 CONSULT	-1
by=في behind 0 RETREAT	-1
by=في behind 0 SUPPORT	-1
by=في behind 0 noun-object	-1
by=في behind 0 noun-subject	-1
by=في behind 0 visit	-1
by=في behind 1	-2
by=في behind 1 ASSAULT	-2
by=في behind 1 finite	2
by=في behind 1 noun-object	-1
by=في behind 1 noun-subject	-2
by=في behind 2	-4
by=في behind 2 ACCUSE	-1
by=في behind 2 ASSAULT	2
by=في behind 2 finite	-1
by=في behind 2 noun-subject	-3
by=في behind 2 visit	-3
by=في same 0	3
by=في same 0 ASSAULT	3
by=في same 0 noun-object	3
by=في-pronoun behind 0	1
by=في-pronoun behind 0 finite	1
by=قرب behind 0	-1
by=قرب behind 0 ASSAULT	-1
by=قرب behind 0 MOBILIZE	-1
by=قرب behind 0 finite	-1
by=ل before 0	1
by=ل before 0 finite	2
by=ل before 0 noun-subject	-3
by=ل before 1	-2
by=ل before 1 ASSAULT	-2
by=ل before 1 finite	-1
by=ل before 1 noun-object	-2
by=ل before 1 noun-subject	1
by=ل before 2	-2
by=ل before 2 ASSAULT	-2
by=ل before 2 finite	-4
by=ل before 2 noun-object	3
by=ل before 2 noun-subject	-1
by=ل behind 0 ACCUSE	1
by=ل behind 0 ASSAULT	-4
by=ل behind 0 REQUEST	-2
by=ل behind 0 finite	5
by=ل behind 0 noun-object	-4
by=ل behind 0 noun-subject	-2
by=ل behind 2	-2
by=ل behind 2 ASSAULT	-1
by=ل behind 2 CONSULT	-1
by=ل behind 2 noun-subject	-2
by=ل same 0	5
by=مع before 0	5
by=مع before 2	3
by=مع before 2 finite	3
by=مع behind 0	10
by=مع behind 0 AGREE	1
by=مع behind 0 COERCE	1
by=مع behind 0 CONSULT	2
by=مع behind 0 COOPERATE	1
by=مع behind 0 SANCTION	1
by=مع behind 0 SUPPORT	3
by=مع behind 0 call	1
by=مع behind 0 finite	4
by=مع behind 0 noun-subject	4
by=مع behind 1 noun-subject	-1
by=مع behind 2	3
by=من before 0	8
by=من before 0 ASSAULT	9
by=من before 0 REQUEST	-1
by=من before 0 finite	1
by=من before 0 noun-object	2
by=من before 0 noun-subject	5
by=من before 1	-1
by=من before 1 finite	-1
by=من before 2 noun-subject	-1
by=من behind 0	6
by=من behind 0 ASSAULT	3
by=من behind 0 REQUEST	1
by=من behind 0 RETREAT	2
by=من behind 0 finite	5
by=من behind 0 noun-subject	2
by=من behind 1	4
by=من behind 2	1
by=من behind 2 ASSAULT	3
by=من behind 2 noun-subject	2
by=وسط behind 0	1
by=وسط behind 0 ASSAULT	1
given=nobody	15
given=nobody ACCUSE nobody	1
given=nobody AGREE nobody	4
given=nobody ASSAULT nobody	-18
given=nobody COERCE nobody	-3
given=nobody CONSULT nobody	3
given=nobody nobody	-15
given=nobody ruled=actor	-2
given=nobody ruled=recipient	-3
given=some	-19
given=some ACCUSE nobody	-2
given=some AID nobody	-1
given=some ASSAULT nobody	10
given=some COERCE nobody	2
given=some CONCEDE nobody	3
given=some COOPERATE nobody	2
given=some MOBILIZE nobody	4
given=some REQUEST nobody	1
given=some RETREAT nobody	2
given=some SUPPORT nobody	-5
given=some THREATEN nobody	1
given=some nobody	19
given=some ruled=actor	3
given=some ruled=recipient	16
head=agent	6
head=agent before 0	5
head=agent before 1	1
head=agent before 2	3
head=agent behind 0	3
head=agent behind 1	-2
head=agent behind 2	-9
head=casualty	1
head=document	-3
head=document before 0	-1
head=document behind 0	-2
head=event	12
head=event before 1	3
head=event before 2	-1
head=event behind 0	-4
head=event behind 1	4
head=event behind 2	2
head=event same 0	9
head=facility	7
head=facility behind 0	2
head=facility behind 2	1
head=kin	5
head=name	6
head=name before 0	2
head=name before 1	-6
head=name before 2	-20
head=name behind 0	24
head=name behind 1	9
head=name behind 2	-1
head=place	13
head=place before 0	5
head=place before 1	1
head=place before 2	-1
head=place behind 0	1
head=place behind 2	5
head=thing	-1
head=thing before 0	-2
head=thing before 2	1
head=thing behind 0	1
head=thing behind 2	-3
head=thing same 0	2
head=time	-1
many=false	-7
many=false ACCUSE	2
many=false AGREE	-4
many=false AID	1
many=false ASSAULT	2
many=false COERCE	1
many=false CONCEDE	-1
many=false CONSULT	-2
many=false COOPERATE	-3
many=false MOBILIZE	-3
many=false REQUEST	-2
many=false RETREAT	-2
many=false SUPPORT	6
many=false call	-2
many=false finite	1
many=false noun-neither	-1
many=false noun-object	-3
many=false noun-subject	1
many=false participle	-4
many=false visit	3
many=true	1
many=true ACCUSE	-1
many=true ASSAULT	7
many=true CONSULT	-2
many=true finite	-2
many=true noun-object	4
many=true noun-subject	-1
near=before 1	6
near=before 1 ACCUSE	3
near=before 1 AGREE	-1
near=before 1 ASSAULT	3
near=before 1 COERCE	1
near=before 1 CONSULT	2
near=before 1 REQUEST	-2
near=before 1 noun-object	3
near=before 1 noun-subject	3
near=before 1 type=GPE	4
near=before 1 type=ORG	3
near=before 1 type=PER	-1
near=before 1 visit	4
near=before 2	6
near=before 2 ACCUSE	1
near=before 2 ASSAULT	11
near=before 2 COERCE	-2
near=before 2 CONSULT	5
near=before 2 REQUEST	3
near=before 2 SUPPORT	-5
near=before 2 finite	1
near=before 2 noun-object	4
near=before 2 noun-subject	2
near=before 2 type=ORG	4
near=before 2 type=PER	4
near=before 3 ASSAULT	-4
near=before 3 COERCE	1
near=before 3 CONSULT	-1
near=before 3 REQUEST	-1
near=before 3 SUPPORT	5
near=before 3 finite	3
near=before 3 noun-object	-1
near=before 3 noun-subject	-2
near=before 3 type=GPE	3
near=before 3 type=ORG	4
near=before 3 type=PER	-6
near=before 3 visit	2
near=before 5	-3
near=before 5 ACCUSE	-1
near=before 5 AGREE	-1
near=before 5 ASSAULT	6
near=before 5 COERCE	-2
near=before 5 CONSULT	-2
near=before 5 REQUEST	-1
near=before 5 SUPPORT	-3
near=before 5 finite	-2
near=before 5 noun-object	-3
near=before 5 noun-subject	3
near=before 5 type=FAC	-2
near=before 5 type=GPE	5
near=before 5 type=LOC	-2
near=before 5 type=PER	-4
near=before 8 ACCUSE	-1
near=before 8 AGREE	-2
near=before 8 AID	-1
near=before 8 ASSAULT	2
near=before 8 COERCE	8
near=before 8 CONSULT	-2
near=before 8 REJECT	1
near=before 8 REQUEST	-2
near=before 8 SUPPORT	-1
near=before 8 finite	3
near=before 8 noun-object	-3
near=before 8 noun-subject	1
near=before 8 type=GPE	-1
near=before 8 type=LOC	-1
near=before 8 type=ORG	2
near=before 9	-12
near=before 9 ACCUSE	2
near=before 9 AGREE	-1
near=before 9 AID	3
near=before 9 ASSAULT	-7
near=before 9 CONSULT	-2
near=before 9 REJECT	-1
near=before 9 REQUEST	-2
near=before 9 SUPPORT	-1
near=before 9 finite	-7
near=before 9 noun-subject	-4
near=before 9 type=ORG	-6
near=before 9 type=PER	-4
near=behind 1	14
near=behind 1 ACCUSE	1
near=behind 1 AGREE	3
near=behind 1 ASSAULT	1
near=behind 1 COERCE	-3
near=behind 1 CONSULT	6
near=behind 1 SUPPORT	3
near=behind 1 call	1
near=behind 1 noun-object	1
near=behind 1 noun-subject	13
near=behind 1 participle	-1
near=behind 1 type=FAC	4
near=behind 1 type=GPE	5
near=behind 1 type=LOC	-1
near=behind 1 type=ORG	3
near=behind 1 type=PER	3
near=behind 1 visit	4
near=behind 2	22
near=behind 2 ACCUSE	1
near=behind 2 AGREE	1
near=behind 2 AID	1
near=behind 2 ASSAULT	7
near=behind 2 COERCE	6
near=behind 2 CONCEDE	-1
near=behind 2 CONSULT	-2
near=behind 2 COOPERATE	-1
near=behind 2 REJECT	2
near=behind 2 REQUEST	5
near=behind 2 RETREAT	1
near=behind 2 THREATEN	1
near=behind 2 finite	13
near=behind 2 noun-object	4
near=behind 2 noun-subject	4
near=behind 2 type=GPE	3
near=behind 2 type=LOC	2
near=behind 2 type=ORG	11
near=behind 2 type=PER	5
near=behind 2 visit	3
near=behind 3	8
near=behind 3 AGREE	-1
near=behind 3 ASSAULT	10
near=behind 3 COERCE	-1
near=behind 3 CONSULT	1
near=behind 3 COOPERATE	1
near=behind 3 MOBILIZE	1
near=behind 3 PROTEST	1
near=behind 3 REQUEST	-2
near=behind 3 RETREAT	-1
near=behind 3 SANCTION	-1
near=behind 3 SUPPORT	1
near=behind 3 finite	7
near=behind 3 noun-object	-1
near=behind 3 noun-subject	2
near=behind 3 type=FAC	2
near=behind 3 type=GPE	-2
near=behind 3 type=LOC	2
near=behind 3 type=ORG	-1
near=behind 3 type=PER	7
near=behind 3 visit	-3
near=behind 5 ACCUSE	-5
near=behind 5 AGREE	-1
near=behind 5 AID	1
near=behind 5 ASSAULT	1
near=behind 5 COERCE	-1
near=behind 5 CONSULT	-2
near=behind 5 REQUEST	-1
near=behind 5 SUPPORT	6
near=behind 5 finite	1
near=behind 5 noun-object	1
near=behind 5 noun-subject	-2
near=behind 5 type=GPE	2
near=behind 5 type=LOC	-5
near=behind 5 type=ORG	4
near=behind 5 type=PER	2
near=behind 5 visit	5
near=behind 8	-6
near=behind 8 AGREE	-1
near=behind 8 ASSAULT	-3
near=behind 8 COERCE	2
near=behind 8 CONSULT	-2
near=behind 8 COOPERATE	-1
near=behind 8 REQUEST	1
near=behind 8 SUPPORT	1
near=behind 8 finite	2
near=behind 8 noun-object	-3
near=behind 8 noun-subject	-5
near=behind 8 type=GPE	-3
near=behind 8 type=LOC	-1
near=behind 8 type=ORG	-1
near=behind 8 visit	-4
near=behind 9	-14
near=behind 9 AGREE	2
near=behind 9 ASSAULT	-2
near=behind 9 COERCE	-1
near=behind 9 CONSULT	-3
near=behind 9 REQUEST	-3
near=behind 9 SUPPORT	-5
near=behind 9 THREATEN	-1
near=behind 9 finite	-9
near=behind 9 noun-object	-4
near=behind 9 noun-subject	-1
near=behind 9 type=FAC	-1
near=behind 9 type=GPE	-4
near=behind 9 type=LOC	2
near=behind 9 type=ORG	-8
near=behind 9 type=PER	-3
near=behind 9 visit	-1
near=far	-37
near=far ACCUSE	1
near=far AID	-2
near=far ASSAULT	-23
near=far COERCE	-2
near=far CONCEDE	2
near=far CONSULT	-2
near=far COOPERATE	-1
near=far MOBILIZE	-1
near=far REJECT	-2
near=far REQUEST	4
near=far RETREAT	-1
near=far SUPPORT	2
near=far THREATEN	-2
near=far call	-1
near=far finite	-12
near=far noun-neither	-1
near=far noun-object	-5
near=far noun-subject	-17
near=far participle	-1
near=far type=FAC	-2
near=far type=GPE	-18
near=far type=LOC	1
near=far type=ORG	-13
near=far type=PER	-3
near=far type=mixed	-1
near=far visit	-6
near=same 0	13
near=same 0 ASSAULT	8
near=same 0 COERCE	-3
near=same 0 noun-object	9
near=same 0 noun-subject	4
near=same 0 type=GPE	10
near=same 0 type=ORG	-3
near=same 0 type=PER	6
nobody	6
nobody ACCUSE	-1
nobody ACCUSE finite	3
nobody ACCUSE noun-subject	-4
nobody AGREE	4
nobody AGREE noun-subject	4
nobody AID	-1
nobody AID finite	-2
nobody ASSAULT	-8
nobody ASSAULT finite	-5
nobody ASSAULT noun-object	-3
nobody COERCE	-1
nobody CONCEDE	1
nobody CONCEDE finite	2
nobody CONCEDE noun-subject	-1
nobody CONSULT	4
nobody CONSULT noun-subject	4
nobody COOPERATE	4
nobody COOPERATE finite	1
nobody COOPERATE noun-subject	3
nobody MOBILIZE	4
nobody MOBILIZE finite	2
nobody REJECT finite	-2
nobody REJECT noun-subject	1
nobody REQUEST	2
nobody REQUEST finite	4
nobody REQUEST noun-subject	-7
nobody REQUEST participle	4
nobody RETREAT	2
nobody RETREAT noun-subject	2
nobody SANCTION finite	-1
nobody SUPPORT	-6
nobody SUPPORT finite	-5
nobody SUPPORT noun-subject	-3
nobody THREATEN finite	1
nobody active	9
nobody active actor=false	2
nobody active actor=true	6
nobody active recipient=false	13
nobody active recipient=true	-4
nobody actor=false	7
nobody actor=false ACCUSE	2
nobody actor=false AGREE	3
nobody actor=false AID	2
nobody actor=false COERCE	-4
nobody actor=false CONCEDE	-1
nobody actor=false CONSULT	2
nobody actor=false finite	3
nobody actor=false noun-object	-3
nobody actor=false noun-subject	5
nobody actor=false visit	-2
nobody actor=true	-1
nobody actor=true ACCUSE	-3
nobody actor=true AGREE	1
nobody actor=true AID	-3
nobody actor=true ASSAULT	-9
nobody actor=true COERCE	3
nobody actor=true CONCEDE	1
nobody actor=true CONSULT	2
nobody actor=true COOPERATE	3
nobody actor=true MOBILIZE	2
nobody actor=true REJECT	-1
nobody actor=true REQUEST	2
nobody actor=true RETREAT	2
nobody actor=true SANCTION	-1
nobody actor=true SUPPORT	-6
nobody actor=true THREATEN	1
nobody actor=true call	1
nobody actor=true finite	-1
nobody actor=true noun-object	1
nobody actor=true noun-subject	-5
nobody actor=true participle	4
nobody actor=true visit	-1
nobody both=false false	4
nobody both=false false AGREE	3
nobody both=false false ASSAULT	-2
nobody both=false false COERCE	-3
nobody both=false false CONSULT	2
nobody both=false false SUPPORT	-5
nobody both=false false finite	2
nobody both=false false noun-object	-1
nobody both=false false noun-subject	1
nobody both=false false visit	-1
nobody both=false true	2
nobody both=false true ACCUSE	-1
nobody both=false true ASSAULT	3
nobody both=false true COERCE	-1
nobody both=false true SUPPORT	6
nobody both=false true finite	1
nobody both=false true noun-object	-2
nobody both=false true noun-subject	3
nobody both=false true visit	-1
nobody both=true false	10
nobody both=true false ACCUSE	-1
nobody both=true false AGREE	2
nobody both=true false ASSAULT	-10
nobody both=true false COERCE	4
nobody both=true false CONCEDE	2
nobody both=true false CONSULT	4
nobody both=true false MOBILIZE	3
nobody both=true false REQUEST	1
nobody both=true false RETREAT	2
nobody both=true false SUPPORT	-5
nobody both=true false THREATEN	2
nobody both=true false finite	8
nobody both=true false noun-object	2
nobody both=true false noun-subject	-2
nobody both=true false participle	2
nobody both=true true	-11
nobody both=true true ACCUSE	-2
nobody both=true true AGREE	-1
nobody both=true true AID	-1
nobody both=true true ASSAULT	1
nobody both=true true COERCE	-1
nobody both=true true CONSULT	-2
nobody both=true true MOBILIZE	-1
nobody both=true true REQUEST	1
nobody both=true true SANCTION	-1
nobody both=true true SUPPORT	-2
nobody both=true true THREATEN	-1
nobody both=true true finite	-9
nobody both=true true noun-object	-1
nobody both=true true noun-subject	-3
nobody both=true true participle	2
nobody both=true true visit	-2
nobody call	1
nobody call noun-subject	1
nobody definite	-1
nobody definite actor=false	5
nobody definite actor=true	-6
nobody definite recipient=false	-5
nobody definite recipient=true	4
nobody either	-3
nobody either actor=true	-4
nobody either recipient=false	-1
nobody either recipient=true	-2
nobody finite	2
nobody indefinite	-3
nobody indefinite actor=false	-3
nobody indefinite actor=true	-1
nobody indefinite recipient=false	6
nobody indefinite recipient=true	-10
nobody last actor=false ruled=false	8
nobody last actor=false ruled=false ASSAULT	8
nobody last actor=false ruled=false finite	6
nobody last actor=false ruled=false noun-object	-1
nobody last actor=false ruled=false noun-subject	3
nobody last actor=false ruled=true	2
nobody last actor=false ruled=true ACCUSE	5
nobody last actor=false ruled=true ASSAULT	-4
nobody last actor=false ruled=true finite	2
nobody last actor=false ruled=true noun-subject	-1
nobody last actor=true ruled=false ASSAULT	-1
nobody last actor=true ruled=false COERCE	-1
nobody last actor=true ruled=false CONSULT	5
nobody last actor=true ruled=false SUPPORT	-2
nobody last actor=true ruled=false finite	1
nobody last actor=true ruled=false noun-object	3
nobody last actor=true ruled=false noun-subject	-4
nobody last actor=true ruled=false visit	-2
nobody last actor=true ruled=true	6
nobody last actor=true ruled=true ACCUSE	-5
nobody last actor=true ruled=true AID	-1
nobody last actor=true ruled=true ASSAULT	1
nobody last actor=true ruled=true COERCE	2
nobody last actor=true ruled=true CONSULT	1
nobody last actor=true ruled=true REQUEST	2
nobody last actor=true ruled=true SUPPORT	-4
nobody last actor=true ruled=true finite	1
nobody last actor=true ruled=true noun-object	4
nobody last actor=true ruled=true participle	1
nobody last actor=true ruled=true visit	-2
nobody last recipient=false ruled=false	12
nobody last recipient=false ruled=false ASSAULT	1
nobody last recipient=false ruled=false CONSULT	3
nobody last recipient=false ruled=false REQUEST	5
nobody last recipient=false ruled=false finite	7
nobody last recipient=false ruled=false noun-subject	2
nobody last recipient=false ruled=true ACCUSE	-1
nobody last recipient=false ruled=true ASSAULT	1
nobody last recipient=false ruled=true CONSULT	-1
nobody last recipient=false ruled=true REQUEST	-1
nobody last recipient=false ruled=true finite	3
nobody last recipient=false ruled=true noun-object	-1
nobody last recipient=false ruled=true noun-subject	-2
nobody last recipient=true ruled=false	-2
nobody last recipient=true ruled=false ACCUSE	5
nobody last recipient=true ruled=false ASSAULT	-6
nobody last recipient=true ruled=false COERCE	-1
nobody last recipient=true ruled=false CONSULT	4
nobody last recipient=true ruled=false REQUEST	-2
nobody last recipient=true ruled=false SUPPORT	-7
nobody last recipient=true ruled=false finite	-2
nobody last recipient=true ruled=false noun-subject	-5
nobody last recipient=true ruled=false visit	-1
nobody last recipient=true ruled=true	4
nobody last recipient=true ruled=true ASSAULT	8
nobody last recipient=true ruled=true CONSULT	-1
nobody last recipient=true ruled=true REQUEST	-1
nobody last recipient=true ruled=true finite	2
nobody last recipient=true ruled=true noun-subject	3
nobody next=bare	-1
nobody next=complementiser	6
nobody next=particle	3
nobody next=relative	-3
nobody next=stop	2
nobody next=undefined	-5
nobody next=verb	-3
nobody next=الي	1
nobody next=ب	4
nobody next=بين	3
nobody next=خلال	2
nobody next=ضد	-1
nobody next=علي	4
nobody next=في	5
nobody next=ل	-5
nobody next=مع	-2
nobody next=من	-2
nobody noun-neither	1
nobody noun-object	-1
nobody owned	3
nobody owned actor=false	1
nobody owned actor=true	2
nobody owned recipient=true	3
nobody participle	4
nobody recipient=false	14
nobody recipient=false ACCUSE	2
nobody recipient=false AGREE	5
nobody recipient=false AID	1
nobody recipient=false ASSAULT	-12
nobody recipient=false COERCE	1
nobody recipient=false CONCEDE	1
nobody recipient=false CONSULT	6
nobody recipient=false COOPERATE	4
nobody recipient=false MOBILIZE	5
nobody recipient=false REJECT	1
nobody recipient=false REQUEST	1
nobody recipient=false RETREAT	2
nobody recipient=false SUPPORT	-10
nobody recipient=false finite	10
nobody recipient=false noun-object	1
nobody recipient=false noun-subject	-1
nobody recipient=false participle	2
nobody recipient=false visit	-1
nobody recipient=true	-10
nobody recipient=true ACCUSE	-3
nobody recipient=true AGREE	-1
nobody recipient=true AID	-1
nobody recipient=true ASSAULT	4
nobody recipient=true COERCE	-2
nobody recipient=true CONCEDE	-1
nobody recipient=true CONSULT	-2
nobody recipient=true COOPERATE	-1
nobody recipient=true MOBILIZE	-1
nobody recipient=true REJECT	-1
nobody recipient=true REQUEST	1
nobody recipient=true SANCTION	-1
nobody recipient=true SUPPORT	4
nobody recipient=true THREATEN	-1
nobody recipient=true call	-1
nobody recipient=true finite	-8
nobody recipient=true noun-neither	-1
nobody recipient=true noun-object	-3
nobody recipient=true participle	2
nobody recipient=true visit	-2
nobody subject=agent true	-3
nobody subject=event false	-2
nobody subject=event true	-1
nobody subject=none false	4
nobody subject=none false ACCUSE	-2
nobody subject=none false AGREE	2
nobody subject=none false COERCE	-1
nobody subject=none false COOPERATE	3
nobody subject=none false REJECT	1
nobody subject=none false REQUEST	-4
nobody subject=none false finite	-1
nobody subject=none false noun-object	-4
nobody subject=none false noun-subject	3
nobody subject=none false participle	4
nobody subject=none false visit	-4
nobody subject=said false	-2
nobody subject=said false ACCUSE	1
nobody subject=said false ASSAULT	-3
nobody subject=said false COERCE	-3
nobody subject=said false REQUEST	-1
nobody subject=said false finite	4
nobody subject=said false noun-object	-2
nobody subject=said false noun-subject	-5
nobody subject=said false visit	-1
nobody subject=said true	-3
nobody subject=said true ACCUSE	-1
nobody subject=said true AGREE	-1
nobody subject=said true AID	-1
nobody subject=said true ASSAULT	-4
nobody subject=said true COERCE	1
nobody subject=said true MOBILIZE	2
nobody subject=said true REQUEST	3
nobody subject=said true SANCTION	-1
nobody subject=said true SUPPORT	-6
nobody subject=said true finite	-7
nobody subject=said true noun-object	5
nobody subject=said true noun-subject	-1
nobody subject=said true visit	2
nobody subject=thing true	1
nobody subject=understood true	5
nobody subject=understood true CONSULT	2
nobody subject=understood true REQUEST	3
nobody subject=understood true SUPPORT	-1
nobody subject=understood true finite	4
nobody subject=understood true noun-object	-2
nobody subject=understood true noun-subject	2
nobody visit	-3
nobody visit noun-subject	-3
nobody اتصال	1
nobody اتفاق	1
nobody اتفق	2
nobody اتهام	-3
nobody اجتماع	5
nobody اجتمع	1
nobody اخلي	1
nobody ادان	8
nobody استسلم	1
nobody استشهاد	-1
nobody استهداف	-1
nobody استهدف	-6
nobody اشعل	-1
nobody اطلق	-2
nobody اعتداء	-1
nobody اعتقال	1
nobody اعتقل	-1
nobody اعدم	-3
nobody اغلق	1
nobody اقتحم	6
nobody التقي	-2
nobody انتقد	-1
nobody انفجار	-1
nobody انفجر	1
nobody اوقف	2
nobody بحث	-1
nobody تدمير	1
nobody تراجع	1
nobody تعاون	-1
nobody تفاهم	-3
nobody تفجير	4
nobody تفقد	1
nobody تنسيق	4
nobody توعد	-2
nobody حذر	1
nobody حشد	1
nobody حمل	-5
nobody دان	3
nobody دعا	2
nobody دعوه	-5
nobody رحب	-1
nobody رفض	-1
nobody زار	-1
nobody زياره	-5
nobody سيطر	-1
nobody صادر	1
nobody طالب	6
nobody طلب	1
nobody عدوان	1
nobody عرقل	1
nobody عزز	1
nobody عمليه	1
nobody غاره	-2
nobody فجر	2
nobody فرض	-2
nobody قتل	3
nobody قدم	-2
nobody قصف	-4
nobody لقاء	-2
nobody مقتل	-1
nobody منع	-2
nobody هاجم	-1
nobody هجوم	1
nobody هدد	1
nobody وقع	-1
place	-13
place ACCUSE	-1
place AGREE	-1
place ASSAULT	-6
place COERCE	2
place CONCEDE	-1
place CONSULT	1
place MOBILIZE	1
place REQUEST	-2
place RETREAT	1
place SUPPORT	-3
place THREATEN	-1
place finite	-4
place noun-subject	-9
place visit	-2
pronoun agrees=false finite	1
pronoun agrees=false noun-object	3
pronoun agrees=false noun-subject	-1
pronoun agrees=true finite	-1
pronoun agrees=true noun-object	-5
pronoun agrees=true noun-subject	-1
recalled=cited	6
recalled=cited REQUEST	4
recalled=cited active	4
recalled=cited finite	6
recalled=floor	-14
recalled=floor ACCUSE	-4
recalled=floor AGREE	-2
recalled=floor AID	-1
recalled=floor ASSAULT	-6
recalled=floor COERCE	-3
recalled=floor CONSULT	-2
recalled=floor COOPERATE	2
recalled=floor REJECT	3
recalled=floor REQUEST	2
recalled=floor SUPPORT	-2
recalled=floor THREATEN	4
recalled=floor active	-2
recalled=floor definite	-3
recalled=floor either	-3
recalled=floor finite	-5
recalled=floor indefinite	-1
recalled=floor noun-object	1
recalled=floor noun-subject	-9
recalled=floor owned	-4
recalled=floor visit	-3
recalled=here actor	7
recalled=here actor ACCUSE	1
recalled=here actor AGREE	-2
recalled=here actor ASSAULT	-2
recalled=here actor CONSULT	-1
recalled=here actor REQUEST	10
recalled=here actor active	1
recalled=here actor definite	7
recalled=here actor either	-1
recalled=here actor finite	1
recalled=here actor indefinite	1
recalled=here actor noun-subject	6
recalled=here actor owned	-1
recalled=here recipient AGREE	-1
recalled=here recipient ASSAULT	3
recalled=here recipient COERCE	-1
recalled=here recipient REQUEST	-4
recalled=here recipient SUPPORT	-1
recalled=here recipient active	-1
recalled=here recipient definite	3
recalled=here recipient either	7
recalled=here recipient finite	6
recalled=here recipient indefinite	-7
recalled=here recipient noun-object	-5
recalled=here recipient owned	-2
recalled=here recipient visit	4
recalled=latest actor	2
recalled=latest actor ACCUSE	3
recalled=latest actor AGREE	2
recalled=latest actor AID	-1
recalled=latest actor COERCE	2
recalled=latest actor REJECT	2
recalled=latest actor REQUEST	4
recalled=latest actor RETREAT	-1
recalled=latest actor SUPPORT	-3
recalled=latest actor active	3
recalled=latest actor call	-1
recalled=latest actor definite	8
recalled=latest actor finite	3
recalled=latest actor indefinite	-3
recalled=latest actor noun-object	-6
recalled=latest actor noun-subject	5
recalled=latest actor owned	-6
recalled=latest actor visit	-3
recalled=latest recipient	12
recalled=latest recipient ACCUSE	-2
recalled=latest recipient AGREE	1
recalled=latest recipient ASSAULT	6
recalled=latest recipient COERCE	-2
recalled=latest recipient CONCEDE	1
recalled=latest recipient CONSULT	-3
recalled=latest recipient COOPERATE	1
recalled=latest recipient REJECT	3
recalled=latest recipient REQUEST	5
recalled=latest recipient SUPPORT	1
recalled=latest recipient active	3
recalled=latest recipient definite	3
recalled=latest recipient either	-1
recalled=latest recipient finite	1
recalled=latest recipient indefinite	-2
recalled=latest recipient noun-object	6
recalled=latest recipient noun-subject	5
recalled=latest recipient owned	10
recalled=latest recipient visit	2
recalled=named 0	3
recalled=named 0 ACCUSE	-3
recalled=named 0 AGREE	1
recalled=named 0 AID	-1
recalled=named 0 ASSAULT	4
recalled=named 0 COERCE	1
recalled=named 0 CONCEDE	1
recalled=named 0 CONSULT	-3
recalled=named 0 REJECT	2
recalled=named 0 REQUEST	7
recalled=named 0 SUPPORT	-1
recalled=named 0 active	3
recalled=named 0 definite	8
recalled=named 0 either	-3
recalled=named 0 finite	1
recalled=named 0 indefinite	1
recalled=named 0 noun-object	4
recalled=named 0 noun-subject	-1
recalled=named 0 owned	-5
recalled=named 1	-7
recalled=named 1 ACCUSE	-2
recalled=named 1 AGREE	-1
recalled=named 1 ASSAULT	-4
recalled=named 1 COERCE	-1
recalled=named 1 CONSULT	-1
recalled=named 1 COOPERATE	1
recalled=named 1 REJECT	3
recalled=named 1 REQUEST	-1
recalled=named 1 SUPPORT	2
recalled=named 1 active	-1
recalled=named 1 definite	1
recalled=named 1 either	-1
recalled=named 1 finite	-2
recalled=named 1 indefinite	-10
recalled=named 1 noun-object	-3
recalled=named 1 noun-subject	-2
recalled=named 1 owned	5
recalled=named 1 visit	1
recalled=named 2	-3
recalled=named 2 ACCUSE	-1
recalled=named 2 AID	-1
recalled=named 2 ASSAULT	1
recalled=named 2 COERCE	-1
recalled=named 2 CONSULT	-1
recalled=named 2 REJECT	-1
recalled=named 2 SUPPORT	1
recalled=named 2 either	-1
recalled=named 2 finite	-1
recalled=named 2 indefinite	2
recalled=named 2 noun-object	-2
recalled=named 2 noun-subject	1
recalled=named 2 owned	-4
recalled=named 2 visit	2
recalled=named 3	-5
recalled=named 3 ASSAULT	-2
recalled=named 3 COERCE	-1
recalled=named 3 either	-3
recalled=named 3 finite	-3
recalled=named 3 indefinite	-1
recalled=named 3 noun-subject	-1
recalled=same actor	4
recalled=same actor ACCUSE	2
recalled=same actor ASSAULT	1
recalled=same actor CONSULT	2
recalled=same actor REQUEST	-1
recalled=same actor SUPPORT	3
recalled=same actor active	1
recalled=same actor definite	10
recalled=same actor either	2
recalled=same actor finite	2
recalled=same actor indefinite	-3
recalled=same actor noun-object	-5
recalled=same actor noun-subject	7
recalled=same actor owned	-5
recalled=same actor visit	-1
recalled=same recipient	24
recalled=same recipient ACCUSE	2
recalled=same recipient ASSAULT	6
recalled=same recipient CONSULT	-1
recalled=same recipient REQUEST	3
recalled=same recipient SUPPORT	6
recalled=same recipient definite	1
recalled=same recipient either	16
recalled=same recipient finite	17
recalled=same recipient indefinite	4
recalled=same recipient noun-object	6
recalled=same recipient noun-subject	2
recalled=same recipient owned	3
recalled=same recipient visit	5
recalled=speaker	-8
recalled=speaker ACCUSE	4
recalled=speaker AGREE	-2
recalled=speaker AID	-1
recalled=speaker ASSAULT	-3
recalled=speaker COERCE	-2
recalled=speaker CONCEDE	-1
recalled=speaker CONSULT	-1
recalled=speaker COOPERATE	4
recalled=speaker REQUEST	-1
recalled=speaker SUPPORT	-4
recalled=speaker definite	-2
recalled=speaker either	-8
recalled=speaker finite	-8
recalled=speaker indefinite	4
recalled=speaker noun-object	4
recalled=speaker noun-subject	-3
recalled=stricken	-4
recalled=stricken ACCUSE	-7
recalled=stricken AGREE	1
recalled=stricken ASSAULT	9
recalled=stricken COERCE	6
recalled=stricken CONCEDE	1
recalled=stricken CONSULT	-4
recalled=stricken COOPERATE	-1
recalled=stricken REJECT	-1
recalled=stricken REQUEST	-4
recalled=stricken SUPPORT	-1
recalled=stricken THREATEN	-1
recalled=stricken active	-1
recalled=stricken definite	-2
recalled=stricken either	-4
recalled=stricken finite	-4
recalled=stricken noun-object	9
recalled=stricken noun-subject	-8
recalled=stricken owned	3
recalled=stricken visit	1
relation=adjacent	-1
relation=adjacent noun-object	-2
relation=adjacent noun-subject	1
relation=carrier obj	14
relation=carrier obj ASSAULT	3
relation=carrier obj noun-object	8
relation=carrier obj noun-subject	5
relation=carrier subj	1
relation=carrier subj ASSAULT	3
relation=carrier subj SUPPORT	-2
relation=carrier subj noun-subject	2
relation=clause subj	-7
relation=clause subj AGREE	-1
relation=clause subj ASSAULT	-8
relation=clause subj CONSULT	1
relation=clause subj REQUEST	3
relation=clause subj noun-object	-2
relation=clause subj noun-subject	-5
relation=clause subj visit	-1
relation=deed actor ACCUSE	5
relation=deed actor REJECT	-1
relation=deed actor SUPPORT	1
relation=deed actor finite	11
relation=deed actor noun-subject	-7
relation=deed recipient	-6
relation=deed recipient ACCUSE	-5
relation=deed recipient ASSAULT	2
relation=deed recipient REQUEST	-4
relation=deed recipient THREATEN	1
relation=deed recipient finite	-3
relation=deed recipient noun-subject	-1
relation=genitive	14
relation=genitive ASSAULT	8
relation=genitive COERCE	-2
relation=genitive noun-object	10
relation=genitive noun-subject	3
relation=obj	10
relation=obj ACCUSE	3
relation=obj ASSAULT	6
relation=obj COERCE	-2
relation=obj CONSULT	1
relation=obj REQUEST	3
relation=obj SANCTION	1
relation=obj finite	1
relation=obj noun-object	11
relation=obj noun-subject	-1
relation=obj participle	-1
relation=obj visit	1
relation=subj	8
relation=subj ACCUSE	3
relation=subj AID	1
relation=subj ASSAULT	-7
relation=subj CONSULT	2
relation=subj REJECT	-1
relation=subj REQUEST	1
relation=subj SUPPORT	3
relation=subj finite	4
relation=subj noun-object	2
relation=subj noun-subject	2
relation=الي	4
relation=الي AID	2
relation=الي REQUEST	-1
relation=الي finite	2
relation=الي noun-subject	2
relation=الي visit	4
relation=ب ASSAULT	1
relation=ب REQUEST	-1
relation=ب THREATEN	1
relation=ب noun-object	-2
relation=ب noun-subject	3
relation=بعد	-2
relation=بين	-3
relation=بين finite	-2
relation=خلال	1
relation=خلال ASSAULT	1
relation=شمال	-1
relation=شمال ASSAULT	-1
relation=ضد	4
relation=ضد ASSAULT	5
relation=ضد PROTEST	1
relation=ضد noun-subject	4
relation=علي	5
relation=علي ASSAULT	8
relation=علي REQUEST	1
relation=علي SUPPORT	-1
relation=علي finite	-2
relation=علي noun-object	1
relation=علي noun-subject	6
relation=في	-4
relation=في ACCUSE	-1
relation=في AID	-1
relation=في ASSAULT	5
relation=في CONCEDE	-1
relation=في CONSULT	-1
relation=في REQUEST	-1
relation=في RETREAT	-1
relation=في SUPPORT	-2
relation=في finite	-1
relation=في noun-object	-1
relation=في noun-subject	-1
relation=في visit	-1
relation=قرب	-1
relation=قرب ASSAULT	-1
relation=قرب MOBILIZE	-1
relation=قرب finite	-1
relation=ل	-1
relation=ل ASSAULT	-8
relation=ل CONSULT	6
relation=ل REQUEST	-3
relation=ل SUPPORT	2
relation=ل finite	3
relation=ل noun-object	-2
relation=ل noun-subject	-2
relation=لدي	2
relation=لدي ASSAULT	2
relation=مع	10
relation=مع AGREE	1
relation=مع ASSAULT	-2
relation=مع CONSULT	3
relation=مع COOPERATE	1
relation=مع SUPPORT	3
relation=مع call	1
relation=مع finite	4
relation=مع noun-subject	3
relation=من	9
relation=من ASSAULT	7
relation=من COERCE	-3
relation=من REQUEST	1
relation=من RETREAT	2
relation=من finite	8
relation=من noun-subject	2
relation=وسط	1
relation=وسط ASSAULT	1
ruled=actor	2
ruled=actor ACCUSE	3
ruled=actor ASSAULT	-6
ruled=actor CONSULT	2
ruled=actor REJECT	-1
ruled=actor REQUEST	1
ruled=actor SUPPORT	3
ruled=actor finite	2
ruled=actor noun-subject	-1
ruled=recipient	63
ruled=recipient ACCUSE	8
ruled=recipient AGREE	3
ruled=recipient AID	3
ruled=recipient ASSAULT	-13
ruled=recipient COERCE	-2
ruled=recipient CONCEDE	1
ruled=recipient CONSULT	4
ruled=recipient COOPERATE	2
ruled=recipient MOBILIZE	1
ruled=recipient PROTEST	1
ruled=recipient REQUEST	2
ruled=recipient RETREAT	2
ruled=recipient SANCTION	2
ruled=recipient SUPPORT	-2
ruled=recipient THREATEN	1
ruled=recipient call	2
ruled=recipient finite	14
ruled=recipient noun-neither	1
ruled=recipient noun-object	-1
ruled=recipient noun-subject	1
ruled=recipient participle	-1
ruled=recipient visit	1
salience=high true	2
salience=low false	-5
salience=low true	-10
salience=mid false	-5
salience=mid true	-4
salience=top false	-1
salience=top true	20
slot=actor	10
slot=actor ACCUSE	3
slot=actor ASSAULT	-2
slot=actor CONSULT	5
slot=actor REJECT	-1
slot=actor REQUEST	1
slot=actor SUPPORT	3
slot=actor finite	3
slot=actor noun-object	1
slot=actor noun-subject	6
slot=place	6
slot=place ASSAULT	2
slot=place MOBILIZE	1
slot=place RETREAT	2
slot=place finite	3
slot=place noun-object	2
slot=place noun-subject	1
slot=place visit	2
slot=recipient	25
slot=recipient ACCUSE	5
slot=recipient AGREE	1
slot=recipient AID	3
slot=recipient ASSAULT	1
slot=recipient COERCE	-2
slot=recipient CONCEDE	2
slot=recipient CONSULT	3
slot=recipient COOPERATE	5
slot=recipient REQUEST	2
slot=recipient SANCTION	2
slot=recipient SUPPORT	-2
slot=recipient THREATEN	1
slot=recipient call	2
slot=recipient finite	6
slot=recipient noun-neither	1
slot=recipient noun-object	3
slot=recipient noun-subject	16
slot=recipient participle	-1
slot=recipient visit	3
source=false FAC	-3
source=false FAC CONSULT	-1
source=false FAC COOPERATE	-1
source=false FAC REJECT	-1
source=false FAC RETREAT	1
source=false FAC finite	-3
source=false FAC noun-subject	1
source=false GPE	-1
source=false GPE ACCUSE	-3
source=false GPE AGREE	-1
source=false GPE AID	3
source=false GPE ASSAULT	4
source=false GPE CONCEDE	-2
source=false GPE CONSULT	-2
source=false GPE COOPERATE	-1
source=false GPE MOBILIZE	-1
source=false GPE REJECT	-2
source=false GPE REQUEST	-4
source=false GPE RETREAT	-1
source=false GPE SUPPORT	-2
source=false GPE THREATEN	4
source=false GPE finite	1
source=false GPE noun-object	-5
source=false GPE noun-subject	3
source=false GPE visit	9
source=false LOC	-3
source=false LOC AGREE	-1
source=false LOC ASSAULT	-1
source=false LOC noun-object	4
source=false LOC noun-subject	-7
source=false ORG	8
source=false ORG ACCUSE	2
source=false ORG AGREE	-4
source=false ORG ASSAULT	12
source=false ORG COERCE	4
source=false ORG CONCEDE	4
source=false ORG CONSULT	-5
source=false ORG COOPERATE	-3
source=false ORG MOBILIZE	-2
source=false ORG REJECT	3
source=false ORG REQUEST	1
source=false ORG RETREAT	-1
source=false ORG SANCTION	-1
source=false ORG THREATEN	-2
source=false ORG call	-1
source=false ORG finite	8
source=false ORG noun-neither	-1
source=false ORG noun-object	5
source=false ORG noun-subject	-1
source=false ORG participle	-3
source=false ORG visit	-1
source=false PER	6
source=false PER ACCUSE	-7
source=false PER AID	-1
source=false PER ASSAULT	6
source=false PER COERCE	3
source=false PER CONSULT	11
source=false PER COOPERATE	-4
source=false PER PROTEST	1
source=false PER REJECT	-2
source=false PER REQUEST	1
source=false PER SUPPORT	3
source=false PER call	1
source=false PER finite	2
source=false PER noun-object	8
source=false PER noun-subject	-4
source=false PER visit	-2
source=false mixed	-1
source=false mixed ASSAULT	-1
source=false mixed noun-subject	-1
source=true GPE	3
source=true GPE AGREE	2
source=true GPE ASSAULT	-3
source=true GPE CONSULT	-4
source=true GPE SUPPORT	11
source=true GPE finite	2
source=true GPE noun-object	-2
source=true GPE noun-subject	4
source=true GPE visit	-1
source=true ORG	-9
source=true ORG ACCUSE	9
source=true ORG AID	-1
source=true ORG ASSAULT	-13
source=true ORG COERCE	-4
source=true ORG CONCEDE	-1
source=true ORG CONSULT	-2
source=true ORG COOPERATE	5
source=true ORG REJECT	1
source=true ORG SUPPORT	-1
source=true ORG finite	-6
source=true ORG noun-object	-5
source=true ORG noun-subject	3
source=true ORG visit	-1
source=true PER	-3
source=true PER ACCUSE	1
source=true PER AGREE	-1
source=true PER AID	-1
source=true PER ASSAULT	3
source=true PER COERCE	-1
source=true PER REJECT	3
source=true PER REQUEST	1
source=true PER SUPPORT	-4
source=true PER finite	-5
source=true PER noun-object	-2
source=true PER noun-subject	4
source=true PER visit	-2
type=FAC	-3
type=FAC ASSAULT finite	1
type=FAC ASSAULT noun-object	-1
type=FAC CONSULT	-1
type=FAC CONSULT noun-subject	-1
type=FAC COOPERATE	-1
type=FAC COOPERATE finite	-1
type=FAC REJECT	-1
type=FAC RETREAT	1
type=FAC finite	-3
type=FAC noun-subject	1
type=GPE	2
type=GPE ACCUSE	-3
type=GPE ACCUSE finite	-2
type=GPE ACCUSE noun-subject	-1
type=GPE AGREE	2
type=GPE AGREE finite	1
type=GPE AGREE noun-subject	1
type=GPE AID	3
type=GPE AID finite	3
type=GPE ASSAULT	1
type=GPE ASSAULT finite	4
type=GPE ASSAULT noun-object	-10
type=GPE ASSAULT noun-subject	7
type=GPE COERCE finite	-3
type=GPE COERCE noun-object	4
type=GPE COERCE noun-subject	-1
type=GPE CONCEDE	-3
type=GPE CONCEDE finite	-2
type=GPE CONCEDE noun-subject	-1
type=GPE CONSULT	-6
type=GPE CONSULT finite	-5
type=GPE CONSULT noun-subject	-1
type=GPE COOPERATE	-1
type=GPE COOPERATE finite	-1
type=GPE MOBILIZE	-1
type=GPE MOBILIZE noun-subject	-1
type=GPE REJECT	-3
type=GPE REJECT finite	-1
type=GPE REJECT noun-subject	-1
type=GPE REQUEST	-4
type=GPE REQUEST finite	-1
type=GPE REQUEST noun-subject	-2
type=GPE RETREAT	-1
type=GPE RETREAT noun-subject	-1
type=GPE SUPPORT	9
type=GPE SUPPORT finite	6
type=GPE SUPPORT noun-subject	3
type=GPE THREATEN	4
type=GPE THREATEN finite	2
type=GPE call	-1
type=GPE call noun-subject	-1
type=GPE finite	3
type=GPE noun-object	-7
type=GPE noun-subject	7
type=GPE visit	9
type=GPE visit finite	2
type=GPE visit noun-object	-1
type=GPE visit noun-subject	7
type=LOC	-3
type=LOC AGREE	-1
type=LOC ASSAULT	-1
type=LOC ASSAULT finite	1
type=LOC ASSAULT noun-object	4
type=LOC ASSAULT noun-subject	-6
type=LOC noun-object	4
type=LOC noun-subject	-7
type=ORG	-2
type=ORG ACCUSE	11
type=ORG ACCUSE finite	4
type=ORG ACCUSE noun-subject	7
type=ORG AGREE	-4
type=ORG AGREE noun-subject	-3
type=ORG AID finite	1
type=ORG AID noun-neither	-1
type=ORG ASSAULT finite	-2
type=ORG ASSAULT noun-object	-2
type=ORG ASSAULT noun-subject	3
type=ORG COERCE noun-object	-3
type=ORG CONCEDE	3
type=ORG CONCEDE noun-subject	2
type=ORG CONSULT	-7
type=ORG CONSULT finite	-1
type=ORG CONSULT noun-subject	-6
type=ORG COOPERATE	2
type=ORG COOPERATE finite	2
type=ORG COOPERATE noun-subject	-3
type=ORG MOBILIZE	-2
type=ORG MOBILIZE finite	-2
type=ORG REJECT	3
type=ORG REJECT finite	5
type=ORG REJECT noun-subject	-2
type=ORG REQUEST	1
type=ORG REQUEST finite	1
type=ORG REQUEST noun-subject	4
type=ORG REQUEST participle	-4
type=ORG RETREAT	-1
type=ORG RETREAT noun-subject	-1
type=ORG SANCTION finite	1
type=ORG SUPPORT	-1
type=ORG SUPPORT finite	-3
type=ORG SUPPORT noun-subject	2
type=ORG THREATEN	-3
type=ORG THREATEN finite	-2
type=ORG finite	2
type=ORG noun-neither	-1
type=ORG noun-object	-1
type=ORG noun-subject	2
type=ORG participle	-4
type=ORG visit	-1
type=ORG visit noun-subject	-2
type=PER	3
type=PER ACCUSE	-6
type=PER ACCUSE finite	-4
type=PER ACCUSE noun-subject	-2
type=PER AGREE	-1
type=PER AGREE noun-subject	-1
type=PER AID	-2
type=PER AID finite	-1
type=PER ASSAULT	9
type=PER ASSAULT finite	2
type=PER ASSAULT noun-object	12
type=PER ASSAULT noun-subject	-4
type=PER COERCE	2
type=PER COERCE finite	3
type=PER COERCE noun-object	-2
type=PER CONCEDE	-1
type=PER CONSULT	11
type=PER CONSULT finite	6
type=PER CONSULT noun-subject	4
type=PER COOPERATE	-4
type=PER COOPERATE finite	-2
type=PER PROTEST	1
type=PER PROTEST finite	1
type=PER REJECT finite	-2
type=PER REJECT noun-subject	2
type=PER REQUEST	2
type=PER REQUEST finite	-4
type=PER REQUEST noun-subject	6
type=PER SUPPORT	-1
type=PER SUPPORT finite	1
type=PER SUPPORT noun-subject	-2
type=PER finite	-2
type=PER noun-object	6
type=PER visit	-4
type=PER visit finite	-2
type=PER visit noun-subject	-2
type=mixed	-1
type=mixed ASSAULT	-1
type=mixed noun-subject	-1
verb agrees=false	3
verb agrees=false active near=false	1
verb agrees=false active near=true	-2
verb agrees=false either near=false	8
verb agrees=false either near=true	-4
verb agrees=true	-2
verb agrees=true active near=false	-3
verb agrees=true active near=true	-4
verb agrees=true either near=false	6
within before 0	-3
within before 0 ASSAULT	-2
within before 1	-1
within before 2	-1
within behind 0	-4
within behind 0 ASSAULT	-3
within behind 0 CONSULT	-1
within behind 0 finite	-1
within behind 0 noun-object	-1
within behind 0 noun-subject	-1
within behind 1	-1
within behind 2	3
`
