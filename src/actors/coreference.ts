/** Which namings of an article denote the same: full name and surname, full name and short form, spelling variants, the knowledge base. */
import { createHash } from 'node:crypto'
import { type Entity, type EntityType, localId, type Mention } from '../document/index.ts'
import type { Naming } from './index.ts'
import type { KnowledgeEntry } from './knowledge/tables.ts'
import { nameWords } from './names.ts'

interface Cluster {
  type: EntityType
  readonly entry: KnowledgeEntry | null
  readonly names: { readonly text: string; readonly words: readonly string[] }[]
  readonly id: string
}

const stemsOf = (words: readonly string[]): string[] =>
  words.map(w => (w.startsWith('ال') && w.length > 4 ? w.slice(2) : w))
const isPlace = (type: EntityType): boolean => type === 'GPE' || type === 'LOC' || type === 'FAC'
const sameKind = (a: EntityType, b: EntityType): boolean => a === b || (isPlace(a) && isPlace(b))

/** Whether the words of `short` stand in `long` in the same order. */
function within(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
}

function sameName(cluster: Cluster, naming: Naming, words: readonly string[]): boolean {
  if (!sameKind(cluster.type, naming.type)) return false
  const stems = stemsOf(words)
  return cluster.names.some(name => {
    const known = stemsOf(name.words)
    if (known.join(' ') === stems.join(' ')) return true
    if (naming.type === 'PER') return stems.length < known.length ? within(stems, known) : within(known, stems)
    return false
  })
}

const idOf = (type: EntityType, words: readonly string[]): string =>
  `${type.toLowerCase()}/${createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 12)}`

/** The mentions of an article with the entities they denote. */
export function entitiesOf(namings: readonly Naming[]): { mentions: Mention[]; entities: Entity[] } {
  const clusters: Cluster[] = []
  const mentions = namings.map((naming, i): Mention => {
    const words = nameWords(naming.text)
    const entry = naming.entries[0] ?? null
    let cluster = clusters.find(c =>
      entry !== null && c.entry !== null ? c.entry === entry : sameName(c, naming, words),
    )
    if (cluster === undefined) {
      cluster = { type: naming.type, entry, names: [], id: entry?.id ?? idOf(naming.type, words) }
      clusters.push(cluster)
    }
    if (!cluster.names.some(n => n.text === naming.text)) cluster.names.push({ text: naming.text, words })
    const evidence = [{ start: naming.start, end: naming.end }]
    return {
      id: localId('m', i),
      start: naming.start,
      end: naming.end,
      type: cluster.type,
      entity: cluster.id,
      titles: [],
      rule: naming.rule,
      evidence,
    }
  })
  const entities = clusters.map(
    ({ id, type, entry, names }): Entity => ({
      id,
      type,
      name: entry?.name ?? names.reduce((a, b) => (b.text.length > a.text.length ? b : a)).text,
      nameEn: entry?.english ?? null,
      kb: entry?.id ?? null,
    }),
  )
  return { mentions, entities: [...new Map(entities.map(e => [e.id, e])).values()] }
}
