import type { Span, Token, TokenKind } from '../document/layers.ts'
import { detached, Memo } from './memo.ts'
import { clean, fold } from './normalise.ts'

/** What a code unit does to the token it stands in. */
enum Unit {
  Space,
  Letter,
  /** Marks, tatweel and invisible controls: they stay inside the word around them and begin none. */
  Joiner,
  Digit,
  Foreign,
  Mark,
}

const UNITS = new Uint8Array(0x10000).fill(Unit.Mark)

function setRange(from: number, to: number, unit: Unit): void {
  UNITS.fill(unit, from, to + 1)
}

function fillUnits(): void {
  setRange(0x00, 0x20, Unit.Space)
  for (const space of [0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) UNITS[space] = Unit.Space
  setRange(0x2000, 0x200a, Unit.Space)
  setRange(0x30, 0x39, Unit.Digit)
  setRange(0x660, 0x669, Unit.Digit)
  setRange(0x6f0, 0x6f9, Unit.Digit)
  const foreign = [[0x41, 0x5a], [0x61, 0x7a], [0xc0, 0x24f], [0x370, 0x52f], [0x590, 0x5ff], [0x1e00, 0x1fff], [0x3040, 0x9fff], [0xac00, 0xd7af]] as const // biome-ignore format: ranges
  for (const [from, to] of foreign) setRange(from, to, Unit.Foreign)
  setRange(0x620, 0x64a, Unit.Letter)
  setRange(0x66e, 0x6d3, Unit.Letter)
  setRange(0x6ee, 0x6ef, Unit.Letter)
  setRange(0x6fa, 0x6ff, Unit.Letter)
  setRange(0x750, 0x77f, Unit.Letter)
  setRange(0x8a0, 0x8c9, Unit.Letter)
  setRange(0xfb50, 0xfdfb, Unit.Letter)
  setRange(0xfe70, 0xfefc, Unit.Letter)
  for (const joiner of [0x640, 0x670, 0x61c, 0xfeff, 0xad, 0x34f]) UNITS[joiner] = Unit.Joiner
  for (const [
    from,
    to,
  ] of [[0x610, 0x61a], [0x64b, 0x65f], [0x6d6, 0x6ed], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2069], [0x300, 0x36f], [0xfe00, 0xfe0f]] as const) // biome-ignore format: ranges
    setRange(from, to, Unit.Joiner)
}

fillUnits()

const unitAt = (text: string, i: number): Unit => UNITS[text.charCodeAt(i)]!

/** A separator between two digits belongs to the number: 13,500 · 2.5 · ١٬٥٠٠. */
const DIGIT_SEPARATORS = new Set(['.', ',', '٫', '٬'])

function endOfNumber(text: string, from: number, end: number): number {
  let i = from
  while (i < end) {
    const unit = unitAt(text, i)
    if (unit === Unit.Digit || unit === Unit.Joiner) i++
    else if (DIGIT_SEPARATORS.has(text[i]!) && i + 1 < end && unitAt(text, i + 1) === Unit.Digit) i++
    else break
  }
  return i
}

function endOfRun(text: string, from: number, end: number, unit: Unit): number {
  let i = from
  while (i < end && (unitAt(text, i) === unit || unitAt(text, i) === Unit.Joiner)) i++
  return i
}

function endOfToken(text: string, start: number, end: number): { at: number; kind: TokenKind } {
  switch (unitAt(text, start)) {
    case Unit.Letter:
      return { at: endOfRun(text, start + 1, end, Unit.Letter), kind: 'word' }
    case Unit.Foreign:
      return { at: endOfRun(text, start + 1, end, Unit.Foreign), kind: 'latin' }
    case Unit.Digit:
      return { at: endOfNumber(text, start + 1, end), kind: 'number' }
    default: {
      let i = start + 1
      while (i < end && text[i] === text[start] && text[start] === '.') i++ // «..» and «...» are one mark
      return { at: i, kind: 'punctuation' }
    }
  }
}

const DOUBLE_FATHA = '\u064b'
/** A damma, a shadda perhaps before it, with two letters or more behind it: رأوُا has one at its end. */
const EARLY_DAMMA = /^.{1,4}?\u0651?\u064f\u0651?[\u0620-\u064a].*[\u0620-\u064a]/

/** Folded and cleaned spellings of words met before; the same few thousand words make up most of all news. */
const spellings = new Memo(20_000, surface => ({
  clean: detached(clean(surface)),
  fold: detached(fold(surface)),
  nunated: surface.includes(DOUBLE_FATHA),
  dammated: EARLY_DAMMA.test(surface),
}))

/**
 * The tokens of `text` within `within`, in order: words, numbers, runs of another script, punctuation marks one by one.
 * `firstIndex` is the index of the first; at most `limit` are made. `sentence` is set by the caller afterwards.
 */
export function tokenize(text: string, within: Span, firstIndex: number, limit: number): Token[] {
  const tokens: Token[] = []
  let i = within.start
  while (i < within.end && tokens.length < limit) {
    const unit = unitAt(text, i)
    if (unit === Unit.Space || unit === Unit.Joiner) {
      i++
      continue
    }
    const { at, kind } = endOfToken(text, i, within.end)
    const spelling = spellings.get(text.slice(i, at))
    tokens.push({
      start: i,
      end: at,
      index: firstIndex + tokens.length,
      kind,
      clean: spelling.clean,
      fold: spelling.fold,
      nunated: spelling.nunated,
      dammated: spelling.dammated,
      sentence: -1,
    })
    i = at
  }
  return tokens
}
