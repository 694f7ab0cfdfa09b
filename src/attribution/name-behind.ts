import type { Mention } from '../document/index.ts'
import { isNamedByAnother } from './modifiers.ts'
import { isPeople, type SourcePhrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { complementiserAt, isParticle, isRelativePronoun, isVerbAt } from './words.ts'

/** Tokens of what describes somebody before the name: «كبير المستشارين في مكتب الرئاسة فلان». */
const MAX_DESCRIPTION = 14

/**
 * The name of a person behind what describes its bearer and right before what is said: «قال كبير المهندسين في الهيئة فلان إن». The word before it has the
 * article or is a name, so that it is nobody's genitive, and no title of its own stands between.
 */
export function nameBehind(reader: Reader, from: number, end: number): Mention | null {
  for (let i = from; i < Math.min(end - 1, from + MAX_DESCRIPTION); i++) {
    const token = reader.tokens[i]!
    const mention = reader.mentionAt(i)
    if (mention?.type === 'PER')
      return i > from && mention.start === token.start && standsByItself(reader, mention, i, from) ? mention : null
    if (token.kind !== 'word' || complementiserAt(token.fold) !== null || isRelativePronoun(token.fold)) return null
    if (mention === undefined && (reader.timexEnd(i) > i || (i > from && isVerbAt(reader.tokens, i)))) return null
  }
  return null
}

function standsByItself(reader: Reader, mention: Mention, at: number, from: number): boolean {
  const last = reader.mentionEnd(mention)
  const { clean, fold } = reader.tokens[last] ?? { clean: '', fold: '' }
  if (complementiserAt(fold) === null && clean !== ':' && reader.openedAt(last) === undefined) return false
  let title = at
  while (title > from && reader.titledAt(title - 1) === mention) title--
  if (title > from && title < at) return isDefinite(reader, title - 1) && !reader.tokens[title]!.fold.startsWith('لل') // «باسم الرئيس فلان»
  return isDefinite(reader, at - 1)
}

/** Whether a word has the article or ends a name. */
function isDefinite(reader: Reader, at: number): boolean {
  const { fold } = reader.tokens[at]!
  return !isParticle(fold) && (fold.startsWith('ال') || reader.mentionAt(at) !== undefined)
}

/** A description of one person with the name that stands behind all of it. */
export function withNameBehind(reader: Reader, phrase: SourcePhrase, end: number): SourcePhrase {
  if (phrase.person !== null || phrase.name !== undefined || !phrase.definite || phrase.number === 'p') return phrase
  if (!isPeople(phrase) || isNamedByAnother(phrase.noun)) return phrase // «محامي المتهم فلان»
  const person = nameBehind(reader, phrase.first, end)
  return person === null ? phrase : { ...phrase, last: reader.mentionEnd(person), person }
}

/** Somebody who is described by words that name no office, and then named. */
export function describedName(reader: Reader, at: number, end: number): SourcePhrase | null {
  const person = nameBehind(reader, at, end)
  if (person === null) return null
  const head = reader.tokenAfter(person.start)
  return { first: at, last: reader.mentionEnd(person), head, noun: null, definite: true, gender: null, number: 's', person, named: person, outlet: false, unknown: false } // biome-ignore format: one record
}
