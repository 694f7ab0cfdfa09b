/** The noun lexicon: reading a written form, and guessing at forms of nouns that are not in it. */

import { NOUNS } from './lexicon/nouns.data.ts'
import { Memo } from './memo.ts'
import type { Gender, NounClass, NounForm } from './morphology.ts'
import { isPlain, isStateOrCapital, nisbaForms } from './nisba.ts'
import { fold } from './normalise.ts'
import { type Lexeme, NounIndex } from './noun-inflection.ts'

let index: NounIndex | null = null

function formsAfresh(foldedStem: string): readonly NounForm[] {
  index ??= nounIndex()
  const nisbas = nisbaForms(foldedStem)
  const read = index.readings(foldedStem)
  const own = read.every(isPlain) || !isStateOrCapital(foldedStem) ? read : read.filter(isPlain)
  return nisbas.length === 0 ? own : [...own, ...nisbas]
}

const memo = new Memo(10_000, formsAfresh)

/**
 * All readings of a folded surface (without article, proclitics and enclitics) as a noun or adjective of the lexicon, nisbas of states
 * included. A plural reading stands before a dual one where both are written alike (مسؤولين). The gender is that of the singular:
 * تصريحات is masculine, though it agrees as feminine like every plural of things. No reading: an empty list.
 */
export const nounForms = (foldedStem: string): readonly NounForm[] => memo.get(foldedStem)

/** The lexicon's nouns in its order; read anew at each call. */
export function* nouns(): Generator<Lexeme> {
  const lines = NOUNS.split('\n')
  for (let line = 0; line < lines.length; line++) {
    const noun = nounAt(lines, line)
    if (noun !== null) yield noun
  }
}

function nounIndex(): NounIndex {
  const lines = NOUNS.split('\n')
  return new NounIndex(fold(NOUNS), line => nounAt(lines, line))
}

function nounAt(lines: readonly string[], line: number): Lexeme | null {
  const fields = entryFields(lines[line]!)
  if (fields.length === 0 || fields[0] === '@') return null
  let heading = line
  while (!lines[heading]!.startsWith('@')) heading--
  return parseNoun(fields, sectionOf(entryFields(lines[heading]!).slice(1)))
}

interface Section {
  readonly classes: readonly NounClass[]
  readonly adjective: boolean
  /** The fields of an entry that tells no inflection of its own. */
  readonly defaults: readonly string[]
}

function entryFields(line: string): string[] {
  const note = line.indexOf(';')
  const entry = (note === -1 ? line : line.slice(0, note)).trim()
  return entry === '' ? [] : entry.split(' ')
}

function sectionOf([name, ...defaults]: readonly string[]): Section {
  const adjective = name === 'adjective'
  return { classes: adjective ? [] : [name as NounClass], adjective, defaults }
}

/** The fields of an entry as told at the head of nouns.data.ts. */
function parseNoun([written, ...own]: readonly string[], section: Section): Lexeme {
  const inflected = own.some(field => !/^[+=]/.test(field))
  const fields = inflected ? own : [...own, ...section.defaults]
  const defective = written!.endsWith('\u064d')
  const lemma = defective ? written!.slice(0, -1) : written!
  const plurals: string[] = []
  const variants: string[] = []
  const classes = [...section.classes]
  let gender: Gender = lemma.endsWith('ة') ? 'f' : 'm'
  let feminine: string | null = null
  let sound: 'm' | 'f' | null = null
  for (const field of fields) {
    if (field === 'm' || field === 'f') gender = field
    else if (field === 'ة') feminine = field
    else if (field === 'ون') sound = 'm'
    else if (field === 'ات') sound = 'f'
    else if (field.startsWith('ة=')) feminine = field.slice(2)
    else if (field.startsWith('=')) variants.push(field.slice(1))
    else if (field.startsWith('+')) classes.push(field.slice(1) as NounClass)
    else if (field !== '-') plurals.push(field)
  }
  const told = sound !== null || plurals.length > 0 || fields.includes('-')
  if (section.adjective) {
    feminine ??= 'ة'
    if (!told && feminine === 'ة') sound = 'm'
  } else if (!told && lemma.endsWith('ة')) sound = 'f'
  if (feminine === '-') feminine = null
  const { adjective } = section
  return { lemma, plurals, variants, sound, gender, feminine, defective, adjective, classes, nisbaOf: null }
}
