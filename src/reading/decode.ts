import type { Diagnostic } from '../document/index.ts'

/** Bytes as text, with what was done to them; or why they are no text. */
export type Decoded =
  | { readonly text: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly refused: string }

const LETTERS = /\p{L}/gu
const ARABIC_LETTERS = /[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdfb\ufe70-\ufefc]/gu
/** The most frequent Arabic words: text decoded by the wrong table has none of them. */
const FREQUENT = /(?<!\p{L})(?:في|من|على|إلى|الى|أن|ان|عن|التي|الذي|هذا|مع|كان|قال|بين|بعد)(?!\p{L})/gu
/** What is looked at to judge an encoding. */
const SAMPLE = 20_000

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

function arabicShare(text: string): number {
  const letters = count(text, LETTERS)
  return letters === 0 ? 0 : count(text, ARABIC_LETTERS) / letters
}

const note = (message: string): Diagnostic => ({ code: 'decoding', message })

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte)
}

/** Control characters that no text holds, as a share of the whole. */
function controlShare(text: string): number {
  const sample = text.slice(0, SAMPLE)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return sample.length === 0 ? 0 : count(sample, /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g) / sample.length
}

/** More control characters than this, and it is no text. A stray one is read over. */
const MAX_CONTROLS = 0.02

function accept(text: string, diagnostics: readonly Diagnostic[]): Decoded {
  const controls = controlShare(text)
  if (controls > MAX_CONTROLS) return { refused: 'not text: it is full of control characters, as binary files are' }
  const stray = controls > 0 ? [note('control characters (such as NUL) stand in the text')] : []
  return { text, diagnostics: [...diagnostics, ...stray] }
}

/** Arabic of one byte a letter, by the table that makes most sense of it; undefined if none does. */
function decodeSingleByte(bytes: Uint8Array): { text: string; name: string } | undefined {
  let best: { text: string; name: string; score: number } | undefined
  for (const name of ['windows-1256', 'iso-8859-6']) {
    const sample = new TextDecoder(name).decode(bytes.subarray(0, SAMPLE))
    if (arabicShare(sample) < 0.5 || controlShare(sample) > MAX_CONTROLS) continue
    const score = count(sample, FREQUENT)
    if (score > 0 && score > (best?.score ?? 0)) best = { text: new TextDecoder(name).decode(bytes), name, score }
  }
  return best
}

/** UTF-8 with bytes that are none: read with U+FFFD in their place if the rest is sound. */
function decodeDamaged(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes)
  const lost = count(text, /\ufffd/g)
  if (lost > Math.max(2, text.length * 0.1) || count(text.slice(0, SAMPLE), LETTERS) < 2)
    return { refused: 'not text: neither UTF-8, UTF-16 with its mark, nor Arabic in windows-1256' }
  return accept(text, [
    note(`not valid UTF-8 in ${lost} ${lost === 1 ? 'place' : 'places'}: U+FFFD stands for what was lost`),
  ])
}

/** Characters of windows-1252 for the bytes 0x80–0x9F, as the web's standard has them. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The byte that each character stands for. Some decoders leave 0x80–0x9F as control characters, so these count as well. */
function bytesBy(decoderName: 'windows-1252' | 'windows-1256'): Map<string, number> {
  const table = new Map<string, number>()
  const decoder = new TextDecoder(decoderName)
  for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(Uint8Array.of(byte)), byte)
  if (decoderName === 'windows-1252')
    for (let byte = 0x80; byte <= 0x9f; byte++) table.set(WINDOWS_1252[byte - 0x80]!, byte)
  return table
}

/** The text one decoding earlier, or undefined if it was not made by that table. */
function undecode(text: string, by: 'windows-1252' | 'windows-1256'): string | undefined {
  const table = bytesBy(by)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = table.get(text[i]!)
    if (byte === undefined) return undefined
    bytes[i] = byte
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** How Arabic in UTF-8 looks when its bytes are taken for windows-1252 («Ø§Ù„») or windows-1256 («ط§ظ„»). */
const MISREAD = {
  'windows-1252': /[ØÙÚÛ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu,
  'windows-1256': /[طظ](?:[€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œں\u00a0،¢-©ھ«-¹؛»-¾؟]|\u200c|\u200d)/gu,
} as const

/** Undoes a double encoding, line by line where the whole will not: pages mix sound and misread text. */
function repairDoubleEncoding(text: string): Decoded {
  for (const by of ['windows-1252', 'windows-1256'] as const) {
    const sample = text.slice(0, SAMPLE)
    const misread = count(sample, MISREAD[by])
    if (misread < 3 || misread * 2 < count(sample, LETTERS) * 0.25) continue
    const lines = text.split('\n').map(line => (count(line, MISREAD[by]) === 0 ? line : undecode(line, by)))
    const lost = lines.filter(line => line === undefined).length
    if (lost === lines.length) return accept(text, [note(`looks like UTF-8 read as ${by}, but it could not be undone`)])
    const original = text.split('\n')
    const repaired = lines.map((line, i) => line ?? original[i]!).join('\n')
    if (arabicShare(repaired.slice(0, SAMPLE)) < 0.5) continue
    const left = lost === 0 ? '' : `, except in ${lost} ${lost === 1 ? 'line' : 'lines'}`
    return accept(repaired, [note(`encoded twice (UTF-8 read as ${by}): undone${left}`)])
  }
  return accept(text, [])
}

/**
 * Bytes to text. UTF-8 (with or without its mark), UTF-16 by its mark, Arabic in windows-1256 or ISO 8859-6 where the bytes are no UTF-8;
 * UTF-8 that was encoded twice is repaired. Whatever was guessed or lost is said in `diagnostics`. Binary data is refused.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
    return accept(text, bytes.length % 2 === 0 ? [] : [note('UTF-16 with half a character at its end')])
  }
  try {
    return repairDoubleEncoding(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    const single = decodeSingleByte(bytes)
    if (single === undefined) return decodeDamaged(bytes)
    return accept(single.text, [note(`not UTF-8: read as ${single.name}, in which it is Arabic`)])
  }
}
