import type { Commitment, SpeechAct } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { Memo } from '../language/memo.ts'
import { CUE_VERBS } from './lexicon/cues.data.ts'
import {
  ADDRESSING,
  CALLED_UPON,
  COMMENTS,
  CREDITING_PREPOSITIONS,
  EMBARKING,
  FOREMOST,
  GATHERINGS,
  GUILDS,
  HEDGES,
  INTERVIEWS,
  KINDS_OF_BODY,
  MANNER,
  OCCASIONS,
  OFFICES,
  OUTLETS,
  PRESS_PEOPLE,
  REPORTING_DOCUMENTS,
  STAGES,
  STANDARDS,
  STANDING_NOUNS,
  STATEMENT_NOUNS,
  TAKEN_UP_NOUNS,
} from './lexicon/words.data.ts'

/** What a cue verb takes, and what it does. */
export interface CueVerb {
  readonly lemma: string
  readonly act: SpeechAct
  readonly commitment: Commitment
  readonly clause: boolean
  readonly quote: boolean
  readonly object: boolean
  readonly whole: boolean
  readonly whom: boolean
  readonly bare: boolean
  /** Its object is never left out, so that the only noun behind it is no subject. */
  readonly bound: boolean
  /** Its object is what it describes, and what it is described as follows ب. */
  readonly describes: boolean
  /** Many of its uses are no speech. */
  readonly weak: boolean
  /** Prepositions that introduce the content, folded. */
  readonly prepositions: ReadonlySet<string>
}

const FLAGS = new Set(['clause', 'quote', 'object', 'whole', 'whom', 'bare', 'weak', 'bound', 'describes'])
const SHADDA = '\u0651'

/** A lemma as a key: folded but for the shadda inside it, which tells form II and V apart. */
export function lemmaKey(lemma: string): string {
  const folded = [...lemma].map(c => (c === SHADDA ? c : fold(c))).join('')
  return folded.endsWith(SHADDA) ? folded.slice(0, -1) : folded
}

function readEntry(line: string, act: SpeechAct): CueVerb {
  const [lemma = '', ...fields] = line.replace(/;.*/, '').trim().split(/\s+/)
  const has = (flag: string): boolean => fields.includes(flag)
  return {
    lemma,
    act,
    commitment: (fields.find(f => f.startsWith('~'))?.slice(1) as Commitment | undefined) ?? 'neutral',
    clause: has('clause'),
    quote: has('quote'),
    object: has('object'),
    whole: has('whole'),
    whom: has('whom'),
    bare: has('bare'),
    weak: has('weak'),
    bound: has('bound'),
    describes: has('describes'),
    prepositions: new Set(fields.filter(f => !FLAGS.has(f) && !f.startsWith('~')).map(fold)),
  }
}

let verbs: ReadonlyMap<string, CueVerb> | null = null

function readVerbs(): ReadonlyMap<string, CueVerb> {
  const table = new Map<string, CueVerb>()
  let act: SpeechAct = 'statement'
  for (const line of CUE_VERBS.trim().split('\n')) {
    if (line.startsWith('@')) act = line.slice(1).trim() as SpeechAct
    else {
      const entry = readEntry(line, act)
      table.set(lemmaKey(entry.lemma), entry)
    }
  }
  return table
}

/** The cue verbs by the key of their lemma. */
export function cueVerbs(): ReadonlyMap<string, CueVerb> {
  verbs ??= readVerbs()
  return verbs
}

const byLemma = new Memo<CueVerb | null>(5_000, lemma => cueVerbs().get(lemmaKey(lemma)) ?? null)

/** The entry of a verb's lemma, if it is a cue. */
export const cueVerb = (lemma: string): CueVerb | undefined => byLemma.get(lemma) ?? undefined

const lines = (table: string): string[] => table.trim().split('\n').map(l => fold(l.replace(/;.*/, '').trim())) // biome-ignore format: one line

/** Crediting prepositions as lists of folded words, the longest first. */
export const creditingPrepositions: readonly (readonly string[])[] = lines(CREDITING_PREPOSITIONS)
  .map(l => l.split(' '))
  .sort((a, b) => b.length - a.length)
export const reportingDocuments: ReadonlySet<string> = new Set(lines(REPORTING_DOCUMENTS))
export const statementNouns: ReadonlySet<string> = new Set(lines(STATEMENT_NOUNS))
/** Nouns, folded as written, for what was just told, which another takes up: وهي رواية تنفيها الشرطة. */
export const takenUpNouns: ReadonlySet<string> = new Set(lines(TAKEN_UP_NOUNS))
/** The usual name of an office by another, as folded words without the article. */
export const offices: ReadonlyMap<string, readonly string[]> = new Map(
  lines(OFFICES).map(l => {
    const [other = '', usual = ''] = l.split(' = ').map(name => name.replace(/(^| )ال/gu, '$1'))
    return [other, usual.split(' ')]
  }),
)
/** Nouns, folded as written, behind وفق of what is done rather than of who says it. */
export const standards: ReadonlySet<string> = new Set(lines(STANDARDS))
/** Words in ب and ل that say how something is said. */
export const mannerWords: ReadonlySet<string> = new Set(lines(MANNER))
/** Words, folded, that leave open whether what they stand in is so. */
export const hedgeWords: ReadonlySet<string> = new Set(lines(HEDGES))
/** Verbal nouns, folded, that stand for the verb of saying with the article or a preposition. */
export const standingNouns: ReadonlySet<string> = new Set(lines(STANDING_NOUNS))
/** Adjectives, folded as written, that stand before those whom they tell apart from their like. */
export const foremost: ReadonlySet<string> = new Set(lines(FOREMOST))
/** Lemmas, folded, of the occasions on which something is said. */
export const occasions: ReadonlySet<string> = new Set(lines(OCCASIONS))
/** Lemmas, folded, of what is said to another: مقابلة، تصريح. */
export const interviews: ReadonlySet<string> = new Set(lines(INTERVIEWS))
/** Lemmas, folded, of the meetings at which something is said. */
export const stages: ReadonlySet<string> = new Set(lines(STAGES))
/** Lemmas, folded, by which a body may be called that the text has named. */
export const kindsOfBody: ReadonlySet<string> = new Set(lines(KINDS_OF_BODY))
/** Lemmas of those who work for the press, folded. */
export const pressPeople: ReadonlySet<string> = new Set(lines(PRESS_PEOPLE))
/** Lemmas of bodies that may be theirs, folded. */
export const guilds: ReadonlySet<string> = new Set(lines(GUILDS))
/** Lemmas of verbs whose subject comes to say something: سارع إلى التنديد. */
export const embarking: ReadonlySet<string> = new Set(EMBARKING.trim().split('\n'))
/** Lemmas of verbs by which somebody takes the floor. */
export const addressing: ReadonlySet<string> = new Set(ADDRESSING.trim().split('\n'))
/** Lemmas, folded, of meetings that ask and recommend as one. */
export const gatherings: ReadonlySet<string> = new Set(lines(GATHERINGS))
/** Lemmas, folded, of what a writer takes a statement for: خطوة، تصعيد. */
export const comments: ReadonlySet<string> = new Set(lines(COMMENTS))
/** Nouns, folded as written, of whom one calls upon. */
export const calledUpon: ReadonlySet<string> = new Set(lines(CALLED_UPON))
const outlets = new Set(lines(OUTLETS).map(l => l.split(' ')[0]!.replace(/^ال/, '')))
/** Whether a folded word, perhaps after ل, begins the name of an outlet that is told things without the word for its kind (للجزيرة). */
export const isOutletName = (folded: string): boolean => outlets.has(folded.replace(/^(?:لل|ل?ال|ل)/, ''))
