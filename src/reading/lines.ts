import type { Span } from '../document/index.ts'
import { fold } from '../language/normalise.ts'

/** A line that is not blank, with what its shape tells. `start` and `end` leave the blanks around it out. */
export interface Line extends Span {
  readonly raw: string
  /** Folded, lower-case, without opening bullets; blanks made one. */
  readonly fold: string
  /** Words of `fold` without punctuation; only the first {@link MAX_WORDS}. */
  readonly words: readonly string[]
  /** Ends as a sentence does: a full stop, or an ellipsis, before whatever closes after it. */
  readonly stopped: boolean
  /** Index among all lines, blank ones counted: two lines are neighbours if these are. */
  readonly row: number
}

/** What a line begins with is enough to know it by; a 20 MB line is not split into words. */
const HEAD = 400
const MAX_WORDS = 60

const BULLETS = /^[\s*•▪●◾■◄►▶▼✅★+\-–—_./\\|:»«"“”'()[\]{}#=,،؛]+/
const STOPPED = /[.…]["”“»«’')\]*\s]*$/u
/** Blanks and punctuation, spelled out: Unicode property classes take longer to compile than a short report to read. */
const NOT_WORD = /[\s!-/:-@[-`{-¿\u2000-\u206f\u060c\u061b\u061f\u066a-\u066d\u06d4\ufd3e\ufd3f]+/
const NOT_WORDS = new RegExp(NOT_WORD.source, 'g')

/** Whether a text holds a letter or a digit. */
export const hasWord = (text: string): boolean => text.replace(NOT_WORDS, '') !== ''

/** The words of a folded text, without punctuation. */
export const wordsOf = (folded: string): string[] => folded.split(NOT_WORD).filter(w => w !== '')

function lineOf(text: string, start: number, end: number, row: number): Line | null {
  const whole = text.slice(start, end)
  const lead = whole.length - whole.trimStart().length
  const raw = whole.trim()
  if (raw === '') return null
  const folded = fold(raw.slice(0, HEAD)).toLowerCase().replace(BULLETS, '').replace(/\s+/g, ' ').trimEnd()
  const from = start + lead
  return {
    raw,
    fold: folded,
    words: wordsOf(folded).slice(0, MAX_WORDS),
    stopped: STOPPED.test(raw.slice(-12)),
    start: from,
    end: from + raw.length,
    row,
  }
}

/** The lines of a text that are not blank, in order. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let row = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = lineOf(text, start, end, row++)
    if (line !== null) lines.push(line)
    start = end + 1
  }
  return lines
}

/** Shaped as a paragraph of prose: long, or a sentence with its full stop. */
export const isProse = (line: Line): boolean => line.raw.length > 220 || (line.stopped && line.words.length >= 6)
