/** Answers of the API as large as they may become, made up. */
import type { Schemas } from '../../src/web/api/client.ts'

const OUTLETS = 40
const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
const outletOf = (i: number): string => `صحيفة الاختبار رقم ${i % OUTLETS}`
const dayOf = (i: number): string => new Date(Date.UTC(2024, 0, 1 + (i % 300))).toISOString().slice(0, 10)

/** A name of 80 letters without a place to break it. */
export const LONG_NAME = 'عبدالرحمنبنعبدالعزيزآلمحمودالطرابلسي'.repeat(3).slice(0, 80)

const articleName = (i: number): Schemas['ArticleName'] => ({
  id: `sha256:${i.toString(16).padStart(64, '0')}`,
  uri: `report-${i}.txt`,
  outlet: outletOf(i),
  title: `تقرير مختلق رقم ${i} عن مفاوضات لا تنتهي`,
  published: dayOf(i),
  settled: false,
})

const actorName = (i: number): Schemas['ActorName'] => ({
  id: `person/${i}`,
  type: 'PER',
  name: i === 0 ? LONG_NAME : `شخص مختلق ${i}`,
  nameEn: i % 2 === 0 ? null : `Somebody ${i}`,
})

const bounds = (lower: number, upper: number): Schemas['Bounds'] => ({
  lower,
  upper,
  because: [`at least ${lower}: ${LONG_NAME}`, ...many(60, i => `${outletOf(i)} and ${outletOf(i + 1)}: one text`)],
})

const quote = (i: number): Schemas['Quote'] => ({
  evidence: { article: articleName(i).id, start: 10, end: 40 },
  text: `قال المتحدث للمرة ${i} إن المفاوضات لم تنته`,
  before: 'وفي هذا السياق',
  after: 'بحسب ما نقلته وسائل الإعلام',
  article: articleName(i),
})

const CLAIM: Schemas['Claim'] = {
  id: 'c:large',
  text: 'المفاوضات لم تنته',
  reports: [],
  roots: many(12, i => ({
    name: actorName(i).name,
    kind: 'person',
    entity: actorName(i).id,
    via: [outletOf(i)],
    articles: [],
  })),
  independent: bounds(3, 12),
  first: { article: articleName(0).id, date: dayOf(0) },
  changes: [],
  warnings: ['circular', 'retracted'],
}

/** A claim with `count` reports through chains of up to four links. */
export const largeClaim = (count: number): Schemas['ClaimPage'] => ({
  story: { id: 's:large', title: 'قصة كبيرة', from: dayOf(0), to: dayOf(200) },
  claim: CLAIM,
  reports: many(count, i => ({
    stance: i % 17 === 0 ? 'denies' : 'supports',
    attribution: `a${i}`,
    chain: many(1 + (i % 4), depth => ({
      name: depth === i % 4 ? actorName(i % 12).name : `وسيط ${(i + depth) % 5}`,
      kind: depth === 1 ? 'anonymous' : 'person',
      span: null,
      entity: null,
    })),
    form: 'indirect',
    act: 'statement',
    cue: null,
    quote: quote(i),
    root: actorName(i % 12).name,
    sameTextAs: i % 3 === 2 ? articleName(0).id : null,
    agency: i % 9 === 8 ? 'وكالة مختلقة' : null,
  })),
  changes: many(count, i => ({ what: 'wording', from: quote(i), to: quote(i + 1) })),
  actors: many(12, actorName),
  citation: { ar: 'إحالة', en: 'citation' },
})

/** A story of `count` articles, with as many events. */
export const largeStory = (count: number): Schemas['StoryPage'] => {
  const names = many(count, articleName)
  return {
    story: {
      id: 's:large',
      title: 'قصة كبيرة',
      from: dayOf(0),
      to: dayOf(299),
      articles: names.map(a => a.id),
      events: names.map(({ id, published }, i) => ({
        id: `e:${i}`,
        type: 'CONSULT',
        mode: null,
        actors: [actorName(i % 30).id],
        recipients: [actorName((i + 1) % 30).id],
        place: null,
        date: { value: published!, because: [] },
        mentions: [{ article: id, event: 'e1' }],
        roots: [],
        independent: bounds(1, 1),
        status: 'actual',
      })),
      claims: [],
      figures: [],
      contradictions: [],
      withdrawals: [],
      linked: [],
    },
    articles: names.map(({ id, uri, outlet, title, published }) => ({
      id,
      uri,
      outlet,
      title,
      published: { value: published!, basis: 'dateline', evidence: [] },
      sameTextAs: null,
      reprintOf: null,
    })),
    actors: many(30, actorName),
    linked: [],
    summary: {
      id: 's:large',
      title: 'قصة كبيرة',
      from: dayOf(0),
      to: dayOf(299),
      outlets: many(OUTLETS, outletOf),
      articles: count,
      events: count,
      claims: 0,
      contradictions: 0,
      ledgers: 0,
      lowest: null,
      highest: null,
      weakest: null,
      strongest: null,
      actors: many(12, actorName),
    },
  }
}

/** An article that names one actor `count` times. */
export function largeArticle(count: number): Schemas['ArticlePage'] {
  const sentence = `التقى ${LONG_NAME} نظيره أمس. `
  const text = many(count, i => (i % 20 === 19 ? `${sentence}\n` : sentence)).join('')
  const starts: number[] = []
  for (let at = text.indexOf(LONG_NAME); at !== -1; at = text.indexOf(LONG_NAME, at + 1)) starts.push(at)
  const lines = [...text.matchAll(/[^\n]+/gu)].map(m => ({ start: m.index, end: m.index + m[0].length }))
  return {
    article: {
      schema: 'isnad/article@1',
      id: articleName(0).id,
      source: { uri: 'large.txt', outlet: LONG_NAME },
      text,
      sections: lines.map(line => ({ ...line, kind: 'paragraph', rule: 'made up' })),
      title: null,
      published: null,
      timexes: [],
      mentions: starts.map((start, i) => ({
        id: `m${i}`,
        start,
        end: start + LONG_NAME.length,
        type: 'PER',
        entity: 'e',
        titles: [],
        rule: 'made up',
        evidence: [{ start, end: start + LONG_NAME.length }],
      })),
      entities: [{ id: 'e', type: 'PER', name: LONG_NAME, nameEn: null, kb: null }],
      attributions: [],
      events: [],
      figures: [],
      notes: [],
    },
    ref: null,
    story: null,
    claims: [],
  }
}

/** A network of `count` actors, each with some relations of different days. */
export function largeNetwork(count: number): Schemas['NetworkPage'] {
  const kinds = ['meets', 'supports', 'attacks', 'accuses', 'arms'] as const
  return {
    schema: 'isnad/network@1',
    actors: many(count, i => ({ ...actorName(i), kb: null, aliases: [], roles: [], labels: [] })),
    relations: many(count * 3, i => ({
      actor: actorName(i % count).id,
      recipient: actorName((i * 7 + Math.floor(i / count) + 1) % count).id,
      kind: kinds[i % kinds.length]!,
      means: [],
      from: dayOf(i),
      to: dayOf(i),
      events: [],
      accordingTo: [{ root: actorName(3).name, articles: [], stance: 'supports' }],
      independent: { lower: 1, upper: 1, because: [] },
      evidence: [],
    })),
    tellings: count * 3,
    capped: true,
  }
}
