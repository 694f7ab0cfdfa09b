/** The desk answers from tables what comparing all articles in memory answers, in pages, and opens every answer at its words. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { labelsOfArticle } from '../src/comparison.ts'
import { type Desk, openDesk, type Quote } from '../src/desk/index.ts'
import { type Article, type ArticleInput, readArticle } from '../src/index.ts'
import { difference, networkOf } from '../src/network/index.ts'
import { openStore, type Store } from '../src/store/index.ts'
import { compareArticles, profilesOf } from '../src/story/index.ts'
import { filesBelow, readText } from './support/sources.ts'

const ATTACK = { title: 'هجوم على معسكر في سبها', published: '2019-05-10' }
const INPUTS: readonly ArticleInput[] = [
  ...filesBelow('examples/reports', name => name.endsWith('.txt')).map(uri => ({ uri, text: readText(uri) })),
  {
    ...ATTACK,
    uri: 'r1',
    outlet: 'منبر',
    text: 'قال المتحدث أحمد المسماري إن تسعة جنود قتلوا في هجوم شنه تنظيم داعش على معسكر في سبها يوم السبت.',
  },
  {
    ...ATTACK,
    uri: 'r2',
    outlet: 'نداء',
    text: 'أعلنت وزارة الصحة أن الهجوم الذي شنه تنظيم داعش على معسكر سبها يوم السبت أسفر عن مقتل أحد عشر جنديا.',
  },
  {
    uri: 'r3',
    outlet: 'نداء',
    published: '2019-07-01',
    title: 'زيارة حفتر',
    text: 'وصل المشير خليفة حفتر إلى القاهرة. والتقى خليفة حفتر مسؤولين.',
  },
  {
    uri: 'r4',
    outlet: 'نداء',
    published: '2019-02-01',
    title: 'تصريحات حفتر',
    text: 'قال اللواء المتقاعد خليفة حفتر إن قواته مستعدة.',
  },
]

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value))
const folders: string[] = []
const open: Store[] = []
async function filled(inputs: readonly ArticleInput[]): Promise<{ store: Store; desk: Desk }> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-desk-'))
  folders.push(folder)
  const store = await openStore({ folder, read: input => articles.get(input.uri)! })
  open.push(store)
  const desk = openDesk(store)
  for await (const _ of desk.add(inputs));
  return { store, desk }
}

const articles = new Map<string, Article>()
let desk: Desk
let store: Store
let set: ReturnType<typeof compareArticles>
beforeAll(async () => {
  for (const input of INPUTS) articles.set(input.uri, readArticle(input))
  set = compareArticles([...articles.values()])
  ;({ desk, store } = await filled(INPUTS))
}, 300_000)
afterAll(async () => {
  for (const one of open) await one.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}, 60_000)

/** A quote is what its article says there. */
function expectTrue({ evidence, text, before, after }: Quote): void {
  const whole = [...articles.values()].find(article => article.id === evidence.article)!.text
  expect(whole.slice(evidence.start, evidence.end)).toBe(text)
  expect(whole.slice(0, evidence.start).trimEnd().endsWith(before.trimEnd())).toBe(true)
  expect(whole.slice(evidence.end).trimStart().startsWith(after.trimStart())).toBe(true)
}

describe('stories', () => {
  it('are those of comparing everything', async () => {
    const { items, total } = await desk.stories({ limit: 200 })
    expect(items.map(story => story.id).sort()).toEqual(set.stories.map(story => story.id).sort())
    expect(total).toBe(set.stories.length)
    for (const told of set.stories) {
      const page = (await desk.story(told.id))!
      expect(page.story).toEqual(json(told))
      expect(page.articles.map(ref => ref.id)).toEqual(told.articles)
      expect(page.summary).toMatchObject({ claims: told.claims.length, contradictions: told.contradictions.length })
      const known = new Set(page.actors.map(actor => actor.id))
      for (const event of told.events) for (const id of event.actors) expect(known).toContain(id)
    }
    expect(await desk.story('s:none')).toBe(null)
  })

  it('come in pages, filtered', async () => {
    const all = (await desk.stories({ limit: 200 })).items
    const one = (await desk.stories({ limit: 1, page: 2 })).items
    expect(one).toEqual(all.slice(1, 2))
    const of = async (filters: Parameters<Desk['stories']>[0]): Promise<string[]> =>
      (await desk.stories(filters)).items.flatMap(story => story.outlets)
    expect(await of({ outlet: 'مـنبر' })).toContain('منبر')
    expect(await of({ text: 'معسكر سبها' })).toContain('منبر')
    expect(await of({ actor: 'person/khalifa-haftar', from: '2019-07' })).toContain('نداء')
    expect(await of({ outlet: 'منبر', to: '2018' })).toEqual([])
    expect(await of({ actor: 'لا أحد بهذا الاسم' })).toEqual([])
    await expect(desk.stories({ limit: 201 })).rejects.toThrow(RangeError)
    await expect(desk.stories({ page: 0 })).rejects.toThrow(RangeError)
    await expect(desk.stories({ from: 'soon' })).rejects.toThrow(RangeError)
  })
})

describe('claims', () => {
  it('open at the words and chains of every report', async () => {
    const { items, total } = await desk.claims({ limit: 200 })
    const claims = set.stories.flatMap(story => story.claims)
    expect(items.map(claim => claim.id).sort()).toEqual(claims.map(claim => claim.id).sort())
    expect(total).toBe(claims.length)
    for (const claim of claims) {
      const page = (await desk.claim(claim.id))!
      expect(page.claim).toEqual(json(claim))
      expect(page.reports.length).toBe(claim.reports.length)
      for (const { quote, cue } of page.reports) {
        expectTrue(quote)
        if (cue !== null) expectTrue(cue)
      }
      for (const { from, to } of page.changes) for (const quote of [from, to]) expectTrue(quote)
      for (const citation of Object.values(page.citation))
        expect(citation).toContain(page.reports[0]!.quote.article.uri)
    }
  })

  it('are ordered and filtered', async () => {
    const lowers = async (order: 'strongest' | 'weakest'): Promise<number[]> =>
      (await desk.claims({ order, limit: 200 })).items.map(claim => claim.independent.lower)
    const strongest = await lowers('strongest')
    expect(strongest).toEqual(strongest.toSorted((a, b) => b - a))
    expect(await lowers('weakest')).toEqual(strongest.toSorted((a, b) => a - b))
    const anonymous = (await desk.claims({ warning: 'anonymous only', limit: 200 })).items
    expect(anonymous.length).toBeGreaterThan(0)
    expect(anonymous.every(claim => claim.warnings.includes('anonymous only'))).toBe(true)
    const camp = (await desk.claims({ text: 'المعسكر' })).items
    expect(camp.length).toBeGreaterThan(0)
    expect(camp.every(claim => claim.text.includes('معسكر'))).toBe(true)
    const own = (await desk.claims({ outlet: 'منبر' })).items
    expect(own.length).toBeGreaterThan(0)
    expect(own.every(claim => claim.outlets.includes('منبر'))).toBe(true)
  })
})

describe('contradictions and ledgers', () => {
  it('show both sides and all points', async () => {
    const { items } = await desk.contradictions({ limit: 200 })
    expect(items.length).toBe(set.stories.flatMap(story => story.contradictions).length)
    for (const { left, right } of items) for (const quote of [...left.quotes, ...right.quotes]) expectTrue(quote)
    expect((await desk.contradictions({ kind: 'figure', outlet: 'منبر' })).items.length).toBeGreaterThan(0)
    const ledgers = (await desk.ledgers({ limit: 200 })).items
    expect(ledgers.length).toBe(set.stories.flatMap(story => story.figures).length)
    for (const { points, articles: told } of ledgers)
      expect(new Set(told.map(a => a.id))).toEqual(new Set(points.map(p => p.article)))
  })
})

describe('the network', () => {
  const memory = (choice: object = {}) =>
    networkOf(set, [...articles.values()], { ...choice, labelsOf: labelsOfArticle })

  it('is that of comparing everything: as a whole, of a day, of an outlet', async () => {
    expect((await desk.network()).relations).toEqual(json(memory().relations))
    expect((await desk.network({ asOf: '2019-06' })).relations).toEqual(json(memory({ asOf: '2019-06' }).relations))
    expect((await desk.network({ outlet: 'منبر' })).relations).toEqual(json(memory({ outlet: 'منبر' }).relations))
    const [left, right] = ['منبر', 'نداء'].map(outlet => memory({ outlet }))
    const found = await desk.networkDifference('منبر', 'نداء')
    expect([found.left.relations, found.right.relations]).toEqual(json(Object.values(difference(left!, right!))))
    const attacks = (await desk.network({ kind: 'attacks' })).relations
    expect(attacks.length).toBeGreaterThan(0)
    expect(attacks.every(relation => relation.kind === 'attacks')).toBe(true)
    for (const quote of await desk.quotes(attacks.flatMap(relation => relation.evidence))) expectTrue(quote)
  })

  it('knows labels by outlet, actor, tone and voice', async () => {
    const cells = (await desk.labels({ limit: 200 })).items
    const labels = memory().actors.flatMap(actor => actor.labels.flatMap(label => label.evidence))
    expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(labels.length)
    for (const quote of cells.flatMap(cell => cell.quotes)) expectTrue(quote)
    const own = (await desk.labels({ outlet: 'نداء', actor: 'person/khalifa-haftar' })).items
    expect(own.flatMap(cell => cell.texts.map(text => text.text))).toEqual(expect.arrayContaining(['المشير']))
  })
})

describe('actors and outlets', () => {
  it('are counted over all articles', async () => {
    const [haftar] = (await desk.actors({ text: 'Haftar' })).items
    const naming = [...articles.values()].filter(a => a.entities.some(e => e.kb === 'person/khalifa-haftar'))
    expect(haftar).toMatchObject({ id: 'person/khalifa-haftar', articles: naming.length })
    const page = (await desk.actor(haftar!.id))!
    expect(page.relations.length).toBeGreaterThan(0)
    expect(page.outlets.map(o => o.outlet)).toContain('نداء')
    expect(await desk.actor('person/nobody')).toBe(null)
  })

  it('profile outlets as comparing everything does, and tell how their words drift', async () => {
    const profiles = profilesOf(set, [...articles.values()])
    for (const outlet of (await desk.outlets()).items) {
      const { anonymous, depth, firstHand, leftOut } = profiles.find(profile => profile.outlet === outlet.id)!
      expect(outlet).toMatchObject({ anonymous, depth, firstHand, leftOut: leftOut.length })
    }
    const { drift } = (await desk.outlet('نداء'))!
    expect(drift).toEqual([
      expect.objectContaining({
        actor: 'person/khalifa-haftar',
        from: expect.objectContaining({ text: 'اللواء المتقاعد', from: '2019-02-01' }),
        to: expect.objectContaining({ text: 'المشير', from: '2019-07-01' }),
      }),
    ])
  })
})

describe('articles', () => {
  it('are found, shown among others and explained', async () => {
    const found = await desk.search('معسكر', { outlet: 'منبر' })
    const [hit] = found.items
    expect(hit!.excerpt.matches.map(m => hit!.excerpt.text.slice(m.start, m.end))).toEqual(['معسكر'])
    const page = (await desk.article(hit!.id))!
    expect(page.article).toEqual(json(articles.get('r1')))
    expect(page.story).toEqual(hit!.story)
    expect(page.claims.length).toBeGreaterThan(0)
    const { findings } = (await desk.explain(hit!.id))!
    for (const mention of page.article.mentions)
      expect(findings).toContainEqual(expect.objectContaining({ layer: 'mention', id: mention.id, rule: mention.rule }))
    expect(await desk.explain('sha256:none')).toBe(null)
  })
})

it('answers the same in any order of adding, and from an index made again', { timeout: 300_000 }, async () => {
  const answers = async (from: Desk): Promise<string> =>
    JSON.stringify([
      await from.stories({ limit: 200 }),
      await from.claims({ limit: 200, order: 'latest' }),
      await from.network(),
      await from.labels({ limit: 200 }),
      await from.actors({ limit: 200 }),
      await from.outlets(),
      await from.overview(),
    ])
  const before = await answers(desk)
  const other = await filled(INPUTS.toReversed())
  expect(await answers(other.desk)).toBe(before)
  await store.rebuild()
  expect(await answers(desk)).toBe(before)
})
