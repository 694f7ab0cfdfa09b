import type { Token } from '../document/layers.ts'
import type { TokenRange } from './matcher.ts'
import { WordMemo } from './memo.ts'
import type { VerbForm } from './morphology.ts'
import { numberWords } from './numeral-words.ts'
import { type Reading, readingsOf } from './readings.ts'

/**
 * Shallow syntax over written words: which words are finite verbs where they stand, how far a noun phrase runs. Both ask the lexicons what
 * a word may be and its neighbours what it can be there; neither builds a tree.
 */

/** A finite verb as it stands: the reading that splits its clitics off, and one form it may be. */
export interface FiniteVerb {
  readonly reading: Reading
  readonly form: VerbForm
}

const FINITE = new Set(['perfect', 'imperfect'])
const NO_VERBS: readonly FiniteVerb[] = Object.freeze([])

/** Whether a word may be a noun, an adjective or a verbal noun as it is written, with no more clitics taken off than `verb` needs. */
function mayBeNominal(folded: string, verb: Reading): boolean {
  return readingsOf(folded).some(
    reading =>
      reading.proclitics.length <= verb.proclitics.length &&
      (reading.enclitic === null || verb.enclitic !== null) &&
      (reading.nouns.length > 0 ||
        reading.nisbas.length > 0 ||
        reading.verbs.some(f => !FINITE.has(f.kind) && f.kind !== 'imperative' && !isRatherHollow(reading, f))),
  )
}

/** قال and عاد are verbs, though the participles of قلّ and عدا are written so too. */
const isRatherHollow = ({ stem, verbs }: Reading, { kind }: VerbForm): boolean =>
  kind === 'active participle' && HOLLOW.test(stem) && verbs.some(f => f.kind === 'perfect' && f.voice === 'active')
const HOLLOW = /^.ا.$/u

/** How many clitics a reading takes off. */
const cliticsOf = (r: Reading): number => r.proclitics.length + (r.enclitic === null ? 0 : 1)

/** A listed noun read whole beats a verb that needs a clitic taken off: وزير is no و with «was visited», فيلم no ف with «he gathers». */
function needsMoreClitics(folded: string, verb: Reading): boolean {
  return readingsOf(folded).some(
    r => r.proclitics.length < verb.proclitics.length && cliticsOf(r) < cliticsOf(verb) && r.nouns.length > 0,
  )
}

const isParticle = (folded: string, ...classes: string[]): boolean =>
  readingsOf(folded).some(r => r.enclitic === null && r.particle.some(c => classes.includes(c)))

/** The finite verbs that a word may be, whatever stands around it. */
interface FiniteForms {
  readonly verbs: readonly FiniteVerb[]
  /** One of them needs a hamza that only the unfolded spelling shows. */
  readonly hamza: boolean
  /** A particle is written so too, with no more clitics. */
  readonly particle: boolean
  /** One of them can be no nominal. */
  readonly clear: boolean
}

const NO_FORMS: FiniteForms = { verbs: NO_VERBS, hamza: false, particle: false, clear: false }

function formsOf(folded: string, verbs: readonly FiniteVerb[]): FiniteForms {
  const likeliest = verbs[0]
  if (likeliest === undefined) return NO_FORMS
  return {
    verbs,
    hamza: verbs.some(needsHamza),
    particle: readingsOf(folded).some(
      r => r.enclitic === null && r.particle.length > 0 && r.proclitics.length <= likeliest.reading.proclitics.length,
    ),
    clear: verbs.some(v => cliticsOf(v.reading) <= cliticsOf(likeliest.reading) && !mayBeNominal(folded, v.reading)),
  }
}

const finiteForms = new WordMemo<FiniteForms>(folded => {
  const found = readingsOf(folded).flatMap(reading =>
    reading.verbs.filter(form => FINITE.has(form.kind)).map(form => ({ reading, form })),
  )
  return formsOf(
    folded,
    found.filter(v => !needsMoreClitics(folded, v.reading) && !isRatherNumber(folded, v)),
  )
})

/** The same where nothing calls for the jussive: أكد is no «(that) I be about to». */
const unruledForms = new WordMemo<FiniteForms>(folded => {
  const all = finiteForms.get(folded)
  const unruled = all.verbs.filter(v => v.form.mood !== 'jussive' || v.reading.proclitics.includes('ل'))
  return unruled.length === all.verbs.length ? all : formsOf(folded, unruled)
})

const RULING_JUSSIVE = new Set(['لم', 'ولم', 'فلم', 'الم', 'لما', 'ولما', 'لا', 'ولا', 'فلا', 'مهما'])
/** Whether a jussive stands behind a folded word: لم يقل. */
export const callsForJussive = (folded: string): boolean => RULING_JUSSIVE.has(folded)

/** «اثنين» is two, not «they (women) praised»; a verb as common as ألّف stays one beside ألف. */
const isRatherNumber = (folded: string, { form }: FiniteVerb): boolean =>
  (form.person === 2 || form.number !== 's') && numberWords(folded.replace(/^و(?=..)/u, '')).length > 0

/** Words after which a verb stands, and those after which a noun does. */
const BEFORE_VERB = new Set(['قد', 'لقد', 'سوف', 'لم', 'لن', 'كان', 'كانت', 'وكان', 'وكانت', 'كانوا', 'حيث', 'عندما', 'بعدما', 'حينما', 'كما', 'فيما', 'بينما', 'الذي', 'التي', 'الذين', 'ما', 'مما', 'لما', 'بما', 'حسبما', 'اذ', 'ان', 'لا', 'ولا', 'ولم', 'ولن', 'وقد', 'فقد', 'من']) // biome-ignore format: one set
const TIME_BEFORE_CLAUSE = new Set(['بعد', 'قبل', 'منذ', 'الي', 'حتي', 'دون', 'يمكن', 'يجب'])

/** A word that may be verb or noun is a noun where a noun is called for. */
function callsForNoun(tokens: readonly Token[], at: number, owned: boolean): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.sentence !== tokens[at]!.sentence || before.kind === 'punctuation') return false
  if (owned && isRelated.get(tokens[at]!.fold) && !BEFORE_VERB.has(before.fold)) return true
  if (before.fold === 'ان') return !TIME_BEFORE_CLAUSE.has(tokens[at - 2]?.fold ?? '')
  if (BEFORE_VERB.has(before.fold)) return before.fold === 'من'
  if (!precedesNoun.get(before.fold)) return false
  // «حصار عسكري فرضه …»: an adjective has no owner; «غزو شنه …»: nor has what no lexicon calls a noun an indefinite one before it
  return (
    !owned ||
    !(
      describes.get(before.fold) ||
      (!isParticle(before.fold, 'prep', 'quant', 'dem') && !isOwnable.get(tokens[at]!.fold))
    )
  )
}

/** «اتهم الرئيس سلفه»: whether a word with a pronoun may tell somebody by whom he stands to. */
const isRelated = new WordMemo<boolean>(folded =>
  readingsOf(folded).some(
    r =>
      r.enclitic !== null &&
      r.proclitics.length === 0 &&
      r.nouns.some(n => n.number === 's' && n.classes.some(c => c === 'role' || c === 'kin')),
  ),
)

/** Whether a word with a pronoun may be a noun of the lexicon. */
const isOwnable = new WordMemo<boolean>(folded =>
  readingsOf(folded).some(r => r.enclitic !== null && r.nouns.length > 0),
)

/** Whether a word may be an adjective without article. */
const describes = new WordMemo<boolean>(folded =>
  readingsOf(folded).some(r => !r.article && r.enclitic === null && r.nouns.some(n => n.adjective)),
)

/** Verbal nouns that hardly stand but before another: «إعادة فرض العقوبات». */
const AGAIN: ReadonlySet<string> = new Set(['اعاده', 'مواصله', 'استئناف', 'معاوده'])

const precedesNoun = new WordMemo<boolean>(
  folded =>
    isParticle(folded, 'prep', 'quant', 'dem') ||
    // an indefinite noun before it makes it the second half of a construct; an adjective of origin does not
    (!readingsOf(folded).some(r => r.nisbas.length > 0 && r.proclitics.length === 0) &&
      readingsOf(folded).some(
        r =>
          !r.article &&
          r.enclitic === null &&
          r.particle.length === 0 &&
          (r.nouns.some(n => !n.adjective) || AGAIN.has(r.stem)),
      )),
)

/**
 * The أ of the first person and of questions is written as such even by writers who drop other hamzas, or half of all names would be verbs
 * (سامر: «I shall order»).
 */
function needsHamza({ reading, form }: FiniteVerb): boolean {
  return reading.proclitics.includes('ا') || (form.kind === 'imperfect' && form.person === 1 && form.number === 's')
}

function writesItsHamza(token: Token, verb: FiniteVerb): boolean {
  if (!needsHamza(verb)) return true
  const { reading } = verb
  const asks = reading.proclitics.includes('ا')
  const hamza = token.clean[reading.proclitics.length - (asks ? 1 : 0)]
  return hamza === 'أ' || hamza === 'آ' || hamza === 'ؤ'
}

const isPassivePerfect = ({ form }: FiniteVerb): boolean => form.kind === 'perfect' && form.voice === 'passive'

/** Whether a verb goes on with what is told: its third person behind و. */
const isJoinedTold = ({ form, reading }: FiniteVerb): boolean => form.person === 3 && reading.proclitics[0] === 'و'

/** A hamza below the alef begins nouns alone: إيد is a name, and not أيّد. */
const BELOW = /^[وف]?إ/
const ABOVE = /^[أآ]/

/**
 * The finite verbs that a token may be where it stands; none where its neighbours ask for a noun and it may be one. Each of several forms
 * (قتل: active and passive) is listed.
 */
export function finiteVerbsAt(tokens: readonly Token[], at: number): readonly FiniteVerb[] {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return NO_VERBS
  let forms = (callsForJussive(tokens[at - 1]?.fold ?? '') ? finiteForms : unruledForms).get(token.fold)
  if (forms.hamza)
    forms = formsOf(
      token.fold,
      forms.verbs.filter(v => writesItsHamza(token, v)),
    )
  if (BELOW.test(token.clean))
    forms = formsOf(
      token.fold,
      forms.verbs.filter(v => !ABOVE.test(v.form.lemma)),
    )
  if (token.dammated && forms.verbs.some(isPassivePerfect))
    forms = formsOf(
      token.fold,
      forms.verbs.filter(v => v.form.kind !== 'perfect' || v.form.voice === 'passive'),
    )
  if (forms.verbs.length === 0 || forms.particle) return NO_VERBS
  // ta marbuta and the double fatha are nominal, whatever their folded forms say
  if (token.nunated || token.clean.endsWith('ة')) return NO_VERBS
  if (forms.clear || !callsForNoun(tokens, at, forms.verbs[0]!.reading.enclitic !== null)) return forms.verbs
  // «هذا ودعا الوزير …»: what و joins is not what a demonstrative shows
  return isParticle(tokens[at - 1]!.fold, 'dem') ? forms.verbs.filter(isJoinedTold) : NO_VERBS
}

export const isFiniteVerbAt = (tokens: readonly Token[], at: number): boolean => finiteVerbsAt(tokens, at).length > 0

export interface PhraseOptions {
  /** Go on over و and a further noun phrase. */
  readonly coordinated?: boolean
  /** Go on over prepositional phrases (المتحدث باسم الجيش، مصدر في الوزارة). */
  readonly prepositional?: boolean
  /** Whether a token is known to belong to a name, so that its first letter is no proclitic (بسام، كمال، فادي). */
  readonly isName?: (token: Token) => boolean
}

const QUOTES = new Set(['"', '“', '”', '«', '»', '„', '‟', '‘', '’'])
/** Tokens a quoted or bracketed name inside a noun phrase may have. */
const MAX_INSERT = 6
/** Tokens a noun phrase may have. */
const MAX_PHRASE = 40

/** The end of a short quoted or bracketed insertion that begins at `at`; `at` itself if there is none. */
function insertionEnd(tokens: readonly Token[], at: number, end: number): number {
  const opener = tokens[at]!.clean
  const closes = (mark: string): boolean => (opener === '(' ? mark === ')' : QUOTES.has(opener) && QUOTES.has(mark))
  for (let i = at + 1; i < Math.min(end, at + MAX_INSERT + 2); i++) {
    if (tokens[i]!.kind !== 'punctuation') continue
    if (closes(tokens[i]!.clean)) return i > at + 1 ? i + 1 : at
    if (tokens[i]!.clean !== '.' && tokens[i]!.clean !== '-' && tokens[i]!.clean !== '/') return at
  }
  return at
}

const hasProclitic = (reading: Reading, ...letters: string[]): boolean =>
  letters.some(l => reading.proclitics.includes(l))

/** A preposition stands before a noun, hardly before a bare adjective: بسام is a name rather than ب with سام. */
const takesGenitive = (r: Reading): boolean =>
  r.proclitics.length > 0 && (r.article || r.nisbas.length > 0 || r.verbs.length > 0 || r.nouns.some(n => !n.adjective))

/** What a token does in a noun phrase that has begun. */
function role(
  tokens: readonly Token[],
  at: number,
  options: PhraseOptions,
): 'nominal' | 'coordinated' | 'prepositional' | 'stop' {
  const token = tokens[at]!
  if (token.kind === 'punctuation') return 'stop'
  if (token.kind !== 'word' || options.isName?.(token) === true) return 'nominal'
  if (isFiniteVerbAt(tokens, at)) return 'stop'
  const readings = readingsOf(token.fold)
  const first = readings[0]
  if (first === undefined) return 'nominal'
  const nominal = (r: Reading): boolean => r.nouns.length > 0 || r.nisbas.length > 0 || r.verbs.length > 0
  if (first.particle.length > 0) {
    if (first.particle.some(c => c === 'quant' || c === 'dem'))
      return hasProclitic(first, 'و') ? 'coordinated' : 'nominal'
    if (first.particle.includes('prep')) return hasProclitic(first, 'و', 'ف') ? 'stop' : 'prepositional'
    return 'stop'
  }
  const bare = readings.find(r => r.proclitics.length === 0 && nominal(r))
  if (bare !== undefined) return 'nominal'
  if (!readings.some(nominal)) return 'nominal' // unknown: most likely a name, whatever its first letter
  if (!readings.some(takesGenitive)) return 'nominal'
  if (hasProclitic(first, 'ب', 'ل', 'ك')) return hasProclitic(first, 'و', 'ف') ? 'stop' : 'prepositional'
  if (hasProclitic(first, 'و')) return 'coordinated'
  return hasProclitic(first, 'ف') ? 'stop' : 'nominal'
}

/**
 * The noun phrase that begins at token `at`: head, genitives, adjectives, appositions in quotation marks or brackets; null if none begins
 * there. It ends before a finite verb, a conjunction, a comma, a preposition (unless `options` say otherwise).
 */
export function nounPhraseAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  options: PhraseOptions = {},
): TokenRange | null {
  const bound = Math.min(end, at + MAX_PHRASE)
  let i = at
  while (i < bound) {
    const token = tokens[i]!
    if (token.kind === 'punctuation') {
      const after = QUOTES.has(token.clean) || (i > at && token.clean === '(') ? insertionEnd(tokens, i, bound) : i
      if (after === i) break
      i = after
      continue
    }
    const part = role(tokens, i, options)
    if (part === 'stop') break
    if (part === 'coordinated' && i > at && options.coordinated !== true) break
    if (part === 'prepositional' && i > at && options.prepositional !== true) break
    i++
  }
  while (i > at && isParticle(tokens[i - 1]!.fold, 'prep')) i-- // a preposition without its noun
  return i > at ? { first: at, last: i } : null
}
