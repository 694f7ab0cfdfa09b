import { finiteVerbsAt, type Gender, type TokenRange } from '../../language/index.ts'
import { adverbialEnd, wishBehind } from '../adverbials.ts'
import { creditingPrepositions, cueVerb, standards, standingNouns } from '../lexicon.ts'
import { bareName, unlistedName, withName } from '../name.ts'
import { canSpeak, isDocument, isMedium, type SourcePhrase, sourcePhraseAt } from '../phrase.ts'
import type { Reader } from '../reader.ts'
import { isComma, isUnknown, isVerbAt, nominalOf } from '../words.ts'

/** A crediting phrase: وفق المرصد، بحسب ما أعلنت الوزارة، نقلا عن مصدر. */
export interface Credit extends TokenRange {
  readonly rule: string
  readonly cue: TokenRange
  readonly phrase: SourcePhrase
  /** Who was told, or who is cited in turn. */
  readonly outer: SourcePhrase | null
  /** It names who is cited by the speaker, not who passes the speech on (نقلا عن). */
  readonly cites: boolean
  /** A spokesman: the mouth of who speaks, no link of his own (على لسان الناطق باسمها). */
  readonly mouth: boolean
  /** No mark parts it from what it credits: «عاد التيار كما أعلنت الشركة». */
  readonly tight?: boolean
}

const TELLING = new Set(['اظهر', 'نقل', 'نشر', 'بث', 'اورد', 'ذكر', 'افاد', 'اعلن', 'قال', 'اكد', 'جاء', 'ورد', 'روي', 'كشف', 'اوضح', 'اضاف', 'صرح', 'اشار', 'بين', 'اذاع', 'كتب', 'تداول', 'راي', 'وصف', 'رصد', 'وثق', 'عنون']) // biome-ignore format: one set
/** «وفق تصريح نقله عنه المركز» */
const PASSED = /^(?:نقل|نشر|بث|اورد)ت?(?:ه|ها)$/u
const DETERMINERS = new Set(['نفس', 'ذات', 'هذا', 'هذه', 'تلك', 'ذلك'])

/** The words of a crediting preposition at a token; the last may have the noun attached to its ل. */
function prepositionAt(reader: Reader, at: number): { words: readonly string[]; next: number } | null {
  const at0 = reader.tokens[at]!.fold
  for (const words of creditingPrepositions) {
    if (at0 !== words[0] && at0 !== `و${words[0]}`) continue
    let i = at + 1
    let fits = true
    for (const word of words.slice(1)) {
      if (word === 'ل') break // attached to what follows
      const noun = reader.tokens[i]?.fold ?? ''
      if (noun === word || (word === words.at(-1) && new RegExp(`^${word}(?:ه|ها|هم|هما)$`).test(noun))) i++
      else fits = false
    }
    if (fits && (!words.includes('ل') || (reader.tokens[i]?.fold ?? '').startsWith('ل'))) return { words, next: i }
  }
  return null
}

/** Who is credited: a phrase that can speak, else a name that nobody lists. */
function creditedAt(reader: Reader, at: number, end: number, allowed: readonly string[]): SourcePhrase | null {
  const phrase = sourcePhraseAt(reader, at, end, { allowed, coordinated: true })
  if (phrase !== null && nominalOf(reader.tokens[phrase.head]!.fold, ['ل'])?.reading.enclitic === 'نا') return null // «حسب معلوماتنا»: the speaker's own
  if (phrase !== null && canSpeak(phrase)) return withName(reader, phrase, end)
  const name = unlistedName(reader, at, end)
  if (reader.isNoted(at) && isUnknown(reader.tokens[at]!.fold) && (name === null || name.last === at + 1))
    return bareName(at, at + 1) // by which somebody spoke before
  // a single word after a preposition may be any noun that the lexicon lacks, and so may one after ل
  const certain = allowed.includes('ب') || (name?.name !== undefined && name.name.last > at + 1 && !reader.tokens[at]!.fold.startsWith('ل')) // biome-ignore format: one line
  return certain ? name : null
}

/** «ما أعلنت الوزارة», «ما نقلته الصحيفة عن المتحدث»: verb and subject after a preposition. */
function clauseAt(
  reader: Reader,
  at: number,
  end: number,
): { phrase: SourcePhrase; inner: SourcePhrase | null; last: number } | null {
  const verbs = finiteVerbsAt(reader.tokens, at)
  const tells = verbs.some(
    v =>
      cueVerb(v.form.lemma) !== undefined ||
      TELLING.has(
        v.form.lemma
          .replace(/[أإآ]/g, 'ا')
          .replace(/ى$/, 'ي')
          .replace(/\u0651/g, ''),
      ),
  )
  if (!tells) return null
  let i = Math.max(at + 1, reader.timexEnd(at + 1)) // «بحسب ما أفادت الأربعاء منظمة»
  if (
    /^و/u.test(reader.tokens[i]?.fold ?? '') &&
    finiteVerbsAt(reader.tokens, i).some(v => cueVerb(v.form.lemma) !== undefined)
  )
    i++ // «وفق ما ذكرت ونقلت الوكالة»
  const passive = ['عنه', 'عنها', 'عنهم', 'به', 'له', 'لها'].includes(reader.tokens[i]?.fold ?? '')
  if (passive) i++
  if (['في', 'علي'].includes(reader.tokens[i]?.fold ?? ''))
    i++ // جاء في بيان، جاء على لسان
  else if (reader.tokens[i]?.fold === 'لسان') i++
  const phrase = creditedAt(reader, i, end, ['ب'])
  if (phrase === null) return null
  return { phrase, inner: citedAfter(reader, phrase.last, end), last: phrase.last }
}

/** «عن زوجة الشيخ» after «نقلت صحيفة», a time between them skipped. */
function citedAfter(reader: Reader, at: number, end: number): SourcePhrase | null {
  let i = at
  if (reader.timexEnd(i) > i) i = reader.timexEnd(i)
  if (reader.tokens[i]?.fold !== 'عن' || i + 1 >= end) return null
  const phrase = sourcePhraseAt(reader, i + 1, end)
  return phrase !== null && canSpeak(phrase) && !isDocument(phrase) ? phrase : null
}

/** Tokens of an apposition between commas. */
const MAX_ASIDE = 10

/** «ما صرح به فلان، مالك المركز، لصحيفة المساء»: behind who he is, where a preposition closes it; `at` itself if it does not. */
function afterAside(reader: Reader, at: number, end: number): number {
  const parts = (i: number): boolean => isComma(reader.tokens[i])
  if (!parts(at)) return at
  let i = at + 1
  while (i < Math.min(end, at + MAX_ASIDE) && !parts(i)) i++
  const office = parts(i) ? sourcePhraseAt(reader, at + 1, i) : null
  return office !== null && canSpeak(office) ? i + 1 : at
}

/** Outlet that was told: «لقناة نسمة» after the source. */
function toldAfter(reader: Reader, at: number, end: number): SourcePhrase | null {
  let i = afterAside(reader, at, end)
  if (reader.timexEnd(i) > i) i = reader.timexEnd(i)
  if (i >= end || !reader.tokens[i]!.fold.startsWith('ل')) return null
  const phrase = sourcePhraseAt(reader, i, end, { allowed: ['ل'] })
  return phrase !== null && isMedium(phrase) ? phrase : null
}

const MAX_TRAIL = 8

/** Where what may follow who said it ends: when, in what, to whom (كما أعلنت الوزارة في بيان أمس). */
export function trailEnd(reader: Reader, from: number, end: number): number {
  let i = from
  while (i < end && i < from + MAX_TRAIL) {
    const at = i
    if (reader.timexEnd(i) > i) i = reader.timexEnd(i)
    else if (['في', 'عبر', 'خلال', 'عقب'].includes(reader.tokens[i]!.fold))
      i = sourcePhraseAt(reader, i + 1, end)?.last ?? i
    else if (reader.tokens[i]!.fold === 'بعد') i = adverbialEnd(reader, i, end)
    else if (/^وه[وي]$/u.test(reader.tokens[i]!.fold) && isVerbAt(reader.tokens, i + 1))
      return clauseEnd(reader, i, end) // «كما يقول المحلل فلان وهو يعلق على النتائج»
    if (i === at) break
  }
  return i
}

function clauseEnd({ tokens }: Reader, from: number, end: number): number {
  let i = from
  while (i < end && tokens[i]!.kind !== 'punctuation') i++
  return i
}

const OPENINGS = new Set(['،', ',', '(', '-', '–', '—'])

/** A single word that no lexicon knows may be anything; several, or one with an office behind it, are a name. */
const isDoubtful = ({ unknown, name, last, first }: SourcePhrase): boolean =>
  unknown && (name === undefined || last - first < 2)

/** «…، كما أعلنت الوزارة.», «…، على ما أفاد مصدر.»: with a clause of its own كما adds, without one it credits. */
function asSaidAt(reader: Reader, at: number, end: number): Credit | null {
  const { fold } = reader.tokens[at]!
  const long = fold === 'علي' && reader.tokens[at + 1]?.fold === 'ما'
  if (!long && fold !== 'كما' && fold !== 'مثلما') return null
  if (reader.sentenceStart(at) === at || reader.mentionAt(at) !== undefined) return null
  const verb = long ? at + 2 : at + 1
  const verbs = finiteVerbsAt(reader.tokens, verb < end ? verb : at)
  const tight = !OPENINGS.has(reader.tokens[at - 1]!.clean)
  if (long && tight && verbs.every(v => v.reading.enclitic !== null)) return null // «لم يعلق على ما نشرته الصحيفة»
  const says = verbs.some(
    v =>
      cueVerb(v.form.lemma)?.act === 'statement' &&
      cueVerb(v.form.lemma)?.describes !== true &&
      v.form.voice === 'active',
  )
  const clause = says ? clauseAt(reader, verb, end) : null
  if (clause === null || isDoubtful(clause.phrase)) return null
  const outer = toldAfter(reader, clause.last, end)
  const last = trailEnd(reader, Math.max(clause.last, outer?.last ?? 0), end)
  const next = reader.tokens[last]
  const closes = last >= end - 1 || next?.clean === '.' || next?.clean === ')' || (long && next?.clean === '،')
  if (!closes) return null
  const cue = { first: at, last: verb + 1 }
  return { rule: 'as said', cue, first: at, last, phrase: clause.phrase, outer, cites: false, mouth: false, tight }
}

/** «وفي أحدث تقرير للمنظمة الدولية، فإن»: a document of somebody's that opens its sentence, and what it says behind فإن. */
function documentAhead(reader: Reader, at: number, end: number): Credit | null {
  if (!/^[وف]?في$/u.test(reader.tokens[at]!.fold) || reader.sentenceStart(at) !== at) return null
  const phrase = sourcePhraseAt(reader, at + 1, end)
  if (phrase === null || !isDocument(phrase) || !canSpeak(phrase)) return null
  const comma = isComma(reader.tokens[phrase.last]) ? phrase.last : -1
  if (comma < 0 || !/^فان(?:ه|ها|هم)?$/u.test(reader.tokens[comma + 1]?.fold ?? '')) return null
  return {
    rule: 'document ahead',
    cue: { first: at, last: at + 1 },
    first: at,
    last: phrase.last,
    phrase,
    outer: null,
    cites: false,
    mouth: false,
  }
}

/** The crediting phrase that begins at a token. */
export function creditAt(reader: Reader, at: number, end: number): Credit | null {
  if (reader.tokens[at]!.kind !== 'word') return null
  const ahead = documentAhead(reader, at, end)
  if (ahead !== null) return ahead
  const asSaid = asSaidAt(reader, at, end)
  if (asSaid !== null) return asSaid
  const found = prepositionAt(reader, at)
  if (found === null || found.next >= end) return null
  const { words } = found
  const cites = words[0] === 'نقلا' || words[0] === 'استنادا'
  const mouth = words.includes('لسان')
  const base = { cue: { first: at, last: Math.min(found.next, end) }, first: at, cites, mouth }
  let i = found.next
  const bare = reader.tokens[i]!.fold
  if (bare === 'ما' || bare === 'لما' || words[0]!.endsWith('ما')) {
    const clause = clauseAt(reader, words[0]!.endsWith('ما') ? i : i + 1, end)
    if (clause === null) return null
    const told = toldAfter(reader, clause.last, end)
    const speaker = clause.inner ?? clause.phrase
    const outer = clause.inner === null ? told : clause.phrase
    return {
      ...base,
      rule: 'preposition and verb',
      phrase: speaker,
      outer,
      last: Math.max(speaker.last, outer?.last ?? 0),
    }
  }
  if (standards.has(bare.replace(/^(?:ال|لل|ل)/u, ''))) return null // «بحسب قواعد الاشتباك»
  if (standingNouns.has(nominalOf(bare)?.noun?.lemma ?? bare) && cueNounOnly(words)) i++
  if (PASSED.test(reader.tokens[i]?.fold ?? '') && /^عن(?:ه|ها|هم)$/u.test(reader.tokens[i + 1]?.fold ?? '')) i += 2
  if (words.includes('ل') && reader.tokens[i]?.fold === 'ل') i++ // «وفقا لـ "النهار"»
  while (DETERMINERS.has(reader.tokens[i]?.fold.replace(/^ل(?=نفس|ذات)/, '') ?? '')) i++
  const allowed = words.includes('ل') || words.includes('على') ? ['ل'] : []
  const phrase = creditedAt(reader, i, end, [...allowed, 'ل'])
  if (phrase === null) return null
  if (words[0] === 'بتعبير' && !phrase.definite) return null // «بتعبير آخر»
  const behind = wishBehind(reader, phrase.last, end)
  const outer = toldAfter(reader, behind, end)
  return { ...base, rule: 'preposition', phrase, outer, last: Math.max(behind, outer?.last ?? 0) }
}

/** «على حد تعبير», «في رأي» name the noun themselves. */
const cueNounOnly = (words: readonly string[]): boolean =>
  words[0] === 'وفق' || words[0] === 'بحسب' || words[0] === 'حسب' || words.includes('ل')

/** A credit whose pronoun stands for who has the floor: «على حد تعبيره», «بحسب قولها», «وفق ما قاله», «وفي رأيه». */
export interface OwnCredit extends TokenRange {
  readonly gender: Gender | null
}

const OWN_NOUN = /^(?:ل)?(?:قول|تعبير|وصف|زعم|راي|تصريحات|كلام|رواي?ت|اعتقاد)(ه|ها|هم)$/u
const OWN_VIEW = /^راي(ه|ها|هم)$/u
const LIMITS = new Set(['حد', 'حسب'])

/** The credit by pronoun that begins at a token. */
export function ownCreditAt(reader: Reader, at: number, end: number): OwnCredit | null {
  const { fold, kind } = reader.tokens[at]!
  if (kind !== 'word') return null
  let i = at + 1
  const views = /^و?في$/u.test(fold)
  if (/^و?علي$/u.test(fold) && LIMITS.has(reader.tokens[i]?.fold ?? '')) i++
  else if (!views && !/^و?(?:وفق|وفقا|بحسب|حسب|حسبما|طبقا)$/u.test(fold)) return null
  if (i >= end) return null
  const noun = (views ? OWN_VIEW : OWN_NOUN).exec(reader.tokens[i]!.fold)
  if (noun === null && views) return null
  if (noun !== null) return { first: at, last: i + 1, gender: noun[1] === 'ها' ? 'f' : noun[1] === 'ه' ? 'm' : null }
  if (!fold.endsWith('ما') && !['ما', 'لما'].includes(reader.tokens[i++]!.fold)) return null
  const next = reader.tokens[i + 1]
  if (i >= end || (next !== undefined && i + 1 < end && next.kind === 'word')) return null // a subject may follow
  const verb = finiteVerbsAt(reader.tokens, i).find(v => v.form.person === 3 && cueVerb(v.form.lemma) !== undefined)
  return verb === undefined ? null : { first: at, last: i + 1, gender: verb.form.gender }
}
