import type { Attribution, Event, EventType, Span, Timex, Trace } from '../document/index.ts'
import { fold, wordSet } from '../language/index.ts'
import { WordMemo } from '../language/memo.ts'
import { holdingClause, isText, type Offer, warningOf } from './around.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import type { SentenceContext, VerbClause } from './context.ts'
import { type Circumstances, featuresOf } from './degrees.ts'
import type { Discourse } from './discourse.ts'
import type { Feature } from './features.ts'
import { HARM } from './frames.ts'
import type { EventDraft, Judge } from './judgement.ts'
import { FORCES } from './lexicon/forces.data.ts'
import { isInterview } from './meetings.ts'
import { isAimed, isComplete, isStrict, lacking } from './needs.ts'
import type { Related, Telling } from './nesting.ts'
import { partsOf } from './parts.ts'
import { Phrases } from './phrases.ts'
import { type Befallen, recipientsOf } from './recipients.ts'
import { wordsOf } from './set-phrases.ts'
import { attributionAt, dateOf, isWithinCue, placeOf, siteOf, statusOf } from './setting.ts'
import { suspectsOf } from './suspects.ts'
import { spanOfTokens, type Trigger } from './triggers.ts'
import { isAdjectival, nominalReading } from './words.ts'

let forces: ReadonlySet<string> | null = null

/** Whether a word tells of nature, illness or a state of mind. */
const isForce = new WordMemo<boolean>(folded => {
  forces ??= wordSet(FORCES)
  const reading = nominalReading(folded)
  const bare = reading?.stem ?? folded.replace(/^و?ال/, '')
  return forces.has(bare) || reading?.nouns.some(n => forces!.has(fold(n.lemma))) === true
})

/** Verbs of causing, by their folded dictionary forms: تسببت في مقتل عشرة. */
const CAUSING: ReadonlySet<string> = new Set(['تسبب', 'خلف'])

/** What the tellings of a sentence are judged by. */
export interface Bench {
  readonly timexes: readonly Timex[]
  readonly attributions: readonly Attribution[]
  readonly discourse: Discourse
  /** The sentence is a headline. */
  readonly title: boolean
  /** The report is this sentence, or names nobody who could take part: nothing else in it tells whom it means, nor what it is the background of. */
  readonly standsAlone: boolean
  /** The sentence counts dead, wounded or displaced. */
  readonly tolled: boolean
  readonly judge: Judge
  readonly trace: Trace | undefined
}

/** Where something happens, and who plays the parts in it. */
interface Played extends Pick<Event, 'actors' | 'recipients' | 'place'> {
  /** Why those who are cast may play their parts. */
  readonly grounds: Circumstances['grounds']
  /** Where the recipients by the rules of grammar come from. */
  readonly source: Circumstances['source']
}

/** Makes events of the tellings of one sentence. */
export class Teller {
  readonly #context: SentenceContext
  readonly #bench: Bench
  readonly #related: Related
  readonly #phrases: Phrases
  readonly #played = new Map<Trigger, Played>()

  constructor(context: SentenceContext, related: Related, bench: Bench) {
    this.#context = context
    this.#related = related
    this.#bench = bench
    this.#phrases = new Phrases(context)
  }

  /** The events, in order. */
  run(): EventDraft[] {
    return this.#related.kept.flatMap(telling => this.#tell(telling).filter(draft => this.#accepts(draft, telling)))
  }

  /** Whether a candidate counts; one turned down is told to the trace. */
  #accepts(draft: EventDraft, telling: Telling): boolean {
    const { judge, discourse, trace } = this.#bench
    const accepted = telling.asked || judge.accepts(draft.features, draft) || this.#isEvident(draft, telling)
    if (accepted) discourse.tell(draft)
    else trace?.reject(draft.rule, draft.trigger, 'background rather than an event')
    return accepted
  }

  /**
   * Whether a sentence that stands alone says of itself that something has happened: it counts the dead, its verb is one of happening, or it
   * tells of no other time. What is told before it, for which it might be the background, is not there.
   */
  #isEvident({ type, status, finite }: EventDraft, { roles, trigger }: Telling): boolean {
    const { standsAlone, tolled } = this.#bench
    if (!standsAlone || !BEFALLING.has(type) || status !== 'actual') return false
    const past = finite && this.#context.chunks[trigger.chunk]!.verbs[0]!.form.kind === 'perfect'
    return past || roles.support !== null || (tolled && type === 'ASSAULT')
  }

  /** Who plays the parts of a telling: cast once, and before that which it is about. */
  #cast(telling: Telling): Played {
    const known = this.#played.get(telling.trigger)
    if (known !== undefined) return known
    const { trigger, roles } = telling
    const { discourse, judge } = this.#bench
    const place = roles.place ?? placeOf(this.#context, trigger, roles)
    const site = siteOf(this.#context, trigger, roles)
    const ruled = this.#befallen(telling, place, site)
    const candidates = candidatesOf(this.#context, telling, {
      phrases: this.#phrases,
      discourse,
      place,
      deed: this.#deed(trigger),
      ruled: { actors: roles.actors, recipients: ruled.entities },
      features: judge.features,
    })
    const span = spanOfTokens(this.#context.tokens, trigger.first, trigger.last)
    const told = { type: trigger.frame.type, trigger: span, place }
    // an outlet tells of deeds, it does none (نقلت الوكالة عن …), and nobody means one whom he does not name; nor one who counts the victims
    const { cast } = this.#context
    const apart = (entity: string, ground: Candidate['ground']): boolean =>
      cast.reports(entity)
        ? DEEDS.has(told.type) || ground === 'recalled'
        : told.type === 'ASSAULT' && ground === 'recalled' && cast.isCivil(entity)
    // who holds somebody for a deed has no part in it, nor has who warns of one
    const holders = holdingClause(this.#context, trigger)?.subject?.entities ?? warningOf(this.#context, trigger)
    const able = candidates.filter(c => !c.entities.some(e => apart(e, c.ground) || holders.includes(e)))
    const suspects = suspectsOf(this.#context, this.#related, telling, this.#speaking(telling, span, able))
    const { actors, recipients, grounds } = partsOf(suspects, able, told, trigger, judge, {
      cast,
      discourse,
      features: judge.features,
    })
    const played: Played = { actors, recipients, place, grounds, source: ruled.source }
    this.#played.set(trigger, played)
    return played
  }

  /** Whom a telling hits by the rules of grammar; `site` is at whose place. */
  #befallen(telling: Telling, place: string | null, site: string | null): Befallen {
    const struck = this.#related.victims.get(telling.trigger) ?? []
    return recipientsOf(telling, { place, site, struck, stricken: this.#bench.discourse.stricken })
  }

  /** «قال فلان إن … متهما المعارضة»، «واتهم البيان المعارضة»: who may act where what somebody says goes on, named or not. */
  #speaking({ trigger, roles }: Telling, span: Span, candidates: readonly Candidate[]): readonly Candidate[] {
    const { form } = trigger
    if (form === 'noun' || !isWithinCue(this.#bench.attributions, span)) return candidates
    const speaker = this.#context.citedAt(span.start)
    const behind = this.#context.chunks[trigger.chunk + 1]?.kind === 'phrase' ? trigger.chunk + 1 : null
    if (form === 'finite' && (roles.actors.length > 0 || speaker === null || !isText(this.#context, behind)))
      return candidates
    const own = candidates.filter(({ entities }) =>
      speaker === null ? entities.length === 0 : entities.includes(speaker),
    )
    return own.length > 0 ? own : candidates
  }

  /** What kind of word the subject of the telling verb is. */
  #subjectOf({ trigger, roles }: Telling): string {
    const clause = this.#context.clauses.find(c => c.at === trigger.chunk) ?? this.#causing(trigger)
    const subject = clause?.subject
    // «حاصرت الثلوج قرى»: what stands behind its verb may be its subject
    if (subject === null && clause?.object?.chunk != null && this.#isForce(clause.object.chunk)) return 'force'
    if (subject == null) return 'none'
    if (subject.chunk === null) return 'understood'
    // «المنزل الذي أضرمت فيه النيران»: what the deed is done with
    const means = this.#context.chunks[subject.chunk]!.head === trigger.companion
    if (this.#isForce(subject.chunk) && !means) return 'force'
    const behind = trigger.form === 'finite' && subject.chunk > trigger.chunk
    if (behind && subject.chunk === roles.about) return 'none' // «قتل ستة»: who suffers it
    return subject.entities.length > 0 ? 'known' : this.#phrases.at(subject.chunk).head
  }

  /** «تسببت الأمطار في مقتل عشرة»: the clause of the verb of causing on which a noun of harm depends. */
  #causing({ form, frame, chunk }: Trigger): VerbClause | undefined {
    if (form !== 'noun' || !HARM.has(frame.key)) return undefined
    return this.#context.clauses.findLast(c => c.at < chunk && c.lemmas.some(lemma => CAUSING.has(lemma)))
  }

  /** What kind of word tells what the deed is done to or is about, if it is said. */
  #objectOf({ trigger, roles }: Telling): string {
    const { chunks, tokens } = this.#context
    const own = chunks[trigger.chunk]!
    const about = roles.about ?? this.#context.clauses.find(c => c.at === trigger.chunk)?.object?.chunk ?? null
    if (about !== null && about !== trigger.chunk) {
      const { entities, head } = this.#phrases.at(about)
      return entities.length > 0 ? 'known' : chunks[about]!.kind === 'phrase' ? head : 'pronoun'
    }
    if (trigger.form !== 'noun') return 'none'
    if (trigger.reading.enclitic !== null) return 'pronoun'
    if (trigger.last >= own.last) return 'none'
    if (own.names.some(n => n.first <= trigger.last)) return 'name'
    const reading = nominalReading(tokens[trigger.last]!.fold)
    if (reading === null) return 'thing'
    if (isAdjectival(reading)) return 'adjective'
    return reading.nouns[0]?.classes[0] ?? (reading.verbs.length > 0 ? 'deed' : 'thing')
  }

  /** «تسيطر على المدينة»: whether a verb tells how things stand; a headline tells so what has happened, and a wish or a plan what is to happen. */
  #isState({ trigger, roles, asked }: Telling): boolean {
    if (trigger.form === 'noun' || asked || this.#bench.title) return false
    const lasting = this.#context.chunks[trigger.chunk]!.verbs.every(
      v => v.form.kind === 'imperfect' && !v.reading.proclitics.includes('ل'),
    )
    return lasting && statusOf(this.#context, trigger, roles) === 'actual'
  }

  /** Whether a phrase tells of nature, illness or a state of mind. */
  #isForce(chunk: number): boolean {
    const { chunks, tokens } = this.#context
    const { head, names, kind } = chunks[chunk]!
    if (kind === 'relative') return true // «، ما يهدد»: a fact
    return names[0]?.first !== head && isForce.get(tokens[head]!.fold)
  }

  /** Those in what an accusation, a threat or a request is about. */
  #deed(trigger: Trigger): readonly Offer[] {
    const content = this.#related.contents.get(trigger)
    const telling = content === undefined ? undefined : this.#related.kept.find(t => t.trigger === content)
    if (telling === undefined) return []
    const { actors, recipients } = this.#cast(telling)
    return [
      { relation: 'deed actor', entities: actors },
      { relation: 'deed recipient', entities: recipients },
    ].filter(o => o.entities.length > 0)
  }

  /** Why a telling is no event, whoever takes part; null if nothing speaks against it. */
  #objectionTo(telling: Telling, span: Span, subject: string): string | null {
    const { trigger, roles } = telling
    const { frame } = trigger
    if (!TOLD_BY_SAYING.has(frame.type) && isWithinCue(this.#bench.attributions, span))
      return 'says that somebody speaks'
    if (isInterview(this.#context, trigger)) return 'says that somebody speaks to the press'
    if (subject === 'force') return 'nobody does it: a force of nature or a manner of speaking'
    if (frame.state && this.#isState(telling)) return 'tells how things stand'
    const empty = frame.full && !isComplete(this.#context.chunks, trigger, roles.scope.to)
    return empty ? 'nothing that it is about' : null
  }

  /** The candidate event of a telling; none if no participant is an entity, unless its sentence stands alone. */
  #tell(telling: Telling): EventDraft[] {
    const { trigger, roles } = telling
    const { frame } = trigger
    const { tokens, chunks } = this.#context
    const { discourse, judge, standsAlone, trace } = this.#bench
    const span = spanOfTokens(tokens, trigger.first, trigger.last)
    const rule = `event/${frame.key}`
    const reject = (why: string): EventDraft[] => {
      trace?.reject(rule, span, why)
      return []
    }
    const subject = this.#subjectOf(telling)
    const objection = this.#objectionTo(telling, span, subject)
    if (objection !== null) return reject(objection)
    const { actors, recipients, place, source, grounds } = this.#cast(telling)
    const nobody = actors.length + recipients.length === 0
    const aimed = frame.needs === 'target' && isAimed(chunks, trigger, roles.scope.to)
    if (nobody && !(standsAlone && BEFALLING.has(frame.type) && (aimed || !isStrict(trigger))))
      return reject('no participant that is an entity')
    if (
      !standsAlone &&
      AFFAIRS.has(frame.type) &&
      [...actors, ...recipients].every(e => this.#context.cast.isPrivate(e))
    )
      return reject('only between private persons')
    // where it happened is nobody whom it hit
    const spot = source === 'place' && recipients[0] === place && !aimed
    const lack = lacking(frame.needs, actors, spot ? [] : recipients)
    if (!nobody && lack !== null && isStrict(trigger)) return reject(`no ${lack} that is an entity`)
    const support = roles.support === null ? [] : [chunks[roles.support.at]!]
    const features: Feature[] = [] // filled below: some are read from the draft itself
    const draft: EventDraft = {
      at: trigger.first,
      finite: trigger.form === 'finite',
      type: frame.type,
      mode: frame.mode,
      trigger: wordsOf(this.#context, trigger),
      actors,
      recipients,
      place,
      date: dateOf(this.#context, trigger, roles, this.#bench.timexes),
      status: telling.asked ? 'requested' : statusOf(this.#context, trigger, roles),
      attribution: attributionAt(this.#bench.attributions, span.start)?.id ?? null,
      rule,
      evidence: [span, ...support.map(c => spanOfTokens(tokens, c.first, c.last))],
      features,
    }
    const { title } = this.#bench
    const merged = this.#related.merged.has(trigger)
    const repeated = discourse.knows(draft)
    const object = this.#objectOf(telling)
    const circumstances = { source, grounds, lack, title, subject, object, merged, repeated }
    const judged =
      nobody && (trigger.form !== 'noun' || roles.support !== null)
        ? featuresOf(this.#context, telling, { ...draft, actors: SOMEBODY }, { ...circumstances, ...AS_IF_NAMED })
        : featuresOf(this.#context, telling, draft, circumstances)
    for (const text of judged) features.push(judge.features.of(text))
    return [draft]
  }
}

/** Events that somebody does by saying something; a word of saying tells no others: ونقل الموقع عن مصدر. */
const TOLD_BY_SAYING: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'AGREE',
  'CONSULT',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'SUPPORT',
  'THREATEN',
])

/** What befalls people whether or not they are named; who says or agrees to something is told with his name. */
const BEFALLING: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST'])
/** Those of whom a verb tells without names are judged as if it named them. */
const SOMEBODY: readonly string[] = ['']
const AS_IF_NAMED = { source: 'told', grounds: { actor: 'related', recipient: 'related' }, lack: null } as const

/** What is news among those who are known or in office, not between others: «عارضت الأم الزواج». */
const AFFAIRS: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'REJECT', 'REQUEST'])

/** Deeds that no outlet takes part in. */
const DEEDS: ReadonlySet<EventType> = new Set(['AGREE', 'AID', 'CONSULT', 'COOPERATE', 'MOBILIZE', 'RETREAT'])
