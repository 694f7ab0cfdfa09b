import { finiteVerbsAt, type TokenRange } from '../language/index.ts'
import { isAdverbial } from './adverbials.ts'
import { descriptionEnd, isUnfinished } from './credited.ts'
import { Documents } from './documents.ts'
import { narrationFrom } from './extent.ts'
import { cueVerb } from './lexicon.ts'
import { isDocument, isMedium, isPeople, isStatement, type SourcePhrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import type { Credit, OwnCredit } from './rules/preposition.ts'
import type { TakenUp } from './rules/taken-up.ts'
import type { Scope } from './scope.ts'
import type { Link, Speech } from './speech.ts'
import type { Subject } from './subject.ts'
import { tellsWithheld } from './withheld.ts'
import {
  complementiserAt,
  isAdjective,
  isComma,
  isParticiple,
  isQuoteMark,
  isRelativePronoun,
  isVerbAt,
  isVerbalNoun,
  nominalOf,
} from './words.ts'

/** Reports of one sentence that a credit is compared with. */
const MAX_COVERED = 32
const MAX_APPOSITION = 20
/** Tokens behind a credit that are too few for a clause without a verb, the full stop among them. */
const MAX_REST = 4
/** Tokens of a clause that is hardly begun. */
const MAX_BEGUN = 8
const DASHES = new Set(['-', '–', '—'])
const AUXILIARIES = new Set(['كما', 'لا', 'ولا', 'ما', 'وما', 'لم', 'ولم', 'قد', 'وقد', 'فقد'])
const COPULAS = new Set(['هو', 'هي', 'كان', 'كانت', 'ليس', 'ليست', 'بلغ', 'بلغت'])
const MAIN = new Set(['فقد', 'فان', 'فانه', 'فانها', 'فانهم', 'فانهما'])
/** Words between a relative and the credit that ends its clause. */
const MAX_RELATIVE = 12
const RELATIVES = new Set(['ما', 'بما', 'لما', 'عما', 'مما', 'الذي', 'التي', 'الذين'])

/** «أعلنت منظمة الحظر …، وفقا لما ذكرته المنظمة»: the noun with its article says again who speaks. */
function isSaidOf(reader: Reader, said: SourcePhrase, subject: SourcePhrase): boolean {
  const again = nominalOf(reader.tokens[said.head]!.fold, ['ل'])
  const first = nominalOf(reader.tokens[subject.head]!.fold, ['و', 'ف'])
  return (
    said.last === said.head + 1 &&
    again?.reading.article === true &&
    again.noun != null &&
    first?.noun?.lemma === again.noun.lemma
  )
}

/** «اتهمت الحركة …، وفق بيان نشر أمس», «…، في بيان لها»: a statement whose issuer is not told is that of who speaks. */
const isUnsigned = (reader: Reader, phrase: SourcePhrase): boolean =>
  isStatement(phrase) && !phrase.definite && new Documents(reader).issuerOf(phrase) === null

/** Reads crediting phrases (وفق المرصد) into the reports around them. */
export class CreditReader {
  readonly #reader: Reader
  readonly #scope: Scope

  constructor(reader: Reader, scope: Scope) {
    this.#reader = reader
    this.#scope = scope
  }

  /** A crediting phrase: a link more of the report it stands in or after, or a report of its own. */
  read(credit: Credit, end: number): number {
    const base = this.#scope.quotedLevel(credit.first)
    if (base > 0 && credit.first > this.#scope.open[base - 1]!.first + 1 && !this.#opensClause(credit))
      return credit.last // «قال: "… حسب معلوماتنا"»: his own words
    const host = [...this.#scope.here].reverse().find(s => !s.credited && this.#sameLevel(s, credit.first))
    const links: Link[] = credit.outer === null ? [] : [{ phrase: credit.outer, place: 'outer' }]
    if (host !== undefined && credit.first < host.first && credit.first > host.cue.first) {
      this.#link(host, credit)
      return credit.last
    }
    if (credit.mouth || this.#isInMidst(credit) || (credit.tight === true && host !== undefined)) return credit.last
    const opens = this.#opensClause(credit)
    if (opens) return this.#creditedAhead(credit, links, end, base)
    if (host !== undefined && credit.cites && (this.#tellsOfAnother(host, credit) || this.#isGround(host, credit)))
      return credit.last
    if (host?.frame === 'clause' && this.#partsVerb(credit)) return credit.last
    const resumed = host === undefined ? null : this.#narrationAfter(host, credit.first)
    if (host !== undefined && host.last >= credit.first - 3 && resumed === null) {
      this.#scope.close(base, credit.first)
      for (const s of this.#covered(host)) this.#link(s, credit)
      return credit.last
    }
    const dashed = resumed === null ? this.#dashed(credit, end) : null
    const first = dashed?.first ?? resumed ?? this.#clauseStart(credit.first)
    const last = dashed?.last ?? this.#goesOnBehind(credit, first, end) ?? this.#scope.trim(credit.first)
    if (last - first < 2) return credit.last
    this.#scope.close(base, credit.first)
    const speech = this.#credited(credit, links, first, last, true)
    this.#scope.add(speech)
    this.#scope.open.pop()
    return credit.last
  }

  /** What another says of what was just told: the report before it ends, and he says the same, denies or condemns it. */
  readTakenUp({ first, last, cue, act, phrase }: TakenUp): number {
    const base = this.#scope.quotedLevel(first)
    const host = [...this.#scope.here].reverse().find(s => !s.credited && this.#sameLevel(s, first))
    const told = host ?? this.#creditedBefore(first)
    const from = told !== undefined && told.first < first - 2 ? told.first : this.#clauseStart(first)
    const until = this.#scope.trim(Math.min(first, told === host ? first : told!.last))
    if (until - from < 2) return last
    this.#scope.close(base, first)
    const subject: Subject = { how: 'after', phrase }
    const quotation = this.#reader.openedAt(from) ?? null
    this.#scope.add({ rule: 'taken up', cue, act, subject, gender: phrase.gender, number: phrase.number, links: [], first: from, last: until, quotation, frame: 'clause', parent: this.#scope.open.at(-1) ?? null, backward: true, credited: true }) // biome-ignore format: one record
    this.#scope.open.pop()
    return last
  }

  /** «…، بحسب المرصد، الأمر الذي نفاه الجيش»: the clause before, if who said it stands right before. */
  #creditedBefore(at: number): Speech | undefined {
    const last = this.#scope.speeches.at(-1)
    return last?.credited === true && last.backward && last.last < at && this.#clauseStart(at) >= last.last
      ? last
      : undefined
  }

  /** «أكد متحدث أن عدد الجوازات بحسب السلطات هو خمسة»: with no comma before and a pronoun behind, it tells of a part of the clause. */
  #isInMidst({ first, last }: Credit): boolean {
    const { tokens } = this.#reader
    return tokens[first - 1]?.kind === 'word' && COPULAS.has(tokens[last]?.fold ?? '') && !this.#opensClause({ first })
  }

  /** «قال الوزير إن الضربة أوقعت، بحسب المعلومات الأولية، ثلاثين قتيلا»: between a verb and what it still lacks a credit is the speaker's own. */
  #partsVerb({ first, last }: Credit): boolean {
    const { tokens } = this.#reader
    return isComma(tokens[first - 1]) && isComma(tokens[last]) && isVerbAt(tokens, first - 2)
  }

  /** «أعلن الجيش مقتل جنديين، فيما أصيب ثلاثة، وفق مصادر»: where narration resumes behind a report, which the credit therefore does not cover. */
  #narrationAfter(host: Speech, at: number): number | null {
    if (host.quotation !== null || host.backward || host.first >= at || host.last < at - 3) return null
    const resumed = narrationFrom(this.#reader, host, host.first, at)
    if (tellsWithheld(this.#reader, resumed, host)) return null // «…، لكنه لم يعط تفاصيل، حسبما قالت الصحيفة»
    return resumed < at - 3 ? resumed : null
  }

  /** «…، ما أدى - وفق ناشطين - إلى حريق، …»: what stands between two commas around a credit that dashes set apart. */
  #dashed({ first, last }: Credit, end: number): TokenRange | null {
    const { tokens } = this.#reader
    if (!DASHES.has(tokens[last]?.clean ?? '') || !DASHES.has(tokens[first - 1]?.clean ?? '')) return null
    const parts = (i: number): boolean => isComma(tokens[i])
    let from = first - 1
    while (from > this.#clauseStart(first) && !parts(from - 1)) from--
    let until = last
    while (until < end && !parts(until)) until++
    return { first: from, last: until }
  }

  /** «اتفق الطرفان، وفق البيان، على مواصلة الحوار»: a clause hardly begun goes on behind the credit; where it ends, null if it does not. */
  #goesOnBehind(credit: Credit, first: number, end: number): number | null {
    const { tokens } = this.#reader
    const parts = (i: number): boolean => isComma(tokens[i])
    if (credit.first - first > MAX_BEGUN) return null
    if (!parts(credit.first - 1)) return this.#hasBarelyBegun(first, credit.first, credit.last) ? end : null
    // «وبدأت، وفق المرصد، عملية التسجيل»
    if (parts(credit.last) && this.#hasBarelyBegun(first, credit.first - 1, credit.last + 1)) return end
    const next = tokens[credit.last + 1]?.fold ?? ''
    if (!parts(credit.last) || tokens[credit.last + 1] === undefined) return null
    const goesOn = isAdverbial(next) || (/^[بل]/u.test(next) && isVerbalNoun(next.slice(1)))
    if (!goesOn && !isUnfinished(this.#reader, first, credit.last + 1)) return null
    for (let i = credit.last + 2; i < end; i++) if (parts(i)) return i
    return end
  }

  /** «ولا يزال يقيم وفق اللجنة مئة نازح على الحدود»: verbs whose subject stands behind the credit. */
  #hasBarelyBegun(first: number, until: number, behind: number): boolean {
    const { tokens } = this.#reader
    for (let i = first; i < until; i++) if (!isVerbAt(tokens, i) && !AUXILIARIES.has(tokens[i]!.fold)) return false
    return until > first && tokens[behind] !== undefined && tokens[behind].kind !== 'punctuation'
  }

  /** «…، على حد تعبيره»: ends what is said where narration follows; where nobody is cited yet, he who has the floor is. */
  readOwn(credit: OwnCredit, end: number): number {
    const { first, last } = credit
    if (this.#scope.here.length === 0 && first === this.#reader.sentenceStart(first)) return this.#ownAhead(credit, end)
    if (this.#scope.here.some(s => s.first > first)) return last
    if (this.#scope.here.length > 0) {
      if (this.#closesClause(last, end)) this.#scope.close(this.#scope.quotedLevel(first), first)
      return last
    }
    const from = this.#clauseStart(first)
    const until = this.#scope.trim(first)
    if (this.#scope.open.length > 0 || this.#endsQuotation(first)) return last
    // «ودعمها الدائم للشعب»: a noun behind و goes on with the sentence before
    const { fold } = this.#reader.tokens[from]!
    const goesOn = fold.startsWith('و') && nominalOf(fold.slice(1)) !== null
    if (this.#scope.speeches.length === 0 || until - from < 2 || goesOn) return last
    this.#addOwn(credit, { first: from, last: until }, true)
    this.#scope.open.pop()
    return last
  }

  #addOwn(cue: OwnCredit, { first, last }: TokenRange, backward: boolean): void {
    const { gender } = cue
    const subject: Subject = { how: 'dropped', gender, number: null, person: 3 }
    const quotation = this.#reader.openedAt(first) ?? null
    this.#scope.add({ rule: 'own credit', cue: { first: cue.first, last: cue.last }, act: 'statement', subject, gender, number: null, links: [], first, last, quotation, frame: 'clause', parent: null, backward, credited: true }) // biome-ignore format: one record
  }

  /** «وعلى حد قوله فإن المياه تكفي»: at the head of a sentence, with the main clause behind it, if anybody has spoken before. */
  #ownAhead(credit: OwnCredit, end: number): number {
    const { tokens } = this.#reader
    const main = isComma(tokens[credit.last]) ? credit.last + 1 : credit.last
    const opens = MAIN.has(tokens[main]?.fold ?? '')
    if (!opens || this.#scope.speeches.length === 0 || end - main < 3) return credit.last
    this.#addOwn(credit, { first: main + 1, last: end }, false)
    return main + 1
  }

  /** «قال: "… . …"، وفق قوله»: words in quotation marks of several sentences that a report has told already. */
  #endsQuotation(at: number): boolean {
    const last = this.#scope.speeches.at(-1)
    const quotation = last?.quotation ?? last?.held
    return quotation != null && at - this.#reader.tokenAfter(quotation.end) <= 2
  }

  #closesClause(at: number, end: number): boolean {
    const { tokens } = this.#reader
    if (at >= end - 1 || tokens[at]!.clean === '.') return true
    return tokens[at]!.clean === '،' && /^(?:و|فيما|بينما|كما|في$)/u.test(tokens[at + 1]?.fold ?? '')
  }

  /** «نافيا ما نشرته الصحيفة نقلا عن مسؤول»: what is denied has a publisher of its own, and it is he who cites. */
  #tellsOfAnother(host: Speech, credit: Credit): boolean {
    const { tokens } = this.#reader
    for (let i = credit.first - 2; i >= Math.max(host.first, credit.first - MAX_RELATIVE); i--)
      if (RELATIVES.has(tokens[i]!.fold) && finiteVerbsAt(tokens, i + 1).some(v => cueVerb(v.form.lemma) !== null))
        return true
    return false
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
    const near = new Set(this.#scope.here.slice(-MAX_COVERED))
    const root = (s: Speech): Speech => {
      let top = s
      while (top.parent !== null && near.has(top.parent)) top = top.parent
      return top.subject.how === 'head' && top.subject.of !== null && top.subject.of !== top
        ? root(top.subject.of)
        : top
    }
    const top = root(host)
    return [...near].filter(s => root(s) === top)
  }

  /** Adds whom a credit names to a report: an outlet before its speaker, one whom an outlet cites after it. */
  #link(speech: Speech, credit: Credit): void {
    const subject = speech.subject.how === 'dropped' || speech.subject.how === 'head' ? null : speech.subject.phrase
    if (subject !== null && isSaidOf(this.#reader, credit.phrase, subject)) return
    if (subject !== null && !credit.cites && isUnsigned(this.#reader, credit.phrase)) {
      speech.links.push({ phrase: credit.phrase, place: 'own', fleeting: true })
      return
    }
    const outletSpeaks = subject !== null && isMedium(subject)
    // «قال الوزير …، نقلا عن الوكالة»: an outlet passes on what a person says
    const passedOn = isMedium(credit.phrase) && subject !== null && (subject.person !== null || isPeople(subject))
    const reported = subject !== null && isDocument(subject) && isPeople(credit.phrase) // «أفادت تقارير بأن …، حسبما أفاد مسؤول»
    const inner =
      (credit.cites && !passedOn) ||
      (outletSpeaks && !(isMedium(credit.phrase) && speech.links.some(l => l.place === 'inner'))) ||
      reported
    if (
      credit.mouth ||
      (subject !== null && isPeople(subject) && isPeople(credit.phrase) && !inner && credit.outer === null)
    )
      return
    speech.links.push({ phrase: credit.phrase, place: inner ? 'inner' : 'outer', fleeting: true })
    if (credit.outer !== null) speech.links.push({ phrase: credit.outer, place: 'outer', fleeting: true })
  }

  /** «قالت المتحدثة إن العملية جرت استنادا إلى معلومات»: what is done on the ground of something, where no outlet speaks. */
  #isGround({ subject }: Speech, { first }: Credit): boolean {
    if (this.#reader.tokens[first]!.fold !== 'استنادا' || !('phrase' in subject)) return false
    return !isMedium(subject.phrase) && !isDocument(subject.phrase)
  }

  /** Whether a credit stands at the head of its clause, so that what follows is what is said. */
  #opensClause(credit: Pick<Credit, 'first'>): boolean {
    const before = this.#reader.tokens[credit.first - 1]
    if (credit.first === this.#reader.sentenceStart(credit.first) || before === undefined) return true
    if (
      this.#reader.tokens[credit.first]!.fold.startsWith('و') &&
      before.kind === 'punctuation' &&
      !['وفق', 'وفقا', 'وفقما'].includes(this.#reader.tokens[credit.first]!.fold)
    )
      return true
    return complementiserAt(before.fold) !== null
  }

  #creditedAhead(credit: Credit, links: Link[], end: number, base: number): number {
    let first = this.#afterApposition(descriptionEnd(this.#reader, credit.phrase, credit.last, end), end)
    while (first < end && (this.#reader.tokens[first]!.clean === '،' || this.#reader.timexEnd(first) > first))
      first = Math.max(first + 1, this.#reader.timexEnd(first))
    first = this.#mainClause(first, end)
    if (first < end && (MAIN.has(this.#reader.tokens[first]!.fold) || this.#reader.tokens[first]!.fold === 'ان'))
      first++
    if (end - first < 2 || this.#namesOnly(first, end)) return this.#afterStop(credit, links)
    if (complementiserAt(this.#reader.tokens[credit.first - 1]?.fold ?? '') === null)
      this.#scope.close(base, credit.first)
    this.#scope.add(this.#credited(credit, links, first, end, false))
    return first
  }

  /** «وبحسب أجهزة الطوارئ في الولاية، فقد»: what belongs to the source ends where فقد or فإن begins the clause. */
  #mainClause(first: number, end: number): number {
    const { tokens } = this.#reader
    for (let i = first; i < Math.min(end, first + MAX_RELATIVE); i++) {
      if (MAIN.has(tokens[i]!.fold)) return i
      const opens = i === first || (i === first + 1 && isRelativePronoun(tokens[first]!.fold))
      const described = opens && /ت?(?:ه|ها)$/u.test(tokens[i]!.fold) // «في بيان وزعته الرئاسة فإن»
      if (!described && finiteVerbsAt(tokens, i).length > 0 && this.#reader.mentionAt(i) === undefined) return first
    }
    return first
  }

  /** «بحسب موقع ترك برس الإخباري.»: the rest of a name that was read too short. */
  #namesOnly(first: number, end: number): boolean {
    const before = this.#reader.tokens[first - 1]!
    if (end - first > MAX_REST || MAIN.has(before.fold) || before.kind === 'punctuation') return false
    if (this.#reader.openedAt(first) !== undefined) return false
    for (let i = first; i < end; i++) {
      const { fold, kind } = this.#reader.tokens[i]!
      if (complementiserAt(fold) !== null || isVerbAt(this.#reader.tokens, i) || kind === 'number') return false
    }
    return true
  }

  /** «عاد التيار إلى القرى. بحسب رويترز.»: a credit that is a sentence by itself ends the one before. */
  #afterStop(credit: Credit, links: Link[]): number {
    const { analysis, tokens } = this.#reader
    const index = tokens[credit.first]!.sentence
    const before = analysis.sentences[index - 1]
    const here = analysis.sentences[index]!
    if (before === undefined || before.section !== here.section || credit.first !== here.first) return credit.last
    const host = this.#scope.speeches.findLast(s => s.cue.first >= before.first)
    if (host === undefined) {
      const last = this.#scope.trim(before.last)
      this.#scope.add(this.#credited(credit, links, before.first, last, true))
      this.#scope.open.pop()
    } else this.#link(host, credit)
    return credit.last
  }

  /** «وبحسب فلانة، وهي باحثة في المعهد، فقد …»: who the source is, between commas. */
  #afterApposition(from: number, end: number): number {
    const at = Math.max(from, this.#reader.timexEnd(from)) // «صحيفة المساء الصادرة الأحد، التي»
    const parts = (i: number): boolean => isComma(this.#reader.tokens[i])
    const { fold, kind } = this.#reader.tokens[at + 1] ?? { fold: '', kind: 'punctuation' }
    const describes =
      ['وهو', 'وهي', 'وهم'].includes(fold) ||
      isRelativePronoun(fold) ||
      (kind === 'word' && fold.startsWith('ال') && isParticiple(fold) && isAdjective(fold, true))
    if (!parts(at) || !describes) return at
    for (let i = at + 2; i < Math.min(end, at + MAX_APPOSITION); i++) if (parts(i)) return i
    return at
  }

  #credited(credit: Credit, links: Link[], first: number, last: number, backward: boolean): Speech {
    const subject: Subject = { how: 'after', phrase: credit.phrase }
    const { gender, number } = credit.phrase
    const quotation = this.#reader.openedAt(first) ?? null
    return { rule: credit.rule, cue: credit.cue, act: 'statement', subject, gender, number, links, first, last, quotation, frame: 'clause', parent: this.#scope.open.at(-1) ?? null, backward, credited: true } // biome-ignore format: one record
  }

  /** Where the clause that a credit ends begins: after what leads over from the sentence before. */
  #clauseStart(before: number): number {
    let first = this.#reader.sentenceStart(before)
    for (const s of this.#scope.here) if (s.last <= before && s.last > first) first = s.last
    while (
      first < before &&
      this.#reader.tokens[first]!.kind === 'punctuation' &&
      !isQuoteMark(this.#reader.tokens[first]!.clean)
    )
      first++
    return first
  }
}
