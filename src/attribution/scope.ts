import type { Quotation } from '../document/index.ts'
import { readingsOf } from '../language/index.ts'
import type { Reader } from './reader.ts'
import type { Speech } from './speech.ts'
import { leadsClause } from './subordinate.ts'
import { isComma, isQuoteMark } from './words.ts'

/** Words between two reports that belong to neither: they join the second to what stands before. */
const CONNECTORS = new Set(['كما', 'فيما', 'بينما', 'وبينما', 'حيث', 'وقد', 'فقد', 'وكان', 'وكانت', 'كان', 'كانت', 'قد', 'لكنه', 'لكنها', 'لكن', 'ولكنه', 'ولكن', 'من', 'جهته', 'جهتها', 'جانبه', 'جانبها', 'ولم', 'ولا', 'ومن', 'بدوره', 'بدورها', 'و', 'في', 'حين', 'المقابل', 'وفي', 'اذ', 'وهو', 'وهي', 'وذلك', 'بعدما', 'ايضا', 'ثم', 'الا', 'انه', 'انها', 'وبدوره', 'وبدورها']) // biome-ignore format: one set
/** «غير أن», «بيد أن», «إلا أن», «رغم أن» */
const ADVERSATIVES = new Set(['غير', 'الا', 'بيد', 'رغم'])
const MAX_CONNECTORS = 6
/** Tokens that a report within a quotation may reach beyond its sentence. */
const MAX_QUOTED = 400

/** Tokens of a verb that marks set apart. */
const MAX_MARKED = 2
const AND_THAT = new Set(['وهو', 'وهي'])
/** Words right before a verb that begin a clause of their own. */
const COORDINATORS = new Set(['كما', 'فيما', 'بينما', 'وبينما', 'وقد', 'لكنه', 'لكنها', 'ثم', 'ولم', 'ولا', 'وكان', 'وكانت', 'جهته', 'جانبه', 'جهتها', 'جانبها', 'بدوره', 'بدورها']) // biome-ignore format: one set

/** The reports read so far, and which of them the present token may stand in. */
export class Scope {
  readonly speeches: Speech[] = []
  /** Reports whose content the present token may stand in, outermost first. */
  open: Speech[] = []
  /** Reports of the present sentence in order, open or closed. */
  here: Speech[] = []
  readonly #reader: Reader

  constructor(reader: Reader) {
    this.#reader = reader
  }

  /** Goes over to a sentence: only what a quotation holds open stays so. */
  enter(first: number): void {
    this.open = this.open.filter(
      s => (s.answers === true || (s.quotation ?? s.held)?.closed === true) && s.last > first,
    )
    this.here = []
  }

  /** Goes over to a token. */
  reach(at: number): void {
    if (this.open.some(s => s.last <= at)) this.open = this.open.filter(s => s.last > at)
  }

  /** Where a report that begins at a token must end: with its quotation, else with its sentence. */
  limit(at: number): number {
    const end = this.#reader.sentenceEnd(at)
    const index = this.#reader.quotationOf(at)
    if (index < 0) return end
    const { inner } = this.#reader.analysis.quotations[index]!
    const quoted = this.#reader.tokenAfter(inner.end)
    // «لكن البعثة "نفت بشدة" التهمة»: marks around no more than the verb
    if (quoted - at <= MAX_MARKED && this.#reader.tokens[at]!.start === inner.start) return end
    return quoted - at > MAX_QUOTED ? end : Math.max(at + 1, quoted)
  }

  /** «قال إن البلاد "لن تستسلم. وسنبقى هنا"»: the quotation that opens between two tokens and reaches beyond the sentence that ends there. */
  heldAt(first: number, end: number): Quotation | undefined {
    const index = end === this.#reader.sentenceEnd(end - 1) ? this.#reader.quotationOf(end - 1) : -1
    const quotation = index < 0 ? undefined : this.#reader.analysis.quotations[index]
    if (quotation?.closed !== true || quotation.start <= this.#reader.tokens[first]!.start) return undefined
    const last = this.#reader.tokenAfter(quotation.end)
    return last > end && last - first <= MAX_QUOTED ? quotation : undefined
  }

  /** Opens a report. */
  add(speech: Speech): void {
    const name = 'phrase' in speech.subject ? speech.subject.phrase.name : undefined
    if (name !== undefined) this.#reader.note(name)
    for (const { phrase } of speech.links) if (phrase.name !== undefined) this.#reader.note(phrase.name)
    this.speeches.push(speech)
    this.here.push(speech)
    this.open.push(speech)
  }

  /** Ends the contents of reports from `level` on before a token, without the words that lead over to it. */
  close(level: number, at: number): void {
    const end = this.trim(at)
    for (const speech of this.open.slice(level)) if (speech.last > end && speech.first < end) speech.last = end
    this.open.length = Math.min(level, this.open.length)
  }

  trim(at: number): number {
    let end = at
    let connectors = 0
    while (end > 0 && connectors < MAX_CONNECTORS) {
      const token = this.#reader.tokens[end - 1]!
      if (token.kind === 'punctuation' && !isQuoteMark(token.clean) && token.clean !== ')') end--
      else if (CONNECTORS.has(token.fold)) {
        end--
        connectors++
      } else if (token.fold === 'ان' && ADVERSATIVES.has(this.#reader.tokens[end - 2]?.fold ?? '')) end -= 2
      else if (token.fold === 'ان' && this.isAfterAnother(end)) end -= 2
      else if (this.#isMeanwhile(end)) end -= token.fold === 'وقت' ? 2 : 3
      else break
    }
    return end
  }

  /** The level of nesting that a report at a token shares with what is open: reports whose quotation holds the token stay open. */
  quotedLevel(at: number): number {
    let level = 0
    this.open.forEach((speech, i) => {
      const quotation = speech.quotation ?? speech.held
      if (speech.answers === true && at > speech.first && at < speech.last) level = i + 1
      if (quotation == null || at <= speech.first) return
      const { start } = this.#reader.tokens[at]!
      if (start >= quotation.start && start < quotation.inner.end) level = i + 1
    })
    return level
  }

  /** Whether a verb begins a new clause beside what is open rather than one within it. */
  isCoordinate(at: number): boolean {
    const token = this.#reader.tokens[at]!
    if (this.#reader.sentenceStart(at) === at) return true
    const before = this.#reader.tokens[at - 1]!
    const proclitic = readingsOf(token.fold).some(
      r => r.verbs.length > 0 && (r.proclitics[0] === 'و' || r.proclitics[0] === 'ف'),
    )
    if (proclitic) return true
    if (COORDINATORS.has(before.fold) || this.#isDatedAnew(at)) return true
    if (this.#isMeanwhile(at)) return true
    if (before.fold === 'فقد') return !this.open.some(s => s.credited) // «فيما نقلت صحيفة …، فقد أكد»; «بحسب فلان، فقد أكد» stays his
    // «طلب نقل الدعوة حيث أعرب عن أمله»: no noun that is said holds another report
    if (before.fold === 'حيث' || before.fold === 'اذ')
      return ['object', 'preposition'].includes(this.open.at(-1)?.frame ?? '')
    if (before.fold === 'ما' && AND_THAT.has(this.#reader.tokens[at - 2]?.fold ?? '')) return true // «…، وهو ما اعتبره مراقبون»
    return (
      (before.fold === 'حين' && this.#reader.tokens[at - 2]?.fold === 'في') ||
      (before.clean === '،' &&
        !this.open.some(s => s.quotation !== null && s.last > at) &&
        this.open.every(s => at - s.first > 3 || leadsClause(this.#reader, s.cue.first)))
    )
  }

  /** «…، بعد أن قال الرئيس», «…، بعدما أعلن الوزير»: what another had said before. */
  isAfterAnother(at: number): boolean {
    const [before, earlier] = [this.#reader.tokens[at - 1]?.fold, this.#reader.tokens[at - 2]?.fold]
    const opens = before === 'بعدما' ? at - 1 : before === 'ان' && earlier === 'بعد' ? at - 2 : -1
    // what stands in quotation marks is the speaker's
    return opens > 0 && this.#reader.quotationOf(at) < 0 && isComma(this.#reader.tokens[opens - 1])
  }

  /** «…، في الوقت الذي قالت فيه الشركة», «…، في وقت تؤكد الحكومة»: what another says meanwhile. */
  #isMeanwhile(at: number): boolean {
    const [before, earlier] = [this.#reader.tokens[at - 1]?.fold, this.#reader.tokens[at - 2]?.fold]
    return before === 'الذي' ? earlier === 'الوقت' : before === 'وقت' && earlier === 'في'
  }

  /** «…، وفي يوم الاثنين قال»: a clause that و and a time open. */
  #isDatedAnew(at: number): boolean {
    let i = at - 1
    const start = this.#reader.sentenceStart(at)
    while (i > start && this.#reader.timexEnd(i) > i) i--
    if (i === at - 1) return false
    const { fold } = this.#reader.tokens[i]!
    return (
      (fold === 'وفي' || fold === 'ومساء' || fold === 'وصباح') && this.#reader.tokens[i - 1]?.kind === 'punctuation'
    )
  }

  /** Open reports whose content begins at a token. */
  startsAt(token: number): number {
    return this.open.findIndex(s => s.first === token) + 1
  }
}
