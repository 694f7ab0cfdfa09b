/** Finds the expressions of time in a document: where each begins and ends, and what it says. */
import type { Analysis, Sentence, Span, Token, Trace } from '../document/index.ts'
import { foldAligned } from '../language/index.ts'
import { WordMemo } from '../language/memo.ts'
import { parseNumeral } from '../language/numerals.ts'
import { beginsComponent } from './components.ts'
import { A_NAME, objection } from './guards.ts'
import type { Meaning } from './meaning.ts'
import { CALENDAR_RULES } from './rules/calendar.ts'
import { beginsClock } from './rules/clock.ts'
import { withKnownYear } from './rules/named-dates.ts'
import { beginsOccasion, OCCASION_RULES } from './rules/occasions.ts'
import { beginsPeriod, PERIOD_RULES } from './rules/periods.ts'
import type { TimeRule } from './rules/rule.ts'
import { beginsUnit, UNIT_RULES } from './rules/units.ts'
import { type Hit, Words } from './words.ts'

/** An expression of time before it is resolved. Token indices are the document's. */
export interface Expression extends Span {
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly rule: string
  readonly meaning: Meaning
}

const RULES: readonly TimeRule[] = [...CALENDAR_RULES, ...PERIOD_RULES, ...OCCASION_RULES, ...UNIT_RULES]

/** A way to begin an expression in a token: its form without the proclitics, and how many folded characters those took. */
interface Beginning {
  readonly form: string
  readonly skip: number
}

/** Words that begin an expression only with what follows them; the numbers are those that count in a compound alone (حادي عشر). */
const LEADS = new Set([
  'الحادي',
  'حادي',
  'احدي',
  'احد',
  'فاتح',
  'غره',
  'هذا',
  'هذه',
  'ذلك',
  'تلك',
  'ذاك',
  'قبل',
  'بعد',
  'كل',
  'نفس',
  'ذات',
  'وقت',
  'ال',
])

const begins = (form: string): boolean =>
  LEADS.has(form) ||
  /^(?:قبل|بعد)(?:ها|ه|هما|هم)$/.test(form) ||
  beginsComponent(form) ||
  beginsUnit(form) ||
  beginsPeriod(form) ||
  beginsOccasion(form) ||
  beginsClock(form) ||
  parseNumeral([form], 0) !== null

/** Proclitics that may stand before a time: و ف, ب ل ك, and لل for ل and the article. */
function withoutProclitics(form: string): Beginning[] {
  const found: Beginning[] = [{ form, skip: 0 }]
  const conjunction = /^[وف]/.test(form) && form.length > 3 ? 1 : 0
  if (conjunction > 0) found.push({ form: form.slice(1), skip: 1 })
  for (const skip of new Set([0, conjunction])) {
    const rest = form.slice(skip)
    if (rest.startsWith('لل') && rest.length > 4) found.push({ form: `ال${rest.slice(2)}`, skip: skip + 1 })
    else if (/^[بلك]/.test(rest) && rest.length > 3) found.push({ form: rest.slice(1), skip: skip + 1 })
  }
  return found
}

const NOTHING: readonly Beginning[] = []
const beginnings = new WordMemo<readonly Beginning[]>(word => {
  const found = withoutProclitics(word).filter(beginning => begins(beginning.form))
  return found.length === 0 ? NOTHING : found
})

function beginningsOf(token: Token): readonly Beginning[] {
  if (token.kind === 'number') return [{ form: token.fold, skip: 0 }]
  return token.kind === 'word' ? beginnings.get(token.fold) : NOTHING
}

interface Found extends Hit<Meaning> {
  readonly rule: string
  readonly beginning: Beginning
}

/** What stands at a token: the longest reading, and where to go on. */
interface Attempt {
  readonly best: Found | null
  /** A name that holds words of time is passed over whole: its parts are no times either. */
  readonly next: number
}

/** Reads at a token; the longest reading wins, of equals the earlier rule and the fewer proclitics. */
function readAt(tokens: readonly Token[], sentence: Sentence, at: number, previousEnd: number, trace?: Trace): Attempt {
  let best: Found | null = null
  let passed = at + 1
  for (const beginning of beginningsOf(tokens[at]!)) {
    const words = new Words(tokens, sentence.first, sentence.last, at, beginning.form)
    for (const rule of RULES) {
      const found = rule.read(words, at)
      if (found === null || found.next <= (best?.next ?? at)) continue
      const meaning = withKnownYear(words, at, found.value)
      const why = objection({ words, first: at, last: found.next, meaning, previousEnd })
      if (why === null) best = { value: meaning, next: found.next, rule: rule.name, beginning }
      else {
        trace?.reject(rule.name, { start: tokens[at]!.start, end: tokens[found.next - 1]!.end }, why)
        if (why === A_NAME) passed = Math.max(passed, found.next)
      }
    }
  }
  return { best, next: best === null || best.next < passed ? passed : best.next }
}

/** Where in the text an expression begins whose first token has proclitics. */
function startOf(text: string, token: Token, skip: number): number {
  if (skip === 0) return token.start
  const { text: folded, alignment } = foldAligned(text.slice(token.start, token.end))
  return token.start + alignment.toOriginal({ start: skip, end: folded.length }).start
}

/** All expressions of a document, in text order. `trace`, if given, is told what the guards turned down. */
export function expressionsIn(text: string, { tokens, sentences }: Analysis, trace?: Trace): Expression[] {
  const found: Expression[] = []
  for (const sentence of sentences) {
    let previousEnd = -1
    for (let at = sentence.first; at < sentence.last; ) {
      const { best, next } = readAt(tokens, sentence, at, previousEnd, trace)
      if (best === null || best.next < next) {
        at = next
        continue
      }
      const { rule, value: meaning, beginning } = best
      const start = startOf(text, tokens[at]!, beginning.skip)
      found.push({ start, end: tokens[next - 1]!.end, first: at, last: next, sentence: sentence.index, rule, meaning })
      previousEnd = next
      at = next
    }
  }
  return found
}
