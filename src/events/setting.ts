import type { Attribution, Event, EventStatus, Span, Timex, Token } from '../document/index.ts'
import { fold, readingsOf } from '../language/index.ts'
import { isFeared } from './around.ts'
import type { Chunk } from './chunks.ts'
import type { SentenceContext } from './context.ts'
import { MODALITY } from './lexicon/modality.data.ts'
import { participantsOf } from './participants.ts'
import { isAlong } from './relations.ts'
import type { Roles } from './roles.ts'
import { supportFrames } from './support.ts'
import type { Trigger } from './triggers.ts'
import { isJoined, particleReading } from './words.ts'

const PLACING: ReadonlySet<string> = new Set([
  'في',
  'ب',
  'قرب',
  'داخل',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'شمالي',
  'جنوبي',
  'شرقي',
  'غربي',
  'وسط',
  'قباله',
  'عند',
  'امام',
  'خارج',
])
/** Chunks beyond the clause in which its place may still be told. */
const PLACE_REACH = 12
const PLACES = new Set(['GPE', 'LOC', 'FAC'])

/** Where an event happens: the place that its clause names after it, else before it. */
export function placeOf(context: SentenceContext, trigger: Trigger, { scope }: Roles): string | null {
  const placed = (i: number): string | null => {
    const chunk = context.chunks[i]!
    if (chunk.kind !== 'phrase' || chunk.preposition === null) return null
    if (!PLACING.has(chunk.preposition) && !isAlong(context, chunk)) return null
    const [entity] = participantsOf(context.tokens, chunk, context.cast)
    return entity !== undefined && PLACES.has(context.cast.entities.get(entity)?.type ?? '') ? entity : null
  }
  for (let i = trigger.chunk; i < scope.to; i++) {
    const place = placed(i)
    if (place !== null && (i > trigger.chunk || trigger.first > context.chunks[i]!.head)) return place
  }
  for (let i = trigger.chunk - 1; i >= scope.from; i--) {
    const place = placed(i)
    if (place !== null) return place
  }
  for (let i = scope.to; i < context.chunks.length && i < scope.to + PLACE_REACH; i++) {
    if (context.chunks[i]!.kind === 'stop') break
    const place = placed(i)
    if (place !== null) return place
  }
  return null
}

/** In or at whose place something happens, where its clause tells that of a body rather than a town: هجوم على مقر الشركة، تفجير في مسجد قوات الطوارئ. */
export function siteOf({ chunks, tokens, cast }: SentenceContext, trigger: Trigger, { scope }: Roles): string | null {
  for (let i = trigger.chunk + 1; i < scope.to; i++) {
    const chunk = chunks[i]!
    if (chunk.kind !== 'phrase' || chunk.preposition === null || !PLACING.has(chunk.preposition)) continue
    const [entity] = participantsOf(tokens, chunk, cast)
    if (entity !== undefined) return cast.entities.get(entity)?.type === 'ORG' ? entity : null
  }
  return null
}

/** When: the time that stands in the clause of the event, nearest to it. */
export function dateOf(
  context: SentenceContext,
  trigger: Trigger,
  { scope }: Roles,
  timexes: readonly Timex[],
): Event['date'] {
  let best: { timex: Timex; distance: number } | null = null
  for (let i = scope.from; i < scope.to; i++) {
    const chunk = context.chunks[i]!
    if (chunk.kind !== 'time') continue
    const start = context.tokens[chunk.first]!.start
    const end = context.tokens[chunk.last - 1]!.end
    const timex = timexes.find(t => t.start < end && start < t.end && (t.type === 'DATE' || t.type === 'TIME'))
    if (timex === undefined) continue
    const distance = i > trigger.chunk ? i - trigger.chunk : (trigger.chunk - i) * 2
    if (best === null || distance < best.distance) best = { timex, distance }
  }
  return best === null ? null : { value: best.timex.value, timex: best.timex.id }
}

let modality: {
  verbs: ReadonlyMap<string, EventStatus>
  nouns: ReadonlyMap<string, EventStatus>
  words: ReadonlyMap<string, EventStatus>
} | null = null

function readModality(): NonNullable<typeof modality> {
  const maps = {
    v: new Map<string, EventStatus>(),
    n: new Map<string, EventStatus>(),
    w: new Map<string, EventStatus>(),
  }
  for (const line of MODALITY.trim().split('\n')) {
    const [form, status] = line.split(' ') as [string, EventStatus]
    maps[form[0] as 'v' | 'n' | 'w'].set(fold(form.slice(2)), status)
  }
  return { verbs: maps.v, nouns: maps.n, words: maps.w }
}

const NEGATIONS = new Set(['لم', 'لن', 'ولم', 'ولن', 'ليس', 'فلم', 'لا', 'ولا'])
const MODAL_REACH = 7

/** Words of an aside between commas. */
const MAX_ASIDE = 8

/** «ومن المتوقع، وفق خبراء، أن يزور …»: before أن, which goes on with the clause, the token before what stands between commas; `at` itself elsewhere. */
function asideBefore(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.clean !== '،' || tokens[at + 1]?.clean !== 'أن') return at
  for (let i = at - 1; i > Math.max(0, at - MAX_ASIDE); i--) if (tokens[i]!.clean === '،') return i - 1
  return at
}

/** Whether it happened: negation and future on the verb itself, else the nearest word before it that governs it. */
export function statusOf(context: SentenceContext, trigger: Trigger, { support }: Pick<Roles, 'support'>): EventStatus {
  const { tokens, chunks } = context
  modality ??= readModality()
  // «نفت الحكومة اتهامات المعارضة»: it has been accused, whatever it denies
  if (support?.lemmas.some(lemma => supportFrames(lemma).some(f => f.turns.has(trigger.frame.type))) === true)
    return 'actual'
  // «لم يتم اعتقال أحد»: what carries a noun tells whether it happened
  const doing = support !== null && !support.lemmas.some(lemma => SAYING.has(lemma))
  const carried = doing ? ofVerb(tokens, chunks[support.at]!) : 'actual'
  if (carried !== 'actual') return carried
  const sentence = tokens[trigger.first]!.sentence
  if (trigger.form === 'finite') {
    const own = ofVerb(tokens, chunks[trigger.chunk]!)
    if (own !== 'actual') return own
  }
  if (trigger.form === 'participle') return 'actual' // «أشاد بالخطة متهما …»: he accuses while he speaks
  const past = trigger.form === 'finite' && chunks[trigger.chunk]!.verbs[0]!.form.kind === 'perfect'
  let at = trigger.chunk
  let subordinate = trigger.form !== 'finite' || !isJoined(trigger.reading)
  for (let i = trigger.first - 1; i >= 0 && i >= trigger.first - MODAL_REACH; i--) {
    i = asideBefore(tokens, i)
    const token = tokens[i]!
    if (token.sentence !== sentence || token.clean === '؛' || token.clean === ':' || token.clean === '،') break
    if (at > 0 && chunks[at]!.first > i && BACKGROUND.has(chunks[at]!.preposition ?? '')) break
    while (at > 0 && chunks[at]!.first > i) at--
    // «طالب بسحب القوات التي قصفت المدينة»: what tells who is meant has happened, whatever is asked of them
    if (past && chunks[at]!.kind === 'relative') break
    if (chunks[at]!.names.some(n => n.core.first <= i && i < n.core.last)) continue // طالبان
    // «نفت … ودعت …»: a joined verb is governed only behind what opens a clause
    subordinate ||= particleReading(token.fold)?.particle.includes('comp') === true
    const governing = subordinate ? governs(token, trigger.form) : null
    if (governing !== null) return governing
  }
  return isFeared(context, trigger) ? 'hypothetical' : 'actual'
}

/** Prepositions behind which stands what has happened, whatever is planned or denied of the rest: «قررت طرد السفير بعد مقتل …». */
const BACKGROUND: ReadonlySet<string> = new Set(['بعد', 'منذ', 'اثر', 'عقب', 'جراء', 'بسبب', 'نتيجه', 'غداه'])

/** Support verbs by which somebody says something of the deed: «لم يؤكد الهجوم» does not deny it. */
const SAYING: ReadonlySet<string> = new Set(['اكد', 'اعلن', 'نفي', 'رفض', 'اعرب', 'عبر', 'اعترف', 'اقر', 'تبني'])
/** كاد: it nearly happened. */
const ALMOST = /^[وف]?(?:كاد|كادت|كادوا|يكاد|تكاد)$/

/** What a finite verb says of itself: by its negation, its future, what stands before it. */
function ofVerb(tokens: readonly Token[], { first, verbs }: Chunk): EventStatus {
  const before = tokens[first - 1]
  if (before !== undefined && before.sentence === tokens[first]!.sentence) {
    if (NEGATIONS.has(before.fold)) return 'denied'
    if (before.fold === 'سوف') return 'planned'
    if (ALMOST.test(before.fold)) return 'hypothetical'
    if (before.fold === 'قد' && verbs.every(v => v.form.kind === 'imperfect')) return 'hypothetical'
  }
  return verbs[0]!.reading.proclitics.includes('س') ? 'planned' : 'actual'
}

function governs({ fold: folded, clean }: Token, form: Trigger['form']): EventStatus | null {
  const { verbs, nouns, words } = modality!
  if (form === 'finite' && words.has(folded) && folded !== 'ان') return words.get(folded)!
  for (const reading of readingsOf(folded)) {
    // «تسعة جنود»: nine, not «seeks»
    const mayBe = (kind: string): boolean =>
      kind !== 'verbal noun' && (!clean.endsWith('ة') || kind.endsWith('participle'))
    const verb = reading.verbs.find(f => verbs.has(fold(f.lemma)) && mayBe(f.kind))
    if (verb !== undefined) return verbs.get(fold(verb.lemma))!
    if (nouns.has(reading.stem)) return nouns.get(reading.stem)!
  }
  return null
}

/** What somebody else says of a statement told already: «…، وهو ما نفته القيادة». */
const takesUp = (a: Attribution, told: Attribution): boolean =>
  a.parent === told.parent && a.content.start === told.content.start && a.content.end === told.content.end

/** The innermost attribution whose content holds `offset`; of several with the same content, whoever said it first. */
export function attributionAt(attributions: readonly Attribution[], offset: number): Attribution | null {
  let best: Attribution | null = null
  for (const a of attributions)
    if (
      a.content.start <= offset &&
      offset < a.content.end &&
      (best === null || (a.content.end - a.content.start <= best.content.end - best.content.start && !takesUp(a, best)))
    )
      best = a
  return best
}

/** Whose speech the word at `offset` introduces; null if it introduces none, or nobody's who is an entity. */
export const citedBy = (attributions: readonly Attribution[], offset: number): string | null =>
  attributions.find(a => a.cue.start <= offset && offset < a.cue.end)?.chain.at(-1)?.entity ?? null

/** Whether a word is one of those that introduce somebody's speech. */
export const isWithinCue = (attributions: readonly Attribution[], { start, end }: Span): boolean =>
  attributions.some(({ cue }) => cue.start < end && start < cue.end)

/** Who speaks at `offset`: the one cited last for the content there, or for the cue that stands there (نطالب). */
export function speakerOf(attributions: readonly Attribution[], offset: number): string | null {
  const cued = attributions.find(a => a.cue.start <= offset && offset < a.cue.end)
  return (cued ?? attributionAt(attributions, offset))?.chain.at(-1)?.entity ?? null
}
