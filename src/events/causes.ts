import type { Token } from '../document/index.ts'
import { finiteVerbsAt, fold, type TokenRange, wordSet } from '../language/index.ts'
import { isCountWord } from '../language/numeral-words.ts'
import { isOneOf } from './companions.ts'
import { BY_WAY, type Frame, HARM } from './frames.ts'
import { CAUSES_WITHOUT_WILL, MISHAP_VERBS, MISHAPS, WRECKS } from './lexicon/causes.data.ts'
import { nominalReading } from './words.ts'

/** What harms without a will, so that nobody attacks: earthquakes, fires, accidents. */

const CAUSES = wordSet(CAUSES_WITHOUT_WILL)
const [mishaps, mishapVerbs, wrecks] = [wordSet(MISHAPS), wordSet(MISHAP_VERBS), wordSet(WRECKS)]

/** Whether the word at `i` tells of an accident of the next: انقلاب حافلة، اصطدمت شاحنة. */
function isMishap(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next?.kind !== 'word' || !isOneOf(next.fold, wrecks)) return false
  return isOneOf(tokens[i]!.fold, mishaps) || finiteVerbsAt(tokens, i).some(v => mishapVerbs.has(fold(v.form.lemma)))
}

/** Whether what the word at `i` tells harms without a will: زلزال، انقلاب حافلة. */
const isCause = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(tokens[i]!.fold, CAUSES) || isMishap(tokens, i)

/** How far before its verb a cause without a will may stand, and how far behind. */
const CAUSE_BEFORE = 6
/** How far before it an accident of something may be told. */
const MISHAP_BEFORE = 24
const CAUSE_BEHIND = 8

/** Whether a noun with the article stands among tokens `[from, to)`. */
const isDefiniteAmong = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(t => nominalReading(t.fold)?.article === true)

/**
 * Whether what harmed was no attack: زلزال قتل المئات، دمرت السيول المنازل، قتلى في فيضانات. Only words of harm leave open what did it; a cause
 * that is over (بعد حريق المصنع) is not it.
 */
export function befellByItself(tokens: readonly Token[], { first, last }: TokenRange, { key }: Frame): boolean {
  if (!HARM.has(key) && !UNWILLED.has(key)) return false
  const { sentence } = tokens[first]!
  const within = (i: number): boolean => tokens[i]?.sentence === sentence && tokens[i]!.kind !== 'punctuation'
  for (let i = first - 1; i >= first - CAUSE_BEFORE && (within(i) || leadsOn(tokens, i)); i--) {
    const over = within(i - 1) && AFTER.has(tokens[i - 1]!.fold) && isDefiniteAmong(tokens, i, first)
    if (isCause(tokens, i) && !over) return true
  }
  // «تحطمت طائرة … ما أدى إلى مقتل …»
  for (let i = first - CAUSE_BEFORE; i >= Math.max(0, first - MISHAP_BEFORE) && tokens[i]!.sentence === sentence; i--)
    if (isMishap(tokens, i)) return true
  for (let i = last; i < last + CAUSE_BEHIND && (within(i) || isAside(tokens, i)); i++)
    if (isCause(tokens, i) && (i === last || leadsTo(tokens, i))) return true
  return false
}

/** How far from a comma the other may stand that sets a time apart with it. */
const ASIDE_REACH = 4

/** «قتل أربعة، الخميس، في انهيار جسر»: whether one of two commas stands at `at` with hardly anything between them. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const isComma = (token: Token): boolean => token.clean === '،' && token.sentence === tokens[at]!.sentence
  const around = tokens.slice(Math.max(0, at - ASIDE_REACH), at + ASIDE_REACH + 1)
  return tokens[at]?.clean === '،' && around.filter(isComma).length > 1
}

/** Whether the word before a cause, numbers aside, makes it one: «في ثلاثة انهيارات», «بزلزال». */
function leadsTo(tokens: readonly Token[], at: number): boolean {
  if (finiteVerbsAt(tokens, at).length > 0 || /^ب/.test(tokens[at]!.fold)) return true
  const before = tokens[at - 1]!.kind === 'number' || isCountWord(tokens[at - 1]!.fold) ? at - 2 : at - 1
  const { fold: word } = tokens[before]!
  return BY_WAY.has(word) || ACCIDENTS.has(word) || isRavage(tokens, before)
}

/** Verbs of what something leads to, by their folded dictionary forms. */
const LEADING: ReadonlySet<string> = new Set(['ادي', 'اسفر', 'خلف', 'اوقع', 'تسبب', 'اودي'])

/** Whether a comma stands at `at` behind which it is told what came of that before it: «موجات عاتية، أدت إلى مقتل …». */
const leadsOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.clean === '،' && finiteVerbsAt(tokens, at + 1).some(v => LEADING.has(fold(v.form.lemma)))

/** Prepositions of time. */
const AFTER: ReadonlySet<string> = new Set(['بعد', 'قبل', 'منذ', 'عقب', 'غداه', 'فور'])
/** Words before a cause: في حادث سير. */
const ACCIDENTS: ReadonlySet<string> = new Set(['حادث', 'بحادث', 'حادثه', 'حوادث'])
/** Besides words of harm. */
const UNWILLED: ReadonlySet<string> = new Set(['دمر', 'شرد', 'اجتاح', 'ضرب'])

/** «ودمرت السيول»: a verb of what nature does, before its subject. «واندلع حريق» only tells what an attack led to. */
const isRavage = (tokens: readonly Token[], at: number): boolean =>
  finiteVerbsAt(tokens, at).some(v => UNWILLED.has(fold(v.form.lemma)))
