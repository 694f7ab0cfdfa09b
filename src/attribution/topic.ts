import { finiteVerbsAt } from '../language/index.ts'
import { isAccusativeNisba } from './adverbials.ts'
import { agreesAfter, isBarePerfect, joinsTwo } from './agreement.ts'
import type { CueWord } from './cue.ts'
import { isDateline } from './dateline.ts'
import { unlistedName, withUnlistedName } from './name.ts'
import { paperBefore } from './paper.ts'
import { canSpeak, isDocument, isPeople, type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import { complementiserAt, isParticle, isQuoteMark, isRelativePronoun, isVerbAt, nominalOf } from './words.ts'

export const OPENERS = new Set(['لكن', 'ولكن', 'بينما', 'وبينما', 'فيما', 'حيث', 'كان', 'كانت', 'وكان', 'وكانت', 'كانوا', 'اما', 'حين', 'وقتما', 'بعدما', 'عندما', 'لان', 'فان']) // biome-ignore format: one set
export const TRANSPARENT = new Set(['كاد', 'كادت', 'يكاد', 'تكاد', 'قد', 'وقد', 'فقد', 'لقد', 'ايضا', 'لم', 'لن', 'سوف', 'كان', 'كانت', 'لا']) // biome-ignore format: one set
export const WAS = new Set(['كان', 'كانت', 'كانوا'])
const WHETHER = new Set(['ان', 'اذا'])
const RESETS = new Set([':', '-', '–', '—', '--', '؛', ';'])
/** «في بيان»: where somebody says it. */
const WITHIN = /^و?(?:في|خلال|عبر|ضمن)$/u
const MAX_TOPIC = 40
const MAX_ADJACENT = 10
const MAX_DESCRIBED = 3
const MAX_DOCUMENT = 4

/** Finds who does the saying where he stands before the verb: the topic of its clause, or a noun that the verb describes. */
export class TopicFinder {
  readonly #reader: Reader
  readonly #cue: CueWord
  readonly #start: number

  constructor(reader: Reader, cue: CueWord, start: number) {
    this.#reader = reader
    this.#cue = cue
    this.#start = start
  }

  #fold(i: number): string {
    return this.#reader.tokens[i]?.fold ?? ''
  }

  /** «أما الوزير فأعلن أن»: the topic of أما, which ف answers. */
  afterAmma(): SourcePhrase | null {
    for (let i = this.#cue.at - 1; i >= Math.max(this.#start, this.#cue.at - MAX_TOPIC); i--)
      if (/^و?اما$/u.test(this.#fold(i))) return this.topic(this.#cue.at - 1)
    return null
  }

  /** «سبق للرئيس أن اعتبر»: whom سبق names. */
  announced(i: number): SourcePhrase | null {
    if (this.#fold(i) !== 'ان') return null
    for (let k = i - 1; k >= Math.max(this.#start, i - MAX_ADJACENT); k--) {
      if (!/^[وف]?سبق$/u.test(this.#fold(k))) continue
      const phrase = sourcePhraseAt(this.#reader, k + 1, i, { allowed: ['ل'] })
      return phrase?.last === i && canSpeak(phrase) ? phrase : null
    }
    return null
  }

  /** «ألقى الجيش منشورات تحذر السكان», «وسط تقارير قالت إن»: a verb after an indefinite document describes it. */
  documentBefore(i: number): SourcePhrase | null {
    const { person, number, gender } = this.#cue.form
    if (person !== 3 || this.#reader.inHeadline(this.#cue.at)) return null
    if (number === 'p' && gender === 'm') return null // «نشر ناشطون تسجيلا قالوا إنه»
    for (let k = i; k > Math.max(this.#start, i - MAX_DOCUMENT); k--) {
      const phrase = sourcePhraseAt(this.#reader, k, this.#cue.at, { allowed: ['ب', 'ل'] })
      if (
        phrase === null ||
        phrase.definite ||
        Math.max(phrase.last, this.#reader.timexEnd(phrase.last)) !== this.#cue.at
      )
        continue // «تقرير عام 2017 طالب»
      if (this.#cue.form.kind === 'perfect' && WITHIN.test(this.#fold(k - 1))) return null // «وفي بيان قال الوزير»
      if (isDocument(phrase) && canSpeak(phrase)) return phrase
    }
    return null
  }

  /** «حسب مصدر أوضح أن», «التقت شاهدا قال إن»: a perfect without و right behind somebody who is not told which tells what he said. */
  described(i: number): SourcePhrase | null {
    const { form } = this.#cue
    if (!isBarePerfect(this.#cue) || i !== this.#cue.at - 1) return null
    for (let k = Math.max(this.#start, i - MAX_DESCRIBED); k <= i; k++) {
      const phrase = sourcePhraseAt(this.#reader, k, this.#cue.at, { allowed: ['ب', 'ل'] })
      if (phrase === null || phrase.last !== this.#cue.at || phrase.definite || phrase.noun === null) continue
      if (!isPeople(phrase)) return null // «وسائل إعلام أمريكية»: an adjective behind a noun
      if (phrase.person === null && agreesAfter(form, phrase)) return phrase
    }
    return null
  }

  /** The topic that opens the clause. */
  topic(i: number): SourcePhrase | null {
    const opener = this.#opener(i)
    if (opener === null || this.#isNoTopic(opener)) return null
    const allowed = opener === this.#start ? ['و', 'ف'] : []
    const written = sourcePhraseAt(this.#reader, opener, this.#cue.at, { allowed, coordinated: true })
    const bare =
      written === null || canSpeak(written) ? written : (paperBefore(this.#reader, this.#cue, opener) ?? written)
    // «المهاجم قام بتفجير»: what follows a topic is its verb rather than its name
    const phrase = bare === null || isVerbAt(this.#reader.tokens, bare.last) ? bare : withUnlistedName(this.#reader, bare, this.#cue.at) // biome-ignore format: one choice
    if (this.#fold(opener - 1) === 'اما' && (phrase === null || !canSpeak(phrase))) {
      const name = unlistedName(this.#reader, opener, this.#cue.at)
      return name === null ? null : name
    }
    if (phrase === null || phrase.last > this.#cue.at || !(canSpeak(phrase) || phrase.outlet)) return null
    if (!agreesAfter(this.#cue.form, phrase) && !(this.#cue.form.number === 'd' && joinsTwo(this.#reader, phrase)))
      return null
    return this.#bridges(phrase) ? phrase : null
  }

  /** «دبلوماسيا، أفاد مصدر», «عربيا دعا الرئيس», «دفاعا عن نفسها، قالت»: an adverb; «وحكم أيضا»: a verb that و joins on. */
  #isNoTopic(opener: number): boolean {
    const { fold } = this.#reader.tokens[opener]!
    if (this.#reader.mentionAt(opener) !== undefined) return isDateline(this.#reader, opener, this.#cue.at)
    if (fold.endsWith('يا') && this.#reader.tokens[opener + 1]?.clean === '،') return true
    if (opener + 1 === this.#cue.at && isAccusativeNisba(fold)) return true
    const governed = complementiserAt(this.#fold(opener - 1)) !== null || OPENERS.has(this.#fold(opener - 1)) || this.#fold(opener - 1) === 'اي' // biome-ignore format: one condition
    const nominal = nominalOf(fold)
    if (!governed && /[^ا]ا$/u.test(fold) && nominal !== null && !nominal.reading.article) return nominal.noun?.number !== 'd' // biome-ignore format: one condition
    const bare = nominalOf(fold, ['و'])
    const joins = opener === this.#reader.sentenceStart(opener) && fold.startsWith('و') && bare !== null && !bare.reading.article // biome-ignore format: one condition
    return joins && finiteVerbsAt(this.#reader.tokens, opener).some(v => v.form.kind === 'perfect' && v.form.person === 3) && isParticle(this.#fold(opener + 1)) // biome-ignore format: one condition
  }

  /** A subject right before the verb that a و or a comma parts from what stands before: «… وحزب الله يندد». */
  adjacent(end: number): SourcePhrase | null {
    for (let i = Math.max(this.#start, end - MAX_ADJACENT); i < end; i++) {
      const joined = this.#fold(i).startsWith('و') && this.#reader.inHeadline(i)
      const before = this.#reader.tokens[i - 1]
      if (!joined && before?.kind !== 'punctuation') continue
      if (!joined && isQuoteMark(before!.clean)) continue
      const phrase = sourcePhraseAt(this.#reader, i, end, { allowed: joined ? ['و'] : [] })
      if (phrase?.last === end && canSpeak(phrase) && agreesAfter(this.#cue.form, phrase)) return phrase
    }
    return null
  }

  /** Where the clause of the verb begins: its first token; null if a pronoun stands there. */
  #opener(from: number): number | null {
    const least = Math.max(this.#start, this.#cue.at - MAX_TOPIC)
    for (let i = from; i >= least; i--) {
      const token = this.#reader.tokens[i]!
      const clause = complementiserAt(token.fold)
      if (clause !== null) return clause.pronoun === null ? i + 1 : null
      if (WAS.has(token.fold) && WHETHER.has(this.#fold(i - 1))) return null // «سئلت إن كانت الحكومة تعلم»
      const named = this.#reader.mentionAt(i) // «مون جاي-إن شكر»
      if (WAS.has(token.fold) && isRelativePronoun(this.#fold(i - 1))) continue // «راضي، الذي كان يتحدث في القاعة، قال»
      if (OPENERS.has(token.fold) || (RESETS.has(token.clean) && named === undefined)) return i + 1
      if (
        isQuoteMark(token.clean) &&
        this.#reader.openedAt(i) !== undefined &&
        this.#reader.quotationOf(this.#cue.at) >= 0
      )
        return i + 1
    }
    return least === this.#start ? this.#start : null
  }

  /** Between topic and verb only what depends on the topic: relative clauses, insertions between commas, prepositional phrases. */
  #bridges(phrase: SourcePhrase): boolean {
    let relative = this.#isPluperfect(phrase.first) // «كانت الرئيسة بارك كون هيه قد دعت»: whatever stands between is her name
    for (let i = phrase.last; i < this.#cue.at; i++) {
      const token = this.#reader.tokens[i]!
      if (isRelativePronoun(token.fold) || token.clean === '،' || token.clean === ',') relative = true
      else if (isVerbAt(this.#reader.tokens, i) && !TRANSPARENT.has(token.fold)) {
        if (!relative && phrase.definite) return false
        if (/^و/.test(token.fold) && nominalOf(token.fold) === null) return false
      }
    }
    return true
  }

  /** Whether كان opens the clause of the verb right before its topic, and قد stands before the verb. */
  #isPluperfect(topic: number): boolean {
    return /^و?كان(?:ت|وا)?$/u.test(this.#fold(topic - 1)) && this.#fold(this.#cue.at - 1) === 'قد'
  }

  /** «كان اجتماع اللجنة قد أعلن» */
  hasTopic(): boolean {
    let i = this.#cue.at - 1
    while (i > this.#start && TRANSPARENT.has(this.#fold(i)) && !OPENERS.has(this.#fold(i))) i--
    const opener = this.#opener(i)
    if (opener === null || opener > i) return false
    const phrase = sourcePhraseAt(this.#reader, opener, this.#cue.at)
    return phrase?.definite === true && phrase.last === i + 1 && phrase.noun?.classes.includes('time') === false && agreesAfter(this.#cue.form, phrase) && !canSpeak(phrase) // biome-ignore format: one condition
  }
}
