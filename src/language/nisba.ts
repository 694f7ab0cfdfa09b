/** States and the adjectives that derive from them: مصري، ليبيون، الأميركية، أتراك. */

import { STATES } from './lexicon/states.data.ts'
import type { Gender, GrammaticalNumber, NounForm } from './morphology.ts'
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

interface NisbaTables {
  readonly states: readonly State[]
  readonly index: NounIndex
  /** Nisbas of two words by their first. */
  readonly compounds: ReadonlyMap<string, readonly { readonly second: string; readonly state: string }[]>
  /** Readings of second words of compounds, which are no nisbas themselves. */
  readonly seconds: NounIndex
}

let tables: NisbaTables | null = null

/** All states of the lexicon. */
export function states(): readonly State[] {
  return nisbaTables().states
}

/** The readings of a folded surface (without article and clitics) as the nisba of a state, as noun forms with `nisbaOf`. */
export function nisbaForms(foldedStem: string): readonly NounForm[] {
  return nisbaTables().index.readings(foldedStem)
}

/**
 * The states that a folded surface (without article and clitics) is the adjective of. Where the next word is given, as folded and with
 * or without its article, a nisba of two words stands before one of its first word: كورية + جنوبية is of كوريا الجنوبية alone.
 */
export function nisba(foldedStem: string, next?: string): readonly NisbaReading[] {
  const forms = nisbaForms(foldedStem)
  const compound = next === undefined ? null : compoundState(forms, next)
  return forms.map(({ nisbaOf, gender, number }) => ({ state: compound ?? nisbaOf!, gender, number, adjective: true }))
}

function compoundState(forms: readonly NounForm[], next: string): string | null {
  const { compounds, seconds } = nisbaTables()
  const adjectives = seconds.readings(next.replace(/^ال/, ''))
  for (const form of forms)
    for (const { second, state } of compounds.get(form.lemma) ?? [])
      if (adjectives.some(({ lemma }) => lemma === second)) return state
  return null
}

function nisbaTables(): NisbaTables {
  tables ??= makeTables()
  return tables
}

function makeTables(): NisbaTables {
  const states = STATES.split('\n')
    .filter(line => line !== '')
    .map(parseState)
  const compounds = new Map<string, { second: string; state: string }[]>()
  const lexemes: Lexeme[] = []
  const seconds = new Map<string, Lexeme>()
  for (const { name, nisbas, peoples } of states)
    for (const [at, written] of nisbas.entries()) {
      const [first, second] = written.split(' ') as [string, string?]
      if (second === undefined) lexemes.push(nisbaLexeme(written, at === 0 ? peoples : [], name))
      else {
        compounds.set(first, [...(compounds.get(first) ?? []), { second, state: name }])
        seconds.set(second, nisbaLexeme(second, [], name))
      }
    }
  return { states, index: new NounIndex(lexemes), compounds, seconds: new NounIndex(seconds.values()) }
}

function nisbaLexeme(lemma: string, plurals: readonly string[], nisbaOf: string): Lexeme {
  return {
    lemma,
    plurals,
    variants: [],
    sound: 'm',
    gender: 'm',
    feminine: 'ة',
    defective: false,
    adjective: true,
    classes: ['person'],
    nisbaOf,
  }
}

function parseState(line: string): State {
  const [names, nameEn, iso, capitals, derived] = line.split('|').map(field => field.trim()) as [string, ...string[]]
  const [nisbas, peoples] = (derived ?? '').split('; ')
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
