import type { Mention } from '../document/index.ts'
import { isNamedByAnother } from './modifiers.ts'
import { closesName } from './name.ts'
import { isPeople, type SourcePhrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import {
  complementiserAt,
  isAdjective,
  isParticiple,
  isParticle,
  isQuoteMark,
  isRelativePronoun,
  isVerbAt,
} from './words.ts'

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

/** Tokens between a title and the name that belongs to it. */
const MAX_REMOTE = 25

/**
 * «رئيس الحكومة المعترف بها من الأمم المتحدة، فلان الفلاني، إن», «الوزير الذي يترأس الوفد إلى الحقل المذكور الشيخ فلان»: a name behind what describes its
 * bearer, between commas or, in a relative clause, where its own noun phrases have ended.
 */
export function withRemoteName(reader: Reader, phrase: SourcePhrase, end: number): SourcePhrase {
  if (phrase.person !== null || phrase.name !== undefined || !isPeople(phrase)) return phrase
  if (!phrase.definite || phrase.number !== 's') return phrase
  const relative = isRelativePronoun(reader.tokens[phrase.last]?.fold ?? '')
  if (!relative && !isDescriptive(reader, phrase.last)) return phrase
  for (let i = phrase.last + 1; i < Math.min(end, phrase.last + MAX_REMOTE); i++) {
    const { clean, fold } = reader.tokens[i]!
    if (complementiserAt(fold) !== null || clean === ':' || isQuoteMark(clean)) return phrase
    const mention = reader.mentionAt(i)
    if (mention?.type !== 'PER' || mention.start !== reader.tokens[i]!.start) continue
    const last = reader.mentionEnd(mention)
    if (!standsApart(reader, i, relative) || !closesName(reader, last)) continue
    return { ...phrase, last, person: mention }
  }
  return phrase
}

/** What stands behind the last token. */
const NO_TOKEN = { fold: '' } as const

/** «المعترف بها», «المقرب من»: a participle with the article that takes a preposition. */
const isDescriptive = (reader: Reader, at: number): boolean =>
  [at - 1, at].some(i => {
    const { fold } = reader.tokens[i] ?? NO_TOKEN
    return fold.startsWith('ال') && isParticiple(fold) && /^[بمعفل]/u.test(reader.tokens[i + 1]?.fold ?? '')
  })

/** Whether a name stands behind a comma, or, its own titles apart, behind an adjective that ends another noun phrase. */
function standsApart(reader: Reader, at: number, relative: boolean): boolean {
  let i = at - 1
  const mention = reader.mentionAt(at)
  while (i > 0 && reader.titledAt(i) === mention) i--
  const { clean, fold } = reader.tokens[i]!
  if (clean === '،' || clean === ',') return true
  if (!relative || !fold.startsWith('ال')) return false
  // «في مفاوضات السد الشيخ فلان»: a title with the article cannot belong to a noun with the article
  return (i < at - 1 && reader.tokens[i + 1]!.fold.startsWith('ال')) || (isAdjective(fold, true) && isParticiple(fold))
}
