import {
  finiteVerbsAt,
  type Gender,
  type GrammaticalNumber,
  type NounClass,
  pronominalPreposition,
  type TokenRange,
  type VerbForm,
} from '../language/index.ts'
import { isMasculineState } from '../language/nisba.ts'
import { isAdverbial } from './adverbials.ts'
import { addressing } from './lexicon.ts'
import { withUnlistedName } from './name.ts'
import { canSpeak, isEachOf, isPeople, type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import { BODIES, complementiserAt, DOCUMENTS, hasClass, isVerbAt, nominalOf } from './words.ts'

const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'ممن', 'ما', 'مما', 'ان', 'انه', 'انها', 'بعدما', 'عندما'])
/** «وعادة ما تنفذ تركيا ضربات»: ما tells how often. */
const OFTEN = new Set(['عاده', 'وعاده', 'غالبا', 'وغالبا', 'كثيرا', 'وكثيرا', 'نادرا', 'ونادرا', 'سرعان', 'وسرعان'])
/** «بعد أن شن النائب هجوما، ووصفها»: the writer tells of a deed, nobody of what another said. */
const TIMED = new Set(['بعد', 'قبل', 'منذ', 'الي', 'سبق', 'وسبق'])
const SUBORDINATORS = new Set(['بان', 'بانه', 'بانها'])
/** Tokens before a verb in which the clause that holds it may open. */
const MAX_CLAUSE = 12
const MAX_BACK = 60

/** What a verb without subject or a circumstance tells of who it belongs to. */
export interface Agreement {
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
}

/** «وزيرا الخارجية والدفاع»: with a genitive behind it, what could be a singular in the accusative is a dual in the nominative. */
function isDualConstruct(reader: Reader, { head, last, person }: SourcePhrase): boolean {
  const next = reader.tokens[head + 1]
  if (next === undefined || last <= head + 1 || person !== null || !/[^ا]ا$/u.test(reader.tokens[head]!.fold))
    return false
  return /^ال/u.test(next.fold) || reader.mentionAt(head + 1)?.start === next.start
}

/** Whether a plural or dual is written as only the accusative or genitive is (المحتجين): it is no verb's subject. */
export function isOblique(reader: Reader, phrase: SourcePhrase): boolean {
  const { fold } = reader.tokens[phrase.head]!
  if (phrase.noun === null || phrase.person !== null || phrase.head > phrase.first) return false // «أحد المقاتلين»
  if (phrase.named?.type === 'GPE') return false // ألمانيا is no accusative of ألماني
  if (phrase.noun.accusative) return !isDualConstruct(reader, phrase)
  if (phrase.noun.number === 's') return false
  if (fold.endsWith('ين')) return !phrase.noun.lemma.endsWith('ين')
  const next = reader.tokens[phrase.head + 1]?.fold ?? ''
  return phrase.last > phrase.head + 1 && fold.startsWith('ال') && /^ال.+ين$/u.test(next) // «القادة الإيرانيين»
}

/** A state or city that a masculine verb cannot have for its subject: also «الولايات المتحدة», but not «كل من فرنسا وألمانيا». */
export const isFeminineState = (reader: Reader, { named, noun, person, first, head }: SourcePhrase): boolean =>
  named?.type === 'GPE' &&
  person === null &&
  !isEachOf(reader, first - 2) &&
  (noun === null ? !isMasculineState(reader.tokens[head]!.fold) : noun.gender === 'f')

/** One person; of a body several may speak. */
const isSingle = (phrase: SourcePhrase): boolean =>
  phrase.person !== null || phrase.name !== undefined || (isPeople(phrase) && !hasClass(phrase.noun, BODIES))

/** Men in the plural, of whom no circumstance nor a verb behind them tells in the singular. */
const isSeveral = ({ number, noun, person, name }: SourcePhrase): boolean =>
  number === 'p' && person === null && name === undefined && hasClass(noun, MEN)
const SOURCES: ReadonlySet<NounClass> = new Set(['source', 'medium'])
const MEN: ReadonlySet<NounClass> = new Set(['role', 'person', 'kin'])

/** Whether a phrase can be whom such a verb or circumstance belongs to. */
export const fits = (phrase: SourcePhrase, { gender, number }: Agreement): boolean => {
  if (phrase.number === 'p' && number === 'p') return true
  if (number === 'p' && gender === 'm' && isSingle(phrase)) return false
  if (number === 's' && gender === 'm' && isSeveral(phrase)) return false // «كما أن علماء درسوا هنا، مشيرا إلى»
  if (number === 's' && gender === 'f' && phrase.number === 'p' && hasClass(phrase.noun, SOURCES)) return true // «قللت مصادر من أهمية الخلاف، مؤكدة أن»
  return gender === null || phrase.gender === null || phrase.gender === gender || phrase.named?.type === 'GPE'
}

/** The subject after a finite verb, its adverbs and times skipped. */
function subjectAfter(reader: Reader, verb: number, end: number, form: VerbForm): SourcePhrase | null {
  let i = verb + 1
  if (reader.timexEnd(i) > i) i = reader.timexEnd(i)
  if (pronominalPreposition(reader.tokens[i]?.fold ?? '') !== null) i++ // «ورد عليه الوزير»
  if (/^بين(?:هم|ها|هن)$/u.test(reader.tokens[i]?.fold ?? '')) return null
  const bare = sourcePhraseAt(reader, i, end, { coordinated: true })
  if (bare === null || !canSpeak(bare) || isOblique(reader, bare)) return null
  const phrase = withUnlistedName(reader, bare, end)
  if (form.gender === 'm' && isFeminineState(reader, phrase)) return null // «وصل مأرب وأعلن»
  const agrees =
    form.gender === null || phrase.gender === null || phrase.number !== 's' || phrase.gender === form.gender
  return agrees || phrase.person !== null ? phrase : null
}

/**
 * Who does what the clause before token `at` tells, where no verb of saying names a speaker: «ألقى الجيش منشورات …، محذرا»,
 * «أسس فلان حزبا … حيث قال». The nearest verb whose subject stands after it, can speak and agrees.
 */
export function agentBefore(reader: Reader, at: number, wanted: Agreement): SourcePhrase | null {
  const start = Math.max(reader.sentenceStart(at), at - MAX_BACK)
  for (let i = at - 1; i >= start; i--) {
    if (isRelated(reader, i) || reader.mentionAt(i) !== undefined || isSubordinate(reader, i, start)) continue
    for (const { form } of finiteVerbsAt(reader.tokens, i)) {
      if (form.person !== 3 || (form.voice === 'passive' && form.lemma !== 'سأل')) continue // «وعندما سئل الوزير …، قال»
      const topic = topicBefore(reader, i, form)
      if (topic !== null) return fits(topic, wanted) ? topic : null
      const phrase = subjectAfter(reader, i, at, form)
      if (phrase !== null && fits(phrase, wanted)) return phrase
    }
  }
  // «وكان الوزير تراجع عن الخطة، وقال»
  const opening = AUXILIARIES.has(reader.tokens[start]!.fold) ? start + 1 : start
  if (isAdverbial(reader.tokens[opening]!.fold.replace(/^و/u, ''))) return null // «ولدى سؤاله عن ذلك»
  const topic = sourcePhraseAt(reader, opening, at, { allowed: ['و'] })
  if (opening > start && !hasVerbSoon(reader, topic?.last ?? at)) return null
  return topic !== null && start === reader.sentenceStart(at) && canSpeak(topic) && fits(topic, wanted) ? topic : null
}

/** Whether what stands before a verb makes its clause a part of another. */
function isRelated({ tokens }: Reader, verb: number): boolean {
  const [before, earlier] = [tokens[verb - 1]?.fold ?? '', tokens[verb - 2]?.fold ?? '']
  return RELATIVES.has(before) && !OFTEN.has(earlier) && !(before === 'ان' && TIMED.has(earlier))
}

/** «وجاء الرد بأن الأمر رهن الجانب الآخر، وأكد»: whether a verb stands in a clause that بأن opened since the last comma. */
function isSubordinate(reader: Reader, verb: number, start: number): boolean {
  for (let i = verb - 1; i >= Math.max(start, verb - MAX_CLAUSE); i--) {
    const { fold, kind } = reader.tokens[i]!
    if (kind === 'punctuation') return false
    if (SUBORDINATORS.has(fold)) return true
  }
  return false
}

/** «وكان المجلس في نيسان وجه»: a verb of the clause that كان opens, not far behind its subject. */
function hasVerbSoon(reader: Reader, from: number): boolean {
  for (
    let i = from;
    i < Math.min(reader.tokens.length, from + MAX_GAP) && reader.tokens[i]!.kind !== 'punctuation';
    i++
  )
    if (reader.mentionAt(i) === undefined && finiteVerbsAt(reader.tokens, i).some(v => v.form.kind === 'perfect'))
      return true
  return false
}

const MAX_GAP = 5

/** «الوزير خاطب نواب حزبه بالقول إن»: the phrase that opens the sentence right before its verb, if the verb agrees with it. */
function topicBefore(reader: Reader, verb: number, form: VerbForm): SourcePhrase | null {
  const start = clauseStart(reader, verb)
  if (verb === start || verb - start > MAX_TOPIC || reader.tokens[verb]!.fold.startsWith('و')) return null
  const bare = sourcePhraseAt(reader, start, verb, { coordinated: true })
  const topic = bare === null || bare.last === verb ? bare : withUnlistedName(reader, bare, verb + 1)
  if (topic === null || topic.last !== verb || !canSpeak(topic)) return null
  return topic.gender === null || form.gender === null || topic.gender === form.gender ? topic : null
}

/** «…، إلا أن فلانا رفض ذلك، وقال», «قال إن العمال أضربوا وأكدوا»: behind أن a clause has a topic of its own. */
function clauseStart(reader: Reader, verb: number): number {
  const start = reader.sentenceStart(verb)
  for (let i = verb - 1; i > Math.max(start, verb - MAX_NEAR); i--)
    if (complementiserAt(reader.tokens[i]!.fold.replace(/^ف/u, ''))?.pronoun === null) return i + 1
  return OPENERS.has(reader.tokens[start]!.fold) ? start + 1 : start
}

/** «لكن الوزير رفض ذلك، وقال»: words behind which a topic opens the sentence. */
const OPENERS = new Set(['لكن', 'ولكن', 'بينما', 'فيما', 'اما', 'واما'])
const MAX_NEAR = 8
const MAX_TOPIC = 12
const MAX_OPENING = 25

/** «من جهته», «بدورها»: who speaks now is another than before. */
const TURN = /^(?:و?بدور|جهت|جانب|ناحيت)(?:ه|ها|هم)$/u

/** Whether a sentence gives the floor to somebody else, by the words that open it or by a verb of treating a matter before others. */
export function givesFloor({ tokens }: Reader, { first, last }: TokenRange): boolean {
  for (let i = first; i < Math.min(last, first + MAX_TURN); i++) {
    if (TURN.test(tokens[i]!.fold)) return true
    if (finiteVerbsAt(tokens, i).some(v => v.form.kind === 'perfect' && addressing.has(v.form.lemma))) return true
  }
  return false
}

const MAX_TURN = 12

/**
 * The person whose deed a sentence of narration tells: «استقل فلان الحافلة. وقال …». Only the subject of its first verb counts, and
 * only a named one or a body that issues a statement, since who is told of so takes the floor, unless who spoke last cannot have gone on (`unnamed`).
 */
export function personActing(
  reader: Reader,
  sentence: TokenRange,
  wanted: Agreement,
  { differs, vacant }: { readonly differs: boolean; readonly vacant: boolean },
): SourcePhrase | null {
  const topic = namedTopic(reader, sentence, wanted)
  if (topic !== null) return topic
  const end = Math.min(sentence.last, sentence.first + MAX_OPENING)
  for (let i = sentence.first; i < end; i++) {
    if (reader.mentionAt(i) !== undefined) return null
    const verb = finiteVerbsAt(reader.tokens, i).find(v => v.form.person === 3 && v.form.voice === 'active')
    if (verb === undefined || AUXILIARIES.has(reader.tokens[i]!.fold)) continue
    const phrase = subjectAfter(reader, i, sentence.last, verb.form)
    if (phrase === null || !fits(phrase, wanted)) return null
    const issues = ISSUING.has(verb.form.lemma) && mentionsDocument(reader, i, end)
    return phrase.person !== null || issues || vacant || (differs && isSingle(phrase)) ? phrase : null
  }
  return null
}

/** Verbs of making a document known. */
const ISSUING = new Set(['أصدر', 'نشر', 'وجّه', 'بعث', 'وزّع', 'عمّم'])

/** «أصدر الحزب بيانا»: whether a verb has what is written or said for its object. */
function mentionsDocument({ tokens }: Reader, verb: number, end: number): boolean {
  return tokens.slice(verb + 1, end).some(({ fold }) => {
    const nominal = nominalOf(fold)
    return nominal !== null && nominal.reading.proclitics.length === 0 && hasClass(nominal.noun, DOCUMENTS)
  })
}

/** «أما فلان فقلل من الخطر. وقال», «لكن فلانا غادر»: the named topic that opens a sentence, right before its verb. */
function namedTopic(reader: Reader, { first, last }: TokenRange, wanted: Agreement): SourcePhrase | null {
  const start = OPENERS.has(reader.tokens[first]!.fold) ? first + 1 : first
  const topic = sourcePhraseAt(reader, start, last)
  if (topic?.person == null || !fits(topic, wanted) || topic.last >= last) return null
  return reader.mentionAt(topic.last) === undefined && isVerbAt(reader.tokens, topic.last) ? topic : null
}

const AUXILIARIES = new Set(['كان', 'كانت', 'وكان', 'وكانت'])
