import type { EventType } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { Memo } from '../language/memo.ts'
import { EVENT_NOUNS } from './lexicon/nouns.data.ts'
import { EVENT_VERBS } from './lexicon/verbs.data.ts'

/** Where an argument stands: `subj`, `obj`, or the folded preposition before it. */
export type Slot = string

/** What a word that tells an event says of its arguments: one line of the lexicon. */
export interface Frame {
  /** The dictionary form or noun, folded, for rule names. */
  readonly key: string
  readonly type: EventType
  readonly mode: string | null
  readonly recipients: readonly Slot[]
  /** Where the actor stands; empty if the frame has none. */
  readonly actors: readonly Slot[]
  readonly places: readonly Slot[]
  /** What the genitive of the noun is. */
  readonly genitive: 'subject' | 'object' | 'both' | 'neither'
  /** One of these nouns must stand close behind; null if none is asked for. */
  readonly companions: ReadonlySet<string> | null
  /** None of these may stand near. */
  readonly strangers: ReadonlySet<string>
  readonly mutual: boolean
  /** A noun that completes it makes it another thing: «عملية تخزين», «مسيرة السلام». */
  readonly alone: boolean
  /** A verb that tells nothing without ب or أن: «أمر بإخلاء المنزل», but not «أمر لا بد منه». */
  readonly full: boolean
  /** A verb that tells nothing without its recipient's preposition right behind it or its subject: «تحدث مع الملك», but not «تحدث عن زيارته»; a noun whose companion stands behind that preposition. */
  readonly led: boolean
  /** Only a verb of form II tells it: سلّم, but not سلِم. */
  readonly doubled: boolean
  /** A verb whose imperfect tells how things stand: «تسيطر على المدينة». */
  readonly state: boolean
  readonly forms: 'any' | 'finite' | 'nominal'
  /** Which participants it asks for; without `target` or one of `both` it tells no event. */
  readonly needs: 'either' | 'actor' | 'recipient' | 'both' | 'target'
}

/** Verbs and nouns that tell how many came to harm; what harmed them is another word's to tell. */
export const HARM: ReadonlySet<string> = new Set([
  'قتل',
  'مقتل',
  'مصرع',
  'استشهد',
  'استشهاد',
  'لقي',
  'سقط',
  'قضي',
  'جرح',
  'اردي',
])

/** Those and the verb of wounding: what counts the dead and wounded of an attack, one beside the other. */
export const COUNTING: ReadonlySet<string> = new Set([...HARM, 'اصاب'])

/** Prepositions between harm and what did it: قتل ثلاثة في هجوم. */
export const BY_WAY: ReadonlySet<string> = new Set([
  'في',
  'ب',
  'جراء',
  'اثر',
  'خلال',
  'نتيجه',
  'بسبب',
  'بفعل',
  'من',
  'عقب',
  'لدي',
])

type Section = Pick<Frame, 'type' | 'mode'>
type Draft = { -readonly [K in keyof Frame]: Frame[K] }

const GENITIVES: Readonly<Record<string, Frame['genitive']>> = { s: 'subject', o: 'object', m: 'both', x: 'neither' }
const NEEDS: Readonly<Record<string, Frame['needs']>> = {
  who: 'actor',
  whom: 'recipient',
  both: 'both',
  target: 'target',
}
const SUBJECT: readonly Slot[] = ['subj']
const NO_STRANGERS: ReadonlySet<string> = new Set()
const words = (list: string): Set<string> => new Set(list.split(',').map(fold))

function readField(draft: Draft, field: string): void {
  const rest = field.slice(1)
  if (field === '-') return
  if (field in NEEDS) draft.needs = NEEDS[field]!
  else if (field === 'mutual') draft.mutual = true
  else if (field === 'alone') draft.alone = true
  else if (field === 'full') draft.full = true
  else if (field === 'led') draft.led = true
  else if (field === 'state') draft.state = true
  else if (field === 'finite' || field === 'nominal') draft.forms = field
  else if (field.startsWith('gen=')) draft.genitive = GENITIVES[field.slice(4)]!
  else if (field.startsWith('mode=')) draft.mode = field.slice(5)
  else if (field.startsWith('+')) draft.companions = words(rest)
  else if (field.startsWith('-')) draft.strangers = words(rest)
  else if (field.startsWith('@')) draft.places = [...draft.places, fold(rest)]
  else if (field.startsWith('<'))
    draft.actors =
      rest === '-' ? [] : [...(draft.actors === SUBJECT ? [] : draft.actors), rest === 'subj' ? rest : fold(rest)]
  else draft.recipients = [...draft.recipients, fold(field)]
}

/** Reads the fields of one entry. A verb that tells no place for its recipient takes an object, and its verbal noun's genitive is then that. */
function readFrame(key: string, fields: readonly string[], section: Section, isVerb: boolean): Frame {
  const transitive =
    isVerb && fields.every(f => /^[@<+=a-z-]/.test(f) && f !== '-' && !f.startsWith('@')) && !fields.includes('mutual')
  const objective = isVerb && (transitive || fields.includes('obj'))
  const draft: Draft = {
    type: section.type,
    mode: section.mode,
    key,
    recipients:
      transitive && !fields.includes('obj') && !fields.includes('<obj') && !fields.includes('subj') ? ['obj'] : [],
    actors: SUBJECT,
    places: [],
    genitive: objective ? 'object' : 'subject',
    companions: null,
    strangers: NO_STRANGERS,
    mutual: false,
    alone: false,
    full: false,
    led: false,
    doubled: false,
    state: false,
    forms: 'any',
    needs: 'either',
  }
  for (const field of fields) readField(draft, field)
  return draft
}

/** Entries of a lexicon text, each with the section it stands under; `;` begins a note. */
function* entries(
  text: string,
  separator: string,
): Generator<{ head: string; fields: readonly string[]; section: Section }> {
  let section: Section = { type: 'CONSULT', mode: null }
  for (const line of text.split('\n')) {
    const entry = line.split(';', 1)[0]!.trim()
    if (entry.startsWith('@ ')) {
      const [, type, mode] = entry.split(' ')
      section = { type: type as EventType, mode: mode ?? null }
    } else if (entry !== '') {
      const cut = entry.indexOf(separator)
      const [head, rest] = cut === -1 ? [entry, ''] : [entry.slice(0, cut), entry.slice(cut + separator.length)]
      yield { head, fields: rest === '' ? [] : rest.split(' '), section }
    }
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

let verbFrames: Map<string, Frame[]> | null = null

const isDoubled = (lemma: string): boolean => lemma.includes('\u0651')

/** Whether a verb with this dictionary form, as it is written with its shadda, can tell what a frame tells. */
export const mayTell = ({ doubled }: Frame, lemma: string): boolean => !doubled || isDoubled(lemma)

/** Frames of a verb by its dictionary form; those that ask for a companion come first. */
export const framesOfVerb = (lemma: string): readonly Frame[] => framesByLemma.get(lemma)

const framesByLemma = new Memo<readonly Frame[]>(5_000, lemma => {
  if (verbFrames === null) {
    verbFrames = new Map()
    for (const { head, fields, section } of entries(EVENT_VERBS, ' '))
      push(verbFrames, fold(head), { ...readFrame(fold(head), fields, section, true), doubled: isDoubled(head) })
    for (const list of verbFrames.values())
      list.sort((a, b) => Number(b.companions !== null) - Number(a.companions !== null))
  }
  return verbFrames.get(fold(lemma)) ?? NO_FRAMES
})

/** A noun of the lexicon: its frame and the folded words that follow its first one. */
export interface NounFrame {
  readonly frame: Frame
  readonly rest: readonly string[]
}

const NO_FRAMES: readonly never[] = Object.freeze([])
let nounFrames: Map<string, NounFrame[]> | null = null

/** The spellings one noun form has: the accusative alef, the dual, ت for ة before a pronoun. */
function spellings(form: string): string[] {
  if (form.endsWith('ء')) return [form, `${form.slice(0, -1)}ؤ`, `${form.slice(0, -1)}ئ`]
  if (!form.endsWith('ه')) return [form, `${form}ا`, `${form}ان`, `${form}ين`]
  const stem = form.slice(0, -1)
  return [form, `${stem}ت`, `${stem}تان`, `${stem}تين`]
}

/** Frames of a noun by its folded written stem (without article and clitics), those of several words first. */
export function framesOfNoun(stem: string): readonly NounFrame[] {
  if (nounFrames === null) {
    nounFrames = new Map()
    for (const { head, fields, section } of entries(EVENT_NOUNS, ' : ')) {
      const frame = readFrame(fold(head.split('/', 1)[0]!), fields, section, false)
      for (const form of head.split('/').map(fold)) {
        const [first, ...rest] = form.split(' ')
        for (const spelling of new Set(rest.length > 0 ? [first!, `${first}ا`] : spellings(first!)))
          push(nounFrames, spelling, { frame, rest })
      }
    }
    for (const list of nounFrames.values())
      list.sort(
        (a, b) =>
          b.rest.length - a.rest.length || Number(b.frame.companions !== null) - Number(a.frame.companions !== null),
      )
  }
  return nounFrames.get(stem) ?? NO_FRAMES
}
