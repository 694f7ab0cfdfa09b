/** Holds every result to the contract: its schema, its ranges, its evidence; and every stage to purity. */
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { CONTRACTS, schemaOf } from '../scripts/schema-of-types.mjs'
import { readActors } from '../src/actors/index.ts'
import { readAttributions } from '../src/attribution/index.ts'
import type { Span } from '../src/document/index.ts'
import { readEvents } from '../src/events/index.ts'
import { type Article, type ArticleInput, readArticle, run } from '../src/index.ts'
import { analyse } from '../src/language/index.ts'
import { networkOf } from '../src/network/index.ts'
import { readDocument } from '../src/reading/index.ts'
import { compareArticles } from '../src/story/index.ts'
import { readTime } from '../src/time/index.ts'
import { filesBelow, readText } from './support/sources.ts'

const samples: ArticleInput[] = filesBelow('examples/reports', name => name.endsWith('.txt')).map(uri => ({
  uri,
  text: readText(uri),
}))
const hostile: ArticleInput[] = [
  { uri: 'empty', text: '' },
  { uri: 'blank', text: ' \n\u200f\n' },
  { uri: 'lone surrogate', text: 'قال \ud800 الوزير إن «الأمر' },
  { uri: 'latin', text: 'Not Arabic at all. 2019-05-04' },
  { uri: 'controls', text: '\u202bقال\u202c الوزير: \u2066"نعم"\u2069' },
  { uri: 'quotes', text: '“”«»""'.repeat(500) },
  { uri: 'one line', text: 'وقال إن '.repeat(3000) },
]
const inputs = [...samples, ...hostile]

/** Every range an article holds, with where it stands. */
function* ranges(value: unknown, path: string): Generator<{ path: string; range: Span }> {
  if (typeof value !== 'object' || value === null) return
  if ('start' in value && 'end' in value) yield { path, range: value as Span }
  for (const [key, part] of Object.entries(value)) yield* ranges(part, `${path}.${key}`)
}

const cut = (text: string, { start, end }: Span): string => text.slice(start, end)

describe.each(inputs.map(input => [input.uri, input] as const))('%s', (_, input) => {
  const article: Article = readArticle(input)

  it('has the shape of the contract', () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readText('schema/article.schema.json')))
    validate(JSON.parse(JSON.stringify(article)))
    expect(validate.errors ?? []).toEqual([])
  })

  it('points into its text', () => {
    const wrong = [...ranges(article, 'article')].filter(
      ({ range: { start, end } }) => !(start >= 0 && start < end && end <= article.text.length),
    )
    expect(wrong).toEqual([])
  })

  it('says for everything derived which rule found it and in which words', () => {
    const derived = [
      ...article.timexes,
      ...article.mentions,
      ...article.attributions,
      ...article.events,
      ...article.figures,
    ]
    expect(derived.filter(a => a.rule === '' || a.evidence.length === 0)).toEqual([])
    for (const a of article.attributions) expect(a.chain.length).toBeGreaterThan(0)
  })

  it('begins and ends no range with white space', () => {
    const named = [...article.timexes, ...article.mentions, ...article.attributions.map(a => a.content)]
    expect(named.map(s => cut(article.text, s)).filter(words => words !== words.trim())).toEqual([])
  })

  it('refers only to what it holds, by ids that are its own', () => {
    for (const layer of [
      article.timexes,
      article.mentions,
      article.entities,
      article.attributions,
      article.events,
      article.figures,
    ])
      expect(new Set(layer.map(x => x.id)).size).toBe(layer.length)
    const entities = new Set(article.entities.map(e => e.id))
    const attributions = new Set(article.attributions.map(a => a.id))
    const events = new Set(article.events.map(e => e.id))
    const figures = new Set(article.figures.map(f => f.id))
    const timexes = new Set(article.timexes.map(t => t.id))
    const check = (known: ReadonlySet<string>, ids: readonly (string | null)[]) =>
      expect(ids.filter(id => id !== null && !known.has(id))).toEqual([])
    check(
      entities,
      article.mentions.map(m => m.entity),
    )
    check(
      entities,
      article.attributions.flatMap(a => a.chain.map(s => s.entity)),
    )
    check(
      entities,
      article.events.flatMap(e => [...e.actors, ...e.recipients, e.place]),
    )
    check(attributions, [
      ...article.attributions.map(a => a.parent),
      ...article.events.map(e => e.attribution),
      ...article.figures.map(f => f.attribution),
    ])
    check(
      timexes,
      article.events.map(e => e.date?.timex ?? null),
    )
    check(
      events,
      article.figures.map(f => f.event),
    )
    check(
      figures,
      article.figures.map(f => f.total),
    )
  })

  it('has no circle of parents', () => {
    const parents = new Map(article.attributions.map(a => [a.id, a.parent]))
    for (const start of parents.keys()) {
      const seen = new Set<string>()
      for (let id: string | null = start; id !== null; id = parents.get(id) ?? null) {
        expect(seen.has(id)).toBe(false)
        seen.add(id)
      }
    }
  })

  it('has a section for every line that is not blank, in order', () => {
    let at = 0
    for (const section of article.sections) {
      expect(section.start).toBeGreaterThanOrEqual(at)
      at = section.end
    }
    const uncovered = [...article.text.matchAll(/\S+/g)].filter(
      ({ index }) => !article.sections.some(s => s.start <= index && index < s.end),
    )
    expect(uncovered.map(m => m[0])).toEqual([])
  })

  it('takes nothing out of page furniture', () => {
    const furniture = article.sections.filter(s =>
      ['related', 'comment', 'notice', 'navigation', 'bio'].includes(s.kind),
    )
    const taken = [...article.mentions, ...article.attributions.map(a => a.cue), ...article.events.map(e => e.trigger)]
    expect(taken.filter(t => furniture.some(f => t.start < f.end && f.start < t.end))).toEqual([])
  })

  it('comes out the same twice', () => {
    expect(JSON.stringify(readArticle(input))).toBe(JSON.stringify(article))
  })

  it('keeps the text as it was given', () => {
    expect(article.text).toBe(input.text.toWellFormed())
  })
})

describe('text that ends anywhere', () => {
  /** The words of each line up to each of them, as feeds and cut pages give them. */
  function* beginnings(text: string): Generator<string> {
    for (const line of text.split('\n')) {
      const words = line.split(' ')
      for (let end = 1; end <= words.length; end++) yield words.slice(Math.max(0, end - MOST_WORDS), end).join(' ')
    }
  }
  const MOST_WORDS = 24

  it.each(samples.map(({ uri, text }) => [uri, text]))('is read without failing: %s', (uri, text) => {
    for (const beginning of beginnings(text)) {
      const bare = beginning.replace(/\p{P}+$/u, '')
      expect(() => readArticle({ uri, text: bare }), bare).not.toThrow()
    }
  })
})

describe('stages', () => {
  it.each(samples.map(s => [s.uri, s] as const))('are pure on %s', (_, input) => {
    const read = readDocument(input)
    const analysed = analyse(read)
    const timed = readTime(analysed)
    const acted = readActors(timed)
    const attributed = readAttributions(acted)
    expect(analyse(read).layer('analysis')).toEqual(analysed.layer('analysis'))
    expect(readTime(analysed).layer('timexes')).toEqual(timed.layer('timexes'))
    expect(readActors(timed).layer('mentions')).toEqual(acted.layer('mentions'))
    expect(readAttributions(acted).layer('attributions')).toEqual(attributed.layer('attributions'))
    expect(readEvents(attributed).layer('events')).toEqual(readEvents(attributed).layer('events'))
  })

  it('freeze what they make', () => {
    const document = run(samples[0]!)
    expect(Object.isFrozen(document.layer('mentions'))).toBe(true)
    expect(document.layer('attributions').every(a => Object.isFrozen(a) && Object.isFrozen(a.chain))).toBe(true)
    expect(() => document.with('timexes', [])).toThrow(RangeError)
  })
})

it.each(CONTRACTS)('has a schema of $type that is the one of the types', contract => {
  expect(JSON.parse(readText(`schema/${contract.file}.schema.json`))).toEqual(
    JSON.parse(JSON.stringify(schemaOf(contract))),
  )
})

it('gives stories and networks that their schemas describe', () => {
  const articles = samples.map(input => readArticle(input))
  const set = compareArticles(articles)
  const results = { story: set, network: networkOf(set, articles) }
  for (const [file, result] of Object.entries(results)) {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readText(`schema/${file}.schema.json`)))
    validate(JSON.parse(JSON.stringify(result)))
    expect(validate.errors).toBe(null)
  }
})

it('refuses a publication date that is none', () => {
  expect(() => readArticle({ uri: 'x', text: 'نص', published: 'yesterday' })).toThrow(RangeError)
})
