import type { Token } from '../document/index.ts'
import { finiteVerbsAt, fold, type Reading, readingsOf, type VerbForm } from '../language/index.ts'
import { type CueVerb, cueVerb } from './lexicon.ts'

/** A word that may credit somebody with speech: one reading of it as a form of a cue verb. */
export interface CueWord {
  readonly at: number
  readonly entry: CueVerb
  readonly reading: Reading
  readonly form: VerbForm
  readonly kind: 'finite' | 'participle' | 'noun'
}

const DOUBLE_FATHA = '\u064b'

/** A participle in the indefinite accusative (مؤكدا، مشيرة، مطالبين): a circumstance of the verb before it. */
function isCircumstance(token: Token, reading: Reading, form: VerbForm, afterMark: boolean): boolean {
  if (form.kind !== 'active participle' || reading.article || reading.enclitic !== null) return false
  if (reading.proclitics.some(p => p !== 'و' && p !== 'ف')) return false
  if (form.number === 'd') return false
  // مدينة is a town, and طالبين are students unless a comma sets them apart
  if (reading.nouns.some(n => !n.adjective && fold(n.lemma) === reading.stem)) return false
  if (reading.nouns.some(n => !n.adjective) && !afterMark && form.accusative !== true) return false
  if (form.accusative === true || token.clean.endsWith(`ا${DOUBLE_FATHA}`)) return true
  if (form.gender === 'm' && form.number === 's') return false
  return /(?:ة|ه|ين|ات)$/.test(token.clean)
}

/** The readings of token `at` as a cue, one for each cue verb that it may be a form of. */
export function cueWordsAt(tokens: readonly Token[], at: number): readonly CueWord[] {
  const token = tokens[at]!
  if (token.kind !== 'word') return NONE
  const afterMark = tokens[at - 1]?.kind === 'punctuation'
  const found = new Map<CueVerb, CueWord>()
  const add = (kind: CueWord['kind'], reading: Reading, form: VerbForm): void => {
    const entry = cueVerb(form.lemma)
    if (entry === undefined) return
    const known = found.get(entry)
    if (known === undefined || preferred(form, known.form)) found.set(entry, { at, entry, reading, form, kind })
  }
  for (const { reading, form } of finiteVerbsAt(tokens, at)) if (mayStand(reading)) add('finite', reading, form)
  for (const reading of readingsOf(token.fold))
    for (const form of reading.verbs)
      if (isCircumstance(token, reading, form, afterMark)) add('participle', reading, form)
      else if (form.kind === 'verbal noun' && found.size === 0) add('noun', reading, form)
  return [...found.values()]
}

const NONE: readonly CueWord[] = Object.freeze([])

const mayStand = (reading: Reading): boolean =>
  reading.proclitics.every(p => p === 'و' || p === 'ف' || p === 'ل' || p === 'س')

/** Active before passive, third person before the others, as news has it. */
const preferred = (form: VerbForm, known: VerbForm): boolean => weight(form) > weight(known)
const weight = (form: VerbForm): number =>
  (form.voice === 'active' ? 4 : 0) +
  (form.person === 3 ? 2 : form.person === 1 ? 1 : 0) +
  (form.number === 's' ? 0.5 : 0)
