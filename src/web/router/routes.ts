/** The page's addresses: every view has one, and its state stands in the query, so that a link leads back to what was seen. */

export type ViewName =
  | 'stories'
  | 'story'
  | 'claims'
  | 'claim'
  | 'article'
  | 'network'
  | 'labels'
  | 'actors'
  | 'actor'
  | 'outlets'
  | 'outlet'
  | 'search'
  | 'nowhere'

export interface Route {
  readonly view: ViewName
  /** Of the one thing shown; empty where the view shows many. */
  readonly id: string
}

const LISTS: Readonly<Record<string, ViewName>> = {
  '': 'stories',
  stories: 'stories',
  claims: 'claims',
  network: 'network',
  labels: 'labels',
  actors: 'actors',
  outlets: 'outlets',
  search: 'search',
}
const SINGLES: Readonly<Record<string, ViewName>> = {
  stories: 'story',
  claims: 'claim',
  articles: 'article',
  actors: 'actor',
  outlets: 'outlet',
}

/** A path segment as it was meant, also where somebody mangled its escapes. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Which view a path leads to. */
export function routeOf(path: string): Route {
  const [folder = '', ...rest] = path.split('/').filter(segment => segment !== '')
  const id = decoded(rest.join('/'))
  const view = id === '' ? LISTS[folder] : SINGLES[folder]
  return view === undefined ? { view: 'nowhere', id: path } : { view, id }
}

type Query = Readonly<Record<string, string | number | undefined>>

function address(path: string, query: Query = {}): string {
  const entries = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  )
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`
}

const single = (folder: string) => (id: string, query?: Query) => address(`/${folder}/${encodeURIComponent(id)}`, query)
const list = (path: string) => (query?: Query) => address(path, query)

/** Addresses by view. */
export const to = {
  stories: list('/'),
  story: single('stories'),
  claims: list('/claims'),
  claim: single('claims'),
  article: single('articles'),
  network: list('/network'),
  labels: list('/labels'),
  actors: list('/actors'),
  actor: single('actors'),
  outlets: list('/outlets'),
  outlet: single('outlets'),
  search: list('/search'),
} as const
