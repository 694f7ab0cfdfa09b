/** Holds the annotated sample reports to their texts, and the scorer to what its scores claim to mean. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Gold, type GoldFile, locate, readGold, resolveGold } from '../evaluation/gold.ts'
import { anyOf, iou, matchOneToOne, sameName } from '../evaluation/matching.ts'
import { inputsOf, NOTHING, type Prediction } from '../evaluation/predictions.ts'
import { appendRun } from '../evaluation/report.ts'
import { score } from '../evaluation/score.ts'
import { LAYERS, type LayerName } from '../evaluation/sheet.ts'
import type { Attribution, Event } from '../src/index.ts'
import { filesBelow, ROOT } from './support/sources.ts'

const GOLD_DIR = join(ROOT, 'evaluation/gold')
const golds = readGold(GOLD_DIR, join(ROOT, 'examples/reports'))
const GROUNDS = { rule: 'gold', evidence: [] }

const attributionsOf = (gold: Gold): Attribution[] =>
  gold.attributions.map(({ cue, content, chain, form, act }, i) => ({
    ...GROUNDS,
    id: `a${i}`,
    cue,
    content,
    form,
    parent: null,
    act: anyOf(act)[0]!,
    chain: chain.map(({ name, kind }) => ({ name: anyOf(name)[0]!, kind, span: null, entity: null })),
  }))

const eventsOf = (gold: Gold): Event[] =>
  gold.events.map((event, i) => {
    const date = anyOf<string | null>(event.date)[0] ?? null
    return {
      ...GROUNDS,
      id: `e${i}`,
      type: anyOf(event.type)[0]!,
      mode: null,
      trigger: event.trigger,
      actors: event.actors,
      recipients: event.recipients,
      place: event.place ?? null,
      date: date === null ? null : { value: date, timex: null },
      status: anyOf(event.status)[0]!,
      counts: (event.counts ?? []).map(count => ({ ...count, span: event.trigger })),
      attribution: null,
    }
  })

/** What a perfect reader would return. */
function perfect(gold: Gold): Prediction {
  const published = anyOf<string | null>(gold.published)[0] ?? null
  return {
    text: gold.text,
    sections: gold.furniture.map(({ start, end }) => ({ start, end, kind: 'notice' as const, rule: 'gold' })),
    published: published === null ? null : { value: published, basis: 'dateline', evidence: [], derivation: [] },
    timexes: gold.timexes.map((timex, i) => ({ ...GROUNDS, ...timex, id: `t${i}`, value: anyOf(timex.value)[0]! })),
    mentions: gold.mentions.map((mention, i) => ({ ...GROUNDS, ...mention, id: `m${i}`, titles: [] })),
    entities: gold.entities.map(({ id, type, name }) => ({ id, type, name, nameEn: null, kb: null })),
    attributions: attributionsOf(gold),
    events: eventsOf(gold),
  }
}

/** F1 in percent by layer, of the perfect predictions changed by `spoil`. */
function percentages(spoil: (prediction: Prediction) => Prediction): Record<LayerName, number> {
  const { scores } = score(golds, new Map(golds.map(gold => [gold.name, spoil(perfect(gold))])))
  return Object.fromEntries(LAYERS.map(layer => [layer, 100 * scores[layer].f1])) as Record<LayerName, number>
}

/** The layers that fall below 100 when perfect predictions are changed by `spoil`. */
const lowered = (spoil: (prediction: Prediction) => Prediction): LayerName[] => {
  const shares = percentages(spoil)
  return LAYERS.filter(layer => shares[layer] < 100)
}

describe('the sample reports', () => {
  it('are all annotated', () => {
    const names = filesBelow('examples/reports', name => name.endsWith('.txt'))
    expect(golds.map(gold => `examples/reports/${gold.name}.txt`)).toEqual(names)
    expect(golds.length).toBeGreaterThanOrEqual(8)
  })

  it.each(golds.map(gold => [gold.name, gold] as const))('%s is annotated in every layer', (_, gold) => {
    const layers = [gold.timexes, gold.mentions, gold.attributions, gold.events]
    expect(layers.filter(layer => layer.length < 4)).toEqual([])
  })

  it.each(golds.map(gold => [gold.name] as const))('%s names its title as the text has it', name => {
    const { title } = JSON.parse(readFileSync(join(GOLD_DIR, `${name}.gold.json`), 'utf8')) as GoldFile
    const { text } = golds.find(gold => gold.name === name)!
    expect(text.split('\n')).toContain(title)
  })

  it('hold chains of three, anonymous sources, a denial, and one report without a date', () => {
    const attributions = golds.flatMap(gold => gold.attributions)
    expect(attributions.filter(a => a.chain.length === 3).length).toBeGreaterThan(0)
    expect(attributions.filter(a => a.chain.some(link => link.kind === 'anonymous')).length).toBeGreaterThan(0)
    expect(attributions.filter(a => anyOf(a.act).includes('denial')).length).toBeGreaterThan(0)
    expect(golds.filter(gold => gold.published === null)).toHaveLength(1)
  })
})

describe('a gold file', () => {
  const text = 'قال الوزير إن مصر تدعم الحل'
  const file: GoldFile = {
    furniture: [],
    title: null,
    published: null,
    timexes: [],
    entities: [{ id: 'egypt', type: 'GPE', name: 'مصر', forms: ['مصر'], titles: [] }],
    attributions: [],
    events: [],
  }
  const event: GoldFile['events'][number] = {
    trigger: { q: 'تدعم' },
    type: 'SUPPORT',
    actors: ['egypt'],
    recipients: [],
    date: null,
    status: 'actual',
    attributed: true,
  }

  it('is taken if it fits its text', () => {
    expect(resolveGold('x', text, { ...file, events: [event] }).events[0]!.trigger).toEqual({ start: 18, end: 22 })
  })

  it.each<[string, Partial<GoldFile>]>([
    ['a quotation that is not there', { timexes: [{ q: 'أمس', type: 'DATE', value: '2020-01-01' }] }],
    ['a second occurrence of what occurs once', { events: [{ ...event, trigger: { q: 'تدعم', n: 2 } }] }],
    ['a form that is only part of a word', { entities: [{ ...file.entities[0]!, forms: ['وزير'] }] }],
    ['furniture that begins no line', { furniture: ['الوزير'] }],
    ['an entity nobody knows', { events: [{ ...event, actors: ['libya'] }] }],
  ])('is refused with %s', (_, wrong) => {
    expect(() => resolveGold('x', text, { ...file, ...wrong })).toThrow(/is not in the text|no line|no entity/)
  })

  it('counts occurrences from one', () => {
    expect(locate('قال وقال', { q: 'قال', n: 2 })).toEqual({ start: 5, end: 8 })
  })
})

describe('the scorer', () => {
  it('gives 100 for what the gold says', () => {
    expect(lowered(prediction => prediction)).toEqual([])
    expect(score(golds, new Map(golds.map(gold => [gold.name, perfect(gold)]))).errors).toEqual([])
  })

  it('gives 0 for nothing, but for the dates that nobody can know', () => {
    const { scores } = score(golds, new Map())
    const undated = golds.filter(gold => anyOf<string | null>(gold.published).includes(null)).length
    expect(LAYERS.filter(layer => scores[layer].f1 > 0)).toEqual(['publication date'])
    expect(scores['publication date'].f1).toBeCloseTo(undated / golds.length)
  })

  it('names what is missing', () => {
    const { errors } = score(golds, new Map())
    const annotations = golds.flatMap(g => [g.timexes, g.mentions, g.attributions, g.events, g.furniture]).flat()
    const dated = golds.filter(gold => gold.published !== null)
    expect(errors).toHaveLength(annotations.length + dated.length)
  })

  it('does not compare ranges of another text', () => {
    const layers = percentages(prediction => ({ ...prediction, text: `${prediction.text} ` }))
    expect(layers['publication date']).toBe(100)
    expect(layers.mentions).toBe(0)
  })

  it('tells a wrong link of a chain from a wrong speaker', () => {
    const withoutFirst = ({ chain }: Attribution) => (chain.length > 1 ? chain.slice(1) : chain)
    const withoutLast = ({ chain }: Attribution) => (chain.length > 1 ? chain.slice(0, -1) : chain)
    const withChains = (chainOf: typeof withoutFirst) =>
      lowered(p => ({ ...p, attributions: p.attributions.map(a => ({ ...a, chain: chainOf(a) })) }))
    expect(withChains(withoutFirst)).toEqual(['attributions: with the whole chain right'])
    expect(withChains(withoutLast)).toEqual([
      'attributions: with the right speaker',
      'attributions: with the whole chain right',
    ])
  })

  it('takes no offence at the outer attributions of those found, only at stray ones', () => {
    const around = (a: Attribution): Attribution => ({ ...a, id: `${a.id} outer`, content: { start: 0, end: 1 } })
    const nested = (p: Prediction): Prediction => ({
      ...p,
      attributions: p.attributions.flatMap(a => [{ ...a, parent: `${a.id} outer` }, around(a)]),
    })
    const stray = (p: Prediction): Prediction => ({ ...p, attributions: p.attributions.flatMap(a => [a, around(a)]) })
    expect(lowered(nested)).toEqual([])
    expect(lowered(stray)).toContain('attributions: found')
  })

  it.each<[LayerName, (prediction: Prediction) => Prediction]>([
    ['furniture lines', p => ({ ...p, sections: [] })],
    ['publication date', p => ({ ...p, published: null })],
    ['time: found and resolved', p => ({ ...p, timexes: p.timexes.map(t => ({ ...t, value: 'P9Y' })) })],
    ['coreference (B³)', p => ({ ...p, mentions: p.mentions.map(m => ({ ...m, entity: m.id })) })],
    [
      'attributions: of the right act (of those found)',
      p => ({ ...p, attributions: p.attributions.map(a => ({ ...a, act: 'promise' })) }),
    ],
    ['events: with who and whom right', p => ({ ...p, events: p.events.map(e => ({ ...e, actors: [] })) })],
    [
      'events: with the right date (of those found)',
      p => ({ ...p, events: p.events.map(e => ({ ...e, date: { value: '1999', timex: null } })) }),
    ],
    [
      'events: of the right status (of those found)',
      p => ({ ...p, events: p.events.map(e => ({ ...e, status: 'hypothetical' })) }),
    ],
    ['events: figures (of those found)', p => ({ ...p, events: p.events.map(e => ({ ...e, counts: [] })) })],
  ])('lowers «%s» for what is wrong there', (layer, spoil) => {
    expect(lowered(spoil)).toContain(layer)
  })

  it('takes the place of a visit for the recipient', () => {
    const onlyPlace = (e: Event): Event =>
      e.recipients.length === 1 && e.recipients[0] === e.place ? { ...e, recipients: [] } : e
    expect(lowered(p => ({ ...p, events: p.events.map(onlyPlace) }))).toEqual([])
  })

  it('counts what was found in page furniture as wrong', () => {
    const gold = golds.find(g => g.furniture.length > 0)!
    const { start, end } = gold.furniture[0]!
    const mention = { ...GROUNDS, start, end, id: 'm', type: 'ORG' as const, entity: 'x', titles: [] }
    const { scores } = score([gold], new Map([[gold.name, { ...NOTHING, text: gold.text, mentions: [mention] }]]))
    expect(scores.mentions).toMatchObject({ precision: 0, predicted: 1 })
  })
})

describe('matching', () => {
  it('pairs off the best first, and each only once', () => {
    expect(matchOneToOne([1, 2], [2, 3], (a, b) => (a === b ? 2 : 1))).toEqual([
      [2, 2],
      [1, 3],
    ])
  })

  it('compares ranges by what they share', () => {
    expect(iou({ start: 0, end: 4 }, { start: 2, end: 6 })).toBeCloseTo(1 / 3)
    expect(iou({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(0)
  })

  it.each([
    ['خليفة حفتر', 'حفتر', true],
    ['القاهرة', 'قاهره', true],
    ['مصادر مصرية', 'المصادر المصرية', true],
    ['خليفة حفتر', 'خليفة السراج', false],
    ['حفتر', '', false],
  ])('«%s» and «%s»: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same)
  })
})

describe('the inputs and the record', () => {
  it('reads the texts where a folder of gold has no records', () => {
    expect(inputsOf(golds, GOLD_DIR)).toEqual(golds.map(({ name, text }) => ({ uri: `${name}.txt`, text })))
  })

  it('adds a line a run and refuses a record with other columns', () => {
    const run = { version: '1.0.0', commit: 'abc', gold: 'own' }
    const { scores } = score(golds, new Map())
    const once = appendRun('', run, scores)
    expect(once.split('\n')[0]!.split('\t').slice(0, 4)).toEqual(['version', 'commit', 'gold', 'furniture lines'])
    expect(appendRun(once, run, scores).split('\n')).toHaveLength(4)
    expect(() => appendRun('version\tF1\n', run, scores)).toThrow('other columns')
  })
})
