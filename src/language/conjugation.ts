/**
 * Conjugation: from a verb to every written form that it can take.
 *
 * Verbs that inflect alike are of one type; its forms are worked out once, with slots for the strong radicals, and filled in for each verb.
 */
import * as affixes from './conjugation-affixes.ts'
import { endsWeak, join, spell } from './conjugation-spelling.ts'
import {
  contracts,
  isWeak,
  PECULIAR,
  PERFECT_ONLY,
  type StemPair,
  type Stems,
  stemsOf,
  type VerbType,
} from './conjugation-stems.ts'
import type { Verb, VerbClass, VerbForm } from './morphology.ts'
import { fold } from './normalise.ts'

/** An inflected form before the lemma is known. */
export type Inflection = Omit<VerbForm, 'lemma'>

/** A form of all verbs of a type: its folded spelling, with slots for strong radicals. */
export interface PatternForm {
  readonly pattern: string
  readonly form: Inflection
}

/** What of a verb decides how it inflects. */
export interface VerbKey {
  readonly root: string
  readonly class: VerbClass
  readonly vowels: string
  readonly firm: boolean
}

interface StemGroup {
  readonly stem: string
  readonly kind: VerbForm['kind']
  readonly voice: VerbForm['voice']
  readonly affixes: readonly affixes.Affix[]
  readonly prefixVowel: string
}

/** Form VIII: what is inserted after the first radical, and what that radical turns into. `slot` stands for itself. */
function assimilate(first: string, slot: string, root: string): { first: string; infix: string } {
  if (isWeak(first) || root === 'ءخذ') return { first: 'ت', infix: 'ت' } // اتصل، اتخذ
  if (first === 'ذ') return { first: 'د', infix: 'د' } // ادخر
  if ('تدط'.includes(first)) return { first: slot, infix: slot } // اتبع، ادعى، اطلع
  if (first === 'ز') return { first: slot, infix: 'د' } // ازداد
  return { first: slot, infix: first === 'ص' || first === 'ض' ? 'ط' : 'ت' } // اصطدم، اضطر
}

/** The radicals of a type: strong ones as slots, except weak letters and hamza, whose spelling varies. A last ت or ن merges with suffixes. */
function slots(root: string, doubled: boolean): string[] {
  const last = root.length - 1
  const radicals = Array.from(root, (letter, at) => {
    if (letter === 'ء' || isWeak(letter)) return letter
    if (at === last && letter === 'ت') return 't'
    return at === last && letter === 'ن' ? 'n' : String(at + 1)
  })
  if (!doubled) return radicals
  const slot = root[last] === 'ت' || root[last] === 'ن' ? radicals[last]! : '2'
  return [radicals[0]!, slot, slot]
}

/** The type that a verb belongs to. */
export function typeOf(verb: VerbKey): VerbType {
  const { root, firm } = verb
  const doubled = root.length === 3 && root[1] === root[2] && !isWeak(root[1]) && contracts(verb.class)
  const radicals = slots(root, doubled)
  const peculiar = (verb.class === 'I' || verb.class === 'IV') && PECULIAR.has(root) ? root : ''
  const regular = verb.class !== 'I' || (!doubled && !/[ءوي]/.test(root) && verb.vowels !== 'uu')
  const { first, infix } =
    verb.class === 'VIII' ? assimilate(root[0]!, radicals[0]!, root) : { first: radicals[0]!, infix: '' }
  radicals[0] = first
  return { class: verb.class, vowels: regular ? 'au' : verb.vowels, radicals, firm, infix, peculiar }
}

/** A string that two types share only if they inflect alike. */
export const typeKey = (type: VerbType): string =>
  `${type.class} ${type.vowels} ${type.radicals.join('')} ${type.infix}${type.firm ? '!' : ''}${type.peculiar}`

/** A pattern with the radicals of a root in its slots. */
export function fillSlots(pattern: string, root: string): string {
  let out = ''
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern.charCodeAt(at)
    if (unit >= 0x31 && unit <= 0x34) out += root[unit - 0x31]!
    else out += unit === 0x74 ? 'ت' : unit === 0x6e ? 'ن' : pattern[at]!
  }
  return out
}

/** Makes the groups of one tense or noun. */
const groupMaker =
  (kind: StemGroup['kind'], voice: StemGroup['voice'], prefixVowel = '') =>
  (stem: string, set: readonly affixes.Affix[]): StemGroup => ({ stem, kind, voice, affixes: set, prefixVowel })

function perfectGroups(pair: StemPair, voice: VerbForm['voice']): readonly StemGroup[] {
  const group = groupMaker('perfect', voice)
  return [group(pair.open, affixes.PERFECT_OPEN), group(pair.closed, affixes.PERFECT_CLOSED)]
}

function imperfectGroups(pair: StemPair, voice: VerbForm['voice'], prefixVowel: string): readonly StemGroup[] {
  const group = groupMaker('imperfect', voice, prefixVowel)
  return [
    group(pair.open, affixes.IMPERFECT_OPEN),
    group(pair.closed, affixes.IMPERFECT_CLOSED),
    ...(pair.open === pair.closed ? [] : [group(pair.closed, affixes.JUSSIVE_CLOSED)]),
  ]
}

function imperativeGroups(pair: StemPair, hollow: boolean): readonly StemGroup[] {
  const group = groupMaker('imperative', 'active')
  const bare = endsWeak(pair.open) ? affixes.IMPERATIVE_SINGULAR_WEAK : affixes.IMPERATIVE_SINGULAR
  return [
    group(pair.open, affixes.IMPERATIVE_OPEN),
    group(pair.closed, affixes.IMPERATIVE_CLOSED),
    group(pair.closed, bare),
    ...(pair.open === pair.closed || hollow ? [] : [group(pair.open, bare)]),
  ]
}

function nominalGroups(stems: Stems): readonly StemGroup[] {
  const groups = [groupMaker('active participle', 'active')(stems.activeParticiple, affixes.PARTICIPLE)]
  if (stems.passiveParticiple !== null)
    groups.push(groupMaker('passive participle', 'passive')(stems.passiveParticiple, affixes.PARTICIPLE))
  const group = groupMaker('verbal noun', 'active')
  for (const { stem, feminine } of stems.verbalNouns)
    groups.push(group(stem, feminine ? affixes.NOUN_FEMININE : affixes.NOUN_MASCULINE))
  return groups
}

function groupsOf(type: VerbType): readonly StemGroup[] {
  const stems = stemsOf(type)
  const groups = [...perfectGroups(stems.perfect, 'active')]
  if (PERFECT_ONLY.has(type.peculiar)) return groups
  if (stems.perfectPassive) groups.push(...perfectGroups(stems.perfectPassive, 'passive'))
  groups.push(...imperfectGroups(stems.imperfect, 'active', stems.prefixVowel))
  if (stems.imperfectPassive) groups.push(...imperfectGroups(stems.imperfectPassive, 'passive', 'u'))
  if (stems.imperative)
    groups.push(...imperativeGroups(stems.imperative, /[AIU][^aiuAIU]$/.test(stems.imperative.open)))
  groups.push(...nominalGroups(stems))
  return groups
}

/** What the endings of a stem tell, by the letters after its last slot. */
type Endings = ReadonlyMap<string, readonly Inflection[]>

/** A stem with a personal prefix, up to its last slot, and how it can go on. */
export interface StemTable {
  readonly head: string
  readonly endings: Endings
}

const sameMeaning = (a: Inflection, b: Inflection): boolean =>
  a.person === b.person && a.gender === b.gender && a.number === b.number && a.mood === b.mood

/** The endings of the affixes with one prefix, on a stem that ends in the slot `firm` and the sounds `rest`. */
function makeEndings({ kind, voice, affixes: set }: StemGroup, prefix: string, firm: string, rest: string): Endings {
  const endings = new Map<string, Inflection[]>()
  for (const affix of set) {
    const sounds = affix.prefix === prefix ? join(rest, affix.suffix) : null
    if (sounds === null) continue
    const { person, gender, number, accusative, mood, beforeEnclitic } = affix.features
    const form: Inflection = { kind, voice, person, gender, number, accusative, mood, beforeEnclitic }
    for (const written of spell(firm + sounds)) {
      const letters = fold(written).slice(firm.length)
      const known = endings.get(letters) ?? []
      endings.set(letters, known)
      // what only repeats a plainer form, before an enclitic or in the accusative, is left out
      if (!known.some(other => sameMeaning(other, form))) known.push(form)
    }
  }
  return endings
}

/** The endings of a group by personal prefix. Stems that end alike share them: made once. */
const endingsMade = new Map<readonly affixes.Affix[], Map<string, ReadonlyMap<string, Endings>>>()

function endingsOf(group: StemGroup, last: string, rest: string): ReadonlyMap<string, Endings> {
  let ofSet = endingsMade.get(group.affixes)
  if (!ofSet) {
    ofSet = new Map()
    endingsMade.set(group.affixes, ofSet)
  }
  const firm = '123'.includes(last) ? '4' : last
  const name = `${group.kind} ${group.voice} ${firm} ${rest}`
  const known = ofSet.get(name)
  if (known) return known
  const endings = new Map(prefixesOf(group).map(prefix => [prefix, makeEndings(group, prefix, firm, rest)]))
  ofSet.set(name, endings)
  return endings
}

/** The prefixes that a set of affixes has: none, or those of the imperfect. */
const prefixesOf = (group: StemGroup): readonly string[] => [...new Set(group.affixes.map(({ prefix }) => prefix))]

/** A stem up to its last slot, and the rest. */
function splitStem(stem: string): [string, string] {
  let end = stem.length
  while (end > 0 && !'1234tn'.includes(stem[end - 1]!)) end--
  return [stem.slice(0, end), stem.slice(end)]
}

/** Types share most of their stems: each is spelled once. */
const headSpellings = new Map<string, readonly string[]>()

/** A stem up to its last slot, spelled after a prefix. The prefixes ي ت ن are spelled alike, so is hamza unless another follows. */
function spellHead(prefix: string, prefixVowel: string, head: string): readonly string[] {
  const model = prefix === '' || (prefix === 'ء' && head[0] === 'ء') ? prefix : 'ي'
  const sounds = model === '' ? head : model + prefixVowel + head
  const spelled = headSpellings.get(sounds) ?? spell(sounds).map(fold)
  headSpellings.set(sounds, spelled)
  return model === prefix ? spelled : spelled.map(written => (prefix === 'ء' ? 'ا' : prefix) + written.slice(1))
}

/** The tables of a stem without a slot, as in آوى: all of it is ending. */
const slotlessTables = (group: StemGroup): readonly StemTable[] =>
  prefixesOf(group).map(prefix => {
    const sounds = prefix === '' ? group.stem : prefix + group.prefixVowel + group.stem
    return { head: '', endings: makeEndings(group, prefix, '', sounds) }
  })

function tablesOf(group: StemGroup): readonly StemTable[] {
  const [head, rest] = splitStem(group.stem)
  if (head === '') return slotlessTables(group)
  const tables: StemTable[] = []
  for (const [prefix, endings] of endingsOf(group, head.at(-1)!, rest))
    for (const written of spellHead(prefix, group.prefixVowel, head)) tables.push({ head: written, endings })
  return tables
}

/** The stems of a type with all their endings. */
export const stemTables = (type: VerbType): readonly StemTable[] => groupsOf(type).flatMap(tablesOf)

const formsOf = (tables: readonly StemTable[]): readonly PatternForm[] =>
  tables.flatMap(({ head, endings }) =>
    [...endings].flatMap(([letters, forms]) => forms.map(form => ({ pattern: head + letters, form }))),
  )

/** Every form of a type, with slots. */
const patternForms = (type: VerbType): readonly PatternForm[] => formsOf(stemTables(type))

/** The dictionary form of the verbs of a type, with slots: hamzas written, the shadda of forms II and V kept. */
export function lemmaPattern(type: VerbType): string {
  const lemma = spell(join(stemsOf(type).perfect.open, '')!)[0]!
  const shadda = type.class === 'II' ? 2 : type.class === 'V' ? 3 : 0
  return shadda === 0 ? lemma : `${lemma.slice(0, shadda)}\u0651${lemma.slice(shadda)}`
}

/** The folded forms of a verbal noun that is told as written. */
export function nounForms(noun: string, verbClass: VerbClass): readonly PatternForm[] {
  const feminine = noun.endsWith('ة')
  const stem = feminine ? noun.slice(0, -1) : noun
  const sounds = feminine ? stem : stem.replace(/اء$/, 'Aء').replace(/[اى]$/, 'aي')
  const plural = feminine || verbClass !== 'I' || noun.length > 3 // طلب has no طلبات, نشاط has نشاطات
  const set = feminine ? affixes.NOUN_FEMININE : affixes.NOUN_MASCULINE
  const group = groupMaker('verbal noun', 'active')(sounds, plural ? set : affixes.NOUN_WITHOUT_PLURAL)
  return formsOf(tablesOf(group))
}

/** What a verb is inflected by. */
export function keyOf(verb: Verb): VerbKey {
  const middle = verb.root[1]
  const firm = isWeak(middle) && fold(verb.lemma).at(-2) === middle
  return { root: verb.root, class: verb.class, vowels: verb.vowels ?? '', firm }
}

/** Every written form of a verb, folded, without article, conjunctions and enclitics. */
export function conjugate(verb: Verb): readonly { readonly surface: string; readonly form: VerbForm }[] {
  const patterns = patternForms(typeOf(keyOf(verb))).map(({ pattern, form }) => ({
    surface: fillSlots(pattern, verb.root),
    form,
  }))
  const nouns = verb.verbalNouns
    .flatMap(noun => nounForms(noun, verb.class))
    .map(({ pattern, form }) => ({ surface: pattern, form }))
  return [...patterns, ...nouns].map(({ surface, form }) => ({ surface, form: { lemma: verb.lemma, ...form } }))
}
