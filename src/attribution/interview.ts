import { fold, type TokenRange } from '../language/index.ts'
import { interviews, isOutletName, pressPeople } from './lexicon.ts'
import { bareName, unlistedName, withName } from './name.ts'
import { canSpeak, isMedium, type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import type { Speech } from './speech.ts'
import { nominalOf } from './words.ts'

/** Interviews printed as questions and answers: who is asked has the floor from his answer to the next question. */

/** A paragraph that opens a turn. */
interface Turn extends TokenRange {
  /** Who answers; null if it asks. */
  readonly speaker: SourcePhrase | null
  /** The token by which one knows it: the colon of its label, the mark of the question before. */
  readonly cue: number
  /** Where its words begin. */
  readonly from: number
}

/** A paragraph that begins with words and a colon. */
interface Labelled extends TokenRange {
  readonly start: number
  readonly colon: number
  readonly label: string
}

const QUESTION = /^(?:س|(?:ال)?س[وؤ]ال)$/u
const ANSWER = /^(?:ج|(?:ال)?(?:جواب|اجابه))$/u
const ASKS = new Set(['؟', '?'])
/** Words before the colon of a turn. */
const MAX_LABEL = 6
/** An interview has at least so many questions. */
const MIN_QUESTIONS = 2
/** Tokens of a paragraph that asks. */
const MAX_QUESTION = 80
/** Tokens behind the word for an interview in which it is told with whom. */
const MAX_WITH = 14
/** Words by which somebody speaks of himself. */
const OWN = /^[وف]?(?:انا|نحن|انني|اننا|لدينا|عندي|عندنا|اعتقد|اظن|نعتقد|اري|نري|اتمني|بلدي|بلدنا)$/u

/** The turns of a document that is an interview. */
export class Interview {
  readonly #reader: Reader
  readonly #turns = new Map<number, Turn>()

  constructor(reader: Reader) {
    this.#reader = reader
    const paragraphs = this.#paragraphs()
    const turns = this.#signed(paragraphs) ?? this.#named(paragraphs) ?? this.#unlabelled(paragraphs)
    for (const [i, turn] of turns.entries()) {
      const last = turns[i + 1]?.first ?? paragraphs.at(-1)!.last
      if (last - turn.from > 1) this.#turns.set(turn.first, { ...turn, last })
    }
  }

  /** Where the words of a turn begin that opens at a token; the token itself if none does. */
  wordsAt(token: number): number {
    return this.#turns.get(token)?.from ?? token
  }

  /** The answer that opens at a token. */
  answerAt(token: number): Speech | null {
    const turn = this.#turns.get(token)
    if (turn === undefined || turn.speaker === null) return null
    return {
      rule: 'answer',
      cue: { first: turn.cue, last: turn.cue + 1 },
      act: 'statement',
      subject: { how: 'after', phrase: turn.speaker },
      gender: turn.speaker.gender,
      number: 's',
      links: [],
      first: turn.from,
      last: turn.last,
      answers: true,
      quotation: null,
      frame: 'quote',
      parent: null,
      backward: false,
      credited: false,
    }
  }

  #paragraphs(): TokenRange[] {
    const found: { first: number; last: number; section: number }[] = []
    for (const { first, last, section } of this.#reader.analysis.sentences) {
      const before = found.at(-1)
      if (before?.section === section) before.last = last
      else found.push({ first, last, section })
    }
    return found
  }

  #asks({ first, last }: TokenRange): boolean {
    return last - first <= MAX_QUESTION && ASKS.has(this.#reader.tokens[last - 1]!.clean)
  }

  #labels(paragraphs: readonly TokenRange[], marks: ReadonlySet<string>): Labelled[] {
    const { tokens } = this.#reader
    return paragraphs.flatMap(({ first, last }) => {
      let start = first
      while (start < last && tokens[start]!.kind === 'punctuation') start++
      let colon = start
      while (colon < Math.min(last, start + MAX_LABEL) && !marks.has(tokens[colon]!.clean)) colon++
      if (colon === start || colon >= last - 1 || !marks.has(tokens[colon]!.clean)) return []
      const words = tokens.slice(start, colon).filter(t => t.kind === 'word')
      return [{ first, last, start, colon, label: words.map(t => t.fold).join(' ') }]
    })
  }

  /** «س: …», «ج: …»: turns by the letters or words for question and answer. */
  #signed(paragraphs: readonly TokenRange[]): Turn[] | null {
    const labels = this.#labels(paragraphs, new Set([':', '-', '–'])).filter(l => QUESTION.test(l.label) || ANSWER.test(l.label)) // biome-ignore format: one line
    if (labels.filter(l => ANSWER.test(l.label)).length < MIN_QUESTIONS) return null
    const asked = this.#asked(labels[0]!.first)
    if (asked === null) return null
    return labels.map(({ first, last, colon, label }) => ({ first, last, cue: colon, from: colon + 1, speaker: ANSWER.test(label) ? asked : null })) // biome-ignore format: one record
  }

  /** «الضفاف: …؟», «نادر صليبا: …»: turns by the names of who asks and who answers. */
  #named(paragraphs: readonly TokenRange[]): Turn[] | null {
    const labels = this.#labels(paragraphs, new Set([':']))
    const questions = new Map<string, number>()
    const counts = new Map<string, number>()
    for (const l of labels) {
      counts.set(l.label, (counts.get(l.label) ?? 0) + 1)
      if (this.#asks(l)) questions.set(l.label, (questions.get(l.label) ?? 0) + 1)
    }
    const repeated = labels.filter(l => counts.get(l.label)! >= MIN_QUESTIONS)
    const askers = new Set(repeated.map(l => l.label).filter(l => (questions.get(l) ?? 0) * 2 > counts.get(l)!))
    if (askers.size === 0) return null
    const turns = repeated.flatMap(({ first, last, start, colon, label }): Turn[] => {
      const speaker = askers.has(label) ? null : this.#speakerAt(start, colon)
      return askers.has(label) || speaker !== null ? [{ first, last, cue: colon, from: colon + 1, speaker }] : []
    })
    return turns.filter(t => t.speaker !== null).length >= MIN_QUESTIONS ? turns : null
  }

  #speakerAt(at: number, colon: number): SourcePhrase | null {
    const phrase = sourcePhraseAt(this.#reader, at, colon)
    const known = phrase !== null && canSpeak(phrase) ? withName(this.#reader, phrase, colon + 1) : null
    const speaker = known ?? unlistedName(this.#reader, at, colon + 1) ?? bareName(at, colon) // what stands again and again before a colon is a name
    if (speaker.last !== colon || isMedium(speaker)) return null
    const { fold: folded } = this.#reader.tokens[at]!
    return isOutletName(folded) || pressPeople.has(fold(speaker.noun?.lemma ?? '')) ? null : speaker
  }

  /** Questions in paragraphs of their own and answers in the first person, where the opening tells of an interview. */
  #unlabelled(paragraphs: readonly TokenRange[]): Turn[] {
    const { tokens } = this.#reader
    const turns: Turn[] = []
    let asked: SourcePhrase | null = null
    let own = 0
    for (const [i, paragraph] of paragraphs.entries()) {
      const before = paragraphs[i - 1]
      if (i > 0 && this.#asks(paragraph))
        turns.push({ ...paragraph, cue: paragraph.first, from: paragraph.first, speaker: null }) // biome-ignore format: one record
      else if (before !== undefined && turns.at(-1)?.first === before.first) {
        asked ??= this.#asked(turns[0]!.first)
        if (asked === null) return []
        turns.push({ ...paragraph, cue: before.last - 1, from: paragraph.first, speaker: asked })
        if (tokens.slice(paragraph.first, paragraph.last).some(t => OWN.test(t.fold))) own++
      }
    }
    const answers = turns.filter(t => t.speaker !== null).length
    return answers >= MIN_QUESTIONS && own * 2 >= answers ? turns : []
  }

  /** «في مقابلة مع الباحث فلان», «في حوار … يتحدث فلان»: with whom the opening tells that the interview was. */
  #asked(end: number): SourcePhrase | null {
    const { tokens } = this.#reader
    for (let i = 0; i < end; i++) {
      if (!interviews.has(fold(nominalOf(tokens[i]!.fold, ['و', 'ب', 'ل'])?.noun?.lemma ?? ''))) continue
      for (let k = i + 1; k < Math.min(end, i + MAX_WITH); k++) {
        const phrase = tokens[k - 1]!.fold === 'مع' ? sourcePhraseAt(this.#reader, k, end) : null
        const person = phrase !== null && canSpeak(phrase) ? withName(this.#reader, phrase, end) : null
        if (person !== null && (person.person !== null || person.name !== undefined)) return person
      }
      for (let k = i + 1; k < end; k++) {
        const mention = this.#reader.mentionAt(k)
        if (mention?.type === 'PER') return sourcePhraseAt(this.#reader, k, end)
      }
    }
    return null
  }
}
