import { WordMemo } from './memo.ts'
import type { NounForm, VerbForm } from './morphology.ts'
import { type NisbaReading, nisba } from './nisba.ts'
import { nounForms } from './nouns.ts'
import { type ParticleClass, particleClasses, takesPronoun } from './particles.ts'
import { verbForms } from './verb-table.ts'

/**
 * One way to read a written word: its proclitics, the stem that a lexicon knows, its enclitic pronoun. All strings are folded.
 * A word no lexicon knows has readings without `verbs`, `nouns`, `nisbas` and `particle`: it is most likely a name or a rare noun.
 */
export interface Reading {
  /** In order of writing: و or ف, then س, أ, or ب ك ل. */
  readonly proclitics: readonly string[]
  /** Has the article ال (also hidden in لل). */
  readonly article: boolean
  readonly stem: string
  /** Attached pronoun, folded: ه ها هم هما هن ك كم نا ي ني. */
  readonly enclitic: string | null
  /** Inflected verb forms, with participles and verbal nouns. */
  readonly verbs: readonly VerbForm[]
  readonly nouns: readonly NounForm[]
  readonly nisbas: readonly NisbaReading[]
  readonly particle: readonly ParticleClass[]
}

const ENCLITICS = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ني', 'ه', 'ك', 'ي'] as const
const NOMINAL_KINDS = new Set(['active participle', 'passive participle', 'verbal noun'])
const NO_READINGS: readonly never[] = Object.freeze([])

interface Split {
  readonly proclitics: readonly string[]
  readonly article: boolean
  readonly stem: string
}

/** All ways to take proclitics off, the fewest first. */
function proclisis(word: string): Split[] {
  const splits: Split[] = [{ proclitics: [], article: false, stem: word }]
  const conjunctions = word.length > 2 && (word[0] === 'و' || word[0] === 'ف') ? ['', word[0]] : ['']
  for (const conjunction of conjunctions) {
    const rest = word.slice(conjunction.length)
    const before = conjunction === '' ? [] : [conjunction]
    if (conjunction !== '') splits.push({ proclitics: before, article: false, stem: rest })
    if (rest.length > 3 && rest.startsWith('ال'))
      splits.push({ proclitics: before, article: true, stem: rest.slice(2) })
    if (rest.length > 3 && rest.startsWith('لل'))
      splits.push({ proclitics: [...before, 'ل'], article: true, stem: rest.slice(2) })
    const letter = rest[0] ?? ''
    if (rest.length > 2 && 'بكلسا'.includes(letter)) {
      splits.push({ proclitics: [...before, letter], article: false, stem: rest.slice(1) })
      if (letter !== 'س' && letter !== 'ا' && rest.length > 4 && rest.startsWith('ال', 1))
        splits.push({ proclitics: [...before, letter], article: true, stem: rest.slice(3) })
    }
  }
  return splits
}

/** The verb forms that a split allows: س before an imperfect only, أ before a finite verb only, ب ك before nominal forms only, ل before those and the imperfect. */
function verbsAllowed(forms: readonly VerbForm[], split: Split, enclitic: string | null): readonly VerbForm[] {
  const last = split.proclitics.at(-1)
  const allowed = forms.filter(form => {
    const nominal = NOMINAL_KINDS.has(form.kind)
    if (form.beforeEnclitic && enclitic === null) return false
    if (enclitic === 'ي' ? !nominal : enclitic === 'ني' && nominal) return false // يراني، but رؤيتي
    if (split.article && !nominal) return false
    if (split.article && enclitic !== null) return false
    if (last === 'س') return form.kind === 'imperfect'
    if (last === 'ا') return !nominal
    if (last === 'ب' || last === 'ك') return nominal
    if (last === 'ل') return nominal || form.kind === 'imperfect'
    return true
  })
  return allowed.length === forms.length ? forms : allowed
}

function nounsAllowed(forms: readonly NounForm[], split: Split, enclitic: string | null): readonly NounForm[] {
  const last = split.proclitics.at(-1)
  if (last === 'س' || last === 'ا') return NO_READINGS
  if (split.article && enclitic !== null) return NO_READINGS
  const allowed = forms.filter(
    form => !(form.beforeEnclitic && enclitic === null) && !(form.accusative && (split.article || enclitic !== null)),
  )
  return allowed.length === forms.length ? forms : allowed
}

function particleAllowed(split: Split, stem: string, enclitic: string | null): readonly ParticleClass[] {
  if (split.article || split.proclitics.at(-1) === 'س') return NO_READINGS
  const classes = particleClasses(stem)
  if (enclitic !== null && !takesPronoun(classes)) return NO_READINGS
  return classes
}

function read(split: Split, stem: string, enclitic: string | null): Reading | null {
  const particle = particleAllowed(split, stem, enclitic)
  const verbs = verbsAllowed(verbForms(stem), split, enclitic)
  const nouns = nounsAllowed(nounForms(stem), split, enclitic)
  const nisbas = enclitic === null ? nisba(stem) : NO_READINGS
  if (particle.length + verbs.length + nouns.length + nisbas.length === 0) return null
  return { proclitics: split.proclitics, article: split.article, stem, enclitic, verbs, nouns, nisbas, particle }
}

/** What a pronoun is attached to may be written otherwise than alone: عليه is على, إليها is إلى: both end in ي when folded. */
function readAll(word: string): Reading[] {
  const found: Reading[] = []
  const seen = new Set<string>()
  const add = (reading: Reading | null): void => {
    if (reading === null) return
    const key = `${reading.proclitics.join('')}+${reading.article}+${reading.stem}+${reading.enclitic}`
    if (!seen.has(key)) {
      seen.add(key)
      found.push(reading)
    }
  }
  const splits = proclisis(word)
  for (const split of splits) add(read(split, split.stem, null))
  for (const split of splits) {
    if (split.article) continue
    for (const enclitic of ENCLITICS)
      if (split.stem.length > enclitic.length + 1 && split.stem.endsWith(enclitic))
        add(read(split, split.stem.slice(0, -enclitic.length), enclitic))
  }
  return found
}

const unknown = ({ proclitics, article, stem }: Split): Reading => ({
  proclitics,
  article,
  stem,
  enclitic: null,
  verbs: NO_READINGS,
  nouns: NO_READINGS,
  nisbas: NO_READINGS,
  particle: NO_READINGS,
})

function readingsAfresh(folded: string): readonly Reading[] {
  const readings = readAll(folded)
  if (readings.length > 0) return readings
  return proclisis(folded)
    .filter(s => !s.proclitics.includes('س') && !s.proclitics.includes('ا'))
    .map(unknown)
}

const memo = new WordMemo(readingsAfresh)

/**
 * The readings of a folded word, likeliest first: fewest clitics, no enclitic before enclitic. A word that no lexicon knows gets one
 * reading for each way to take off و, ف, the article and ب ك ل, the unsplit one first.
 */
export const readingsOf = (folded: string): readonly Reading[] => memo.get(folded)
