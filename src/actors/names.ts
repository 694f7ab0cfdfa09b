/** How names are spelled: keys under which every spelling of a name is the same, and what may be attached to its first word. */
import { clean, fold } from '../language/index.ts'
import { WordMemo } from '../language/memo.ts'
import { nameKey } from './lexicon/name-key.ts'

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** The words of a name as keys, punctuation left out. */
export const nameWords = (name: string): string[] => (fold(name).match(WORD) ?? []).map(wordKey)

/** A way to take proclitics off a folded word: how many letters go, and what is left (with its article restored: للسيسي, السيسي). */
export interface Stripped {
  readonly letters: number
  readonly rest: string
  /** Its key among the words of names. */
  readonly key: string
}

/** The key of a folded word among the words of names. */
export const wordKey = (folded: string): string => nameKey(folded.toLowerCase())
function stripped(letters: number, rest: string): Stripped {
  const key = wordKey(rest)
  return { letters, rest, key: key === rest ? rest : key } // one string where they are equal: there are many
}

const PROCLITICS = ['وب', 'ول', 'وك', 'فب', 'فل', 'و', 'ف', 'ب', 'ل', 'ك', 'ا'] as const
function strip(folded: string): Stripped[] {
  const found = [stripped(0, folded)]
  for (const proclitic of PROCLITICS) {
    const rest = folded.slice(proclitic.length)
    if (!folded.startsWith(proclitic) || rest.length < 2) continue
    if (proclitic !== 'ا') found.push(stripped(proclitic.length, rest))
    // للسيسي: the article has lost its alef after ل; the name is taken to begin with the lam that is left
    if (proclitic.endsWith('ل') && rest.startsWith('ل') && rest.length > 2)
      found.push(stripped(proclitic.length, `ا${rest}`))
  }
  return found
}

const memo = new WordMemo<readonly Stripped[]>(strip)

/** All ways to take proclitics off a folded word, the unsplit one first. */
export const strippings = (folded: string): readonly Stripped[] => memo.get(folded)

/** Offset in `text` after the first `letters` visible letters from `start`: marks and tatweel between them go along. */
export function afterLetters(text: string, start: number, letters: number): number {
  let at = start
  for (let left = letters; left > 0; at++) if (clean(text[at]!) !== '') left--
  while (letters > 0 && at < text.length && clean(text[at]!) === '') at++
  return at
}

/** Spellings that a rule knows besides the written one: عبد الله as عبدالله, أبو ظبي as أبوظبي. */
export function joinedSpellings(words: readonly string[]): string[][] {
  const at = words.findIndex((w, i) => i + 1 < words.length && (JOINING.has(w) || words[i + 1] === 'الدين'))
  if (at < 0) return [[...words]]
  const joined = words[at]! + words[at + 1]!
  const tails = joinedSpellings(words.slice(at + 2))
  const plain = joinedSpellings(words.slice(at + 1))
  const head = words.slice(0, at)
  return [...plain.map(tail => [...head, words[at]!, ...tail]), ...tails.map(tail => [...head, joined, ...tail])].slice(
    0,
    8,
  )
}
const JOINING = new Set(['عبد', 'ابو', 'ابي', 'ابا', 'ام', 'بن', 'ال', 'نور', 'سيف', 'صلاح', 'سان', 'كفر', 'بيت'])
