/**
 * Features of the name tagger: what a word looks like, what the lexicons and the knowledge base say of it and of its neighbours.
 * Each feature is a template number and a value, hashed into a fixed number of buckets.
 */
import type { Token, TokenKind } from '../../document/index.ts'
import { readingsOf } from '../../language/index.ts'
import { Memo, WordMemo } from '../../language/memo.ts'
import { givenNameOf } from '../lexicon/names.ts'
import { strippings } from '../names.ts'
import { groupOf } from './groups.ts'
import { hashText } from './hash.ts'

export const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const
export type Label = (typeof LABELS)[number]
/** Number of weight rows; a power of two. */
export const BUCKETS = 1 << 17

const TEMPLATES = 34
/** What the knowledge base says of each token: `B-PER`, `I-LOC`, `O`, … */
export type Hints = readonly string[]

interface WordFacts {
  readonly seeds: number
  readonly stem: number
  readonly head: number
  readonly tail: number
  readonly tail3: number
  readonly head3: number
  readonly shape: number
  readonly classes: number
  readonly given: number
  readonly group: number
}

const mix = (template: number, a: number, b = 0): number => {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b + template, 0xc2b2ae35)
  h ^= h >>> 15
  h = Math.imul(h, 0x27d4eb2f)
  return ((h ^ (h >>> 13)) >>> 0) & (BUCKETS - 1)
}

/** Coarse word classes by the language room: unknown to it, verb, noun, role, body, place, nisba, particle. */
function classesOf(word: string): string {
  const seen = new Set<string>()
  for (const reading of readingsOf(word)) {
    if (reading.enclitic !== null) continue
    if (reading.particle.length > 0) seen.add('p')
    if (reading.nisbas.length > 0) seen.add('j')
    for (const noun of reading.nouns) seen.add(noun.adjective ? 'a' : (noun.classes[0] ?? 'n'))
    if (reading.verbs.some(v => v.kind === 'perfect' || v.kind === 'imperfect')) seen.add('v')
    else if (reading.verbs.length > 0) seen.add('d')
  }
  return [...seen].sort().join('')
}

function shapeOf(fold: string, kind: TokenKind): string {
  if (kind !== 'word') return kind === 'punctuation' ? fold : kind
  const definite = /^(?:[وف]?[بكل]?ال|[وف]?لل)/.test(fold) ? 'D' : ''
  return `${definite}${Math.min(fold.length, 7)}${fold.endsWith('ي') ? 'y' : fold.endsWith('ه') ? 'h' : ''}`
}

/** The group of a word, or of what is left of it without و, ف, ب, ل, ك; 0 if it is in none. */
function groupFor(word: string): number {
  const own = groupOf(word)
  if (own >= 0) return own + 1
  const bare = /^[وفبلك](?=.{3})/.test(word) ? groupOf(word.slice(1)) : -1
  return bare < 0 ? 0 : bare + 1001
}

function factsAfresh(word: string, kind: TokenKind): WordFacts {
  const stem = word.replace(/^(?:[وف]?[بكل]?ال|[وف]?لل|[وبلف](?=.{3}))/, '')
  const given = strippings(word).some(s => givenNameOf(s.rest))
  return {
    seeds: hashText(word),
    stem: hashText(stem),
    head: hashText(word.slice(0, 2)),
    head3: hashText(word.slice(0, 3)),
    tail: hashText(word.slice(-2)),
    tail3: hashText(word.slice(-3)),
    shape: hashText(shapeOf(word, kind)),
    classes: hashText(kind === 'word' ? classesOf(word) : kind),
    given: given ? 1 : 0,
    group: groupFor(word),
  }
}

const words = new WordMemo(word => factsAfresh(word, 'word'))
const others = new Map<TokenKind, Memo<WordFacts>>(
  (['number', 'latin', 'punctuation'] as const).map(kind => [kind, new Memo(1_000, text => factsAfresh(text, kind))]),
)

const factsOf = ({ fold, kind }: Token): WordFacts => (kind === 'word' ? words.get(fold) : others.get(kind)!.get(fold))

const BOUNDARY: WordFacts = {
  seeds: 1,
  stem: 1,
  head: 1,
  head3: 1,
  tail: 1,
  tail3: 1,
  shape: 1,
  classes: 1,
  given: 0,
  group: 1,
}

/** What the features of a sentence are read from, by the places of its tokens. */
export interface Observed {
  readonly facts: readonly WordFacts[]
  /** Hashed hints. */
  readonly hints: readonly number[]
}

/** What is seen of tokens `[first, last)`; `hints` are by the same indices. */
export function observe(tokens: readonly Token[], hints: Hints, first: number, last: number): Observed {
  const facts: WordFacts[] = []
  const hashed: number[] = []
  for (let i = first; i < last; i++) {
    facts.push(factsOf(tokens[i]!))
    const hint = hints[i] ?? 'O'
    hashed.push(hint === 'O' ? OUTSIDE : hashText(hint))
  }
  return { facts, hints: hashed }
}

const OUTSIDE = hashText('O')
/** The hash of a hint beyond the sentence. */
const NO_HINT = 1

/** Buckets of the features of the token at place `at` of a sentence, into `out` from `from` on. */
export function featuresAt({ facts, hints }: Observed, at: number, out: Int32Array, from: number): void {
  const here = facts[at]!
  const before = at > 0 ? facts[at - 1]! : BOUNDARY
  const before2 = at > 1 ? facts[at - 2]! : BOUNDARY
  const after = at + 1 < facts.length ? facts[at + 1]! : BOUNDARY
  const hint = hints[at]!
  const hintBefore = at > 0 ? hints[at - 1]! : NO_HINT
  const hintAfter = at + 1 < hints.length ? hints[at + 1]! : NO_HINT
  let n = 0
  const add = (a: number, b = 0): void => {
    out[from + n] = mix(n, a, b)
    n++
  }
  add(0)
  add(here.seeds)
  add(before.seeds)
  add(after.seeds)
  add(before2.seeds)
  add(here.stem)
  add(before.stem)
  add(after.stem)
  add(here.head)
  add(here.head3)
  add(here.tail)
  add(here.tail3)
  add(here.shape)
  add(here.shape, before.shape)
  add(here.classes)
  add(before.classes, here.classes)
  add(here.classes, after.classes)
  add(before2.classes, before.classes)
  add(before.classes)
  add(after.classes)
  add(before2.seeds, before.seeds)
  add(here.given, before.given)
  add(here.given, after.given)
  add(here.given * 2 + 1, here.shape)
  add(hint)
  add(hint, hintBefore)
  add(hint, hintAfter)
  add(hint, here.classes)
  add(before.given * 2 + before2.given, here.classes)
  add(here.group)
  add(before.group)
  add(after.group)
  add(here.group, after.group)
  add(before.group, after.group)
}

/** As many features as a token can have. */
export const FEATURES_PER_TOKEN = TEMPLATES
