import type { Mention, Source } from '../document/index.ts'
import { fold, type Gender } from '../language/index.ts'
import {
  hasArticle,
  headWord,
  isElsewhere,
  isPlaced,
  isState,
  isUnnamedSource,
  lastNamedBefore,
  latterOf,
  namesItself,
  officeAddressed,
  Styles,
  withoutArticle,
  wordsOf,
} from './descriptions.ts'
import { Documents } from './documents.ts'
import { Floor } from './floor.ts'
import { areTwo, calledBefore, genderOf, type Holder, isCompatible, isOne, isOneOnly, womanNamed } from './holder.ts'
import { statementNouns } from './lexicon.ts'
import {
  anaphoric,
  givesWay,
  isOfEarlier,
  isOwnOutlet,
  joined,
  understood,
  withoutOutlet,
  withoutReporter,
  withoutUnderstoodOutlets,
} from './links.ts'
import { Named } from './named.ts'
import { kindOf, sameSource, sourceOf } from './naming.ts'
import { areTwoPeople, isDocument, isMedium, isPeople, type SourcePhrase } from './phrase.ts'
import { publisherOf } from './published.ts'
import type { Reader } from './reader.ts'
import type { Link, Speech } from './speech.ts'
import { bodyStyled, isSameWriting, onlyBody, onlyOutlet } from './varied.ts'
import { BODIES, hasClass, isAdjective, nominalOf } from './words.ts'

/** A longer chain is cut at its outer end. */
const MAX_CHAIN = 8
/** How many speakers back a verb without subject looks for one that agrees with it. */
const MAX_BACK = 4
/** Tokens between a cue and what is said in which the statement that holds it is looked for. */
const MAX_LEAD = 40
/** Words of an office and its epithets: «العميل المزدوج السابق». */
const MAX_EPITHETS = 3
const ANAPHORS = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'مذكور', 'مذكوره', 'هذا', 'هذه', 'تلك', 'ذلك', 'نفس', 'ذات', 'اخر', 'اخري']) // biome-ignore format: one set

/** Follows who has the floor through a document, and gives every report its chain. Reports are asked for in text order. */
export class Chains {
  readonly #reader: Reader
  readonly #chains = new Map<Speech, readonly Source[]>()
  readonly #holders: Holder[] = []
  readonly #names: Named
  readonly #styles: Styles
  readonly #documents: Documents
  readonly #held: Floor
  /** Whether the report at hand stands in another's words. */
  #nested = false

  constructor(reader: Reader, mentions: readonly Mention[]) {
    this.#reader = reader
    this.#names = new Named(reader, mentions)
    this.#styles = new Styles(reader, mentions)
    this.#documents = new Documents(reader)
    this.#held = new Floor(reader)
  }

  get #floor(): Holder | null {
    return this.#held.holder
  }

  /** The chain of a report; empty if nobody can be named. */
  chainOf(speech: Speech): readonly Source[] {
    this.#nested = speech.parent !== null
    if (speech.parent !== null && this.#isOfOthers(speech, speech.parent)) return []
    const own = isOfEarlier(this.#reader, speech) ? withoutOutlet(this.#own(speech)) : this.#own(speech)
    const parent = speech.parent === null ? [] : (this.#chains.get(speech.parent) ?? [])
    const lasting = this.#withLinks(joined(parent, own), speech.links.filter(l => l.fleeting !== true)) // biome-ignore format: one line
    const whole = this.#held.withinSentence(speech, this.#withLinks(lasting, speech.links.filter(l => l.fleeting === true))) // biome-ignore format: one line
    const chain = whole.slice(-MAX_CHAIN)
    this.#chains.set(speech, chain)
    // a credit ahead holds for its report only
    const held = speech.parent === null ? lasting : speech.parent.credited ? own : withoutReporter(lasting, parent)
    this.#remember(speech, held.slice(-MAX_CHAIN), chain)
    return chain
  }

  #withLinks(own: readonly Source[], links: readonly Link[]): readonly Source[] {
    let chain = own
    for (const link of links) {
      if (link.place === 'own') continue
      const resolved = this.#cited(link).filter(s => !isOwnOutlet(this.#reader, s))
      const fresh = resolved.filter(s => !chain.some(c => sameSource(c, s)))
      const [first] = chain
      const anew = fresh.length === resolved.length ? withoutUnderstoodOutlets(fresh) : fresh
      if (link.place === 'inner') chain = [...chain, ...anew]
      else if (fresh.length === 1 && first !== undefined && givesWay(first) && fresh[0]!.kind === 'outlet')
        chain = [...fresh, ...chain.slice(1)]
      else chain = [...fresh, ...chain]
    }
    return chain
  }

  /** «قالت الصحيفة نقلا عن وثيقة»: a document cited in turn is not that of who cites it. */
  #cited({ phrase, place }: Link): readonly Source[] {
    const foreign =
      place === 'inner' && isDocument(phrase) && !phrase.definite && this.#documents.issuerOf(phrase) === null
    return foreign ? [sourceOf(this.#reader, phrase)] : this.#resolve(phrase)
  }

  #own(speech: Speech): readonly Source[] {
    const { subject } = speech
    if (subject.how === 'head') return (subject.of === null ? this.#floor?.chain : this.#beyondParent(subject.of)) ?? []
    if (subject.how !== 'dropped') return this.#womanOf(speech, subject.phrase) ?? this.#resolve(subject.phrase)
    if (speech.links.some(l => l.place === 'inner' && l.fleeting !== true)) return this.#passer(speech, subject.gender)
    const parent = speech.parent === null ? undefined : this.#chains.get(speech.parent)
    if (parent !== undefined && parent.length > 0) return parent.slice(-1)
    const holder = subject.number === 'p' ? this.#heldBySeveral() : this.#heldBy(speech.gender)
    // two cannot be one: «فلان وفلان … وأكدا» without the two having spoken
    if (subject.number === 'd' && holder?.phrase?.number !== 'd' && !areTwo(this.#reader, holder?.phrase ?? null))
      return []
    // «ونقلت عنه الصحيفة»: it is she through whom he is cited, not who cited him before
    return understood((holder?.chain ?? []).slice(speech.rule === 'passed on' && speech.links.length > 0 ? -1 : 0))
  }

  /** «قالت ريم الأسد …، وأضافت الأسد»: a verb in the feminine with a surname by which the text names nobody else is hers who bore it before. */
  #womanOf({ gender }: Speech, { person, last, first }: SourcePhrase): readonly Source[] | null {
    if (gender !== 'f' || person === null || last !== first + 1) return null
    if ([...this.#reader.formsOf(person.entity)].some(form => form.includes(' '))) return null
    const own = this.#names.source(person, 'person')
    const known = womanNamed(this.#holders, own)
    return known === null ? null : anaphoric(known.chain, own)
  }

  /** «قال الوزير إن لديه صورا لمن قالوا إنهم أسرى»: a verb in the plural within the words of one tells of others. */
  #isOfOthers({ subject }: Speech, parent: Speech): boolean {
    if (subject.how !== 'dropped' || subject.number !== 'p' || subject.person !== 3) return false
    if ('phrase' in parent.subject) return isOne(this.#reader, parent.subject.phrase)
    return this.#floor !== null && isOneOnly(this.#reader, this.#floor)
  }

  /** «ونقلت عن شاهد قوله»: of a verb that passes on, the subject left out is the outlet last cited, not who spoke to it. */
  #passer(speech: Speech, gender: Gender | null): readonly Source[] {
    const holder = this.#heldBy(gender)
    const chain = holder?.chain ?? []
    const outlet = chain.findLastIndex(s => s.kind === 'outlet')
    // «ونقل عن المستشفى أن»: nobody who could have passed it on has the floor where a paragraph begins
    if (outlet < 0 && gender === 'm' && (holder !== this.#floor || this.#held.isVacantAt(speech))) return []
    return understood(outlet < 0 && chain.length > 1 ? chain.slice(0, -1) : chain.slice(0, outlet + 1 || 1))
  }

  #beyondParent(head: Speech): readonly Source[] {
    const chain = this.#chains.get(head) ?? []
    const parent = head.parent === null ? [] : (this.#chains.get(head.parent) ?? [])
    return understood(chain.length > parent.length ? chain.slice(parent.length) : chain)
  }

  /** Who has the floor and agrees with a verb without subject. */
  #heldBy(gender: Gender | null): Holder | null {
    const floor = this.#floor
    if (floor === null || gender === null || floor.gender === null || floor.gender === gender) return floor
    const agrees = (h: Holder): boolean => h.gender === gender && h.spoke !== false
    return this.#holders.slice(-MAX_BACK).findLast(agrees) ?? floor
  }

  /** «وأضافوا»: who has the floor, unless it is one; else the last who are several, though they spoke in another's words. */
  #heldBySeveral(): Holder | null {
    if (this.#floor === null || !isOneOnly(this.#reader, this.#floor)) return this.#floor
    return this.#holders.slice(-MAX_BACK).findLast(h => h.phrase !== null && !isOneOnly(this.#reader, h)) ?? null
  }

  #remember(speech: Speech, chain: readonly Source[], whole: readonly Source[]): void {
    if (chain.length === 0) return
    const subject = 'phrase' in speech.subject ? speech.subject.phrase : null
    for (const { phrase, place } of speech.links)
      if (place === 'own')
        this.#holders.push({ chain, gender: null, head: headWord(this.#reader, phrase), phrase: null })
      else this.#introduce(phrase, place === 'inner' ? whole : chain) // «قال الموقع نقلا عن مسودة …، ووفقا للمسودة»
    const cited = speech.links.findLast(l => l.place === 'inner' && l.fleeting !== true)?.phrase
    if (subject !== null && cited !== undefined) this.#introduce(subject, chain) // «نقلت الصحيفة عن خبير …، وأضافت الصحيفة»
    const phrase = cited ?? subject
    const head = phrase === null ? '' : headWord(this.#reader, phrase)
    const byVerb =
      (phrase?.person != null || phrase?.number === 'p') &&
      speech.subject.how === 'after' &&
      cited === undefined &&
      !speech.credited // «أكدت مصادر»
    const holder: Holder = {
      chain,
      gender: byVerb ? speech.gender : phrase === null ? speech.gender : (genderOf(phrase) ?? speech.gender),
      head,
      phrase,
      spoke: speech.parent === null || speech.parent.credited,
    }
    this.#holders.push(holder)
    this.#introduceDocument(speech, chain)
    if (speech.parent !== null && !speech.parent.credited) return
    this.#held.take(holder, speech, whole)
  }

  /** «أكدت الحركة في بيان أن»: the statement may be referred back to for who made it. */
  #introduceDocument(speech: Speech, chain: readonly Source[]): void {
    for (let i = speech.cue.last; i < speech.first && i < speech.cue.last + MAX_LEAD; i++) {
      if (this.#reader.tokens[i]!.fold !== 'في') continue
      const noun = nominalOf(this.#reader.tokens[i + 1]?.fold ?? '')?.noun
      const head = fold(noun?.lemma ?? '')
      if (statementNouns.has(head)) this.#holders.push({ chain, gender: null, head, phrase: null })
    }
  }

  /** A link may be referred back to by its own noun (المصدر): it stands for the chain down to it. */
  #introduce(phrase: SourcePhrase, chain: readonly Source[]): void {
    const own = sourceOf(this.#reader, phrase)
    const at = chain.findIndex(s => sameSource(s, own))
    const part = at >= 0 ? chain.slice(0, at + 1) : isDocument(phrase) ? this.#resolve(phrase) : [own] // a statement stands for its issuer
    this.#holders.push({ chain: part, gender: genderOf(phrase), head: headWord(this.#reader, phrase), phrase })
  }

  /** What a phrase names, through what it refers back to. */
  #resolve(phrase: SourcePhrase): readonly Source[] {
    if (isDocument(phrase) || this.#documents.isIssued(phrase)) return this.#document(phrase)
    const own = sourceOf(this.#reader, phrase)
    const called =
      phrase.person !== null || phrase.name !== undefined || phrase.unknown ? calledBefore(this.#holders, own) : null
    if (called !== null) return this.#withFloor({ ...own, name: called.name })
    if (phrase.person !== null) return this.#withFloor(own)
    const back =
      phrase.unknown || phrase.name !== undefined
        ? this.#named(this.#names.person(own), 'person')
        : phrase.definite && !areTwoPeople(phrase)
          ? this.#refersTo(officeAddressed(this.#reader, phrase))
          : null
    if (back !== null && namesItself(phrase)) return this.#withFloor({ ...own, ...back.at(-1), span: own.span })
    return back === null ? this.#withFloor(own) : anaphoric(back, own)
  }

  /** A statement or report speaks for who issued it. */
  #document(phrase: SourcePhrase): readonly Source[] {
    const own = sourceOf(this.#reader, phrase)
    const issuer = this.#documents.issuerOf(phrase)
    if (issuer !== null) return this.#issuedBefore(phrase, issuer, own) ?? this.#issued(phrase, issuer)
    if (phrase.number === 'p' && phrase.definite) return this.#documentsBefore(phrase, own)
    if (!phrase.definite) {
      if (this.#documents.isOwn(phrase) && this.#floor !== null) return anaphoric(this.#floor.chain, own)
      const made = this.#documents.makerOf(phrase)
      const maker = phrase.number === 'p' && made?.last !== phrase.first ? null : made
      return maker === null ? [own] : this.#resolve(maker)
    }
    const head = headWord(this.#reader, phrase)
    const known = this.#holders.findLast(h => h.head === head)
    if (known !== undefined) return anaphoric(known.chain, own)
    const earlier = this.#documents.earlierIssuer(phrase, head)
    if (earlier !== null) return anaphoric(this.#resolve(earlier), own)
    return statementNouns.has(head) && this.#floor !== null && phrase.last <= phrase.head + 2
      ? anaphoric(this.#floor.chain, own)
      : [own]
  }

  /** «ألقى الجيش منشورات … وحذرت المنشورات»: several statements stand for who made them, where the text has told it. */
  #documentsBefore(phrase: SourcePhrase, own: Source): readonly Source[] {
    const head = headWord(this.#reader, phrase)
    const known = this.#holders.findLast(h => h.head === head && h.phrase?.number === 'p')
    if (known !== undefined) return anaphoric(known.chain, own)
    const maker =
      statementNouns.has(head) && hasArticle(this.#reader, phrase) ? this.#documents.earlierMaker(phrase, head) : null
    return maker === null ? [own] : anaphoric(this.#resolve(maker), own)
  }

  /** A statement with its issuer is cited itself; «بثت القناة تسجيلا لشاهد» is cited through who made it public. */
  #issued(phrase: SourcePhrase, issuer: SourcePhrase): readonly Source[] {
    const speaker = this.#resolve(issuer).slice(-1)
    const maker = this.#documents.makerOf(phrase)
    return maker !== null && isMedium(maker) ? joined(this.#resolve(maker), speaker) : speaker
  }

  /** «تقرير الخبراء» after «تقرير اللجنة الدولية»: people without names stand for the body that issued a document of that noun before. */
  #issuedBefore(phrase: SourcePhrase, issuer: SourcePhrase, own: Source): readonly Source[] | null {
    if (!issuer.definite || !isPeople(issuer) || issuer.person !== null || issuer.number !== 'p') return null
    const earlier = this.#documents.earlierIssuer(phrase, headWord(this.#reader, phrase))
    return earlier === null || earlier.number === 'p' ? null : anaphoric(this.#resolve(earlier), own)
  }

  /** Somebody who still has the floor keeps the outlet that he spoke to. */
  #withFloor(own: Source): readonly Source[] {
    const held = this.#floor?.chain
    const last = held?.at(-1)
    // «قال متحدث باسم الجيش للوكالة …، وأعلن الجيش»: the body is not who speaks for it
    const other = last !== undefined && own.kind === 'organisation' && last.kind !== own.kind
    if (held === undefined || last === undefined || held.length < 2 || other || !sameSource(last, own))
      return own.kind === 'person' ? this.#published(own) : [own]
    return [...understood(held.slice(0, -1)), own]
  }

  /** «مقال للكاتب فلان في الصحيفة … ويقول فلان»: who writes in an outlet is cited through it. */
  #published(own: Source): readonly Source[] {
    const at = own.span === null ? 0 : this.#reader.tokenAfter(own.span.start)
    const outlet = publisherOf(this.#reader, own, at)
    return outlet === null ? [own] : [...understood([sourceOf(this.#reader, outlet)]), own]
  }

  /** Whom a definite description stands for: who was introduced by the same noun, a person of that title, a body of that name. */
  #refersTo(phrase: SourcePhrase): readonly Source[] | null {
    const latter = latterOf(this.#reader, phrase)
    if (latter !== null) return this.#withFloor(latter)
    const head = headWord(this.#reader, phrase)
    const told = wordsOf(this.#reader, phrase).filter(w => !ANAPHORS.has(w))
    const words = isUnnamedSource(phrase) && this.#isOfOwnOutlet(phrase) ? told.slice(0, 1) : told
    if (this.#floor !== null && isSameWriting(this.#floor, phrase, told)) return this.#floor.chain
    const part = this.#partOfFloor(phrase, head, words)
    if (part !== null) return part
    const styled = this.#floorStyled(phrase, head, words)
    if (styled !== null) return styled
    const sameNumber = (h: Holder): boolean => (h.phrase?.number === 'p') === (phrase.number === 'p')
    const known = this.#holders.findLast(h => h.head === head && h.phrase !== null && sameNumber(h) && (phrase.named === null || !areTwo(this.#reader, h.phrase)) && isCompatible(this.#reader, words, h)) // biome-ignore format: one line
    const since = words.length === 1 ? this.#introducedSince(phrase, head, known) : null
    if (since !== null) return since
    if (known !== undefined) return isElsewhere(this.#reader, phrase, known.phrase!) ? null : known.chain
    const outlet = onlyOutlet(this.#reader, this.#holders, phrase, head)
    if (outlet !== null) return outlet
    // «وأكدت بعض المصادر» are others
    if (
      words.length === 1 &&
      (phrase.first === phrase.head || ANAPHORS.has(this.#reader.tokens[phrase.first]!.fold)) &&
      isUnnamedSource(phrase) &&
      hasArticle(this.#reader, phrase)
    )
      return this.#floor?.chain ?? null
    if (isPeople(phrase)) {
      const person = this.#styles.personOf({ phrase, head, words })
      return this.#named(person, 'person') ?? this.#speakerStyled(phrase)
    }
    return hasClass(phrase.noun, BODIES)
      ? ((isPlaced(this.#reader, phrase)
          ? null
          : this.#named(this.#names.body(this.#reader.tokens[phrase.first]!.start, words), kindOf(phrase))) ??
          onlyBody(this.#reader, this.#holders, { phrase, head, words }) ??
          (this.#nested ? null : bodyStyled(this.#reader, this.#floor, { phrase, head, words })))
      : null
  }

  /** «مصدر النهار» in النهار itself: whoever spoke to it. */
  #isOfOwnOutlet({ head, last }: SourcePhrase): boolean {
    const mention = last === head + 2 ? this.#reader.mentionAt(head + 1) : undefined
    return mention?.type === 'ORG' && isOwnOutlet(this.#reader, this.#names.source(mention, 'outlet'))
  }

  /** «أكدت هيئة رئاسة المجلس الانتقالي …، وشدد المجلس»: a body that the name of who has the floor holds. */
  #partOfFloor(phrase: SourcePhrase, head: string, words: readonly string[]): readonly Source[] | null {
    const last = this.#floor?.phrase
    if (last == null || words.length > 1 || !hasClass(phrase.noun, BODIES) || this.#floor?.head === head) return null
    if (isPeople(last) && this.#holders.some(h => h.head === head)) return null // «رئيس شرطة المدينة» after the police itself
    for (let i = last.head + 1; i < last.last; i++) {
      const mention = this.#reader.mentionAt(i)
      if (mention?.type === 'ORG' && withoutArticle(this.#reader.tokens[i]!.fold) === words[0])
        return this.#named(mention, kindOf(phrase))
    }
    return null
  }

  /** «وأوضح بوريطة … وحسب الوزير»: who has the floor, if he is styled so anywhere. */
  #floorStyled(phrase: SourcePhrase, head: string, words: readonly string[]): readonly Source[] | null {
    const entity = this.#floor?.chain.at(-1)?.entity ?? null
    if (entity === null || phrase.number !== 's' || !isPeople(phrase)) return null
    const last = words.at(-1) ?? ''
    const epithet = words.length > 2 && !isState(last) && isAdjective(`ال${last}`, true) // «رئيس البلدية الديمقراطي»
    const offices = epithet ? [words, words.slice(0, -1)] : [words]
    return offices.some(o => this.#styles.isStyled(entity, { phrase, head, words: o })) ? this.#floor!.chain : null
  }

  /** «الصحيفة» after «نشرت صحيفة المساء»: a body or outlet that the text has named since by the same noun, though it did not speak. */
  #introducedSince(phrase: SourcePhrase, head: string, known: Holder | undefined): readonly Source[] | null {
    if (!hasClass(phrase.noun, BODIES) || phrase.number !== 's' || !hasArticle(this.#reader, phrase)) return null
    if (known !== undefined && known === this.#floor) return null
    const since = known?.phrase == null ? 0 : known.phrase.last
    const earlier = lastNamedBefore(this.#reader, phrase, head, since)
    return earlier === null ? null : this.#withFloor(sourceOf(this.#reader, earlier))
  }

  /** «وأكد الدبلوماسي التركي»: an office that nobody was introduced by is how the writer varies the name of who has the floor. */
  #speakerStyled(phrase: SourcePhrase): readonly Source[] | null {
    const last = this.#floor?.chain.at(-1)
    if (this.#nested || last?.kind !== 'person' || phrase.number !== 's' || hasClass(phrase.noun, BODIES) || /^باسم./u.test(this.#reader.tokens[phrase.last - 1]!.fold)) return null // biome-ignore format: one line
    // who is known by no more than the name that was told has all his styles there
    const told = last.entity === null ? this.#holders.filter(h => h.phrase?.name !== undefined && sameSource(h.chain.at(-1)!, last)) : [] // biome-ignore format: one line
    const words = wordsOf(this.#reader, phrase)
    if (told.some(h => words.every(w => wordsOf(this.#reader, h.phrase!).includes(w)))) return this.#floor!.chain
    if ((last.entity === null && told.length === 0) || phrase.last - phrase.head > MAX_EPITHETS) return null
    if (this.#floor?.gender != null && phrase.gender !== null && this.#floor.gender !== phrase.gender) return null
    if (last.entity !== null && this.#styles.isOfOtherState(last.entity, words)) return null
    return hasArticle(this.#reader, phrase) ? this.#floor!.chain : null
  }

  #named(mention: Mention | null, kind: Source['kind']): readonly Source[] | null {
    return mention === null ? null : this.#withFloor(this.#names.source(mention, kind))
  }
}
