import type { Token } from '../document/index.ts'
import { fold, isFiniteVerbAt, type NounClass, type NounForm, type Reading, readingsOf } from '../language/index.ts'
import { WordMemo } from '../language/memo.ts'

/** Words on their own: what class of noun, whether an adjective, a verbal noun, a name that no lexicon knows. */

const classes = (...list: NounClass[]): ReadonlySet<NounClass> => new Set(list)
export const SPEAKERS = classes('role', 'person', 'body', 'source', 'medium', 'kin', 'casualty')
export const PEOPLE = classes('role', 'person', 'kin', 'source', 'casualty')
export const BODIES = classes('body', 'medium', 'document')
export const DOCUMENTS = classes('document')
export const MEDIA = classes('medium')
export const UNNAMED = classes('source')
/** Nouns of what happens, though they may be read as participles (مقتل). */
export const EVENTS = classes('event')
/** Where a body is, which no body is part of. */
export const SITES = classes('place', 'facility')
export const PLACES = classes('body', 'place', 'facility', 'medium')

const QUOTES = new Set(['"', '“', '”', '«', '»', '„', '‟'])
export const isQuoteMark = (clean: string): boolean => QUOTES.has(clean)

export const hasClass = (noun: NounForm | null, wanted: ReadonlySet<NounClass>): boolean =>
  noun?.classes.some(c => wanted.has(c)) === true

/** A reading of a word as a nominal, and the noun or adjective of the lexicon that it is. */
export interface Nominal {
  readonly reading: Reading
  readonly noun: NounForm | null
}

/** The nominal reading of a word with no other proclitics than `allowed`: a noun before an adjective, fewest clitics first. */
export const nominalOf = (folded: string, allowed: readonly string[] = NO_PROCLITICS): Nominal | null =>
  allowed.length === 0 ? bareNominals.get(folded) : nominalWith(folded, allowed)

const NO_PROCLITICS: readonly string[] = []
/** «والقوى» is no verb either. */
const JOINING: readonly string[] = ['و', 'ف']
const bareNominals = new WordMemo(folded => nominalWith(folded, NO_PROCLITICS))

function nominalWith(folded: string, allowed: readonly string[]): Nominal | null {
  let adjective: Nominal | null = null
  for (const reading of readingsOf(folded)) {
    if (reading.proclitics.some(p => !allowed.includes(p))) continue
    if (reading.enclitic !== null && reading.particle.includes('prep')) continue // أمامهم: before them, no imam of theirs
    const nouns = reading.nouns.filter(n => !n.adjective)
    const noun = nouns.find(n => fold(n.lemma) === reading.stem) ?? nouns[0] ?? null // مدينة is a town before it is a debtor
    // للجنة is ل with لجنة rather than with الجنة
    if (noun !== null && folded.startsWith('لل') && reading.article && !hasClass(noun, SPEAKERS)) {
      adjective ??= { reading, noun }
      continue
    }
    if (noun !== null) return { reading, noun }
    const nominal = reading.nouns[0] ?? null
    const verbal = reading.verbs.some(v => v.person === null && v.kind !== 'imperative')
    if (nominal !== null || reading.nisbas.length > 0 || verbal) adjective ??= { reading, noun: nominal }
  }
  return adjective
}

export const isAdjective = (folded: string, definite: boolean): boolean =>
  (isUnknown(folded) && (definite ? DEFINITE_NISBA : NISBA).test(folded)) ||
  (!definite && isRelational(folded)) ||
  readingsOf(folded).some(
    r =>
      r.proclitics.length === 0 &&
      r.enclitic === null &&
      r.article === definite &&
      (r.nisbas.length > 0 ||
        r.nouns.some(n => n.adjective || isNisbaOf(r.stem, fold(n.lemma))) ||
        r.verbs.some(v => v.kind.endsWith('participle'))),
  )

/** An adjective that the lexicon lists as it stands (أمني), beside what else it may be. */
export const isListedAdjective = (folded: string): boolean =>
  readingsOf(folded).some(r => r.proclitics.length === 0 && r.nouns.some(n => n.adjective && fold(n.lemma) === r.stem))

/** اقتصادي is read as اقتصاد with a pronoun, يومية as a noun: in news both are adjectives of relation. */
const isRelational = (folded: string): boolean =>
  readingsOf(folded).some(
    r =>
      r.proclitics.length === 0 &&
      !r.article &&
      ((r.enclitic === 'ي' && r.nouns.length > 0) ||
        (r.enclitic === null &&
          /.{3}يه$/u.test(r.stem) &&
          r.nouns.some(n => !hasClass(n, SPEAKERS) && fold(n.lemma) === r.stem))),
  )

/** ختامي is an adjective of relation of ختام. */
const isNisbaOf = (stem: string, lemma: string): boolean =>
  stem.startsWith(lemma) && /^ي(?:ه|ين|ون|ات)?$/u.test(stem.slice(lemma.length))

/** Whether a token is a finite verb where it stands: a word that can have the article is none. */
export const isVerbAt = (tokens: readonly Token[], at: number): boolean =>
  isFiniteVerbAt(tokens, at) &&
  nominalOf(tokens[at]!.fold, /^[وف]ال/u.test(tokens[at]!.fold) ? JOINING : NO_PROCLITICS)?.reading.article !== true
export const isVerbalNoun = (folded: string): boolean =>
  readingsOf(folded).some(
    r => r.proclitics.length === 0 && !r.article && r.verbs.some(v => v.kind === 'verbal noun' && v.number !== 'd'),
  )
export const isParticiple = (folded: string): boolean =>
  readingsOf(folded).some(r => r.verbs.some(v => v.kind.endsWith('participle')))
/** Endings that mark an unlisted word as an adjective of relation. */
const NISBA = /^(?!ال).{3,}(?:يه|يين|يون)$/u
const DEFINITE_NISBA = /^ال.{3,}ي(?:ه|ين|ون|ات)?$/u

export const isUnknown = (folded: string): boolean =>
  readingsOf(folded).every(r => r.nouns.length + r.nisbas.length + r.verbs.length + r.particle.length === 0)
/** A closed-class word as it is written, quantifiers and demonstratives apart. */
export const isParticle = (folded: string): boolean =>
  readingsOf(folded).some(
    r =>
      r.proclitics.every(p => p === 'و' || p === 'ف') &&
      (r.proclitics.length === 0 || r.particle.some(c => c === 'comp' || c === 'cond')) &&
      r.particle.length > 0 &&
      !r.particle.some(c => c === 'quant' || c === 'dem'),
  )

/** «بعض», «هذا»: a quantifier or demonstrative, with no other proclitics than `allowed`. */
export const isQuantifier = (folded: string, allowed: readonly string[]): boolean =>
  readingsOf(folded).some(
    r => r.proclitics.every(p => allowed.includes(p)) && r.particle.some(c => c === 'quant' || c === 'dem'),
  )

/** لكنه: but he. */
export const isBut = (folded: string): boolean => /^و?لكن(?:ه|ها|هم|هما)$/u.test(folded)

const COMPLEMENTISERS = new Set(['ان', 'بان', 'وان'])

/** The complementiser at a token and the pronoun attached to it. */
export function complementiserAt(folded: string): { pronoun: string | null } | null {
  if (COMPLEMENTISERS.has(folded)) return { pronoun: null }
  const match = /^[وب]?ان(ه|ها|هم|هما|هن|ني|نا|ي|نى|ك|كم)$/.exec(folded)
  return match === null || folded === 'انا' ? null : { pronoun: match[1]! }
}

const RELATIVE_PRONOUN = /^و?ال(?:ذي|تي|ذين|لذان|لذين|لتان|لتين|لواتي|لاتي)$/u
/** «الذي», «والتي»: whether a folded word opens a relative clause behind a definite noun. */
export const isRelativePronoun = (folded: string): boolean => RELATIVE_PRONOUN.test(folded)

/** Words before أن that make its clause something else than what is said. */
export const NOT_BEFORE_CLAUSE: ReadonlySet<string> = new Set(['بعد', 'قبل', 'منذ', 'دون', 'بدون', 'رغم', 'غير', 'الا', 'لولا', 'حتي', 'يجب', 'يمكن', 'ينبغي', 'كما', 'مثل', 'بما', 'علما', 'طالما', 'المقرر', 'المتوقع', 'المنتظر', 'المرتقب', 'شرط', 'بشرط', 'احتمال', 'لدرجه', 'خصوصا', 'سيما', 'عسي', 'لعل', 'كان', 'كاد', 'لابد', 'بيد']) // biome-ignore format: one set

/** Whether a word is one with ب or ل before it rather than a word that begins so; of «بغلق» no reading is known. */
export function isAttached(folded: string): boolean {
  const readings = readingsOf(folded)
  const [letter] = folded
  const known = (r: Reading): boolean => r.nouns.length + r.verbs.length + r.particle.length + r.nisbas.length > 0
  const attached = readings.filter(r => r.proclitics[0] === letter && known(r))
  if (attached.length === 0) return letter === 'ب' && !readings.some(known)
  if (/^(?:بال|لل)/u.test(folded)) return true
  const bare = readings.some(r => r.proclitics.length === 0 && r.nouns.length + r.particle.length + r.verbs.length > 0)
  return !bare || attached.some(r => r.verbs.some(v => v.kind === 'verbal noun'))
}

/** «بيانا جاء فيه أن»: the words by which a document holds what follows. */
export const isWithin = (folded: string): boolean => /^(?:جاء|ورد)ت?$|^فيه(?:ا)?$/u.test(folded)

const PUBLISHED = /^(?:ت|ي)?(?:نشر|تردد|ورد|جاء|قيل|ذكر|اشيع|شاع|تداول|اثير|بث|اورد|نقل|نسب|روج|اعلن|قال|صرح)/u

/** What one may deny: «ما نشرته صحيفة», «ما تردد»، «ما قيل». */
export const isPublished = (folded: string): boolean => PUBLISHED.test(folded)

/** Whether a token is a comma, Arabic or Latin. */
export const isComma = (token: Token | undefined): boolean => token?.clean === '،' || token?.clean === ','

/** Whether a folded word tells somebody's name or identity, which a source may wish untold: اسمه، هويتهما. */
export const isIdentity = (folded: string): boolean =>
  /^(?:ب|ل)?(?:اسم|اسماء|اسمائ|هويت|هويات|هويتي|اسمي)(?:ه|ها|هم|هما)$/u.test(folded)
