import type { Mention, Source } from '../document/index.ts'
import { fold, readingsOf, type TokenRange } from '../language/index.ts'
import { states } from '../language/nisba.ts'
import { offices } from './lexicon.ts'
import { addressedAt } from './modifiers.ts'
import { sourceOf } from './naming.ts'
import { type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import { BODIES, hasClass, nominalOf, PEOPLE, UNNAMED } from './words.ts'

/** How the text styles a person somewhere: وزير الخارجية الإيراني. */
interface Description {
  readonly mention: Mention
  /** Token at which it stands. */
  readonly at: number
  /** Its words, folded, without the article. */
  readonly words: ReadonlySet<string>
  /** What its titles begin with, as written and as lemmas: the office itself. */
  readonly heads: ReadonlySet<string>
  /** The fields of its offices without the article (وزير النفط), by the office. */
  readonly fields: ReadonlyMap<string, readonly string[]>
  /** Whom and what its titles name. */
  readonly entities: ReadonlySet<string>
}

const MAX_TITLE = 10

export const withoutArticle = (folded: string): string => folded.replace(/^(?:وال|بال|فال|كال|لل|ال)(?=..)/u, '')

/** The words of a phrase from its head to `end`, folded, without the article. */
export function wordsOf(reader: Reader, phrase: SourcePhrase, end = phrase.last): string[] {
  const words: string[] = []
  for (let i = phrase.head; i < end; i++) {
    const { kind, fold: folded } = reader.tokens[i]!
    if (kind === 'word') words.push(withoutArticle(i > phrase.head ? withoutOwnership(folded) : folded))
  }
  return words
}

/** «الأمانة العامة لحزب …» is told again as «الأمانة العامة للحزب». */
function withoutOwnership(folded: string): string {
  const reading = folded.startsWith('ل') && nominalOf(folded) === null ? nominalOf(folded, ['ل'])?.reading : undefined
  return reading?.proclitics[0] === 'ل' && !reading.article ? reading.stem : folded
}

/** The lemma of a phrase's head noun, folded; its written form where no lexicon knows it. */
export function headWord(reader: Reader, phrase: SourcePhrase): string {
  const { fold: folded } = reader.tokens[phrase.head]!
  return fold(phrase.noun?.lemma ?? nominalOf(folded)?.noun?.lemma ?? withoutArticle(folded))
}

/** Every way in which the text styles the people that it names, in text order. */
function describePeople(reader: Reader, mentions: readonly Mention[]): readonly Description[] {
  const found: Description[] = []
  for (const mention of mentions) {
    if (mention.type !== 'PER') continue
    const first = reader.tokenAfter(mention.start)
    const styles: TokenRange[] = []
    // «أمير البلاد لفلان: …»: what stands before a preposition is another's title
    const attached = reader.tokens[first]?.start !== mention.start
    for (const title of mention.titles)
      if (!(attached && title.end <= mention.start))
        styles.push({ first: reader.tokenAfter(title.start), last: reader.tokenAfter(title.end) })
    const apposed = [before(reader, mention, first), behind(reader, reader.mentionEnd(mention))]
    for (const style of apposed) if (style !== null) styles.push(style)
    if (styles.length > 0) found.push(described(reader, mention, first, styles))
  }
  return found
}

function described(reader: Reader, mention: Mention, at: number, styles: readonly TokenRange[]): Description {
  const words = new Set<string>()
  const heads = new Set<string>()
  const fields = new Map<string, string[]>()
  const entities = new Set<string>()
  for (const { first, last } of styles)
    for (let i = first; i < last; i++) {
      const token = reader.tokens[i]!
      if (token.kind !== 'word') continue
      const word = withoutArticle(i > first ? withoutOwnership(token.fold) : token.fold)
      words.add(word)
      const office = reader.tokens[first]!.fold
      if (i > first && !/^(?:و|ل|ب|ف)?ال|^لل/u.test(office)) fields.set(office, [...(fields.get(office) ?? []), word])
      if (i === first) heads.add(word).add(fold(nominalOf(token.fold, PROCLITICS)?.noun?.lemma ?? word))
      const named = reader.mentionAt(i)
      if (named !== undefined && named !== mention) entities.add(named.entity)
    }
  return { mention, at, words, heads, fields, entities }
}

const PROCLITICS = ['و', 'ف', 'ل', 'ب']

/** «وزير الداخلية محمد حصاد» */
function before(reader: Reader, mention: Mention, first: number): TokenRange | null {
  const start = Math.max(reader.sentenceStart(Math.min(first, reader.tokens.length - 1)), first - MAX_TITLE)
  for (let i = start; i < first; i++) {
    const phrase = sourcePhraseAt(reader, i, reader.mentionEnd(mention), { allowed: PROCLITICS })
    if (phrase?.person === mention) return { first: phrase.head, last: first }
  }
  return null
}

/** «امحند العنصر، الأمين العام لحزب الحركة الشعبية» */
function behind(reader: Reader, end: number): TokenRange | null {
  const comma = reader.tokens[end]?.clean
  if (comma !== '،' && comma !== ',') return null
  const phrase = sourcePhraseAt(reader, end + 1, Math.min(end + 1 + MAX_TITLE, reader.tokens.length))
  return phrase !== null && phrase.person === null && hasClass(phrase.noun, PEOPLE)
    ? { first: phrase.head, last: phrase.last }
    : null
}

/** An adjective of a state, folded without the article. */
export const isState = (word: string): boolean => stateOf(word) !== null

/** The state that a folded word without the article names or is the adjective of: فرنسي, فرنسا. */
const stateOf = (word: string): string | null =>
  readingsOf(word).find(r => r.proclitics.length === 0 && r.nisbas.length > 0)?.nisbas[0]?.state ?? null

/** Whether the head of a phrase has the article. */
export const hasArticle = ({ tokens }: Reader, { head }: SourcePhrase): boolean =>
  nominalOf(tokens[head]!.fold, PROCLITICS)?.reading.article === true

/** «وأكد الأخير أن», «هذه الأخيرة»: who was named last. */
export const isLatter = ({ tokens }: Reader, { head, last }: SourcePhrase): boolean =>
  last === head + 1 && /^الاخيره?$/u.test(tokens[head]!.fold)

/** Tokens back to a person named before. */
const MAX_LATTER = 60

/** Whom «الأخير» stands for: the person named last before it; «الأخيرة» may be a body or state; null if the phrase is no such. */
export function latterOf(reader: Reader, phrase: SourcePhrase): Source | null {
  if (!isLatter(reader, phrase)) return null
  const { first, head } = phrase
  const feminine = reader.tokens[head]!.fold.endsWith('ه')
  for (let i = first - 1; i > Math.max(0, first - MAX_LATTER); i--) {
    const mention = reader.mentionAt(i)
    if (mention === undefined || reader.mentionAt(i - 1) === mention) continue
    const body = feminine && (mention.type === 'GPE' || mention.type === 'ORG')
    const phrase = mention.type === 'PER' || body ? sourcePhraseAt(reader, i, first, { allowed: PROCLITICS }) : null
    if (phrase !== null) return sourceOf(reader, phrase)
  }
  return null
}

/** «معالي وزير الصحة»: the office behind a form of address; the phrase itself where there is none. */
export function officeAddressed(reader: Reader, phrase: SourcePhrase): SourcePhrase {
  if (phrase.head + 1 >= phrase.last || addressedAt(reader, phrase.head) === null) return phrase
  const office = sourcePhraseAt(reader, phrase.head + 1, phrase.last, { allowed: PROCLITICS })
  return office?.last === phrase.last ? office : phrase
}

/** Whether a phrase is a name that the knowledge base holds, and no description. */
export const isKnown = (reader: Reader, { named }: SourcePhrase): boolean =>
  named !== null && reader.entity(named.entity)?.kb !== null

/** «الحكومة المحلية في الجزر»: where a body is, behind its name. */
export const isPlaced = (reader: Reader, phrase: SourcePhrase): boolean =>
  ['GPE', 'LOC'].includes(placeOf(reader, phrase)?.type ?? '')

/** The name behind في or ب that stands right behind a phrase. */
function placeOf(reader: Reader, { last }: SourcePhrase): Mention | undefined {
  const folded = reader.tokens[last]?.fold ?? ''
  return folded === 'في' ? reader.mentionAt(last + 1) : folded.startsWith('ب') ? reader.mentionAt(last) : undefined
}

/** «السلطات في مالطا» after «السلطات الإيطالية»: what is placed in one state is not what another's adjective tells apart. */
export function isElsewhere(reader: Reader, phrase: SourcePhrase, known: SourcePhrase): boolean {
  const place = placeOf(reader, phrase)
  const name = place?.type === 'GPE' ? reader.entity(place.entity)?.name : undefined
  if (name === undefined || !states().some(s => s.names.includes(name))) return false
  const told = wordsOf(reader, known).flatMap(word => stateOf(word) ?? [])
  return told.length > 0 && !told.includes(name)
}

/** A phrase that may style somebody: its head as a lemma, its words without the article. */
export interface Office {
  readonly phrase: SourcePhrase
  readonly head: string
  readonly words: readonly string[]
}

/** الفرنسية, which tells of الدبلوماسية, as الفرنسي, which tells of الوزير. */
const asOfMan = (word: string): string => (isState(word) ? word.replace(/ه$/u, '') : word)

/** «رئيس الدبلوماسية الفرنسية»: the office by its usual name; null if it has no other. */
function renamed({ phrase, words }: Office): Office | null {
  const usual = offices.get(words.slice(0, 2).join(' '))
  return usual === undefined ? null : { phrase, head: usual[0]!, words: [...usual, ...words.slice(2).map(asOfMan)] }
}

const PEER = 'نظير'

/** How the text styles its people, asked by office. */
export class Styles {
  readonly #reader: Reader
  readonly #people: readonly Description[]

  constructor(reader: Reader, mentions: readonly Mention[]) {
    this.#reader = reader
    this.#people = describePeople(reader, mentions)
  }

  /** Whether a person is styled so anywhere in the text, or by another name of the office. */
  isStyled(entity: string, office: Office): boolean {
    const usual = renamed(office)
    if (usual !== null && this.isStyled(entity, usual)) return true
    const fits = this.#test(office)
    return this.#people.some(d => d.mention.entity === entity && fits(d))
  }

  /** «الرئيس الجزائري» is not he whom the text calls «الرئيس التونسي». */
  isOfOtherState(entity: string, words: readonly string[]): boolean {
    const told = words.flatMap(word => stateOf(word) ?? [])
    const known = this.#people
      .filter(d => d.mention.entity === entity)
      .flatMap(d => [...d.words].flatMap(word => stateOf(word) ?? []))
    return told.length > 0 && known.length > 0 && !told.some(state => known.includes(state))
  }

  /** The person last styled so before the phrase; failing that, the first one after it, or the only one whom the text calls so. */
  personOf(office: Office): Mention | null {
    const { number } = office.phrase
    if (number === 'p' || number === 'd' || office.words.length === 0) return null
    const usual = renamed(office)
    const same = usual === null ? null : this.personOf(usual)
    if (same !== null) return same
    const fits = this.#test(office)
    const found =
      this.#people.findLast(d => d.at < office.phrase.first && fits(d)) ??
      this.#people.find(fits) ??
      this.#onlyOne(office)
    return found?.mention ?? this.#atBody(office)
  }

  /** «المتحدث الأمني بوزارة الداخلية» for «المتحدث الأمني فلان»: the office without the body at which it is held. */
  #atBody({ phrase, head, words }: Office): Mention | null {
    const { tokens } = this.#reader
    for (let i = phrase.head + 2; i < phrase.last; i++)
      if (/^(?:ب|لل)/u.test(tokens[i]!.fold) && !tokens[i - 1]!.fold.startsWith('ب'))
        return this.personOf({ phrase: { ...phrase, last: i }, head, words: words.slice(0, i - phrase.head) })
    return null
  }

  /** Its head is what a title begins with, and every further word or name in it is told of the person. */
  #test({ phrase, head, words }: Office): (d: Description) => boolean {
    const named = new Map<string, string>()
    for (let i = phrase.head; i < phrase.last; i++) {
      const mention = this.#reader.mentionAt(i)
      if (mention !== undefined) named.set(withoutArticle(this.#reader.tokens[i]!.fold), mention.entity)
    }
    const definite = nominalOf(this.#reader.tokens[phrase.head]!.fold, PROCLITICS)?.reading.article === true
    const abroad = words.slice(1).some(isState)
    // «نظيره الجزائري فلان» holds the office of whom he is compared with
    const isOffice = (heads: ReadonlySet<string>): boolean =>
      heads.has(head) || heads.has(words[0] ?? '') || (abroad && heads.has(PEER))
    return d =>
      isOffice(words.length === 1 && !definite ? d.words : d.heads) && // «سموه» is not what «صاحب السمو» begins with
      words.slice(1).every(w => d.words.has(w) || d.entities.has(named.get(w) ?? '') || this.#isStateOf(d, w, named))
  }

  /** «وزير دفاع فرنسا» for «وزير الدفاع الفرنسي», and the other way round. */
  #isStateOf(d: Description, word: string, named: ReadonlyMap<string, string>): boolean {
    const adjective = stateOf(word)
    if (adjective !== null)
      return [...d.words].some(w => stateOf(w) === adjective && w.endsWith('ه') === word.endsWith('ه')) || [...d.entities].some(id => this.#reader.entity(id)?.name === adjective) // biome-ignore format: one choice
    const entity = named.get(word)
    const name = entity === undefined ? undefined : this.#reader.entity(entity)?.name
    return name !== undefined && [...d.words].some(w => stateOf(w) === name)
  }

  /** «وزير النفط» is not he who is called «وزير الدولة», though he is called «الوزير» too. */
  #allows(d: Description, head: string, words: readonly string[]): boolean {
    const further = d.fields.get(head)?.filter(w => !isState(w)) ?? []
    return further.length === 0 || further.some(w => words.includes(w)) || words.slice(1).every(isState)
  }

  /** «وزير الصناعة» for the only person whom the text calls no more than «الوزير». */
  #onlyOne({ phrase, head, words }: Office): Description | undefined {
    // there is a head of everything; «الرئيس الفرنسي» is one of a state
    const ofState =
      words.length === 2 && isState(words[1]!) && this.#reader.tokens[phrase.head]!.fold.endsWith('الرئيس')
    if (head === 'رئيس' && words.length > 1 && !ofState) return undefined
    // a woman's title is not the lemma: «الوزيرة» beside «وزيرة الصناعة»
    const called = words[0]?.endsWith('ه') === true ? words[0] : head
    const styled = this.#people.filter(d => d.words.has(head) || d.words.has(called))
    const [first] = styled
    const alone = styled.every(d => d.mention.entity === first?.mention.entity && this.#allows(d, head, words))
    return alone && styled.some(d => [...d.words].every(w => words.includes(w) || w === head)) ? first : undefined
  }
}

const MAX_BACK = 400

/** The phrase last named before another by the same noun, with a name or a genitive of its own: «صحيفة المساء» for «الصحيفة». */
export function lastNamedBefore(
  reader: Reader,
  phrase: SourcePhrase,
  head: string,
  since: number,
): SourcePhrase | null {
  for (let i = phrase.first - 1; i >= Math.max(since, phrase.first - MAX_BACK); i--) {
    const nominal = nominalOf(reader.tokens[i]!.fold, PROCLITICS)
    if (nominal?.noun == null || fold(nominal.noun.lemma) !== head || nominal.noun.number !== 's') continue
    if (isHeadedBy(reader, i)) continue
    const earlier = sourcePhraseAt(reader, i, reader.sentenceEnd(i), { allowed: PROCLITICS })
    if (earlier === null || earlier.head !== i || !earlier.definite || earlier.last <= i + 1) continue
    if (!nominal.reading.article || namesOutlet(reader, earlier)) return earlier
  }
  return null
}

/** «رئيس شرطة المدينة»: a body that no more than tells what somebody heads. */
function isHeadedBy({ tokens }: Reader, at: number): boolean {
  const office = nominalOf(tokens[at - 1]?.fold ?? '', PROCLITICS)
  return office !== null && !office.reading.article && hasClass(office.noun, PEOPLE)
}

/** «الهيئة العامة للطيران» is a name, «الصحيفة البريطانية» is none. */
const namesOutlet = (reader: Reader, { head, last }: SourcePhrase): boolean =>
  reader.mentionAt(head)?.type === 'ORG' || (last > head + 2 && reader.tokens[last - 1]!.fold.startsWith('لل'))

/** «تركيا», «حزب الله»: a name says who it is, and what was said of him before in another's words is not. */
export const namesItself = ({ named, noun }: SourcePhrase): boolean =>
  named !== null && (noun === null || named.type === 'GPE')

export const isUnnamedSource = ({ noun, number }: SourcePhrase): boolean =>
  hasClass(noun, UNNAMED) && !hasClass(noun, BODIES) && !(number === 'p' && noun?.classes.includes('person')) // «السكان» are nobody told before
