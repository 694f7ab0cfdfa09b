/** The component of each view. The front page comes with the program, the others when somebody goes there. */
import type { Component } from 'svelte'
import type { ViewName } from '../router/routes.ts'
import Stories from './Stories.svelte'

/** Shows a view; what it shows many of needs no `id`. */
export type View = Component<{ id: string }>
type Loader = () => Promise<{ readonly default: View | Component }>

const LOADERS: Readonly<Record<Exclude<ViewName, 'stories'>, Loader>> = {
  claims: () => import('./Claims.svelte'),
  network: () => import('./Network.svelte'),
  labels: () => import('./Labels.svelte'),
  actors: () => import('./Actors.svelte'),
  outlets: () => import('./Outlets.svelte'),
  search: () => import('./Search.svelte'),
  story: () => import('./Story.svelte'),
  claim: () => import('./Claim.svelte'),
  article: () => import('./Article.svelte'),
  actor: () => import('./Actor.svelte'),
  outlet: () => import('./Outlet.svelte'),
  nowhere: () => import('./Nowhere.svelte'),
}

const here = new Map<ViewName, View | Component>([['stories', Stories]])

/** The component, where it has come already. */
export const loaded = (name: ViewName): View | undefined => here.get(name) as View | undefined

/** The component, as soon as it has come. */
export async function loadView(name: ViewName): Promise<View> {
  if (name !== 'stories' && !here.has(name)) here.set(name, (await LOADERS[name]()).default)
  return here.get(name) as View
}
