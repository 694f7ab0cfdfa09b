import type { Mention } from '../document/index.ts'
import { type NounForm, readingsOf } from '../language/index.ts'
import { stateBehind } from './bare-word.ts'
import { coordinates, coordinatesName, leaderEnd, listsField } from './coordination.ts'
import { mannerWords } from './lexicon.ts'
import {
  ANAPHORS,
  actingAt,
  addressedAt,
  apposedName,
  bracketEnd,
  closesSentence,
  fieldFollows,
  fitsBehind,
  GOVERNS,
  governs,
  hashtagEnd,
  headFrom,
  holdsState,
  isClosedPlural,
  isFurtherAdjective,
  isHeaded,
  isMade,
  isNameBehind,
  isNamedByAnother,
  isNamedByState,
  isNameOfNoun,
  isOfIt,
  isOfSeveral,
  isTheirsByName,
  isWhose,
  LINKS,
  MAX_INSERT,
  namesBehindBody,
  PARTITIVES,
  peopleSuch,
  prefixLinks,
  quotedEnd,
  STANDS_FOR,
  TIMES,
  TOLD,
  tellsPress,
} from './modifiers.ts'
import type { Reader } from './reader.ts'
import {
  BODIES,
  complementiserAt,
  DOCUMENTS,
  hasClass,
  isAdjective,
  isParticle,
  isQuoteMark,
  isUnknown,
  isVerbAt,
  type Nominal,
  nominalOf,
  PEOPLE,
  PLACES,
  SITES,
} from './words.ts'

const MAX_PHRASE = 30
/** Walks one noun phrase from its head on. */
export class PhraseWalk {
  at: number
  head: number
  noun: NounForm | null = null
  named: Mention | null = null
  person: Mention | null = null
  state: 'open' | 'indefinite' | 'definite' = 'open'
  definite = false
  /** Its head has a pronoun of the masculine: نائبه. */
  theirs = false
  /** «المعارض للعقيد فلان», «الوزير فلان ونظيره»: the name that follows is his whom the preposition ties, or و joins. */
  #dependent = false
  /** «شقيق العقيد فلان»: the name that follows is another's, to whom the head is related. */
  #related = false
  readonly #reader: Reader
  readonly #end: number

  constructor(reader: Reader, at: number, end: number) {
    this.#reader = reader
    this.at = at
    this.head = at
    this.#end = Math.min(end, at + MAX_PHRASE)
  }

  #fold(i: number): string {
    return this.#reader.tokens[i]?.fold ?? ''
  }

  /** Reads quantifiers and the head; false if no noun stands here. */
  begin(allowed: readonly string[]): boolean {
    const i = headFrom(this.#reader, this.at, this.#end, allowed)
    this.head = i
    const token = this.#reader.tokens[i]
    if (token === undefined || i >= this.#end) return false
    if (isQuoteMark(token.clean)) return this.#quotedName(i)
    if (token.clean === '#') return this.#hashtagHead(i)
    const mention = this.#reader.mentionAt(i)
    if (token.kind === 'punctuation') return false
    if (mention !== undefined && this.#startsMention(mention, i)) {
      // «وتضيف بحماس»: a name behind a preposition that cannot stand here
      const prefix = this.#reader.text[token.start]!
      if (mention.start > token.start && allowed.length < 2 && (prefix === 'ب' || prefix === 'ك')) return false
      return this.#namedHead(mention, allowed)
    }
    if (mannerWords.has(token.fold) || complementiserAt(token.fold) !== null || token.clean === 'أمام') return false // «يعد بمثابة», «بعد ذلك أنه», no imam
    const nominal = nominalOf(token.fold, allowed)
    if (nominal === null && !isUnknown(token.fold)) return false
    const acting = actingAt(this.#reader, i)
    this.noun = acting ?? addressedAt(this.#reader, i) ?? (nominal && (peopleSuch(nominal) ?? nominal.noun))
    this.theirs = hasClass(this.noun, PEOPLE) && isTheirsByName(this.#reader, i)
    this.definite = nominal?.reading.article === true || nominal?.reading.enclitic != null || this.theirs
    this.state = this.definite ? 'definite' : 'open'
    this.#related = this.state === 'open' && isNamedByAnother(this.noun)
    if (nominal === null && token.fold.startsWith('ال')) this.state = 'definite'
    if (acting !== null) return this.#take(i + 1, this.#fold(i + 1) === 'باعمال' ? 'open' : 'definite')
    return this.#take(i, this.state)
  }

  #startsMention(mention: Mention, i: number): boolean {
    return (this.#reader.tokens[i - 1]?.end ?? 0) <= mention.start
  }

  #quotedName(i: number): boolean {
    const end = quotedEnd(this.#reader, i, this.#end)
    if (end < 0) return false
    this.head = i + 1
    this.named = this.#reader.mentionAt(i + 1) ?? null
    if (this.named?.type === 'PER') this.person = this.named
    this.noun = nominalOf(this.#fold(i + 1))?.noun ?? null
    this.definite = true
    return this.#take(end - 1, 'definite')
  }

  /** «وأعلن #البيت_الأبيض أن» */
  #hashtagHead(i: number): boolean {
    const mention = this.#reader.mentionAt(i + 1)
    if (mention === undefined) return false
    this.head = i + 1
    return this.#namedHead(mention, []) && this.#take(Math.max(this.at - 1, hashtagEnd(this.#reader, i, this.#end)), 'definite') // biome-ignore format: one line
  }

  #namedHead(mention: Mention, allowed: readonly string[]): boolean {
    this.named = mention
    if (mention.type === 'PER') this.person = mention
    this.noun = nominalOf(this.#fold(this.head), allowed)?.noun ?? null
    this.at = Math.max(this.head + 1, Math.min(this.#end, this.#reader.mentionEnd(mention)))
    this.state = 'definite'
    this.definite = true
    return true
  }

  /** Reads on to the end of the phrase. */
  run(coordinated: boolean): void {
    while (this.at < this.#end && this.#step(coordinated));
    if (this.at > this.head + 1 && this.state === 'open' && LINKS.has(this.#fold(this.at - 1))) this.at--
    this.#appositionAfterComma()
  }

  #step(coordinated: boolean): boolean {
    const i = this.at
    const token = this.#reader.tokens[i]!
    if (token.kind === 'punctuation') return this.#insertion(i)
    if (this.#reader.timexEnd(i) > i) return false
    if (token.fold === 'باسم' && hasClass(this.noun, PEOPLE)) return this.#speaksFor(i)
    if (leaderEnd(this.#reader, i) > i) return this.#take(leaderEnd(this.#reader, i) - 1, 'definite')
    const mention = this.#reader.mentionAt(i)
    if (coordinated && this.state === 'definite' && mention !== undefined && coordinatesName(this.#reader, mention, i))
      return this.#takeName(mention, i)
    if (mention !== undefined && this.#startsMention(mention, i)) return this.#takeMention(mention, i)
    const title = token.fold.startsWith('لل') ? undefined : this.#reader.titledAt(i) // «المعارض للعقيد فلان»: another's
    if (title?.type === 'PER' && this.person === null && this.#mayNamePerson() && this.state !== 'open')
      return this.#take(i, LINKS.has(token.fold) ? 'open' : 'definite') // «السفير لدى فرنسا، فلان»
    if (token.kind !== 'word') return this.state === 'open' && this.#take(i, 'definite')
    if (
      (ANAPHORS.has(token.fold) || (this.state === 'definite' && this.#mayNamePerson() && isOfIt(this.#reader, i))) &&
      i > this.head
    )
      return this.#take(i, 'definite')
    if (isVerbAt(this.#reader.tokens, i) && !this.#fitsAsAdjective(token.fold)) return false
    if (this.#goesOnDescribing(i, token.fold)) return this.#take(i, this.state)
    if (coordinated && token.fold.startsWith('و') && coordinates(this.#reader, i)) return this.#joins(i, token.fold)
    return this.#word(i, token.fold)
  }

  /** «الوزير فلان ونظيره الفرنسي فلان»: somebody joined, whose own name may follow. */
  #joins(i: number, folded: string): boolean {
    const joined = nominalOf(folded, ['و'])
    this.#dependent ||= this.person !== null && hasClass(joined?.noun ?? null, PEOPLE)
    return this.#take(i, joined?.reading.article === false ? 'open' : 'definite')
  }

  /** أمني is an adjective after a noun without the article, whatever else it may be. */
  #fitsAsAdjective(folded: string): boolean {
    return this.state !== 'definite' && isAdjective(folded, false) && !isParticle(folded)
  }

  /** «مصادر طبية وأمنية» */
  #goesOnDescribing(i: number, folded: string): boolean {
    if (!folded.startsWith('و') || this.state === 'open' || i <= this.head + 1) return false
    return isFurtherAdjective(folded, this.#fold(i - 1), this.state === 'definite')
  }

  #takeName(mention: Mention, i: number): boolean {
    return this.#take(Math.max(i, Math.min(this.#end, this.#reader.mentionEnd(mention)) - 1), 'definite')
  }

  #word(i: number, folded: string): boolean {
    if (folded.startsWith('وال') && this.state === 'definite' && listsField(this.#reader, this.head, i))
      return this.#take(i, 'definite')
    if (/^البالغ/u.test(folded)) return false // «البالغ من العمر»
    if (this.state === 'open' && hasClass(this.noun, DOCUMENTS) && isMade(folded)) return false
    if (folded === 'عده' && this.state !== 'definite') return this.#take(i, 'indefinite') // «مصادر عدة»
    if (this.state === 'open' && folded === 'خاصه' && i === this.head + 1) return this.#take(i, 'indefinite')
    if (isParticle(folded) && !LINKS.has(folded)) return false
    const link = this.#link(i, folded)
    if (link !== null) return link
    const nominal = nominalOf(folded)
    if (this.#disagrees(i, folded, nominal)) return false
    if (
      hasClass(nominal?.noun ?? null, TIMES) &&
      this.state !== 'open' &&
      !isAdjective(folded, this.state === 'definite')
    )
      return false
    if (nominal === null) {
      if (!isUnknown(folded) || this.state === 'indefinite') return false
      if (this.state === 'open') return this.#take(i, /^ت..ي.$/u.test(folded) ? 'open' : 'definite') // a verbal noun of form II
      return folded.startsWith('ال') && this.#mayNamePerson() && this.noun?.number === 's' && this.#take(i, 'definite')
    }
    if (nominal.reading.article) {
      if (this.state === 'definite' && isOfSeveral(folded, this.#fold(i - 1), this.noun)) return false // «متحدث باسم الحزب الباكستانيين»
      if (this.state === 'open') return !this.#isClosed() && this.#take(i, 'definite')
      return this.state === 'definite' && isAdjective(folded, true) && this.#take(i, 'definite')
    }
    const state = stateBehind(this.#reader, i, nominal, {
      head: this.head,
      noun: this.noun,
      state: this.state,
      closed: this.#isClosed(),
    })
    return state !== null && this.#take(i, state)
  }

  /** A sound plural or dual that keeps its nun has no genitive. */
  #isClosed(): boolean {
    if (this.state === 'definite' || LINKS.has(this.#fold(this.at - 1))) return false
    return isClosedPlural(this.noun, this.#fold(this.head))
  }

  /** «وصفت السلطات الموضوع», «رئيس الوزراء الفرنسي الحادثة»: a noun that is no adjective of the word before it. */
  #disagrees(i: number, folded: string, nominal: Nominal | null): boolean {
    if (this.state !== 'definite' || nominal?.reading.article !== true || nominal.noun?.adjective !== false)
      return false
    const name = this.#reader.mentionAt(i - 1)?.type
    if (name === 'PER' && !hasClass(nominal.noun, PEOPLE)) return true // «وصف فلان المحادثات»
    if ((name === 'GPE' || name === 'ORG') && this.named !== null && hasClass(nominal.noun, BODIES)) return true // «أبلغت فرنسا المنظمة»
    return !fitsBehind(folded, this.#fold(i - 1), i === this.head + 1 ? this.noun : undefined)
  }

  /** Prepositions that tie a further part to the phrase; null if the word is none. */
  #link(i: number, folded: string): boolean | null {
    const previous = this.#fold(i - 1)
    if (folded === 'باسم' || folded === 'بلسان') return this.#speaksFor(i)
    if (/^باسم(?:ه|ها|هم)$/u.test(folded)) return this.#take(i, 'definite')
    if (
      this.#reader.tokens[i]!.clean === 'علي' &&
      this.state === 'definite' &&
      this.#mayNamePerson() &&
      isNameBehind(this.#reader, i)
    )
      return this.#take(i, 'definite')
    if (LINKS.has(folded)) {
      if (folded === 'من' && this.at <= this.head + 2 && PARTITIVES.has(previous)) return this.#take(i, 'open')
      if (
        folded === 'عن' &&
        STANDS_FOR.has(this.noun?.lemma ?? '') &&
        (i === this.head + 1 || namesBehindBody(this.#reader, i + 1))
      )
        return this.#take(i, 'open')
      const governed = this.state === 'indefinite' || (this.state === 'definite' && this.#mayNamePerson())
      if (governed && GOVERNS.get(previous.replace(/^ال|(?:ه|ون|ين|ات)$/gu, '')) === folded)
        return this.#take(i, 'open')
      if ((folded === 'في' || folded === 'لدي') && hasClass(this.noun, PEOPLE))
        return fieldFollows(this.#reader, i + 1, this.#end, this) && this.#take(i, 'open')
      return false
    }
    return this.#attachedLink(i, folded)
  }

  #attachedLink(i: number, folded: string): boolean | null {
    const readings = readingsOf(folded)
    if (
      this.#reader.mentionAt(i) === undefined &&
      readings.some(r => r.proclitics.length === 0 && (r.nouns.length > 0 || r.nisbas.length > 0))
    )
      return null
    const reading = readings.find(
      r => r.proclitics.length === 1 && (r.proclitics[0] === 'ل' || r.proclitics[0] === 'ب') && r.nouns.length > 0,
    )
    if (reading === undefined || reading.verbs.some(v => v.kind === 'verbal noun')) return null
    const noun = reading.nouns.find(n => !n.adjective) ?? null
    if (this.#related && isWhose(reading, noun)) return this.#take(i, 'definite')
    const told = noun === null || hasClass(noun, TOLD) || tellsPress(this.#reader, this.head, i, noun)
    if (told || this.state === 'open') return false
    if (reading.proclitics[0] === 'ب' && this.person !== null) return false // «أشاد المدير فلان بمواقف النقابة»
    this.#dependent = hasClass(noun, PEOPLE)
    const held = hasClass(this.noun, PEOPLE) ? PLACES : SITES // «رحبت اليابان بالقمة», «تعهد الحزب بحملة»
    if (reading.proclitics[0] === 'ب' && (this.noun === null || !hasClass(noun, held))) return false
    if (reading.proclitics[0] === 'ل' && !reading.article && !hasClass(noun, BODIES) && noun.lemma !== 'شأن')
      return false
    return this.#take(i, reading.article || reading.enclitic !== null ? 'definite' : 'open')
  }

  /** «دعا أعضاء في المجلس الرئيس فلانا»: several people who are not told which have no name. */
  #mayNamePerson(): boolean {
    const several = this.noun?.number === 'p' && this.state !== 'open' && !this.definite
    return this.person === null && hasClass(this.noun, PEOPLE) && !several
  }

  #takeMention(mention: Mention, i: number): boolean {
    const end = Math.min(this.#end, this.#reader.mentionEnd(mention))
    const attached = mention.start > this.#reader.tokens[i]!.start
    if (!attached && this.named !== null && this.state === 'definite' && mention.type === 'GPE') return false // «حملت إثيوبيا القاهرة»
    if (attached && !prefixLinks(this.#reader, i, mention, this.noun)) return false
    if (!attached && this.state !== 'open') {
      if (mention.type === 'PER' && (this.#dependent || this.#related)) this.#dependent = this.#related = false
      else if (mention.type === 'PER' && this.#mayNamePerson()) this.person = mention
      else if (mention.type === 'PER' && this.noun === null && this.person === null && this.named?.type !== 'GPE')
        this.person = mention // «تتهم أنقرة فلانا»
      else if (
        !(this.state === 'indefinite' && i === this.head + 2 && holdsState(mention, this.#fold(i - 1), this.noun)) &&
        !isAdjective(this.#fold(i), true)
      )
        return false
    }
    const construct = this.state === 'open' && mention.type === 'GPE' && governs(this.#reader, end, this.#end)
    this.at = Math.max(i + 1, end)
    this.state = construct ? 'open' : 'definite'
    return true
  }

  /** «متحدث باسم رجل الدين فلان»: the name that follows is not the spokesman's, unless a body stands before it. */
  #speaksFor(i: number): boolean {
    const mayBeHis = this.state === 'definite' && this.person === null
    this.#related = !mayBeHis && hasClass(nominalOf(this.#fold(i + 1))?.noun ?? null, PEOPLE)
    return this.#take(i, 'open')
  }

  #insertion(i: number): boolean {
    const clean = this.#reader.tokens[i]!.clean
    if (clean === '(') {
      const close = bracketEnd(this.#reader, i + 1, Math.min(this.#end, i + 1 + MAX_INSERT))
      return close >= 0 && this.#take(close, this.state)
    }
    if (clean === '#') return this.#hashtag(i)
    if (!isQuoteMark(clean)) return false
    const end = quotedEnd(this.#reader, i, this.#end)
    if (end < 0 || (this.state === 'definite' && isNamedByState(this.#reader, i, this.noun))) return false
    const open = this.state === 'open'
    const named = (open && isNameOfNoun(this.#reader, i)) || isHeaded(this.#reader, i, end, this.noun, open)
    if (!open && !named && ((!hasClass(this.noun, BODIES) && this.named === null) || end - i > 4)) return false
    const mayBeNamed = hasClass(this.noun, BODIES) || (this.named?.type !== 'GPE' && !closesSentence(this.#reader, end))
    if (!open && !named && !mayBeNamed) return false // «قال فلان "السوق قلقة".»
    for (let k = i + 1; k < end - 1 && !named; k++)
      if (isVerbAt(this.#reader.tokens, k) && this.#reader.mentionAt(k) === undefined) return false
    return this.#take(end - 1, 'definite')
  }

  /** «رئيس الحكومة #فلان_الفلاني»: a name marked as one can search for it. */
  #hashtag(i: number): boolean {
    const last = hashtagEnd(this.#reader, i, this.#end)
    for (let k = i + 1; k <= last && this.#mayNamePerson(); k++) {
      const mention = this.#reader.mentionAt(k)
      if (mention?.type === 'PER') this.person = mention
    }
    // «حملت الرئاسة #حركة_فلان المسؤولية»: another body
    const other = this.#reader.mentionAt(i + 1)
    if (this.person === null && this.state === 'definite' && other !== undefined && other.entity !== this.named?.entity) return false // biome-ignore format: one condition
    return this.#take(last, 'definite')
  }

  #take(i: number, state: PhraseWalk['state']): boolean {
    this.at = i + 1
    this.state = state
    return true
  }

  /** «المتحدث باسم الجيش، أحمد المسماري»: the name after a comma. */
  #appositionAfterComma(): void {
    if (this.person !== null || !hasClass(this.noun, PEOPLE)) return
    const mention = apposedName(this.#reader, this.at, this.#end)
    if (mention === null) return
    this.person = mention
    this.at = this.#reader.mentionEnd(mention)
  }
}
