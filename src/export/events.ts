/** Events as rows after PLOVER and POLECAT, with a crosswalk to CAMEO. */
import {
  type Article,
  type Attribution,
  type Entity,
  type Event,
  type EventType,
  type Span,
  sliceOf,
} from '../document/index.ts'

/** CAMEO's root codes by PLOVER type: the crosswalk of the PLOVER manual. ASSAULT and COERCE have several; the mode tells which. */
const CAMEO: Readonly<Record<EventType, string>> = {
  AGREE: '03',
  CONSULT: '04',
  SUPPORT: '05',
  COOPERATE: '06',
  AID: '07',
  CONCEDE: '08',
  RETREAT: '087',
  REQUEST: '02',
  ACCUSE: '11',
  REJECT: '12',
  THREATEN: '13',
  PROTEST: '14',
  MOBILIZE: '15',
  SANCTION: '16',
  COERCE: '17',
  ASSAULT: '18',
}

/** Finer CAMEO codes by PLOVER type and mode. */
const CAMEO_MODES: Readonly<Record<string, string>> = {
  'AGREE sign': '057',
  'CONSULT visit': '042',
  'CONSULT meet': '046',
  'CONSULT call': '041',
  'PROTEST demo': '141',
  'PROTEST hunger': '142',
  'PROTEST strike': '143',
  'PROTEST obstruct': '144',
  'PROTEST riot': '145',
  'SANCTION expel': '166',
  'COERCE seize': '171',
  'COERCE ban': '172',
  'COERCE arrest': '173',
  'COERCE raid': '171',
  'COERCE curfew': '1724',
  'COERCE blockade': '191',
  'ASSAULT abduct': '181',
  'ASSAULT sexual': '1821',
  'ASSAULT torture': '1822',
  'ASSAULT execute': '1823',
  'ASSAULT beat': '182',
  'ASSAULT explosives': '183',
  'ASSAULT suicide-attack': '1831',
  'ASSAULT assassinate': '185',
  'ASSAULT firearms': '193',
  'ASSAULT heavy': '194',
  'ASSAULT aerial': '195',
  'REQUEST diplomatic': '02',
  'ACCUSE investigate': '09',
  'ACCUSE legal': '115',
}

/** The CAMEO code of an event, as fine as type and mode allow. */
export const cameoOf = ({ type, mode }: Pick<Event, 'type' | 'mode'>): string =>
  CAMEO_MODES[`${type} ${mode}`] ?? CAMEO[type]

/** PLOVER's four classes of events. */
export function quadOf({ type }: Pick<Event, 'type'>): string {
  return QUADS.find(([, types]) => types.includes(type))![0]
}

const QUADS: readonly (readonly [quad: string, types: readonly EventType[]])[] = [
  ['VERBAL COOPERATION', ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE']],
  ['MATERIAL COOPERATION', ['COOPERATE', 'AID', 'RETREAT']],
  ['VERBAL CONFLICT', ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']],
  ['MATERIAL CONFLICT', ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']],
]

/** The columns of `eventRows`: POLECAT's where it has them. `Raw` names are Arabic, as the article's best naming. */
export const EVENT_COLUMNS = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'Quad Code',
  'CAMEO',
  'Actor Name',
  'Actor Name Raw',
  'Recipient Name',
  'Recipient Name Raw',
  'Placename',
  'Status',
  'Trigger',
  'Killed',
  'Injured',
  'Displaced',
  'Detained',
  'Attribution',
  'Publisher',
  'Publication Date',
  'Headline',
  'Source URI',
] as const

/** One row an event. Several names are parted by `; `; the attribution is the chain from the outlet's first source to the speaker. */
export function eventRows(article: Article): string[][] {
  const byId = new Map(article.entities.map(e => [e.id, e]))
  const raw = (ids: readonly string[]): string => ids.map(id => byId.get(id)?.name ?? id).join('; ')
  const names = (ids: readonly string[]): string =>
    ids.map(id => byId.get(id)?.nameEn ?? byId.get(id)?.name ?? id).join('; ')
  const chains = new Map(article.attributions.map(a => [a.id, a.chain.map(source => source.name).join(' > ')]))
  const headline = article.title === null ? '' : sliceOf(article.text, article.title)
  return article.events.map(event => {
    const count = (kind: string): string => String(event.counts.find(c => c.kind === kind)?.value ?? '')
    return [
      `${article.id}#${event.id}`,
      event.date?.value ?? '',
      event.type,
      event.mode ?? '',
      quadOf(event),
      cameoOf(event),
      names(event.actors),
      raw(event.actors),
      names(event.recipients),
      raw(event.recipients),
      event.place === null ? '' : names([event.place]),
      event.status,
      sliceOf(article.text, event.trigger),
      count('killed'),
      count('injured'),
      count('displaced'),
      count('detained'),
      event.attribution === null ? '' : (chains.get(event.attribution) ?? ''),
      article.source.outlet ?? '',
      article.published?.value ?? '',
      headline,
      article.source.uri,
    ]
  })
}

/** An event with everything it refers to beside it, to be read without its article. */
export interface EventRecord extends Omit<Event, 'actors' | 'recipients' | 'place' | 'trigger' | 'attribution'> {
  readonly article: string
  readonly uri: string
  readonly outlet: string | null
  readonly published: string | null
  readonly quad: string
  readonly cameo: string
  readonly trigger: Span & { readonly text: string }
  readonly actors: readonly Entity[]
  readonly recipients: readonly Entity[]
  readonly place: Entity | null
  /** In which attribution it is told; null where the article itself asserts it. */
  readonly attribution: Attribution | null
}

/** The events of an article, each by itself. */
export function eventRecords(article: Article): EventRecord[] {
  const entities = new Map(article.entities.map(entity => [entity.id, entity]))
  const found = (ids: readonly string[]): Entity[] => ids.flatMap(id => entities.get(id) ?? [])
  return article.events.map(({ actors, recipients, place, trigger, attribution, ...event }) => ({
    article: article.id,
    uri: article.source.uri,
    outlet: article.source.outlet,
    published: article.published?.value ?? null,
    ...event,
    quad: quadOf(event),
    cameo: cameoOf(event),
    trigger: { ...trigger, text: sliceOf(article.text, trigger) },
    actors: found(actors),
    recipients: found(recipients),
    place: place === null ? null : (entities.get(place) ?? null),
    attribution: article.attributions.find(({ id }) => id === attribution) ?? null,
  }))
}
