/** The five reports that the project began from, side by side, where they lie beside the checkout: what they say of Egypt, Haftar and the others. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../src/index.ts'
import { networkOf, type Relation } from '../src/network/index.ts'
import { compareArticles } from '../src/story/index.ts'
import { ROOT } from './support/sources.ts'

const folder = join(ROOT, '../shared/reports')
const here = existsSync(folder)
if (!here) console.warn(`skipped: the five reports are not at ${folder}`)

describe.skipIf(!here)('the five reports', () => {
  const names = here ? readdirSync(folder).filter(name => name.endsWith('.txt')) : []
  const articles = names.map(uri => readArticle({ uri, text: readFileSync(join(folder, uri), 'utf8') }))
  const set = compareArticles(articles)
  const { relations } = networkOf(set, articles)
  const between = (actor: string, kind: Relation['kind'], recipient: string): Relation | undefined =>
    relations.find(r => r.actor === actor && r.kind === kind && r.recipient === recipient)

  it('are one story', () => {
    expect(set.stories.map(story => story.articles.length)).toEqual([5])
  })

  it('date the undated one of the spring of 2019 by another, with the proof, and no other', () => {
    const settled = set.articles.filter(a => a.published?.basis === 'other-articles')
    expect(settled.map(a => [a.uri.slice(0, 3), a.published?.value])).toEqual([['004', '2019-04-14']])
    expect(settled[0]!.published).toMatchObject({
      proof: { because: [expect.stringContaining('14'), expect.any(String)] },
    })
  })

  it('do not contradict each other in a figure: of three planes two carried arms', () => {
    expect(set.stories.flatMap(s => s.contradictions).filter(c => c.kind === 'figure')).toEqual([])
  })

  it.each([
    ['state/egypt', 'supports', 'person/khalifa-haftar'],
    ['state/egypt', 'arms', 'person/khalifa-haftar'],
    ['state/uae', 'arms', 'person/khalifa-haftar'],
    ['state/turkey', 'supports', 'organisation/gna'],
    ['organisation/gna', 'agrees with', 'state/turkey'],
    ['organisation/arab-league', 'opposes', 'state/libya'],
    ['state/russia', 'opposes', 'person/khalifa-haftar'],
    ['person/khalifa-haftar', 'agrees with', 'state/russia'],
    ['person/khalifa-haftar', 'attacks', 'place/tripoli-libya'],
  ] as const)('say, each according to somebody: %s %s %s', (actor, kind, recipient) => {
    const relation = between(actor, kind, recipient)
    expect(relation?.accordingTo.length).toBeGreaterThan(0)
    expect(relation?.events.length).toBeGreaterThan(0)
  })
})
