/**
 * The writing of nouns and adjectives: which endings each kind of stem takes, and what they tell. A lexicon is indexed by its stems
 * only; a form is found by trying its last letters as an ending, so that thousands of nouns cost a map of a few thousand entries.
 */

import type { Gender, GrammaticalNumber, Noun, NounForm } from './morphology.ts'
import { fold } from './normalise.ts'

/** A noun of a lexicon with what its inflection needs besides. */
export interface Lexeme extends Noun {
  /** Other spellings of the singular: مسئول beside مسؤول. */
  readonly variants: readonly string[]
  /** `ة` where the feminine is regular, else the feminine itself (كبرى), null where there is none. */
  readonly feminine: string | null
  /** Defective: the final ya is left out where the word is indefinite (قاض، القاضي). */
  readonly defective: boolean
  readonly nisbaOf?: string
}

/** What an ending tells. Without a gender it is that of the stem. */
interface Ending {
  readonly number: GrammaticalNumber
  readonly gender?: Gender
  readonly accusative?: true
  readonly construct?: true
  readonly beforeEnclitic?: true
}

type Paradigm = ReadonlyMap<string, readonly Ending[]>

interface Stem {
  readonly lexeme: Lexeme
  readonly gender: Gender
  readonly paradigm: Paradigm
}

const LONGEST_ENDING = 4
const NONE: readonly NounForm[] = Object.freeze([])

/** Rows are `ending:code,code`; a code is a number (s d p) and flags: a accusative, c construct, e before an enclitic, f feminine. */
function paradigm(rows: string): Paradigm {
  const endings = new Map<string, Ending[]>()
  for (const row of rows.split(' ')) {
    const [ending, codes] = row.split(':') as [string, string]
    endings.set(ending, codes.split(',').map(endingOf))
  }
  return endings
}

function endingOf(code: string): Ending {
  return {
    number: code[0] as GrammaticalNumber,
    ...(code.includes('f') && { gender: 'f' }),
    ...(code.includes('a') && { accusative: true }),
    ...(code.includes('c') && { construct: true }),
    ...(code.includes('e') && { beforeEnclitic: true }),
  }
}

// singular and dual, by how the singular ends
const PLAIN = paradigm(':s ا:sa,dc ان:d ين:d ي:dc')
const WITH_TA = paradigm('ه:s ت:se تان:d تين:d تا:dc تي:dc')
const WITH_YA_ALEF = paradigm('ي:s ا:se يان:d يين:d يا:dc يي:dc')
const WITH_ALEF = paradigm(':s')
const DEFECTIVE = paradigm(':s ي:s يا:sa,dc يان:d يين:d يي:dc')
const AFTER_ALEF_HAMZA = paradigm('ء:s ؤ:se ئ:se ءا:sa,dc ءان:d ءين:d ئين:d ءي:dc وان:d وين:d')
const FINAL_HAMZA = paradigm('ء:s ؤ:se ئ:se ءا:sa,dc ئا:sa,dc ءان:d ئان:d ءين:d ئين:d اين:d ئي:dc')
const ON_ALEF_HAMZA = paradigm('ا:s ؤ:se ئ:se ان:d اين:d اي:dc')
const ON_WAW_HAMZA = paradigm('ؤ:s ئ:se ؤا:sa,dc ؤان:d ؤين:d ؤي:dc')

// sound plurals and regular feminines, by the letter the stem shows before them
const soundMasculine = (seat: string): Paradigm => paradigm(`${seat}ون:p ${seat}ين:p ${seat}و:pc ${seat}ي:pc`)
const soundFeminine = (seat: string): Paradigm => paradigm(`${seat}ات:p`)
const regularFeminine = (seat: string): Paradigm =>
  paradigm(`${seat}ه:sf ${seat}ت:sfe ${seat}تان:df ${seat}تين:df ${seat}تا:dfc ${seat}تي:dfc ${seat}ات:pf`)

interface Affixes {
  readonly singular: Paradigm
  readonly masculines: Paradigm
  readonly feminines: Paradigm
  readonly feminine: Paradigm
  /** How many letters of the folded singular belong to the endings. */
  readonly cut: number
}

const affixes = (singular: Paradigm, cut: number, seat: string, masculineSeat = seat): Affixes => ({
  singular,
  cut,
  masculines: soundMasculine(masculineSeat),
  feminines: soundFeminine(seat),
  feminine: regularFeminine(seat),
})

const OF_PLAIN = affixes(PLAIN, 0, '')
const OF_TA = affixes(WITH_TA, 1, '')
// منشأة، منشآت: the hamza's alef and that of the plural are written as one
const OF_TA_ON_HAMZA: Affixes = { ...OF_TA, feminines: paradigm('ت:p') }
const OF_YA_ALEF = affixes(WITH_YA_ALEF, 1, 'ي', '')
const OF_ALEF = affixes(WITH_ALEF, 0, '')
const OF_DEFECTIVE = affixes(DEFECTIVE, 0, 'ي', '')
const OF_AFTER_ALEF_HAMZA = affixes(AFTER_ALEF_HAMZA, 1, 'ء')
const OF_FINAL_HAMZA = affixes(FINAL_HAMZA, 1, 'ئ')
const OF_ON_ALEF_HAMZA = affixes(ON_ALEF_HAMZA, 1, 'ئ')
const OF_ON_WAW_HAMZA = affixes(ON_WAW_HAMZA, 1, 'ؤ')

function affixesOf(written: string, defective: boolean): Affixes {
  if (defective) return OF_DEFECTIVE
  if (written.endsWith('أة')) return OF_TA_ON_HAMZA
  if (written.endsWith('اء')) return OF_AFTER_ALEF_HAMZA
  switch (written.at(-1)) {
    case 'ة':
      return OF_TA
    case 'ى':
      return OF_YA_ALEF
    case 'ا':
      return OF_ALEF
    case 'ء':
      return OF_FINAL_HAMZA
    case 'أ':
      return OF_ON_ALEF_HAMZA
    case 'ؤ':
      return OF_ON_WAW_HAMZA
    default:
      return OF_PLAIN
  }
}

// broken plurals
const PLURAL = paradigm(':p ا:pa')
const PLURAL_DIPTOTE = paradigm(':p')
const PLURAL_TA = paradigm('ه:p ت:pe')
const PLURAL_YA_ALEF = paradigm('ي:p ا:pe')
const PLURAL_HAMZA = paradigm('ء:p ؤ:pe ئ:pe')
const PLURAL_DEFECTIVE = paradigm(':p ي:p')

/** The patterns of مدارس and مشاريع, which take no accusative alef. */
const isDiptote = (plural: string): boolean =>
  /[ات]$/.test(plural) || (plural.length >= 5 && /^..ا[^اة]{2,3}$/.test(plural))

function pluralParadigm(plural: string): readonly [Paradigm, cut: number] {
  if (plural.endsWith('ة')) return [PLURAL_TA, 1]
  if (plural.endsWith('ى')) return [PLURAL_YA_ALEF, 1]
  if (plural.endsWith('اء')) return [PLURAL_HAMZA, 1]
  if (/^..ا.ي$/.test(plural)) return [PLURAL_DEFECTIVE, 1] // أراض، الأراضي
  return [isDiptote(plural) ? PLURAL_DIPTOTE : PLURAL, 0]
}

/** Finds the readings of folded surfaces among the given nouns. */
export class NounIndex {
  private readonly stems = new Map<string, Stem[]>()

  constructor(lexemes: Iterable<Lexeme>) {
    for (const lexeme of lexemes) this.addLexeme(lexeme)
  }

  /** Every reading of a surface without article, proclitics and enclitics; plurals before duals where writing is the same. */
  readings(folded: string): readonly NounForm[] {
    let found: NounForm[] | null = null
    for (let length = 0; length <= LONGEST_ENDING && length < folded.length; length++) {
      const cut = folded.length - length
      const stems = this.stems.get(folded.slice(0, cut))
      if (stems === undefined) continue
      const ending = folded.slice(cut)
      for (const stem of stems) {
        const readings = stem.paradigm.get(ending)
        if (readings === undefined) continue
        found ??= []
        for (const reading of readings) found.push(formOf(stem, reading))
      }
    }
    return found ?? NONE
  }

  private addLexeme(lexeme: Lexeme): void {
    for (const plural of lexeme.plurals) {
      const [plurals, cut] = pluralParadigm(plural)
      this.addStem(fold(plural), cut, lexeme, lexeme.gender, plurals)
    }
    this.addSingular(lexeme.lemma, lexeme)
    for (const variant of lexeme.variants) this.addSingular(variant, lexeme)
    if (lexeme.feminine !== null && lexeme.feminine !== 'ة') {
      const feminine = affixesOf(lexeme.feminine, false)
      const folded = fold(lexeme.feminine)
      this.addStem(folded, feminine.cut, lexeme, 'f', feminine.singular)
      this.addStem(folded, feminine.cut, lexeme, 'f', feminine.feminines)
    }
  }

  private addSingular(written: string, lexeme: Lexeme): void {
    const kind = affixesOf(written, lexeme.defective)
    const folded = fold(written)
    if (lexeme.sound === 'm') this.addStem(folded, kind.cut, lexeme, 'm', kind.masculines)
    if (lexeme.feminine === 'ة') this.addStem(folded, kind.cut, lexeme, 'f', kind.feminine)
    else if (lexeme.sound === 'f') this.addStem(folded, kind.cut, lexeme, lexeme.gender, kind.feminines)
    this.addStem(folded, kind.cut, lexeme, lexeme.gender, kind.singular)
  }

  private addStem(folded: string, cut: number, lexeme: Lexeme, gender: Gender, paradigm: Paradigm): void {
    const key = cut === 0 ? folded : folded.slice(0, -cut)
    const stem = { lexeme, gender, paradigm }
    const there = this.stems.get(key)
    if (there === undefined) this.stems.set(key, [stem])
    else there.push(stem)
  }
}

function formOf(stem: Stem, ending: Ending): NounForm {
  const { lemma, adjective, classes, nisbaOf } = stem.lexeme
  const { number, gender = stem.gender, ...flags } = ending
  return { lemma, gender, number, adjective, classes, ...flags, ...(nisbaOf !== undefined && { nisbaOf }) }
}
