import { fold } from '../language/index.ts'
import { type Agreement, agreementOfPhrase, agreementOfPronoun, agrees, bare } from './cast.ts'
import type { Chunk } from './chunks.ts'
import type { Filler, SentenceContext, VerbClause } from './context.ts'
import { bothOf } from './duals.ts'
import { comesFrom } from './genitives.ts'
import { explained, withJoined } from './joined.ts'
import { isAgent, isAuthority, isMilitary, participantsOf } from './participants.ts'
import { representedAt } from './spokesmen.ts'
import { isSiding, nominalReading, ownPronoun } from './words.ts'

const MAX_REACH = 12
const PRONOUN_REACH = 30
/** How many chunks behind things the one may stand whose they are. */
const OWNER_REACH = 4

/** The phrase at `at` with those joined to it by و; a phrase with a pronoun (موكبه) stands for whom the pronoun does. */
export function coordinated(context: SentenceContext, at: number): Filler {
  const { chunks, cast, tokens } = context
  const first = chunks[at]!
  if (first.pronoun !== null) return pronominal(context, at, first.pronoun)
  const two = bothOf(context, at)
  if (two.length > 0) return { chunk: at, entities: two }
  const named = latterAt(context, at) ?? explained(context, at) ?? participantsOf(tokens, first, cast)
  if (named.length > 0) return { chunk: at, entities: withJoined(context, at, named) }
  const other =
    representedAt(context, at) ??
    partOf(context, at) ??
    seatedIn(context, at) ??
    identified(context, at) ??
    owned(context, at)
  return other.entities.length > 0 ? other : joinedTo(context, at)
}

const LATTER: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['الاخير', 'm'],
  ['الاخيره', 'f'],
])

/** «واشنطن … التي سلمتها الأخيرة»: whom a phrase takes up that says only «the latter»; null if it says more. */
function latterAt(context: SentenceContext, at: number): readonly string[] | null {
  const { head, last } = context.chunks[at]!
  const gender = LATTER.get(context.tokens[head]!.fold)
  if (gender === undefined || last - head > 1) return null
  for (let i = at - 1; i >= 0 && i >= at - PRONOUN_REACH; i--)
    for (const entity of mentionedAt(context, i))
      if (context.cast.canAct(entity) && agrees({ gender, plural: false }, context.cast.agreement(entity)))
        return [entity]
  return null
}

/** Those joined to a phrase that stands for nobody the article names: «الجهات الأمنية ووزارة الداخلية». */
function joinedTo(context: SentenceContext, at: number): Filler {
  const { chunks, tokens, cast } = context
  const next = chunks[at + 1]
  const joined = next?.kind === 'phrase' && next.joined && next.preposition === null && next.pronoun === null
  const alike = joined && isAgent(tokens, chunks[at]!, cast) && next.names[0]?.first === next.head
  const opens = chunks[at + 2]?.kind === 'verb' && !chunks[at + 2]!.joined
  return {
    chunk: at,
    entities: alike && !opens && chunks[at]!.preposition === null ? coordinated(context, at + 1).entities : [],
  }
}

const THAT_IS: ReadonlySet<string> = new Set(['وهو', 'وهي', 'وهم', 'وهما'])

/** Who a phrase turns out to be: «واحدة من الفصائل، وهي حركة …». */
function identified({ chunks, tokens, cast }: SentenceContext, at: number): Filler | null {
  for (let i = at + 1; i < chunks.length && i < at + MAX_REACH; i++) {
    const { kind, first } = chunks[i]!
    if (kind === 'particle' && THAT_IS.has(tokens[first]!.fold)) {
      const next = chunks[i + 1]
      const named = next?.kind === 'phrase' && next.preposition === null && next.names[0]?.first === next.first
      return named ? { chunk: at, entities: participantsOf(tokens, next, cast) } : null
    }
    if (kind !== 'phrase' && kind !== 'comma') return null
  }
  return null
}

/** Some of somebody (عدد من مقاتلي الحركة، مسؤول في الوزارة): those they belong to. */
export function partOf(context: SentenceContext, at: number): Filler | null {
  const { chunks, tokens, cast } = context
  const next = chunks[at + 1]
  if (next === undefined || next.kind !== 'phrase') return null
  if (next.pronoun !== null) return eachOf(context, at, next.pronoun)
  if (next.joined) return ownerOfAll(context, at)
  if (next.preposition !== 'من' && next.preposition !== 'في' && next.preposition !== 'ل') return null
  const head = chunks[at]!
  const part = tokens[head.head]!.kind === 'number' || nominalReading(tokens[head.head]!.fold)?.article !== true
  if (!part || (next.preposition === 'في' && !isAgent(tokens, head, cast))) return null
  if (next.preposition === 'ل') {
    // موكبا لرئيس الوزراء: an indefinite thing that belongs to somebody
    const owned = nominalReading(tokens[head.head]!.fold)?.enclitic === null
    // «زعيم الحركة الموالية لإيران»: whom what is told so is loyal to
    if (!owned || isSiding(bare(tokens[head.last - 1]!.fold))) return null
    return participantsOf(tokens, next, cast).length > 0
      ? { chunk: at, entities: coordinated(context, at + 1).entities }
      : ownerOfAll(context, at)
  }
  const within = next.preposition === 'في'
  if (!within && comesFrom(context, at)) return null
  const named = participantsOf(tokens, next, cast)
  const whole = named.length === 0 ? named : withJoined(context, at + 1, named)
  // «أكثر من 20 مسلحا من الحركة»
  const counted = tokens[next.head]!.kind === 'number' ? partOf(context, at + 1)?.entities : undefined
  const entities = (whole.length > 0 || within ? whole : (counted ?? owned(context, at + 1).entities)).filter(e =>
    within ? cast.entities.get(e)?.type === 'ORG' : cast.canAct(e),
  )
  return entities.length > 0 ? { chunk: at, entities } : null
}

const EACH: ReadonlySet<string> = new Set(['كل', 'كلا', 'كلتا', 'اي'])

/** «كل منهما»: those whom the pronoun takes up of whom a phrase tells one by one; null if it tells none so. */
function eachOf(context: SentenceContext, at: number, pronoun: string): Filler | null {
  const { head, last } = context.chunks[at]!
  const each = last - head === 1 && EACH.has(context.tokens[head]!.fold)
  return each && context.chunks[at + 1]!.preposition === 'من' ? pronominal(context, at + 1, pronoun) : null
}

/** Things that several phrases tell and the last one says whose they are: «مواقع وتجمعات للحركة»، «مخزنا للأسلحة ومركبات للحركة». */
function ownerOfAll(context: SentenceContext, at: number): Filler | null {
  const { chunks, tokens, cast } = context
  const isThing = (i: number): boolean => {
    const reading = nominalReading(tokens[chunks[i]!.head]!.fold)
    if (reading === null || reading.article || reading.enclitic !== null || reading.nouns.length === 0) return false
    return !reading.nouns.some(n => n.classes.includes('role') || n.classes.includes('person'))
  }
  if (!isThing(at)) return null
  for (let i = at + 1; i < chunks.length && i <= at + OWNER_REACH; i++) {
    const { kind, preposition, pronoun, joined } = chunks[i]!
    if (kind !== 'phrase' || pronoun !== null) return null
    const named = participantsOf(tokens, chunks[i]!, cast)
    if (preposition === 'ل' && !joined) {
      if (named.length > 0) return i > at + 1 ? { chunk: at, entities: named.filter(e => cast.canAct(e)) } : null
    } else if (preposition !== null || !joined || named.length > 0 || !isThing(i)) return null
  }
  return null
}

const POLICE: ReadonlySet<string> = new Set(['الشرطه', 'القضاء', 'الدرك'])
const FORCES: ReadonlySet<string> = new Set(['قوات', 'اجهزه', 'سلطات', 'عناصر'])
const OF_SECURITY: ReadonlySet<string> = new Set(['الامن', 'الشرطه', 'الاحتلال'])

/** The state whose authorities are told by where they are: «السلطات في ألمانيا»، «الحكومة في باريس»، «قوات الأمن في مصر». */
function seatedIn({ chunks, tokens }: SentenceContext, at: number): Filler | null {
  const { head, last } = chunks[at]!
  const next = chunks[at + 1]
  const seat = next?.kind === 'phrase' && next.preposition === 'في' && !next.joined ? next.names[0] : undefined
  if (seat?.mention.type !== 'GPE' || seat.first !== next!.head || last - head > 2) return null
  const { fold } = tokens[head]!
  const forces = last - head === 2 && FORCES.has(fold) && OF_SECURITY.has(tokens[head + 1]!.fold)
  return forces ||
    (last - head === 1 && nominalReading(fold)?.article === true && (isAuthority(fold) || POLICE.has(fold)))
    ? { chunk: at, entities: [seat.mention.entity] }
    : null
}

const COUNTRIES: ReadonlySet<string> = new Set(['بلاد', 'بلد', 'دوله'])

/** «قال الوزير الروسي فلان إن بلاده …»، «قوات بلاده»: the state whose office one holds whose country a phrase tells from token `from` on; null if it tells none. */
export function countryAt(context: SentenceContext, at: number, from: number): Filler | null {
  const { chunks, tokens, cast } = context
  for (let i = from; i < chunks[at]!.last; i++) {
    const reading = nominalReading(tokens[i]!.fold)
    if (reading === null || reading.enclitic === null) continue
    if (!reading.nouns.some(n => COUNTRIES.has(fold(n.lemma)))) continue
    const { entities } = pronominal(context, at, reading.enclitic)
    return { chunk: at, entities: entities.map(e => cast.nationOf(e) ?? e) }
  }
  return null
}

/** Whom the pronoun at the end of a phrase stands for: منزله، قواتها. */
function owned(context: SentenceContext, at: number): Filler {
  const chunk = context.chunks[at]!
  const country = countryAt(context, at, chunk.head)
  if (country !== null) return country
  const pronoun = ownPronoun(context.tokens[chunk.head]!)
  if (pronoun === null) return { chunk: at, entities: [] }
  const said = pronominal(context, at, pronoun)
  return isMilitary(context.tokens[chunk.head]!.fold)
    ? { ...whoseForces(context, at, pronoun, said), chunk: at }
    : { ...said, chunk: at }
}

/** «انسحاب بلاده», «مقتل أحد عناصرها»: whose country or people a phrase tells from token `from` on; null if it tells of none. */
export function peopleOf(context: SentenceContext, at: number, from: number): Filler | null {
  const country = countryAt(context, at, from)
  if (country !== null) return country
  const { chunks, tokens } = context
  for (let i = from; i < chunks[at]!.last; i++) {
    const pronoun = ownPronoun(tokens[i]!)
    const nouns = pronoun === null ? [] : nominalReading(tokens[i]!.fold)!.nouns
    if (!nouns.some(n => n.number === 'p' && n.classes.some(c => c === 'person' || c === 'role'))) continue
    return { ...whoseForces(context, at, pronoun!, pronominal(context, at, pronoun!)), chunk: at }
  }
  return null
}

/**
 * Whose forces the phrase at a chunk tells of, whose pronoun stands for `said` by grammar. One who has none gives way to the nearest who has, or to
 * the body that he speaks for; a ruler to one with a rank («استقبل الرئيس الجنرال بعد أن هاجمت قواته المدينة»).
 */
function whoseForces(context: SentenceContext, at: number, pronoun: string, said: Filler): Filler {
  const { cast } = context
  if (said.entities.some(e => !cast.hasForces(e))) {
    const [body] = said.entities.flatMap(e => cast.spokenFor(e) ?? [])
    const spoken = body === undefined ? said : { chunk: null, entities: [body] }
    return nearest(context, at, pronoun, e => cast.hasForces(e)) ?? spoken
  }
  const ruler = said.entities.some(e => cast.entities.get(e)?.type === 'PER' && !cast.isRanked(e))
  return (ruler ? nearest(context, at, pronoun, e => cast.isRanked(e)) : null) ?? said
}

/** The nearest name before the phrase at a chunk that agrees with its pronoun and suits. */
function nearest(
  { chunks, cast }: SentenceContext,
  at: number,
  pronoun: string,
  suits: (entity: string) => boolean,
): Filler | null {
  const agreement = agreementOfPronoun(pronoun)
  if (agreement === null) return null
  for (let i = at - 1; i >= 0 && i >= at - PRONOUN_REACH; i--)
    for (const { mention } of [...chunks[i]!.names].reverse())
      if (agrees(agreement, cast.agreement(mention.entity)) && suits(mention.entity))
        return { chunk: null, entities: [mention.entity] }
  return null
}

/** Prepositions that bring in a participant of the verb before them. */
const ARGUMENTS: ReadonlySet<string> = new Set(['علي', 'ل', 'الي', 'من', 'عن', 'ب', 'ضد'])

/** Who acts in the clause that a pronoun at chunk `at` is an argument of (ستفرض عليها): it never stands for them. */
function actingBeside({ chunks, clauses }: SentenceContext, at: number): readonly string[] {
  const { kind, preposition, pronoun } = chunks[at]!
  if (kind !== 'phrase' || pronoun === null || preposition === null || !ARGUMENTS.has(preposition)) return NOBODY
  const own = clauses.findLast(c => c.at < at)
  const parted = own === undefined || chunks.slice(own.at + 1, at).some(c => PARTING.has(c.kind))
  return parted ? NOBODY : (own.subject?.entities ?? NOBODY)
}

const PARTING: ReadonlySet<Chunk['kind']> = new Set(['complementiser', 'relative', 'conjunction', 'participle', 'stop'])
const NOBODY: readonly string[] = Object.freeze([])

/** What a pronoun belongs to: a verb as its object; and those for whom it does not stand. */
interface Attachment {
  readonly ofVerb?: boolean
  readonly but?: readonly string[]
}

/**
 * Whom a pronoun attached at chunk `at` stands for: the name before it that agrees, the subject of the clause before first, but for a verb's
 * object; then the nearest, one who acts before a place.
 */
export function pronominal(
  context: SentenceContext,
  at: number,
  pronoun: string,
  { ofVerb = false, but = actingBeside(context, at) }: Attachment = {},
): Filler {
  const { chunks, cast, floor } = context
  const agreement = agreementOfPronoun(pronoun)
  if (ADDRESSING.has(pronoun)) return addressee(context, at)
  if (agreement === null) {
    const speaker = context.speakerAt(context.tokens[chunks[at]!.first]!.start)
    return { chunk: null, entities: speaker === null ? [] : [speaker] }
  }
  if (pronoun === DUAL) return dual(context, at)
  const resumed = ofVerb ? null : resumedAt(context, at, agreement)
  if (resumed !== null) return resumed
  const clause = context.clauses.findLast(c => c.at < at && c.subject !== null && c.subject.entities.length > 0)
  const subject = clause?.subject?.entities ?? NOBODY
  const fits = subject.length === 1 && agrees(agreement, agreementOfSubject(context, clause!))
  if (!ofVerb && fits && cast.canAct(subject[0]!) && !but.includes(subject[0]!))
    return { chunk: null, entities: subject }
  // an outlet tells of deeds; nobody does them to it
  const isTarget = ofVerb || but.length > 0
  const excluded = subject.length === 1 && !fits ? [...but, ...subject] : but
  const suits = (entity: string): boolean =>
    agrees(agreement, cast.agreement(entity)) && !excluded.includes(entity) && !(isTarget && cast.reports(entity))
  const several = agreement.plural === true ? severalBefore(context, at, pronoun) : null
  if (several !== null) return { chunk: null, entities: several }
  let place: string | null = null
  for (let i = at - 1; i >= 0 && i >= at - PRONOUN_REACH; i--)
    for (const entity of mentionedAt(context, i)) {
      if (!suits(entity)) continue
      const type = cast.entities.get(entity)?.type
      if (type === 'PER' || type === 'ORG') return { chunk: null, entities: [entity] }
      place ??= entity
    }
  if (place !== null) return { chunk: null, entities: [place] }
  return { chunk: null, entities: floor.filter(suits).slice(0, 1) }
}

/** Whom a pronoun in a phrase that opens the sentence stands for: the subject that follows, «بعد انسحابها من الاتفاق، تسعى واشنطن …»; null if none does. */
export function cataphoric(
  { chunks, clauses, tokens, cast }: SentenceContext,
  at: number,
  pronoun: string,
): Filler | null {
  const agreement = agreementOfPronoun(pronoun)
  if (agreement === null || chunks[at]!.preposition === null || (chunks[at]!.joined && at > 0)) return null
  const opens = chunks.slice(0, at).every(c => c.kind === 'particle' || c.kind === 'time')
  const subject = opens ? clauses.find(c => c.at > at)?.subject : null
  if (subject == null || subject.chunk === null || subject.chunk < at || subject.entities.length === 0) return null
  return agrees(agreement, agreementOfPhrase(tokens, chunks[subject.chunk]!, cast)) ? subject : null
}

/** Those whom the phrase at chunk `at` names, the last first; where it names nobody, the one it recalls (المؤسسة). */
function mentionedAt({ chunks, tokens, cast }: SentenceContext, at: number): readonly string[] {
  const chunk = chunks[at]!
  if (chunk.names.length > 0) return chunk.names.map(({ mention }) => mention.entity).reverse()
  return chunk.kind === 'phrase' && chunk.pronoun === null ? participantsOf(tokens, chunk, cast).slice(0, 1) : NOBODY
}

const ADDRESSING: ReadonlySet<string> = new Set(['ك', 'كم', 'كما', 'كن'])

/** Who is spoken to: «الرئيس لحفتر: البلاد تساند جيشكم». */
function addressee({ chunks }: SentenceContext, at: number): Filler {
  for (let i = at - 1; i >= 0 && i >= at - PRONOUN_REACH; i--) {
    const { preposition, names, head } = chunks[i]!
    const person = names.find(({ mention }) => mention.type === 'PER')
    if (preposition === 'ل' && person !== undefined && person.first <= head)
      return { chunk: i, entities: [person.mention.entity] }
  }
  return { chunk: null, entities: [] }
}

const DUAL = 'هما'

/** The two whom a dual pronoun takes up: those joined to each other, or whom a dual tells (صاروخين … تدميرهما), else the two told of together last. */
function dual(context: SentenceContext, at: number): Filler {
  const { chunks, tokens, cast } = context
  const several = severalBefore(context, at, DUAL)
  if (several !== null) return { chunk: null, entities: several }
  for (let i = at - 1; i >= 0 && i >= at - MAX_REACH; i--) {
    const { kind, head, last } = chunks[i]!
    // «صاروخين»، «اعتراض صاروخين»
    const two = [head, head + 1].some(k => k < last && nominalReading(tokens[k]!.fold)?.nouns[0]?.number === 'd')
    if (kind === 'phrase' && two) return { chunk: i, entities: participantsOf(tokens, chunks[i]!, cast) }
  }
  return { chunk: null, entities: context.pairOf(null) }
}

/** «الجيش … جنوده»: what a subject agrees with as it is called here; where a person's name does not tell it («هدد شمخاني»), the verb does. */
function agreementOfSubject({ chunks, cast, tokens }: SentenceContext, { subject, agreement }: VerbClause): Agreement {
  const { chunk, entities } = subject!
  const said = chunk === null ? null : agreementOfPhrase(tokens, chunks[chunk]!, cast)
  const own = said?.gender == null ? cast.agreement(entities[0]!) : said
  const untold = own.gender === null && cast.entities.get(entities[0]!)?.type === 'PER'
  return untold ? { gender: agreement.gender, plural: own.plural } : own
}

/** The antecedent of a relative clause, where a pronoun in it takes it up because somebody else is its subject: الحكومة التي تعترف بها الأمم المتحدة. */
function resumedAt(
  { clauses, chunks, tokens, cast }: SentenceContext,
  at: number,
  agreement: Agreement,
): Filler | null {
  const clause = clauses.findLast(c => c.at < at)
  if (clause === undefined || clause.antecedent === null) return null
  const antecedent = chunks[clause.antecedent]!
  const { subject } = clause
  const others = subject === null || (subject.chunk !== null && subject.chunk > clause.at)
  if (!others || !agrees(agreement, agreementOfPhrase(tokens, antecedent, cast))) return null
  return { chunk: clause.antecedent, entities: participantsOf(tokens, antecedent, cast) }
}

/**
 * Those whom a dual or plural pronoun takes up: the nearest before chunk `at` who are joined to each other, or told by a plural of people. They are
 * named there: who is told by a pronoun himself could lead back to this one.
 */
function severalBefore(context: SentenceContext, at: number, pronoun: string): readonly string[] | null {
  const { chunks, cast, tokens } = context
  for (let i = at - 1; i >= 0 && i >= at - MAX_REACH; i--) {
    const chunk = chunks[i]!
    if (chunk.kind !== 'phrase' || chunk.joined || chunk.pronoun !== null) continue
    const pair = chunks[i + 1]?.kind === 'phrase' && chunks[i + 1]!.joined
    const people = pronoun === 'هم' && agreementOfPhrase(tokens, chunk, cast).plural === true
    if (!pair && !people) continue
    const named = explained(context, i) ?? participantsOf(tokens, chunk, cast)
    const entities = named.length === 0 ? named : withJoined(context, i, named)
    if ((people || entities.length > 1) && entities.length > 0 && entities.every(e => cast.canAct(e))) return entities
  }
  return null
}
