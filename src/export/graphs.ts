/** The network as graphs that Gephi and its kin open: actors are nodes, relations are directed edges. */
import type { Actor, Network, Relation } from '../network/index.ts'
import { xmlText } from './xml.ts'

type Value = string | number
type Kind = 'string' | 'integer'

/** Attributes of nodes and edges, each read off its thing. */
const NODE: Readonly<Record<string, readonly [Kind, (actor: Actor) => Value]>> = {
  type: ['string', actor => actor.type],
  english: ['string', actor => actor.nameEn ?? ''],
  labels: ['string', actor => [...new Set(actor.labels.map(label => label.text))].join('; ')],
}
const EDGE: Readonly<Record<string, readonly [Kind, (relation: Relation) => Value]>> = {
  kind: ['string', relation => relation.kind],
  means: ['string', relation => relation.means.join('; ')],
  from: ['string', relation => relation.from ?? ''],
  to: ['string', relation => relation.to ?? ''],
  accordingTo: ['string', relation => [...new Set(relation.accordingTo.map(({ root }) => root))].join('; ')],
  rootsLower: ['integer', relation => relation.independent.lower],
  rootsUpper: ['integer', relation => relation.independent.upper],
}

/** Only actors that some relation names: the others are no part of a graph. */
function nodesOf({ actors, relations }: Network): Actor[] {
  const named = new Set(relations.flatMap(({ actor, recipient }) => [actor, recipient]))
  return actors.filter(({ id }) => named.has(id))
}

/** Relations between actors that are there. */
function edgesOf({ actors, relations }: Network): Relation[] {
  const known = new Set(actors.map(({ id }) => id))
  return relations.filter(({ actor, recipient }) => known.has(actor) && known.has(recipient))
}

/** The network as GraphML. */
export function toGraphml(network: Network): string {
  const keys = (of: 'node' | 'edge', attributes: Readonly<Record<string, readonly [Kind, unknown]>>): string[] =>
    Object.entries(attributes).map(
      ([name, [kind]]) =>
        `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${kind === 'integer' ? 'int' : 'string'}"/>`,
    )
  const data = (id: string, value: Value): string => `<data key="${id}">${xmlText(String(value))}</data>`
  const nodes = nodesOf(network).map(actor => {
    const own = Object.entries(NODE).map(([name, [, read]]) => data(`node-${name}`, read(actor)))
    return `    <node id="${xmlText(actor.id)}">${data('node-label', actor.name)}${own.join('')}</node>`
  })
  const edges = edgesOf(network).map((relation, i) => {
    const own = Object.entries(EDGE).map(([name, [, read]]) => data(`edge-${name}`, read(relation)))
    return `    <edge id="r${i}" source="${xmlText(relation.actor)}" target="${xmlText(relation.recipient)}">${own.join('')}</edge>`
  })
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="node-label" for="node" attr.name="label" attr.type="string"/>',
    ...keys('node', NODE),
    ...keys('edge', EDGE),
    '  <graph edgedefault="directed">',
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
  ].join('\n')}\n`
}

/** The network as GEXF 1.3. */
export function toGexf(network: Network): string {
  const declared = (of: 'node' | 'edge', attributes: Readonly<Record<string, readonly [Kind, unknown]>>): string[] => [
    `    <attributes class="${of}">`,
    ...Object.entries(attributes).map(
      ([name, [kind]]) => `      <attribute id="${name}" title="${name}" type="${kind}"/>`,
    ),
    '    </attributes>',
  ]
  const values = (pairs: readonly (readonly [string, Value])[]): string =>
    `<attvalues>${pairs.map(([name, value]) => `<attvalue for="${name}" value="${xmlText(String(value))}"/>`).join('')}</attvalues>`
  const nodes = nodesOf(network).map(actor => {
    const own = Object.entries(NODE).map(([name, [, read]]) => [name, read(actor)] as const)
    return `      <node id="${xmlText(actor.id)}" label="${xmlText(actor.name)}">${values(own)}</node>`
  })
  const edges = edgesOf(network).map((relation, i) => {
    const own = Object.entries(EDGE).map(([name, [, read]]) => [name, read(relation)] as const)
    const ends = `source="${xmlText(relation.actor)}" target="${xmlText(relation.recipient)}"`
    return `      <edge id="${i}" ${ends} label="${xmlText(relation.kind)}" weight="${Math.max(1, relation.independent.lower)}">${values(own)}</edge>`
  })
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph defaultedgetype="directed">',
    ...declared('node', NODE),
    ...declared('edge', EDGE),
    '    <nodes>',
    ...nodes,
    '    </nodes>',
    '    <edges>',
    ...edges,
    '    </edges>',
    '  </graph>',
    '</gexf>',
  ].join('\n')}\n`
}
