/**
 * The writing of nouns and adjectives: which endings each kind of stem takes, and what they tell. A lexicon is indexed by what its
 * words begin with, down to the weak letters that inflection changes; an entry is parsed when a surface first asks for it. So start-up
 * costs one pass over the lexicon's letters, and thousands of nouns one map.
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
  /** Of a nisba adjective: what it derives from; else null. */
  readonly nisbaOf: string | null
}

/** What an ending tells. Where it has no gender it is that of the stem. */
interface Ending {
  readonly number: GrammaticalNumber
  readonly gender: Gender | null
  readonly accusative: boolean
  readonly construct: boolean
  readonly beforeEnclitic: boolean
}

type Paradigm = ReadonlyMap<string, readonly Ending[]>

interface Stem {
  readonly folded: string
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
    gender: code.includes('f') ? 'f' : null,
    accusative: code.includes('a'),
    construct: code.includes('c'),
    beforeEnclitic: code.includes('e'),
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
// ميليشيا، ميليشيات: one alef is written
const OF_ALEF: Affixes = { ...affixes(WITH_ALEF, 0, ''), feminines: paradigm('ت:p') }
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

/** The letters that a stem may lose or change at its end: ه ي ا ء ؤ. */
const isWeak = (unit: number): boolean =>
  unit === 0x647 || unit === 0x64a || unit === 0x627 || unit === 0x621 || unit === 0x624
const isArabicLetter = (unit: number): boolean => unit >= 0x621 && unit <= 0x64a
const NEWLINE = 0x0a
const NOTE = 0x3b
/** Fields of entries that are no words. */
const MARKS = new Set(['ون', 'ات'])

/** Where the weak letters at the end of `text[start, end)` begin; the first letter counts as strong. */
function strongEnd(text: string, start: number, end: number): number {
  while (end > start + 1 && isWeak(text.charCodeAt(end - 1))) end--
  return end
}

/** Finds the readings of folded surfaces among the entries of a lexicon. */
export class NounIndex {
  /** Entries by the strong beginnings of their words. */
  private readonly entries = new Map<string, number[]>()
  private readonly stems: (readonly Stem[] | undefined)[] = []

  /**
   * @param folded the lexicon as text, folded: an entry a line, which holds its words among marks in other letters, and perhaps a `;` note
   * @param lexemeAt parses the entry on a line (from 0), null where the line has none
   */
  constructor(
    folded: string,
    private readonly lexemeAt: (line: number) => Lexeme | null,
  ) {
    let line = 0
    for (let i = 0; i < folded.length; i++) {
      const unit = folded.charCodeAt(i)
      if (isArabicLetter(unit)) {
        const start = i
        while (isArabicLetter(folded.charCodeAt(i + 1))) i++
        if (i > start) this.addWord(folded, start, i + 1, line)
      } else if (unit === NEWLINE) line++
      else if (unit === NOTE) i = folded.indexOf('\n', i) - 1
    }
  }

  /**
   * Every reading of a surface without article, proclitics and enclitics; plurals before duals where writing is the same, and forms that
   * need a construct or an enclitic after those that stand by themselves.
   */
  readings(folded: string): readonly NounForm[] {
    let found: NounForm[] | null = null
    let lastEnd = -1
    for (let cut = folded.length; cut > 0 && cut >= folded.length - LONGEST_ENDING; cut--) {
      const end = strongEnd(folded, 0, cut)
      if (end === lastEnd) continue
      lastEnd = end
      const entries = this.entries.get(folded.slice(0, end))
      if (entries === undefined) continue
      for (const entry of entries)
        for (const stem of this.stemsOf(entry)) {
          if (!folded.startsWith(stem.folded) || strongEnd(stem.folded, 0, stem.folded.length) !== end) continue
          for (const ending of stem.paradigm.get(folded.slice(stem.folded.length)) ?? []) {
            found ??= []
            found.push(formOf(stem, ending))
          }
        }
    }
    return found?.sort(byUse) ?? NONE
  }

  private addWord(text: string, start: number, end: number, line: number): void {
    if (end - start === 2 && MARKS.has(text.slice(start, end))) return
    const key = text.slice(start, strongEnd(text, start, end))
    const there = this.entries.get(key)
    if (there === undefined) this.entries.set(key, [line])
    else if (there.at(-1) !== line) there.push(line)
  }

  private stemsOf(entry: number): readonly Stem[] {
    let stems = this.stems[entry]
    if (stems === undefined) {
      const lexeme = this.lexemeAt(entry)
      stems = lexeme === null ? [] : stemsOf(lexeme)
      this.stems[entry] = stems
    }
    return stems
  }
}

function stemsOf(lexeme: Lexeme): readonly Stem[] {
  const stems: Stem[] = []
  const add = (written: string, cut: number, gender: Gender, paradigm: Paradigm): void => {
    const folded = fold(written)
    stems.push({ folded: cut === 0 ? folded : folded.slice(0, -cut), lexeme, gender, paradigm })
  }
  for (const plural of lexeme.plurals) {
    const [plurals, cut] = pluralParadigm(plural)
    add(plural, cut, lexeme.gender, plurals)
  }
  for (const written of [lexeme.lemma, ...lexeme.variants]) {
    const kind = affixesOf(written, lexeme.defective)
    if (lexeme.sound === 'm') add(written, kind.cut, 'm', kind.masculines)
    if (lexeme.feminine === 'ة') add(written, kind.cut, 'f', kind.feminine)
    else if (lexeme.sound === 'f') add(written, kind.cut, lexeme.gender, kind.feminines)
    add(written, kind.cut, lexeme.gender, kind.singular)
  }
  if (lexeme.feminine !== null && lexeme.feminine !== 'ة') {
    const kind = affixesOf(lexeme.feminine, false)
    add(lexeme.feminine, kind.cut, 'f', kind.feminines)
    add(lexeme.feminine, kind.cut, 'f', kind.singular)
  }
  return stems
}

const byUse = (a: NounForm, b: NounForm): number => dependence(a) - dependence(b)
const dependence = ({ construct, beforeEnclitic }: NounForm): number => (beforeEnclitic ? 2 : construct ? 1 : 0)

function formOf(stem: Stem, ending: Ending): NounForm {
  const { lemma, adjective, classes, nisbaOf } = stem.lexeme
  const { number, gender, construct, accusative, beforeEnclitic } = ending
  return {
    lemma,
    gender: gender ?? stem.gender,
    number,
    adjective,
    classes,
    construct,
    accusative,
    beforeEnclitic,
    nisbaOf,
  }
}
