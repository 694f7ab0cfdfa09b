/** Files of named entities in CoNLL columns: `token TAB tag`, a blank line after a sentence. Of their kinds those of people, places and bodies are kept. */
import { readFileSync } from 'node:fs'

export type NameKind = 'PER' | 'LOC' | 'ORG'
export const NAME_KINDS: readonly NameKind[] = ['PER', 'LOC', 'ORG']

/** One sentence as the file parts it; tags are `O`, `B-PER`, `I-ORG`, … */
export interface TaggedSentence {
  readonly words: readonly string[]
  readonly tags: readonly string[]
}

const KINDS: Readonly<Record<string, NameKind>> = { PERS: 'PER', PER: 'PER', LOC: 'LOC', ORG: 'ORG' }

function readTag(tag: string): string {
  const kind = KINDS[tag.slice(2)]
  return kind === undefined ? 'O' : `${tag.startsWith('B') ? 'B' : 'I'}-${kind}`
}

export const readConll = (file: string): TaggedSentence[] =>
  readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map(block => block.split('\n').filter(line => line.includes('\t')))
    .filter(lines => lines.length > 0)
    .map(lines => {
      const columns = lines.map(line => line.split('\t'))
      return { words: columns.map(([word]) => word!), tags: columns.map(([, tag]) => readTag(tag!.trim())) }
    })

/** The fold to hold out: `test` is the `fold`th of `folds` equal runs of sentences, `train` the others. All is trained on where `folds` is 0. */
export function split<T>(items: readonly T[], folds: number, fold: number): { train: T[]; test: T[] } {
  if (folds === 0) return { train: [...items], test: [] }
  const begin = Math.floor((items.length * fold) / folds)
  const end = Math.floor((items.length * (fold + 1)) / folds)
  return { train: [...items.slice(0, begin), ...items.slice(end)], test: items.slice(begin, end) }
}

/** Names as `first-last-KIND` of the words `[first, last)` that they take up. */
export function namesOf(tags: readonly string[]): Set<string> {
  const names = new Set<string>()
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!
    if (tag === 'O' || (tag.startsWith('I-') && tags[i - 1]?.slice(2) === tag.slice(2))) continue
    let end = i + 1
    while (tags[end] === `I-${tag.slice(2)}`) end++
    names.add(`${i}-${end}-${tag.slice(2)}`)
  }
  return names
}

/** Names found right, found at all, and there to be found, by kind and in all. */
export class NameTally {
  readonly #counts = new Map<string, { right: number; found: number; gold: number }>()

  add(found: ReadonlySet<string>, gold: ReadonlySet<string>): void {
    for (const name of found) this.#count(name, c => c.found++)
    for (const name of gold)
      this.#count(name, c => {
        c.gold++
        if (found.has(name)) c.right++
      })
  }

  toString(): string {
    return ['all', ...NAME_KINDS]
      .map(kind => {
        const { right, found, gold } = this.#counts.get(kind) ?? { right: 0, found: 0, gold: 0 }
        const [p, r, f] = [right / (found || 1), right / (gold || 1), (2 * right) / (found + gold || 1)]
        return `${kind} ${[p, r, f].map(x => (100 * x).toFixed(1)).join('/')}`
      })
      .join('  ')
  }

  #count(name: string, by: (counts: { right: number; found: number; gold: number }) => void): void {
    for (const kind of ['all', name.split('-')[2]!]) {
      const counts = this.#counts.get(kind) ?? { right: 0, found: 0, gold: 0 }
      by(counts)
      this.#counts.set(kind, counts)
    }
  }
}
