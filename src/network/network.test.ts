import { describe, expect, it } from 'vitest'
import type { Article } from '../document/index.ts'
import { readArticle } from '../index.ts'
import { compareArticles } from '../story/index.ts'
import { difference, type Network, type NetworkOptions, networkOf } from './index.ts'

const REPORTS: readonly Article[] = [
  readArticle({
    uri: 'a',
    outlet: 'Alpha',
    published: '2026-02-03',
    text: 'مصر تمد السودان بالسلاح\n\nقالت مصادر مطلعة إن مصر أرسلت أسلحة إلى السودان. وهاجمت إثيوبيا السودان.',
  }),
  readArticle({
    uri: 'b',
    outlet: 'Beta',
    published: '2026-02-20',
    text: 'تركيا تدعم الصومال\n\nقال رجب طيب أردوغان إن تركيا تدعم الصومال. وهاجمت إثيوبيا السودان.',
  }),
]

const build = (articles: readonly Article[], options?: NetworkOptions): Network =>
  networkOf(compareArticles(articles), articles, options)
const told = (network: Network): string[] => {
  const names = new Map(network.actors.map(a => [a.id, a.name]))
  return network.relations.map(r => `${names.get(r.actor)} ${r.kind} ${names.get(r.recipient)}`)
}

describe('networkOf', () => {
  it('tells help apart by its means, and on whose word', () => {
    const network = build(REPORTS)
    expect(told(network)).toContain('مصر arms السودان')
    const arms = network.relations.find(r => r.kind === 'arms')!
    expect(arms.means).toContain('arms')
    expect(arms.accordingTo.map(a => a.root)).toEqual(['مصادر مطلعة'])
    expect(arms.independent).toMatchObject({ lower: 1, upper: 1 })
    expect(arms.evidence[0]!.article).toBe(REPORTS[0]!.id)
  })

  it('is the same for any order of articles', () => {
    expect(JSON.stringify(build(REPORTS.toReversed()))).toBe(JSON.stringify(build(REPORTS)))
  })

  it('joins what several articles tell of the same two, over its days', () => {
    const attack = build(REPORTS).relations.find(r => r.kind === 'attacks')!
    expect(attack).toMatchObject({ from: '2026-02-03', to: '2026-02-20' })
    expect(attack.accordingTo.map(a => a.root).sort()).toEqual(['Alpha', 'Beta'])
    expect(attack.independent).toMatchObject({ lower: 1, upper: 2 })
  })

  it('lets nobody agree with the body that he heads', () => {
    const network = build([
      readArticle({
        uri: 'd',
        outlet: 'Alpha',
        published: '2026-02-03',
        text: 'السيسي يستقبل البرهان\n\nالتقى الرئيس المصري عبد الفتاح السيسي عبد الفتاح البرهان في القاهرة. واتفق السيسي مع الرئاسة المصرية على بيان. واتفق السيسي مع عبد الفتاح البرهان على فتح المعابر.',
      }),
    ])
    expect(told(network)).toContain('عبد الفتاح البرهان agrees with عبد الفتاح السيسي')
    expect(told(network).filter(relation => relation.includes('الرئاسة'))).toEqual([])
  })

  it('lets a state and its army do nothing to each other', () => {
    const network = build([
      readArticle({
        uri: 'c',
        outlet: 'Alpha',
        published: '2026-02-03',
        text: 'غارات في السودان\n\nقصف الجيش الإثيوبي السودان. وقصف الجيش السوداني مواقع في السودان. واتهم السودان إثيوبيا بالعدوان.',
      }),
    ])
    expect(told(network)).toContain('الجيش الإثيوبي attacks السودان')
    expect(told(network).filter(relation => /^الجيش السوداني .* السودان$/.test(relation))).toEqual([])
  })

  it('shows one outlet, one day, and the difference of two outlets', () => {
    const [alpha, beta] = [build(REPORTS, { outlet: 'Alpha' }), build(REPORTS, { outlet: 'Beta' })]
    expect(told(alpha)).not.toContain('تركيا supports الصومال')
    expect(told(build(REPORTS, { asOf: '2026-02-10' }))).not.toContain('تركيا supports الصومال')
    expect(difference(alpha, beta).left.map(r => r.kind)).toEqual(['arms'])
    expect(() => build(REPORTS, { asOf: 'soon' })).toThrow(RangeError)
  })

  it('lets no place act or be met, and no medium do what it only tells of', () => {
    const [base] = REPORTS
    const entities: Article['entities'] = [
      { id: 'e1', type: 'PER', name: 'سامي الحلو', nameEn: null, kb: null },
      { id: 'e2', type: 'FAC', name: 'مطار الخضراء', nameEn: null, kb: null },
      { id: 'e3', type: 'ORG', name: 'الجزيرة', nameEn: 'Al Jazeera', kb: 'outlet/al-jazeera' },
    ]
    const event = (id: string, type: 'CONSULT' | 'ASSAULT', actor: string, recipient: string) =>
      ({ ...base!.events[0]!, id, type, mode: null, actors: [actor], recipients: [recipient], date: null }) as const
    const article: Article = {
      ...base!,
      entities,
      mentions: [],
      events: [
        event('v1', 'CONSULT', 'e1', 'e2'),
        event('v2', 'CONSULT', 'e2', 'e1'),
        event('v3', 'ASSAULT', 'e3', 'e1'),
        event('v4', 'ASSAULT', 'e1', 'e2'),
      ],
    }
    expect(told(build([article]))).toEqual(['سامي الحلو attacks مطار الخضراء'])
  })

  it('knows towards whom where the deed names nobody', () => {
    const article = readArticle({
      uri: 'd',
      outlet: 'Delta',
      published: '2026-02-03',
      text: 'طلبت صربيا من روسيا دبابات حديثة، ثم وافقت موسكو على الطلب. ورفض الاتحاد الأفريقي أي تدخل أجنبي في السودان.',
    })
    const network = build([article])
    expect(told(network)).toContain('صربيا asks روسيا')
    expect(told(network)).toContain('روسيا agrees with صربيا')
    expect(told(network)).toContain('الاتحاد الأفريقي opposes السودان')
    expect(network.relations.find(r => r.means.includes('intervention'))?.kind).toBe('opposes')
  })

  it('keeps apart what somebody does in the state whose office he holds', () => {
    const visits = (title: string): string[] =>
      told(build([readArticle({ uri: 'd', outlet: 'Delta', text: `زار ${title} كامل الحلو السودان أمس.` })]))
    expect(visits('الرئيس التركي')).toContain('كامل الحلو meets السودان')
    expect(visits('الرئيس السوداني')).not.toContain('كامل الحلو meets السودان')
  })

  it('takes tone and voice of titles from the caller', () => {
    const article = readArticle({
      uri: 'c',
      outlet: 'Gamma',
      text: 'قال قائد الجيش السوداني عبد الفتاح البرهان إن الهدنة انتهت.',
    })
    const network = build([article], {
      labelsOf: a =>
        a.mentions.flatMap(m => m.titles.map(t => ({ ...t, tone: 'legitimising' as const, voice: 'own' as const }))),
    })
    const labels = network.actors.flatMap(actor => actor.labels)
    expect(labels.length).toBeGreaterThan(0)
    expect(labels.every(l => l.tone === 'legitimising' && l.outlet === 'Gamma')).toBe(true)
  })
})
