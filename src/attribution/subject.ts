import {
  fold,
  type Gender,
  type GrammaticalNumber,
  type Person,
  pronominalPreposition,
  readingsOf,
} from '../language/index.ts'
import { occasionEnd } from './adverbials.ts'
import { isFeminineState, isOblique } from './agent.ts'
import { agreesBefore } from './agreement.ts'
import { antecedentOf } from './antecedent.ts'
import type { CueWord } from './cue.ts'
import { isLatter } from './descriptions.ts'
import { calledUpon, gatherings } from './lexicon.ts'
import { apposedName, spokenName, unlistedName, withBareName, withName } from './name.ts'
import { describedName, withNameBehind, withRemoteName } from './name-behind.ts'
import { paperAfter } from './paper.ts'
import { canSpeak, isDocument, isPeople, type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import { isStageAt, stageEnd } from './stage.ts'
import { toldAt } from './told.ts'
import { OPENERS, TopicFinder, TRANSPARENT, WAS } from './topic.ts'
import {
  complementiserAt,
  isParticle,
  isQuoteMark,
  isRelativePronoun,
  isVerbAt,
  isVerbalNoun,
  nominalOf,
} from './words.ts'

/** Who does the saying, as far as the clause itself tells. */
export type Subject =
  | { readonly how: 'after' | 'before' | 'relative'; readonly phrase: SourcePhrase }
  | {
      readonly how: 'dropped'
      readonly gender: Gender | null
      readonly number: GrammaticalNumber | null
      readonly person: Person | null
    }

const CLAUSE_WITH_PRONOUN = /^و?لكن(?:ه|ها|هم|هما)$/u
/** «قال إن بلاده تعتبر» */
export const OWN_COUNTRY = /^بلاد(?:ه|ها|هم|نا)$/u
/** «وأضاف من ناحيته فلان» */
const ASIDE = /^(?:جهت|ناحيت|جانب)(?:ه|ها|هم)$/u
/** «وقال عنها مصدر آخر», «وأكد لي الوزير»: with a pronoun they stand between a verb and its subject. */
const TOLD_OR_MEANT = new Set(['ل', 'عن', 'في'])
/** «ورد عليه النائب»: verbs of answering, behind which a pronoun stands for who was answered. */
const ANSWERING = new Set(['ردّ', 'عقّب', 'علّق'])
/** «وهو يؤكد أن» */
const PRONOUN = /^[وف]?(?:هو|هي|هم|هما)$/u
/** Every one of those whom one asks. */
const EVERY = new Set(['جميع', 'كافه', 'كل', 'سائر'])
const OF_EITHER_GENDER: ReadonlySet<string> = new Set(['عضو', 'نائب', 'رئيس', 'مدير', 'وزير', 'ناطق', 'متحدث'])
const SO_CALLED = new Set(['يسمي', 'تسمي', 'يسمون', 'سمي', 'يدعي', 'تدعي'])

/** «قال إن بلاده ترفض وتدين»: a verb joined right on to that of the speaker's own country. */
export const joinsOwnCountry = ({ tokens }: Reader, at: number): boolean =>
  OWN_COUNTRY.test(tokens[at - 2]?.fold ?? '') && isVerbAt(tokens, at - 1)

const asTopic = (phrase: SourcePhrase | null): Subject | null => phrase && { how: 'before', phrase }
const asAntecedent = (phrase: SourcePhrase | null): Subject | null => phrase && { how: 'relative', phrase }

/** رئيس and مدير rather than «الحداد» or «معارضته», which are deeds as well. */
const isBareNoun = (folded: string): boolean => !isVerbalNoun(folded) && nominalOf(folded)?.reading.enclitic === null && !folded.startsWith('ال') // biome-ignore format: one condition

/** Finds the subjects that a finite cue may have. */
export class SubjectFinder {
  readonly #reader: Reader
  readonly #cue: CueWord
  readonly #start: number
  readonly #end: number
  readonly #topics: TopicFinder

  constructor(reader: Reader, cue: CueWord, start: number, end: number) {
    this.#reader = reader
    this.#cue = cue
    this.#start = start
    this.#end = end
    this.#topics = new TopicFinder(reader, cue, start)
  }

  #fold(i: number): string {
    return this.#reader.tokens[i]?.fold ?? ''
  }

  dropped(): Subject {
    const { gender, number, person } = this.#cue.form
    return { how: 'dropped', gender, number, person }
  }

  /** The subject right after the verb, adverbs and times between them skipped. */
  after(from = this.#cue.at + 1): { subject: Subject; last: number; told: readonly SourcePhrase[] } | null {
    const told = this.#toldFirst()
    let i = told?.last ?? from
    for (let skipped = 0; skipped < 6 && i < this.#end; skipped++) {
      const end =
        this.#reader.mentionAt(i)?.type === 'PER' ? 0 : Math.max(this.#reader.timexEnd(i), occasionEnd(this.#reader, i)) // «قال رمضان شريف»
      const folded = this.#fold(i)
      if (end > i) i = end
      else if (this.#isToldOrMeant(pronominalPreposition(folded)))
        i++ // «وقال عنها مصدر آخر», «وأكد لي الوزير»
      else if (folded === 'ذلك' && /^(?!ال)/u.test(this.#fold(i + 1)) && nominalOf(this.#fold(i + 1)) !== null)
        i++ // «وأكد ذلك مصدر أمني»
      else if (folded === 'من' && ASIDE.test(this.#fold(i + 1)))
        i += this.#reader.tokens[i + 2]?.clean === '،' ? 3 : 2 // «وأعلنت من جهتها، وزيرة»
      else if (
        readingsOf(folded).some(r => r.enclitic === null && r.proclitics.length === 0 && r.particle.includes('adv'))
      )
        i++
      else if (this.#reader.tokens[i]?.clean === '،' && this.#reader.timexEnd(i - 1) > i - 1) i++
      else break
    }
    i = this.#afterSoCalled(i)
    const late = this.#lateSubject(i)
    if (late !== null) return late
    const phrase = this.#speakerAt(i)
    const why = phrase === null ? '' : this.#whyNot(phrase)
    if (phrase === null || why !== null) {
      if (phrase !== null && why !== null) this.#reader.reject('subject', phrase, why)
      return null
    }
    return { subject: { how: 'after', phrase }, last: phrase.last, told: told === null ? [] : [told] }
  }

  /** «أكد في تصريح لإذاعة محلية النائب فلان أن»: a subject that stands behind where it speaks and before what it says. */
  #lateSubject(at: number): ReturnType<SubjectFinder['after']> {
    if (!this.#cue.entry.clause || !isStageAt(this.#reader, at)) return null
    const behind = stageEnd(this.#reader, at, this.#end)
    const phrase = this.#speakerAt(behind.last)
    if (phrase === null || phrase.last <= behind.last || !(isPeople(phrase) || phrase.person !== null)) return null
    if (this.#whyNot(phrase) !== null) return null
    const next = this.#reader.tokens[phrase.last]
    const leads = next !== undefined && phrase.last < this.#end && (complementiserAt(next.fold) !== null || next.clean === ':' || this.#reader.openedAt(phrase.last) !== undefined) // biome-ignore format: one condition
    return leads ? { subject: { how: 'after', phrase }, last: phrase.last, told: behind.told } : null
  }

  /** «في وقت حذرت فيه السفارة رعاياها», but «بيانا دعا فيه زملاءه» */
  #isMeanwhile(): boolean {
    return this.#fold(this.#cue.at - 1) === 'وقت' || this.#fold(this.#cue.at - 2) === 'الوقت'
  }

  /** «وقال عنها مصدر آخر», and behind any verb «في وقت نفت فيه الحركة». */
  #isToldOrMeant(preposition: string | null): boolean {
    if (preposition === 'الي') return this.#cue.entry.prepositions.has(preposition) // «الإضراب الذي دعت إليه النقابة»
    if (preposition === 'علي') return ANSWERING.has(this.#cue.entry.lemma)
    if (preposition === 'في') return !this.#cue.entry.whom || this.#isMeanwhile()
    return preposition !== null && TOLD_OR_MEANT.has(preposition) && this.#cue.entry.act === 'statement'
  }

  /** Why a phrase after the verb is not its subject; null if it may be. */
  #whyNot(phrase: SourcePhrase): string | null {
    if (isOblique(this.#reader, phrase)) return 'its ending is that of an object'
    if (PRONOUN.test(this.#fold(this.#cue.at - 1))) return 'the pronoun before the verb is its subject' // «فهو يعتبر الأب الأول»
    if (!agreesBefore(this.#cue.form, phrase) && !this.#isOfEitherGender(phrase))
      return 'the verb does not agree with it'
    const { act, whom, describes, bare } = this.#cue.entry
    if ((whom || describes || bare) && this.#hasPronounAhead()) return 'the pronoun before the verb is its subject'
    // «ودعا المجتمع الدولي إلى التحرك», «ودعت جميع الأطراف إلى الهدوء»
    if (whom && calledUpon.has(this.#fold(phrase.head))) return 'it is called upon and does not speak'
    if (whom && act === 'request' && EVERY.has(this.#fold(phrase.first)) && this.#fold(phrase.first + 1) !== 'من')
      return 'it is called upon and does not speak'
    // «القرار الذي يدين إسرائيل»
    return this.#cue.form.gender === 'm' && isFeminineState(this.#reader, phrase)
      ? 'the verb does not agree with it'
      : null
  }

  /** «قالت عضو اللجنة إن»: offices that a woman holds under the name of a man's, behind a verb that asks nobody. */
  #isOfEitherGender({ noun }: SourcePhrase): boolean {
    const { clause, whom } = this.#cue.entry
    return clause && !whom && this.#cue.form.number === 's' && OF_EITHER_GENDER.has(noun?.lemma ?? '')
  }

  /** «قالت إنه حذر حلفاءه»: the pronoun of the complementiser right before the verb is its subject. */
  #hasPronounAhead(): boolean {
    const pronoun = complementiserAt(this.#fold(this.#cue.at - 1))?.pronoun ?? null
    return pronoun !== null && (pronoun === 'ها') === (this.#cue.form.gender === 'f')
  }

  /** A phrase that can speak, with the name after it; else a name that nobody lists. */
  #speakerAt(at: number): SourcePhrase | null {
    const latter = sourcePhraseAt(this.#reader, at, this.#end)
    if (latter !== null && isLatter(this.#reader, latter) && !this.#describesNoun()) return latter
    const phrase = sourcePhraseAt(this.#reader, at, this.#end, { coordinated: true })
    const named = phrase?.person != null && phrase.noun === null && phrase.named === null // only a part of the name was read as one
    // «واوضح خياط», who is no tailor
    const surname = phrase?.noun?.number === 's' && !phrase.definite && phrase.last === at + 1 ? spokenName(this.#reader, at, this.#end) : null // biome-ignore format: one choice
    if (surname !== null) return surname
    if (phrase !== null && (canSpeak(phrase) || this.#isGathering(phrase)) && !named)
      return this.#withItsName(withName(this.#reader, this.#withSecondTitle(phrase), this.#end))
    const paper = paperAfter(this.#reader, this.#cue, at, this.#end)
    if (paper !== null) return paper
    const name =
      unlistedName(this.#reader, at, this.#end) ??
      spokenName(this.#reader, at, this.#end) ??
      apposedName(this.#reader, this.#cue, at, this.#end) ??
      (this.#cue.entry.whom ? null : describedName(this.#reader, at, this.#end)) ??
      (phrase?.unknown === true || named ? phrase : null)
    if (name === null && phrase !== null) this.#reader.reject('subject', phrase, 'it is nobody who can speak')
    return name
  }

  /** «ودعا المؤتمر الحكومة إلى التراجع»: a meeting with the article, of verbs that ask somebody. */
  #isGathering({ noun, first, head, definite }: SourcePhrase): boolean {
    return this.#cue.entry.whom && definite && first === head && gatherings.has(fold(noun?.lemma ?? ''))
  }

  /** «أدلة تدين الأخيرة»: right behind a noun without the article a verb describes it. */
  #describesNoun(): boolean {
    const nominal = nominalOf(this.#fold(this.#cue.at - 1))
    return nominal !== null && !nominal.reading.article && this.#cue.reading.proclitics.length === 0 && !isParticle(this.#fold(this.#cue.at - 1)) && !TRANSPARENT.has(this.#fold(this.#cue.at - 1)) // biome-ignore format: one condition
  }

  /** A title with a name that stands apart from it, or, behind a verb that has no object, with the words before what is said. */
  #withItsName(phrase: SourcePhrase): SourcePhrase {
    const remote = withRemoteName(this.#reader, phrase, this.#end)
    if (this.#cue.entry.whom) return remote
    const named = withNameBehind(this.#reader, remote, this.#end)
    return this.#cue.entry.object ? this.#withOfficeBehind(named) : withBareName(this.#reader, named, this.#end)
  }

  /** «أكد السيد فلان رئيس الاتحاد جاهزية الملعب»: who speaks is no deed, so that an office behind the name is his. */
  #withOfficeBehind(phrase: SourcePhrase): SourcePhrase {
    if (phrase.person === null || this.#cue.entry.act !== 'statement' || this.#cue.entry.weak) return phrase
    const office = sourcePhraseAt(this.#reader, phrase.last, this.#end)
    const his = office?.noun?.classes.includes('role') === true && isBareNoun(this.#fold(phrase.last))
    return his && office.definite && office.number === 's' && office.person === null ? { ...phrase, last: office.last } : phrase // biome-ignore format: one choice
  }

  /** «وأكد محافظ عدن رئيس مجلس المدينة فلان»: a second title before the name. */
  #withSecondTitle(phrase: SourcePhrase): SourcePhrase {
    const { entry } = this.#cue
    if (phrase.person !== null || !phrase.definite || !isPeople(phrase) || phrase.number !== 's') return phrase
    if (entry.whom || entry.act !== 'statement') return phrase // «استدعى وزير الداخلية رئيس الشرطة»
    const second = sourcePhraseAt(this.#reader, phrase.last, this.#end)
    if (second?.person == null || second.noun === null || !second.noun.classes.includes('role')) return phrase
    return { ...phrase, last: second.last, person: second.person }
  }

  /** «وقال للوكالة مصدر أمني»: an outlet between verb and subject. */
  #toldFirst(): SourcePhrase | null {
    const at = this.#cue.at + 1
    const folded = this.#fold(at)
    if (!folded.startsWith('ل')) return null
    return toldAt(this.#reader, at, this.#end)
  }

  /** «ما يسمى مجلس الشورى»: the name that the writer does not take for his own. */
  #afterSoCalled(at: number): number {
    return this.#fold(at) === 'ما' && SO_CALLED.has(this.#fold(at + 1)) ? at + 2 : at
  }

  /** The subject before the verb: the topic of its clause, or what a relative pronoun stands for. */
  before(): Subject | null {
    if (this.#cue.reading.proclitics.includes('و'))
      return joinsOwnCountry(this.#reader, this.#cue.at) ? this.dropped() : null
    if (this.#cue.reading.proclitics.includes('ف')) return asTopic(this.#topics.afterAmma())
    let i = this.#cue.at - 1
    if (this.#opensQuotation(i)) i--
    while (i >= this.#start && TRANSPARENT.has(this.#fold(i)) && !OPENERS.has(this.#fold(i))) i--
    if (WAS.has(this.#fold(i)) && this.#reader.tokens[i - 1]?.kind === 'word' && i > this.#start) i-- // «الذين كانوا يهددون», «الوزير كان قد أعلن»
    if (i >= this.#start && isRelativePronoun(this.#fold(i)))
      return this.#saysWithin(i) ? this.dropped() : this.#isResumptive(i) ? this.#stateBefore(i) : this.#antecedent(i)
    if (CLAUSE_WITH_PRONOUN.test(this.#fold(i))) return null // «لكنها نفت»: the pronoun is the subject
    if (OWN_COUNTRY.test(this.#fold(i))) return this.dropped() // «قال إن بلاده تعتبر»: he speaks for it
    if (this.#fold(i) === 'ان' && /^[وف]?سبق$/u.test(this.#fold(i - 1))) {
      const topic = asTopic(this.#topics.topic(i - 2)) // «الجزائر سبق أن أكدت»
      if (topic !== null) return topic
    }
    return (
      asTopic(this.#topics.announced(i)) ??
      asAntecedent(this.#topics.documentBefore(i)) ??
      asTopic(this.#topics.topic(i) ?? this.#topics.adjacent(i + 1)) ??
      asAntecedent(this.#topics.described(i))
    )
  }

  /** «أن فلانا "يدين بشدة …"»: the quotation begins with the verb, its subject stands before the mark. */
  #opensQuotation(i: number): boolean {
    return (
      i > this.#start &&
      !this.#cue.entry.weak &&
      isQuoteMark(this.#reader.tokens[i]!.clean) &&
      this.#reader.openedAt(i) !== undefined
    )
  }

  /** «غضب تركيا التي تعتبرها تهديدا»: with nobody behind the verb a state that agrees is its subject, and the pronoun stands for something else. */
  #stateBefore(relative: number): Subject | null {
    if (this.#fold(relative).endsWith('التي') !== (this.#cue.form.gender === 'f')) return null // «قطع العلاقات مع قطر الذي أعلنته»
    const subject = this.after() === null ? this.#antecedent(relative) : null
    return subject?.how === 'relative' && subject.phrase.named?.type === 'GPE' ? subject : null
  }

  /** «المؤتمر الذي انتقد فيه الخطة»: the antecedent is where somebody says it, who is left out. */
  #saysWithin(relative: number): boolean {
    const next = this.#fold(this.#cue.at + 1)
    if (pronominalPreposition(next) !== 'في' || this.after() !== null) return false
    if (sourcePhraseAt(this.#reader, this.#cue.at + 2, this.#end)?.definite === true && this.#cue.entry.object)
      return false // «التي توقع فيها الرابطة عقدا»
    return next.endsWith('ها') === this.#fold(relative).endsWith('التي')
  }

  #antecedent(relative: number): Subject | null {
    const phrase = antecedentOf(this.#reader, this.#cue.form, { first: this.#start, last: relative })
    const another = this.#cue.form.gender === 'f' && this.#fold(relative).endsWith('الذي') // «اعترافات شقيقها، الذي قالت إنه معتقل»
    return phrase === null || (another && isDocument(phrase)) ? null : { how: 'relative', phrase }
  }

  /** «الحركة التي تعتبرها متشددة»: the pronoun of the verb stands for the antecedent, which is not the subject. */
  #isResumptive(relative: number): boolean {
    const { enclitic } = this.#cue.reading
    if (enclitic === null) return false
    const folded = this.#fold(relative)
    if (folded.endsWith('الذي')) return enclitic === 'ه'
    return folded.endsWith('التي') ? enclitic === 'ها' : enclitic === 'هم'
  }

  /** Whether a noun that cannot speak stands where the subject does, so that none is left out; `open` if no other topic was found. */
  hasOtherSubject(open: boolean): boolean {
    const { form, reading } = this.#cue
    return (
      this.#describesAntecedent() ||
      (open && form.person === 3 && reading.proclitics.length === 0 && this.#topics.hasTopic())
    )
  }

  /** Whether the verb stands in a relative clause whose antecedent is its subject. */
  #describesAntecedent(): boolean {
    let i = this.#cue.at - 1
    while (i > this.#start && TRANSPARENT.has(this.#fold(i))) i--
    return i >= this.#start && isRelativePronoun(this.#fold(i)) && !this.#isResumptive(i)
  }

  /** «وقالت خدمة الإطفاء إن»: a definite noun right after the verb, of whatever class, where a clause tells what it says. */
  anyAfter(): { subject: Subject; last: number } | null {
    const at = Math.max(this.#cue.at + 1, this.#reader.timexEnd(this.#cue.at + 1))
    const phrase = sourcePhraseAt(this.#reader, at, this.#end, { coordinated: true })
    if (phrase === null || !phrase.definite || phrase.noun === null || phrase.noun.adjective) return null
    if (this.#cue.entry.describes || this.#whyNot(phrase) !== null) return null // what is described, not who describes
    if (
      (phrase.noun.classes.some(c => c === 'time' || c === 'event') && !gatherings.has(fold(phrase.noun.lemma))) ||
      (isVerbalNoun(phrase.noun.lemma) && !phrase.noun.classes.includes('facility'))
    )
      return null
    return { subject: { how: 'after', phrase }, last: phrase.last }
  }
}
