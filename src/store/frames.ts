/**
 * The lines of a journal. A frame is one line: the length of its JSON in bytes, a checksum of length and JSON, the JSON.
 *
 *     0000001c 5d2f0a91 {"uri":"a","text":"سلام"}
 *
 * JSON holds no raw line feed, so a line feed ends a frame and nothing else: what follows the last one was never written to its end,
 * and a complete line that does not check was changed after it was written.
 */
import { crc32 } from 'node:zlib'
import { StoreDamagedError } from './errors.ts'
import type { OpenFile } from './files.ts'

const LINE_FEED = 0x0a
/** Eight hexadecimal digits, a blank, eight hexadecimal digits, a blank. */
const PREFIX = 18
const CHUNK = 64 * 1024
/** No line of a journal is longer: an article's text is cut at 4 MiB of code units when it is read. */
const MAX_LINE = 64 * 1024 * 1024

const hex = (n: number): string => n.toString(16).padStart(8, '0')
const checksum = (length: string, json: Uint8Array): string => hex(crc32(json, crc32(length)))

/** A value as a frame, line feed included. */
export function frameOf(value: unknown): Uint8Array {
  const json = Buffer.from(JSON.stringify(value))
  if (json.length + PREFIX >= MAX_LINE) throw new RangeError(`a record of ${json.length} bytes is too long to store`)
  const length = hex(json.length)
  return Buffer.concat([Buffer.from(`${length} ${checksum(length, json)} `), json, Buffer.from('\n')])
}

/** What a complete line (without its line feed) says, or what is wrong with it. */
function parseLine(line: Buffer): { value: unknown } | { wrong: string } {
  const [, length, sum] = /^([0-9a-f]{8}) ([0-9a-f]{8}) $/.exec(line.toString('latin1', 0, PREFIX)) ?? []
  if (length === undefined || sum === undefined) return { wrong: 'it does not begin as a record does' }
  const json = line.subarray(PREFIX)
  if (Number.parseInt(length, 16) !== json.length)
    return { wrong: `it is ${json.length} bytes long and says ${length}` }
  if (checksum(length, json) !== sum) return { wrong: 'its checksum does not fit' }
  return { value: JSON.parse(json.toString('utf8')) }
}

/** One record of a journal and where it stands, `[at, end)` in bytes. */
export interface Frame {
  readonly value: unknown
  readonly at: number
  readonly end: number
}

/** The line that ends the file without a line feed; empty if there is none. */
export interface Tail {
  readonly at: number
  readonly length: number
}

const damaged = (path: string, at: number, wrong: string): StoreDamagedError =>
  new StoreDamagedError(
    `${path}: the record at byte ${at} is damaged: ${wrong}. It was whole when it was written; restore a backup`,
  )

/** An unfinished line that holds all that a frame has except its line feed was not cut short: its line feed was changed. */
function checkTail(path: string, at: number, tail: Buffer): void {
  const length = Number.parseInt(/^[0-9a-f]{8}(?= )/.exec(tail.toString('latin1', 0, PREFIX))?.[0] ?? '', 16)
  if (tail.length > PREFIX + length && 'value' in parseLine(tail.subarray(0, PREFIX + length)))
    throw damaged(path, at, 'its line feed is missing')
}

/**
 * The frames of a file from byte `from`, which must be a frame's beginning, and at last its unfinished end. Throws a StoreDamagedError
 * that names the first complete line that does not check. Holds one line at a time.
 */
export async function* framesOf(file: OpenFile, path: string, from: number): AsyncGenerator<Frame, Tail> {
  let rest: Buffer = Buffer.alloc(0)
  let at = from
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.max(CHUNK, rest.length)) // doubling, a long line is copied a constant number of times
    const read = await file.read(chunk, at + rest.length)
    if (read === 0) break
    let lines: Buffer = rest.length === 0 ? chunk.subarray(0, read) : Buffer.concat([rest, chunk.subarray(0, read)])
    for (let end = lines.indexOf(LINE_FEED); end >= 0; end = lines.indexOf(LINE_FEED)) {
      const parsed = parseLine(lines.subarray(0, end))
      if ('wrong' in parsed) throw damaged(path, at, parsed.wrong)
      yield { value: parsed.value, at, end: at + end + 1 }
      at += end + 1
      lines = lines.subarray(end + 1)
    }
    rest = lines
    if (rest.length > MAX_LINE) throw damaged(path, at, 'it has no end')
  }
  checkTail(path, at, rest)
  return { at, length: rest.length }
}
