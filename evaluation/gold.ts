/** Annotated articles: `NAME.gold.json` beside or apart from `NAME.txt`, its quotations turned into ranges of the text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  CountKind,
  EntityType,
  EventStatus,
  EventType,
  Source,
  Span,
  SpeechAct,
  SpeechForm,
  TimexType,
} from '../src/index.ts'
import type { OneOf } from './matching.ts'

/** Text named by what it says: the `n`-th place (the first if left out) where the article has the words `q`. */
export interface Quotation {
  readonly q: string
  readonly n?: number
}

/** An entity and every form of its name that the article uses. */
export interface GoldEntity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly forms: readonly string[]
  readonly titles: readonly string[]
}

interface GoldLink {
  readonly name: OneOf<string>
  readonly kind: Source['kind']
}

interface AttributionValues {
  readonly chain: readonly GoldLink[]
  readonly form: SpeechForm
  readonly act: OneOf<SpeechAct>
}

interface EventValues {
  readonly type: OneOf<EventType>
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly place?: string
  readonly date: OneOf<string | null>
  readonly status: OneOf<EventStatus>
  readonly counts?: readonly { readonly kind: CountKind; readonly value: number }[]
  readonly attributed: boolean
}

interface TimexValues {
  readonly type: TimexType
  readonly value: OneOf<string>
}

/** A gold file as it is written. */
export interface GoldFile {
  readonly furniture: readonly string[]
  readonly title: string | null
  readonly published: OneOf<string | null>
  readonly timexes: readonly (Quotation & TimexValues)[]
  readonly entities: readonly GoldEntity[]
  readonly attributions: readonly (AttributionValues & { readonly cue: Quotation; readonly content: Quotation })[]
  readonly events: readonly (EventValues & { readonly trigger: Quotation })[]
}

export type GoldTimex = Span & TimexValues
export type GoldMention = Span & { readonly type: EntityType; readonly entity: string }
export type GoldAttribution = AttributionValues & { readonly cue: Span; readonly content: Span }
export type GoldEvent = EventValues & { readonly trigger: Span }

/** An annotated article with ranges for quotations. */
export interface Gold {
  readonly name: string
  readonly text: string
  /** The lines that are not the article. */
  readonly furniture: readonly Span[]
  readonly published: OneOf<string | null>
  readonly timexes: readonly GoldTimex[]
  readonly mentions: readonly GoldMention[]
  readonly entities: readonly GoldEntity[]
  readonly attributions: readonly GoldAttribution[]
  readonly events: readonly GoldEvent[]
}

const SUFFIX = '.gold.json'
const LETTER = /[\p{L}\p{M}\p{N}\u0640]/u
const PREFIXES = new Set(['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'لل', 'ولل', 'س', 'أ'])

/** The place a quotation names. Throws an Error that says which quotation is not in the text. */
export function locate(text: string, { q, n = 1 }: Quotation): Span {
  if (q === '') throw new Error('an empty quotation names no place')
  let start = -1
  for (let i = 0; i < n; i++) {
    start = text.indexOf(q, start + 1)
    if (start < 0) throw new Error(`«${q}» (occurrence ${n}) is not in the text`)
  }
  return { start, end: start + q.length }
}

/** The lines of a text that are not blank. */
export function linesOf(text: string): (Span & { readonly text: string })[] {
  let start = 0
  return text.split('\n').flatMap(line => {
    const here = { start, end: start + line.length, text: line.trim() }
    start = here.end + 1
    return here.text === '' ? [] : [here]
  })
}

/** Every place of a name as whole words, prefixes of one letter allowed; السيسي is also found in للسيسي. */
function occurrences(text: string, form: string): Span[] {
  const found = form.startsWith('ال')
    ? occurrences(text, `لل${form.slice(2)}`).map(s => ({ start: s.start + 1, end: s.end }))
    : []
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    const end = start + form.length
    if (end < text.length && LETTER.test(text[end]!)) continue
    let wordStart = start
    while (wordStart > 0 && LETTER.test(text[wordStart - 1]!)) wordStart--
    if (PREFIXES.has(text.slice(wordStart, start))) found.push({ start, end })
  }
  return found
}

/** Every naming of the entities outside of page furniture; where forms overlap, the longest stands. */
function findMentions(text: string, entities: readonly GoldEntity[], furniture: readonly Span[]): GoldMention[] {
  const taken = new Uint8Array(text.length)
  const forms = entities.flatMap(entity => entity.forms.map(form => ({ form, entity })))
  return forms
    .sort((a, b) => b.form.length - a.form.length)
    .flatMap(({ form, entity }) => {
      const places = occurrences(text, form)
      if (places.length === 0) throw new Error(`entity ${entity.id}: «${form}» is not in the text as a word`)
      return places.flatMap(({ start, end }) => {
        const isFurniture = furniture.some(line => start >= line.start && start < line.end)
        if (isFurniture || taken.subarray(start, end).includes(1)) return []
        taken.fill(1, start, end)
        return [{ start, end, type: entity.type, entity: entity.id }]
      })
    })
}

function findFurniture(text: string, openings: readonly string[]): Span[] {
  const lines = linesOf(text)
  for (const opening of openings)
    if (!lines.some(line => line.text.startsWith(opening))) throw new Error(`no line begins with «${opening}»`)
  return lines.filter(line => openings.some(opening => line.text.startsWith(opening)))
}

function requireEntities(file: GoldFile): void {
  const known = new Set(file.entities.map(entity => entity.id))
  for (const { trigger, actors, recipients, place } of file.events)
    for (const id of [...actors, ...recipients, ...(place === undefined ? [] : [place])])
      if (!known.has(id)) throw new Error(`event «${trigger.q}»: there is no entity ${id}`)
}

/** The annotation of a text with ranges for quotations. Throws an Error that says what in the file does not fit the text. */
export function resolveGold(name: string, text: string, file: GoldFile): Gold {
  const at = (quotation: Quotation): Span => locate(text, quotation)
  requireEntities(file)
  const furniture = findFurniture(text, file.furniture)
  return {
    name,
    text,
    furniture,
    published: file.published,
    timexes: file.timexes.map(timex => ({ ...at(timex), type: timex.type, value: timex.value })),
    mentions: findMentions(text, file.entities, furniture),
    entities: file.entities,
    attributions: file.attributions.map(a => ({ ...a, cue: at(a.cue), content: at(a.content) })),
    events: file.events.map(event => ({ ...event, trigger: at(event.trigger) })),
  }
}

/** The annotated articles of `goldDir`, their texts in `textDir`, by name. Throws an Error that names the file that is wrong. */
export function readGold(goldDir: string, textDir: string): Gold[] {
  const names = readdirSync(goldDir)
    .filter(file => file.endsWith(SUFFIX))
    .map(file => file.slice(0, -SUFFIX.length))
    .sort()
  if (names.length === 0) throw new Error(`${goldDir}: no *${SUFFIX}`)
  return names.map(name => {
    try {
      const text = readFileSync(join(textDir, `${name}.txt`), 'utf8')
      return resolveGold(name, text, JSON.parse(readFileSync(join(goldDir, name + SUFFIX), 'utf8')) as GoldFile)
    } catch (error) {
      throw new Error(`${join(goldDir, name + SUFFIX)}: ${(error as Error).message}`, { cause: error })
    }
  })
}

/** The objects of a file of JSON lines; none if there is no such file. */
export const readJsonLines = <T>(file: string): T[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => line.trim() !== '')
        .map(line => JSON.parse(line) as T)
    : []
