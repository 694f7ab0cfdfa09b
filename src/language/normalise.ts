import { Alignment } from '../document/alignment.ts'

/**
 * Normalisation of Arabic script in two steps, code unit by code unit, so that every output unit knows the input unit it came from.
 *
 * - `clean`: what a reader would not see or tell apart is dropped or unified: marks, tatweel, bidi controls and zero-width characters
 *   go; presentation forms, Persian and Urdu letters, digits of any script, non-breaking spaces become the plain characters.
 * - `fold`: besides, the spellings that writers confuse are one: أ إ آ ٱ as ا, ى as ي, ة as ه.
 */

/** In the tables: the unit stays as it is, or it goes. Else the unit that takes its place. */
const KEPT = 0
const DROPPED = 0xffff
const CLEAN = new Uint16Array(0x10000)
const FOLD = new Uint16Array(0x10000)

const dropRange = (from: number, to: number): unknown => CLEAN.fill(DROPPED, from, to + 1)

/** Letters of neighbouring scripts that keyboards produce for Arabic ones. */
const LOOK_ALIKES = 'یي ېي ےي ۍي کك ڪك گك ہه ھه ەه ۀه ۃة ۆو پب چج ڤف ژز'
/** Spellings that writers confuse. */
const CONFUSED = 'أا إا آا ٱا ىي ةه'

function fillTables(): void {
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
  CLEAN.fill(0x20, 0x2000, 0x200b)
  for (const [from, to] of LOOK_ALIKES.split(' ')) CLEAN[from!.charCodeAt(0)] = to!.charCodeAt(0)
  for (let digit = 0; digit < 10; digit++)
    for (const zero of [0x0660, 0x06f0, 0xff10]) CLEAN[zero + digit] = 0x30 + digit
  FOLD.set(CLEAN)
  for (const [from, to] of CONFUSED.split(' ')) FOLD[from!.charCodeAt(0)] = to!.charCodeAt(0)
  FOLD['ۃ'.charCodeAt(0)] = 'ه'.charCodeAt(0)
}

fillTables()

const isPresentationForm = (unit: number): boolean =>
  unit >= 0xfb50 && unit <= 0xfefc && (unit < 0xfe00 || unit > 0xfe0f)

function mapUnits(text: string, table: Uint16Array): string {
  let out = ''
  let copied = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const to = table[unit]!
    if (to === KEPT && !isPresentationForm(unit)) continue
    out += text.slice(copied, i)
    copied = i + 1
    // presentation forms by the platform's own compatibility mapping; what it leaves alone stays
    if (to === KEPT) {
      const plain = text[i]!.normalize('NFKC')
      out += plain === text[i] ? plain : mapUnits(plain, table)
    } else if (to !== DROPPED) out += String.fromCharCode(to)
  }
  return copied === 0 ? text : out + text.slice(copied)
}

/** The text as a reader sees it, without marks, controls and look-alike letters. */
export const clean = (text: string): string => mapUnits(text, CLEAN)

/** `clean`, with the spellings that writers confuse made one. The key of every lexicon. */
export const fold = (text: string): string => mapUnits(text, FOLD)

/** The words of a lexicon text, folded. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(fold))

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
