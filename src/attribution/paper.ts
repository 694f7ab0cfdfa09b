import { type CueWord, cueWordsAt } from './cue.ts'
import { type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import { complementiserAt, isVerbAt, NOT_BEFORE_CLAUSE } from './words.ts'

/** Papers that are named by nothing but quotation marks: «قالت "الضفاف" إن», where no speech begins with the mark. */

/** Words of such a name. */
const MAX_NAME = 3
/** Tokens behind it in which what it says begins. */
const MAX_BEFORE_CLAUSE = 30

function quotedName(reader: Reader, cue: CueWord, at: number, end: number): SourcePhrase | null {
  const told = !cue.entry.weak || cue.entry.lemma === 'علم' // «وعلمت "الضفاف" من مصادر أن»
  if (cue.form.gender !== 'f' || !told || reader.openedAt(at) === undefined) return null
  const phrase = sourcePhraseAt(reader, at, end)
  if (phrase === null || phrase.head !== at + 1 || phrase.last - at > MAX_NAME + 2) return null
  for (let i = phrase.head; i < phrase.last - 1; i++) {
    const { fold, kind } = reader.tokens[i]!
    if (kind !== 'word' || complementiserAt(fold) !== null || (i > phrase.head && isVerbAt(reader.tokens, i)))
      return null
  }
  return { ...phrase, noun: null, outlet: true, gender: 'f', number: 's' } // whatever «الصباح» is elsewhere
}

/** The paper that stands behind its verb, if what it says follows. */
export function paperAfter(reader: Reader, cue: CueWord, at: number, end: number): SourcePhrase | null {
  const name = quotedName(reader, cue, at, end)
  return name !== null && hasClauseFrom(reader, name.last, end) ? name : null
}

/** The paper that stands right before its verb. */
export function paperBefore(reader: Reader, cue: CueWord, at: number): SourcePhrase | null {
  const name = quotedName(reader, cue, at, cue.at)
  return name?.last === cue.at ? name : null
}

/** «في عددها الصادر أمس إن»: whether a clause follows, before a circumstance that could have one of its own. */
function hasClauseFrom({ tokens }: Reader, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + MAX_BEFORE_CLAUSE); i++) {
    if (tokens[i]!.clean === ':' || cueWordsAt(tokens, i).some(c => c.kind === 'participle')) return false
    if (complementiserAt(tokens[i]!.fold) !== null) return !NOT_BEFORE_CLAUSE.has(tokens[i - 1]!.fold)
  }
  return false
}
