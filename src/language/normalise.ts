import { Alignment } from '../document/alignment.ts'

/**
 * Normalisation of Arabic script in two steps, code unit by code unit, so that every output unit knows the input unit it came from.
 *
 * - `clean`: what a reader would not see or tell apart is dropped or unified: marks, tatweel, bidi controls and zero-width characters
 *   go; presentation forms, Persian and Urdu letters, digits of any script, non-breaking spaces become the plain characters.
 * - `fold`: besides, the spellings that writers confuse are one: أ إ آ ٱ as ا, ى as ي, ة as ه.
 */

const DROPPED = 0
/** For each BMP code unit: itself, another unit, or DROPPED. Characters that expand (lam-alef ligatures) are in EXPANSIONS. */
const CLEAN = new Uint16Array(0x10000)
const FOLD = new Uint16Array(0x10000)
const EXPANSIONS = new Map<number, string>()

function dropRange(from: number, to: number): void {
  CLEAN.fill(DROPPED, from, to + 1)
}

function fillTables(): void {
  for (let unit = 0; unit < CLEAN.length; unit++) CLEAN[unit] = unit
  dropRange(0x0610, 0x061a) // Quranic signs
  dropRange(0x064b, 0x065f) // tashkeel
  dropRange(0x06d6, 0x06dc)
  dropRange(0x06df, 0x06e4)
  dropRange(0x06e7, 0x06e8)
  dropRange(0x06ea, 0x06ed)
  for (const unit of [0x0670, 0x0640, 0x061c, 0xfeff, 0x00ad, 0x034f]) CLEAN[unit] = DROPPED // dagger alef, tatweel, ALM, BOM, soft hyphen
  dropRange(0x200b, 0x200f) // zero-width characters and direction marks
  dropRange(0x202a, 0x202e) // bidi embeddings
  dropRange(0x2060, 0x2064)
  dropRange(0x2066, 0x2069) // bidi isolates
  dropRange(0xfe00, 0xfe0f) // variation selectors
  for (const unit of [0x00a0, 0x1680, 0x202f, 0x205f, 0x3000, 0x0009]) CLEAN[unit] = 0x20
  for (let unit = 0x2000; unit <= 0x200a; unit++) CLEAN[unit] = 0x20
  // letters of neighbouring scripts that keyboards produce for Arabic ones
  // biome-ignore format: pairs
  const letters: readonly (readonly [string, string])[] = [
    ['ی', 'ي'], ['ې', 'ي'], ['ے', 'ي'], ['ۍ', 'ي'], ['ک', 'ك'], ['ڪ', 'ك'], ['گ', 'ك'], ['ہ', 'ه'], ['ھ', 'ه'], ['ە', 'ه'], ['ۀ', 'ه'], ['ۃ', 'ة'], ['ۆ', 'و'], ['پ', 'ب'], ['چ', 'ج'], ['ڤ', 'ف'], ['ژ', 'ز'],
  ]
  for (const [from, to] of letters) CLEAN[from.charCodeAt(0)] = to.charCodeAt(0)
  for (let digit = 0; digit < 10; digit++) {
    CLEAN[0x0660 + digit] = 0x30 + digit
    CLEAN[0x06f0 + digit] = 0x30 + digit
    CLEAN[0xff10 + digit] = 0x30 + digit
  }
  fillPresentationForms()
  FOLD.set(CLEAN)
  for (const [from, to] of [
    ['أ', 'ا'],
    ['إ', 'ا'],
    ['آ', 'ا'],
    ['ٱ', 'ا'],
    ['ى', 'ي'],
    ['ة', 'ه'],
  ] as const)
    for (let unit = 0; unit < CLEAN.length; unit++)
      if (CLEAN[unit] === from.charCodeAt(0)) FOLD[unit] = to.charCodeAt(0)
}

/** Presentation forms A and B by the platform's own compatibility mapping. */
function fillPresentationForms(): void {
  for (let unit = 0xfb50; unit <= 0xfefc; unit++) {
    const plain = String.fromCharCode(unit).normalize('NFKC')
    if (plain.length === 1) CLEAN[unit] = CLEAN[plain.charCodeAt(0)]!
    else EXPANSIONS.set(unit, plain)
  }
}

fillTables()

function mapUnits(text: string, table: Uint16Array): string {
  let out = ''
  let copied = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const to = table[unit]!
    if (to === unit && !(unit >= 0xfb50 && EXPANSIONS.has(unit))) continue
    out += text.slice(copied, i)
    copied = i + 1
    const expansion = EXPANSIONS.get(unit)
    if (expansion !== undefined) out += mapUnits(expansion, table)
    else if (to !== DROPPED) out += String.fromCharCode(to)
  }
  return copied === 0 ? text : out + text.slice(copied)
}

/** The text as a reader sees it, without marks, controls and look-alike letters. */
export const clean = (text: string): string => mapUnits(text, CLEAN)

/** `clean`, with the spellings that writers confuse made one. The key of every lexicon. */
export const fold = (text: string): string => mapUnits(text, FOLD)

/** A derived text that knows where each of its code units came from. */
export interface Aligned {
  readonly text: string
  readonly alignment: Alignment
}

function align(text: string, table: Uint16Array): Aligned {
  const origin: number[] = []
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const units = mapUnits(text[i]!, table)
    for (let k = 0; k < units.length; k++) origin.push(i)
    out += units
  }
  return { text: out, alignment: new Alignment(Uint32Array.from(origin), text.length) }
}

/** `clean` with the alignment back to `text`. */
export const cleanAligned = (text: string): Aligned => align(text, CLEAN)
/** `fold` with the alignment back to `text`. */
export const foldAligned = (text: string): Aligned => align(text, FOLD)
