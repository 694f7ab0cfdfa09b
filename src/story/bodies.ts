/**
 * Which body a source speaks for, by its name and titles: a ministry by its spokesman, a state by its government, a body by who heads it.
 * What one of them says is not proved independent of what the other says.
 */
import type { Article, Entity } from '../document/index.ts'
import { fold, readingsOf, wordSet } from '../language/index.ts'
import { stateOfCapital } from '../language/nisba.ts'
import {
  GENERIC_HEADS,
  GOVERNMENTS,
  HEADING,
  ORGANS,
  SEATS,
  SPEAKING_FOR,
  STATE_OFFICES,
} from './lexicon/sources.data.ts'
import { keyOf } from './terms.ts'

/** An article and its entities by id. */
export interface ArticleEntities {
  readonly article: Article
  readonly entities: ReadonlyMap<string, Entity>
}

/** What tells a name from others. */
export interface NameParts {
  /** Its telling words. */
  readonly keys: ReadonlySet<string>
  /** States that its adjectives name. */
  readonly states: ReadonlySet<string>
}

/** An office that somebody holds. */
export interface Office {
  /** The body it heads, as far as the title names it. */
  readonly body: NameParts
  /** The state it is an office of; null for that of another body, or of a state that the title does not name. */
  readonly state: string | null
}

const entriesOf = (lines: string): string[] => lines.trim().split('\n').map(fold)
const longestFirst = (lines: string): string[] => entriesOf(lines).sort((a, b) => b.length - a.length)

const SPEAKERS = longestFirst(SPEAKING_FOR)
const HEADS = longestFirst(HEADING)
const OFFICES = longestFirst(STATE_OFFICES)
const GENERIC = wordSet(GENERIC_HEADS)
const organs = wordSet(ORGANS)
const GOVERNING = wordSet(GOVERNMENTS)
const seats = new Map(
  SEATS.trim()
    .split('\n')
    .map(line => line.split('|').map(fold) as [string, string]),
)
const LINK = /^(?:باسم\s+|في\s+|لدي\s+|ل(?=ل)|ب(?=ال|[^\s]{4}))/u
/** The key of a presidency: who is president of a state heads it. */
const PRESIDENCY = keyOf(fold('رئاسة'))

const bare = (word: string): string => word.replace(/^[وبلك]?ال/u, '')
const wordsOf = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
const restAfter = (folded: string, head: string): string | null =>
  folded === head ? '' : folded.startsWith(`${head} `) ? folded.slice(head.length + 1) : null

/** «لوزارة الداخلية»: ل may begin a name (لجنة), but not that of an organ. */
const isForOrgan = (folded: string): boolean => folded.startsWith('ل') && organs.has(wordsOf(folded)[0]!.slice(1))

/** The body that a spokesman's title or name says he speaks for, folded; null if it says nothing of the kind. */
export function spokenFor(styled: string): string | null {
  const folded = fold(styled)
  const head = SPEAKERS.find(s => folded.startsWith(`${s} `))
  if (head === undefined) return null
  const rest = folded.slice(head.length + 1)
  const link = LINK.exec(rest)?.[0] ?? (isForOrgan(rest) ? 'ل' : null)
  return link === null ? null : rest.slice(link.length).replace(/^ل(?=[^ل])/u, 'ا')
}

/** The state that a word names by its adjective: «الأردنية». */
const nisbaState = (word: string): string | null => {
  const state = readingsOf(word).find(r => r.nisbas.length > 0)?.nisbas[0]?.state
  return state === undefined ? null : fold(state)
}

/** The telling words of a name and the states that its adjectives name. */
export function readName(name: string): NameParts {
  const keys = new Set<string>()
  const states = new Set<string>()
  for (const word of wordsOf(fold(name))) {
    if (GENERIC.has(bare(word))) continue
    const state = nisbaState(word)
    if (state !== null) states.add(state)
    else if (!readingsOf(word).some(r => r.particle.length > 0 && r.proclitics.length === 0))
      keys.add(keyOf(word) || bare(word))
  }
  return { keys, states }
}

const subset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every(x => b.has(x))

/** Of two sets, whether one holds the other. */
export const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => subset(a, b) || subset(b, a)

const isState = (entity: Entity | undefined): boolean => entity?.kb?.startsWith('state/') === true

/** The state for which a name stands: its own, or that of its government; null if it stands for another body. */
export function stateVoiced(name: string, entity: Entity | undefined): string | null {
  if (entity !== undefined && isState(entity)) return fold(entity.name)
  const seat = entity?.type === 'GPE' ? stateOfCapital(fold(entity.name)) : seats.get(fold(name))
  if (seat !== undefined && seat !== null) return seat
  const words = wordsOf(fold(name))
  if (!GOVERNING.has(bare(words[0] ?? ''))) return null
  const states = words.slice(1).map(nisbaState)
  return states.length === 1 ? states[0]! : null
}

/** The folded names of the states of which a body's name says that it is an organ: الجيش الأردني, but not المعارضة الأردنية. */
export const organOf = (name: string): ReadonlySet<string> =>
  organs.has(bare(wordsOf(fold(name))[0] ?? '')) ? readName(name).states : NO_STATES

const NO_STATES: ReadonlySet<string> = new Set()

/** The state whose name stands in a title: «مندوبة أميركا». */
function stateNamedIn(folded: string, { article, entities }: ArticleEntities): string | null {
  const words = ` ${folded} `
  const named = article.mentions.filter(
    m => isState(entities.get(m.entity)) && words.includes(` ${fold(article.text.slice(m.start, m.end))} `),
  )
  const states = new Set(named.map(m => fold(entities.get(m.entity)!.name)))
  return states.size === 1 ? [...states][0]! : null
}

/** The office that a title names: «وزير الداخلية الأردني» heads the ministry and is of the state. */
export function officeOf(title: string, named: ArticleEntities): Office | null {
  const folded = fold(title)
  const office = OFFICES.find(o => restAfter(folded, o) !== null)
  const head = HEADS.find(h => restAfter(folded, h) !== null)
  if (office === undefined && head === undefined) return null
  const rest = head === undefined ? '' : restAfter(folded, head)!
  const { keys, states } = readName(rest.replace(LINK, ''))
  const ofNisba = states.size === 1 ? [...states][0]! : null
  const state = office === undefined ? null : ([...readName(folded).states][0] ?? stateNamedIn(folded, named))
  const body = keys.size === 0 && ofNisba !== null ? new Set([PRESIDENCY]) : keys
  return { body: { keys: body, states }, state }
}

const isSameBody = (a: NameParts, b: NameParts): boolean =>
  a.keys.size > 0 && b.keys.size > 0 && agree(a.keys, b.keys) && agree(a.states, b.states)

/** Whether one of somebody's titles says that he heads the body of a name: «الرئيس المصري», «الرئاسة المصرية». */
export function isHeadOf(titles: readonly string[], name: string, named: ArticleEntities): boolean {
  const body = readName(name)
  return titles.some(title => {
    const office = officeOf(title, named)
    return office !== null && isSameBody(office.body, body)
  })
}

interface Voice {
  readonly names: readonly NameParts[]
  readonly state: string | null
  readonly organOf: ReadonlySet<string>
  readonly offices: readonly Office[]
}

const serves = ({ organOf: served, offices }: Voice, state: string): boolean =>
  offices.some(o => o.state === state) || served.has(state)

const heads = ({ offices }: Voice, { names }: Voice): boolean =>
  offices.some(({ body }) => names.some(name => isSameBody(body, name)))

/** Why two sources are not proved to be two: one heads the other, or is of the state for which the other speaks; null if nothing says so. */
export function affiliation(a: Voice, b: Voice): string | null {
  if (heads(a, b) || heads(b, a)) return 'one heads the other'
  if (a.state !== null && serves(b, a.state)) return 'one is of the state of the other'
  if (b.state !== null && serves(a, b.state)) return 'one is of the state of the other'
  return null
}
