/**
 * One source under several names: the entity of the knowledge base, the surname for the full name, the ministry for its spokesman, «حماس» for
 * «حركة المقاومة الإسلامية حماس». Worked out over one story: there, a shorter name stands for the only longer one that holds it.
 */
import type { Source } from '../document/index.ts'
import { fold } from '../language/index.ts'
import {
  type ArticleEntities,
  agree,
  type NameParts,
  type Office,
  officeOf,
  organOf,
  readName,
  spokenFor,
  stateVoiced,
} from './bodies.ts'
import { components } from './linkage.ts'

/** Who a source is, across the articles of one story. */
export interface Identity {
  /** Equal for names of one source. */
  readonly id: string
  /** The fullest name. */
  readonly name: string
  readonly kind: Source['kind']
  readonly entity: string | null
  /** Its names, read. */
  readonly names: readonly NameParts[]
  /** The state whose government it is, if it is one. */
  readonly state: string | null
  /** The states of which it is an organ. */
  readonly organOf: ReadonlySet<string>
  /** Offices that its titles say it holds. */
  readonly offices: readonly Office[]
}

/** How one article names a source: its name, or that of the body it speaks for. */
interface Naming extends NameParts {
  readonly source: Source
  readonly article: string
  /** Names a body by its spokesman. */
  readonly speaks: boolean
  readonly state: string | null
  readonly organOf: ReadonlySet<string>
  readonly offices: readonly Office[]
}

/** How the article styles the entity: its titles, as written. */
function titlesOf(view: ArticleEntities, entity: string): string[] {
  return view.article.mentions
    .filter(m => m.entity === entity)
    .flatMap(m => m.titles.map(t => view.article.text.slice(t.start, t.end)))
}

function namingOf(source: Source, view: ArticleEntities): Naming {
  const styled = [source.name, ...(source.entity === null ? [] : titlesOf(view, source.entity))]
  const body = styled.map(spokenFor).find(b => b !== null) ?? null
  const named = body ?? source.name
  return {
    source,
    article: view.article.id,
    ...readName(named),
    speaks: body !== null,
    state: stateVoiced(named, body === null ? view.entities.get(source.entity ?? '') : undefined),
    organOf: organOf(named),
    offices: source.kind === 'person' ? styled.flatMap(title => officeOf(title, view) ?? []) : [],
  }
}

/** Two names that may be one source's, as far as these two say. */
function mayBeOne(a: Naming, b: Naming): boolean {
  const kinds = (n: Naming): string => (n.source.kind === 'person' && n.speaks ? 'organisation' : n.source.kind)
  if (kinds(a) !== kinds(b)) return false
  if (a.state !== null && a.state === b.state) return true
  if (a.keys.size === 0 || b.keys.size === 0) return false
  return agree(a.keys, b.keys) && agree(a.states, b.states)
}

/** One name in two articles: what either tells of it. */
const together = (a: Naming, b: Naming): Naming => ({
  ...(a.speaks || !b.speaks ? a : b),
  state: a.state ?? b.state,
  organOf: new Set([...a.organOf, ...b.organOf]),
  offices: [...a.offices, ...b.offices],
})

const isAnonymous = (n: Naming): boolean => n.source.kind === 'anonymous' || n.source.kind === 'document'

/** The sources of one story and who they are. */
export class Sources {
  readonly #identities = new Map<string, Identity>()

  constructor(views: readonly ArticleEntities[]) {
    const namings = new Map<string, Naming>()
    for (const view of views)
      for (const { chain } of view.article.attributions)
        for (const source of chain) {
          const [key, naming] = [keyFor(source, view), namingOf(source, view)]
          const known = namings.get(key)
          namings.set(key, known === undefined ? naming : together(known, naming))
        }
    const keys = [...namings.keys()].sort()
    const list = keys.map(key => namings.get(key)!)
    for (const group of components(list.length, sameNames(list))) {
      const identity = identityOf(group.map(i => list[i]!))
      for (const i of group) this.#identities.set(keys[i]!, identity)
    }
  }

  /** Who a source of an article is. Throws a RangeError for one that no attribution of the story names. */
  identify(source: Source, view: ArticleEntities): Identity {
    const identity = this.#identities.get(keyFor(source, view))
    if (identity === undefined) throw new RangeError(`no source of this story: ${source.name}`)
    return identity
  }
}

/** Unnamed sources are told apart by article: nothing says that two articles' «مصدر» are one. */
function keyFor(source: Source, view: ArticleEntities): string {
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
  return {
    id,
    name,
    kind,
    entity: best!.source.entity ?? entity,
    names: group.map(({ keys, states }) => ({ keys, states })),
    state: group.map(n => n.state).find(state => state !== null) ?? null,
    organOf: new Set(group.flatMap(n => [...n.organOf])),
    offices: group.flatMap(n => n.offices),
  }
}
