import type { Token } from '../document/index.ts'
import { fold } from '../language/index.ts'
import {
  type Agreement,
  agreementOfPhrase,
  agreementOfPronoun,
  agrees,
  type Cast,
  isAgent,
  participantsOf,
} from './cast.ts'
import type { Chunk } from './chunks.ts'

/** Those who fill one place of a clause: the phrases, and the entities they stand for. */
export interface Filler {
  /** Index of the first chunk; null where it is understood. */
  readonly chunk: number | null
  readonly entities: readonly string[]
}

/** A finite verb with what stands around it. */
export interface VerbClause {
  readonly at: number
  readonly lemmas: ReadonlySet<string>
  readonly passive: boolean
  readonly subject: Filler | null
  readonly object: Filler | null
  /** Chunk of the noun before الذي/التي that this verb's relative clause belongs to. */
  readonly antecedent: number | null
}

/** What the clauses of a sentence are read with. */
export interface SentenceContext {
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
  readonly cast: Cast
  /** Who was spoken of last before this sentence, for dropped subjects. */
  readonly floor: readonly string[]
  /** Who speaks in a quotation at this offset (نطالب), if known. */
  speakerAt(offset: number): string | null
}

const BARRIERS: ReadonlySet<Chunk['kind']> = new Set(['verb', 'complementiser', 'relative', 'conjunction', 'stop'])
/** Verbs that share their subject with the verb after them. */
const AUXILIARIES = new Set([
  'كان',
  'ظل',
  'بات',
  'اصبح',
  'زال',
  'كاد',
  'استطاع',
  'اخذ',
  'جعل',
  'شرع',
  'بدا',
  'عاد',
  'سبق',
  'تم',
  'صار',
  'امسي',
  'راح',
  'ليس',
])
const MAX_REACH = 12

/** The phrase at `at` with those joined to it by و. */
export function coordinated({ chunks, cast, tokens }: SentenceContext, at: number): Filler {
  const first = chunks[at]!
  const entities = participantsOf(tokens, first, cast)
  if (first.pronoun !== null || entities.length === 0) return { chunk: at, entities }
  for (let i = at + 1; i < chunks.length && i < at + MAX_REACH; i++) {
    const next = chunks[i]!
    if (next.kind === 'comma' && chunks[i + 1]?.joined === true) continue
    if (next.kind !== 'phrase' || !next.joined || (next.preposition !== null && next.preposition !== first.preposition))
      break
    const more = participantsOf(tokens, next, cast)
    if (more.length === 0) break
    entities.push(...more.filter(e => !entities.includes(e)))
  }
  return { chunk: at, entities }
}

/** Whether chunk `i` only inserts something into a clause. */
const isInserted = (chunk: Chunk): boolean => chunk.kind === 'time' || chunk.kind === 'particle'

/** Bare phrases to the right of chunk `at`, until the clause ends: the candidates for subject and object. At most two. */
function bareRight(context: SentenceContext, at: number): number[] {
  const { chunks } = context
  const found: number[] = []
  for (let i = at + 1; i < chunks.length && i <= at + MAX_REACH && found.length < 2; i++) {
    const chunk = chunks[i]!
    if (BARRIERS.has(chunk.kind)) break
    if (chunk.kind === 'comma') {
      // a comma goes with an inserted time, or with a name that explains the phrase before it
      if (chunks[i + 1]?.kind === 'time' || chunks[i - 1]?.kind === 'time') continue
      if (found.length === 0 && i === at + 1) break
      if (
        found.length === 1 &&
        chunks[i + 1]?.kind === 'phrase' &&
        chunks[i + 1]?.preposition === null &&
        chunks[i + 2]?.kind === 'comma'
      ) {
        i += 2
        continue
      }
      break
    }
    if (chunk.kind === 'phrase' && chunk.preposition === null && !(chunk.joined && found.length > 0)) found.push(i)
  }
  return found
}

/** The phrase or pronoun before the verb that its clause is about, and the noun whose relative clause it opens. */
function topicOf(
  context: SentenceContext,
  at: number,
): { topic: number | null; antecedent: number | null; pronoun: Agreement | null } {
  const { chunks } = context
  const none = { topic: null, antecedent: null, pronoun: null }
  if (chunks[at]!.joined) return none
  for (let i = at - 1; i >= 0 && i >= at - MAX_REACH; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'relative') return { ...none, antecedent: antecedentBefore(chunks, i) }
    if (chunk.kind === 'complementiser')
      return { ...none, pronoun: chunk.pronoun === null ? null : agreementOfPronoun(chunk.pronoun) }
    if (chunk.kind === 'stop' || chunk.kind === 'conjunction') return none
    if (chunk.kind === 'verb') {
      if (chunk.verbs.some(v => AUXILIARIES.has(fold(v.form.lemma)))) continue
      return none
    }
    if (
      chunk.kind === 'phrase' &&
      chunk.preposition === null &&
      chunk.pronoun === null &&
      !(chunk.joined && i > 0 && chunks[i - 1]!.kind === 'phrase')
    ) {
      const governed = governsNoun(chunks, i)
      if (!governed) return { ...none, topic: i }
      return none
    }
  }
  return none
}

/** The noun that a relative pronoun at `at` takes up. */
function antecedentBefore(chunks: readonly Chunk[], at: number): number | null {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    if (chunks[i]!.kind === 'phrase') return i
    if (chunks[i]!.kind !== 'comma') return null
  }
  return null
}

/** Whether a bare phrase is the argument of a full verb before it, so that it cannot be the next verb's topic. */
function governsNoun(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb') return !chunk.verbs.some(v => AUXILIARIES.has(fold(v.form.lemma)))
    if (!isInserted(chunk) && !(chunk.kind === 'phrase' && chunk.preposition !== null)) return false
  }
  return false
}

const genderOf = (chunk: Chunk): Agreement => {
  const forms = chunk.verbs.map(v => v.form)
  const genders = new Set(forms.map(f => f.gender))
  const plural = forms.every(f => f.number === 'p') ? true : forms.every(f => f.number === 's') ? false : null
  return { gender: genders.size === 1 ? (forms[0]!.gender ?? null) : null, plural }
}

/** Reads the clauses of a sentence's verbs, left to right: a dropped subject is that of the verb before. */
export function readClauses(context: SentenceContext): VerbClause[] {
  const clauses: VerbClause[] = []
  context.chunks.forEach((chunk, at) => {
    if (chunk.kind === 'verb') clauses.push(readClause(context, at, clauses))
  })
  return clauses
}

function readClause(context: SentenceContext, at: number, before: readonly VerbClause[]): VerbClause {
  const { chunks, tokens, cast } = context
  const chunk = chunks[at]!
  const verb = genderOf(chunk)
  const lemmas = new Set(chunk.verbs.map(v => fold(v.form.lemma)))
  const enclitic = chunk.verbs[0]!.reading.enclitic
  const { topic, antecedent, pronoun } = topicOf(context, at)
  const right = bareRight(context, at)
  const mayBePassive = chunk.verbs.some(v => v.form.voice === 'passive')
  const mustBePassive = chunk.verbs.every(v => v.form.voice === 'passive')
  const fits = (i: number, verbFirst: boolean): boolean => {
    const phrase = agreementOfPhrase(tokens, chunks[i]!, cast)
    return verbFirst
      ? agrees({ gender: verb.gender, plural: null }, { gender: phrase.gender, plural: null })
      : agrees(verb, phrase)
  }
  const base = { at, lemmas, antecedent }
  const finish = (subject: Filler | null, object: Filler | null): VerbClause => {
    const passive =
      mustBePassive ||
      (mayBePassive &&
        subject === null &&
        object !== null &&
        object.chunk !== null &&
        pronoun === null &&
        !isAgent(tokens, chunks[object.chunk]!, cast))
    return { ...base, passive, subject, object }
  }
  const objectOf = (i: number | undefined): Filler | null =>
    enclitic !== null ? pronominal(context, at, enclitic) : i === undefined ? null : coordinated(context, i)

  if (verb.gender === null && chunk.verbs.every(v => v.form.person !== 3)) {
    const speaker = context.speakerAt(tokens[chunk.first]!.start)
    return finish({ chunk: null, entities: speaker === null ? [] : [speaker] }, objectOf(right[0]))
  }
  if (
    topic !== null &&
    fits(topic, false) &&
    (enclitic !== null || right.length < 2 || !fits(right[0]!, true) || !isAgent(tokens, chunks[right[0]!]!, cast))
  )
    return finish(coordinated(context, topic), objectOf(right[0]))
  if (
    antecedent !== null &&
    enclitic === null &&
    fits(antecedent, false) &&
    !(right[0] !== undefined && fits(right[0], true) && isAgent(tokens, chunks[right[0]]!, cast) && right.length > 1)
  )
    return finish(coordinated(context, antecedent), objectOf(right[0]))
  const [one, two] = right
  if (
    one !== undefined &&
    fits(one, true) &&
    (two !== undefined || enclitic !== null || isAgent(tokens, chunks[one]!, cast)) &&
    pronoun === null
  )
    return finish(coordinated(context, one), objectOf(two))
  return finish(understood(context, at, verb, before), objectOf(one))
}

/** A subject that is not said: that of the last verb that agrees, else whoever was spoken of last. */
function understood(
  { cast, floor }: SentenceContext,
  _at: number,
  verb: Agreement,
  before: readonly VerbClause[],
): Filler | null {
  const suits = (entities: readonly string[]): boolean =>
    entities.length > 0 &&
    entities.every(e => cast.canAct(e)) &&
    agrees({ gender: verb.gender, plural: null }, { gender: cast.agreement(entities[0]!).gender, plural: null })
  const clause = before.findLast(c => c.subject !== null && suits(c.subject.entities))
  if (clause !== undefined) return { chunk: null, entities: clause.subject!.entities }
  return suits(floor) ? { chunk: null, entities: floor } : null
}

/** Whom a pronoun attached at chunk `at` stands for: the name before it that agrees, the nearest first. */
export function pronominal(
  { chunks, cast, floor, tokens, speakerAt }: SentenceContext,
  at: number,
  pronoun: string,
): Filler {
  const agreement = agreementOfPronoun(pronoun)
  if (agreement === null) {
    const speaker = speakerAt(tokens[chunks[at]!.first]!.start)
    return { chunk: null, entities: speaker === null ? [] : [speaker] }
  }
  for (let i = at - 1; i >= 0; i--)
    for (const name of [...chunks[i]!.names].reverse())
      if (agrees(agreement, cast.agreement(name.mention.entity)))
        return { chunk: null, entities: [name.mention.entity] }
  const known = floor.filter(e => agrees(agreement, cast.agreement(e)))
  return { chunk: null, entities: known.slice(0, 1) }
}
