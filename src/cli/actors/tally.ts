/** Actors over many articles, one article after another: what is kept is what is printed, never the articles. */
import type { Label, Tone } from '../../actors/index.ts'
import type { Entity, EntityType, Span } from '../../document/index.ts'
import { fold, spellingsOf } from '../../language/index.ts'
import type { ReadDocument } from '../../pipeline.ts'
import { actorId } from '../../story/actors.ts'

/** A range of one article's text. */
export interface Place extends Span {
  readonly article: string
  readonly uri: string
}

/** One way in which one outlet styles an actor. */
export interface ActorLabel {
  readonly text: string
  readonly outlet: string | null
  readonly tone: Tone
  readonly voice: Label['voice']
  /** Words of it that claim an office, and that judge. */
  readonly office: readonly string[]
  readonly judgement: readonly string[]
  readonly places: Place[]
}

export interface ActorSummary {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly nameEn: string | null
  readonly kb: string | null
  readonly aliases: readonly string[]
  readonly mentions: number
  readonly articles: number
  readonly outlets: readonly { readonly outlet: string | null; readonly mentions: number }[]
  readonly labels: readonly ActorLabel[]
}

interface Gathered {
  readonly entity: Entity
  /** Spellings by what they fold to. */
  readonly names: Map<string, string>
  readonly outlets: Map<string | null, number>
  readonly labels: Map<string, ActorLabel>
  articles: number
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Counts and collects what articles say of actors. */
export class ActorTally {
  readonly #actors = new Map<string, Gathered>()

  add(document: ReadDocument, labels: readonly Label[]): void {
    const outlet = document.source.outlet
    const own = new Map(document.layer('entities').map(entity => [entity.id, this.#gathered(entity)]))
    for (const gathered of new Set(own.values())) gathered.articles++
    for (const { entity, start, end } of document.layer('mentions')) {
      const { names, outlets } = own.get(entity)!
      const name = oneLine(document.text.slice(start, end))
      if (!names.has(fold(name))) names.set(fold(name), name)
      outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1)
    }
    for (const label of labels) addLabel(own.get(label.entity)!, label, document)
  }

  #gathered(entity: Entity): Gathered {
    const id = actorId(entity)
    const made = this.#actors.get(id) ?? {
      entity,
      names: new Map([[fold(entity.name), entity.name]]),
      outlets: new Map<string | null, number>(),
      labels: new Map<string, ActorLabel>(),
      articles: 0,
    }
    this.#actors.set(id, made)
    return made
  }

  /** All actors, the most often named first. */
  actors(): ActorSummary[] {
    return [...this.#actors]
      .map(([id, gathered]) => summaryOf(id, gathered))
      .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
  }
}

function addLabel({ labels }: Gathered, label: Label, { id, text, source }: ReadDocument): void {
  const { start, end, tone, voice } = label
  const words = (spans: readonly Span[]): string[] => spans.map(span => text.slice(span.start, span.end))
  const key = [fold(oneLine(label.text)), source.outlet, tone, voice].join('\n')
  const known = labels.get(key) ?? {
    text: oneLine(label.text),
    outlet: source.outlet,
    tone,
    voice,
    office: words(label.office),
    judgement: words(label.judgement),
    places: [],
  }
  known.places.push({ article: id, uri: source.uri, start, end })
  labels.set(key, known)
}

function summaryOf(id: string, { entity, names, outlets, labels, articles }: Gathered): ActorSummary {
  const { type, name, nameEn, kb } = entity
  const perOutlet = [...outlets].map(([outlet, mentions]) => ({ outlet, mentions }))
  return {
    id,
    type,
    name,
    nameEn,
    kb,
    aliases: spellingsOf(name, names.values()),
    mentions: perOutlet.reduce((sum, { mentions }) => sum + mentions, 0),
    articles,
    outlets: perOutlet.sort((a, b) => b.mentions - a.mentions || ((a.outlet ?? '') < (b.outlet ?? '') ? -1 : 1)),
    labels: [...labels.values()].sort(
      (a, b) => rank(outlets, b) - rank(outlets, a) || b.places.length - a.places.length,
    ),
  }
}

/** Labels of one outlet stand together, those of the one that names the actor most first. */
const rank = (outlets: Gathered['outlets'], { outlet }: ActorLabel): number => outlets.get(outlet) ?? 0
