/**
 * Every annotation type, the vocabulary of the project in one file. The shapes that leave the program (`Article` and what it holds)
 * are the contract `isnad/article@1`; its JSON Schema is generated from here.
 */
import type { Span } from './span.ts'

export type { Span }

/** Why an annotation stands: the rule that found it and the words it rests on. Nothing derived exists without both. */
export interface Grounds {
  /** Name of the rule, as `isnad explain` prints it. */
  readonly rule: string
  /** At least one range of the text. */
  readonly evidence: readonly Span[]
}

// ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type ArticleSectionKind = 'title' | 'heading' | 'paragraph' | 'byline' | 'dateline' | 'caption'
export type FurnitureKind = 'related' | 'comment' | 'notice' | 'navigation' | 'bio'
/** The article itself, or page furniture, from which nothing is extracted. */
export type SectionKind = ArticleSectionKind | FurnitureKind

export interface Section extends Span {
  readonly kind: SectionKind
  readonly rule: string
}

// ── time ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface PublicationDate {
  /** ISO 8601: `2019-05-09`, `2019-05`, `2019`, or an interval `a/b`. */
  readonly value: string
  readonly basis: 'metadata' | 'dateline' | 'inferred'
  /** What it rests on, for `dateline` and `inferred`. */
  readonly evidence: readonly Span[]
  /** How it was reached, a line a step; each step names the words it rests on. */
  readonly derivation: readonly { readonly step: string; readonly evidence: readonly Span[] }[]
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'
export type TimexMod = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER'

/** A TIMEX3 expression. */
export interface Timex extends Span, Grounds {
  readonly id: string
  readonly type: TimexType
  /** TIMEX3/ISO 8601: `2019-04-14`, `2019-04`, `2015`, `P2D`, an interval `a/b`; `XXXX-04-14`, `XXXX-WXX-2` while it cannot be known. */
  readonly value: string
  readonly mod?: TimexMod
}

// ── actors ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type EntityType = 'PER' | 'ORG' | 'GPE' | 'LOC' | 'FAC'

/** A naming in the text: the name, without the titles around it and without proclitics. */
export interface Mention extends Span, Grounds {
  readonly id: string
  readonly type: EntityType
  readonly entity: string
  /** How the text styles it here: اللواء المتقاعد. */
  readonly titles: readonly Span[]
}

export interface Entity {
  readonly id: string
  readonly type: EntityType
  /** The best Arabic name. */
  readonly name: string
  readonly nameEn: string | null
  /** Its id in the knowledge base, null if it is not there. */
  readonly kb: string | null
}

// ── attribution ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export type SourceKind = 'person' | 'organisation' | 'outlet' | 'document' | 'anonymous'
export type SpeechForm = 'direct' | 'indirect' | 'mixed'
export type SpeechAct =
  | 'statement'
  | 'request'
  | 'promise'
  | 'threat'
  | 'accusation'
  | 'denial'
  | 'condemnation'
  | 'praise'
  | 'concern'
  | 'warning'

/** How sure a cue is of what it credits: أكد is, قال leaves it to the speaker, زعم hints that it is not so. */
export type Commitment = 'certain' | 'neutral' | 'doubtful'

/** One link of a chain. */
export interface Source {
  /** As a reader would list it: العربي الجديد، مصادر مصرية، خليفة حفتر. */
  readonly name: string
  readonly kind: SourceKind
  /** Where the article names it for this attribution; null where it is understood (وأضاف أن). */
  readonly span: Span | null
  readonly entity: string | null
  /** Where it was named before, if `span` is null or refers back (المصدر ذاته). */
  readonly antecedent?: Span
  /** The words by which a source without a name wishes to stay so: طلب عدم الكشف عن هويته. */
  readonly anonymity?: Span
}

/** Reported speech: cue, content, source (PARC 3.0), the source as a chain. */
export interface Attribution extends Grounds {
  readonly id: string
  readonly cue: Span
  /** What is said, without cue, complementiser and outer quotation marks. */
  readonly content: Span
  /** From whom the article cites first to whoever said it; never empty. */
  readonly chain: readonly Source[]
  /** The attribution whose content holds this one. */
  readonly parent: string | null
  readonly form: SpeechForm
  readonly act: SpeechAct
  /** Left out where it is neutral. */
  readonly commitment?: Commitment
  /** Words within the content by which its speaker leaves open whether it is so (ربما، من المرجح); left out where there are none. */
  readonly hedges?: readonly Span[]
}

// ── events ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** PLOVER event types. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

export type EventStatus = 'actual' | 'planned' | 'requested' | 'denied' | 'hypothetical'
export type CountKind = 'killed' | 'injured' | 'displaced' | 'detained' | 'fighters' | 'equipment'
export type FigureKind = CountKind | 'missing' | 'money' | 'other'

export interface EventCount {
  readonly kind: CountKind
  readonly value: number
  readonly span: Span
}

/** One description of a happening. */
export interface Event extends Grounds {
  readonly id: string
  readonly type: EventType
  /** PLOVER mode where one fits: `visit`, `meet`, `call`, `aerial`. */
  readonly mode: string | null
  readonly trigger: Span
  /** Entity ids. */
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly place: string | null
  readonly date: { readonly value: string; readonly timex: string | null } | null
  readonly status: EventStatus
  readonly counts: readonly EventCount[]
  /** The attribution it is reported in; null where the article itself asserts it. */
  readonly attribution: string | null
}

/** A counted thing, also where no event carries it. */
export interface Figure extends Span, Grounds {
  readonly id: string
  readonly kind: FigureKind
  readonly value: number | null
  readonly low: number
  readonly high: number | null
  /** What is counted, as written. */
  readonly of: string | null
  /** The total that this is a part of. */
  readonly total: string | null
  readonly event: string | null
  readonly attribution: string | null
}

// ── the whole ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What reading one article yields: `isnad/article@1`. */
export interface Article {
  readonly schema: 'isnad/article@1'
  /** `sha256:` and the hex digest of the input bytes. */
  readonly id: string
  readonly source: { readonly uri: string; readonly outlet: string | null }
  readonly text: string
  readonly sections: readonly Section[]
  readonly title: Span | null
  readonly published: PublicationDate | null
  readonly timexes: readonly Timex[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly events: readonly Event[]
  readonly figures: readonly Figure[]
  /** What could not be read or decided, in plain words. */
  readonly notes: readonly string[]
}

/** The layers of a document by name; `analysis` is the language room's and does not leave the program. */
export interface Layers {
  readonly sections: readonly Section[]
  readonly analysis: Analysis
  readonly timexes: readonly Timex[]
  readonly published: PublicationDate | null
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly events: readonly Event[]
  readonly figures: readonly Figure[]
}

export type LayerName = keyof Layers

// ── language ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type TokenKind = 'word' | 'number' | 'latin' | 'punctuation'

/** A written word, number or punctuation mark. What it may mean is asked of the language room: `readings(token)`. */
export interface Token extends Span {
  /** Position in `Analysis.tokens`. */
  readonly index: number
  readonly kind: TokenKind
  /** Without marks, tatweel, controls; digits ASCII. */
  readonly clean: string
  /** `clean` with confusable spellings made one: the key of the lexicons. */
  readonly fold: string
  /** Written with the double fatha of an indefinite accusative (نداءً), which neither a verb nor a name has. */
  readonly nunated: boolean
  /** Written with a damma behind one of its first letters (قُتل، واعتُقل), by which a perfect is passive. */
  readonly dammated: boolean
  /** Index of its sentence. */
  readonly sentence: number
}

/** A sentence or headline, as a span and as tokens `[first, last)`. */
export interface Sentence extends Span {
  readonly index: number
  readonly first: number
  readonly last: number
  /** Index of its section in the sections layer. */
  readonly section: number
}

/** A stretch in quotation marks. `start`/`end` hold the marks, `inner` does not. */
export interface Quotation extends Span {
  readonly inner: Span
  /** False where the closing mark is missing and the end was taken from the paragraph. */
  readonly closed: boolean
}

/** Sentences, tokens and quotations of the article's own sections; page furniture has none. */
export interface Analysis {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}
