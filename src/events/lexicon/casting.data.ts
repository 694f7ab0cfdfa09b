/** Weights of the features by which those in an event are cast (casting.ts), learned by scripts/train-events.ts. */
export const ACTOR_WEIGHTS: string = `
adjectival before 0	10
adjectival before 0 ASSAULT	-3
adjectival before 0 finite	16
adjectival before 0 noun-object	-2
adjectival before 0 noun-subject	-3
adjectival before 1	7
adjectival before 1 ASSAULT	-2
adjectival before 1 finite	6
adjectival before 1 noun-subject	2
adjectival before 2	1
adjectival before 2 ASSAULT	5
adjectival before 2 finite	-4
adjectival before 2 noun-subject	-3
adjectival behind 0	2
adjectival behind 0 ASSAULT	6
adjectival behind 0 REQUEST	-1
adjectival behind 0 SUPPORT	-6
adjectival behind 0 finite	3
adjectival behind 0 noun-subject	2
adjectival behind 1	-5
adjectival behind 2	6
adjectival behind 2 finite	3
adjectival behind 2 noun-subject	4
adjectival same 0	12
adjectival same 0 ASSAULT	9
adjectival same 0 noun-subject	12
adjective	14
adjective ACCUSE	-1
adjective ASSAULT	11
adjective SANCTION	1
adjective finite	7
adjective noun-subject	15
by=bare before 0	5
by=bare before 0 ACCUSE	4
by=bare before 0 AGREE	10
by=bare before 0 AID	14
by=bare before 0 ASSAULT	4
by=bare before 0 COERCE	-11
by=bare before 0 CONSULT	7
by=bare before 0 REJECT	1
by=bare before 0 REQUEST	7
by=bare before 0 SUPPORT	-10
by=bare before 0 THREATEN	3
by=bare before 0 finite	2
by=bare before 0 noun-object	6
by=bare before 0 noun-subject	6
by=bare before 0 visit	6
by=bare before 1	6
by=bare before 1 ACCUSE	7
by=bare before 1 AGREE	-6
by=bare before 1 AID	1
by=bare before 1 ASSAULT	-5
by=bare before 1 COERCE	21
by=bare before 1 REQUEST	-5
by=bare before 1 SUPPORT	24
by=bare before 1 finite	1
by=bare before 1 noun-object	1
by=bare before 1 noun-subject	14
by=bare before 1 visit	-2
by=bare before 2	1
by=bare before 2 ACCUSE	5
by=bare before 2 ASSAULT	-1
by=bare before 2 COERCE	-4
by=bare before 2 CONCEDE	-3
by=bare before 2 CONSULT	8
by=bare before 2 REJECT	14
by=bare before 2 REQUEST	12
by=bare before 2 SUPPORT	2
by=bare before 2 THREATEN	1
by=bare before 2 finite	2
by=bare before 2 noun-object	-3
by=bare before 2 noun-subject	3
by=bare before 2 participle	4
by=bare before 2 visit	-11
by=bare behind 0	2
by=bare behind 0 AGREE	2
by=bare behind 0 AID	4
by=bare behind 0 ASSAULT	1
by=bare behind 0 COERCE	2
by=bare behind 0 CONCEDE	2
by=bare behind 0 CONSULT	3
by=bare behind 0 COOPERATE	-3
by=bare behind 0 MOBILIZE	7
by=bare behind 0 REJECT	2
by=bare behind 0 REQUEST	1
by=bare behind 0 RETREAT	1
by=bare behind 0 SUPPORT	1
by=bare behind 0 THREATEN	1
by=bare behind 0 finite	2
by=bare behind 0 noun-object	-5
by=bare behind 0 noun-subject	11
by=bare behind 0 participle	-1
by=bare behind 0 visit	3
by=bare behind 1	3
by=bare behind 1 ACCUSE	-2
by=bare behind 1 ASSAULT	7
by=bare behind 1 COERCE	-2
by=bare behind 1 CONSULT	-3
by=bare behind 1 finite	4
by=bare behind 1 noun-object	2
by=bare behind 1 visit	5
by=bare behind 2	3
by=bare behind 2 ACCUSE	2
by=bare behind 2 AGREE	-3
by=bare behind 2 ASSAULT	5
by=bare behind 2 COERCE	-3
by=bare behind 2 REQUEST	-3
by=bare behind 2 SUPPORT	4
by=bare behind 2 finite	-6
by=bare behind 2 noun-object	-6
by=bare behind 2 noun-subject	18
by=bare behind 2 visit	-3
by=bare same 0	1
by=bare same 0 ASSAULT	-5
by=bare same 0 COERCE	-2
by=bare same 0 CONSULT	-3
by=bare same 0 noun-object	-3
by=bare same 0 noun-subject	5
by=bare same 0 visit	7
by=الي before 0	-8
by=الي before 0 ASSAULT	-4
by=الي before 0 finite	-3
by=الي before 0 noun-object	-2
by=الي before 0 noun-subject	-6
by=الي before 2	-4
by=الي behind 0	-3
by=الي behind 0 ACCUSE	-2
by=الي behind 0 AID	-2
by=الي behind 0 REQUEST	-1
by=الي behind 0 finite	-3
by=الي behind 0 noun-subject	-2
by=الي behind 0 visit	-2
by=الي behind 1	-2
by=الي behind 2	-7
by=الي behind 2 ASSAULT	-5
by=الي behind 2 finite	-5
by=الي behind 2 noun-subject	-2
by=الي same 0	2
by=الي same 0 ASSAULT	2
by=الي same 0 noun-object	-1
by=ب before 0	2
by=ب before 0 ASSAULT	4
by=ب before 0 finite	4
by=ب before 1	-6
by=ب before 1 ASSAULT	-2
by=ب before 1 noun-object	-1
by=ب before 1 noun-subject	-4
by=ب before 2	-11
by=ب before 2 ASSAULT	-2
by=ب before 2 finite	-8
by=ب before 2 noun-subject	-3
by=ب behind 0	-3
by=ب behind 0 ACCUSE	-2
by=ب behind 0 ASSAULT	-4
by=ب behind 0 CONSULT	-2
by=ب behind 0 REQUEST	3
by=ب behind 0 SUPPORT	-2
by=ب behind 0 THREATEN	-1
by=ب behind 0 finite	-2
by=ب behind 0 noun-object	-2
by=ب behind 0 noun-subject	-4
by=ب behind 1	-4
by=ب behind 1 ASSAULT	-1
by=ب behind 2	-6
by=ب behind 2 ACCUSE	-1
by=ب behind 2 ASSAULT	-2
by=ب behind 2 finite	-1
by=ب behind 2 noun-object	-1
by=ب behind 2 noun-subject	-5
by=ب same 0	4
by=ب same 0 noun-object	-6
by=ب same 0 noun-subject	10
by=بعد same 0	4
by=بين before 1	8
by=بين behind 0	3
by=بين behind 0 noun-subject	10
by=بين behind 2	-3
by=خلال same 0	-1
by=خلال same 0 noun-subject	-1
by=شمال behind 0	-2
by=ضد behind 0	-1
by=ضد behind 0 ASSAULT	-5
by=ضد behind 0 PROTEST	-2
by=ضد behind 0 THREATEN	-1
by=ضد behind 0 finite	-2
by=ضد behind 2	-2
by=عبر before 1	-3
by=عبر before 2	-4
by=علي before 0	4
by=علي before 0 ASSAULT	-1
by=علي before 0 noun-subject	5
by=علي before 1	-6
by=علي before 1 ASSAULT	-5
by=علي before 1 finite	-3
by=علي before 2	-4
by=علي before 2 ASSAULT	-2
by=علي before 2 noun-subject	-4
by=علي behind 0	-2
by=علي behind 0 AID	1
by=علي behind 0 ASSAULT	-2
by=علي behind 0 COERCE	-2
by=علي behind 0 REJECT	-1
by=علي behind 0 REQUEST	-1
by=علي behind 0 SUPPORT	-2
by=علي behind 0 finite	-2
by=علي behind 0 noun-subject	-3
by=علي behind 1	-2
by=علي behind 2	-2
by=علي behind 2 ASSAULT	-1
by=علي behind 2 finite	-2
by=علي behind 2 noun-subject	-1
by=علي same 0	-10
by=علي same 0 noun-subject	-6
by=عن before 0	13
by=عن behind 0	-2
by=عن behind 0 CONCEDE	-1
by=عن behind 0 finite	-2
by=عن behind 2	-4
by=عن same 0	4
by=عن same 0 SUPPORT	4
by=عن same 0 noun-subject	5
by=في before 0	-5
by=في before 0 ASSAULT	-3
by=في before 0 finite	-2
by=في before 0 noun-object	8
by=في before 0 noun-subject	-13
by=في before 1	-9
by=في before 1 ASSAULT	-5
by=في before 1 finite	-5
by=في before 1 noun-object	-2
by=في before 1 noun-subject	-4
by=في before 2	-6
by=في before 2 ASSAULT	-5
by=في before 2 finite	1
by=في before 2 noun-object	-2
by=في before 2 noun-subject	-7
by=في behind 0	-1
by=في behind 0 ASSAULT	-3
by=في behind 0 COERCE	-2
by=في behind 0 CONCEDE	-1
by=في behind 0 CONSULT	-2
by=في behind 0 MOBILIZE	-2
by=في behind 0 PROTEST	-2
by=في behind 0 REQUEST	-2
by=في behind 0 RETREAT	-1
by=في behind 0 SUPPORT	15
by=في behind 0 noun-object	-4
by=في behind 0 noun-subject	-5
by=في behind 1	-5
by=في behind 1 ASSAULT	-3
by=في behind 1 finite	-2
by=في behind 1 noun-object	-2
by=في behind 1 noun-subject	-4
by=في behind 2	4
by=في behind 2 ASSAULT	-3
by=في behind 2 finite	8
by=في behind 2 noun-object	-1
by=في behind 2 noun-subject	-2
by=في behind 2 visit	-2
by=في same 0	-1
by=في same 0 ASSAULT	-4
by=في same 0 noun-object	1
by=في same 0 noun-subject	-3
by=في-pronoun behind 0	-9
by=في-pronoun behind 0 finite	-9
by=قرب behind 0	-2
by=قرب behind 0 ASSAULT	-2
by=قرب behind 0 MOBILIZE	-1
by=قرب behind 0 finite	-1
by=ل before 0	14
by=ل before 0 ASSAULT	10
by=ل before 0 finite	3
by=ل before 0 noun-object	7
by=ل before 0 noun-subject	8
by=ل before 1	11
by=ل before 1 ASSAULT	19
by=ل before 1 noun-object	18
by=ل before 2	5
by=ل before 2 ASSAULT	-5
by=ل before 2 finite	5
by=ل before 2 noun-object	8
by=ل before 2 noun-subject	-6
by=ل behind 0	2
by=ل behind 0 ACCUSE	-2
by=ل behind 0 ASSAULT	12
by=ل behind 0 SUPPORT	-5
by=ل behind 0 finite	7
by=ل behind 0 noun-object	-2
by=ل behind 0 noun-subject	-1
by=ل behind 2	-2
by=ل behind 2 ASSAULT	-3
by=ل behind 2 CONSULT	3
by=ل same 0	6
by=ل same 0 noun-object	4
by=ل-pronoun before 0	2
by=ل-pronoun before 0 ASSAULT	4
by=ل-pronoun before 1	-10
by=مع before 0	-3
by=مع before 1	13
by=مع before 2	-4
by=مع behind 0	-2
by=مع behind 0 AGREE	-1
by=مع behind 0 ASSAULT	4
by=مع behind 0 COERCE	-2
by=مع behind 0 CONSULT	-3
by=مع behind 0 COOPERATE	-1
by=مع behind 0 SANCTION	-1
by=مع behind 0 SUPPORT	-5
by=مع behind 0 call	-2
by=مع behind 0 finite	-3
by=مع behind 0 noun-subject	-1
by=مع behind 1	-4
by=مع behind 1 noun-subject	-3
by=مع behind 2	-4
by=من before 0	-1
by=من before 0 ASSAULT	2
by=من before 0 finite	-2
by=من before 0 noun-object	-3
by=من before 0 noun-subject	5
by=من before 1 ASSAULT	-8
by=من before 1 finite	-2
by=من before 1 noun-subject	1
by=من before 2	-5
by=من before 2 ASSAULT	3
by=من before 2 REQUEST	-9
by=من before 2 finite	-12
by=من before 2 noun-object	-2
by=من before 2 noun-subject	8
by=من behind 0	4
by=من behind 0 ACCUSE	7
by=من behind 0 ASSAULT	-1
by=من behind 0 COOPERATE	15
by=من behind 0 REQUEST	-6
by=من behind 0 RETREAT	-1
by=من behind 0 finite	2
by=من behind 0 noun-subject	3
by=من behind 2	-5
by=من behind 2 ASSAULT	-1
by=من behind 2 noun-subject	-3
by=وسط behind 0	-2
by=وسط behind 0 ASSAULT	-2
by=وسط behind 0 finite	-1
head=agent	-2
head=agent before 0	4
head=agent before 1	-1
head=agent before 2	1
head=agent behind 0	-5
head=agent behind 1	-4
head=agent behind 2	1
head=agent same 0	-9
head=casualty	-4
head=document	-4
head=document before 0	-3
head=document before 1	1
head=document behind 0	-2
head=event	-3
head=event before 0	3
head=event before 1	-9
head=event before 2	-11
head=event behind 0	-4
head=event behind 1	-5
head=event behind 2	-10
head=facility	-3
head=facility behind 0	-2
head=facility behind 2	-1
head=money	-2
head=money behind 0	2
head=name	2
head=name before 0	4
head=name before 1	6
head=name behind 0	1
head=name behind 1	-1
head=name behind 2	1
head=place	-4
head=place before 0	-4
head=place before 1	-4
head=place before 2	-4
head=place behind 0	-2
head=place behind 1	-2
head=place behind 2	-3
head=thing	1
head=thing before 0	2
head=thing behind 0	-4
head=thing behind 1	-9
head=thing behind 2	3
head=thing same 0	25
head=time	-3
head=weapon	16
head=weapon behind 0	3
many=false AGREE	1
many=false ASSAULT	-2
many=false COERCE	-1
many=false CONCEDE	-1
many=false PROTEST	-5
many=false REJECT	2
many=false REQUEST	1
many=false RETREAT	1
many=false SANCTION	3
many=false SUPPORT	1
many=false THREATEN	1
many=false noun-neither	9
many=false noun-object	-3
many=false participle	1
many=false visit	1
many=true	9
many=true ACCUSE	9
many=true AGREE	7
many=true AID	12
many=true ASSAULT	-8
many=true CONSULT	4
many=true finite	15
many=true noun-object	1
many=true noun-subject	7
many=true visit	9
near=before 1	4
near=before 1 ACCUSE	5
near=before 1 AGREE	-7
near=before 1 ASSAULT	2
near=before 1 COERCE	-1
near=before 1 CONSULT	-2
near=before 1 REQUEST	6
near=before 1 SUPPORT	2
near=before 1 finite	2
near=before 1 noun-object	6
near=before 1 noun-subject	3
near=before 1 type=GPE	2
near=before 1 type=LOC	-3
near=before 1 type=ORG	11
near=before 1 type=PER	-1
near=before 1 visit	8
near=before 2	5
near=before 2 ACCUSE	4
near=before 2 AID	2
near=before 2 ASSAULT	7
near=before 2 CONSULT	12
near=before 2 REQUEST	-3
near=before 2 SUPPORT	1
near=before 2 finite	-3
near=before 2 noun-object	9
near=before 2 noun-subject	12
near=before 2 participle	-15
near=before 2 type=FAC	-3
near=before 2 type=GPE	-1
near=before 2 type=ORG	15
near=before 2 type=PER	-3
near=before 2 visit	-5
near=before 3	3
near=before 3 ACCUSE	-3
near=before 3 AID	7
near=before 3 ASSAULT	9
near=before 3 COERCE	-10
near=before 3 CONSULT	2
near=before 3 REQUEST	-2
near=before 3 SUPPORT	-5
near=before 3 finite	5
near=before 3 noun-object	5
near=before 3 noun-subject	-2
near=before 3 type=GPE	-2
near=before 3 type=ORG	10
near=before 3 type=PER	-3
near=before 3 visit	-13
near=before 5	1
near=before 5 ACCUSE	-2
near=before 5 AGREE	3
near=before 5 ASSAULT	-7
near=before 5 COERCE	13
near=before 5 CONSULT	-19
near=before 5 COOPERATE	10
near=before 5 REQUEST	10
near=before 5 SANCTION	13
near=before 5 SUPPORT	-3
near=before 5 finite	1
near=before 5 noun-object	12
near=before 5 noun-subject	-6
near=before 5 type=FAC	-3
near=before 5 type=GPE	-5
near=before 5 type=LOC	-2
near=before 5 type=ORG	1
near=before 5 type=PER	11
near=before 5 visit	11
near=before 8	-1
near=before 8 ACCUSE	7
near=before 8 AGREE	2
near=before 8 AID	-10
near=before 8 ASSAULT	-1
near=before 8 COERCE	-5
near=before 8 CONCEDE	-2
near=before 8 CONSULT	1
near=before 8 REJECT	-3
near=before 8 REQUEST	-1
near=before 8 SUPPORT	11
near=before 8 finite	-7
near=before 8 noun-object	-4
near=before 8 noun-subject	10
near=before 8 type=GPE	7
near=before 8 type=LOC	-2
near=before 8 type=ORG	-2
near=before 8 type=PER	-7
near=before 9	-3
near=before 9 ACCUSE	7
near=before 9 AGREE	-4
near=before 9 AID	-4
near=before 9 ASSAULT	-10
near=before 9 COERCE	-4
near=before 9 CONSULT	12
near=before 9 REJECT	10
near=before 9 REQUEST	7
near=before 9 SUPPORT	-1
near=before 9 finite	-3
near=before 9 noun-object	-8
near=before 9 noun-subject	4
near=before 9 participle	3
near=before 9 type=GPE	-2
near=before 9 type=LOC	-3
near=before 9 type=ORG	-1
near=before 9 type=PER	-3
near=behind 1	2
near=behind 1 ACCUSE	-1
near=behind 1 AGREE	4
near=behind 1 AID	6
near=behind 1 ASSAULT	2
near=behind 1 CONCEDE	2
near=behind 1 CONSULT	1
near=behind 1 COOPERATE	3
near=behind 1 MOBILIZE	3
near=behind 1 REJECT	4
near=behind 1 RETREAT	1
near=behind 1 SANCTION	2
near=behind 1 SUPPORT	1
near=behind 1 call	-2
near=behind 1 finite	2
near=behind 1 noun-object	-9
near=behind 1 noun-subject	3
near=behind 1 participle	-2
near=behind 1 type=FAC	-3
near=behind 1 type=GPE	1
near=behind 1 type=LOC	-4
near=behind 1 type=ORG	5
near=behind 1 type=PER	1
near=behind 1 visit	3
near=behind 2	-1
near=behind 2 ACCUSE	-3
near=behind 2 AGREE	-1
near=behind 2 ASSAULT	-2
near=behind 2 COERCE	1
near=behind 2 CONCEDE	-1
near=behind 2 CONSULT	1
near=behind 2 COOPERATE	-3
near=behind 2 PROTEST	-2
near=behind 2 REJECT	-3
near=behind 2 RETREAT	-1
near=behind 2 SANCTION	1
near=behind 2 SUPPORT	1
near=behind 2 THREATEN	-1
near=behind 2 finite	-1
near=behind 2 noun-object	6
near=behind 2 noun-subject	-6
near=behind 2 type=GPE	-1
near=behind 2 type=LOC	-2
near=behind 2 type=PER	-1
near=behind 2 visit	1
near=behind 3 ACCUSE	6
near=behind 3 AGREE	-1
near=behind 3 AID	3
near=behind 3 ASSAULT	-1
near=behind 3 COERCE	-2
near=behind 3 CONCEDE	-1
near=behind 3 CONSULT	3
near=behind 3 COOPERATE	-2
near=behind 3 MOBILIZE	-1
near=behind 3 PROTEST	-1
near=behind 3 RETREAT	-1
near=behind 3 SANCTION	-2
near=behind 3 SUPPORT	2
near=behind 3 THREATEN	-1
near=behind 3 finite	-1
near=behind 3 noun-object	-5
near=behind 3 noun-subject	8
near=behind 3 type=FAC	-1
near=behind 3 type=GPE	-2
near=behind 3 type=LOC	-2
near=behind 3 type=ORG	1
near=behind 3 type=PER	2
near=behind 3 visit	-4
near=behind 5	-1
near=behind 5 ACCUSE	8
near=behind 5 ASSAULT	-2
near=behind 5 COERCE	4
near=behind 5 CONSULT	3
near=behind 5 SUPPORT	-6
near=behind 5 call	-3
near=behind 5 noun-object	-2
near=behind 5 noun-subject	-3
near=behind 5 type=FAC	-1
near=behind 5 type=GPE	1
near=behind 5 type=LOC	-4
near=behind 5 type=ORG	-5
near=behind 5 type=PER	2
near=behind 5 visit	-3
near=behind 8	-7
near=behind 8 ACCUSE	-2
near=behind 8 AGREE	-3
near=behind 8 AID	-4
near=behind 8 ASSAULT	-3
near=behind 8 COERCE	-3
near=behind 8 CONSULT	-6
near=behind 8 REQUEST	-1
near=behind 8 SUPPORT	-2
near=behind 8 finite	-8
near=behind 8 noun-object	-6
near=behind 8 noun-subject	-6
near=behind 8 type=FAC	-2
near=behind 8 type=LOC	-3
near=behind 8 type=ORG	-15
near=behind 8 type=PER	-6
near=behind 8 visit	-6
near=behind 9	-4
near=behind 9 ACCUSE	-7
near=behind 9 AGREE	-2
near=behind 9 ASSAULT	-4
near=behind 9 COERCE	6
near=behind 9 CONSULT	-12
near=behind 9 REQUEST	6
near=behind 9 SUPPORT	2
near=behind 9 finite	-4
near=behind 9 noun-object	-6
near=behind 9 noun-subject	2
near=behind 9 type=GPE	-4
near=behind 9 type=LOC	-4
near=behind 9 type=ORG	-7
near=behind 9 type=PER	4
near=behind 9 visit	-4
near=far	-5
near=far ACCUSE	-4
near=far AGREE	6
near=far AID	-12
near=far ASSAULT	-6
near=far COERCE	-4
near=far CONCEDE	-7
near=far CONSULT	-4
near=far COOPERATE	4
near=far MOBILIZE	-10
near=far REQUEST	-4
near=far RETREAT	-3
near=far SANCTION	-3
near=far SUPPORT	3
near=far THREATEN	-4
near=far call	3
near=far finite	-1
near=far noun-neither	-3
near=far noun-object	-7
near=far noun-subject	-8
near=far participle	5
near=far type=FAC	-5
near=far type=GPE	-4
near=far type=LOC	-5
near=far type=ORG	-6
near=far type=PER	-2
near=far visit	7
near=same 0	1
near=same 0 AGREE	10
near=same 0 ASSAULT	-3
near=same 0 CONSULT	7
near=same 0 REJECT	-7
near=same 0 REQUEST	9
near=same 0 SUPPORT	1
near=same 0 noun-object	-4
near=same 0 noun-subject	8
near=same 0 type=GPE	-5
near=same 0 type=ORG	13
near=same 0 type=PER	2
nobody	1
nobody ACCUSE finite	-3
nobody ACCUSE noun-subject	10
nobody AGREE	-3
nobody AGREE finite	-1
nobody AGREE noun-subject	-6
nobody AID	-1
nobody AID finite	-2
nobody ASSAULT	4
nobody ASSAULT finite	6
nobody ASSAULT noun-object	6
nobody ASSAULT noun-subject	1
nobody COERCE	2
nobody COERCE finite	1
nobody COERCE noun-object	10
nobody CONCEDE	2
nobody CONCEDE finite	-2
nobody CONCEDE noun-subject	2
nobody CONSULT finite	-1
nobody COOPERATE	-3
nobody COOPERATE finite	-2
nobody MOBILIZE	-3
nobody MOBILIZE finite	-3
nobody PROTEST	6
nobody PROTEST finite	2
nobody REJECT	-4
nobody REJECT finite	-3
nobody REJECT noun-subject	-3
nobody REQUEST	-2
nobody REQUEST finite	-2
nobody REQUEST noun-subject	-5
nobody REQUEST participle	-1
nobody RETREAT	-1
nobody RETREAT finite	-1
nobody SANCTION	-4
nobody SANCTION finite	-3
nobody SUPPORT	-3
nobody SUPPORT finite	-3
nobody SUPPORT noun-subject	-2
nobody THREATEN	-3
nobody THREATEN finite	-2
nobody active	-1
nobody active actor=false	5
nobody active actor=true	-1
nobody active recipient=false	-2
nobody active recipient=true	-1
nobody actor=false	5
nobody actor=false ACCUSE	13
nobody actor=false AGREE	-6
nobody actor=false ASSAULT	6
nobody actor=false COERCE	7
nobody actor=false CONCEDE	2
nobody actor=false CONSULT	6
nobody actor=false PROTEST	6
nobody actor=false REQUEST	-5
nobody actor=false SUPPORT	-4
nobody actor=false finite	5
nobody actor=false noun-object	7
nobody actor=false noun-subject	3
nobody actor=false visit	-6
nobody actor=true	-1
nobody actor=true ACCUSE	-3
nobody actor=true AGREE	-1
nobody actor=true AID	-2
nobody actor=true CONCEDE	1
nobody actor=true CONSULT	-1
nobody actor=true COOPERATE	-3
nobody actor=true MOBILIZE	-1
nobody actor=true REJECT	-2
nobody actor=true REQUEST	-2
nobody actor=true RETREAT	-1
nobody actor=true SANCTION	-1
nobody actor=true SUPPORT	-2
nobody actor=true THREATEN	-1
nobody actor=true call	-1
nobody actor=true finite	-1
nobody actor=true noun-object	8
nobody actor=true noun-subject	-2
nobody actor=true participle	-3
nobody actor=true visit	-2
nobody both=false false AGREE	-5
nobody both=false false ASSAULT	8
nobody both=false false COERCE	10
nobody both=false false CONSULT	-7
nobody both=false false REQUEST	-4
nobody both=false false finite	4
nobody both=false false noun-object	-4
nobody both=false false noun-subject	2
nobody both=false true	6
nobody both=false true ACCUSE	9
nobody both=false true AGREE	-2
nobody both=false true ASSAULT	6
nobody both=false true COERCE	1
nobody both=false true PROTEST	6
nobody both=false true SUPPORT	-7
nobody both=false true finite	5
nobody both=false true noun-object	9
nobody both=false true noun-subject	4
nobody both=true false	-2
nobody both=true false ACCUSE	-4
nobody both=true false AGREE	-2
nobody both=true false AID	-2
nobody both=true false ASSAULT	1
nobody both=true false COERCE	-3
nobody both=true false CONCEDE	3
nobody both=true false CONSULT	-4
nobody both=true false MOBILIZE	-1
nobody both=true false REJECT	-3
nobody both=true false REQUEST	-2
nobody both=true false RETREAT	-1
nobody both=true false SUPPORT	-4
nobody both=true false THREATEN	-1
nobody both=true false finite	-3
nobody both=true false noun-subject	-2
nobody both=true false participle	-1
nobody both=true false visit	-1
nobody both=true true	-1
nobody both=true true ACCUSE	-2
nobody both=true true AGREE	-1
nobody both=true true AID	-1
nobody both=true true COERCE	1
nobody both=true true CONCEDE	-1
nobody both=true true CONSULT	-1
nobody both=true true COOPERATE	-2
nobody both=true true MOBILIZE	-1
nobody both=true true REJECT	-1
nobody both=true true REQUEST	-1
nobody both=true true RETREAT	-1
nobody both=true true SANCTION	-1
nobody both=true true SUPPORT	-2
nobody both=true true THREATEN	-1
nobody both=true true call	-1
nobody both=true true finite	-1
nobody both=true true noun-object	11
nobody both=true true noun-subject	-3
nobody both=true true participle	-2
nobody both=true true visit	-2
nobody definite	1
nobody definite actor=false	1
nobody definite actor=true	1
nobody definite recipient=true	1
nobody either actor=false	5
nobody either actor=true	-1
nobody either recipient=false	-1
nobody indefinite	3
nobody indefinite actor=false	6
nobody indefinite actor=true	-1
nobody indefinite recipient=false	-1
nobody indefinite recipient=true	4
nobody last actor=false ruled=false	8
nobody last actor=false ruled=false ASSAULT	8
nobody last actor=false ruled=false finite	19
nobody last actor=false ruled=false noun-object	11
nobody last actor=false ruled=false noun-subject	-7
nobody last actor=false ruled=true	7
nobody last actor=false ruled=true ASSAULT	-1
nobody last actor=false ruled=true finite	15
nobody last actor=false ruled=true noun-object	-5
nobody last actor=false ruled=true noun-subject	-1
nobody last actor=true ruled=false	-2
nobody last actor=true ruled=false AGREE	-2
nobody last actor=true ruled=false ASSAULT	-1
nobody last actor=true ruled=false COERCE	-3
nobody last actor=true ruled=false finite	-12
nobody last actor=true ruled=false noun-object	2
nobody last actor=true ruled=false noun-subject	3
nobody last actor=true ruled=true	-3
nobody last actor=true ruled=true ACCUSE	-3
nobody last actor=true ruled=true ASSAULT	8
nobody last actor=true ruled=true CONSULT	-6
nobody last actor=true ruled=true REQUEST	-2
nobody last actor=true ruled=true SUPPORT	-4
nobody last actor=true ruled=true finite	-5
nobody last actor=true ruled=true noun-object	17
nobody last actor=true ruled=true noun-subject	-5
nobody last actor=true ruled=true participle	-1
nobody last actor=true ruled=true visit	-2
nobody last recipient=false ruled=false	-4
nobody last recipient=false ruled=false ACCUSE	-1
nobody last recipient=false ruled=false ASSAULT	-2
nobody last recipient=false ruled=false CONSULT	-3
nobody last recipient=false ruled=false REQUEST	-3
nobody last recipient=false ruled=false SUPPORT	-2
nobody last recipient=false ruled=false finite	-4
nobody last recipient=false ruled=false noun-subject	1
nobody last recipient=false ruled=true	1
nobody last recipient=false ruled=true ACCUSE	-1
nobody last recipient=false ruled=true ASSAULT	-2
nobody last recipient=false ruled=true CONSULT	6
nobody last recipient=false ruled=true SUPPORT	-5
nobody last recipient=false ruled=true finite	-4
nobody last recipient=false ruled=true noun-subject	6
nobody last recipient=true ruled=false	-2
nobody last recipient=true ruled=false ACCUSE	6
nobody last recipient=true ruled=false CONSULT	-4
nobody last recipient=true ruled=false visit	-4
nobody last recipient=true ruled=true	5
nobody last recipient=true ruled=true AGREE	-2
nobody last recipient=true ruled=true ASSAULT	6
nobody last recipient=true ruled=true COERCE	3
nobody last recipient=true ruled=true CONSULT	9
nobody last recipient=true ruled=true REQUEST	-1
nobody last recipient=true ruled=true SUPPORT	-3
nobody last recipient=true ruled=true finite	9
nobody last recipient=true ruled=true noun-object	14
nobody last recipient=true ruled=true noun-subject	-7
nobody last recipient=true ruled=true visit	-5
nobody next=comma	-10
nobody next=complementiser	-6
nobody next=particle	-3
nobody next=relative	-1
nobody next=stop	-9
nobody next=time	5
nobody next=undefined	-1
nobody next=verb	12
nobody next=الي	-1
nobody next=ب	3
nobody next=بين	1
nobody next=حول	-5
nobody next=ضد	4
nobody next=علي	4
nobody next=في	6
nobody next=قرب	-1
nobody next=ل	3
nobody next=مع	2
nobody next=من	-4
nobody noun-neither	-6
nobody noun-object	7
nobody owned	-2
nobody owned actor=false	8
nobody owned actor=true	-6
nobody owned recipient=false	-5
nobody participle	-3
nobody recipient=false	-2
nobody recipient=false AGREE	-7
nobody recipient=false AID	-7
nobody recipient=false ASSAULT	5
nobody recipient=false COERCE	3
nobody recipient=false CONCEDE	4
nobody recipient=false CONSULT	-9
nobody recipient=false MOBILIZE	-5
nobody recipient=false REJECT	-7
nobody recipient=false REQUEST	-4
nobody recipient=false RETREAT	-1
nobody recipient=false SUPPORT	-3
nobody recipient=false THREATEN	-1
nobody recipient=false finite	-2
nobody recipient=false noun-object	-3
nobody recipient=false noun-subject	-1
nobody recipient=false participle	-1
nobody recipient=false visit	-5
nobody recipient=true	1
nobody recipient=true AGREE	-1
nobody recipient=true ASSAULT	4
nobody recipient=true COERCE	1
nobody recipient=true CONCEDE	-2
nobody recipient=true CONSULT	2
nobody recipient=true COOPERATE	-3
nobody recipient=true MOBILIZE	-1
nobody recipient=true PROTEST	6
nobody recipient=true REJECT	-2
nobody recipient=true REQUEST	-1
nobody recipient=true RETREAT	-1
nobody recipient=true SANCTION	-3
nobody recipient=true SUPPORT	-3
nobody recipient=true THREATEN	-2
nobody recipient=true call	1
nobody recipient=true noun-neither	-4
nobody recipient=true noun-object	9
nobody recipient=true participle	-2
nobody recipient=true visit	-2
nobody subject=none false	2
nobody subject=none false ACCUSE	11
nobody subject=none false AGREE	-6
nobody subject=none false ASSAULT	5
nobody subject=none false COERCE	-2
nobody subject=none false CONSULT	4
nobody subject=none false REJECT	-3
nobody subject=none false REQUEST	4
nobody subject=none false SUPPORT	-3
nobody subject=none false finite	17
nobody subject=none false noun-object	7
nobody subject=none false noun-subject	-3
nobody subject=none false participle	-3
nobody subject=none false visit	-5
nobody subject=said false	9
nobody subject=said false ACCUSE	-2
nobody subject=said false ASSAULT	12
nobody subject=said false COERCE	20
nobody subject=said false PROTEST	2
nobody subject=said false REQUEST	-7
nobody subject=said false finite	5
nobody subject=said false noun-object	10
nobody subject=said false noun-subject	16
nobody subject=said false visit	-2
nobody subject=said true	-1
nobody subject=said true ACCUSE	-1
nobody subject=said true AGREE	-1
nobody subject=said true AID	-1
nobody subject=said true CONCEDE	1
nobody subject=said true CONSULT	-2
nobody subject=said true COOPERATE	-2
nobody subject=said true MOBILIZE	-1
nobody subject=said true REJECT	-1
nobody subject=said true REQUEST	-1
nobody subject=said true RETREAT	-1
nobody subject=said true SANCTION	-1
nobody subject=said true SUPPORT	-2
nobody subject=said true THREATEN	-1
nobody subject=said true finite	-1
nobody subject=said true noun-object	6
nobody subject=said true noun-subject	-1
nobody subject=said true visit	-2
nobody subject=understood false	-8
nobody subject=understood false REQUEST	-6
nobody subject=understood false finite	-8
nobody subject=understood true	6
nobody subject=understood true ACCUSE	-1
nobody subject=understood true ASSAULT	15
nobody subject=understood true CONSULT	7
nobody subject=understood true REQUEST	-2
nobody subject=understood true SUPPORT	-4
nobody subject=understood true finite	5
nobody subject=understood true noun-subject	4
nobody visit	-3
nobody visit finite	-3
nobody visit noun-subject	-2
nobody اتصال	1
nobody اتفاق	-5
nobody اتفق	-1
nobody اتهام	5
nobody اتهم	-2
nobody اثني	-1
nobody اجتاح	-1
nobody اجتماع	-3
nobody اجتمع	-5
nobody احتجز	2
nobody احراق	6
nobody احرق	4
nobody ادان	-1
nobody ارسل	-1
nobody استسلم	-1
nobody استشهاد	10
nobody استشهد	6
nobody استنكر	-1
nobody استهداف	2
nobody استهدف	20
nobody اشاد	-1
nobody اشتباك	-6
nobody اشعل	12
nobody اطلق	-9
nobody اعتداء	26
nobody اعتدي	1
nobody اعتذر	-1
nobody اعترف	-2
nobody اعتصم	1
nobody اعتقل	5
nobody اعدم	-9
nobody اغتال	2
nobody اغتيال	22
nobody اغلق	-1
nobody افرج	-1
nobody اقتحم	-2
nobody التقي	4
nobody القي	4
nobody انتقد	-1
nobody انسحب	-1
nobody انفجار	12
nobody انفجر	4
nobody اوقف	3
nobody ايد	-1
nobody بحث	-2
nobody تبادل	5
nobody تدمير	3
nobody تراجع	-1
nobody تضامن	-1
nobody تظاهر	2
nobody تعاون	-2
nobody تفاهم	-3
nobody تفجير	-5
nobody تفقد	-1
nobody توقيف	3
nobody حاصر	-1
nobody حذر	-3
nobody حصل	-1
nobody حظر	-3
nobody حمل	-3
nobody خطف	17
nobody دان	-1
nobody داهم	-1
nobody دعا	1
nobody دعم	-6
nobody دعوه	-1
nobody دمر	-1
nobody رحب	-1
nobody رفض	-6
nobody رفع	-1
nobody زار	4
nobody زياره	-2
nobody ساند	-1
nobody سيطر	-7
nobody سيطره	-11
nobody شجب	-1
nobody صادر	-1
nobody ضغط	-1
nobody طالب	-4
nobody طلب	-4
nobody عدوان	-7
nobody عرقل	-1
nobody عزز	-1
nobody عمليه	-7
nobody غاره	6
nobody فجر	2
nobody فرض	-1
nobody قتل	-7
nobody قدم	-1
nobody قصف	2
nobody قطع	-1
nobody كمين	16
nobody لقاء	-3
nobody لوح	-1
nobody محادثه	-2
nobody محاوله اغتيال	-1
nobody معركه	7
nobody مقتل	8
nobody منع	-3
nobody ندد	-1
nobody نشر	-1
nobody هاجم	8
nobody هجوم	2
nobody هدد	-1
nobody هنا	-1
nobody وصل	-2
nobody وقع	-1
nobody وقف	-1
place	-2
place ACCUSE	-1
place ASSAULT	-4
place COERCE	2
place CONCEDE	-1
place CONSULT	-1
place MOBILIZE	-1
place PROTEST	-2
place REQUEST	-2
place RETREAT	-1
place SUPPORT	6
place THREATEN	-1
place finite	-1
place noun-object	-4
place noun-subject	-5
place visit	-3
pronoun agrees=false finite	-16
pronoun agrees=false noun-object	-13
pronoun agrees=true finite	9
pronoun agrees=true noun-object	2
pronoun agrees=true noun-subject	4
recalled=cited	21
recalled=cited ACCUSE	10
recalled=cited REQUEST	18
recalled=cited THREATEN	11
recalled=cited active	18
recalled=cited either	17
recalled=cited finite	19
recalled=cited participle	11
recalled=floor	1
recalled=floor ACCUSE	-4
recalled=floor AGREE	-2
recalled=floor AID	-12
recalled=floor COERCE	7
recalled=floor CONCEDE	-4
recalled=floor CONSULT	4
recalled=floor COOPERATE	-4
recalled=floor MOBILIZE	-4
recalled=floor REJECT	5
recalled=floor REQUEST	13
recalled=floor SANCTION	-8
recalled=floor SUPPORT	7
recalled=floor active	-5
recalled=floor call	6
recalled=floor definite	-8
recalled=floor either	5
recalled=floor finite	2
recalled=floor indefinite	1
recalled=floor noun-object	-1
recalled=floor noun-subject	-1
recalled=floor owned	2
recalled=floor participle	14
recalled=floor visit	1
recalled=here actor ACCUSE	-9
recalled=here actor AGREE	9
recalled=here actor ASSAULT	-5
recalled=here actor COERCE	16
recalled=here actor CONSULT	-6
recalled=here actor REQUEST	-3
recalled=here actor SUPPORT	8
recalled=here actor active	-14
recalled=here actor definite	6
recalled=here actor finite	-7
recalled=here actor indefinite	1
recalled=here actor noun-object	-2
recalled=here actor noun-subject	5
recalled=here actor visit	1
recalled=here recipient	5
recalled=here recipient ACCUSE	-2
recalled=here recipient AGREE	-7
recalled=here recipient ASSAULT	5
recalled=here recipient REQUEST	10
recalled=here recipient SUPPORT	6
recalled=here recipient active	1
recalled=here recipient definite	5
recalled=here recipient finite	1
recalled=here recipient indefinite	4
recalled=here recipient noun-object	10
recalled=here recipient noun-subject	4
recalled=here recipient owned	10
recalled=here recipient visit	-1
recalled=latest actor	2
recalled=latest actor AGREE	4
recalled=latest actor AID	-5
recalled=latest actor ASSAULT	11
recalled=latest actor COERCE	5
recalled=latest actor CONCEDE	9
recalled=latest actor CONSULT	2
recalled=latest actor COOPERATE	10
recalled=latest actor REJECT	-4
recalled=latest actor REQUEST	-9
recalled=latest actor SANCTION	6
recalled=latest actor SUPPORT	-15
recalled=latest actor active	-13
recalled=latest actor either	4
recalled=latest actor indefinite	10
recalled=latest actor noun-object	7
recalled=latest actor noun-subject	2
recalled=latest actor owned	-12
recalled=latest actor participle	2
recalled=latest actor visit	-8
recalled=latest recipient	-4
recalled=latest recipient ACCUSE	-7
recalled=latest recipient AGREE	-4
recalled=latest recipient AID	-5
recalled=latest recipient ASSAULT	-3
recalled=latest recipient COERCE	-4
recalled=latest recipient CONCEDE	6
recalled=latest recipient CONSULT	-11
recalled=latest recipient MOBILIZE	1
recalled=latest recipient REJECT	4
recalled=latest recipient REQUEST	8
recalled=latest recipient SANCTION	-3
recalled=latest recipient SUPPORT	-6
recalled=latest recipient active	1
recalled=latest recipient definite	-6
recalled=latest recipient either	-6
recalled=latest recipient finite	-4
recalled=latest recipient indefinite	-2
recalled=latest recipient noun-object	-4
recalled=latest recipient noun-subject	-2
recalled=latest recipient owned	-2
recalled=latest recipient participle	-3
recalled=latest recipient visit	-5
recalled=named 0	2
recalled=named 0 ACCUSE	-3
recalled=named 0 AGREE	2
recalled=named 0 AID	-7
recalled=named 0 COERCE	4
recalled=named 0 CONCEDE	-3
recalled=named 0 CONSULT	9
recalled=named 0 COOPERATE	8
recalled=named 0 MOBILIZE	-2
recalled=named 0 REJECT	-6
recalled=named 0 REQUEST	9
recalled=named 0 SANCTION	4
recalled=named 0 SUPPORT	1
recalled=named 0 active	9
recalled=named 0 call	6
recalled=named 0 definite	-1
recalled=named 0 either	3
recalled=named 0 finite	4
recalled=named 0 indefinite	-2
recalled=named 0 noun-neither	2
recalled=named 0 noun-subject	-2
recalled=named 0 owned	7
recalled=named 0 participle	3
recalled=named 0 visit	5
recalled=named 1 ACCUSE	-5
recalled=named 1 AID	-6
recalled=named 1 ASSAULT	-5
recalled=named 1 COERCE	-1
recalled=named 1 CONCEDE	3
recalled=named 1 CONSULT	2
recalled=named 1 COOPERATE	1
recalled=named 1 MOBILIZE	-3
recalled=named 1 REJECT	16
recalled=named 1 REQUEST	-4
recalled=named 1 SANCTION	6
recalled=named 1 SUPPORT	14
recalled=named 1 THREATEN	5
recalled=named 1 active	-1
recalled=named 1 definite	-10
recalled=named 1 either	4
recalled=named 1 finite	3
recalled=named 1 indefinite	2
recalled=named 1 noun-neither	-2
recalled=named 1 noun-object	-2
recalled=named 1 noun-subject	-3
recalled=named 1 owned	-8
recalled=named 1 participle	7
recalled=named 1 visit	1
recalled=named 2	-7
recalled=named 2 ACCUSE	-3
recalled=named 2 AID	-8
recalled=named 2 ASSAULT	-1
recalled=named 2 COERCE	-3
recalled=named 2 CONSULT	-5
recalled=named 2 MOBILIZE	-1
recalled=named 2 REJECT	-9
recalled=named 2 REQUEST	-8
recalled=named 2 SUPPORT	-5
recalled=named 2 active	-4
recalled=named 2 definite	-8
recalled=named 2 either	-4
recalled=named 2 finite	-6
recalled=named 2 indefinite	-5
recalled=named 2 noun-object	-2
recalled=named 2 noun-subject	-13
recalled=named 2 owned	-12
recalled=named 2 participle	2
recalled=named 2 visit	-3
recalled=named 3	-1
recalled=named 3 ASSAULT	-6
recalled=named 3 COERCE	-2
recalled=named 3 REQUEST	18
recalled=named 3 SUPPORT	-9
recalled=named 3 definite	15
recalled=named 3 either	-12
recalled=named 3 finite	-9
recalled=named 3 noun-object	-2
recalled=named 3 noun-subject	12
recalled=same actor	9
recalled=same actor ACCUSE	11
recalled=same actor AGREE	1
recalled=same actor ASSAULT	3
recalled=same actor COERCE	24
recalled=same actor CONCEDE	2
recalled=same actor REQUEST	6
recalled=same actor SUPPORT	6
recalled=same actor active	2
recalled=same actor definite	-1
recalled=same actor either	13
recalled=same actor finite	11
recalled=same actor indefinite	10
recalled=same actor noun-object	1
recalled=same actor noun-subject	8
recalled=same actor owned	5
recalled=same actor participle	5
recalled=same actor visit	3
recalled=same recipient	-1
recalled=same recipient ACCUSE	1
recalled=same recipient AGREE	-1
recalled=same recipient ASSAULT	-2
recalled=same recipient COERCE	-4
recalled=same recipient CONSULT	-5
recalled=same recipient REQUEST	-2
recalled=same recipient SUPPORT	28
recalled=same recipient definite	-3
recalled=same recipient either	-4
recalled=same recipient finite	-3
recalled=same recipient noun-subject	1
recalled=same recipient owned	10
recalled=same recipient visit	-3
recalled=speaker	1
recalled=speaker ACCUSE	12
recalled=speaker AID	-4
recalled=speaker ASSAULT	-4
recalled=speaker COERCE	10
recalled=speaker CONCEDE	-6
recalled=speaker CONSULT	-4
recalled=speaker COOPERATE	6
recalled=speaker REJECT	17
recalled=speaker REQUEST	2
recalled=speaker SUPPORT	-13
recalled=speaker active	-4
recalled=speaker definite	-7
recalled=speaker either	-2
recalled=speaker finite	-1
recalled=speaker indefinite	6
recalled=speaker noun-neither	9
recalled=speaker noun-object	-3
recalled=speaker noun-subject	6
recalled=speaker owned	4
recalled=stricken	-3
recalled=stricken ACCUSE	-8
recalled=stricken AGREE	6
recalled=stricken ASSAULT	-2
recalled=stricken COERCE	-3
recalled=stricken CONCEDE	5
recalled=stricken CONSULT	-3
recalled=stricken COOPERATE	-2
recalled=stricken MOBILIZE	1
recalled=stricken REJECT	-4
recalled=stricken REQUEST	-8
recalled=stricken SUPPORT	-3
recalled=stricken active	-4
recalled=stricken call	-3
recalled=stricken definite	-6
recalled=stricken either	-6
recalled=stricken finite	-5
recalled=stricken indefinite	-1
recalled=stricken noun-object	-1
recalled=stricken noun-subject	-3
recalled=stricken owned	6
recalled=stricken participle	-2
recalled=stricken visit	-3
relation=adjacent	6
relation=adjacent ASSAULT	14
relation=adjacent SUPPORT	-1
relation=adjacent noun-object	-3
relation=adjacent noun-subject	8
relation=adjective	18
relation=adjective ASSAULT	18
relation=adjective noun-subject	16
relation=agent	8
relation=agent ASSAULT	13
relation=agent noun-object	2
relation=carrier obj ASSAULT	2
relation=carrier obj SUPPORT	-1
relation=carrier obj noun-object	-1
relation=carrier obj noun-subject	1
relation=carrier obj visit	3
relation=carrier subj	3
relation=carrier subj ACCUSE	-1
relation=carrier subj COERCE	9
relation=carrier subj CONSULT	5
relation=carrier subj REQUEST	2
relation=carrier subj SUPPORT	7
relation=carrier subj call	8
relation=carrier subj noun-object	2
relation=carrier subj noun-subject	4
relation=carrier subj visit	-2
relation=clause subj	3
relation=clause subj ASSAULT	1
relation=clause subj CONSULT	3
relation=clause subj REQUEST	2
relation=clause subj SUPPORT	9
relation=clause subj noun-object	4
relation=clause subj noun-subject	2
relation=clause subj visit	-6
relation=genitive	-3
relation=genitive ASSAULT	-6
relation=genitive REJECT	-7
relation=genitive SUPPORT	1
relation=genitive noun-object	-4
relation=genitive noun-subject	-2
relation=genitive visit	-2
relation=obj	-1
relation=obj ACCUSE	-4
relation=obj AID	6
relation=obj ASSAULT	-4
relation=obj COERCE	-3
relation=obj CONSULT	2
relation=obj COOPERATE	1
relation=obj MOBILIZE	3
relation=obj REJECT	2
relation=obj REQUEST	-2
relation=obj SANCTION	-2
relation=obj SUPPORT	4
relation=obj THREATEN	-2
relation=obj noun-object	-4
relation=obj noun-subject	-6
relation=obj participle	-1
relation=obj visit	2
relation=subj	1
relation=subj ACCUSE	-1
relation=subj AGREE	4
relation=subj AID	1
relation=subj ASSAULT	1
relation=subj COERCE	3
relation=subj CONCEDE	1
relation=subj REJECT	-3
relation=subj REQUEST	3
relation=subj RETREAT	6
relation=subj SANCTION	2
relation=subj SUPPORT	-1
relation=subj THREATEN	2
relation=subj call	5
relation=subj finite	1
relation=subj noun-object	2
relation=subj noun-subject	1
relation=subj participle	-2
relation=subj visit	1
relation=الي	-4
relation=الي ACCUSE	-3
relation=الي AID	-2
relation=الي REQUEST	-6
relation=الي finite	-3
relation=الي noun-subject	-5
relation=الي visit	-2
relation=ب	-3
relation=ب ACCUSE	-1
relation=ب ASSAULT	-3
relation=ب CONSULT	-3
relation=ب REQUEST	3
relation=ب SUPPORT	-2
relation=ب THREATEN	-1
relation=ب finite	-2
relation=ب noun-object	-3
relation=ب noun-subject	-2
relation=بين	4
relation=بين finite	-9
relation=بين noun-subject	13
relation=خلال	-1
relation=شرق	-1
relation=شرق ASSAULT	-1
relation=شمال	-2
relation=ضد	-2
relation=ضد ASSAULT	-5
relation=ضد PROTEST	-2
relation=ضد THREATEN	-1
relation=ضد finite	-2
relation=علي	-1
relation=علي AID	1
relation=علي ASSAULT	-1
relation=علي COERCE	-3
relation=علي REJECT	-1
relation=علي REQUEST	-1
relation=علي SUPPORT	-2
relation=علي finite	-2
relation=علي noun-object	-1
relation=عن	-1
relation=عن finite	-1
relation=في	-2
relation=في ASSAULT	-4
relation=في COERCE	-2
relation=في CONCEDE	-1
relation=في CONSULT	-2
relation=في MOBILIZE	-2
relation=في PROTEST	-2
relation=في REQUEST	-2
relation=في RETREAT	-1
relation=في SUPPORT	13
relation=في finite	-2
relation=في noun-object	-4
relation=في noun-subject	-4
relation=قرب	-2
relation=قرب ASSAULT	-2
relation=قرب MOBILIZE	-1
relation=قرب finite	-1
relation=ل	-2
relation=ل ACCUSE	-8
relation=ل ASSAULT	9
relation=ل CONSULT	15
relation=ل REQUEST	3
relation=ل SUPPORT	-13
relation=ل finite	-1
relation=ل noun-object	-11
relation=ل noun-subject	7
relation=ل visit	-4
relation=لدي	-2
relation=لدي ASSAULT	-2
relation=مع	-3
relation=مع AGREE	-1
relation=مع ASSAULT	2
relation=مع COERCE	-8
relation=مع CONSULT	-3
relation=مع COOPERATE	-1
relation=مع SANCTION	-1
relation=مع SUPPORT	-2
relation=مع call	-3
relation=مع finite	-3
relation=مع noun-subject	-2
relation=من ACCUSE	7
relation=من AID	3
relation=من ASSAULT	-7
relation=من COERCE	-5
relation=من COOPERATE	15
relation=من REQUEST	1
relation=من RETREAT	-1
relation=من finite	-1
relation=من noun-subject	6
relation=وسط	-2
relation=وسط ASSAULT	-2
relation=وسط finite	-1
ruled=actor	101
ruled=actor ACCUSE	1
ruled=actor AGREE	7
ruled=actor AID	3
ruled=actor ASSAULT	2
ruled=actor COERCE	1
ruled=actor CONCEDE	1
ruled=actor COOPERATE	-4
ruled=actor REJECT	-3
ruled=actor REQUEST	3
ruled=actor RETREAT	6
ruled=actor SANCTION	2
ruled=actor SUPPORT	-1
ruled=actor THREATEN	2
ruled=actor call	5
ruled=actor finite	1
ruled=actor noun-object	3
ruled=actor noun-subject	3
ruled=actor participle	-2
ruled=actor visit	3
ruled=recipient	-2
ruled=recipient ACCUSE	-4
ruled=recipient AGREE	-1
ruled=recipient AID	-2
ruled=recipient ASSAULT	-3
ruled=recipient COERCE	-3
ruled=recipient CONCEDE	-1
ruled=recipient CONSULT	-3
ruled=recipient COOPERATE	-2
ruled=recipient MOBILIZE	-1
ruled=recipient PROTEST	-2
ruled=recipient REJECT	2
ruled=recipient REQUEST	-2
ruled=recipient RETREAT	-1
ruled=recipient SANCTION	-2
ruled=recipient THREATEN	-2
ruled=recipient call	-3
ruled=recipient finite	-2
ruled=recipient noun-neither	-2
ruled=recipient noun-object	-3
ruled=recipient noun-subject	-3
ruled=recipient participle	-2
ruled=recipient visit	-3
salience=high false	6
salience=high true	-1
salience=low false	-2
salience=low true	-6
salience=mid false	-1
salience=mid true	-2
salience=top true	4
slot=actor	1
slot=actor ACCUSE	1
slot=actor AGREE	4
slot=actor AID	3
slot=actor COERCE	3
slot=actor CONCEDE	1
slot=actor CONSULT	1
slot=actor COOPERATE	1
slot=actor REJECT	-3
slot=actor REQUEST	3
slot=actor RETREAT	6
slot=actor SANCTION	2
slot=actor SUPPORT	-1
slot=actor THREATEN	2
slot=actor call	5
slot=actor finite	1
slot=actor noun-object	3
slot=actor noun-subject	1
slot=actor participle	-2
slot=actor visit	1
slot=place	-1
slot=place ASSAULT	-3
slot=place MOBILIZE	-1
slot=place PROTEST	-2
slot=place RETREAT	-1
slot=place noun-object	-2
slot=place noun-subject	-2
slot=place visit	2
slot=recipient	-2
slot=recipient ACCUSE	-4
slot=recipient AGREE	-1
slot=recipient AID	-2
slot=recipient ASSAULT	-2
slot=recipient COERCE	-3
slot=recipient CONCEDE	-4
slot=recipient CONSULT	-2
slot=recipient COOPERATE	2
slot=recipient MOBILIZE	1
slot=recipient PROTEST	-3
slot=recipient REJECT	2
slot=recipient REQUEST	-3
slot=recipient SANCTION	-2
slot=recipient SUPPORT	1
slot=recipient THREATEN	-2
slot=recipient call	-3
slot=recipient finite	-2
slot=recipient noun-neither	-2
slot=recipient noun-object	-9
slot=recipient noun-subject	-2
slot=recipient participle	-2
slot=recipient visit	-3
type=FAC	-9
type=FAC ASSAULT	-8
type=FAC ASSAULT finite	-3
type=FAC ASSAULT noun-object	-2
type=FAC ASSAULT noun-subject	-7
type=FAC CONSULT	-1
type=FAC CONSULT noun-subject	-1
type=FAC REJECT	-2
type=FAC finite	-6
type=FAC noun-object	-3
type=FAC noun-subject	-9
type=FAC visit	-1
type=GPE	-1
type=GPE ACCUSE	-2
type=GPE ACCUSE finite	-1
type=GPE ACCUSE noun-subject	-2
type=GPE AGREE	3
type=GPE AGREE finite	1
type=GPE AGREE noun-subject	8
type=GPE AID	2
type=GPE AID finite	4
type=GPE AID noun-neither	-5
type=GPE AID noun-subject	-5
type=GPE ASSAULT	-3
type=GPE ASSAULT finite	-5
type=GPE ASSAULT noun-object	-3
type=GPE ASSAULT noun-subject	-1
type=GPE COERCE	-1
type=GPE COERCE noun-object	-7
type=GPE COERCE noun-subject	-1
type=GPE CONCEDE	4
type=GPE CONCEDE finite	2
type=GPE CONCEDE noun-subject	6
type=GPE CONSULT	-8
type=GPE CONSULT finite	-4
type=GPE CONSULT noun-subject	-10
type=GPE COOPERATE	3
type=GPE COOPERATE finite	3
type=GPE COOPERATE noun-subject	-1
type=GPE MOBILIZE	-1
type=GPE MOBILIZE noun-subject	-4
type=GPE PROTEST	-3
type=GPE PROTEST finite	-2
type=GPE REJECT noun-subject	1
type=GPE REQUEST	-2
type=GPE REQUEST finite	-1
type=GPE REQUEST noun-subject	-5
type=GPE REQUEST participle	-2
type=GPE RETREAT	-1
type=GPE RETREAT noun-subject	-2
type=GPE SANCTION	3
type=GPE SANCTION finite	3
type=GPE SANCTION noun-neither	-1
type=GPE SUPPORT	9
type=GPE SUPPORT finite	8
type=GPE SUPPORT noun-subject	12
type=GPE SUPPORT participle	2
type=GPE THREATEN	-2
type=GPE THREATEN finite	-2
type=GPE call	-3
type=GPE call noun-subject	-3
type=GPE noun-neither	-5
type=GPE noun-object	-4
type=GPE noun-subject	-1
type=GPE visit	-2
type=GPE visit finite	-2
type=GPE visit noun-object	-2
type=GPE visit noun-subject	-3
type=LOC	-8
type=LOC ASSAULT	-7
type=LOC ASSAULT finite	-5
type=LOC ASSAULT noun-object	-5
type=LOC ASSAULT noun-subject	-7
type=LOC COERCE	-3
type=LOC CONSULT	-2
type=LOC CONSULT finite	-2
type=LOC REQUEST	-1
type=LOC REQUEST finite	-1
type=LOC SUPPORT	-1
type=LOC SUPPORT finite	-1
type=LOC finite	-7
type=LOC noun-object	-6
type=LOC noun-subject	-8
type=ORG	1
type=ORG ACCUSE	2
type=ORG ACCUSE finite	3
type=ORG ACCUSE noun-subject	-3
type=ORG AGREE	3
type=ORG AGREE noun-subject	8
type=ORG AID	2
type=ORG AID finite	-2
type=ORG AID noun-neither	11
type=ORG ASSAULT	3
type=ORG ASSAULT finite	2
type=ORG ASSAULT noun-object	1
type=ORG ASSAULT noun-subject	5
type=ORG COERCE	3
type=ORG COERCE finite	1
type=ORG COERCE noun-object	2
type=ORG COERCE noun-subject	13
type=ORG CONCEDE	-5
type=ORG CONCEDE noun-subject	-3
type=ORG CONSULT	2
type=ORG CONSULT finite	-9
type=ORG CONSULT noun-subject	9
type=ORG COOPERATE	-1
type=ORG COOPERATE finite	2
type=ORG COOPERATE noun-subject	-9
type=ORG MOBILIZE	10
type=ORG MOBILIZE finite	5
type=ORG REJECT	7
type=ORG REJECT finite	5
type=ORG REJECT noun-subject	6
type=ORG REQUEST	-2
type=ORG REQUEST finite	-3
type=ORG REQUEST noun-subject	4
type=ORG REQUEST participle	-3
type=ORG RETREAT	2
type=ORG RETREAT finite	1
type=ORG RETREAT noun-subject	2
type=ORG SANCTION	-2
type=ORG SANCTION finite	-3
type=ORG SANCTION noun-neither	2
type=ORG SANCTION noun-subject	2
type=ORG SUPPORT	-5
type=ORG SUPPORT finite	-6
type=ORG SUPPORT participle	-10
type=ORG call	-6
type=ORG call noun-subject	-6
type=ORG noun-neither	11
type=ORG noun-subject	4
type=ORG participle	-8
type=ORG visit	-9
type=ORG visit finite	-2
type=ORG visit noun-subject	-11
type=PER ACCUSE finite	1
type=PER ACCUSE noun-subject	-7
type=PER ACCUSE participle	1
type=PER AGREE finite	1
type=PER AGREE noun-subject	-2
type=PER AID	-10
type=PER AID finite	-9
type=PER ASSAULT	-6
type=PER ASSAULT finite	-2
type=PER ASSAULT noun-object	-4
type=PER ASSAULT noun-subject	-12
type=PER COERCE	-5
type=PER COERCE finite	-4
type=PER COERCE noun-object	-4
type=PER CONCEDE	-1
type=PER CONCEDE finite	1
type=PER CONSULT	3
type=PER CONSULT finite	3
type=PER CONSULT noun-subject	2
type=PER COOPERATE	-4
type=PER MOBILIZE	-2
type=PER PROTEST	-2
type=PER PROTEST finite	-1
type=PER REJECT	-5
type=PER REJECT finite	-4
type=PER REJECT noun-subject	-3
type=PER REQUEST	6
type=PER REQUEST finite	6
type=PER REQUEST noun-subject	3
type=PER REQUEST participle	6
type=PER RETREAT	3
type=PER RETREAT noun-subject	3
type=PER SUPPORT	-6
type=PER SUPPORT finite	-4
type=PER SUPPORT noun-subject	-19
type=PER SUPPORT participle	9
type=PER THREATEN	6
type=PER THREATEN finite	7
type=PER call	6
type=PER call noun-subject	6
type=PER finite	1
type=PER noun-object	-4
type=PER noun-subject	-2
type=PER participle	12
type=PER visit	7
type=PER visit finite	5
type=PER visit noun-subject	7
type=mixed	-7
type=mixed ASSAULT	-3
type=mixed ASSAULT noun-object	-3
type=mixed noun-object	-3
type=mixed noun-subject	-3
verb agrees=false	-3
verb agrees=false active near=false	-4
verb agrees=false active near=true	-7
verb agrees=false either near=false	-3
verb agrees=false either near=true	-1
verb agrees=true	1
verb agrees=true active near=false	1
verb agrees=true active near=true	1
verb agrees=true either near=false	1
verb agrees=true either near=true	-1
within before 0	1
within before 0 finite	-3
within before 0 noun-object	-3
within before 0 noun-subject	7
within before 1	-5
within before 1 noun-subject	-4
within before 2	7
within behind 0	-3
within behind 0 ASSAULT	4
within behind 0 CONSULT	-3
within behind 0 finite	-5
within behind 0 noun-subject	2
within behind 1	-4
within behind 2	-3
within behind 2 ASSAULT	-2
within behind 2 finite	-1
`
export const RECIPIENT_WEIGHTS: string = `
adjectival before 0	-8
adjectival before 0 ASSAULT	-6
adjectival before 0 finite	-1
adjectival before 0 noun-object	-2
adjectival before 0 noun-subject	-5
adjectival before 1	4
adjectival before 1 noun-subject	8
adjectival before 2	8
adjectival before 2 ASSAULT	13
adjectival before 2 finite	12
adjectival before 2 noun-subject	-4
adjectival behind 0	8
adjectival behind 0 ACCUSE	4
adjectival behind 0 ASSAULT	-3
adjectival behind 0 REQUEST	-3
adjectival behind 0 SUPPORT	6
adjectival behind 0 finite	6
adjectival behind 0 noun-subject	6
adjectival behind 1	-3
adjectival behind 1 ASSAULT	-1
adjectival behind 1 finite	-2
adjectival behind 2	13
adjectival behind 2 finite	-2
adjectival behind 2 noun-subject	16
by=bare before 0	4
by=bare before 0 ASSAULT	5
by=bare before 0 CONSULT	14
by=bare before 0 REQUEST	-9
by=bare before 0 SUPPORT	2
by=bare before 0 finite	5
by=bare before 0 noun-object	-4
by=bare before 0 noun-subject	8
by=bare before 0 visit	11
by=bare before 1	-2
by=bare before 1 ACCUSE	-2
by=bare before 1 AGREE	-4
by=bare before 1 AID	-4
by=bare before 1 ASSAULT	-19
by=bare before 1 COERCE	13
by=bare before 1 CONCEDE	-2
by=bare before 1 CONSULT	1
by=bare before 1 REQUEST	16
by=bare before 1 SUPPORT	-5
by=bare before 1 finite	-2
by=bare before 1 noun-object	-6
by=bare before 1 noun-subject	2
by=bare before 1 visit	-7
by=bare before 2	-7
by=bare before 2 ACCUSE	6
by=bare before 2 ASSAULT	1
by=bare before 2 COERCE	-4
by=bare before 2 CONCEDE	-2
by=bare before 2 CONSULT	-3
by=bare before 2 REQUEST	-9
by=bare before 2 SUPPORT	-3
by=bare before 2 finite	-6
by=bare before 2 noun-object	-9
by=bare before 2 noun-subject	3
by=bare before 2 participle	-3
by=bare behind 0	5
by=bare behind 0 ACCUSE	2
by=bare behind 0 AGREE	20
by=bare behind 0 AID	-2
by=bare behind 0 ASSAULT	7
by=bare behind 0 COERCE	5
by=bare behind 0 CONSULT	2
by=bare behind 0 REJECT	2
by=bare behind 0 REQUEST	20
by=bare behind 0 SANCTION	2
by=bare behind 0 SUPPORT	-5
by=bare behind 0 THREATEN	3
by=bare behind 0 finite	4
by=bare behind 0 noun-subject	11
by=bare behind 0 participle	3
by=bare behind 0 visit	-5
by=bare behind 1	16
by=bare behind 1 ACCUSE	10
by=bare behind 1 ASSAULT	1
by=bare behind 1 COERCE	4
by=bare behind 1 CONSULT	-5
by=bare behind 1 finite	14
by=bare behind 1 noun-object	4
by=bare behind 1 noun-subject	3
by=bare behind 1 visit	-5
by=bare behind 2	2
by=bare behind 2 ACCUSE	6
by=bare behind 2 AGREE	-8
by=bare behind 2 ASSAULT	5
by=bare behind 2 CONSULT	-9
by=bare behind 2 COOPERATE	-3
by=bare behind 2 REQUEST	-5
by=bare behind 2 SUPPORT	15
by=bare behind 2 finite	-8
by=bare behind 2 noun-object	-2
by=bare behind 2 noun-subject	15
by=bare behind 2 visit	-2
by=bare same 0	10
by=bare same 0 ASSAULT	3
by=bare same 0 COERCE	-6
by=bare same 0 noun-object	5
by=الي before 0	16
by=الي before 0 ASSAULT	10
by=الي before 0 finite	22
by=الي before 0 noun-object	-12
by=الي before 0 noun-subject	8
by=الي before 0 visit	8
by=الي before 2	7
by=الي behind 0	7
by=الي behind 0 AID	10
by=الي behind 0 REQUEST	-5
by=الي behind 0 finite	5
by=الي behind 0 noun-subject	6
by=الي behind 0 visit	9
by=الي behind 1	5
by=الي behind 2	4
by=الي behind 2 ASSAULT	5
by=الي behind 2 finite	-7
by=الي behind 2 noun-subject	13
by=الي same 0	3
by=الي same 0 noun-object	3
by=الي-pronoun before 0	-4
by=ب before 0	-9
by=ب before 0 finite	-7
by=ب before 0 noun-subject	-3
by=ب before 1	-7
by=ب before 1 ASSAULT	-4
by=ب before 1 noun-object	-13
by=ب before 1 noun-subject	8
by=ب before 2	-8
by=ب before 2 ASSAULT	-6
by=ب before 2 noun-subject	-9
by=ب behind 0	5
by=ب behind 0 ASSAULT	3
by=ب behind 0 CONSULT	4
by=ب behind 0 REQUEST	-3
by=ب behind 0 SUPPORT	1
by=ب behind 0 THREATEN	4
by=ب behind 0 finite	4
by=ب behind 0 noun-object	-6
by=ب behind 0 noun-subject	10
by=ب behind 1	3
by=ب behind 1 ASSAULT	6
by=ب behind 2	-8
by=ب behind 2 ACCUSE	-2
by=ب behind 2 ASSAULT	-3
by=ب behind 2 CONSULT	2
by=ب behind 2 finite	-6
by=ب behind 2 noun-subject	-3
by=بين before 1	-3
by=بين behind 2	-2
by=شمال behind 0	2
by=ضد behind 0	8
by=ضد behind 0 ASSAULT	11
by=ضد behind 0 PROTEST	4
by=ضد behind 0 THREATEN	1
by=ضد behind 0 finite	2
by=ضد behind 0 noun-subject	9
by=ضد behind 2	1
by=عبر before 1	16
by=عبر before 2	-3
by=علي before 0	2
by=علي before 0 ASSAULT	7
by=علي before 0 noun-subject	-1
by=علي before 1	-9
by=علي before 1 ASSAULT	-6
by=علي before 1 finite	-5
by=علي before 2	-5
by=علي before 2 ASSAULT	-4
by=علي before 2 noun-subject	-1
by=علي behind 0	7
by=علي behind 0 AGREE	1
by=علي behind 0 ASSAULT	10
by=علي behind 0 COERCE	9
by=علي behind 0 MOBILIZE	1
by=علي behind 0 REJECT	1
by=علي behind 0 REQUEST	5
by=علي behind 0 SUPPORT	-6
by=علي behind 0 finite	3
by=علي behind 0 noun-subject	11
by=علي behind 1	1
by=علي behind 2	6
by=علي behind 2 ACCUSE	-2
by=علي behind 2 ASSAULT	10
by=علي behind 2 finite	-4
by=علي behind 2 noun-subject	11
by=عن before 0	1
by=عن behind 0	1
by=عن behind 0 CONCEDE	1
by=عن behind 0 finite	1
by=عن behind 2	-2
by=عن same 0	6
by=عن same 0 ASSAULT	6
by=عن same 0 noun-object	6
by=في before 0	-3
by=في before 0 ASSAULT	2
by=في before 0 finite	-3
by=في before 0 noun-object	-3
by=في before 0 noun-subject	4
by=في before 1	29
by=في before 1 ASSAULT	30
by=في before 1 finite	7
by=في before 1 noun-object	19
by=في before 1 noun-subject	6
by=في before 2	-10
by=في before 2 ASSAULT	-6
by=في before 2 finite	-6
by=في before 2 noun-object	-2
by=في before 2 noun-subject	-4
by=في behind 0 ASSAULT	8
by=في behind 0 COERCE	-1
by=في behind 0 CONCEDE	-2
by=في behind 0 CONSULT	-3
by=في behind 0 MOBILIZE	1
by=في behind 0 PROTEST	-1
by=في behind 0 REQUEST	-2
by=في behind 0 RETREAT	-3
by=في behind 0 SUPPORT	-5
by=في behind 0 finite	1
by=في behind 0 noun-object	2
by=في behind 0 noun-subject	-1
by=في behind 0 visit	-2
by=في behind 1	-11
by=في behind 1 ASSAULT	-9
by=في behind 1 finite	-3
by=في behind 1 noun-object	-5
by=في behind 1 noun-subject	-5
by=في behind 2	-12
by=في behind 2 ASSAULT	1
by=في behind 2 finite	1
by=في behind 2 noun-object	-6
by=في behind 2 noun-subject	-8
by=في behind 2 visit	-7
by=في same 0	3
by=في same 0 ASSAULT	5
by=في same 0 noun-object	5
by=في-pronoun behind 0	-4
by=في-pronoun behind 0 finite	-4
by=قرب behind 0	-8
by=قرب behind 0 ASSAULT	-7
by=قرب behind 0 MOBILIZE	-2
by=قرب behind 0 finite	-2
by=ل before 0	-4
by=ل before 0 ASSAULT	1
by=ل before 0 finite	3
by=ل before 0 noun-object	2
by=ل before 0 noun-subject	-8
by=ل before 1	-6
by=ل before 1 ASSAULT	-5
by=ل before 1 finite	-8
by=ل before 1 noun-object	-3
by=ل before 1 noun-subject	4
by=ل before 2	-10
by=ل before 2 ASSAULT	-4
by=ل before 2 finite	-12
by=ل before 2 noun-subject	-5
by=ل behind 0	9
by=ل behind 0 ACCUSE	4
by=ل behind 0 ASSAULT	-9
by=ل behind 0 SUPPORT	18
by=ل behind 0 finite	18
by=ل behind 0 noun-object	-10
by=ل behind 0 noun-subject	-6
by=ل behind 2	-1
by=ل behind 2 ASSAULT	-3
by=ل behind 2 noun-subject	-6
by=مع before 2	8
by=مع behind 0	9
by=مع behind 0 AGREE	2
by=مع behind 0 COERCE	3
by=مع behind 0 CONSULT	6
by=مع behind 0 COOPERATE	3
by=مع behind 0 SANCTION	3
by=مع behind 0 SUPPORT	12
by=مع behind 0 call	3
by=مع behind 0 finite	4
by=مع behind 0 noun-subject	12
by=مع behind 1	2
by=مع behind 1 noun-subject	-1
by=مع behind 2	8
by=من before 0	16
by=من before 0 ASSAULT	21
by=من before 0 finite	2
by=من before 0 noun-object	11
by=من before 0 noun-subject	7
by=من before 1	1
by=من before 1 ASSAULT	5
by=من before 1 finite	-3
by=من before 1 noun-subject	6
by=من before 2	-5
by=من before 2 ASSAULT	-4
by=من before 2 finite	-3
by=من before 2 noun-object	8
by=من before 2 noun-subject	-11
by=من behind 0	1
by=من behind 0 ASSAULT	-13
by=من behind 0 REQUEST	8
by=من behind 0 RETREAT	5
by=من behind 0 finite	2
by=من behind 0 noun-subject	-1
by=من behind 2	2
by=من behind 2 ASSAULT	5
by=من behind 2 noun-subject	3
by=وسط behind 0	3
by=وسط behind 0 ASSAULT	3
by=وسط behind 0 finite	1
head=agent	7
head=agent before 0	-2
head=agent before 1	-2
head=agent before 2	5
head=agent behind 0	10
head=agent behind 1	-9
head=agent behind 2	-12
head=casualty	17
head=document	-9
head=document before 0	-3
head=document before 1	-3
head=document before 2	-6
head=document behind 0	-4
head=event	11
head=event before 1	5
head=event before 2	4
head=event behind 0	-5
head=event behind 1	13
head=event behind 2	13
head=event same 0	9
head=facility	16
head=facility behind 0	5
head=facility behind 2	4
head=money	-3
head=name	1
head=name before 0	-5
head=name before 2	-22
head=name behind 0	5
head=name behind 1	13
head=name behind 2	-7
head=place	15
head=place before 0	21
head=place before 1	4
head=place before 2	-2
head=place behind 0	2
head=place behind 1	10
head=place behind 2	17
head=thing	1
head=thing before 0	1
head=thing before 1	1
head=thing before 2	1
head=thing behind 0	1
head=thing behind 1	13
head=thing behind 2	-13
head=thing same 0	2
head=time	-7
head=weapon	-3
many=false ACCUSE	1
many=false AGREE	-1
many=false AID	-1
many=false ASSAULT	1
many=false CONCEDE	-1
many=false MOBILIZE	-8
many=false PROTEST	2
many=false REJECT	-2
many=false REQUEST	-3
many=false RETREAT	-4
many=false SUPPORT	2
many=false call	-5
many=false noun-neither	-4
many=false noun-object	-1
many=false participle	-8
many=true	3
many=true ACCUSE	-2
many=true AGREE	-3
many=true ASSAULT	23
many=true CONSULT	-6
many=true finite	-4
many=true noun-object	12
many=true noun-subject	-4
many=true visit	-4
near=before 1	2
near=before 1 AGREE	-2
near=before 1 ASSAULT	9
near=before 1 COERCE	6
near=before 1 CONSULT	-2
near=before 1 REQUEST	-9
near=before 1 SUPPORT	-3
near=before 1 finite	-4
near=before 1 noun-object	8
near=before 1 noun-subject	1
near=before 1 type=GPE	5
near=before 1 type=LOC	2
near=before 1 type=ORG	-8
near=before 1 type=PER	6
near=before 1 visit	9
near=before 2	7
near=before 2 AID	4
near=before 2 ASSAULT	19
near=before 2 COERCE	-7
near=before 2 CONSULT	12
near=before 2 REQUEST	4
near=before 2 SUPPORT	-14
near=before 2 finite	11
near=before 2 noun-object	2
near=before 2 noun-subject	1
near=before 2 type=FAC	-3
near=before 2 type=GPE	-4
near=before 2 type=ORG	8
near=before 2 type=PER	16
near=before 3	-2
near=before 3 AGREE	-4
near=before 3 ASSAULT	-9
near=before 3 COERCE	-4
near=before 3 CONSULT	-1
near=before 3 REQUEST	-3
near=before 3 SUPPORT	19
near=before 3 finite	-3
near=before 3 noun-object	3
near=before 3 noun-subject	-4
near=before 3 type=GPE	4
near=before 3 type=ORG	6
near=before 3 type=PER	-13
near=before 3 visit	7
near=before 5 ACCUSE	-3
near=before 5 AGREE	-7
near=before 5 ASSAULT	9
near=before 5 COERCE	-2
near=before 5 CONSULT	-2
near=before 5 SUPPORT	-8
near=before 5 finite	4
near=before 5 noun-object	-10
near=before 5 noun-subject	7
near=before 5 type=FAC	-5
near=before 5 type=GPE	13
near=before 5 type=LOC	-7
near=before 5 type=ORG	5
near=before 5 type=PER	-9
near=before 8	2
near=before 8 ACCUSE	-3
near=before 8 AGREE	-5
near=before 8 AID	-3
near=before 8 ASSAULT	15
near=before 8 COERCE	23
near=before 8 CONCEDE	-5
near=before 8 CONSULT	-5
near=before 8 REQUEST	-7
near=before 8 SUPPORT	-3
near=before 8 finite	6
near=before 8 noun-object	-4
near=before 8 noun-subject	1
near=before 8 type=GPE	3
near=before 8 type=LOC	-5
near=before 8 type=ORG	-1
near=before 8 type=PER	8
near=before 9	-14
near=before 9 ACCUSE	3
near=before 9 AGREE	-2
near=before 9 AID	10
near=before 9 ASSAULT	-12
near=before 9 COERCE	-2
near=before 9 CONSULT	-5
near=before 9 REJECT	-6
near=before 9 REQUEST	-9
near=before 9 SUPPORT	-1
near=before 9 THREATEN	-3
near=before 9 finite	-15
near=before 9 noun-object	-8
near=before 9 participle	-3
near=before 9 type=LOC	-3
near=before 9 type=ORG	-11
near=before 9 type=PER	-10
near=behind 1	10
near=behind 1 ACCUSE	6
near=behind 1 AGREE	9
near=behind 1 AID	-4
near=behind 1 ASSAULT	5
near=behind 1 COERCE	4
near=behind 1 CONSULT	9
near=behind 1 REQUEST	6
near=behind 1 SUPPORT	5
near=behind 1 call	4
near=behind 1 finite	7
near=behind 1 noun-object	7
near=behind 1 noun-subject	10
near=behind 1 participle	1
near=behind 1 type=FAC	15
near=behind 1 type=GPE	7
near=behind 1 type=ORG	8
near=behind 1 type=PER	10
near=behind 1 visit	15
near=behind 2	5
near=behind 2 ACCUSE	4
near=behind 2 AGREE	7
near=behind 2 AID	5
near=behind 2 ASSAULT	12
near=behind 2 COERCE	9
near=behind 2 CONCEDE	-1
near=behind 2 CONSULT	3
near=behind 2 COOPERATE	3
near=behind 2 PROTEST	-1
near=behind 2 REJECT	6
near=behind 2 REQUEST	9
near=behind 2 RETREAT	2
near=behind 2 SANCTION	1
near=behind 2 SUPPORT	2
near=behind 2 THREATEN	5
near=behind 2 finite	4
near=behind 2 noun-subject	18
near=behind 2 type=GPE	2
near=behind 2 type=LOC	4
near=behind 2 type=ORG	5
near=behind 2 type=PER	8
near=behind 2 visit	-8
near=behind 3	4
near=behind 3 AGREE	-2
near=behind 3 AID	-2
near=behind 3 ASSAULT	8
near=behind 3 COERCE	-3
near=behind 3 CONCEDE	1
near=behind 3 CONSULT	-3
near=behind 3 COOPERATE	5
near=behind 3 MOBILIZE	2
near=behind 3 PROTEST	2
near=behind 3 REQUEST	3
near=behind 3 RETREAT	-3
near=behind 3 SANCTION	-1
near=behind 3 SUPPORT	6
near=behind 3 THREATEN	1
near=behind 3 finite	3
near=behind 3 noun-object	8
near=behind 3 noun-subject	-5
near=behind 3 type=GPE	-2
near=behind 3 type=LOC	9
near=behind 3 type=ORG	7
near=behind 3 type=PER	4
near=behind 3 visit	1
near=behind 5	-4
near=behind 5 ACCUSE	-1
near=behind 5 AGREE	-3
near=behind 5 ASSAULT	-7
near=behind 5 COERCE	-3
near=behind 5 CONSULT	-4
near=behind 5 REQUEST	-6
near=behind 5 SUPPORT	24
near=behind 5 call	-5
near=behind 5 finite	-3
near=behind 5 noun-subject	-5
near=behind 5 type=FAC	-6
near=behind 5 type=GPE	5
near=behind 5 type=LOC	-8
near=behind 5 type=ORG	3
near=behind 5 type=PER	-12
near=behind 5 visit	7
near=behind 8	-3
near=behind 8 ACCUSE	-8
near=behind 8 AGREE	-9
near=behind 8 ASSAULT	3
near=behind 8 COERCE	4
near=behind 8 CONSULT	-5
near=behind 8 REQUEST	5
near=behind 8 SUPPORT	5
near=behind 8 finite	3
near=behind 8 noun-object	-9
near=behind 8 type=LOC	1
near=behind 8 type=ORG	-6
near=behind 8 type=PER	2
near=behind 8 visit	-5
near=behind 9	-10
near=behind 9 ACCUSE	4
near=behind 9 AGREE	17
near=behind 9 ASSAULT	-7
near=behind 9 COERCE	-3
near=behind 9 CONSULT	-6
near=behind 9 COOPERATE	-3
near=behind 9 REQUEST	-7
near=behind 9 SUPPORT	-15
near=behind 9 finite	-11
near=behind 9 noun-object	-12
near=behind 9 noun-subject	4
near=behind 9 type=GPE	-7
near=behind 9 type=LOC	5
near=behind 9 type=ORG	-8
near=behind 9 type=PER	-9
near=behind 9 visit	-3
near=far	-13
near=far ACCUSE	-4
near=far AGREE	-7
near=far AID	-8
near=far ASSAULT	-13
near=far COERCE	-13
near=far CONCEDE	8
near=far CONSULT	-7
near=far COOPERATE	-7
near=far MOBILIZE	-5
near=far REJECT	-10
near=far REQUEST	-7
near=far RETREAT	-4
near=far SANCTION	-2
near=far SUPPORT	-5
near=far THREATEN	-7
near=far call	-5
near=far finite	-12
near=far noun-neither	-5
near=far noun-object	-5
near=far noun-subject	-18
near=far participle	-7
near=far type=FAC	-13
near=far type=GPE	-17
near=far type=LOC	-7
near=far type=ORG	-13
near=far type=PER	-4
near=far visit	-15
near=same 0	16
near=same 0 ASSAULT	18
near=same 0 COERCE	-12
near=same 0 noun-object	14
near=same 0 noun-subject	5
near=same 0 type=GPE	22
near=same 0 type=ORG	1
near=same 0 type=PER	4
nobody ACCUSE finite	5
nobody ACCUSE noun-subject	-11
nobody AGREE	3
nobody AGREE finite	-2
nobody AGREE noun-subject	8
nobody AID	2
nobody AID finite	-3
nobody ASSAULT	-3
nobody ASSAULT finite	-4
nobody ASSAULT noun-object	-3
nobody ASSAULT noun-subject	-2
nobody COERCE	1
nobody COERCE finite	-2
nobody COERCE noun-object	10
nobody CONCEDE	1
nobody CONCEDE finite	4
nobody CONCEDE noun-subject	1
nobody CONSULT	2
nobody CONSULT finite	-2
nobody CONSULT noun-subject	7
nobody COOPERATE finite	-3
nobody COOPERATE noun-subject	5
nobody MOBILIZE	10
nobody MOBILIZE finite	6
nobody PROTEST	-2
nobody PROTEST finite	-1
nobody REJECT	3
nobody REJECT finite	2
nobody REJECT noun-subject	3
nobody REQUEST	4
nobody REQUEST finite	4
nobody REQUEST noun-subject	-9
nobody REQUEST participle	14
nobody RETREAT	5
nobody RETREAT finite	1
nobody RETREAT noun-subject	6
nobody SANCTION finite	-2
nobody SUPPORT	-3
nobody SUPPORT finite	-6
nobody SUPPORT noun-subject	4
nobody THREATEN finite	2
nobody active	3
nobody active actor=false	8
nobody active actor=true	2
nobody active recipient=false	20
nobody active recipient=true	-2
nobody actor=false	2
nobody actor=false AGREE	7
nobody actor=false AID	13
nobody actor=false ASSAULT	-2
nobody actor=false COERCE	-8
nobody actor=false CONCEDE	1
nobody actor=false CONSULT	3
nobody actor=false PROTEST	-2
nobody actor=false REQUEST	10
nobody actor=false SUPPORT	8
nobody actor=false finite	-1
nobody actor=false noun-object	-2
nobody actor=false noun-subject	8
nobody actor=false visit	-5
nobody actor=true AID	-3
nobody actor=true ASSAULT	-4
nobody actor=true COERCE	4
nobody actor=true CONCEDE	1
nobody actor=true CONSULT	1
nobody actor=true COOPERATE	-1
nobody actor=true MOBILIZE	4
nobody actor=true REQUEST	2
nobody actor=true RETREAT	5
nobody actor=true SANCTION	-2
nobody actor=true SUPPORT	-6
nobody actor=true THREATEN	4
nobody actor=true call	5
nobody actor=true noun-object	9
nobody actor=true noun-subject	-2
nobody actor=true participle	10
nobody actor=true visit	3
nobody both=false false	13
nobody both=false false AGREE	9
nobody both=false false ASSAULT	-17
nobody both=false false COERCE	-5
nobody both=false false CONSULT	6
nobody both=false false REQUEST	11
nobody both=false false SUPPORT	-14
nobody both=false false finite	11
nobody both=false false noun-object	3
nobody both=false true ACCUSE	-4
nobody both=false true AGREE	-1
nobody both=false true COERCE	-4
nobody both=false true PROTEST	-2
nobody both=false true SUPPORT	21
nobody both=false true finite	-4
nobody both=false true noun-object	-4
nobody both=false true noun-subject	10
nobody both=false true visit	-2
nobody both=true false	10
nobody both=true false ACCUSE	4
nobody both=true false AGREE	5
nobody both=true false ASSAULT	-9
nobody both=true false COERCE	10
nobody both=true false CONCEDE	2
nobody both=true false CONSULT	13
nobody both=true false COOPERATE	1
nobody both=true false MOBILIZE	10
nobody both=true false REJECT	4
nobody both=true false REQUEST	5
nobody both=true false RETREAT	8
nobody both=true false SUPPORT	-9
nobody both=true false THREATEN	11
nobody both=true false finite	10
nobody both=true false noun-object	8
nobody both=true false noun-subject	6
nobody both=true false participle	6
nobody both=true false visit	5
nobody both=true true	-2
nobody both=true true ACCUSE	-2
nobody both=true true AGREE	-3
nobody both=true true AID	-3
nobody both=true true ASSAULT	-2
nobody both=true true CONCEDE	-2
nobody both=true true CONSULT	-3
nobody both=true true COOPERATE	-2
nobody both=true true MOBILIZE	-3
nobody both=true true REJECT	-3
nobody both=true true RETREAT	-1
nobody both=true true SANCTION	-2
nobody both=true true SUPPORT	-4
nobody both=true true THREATEN	-2
nobody both=true true call	-1
nobody both=true true finite	-2
nobody both=true true noun-object	3
nobody both=true true noun-subject	-4
nobody both=true true participle	5
nobody call	4
nobody call noun-subject	4
nobody definite	3
nobody definite actor=false	16
nobody definite actor=true	-9
nobody definite recipient=false	-8
nobody definite recipient=true	8
nobody either	-1
nobody either actor=false	-3
nobody either actor=true	-1
nobody either recipient=false	6
nobody either recipient=true	-3
nobody indefinite	-1
nobody indefinite actor=false	-2
nobody indefinite recipient=false	13
nobody indefinite recipient=true	-4
nobody last actor=false ruled=false ASSAULT	2
nobody last actor=false ruled=false noun-object	-6
nobody last actor=false ruled=false noun-subject	8
nobody last actor=false ruled=true	3
nobody last actor=false ruled=true ASSAULT	-2
nobody last actor=false ruled=true finite	-1
nobody last actor=false ruled=true noun-object	10
nobody last actor=false ruled=true noun-subject	-4
nobody last actor=true ruled=false	5
nobody last actor=true ruled=false AGREE	-1
nobody last actor=true ruled=false ASSAULT	5
nobody last actor=true ruled=false CONSULT	7
nobody last actor=true ruled=false SUPPORT	3
nobody last actor=true ruled=false noun-object	6
nobody last actor=true ruled=false noun-subject	2
nobody last actor=true ruled=true	5
nobody last actor=true ruled=true ACCUSE	-2
nobody last actor=true ruled=true ASSAULT	-2
nobody last actor=true ruled=true CONSULT	9
nobody last actor=true ruled=true COOPERATE	-2
nobody last actor=true ruled=true REQUEST	-4
nobody last actor=true ruled=true SUPPORT	-16
nobody last actor=true ruled=true finite	5
nobody last actor=true ruled=true noun-subject	3
nobody last actor=true ruled=true participle	3
nobody last actor=true ruled=true visit	-2
nobody last recipient=false ruled=false	8
nobody last recipient=false ruled=false ASSAULT	-10
nobody last recipient=false ruled=false CONSULT	19
nobody last recipient=false ruled=false REQUEST	10
nobody last recipient=false ruled=false finite	9
nobody last recipient=false ruled=false noun-subject	-8
nobody last recipient=false ruled=true	-10
nobody last recipient=false ruled=true ACCUSE	-3
nobody last recipient=false ruled=true ASSAULT	-11
nobody last recipient=false ruled=true CONSULT	-4
nobody last recipient=false ruled=true SUPPORT	9
nobody last recipient=false ruled=true finite	1
nobody last recipient=false ruled=true noun-object	-4
nobody last recipient=false ruled=true noun-subject	-9
nobody last recipient=true ruled=false	8
nobody last recipient=true ruled=false ACCUSE	6
nobody last recipient=true ruled=false ASSAULT	1
nobody last recipient=true ruled=false CONSULT	-2
nobody last recipient=true ruled=false COOPERATE	1
nobody last recipient=true ruled=false finite	-6
nobody last recipient=true ruled=false noun-subject	4
nobody last recipient=true ruled=false visit	1
nobody last recipient=true ruled=true	4
nobody last recipient=true ruled=true ACCUSE	6
nobody last recipient=true ruled=true AGREE	-1
nobody last recipient=true ruled=true ASSAULT	7
nobody last recipient=true ruled=true COERCE	-3
nobody last recipient=true ruled=true CONSULT	-2
nobody last recipient=true ruled=true REQUEST	-4
nobody last recipient=true ruled=true SUPPORT	-3
nobody last recipient=true ruled=true finite	2
nobody last recipient=true ruled=true noun-object	-5
nobody last recipient=true ruled=true noun-subject	12
nobody last recipient=true ruled=true visit	-2
nobody next=comma	3
nobody next=complementiser	23
nobody next=particle	11
nobody next=relative	-4
nobody next=stop	24
nobody next=time	-4
nobody next=undefined	-6
nobody next=verb	-4
nobody next=الي	4
nobody next=ب	6
nobody next=بين	3
nobody next=خلال	3
nobody next=ضد	-4
nobody next=علي	1
nobody next=في	2
nobody next=ل	-1
nobody next=مع	-8
nobody next=من	-7
nobody noun-neither	4
nobody noun-subject	1
nobody owned	7
nobody owned actor=false	3
nobody owned actor=true	6
nobody owned recipient=false	13
nobody owned recipient=true	1
nobody participle	10
nobody recipient=false	11
nobody recipient=false ACCUSE	8
nobody recipient=false AGREE	13
nobody recipient=false AID	13
nobody recipient=false ASSAULT	-20
nobody recipient=false COERCE	6
nobody recipient=false CONCEDE	3
nobody recipient=false CONSULT	18
nobody recipient=false COOPERATE	4
nobody recipient=false MOBILIZE	18
nobody recipient=false REJECT	11
nobody recipient=false REQUEST	11
nobody recipient=false RETREAT	8
nobody recipient=false SUPPORT	-21
nobody recipient=false THREATEN	5
nobody recipient=false finite	11
nobody recipient=false noun-object	9
nobody recipient=false noun-subject	4
nobody recipient=false participle	6
nobody recipient=false visit	2
nobody recipient=true	-2
nobody recipient=true ACCUSE	-3
nobody recipient=true AGREE	-3
nobody recipient=true AID	-3
nobody recipient=true ASSAULT	-1
nobody recipient=true COERCE	-2
nobody recipient=true CONCEDE	-3
nobody recipient=true CONSULT	-4
nobody recipient=true COOPERATE	-3
nobody recipient=true MOBILIZE	-3
nobody recipient=true PROTEST	-2
nobody recipient=true REJECT	-4
nobody recipient=true REQUEST	-1
nobody recipient=true RETREAT	-1
nobody recipient=true SANCTION	-3
nobody recipient=true SUPPORT	2
nobody recipient=true THREATEN	-2
nobody recipient=true call	-2
nobody recipient=true finite	-3
nobody recipient=true noun-neither	-3
nobody recipient=true noun-object	-3
nobody recipient=true participle	5
nobody subject=none false	4
nobody subject=none false ACCUSE	-10
nobody subject=none false AGREE	4
nobody subject=none false ASSAULT	1
nobody subject=none false COERCE	1
nobody subject=none false COOPERATE	5
nobody subject=none false REJECT	1
nobody subject=none false REQUEST	-1
nobody subject=none false SUPPORT	8
nobody subject=none false finite	-10
nobody subject=none false noun-object	-2
nobody subject=none false noun-subject	7
nobody subject=none false participle	10
nobody subject=none false visit	-8
nobody subject=said false	-3
nobody subject=said false ACCUSE	4
nobody subject=said false ASSAULT	-14
nobody subject=said false COERCE	-8
nobody subject=said false PROTEST	-1
nobody subject=said false REQUEST	1
nobody subject=said false SUPPORT	3
nobody subject=said false finite	7
nobody subject=said false noun-object	-6
nobody subject=said false noun-subject	-17
nobody subject=said false visit	-2
nobody subject=said true ACCUSE	-1
nobody subject=said true AGREE	-3
nobody subject=said true AID	-2
nobody subject=said true COERCE	1
nobody subject=said true CONCEDE	-2
nobody subject=said true CONSULT	1
nobody subject=said true COOPERATE	-5
nobody subject=said true MOBILIZE	4
nobody subject=said true REQUEST	4
nobody subject=said true SANCTION	-2
nobody subject=said true SUPPORT	-7
nobody subject=said true THREATEN	2
nobody subject=said true finite	-1
nobody subject=said true noun-object	13
nobody subject=said true visit	5
nobody subject=understood false	4
nobody subject=understood false REQUEST	6
nobody subject=understood false finite	4
nobody subject=understood true	7
nobody subject=understood true ACCUSE	6
nobody subject=understood true ASSAULT	-10
nobody subject=understood true COERCE	7
nobody subject=understood true CONSULT	4
nobody subject=understood true REQUEST	-1
nobody subject=understood true SUPPORT	-4
nobody subject=understood true finite	9
nobody subject=understood true noun-subject	2
nobody visit	1
nobody visit finite	3
nobody visit noun-subject	-3
nobody اتصال	5
nobody اتفاق	3
nobody اتفق	9
nobody اتهام	-6
nobody اتهم	1
nobody اجتماع	13
nobody اجتمع	2
nobody احتج	-1
nobody احتجز	-1
nobody احراق	-2
nobody احرق	-1
nobody اخلي	2
nobody ادان	19
nobody ارسل	-1
nobody استسلم	3
nobody استشهاد	-3
nobody استقبل	-1
nobody استنجد	-1
nobody استنكر	3
nobody استهداف	4
nobody استهدف	-14
nobody اشتباك	1
nobody اطلق	-6
nobody اعتداء	-7
nobody اعتصم	-1
nobody اعتقال	5
nobody اعتقل	-7
nobody اعدم	-2
nobody اغتال	-1
nobody اغلق	4
nobody افرج	-1
nobody اقتحم	15
nobody التقي	-2
nobody القي	-1
nobody انتقد	-3
nobody انسحب	-1
nobody انفجار	-5
nobody انفجر	1
nobody اوقف	7
nobody ايد	-1
nobody بحث	-5
nobody تاييد	-1
nobody تبادل	-2
nobody تدمير	1
nobody تراجع	4
nobody تضامن	-1
nobody تظاهر	-1
nobody تعاون	-2
nobody تفاهم	-7
nobody تفجير	11
nobody تفقد	11
nobody تنسيق	7
nobody توعد	-6
nobody جمد	-1
nobody حاصر	-1
nobody حذر	4
nobody حشد	2
nobody حصل	-5
nobody حظر	-1
nobody حمل	-12
nobody خطف	-4
nobody دان	18
nobody داهم	-1
nobody دعا	9
nobody دعم	11
nobody دمر	-1
nobody رحب	-3
nobody رفض	4
nobody رفع	-1
nobody زار	-4
nobody زياره	-7
nobody ساعد	-1
nobody ساند	-3
nobody سحب	1
nobody سيطر	-1
nobody سيطره	5
nobody صادر	4
nobody ضغط	-2
nobody طالب	12
nobody طلب	3
nobody عارض	-1
nobody عدوان	4
nobody عرقل	2
nobody عزز	1
nobody عمليه	10
nobody غاره	-7
nobody فجر	7
nobody فرض	-4
nobody قاطع	-1
nobody قتل	12
nobody قدم	-4
nobody قصف	-8
nobody قطع	-1
nobody لقاء	-5
nobody لوح	2
nobody محادثه	1
nobody محاوله اغتيال	-2
nobody معركه	-2
nobody مقتل	-8
nobody منع	-7
nobody ناشد	-1
nobody ندد	1
nobody نشر	-1
nobody هاجم	-3
nobody هجوم	4
nobody هدد	4
nobody هنا	-2
nobody وافق	-1
nobody وقع	-7
nobody وقف	-1
place	-3
place ACCUSE	-3
place AGREE	-3
place ASSAULT	-6
place CONCEDE	-2
place CONSULT	1
place MOBILIZE	3
place PROTEST	-1
place REQUEST	-5
place RETREAT	2
place SUPPORT	-5
place finite	-2
place noun-object	-2
place noun-subject	-7
place visit	2
pronoun agrees=false finite	2
pronoun agrees=false noun-object	5
pronoun agrees=false noun-subject	-7
pronoun agrees=true finite	3
pronoun agrees=true noun-object	-12
pronoun agrees=true noun-subject	7
recalled=cited	5
recalled=cited REQUEST	8
recalled=cited active	8
recalled=cited either	-2
recalled=cited finite	6
recalled=floor	-8
recalled=floor ACCUSE	-5
recalled=floor AGREE	3
recalled=floor AID	2
recalled=floor ASSAULT	-15
recalled=floor COERCE	-6
recalled=floor CONCEDE	2
recalled=floor CONSULT	-6
recalled=floor COOPERATE	18
recalled=floor MOBILIZE	-2
recalled=floor REJECT	11
recalled=floor REQUEST	-2
recalled=floor RETREAT	-1
recalled=floor SUPPORT	-14
recalled=floor THREATEN	12
recalled=floor active	-12
recalled=floor call	-3
recalled=floor definite	-7
recalled=floor either	1
recalled=floor finite	-4
recalled=floor indefinite	-7
recalled=floor noun-object	-4
recalled=floor noun-subject	-13
recalled=floor owned	-9
recalled=floor visit	-5
recalled=here actor	-2
recalled=here actor ACCUSE	1
recalled=here actor AGREE	-3
recalled=here actor ASSAULT	-12
recalled=here actor COERCE	8
recalled=here actor CONSULT	-5
recalled=here actor REQUEST	16
recalled=here actor active	6
recalled=here actor either	-3
recalled=here actor finite	4
recalled=here actor indefinite	-7
recalled=here actor noun-object	-6
recalled=here actor owned	1
recalled=here recipient	3
recalled=here recipient ACCUSE	9
recalled=here recipient AGREE	-3
recalled=here recipient ASSAULT	2
recalled=here recipient COERCE	-3
recalled=here recipient REQUEST	-9
recalled=here recipient active	-1
recalled=here recipient definite	11
recalled=here recipient either	2
recalled=here recipient finite	2
recalled=here recipient indefinite	1
recalled=here recipient noun-object	2
recalled=here recipient noun-subject	3
recalled=here recipient owned	-8
recalled=here recipient visit	7
recalled=latest actor	3
recalled=latest actor ACCUSE	3
recalled=latest actor AGREE	4
recalled=latest actor AID	4
recalled=latest actor ASSAULT	-2
recalled=latest actor COERCE	-2
recalled=latest actor CONSULT	1
recalled=latest actor COOPERATE	-3
recalled=latest actor REJECT	10
recalled=latest actor REQUEST	15
recalled=latest actor SUPPORT	-9
recalled=latest actor active	3
recalled=latest actor definite	22
recalled=latest actor either	-1
recalled=latest actor indefinite	-7
recalled=latest actor noun-object	-10
recalled=latest actor noun-subject	13
recalled=latest actor owned	-6
recalled=latest actor visit	-5
recalled=latest recipient	4
recalled=latest recipient ACCUSE	-1
recalled=latest recipient AGREE	11
recalled=latest recipient ASSAULT	2
recalled=latest recipient COERCE	-1
recalled=latest recipient CONCEDE	6
recalled=latest recipient CONSULT	1
recalled=latest recipient COOPERATE	8
recalled=latest recipient MOBILIZE	-1
recalled=latest recipient REJECT	6
recalled=latest recipient REQUEST	-10
recalled=latest recipient SUPPORT	-10
recalled=latest recipient active	-1
recalled=latest recipient call	-1
recalled=latest recipient definite	11
recalled=latest recipient either	5
recalled=latest recipient finite	5
recalled=latest recipient indefinite	-6
recalled=latest recipient noun-object	6
recalled=latest recipient owned	14
recalled=latest recipient participle	-4
recalled=latest recipient visit	10
recalled=named 0	1
recalled=named 0 ACCUSE	-7
recalled=named 0 AGREE	1
recalled=named 0 AID	-8
recalled=named 0 ASSAULT	10
recalled=named 0 COERCE	-2
recalled=named 0 CONCEDE	13
recalled=named 0 CONSULT	-8
recalled=named 0 COOPERATE	6
recalled=named 0 MOBILIZE	-2
recalled=named 0 REJECT	6
recalled=named 0 REQUEST	-1
recalled=named 0 RETREAT	-1
recalled=named 0 SANCTION	-4
recalled=named 0 SUPPORT	-18
recalled=named 0 THREATEN	-2
recalled=named 0 active	3
recalled=named 0 call	-3
recalled=named 0 definite	7
recalled=named 0 either	-1
recalled=named 0 finite	1
recalled=named 0 indefinite	4
recalled=named 0 noun-neither	-2
recalled=named 0 noun-object	6
recalled=named 0 noun-subject	-1
recalled=named 0 owned	-12
recalled=named 0 participle	-2
recalled=named 0 visit	2
recalled=named 1	-4
recalled=named 1 ACCUSE	2
recalled=named 1 AGREE	-4
recalled=named 1 AID	-1
recalled=named 1 ASSAULT	-5
recalled=named 1 COERCE	-10
recalled=named 1 CONSULT	7
recalled=named 1 COOPERATE	1
recalled=named 1 MOBILIZE	-2
recalled=named 1 REJECT	5
recalled=named 1 REQUEST	13
recalled=named 1 SANCTION	-1
recalled=named 1 SUPPORT	-3
recalled=named 1 THREATEN	-3
recalled=named 1 active	-4
recalled=named 1 definite	8
recalled=named 1 either	-4
recalled=named 1 finite	-4
recalled=named 1 indefinite	-11
recalled=named 1 noun-neither	3
recalled=named 1 noun-object	-12
recalled=named 1 noun-subject	3
recalled=named 1 owned	2
recalled=named 1 participle	-3
recalled=named 1 visit	-11
recalled=named 2	-4
recalled=named 2 ACCUSE	-3
recalled=named 2 AGREE	-2
recalled=named 2 AID	-2
recalled=named 2 ASSAULT	1
recalled=named 2 COERCE	-4
recalled=named 2 CONSULT	-6
recalled=named 2 COOPERATE	1
recalled=named 2 REJECT	-2
recalled=named 2 REQUEST	-5
recalled=named 2 SUPPORT	8
recalled=named 2 active	7
recalled=named 2 definite	-2
recalled=named 2 either	-12
recalled=named 2 finite	-6
recalled=named 2 indefinite	4
recalled=named 2 noun-object	-7
recalled=named 2 noun-subject	7
recalled=named 2 owned	-2
recalled=named 2 visit	6
recalled=named 3	-15
recalled=named 3 ASSAULT	-7
recalled=named 3 COERCE	-2
recalled=named 3 REQUEST	-1
recalled=named 3 SUPPORT	-3
recalled=named 3 definite	-3
recalled=named 3 either	-9
recalled=named 3 finite	-9
recalled=named 3 indefinite	-5
recalled=named 3 noun-object	-3
recalled=named 3 noun-subject	-6
recalled=same actor	-10
recalled=same actor ACCUSE	7
recalled=same actor ASSAULT	-21
recalled=same actor COERCE	-5
recalled=same actor CONSULT	3
recalled=same actor COOPERATE	-8
recalled=same actor REQUEST	4
recalled=same actor SUPPORT	9
recalled=same actor active	-6
recalled=same actor definite	18
recalled=same actor either	-6
recalled=same actor finite	-9
recalled=same actor indefinite	-13
recalled=same actor noun-object	-13
recalled=same actor noun-subject	4
recalled=same actor owned	-11
recalled=same actor visit	-2
recalled=same recipient	7
recalled=same recipient ACCUSE	11
recalled=same recipient AGREE	1
recalled=same recipient ASSAULT	3
recalled=same recipient CONSULT	3
recalled=same recipient REQUEST	1
recalled=same recipient SUPPORT	-6
recalled=same recipient active	2
recalled=same recipient definite	9
recalled=same recipient either	7
recalled=same recipient finite	8
recalled=same recipient indefinite	4
recalled=same recipient noun-object	11
recalled=same recipient noun-subject	3
recalled=same recipient owned	7
recalled=same recipient visit	14
recalled=speaker	-12
recalled=speaker ACCUSE	11
recalled=speaker AGREE	-3
recalled=speaker AID	-4
recalled=speaker ASSAULT	-17
recalled=speaker COERCE	-5
recalled=speaker CONCEDE	-2
recalled=speaker CONSULT	-3
recalled=speaker COOPERATE	24
recalled=speaker REJECT	-5
recalled=speaker REQUEST	-3
recalled=speaker SUPPORT	-9
recalled=speaker active	-3
recalled=speaker definite	-3
recalled=speaker either	-15
recalled=speaker finite	-16
recalled=speaker indefinite	-3
recalled=speaker noun-neither	-2
recalled=speaker noun-object	-4
recalled=speaker noun-subject	-4
recalled=speaker owned	-4
recalled=stricken	-2
recalled=stricken ACCUSE	-13
recalled=stricken AGREE	11
recalled=stricken COERCE	8
recalled=stricken CONCEDE	-2
recalled=stricken CONSULT	-2
recalled=stricken COOPERATE	8
recalled=stricken MOBILIZE	-1
recalled=stricken REJECT	-4
recalled=stricken REQUEST	-11
recalled=stricken RETREAT	-1
recalled=stricken SUPPORT	-4
recalled=stricken active	-4
recalled=stricken call	-2
recalled=stricken either	-3
recalled=stricken finite	-3
recalled=stricken indefinite	-3
recalled=stricken noun-object	9
recalled=stricken noun-subject	-8
recalled=stricken owned	5
recalled=stricken participle	-3
recalled=stricken visit	6
relation=adjacent	-4
relation=adjacent ASSAULT	-4
relation=adjacent SUPPORT	1
relation=adjacent noun-object	-3
relation=adjacent noun-subject	-2
relation=carrier obj	16
relation=carrier obj ASSAULT	-2
relation=carrier obj SUPPORT	1
relation=carrier obj noun-object	13
relation=carrier obj noun-subject	5
relation=carrier subj	5
relation=carrier subj ASSAULT	13
relation=carrier subj noun-subject	7
relation=clause subj	-6
relation=clause subj AGREE	-3
relation=clause subj ASSAULT	-11
relation=clause subj CONSULT	6
relation=clause subj COOPERATE	-4
relation=clause subj REQUEST	7
relation=clause subj noun-object	-5
relation=clause subj noun-subject	-5
relation=clause subj visit	-3
relation=genitive	10
relation=genitive ASSAULT	14
relation=genitive COERCE	-10
relation=genitive noun-object	10
relation=obj	3
relation=obj ACCUSE	7
relation=obj AID	-3
relation=obj ASSAULT	7
relation=obj COERCE	2
relation=obj CONSULT	4
relation=obj REJECT	1
relation=obj REQUEST	3
relation=obj SANCTION	4
relation=obj SUPPORT	-1
relation=obj THREATEN	3
relation=obj finite	2
relation=obj noun-object	11
relation=obj noun-subject	5
relation=obj participle	3
relation=obj visit	-2
relation=subj	-1
relation=subj ASSAULT	-8
relation=subj finite	-1
relation=subj noun-object	-2
relation=الي	7
relation=الي AID	10
relation=الي REQUEST	-5
relation=الي finite	5
relation=الي noun-subject	6
relation=الي visit	9
relation=ب	5
relation=ب ASSAULT	1
relation=ب CONSULT	8
relation=ب REQUEST	-3
relation=ب SUPPORT	2
relation=ب THREATEN	4
relation=ب finite	4
relation=ب noun-object	-6
relation=ب noun-subject	11
relation=بعد	-6
relation=بين	-3
relation=خلال	9
relation=شمال	2
relation=ضد	12
relation=ضد ASSAULT	15
relation=ضد PROTEST	4
relation=ضد THREATEN	1
relation=ضد finite	2
relation=ضد noun-subject	13
relation=علي	5
relation=علي AGREE	1
relation=علي ASSAULT	9
relation=علي COERCE	3
relation=علي MOBILIZE	1
relation=علي REJECT	1
relation=علي REQUEST	5
relation=علي SUPPORT	-6
relation=علي noun-object	2
relation=علي noun-subject	10
relation=عن	1
relation=عن CONCEDE	1
relation=عن finite	1
relation=في	-2
relation=في ASSAULT	5
relation=في COERCE	-1
relation=في CONCEDE	-2
relation=في CONSULT	-3
relation=في MOBILIZE	1
relation=في PROTEST	-1
relation=في REQUEST	-3
relation=في RETREAT	-4
relation=في SUPPORT	-7
relation=في finite	-1
relation=في noun-object	-1
relation=في noun-subject	-2
relation=في visit	-2
relation=قرب	-8
relation=قرب ASSAULT	-7
relation=قرب MOBILIZE	-2
relation=قرب finite	-2
relation=ل	4
relation=ل ACCUSE	5
relation=ل ASSAULT	-12
relation=ل CONSULT	6
relation=ل REQUEST	-12
relation=ل SUPPORT	18
relation=ل finite	6
relation=ل noun-object	-3
relation=ل noun-subject	-3
relation=لدي	13
relation=لدي ASSAULT	13
relation=مع	9
relation=مع AGREE	2
relation=مع COERCE	3
relation=مع CONSULT	9
relation=مع COOPERATE	3
relation=مع SANCTION	3
relation=مع SUPPORT	12
relation=مع call	5
relation=مع finite	5
relation=مع noun-subject	11
relation=من	11
relation=من ASSAULT	8
relation=من COERCE	-8
relation=من REQUEST	8
relation=من RETREAT	5
relation=من finite	13
relation=من noun-subject	-1
relation=وسط	3
relation=وسط ASSAULT	3
relation=وسط finite	1
ruled=recipient	54
ruled=recipient ACCUSE	13
ruled=recipient AGREE	6
ruled=recipient AID	7
ruled=recipient COERCE	1
ruled=recipient CONCEDE	4
ruled=recipient CONSULT	13
ruled=recipient COOPERATE	2
ruled=recipient MOBILIZE	3
ruled=recipient PROTEST	4
ruled=recipient REJECT	2
ruled=recipient REQUEST	7
ruled=recipient RETREAT	5
ruled=recipient SANCTION	5
ruled=recipient THREATEN	6
ruled=recipient call	7
ruled=recipient finite	4
ruled=recipient noun-neither	7
ruled=recipient noun-object	-6
ruled=recipient noun-subject	8
ruled=recipient participle	3
ruled=recipient visit	2
salience=high false	2
salience=high true	-1
salience=low false	-6
salience=low true	-18
salience=mid false	-6
salience=mid true	-5
salience=top false	2
salience=top true	15
slot=actor	16
slot=actor noun-subject	16
slot=place	6
slot=place ASSAULT	4
slot=place MOBILIZE	3
slot=place PROTEST	-1
slot=place RETREAT	5
slot=place finite	6
slot=place noun-object	6
slot=place noun-subject	3
slot=place visit	7
slot=recipient	6
slot=recipient ACCUSE	8
slot=recipient AGREE	2
slot=recipient AID	6
slot=recipient ASSAULT	6
slot=recipient COERCE	5
slot=recipient CONCEDE	4
slot=recipient CONSULT	12
slot=recipient COOPERATE	7
slot=recipient PROTEST	2
slot=recipient REJECT	2
slot=recipient REQUEST	7
slot=recipient SANCTION	5
slot=recipient THREATEN	3
slot=recipient call	7
slot=recipient finite	3
slot=recipient noun-neither	7
slot=recipient noun-object	9
slot=recipient noun-subject	14
slot=recipient participle	3
slot=recipient visit	2
type=FAC	-7
type=FAC ASSAULT finite	1
type=FAC ASSAULT noun-object	-2
type=FAC REJECT	-3
type=FAC RETREAT	5
type=FAC finite	-6
type=FAC noun-object	-2
type=FAC visit	-1
type=GPE	-1
type=GPE ACCUSE	-14
type=GPE ACCUSE finite	-12
type=GPE ACCUSE noun-subject	-2
type=GPE AGREE	5
type=GPE AGREE finite	2
type=GPE AGREE noun-subject	5
type=GPE AID	3
type=GPE AID finite	2
type=GPE AID noun-neither	1
type=GPE ASSAULT finite	4
type=GPE ASSAULT noun-object	-11
type=GPE ASSAULT noun-subject	4
type=GPE COERCE	-1
type=GPE COERCE finite	-1
type=GPE COERCE noun-object	5
type=GPE COERCE noun-subject	-4
type=GPE CONCEDE	-9
type=GPE CONCEDE finite	-7
type=GPE CONCEDE noun-subject	-3
type=GPE CONSULT	-5
type=GPE CONSULT finite	-8
type=GPE COOPERATE	-4
type=GPE COOPERATE finite	-3
type=GPE COOPERATE noun-subject	-1
type=GPE MOBILIZE	-1
type=GPE MOBILIZE finite	1
type=GPE MOBILIZE noun-subject	-3
type=GPE PROTEST	-1
type=GPE PROTEST finite	-1
type=GPE REJECT	-10
type=GPE REJECT finite	-5
type=GPE REJECT noun-subject	-5
type=GPE REQUEST	-7
type=GPE REQUEST finite	-3
type=GPE REQUEST noun-subject	-7
type=GPE REQUEST participle	-1
type=GPE RETREAT	-3
type=GPE RETREAT noun-subject	-4
type=GPE SANCTION	1
type=GPE SANCTION finite	-1
type=GPE SANCTION noun-neither	2
type=GPE SUPPORT	8
type=GPE SUPPORT finite	12
type=GPE SUPPORT noun-subject	1
type=GPE SUPPORT participle	-4
type=GPE THREATEN	10
type=GPE THREATEN finite	5
type=GPE call	-4
type=GPE call noun-subject	-4
type=GPE noun-neither	4
type=GPE noun-object	-9
type=GPE noun-subject	2
type=GPE participle	-6
type=GPE visit	5
type=GPE visit noun-subject	9
type=LOC	-8
type=LOC AGREE	-5
type=LOC AGREE noun-subject	-2
type=LOC ASSAULT	-5
type=LOC ASSAULT finite	2
type=LOC ASSAULT noun-object	7
type=LOC ASSAULT noun-subject	-18
type=LOC COERCE	-1
type=LOC CONSULT	-2
type=LOC CONSULT finite	-1
type=LOC COOPERATE	2
type=LOC COOPERATE noun-subject	2
type=LOC REQUEST	-3
type=LOC REQUEST finite	-3
type=LOC SUPPORT	-1
type=LOC finite	-3
type=LOC noun-object	6
type=LOC noun-subject	-18
type=ORG ACCUSE	10
type=ORG ACCUSE finite	5
type=ORG ACCUSE noun-subject	18
type=ORG AGREE finite	4
type=ORG AGREE noun-subject	-7
type=ORG AID	-3
type=ORG AID finite	1
type=ORG AID noun-neither	-6
type=ORG ASSAULT	-1
type=ORG ASSAULT finite	-1
type=ORG ASSAULT noun-object	-4
type=ORG ASSAULT noun-subject	4
type=ORG COERCE	1
type=ORG COERCE finite	4
type=ORG COERCE noun-object	-7
type=ORG COERCE noun-subject	5
type=ORG CONCEDE	12
type=ORG CONCEDE noun-subject	3
type=ORG CONSULT	-18
type=ORG CONSULT finite	-5
type=ORG CONSULT noun-subject	-16
type=ORG COOPERATE	7
type=ORG COOPERATE finite	7
type=ORG COOPERATE noun-subject	-5
type=ORG MOBILIZE	-10
type=ORG MOBILIZE finite	-9
type=ORG REJECT	1
type=ORG REJECT finite	4
type=ORG REJECT noun-subject	-5
type=ORG REQUEST	-2
type=ORG REQUEST finite	5
type=ORG REQUEST noun-subject	-4
type=ORG REQUEST participle	-11
type=ORG RETREAT	-5
type=ORG RETREAT noun-subject	-4
type=ORG SANCTION	-1
type=ORG SANCTION finite	3
type=ORG SANCTION noun-neither	-1
type=ORG SANCTION noun-subject	-6
type=ORG SUPPORT	3
type=ORG SUPPORT noun-subject	1
type=ORG SUPPORT participle	10
type=ORG THREATEN	-6
type=ORG THREATEN finite	-5
type=ORG call	-2
type=ORG call noun-subject	-2
type=ORG finite	2
type=ORG noun-neither	-7
type=ORG noun-object	-2
type=ORG noun-subject	-3
type=ORG participle	-2
type=ORG visit	-4
type=ORG visit finite	-1
type=ORG visit noun-subject	-4
type=PER	3
type=PER ACCUSE	-8
type=PER ACCUSE finite	-6
type=PER ACCUSE noun-subject	-7
type=PER ACCUSE participle	3
type=PER AGREE	-6
type=PER AGREE finite	-3
type=PER AGREE noun-subject	-4
type=PER AID	1
type=PER AID finite	2
type=PER ASSAULT	10
type=PER ASSAULT noun-object	24
type=PER ASSAULT noun-subject	-3
type=PER COERCE	-1
type=PER COERCE finite	3
type=PER COERCE noun-object	-8
type=PER CONCEDE	-1
type=PER CONCEDE finite	1
type=PER CONSULT	11
type=PER CONSULT finite	11
type=PER CONSULT noun-subject	6
type=PER COOPERATE	-9
type=PER COOPERATE noun-subject	-1
type=PER MOBILIZE	-2
type=PER PROTEST	4
type=PER PROTEST finite	2
type=PER REJECT	7
type=PER REJECT finite	-2
type=PER REQUEST	2
type=PER REQUEST finite	-10
type=PER REQUEST noun-subject	19
type=PER REQUEST participle	-2
type=PER RETREAT	-2
type=PER RETREAT noun-subject	-2
type=PER SUPPORT	-3
type=PER SUPPORT finite	2
type=PER SUPPORT noun-subject	-5
type=PER noun-object	14
type=PER noun-subject	3
type=PER participle	-2
type=PER visit	-11
type=PER visit finite	-7
type=PER visit noun-subject	-6
type=mixed	-1
verb agrees=false	1
verb agrees=false active near=false	-1
verb agrees=false active near=true	-8
verb agrees=false either near=false	6
verb agrees=false either near=true	-9
verb agrees=true active near=true	-12
verb agrees=true either near=false	3
verb agrees=true either near=true	-12
within before 0	-12
within before 0 ASSAULT	-8
within before 0 noun-object	-5
within before 0 noun-subject	-6
within before 1	-7
within before 1 AGREE	-3
within before 1 noun-subject	-5
within before 2	-2
within behind 0	-13
within behind 0 ASSAULT	-9
within behind 0 finite	-7
within behind 0 noun-subject	-3
within behind 1	-4
within behind 1 noun-subject	-3
within behind 2	10
within behind 2 ASSAULT	1
`
