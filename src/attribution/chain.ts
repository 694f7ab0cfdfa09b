import type { Entity, Mention, Source } from '../document/index.ts'
import type { Gender } from '../language/index.ts'
import { statementNouns } from './lexicon.ts'
import { entityOf, phraseSpan, sourceOf } from './naming.ts'
import { isDocument, isMedium, isPeople, nominalOf, type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import type { Speech } from './speech.ts'

/** A chain that stands for a speaker, with what later words may refer back to it by. */
interface Holder {
  readonly chain: readonly Source[]
  readonly gender: Gender | null
  /** Folded lemma or word of the head noun that introduced it. */
  readonly head: string
  readonly phrase: SourcePhrase | null
}

export const MAX_CHAIN = 8
const FOLLOWING = 60

const normal = (word: string): string => word.replace(/[أإآ]/gu, 'ا').replace(/ى/gu, 'ي').replace(/ة/gu, 'ه')

/** Follows who has the floor through a document, and gives every report its chain. */
export class Chains {
  readonly #reader: Reader
  readonly #chains = new Map<Speech, readonly Source[]>()
  readonly #holders: Holder[] = []
  readonly #mentions: readonly Mention[]
  #floor: Holder | null = null

  constructor(reader: Reader, mentions: readonly Mention[]) {
    this.#reader = reader
    this.#mentions = mentions
  }

  /** The chain of a report; reports must be asked for in text order. Empty if nobody can be named. */
  chainOf(speech: Speech): readonly Source[] {
    const own = this.#own(speech)
    let chain = own
    for (const link of speech.links) {
      const [source] = this.#resolve(link.phrase, speech).slice(-1)
      if (source === undefined || this.#isOwnOutlet(source) || chain.some(s => sameSource(s, source))) continue
      chain = link.place === 'outer' ? [source, ...chain] : [...chain, source]
    }
    const parent = speech.parent === null ? [] : (this.#chains.get(speech.parent) ?? [])
    chain = joined(parent, chain).slice(-MAX_CHAIN)
    this.#chains.set(speech, chain)
    this.#remember(speech, chain)
    return chain
  }

  #isOwnOutlet(source: Source): boolean {
    return this.#reader.outlet !== null && normal(source.name) === normal(this.#reader.outlet)
  }

  #own(speech: Speech): readonly Source[] {
    const { subject } = speech
    if (subject.how === 'head')
      return (subject.of === null ? this.#floor?.chain : this.#withoutParent(subject.of)) ?? []
    if (subject.how !== 'dropped') return this.#resolve(subject.phrase, speech)
    const parent = speech.parent === null ? undefined : this.#chains.get(speech.parent)
    if (parent !== undefined && parent.length > 0) return parent.slice(-1)
    return this.#heldBy(speech.gender)?.chain ?? []
  }

  #withoutParent(head: Speech): readonly Source[] {
    const chain = this.#chains.get(head) ?? []
    const parent = head.parent === null ? [] : (this.#chains.get(head.parent) ?? [])
    return chain.slice(parent.length > 0 && chain.length > parent.length ? parent.length : 0)
  }

  /** Who has the floor and agrees with a verb without subject. */
  #heldBy(gender: Gender | null): Holder | null {
    const floor = this.#floor
    if (floor === null || gender === null || floor.gender === null || floor.gender === gender) return floor
    for (let i = this.#holders.length - 1; i >= Math.max(0, this.#holders.length - 4); i--) {
      const holder = this.#holders[i]!
      if (holder.gender === gender) return holder
    }
    return floor
  }

  #remember(speech: Speech, chain: readonly Source[]): void {
    if (chain.length === 0) return
    const phrase = speech.subject.how === 'dropped' || speech.subject.how === 'head' ? null : speech.subject.phrase
    const head = phrase === null ? '' : headWord(this.#reader, phrase)
    const gender =
      speech.subject.how === 'after' && phrase?.person != null ? speech.gender : (phrase?.gender ?? speech.gender)
    const holder: Holder = { chain, gender, head, phrase }
    this.#holders.push(holder)
    for (const link of speech.links) {
      const source = chain.find(s => s.span !== null && s.span.start === phraseSpan(this.#reader, link.phrase).start)
      if (source !== undefined) this.#holders.push({ chain: chain.slice(0, chain.indexOf(source) + 1), gender: link.phrase.gender, head: headWord(this.#reader, link.phrase), phrase: link.phrase }) // biome-ignore format: one record
    }
    if (speech.parent === null) this.#floor = holder
  }

  /** What a phrase names, through what it refers back to. */
  #resolve(phrase: SourcePhrase, speech: Speech): readonly Source[] {
    const issuer = this.#issuer(phrase, speech)
    if (issuer !== null) return issuer
    const own = sourceOf(this.#reader, phrase)
    if (own.entity !== null) return this.#withFloor(own)
    const back = phrase.definite ? this.#refersTo(phrase) : null
    if (back === null) return [own]
    return back.map((s, i) => (i === back.length - 1 ? { ...s, span: own.span, ...(s.span === null ? {} : { antecedent: s.span }) } : { ...s, span: null, ...(s.span === null ? {} : { antecedent: s.span }) })) // biome-ignore format: one expression
  }

  /** Somebody who still has the floor keeps the outlet that he spoke to. */
  #withFloor(own: Source): readonly Source[] {
    const held = this.#floor?.chain
    const last = held?.at(-1)
    if (held === undefined || last === undefined || held.length < 2 || !sameSource(last, own)) return [own]
    return [
      ...held.slice(0, -1).map(s => ({ ...s, span: null, ...(s.span === null ? {} : { antecedent: s.span }) })),
      own,
    ]
  }

  /** «بيان للرئاسة», «تقرير الأمم المتحدة», «بيان صادر عن المتحدث»: who speaks through the document. */
  #issuer(phrase: SourcePhrase, speech: Speech): readonly Source[] | null {
    if (!isDocument(phrase) || phrase.noun === null) return null
    for (
      let i = phrase.head + 1;
      i < Math.min(phrase.last + 4, speech.backward ? phrase.last + 4 : speech.first);
      i++
    ) {
      const folded = this.#reader.tokens[i]?.fold ?? ''
      if (
        [
          'صادر',
          'صدر',
          'صادره',
          'صدرت',
          'عن',
          'من',
          'له',
          'لها',
          'اصدره',
          'اصدرته',
          'نشره',
          'نشرته',
          'رسمي',
          'صحفي',
          'صحافي',
          'الصادر',
        ].includes(folded)
      )
        continue
      const mention = this.#reader.mentionAt(i)
      const inner = sourcePhraseAt(this.#reader, i, phrase.last + 8, { allowed: ['ل'] })
      if (inner === null) return null
      const speaks =
        mention !== undefined ||
        (inner.noun !== null && inner.noun.classes.some(c => c === 'body' || c === 'role' || c === 'medium'))
      if (speaks && !inner.noun?.adjective) return this.#resolve(inner, speech)
      if (i >= phrase.last) return null
    }
    return null
  }

  /** Whom a definite description stands for: who was introduced by the same noun, a person of that title, a body of that name. */
  #refersTo(phrase: SourcePhrase): readonly Source[] | null {
    const head = headWord(this.#reader, phrase)
    if (statementNouns.has(head)) {
      for (let i = this.#holders.length - 1; i >= 0; i--)
        if (this.#holders[i]!.chain.length > 0 && (this.#holders[i]!.head === head || i === this.#holders.length - 1))
          return this.#holders[i]!.chain
      return null
    }
    const words = contentWords(this.#reader, phrase)
    for (let i = this.#holders.length - 1; i >= 0; i--) {
      const holder = this.#holders[i]!
      if (holder.head === head && holder.phrase !== null && this.#compatible(words, holder)) return holder.chain
    }
    return this.#byMention(phrase, head, words)
  }

  /** Words beyond the head must not contradict: المصدر الأمني is not the مصدر طبي. */
  #compatible(words: readonly string[], holder: Holder): boolean {
    if (words.length <= 1) return true
    const known = new Set(contentWords(this.#reader, holder.phrase!))
    for (const s of holder.chain) for (const w of s.name.split(' ')) known.add(stripped(normal(w)))
    return words.every(w => known.has(w) || ANAPHORS.has(w))
  }

  #byMention(phrase: SourcePhrase, head: string, words: readonly string[]): readonly Source[] | null {
    const people = isPeople(phrase)
    if (!people && !(phrase.noun?.classes.some(c => c === 'body' || c === 'medium') ?? false)) return null
    const at = phraseSpan(this.#reader, phrase).start
    let best: Mention | null = null
    for (const mention of this.#mentions) {
      if (people ? mention.type !== 'PER' : mention.type !== 'ORG') continue
      if (!this.#styled(mention, head, words, people)) continue
      if (mention.start < at || best === null) best = mention
      if (mention.start > at) break
    }
    if (best === null || (words.length <= 1 && !people && best.start > at)) return null
    const entity: Entity | undefined = this.#reader.entity(best.entity)
    if (entity === undefined) return null
    const kind = people ? ('person' as const) : isMedium(phrase) ? ('outlet' as const) : ('organisation' as const)
    return this.#withFloor({ name: entity.name, kind, span: { start: best.start, end: best.end }, entity: entity.id })
  }

  #styled(mention: Mention, head: string, words: readonly string[], people: boolean): boolean {
    const texts = people
      ? mention.titles.map(t => this.#reader.text.slice(t.start, t.end))
      : [this.#reader.text.slice(mention.start, mention.end)]
    return texts.some(text => {
      const own = text.split(/\s+/u).map(w => stripped(normal(w)))
      return (
        own.length <= FOLLOWING &&
        (own.includes(head) || own[0] === words[0]) &&
        words.every(w => own.includes(w) || ANAPHORS.has(w))
      )
    })
  }
}

const ANAPHORS = new Set([
  'نفسه',
  'نفسها',
  'ذاته',
  'ذاتها',
  'مذكور',
  'مذكوره',
  'هذا',
  'هذه',
  'تلك',
  'ذلك',
  'نفس',
  'ذات',
])

const stripped = (folded: string): string => folded.replace(/^(?:وال|بال|فال|كال|لل|ال)(?=..)/u, '')

/** The lemma of a phrase's head noun, folded; its written form where no lexicon knows it. */
function headWord(reader: Reader, phrase: SourcePhrase): string {
  const token = reader.tokens[phrase.head]!
  return normal(phrase.noun?.lemma ?? nominalOf(token.fold)?.noun?.lemma ?? stripped(token.fold))
}

function contentWords(reader: Reader, phrase: SourcePhrase): string[] {
  const words: string[] = []
  for (let i = phrase.head; i < phrase.last; i++)
    if (reader.tokens[i]!.kind === 'word') words.push(stripped(reader.tokens[i]!.fold))
  return words
}

export const sameSource = (a: Source, b: Source): boolean =>
  a.entity !== null && b.entity !== null ? a.entity === b.entity : normal(a.name) === normal(b.name)

/** The chain of what a speaker says within another's words. */
function joined(parent: readonly Source[], own: readonly Source[]): readonly Source[] {
  if (parent.length === 0) return own
  const rest = own.filter(s => !parent.some(p => sameSource(p, s)))
  const last = own.at(-1)
  // somebody reporting himself («قال إنه طالب») adds no link
  return last !== undefined && rest.length === 0 ? parent : [...parent.map(s => ({ ...s })), ...rest]
}

export { entityOf }
