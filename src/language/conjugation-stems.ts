/**
 * The stems of a verb as sounds (see conjugation-spelling.ts): what its perfect, imperfect, participles and verbal nouns are built on.
 * A hollow or doubled verb has two stems: an open one before vowels (قال، ردّ) and a closed one before consonants (قلـ، رددـ).
 */
import type { VerbClass } from './morphology.ts'

/** What decides how a verb inflects. Strong radicals may be slots, so that one type serves all verbs of its kind. */
export interface VerbType {
  readonly class: VerbClass
  readonly vowels: string
  readonly radicals: readonly string[]
  /** The middle radical و or ي stays a consonant, as in استحوذ. */
  readonly firm: boolean
  /** What form VIII inserts after the first radical: ت, ط, د, or that radical again where the two have merged. */
  readonly infix: string
  /** The root, if the verb has peculiarities of its own; else ''. */
  readonly peculiar: string
}

export interface StemPair {
  readonly open: string
  readonly closed: string
}

export interface Stems {
  readonly perfect: StemPair
  readonly perfectPassive: StemPair | null
  /** Without the personal prefix; its vowel apart. */
  readonly imperfect: StemPair
  readonly prefixVowel: 'a' | 'u'
  readonly imperfectPassive: StemPair | null
  readonly imperative: StemPair | null
  readonly activeParticiple: string
  readonly passiveParticiple: string | null
  readonly verbalNouns: readonly { readonly stem: string; readonly feminine: boolean }[]
}

/** Perfect, passive perfect, imperfect, passive imperfect of the sound verb; `t` of form VIII is put in later as X. */
const TEMPLATES: Readonly<Record<Exclude<VerbClass, 'I'>, readonly [string, string, string, string]>> = {
  II: ['1a22a3', '1u22i3', '1a22i3', '1a22a3'],
  III: ['1A2a3', '1U2i3', '1A2i3', '1A2a3'],
  IV: ['ءa12a3', 'ءu12i3', '12i3', '12a3'],
  V: ['تa1a22a3', 'تu1u22i3', 'تa1a22a3', 'تa1a22a3'],
  VI: ['تa1A2a3', 'تu1U2i3', 'تa1A2a3', 'تa1A2a3'],
  VII: ['iن1a2a3', 'uن1u2i3', 'ن1a2i3', 'ن1a2a3'],
  VIII: ['i1Xa2a3', 'u1Xu2i3', '1Xa2i3', '1Xa2a3'],
  IX: ['i12a3a3', 'u12u3i3', '12a3i3', '12a3a3'],
  X: ['iستa12a3', 'uستu12i3', 'ستa12i3', 'ستa12a3'],
  QI: ['1a23a4', '1u23i4', '1a23i4', '1a23a4'],
  QII: ['تa1a23a4', 'تu1u23i4', 'تa1a23a4', 'تa1a23a4'],
  QIV: ['i12a34a4', 'u12u34i4', '12a34i4', '12a34a4'],
}

/** Verbs whose first radical و stays away in the imperfect though the vowel is not i: وسع يسع، وطئ يطأ. */
const DROPPING: ReadonlySet<string> = new Set(['وسع', 'وطء'])
/** أخذ، أكل and أمر have short imperatives: خذ. */
const SHORT_IMPERATIVES: ReadonlySet<string> = new Set(['ءخذ', 'ءكل', 'ءمر'])
/** Roots of verbs that inflect like no other. */
export const PECULIAR: ReadonlySet<string> = new Set([...DROPPING, ...SHORT_IMPERATIVES, 'رءي', 'ليس', 'عسي'])
/** Verbs that have a perfect only. */
export const PERFECT_ONLY: ReadonlySet<string> = new Set(['ليس', 'عسي'])

const CONTRACTING: ReadonlySet<VerbClass> = new Set(['I', 'III', 'IV', 'VI', 'VII', 'VIII', 'X'])
const HOLLOWING: ReadonlySet<VerbClass> = new Set(['I', 'IV', 'VII', 'VIII', 'X'])
/** Forms that are intransitive: no passive. */
const WITHOUT_PASSIVE: ReadonlySet<VerbClass> = new Set(['VII', 'IX', 'QIV'])

/** True of و and ي. */
export const isWeak = (radical: string | undefined): boolean => radical === 'و' || radical === 'ي'

export const isDefective = (type: VerbType): boolean => isWeak(type.radicals[2]) && type.radicals.length === 3
export const isHollow = (type: VerbType): boolean =>
  type.radicals.length === 3 &&
  HOLLOWING.has(type.class) &&
  isWeak(type.radicals[1]) &&
  !isDefective(type) &&
  !type.firm
/** True of the forms that contract a doubled radical: ردّ، أعدّ، استقلّ (but حدّد). */
export const contracts = (verbClass: VerbClass): boolean => CONTRACTING.has(verbClass)

export const isDoubled = (type: VerbType): boolean =>
  type.radicals.length === 3 &&
  contracts(type.class) &&
  type.radicals[1] === type.radicals[2] &&
  !isWeak(type.radicals[1])

/** A last radical و turns into ي everywhere but in form I with the vowels a or u. */
const withFinalYa = (type: VerbType): VerbType =>
  isDefective(type) ? { ...type, radicals: [...type.radicals.slice(0, 2), 'ي'] } : type

/** Fills a template with radicals. */
function fill(template: string, type: VerbType): string {
  return template.replace(/[1-4X]/g, slot => (slot === 'X' ? type.infix : type.radicals[Number(slot) - 1]!))
}

const SHORT: Readonly<Record<string, string>> = { A: 'a', I: 'i', U: 'u' }
const LONG: Readonly<Record<string, string>> = { a: 'A', i: 'I', u: 'U' }

/** The open and the closed stem from the template of the sound verb, whose end is `2V3`. */
function weaken(template: string, type: VerbType, passivePerfect = false): StemPair {
  if (type.class === 'IX' || type.class === 'QIV') {
    const open = type.class === 'IX' ? template.replace(/3[ai]3$/, '33') : template.replace(/34([ai])4$/, '3$144')
    return { open: fill(open, type), closed: fill(template, type) }
  }
  const end = /([aiuAU]?)2([aiu])3$/.exec(template)
  if (end && isHollow(type)) {
    const head = template.slice(0, end.index)
    const vowel = passivePerfect ? 'I' : end[1] ? 'A' : LONG[end[2]!]!
    const closed = fill(`${head}${SHORT[vowel]!}3`, type)
    return { open: fill(`${head}${vowel}3`, type), closed }
  }
  if (end && isDoubled(type)) {
    const open = `${template.slice(0, end.index)}${end[1] || end[2]!}22`
    return { open: fill(open, type), closed: fill(template, type) }
  }
  const stem = fill(template, type.class === 'I' ? type : withFinalYa(type))
  return { open: stem, closed: stem }
}

const same = (stem: string): StemPair => ({ open: stem, closed: stem })

/** A stem that begins with two consonants takes a vowel when no prefix precedes it: اكتب، انقسم، استعمل. */
const prosthesis = (pair: StemPair, vowel: string): StemPair => {
  const ease = (stem: string): string => (/^[^aiuAIU][aiuAIU]/.test(stem) ? stem : vowel + stem)
  return { open: ease(pair.open), closed: ease(pair.closed) }
}

/** Weak last radical after long a: إعطاء. */
const settleLong = (stem: string): string => stem.replace(/A[وي]$/, 'Aء')

const MASDARS: Readonly<Record<Exclude<VerbClass, 'I'>, string>> = {
  II: 'تa12I3',
  III: 'مu1A2a3T',
  IV: 'ءi12A3',
  V: 'تa1a22u3',
  VI: 'تa1A2u3',
  VII: 'iن1i2A3',
  VIII: 'i1Xi2A3',
  IX: 'i12i3A3',
  X: 'iستi12A3',
  QI: '1a23a4T',
  QII: 'تa1a23u4',
  QIV: 'i12i34A4',
}

function masdarTemplate(type: VerbType, verbClass: Exclude<VerbClass, 'I'>): string {
  if (isHollow(type) && verbClass === 'IV') return 'ءi1A3T'
  if (isHollow(type) && verbClass === 'X') return 'iستi1A3T'
  if (isHollow(type)) return MASDARS[verbClass].replace('2', 'ي') // انقياد، احتياج
  if (verbClass === 'II' && isDefective(type) && type.radicals[1] === 'ي') return 'تa1i22T' // تحية
  if (verbClass === 'II' && isDefective(type)) return 'تa12iيT'
  if (verbClass === 'II' && type.radicals[2] === 'ء') return 'تa12i3T'
  if (verbClass === 'V' && isDefective(type)) return 'تa1a22iي'
  if (verbClass === 'VI' && isDefective(type)) return 'تa1A2iي'
  if (verbClass === 'VI' && isDoubled(type)) return 'تa1A22'
  if (verbClass === 'III' && isDefective(type)) return 'مu1A2aيT'
  if (verbClass === 'III' && isDoubled(type)) return 'مu1A22T'
  return MASDARS[verbClass]
}

function regularMasdars(type: VerbType, verbClass: Exclude<VerbClass, 'I'>): Stems['verbalNouns'] {
  const template = masdarTemplate(type, verbClass)
  const feminine = template.endsWith('T')
  return [{ stem: settleLong(fill(feminine ? template.slice(0, -1) : template, type)), feminine }]
}

function derivedStems(type: VerbType, verbClass: Exclude<VerbClass, 'I'>): Stems {
  const [perfect, passive, imperfect, imperfectPassive] = TEMPLATES[verbClass]
  const verbs = {
    perfect: weaken(perfect, type),
    perfectPassive: WITHOUT_PASSIVE.has(verbClass) ? null : weaken(passive, type, true),
    imperfect: weaken(imperfect, type),
    imperfectPassive: WITHOUT_PASSIVE.has(verbClass) ? null : weaken(imperfectPassive, type),
  }
  const agent = weaken(imperfect.replace(/a([34])$/, 'i$1'), type).open
  return {
    ...verbs,
    prefixVowel: ['II', 'III', 'IV', 'QI'].includes(verbClass) ? 'u' : 'a',
    imperative:
      verbClass === 'IV'
        ? { open: `ءa${verbs.imperfect.open}`, closed: `ءa${verbs.imperfect.closed}` }
        : prosthesis(verbs.imperfect, 'i'),
    activeParticiple: `مu${agent}`,
    passiveParticiple: verbs.imperfectPassive ? `مu${verbs.imperfectPassive.open}` : null,
    verbalNouns: regularMasdars(type, verbClass),
  }
}

function groundImperfect(type: VerbType): StemPair {
  const vowel = type.vowels[1]!
  if (type.peculiar === 'رءي') return same(fill('1aي', type)) // يرى, without its hamza
  const drops =
    type.radicals[0] === 'و' &&
    !isDoubled(type) &&
    (vowel === 'i' || type.vowels === 'aa' || DROPPING.has(type.peculiar))
  return weaken(drops ? `2${vowel}3` : `12${vowel}3`, vowel === 'u' ? type : withFinalYa(type))
}

function groundPerfect(type: VerbType): StemPair {
  const [perfectVowel, imperfectVowel] = type.vowels
  const { open, closed } = weaken(`1a2${perfectVowel}3`, type)
  if (type.peculiar === 'ليس') return { open: fill('1aي3', type), closed: fill('1a3', type) }
  if (isHollow(type)) return { open, closed: fill(imperfectVowel === 'u' ? '1u3' : '1i3', type) }
  if (isDefective(type) && perfectVowel !== 'a') return same(fill(perfectVowel === 'i' ? '1a2iي' : '1a2uو', type))
  return { open, closed }
}

function groundImperative(type: VerbType, imperfect: StemPair): StemPair | null {
  if (type.peculiar === 'رءي') return null
  if (SHORT_IMPERATIVES.has(type.peculiar)) return same(fill('2u3', type))
  return prosthesis(imperfect, type.vowels[1] === 'u' ? 'u' : 'i')
}

function groundStems(type: VerbType): Stems {
  const intransitive = type.vowels === 'uu'
  const imperfect = groundImperfect(type)
  const weakLast = withFinalYa(type)
  return {
    perfect: groundPerfect(type),
    perfectPassive: intransitive ? null : weaken('1u2i3', weakLast, true),
    imperfect,
    prefixVowel: 'a',
    imperfectPassive: intransitive ? null : type.peculiar === 'رءي' ? imperfect : weaken('12a3', weakLast),
    imperative: groundImperative(type, imperfect),
    activeParticiple: groundActiveParticiple(type),
    passiveParticiple: intransitive ? null : groundPassiveParticiple(type),
    verbalNouns: [],
  }
}

function groundActiveParticiple(type: VerbType): string {
  if (isHollow(type)) return fill(type.radicals[2] === 'ء' ? '1Aءiي' : '1Aءi3', type) // قائل, but الجائي
  return isDoubled(type) ? fill('1A22', type) : fill('1A2i3', withFinalYa(type))
}

function groundPassiveParticiple(type: VerbType): string {
  if (isHollow(type)) return fill(type.radicals[1] === 'و' ? 'مa1U3' : 'مa1I3', type)
  if (!isDefective(type)) return fill('مa12U3', type)
  return fill(type.radicals[2] === 'و' && type.vowels[0] === 'a' ? 'مa12uوو' : 'مa12iيي', type)
}

/** أرى، يُري: form IV of رأى is without its hamza, too. */
function showStems(type: VerbType): Stems {
  const [active, passive] = [fill('1iي', type), fill('1aي', type)]
  return {
    perfect: same(`ءa${passive}`),
    perfectPassive: same(`ءu${active}`),
    imperfect: same(active),
    prefixVowel: 'u',
    imperfectPassive: same(passive),
    imperative: same(`ءa${active}`),
    activeParticiple: `مu${active}`,
    passiveParticiple: `مu${passive}`,
    verbalNouns: [{ stem: fill('ءi1Aء', type), feminine: true }],
  }
}

/** All stems of a type. */
export function stemsOf(type: VerbType): Stems {
  if (type.class === 'I') return groundStems(type)
  if (type.class === 'IV' && type.peculiar === 'رءي') return showStems(type)
  return derivedStems(type, type.class)
}
