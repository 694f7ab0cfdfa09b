import type { Sentence } from '../document/index.ts'
import { readingsOf } from '../language/index.ts'
import { agentBefore } from './agent.ts'
import { type Complement, ComplementSearch, complementiserAt } from './complement.ts'
import { type CueWord, cueWordsAt } from './cue.ts'
import { isMedium, isPeople, type SourcePhrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { type FiniteReport, finiteReport, isSayable } from './rules/finite.ts'
import { headlineReport } from './rules/headline.ts'
import { documentReport, nounReport } from './rules/noun.ts'
import { type Credit, creditAt } from './rules/preposition.ts'
import { transmissionAt } from './rules/transmission.ts'
import type { Link, Speech } from './speech.ts'
import type { Subject } from './subject.ts'
import { isQuoteMark } from './words.ts'

/** Words between two reports that belong to neither: they join the second to what stands before. */
const CONNECTORS = new Set(['كما', 'فيما', 'بينما', 'وبينما', 'حيث', 'وقد', 'وكان', 'وكانت', 'كان', 'كانت', 'قد', 'لكنه', 'لكنها', 'لكن', 'ولكنه', 'ولكن', 'من', 'جهته', 'جهتها', 'جانبه', 'جانبها', 'ومن', 'بدوره', 'بدورها', 'و', 'في', 'حين', 'المقابل', 'وفي', 'اذ', 'وهو', 'وهي', 'وذلك', 'ايضا', 'ثم', 'الا', 'انه', 'انها', 'وبدوره', 'وبدورها']) // biome-ignore format: one set
const MAX_CONNECTORS = 6

/** Reads the sentences of a document one after the other; what stands open in one may reach into the next only within a quotation. */
export class SpeechParser {
  readonly speeches: Speech[] = []
  readonly #reader: Reader
  /** Reports whose content the present token may stand in, outermost first. */
  #open: Speech[] = []
  /** Reports of the present sentence in order, open or closed. */
  #here: Speech[] = []
  readonly #cutOff = new Set<Speech>()

  constructor(reader: Reader) {
    this.#reader = reader
  }

  run(): readonly Speech[] {
    for (const sentence of this.#reader.analysis.sentences) this.#sentence(sentence)
    return this.speeches
  }

  #sentence(sentence: Sentence): void {
    this.#open = this.#open.filter(s => s.quotation?.closed === true && s.last > sentence.first)
    this.#here = []
    let at = sentence.first
    const headline =
      this.#reader.inHeadline(at) || sentence.last - sentence.first < 25 ? headlineReport(this.#reader, sentence) : null
    if (headline !== null) {
      this.#add(headline)
      at = headline.first
    }
    while (at < sentence.last) at = this.#token(at, sentence)
  }

  /** Reads what begins at a token; the token to go on with. */
  #token(at: number, sentence: Sentence): number {
    this.#open = this.#open.filter(s => s.last > at)
    const end = this.#limit(at, sentence)
    const credit = creditAt(this.#reader, at, end)
    if (credit !== null) return this.#credit(credit, sentence, end)
    const document = documentReport(this.#reader, at, end)
    if (document !== null) {
      this.#openSibling(document, at)
      return document.first
    }
    const cues = cueWordsAt(this.#reader.tokens, at)
    if (cues.length === 0 || this.#isWithinName(at, cues)) return at + 1
    const transmission = cues.some(c => c.entry.lemma === 'نقل')
      ? transmissionAt(this.#reader, cues.find(c => c.entry.lemma === 'نقل')!, end)
      : null
    if (transmission !== null) {
      this.#openSibling(transmission.speech, at)
      return transmission.next
    }
    for (const cue of cues) if (cue.kind === 'finite' && this.#finite(cue, sentence, end)) return at + 1
    if (this.#leadsTo(at)) return at + 1
    for (const cue of cues) if (cue.kind === 'participle' && this.#participle(cue, end)) return at + 1
    for (const cue of cues) if (cue.kind === 'noun' && this.#noun(cue, sentence, end)) return at + 1
    return at + 1
  }

  /** Whether a token is part of a name; a name that begins with a verb of saying (طالب فلان) may have been read too far. */
  #isWithinName(at: number, cues: readonly CueWord[]): boolean {
    const mention = this.#reader.mentionAt(at)
    if (mention === undefined) return false
    return mention.type !== 'PER' || mention.start < this.#reader.tokens[at]!.start || cues.every(c => c.entry.weak)
  }

  /** Where a report that begins at a token must end: with its quotation, else with its sentence. */
  #limit(at: number, sentence: Sentence): number {
    const index = this.#reader.quotationOf(at)
    if (index < 0) return sentence.last
    const inner = this.#reader.analysis.quotations[index]!.inner
    const end = this.#reader.tokenAfter(inner.end)
    return end - at > 400 ? sentence.last : Math.max(at + 1, end)
  }

  #add(speech: Speech): void {
    this.speeches.push(speech)
    this.#here.push(speech)
    this.#open.push(speech)
  }

  /** Ends the contents of reports from `level` on before a token, without the words that lead over to it. */
  #close(level: number, at: number): void {
    const end = this.#trim(at)
    for (const speech of this.#open.slice(level)) if (speech.last > end && speech.first < end) speech.last = end
    this.#open.length = Math.min(level, this.#open.length)
  }

  #trim(at: number): number {
    let end = at
    let connectors = 0
    while (end > 0 && connectors < MAX_CONNECTORS) {
      const token = this.#reader.tokens[end - 1]!
      if (token.kind === 'punctuation' && !isQuoteMark(token.clean) && token.clean !== ')') end--
      else if (CONNECTORS.has(token.fold)) {
        end--
        connectors++
      } else break
    }
    return end
  }

  /** The level of nesting that a report at a token shares with what is open: reports whose quotation holds the token stay open. */
  #quotedLevel(at: number): number {
    let level = 0
    this.#open.forEach((speech, i) => {
      if (speech.quotation !== null && at > speech.first && this.#reader.tokens[at]!.start < speech.quotation.inner.end)
        level = i + 1
    })
    return level
  }

  /** «وأضاف قائلا: …»: what stands between a report's cue and its content is no report of its own. */
  #leadsTo(at: number): boolean {
    const last = this.#here.at(-1)
    return last !== undefined && !last.credited && at > last.cue.first && at < last.first
  }

  #openSibling(speech: Speech, at: number): void {
    const level = this.#isCoordinate(at) ? this.#quotedLevel(at) : this.#open.length
    this.#close(level, at)
    speech.parent = this.#open.at(-1) ?? null
    this.#add(speech)
  }

  /** Whether a verb begins a new clause beside what is open rather than one within it. */
  #isCoordinate(at: number): boolean {
    const token = this.#reader.tokens[at]!
    if (this.#reader.sentenceStart(at) === at) return true
    const before = this.#reader.tokens[at - 1]!
    const proclitic = readingsOf(token.fold).some(
      r => r.verbs.length > 0 && (r.proclitics[0] === 'و' || r.proclitics[0] === 'ف'),
    )
    if (proclitic) return true
    if (
      [
        'كما',
        'فيما',
        'بينما',
        'وقد',
        'لكنه',
        'لكنها',
        'ثم',
        'وكان',
        'وكانت',
        'جهته',
        'جانبه',
        'جهتها',
        'جانبها',
        'بدوره',
        'بدورها',
      ].includes(before.fold)
    )
      return true
    return (
      before.fold === 'وبينما' ||
      (before.fold === 'حين' && this.#reader.tokens[at - 2]?.fold === 'في') ||
      (before.clean === '،' &&
        !this.#open.some(s => s.quotation !== null && s.last > at) &&
        this.#open.every(s => at - s.first > 3))
    )
  }

  #finite(cue: CueWord, sentence: Sentence, end: number): boolean {
    const start = Math.max(sentence.first, this.#quotationStart(cue.at))
    const report = finiteReport(this.#reader, cue, start, end)
    if (report === null) return false
    const level = this.#levelOf(report)
    const agent = level === 0 && report.subject.how === 'dropped' ? this.#understood(cue) : null
    if (
      report.subject.how === 'dropped' &&
      level === 0 &&
      this.#open.length === 0 &&
      cue.form.person !== 3 &&
      cue.form.person !== null
    )
      return false
    if (cue.form.person === 1 && level > 0) this.#cutShort(level, cue.at)
    this.#close(level, report.subject.how === 'before' ? report.subject.phrase.first : cue.at)
    const speech = this.#speechOf(report, end)
    this.#add(agent === null ? speech : { ...speech, subject: { how: 'before', phrase: agent } })
    return true
  }

  /** Whom a verb without subject means within its own sentence, if it tells of an agent later than of a speaker. */
  #understood(cue: CueWord): SourcePhrase | null {
    if (cue.form.person !== 3 || cue.at === this.#reader.sentenceStart(cue.at)) return null
    const agent = agentBefore(this.#reader, cue.at, cue.form)
    const spoken = this.#here.at(-1)
    return agent !== null && (spoken === undefined || agent.first > spoken.first) && !this.#isSaid(agent.first)
      ? agent
      : null
  }

  /** Whether a token stands in the content of a report of this sentence. */
  #isSaid(token: number): boolean {
    return this.#here.some(s => s.first <= token && token < s.last)
  }

  /** A performative (ونطالب بـ) takes what follows it in a quotation; the report that the quotation belongs to keeps what stands before. */
  #cutShort(level: number, at: number): void {
    const outer = this.#open[level - 1]!
    const end = this.#trim(at)
    if (end - outer.first < 3 || this.#cutOff.has(outer)) return
    this.#cutOff.add(outer)
    outer.cut = end
  }

  #quotationStart(at: number): number {
    const index = this.#reader.quotationOf(at)
    return index < 0 ? 0 : this.#reader.tokenAfter(this.#reader.analysis.quotations[index]!.inner.start)
  }

  /** How many of the open reports hold a finite report. */
  #levelOf({ cue, subject }: FiniteReport): number {
    const quoted = this.#quotedLevel(cue.at)
    if (subject.how === 'before') {
      const opener = subject.phrase.first
      const before = this.#reader.tokens[opener - 1]
      const inside = this.#open.filter(s => s.first <= opener)
      if (before !== undefined && complementiserAt(before.fold) !== null && !this.#isAdversative(opener - 1))
        return inside.length
      if (
        before !== undefined &&
        ['كان', 'كانت', 'وكان', 'وكانت', 'لكن', 'ولكن', 'بينما', 'فيما', 'حين'].includes(before.fold)
      )
        return quoted
      return this.#open.filter(s => s.first === opener || s.quotation !== null).length > quoted
        ? inside.length
        : Math.max(quoted, this.#startsAt(opener))
    }
    if (subject.how === 'relative') return this.#open.length
    return this.#isCoordinate(cue.at) ? quoted : this.#open.length
  }

  /** Open reports whose content begins at a token. */
  #startsAt(token: number): number {
    return this.#open.findIndex(s => s.first === token) + 1
  }

  /** «إلا أن», «غير أن» begin a clause of their own. */
  #isAdversative(at: number): boolean {
    return ['الا', 'غير', 'بيد'].includes(this.#reader.tokens[at - 1]?.fold ?? '')
  }

  #speechOf({ rule, cue, subject, complement }: FiniteReport, end: number): Speech {
    const quotation = complement.quotation
    const last = quotation === null || !quotation.closed ? end : Math.max(end, this.#reader.tokenAfter(quotation.end))
    return {
      rule,
      cue: { first: cue.at, last: cue.at + 1 },
      act: cue.entry.act,
      subject,
      gender: cue.form.gender,
      number: subject.how === 'after' ? subject.phrase.number : cue.form.number,
      links: complement.told.map((phrase): Link => ({ phrase, place: 'outer' })),
      first: complement.start,
      last,
      quotation,
      frame: complement.frame,
      parent: this.#open.at(-1) ?? null,
      backward: false,
      credited: false,
    }
  }

  #participle(cue: CueWord, end: number): boolean {
    const complement = new ComplementSearch(this.#reader, cue.entry, cue.at + 1, end).find()
    if (complement === null || !this.#reportsSpeech(cue, complement)) return false
    const agent = this.#here.length === 0 ? agentBefore(this.#reader, cue.at, cue.form) : null
    const head = agent === null ? this.#headOf(cue) : null
    if (head === undefined) return false
    const level = head === null ? 0 : this.#open.includes(head) ? this.#open.indexOf(head) : this.#quotedLevel(cue.at)
    this.#close(level, cue.at)
    const report: FiniteReport = {
      rule: 'circumstance',
      cue,
      subject: { how: 'dropped', gender: cue.form.gender, number: cue.form.number, person: null },
      complement,
    }
    const speech = this.#speechOf(report, end)
    this.#add({
      ...speech,
      subject: agent === null ? { how: 'head', of: head } : { how: 'before', phrase: agent },
      parent: head === null ? null : head.parent,
      act: this.#actOf(cue, head),
    })
    return true
  }

  #reportsSpeech(cue: CueWord, { frame, start }: Complement): boolean {
    if (!cue.entry.weak || frame === 'clause' || frame === 'quote' || frame === 'whole') return true
    return frame === 'object' && isSayable(this.#reader, start)
  }

  /** «وأضاف محذرا» has the act of what it says; «قائلا» that of its head. */
  #actOf(cue: CueWord, _head: Speech | null): Speech['act'] {
    return cue.entry.act
  }

  /** The report whose speaker a circumstance belongs to: the nearest of the sentence that agrees; null for who had the floor before. */
  #headOf(cue: CueWord): Speech | null | undefined {
    const agrees = (s: Speech): boolean =>
      s.gender === null ||
      cue.form.gender === null ||
      s.gender === cue.form.gender ||
      (cue.form.number === 'p' && s.number !== 's')
    const near = [...this.#here].reverse()
    const head = near.find(agrees) ?? near[0]
    if (head !== undefined) return head
    const before = this.#reader.tokens[cue.at - 1]
    const opens = before === undefined || this.#reader.sentenceStart(cue.at) >= cue.at - 1
    return opens && this.speeches.length > 0 ? null : undefined
  }

  #noun(cue: CueWord, sentence: Sentence, end: number): boolean {
    const report = nounReport(this.#reader, cue, sentence, end)
    if (report === null) return false
    const head = report.subject.how === 'head' ? (this.#here.at(-1) ?? null) : null
    const level = report.subject.how === 'head' ? this.#quotedLevel(cue.at) : this.#open.length
    if (report.subject.how === 'head' && head === null && this.speeches.length === 0) return false
    if (level < this.#open.length) this.#close(level, cue.at)
    const subject: Speech['subject'] = report.subject.how === 'head' ? { how: 'head', of: head } : report.subject
    this.#add({ ...report, subject, parent: this.#open.at(-1) ?? null })
    return true
  }

  /** A crediting phrase: a link more of the report it stands in or after, or a report of its own. */
  #credit(credit: Credit, sentence: Sentence, end: number): number {
    const base = this.#quotedLevel(credit.first)
    const host = [...this.#here].reverse().find(s => !s.credited && this.#sameLevel(s, credit.first))
    const links: Link[] = credit.outer === null ? [] : [{ phrase: credit.outer, place: 'outer' }]
    if (host !== undefined && credit.first < host.first && credit.first > host.cue.first) {
      this.#link(host, credit)
      return credit.last
    }
    if (credit.mouth) return credit.last
    const opens = this.#opensClause(credit, sentence)
    if (opens) return this.#creditedAhead(credit, links, end, base)
    if (host !== undefined && host.last >= credit.first - 3) {
      this.#close(base, credit.first)
      for (const s of this.#covered(host)) this.#link(s, credit)
      return credit.last
    }
    const first = this.#clauseStart(credit.first, sentence)
    const last = this.#trim(credit.first)
    if (last - first < 2) return credit.last
    this.#close(base, credit.first)
    const speech = this.#credited(credit, links, first, last, true)
    this.#add(speech)
    this.#open.pop()
    return credit.last
  }

  #sameLevel(speech: Speech, at: number): boolean {
    return (
      speech.quotation === null ||
      at >= this.#reader.tokenAfter(speech.quotation.end) ||
      this.#reader.quotationOf(at) === this.#reader.quotationOf(speech.cue.first)
    )
  }

  /** A credit covers the report that it follows and all that stand with it under one. */
  #covered(host: Speech): Speech[] {
    const root = (s: Speech): Speech => {
      let top = s
      while (top.parent !== null && this.#here.includes(top.parent)) top = top.parent
      return top.subject.how === 'head' && top.subject.of !== null && top.subject.of !== top
        ? root(top.subject.of)
        : top
    }
    const top = root(host)
    return this.#here.filter(s => root(s) === top)
  }

  /** Adds whom a credit names to a report: an outlet before its speaker, one whom an outlet cites after it. */
  #link(speech: Speech, credit: Credit): void {
    const subject = speech.subject.how === 'dropped' || speech.subject.how === 'head' ? null : speech.subject.phrase
    const outletSpeaks = subject !== null && isMedium(subject)
    const inner = credit.cites || (outletSpeaks && !isMedium(credit.phrase))
    if (credit.mouth || (subject !== null && isPeople(subject) && isPeople(credit.phrase) && !inner)) return
    speech.links.push({ phrase: credit.phrase, place: inner ? 'inner' : 'outer', fleeting: true })
    if (credit.outer !== null) speech.links.push({ phrase: credit.outer, place: 'outer', fleeting: true })
  }

  /** Whether a credit stands at the head of its clause, so that what follows is what is said. */
  #opensClause(credit: Credit, sentence: Sentence): boolean {
    const before = this.#reader.tokens[credit.first - 1]
    if (credit.first === sentence.first || before === undefined) return true
    if (
      this.#reader.tokens[credit.first]!.fold.startsWith('و') &&
      before.kind === 'punctuation' &&
      !['وفق', 'وفقا', 'وفقما'].includes(this.#reader.tokens[credit.first]!.fold)
    )
      return true
    return complementiserAt(before.fold) !== null
  }

  #creditedAhead(credit: Credit, links: Link[], end: number, base: number): number {
    let first = credit.last
    while (first < end && (this.#reader.tokens[first]!.clean === '،' || this.#reader.timexEnd(first) > first))
      first = Math.max(first + 1, this.#reader.timexEnd(first))
    if (first < end && ['فقد', 'فان', 'ان', 'فانه', 'فانها'].includes(this.#reader.tokens[first]!.fold)) first++
    if (end - first < 2) return credit.last
    if (complementiserAt(this.#reader.tokens[credit.first - 1]?.fold ?? '') === null) this.#close(base, credit.first)
    this.#add(this.#credited(credit, links, first, end, false))
    return first
  }

  #credited(credit: Credit, links: Link[], first: number, last: number, backward: boolean): Speech {
    const subject: Subject = { how: 'after', phrase: credit.phrase }
    const { gender, number } = credit.phrase
    const quotation = this.#reader.openedAt(first) ?? null
    return { rule: credit.rule, cue: credit.cue, act: 'statement', subject, gender, number, links, first, last, quotation, frame: 'clause', parent: this.#open.at(-1) ?? null, backward, credited: true } // biome-ignore format: one record
  }

  /** Where the clause that a credit ends begins: after what leads over from the sentence before. */
  #clauseStart(before: number, sentence: Sentence): number {
    let first = sentence.first
    for (const s of this.#here) if (s.last <= before && s.last > first) first = s.last
    while (
      first < before &&
      this.#reader.tokens[first]!.kind === 'punctuation' &&
      !isQuoteMark(this.#reader.tokens[first]!.clean)
    )
      first++
    return first
  }
}
