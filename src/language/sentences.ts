import type { Token } from '../document/layers.ts'

const FINAL = new Set(['!', '؟', '?', '…', '؛'])
const CLOSING = new Set(['"', '”', '“', '»', '«', '’', "'", ')', ']', '’'])

/** What follows the full stop in the name of a site: «العربية.نت». */
const DOMAINS = new Set(['نت', 'كوم', 'اورغ', 'اورج', 'انفو'])
/** Letters of the syllables that spell an abbreviation: سي.إن.إن، بي.بي.سي. */
const SPELLED = 2

/** A full stop that abbreviates (د. أحمد، أ.ف.ب، سي.إن.إن) or stands in an address (bbc.com، العربية.نت) ends nothing. */
function abbreviates(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before === undefined || before.end !== tokens[at]!.start) return false
  if (after?.start === tokens[at]!.end) {
    if (before.kind === 'latin' && after.kind === 'latin') return true
    if (before.kind === 'word' && DOMAINS.has(after.fold)) return true
    if ([before, after].every(({ kind, fold }) => kind === 'word' && fold.length <= SPELLED)) return true
  }
  if (isInBrackets(tokens, at)) return true
  return before.kind === 'word' && before.clean.length === 1 && before.clean !== 'و'
}

const MAX_BRACKETED = 8

/** Whether a full stop that touches both its neighbours stands in a short bracket: (إم.إس-13). */
function isInBrackets(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.start !== tokens[at]!.end) return false
  for (let i = at - 1; i >= Math.max(0, at - MAX_BRACKETED); i--) {
    if (tokens[i]!.clean === ')') return false
    if (tokens[i]!.clean === '(') return tokens.slice(at, at + MAX_BRACKETED).some(t => t.clean === ')')
  }
  return false
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.kind !== 'punctuation') return false
  if (FINAL.has(token.clean)) return true
  if (!token.clean.startsWith('.')) return false
  return token.clean.length > 1 || !abbreviates(tokens, at)
}

/**
 * Where the sentences of one section end: exclusive indices into `tokens`, the last being `tokens.length`.
 * A closing quotation mark or bracket that touches the full stop belongs to the sentence that it closes.
 */
export function sentenceEnds(tokens: readonly Token[]): number[] {
  const ends: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i)) continue
    let end = i + 1
    while (end < tokens.length && continuesEnd(tokens, end)) end++
    ends.push(end)
    i = end - 1
  }
  if (tokens.length > 0 && ends.at(-1) !== tokens.length) ends.push(tokens.length)
  return ends
}

function continuesEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const touches = token.start === tokens[at - 1]!.end
  if (token.clean.startsWith('.') || FINAL.has(token.clean)) return true
  if (!touches || !CLOSING.has(token.clean)) return false
  const next = tokens[at + 1]
  return next === undefined || next.start > token.end || next.kind === 'punctuation' // «."قال» opens rather than closes
}
