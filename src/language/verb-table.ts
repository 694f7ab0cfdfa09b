/**
 * From a written form to the verbs that it may belong to.
 *
 * The index holds each verb under its strong radicals (قول under قل, صرح under صرح). A form is looked up under every row of its letters that
 * can be the strong radicals; with slots in their place, what reaches to the last of them is a stem that the verb's type has or has not, and
 * the rest one of the stem's endings. A type is worked out when first asked for, so that importing costs nothing and the first lookup little.
 */
import {
  fillSlots,
  type Inflection,
  lemmaPattern,
  nounForms,
  type PatternForm,
  type StemTable,
  stemTables,
  typeKey,
  typeOf,
  type VerbKey,
} from './conjugation.ts'
import { contracts, isWeak, type VerbType } from './conjugation-stems.ts'
import { VERBS } from './lexicon/verbs.data.ts'
import { Memo } from './memo.ts'
import type { Verb, VerbClass, VerbForm } from './morphology.ts'

type NounForms = ReadonlyMap<string, readonly PatternForm[]>

/** What the verbs of one type share. */
interface Model {
  /** The slots of the strong radicals, in order. */
  readonly slots: string
  /** Their dictionary form, with slots. */
  readonly lemma: string
  /** Its stems' endings, by the spelling of the stem with slots. */
  readonly stems: ReadonlyMap<string, readonly StemTable[]>
}

/** A verb of the lexicon; what is not needed to find it is worked out later. */
class Entry implements Verb {
  readonly class: VerbClass
  readonly root: string
  readonly firm: boolean
  readonly vowels?: string
  readonly #nouns: string
  #lemma: string | null = null
  #model: Model | null = null
  #nounForms: NounForms | null = null

  /** A line of the lexicon: the root (with ! if its middle و or ي stays a consonant) and the verbal nouns that need telling. */
  constructor(verbClass: VerbClass, vowels: string, line: string) {
    const space = line.indexOf(' ')
    const root = space < 0 ? line : line.slice(0, space)
    this.class = verbClass
    this.firm = root.endsWith('!')
    this.root = this.firm ? root.slice(0, -1) : root
    this.#nouns = space < 0 ? '' : line.slice(space + 1)
    if (vowels !== '') this.vowels = vowels
  }

  get key(): VerbKey {
    return { root: this.root, class: this.class, vowels: this.vowels ?? '', firm: this.firm }
  }

  get lemma(): string {
    this.#lemma ??= fillSlots(this.model.lemma, this.root)
    return this.#lemma
  }

  get verbalNouns(): readonly string[] {
    return this.#nouns === '' ? [] : this.#nouns.split(' ')
  }

  get model(): Model {
    this.#model ??= modelOf(typeOf(this.key))
    return this.#model
  }

  /** The forms of the verbal nouns that the lexicon tells. */
  get nounForms(): NounForms {
    this.#nounForms ??= groupBy(
      this.verbalNouns.flatMap(noun => nounForms(noun, this.class)),
      ({ pattern }) => pattern,
    )
    return this.#nounForms
  }
}

const models = new Map<string, Model>()

function modelOf(type: VerbType): Model {
  const name = typeKey(type)
  let model = models.get(name)
  if (!model) {
    const slots = type.radicals.filter(letter => !isSkipped(letter) && letter !== 'ت')
    const single = slots.filter((slot, at) => slot !== slots[at - 1])
    model = { slots: single.join(''), lemma: lemmaPattern(type), stems: groupBy(stemTables(type), ({ head }) => head) }
    models.set(name, model)
  }
  return model
}

function groupBy<T>(items: Iterable<T>, nameOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>()
  for (const item of items) {
    const name = nameOf(item)
    const known = map.get(name)
    if (known) known.push(item)
    else map.set(name, [item])
  }
  return map
}

/** Letters that no verb is indexed under, since they come and go or are spelled in several ways. */
const isSkipped = (letter: string): boolean => letter === 'ء' || isWeak(letter)

/** The strong radicals of a verb as they are written: of اتصل صل, of ادخر دخر; of a contracting one, the doubled letter once. */
function skeletonOf(verb: Entry): string {
  let out = ''
  const { root } = verb
  for (let at = 0; at < root.length; at++) {
    const letter = root[at]!
    if (isSkipped(letter) || (at === 2 && root.length === 3 && letter === root[1] && contracts(verb.class))) continue
    out += at === 0 && letter === 'ذ' && verb.class === 'VIII' ? 'د' : letter
  }
  return out
}

/** Verbs whose last radical is written once or twice: ردّ، رددت، احمرّ، اطمأنّ. */
const doublesLast = (verb: Entry): boolean =>
  verb.class === 'IX' ||
  verb.class === 'QIV' ||
  (verb.root.length === 3 && verb.root[1] === verb.root[2] && contracts(verb.class))

/** Letters between ء and ي take six bits, so that a skeleton is one small number, which is found faster than a string. */
const LETTER_BITS = 6
const BEFORE_LETTERS = 'ء'.charCodeAt(0) - 1
const LAST_LETTER = 'ي'.charCodeAt(0)
/** More letters have no room in such a number; no verb has them. */
const LONGEST_SKELETON = 5

const extended = (skeleton: number, letter: number): number => (skeleton << LETTER_BITS) | (letter - BEFORE_LETTERS)

function skeletonNumber(skeleton: string): number {
  let out = 0
  for (let at = 0; at < skeleton.length; at++) out = extended(out, skeleton.charCodeAt(at))
  return out
}

interface Index {
  readonly entries: readonly Entry[]
  readonly bySkeleton: ReadonlyMap<number, readonly Entry[]>
}

function buildIndex(): Index {
  const entries: Entry[] = []
  const bySkeleton = new Map<number, Entry[]>()
  const put = (letters: string, entry: Entry): void => {
    const skeleton = skeletonNumber(letters)
    const known = bySkeleton.get(skeleton)
    if (known) known.push(entry)
    else bySkeleton.set(skeleton, [entry])
  }
  for (const [group, table] of Object.entries(VERBS)) {
    const [verbClass, vowels = ''] = group.split(' ') as [VerbClass, string?]
    for (const line of table.trim().split('\n')) {
      const entry = new Entry(verbClass, vowels, line)
      const skeleton = skeletonOf(entry)
      entries.push(entry)
      put(skeleton, entry)
      if (doublesLast(entry)) put(skeleton + skeleton.at(-1)!, entry)
    }
  }
  return { entries, bySkeleton }
}

let index: Index | null = null

function theIndex(): Index {
  index ??= buildIndex()
  return index
}

/** No form of a verb is longer. */
const LONGEST = 16
/** No form has more letters that may or may not be radicals. */
const MOST_DOUBTFUL = 8

/** Whether the letter at `at` can be a radical: never, always, or perhaps. */
function standing(surface: string, at: number): 'affix' | 'radical' | 'doubtful' {
  const before = surface[at - 1] ?? ''
  const left = surface.length - 1 - at
  switch (surface[at]) {
    case 'ا':
    case 'و':
    case 'ي':
    case 'ء':
    case 'ؤ':
    case 'ئ':
      return 'affix'
    case 'ت':
      return 'doubtful'
    case 'ن': // نكتب، انقسم، كتبن، كتبنا، طيران
      return at <= 1 || left <= 1 || before === 'ا' ? 'doubtful' : 'radical'
    case 'م': // مكتب، كتبتم، كتبتما
      return at === 0 || (before === 'ت' && left <= 1) ? 'doubtful' : 'radical'
    case 'س': // استعمل
      return at === 1 && surface[2] === 'ت' ? 'doubtful' : 'radical'
    case 'ه': // كتابة
      return left === 0 ? 'doubtful' : 'radical'
    case 'د': // ازداد
      return before === 'ز' ? 'doubtful' : 'radical'
    case 'ط': // اصطدم
      return before === 'ص' || before === 'ض' ? 'doubtful' : 'radical'
    default:
      return 'radical'
  }
}

/** What a form must have before the first radical to be of these classes: spares most verbs of a root a closer look. */
const MARKS: Readonly<Partial<Record<VerbClass, string>>> = { V: 'ت', VI: 'ت', QII: 'ت', VII: 'ن', X: 'ست' }

/** A surface up to the last of its strong radicals, which stand at `places`, with slots; null if they are not as many as the verb has. */
function headOf(surface: string, places: readonly number[], slots: string): string | null {
  if (places.length !== slots.length && places.length !== slots.length + 1) return null
  let out = ''
  let copied = 0
  for (let k = 0; k < places.length; k++) {
    out += surface.slice(copied, places[k]) + slots[Math.min(k, slots.length - 1)]!
    copied = places[k]! + 1
  }
  return out
}

/** The form of a verb. Built field by field, so that all forms have one shape and reading them stays cheap. */
const formOf = (lemma: string, form: Inflection): VerbForm => ({
  lemma,
  kind: form.kind,
  voice: form.voice,
  person: form.person,
  gender: form.gender,
  number: form.number,
  accusative: form.accusative,
  mood: form.mood,
  beforeEnclitic: form.beforeEnclitic,
})

/** Adds the readings of a surface as a form of one of the entries, whose strong radicals stand at `places`. */
function readAt(surface: string, places: readonly number[], entries: readonly Entry[], readings: VerbForm[]): void {
  const opening = surface.slice(0, places[0])
  const ending = surface.slice((places.at(-1) ?? -1) + 1)
  for (const entry of entries) {
    if (opening.includes(MARKS[entry.class] ?? '')) {
      const head = headOf(surface, places, entry.model.slots)
      for (const stem of (head !== null && entry.model.stems.get(head)) || [])
        for (const form of stem.endings.get(ending) ?? []) readings.push(formOf(entry.lemma, form))
    }
    for (const { form } of entry.nounForms.get(surface) ?? []) readings.push(formOf(entry.lemma, form))
  }
}

/** The places whose bits are set. */
function placesOf(chosen: number): number[] {
  const places: number[] = []
  for (let at = 0; chosen >> at > 0; at++) if (chosen & (1 << at)) places.push(at)
  return places
}

function analyse(surface: string): readonly VerbForm[] {
  let certain = 0
  let doubtful = 0
  for (let at = 0; at < surface.length; at++) {
    const kind = standing(surface, at)
    if (kind === 'radical') certain |= 1 << at
    else if (kind === 'doubtful') doubtful |= 1 << at
  }
  const readings: VerbForm[] = []
  if (count(doubtful) > MOST_DOUBTFUL || count(certain) > LONGEST_SKELETON) return readings
  const { bySkeleton } = theIndex()
  let choice = 0
  do {
    const chosen = certain | choice
    const entries = bySkeleton.get(skeletonAt(surface, chosen))
    if (entries !== undefined) readAt(surface, placesOf(chosen), entries, readings)
    choice = (choice - doubtful) & doubtful // the next subset
  } while (choice !== 0)
  return readings
}

function count(bits: number): number {
  let out = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) out++
  return out
}

/** The number of the letters at the places chosen, one after the other; -1, which no verb has, if there are too many or one is foreign (ڤ). */
function skeletonAt(surface: string, chosen: number): number {
  if (count(chosen) > LONGEST_SKELETON) return -1
  let out = 0
  for (let at = 0; chosen >> at > 0; at++) {
    if ((chosen & (1 << at)) === 0) continue
    const letter = surface.charCodeAt(at)
    if (letter <= BEFORE_LETTERS || letter > LAST_LETTER) return -1
    out = extended(out, letter)
  }
  return out
}

const NONE: readonly VerbForm[] = []

const memo = new Memo<readonly VerbForm[]>(10_000, surface => {
  const readings = surface.length > LONGEST ? NONE : analyse(surface)
  return readings.length === 0 ? NONE : readings
})

/**
 * All readings of a folded surface, without article, conjunctions and enclitics, as a form of a verb of the lexicon; none if there is none.
 * The arrays are shared: do not change them.
 */
export const verbForms = (foldedSurface: string): readonly VerbForm[] => memo.get(foldedSurface)

/** All verbs of the lexicon. */
export const verbs = (): readonly Verb[] => theIndex().entries

let byLemma: ReadonlyMap<string, Verb> | null = null

/** The verb with this dictionary form (قال، صرّح); of several that share it, the first of the lexicon. */
export function verbByLemma(lemma: string): Verb | undefined {
  byLemma ??= new Map(
    verbs()
      .toReversed()
      .map(verb => [verb.lemma, verb]),
  )
  return byLemma.get(lemma)
}
