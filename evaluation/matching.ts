/** What it takes for two ranges, two names or two lists of annotations to be the same. */
import type { Span } from '../src/index.ts'

/** Number of code units two ranges share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Intersection over union of two ranges, 0–1; 0 of two empty ones. */
export function iou(a: Span, b: Span): number {
  const shared = overlap(a, b)
  return shared / (a.end - a.start + (b.end - b.start) - shared || 1)
}

/** The words of a range on one line, for messages. */
export const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ')

/** A value of the gold: one, or a list of which each member is right. */
export type OneOf<T> = T | readonly T[]

/** All values that are right. */
export const anyOf = <T extends string | null>(value: OneOf<T>): readonly T[] =>
  typeof value === 'string' || value === null ? [value] : value

/** A name with the differences of spelling removed that do not make another name. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\u064B-\u0652\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .trim()

/** The words of a name, folded, without the article and what is written together with it. */
export const nameWords = (name: string): string[] =>
  foldName(name)
    .split(/\s+/)
    .filter(Boolean)
    .map(word => word.replace(/^(?:وال|بال|فال|كال|لل|ال)(?=..)/, ''))

/** Two names mean the same if the words of the shorter are all in the longer. */
export function sameName(a: string, b: string): boolean {
  const [wordsOfA, wordsOfB] = [nameWords(a), nameWords(b)]
  const [short, long] = wordsOfA.length <= wordsOfB.length ? [wordsOfA, wordsOfB] : [wordsOfB, wordsOfA]
  return short.length > 0 && short.every(word => long.includes(word))
}

/** A gold annotation with the predicted one that stands for it. */
export type Pair<Gold, Predicted> = readonly [Gold, Predicted]

/** Pairs off two lists one to one, the worthiest pairs first, of equal ones the earlier; pairs worth nothing stay apart. */
export function matchOneToOne<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  worth: (gold: G, predicted: P) => number,
): Pair<G, P>[] {
  const candidates = gold
    .flatMap((g, i) => predicted.map((p, j) => ({ worth: worth(g, p), i, j })))
    .filter(candidate => candidate.worth > 0)
    .sort((a, b) => b.worth - a.worth)
  const takenGold = new Set<number>()
  const takenPredicted = new Set<number>()
  const pairs: Pair<G, P>[] = []
  for (const { i, j } of candidates) {
    if (takenGold.has(i) || takenPredicted.has(j)) continue
    takenGold.add(i)
    takenPredicted.add(j)
    pairs.push([gold[i]!, predicted[j]!])
  }
  return pairs
}
