import type { Sentence } from '../document/index.ts'
import { finiteVerbsAt } from '../language/index.ts'
import { isSayable } from './clause-ahead.ts'
import { type Complement, ComplementSearch } from './complement.ts'
import { CreditReader } from './credits.ts'
import { type CueWord, cueWordsAt } from './cue.ts'
import { explains } from './extent.ts'
import { Interview } from './interview.ts'
import { beginningOf, levelOf, meanwhileBefore } from './level.ts'
import type { SourcePhrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { embarkedReport } from './rules/embarked.ts'
import { type FiniteReport, finiteReport } from './rules/finite.ts'
import { headlineReport } from './rules/headline.ts'
import { documentReport, nounOfSpeaker, nounReport } from './rules/noun.ts'
import { creditAt, ownCreditAt } from './rules/preposition.ts'
import { quotedFirst } from './rules/quoted-first.ts'
import { takenUpAt } from './rules/taken-up.ts'
import { passesOn, transmissionAt } from './rules/transmission.ts'
import { isAnonymity, isSilence } from './rules/unsaid.ts'
import { isCommentAt, isStageBehind, toldBehind } from './said-where.ts'
import { Scope } from './scope.ts'
import type { Link, Speech } from './speech.ts'
import type { Subject } from './subject.ts'
import { toldAhead } from './told.ts'
import { Understood } from './understood.ts'
import { isVerbalNoun } from './words.ts'

/** Tokens between the end of a quotation and who goes on with it: the mark, a comma. */
const MAX_BEHIND_QUOTATION = 2

/** Reports that a quotation could already belong to. */
const MAX_BESIDE = 4

/** Tokens of what is said before where it was said can follow. */
const MIN_SAID = 1

const PASSIVE = /^[\u0648\u0641]?\p{L}\u064f/u

/** «ومضى يقول»: the verb of saying that follows is the cue. */
const GOES_ON = new Set(['مضى', 'واصل', 'تابع'])

/** Reads the sentences of a document one after the other; what stands open in one may reach into the next only within a quotation. */
export class SpeechParser {
  readonly #reader: Reader
  readonly #scope: Scope
  readonly #credits: CreditReader
  readonly #understood: Understood
  readonly #interview: Interview

  constructor(reader: Reader) {
    this.#reader = reader
    this.#scope = new Scope(reader)
    this.#credits = new CreditReader(reader, this.#scope)
    this.#understood = new Understood(reader, this.#scope)
    this.#interview = new Interview(reader)
  }

  /** «…. وأنه كان يراهن على»: a sentence that begins with وأن goes on with what was said before its full stop. */
  #goesOn(sentence: Sentence): void {
    if (!/^وان(?:ه|ها|هم)?$/u.test(this.#reader.tokens[sentence.first]!.fold)) return
    const last = this.#scope.here.at(-1)
    if (last === undefined || last.frame !== 'clause' || last.backward) return
    if (this.#reader.tokenAfter(this.#reader.tokens[sentence.first - 1]!.start) > last.last + 2) return
    last.last = sentence.last
  }

  run(): readonly Speech[] {
    for (const sentence of this.#reader.analysis.sentences) this.#sentence(sentence)
    return this.#scope.speeches
  }

  #sentence(sentence: Sentence): void {
    this.#goesOn(sentence)
    this.#scope.enter(sentence.first)
    const answer = this.#interview.answerAt(sentence.first)
    if (answer !== null) this.#scope.add(answer)
    let at = this.#interview.wordsAt(sentence.first)
    const headline =
      (at === sentence.first && this.#scope.quotedLevel(at) === 0 && this.#reader.inHeadline(at)) ||
      sentence.last - sentence.first < 25
        ? headlineReport(this.#reader, sentence)
        : null
    if (headline !== null) {
      this.#scope.add(headline)
      at = headline.first
    }
    while (at < sentence.last) at = this.#token(at, sentence)
  }

  /** Reads what begins at a token; the token to go on with. */
  #token(at: number, sentence: Sentence): number {
    this.#scope.reach(at)
    const end = this.#scope.limit(at)
    const credit = creditAt(this.#reader, at, end)
    if (credit !== null) return this.#credits.read(credit, end)
    const takenUp = takenUpAt(this.#reader, at, end)
    if (takenUp !== null) return this.#credits.readTakenUp(takenUp)
    const own = ownCreditAt(this.#reader, at, end)
    if (own !== null) return this.#credits.readOwn(own, end)
    const document = documentReport(this.#reader, at, end)
    if (document !== null) {
      this.#openSibling(document, at)
      return document.first
    }
    if (this.#reader.tokens[at - 1]?.kind === 'punctuation' && explains(this.#reader, at))
      this.#scope.close(this.#scope.quotedLevel(at), at)
    this.#saidAt(at, end)
    const cues = cueWordsAt(this.#reader.tokens, at)
    if (cues.length === 0 || this.#isWithinName(at, cues)) return at + 1
    const passing = cues.find(c => passesOn(c.entry.lemma))
    const transmission = passing === undefined ? null : transmissionAt(this.#reader, passing, end)
    if (transmission !== null) {
      this.#openSibling(transmission.speech, at)
      return transmission.next
    }
    for (const cue of cues) if (cue.kind === 'finite' && this.#finite(cue, sentence, end)) return at + 1
    if (this.#leadsTo(at)) return at + 1
    for (const cue of cues) if (cue.kind === 'participle' && this.#participle(cue, end)) return at + 1
    for (const cue of cues) if (cue.kind === 'noun' && this.#noun(cue, end)) return at + 1
    return at + 1
  }

  /** «نفى التهمة، في مقابلة مع قناة»: where and to whom somebody said what stands before, and what the writer makes of it. */
  #saidAt(at: number, end: number): void {
    const last = this.#scope.open.at(-1)
    if (last === undefined || last.quotation !== null || last.backward || at < last.first + MIN_SAID) return
    if (this.#reader.quotationOf(at) !== this.#reader.quotationOf(last.first)) return
    const comment = last.frame !== 'clause' && isCommentAt(this.#reader, at)
    if (!comment && !isStageBehind(this.#reader, at, last)) return
    this.#scope.close(this.#scope.open.length - 1, at)
    const told = toldBehind(this.#reader, at, end)
    if (told !== null) last.links.push({ phrase: told, place: 'outer' })
  }

  /** Whether a token is part of a name; a name that begins with a verb of saying (طالب فلان) may have been read too far. */
  #isWithinName(at: number, cues: readonly CueWord[]): boolean {
    const mention = this.#reader.mentionAt(at)
    const before = this.#reader.mentionAt(at - 1)
    if (mention === undefined)
      return before?.type === 'PER' && cues.every(c => c.entry.lemma === 'زاد' && c.reading.enclitic !== null) // «رضا زاده»
    const last = this.#scope.here.at(-1)?.subject
    if (last !== undefined && 'phrase' in last && last.phrase.first <= at && at < last.phrase.last) return true // «عبرت دانا وايت»
    return mention.type !== 'PER' || mention.start < this.#reader.tokens[at]!.start || cues.every(c => c.entry.weak)
  }

  /** «وأضاف قائلا: …»: what stands between a report's cue and its content is no report of its own. */
  #leadsTo(at: number): boolean {
    const last = this.#scope.here.at(-1)
    return last !== undefined && !last.credited && at > last.cue.first && at < last.first
  }

  #openSibling(speech: Speech, at: number): void {
    const level = this.#scope.isCoordinate(at) ? this.#scope.quotedLevel(at) : this.#scope.open.length
    this.#scope.close(level, at)
    speech.parent = this.#scope.open.at(-1) ?? null
    this.#scope.add(speech)
  }

  #finite(cue: CueWord, sentence: Sentence, end: number): boolean {
    if (this.#isMisread(cue) || this.#isSaidNoun(cue) || (GOES_ON.has(cue.entry.lemma) && /^[يت]قول(?:ون)?$/u.test(this.#reader.tokens[cue.at + 1]?.fold ?? ''))) return false // biome-ignore format: one condition
    const opened = this.#quotationStart(cue.at)
    const start = opened === cue.at ? sentence.first : Math.max(sentence.first, opened)
    const host = this.#leadsTo(cue.at) ? this.#scope.here.at(-1)! : null
    const limit = host === null ? end : host.quotation === null ? host.first - 1 : host.first
    const report = finiteReport(this.#reader, cue, start, limit)
    if (report === null) return host === null && this.#quotedFirst(cue, end)
    if (this.#isIntended(cue)) return false
    if (host !== null && report.complement.start >= limit) return false // «وأضاف الوزير الذي كان يتحدث في القاعة: "…"»
    if (host !== null) {
      const speech = this.#speechOf(report, limit)
      const subject: Speech['subject'] = report.subject.how === 'dropped' ? { how: 'head', of: host } : speech.subject // «وقال في المؤتمر الذي انتقد فيه الخطة إن»
      this.#scope.add({ ...speech, subject, parent: host.parent })
      this.#scope.open.pop()
      return true
    }
    const dropped = report.subject.how === 'dropped'
    const told = dropped ? this.#understood.toldOf(cue) : null
    const level = told === null ? levelOf(this.#reader, this.#scope, report) : this.#scope.open.length
    const agent = told ?? (dropped ? this.#understood.at(level, cue) : null)
    if (
      report.subject.how === 'dropped' &&
      level === 0 &&
      this.#scope.open.length === 0 &&
      cue.form.person !== 3 &&
      cue.form.person !== null
    )
      return false
    if (cue.form.person === 1 && level > 0) this.#cutShort(level, cue.at)
    this.#scope.close(level, beginningOf(this.#reader, report))
    const speech = this.#speechOf(report, end)
    this.#scope.add(agent === null ? speech : { ...speech, subject: { how: 'before', phrase: agent } })
    return true
  }

  /** «"سنعود قريبا"، يقول أحمد السالم»: what was said stands before its verb. */
  #quotedFirst(cue: CueWord, end: number): boolean {
    const speech = quotedFirst(this.#reader, cue, end, this.#scope.speeches.slice(-MAX_BESIDE))
    if (speech === null) return false
    this.#scope.add(speech)
    this.#scope.open.pop()
    return true
  }

  /** «يمكننا أن نؤكد», «سنعلن»: in the first person no more than the wish to say it. */
  #isIntended({ at, form, reading }: CueWord): boolean {
    return form.person === 1 && (reading.proclitics.includes('س') || this.#reader.tokens[at - 1]?.fold === 'ان')
  }

  /** «أكد البيان رفض الحكومة لأي تهديد»: the verbal noun that another report begins with. */
  #isSaidNoun({ at }: CueWord): boolean {
    const last = this.#scope.here.at(-1)
    return last?.first === at && last.frame === 'object' && isVerbalNoun(this.#reader.tokens[at]!.fold)
  }

  /**
   * «أُبلغت الشركات»: a vowel that is written makes the verb passive. «"أعتقد أن الحل قريب"»: with a hamza the perfect of form VIII would be
   * misspelt, and the first person is right.
   */
  #isMisread({ at, entry, form }: CueWord): boolean {
    const { start, end } = this.#reader.tokens[at]!
    if (form.kind === 'perfect' && PASSIVE.test(this.#reader.text.slice(start, end))) return true
    if (form.kind !== 'perfect' || !/^[وف]?أ/u.test(this.#reader.tokens[at]!.clean) || !entry.lemma.startsWith('ا')) return false // biome-ignore format: one condition
    return entry.lemma === 'اعتقد' || this.#reader.quotationOf(at) >= 0
  }

  /** A performative (ونطالب بـ) takes what follows it in a quotation; the report that the quotation belongs to keeps what stands before. */
  #cutShort(level: number, at: number): void {
    const outer = this.#scope.open[level - 1]!
    const end = this.#scope.trim(at)
    if (end - outer.first >= 3) outer.cut ??= end
  }

  #quotationStart(at: number): number {
    const index = this.#reader.quotationOf(at)
    return index < 0 ? 0 : this.#reader.tokenAfter(this.#reader.analysis.quotations[index]!.inner.start)
  }

  #speechOf({ rule, cue, subject, complement }: FiniteReport, end: number): Speech {
    const quotation = complement.quotation
    const held = quotation === null ? this.#scope.heldAt(complement.start, end) : undefined
    const whole = quotation?.closed === true ? quotation : held
    const last = complement.last ?? (whole === undefined ? end : Math.max(end, this.#reader.tokenAfter(whole.end)))
    return {
      rule,
      cue: { first: cue.at, last: cue.at + 1 },
      act: cue.entry.act,
      subject,
      gender: cue.form.gender,
      number: subject.how === 'after' ? subject.phrase.number : cue.form.number,
      links: this.#told(cue, complement).map((phrase): Link => ({ phrase, place: 'outer' })),
      first: complement.start,
      last,
      quotation,
      held,
      frame: complement.frame,
      parent: this.#scope.open.at(-1) ?? null,
      backward: false,
      credited: false,
    }
  }

  #told(cue: CueWord, complement: Complement): readonly SourcePhrase[] {
    const ahead = complement.told.length === 0 && this.#scope.here.length === 0 ? toldAhead(this.#reader, cue.at) : null
    return ahead === null ? complement.told : [ahead]
  }

  #participle(cue: CueWord, end: number): boolean {
    const complement = new ComplementSearch(this.#reader, cue.entry, cue.at + 1, end).find()
    if (complement === null || !this.#reportsSpeech(cue, complement)) return false
    if (isSilence(this.#reader, cue.entry, complement) || isAnonymity(this.#reader, cue, complement.start)) return false
    const several = this.#understood.severalTold(cue)
    if (several !== null) return this.#severalSay(cue, several, complement, end)
    const quoted = this.#quotedBefore(cue.at)
    const agent = quoted === null ? this.#understood.acting(cue) : null
    const head = agent === null ? (quoted ?? this.#headOf(cue)) : null
    if (head === undefined) return false
    const level =
      head === null
        ? 0
        : this.#scope.open.includes(head)
          ? this.#scope.open.indexOf(head)
          : this.#scope.quotedLevel(cue.at)
    this.#scope.close(level, cue.at)
    const report: FiniteReport = {
      rule: 'circumstance',
      cue,
      subject: { how: 'dropped', gender: cue.form.gender, number: cue.form.number, person: null },
      complement,
    }
    const speech = this.#speechOf(report, end)
    this.#scope.add({
      ...speech,
      subject: agent === null ? { how: 'head', of: head } : { how: 'before', phrase: agent },
      parent: head === null ? null : head.parent,
    })
    return true
  }

  /** «قال المحافظ إن الأهالي وقفوا معهم، مؤكدين دعمهم»: a circumstance of those of whom one person speaks, within his words. */
  #severalSay(cue: CueWord, phrase: SourcePhrase, complement: Complement, end: number): boolean {
    const subject: Subject = { how: 'before', phrase }
    this.#scope.add(this.#speechOf({ rule: 'circumstance', cue, subject, complement }, end))
    return true
  }

  /** «قال: "… . …"، مضيفا»: the report whose quotation of several sentences ends right before a token. */
  #quotedBefore(at: number): Speech | null {
    const last = this.#scope.speeches.at(-1)
    const quotation = last?.quotation ?? last?.held
    if (this.#scope.here.length > 0 || last === undefined || quotation == null) return null
    const after = this.#reader.tokenAfter(quotation.end)
    return after <= at && at - after <= MAX_BEHIND_QUOTATION ? last : null
  }

  #reportsSpeech(cue: CueWord, { frame, start }: Complement): boolean {
    if (!cue.entry.weak || frame === 'clause' || frame === 'quote' || frame === 'whole') return true
    return frame === 'object' && isSayable(this.#reader, start)
  }

  /** The report whose speaker a circumstance belongs to: the nearest of the sentence that agrees; null for who had the floor before. */
  #headOf(cue: CueWord): Speech | null | undefined {
    const agrees = (s: Speech): boolean =>
      s.gender === null ||
      cue.form.gender === null ||
      s.gender === cue.form.gender ||
      (cue.form.number === 'p' && s.number !== 's')
    const near = [...this.#scope.here].reverse()
    const beside = near.filter(
      s => s.parent === null || this.#reader.quotationOf(s.cue.first) === this.#reader.quotationOf(cue.at),
    )
    // who is quoted right before it, else the main speaker rather than whom he speaks of
    const quoted = (s: Speech): boolean =>
      s.quotation !== null && cue.at - this.#reader.tokenAfter(s.quotation.end) <= MAX_BEHIND_QUOTATION
    const head =
      beside.find(s => agrees(s) && (s.parent === null || quoted(s))) ??
      beside.find(agrees) ??
      near.find(agrees) ??
      near[0]
    if (head !== undefined) return head
    const before = this.#reader.tokens[cue.at - 1]
    const opens = before === undefined || this.#reader.sentenceStart(cue.at) >= cue.at - 1 || this.#continues(cue)
    return opens && this.#scope.speeches.length > 0 ? null : undefined
  }

  /** «وضربت مثلا قائلة»: a sentence whose verb has no subject goes on with who has the floor. */
  #continues({ at, form }: CueWord): boolean {
    const first = this.#reader.sentenceStart(at)
    return finiteVerbsAt(this.#reader.tokens, first).some(
      v => v.reading.proclitics[0] === 'و' && v.form.kind === 'perfect' && v.form.person === 3 && v.form.gender === form.gender, // biome-ignore format: one condition
    )
  }

  #noun(cue: CueWord, end: number): boolean {
    const embarked = embarkedReport(this.#reader, cue, end)
    if (embarked !== null) {
      this.#openSibling(embarked.speech, embarked.verb)
      return true
    }
    const report = nounReport(this.#reader, cue, end) ?? nounOfSpeaker(this.#reader, cue, end)
    if (report === null) return false
    const agent =
      report.subject.how === 'head' && (cue.reading.enclitic === null || cue.entry.describes)
        ? this.#understood.agentOf(cue.at) // «وذهب معارضوه إلى وصفه بأنه»
        : null
    const head = report.subject.how === 'head' ? (this.#scope.here.at(-1) ?? null) : null
    // «قال الوزير إن لندن لم تدعم ادعاءاتها بأن»: her claims are not his
    if (agent === null && head?.gender === 'm' && head.number === 's' && report.gender === 'f') return false
    const level = report.subject.how === 'head' ? this.#scope.quotedLevel(cue.at) : this.#scope.open.length
    if (report.subject.how === 'head' && head === null && agent === null && this.#scope.speeches.length === 0)
      return false
    if (level < this.#scope.open.length) this.#scope.close(level, meanwhileBefore(this.#reader, cue.at))
    const subject: Speech['subject'] =
      agent !== null
        ? { how: 'before', phrase: agent }
        : report.subject.how === 'head'
          ? { how: 'head', of: head }
          : report.subject
    this.#scope.add({ ...report, subject, parent: this.#scope.open.at(-1) ?? null })
    return true
  }
}
