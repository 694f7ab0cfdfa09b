/** What changed from one wording to another, by words. */
import { diffArrays } from 'diff'

export interface DiffPart {
  readonly text: string
  readonly what: 'same' | 'added' | 'removed'
}

/** Texts longer than this are shown whole: comparing them would take longer than reading. */
const MOST_WORDS = 400

/** Marks of vowels, the tatweel and invisible controls do not make another word. */
const key = (word: string): string =>
  word.replace(/[\u0640\u064B-\u0652\u0670\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu, '')

/** The two wordings as one text, in which what only the first or only the second has is marked. */
export function wordDiff(from: string, to: string): DiffPart[] {
  const [before, after] = [from.split(/\s+/u), to.split(/\s+/u)]
  if (before.length > MOST_WORDS || after.length > MOST_WORDS)
    return [
      { text: from, what: 'removed' },
      { text: to, what: 'added' },
    ]
  return diffArrays(before, after, { comparator: (a, b) => key(a) === key(b) }).map(({ value, added, removed }) => ({
    text: value.join(' '),
    what: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
