/** The personal, mood and case affixes, as sounds (see conjugation-spelling.ts). One row an affix. */
import type { Gender, GrammaticalNumber, Person, VerbForm } from './morphology.ts'

/** What an affix tells of a form, over what its stem tells. */
export type AffixFeatures = Pick<VerbForm, 'person' | 'gender' | 'number' | 'accusative' | 'mood' | 'beforeEnclitic'>

export interface Affix {
  /** A personal prefix of the imperfect, or ''. */
  readonly prefix: string
  readonly suffix: string
  readonly features: AffixFeatures
}

type Rest = Partial<Omit<AffixFeatures, 'person' | 'gender' | 'number'>>

const affix = (prefix: string, suffix: string, who: string, rest: Rest = {}): Affix => ({
  prefix,
  suffix,
  features: {
    person: who[0] === '-' ? null : (Number(who[0]) as Person),
    gender: who[1] === '-' ? null : (who[1] as Gender),
    number: who[2] as GrammaticalNumber,
    accusative: rest.accusative ?? false,
    mood: rest.mood ?? null,
    beforeEnclitic: rest.beforeEnclitic ?? false,
  },
})

const ENCLITIC: Rest = { beforeEnclitic: true }
const DEPENDENT: Rest = { mood: 'dependent' }
const JUSSIVE: Rest = { mood: 'jussive' }

/** Suffixes of the perfect that begin with a vowel, on the open stem. */
export const PERFECT_OPEN: readonly Affix[] = [
  affix('', '', '3ms'),
  affix('', 'aت', '3fs'),
  affix('', 'A', '3md'),
  affix('', 'aتA', '3fd'),
  affix('', 'W', '3mp'),
  affix('', '+a', '3ms', ENCLITIC),
  affix('', 'U', '3mp', ENCLITIC),
]

/** Suffixes of the perfect that begin with a consonant, on the closed stem. */
export const PERFECT_CLOSED: readonly Affix[] = [
  affix('', 'تu', '1-s'),
  affix('', 'تa', '2ms'),
  affix('', 'تi', '2fs'),
  affix('', 'تuمA', '2-d'),
  affix('', 'نA', '1-p'),
  affix('', 'نa', '3fp'),
  affix('', 'تuم', '2mp'),
  affix('', 'تuنن', '2fp'),
  affix('', 'تuمU', '2mp', ENCLITIC),
]

const SINGULAR: readonly (readonly [string, string])[] = [
  ['ي', '3ms'],
  ['ت', '3fs'],
  ['ت', '2ms'],
  ['ء', '1-s'],
  ['ن', '1-p'],
]
const DUAL: readonly (readonly [string, string])[] = [
  ['ي', '3md'],
  ['ت', '3fd'],
  ['ت', '2-d'],
]
const PLURAL: readonly (readonly [string, string])[] = [
  ['ي', '3mp'],
  ['ت', '2mp'],
]

const rows = (persons: readonly (readonly [string, string])[], suffix: string, rest?: Rest): readonly Affix[] =>
  persons.map(([prefix, who]) => affix(prefix, suffix, who, rest))

export const IMPERFECT_OPEN: readonly Affix[] = [
  ...rows(SINGULAR, ''),
  ...rows(DUAL, 'Aن'),
  ...rows(PLURAL, 'Uن'),
  ...rows([['ت', '2fs']], 'Iن'),
  ...rows(SINGULAR, '0', JUSSIVE),
  ...rows(DUAL, 'A', DEPENDENT),
  ...rows(PLURAL, 'W', DEPENDENT),
  ...rows([['ت', '2fs']], 'I', DEPENDENT),
  ...rows(SINGULAR, '+u', ENCLITIC),
  ...rows(SINGULAR, '+a', ENCLITIC),
  ...rows(PLURAL, 'U', { ...DEPENDENT, ...ENCLITIC }),
]

export const IMPERFECT_CLOSED: readonly Affix[] = [
  ...rows(
    [
      ['ي', '3fp'],
      ['ت', '2fp'],
    ],
    'نa',
  ),
]

/** The jussive of hollow and doubled verbs: the bare closed stem. */
export const JUSSIVE_CLOSED: readonly Affix[] = rows(SINGULAR, '', JUSSIVE)

export const IMPERATIVE_OPEN: readonly Affix[] = [
  affix('', 'I', '2fs'),
  affix('', 'A', '2-d'),
  affix('', 'W', '2mp'),
  affix('', 'U', '2mp', ENCLITIC),
]
export const IMPERATIVE_CLOSED: readonly Affix[] = [affix('', 'نa', '2fp')]
/** The bare stem; a weak last radical falls (ادع). */
export const IMPERATIVE_SINGULAR: readonly Affix[] = [affix('', '', '2ms')]
export const IMPERATIVE_SINGULAR_WEAK: readonly Affix[] = [affix('', '0', '2ms')]

const DUAL_FEMININE: readonly Affix[] = [
  affix('', 'aHAن', '-fd'),
  affix('', 'aHaين', '-fd'),
  affix('', 'aHA', '-fd'),
  affix('', 'aHaي', '-fd'),
]
const SINGULAR_FEMININE: readonly Affix[] = [affix('', 'aT', '-fs'), affix('', 'aH', '-fs', ENCLITIC)]
const SINGULAR_AND_DUAL: readonly Affix[] = [
  affix('', '', '-ms'),
  affix('', '0i', '-ms'),
  affix('', 'N', '-ms', { accusative: true }),
  affix('', '+u', '-ms', ENCLITIC),
  affix('', '+a', '-ms', ENCLITIC),
  affix('', '+i', '-ms', ENCLITIC),
  affix('', 'Aن', '-md'),
  affix('', 'aين', '-md'),
  affix('', 'A', '-md'),
  affix('', 'aي', '-md'),
]
const PLURAL_FEMININE: readonly Affix[] = [affix('', 'Aت', '-fp')]

export const PARTICIPLE: readonly Affix[] = [
  ...SINGULAR_AND_DUAL,
  ...SINGULAR_FEMININE,
  ...DUAL_FEMININE,
  affix('', 'Uن', '-mp'),
  affix('', 'Iن', '-mp'),
  affix('', 'U', '-mp'),
  affix('', 'I', '-mp'),
  ...PLURAL_FEMININE,
]

export const NOUN_WITHOUT_PLURAL: readonly Affix[] = SINGULAR_AND_DUAL
export const NOUN_MASCULINE: readonly Affix[] = [...SINGULAR_AND_DUAL, ...PLURAL_FEMININE]
export const NOUN_FEMININE: readonly Affix[] = [...SINGULAR_FEMININE, ...DUAL_FEMININE, ...PLURAL_FEMININE]
