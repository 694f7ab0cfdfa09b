/** Runs src/story/corpus/*.corpus: several short reports a case, and what comparing them has to yield. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../tests/support/corpus.ts'
import type { Article } from '../document/index.ts'
import { readArticle } from '../index.ts'
import { type Claim, compareArticles, type StorySet } from './index.ts'

/** `[A|…]` marks an article; `@ A outlet 2026-03-04` tells who published it and when. */
function articlesOf(text: string, headers: readonly string[]): Article[] {
  return headers.map(header => {
    const [name, outlet, published] = header.split(/\s+/) as [string, string, string | undefined]
    const body = text
      .split('\n')
      .filter(line => line.startsWith(`${name}: `))
      .map(line => line.slice(name.length + 2))
    return readArticle({
      id: `sha256:${name}`,
      uri: name,
      outlet,
      text: body.join('\n'),
      ...(published === undefined ? {} : { published }),
    })
  })
}

/** A claim by words that one of its reports or its text holds. */
function claimWith(set: StorySet, articles: readonly Article[], words: string): Claim[] {
  const byId = new Map(articles.map(a => [a.id, a]))
  return set.stories
    .flatMap(s => s.claims)
    .filter(claim =>
      claim.reports.some(r => {
        const article = byId.get(r.article)!
        const span = r.evidence ?? article.attributions.find(a => a.id === r.attribution)!.content
        return article.text.slice(span.start, span.end).includes(words)
      }),
    )
}

const biggest = (claims: readonly Claim[]): Claim | undefined =>
  claims.toSorted((a, b) => b.reports.length - a.reports.length)[0]

/** What the set says to one expectation, in the expectation's own words. */
function answer(expectation: string, set: StorySet, articles: readonly Article[]): string {
  const [what, ...rest] = expectation.split(' ') as [string, ...string[]]
  const uri = new Map(set.articles.map(a => [a.id, a.uri]))
  const names = (ids: readonly string[]): string => [...new Set(ids.map(id => uri.get(id)!))].sort().join('+')
  switch (what) {
    case 'stories':
      return `stories ${set.stories
        .map(s => names(s.articles))
        .sort()
        .join(' ')}`
    case 'linked':
      return `linked ${set.stories.some(s => s.linked.length > 0) ? 'yes' : 'no'}`
    case 'bounds': {
      const words = rest.slice(1).join(' ')
      const claim = biggest(claimWith(set, articles, words))
      return claim === undefined
        ? `bounds none ${words}`
        : `bounds ${claim.independent.lower}-${claim.independent.upper} ${words}`
    }
    case 'reports':
    case 'denied': {
      const words = rest.slice(1).join(' ')
      const reports = biggest(claimWith(set, articles, words))?.reports ?? []
      const own = what === 'denied' ? reports.filter(r => r.stance === 'denies') : reports
      return `${what} ${names(own.map(r => r.article)) || 'none'} ${words}`
    }
    case 'reads':
      return set.stories.some(s => s.claims.some(c => `reads ${c.text}` === expectation))
        ? expectation
        : `reads ${set.stories.flatMap(s => s.claims.map(c => c.text)).join(' | ')}`
    case 'contradictions': {
      const kinds = set.stories.flatMap(s => s.contradictions.map(c => c.kind)).sort()
      return `contradictions ${kinds.join(' ') || 'none'}`
    }
    case 'ledger': {
      const kind = rest[0]!
      const points = set.stories.flatMap(s => s.figures.filter(f => f.kind === kind).flatMap(f => f.points))
      return `ledger ${kind} ${[...new Set(points.map(p => p.value))].sort((a, b) => a - b).join(' ')}`
    }
    case 'changes': {
      const kinds = new Set(
        set.stories.flatMap(s => s.claims.flatMap(c => c.changes.map(x => x.what.replace(' ', '-')))),
      )
      return rest.every(kind => kinds.has(kind as never)) ? expectation : `changes ${[...kinds].join(' ')}`
    }
    case 'warning': {
      const words = rest.slice(1).join(' ')
      const warnings = biggest(claimWith(set, articles, words))?.warnings.map(w => w.replace(' ', '-')) ?? []
      return warnings.includes(rest[0]! as never) ? expectation : `warning ${warnings.join(',')} ${words}`
    }
    case 'same-text':
      return `same-text ${names(set.articles.filter(a => a.sameTextAs !== null).map(a => a.id)) || 'none'}`
    case 'reprint':
      return `reprint ${
        set.articles
          .filter(a => a.reprintOf !== null)
          .map(a => `${a.uri}=${a.reprintOf!.agency}`)
          .sort()
          .join(' ') || 'none'
      }`
    case 'withdrawals':
      return `withdrawals ${
        set.stories
          .flatMap(s => s.withdrawals.map(w => w.kind))
          .sort()
          .join(' ') || 'none'
      }`
    case 'dated':
      return `dated ${
        set.articles
          .filter(a => a.published?.basis === 'other-articles')
          .map(a => `${a.uri}=${a.published!.value}`)
          .join(' ') || 'none'
      }`
    default:
      throw new Error(`no such expectation: ${expectation}`)
  }
}

const folder = new URL('./corpus/', import.meta.url)
const files = readdirSync(folder).filter(name => name.endsWith('.corpus'))

describe.each(files)('%s', file => {
  for (const { where, title, headers, text, expectations } of readCorpus(new URL(file, folder)))
    it(`${where} ${title}`, () => {
      const articles = articlesOf(text, headers)
      const set = compareArticles(articles)
      expect(expectations.map(e => answer(e, set, articles))).toEqual([...expectations])
      expect(JSON.stringify(compareArticles(articles.toReversed()))).toBe(JSON.stringify(set))
    })
})

it('reads each claim in words of its own where its reports have any', () => {
  const report = (name: string, outlet: string, text: string): Article =>
    readArticle({ id: `sha256:${name}`, uri: name, outlet, published: '2026-03-04', text })
  const set = compareArticles([
    report(
      'A',
      'Alpha',
      'انفجار في سوق سرمين\n\nقالت الشرطة إن انفجارا هز سوق سرمين صباح الأربعاء وأدى إلى مقتل 12 شخصا.\n\nوأدان رئيس البلدية التفجير.',
    ),
    report(
      'B',
      'Beta',
      'انفجار في سوق سرمين\n\nأعلنت وزارة الصحة مقتل 12 شخصا في السوق.\n\nوقال شهود إن انفجارا هز سوق سرمين صباح الأربعاء.',
    ),
    report(
      'C',
      'Gamma',
      'مقتل 12 شخصا في سوق سرمين\n\nأكدت البلدية أن الانفجار هز سوق سرمين صباح الأربعاء وأدى إلى مقتل 12 شخصا بينهم أطفال.',
    ),
  ])
  const shared = set.stories.flatMap(s => s.claims).filter(c => c.reports.length > 1)
  expect(shared.length).toBeGreaterThan(1)
  expect(new Set(shared.map(c => c.text)).size).toBe(shared.length)
})

it('holds at least sixty cases', () => {
  expect(files.flatMap(file => readCorpus(new URL(file, folder))).length).toBeGreaterThanOrEqual(60)
})
