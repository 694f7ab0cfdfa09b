/** Whether the words around an expression speak of what was or of what is to come: قال الثلاثاء is past, سيصل الثلاثاء is not. */
import type { Sentence, Token } from '../document/index.ts'
import { isFiniteVerbAt, readingsOf, type VerbalKind } from '../language/index.ts'
import { folded } from './components.ts'
import { FUTURE_WORDS, LOOKING_AHEAD, LOOKING_BACK } from './lexicon/contexts.data.ts'

/** `present` is a verb in the imperfect by itself: it tells of what is about to be (يلتقي الثلاثاء), or retells what was. */
export type Tense = 'past' | 'present' | 'future'

export const looksAhead = (tense: Tense | null): boolean => tense === 'future' || tense === 'present'

export interface TenseClue {
  readonly tense: Tense
  /** The token that tells. */
  readonly at: number
}

const setOf = (data: string): ReadonlySet<string> => folded(...data.trim().split(/\s+/))
const FUTURE = setOf(FUTURE_WORDS)
const BACK = setOf(LOOKING_BACK)
const AHEAD = setOf(LOOKING_AHEAD)

const WERE = folded('كان', 'كانت', 'وكان', 'وكانت', 'كانوا', 'وكانوا', 'فكان', 'ظل', 'ظلت', 'بات', 'باتت')
const OPENERS = folded('إن', 'أن', 'بأن', 'إنه', 'أنه', 'إنها', 'أنها', 'بأنه', 'حيث', 'وأن', 'وإن', 'إنهم', 'أنهم')
const RELATIVES = folded('الذي', 'التي', 'الذين', 'اللذين', 'اللتين', 'ما', 'مما', 'وهو', 'وهي')
/** Tokens that are looked at on either side. */
const REACH_BACK = 30
const REACH_AHEAD = 12

const isFutureWord = (form: string): boolean =>
  FUTURE.has(form) ||
  (/^[وفبلك]/.test(form) && FUTURE.has(form.slice(1))) ||
  (form.startsWith('وال') && FUTURE.has(form.slice(1)))

/** Words that a finite verb follows, so that one which may also be a noun is none there. */
const CALLERS = folded('قد', 'لقد', 'وقد', 'فقد', 'سوف', 'لم', 'لن', 'ولم', 'ولن', 'الذي', 'التي', 'الذين', 'حيث', 'عندما', 'حينما', 'بعدما', 'أن', 'كان', 'كانت', 'وكان', 'وكانت', 'كما', 'فيما', 'بينما', 'ما', 'مما', 'لا') // biome-ignore format: one set

const isCalled = (tokens: readonly Token[], at: number, from: number): boolean =>
  at === from || '،,.:؛"«“'.includes(tokens[at - 1]!.clean) || CALLERS.has(tokens[at - 1]!.fold)

/** The finite forms that a token is most likely to be; none where it may as well be a noun or a name. */
function verbForms(tokens: readonly Token[], at: number, from: number): readonly Verbal[] {
  const token = tokens[at]!
  if (token.kind !== 'word' || token.fold.length < 3) return []
  const readings = readingsOf(token.fold)
  const verbal = readings.find(
    r => r.verbs.some(isFiniteForm) && !r.proclitics.includes('ا') && !r.proclitics.includes('ل'),
  )
  if (verbal === undefined) return []
  if (readings.some(r => r.particle.length > 0 && r.enclitic === null)) return []
  const nominal = readings.some(r => r.nouns.length + r.nisbas.length > 0)
  if (nominal ? !isCalled(tokens, at, from) : !isFiniteVerbAt(tokens, at)) return []
  const finite = verbal.verbs.filter(isFiniteForm)
  const told = finite.filter(form => form.person === 3) // أعلن is rather «he announced» than «I announce»
  const future = verbal.proclitics.includes('س')
  return (told.length > 0 ? told : finite).map(({ kind }) => ({ kind, future }))
}

interface Verbal {
  readonly kind: VerbalKind
  readonly future: boolean
}

const isFiniteForm = ({ kind }: { readonly kind: VerbalKind }): boolean => kind === 'perfect' || kind === 'imperfect'

/** What a finite verb at `at` tells; null if there is none, or if it may be of either tense (تحمل، توقع). */
function verbTense(tokens: readonly Token[], at: number, from: number): Tense | null {
  const verbs = verbForms(tokens, at, from)
  if (verbs.length === 0) return null
  const before = tokens[at - 1]?.fold ?? ''
  if (verbs.some(v => v.future) || before === 'سوف' || before === 'لن' || before === 'ولن' || before === 'وسوف')
    return 'future'
  if (before === 'لم' || before === 'ولم') return 'past'
  if (verbs.every(v => v.kind === 'perfect')) return 'past'
  if (verbs.some(v => v.kind === 'perfect') && before !== 'ان') return null
  for (let i = at - 1; i >= Math.max(from, at - 8); i--) if (WERE.has(tokens[i]!.fold)) return 'past'
  return RELATIVES.has(before) ? null : 'present'
}

/** A present that rules its clause tells of what is about to be (يلتقي الثلاثاء); one that a perfect rules does not. */
function rulesClause(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (OPENERS.has(tokens[i]!.fold) || tokens[i]!.clean === ':') return true
    if (verbTense(tokens, i, from) === 'past') return false
  }
  return true
}

/** Words before a date that reach beyond the time of the verb (تأجيل الاقتراع إلى 24 يونيو), so that it does not tell. */
const REACHING = folded('إلى', 'حتى', 'وحتى', 'لغاية', 'ولغاية')

/** من 24 يونيو إلى 18 يوليو: what lasts from one date to another is seldom of the verb's time. */
const beginsRange = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first - 1]!.fold === 'من' && REACHING.has(tokens[last]?.fold ?? '')

/** What tells the tense of an expression at tokens `[first, last)` of a sentence; null if nothing does. */
export function tenseAt(tokens: readonly Token[], sentence: Sentence, first: number, last: number): TenseClue | null {
  if (first > sentence.first && (REACHING.has(tokens[first - 1]!.fold) || beginsRange(tokens, first, last))) return null
  const from = Math.max(sentence.first, first - REACH_BACK)
  for (let at = first - 1; at >= from; at--) {
    const form = tokens[at]!.fold
    if (at >= first - 2 && BACK.has(form)) return { tense: 'past', at }
    if (at >= first - 2 && AHEAD.has(form)) return { tense: 'future', at }
    if (isFutureWord(form)) return { tense: 'future', at }
    const verb = verbTense(tokens, at, from)
    if (verb === 'past' || verb === 'future') return { tense: verb, at }
    if (verb === 'present' && rulesClause(tokens, at, from)) return { tense: verb, at }
  }
  const to = Math.min(sentence.last, last + REACH_AHEAD)
  for (let at = last; at < to; at++) {
    if (at > last && tokens[at]!.kind === 'punctuation') break
    if (isFutureWord(tokens[at]!.fold)) return { tense: 'future', at }
    const verb = verbTense(tokens, at, from)
    if (verb === 'past' || verb === 'future') return { tense: verb, at }
    if (verb === 'present') return { tense: verb, at }
  }
  return null
}
