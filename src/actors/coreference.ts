/** Which namings of an article denote the same: full name and surname, full name and short form, organs of one state, the knowledge base. */
import { createHash } from 'node:crypto'
import { type Entity, type EntityType, localId, type Mention, type Span } from '../document/index.ts'
import { isFathersOnly, readingsOf } from '../language/index.ts'
import type { Candidate } from './candidates.ts'
import type { KnowledgeEntry } from './knowledge/tables.ts'
import { nameWords } from './names.ts'

/** A naming before it is known whom it denotes. */
export interface Naming extends Candidate, Span {
  /** The name as the text has it. */
  readonly text: string
  readonly titles: readonly Span[]
}

interface Cluster {
  readonly type: EntityType
  readonly entry: KnowledgeEntry | null
  readonly names: { readonly text: string; readonly words: readonly string[] }[]
  /** Of a person: full names in the knowledge base. */
  readonly known: readonly (readonly string[])[]
  readonly organ: string | null
  readonly id: string
  /** Where the text names the person by two words or more. */
  readonly fullAt: number[]
}

const isPlace = (type: EntityType): boolean => type === 'GPE' || type === 'LOC' || type === 'FAC'
const sameKind = (a: EntityType, b: EntityType): boolean => a === b || (isPlace(a) && isPlace(b))

const withoutArticle = (word: string): string => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word)
/** Kinds that a body's name goes with or without: حركة حماس، وزارة الداخلية. */
const KINDS = new Set(['وزاره', 'جهاز', 'حركه', 'حزب', 'جماعه', 'تنظيم', 'ميليشيا', 'مليشيا', 'ميليشيات', 'مليشيات', 'جبهه', 'منظمه', 'وكاله', 'صحيفه', 'قناه', 'موقع', 'شركه', 'هييه', 'قصر', 'مطار', 'مدينه', 'محافظه']) // biome-ignore format: one set
/** Forces that are named with their own plural too: قوات الجيش الوطني الليبي، قوات الشرطة. Those of a state or league are not the state. */
const FORCES = new Set(['جيش', 'حرس', 'شرطه', 'بيشمركه', 'درك', 'حشد'])

const coreOf = (words: readonly string[]): string[] => {
  const stems = words.map(withoutArticle)
  if (stems[0] === 'قوات' && FORCES.has(stems[1] ?? '')) return stems.slice(1)
  return stems.length > 1 && KINDS.has(stems[0]!) ? stems.slice(1) : stems
}

/** Organs that go by several names: the army is القوات المسلحة and, with the state's nisba, القوات too. */
const ARMY = new Set(['جيش', 'قوات', 'قوات مسلحه'])

/** `state/organ` of a state's organ (الجيش التركي، القوات المسلحة التركية); null of anything else. */
function organOf(type: EntityType, words: readonly string[]): string | null {
  if (type !== 'ORG' || words.length < 2 || words.length > 4) return null
  const last = withoutArticle(words.at(-1)!)
  const state = readingsOf(last).flatMap(r => (r.enclitic === null ? r.nisbas : []))[0]?.state
  if (state === undefined) return null
  const organ = coreOf(words).slice(0, -1).join(' ')
  return `${state}/${ARMY.has(organ) ? 'جيش' : organ}`
}

/** Whether the words of `short` stand in `long` in the same order. */
function within(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
}

/** The full names of a person in the knowledge base, as words. */
const knownNames = (entry: KnowledgeEntry | null): (readonly string[])[] =>
  entry === null ? [] : [entry.name, ...entry.aliases, ...entry.weak].map(nameWords).filter(words => words.length > 1)

/**
 * Whether two names of people may be one person's: the words of the shorter stand in the longer. A full name is held against full names, where
 * there are any: مصطفى إبراهيمي is not who goes by الإبراهيمي.
 */
function samePerson(cluster: Cluster, words: readonly string[]): boolean {
  const own = cluster.names.map(n => n.words)
  const full = words.length === 1 ? [] : [...own.filter(name => name.length > 1), ...cluster.known]
  const known = full.length > 0 ? full : own
  const core = words.map(withoutArticle)
  return known.some(name => {
    const other = name.map(withoutArticle)
    if (core.length === 1 && other.length > 1 && isFathersOnly(core[0]!, other)) return false
    return core.length < other.length ? within(core, other) : within(other, core)
  })
}

function sameName(cluster: Cluster, naming: Naming, words: readonly string[]): boolean {
  if (!sameKind(cluster.type, naming.type)) return false
  if (naming.type === 'PER') return samePerson(cluster, words)
  const core = coreOf(words)
  return cluster.names.some(name => {
    const known = coreOf(name.words)
    if (known.join(' ') === core.join(' ')) return true
    const [short, long] = core.length < known.length ? [core, known] : [known, core]
    // قوات الطوارئ for قوات الطوارئ الخاصة, but no place within a longer one
    return naming.type === 'ORG' && short.every((word, i) => word === long[i]) && (short.length > 1 || words.length > 1)
  })
}

const idOf = (type: EntityType, words: readonly string[]): string =>
  `${type.toLowerCase()}/${createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 12)}`

/**
 * Of those whose full names hold a surname, the one that goes by it alone in the knowledge base; else the one named last before it; else the one
 * named first after it.
 */
function nearestBearer(clusters: readonly Cluster[], naming: Naming, words: readonly string[]): Cluster | null {
  let best: { cluster: Cluster; distance: number } | null = null
  for (const cluster of clusters) {
    if (cluster.type !== 'PER' || cluster.fullAt.length === 0 || !sameName(cluster, naming, words)) continue
    for (const at of cluster.fullAt) {
      const goesByIt = cluster.entry !== null && naming.entries[0] === cluster.entry
      const distance = goesByIt ? 0 : at < naming.start ? naming.start - at : AFTER + at
      if (best === null || distance < best.distance) best = { cluster, distance }
    }
  }
  return best?.cluster ?? null
}
/** Farther than any name before. */
const AFTER = 1e9

/** The cluster that a naming belongs to: of its bearer in the knowledge base, of the same organ, of the same name. */
function clusterOf(
  clusters: readonly Cluster[],
  naming: Naming,
  words: readonly string[],
  organ: string | null,
): Cluster | undefined {
  const { entries } = naming
  if (naming.type === 'PER' && words.length === 1) {
    const bearer = nearestBearer(clusters, naming, words)
    if (bearer !== null) return bearer
  }
  if (entries.length > 0) {
    const known = clusters.find(c => c.entry !== null && entries.includes(c.entry))
    if (known !== undefined) return known
    return clusters.find(c => c.entry === null && sameName(c, naming, words))
  }
  if (organ !== null) {
    const same = clusters.find(c => c.organ === organ)
    if (same !== undefined) return same
  }
  return clusters.find(c => !(organ !== null && c.organ !== null) && sameName(c, naming, words))
}

/** Clusters in the order their first namings come, and the cluster of each naming. */
function cluster(namings: readonly Naming[]): { clusters: Cluster[]; of: Map<Naming, Cluster> } {
  const clusters: Cluster[] = []
  const of = new Map<Naming, Cluster>()
  // those that the knowledge base knows come first, so that a short form finds its bearer wherever the full name stands
  const order = [...namings].sort(
    (a, b) => Number(b.entries.length > 0) - Number(a.entries.length > 0) || nameLength(b) - nameLength(a),
  )
  for (const naming of order) {
    const words = nameWords(naming.text)
    const organ = organOf(naming.type, words)
    let found = clusterOf(clusters, naming, words, organ)
    if (found === undefined) {
      const entry = naming.entries[0] ?? null
      found = {
        type: naming.type,
        entry,
        names: [],
        known: naming.type === 'PER' ? knownNames(entry) : [],
        organ,
        id: entry?.id ?? idOf(naming.type, organ === null ? words : [organ]),
        fullAt: [],
      }
      clusters.push(found)
    }
    if (!found.names.some(n => n.text === naming.text)) found.names.push({ text: naming.text, words })
    if (naming.type === 'PER' && words.length > 1) found.fullAt.push(naming.start)
    of.set(naming, found)
  }
  return { clusters, of }
}

const nameLength = (naming: Naming): number => naming.last - naming.first

/** The mentions of an article with the entities they denote, entities in the order of their first mentions. */
export function entitiesOf(namings: readonly Naming[]): { mentions: Mention[]; entities: Entity[] } {
  const { of } = cluster(namings)
  const entities = new Map<string, Entity>()
  const mentions = namings.map((naming, i): Mention => {
    const { id, type, entry, names } = of.get(naming)!
    if (!entities.has(id)) {
      const longest = names.reduce((a, b) => (b.text.length > a.text.length ? b : a)).text
      entities.set(id, {
        id,
        type,
        name: entry?.name ?? longest,
        nameEn: entry?.english ?? null,
        kb: entry?.id ?? null,
      })
    }
    const { start, end, titles, rule } = naming
    return { id: localId('m', i), start, end, type, entity: id, titles, rule, evidence: [{ start, end }, ...titles] }
  })
  return { mentions, entities: [...entities.values()] }
}
