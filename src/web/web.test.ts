/** What the page works out by itself, apart from any browser. */
import { describe, expect, it } from 'vitest'
import { type Mark, marksOf, segmentsOf } from './data/article-layers.ts'
import { brief } from './data/brief.ts'
import { drawingOf, toldBy } from './data/graph.ts'
import { isnadOf } from './data/isnad.ts'
import { linear, roundTicks, spread } from './data/scale.ts'
import type { Article, ClaimReport, NetworkPage, Relation } from './data/shapes.ts'
import { twoTimes } from './data/timeline.ts'
import { wordDiff } from './data/word-diff.ts'
import { ar } from './i18n/ar.data.ts'
import { dayBounds } from './i18n/dates.ts'
import { en } from './i18n/en.data.ts'
import { arabicPlural, englishPlural, grouped } from './i18n/plural.ts'
import { reasonIn } from './i18n/reasons.ts'
import { routeOf, to } from './router/routes.ts'

const report = (
  outlet: string,
  chain: readonly [string, ClaimReport['chain'][number]['kind']][],
  more = {},
): ClaimReport => ({
  stance: 'supports',
  attribution: 'a1',
  chain: chain.map(([name, kind]) => ({ name, kind, span: null, entity: null })),
  form: 'indirect',
  act: 'statement',
  cue: null,
  quote: {
    evidence: { article: outlet, start: 0, end: 1 },
    text: 'ق',
    before: '',
    after: '',
    article: { id: outlet, uri: `${outlet}.txt`, outlet, title: '', published: null, settled: false },
  },
  root: null,
  sameTextAs: null,
  agency: null,
  ...more,
})

describe('an isnad', () => {
  it('goes from roots to outlets, and shared links stand once', () => {
    const forest = isnadOf([
      report('الأولى', [
        ['الوكالة', 'outlet'],
        ['الوزير', 'person'],
      ]),
      report('الثانية', [
        ['الوكالة', 'outlet'],
        ['الوزير', 'person'],
      ]),
      report('الثالثة', [['مصدر', 'anonymous']]),
    ])
    expect(forest.map(root => root.name)).toEqual(['الوزير', 'مصدر'])
    expect(forest[0]!.children.map(link => link.name)).toEqual(['الوكالة'])
    expect(forest[0]!.children[0]!.children.map(link => link.name)).toEqual(['الأولى', 'الثانية'])
  })

  it('folds reprints, and an outlet that cites nobody is a root', () => {
    const [root] = isnadOf([report('الأولى', []), report('الأولى', [], { sameTextAs: 'x' })])
    expect(root!.name).toBe('الأولى')
    expect(root!.reports.length).toBe(1)
    expect(root!.reprints.length).toBe(1)
  })

  it('has one link where an outlet cites itself', () => {
    const [root] = isnadOf([
      report('الأولى', [
        ['الأولى', 'outlet'],
        ['الوزير', 'person'],
      ]),
    ])
    expect(root!.children.map(link => link.name)).toEqual(['الأولى'])
    expect(root!.children[0]!.children).toEqual([])
  })
})

describe('layers of an article', () => {
  const mark = (id: string, start: number, end: number): Mark => ({
    id,
    start,
    end,
    layer: 'actors',
    role: 'name',
    depth: 0,
    tone: null,
  })

  it('cut the text wherever one begins or ends, and cover it whole', () => {
    const segments = segmentsOf({ start: 0, end: 20 }, [mark('a', 2, 12), mark('b', 5, 8), mark('c', 12, 25)])
    expect(segments.map(s => [s.start, s.end, s.marks.map(m => m.id).join('')])).toEqual([
      [0, 2, ''],
      [2, 5, 'a'],
      [5, 8, 'ab'],
      [8, 12, 'a'],
      [12, 20, 'c'],
    ])
  })

  it('are none where none is shown', () => {
    const article = {
      attributions: [],
      mentions: [],
      timexes: [],
      events: [],
      figures: [],
      text: '',
    } as unknown as Article
    expect(marksOf(article, new Set(), () => null)).toEqual([])
  })
})

describe('a word diff', () => {
  it('tells what fell away and what came in', () => {
    expect(wordDiff('قال المصدر إن ثلاثة قتلوا', 'قال الوزير إن ثلاثة قتلوا')).toEqual([
      { text: 'قال', what: 'same' },
      { text: 'المصدر', what: 'removed' },
      { text: 'الوزير', what: 'added' },
      { text: 'إن ثلاثة قتلوا', what: 'same' },
    ])
  })

  it('does not take vowel marks for a change', () => {
    expect(wordDiff('قُتل ثلاثة', 'قتل ثلاثة').every(part => part.what === 'same')).toBe(true)
  })
})

describe('the words', () => {
  it('count as Arabic counts', () => {
    const counted = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map(n => ar.counts.reports(n))
    expect(counted).toEqual([
      'لا تقارير',
      'تقرير واحد',
      'تقريران',
      '3 تقارير',
      '10 تقارير',
      '11 تقريرا',
      '99 تقريرا',
      '100 تقرير',
      '102 تقرير',
      '103 تقارير',
    ])
    expect([0, 1, 2].map(n => en.counts.reports(n))).toEqual(['0 reports', '1 report', '2 reports'])
  })

  it('are there in both languages, none of them empty', () => {
    const empty: string[] = []
    const visit = (node: object, path: string) => {
      for (const [key, value] of Object.entries(node)) {
        if (typeof value === 'object') visit(value, `${path}.${key}`)
        else if (typeof value === 'string' && value.trim() === '') empty.push(`${path}.${key}`)
      }
    }
    visit(ar, 'ar')
    visit(en, 'en')
    expect(empty).toEqual([])
  })

  it.each([
    ['at least 2: الوزير, الوكالة', '2 على الأقل: الوزير، الوكالة'],
    ['at least 1: nobody is named', '1 على الأقل: لم يُسمَّ أحد'],
    ['سكان (الأولى) and سكان (الثانية): one text', 'سكان (الأولى) وسكان (الثانية): نص واحد'],
    [
      'written on or after 2019-05-01, which is past; from 2019-05-01 on',
      'كُتب في 2019-05-01 أو بعده، إذ يذكره بصيغة الماضي؛ يبقى ما بعد 2019-05-01',
    ],
    [
      'the day of writing is a Thursday; 9 days left, 2019-05-01 to 2019-05-09',
      'يوم الكتابة هو يوم الخميس؛ تبقى أيام عددها 9، من 2019-05-01 إلى 2019-05-09',
    ],
    ['written in month 5: contradicts the above, not used', 'كُتب في الشهر 5: يناقض ما سبق، فلم يُؤخذ به'],
    ['not proved two: A and B: one heads the other', 'لم يثبت أنهما اثنان: A وB، إذ يرأس أحدهما الآخر'],
    ['not proved two: A and B: one is of the state of the other', 'لم يثبت أنهما اثنان: A وB، إذ أحدهما من دولة الآخر'],
  ])('give the reason «%s» in Arabic', (line, arabic) => {
    expect(reasonIn('ar', line)).toEqual({ text: arabic, language: 'ar' })
    expect(reasonIn('en', line)).toEqual({ text: line, language: 'en' })
  })
})

describe('addresses', () => {
  it('lead to what they were made for, whatever is in them', () => {
    for (const id of ['s:12', 'sha256:ab', 'person/khalifa-haftar', 'صحيفة «الاختبار» 100%', 'a/b?c#d'])
      for (const [view, make] of [
        ['story', to.story],
        ['claim', to.claim],
        ['article', to.article],
        ['actor', to.actor],
        ['outlet', to.outlet],
      ] as const) {
        const { pathname } = new URL(make(id, { part: 'x' }), 'http://localhost')
        expect(routeOf(pathname)).toEqual({ view, id })
      }
    expect(routeOf('/')).toEqual({ view: 'stories', id: '' })
    expect(routeOf('/stories/%E0%A4')).toEqual({ view: 'story', id: '%E0%A4' })
    expect(routeOf('/elsewhere/1').view).toBe('nowhere')
  })
})

describe('days', () => {
  const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`)

  it.each([
    ['2019-05-09', '2019-05-09', '2019-05-09'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2020', '2020-01-01', '2020-12-31'],
    ['2019-05-01/2019-05-09', '2019-05-01', '2019-05-09'],
  ])('%s goes from %s to %s', (value, from, until) => {
    expect(dayBounds(value)).toEqual({ from: day(from), to: day(until) })
  })
  it('are none where nothing is dated', () => expect(dayBounds('XXXX-04-14')).toBeNull())

  it('of a story keep background from long ago at the edge', () => {
    const article = { id: 'a', published: { value: '2020-06-01' } } as never
    const event = (value: string) => ({ date: { value }, mentions: [{ article: 'a', event: 'e' }] }) as never
    const times = twoTimes([event('1990-01-01'), event('2020-05-31')], [article])!
    expect(times.from).toBe(day('2020-04-17'))
    expect(times.to).toBe(day('2020-06-01'))
    expect(times.tellings.length).toBe(2)
  })
})

describe('a drawing of the network', () => {
  const relation = (actor: string, recipient: string, kind: Relation['kind'], from: string | null): Relation =>
    ({
      actor,
      recipient,
      kind,
      from,
      to: from,
      means: [],
      events: [],
      accordingTo: [],
      evidence: [],
    }) as unknown as Relation
  const actors = ['a', 'b', 'c', 'd'].map(id => ({
    id,
    name: id,
    nameEn: null,
    type: 'PER',
  })) as unknown as NetworkPage['actors']

  it('has one line for all that is told of two, since the first day', () => {
    const { points, lines } = drawingOf({
      actors,
      relations: [
        relation('a', 'b', 'supports', '2020-02-01'),
        relation('a', 'b', 'arms', '2020-01-01'),
        relation('a', 'c', 'meets', null),
      ],
    })
    expect(points.map(p => p.id)).toEqual(['a', 'b', 'c'])
    expect(lines.map(l => [l.recipient, l.since, l.leaning])).toEqual([
      ['b', '2020-01-01', 'with'],
      ['c', null, 'between'],
    ])
  })

  it('shows by a day what was told by then, and what nobody dates', () => {
    expect(['2020-01-01', '2020-01-02', null].map(from => toldBy({ from }, '2020-01-01'))).toEqual([true, false, true])
  })
})

it('axes begin at zero and end beyond the most', () => {
  expect(roundTicks(121)).toEqual([0, 50, 100, 150])
  expect(roundTicks(3)).toEqual([0, 1, 2, 3])
  expect(linear([0, 10], [100, 0])(5)).toBe(50)
  expect(linear([5, 5], [0, 100])(5)).toBe(50)
  expect(spread([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([1, 4, 7])
})

it('long titles are cut at a word', () => {
  expect(brief('كلمة '.repeat(100), 18)).toBe('كلمة كلمة كلمة…')
  expect(brief('قصير')).toBe('قصير')
})

describe('numbers and dates', () => {
  const counts = [...Array(220).keys(), 999, 1_000, 1_002, 12_345, 1_234_567]

  it('take the forms that the browser says they do', () => {
    for (const [tag, plural] of [
      ['ar', arabicPlural],
      ['en', englishPlural],
    ] as const) {
      const rules = new Intl.PluralRules(tag)
      for (const count of counts) expect([count, plural(count)]).toEqual([count, rules.select(count)])
    }
  })

  it('are written as the browser writes them', () => {
    for (const count of counts) expect(grouped(count)).toBe(new Intl.NumberFormat('en-GB').format(count))
  })

  it('name the months that the browser names', () => {
    const monthsIn = (tag: string, month: 'long' | 'short') =>
      Array.from({ length: 12 }, (_, at) =>
        new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' }).format(Date.UTC(2019, at, 2)),
      ).join(' ')
    expect([ar.common.months, ar.common.shortMonths]).toEqual([monthsIn('ar', 'long'), monthsIn('ar', 'short')])
    expect([en.common.months, en.common.shortMonths]).toEqual([monthsIn('en-GB', 'long'), monthsIn('en-GB', 'short')])
  })
})
