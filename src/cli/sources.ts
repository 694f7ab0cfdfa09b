import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Chunks, InputProblem, Origin } from '../reading/index.ts'
import { whyUnread } from './errors.ts'

/** Something to read, opened only when it is its turn: one file descriptor at a time. */
export interface Source extends Origin {
  open(): Chunks
}

/** What the paths of a command line lead to, in order. */
export type Found = { readonly source: Source } | { readonly problem: InputProblem }

const CHUNK = 256 * 1024
const FORMATS: Readonly<Record<string, Origin['format']>> = { '.txt': 'text', '.jsonl': 'jsonl', '.ndjson': 'jsonl' }
const formatOf = (path: string): Origin['format'] | undefined => FORMATS[extname(path).toLowerCase()]

/** A file's bytes, piece by piece. */
function* fileChunks(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafeSlow(CHUNK)
      const length = readSync(file, chunk, 0, CHUNK, null)
      if (length === 0) return
      yield chunk.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

const problem = (uri: string, message: string): Found => ({ problem: { uri, line: null, message } })

/** What is readable below a folder, sorted by name; hidden names are passed over, links to folders are not followed. */
function* inFolder(folder: string): Generator<Found> {
  let entries: ReturnType<typeof listed>
  try {
    entries = listed(folder)
  } catch (error) {
    return yield problem(folder, whyUnread(error))
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    const format = formatOf(entry.name)
    if (entry.isDirectory()) yield* inFolder(path)
    else if (format !== undefined && (entry.isFile() || entry.isSymbolicLink()))
      yield { source: { uri: path, format, open: () => fileChunks(path) } }
  }
}

function listed(folder: string) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function* fromFolder(folder: string): Generator<Found> {
  let any = false
  for (const found of inFolder(folder)) {
    any = true
    yield found
  }
  if (!any) yield problem(folder, 'no .txt or .jsonl file in this folder')
}

function* fromPath(path: string): Generator<Found> {
  if (path === '-') return yield { source: { uri: '-', format: 'sniff', open: () => process.stdin } }
  let stats: ReturnType<typeof statSync>
  try {
    stats = statSync(path)
  } catch (error) {
    return yield problem(path, whyUnread(error))
  }
  if (stats.isDirectory()) return yield* fromFolder(path)
  // pipes (`<(zcat …)`) have no name to go by; their bytes tell
  const format = formatOf(path) ?? (stats.isFile() ? undefined : 'sniff')
  if (format === undefined) yield problem(path, 'not a .txt or .jsonl file; to read it as text: isnad read - < FILE')
  else yield { source: { uri: path, format, open: () => fileChunks(path) } }
}

/** Everything that `paths` lead to: files, what is in folders, `-` for the standard input. */
export function* findSources(paths: readonly string[]): Generator<Found> {
  for (const path of paths) yield* fromPath(path)
}
