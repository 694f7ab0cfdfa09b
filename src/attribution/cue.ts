import type { Token } from '../document/index.ts'
import {
  callsForJussive,
  finiteVerbsAt,
  type NounClass,
  pronominalPreposition,
  type Reading,
  readingsOf,
  type VerbForm,
} from '../language/index.ts'
import { WordMemo } from '../language/memo.ts'
import { type CueVerb, cueVerb } from './lexicon.ts'
import {
  complementiserAt,
  hasClass,
  isBut,
  isParticle,
  isQuoteMark,
  isRelativePronoun,
  isVerbAt,
  nominalOf,
  PEOPLE,
  SPEAKERS,
} from './words.ts'

/** A word that may credit somebody with speech: one reading of it as a form of a cue verb. */
export interface CueWord {
  readonly at: number
  readonly entry: CueVerb
  readonly reading: Reading
  readonly form: VerbForm
  readonly kind: 'finite' | 'participle' | 'noun'
}

const SHADDA = '\u0651'
const DOUBLE_FATHA = '\u064b'

/** Words whose subject follows them in the accusative. */
const SUBJECT_AFTER = new Set(['لكن', 'ولكن', 'كان', 'لعل', 'ليت'])
/** Participles that are adverbs by now: مجددا is once more; and عادة, usually, which is none. */
const ADVERBS = new Set(['مجددا', 'مكررا', 'عاده'])

/** A participle in the indefinite accusative (مؤكدا، مشيرة، مطالبين): a circumstance of the verb before it. */
function isCircumstance(tokens: readonly Token[], at: number, reading: Reading, form: VerbForm): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  // «متهمة إياها»: a noun has no object
  const afterMark = before?.kind === 'punctuation' || /^ايا(?:ه|ها|هم|هما)$/u.test(tokens[at + 1]?.fold ?? '')
  if (before?.fold === 'غير') return false // «هويته غير معلنة»
  if (before !== undefined && (SUBJECT_AFTER.has(before.fold) || complementiserAt(before.fold) !== null)) return false // «لكن منتقدين يقولون»
  if (form.kind !== 'active participle' || reading.article || reading.enclitic !== null) return false
  if (reading.proclitics.some(p => p !== 'و' && p !== 'ف')) return false
  if (form.number === 'd' || ADVERBS.has(token.fold)) return false
  if (isAccused(tokens, at, form)) return false
  // مدينة is a town, and طالبين are students unless a comma sets them apart
  if (reading.nouns.some(n => n.classes.includes('place'))) return false
  if (reading.nouns.some(n => !n.adjective) && !afterMark && form.accusative !== true) return false
  if (form.accusative || token.clean.endsWith(`ا${DOUBLE_FATHA}`)) return true
  if (form.gender === 'm' && form.number === 's') return false
  if (token.clean.endsWith('ات')) return before?.clean === '،' || before?.clean === ',' // «المقيمين ومقدرات المملكة»
  return /(?:ة|ه|ين)$/.test(token.clean)
}

/** «عين أسقفا متهما بالتستر»: who stands accused, as the indefinite noun before and the preposition behind tell. */
function isAccused(tokens: readonly Token[], at: number, { lemma }: VerbForm): boolean {
  const before = nominalOf(tokens[at - 1]?.fold ?? '')
  const people = before !== null && !before.reading.article && hasClass(before.noun, PEOPLE)
  return lemma === 'اتهم' && people && /^ب./u.test(tokens[at + 1]?.fold ?? '')
}

/** Whether a word may be a form of a cue verb at all. */
const mayBeCue = new WordMemo<boolean>(folded =>
  readingsOf(folded).some(reading => reading.verbs.some(form => cueVerb(form.lemma) !== undefined)),
)

/** The readings of token `at` as a cue, one for each cue verb that it may be a form of; none behind the last token. */
export function cueWordsAt(tokens: readonly Token[], at: number): readonly CueWord[] {
  const token = tokens[at]
  if (token?.kind !== 'word' || !mayBeCue.get(token.fold) || BETWEEN.test(token.fold)) return NONE
  const found = new Map<CueVerb, CueWord>()
  const add = (kind: CueWord['kind'], reading: Reading, form: VerbForm): void => {
    const entry = cueVerb(form.lemma)
    if (entry === undefined) return
    const known = found.get(entry)
    if (known === undefined || preferred(form, known.form)) found.set(entry, { at, entry, reading, form, kind })
  }
  for (const { reading, form } of finiteVerbsAt(tokens, at))
    if (mayStand(tokens, at, reading, form)) add('finite', reading, form)
  if (found.size === 0 && isMadeClear(tokens, at))
    for (const reading of readingsOf(token.fold))
      for (const form of reading.verbs)
        if (form.kind === 'perfect' && form.person === 3 && form.voice === 'active') add('finite', reading, form)
  for (const reading of readingsOf(token.fold))
    for (const form of reading.verbs)
      if (isCircumstance(tokens, at, reading, form)) add('participle', reading, form)
      else if (form.kind === 'verbal noun' && found.size === 0 && !isParticle(token.fold)) add('noun', reading, form) // أثناء is while
  return [...found.values()]
}

/** Adjectives with which an opening that leads over from what was told before ends. */
const OTHER = new Set(['اخر', 'اخري', 'متصل', 'منفصل', 'مواز', 'ذاته', 'نفسه', 'ذاتها', 'نفسها'])
const opensWithNoun = (tokens: readonly Token[], at: number): boolean =>
  nominalOf(tokens[at]?.fold ?? '')?.reading.article === true

const MAX_CLAUSE = 14
const DESCRIBES = /^[وف]?وصفت?(?:ه|ها|هم)$/u
const SAID_BESIDE = /^(?:فيه|فيها|ان|انه|انها)$/u

/** «وبيّن الوزير أن», written as the preposition بين is: no further member of what would be between follows before the clause. */
function isMadeClear(tokens: readonly Token[], at: number): boolean {
  if (/^[وف]?قالت?$/u.test(tokens[at]!.fold))
    return tokens[at + 1]?.clean === ':' || SAID_BESIDE.test(tokens[at + 1]?.fold ?? '') // «عن ذلك قال:», «بيانا قال فيه»
  if (/^[وف]?نفى$/u.test(tokens[at]!.clean)) return true // the noun is written نفي
  if (leadsOver(tokens, at)) return true
  if (/^وردت?$/u.test(tokens[at]!.fold)) return answers(tokens, at, '')
  if (/^[وف]?عقب$/u.test(tokens[at]!.fold)) return answers(tokens, at, 'علي') // «وعقب الوزير على السؤال بالقول إن», which may be what was after
  if (OTHER.has(tokens[at - 1]?.fold ?? '')) return opensWithNoun(tokens, at + 1) // «وفي سياق آخر حذر الوزير من»
  if (DESCRIBES.test(tokens[at]!.fold))
    return !PREPOSITIONS.has(tokens[at - 1]?.fold ?? '') && isDescribedAs(tokens, at) // «في عمل وصفته السلطات بأنه»
  if (!/^[وف]?(?:بين|عبر)$/u.test(tokens[at]!.fold)) return false
  if (tokens[at]!.clean.includes(SHADDA)) return true
  if (tokens[at]!.fold.endsWith('عبر')) return expresses(tokens, at)
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_CLAUSE); i++) {
    const { fold, kind, sentence } = tokens[i]!
    const joins = i > at + 1 && fold.startsWith('و') && tokens[i - 1]!.clean !== '(' // «وبين وزير الصحة», «في تصريح لـ(وات)»
    if (sentence !== tokens[at]!.sentence || joins || kind === 'number') return false
    if (complementiserAt(fold) !== null) return i > at + 1 || tokens[at - 1]?.fold === 'كما'
  }
  return false
}

/** «هذا وأمر الوزير بفتح تحقيق»: at the head of a sentence the demonstrative stands by itself, and a verb behind it. */
const leadsOver = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.fold === 'هذا' &&
  tokens[at]!.fold.startsWith('و') &&
  tokens[at - 2]?.sentence !== tokens[at]!.sentence

/** «ورد الناطق بأن», written as ورد (it came) is: behind it stands somebody, and soon, behind the preposition that tells to what (`to`), the clause that he answers. */
function answers(tokens: readonly Token[], at: number, to: string): boolean {
  const from = pronominalPreposition(tokens[at + 1]?.fold ?? '') === 'علي' ? at + 2 : at + 1
  if (!hasClass(nominalOf(tokens[from]?.fold ?? '')?.noun ?? null, ANSWERERS)) return false
  let told = to === ''
  for (let i = from + 1; i < Math.min(tokens.length, at + MAX_CLAUSE); i++) {
    const { fold, sentence, clean } = tokens[i]!
    if (sentence !== tokens[at]!.sentence || clean === '،') return false
    told ||= fold === to
    if (complementiserAt(fold) !== null || clean === ':') return told
  }
  return false
}

const ANSWERERS: ReadonlySet<NounClass> = new Set(['role', 'person'])

/** «قلقها», «أمله»: a noun of what one feels or holds oneself. */
const OWN_FEELING = /..(?:ه|ها|هم|هما)$/u

/** «وعبّر الوزير عن قلقه», written as the preposition عبر: at the head of its clause, with عن before any other verb. */
function expresses(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const opens = before === undefined || before.sentence !== tokens[at]!.sentence || before.kind === 'punctuation'
  let verb = false
  const joined = opens || tokens[at]!.fold.startsWith('و') || JOINED.has(before.fold) || isBut(before.fold)
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_CLAUSE); i++) {
    // «وفي شأن آخر عبر القادة عن قلقهم»
    if (tokens[i]!.fold === 'عن') {
      if (verb) return joined && isFeltBy(tokens, at, i) // «عبر الملك عبد الله عن قلقه»: a name may look like a verb
      return joined || before?.fold === 'كما' ? i > at + 1 || before?.fold !== 'كما' : isFeltBy(tokens, at, i)
    }
    if (tokens[i]!.sentence !== tokens[at]!.sentence || tokens[i]!.clean === ':') return false
    verb ||= i > at + 1 && isVerbAt(tokens, i) && !mayEndName(tokens, i)
  }
  return false
}

/** «سامي حسن»: a word that may be a perfect of a man, behind one that opens no clause. */
function mayEndName(tokens: readonly Token[], at: number): boolean {
  const { fold, kind } = tokens[at - 1]!
  if (kind !== 'word' || isParticle(fold) || isRelativePronoun(fold) || nominalOf(fold)?.reading.article === true)
    return false
  const verbs = finiteVerbsAt(tokens, at)
  const clitics = verbs.some(v => v.reading.proclitics.length > 0 || v.reading.enclitic !== null)
  return !clitics && verbs.every(v => v.form.kind === 'perfect') && verbs.some(v => v.form.gender === 'm')
}

/** «عبر القادة عن قلقهم»: between the verb and عن its subject, whose the noun behind is. */
const isFeltBy = (tokens: readonly Token[], at: number, about: number): boolean =>
  about > at + 1 &&
  OWN_FEELING.test(tokens[about + (isQuoteMark(tokens[about + 1]?.clean ?? '') ? 2 : 1)]?.fold ?? '') &&
  opensSubject(tokens[at + 1]!.fold)

/** «القادة», «وزير الصحة»: a noun that a verb's subject may begin with. */
function opensSubject(folded: string): boolean {
  const nominal = nominalOf(folded)
  return nominal?.reading.article === true || (nominal?.noun?.number === 's' && hasClass(nominal.noun, SPEAKERS))
}

/** «بينهم لبنانيان»: among them, and nobody makes anything clear. */
const BETWEEN = /^[وف]?بين(?:ه|ها|هم|هما|نا)$/u
const NONE: readonly CueWord[] = Object.freeze([])

/** Behind them stands a noun. */
const PREPOSITIONS = new Set(['الي', 'في', 'عن', 'خلال'])
/** Words that belong to the verb after them, so that no و or ف joins it to what stands before. */
const JOINED = new Set(['قد', 'وقد', 'فقد', 'لقد', 'لم', 'ولم', 'فلم', 'لن', 'ولن'])
const AUXILIARIES = new Set(['قد', 'وقد', 'فقد', 'لقد', 'ولقد', 'كان', 'كانت', 'وكان', 'وكانت', 'كانوا', 'بات', 'ظل', 'زال', 'يزال', 'تزال', 'عاد', 'يكاد', 'كاد', 'بدا', 'اخذ', 'راح']) // biome-ignore format: one set

/** Whether a finite form can stand where it does: moods after their particles, no noun's place. */
function mayStand(tokens: readonly Token[], at: number, reading: Reading, form: VerbForm): boolean {
  if (!reading.proclitics.every(p => p === 'و' || p === 'ف' || p === 'ل' || p === 'س')) return false
  const before = tokens[at - 1]?.fold ?? ''
  if (JOINED.has(before) && reading.proclitics.length > 0 && reading.proclitics[0] !== 'ل') return false // «قد ودعا» is they bade farewell
  if (PREPOSITIONS.has(before)) return false // «إلى وصفه بأنه»
  if (form.lemma === 'أبلغ' && tokens[at + 1]?.kind === 'number') return false // «يبلغ 19 عاما»
  if (form.mood === 'jussive' && !callsForJussive(before)) return false
  const mayBeNoun = readingsOf(tokens[at]!.fold).some(
    r =>
      r.proclitics.length === reading.proclitics.length &&
      r.enclitic === reading.enclitic &&
      r.nouns.some(n => !n.adjective),
  )
  if (reading.enclitic === 'ك' && isAdverbAlone(tokens[at]!.fold)) return false // «وهناك»
  if (!mayBeNoun || form.lemma === 'قال') return true
  if (tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind !== 'word') return false // «300 طالب، مبينا»
  // نفي is denial and نفى is to deny, unless the writer has الي for إلى
  if (tokens[at]!.clean.endsWith('ي') && form.kind === 'perfect' && !reading.proclitics.includes('و'))
    return writesYa(tokens, at)
  if (form.lemma === 'وصف' && reading.enclitic !== null) return isDescribedAs(tokens, at) // «وصفته بأنه», a recipe as it is written
  // «يدفع ثمن غدره», «عدم قدرته»: after another verb, or with a pronoun, the noun is likelier, unless «وطالبتهم بالرحيل»
  if (reading.enclitic !== null)
    return form.lemma === 'طالب' && reading.proclitics.includes('و') && /^ب/u.test(tokens[at + 1]?.fold ?? '')
  return (
    reading.proclitics.length > 0 || AUXILIARIES.has(before) || !isVerbAt(tokens, at - 1) || nominalOf(before) !== null
  )
}

/** A word that may be an adverb as it stands. */
const isAdverbAlone = (folded: string): boolean =>
  readingsOf(folded).some(r => r.enclitic === null && r.particle.includes('adv'))

const MAX_AROUND = 120

/** Whether the text around a word writes ى as ي: الي has no other reading. */
function writesYa(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - MAX_AROUND); i < Math.min(tokens.length, at + MAX_AROUND); i++)
    if (tokens[i]!.clean === 'الي' || tokens[i]!.clean === 'إلي') return true
  return false
}

/** Whether ب tells soon as what somebody is described. */
function isDescribedAs(tokens: readonly Token[], at: number): boolean {
  for (
    let i = at + 1;
    i < Math.min(tokens.length, at + MAX_DESCRIBER) && tokens[i]!.sentence === tokens[at]!.sentence;
    i++
  )
    if (tokens[i]!.fold.startsWith('ب')) return true
  return false
}

const MAX_DESCRIBER = 6

/** Active before passive, third person before the others, as news has it. */
const preferred = (form: VerbForm, known: VerbForm): boolean => weight(form) > weight(known)
const weight = (form: VerbForm): number =>
  (form.voice === 'active' ? 4 : 0) +
  (form.person === 3 ? 2 : form.person === 1 ? 1 : 0) +
  (form.number === 's' ? 0.5 : form.number === 'p' ? 0.25 : 0) // دعوا is rather they than the two
