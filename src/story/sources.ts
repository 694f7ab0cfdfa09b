/**
 * One source under several names: the entity of the knowledge base, the surname for the full name, the ministry for its spokesman, «حماس» for
 * «حركة المقاومة الإسلامية حماس». Worked out over one story: there, a shorter name stands for the only longer one that holds it.
 */
import type { Source } from '../document/index.ts'
import { fold, readingsOf } from '../language/index.ts'
import { GENERIC_HEADS, SPEAKING_FOR } from './lexicon/sources.data.ts'
import { components } from './linkage.ts'
import { keyOf } from './terms.ts'
import type { View } from './view.ts'

/** Who a source is, across the articles of one story. */
export interface Identity {
  /** Equal for names of one source. */
  readonly id: string
  /** The fullest name. */
  readonly name: string
  readonly kind: Source['kind']
  readonly entity: string | null
}

interface Naming {
  readonly source: Source
  readonly article: string
  /** Telling words of the name, or of the body spoken for. */
  readonly keys: ReadonlySet<string>
  /** States that its adjectives name. */
  readonly states: ReadonlySet<string>
  /** Names a body by its spokesman. */
  readonly speaks: boolean
}

const SPEAKERS = SPEAKING_FOR.trim()
  .split('\n')
  .map(fold)
  .sort((a, b) => b.length - a.length)
const GENERIC = new Set(GENERIC_HEADS.trim().split(/\s+/).map(fold))
const LINK = /^(?:باسم\s+|في\s+|لدي\s+|ل(?=ل)|ب(?=ال|[^\s]{4}))/u

/** The body that a spokesman's title or name says he speaks for, folded; null if it says nothing of the kind. */
export function spokenFor(styled: string): string | null {
  const folded = fold(styled)
  const head = SPEAKERS.find(s => folded.startsWith(`${s} `))
  if (head === undefined) return null
  const rest = folded.slice(head.length + 1)
  const link = LINK.exec(rest)
  return link === null ? null : rest.slice(link[0].length).replace(/^ل(?=[^ل])/u, 'ا')
}

const bare = (word: string): string => word.replace(/^[وبلك]?ال/u, '')

/** The telling words of a name and the states that its adjectives name. */
function readName(name: string): { keys: Set<string>; states: Set<string> } {
  const keys = new Set<string>()
  const states = new Set<string>()
  for (const word of fold(name).split(/[^\p{L}\p{N}]+/u)) {
    if (word === '' || GENERIC.has(bare(word))) continue
    const state = readingsOf(word).find(r => r.nisbas.length > 0)?.nisbas[0]?.state
    if (state !== undefined) states.add(state)
    else {
      if (!readingsOf(word).some(r => r.particle.length > 0 && r.proclitics.length === 0))
        keys.add(keyOf(word) || bare(word))
    }
  }
  return { keys, states }
}

/** How the article styles the entity: its titles, as written. */
function titlesOf(view: View, entity: string): string[] {
  return view.article.mentions
    .filter(m => m.entity === entity)
    .flatMap(m => m.titles.map(t => view.article.text.slice(t.start, t.end)))
}

function namingOf(source: Source, view: View): Naming {
  const styled = [source.name, ...(source.entity === null ? [] : titlesOf(view, source.entity))]
  const body = styled.map(spokenFor).find(b => b !== null) ?? null
  return { source, article: view.article.id, ...readName(body ?? source.name), speaks: body !== null }
}

const subset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every(x => b.has(x))
const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => subset(a, b) || subset(b, a)

/** Two names that may be one source's, as far as these two say. */
function mayBeOne(a: Naming, b: Naming): boolean {
  const kinds = (n: Naming): string => (n.source.kind === 'person' && n.speaks ? 'organisation' : n.source.kind)
  if (kinds(a) !== kinds(b) || a.keys.size === 0 || b.keys.size === 0) return false
  return agree(a.keys, b.keys) && agree(a.states, b.states)
}

const isAnonymous = (n: Naming): boolean => n.source.kind === 'anonymous' || n.source.kind === 'document'

/** The sources of one story and who they are. */
export class Sources {
  readonly #identities = new Map<string, Identity>()

  constructor(views: readonly View[]) {
    const namings = new Map<string, Naming>()
    for (const view of views)
      for (const { chain } of view.article.attributions)
        for (const source of chain) namings.set(keyFor(source, view), namingOf(source, view))
    const keys = [...namings.keys()].sort()
    const list = keys.map(key => namings.get(key)!)
    for (const group of components(list.length, sameNames(list))) {
      const identity = identityOf(group.map(i => list[i]!))
      for (const i of group) this.#identities.set(keys[i]!, identity)
    }
  }

  /** Who a source of an article is. Throws a RangeError for one that no attribution of the story names. */
  identify(source: Source, view: View): Identity {
    const identity = this.#identities.get(keyFor(source, view))
    if (identity === undefined) throw new RangeError(`no source of this story: ${source.name}`)
    return identity
  }
}

/** Unnamed sources are told apart by article: nothing says that two articles' «مصدر» are one. */
function keyFor(source: Source, view: View): string {
  const own = source.kind === 'anonymous' || source.kind === 'document' ? view.article.id : (source.entity ?? '')
  return `${source.kind}|${fold(source.name)}|${own}`
}

function sameNames(list: readonly Naming[]): { a: number; b: number }[] {
  const edges: { a: number; b: number }[] = []
  list.forEach((x, a) => {
    if (isAnonymous(x)) return
    const fits = list.flatMap((y, b) =>
      a !== b && !isAnonymous(y) && mayBeOne(x, y) && x.keys.size <= y.keys.size ? [b] : [],
    )
    const longer = fits.filter(b => list[b]!.keys.size > x.keys.size)
    const rivals = longer.some(b => longer.some(c => !agree(list[b]!.keys, list[c]!.keys)))
    const states = new Set(fits.flatMap(b => [...list[b]!.states]))
    const torn = x.states.size === 0 && states.size > 1
    for (const b of fits)
      if (!(rivals && longer.includes(b)) && !(torn && list[b]!.states.size > 0)) edges.push({ a, b })
    list.forEach((y, b) => {
      if (x.source.entity !== null && x.source.entity === y.source.entity && a < b) edges.push({ a, b })
    })
  })
  return edges
}

function identityOf(group: readonly Naming[]): Identity {
  const [best] = group.toSorted(
    (a, b) =>
      Number(a.speaks) - Number(b.speaks) ||
      b.source.name.length - a.source.name.length ||
      (a.source.name < b.source.name ? -1 : 1),
  )
  const entity = group.map(n => n.source.entity).find(e => e !== null) ?? null
  const { name, kind } = best!.source
  const id = isAnonymous(best!) ? `${kind}|${fold(name)}|${best!.article}` : `${kind}|${fold(name)}`
  return { id, name, kind, entity: best!.source.entity ?? entity }
}
