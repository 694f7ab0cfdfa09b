import type { Mention } from '../document/index.ts'
import { finiteVerbsAt, type NounClass, readingsOf, type TokenRange } from '../language/index.ts'
import { type CueWord, cueWordsAt } from './cue.ts'
import { mannerWords } from './lexicon.ts'
import { isDeedBehindBa, isNameBehind } from './modifiers.ts'
import { isPeople, type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import {
  complementiserAt,
  EVENTS,
  hasClass,
  isAdjective,
  isComma,
  isParticiple,
  isParticle,
  isQuoteMark,
  isUnknown,
  isVerbalNoun,
  nominalOf,
  SPEAKERS,
  UNNAMED,
} from './words.ts'

/** Names that nobody lists: after a verb of saying, or after a title, no other word can stand where they do. */

/** A person of whom nothing is known but words that are a name. */
export const bareName = (first: number, last: number): SourcePhrase => ({ first, last, head: first, noun: null, definite: true, gender: null, number: 's', person: null, named: null, outlet: false, unknown: true, name: { first, last } }) // biome-ignore format: one record

const MAX_NAME = 5
/** They stand for somebody without naming him, and no lexicon of nouns lists them. */
const PRONOMINAL = new Set([
  'اخر',
  'اخري',
  'اخرون',
  'اخرين',
  'احدهم',
  'احداهن',
  'بعضهم',
  'كثيرون',
  'اكثر',
  'كلاهما',
  'انذاك',
  'حينئذ',
  'وقتئذ',
  'يومئذ',
  'حينها',
  'وقتها',
  'مرارا',
  'تكرارا',
  'للتو',
  'دونما',
  'بلا',
  'بعدم',
])
/** Parts of foreign names that are Arabic words as well: برونو لو مير. */
const PARTICLES = new Set(['لو', 'دو', 'دي', 'دا', 'لا', 'فان', 'فون', 'اون', 'دل', 'ديل', 'سان', 'ماك'])
/** «وقتذاك», «يومئذ» */
const AT_THAT_TIME = /(?:ذاك|[ءئي]ذ)$/u
const OFFICES: ReadonlySet<NounClass> = new Set(['role'])
const APPOSED = new Set(['وهو', 'وهي'])
const ENDS = new Set(['،', ',', ':', '(', '-', '–', '—', '.'])

/** «مجددا», «رسميا», «باكية»: an adverb or a circumstance, however it is written. */
function isCircumstance(reader: Reader, i: number): boolean {
  const { fold, clean } = reader.tokens[i]!
  if (isParticiple(fold) && (fold.endsWith('ا') || clean.endsWith('ة'))) return true
  if (fold.endsWith('ا') && (nominalOf(fold)?.noun?.accusative === true || isAdjective(fold.slice(0, -1), false)))
    return true
  return cueWordsAt(reader.tokens, i).some(c => c.kind === 'participle')
}

/** Whether a word with its clitics is what the language has a use for where a name could stand. */
function isOrdinary(reader: Reader, i: number): boolean {
  const { fold, clean } = reader.tokens[i]!
  if (clean === 'علي') return !isNameBehind(reader, i)
  const readings = readingsOf(fold)
  const bare = readings.some(r => r.proclitics.length === 0 && r.verbs.length > 0)
  return readings.some(
    r =>
      (r.particle.length > 0 && (r.particle.includes('dem') || r.proclitics.every(p => p === 'و' || p === 'ف'))) ||
      (r.enclitic !== null && r.enclitic !== 'ك' && r.enclitic !== 'ي' && r.verbs.length + r.nouns.length > 0) ||
      (!bare &&
        r.proclitics.length > 0 &&
        (r.nouns.length + r.nisbas.length > 0 || r.verbs.some(v => v.kind === 'verbal noun'))) ||
      (r.proclitics.length === 1 && /[وف]/u.test(r.proclitics[0]!) && r.verbs.some(v => v.person !== 1)),
  )
}

function mayBeInName(reader: Reader, i: number, first: boolean): boolean {
  const token = reader.tokens[i]!
  if (first && isNameWithArticle(reader, i)) return true
  if (first ? token.clean === 'أليس' : PARTICLES.has(token.fold) && token.clean !== 'فإن') return i + 1 < reader.tokens.length && mayBeInName(reader, i + 1, true) // biome-ignore format: one line
  if (cueWordsAt(reader.tokens, i).some(c => c.kind === 'finite' && c.form.kind === 'imperfect')) return false // «مضى يقول»
  if (token.kind !== 'word' || token.fold.length < 2 || reader.timexEnd(i) > i || PRONOMINAL.has(token.fold))
    return false
  if (first && saysBefore(reader, i)) return false
  const mention = reader.mentionAt(i)
  if (mention !== undefined)
    return mention.type === 'PER' || (!first && isWhole(reader, mention, i) && isUnknown(token.fold))
  if (mannerWords.has(token.fold) || isTold(token.fold) || isImperfectAt(reader, i)) return false
  if (token.fold.startsWith('ال') && (first || nominalOf(token.fold) !== null)) return false
  if (complementiserAt(token.fold) !== null || isOrdinary(reader, i) || isCircumstance(reader, i)) return false
  if (isVerbalNoun(token.fold) && !(first && isStrangeBeforeClause(reader, i + 1))) return false
  // ناج is a survivor, but before مصطفى it is ناجي
  return reader.mentionAt(i + 1)?.type === 'PER' || !hasClass(nominalOf(token.fold)?.noun ?? null, SPEAKERS)
}

/** «صلاح برديني أن»: a word that no lexicon knows right before what is said, where a noun could not have it for its genitive. */
const isStrangeBeforeClause = ({ tokens }: Reader, i: number): boolean =>
  isUnknown(tokens[i]?.fold ?? 'ال') &&
  !tokens[i]!.fold.startsWith('ال') &&
  complementiserAt(tokens[i + 1]?.fold ?? '') !== null

/** «وهنا يجب», «اتفاق أعلن عنه أمس، يقضي بأن»: a verb in the third person, of which no noun is read. */
const isImperfectAt = (reader: Reader, i: number): boolean =>
  /^ي/u.test(reader.tokens[i]!.fold) &&
  nominalOf(reader.tokens[i]!.fold) === null &&
  reader.mentionAt(i + 1)?.type !== 'PER' &&
  finiteVerbsAt(reader.tokens, i).some(v => v.form.number === 's')

/** «بحسب المصدر نفسه، قال حفتر»: a verb of saying with its subject, rather than a name. */
const saysBefore = (reader: Reader, i: number): boolean =>
  reader.mentionAt(i) === undefined &&
  reader.mentionAt(i + 1)?.start === reader.tokens[i + 1]?.start &&
  cueWordsAt(reader.tokens, i).some(c => c.kind === 'finite')

/** «وزير الثقافة، الحسن عبيابة،»: a name with the article stands between commas, with a word behind it that is nothing but a name. */
const isNameWithArticle = (reader: Reader, i: number): boolean =>
  isComma(reader.tokens[i - 1]) &&
  reader.tokens[i]!.fold.startsWith('ال') &&
  !isAdjective(reader.tokens[i]!.fold, true) &&
  reader.mentionAt(i) === undefined &&
  isUnknown(reader.tokens[i + 1]?.fold ?? 'ال') &&
  !reader.tokens[i + 1]!.fold.startsWith('ال') &&
  ENDS.has(reader.tokens[i + 2]?.clean ?? '')

/** A single word read as the name of a body, of which nothing else is known. */
const isWhole = (reader: Reader, { type, start, end }: Mention, i: number): boolean =>
  type === 'ORG' && start === reader.tokens[i]!.start && end === reader.tokens[i]!.end

/** A word that no noun of the lexicon explains: foreign, or read as a verb where none can stand. */
const isStrange = (reader: Reader, i: number): boolean =>
  reader.mentionAt(i) !== undefined || (nominalOf(reader.tokens[i]!.fold)?.noun ?? null) === null

/** «للمحتجزين», «لقناة»: who is told something. */
const isTold = (folded: string): boolean =>
  folded.startsWith('لل') || (folded.startsWith('ل') && hasClass(nominalOf(folded, ['ل'])?.noun ?? null, SPEAKERS))

/** The name of a person that begins at a token where a name is due; null if the words may be something else. */
function nameAt(reader: Reader, at: number, end: number): TokenRange | null {
  let i = at
  let strange = false
  while (i < Math.min(end, at + MAX_NAME) && mayBeInName(reader, i, i === at)) {
    strange ||= isStrange(reader, i)
    i++
  }
  return strange && i < end && i < at + MAX_NAME ? { first: at, last: i } : null
}

const personOf = (reader: Reader, name: TokenRange): SourcePhrase['person'] => {
  for (let i = name.first; i < name.last; i++) {
    const mention = reader.mentionAt(i)
    if (mention?.type === 'PER') return mention
  }
  return null
}

/** «قال باتريك بيرك إن»: a subject that is nothing but a name nobody lists. */
export function unlistedName(reader: Reader, at: number, end: number): SourcePhrase | null {
  const known = nameAt(reader, at, end)
  if (known === null) return null
  const name = { first: at, last: wholeEnd(reader, at, known.last, end) }
  const person = personOf(reader, name)
  // «كين غراهام مدير المرصد»
  const title = sourcePhraseAt(reader, name.last, end)
  const last = title !== null && isPeople(title) && title.person === null ? title.last : name.last
  return { ...bareName(at, last), person, name }
}

/** «قالت سماح حديد، مديرة المركز، إن»: words before a comma behind which somebody's office stands, or before it, of the gender that the verb tells. */
export function apposedName(reader: Reader, { entry, form }: CueWord, at: number, end: number): SourcePhrase | null {
  if (entry.object || entry.whom || form.person !== 3) return null
  let last = at
  const isOffice = (i: number): boolean => hasClass(nominalOf(reader.tokens[i]!.fold)?.noun ?? null, OFFICES)
  while (last < Math.min(end - 1, at + MAX_BARE) && mayBeBare(reader, last, last === at) && !isOffice(last)) last++
  const comma = isComma(reader.tokens[last])
  if (last < at + 2 || !(comma || isOffice(last))) return null
  const told = APPOSED.has(reader.tokens[last + 1]?.fold ?? '')
  if (entry.weak && !(comma && told)) return null
  const office = sourcePhraseAt(reader, comma ? last + (told ? 2 : 1) : last, end)
  if (office === null || !isPeople(office) || office.number !== 's' || office.person !== null) return null
  if (hasClass(office.noun, UNNAMED) || (form.gender !== null && office.gender !== form.gender)) return null
  return { ...office, first: at, person: null, name: { first: at, last } }
}

/** «وقالت حديد»: a part of a name that nobody lists and by which somebody spoke before. */
export function spokenName(reader: Reader, at: number, end: number): SourcePhrase | null {
  if (at >= end - 1 || !reader.isNoted(at) || reader.mentionAt(at) !== undefined || !closesName(reader, at + 1))
    return null
  return bareName(at, at + 1)
}

/** Words of a name that may be read for the whole of it: «عبد الله». */
const MAX_KNOWN = 2

/** «محمد خطاب», «القنصل دونلد بلوم», «عبد الله كوني»: where the beginning of a name was read as a mention, the words of it that follow. */
function withWholeName(reader: Reader, phrase: SourcePhrase, end: number): SourcePhrase {
  const { person } = phrase
  if (person === null || phrase.name !== undefined || phrase.last !== reader.mentionEnd(person)) return phrase
  const first = reader.tokenAfter(person.start)
  if (phrase.last - first > MAX_KNOWN || reader.tokens[first]!.start !== person.start) return phrase
  const last = wholeEnd(reader, first, phrase.last, end)
  if (
    last > phrase.last &&
    phrase.last > first + 1 &&
    (!isStrange(reader, phrase.last) || isOrdinary(reader, phrase.last))
  )
    return phrase // «كمال سالم مدير "المرصد"», «كمال سالم بفرض "عقاب"»
  return last === phrase.last ? phrase : { ...phrase, last, name: { first, last } }
}

/** Where a name ends of which the words up to `known` are known to be one. */
function wholeEnd(reader: Reader, first: number, known: number, end: number): number {
  let last = known
  while (last < Math.min(end, first + MAX_NAME) && mayFollowName(reader, last)) last++
  if (last === first + 1 && last < end && isFamilyBehind(reader, last)) last++
  return last < end && endsThere(reader, last, true) ? last : known
}

/** «سمر القاضي، إن»: behind a given name that nobody lists and before a comma or what is said, a word with the article can be nothing but the family's. */
function isFamilyBehind(reader: Reader, i: number): boolean {
  const [{ fold, kind }, next] = [reader.tokens[i]!, reader.tokens[i + 1]]
  if (
    kind !== 'word' ||
    !fold.startsWith('ال') ||
    isParticle(fold) ||
    reader.mentionAt(i) !== undefined ||
    next === undefined
  )
    return false // «وأشار راولي إلى أن»
  return reader.mentionAt(i - 1) === undefined && (isComma(next) || complementiserAt(next.fold) !== null)
}

/** «قال سالم نصر إن»: between a name and what is said no verb has room. */
const isBeforeClause = ({ tokens }: Reader, i: number): boolean =>
  complementiserAt(tokens[i + 1]?.fold ?? '') !== null && !/^[وف]/u.test(tokens[i]!.fold)

/** Beside a part of a name also a noun may be a name, as long as what is said follows. */
function mayFollowName(reader: Reader, i: number): boolean {
  const { kind, fold, clean } = reader.tokens[i]!
  if (kind !== 'word' || fold.length < 2 || isTold(fold) || fold.startsWith('ال') || reader.timexEnd(i) > i)
    return false
  if (mannerWords.has(fold) || PRONOMINAL.has(fold) || AT_THAT_TIME.test(fold)) return false
  const mention = reader.mentionAt(i)
  if (clean === 'لي') return endsThere(reader, i + 1, true) // «هونغ لي إن»
  if ((mention !== undefined && !isWhole(reader, mention, i)) || isParticle(fold) || complementiserAt(fold) !== null)
    return false
  return (
    !APPOSED.has(fold) &&
    !isJoined(fold) &&
    !(isDeedBehindBa(fold) && hasClass(nominalOf(fold, ['ب'])?.noun ?? null, EVENTS)) && // «لوّح حمدي بإضراب عام»
    !governsNoun(reader, i) &&
    !isCircumstance(reader, i) &&
    cueWordsAt(reader.tokens, i).every(
      c => c.reading.enclitic === null && (c.kind === 'noun' || (c.kind === 'finite' && isBeforeClause(reader, i))),
    )
  )
}

/** «نفت الحكومة على لسان المتحدث كريم سالم وجود أزمة»: a verbal noun with its genitive, which is what is said. */
const governsNoun = ({ tokens }: Reader, i: number): boolean =>
  isVerbalNoun(tokens[i]!.fold) && nominalOf(tokens[i + 1]?.fold ?? '')?.noun?.adjective === false

/** «أكد كين غراهام مدير المرصد أن»: the office behind a name that stands by itself. */
function withOfficeBehind(reader: Reader, phrase: SourcePhrase, end: number): SourcePhrase {
  if (phrase.person === null || phrase.noun !== null) return phrase
  const office = sourcePhraseAt(reader, phrase.last, end)
  return office !== null && isPeople(office) && office.person === null ? { ...phrase, last: office.last } : phrase
}

/** «المدير التنفيذي للشركة ساندر بيتشاي», «رئيس الهيئة، جو لوتا، إن»: a title with the name that follows it. */
export function withUnlistedName(reader: Reader, phrase: SourcePhrase, end: number): SourcePhrase {
  if (phrase.person !== null || !phrase.definite || phrase.number !== 's' || !isPeople(phrase)) return phrase
  const parts = (i: number): boolean => isComma(reader.tokens[i])
  // «المتحدث باسم الجبهة الوطنية للإنقاذ، فلان»: what the body is for, which elsewhere may be what is asked for
  const last =
    reader.tokens[phrase.last]?.fold.startsWith('لل') && parts(phrase.last + 1) ? phrase.last + 1 : phrase.last
  const comma = parts(last)
  const from = comma || isSecondTitle(reader, last) ? last + 1 : last
  const known = nameAt(reader, from, end) ?? nameBehindAim(reader, last, end)
  if (known === null) return phrase
  const name = { first: known.first, last: wholeEnd(reader, known.first, known.last, end) }
  if (!endsThere(reader, name.last, comma)) return phrase
  return { ...phrase, last: name.last, person: personOf(reader, name), name }
}

/** «رئيس اللجنة بالبرلمان الدكتور فلان»: a title with the article behind a place, which belongs to the name. */
function isSecondTitle({ tokens }: Reader, i: number): boolean {
  const nominal = nominalOf(tokens[i]?.fold ?? '')
  return (
    nominal?.reading.article === true &&
    nominal.noun?.number === 's' &&
    hasClass(nominal.noun, OFFICES) &&
    !nominal.noun.adjective
  )
}

/** A phrase with the name that only its place tells, and the office behind it. */
export const withName = (reader: Reader, phrase: SourcePhrase, end: number): SourcePhrase =>
  withOfficeBehind(reader, withWholeName(reader, withUnlistedName(reader, phrase, end), end), end)

const opensClause = (reader: Reader, at: number): boolean => complementiserAt(reader.tokens[at]!.fold) !== null

/** «قالت النائبة هدى العمري إن»: behind a title and before what is said, whatever the words may be elsewhere. */
export function withBareName(reader: Reader, phrase: SourcePhrase, end: number, closes = opensClause): SourcePhrase {
  if (phrase.person !== null || phrase.name !== undefined || !phrase.definite) return phrase
  if (phrase.number !== 's' || !isPeople(phrase)) return phrase
  let last = phrase.last
  while (last < Math.min(end - 1, phrase.last + MAX_BARE) && mayBeBare(reader, last, last === phrase.last)) last++
  const least = nominalOf(reader.tokens[phrase.head]!.fold)?.reading.enclitic == null ? 2 : 1 // «قالت ابنته ليلى إن»
  if (last < phrase.last + least || !closes(reader, last)) return phrase
  const name = { first: phrase.last, last }
  return { ...phrase, last, person: personOf(reader, name), name }
}

/** Words of a name: given name, father's, family's. */
const MAX_BARE = 4

function mayBeBare(reader: Reader, i: number, first: boolean): boolean {
  const { kind, fold } = reader.tokens[i]!
  if (kind !== 'word' || reader.timexEnd(i) > i || PRONOMINAL.has(fold) || mannerWords.has(fold)) return false
  if (readingsOf(fold).some(r => r.particle.length > 0) || isCircumstance(reader, i)) return false
  if (first && nominalOf(fold) === null && nominalOf(fold, ['ل'])?.reading.proclitics[0] === 'ل') return false // «مفوض الأمم المتحدة لحقوق الإنسان»
  if (first && (fold.startsWith('ال') || (fold.endsWith('ا') && isVerbalNoun(fold.slice(0, -1))))) return false // «ردا»
  return cueWordsAt(reader.tokens, i).length === 0 && !isTold(fold) && !isJoined(fold)
}

/** «والسفير», «بالقصر»: a noun with its article behind what cannot begin a part of a name. */
const isJoined = (folded: string): boolean =>
  /^[وبف]ال/u.test(folded) && nominalOf(folded, ['و', 'ب', 'ف'])?.reading.article === true

/** Whether nothing of a name can stand at a token. */
export const closesName = (reader: Reader, at: number): boolean => {
  const { clean, fold } = reader.tokens[at] ?? { clean: '.', fold: '' }
  return ENDS.has(clean) || complementiserAt(fold) !== null || isQuoteMark(clean) || fold === 'في'
}

/** «رئيسة لجنة الجائزة للسلام بيريت أندرسون»: what a body is for, between the title and a name of several words. */
function nameBehindAim(reader: Reader, at: number, end: number): TokenRange | null {
  if (!reader.tokens[at]?.fold.startsWith('لل')) return null
  const name = nameAt(reader, at + 1, end)
  return name !== null && name.last > name.first + 1 ? name : null
}

/** A name between commas ends with one, or where what is said begins. */
function endsThere(reader: Reader, at: number, comma: boolean): boolean {
  const token = reader.tokens[at]!
  if (
    ENDS.has(token.clean) ||
    APPOSED.has(token.fold) ||
    isQuoteMark(token.clean) ||
    complementiserAt(token.fold) !== null
  )
    return true
  return !comma && (token.kind === 'word' || reader.timexEnd(at) > at)
}
