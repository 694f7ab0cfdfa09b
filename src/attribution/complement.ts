import type { Quotation } from '../document/index.ts'
import {
  adverbialEnd,
  asideEnd,
  closingDash,
  isAccusativeNisba,
  isAdverb,
  isAdverbial,
  isOnPage,
  wishEnd,
} from './adverbials.ts'
import {
  calledEnd,
  claimsClause,
  clauseAhead,
  clauseFollows,
  commaAfter,
  describedAhead,
  determinedFrom,
  isCircumstance,
  isDescribedBehind,
  isHeldBeforeClause,
  isSayable,
  opensWithPreposition,
  relativeEnd,
  standsBeforeSaid,
} from './clause-ahead.ts'
import {
  asksAt,
  breaksOff,
  isApposition,
  isNoDeed,
  isPassing,
  joinsNoun,
  leadsOn,
  ownDeedAhead,
  standsWhere,
} from './complement-end.ts'
import { cueWordsAt } from './cue.ts'
import { type CueVerb, mannerWords } from './lexicon.ts'
import { describesNoun, isDeedBehindBa, isNameOfNoun, strayEnd, tellsMaker } from './modifiers.ts'
import { isMedium, type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import { creditAt } from './rules/preposition.ts'
import { informedAt, interviewerAt, isAnyBroadcast, isPressAtLarge, passerAt, toldAt } from './told.ts'
import {
  complementiserAt,
  isAttached,
  isQuoteMark,
  isVerbAt,
  isVerbalNoun,
  isWithin,
  NOT_BEFORE_CLAUSE,
  nominalOf,
} from './words.ts'

/** Where what a cue reports begins, and by which of its frames. */
export interface Complement {
  readonly frame: 'clause' | 'quote' | 'preposition' | 'object' | 'whole' | 'bare'
  /** First token of the content; a quotation mark, if it opens with one. */
  readonly start: number
  /** The quotation that the content opens with. */
  readonly quotation: Quotation | null
  /** Where it ends, if that is known (شدد على الحوار رئيس المجلس). */
  readonly last?: number
  /** Outlets that were told (قال لقناة نسمة). */
  readonly told: readonly SourcePhrase[]
  /** Pronoun attached to the complementiser (إنها تدين), folded. */
  readonly pronoun: string | null
}

const SEPARATE = new Set(['الي', 'عن', 'علي', 'من', 'في'])
const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'اللتان', 'اللذين', 'اللتين', 'اللواتي', 'والذي', 'والتي', 'ممن', 'ما', 'مما', 'بما', 'وهو', 'وهي', 'وهم']) // biome-ignore format: one set
/** «جاهزيتها»: an abstract noun that no lexicon lists. */
const ABSTRACT = /^.{3,}يت(?:ه|ها|هم|هما|نا)$/u
const WHEN = new Set(['عندما', 'حينما', 'لما'])
/** «كتب على صفحته يقول: …» */
const GOES_ON = /^[يت]قول(?:ون)?$/u
const MAX_SEARCH = 70

/** Searches what stands after a cue for the beginning of its content. */
export class ComplementSearch {
  readonly #reader: Reader
  readonly #entry: CueVerb
  readonly #end: number
  readonly #told: SourcePhrase[]
  #relative = false
  #claimed = false
  /** «نقلت الوكالة بيانا جاء فيه أن»: what follows stands in the document. */
  #heldByDocument = false
  #at: number
  readonly #from: number

  constructor(
    reader: Reader,
    entry: CueVerb,
    from: number,
    end: number,
    options: { readonly indefinite?: boolean; readonly told?: readonly SourcePhrase[] } = {},
  ) {
    this.#told = [...(options.told ?? [])]
    this.#reader = reader
    this.#entry = entry
    this.#at = from
    this.#from = from
    this.#end = Math.min(end, from + MAX_SEARCH)
    // an indefinite subject may have a relative clause without a pronoun: «عقيد طلب عدم كشف هويته»
    this.#indefinite = options.indefinite === true
  }

  #indefinite: boolean
  #asked = false
  #objectStillNear = true
  /** The last comma has closed a clause about the subject. */
  #closesAside = false

  #fold(i: number): string {
    return this.#reader.tokens[i]?.fold ?? ''
  }

  /** The complement, or null if the cue has none. */
  find(): Complement | null {
    while (this.#at < this.#end) {
      const before = this.#at
      const outcome = this.#step()
      if (outcome === 'none') return null
      if (outcome !== 'on') return outcome
      if (this.#at <= before) this.#at = before + 1
    }
    return null
  }

  #found(frame: Complement['frame'], start: number, pronoun: string | null = null): Complement | 'none' {
    if (start >= this.#end && this.#reader.openedAt(start) === undefined) return 'none'
    const quotation = this.#reader.openedAt(start) ?? null
    const first = frame === 'object' ? determinedFrom(this.#reader, start, this.#from) : start
    return { frame, start: first, quotation, told: this.#told, pronoun }
  }

  #step(): Complement | 'none' | 'on' {
    const token = this.#reader.tokens[this.#at]!
    if (token.kind === 'punctuation') return this.#punctuation(token.clean)
    if (this.#reader.timexEnd(this.#at) > this.#at) return this.#skipTo(this.#reader.timexEnd(this.#at))
    const credit = creditAt(this.#reader, this.#at, this.#end)
    if (credit !== null) return this.#skipTo(credit.last)
    if (asksAt(token.fold, this.#entry) && !(this.#relative && (this.#claimed || token.fold !== 'كيف')))
      return this.#found('clause', this.#at)
    if (token.fold === 'ال') return this.#skipTo(this.#at + 1) // «الدورة الـ75»
    if (/^ب?دون$/u.test(token.fold) && this.#fold(this.#at + 1) === 'ان')
      return this.#skipTo(commaAfter(this.#reader, this.#at + 2, this.#end))
    const clause = this.#clause(token.fold)
    if (clause !== null) return clause
    const preposition = this.#preposition(token.fold)
    if (preposition !== null) return preposition
    if (token.fold === 'ما' && this.#entry.object && this.#takesObject() && this.#isVerbAt(this.#at + 1))
      return this.#found('object', this.#at)
    if (token.fold === 'عدم' && this.#entry.object && this.#takesObject()) return this.#found('object', this.#at)
    const passer = this.#at > this.#from ? passerAt(this.#reader, this.#at, this.#end) : null
    if (passer !== null && !isAnyBroadcast(this.#reader, passer)) this.#told.push(passer)
    if (passer !== null) return this.#skipTo(passer.last)
    if (RELATIVES.has(token.fold) || (this.#at > this.#from && tellsMaker(this.#reader.tokens, this.#at))) {
      this.#relative = true
      return this.#skipTo(this.#at + 1)
    }
    if (WHEN.has(token.fold)) this.#relative = true // «قالت المتحدثة عندما سئلت عن ذلك: …»
    if (mannerWords.has(token.fold)) return this.#nominal(token.fold) // «في بيان لها», which may be a verb as it is written
    if (
      isVerbAt(this.#reader.tokens, this.#at) &&
      this.#reader.mentionAt(this.#at) === undefined &&
      !isCircumstance(this.#reader, this.#at) &&
      !isAdverbial(token.fold) // «ردا على سؤال»
    )
      return this.#mayBeObject(token.fold) ? this.#nominal(token.fold) : this.#verb()
    return this.#nominal(token.fold)
  }

  #isVerbAt(at: number): boolean {
    return isVerbAt(this.#reader.tokens, at) || (at < this.#end && cueWordsAt(this.#reader.tokens, at).some(c => c.kind === 'finite')) // biome-ignore format: one choice
  }

  #skipTo(at: number): 'on' {
    this.#at = Math.max(at, this.#at + 1)
    return 'on'
  }

  #punctuation(clean: string): Complement | 'none' | 'on' {
    if (clean === ':') return this.#entry.quote || this.#entry.clause ? this.#found('quote', this.#at + 1) : 'none'
    const aside = clean === '-' || clean === '–' ? closingDash(this.#reader, this.#at, this.#end) : -1
    if (aside >= 0) return this.#skipTo(aside + 1)
    if (clean === '،' || clean === ',' || clean === '-' || clean === '–') {
      this.#closesAside = this.#relative
      this.#relative = false
      this.#claimed = false
      this.#objectStillNear &&= !this.#entry.weak || isPassing(this.#reader, this.#at, this.#end) // «رفض الرئيس، الجمعة، فكرة نقل السفارة»
      const aside = asideEnd(this.#reader, this.#at + 1, this.#end)
      return aside === this.#at + 1 &&
        breaksOff(this.#reader, this.#entry, aside, { end: this.#end, takesObject: this.#takesObject() })
        ? 'none'
        : this.#skipTo(aside)
    }
    if (clean === '(') {
      let i = this.#at
      while (i < this.#end && this.#reader.tokens[i]!.clean !== ')') i++
      return this.#skipTo(i + 1)
    }
    const quotation = this.#reader.openedAt(this.#at)
    if (quotation === undefined) return clean === '.' && !isQuoteMark(clean) ? 'none' : this.#skipTo(this.#at + 1)
    return this.#quotation(quotation)
  }

  #quotation(quotation: Quotation): Complement | 'none' | 'on' {
    const after = this.#reader.tokenAfter(quotation.end)
    if (this.#heldByDocument) return this.#skipTo(after)
    const stray = this.#entry.clause && this.#at > this.#from ? strayEnd(this.#reader, this.#at, after) : -1
    if (stray >= 0) return this.#skipTo(stray)
    if (!this.#relative && opensWithPreposition(this.#reader, this.#entry, this.#at + 1))
      return this.#found('preposition', this.#at)
    const length = after - this.#at - 2
    const paper = this.#entry.whom && this.#entry.act === 'statement' && !this.#asked ? informedAt(this.#reader, this.#at, this.#end) : null // biome-ignore format: one line
    if (paper !== null) {
      this.#told.push(paper)
      return this.#skipTo(after)
    }
    if (
      this.#relative &&
      quotation.closed &&
      leadsOn(this.#reader, this.#entry, after, { end: this.#end, relative: this.#relative })
    )
      return this.#skipTo(after)
    const named = this.#at > this.#from && isDescribedBehind(this.#reader, this.#at, after)
    if (named && this.#entry.weak && this.#entry.object && !this.#relative) return 'none' // «كشف نتائج العملية "سيناء 7"، التي ينفذها»
    const isName =
      length <= 4 &&
      quotation.closed &&
      (named ||
        leadsOn(this.#reader, this.#entry, after, { end: this.#end, relative: this.#relative }) ||
        this.#relative ||
        isNameOfNoun(this.#reader, this.#at))
    if (!isName && this.#entry.quote && !(length < 2 && this.#relative)) return this.#found('quote', this.#at)
    if (!isName && this.#takesObject()) return this.#found('object', this.#at)
    return this.#skipTo(after)
  }

  #clause(folded: string): Complement | 'none' | 'on' | null {
    const { clean } = this.#reader.tokens[this.#at]!
    const not = /^ألّ?ا$/u.test(clean) && this.#entry.clause && this.#isVerbAt(this.#at + 1)
    if (not && !this.#claimed) return this.#found('clause', this.#at) // «رجح ألا يوقع الاتفاق»
    const found = clean.startsWith('آ') ? null : complementiserAt(folded) // «آن كلير»
    if (found === null) return null
    if (folded === 'ان' && this.#fold(this.#at + 1) === 'لم' && this.#entry.lemma !== 'قال')
      return this.#skipTo(commaAfter(this.#reader, this.#at + 2, this.#end)) // «لوّح بالاستقالة إن لم يتراجع»
    if (!this.#entry.clause && !this.#entry.prepositions.has('ب'))
      return this.#entry.object && folded === 'ان' ? this.#found('clause', this.#at + 1) : 'none'
    const dated = this.#reader.timexEnd(this.#at - 1) >= this.#at // «في بيان مقتضب أمس إن»
    const verbal = this.#relative && !dated && isVerbAt(this.#reader.tokens, this.#at - 1)
    const other = this.#at > this.#from && NOT_BEFORE_CLAUSE.has(this.#fold(this.#at - 1))
    const described = this.#entry.describes && folded.startsWith('ب') // «واصفا ما حدث بأنه جريمة»
    const own = described || (this.#entry.lemma === 'قال' && this.#reader.tokens[this.#at]!.clean.startsWith('إن')) // «قال شاهد رأى السفينة إن»: إن is never that of رأى
    if ((this.#claimed && !own) || (verbal && !described) || other) return this.#skipTo(this.#at + 1)
    if (folded.startsWith('وان')) return 'none'
    // «إنه والفصائل المتحالفة معه سيطروا»: the pronoun is one of several
    const several = found.pronoun !== null && joinsNoun(this.#reader, this.#at + 1)
    return this.#found('clause', several ? this.#at : this.#at + 1, found.pronoun)
  }

  #preposition(folded: string): Complement | 'none' | 'on' | null {
    if (SEPARATE.has(folded)) {
      // «شدد الوزير الذي يزور المدينة على أن»: the preposition with أن is the cue's, whatever its subject does meanwhile
      const only = folded === 'عن' && this.#entry.prepositions.size === 1 && !this.#entry.object // «أعربت في تصريح نقلته الصحف عن قلقها»
      const open = !this.#relative || only || (!this.#claimed && this.#entry.clause && (complementiserAt(this.#fold(this.#at + 1)) !== null)) // biome-ignore format: one line
      if (this.#entry.prepositions.has(folded) && open) return this.#afterPreposition(folded)
      return null
    }
    if (folded === 'بما' && this.#entry.prepositions.has('ب') && !this.#relative && this.#isVerbAt(this.#at + 1))
      return this.#found('preposition', this.#at) // «ندد بما وصفه "المجزرة"»
    // «وصف ما حدث بالـ"جريمة"»
    if (this.#entry.describes && /^بال?$/u.test(folded) && this.#reader.openedAt(this.#at + 1) !== undefined) return this.#found('preposition', this.#at + 1) // biome-ignore format: one line
    const letter = folded[0]!
    if ((letter !== 'ب' && letter !== 'ل') || !this.#entry.prepositions.has(letter) || mannerWords.has(folded))
      return null
    if (this.#entry.describes && letter === 'ب' && describedAhead(this.#reader, this.#at, this.#end)) return null
    const deed = this.#relative && this.#asked && letter === 'ب' && isDeedBehindBa(folded) // «نصحت من زاروا المدينة بغسل ملابسهم»
    if (
      (this.#relative && !(deed && !isVerbAt(this.#reader.tokens, this.#at - 1))) ||
      (this.#reader.mentionAt(this.#at) !== undefined && !this.#entry.whole && !isVerbalNoun(folded.slice(1)))
    )
      return null
    if (this.#entry.whole && letter === 'ل' && this.#reader.mentionAt(this.#at) !== undefined)
      return this.#found('preposition', this.#at)
    if (
      this.#entry.clause &&
      this.#entry.act === 'statement' &&
      clauseAhead(this.#reader, this.#entry, this.#at, this.#end)
    )
      return null // «أعلن متحدث باسم فلان، المتهم بالتزوير، أن»
    if (folded === 'ب' || folded === 'ل') return this.#found('preposition', this.#at + 1)
    if (this.#entry.clause && isHeldBeforeClause(this.#reader, this.#at, this.#from, this.#end)) return null
    if (!isAttached(folded) || (letter === 'ب' && standsWhere(this.#reader, this.#at, this.#end))) return null
    return this.#found('preposition', this.#at)
  }

  #afterPreposition(folded: string): Complement | 'none' | 'on' | null {
    const next = this.#at + 1
    const clause = complementiserAt(this.#fold(next))
    if (clause !== null) return this.#found('clause', next + 1, clause.pronoun)
    if (this.#entry.clause && isOnPage(this.#reader, this.#at)) return null
    if (next < this.#end && standsBeforeSaid(this.#reader, this.#entry, next)) return null // «وأكد المسؤول الأول على الميناء أن»
    if (/^(?:صدر|صادر|الصادر)(?:ت|ه)?$/u.test(this.#fold(this.#at - 1))) return null // «أفاد بيان صدر عن الوزارة بأن»
    if (this.#entry.clause && clauseFollows(this.#reader, next, this.#end, folded)) return null
    // «دعا إلى القاهرة», «دعا من دمشق» : where, not what
    const mention = this.#reader.mentionAt(next)
    if (
      mention !== undefined &&
      (mention.type === 'LOC' || mention.type === 'FAC' || mention.type === 'GPE') &&
      folded !== 'عن' &&
      folded !== 'علي'
    )
      return null
    return this.#found('preposition', next)
  }

  /** A word that may be verb or verbal noun is what an object is called for (نفى تعرضه، أعلن سقوط). */
  #mayBeObject(folded: string): boolean {
    const described = this.#entry.describes && isVerbalNoun(folded) && describedAhead(this.#reader, this.#at, this.#end) // «وصفت النائبة تذرع الوزير بأنه»
    return described || (this.#entry.object && this.#takesObject() && (nominalOf(folded)?.noun != null || isVerbalNoun(folded))) // biome-ignore format: one condition
  }

  #verb(): Complement | 'none' | 'on' {
    if (this.#fold(this.#at - 1) === 'عدم') return this.#skipTo(this.#at + 1) // «الذي طلب عدم كشف هويته أن»
    if (GOES_ON.test(this.#fold(this.#at))) return this.#skipTo(this.#at + 1)
    const called = calledEnd(this.#reader, this.#at)
    if (called > this.#at) return this.#skipTo(called)
    if (!this.#relative && !this.#indefinite && !(this.#at - 1 > this.#from && describesNoun(this.#reader, this.#at))) return 'none' // biome-ignore format: one line
    const closed = this.#relative ? relativeEnd(this.#reader, this.#at, this.#end) : -1
    if (closed >= 0) this.#relative = false
    if (closed >= 0) return this.#skipTo(closed)
    this.#relative = true
    // «المصدر الذي طلب عدم ذكر اسمه أن»: أن is the cue's, unless the relative clause has a verb that takes it
    this.#heldByDocument ||= isWithin(this.#fold(this.#at)) && isWithin(this.#fold(this.#at + 1))
    this.#claimed ||= claimsClause(this.#reader, this.#at)
    return this.#skipTo(this.#at + 1)
  }

  #takesObject(): boolean {
    return (
      (this.#entry.object || this.#entry.bare || (this.#entry.whole && this.#entry.prepositions.size === 0)) &&
      !this.#relative &&
      this.#objectStillNear
    )
  }

  #nominal(folded: string): Complement | 'none' | 'on' {
    const told = this.#listener(folded)
    if (told !== null) return this.#skipTo(told)
    if (isAdverbial(folded)) return this.#skipTo(adverbialEnd(this.#reader, this.#at, this.#end))
    // «رسميا», «المستشار البالغ من العمر 40 عاما»
    if (isAdverb(folded) || isAccusativeNisba(folded) || /^البالغ/u.test(folded)) return this.#skipTo(this.#at + 1)
    const vocal = cueWordsAt(this.#reader.tokens, this.#at)
    // «وقال محذرا من أن», «وأضاف قائلا: …», «وقال رافضا كشف اسمه»
    if (vocal.some(c => c.kind === 'participle'))
      return this.#skipTo(Math.max(wishEnd(this.#reader, this.#at, this.#end), this.#at + (isVerbalNoun(this.#fold(this.#at + 1)) ? 2 : 1))) // biome-ignore format: one line
    if (isApposition(this.#reader, this.#at, { takesObject: this.#takesObject(), blamed: this.#entry.whole && this.#closesAside })) return this.#skipTo(sourcePhraseAt(this.#reader, this.#at, this.#end)?.last ?? this.#at + 1) // biome-ignore format: one line
    if (this.#entry.whole && !this.#relative && this.#entry.prepositions.size === 0)
      return this.#found('whole', this.#at)
    if (this.#entry.whom && !this.#relative) return this.#whom()
    if (this.#takesObject() && (nominalOf(folded) !== null || ABSTRACT.test(folded))) {
      if (this.#entry.weak && this.#entry.prepositions.size > 0 && !isSayable(this.#reader, this.#at)) return this.#skipTo(this.#phraseEnd()) // biome-ignore format: one line
      if (standsBeforeSaid(this.#reader, this.#entry, this.#at)) return this.#skipTo(this.#at + 1)
      if (isNoDeed(this.#entry, folded) && (clauseAhead(this.#reader, this.#entry, this.#at, this.#end) || ownDeedAhead(this.#reader, this.#entry, this.#at, this.#end))) return this.#skipTo(this.#phraseEnd()) // biome-ignore format: one line
      return this.#found(this.#entry.object ? 'object' : 'bare', this.#at)
    }
    return this.#skipTo(this.#at + 1)
  }

  #phraseEnd(): number {
    return sourcePhraseAt(this.#reader, this.#at, this.#end)?.last ?? this.#at + 1
  }

  /** «أفاد المصدر وكالة الأنباء أن»: who is told; an outlet passes it on. */
  #whom(): Complement | 'none' | 'on' {
    // «ناشدت الوزارة السكان البقاء في بيوتهم»: behind whom one asks, what one asks for
    if (this.#asked && this.#entry.object && isVerbalNoun(this.#fold(this.#at).replace(/^ال/u, '')))
      return this.#found('object', this.#at)
    this.#asked = true
    const phrase = sourcePhraseAt(this.#reader, this.#at, this.#end)
    if (phrase !== null && isMedium(phrase) && this.#entry.act === 'statement') this.#told.push(phrase)
    this.#indefinite ||= this.#entry.act === 'accusation' && phrase?.definite === false // «اتهم ضابطا آخر رقي إلى رتبة عقيد بضرب السجناء»
    return this.#skipTo(phrase?.last ?? this.#at + 1)
  }

  /** Whom the speaker told, or who interviewed him: an outlet passes it on. */
  #listener(folded: string): number | null {
    const told = /^(?:ل|بو)/u.test(folded) ? toldAt(this.#reader, this.#at, this.#end) : null
    const phrase = told ?? interviewerAt(this.#reader, this.#at, this.#end)
    if (phrase !== null && !isPressAtLarge(phrase)) this.#told.push(phrase)
    return phrase?.last ?? null
  }
}
