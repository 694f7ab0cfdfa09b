import { type Agreement, agentBefore, fits, givesFloor, personActing } from './agent.ts'
import type { CueWord } from './cue.ts'
import { isMadeBefore } from './documents.ts'
import { areTwo, isOne } from './holder.ts'
import { canSpeak, type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import type { Scope } from './scope.ts'
import { subjectAhead } from './subordinate.ts'

/** Verbs of saying more. */
const CONTINUING = new Set(['أضاف', 'تابع', 'أردف', 'استطرد', 'زاد', 'واصل', 'أكمل', 'اختتم', 'ختم', 'مضى'])

/** Words that tell when, behind which a verb leaves its subject out. */
const WHEN = new Set(['بعدما', 'عندما', 'حين', 'حينما', 'لما'])
/** Tokens between such a mouth and what it says. */
const MAX_MOUTH = 25

/** Tokens before such a word in which its clause names somebody. */
const MAX_NAMED = 8

/** Words behind a comma with which a clause begins that need not belong to what is said. */
const BREAKS = new Set(['الا', 'غير', 'بيد', 'لكن', 'ولكن', 'فيما', 'بينما'])

/** Whom a verb or noun of saying without a subject belongs to, as far as the sentences around it tell of somebody's deed. */
export class Understood {
  readonly #reader: Reader
  readonly #scope: Scope

  constructor(reader: Reader, scope: Scope) {
    this.#reader = reader
    this.#scope = scope
  }

  /** «قالت المصادر إن الوفد غادر وطالب بضمانات»: a verb that does not agree with who speaks goes on with whom he speaks of. */
  toldOf({ at, form, reading }: CueWord): SourcePhrase | null {
    const host = this.#scope.open.at(-1)
    if (host === undefined || host.frame !== 'clause' || host.credited) return null
    if (!reading.proclitics.includes('و') && !reading.proclitics.includes('ل')) return null
    if (form.number === 'd') return this.#twoOf(host.first, at)
    const differs = host.gender !== null && form.gender !== null && host.gender !== form.gender
    if (!differs || form.person !== 3 || form.number !== 's' || this.#isBroken(host.first, at)) return null
    const agent = agentBefore(this.#reader, at, form)
    if (agent !== null && agent.first >= host.first) return agent
    const topic = sourcePhraseAt(this.#reader, host.first, at)
    return topic !== null && canSpeak(topic) && fits(topic, form) ? topic : null
  }

  /** «قالت الوكالة إن الزعيمين التقيا وأكدا»: a verb in the dual goes on with the two of whom the clause tells. */
  #twoOf(first: number, at: number): SourcePhrase | null {
    const topic = sourcePhraseAt(this.#reader, first, at, { coordinated: true })
    return topic !== null && canSpeak(topic) && (topic.number === 'd' || areTwo(this.#reader, topic)) ? topic : null
  }

  /** «سيكرم النادي اللاعب فلانا بعدما أعلن رحيله»: within what is said, of whom the clause before tells last. */
  #justNamed(level: number, { at, form }: CueWord): SourcePhrase | null {
    const host = this.#scope.open[level - 1]
    const [before, earlier] = [this.#reader.tokens[at - 1]?.fold ?? '', this.#reader.tokens[at - 2]?.fold ?? '']
    if (host === undefined || form.person !== 3 || !(WHEN.has(before) || (before === 'ان' && earlier === 'بعد')))
      return null
    for (let i = at - 2; i > Math.max(host.first, at - MAX_NAMED); i--) {
      const mention = this.#reader.mentionAt(i)
      const phrase =
        mention?.type === 'PER' ? sourcePhraseAt(this.#reader, this.#reader.tokenAfter(mention.start), at) : null
      if (phrase !== null) return fits(phrase, form) ? phrase : null
    }
    return null
  }

  /** Whether the writer goes on in his own voice between two tokens: «، إلا أن», «، لكن», «، فيما». */
  #isBroken(first: number, at: number): boolean {
    for (let i = first; i < at; i++) {
      const { fold } = this.#reader.tokens[i]!
      if (BREAKS.has(fold) && this.#reader.tokens[i - 1]!.kind === 'punctuation') return true
    }
    return false
  }

  /**
   * Whose circumstance a participle is, where not a speaker's: the agent of its sentence, or, behind a report, of a clause that the writer has told
   * since: «قالت الشركة إن …، فيما زار الوزير الموقع مؤكدا».
   */
  acting({ at, form }: CueWord): SourcePhrase | null {
    const last = this.#scope.here.at(-1)
    const agent = agentBefore(this.#reader, at, form) ?? this.#mouthBefore(at, form)
    if (agent === null || last === undefined) return agent
    const since = last.backward ? last.cue.first : last.first // «لكن النمسا تبني سدا، حسب ما قال المستشار مضيفا»
    return agent.first > since && this.#isBroken(since, agent.first) ? agent : null
  }

  /** «جاء إعلان الحكومة على لسان المتحدثة باسمها، فلانة، قائلة إن»: by whose mouth something came. */
  #mouthBefore(at: number, form: CueWord['form']): SourcePhrase | null {
    const { tokens } = this.#reader
    for (let i = at - 1; i > Math.max(this.#reader.sentenceStart(at), at - MAX_MOUTH); i--) {
      if (tokens[i]!.fold !== 'لسان' || tokens[i - 1]!.fold !== 'علي') continue
      let named = i + 1
      while (named < at && this.#reader.mentionAt(named)?.type !== 'PER') named++
      const phrase = sourcePhraseAt(this.#reader, named < at ? named : i + 1, at)
      const agrees = phrase !== null && (named < at ? form.number !== 'p' : canSpeak(phrase) && fits(phrase, form))
      return agrees ? phrase : null
    }
    return null
  }

  /** The plural topic of what one person says, which a circumstance in the plural belongs to; null if it may be the speaker's own. */
  severalTold({ at, form }: CueWord): SourcePhrase | null {
    const host = this.#scope.open.at(-1)
    if (host === undefined || form.number !== 'p' || form.gender !== 'm' || host.frame !== 'clause') return null
    if (host.number !== 's' || !('phrase' in host.subject) || !isOne(this.#reader, host.subject.phrase)) return null
    const topic = sourcePhraseAt(this.#reader, host.first, at)
    return topic !== null && canSpeak(topic) && topic.number === 'p' && topic.gender === 'm' ? topic : null
  }

  /** Whom a verb of the third person means at a level of nesting; null for who has the floor. */
  at(level: number, cue: CueWord): SourcePhrase | null {
    const makers = this.#makersOf(cue)
    if (makers !== null) return makers
    const ahead = level === 0 && cue.form.person === 3 ? subjectAhead(this.#reader, cue.at, cue.form) : null
    return (
      ahead ?? (level === 0 ? this.#understood(cue) : this.#justNamed(level, cue)) ?? this.#severalBefore(level, cue)
    )
  }

  /** «نشر ناشطون تسجيلا قالوا إنه»: several who made the document that a verb in the plural right behind it speaks of. */
  #makersOf({ at, form, reading }: CueWord): SourcePhrase | null {
    if (form.number !== 'p' || form.gender !== 'm' || form.person !== 3 || reading.proclitics.length > 0) return null
    if (!isMadeBefore(this.#reader, at)) return null
    const agent = agentBefore(this.#reader, at - 1, form)
    return agent !== null && agent.number === 'p' ? agent : null
  }

  /** «قال الوزير إن العمال أضربوا وأكدوا أنهم»: a verb in the plural does not go on with one who speaks, but may with whom he speaks of. */
  #severalBefore(level: number, { at, form }: CueWord): SourcePhrase | null {
    if (form.number !== 'p' || form.person !== 3 || at === this.#reader.sentenceStart(at)) return null
    const host = this.#scope.open[level - 1] ?? this.#scope.here.at(-1)
    if (host === undefined || !('phrase' in host.subject) || !isOne(this.#reader, host.subject.phrase)) return null
    return agentBefore(this.#reader, at, form)
  }

  /** Whom a verb without subject means within its own sentence, if it tells of an agent later than of a speaker. */
  #understood(cue: CueWord): SourcePhrase | null {
    if (cue.form.person !== 3) return null
    return cue.at === this.#reader.sentenceStart(cue.at) ? this.#takesFloor(cue) : this.agentOf(cue.at, cue.form)
  }

  /** «استقل فلان الحافلة. وقال …»: the sentence before has told of somebody else than who spoke last; verbs of going on keep to him. */
  #takesFloor(cue: CueWord): SourcePhrase | null {
    const index = this.#reader.tokens[cue.at]!.sentence
    const { sentences } = this.#reader.analysis
    const before = sentences[index - 1]
    if (before === undefined || before.section !== sentences[index]!.section) return null
    if (CONTINUING.has(cue.entry.lemma) && !givesFloor(this.#reader, before)) return null
    const last = this.#scope.speeches.at(-1)
    if (last !== undefined && Math.max(last.last, last.cue.last) > before.first) return null
    // «قال والدها … وبكت الأم. وقالت»: who spoke last cannot have gone on
    const differs = last?.gender != null && cue.form.gender !== null && last.gender !== cue.form.gender
    return personActing(this.#reader, before, cue.form, { differs, vacant: last === undefined })
  }

  /** The agent of the clause before a token, if it was told later than the last report and not within it. */
  agentOf(at: number, wanted: Agreement = { gender: null, number: null }): SourcePhrase | null {
    if (at === this.#reader.sentenceStart(at)) return null
    const agent = agentBefore(this.#reader, at, wanted)
    const spoken = this.#scope.here.at(-1)
    return agent !== null && (spoken === undefined || agent.first > spoken.first) && !this.#isSaid(agent.first)
      ? agent
      : null
  }

  /** Whether a token stands in the content of a report of this sentence. */
  #isSaid(token: number): boolean {
    return this.#scope.here.some(s => s.first <= token && token < s.last && !this.#isBroken(s.first, token))
  }
}
