import type { Article, Event, EventType } from '../document/index.ts'

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

/** The columns of `toCsv`, after PLOVER and POLECAT. */
export const EVENT_COLUMNS = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'CAMEO',
  'Actor Name',
  'Recipient Name',
  'Placename',
  'Status',
  'Trigger',
  'Killed',
  'Injured',
  'Detained',
  'Attribution',
  'Publisher',
  'Publication Date',
  'Source URI',
] as const

/** One row an event; names are the entities' best ones, several parted by `; `. */
export function eventRows(article: Article): string[][] {
  const names = new Map(article.entities.map(e => [e.id, e.nameEn ?? e.name]))
  const list = (ids: readonly string[]): string => ids.map(id => names.get(id) ?? id).join('; ')
  return article.events.map(event => {
    const count = (kind: string): string => String(event.counts.find(c => c.kind === kind)?.value ?? '')
    return [
      `${article.id}#${event.id}`,
      event.date?.value ?? '',
      event.type,
      event.mode ?? '',
      cameoOf(event),
      list(event.actors),
      list(event.recipients),
      event.place === null ? '' : list([event.place]),
      event.status,
      article.text.slice(event.trigger.start, event.trigger.end),
      count('killed'),
      count('injured'),
      count('detained'),
      event.attribution ?? '',
      article.source.outlet ?? '',
      article.published?.value ?? '',
      article.source.uri,
    ]
  })
}

const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

/** The events of articles as CSV (RFC 4180) with a header. */
export function toCsv(articles: readonly Article[]): string {
  const rows = [EVENT_COLUMNS, ...articles.flatMap(eventRows)]
  return rows.map(row => `${row.map(quoted).join(',')}\r\n`).join('')
}
