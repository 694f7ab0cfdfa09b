/** States and the adjectives that derive from them: مصري، ليبيون، الأميركية، أتراك. */

import { STATES } from './lexicon/states.data.ts'
import type { Gender, GrammaticalNumber, NounForm } from './morphology.ts'
import { fold } from './normalise.ts'
import { type Lexeme, NounIndex } from './noun-inflection.ts'

/** A state, or a region or people that acts like one in the news. */
export interface State {
  /** The usual Arabic name, as written. */
  readonly name: string
  /** All Arabic names, the usual one first. */
  readonly names: readonly string[]
  readonly nameEn: string
  /** ISO 3166-1 alpha-2, null where there is none. */
  readonly iso: string | null
  /** Names and spellings of the capital, and of a second seat of power. */
  readonly capitals: readonly string[]
  /** Masculine singular adjectives, as written. */
  readonly nisbas: readonly string[]
  /** Broken plurals of the people: أتراك، روس. */
  readonly peoples: readonly string[]
}

/** A reading as a nisba. */
export interface NisbaReading {
  /** The state's usual Arabic name. */
  readonly state: string
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly adjective: true
}

let allStates: readonly State[] | null = null
let index: NounIndex | null = null
let placeNames: ReadonlySet<string> | null = null

/** All states of the lexicon. */
export function states(): readonly State[] {
  allStates ??= STATES.trim().split('\n').map(parseState)
  return allStates
}

let statesByCapital: ReadonlyMap<string, string> | null = null

/** The folded name of the state whose capital, or second seat of power, bears a folded name; one that two states have had is that of today's. */
export function stateOfCapital(folded: string): string | null {
  statesByCapital ??= new Map(
    states()
      .toSorted((a, b) => Number(a.iso !== null) - Number(b.iso !== null))
      .flatMap(({ name, capitals }) => capitals.map(capital => [fold(capital), fold(name)] as const)),
  )
  return statesByCapital.get(folded) ?? null
}

/** States of which one speaks in the masculine, folded; all others are feminine, as cities are. */
const MASCULINE: ReadonlySet<string> = new Set([
  'العراق',
  'الاردن',
  'لبنان',
  'المغرب',
  'السودان',
  'اليمن',
  'الصومال',
  'الفاتيكان',
  'السنغال',
  'الكاميرون',
  'النيجر',
  'كردستان',
  'قطاع غزه',
])

/** Whether one speaks of the state of a folded name in the masculine. */
export const isMasculineState = (folded: string): boolean => MASCULINE.has(folded)

/** The readings of a folded surface (without article and clitics) as the nisba of a state, as noun forms with `nisbaOf`. */
export function nisbaForms(foldedStem: string): readonly NounForm[] {
  index ??= nisbaIndex()
  const forms = index.readings(foldedStem)
  return forms.length > 0 && isStateOrCapital(foldedStem) ? forms.filter(isPlain) : forms
}

/**
 * Whether a folded word ends like an accusative or a dual but names a state or capital: سوريا is rather Syria than a Syrian, لبنان no
 * two milks. Other names are not asked for, since they cannot be taken for such forms.
 */
export function isStateOrCapital(folded: string): boolean {
  if (!/(?:ا|ان|ين)$/.test(folded)) return false
  placeNames ??= new Set(states().flatMap(({ names, capitals }) => [...names, ...capitals].map(bareName)))
  return placeNames.has(folded)
}

/** Neither dual nor written with the accusative alef: what a form may be though its surface is also a name. */
export const isPlain = ({ number, accusative }: NounForm): boolean => number !== 'd' && accusative !== true

const bareName = (written: string): string => fold(written).replace(/^ال/, '')

/**
 * The states that a folded surface (without article and clitics) is the adjective of. Where the next word is given, as folded and with
 * or without its article, a nisba of two words stands before one of its first word: كورية + جنوبية is of كوريا الجنوبية alone.
 */
export function nisba(foldedStem: string, next?: string): readonly NisbaReading[] {
  const forms = nisbaForms(foldedStem)
  const compound = next === undefined ? null : compoundState(forms, next)
  return forms.map(({ nisbaOf, gender, number }) => ({ state: compound ?? nisbaOf!, gender, number, adjective: true }))
}

let compounds: ReadonlyMap<string, readonly { readonly second: string; readonly name: string }[]> | null = null

/** The nisbas of two words by their first. */
function compoundNisbas(): NonNullable<typeof compounds> {
  const found = new Map<string, { second: string; name: string }[]>()
  for (const { name, nisbas } of states())
    for (const written of nisbas) {
      const [first, second] = written.split(' ')
      if (second !== undefined) found.set(first!, [...(found.get(first!) ?? []), { second, name }])
    }
  return found
}

function compoundState(forms: readonly NounForm[], next: string): string | null {
  compounds ??= compoundNisbas()
  for (const { lemma } of forms)
    for (const { second, name } of compounds.get(lemma) ?? [])
      if (inflects(second, next.replace(/^ال/, ''))) return name
  return null
}

/** Whether a folded surface is a singular or sound plural of a nisba. */
const inflects = (lemma: string, folded: string): boolean =>
  folded.startsWith(fold(lemma)) && /^(?:ا|ه|ون|ين|ات|ان|تان|تين)?$/.test(folded.slice(lemma.length))

function nisbaIndex(): NounIndex {
  const lines = STATES.trim().split('\n')
  const derived = lines.map(line => line.slice(line.lastIndexOf('|') + 1)).join('\n')
  return new NounIndex(fold(derived), line => nisbaLexeme(parseState(lines[line]!)))
}

/** A state's nisbas as one noun; those of two words are read with the next word only. */
function nisbaLexeme({ name, nisbas, peoples }: State): Lexeme | null {
  const [lemma, ...variants] = nisbas.filter(written => !written.includes(' '))
  if (lemma === undefined) return null
  return {
    lemma,
    plurals: peoples,
    variants,
    sound: 'm',
    gender: 'm',
    feminine: 'ة',
    defective: false,
    adjective: true,
    classes: ['person'],
    nisbaOf: name,
  }
}

function parseState(line: string): State {
  const [names, nameEn, iso, capitals, derived] = line.split('|').map(field => field.trim()) as [string, ...string[]]
  const [nisbas, peoples] = (derived ?? '').split(': ')
  const listed = names.split('=')
  return {
    name: listed[0]!,
    names: listed,
    nameEn: nameEn!,
    iso: iso === '' ? null : iso!,
    capitals: words(capitals, '='),
    nisbas: words(nisbas, '='),
    peoples: words(peoples, ' '),
  }
}

const words = (field: string | undefined, separator: string): readonly string[] =>
  field === undefined || field === '' ? [] : field.split(separator)
