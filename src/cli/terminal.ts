import { displayWidth } from './width.ts'

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan'
export type BidiOption = 'auto' | 'on' | 'off'

/** How text is to be written for whoever looks at it. */
export interface Terminal {
  readonly columns: number
  paint(style: Style, text: string): string
  /** Text of an article made fit to stand inside a line: without controls, and right-to-left where it is Arabic. */
  foreign(text: string): string
}

type Environment = Readonly<Record<string, string | undefined>>

/** What is known of standard output. Plain data. */
export interface TerminalOptions {
  readonly environment: Environment
  readonly isTerminal: boolean
  readonly columns: number | undefined
  readonly bidi: BidiOption
}

/** Standard output as it is now. */
export const standardOutput = (bidi: BidiOption): TerminalOptions => ({
  environment: { ...process.env },
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns,
  bidi,
})

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
}

/** Whether to colour: FORCE_COLOR and NO_COLOR decide, else whether it is a terminal that can. */
export function wantsColour(environment: Environment, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = environment
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (no !== undefined && no !== '') return false
  return isTerminal && term !== 'dumb'
}

/** VTE (GNOME Terminal and its kin) reorders since 0.58. */
const FIRST_VTE_WITH_BIDI = 5800

/**
 * Whether the terminal leaves letters in the order they come, so that we have to reorder them. Files, pipes and pagers get the logical
 * order: whatever shows them later reorders.
 */
export function needsReordering(environment: Environment, isTerminal: boolean): boolean {
  if (!isTerminal) return false
  const {
    TERM_PROGRAM: program,
    VTE_VERSION: vte,
    KONSOLE_VERSION: konsole,
    MLTERM: mlterm,
    TMUX: tmux,
    STY: screen,
  } = environment
  if (tmux !== undefined || screen !== undefined) return true
  if (vte !== undefined && Number(vte) >= FIRST_VTE_WITH_BIDI) return false
  return !(konsole !== undefined || mlterm !== undefined || program === 'Apple_Terminal' || program === 'mintty')
}

/** Controls, and marks that would turn the direction of what stands beside them. Line ends and tabs become blanks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an article must not be able to command the terminal
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Text of an article without what would not show, in one line. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(CONTROLS, '').trim()

/** Marks of Arabic letters, which reordering puts before their letter; terminals draw them on the character before. */
const MARKS_FIRST = /([\u0610-\u061a\u064b-\u065f\u0670]+)([^\u0610-\u061a\u064b-\u065f\u0670])/g

/** Puts letters into the order they are seen in. Loaded only where it is asked for. */
async function reorderer(): Promise<(text: string) => string> {
  const bidi = (await import('bidi-js')).default()
  return text =>
    bidi
      .getReorderedString(text, bidi.getEmbeddingLevels(text, 'rtl'))
      .replace(MARKS_FIRST, (_, marks: string, letter: string) => letter + [...marks].reverse().join(''))
}

const MIN_COLUMNS = 60
const MAX_COLUMNS = 240
/** Where nobody looks, or nobody says how wide it is. */
const DEFAULT_COLUMNS = 100

function columnsOf({ COLUMNS: columns }: Environment): number {
  return columns !== undefined && /^\d{1,4}$/.test(columns) ? Number(columns) : DEFAULT_COLUMNS
}

/** The terminal that standard output is, or is not. */
export async function makeTerminal(options: TerminalOptions): Promise<Terminal> {
  const { environment, isTerminal } = options
  const colour = wantsColour(environment, isTerminal)
  const reorders = options.bidi === 'on' || (options.bidi === 'auto' && needsReordering(environment, isTerminal))
  const direct = reorders ? await reorderer() : (text: string) => `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`
  return {
    columns: Math.max(MIN_COLUMNS, Math.min(options.columns ?? columnsOf(environment), MAX_COLUMNS)),
    paint: (style, text) =>
      colour && text !== '' ? `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m` : text,
    foreign: text => {
      const shown = plain(text)
      return RIGHT_TO_LEFT.test(shown) ? direct(shown) : shown
    },
  }
}

/** One cell of a table or line: its text as it is, and how it is written. */
export interface Cell {
  readonly text: string
  readonly style?: Style
}

/** A cell written out and filled up to `columns`. */
export function cell(terminal: Terminal, { text, style }: Cell, columns = 0): string {
  const written = terminal.foreign(text)
  const padding = ' '.repeat(Math.max(0, columns - displayWidth(plain(text))))
  return (style === undefined ? written : terminal.paint(style, written)) + padding
}
