import type { Span, Token } from '../document/index.ts'
import { type FiniteVerb, fold, type Reading, readingsOf, type TokenRange } from '../language/index.ts'
import { WordMemo } from '../language/memo.ts'
import { befellByItself } from './causes.ts'
import type { Chunk } from './chunks.ts'
import { companionOf, isOneOf, type Surroundings } from './companions.ts'
import type { VerbClause } from './context.ts'
import { type Frame, framesOfNoun, framesOfVerb, mayTell, type NounFrame } from './frames.ts'
import { isDoneByFact, tellsKind, tellsNothing } from './no-deeds.ts'
import { attachedPronoun, isAdjectival, nominalReading, particleReading } from './words.ts'

/** A word that may tell an event, and the frame that it has here. */
export interface Trigger extends TokenRange {
  readonly form: 'finite' | 'participle' | 'noun'
  readonly frame: Frame
  /** Index of its chunk. */
  readonly chunk: number
  readonly reading: Reading
  /** The token that fills the companion its frame asks for; null if it asks for none. */
  readonly companion: number | null
}

/** The characters of tokens `[first, last)`. */
export const spanOfTokens = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
})

/** How far behind its verb a stranger may stand. */
const STRANGER_REACH = 6

/** Whether a word tells what something is done for: «وصل إلى المدينة لإجراء محادثات». */
function isPurpose({ fold: folded }: Token): boolean {
  const reading = nominalReading(folded)
  return reading?.proclitics.at(-1) === 'ل' && !reading.article && reading.verbs.some(v => v.kind === 'verbal noun')
}

/** The first token of `[from, to)` that is one of `nouns`; null if none is before the sentence or its part ends, or it is told what a verb is for. */
function oneWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  nouns: ReadonlySet<string>,
  verb: boolean,
): number | null {
  const sentence = tokens[from]?.sentence
  let end = Math.min(to, tokens.length)
  for (let i = from; i < end && tokens[i]!.sentence === sentence; i++) {
    const token = tokens[i]!
    if (token.kind === 'punctuation' && end < tokens.length) end++
    if (verb && isPurpose(token)) break
    if (token.kind === 'word' && isOneOf(token.fold, nouns)) return i
    if (token.clean === '؛' || token.clean === ':') break
  }
  return null
}

/** A frame that the words around a trigger fit. */
type Fit = Pick<Trigger, 'frame' | 'companion'>

const triggerOf = (
  form: Trigger['form'],
  { first, last }: TokenRange,
  { frame, companion }: Fit,
  chunk: number,
  reading: Reading,
): Trigger => ({ first, last, form, frame, chunk, reading, companion })

/** The first of `frames` that the words around `range` fit, and the companion it asks for. */
function fitting(around: Surroundings, range: TokenRange, reading: Reading, frames: readonly Frame[]): Fit | null {
  const { tokens, heads } = around
  for (const frame of frames) {
    if (heads.some(at => isOneOf(tokens[at]!.fold, frame.strangers))) continue
    if (isStrange(around, range, frame) || befellByItself(tokens, range, frame)) continue
    const { companions, recipients, led } = frame
    if (companions === null) return { frame, companion: null }
    const companion = companionOf(around, range, reading, { companions, recipients, led })
    if (companion !== null) return { frame, companion }
  }
  return null
}

function isStrange(
  { tokens, chunks, at: own }: Surroundings,
  { first, last }: TokenRange,
  { strangers }: Frame,
): boolean {
  if (strangers.size === 0) return false
  // «وصلت إلى 115»: an amount is no place
  if (strangers.has(AMOUNT) && TOWARDS.has(tokens[last]?.fold ?? '') && tokens[last + 1]?.kind === 'number') return true
  // «يدعون أن»: they claim it, rather than call for it
  if (strangers.has(CONTENT) && tokens[last]?.fold === 'ان') return true
  // «تظاهر الوزير بأنه ملتزم»
  if (strangers.has(CONTENT) && tokens.slice(last, last + STRANGER_REACH).some(t => BY_CONTENT.test(t.fold)))
    return true
  if (oneWithin(tokens, last, last + STRANGER_REACH, strangers, chunks[own]!.kind === 'verb') !== null) return true
  // «وقف فوري لإطلاق النار»: what stands before its adjectives
  let at = first - 1
  const { sentence } = tokens[first]!
  while (at > first - STRANGER_BEFORE && isAdjective(tokens[at]) && tokens[at - 1]?.sentence === sentence) at--
  const before = tokens[at]
  return before !== undefined && before.sentence === sentence && isOneOf(before.fold, strangers)
}

/** What stands for any number among the strangers of a frame. */
const AMOUNT = '#'
/** What stands for a clause with أن right behind, or one with بأن behind the subject. */
const CONTENT = '…'
const BY_CONTENT = /^بان(?:ه|ها|هم|هما|هن|نا|ني)?$/
const TOWARDS: ReadonlySet<string> = new Set(['الي', 'نحو', 'حوالي'])

/** How far before a trigger a stranger with adjectives may stand. */
const STRANGER_BEFORE = 4

/** Whether a word is an indefinite adjective. */
function isAdjective(token: Token | undefined): boolean {
  const reading = token === undefined ? null : nominalReading(token.fold)
  return reading !== null && !reading.article && isAdjectival(reading)
}

/** The nouns of the subject and object that a clause says: their tokens. */
const argumentsOf = ({ subject, object }: VerbClause, chunks: readonly Chunk[]): number[] =>
  [subject, object].flatMap(filler => (filler?.chunk == null ? [] : chunks[filler.chunk]!.head))

/** Whether a verb tells that somebody goes, which he does to nothing: هربته is «smuggled it». */
const isGoing = ({ type, recipients, places }: Frame): boolean =>
  type === 'RETREAT' && !recipients.includes('obj') && !places.includes('obj')

/** Verbs that hardly stand in news, beside others spelled alike: «ينذر» warns, rather than vows; «تعد» counts, rather than promises. */
const RARE: ReadonlySet<string> = new Set(['نذر', 'قض', 'اطاع'])
const isRare = ({ kind, lemma }: FiniteVerb['form']): boolean =>
  RARE.has(fold(lemma)) || (kind === 'imperfect' && fold(lemma) === 'وعد')

/** The likeliest of the verbs that a word may be. */
const likeliestOf = (verbs: readonly FiniteVerb[]): FiniteVerb => verbs.find(({ form }) => !isRare(form)) ?? verbs[0]!

/** The preposition of the first phrase behind a verb and its subject, times between; null if another verb or clause stands there. */
function prepositionBehind({ at, subject }: VerbClause, chunks: readonly Chunk[]): string | null {
  for (let i = at + 1; i < chunks.length; i++) {
    const { kind, preposition } = chunks[i]!
    if (kind === 'time' || kind === 'comma' || (i === subject?.chunk && i === at + 1)) continue
    return kind === 'phrase' ? preposition : null
  }
  return null
}

/** Whether ب, which alone leads to whom a verb befalls, stands right behind it or its subject: «تشيد بالاتفاق» is no building. */
const isGoverned = (clause: VerbClause, chunks: readonly Chunk[], { recipients, actors }: Frame): boolean =>
  recipients.length === 1 &&
  recipients[0] === 'ب' &&
  actors.includes('subj') &&
  prepositionBehind(clause, chunks) === 'ب'

/** Whether a verb that must be led to its recipient is. */
const isLed = (clause: VerbClause, chunks: readonly Chunk[], { led, recipients }: Frame): boolean =>
  !led || recipients.includes(prepositionBehind(clause, chunks) ?? '')

/** A verb that may be several is the likeliest of them, unless another finds its companion or its preposition. */
function verbTrigger(tokens: readonly Token[], chunks: readonly Chunk[], clause: VerbClause): Trigger | null {
  if (isDoneByFact(tokens, chunks, clause)) return null
  const { verbs, at: index } = clause
  const range = { first: chunks[index]!.first, last: chunks[index]!.last }
  const likeliest = fold(likeliestOf(verbs).form.lemma)
  const around = { tokens, chunks, at: index, heads: argumentsOf(clause, chunks) }
  for (const { reading, form } of verbs) {
    const frames = framesOfVerb(form.lemma).filter(
      f =>
        mayTell(f, form.lemma) &&
        f.forms !== 'nominal' &&
        (f.companions !== null || f.led || fold(form.lemma) === likeliest || isGoverned(clause, chunks, f)) &&
        isLed(clause, chunks, f) &&
        !(isGoing(f) && reading.enclitic !== null),
    )
    const fit = fitting(around, range, reading, frames)
    if (fit !== null) return triggerOf('finite', range, fit, index, reading)
  }
  return null
}

/** The nominal readings of a word that take the fewest clitics off; all readings of one that no lexicon knows. */
function plainest(folded: string): readonly Reading[] {
  const likeliest = nominalReading(folded)
  const clitics = (r: Reading): number => r.proclitics.length + (r.enclitic === null ? 0 : 1)
  const all = readingsOf(folded).filter(r => !r.proclitics.includes('س'))
  return likeliest === null ? all : all.filter(r => clitics(r) <= clitics(likeliest))
}

/** The frames of the nouns that a word may be. */
const nounFrames = new WordMemo<readonly (NounFrame & { readonly reading: Reading })[]>(folded =>
  plainest(folded).flatMap(reading => framesOfNoun(reading.stem).map(({ frame, rest }) => ({ frame, rest, reading }))),
)

/** Whether a reading takes a feminine ending for a pronoun: عودة is not «his promises», قبضة not «his arrest». */
const isMisread = ({ clean }: Token, { enclitic }: Reading): boolean => enclitic === 'ه' && clean.endsWith('ة')

/** Whether a token is a word of the lexicon as it is written, with the article or in the accusative. */
const isWritten = (token: Token | undefined, word: string): boolean =>
  token?.fold === word || token?.fold === `ال${word}` || token?.fold === `${word}ا`

/** Whether a definite noun with nothing behind ل is read as a body rather than as what is done: المعارضة, but المعارضة للقرار, القضاء على التنظيم. */
const isBody = ({ article, nouns }: Reading, next: Token | undefined): boolean =>
  article &&
  nouns.some(n => n.number === 's' && n.classes[0] === 'body') &&
  !nouns.some(n => n.classes.includes('event')) &&
  !/^(?:لل?.|علي$)/.test(next?.fold ?? '')

/** A noun of the lexicon at token `at`, with the words it is written with. */
function listedNoun(around: Surroundings, at: number): Trigger | null {
  const { tokens } = around
  for (const { frame, rest, reading } of nounFrames.get(tokens[at]!.fold)) {
    if (isMisread(tokens[at]!, reading)) continue
    const range = { first: at, last: at + 1 + rest.length }
    if (isBody(reading, tokens[range.last])) continue
    if (rest.some((word, k) => !isWritten(tokens[at + 1 + k], word))) continue
    // «مواجهتها»: what she faces, and nobody faces her
    const owned = reading.enclitic !== null && frame.mutual
    if (frame.alone && !reading.article && (owned || isCompleted(tokens, range) || isFaced(around, frame, range)))
      continue
    const fit = fitting(around, range, reading, [frame])
    if (fit !== null) return triggerOf('noun', range, fit, around.at, reading)
  }
  return null
}

/** Whether a name completes a noun of facing: «في مواجهة الحزب», whom something is done against, rather than fighting with him. */
function isFaced({ chunks, at }: Surroundings, { mutual }: Frame, { first, last }: TokenRange): boolean {
  const { names, head, preposition } = chunks[at]!
  return mutual && preposition === 'في' && first === head && names.some(n => n.first === last)
}

/** Whether a noun stands right behind `range` that completes it: «عملية تخزين», not «عملية واسعة». */
function isCompleted(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const next = tokens[last]
  if (next?.kind !== 'word' || next.sentence !== tokens[first]!.sentence) return false
  const particle = particleReading(next.fold)
  if (particle !== null) return particle.particle.includes('quant') || particle.particle.includes('dem') // «مواجهة هذه الحملة»
  const reading = nominalReading(next.fold)
  return reading !== null && reading.proclitics.length === 0 && !isAdjectival(reading)
}

function verbalNoun(around: Surroundings, at: number): Trigger | null {
  const { tokens } = around
  const reading = nominalReading(tokens[at]!.fold)
  const range = { first: at, last: at + 1 }
  // «التبادل الثقافي والاجتماعي»: no two meetings
  if (reading?.article === true && reading.nisbas.length > 0) return null
  for (const form of reading?.verbs ?? []) {
    if (form.kind !== 'verbal noun' || isMisread(tokens[at]!, reading!) || isBody(reading!, tokens[at + 1])) continue
    const fit = fitting(
      around,
      range,
      reading!,
      framesOfVerb(form.lemma).filter(f => f.forms !== 'finite' && mayTell(f, form.lemma)),
    )
    if (fit !== null) return triggerOf('noun', range, fit, around.at, reading!)
  }
  return null
}

function participle(around: Surroundings): Trigger | null {
  const { tokens, chunks, at } = around
  const chunk = chunks[at]!
  const reading = nominalReading(tokens[chunk.first]!.fold)!
  const range = { first: chunk.first, last: chunk.last }
  for (const form of reading.verbs) {
    if (form.kind !== 'active participle') continue
    const fit = fitting(
      around,
      range,
      reading,
      framesOfVerb(form.lemma).filter(f => f.forms !== 'nominal' && mayTell(f, form.lemma)),
    )
    if (fit !== null) return triggerOf('participle', range, fit, at, reading)
  }
  return null
}

/** The words of a phrase that may tell events. Names and titles tell none. */
function nounTriggers(around: Surroundings): Trigger[] {
  const { tokens, chunks, at } = around
  const chunk = chunks[at]!
  const found: Trigger[] = []
  for (let i = chunk.first; i < chunk.last; ) {
    const name = chunk.names.find(n => n.first <= i && i < n.last)
    const word = name === undefined && tokens[i]!.kind === 'word' && attachedPronoun(tokens[i]!.fold) === null
    const readable = word && !tellsKind(tokens, chunk, i) && !tellsNothing(tokens, chunk, i)
    const trigger = readable ? (listedNoun(around, i) ?? verbalNoun(around, i)) : null
    if (trigger !== null) found.push(trigger)
    i = name?.last ?? trigger?.last ?? i + 1
  }
  return found
}

const NO_HEADS: readonly number[] = Object.freeze([])

/** Whether a noun right behind what tells the same only says how or what for: «رفض رفضا قاطعا», «وقع اتفاقا لوقف إطلاق النار». */
function isRepeated(tokens: readonly Token[], before: Trigger | undefined, own: Trigger): boolean {
  if (before === undefined || own.form !== 'noun' || before.frame.type !== own.frame.type) return false
  const { fold: folded } = tokens[own.first]!
  if (before.form === 'finite' && before.frame.key === own.frame.key)
    return own.first - before.last <= 1 && /[اه]$/.test(folded)
  const agreed = before.form === 'noun' ? before.last : before.companion === null ? null : before.companion + 1
  return own.frame.type === 'AGREE' && agreed === own.first && folded.startsWith('ل')
}

/** The words of a sentence that may tell events, in order. A noun that only completes a phrase (وقع اتفاقا) is part of the verb's. */
export function triggersOf(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  clauses: readonly VerbClause[],
): Trigger[] {
  const clauseAt = new Map(clauses.map(c => [c.at, c]))
  const found = chunks.flatMap((chunk, index): readonly (Trigger | null)[] => {
    if (chunk.kind === 'verb') return [verbTrigger(tokens, chunks, clauseAt.get(index)!)]
    const around = { tokens, chunks, at: index, heads: NO_HEADS }
    if (chunk.kind === 'participle') return [participle(around)]
    return chunk.kind === 'phrase' ? nounTriggers(around) : []
  })
  const triggers = found.filter(t => t !== null)
  const completing = new Set(triggers.map(t => t.companion))
  return triggers.filter((t, i) => {
    const next = triggers[i + 1]
    // جريمة قتل، وقوع انفجار: the first of two nouns of one type only frames the second
    const frames =
      t.form === 'noun' &&
      next?.form === 'noun' &&
      next.first === t.last &&
      next.chunk === t.chunk &&
      next.first !== t.companion && // «فرض العقوبات»: the second is part of the first
      next.frame.type === t.frame.type
    return !completing.has(t.first) && !frames && !isRepeated(tokens, triggers[i - 1], t)
  })
}
