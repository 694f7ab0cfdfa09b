import { type Diagnostic, digest } from '../document/index.ts'
import { type Decoded, decode } from './decode.ts'
import type { ArticleInput } from './input.ts'
import { readRecord } from './records.ts'

/** A text longer than this is read up to it: no report is near. */
export const MAX_TEXT_BYTES = 4 * 1024 * 1024
/** A record longer than this is not read: JSON cut short is no JSON. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024

/** Something that could not be read as it stood. */
export interface InputProblem {
  /** The file, as it was named. */
  readonly uri: string
  /** Line in it, from 1; null where the whole file is meant. */
  readonly line: number | null
  readonly message: string
}

/** What an input gives, in order: articles, and problems where they arose. */
export type InputItem = { readonly article: ArticleInput } | { readonly problem: InputProblem }

/** Bytes in pieces, as files and streams give them. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Where bytes come from and how they are to be read. */
export interface Origin {
  readonly uri: string
  /** `sniff`: JSON lines if the first byte that is no blank is `{`, else a text. */
  readonly format: 'text' | 'jsonl' | 'sniff'
}

const megabytes = (bytes: number): string => `${bytes / 1024 / 1024} MB`
const NEWLINE = 0x0a

interface ByteLine {
  readonly bytes: Uint8Array
  /** Longer than the limit; `bytes` is empty then. */
  readonly tooLong: boolean
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => (parts.length === 1 ? parts[0]! : Buffer.concat(parts))

/** The lines of a stream without their ends. No more than one line, and of it no more than `limit`, is held at a time. */
async function* linesOf(chunks: Chunks, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = []
  let size = 0
  let tooLong = false
  const flush = (): ByteLine => {
    const bytes = tooLong ? new Uint8Array() : joined(parts)
    const line = { bytes: bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes, tooLong }
    parts = []
    size = 0
    tooLong = false
    return line
  }
  const add = (piece: Uint8Array): void => {
    size += piece.length
    if (size > limit) {
      tooLong = true
      parts = []
    } else if (!tooLong && piece.length > 0) parts.push(piece)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at))
      yield flush()
      from = at + 1
    }
    add(chunk.subarray(from))
  }
  if (size > 0) yield flush()
}

/** The first `limit` bytes of a stream; the rest is not waited for. */
async function firstBytes(chunks: Chunks, limit: number): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    const room = limit - size
    parts.push(chunk.subarray(0, room))
    size += Math.min(chunk.length, room)
    if (chunk.length > room) return { bytes: Buffer.concat(parts), cut: true }
  }
  return { bytes: Buffer.concat(parts), cut: false }
}

/** How many bytes the UTF-8 character has that begins with `byte`; 0 if none begins with it. */
const characterLength = (byte: number): number =>
  byte < 0x80 ? 1 : byte < 0xc0 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4

/** Cut bytes without the part of a UTF-8 character at their end. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let last = bytes.length - 1
  while (last > bytes.length - 4 && characterLength(bytes[last] ?? 0) === 0) last--
  return last + characterLength(bytes[last] ?? 0) > bytes.length ? bytes.subarray(0, last) : bytes
}

async function* readText(chunks: Chunks, uri: string): AsyncGenerator<InputItem> {
  const problem = (message: string): InputItem => ({ problem: { uri, line: null, message } })
  const first = await firstBytes(chunks, MAX_TEXT_BYTES)
  const bytes = first.cut ? wholeCharacters(first.bytes) : first.bytes
  if (bytes.length === 0) return yield problem('empty: there is nothing to read')
  const decoded = decode(bytes)
  if ('refused' in decoded) return yield problem(decoded.refused)
  if (decoded.text.trim() === '') return yield problem('blank: there is nothing to read')
  const diagnostics: Diagnostic[] = [...decoded.diagnostics]
  if (first.cut) {
    const message = `longer than ${megabytes(MAX_TEXT_BYTES)}: only that much was read`
    diagnostics.push({ code: 'truncated', message })
    yield problem(message)
  }
  yield { article: { uri, text: decoded.text, id: digest(bytes), diagnostics } }
}

/** What one line of JSON lines gives. */
function* readLine({ bytes, tooLong }: ByteLine, uri: string, line: number): Generator<InputItem> {
  const problem = (message: string): InputItem => ({ problem: { uri, line, message } })
  if (tooLong) return yield problem(`longer than ${megabytes(MAX_LINE_BYTES)}: not read`)
  const decoded: Decoded = decode(bytes)
  if ('refused' in decoded) return yield problem(decoded.refused)
  if (decoded.text.trim() === '') return
  const { input, wrong } = readRecord(decoded.text, `${uri}:${line}`)
  for (const message of wrong) yield problem(message)
  if (input !== null) yield { article: { ...input, id: digest(bytes), diagnostics: decoded.diagnostics } }
}

async function* readLines(chunks: Chunks, uri: string): AsyncGenerator<InputItem> {
  let number = 0
  let found = 0
  for await (const line of linesOf(chunks, MAX_LINE_BYTES)) {
    number++
    for (const item of readLine(line, uri, number)) {
      found++
      yield item
    }
  }
  if (found === 0) yield { problem: { uri, line: null, message: 'empty: there is no record to read' } }
}

const isBlank = (byte: number): boolean =>
  byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xef || byte === 0xbb || byte === 0xbf

/** Whether bytes begin a JSON object, and the same bytes again. */
async function sniff(chunks: Chunks): Promise<{ format: 'text' | 'jsonl'; chunks: AsyncIterable<Uint8Array> }> {
  const seen: Uint8Array[] = []
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
  let format: 'text' | 'jsonl' = 'text'
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    seen.push(next.value)
    const first = next.value.find(byte => !isBlank(byte))
    if (first === undefined) continue
    if (first === 0x7b) format = 'jsonl'
    break
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield* seen
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
  }
  return { format, chunks: again() }
}

/**
 * The articles in a file's or stream's bytes, one after the other, and what could not be read, where it stands. A bad record costs itself
 * alone. Reads no further than what is asked for, holds one record at a time.
 */
export async function* readInputs(chunks: Chunks, { uri, format }: Origin): AsyncGenerator<InputItem> {
  if (format === 'text') yield* readText(chunks, uri)
  else if (format === 'jsonl') yield* readLines(chunks, uri)
  else {
    const sniffed = await sniff(chunks)
    yield* readInputs(sniffed.chunks, { uri, format: sniffed.format })
  }
}
