import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CorpusCase, readCorpus } from '../../tests/support/corpus.ts'
import { markedDocument } from '../../tests/support/marked-document.ts'
import type { Article, Event } from '../document/index.ts'
import { readArticle } from '../pipeline.ts'
import { readEvents } from './index.ts'

/** Reads a corpus case. */
function eventsOf(c: Pick<CorpusCase, 'text' | 'marks'>): Pick<Article, 'events' | 'figures'> {
  const read = readEvents(markedDocument(c))
  return { events: read.layer('events'), figures: read.layer('figures') }
}

/** An event as a corpus writes it: `ASSAULT إسرائيل > غزة planned`; the status only where it is not actual. */
const written = ({ type, actors, recipients, status }: Event): string => {
  const list = (entities: readonly string[]): string =>
    entities.length === 0 ? 'none' : [...entities].sort().join(' + ')
  return `${type} ${list(actors)} > ${list(recipients)}${status === 'actual' ? '' : ` ${status}`}`
}

const corpus = (pattern: RegExp): CorpusCase[] =>
  readdirSync(new URL('corpus/', import.meta.url))
    .filter(name => pattern.test(name))
    .sort()
    .flatMap(name => readCorpus(new URL(`corpus/${name}`, import.meta.url)))

describe('events', () => {
  it.each(corpus(/^events/).map(c => [`${c.where} ${c.text}`, c] as const))('%s', (_, c) => {
    expect(eventsOf(c).events.map(written)).toEqual(expect.arrayContaining([...c.expectations]))
  })
})

describe('a verb whose subject is somebody without a name', () => {
  it('tells no deed of those named before', () => {
    const text = 'انتقد سعد الحريري حركة أمل، فيما دانت منظمة حقوقية تركية الاعتقالات'
    const mark = (label: string, name: string) => ({
      label,
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
    })
    const marks = [mark('PER', 'سعد الحريري'), mark('ORG', 'حركة أمل')]
    expect(eventsOf({ text, marks }).events.map(written)).toEqual(['ACCUSE سعد الحريري > حركة أمل'])
  })
})

describe('what is no event', () => {
  it.each(corpus(/^background/).map(c => [`${c.where} ${c.text}`, c] as const))('%s', (_, c) => {
    expect(c.expectations).toEqual(['nothing'])
    expect(eventsOf(c).events.map(written)).toEqual([])
  })
})

describe('figures', () => {
  it.each(corpus(/^figures/).map(c => [`${c.where} ${c.text}`, c] as const))('%s', (_, c) => {
    const told = eventsOf(c).figures.map(
      f => `${f.kind} ${f.value ?? 'vague'} ${f.low}-${f.high ?? ''}${f.total === null ? '' : ' part'}`,
    )
    expect(told.length === 0 ? ['nothing'] : told).toEqual(c.expectations)
  })
})

describe('the toll of an attack', () => {
  const attack = 'قصفت تركيا مدينة عفرين'
  const marks = [
    { label: 'GPE', start: 5, end: 10 },
    { label: 'GPE', start: 17, end: 22 },
  ]
  const tolls = (text: string): string[][] =>
    eventsOf({ text, marks }).events.map(e => e.counts.map(c => `${c.kind} ${c.value}`))

  it('belongs to it where the next sentence tells it', () => {
    expect(tolls(`${attack}. وأصيب 12 مدنيا بجروح.`)).toEqual([['injured 12']])
  })

  it('does not belong to it across a sentence between', () => {
    expect(tolls(`${attack}. كان الجو غائما. وأصيب 12 مدنيا بجروح.`)).toEqual([[]])
  })

  it('is not what another says of whatever war', () => {
    const claimed = 'وأعلن الجيش الصومالي أن قواته قصفت مواقع حركة الشباب في كيسمايو'
    const { events } = readArticle({ uri: 'x', text: `${claimed}. وقالت الأمم المتحدة إن الحرب شردت مليون شخص.` })
    expect(events.map(e => e.type)).toContain('ASSAULT')
    expect(events.flatMap(e => e.counts.filter(() => e.trigger.start < claimed.length))).toEqual([])
  })

  it('belongs to each telling of it, once', () => {
    const told = tolls(`${attack} في هجوم أسفر عن مقتل شرطيين`)
    expect(told.length).toBeGreaterThan(1)
    for (const counts of told) expect(counts).toEqual(['killed 2'])
  })
})

it('is not laid to who tells of it, unless grammar says so', () => {
  const attackers = (text: string): string[] => {
    const { entities, events } = readArticle({ uri: 'a', text })
    const names = new Map(entities.map(({ id, name }) => [id, name]))
    return events.filter(e => e.type === 'ASSAULT').flatMap(e => e.actors.map(actor => names.get(actor)!))
  }
  expect(attackers('أعلنت منظمة الصحة العالمية أن الهجوم على طرابلس خلف عشرات القتلى.')).toEqual([])
  expect(attackers('أعلنت تركيا أنها قصفت مدينة عفرين.')).toEqual(['تركيا'])
  const spokesman = 'قال المتحدث باسم الشرطة سامي الحلو إن الرجل كان مسلحا، مشيرا إلى أنه كان يحاول طعن حارس.'
  expect(attackers(spokesman)).toEqual([])
})

it('is the accusation of who issued the statement that makes it', () => {
  const text = 'قالت الخارجية الروسية في بيان إن الخطة ناجحة. واتهم البيان واشنطن بتقويض الثقة.'
  const { entities, events } = readArticle({ uri: 'a', text })
  const [accuser] = events.filter(e => e.type === 'ACCUSE').flatMap(e => e.actors)
  expect(entities.find(e => e.id === accuser)?.name).toBe('الخارجية الروسية')
})

describe('the shape of what is found', () => {
  const text = 'قصفت تركيا مدينة عفرين وقتلت 12 مدنيا'
  const marks = [
    { label: 'GPE', start: 5, end: 10 },
    { label: 'GPE', start: 17, end: 22 },
  ]

  it('has evidence for every event and figure, within the text', () => {
    const { events, figures } = eventsOf({ text, marks })
    expect(events.length).toBeGreaterThan(0)
    expect(figures.length).toBe(1)
    for (const { evidence, rule } of [...events, ...figures]) {
      expect(evidence.length).toBeGreaterThan(0)
      expect(rule).not.toBe('')
      for (const { start, end } of evidence) expect(end > start && end <= text.length).toBe(true)
    }
  })

  it('refers from figures to events that are there', () => {
    const { events, figures } = eventsOf({ text, marks })
    const ids = new Set(events.map(e => e.id))
    for (const { event } of figures) if (event !== null) expect(ids.has(event)).toBe(true)
  })
})

describe('hostile sentences', () => {
  const time = (words: number): number => {
    const unit = 'قصفت تركيا وهاجم حفتر مدينة سرت التي شنها على من في '
    const text = unit.repeat(words)
    const marks = Array.from({ length: words }, (_, i) => ({
      label: 'GPE',
      start: i * unit.length + 5,
      end: i * unit.length + 10,
    }))
    const start = performance.now()
    eventsOf({ text, marks })
    return performance.now() - start
  }

  it('cost time linear in their length', () => {
    time(50)
    const small = Math.min(time(200), time(200))
    const large = Math.min(time(1600), time(1600))
    expect(large / Math.max(small, 1)).toBeLessThan(8 * 4)
  })
})

it('is the deed of a body rather than of who speaks for it', () => {
  const text = 'أعلن المتحدث باسم حكومة الوفاق الوطني العقيد محمد قنونو تدمير أنظمة الدفاع الجوي في ترهونة.'
  const { entities, events } = readArticle({ uri: 'a', text })
  const [attack] = events.filter(e => e.type === 'ASSAULT')
  expect(attack!.actors.map(actor => entities.find(({ id }) => id === actor)!.type)).toEqual(['ORG'])
})

it("is done by the general's forces rather than by those of the ruler who receives him", () => {
  const text = 'استقبل الرئيس المصري عبد الفتاح السيسي الجنرال الليبي خليفة حفتر بعد أن هاجمت قواته طرابلس.'
  const { entities, events } = readArticle({ uri: 'a', text })
  const [attack] = events.filter(e => e.type === 'ASSAULT')
  expect(attack!.actors.map(actor => entities.find(({ id }) => id === actor)!.name)).toEqual(['خليفة حفتر'])
})

it('is done by the forces of the body that a spokesman calls his, never by the town that they take', () => {
  const text =
    'وقال المتحدث باسم الجيش الوطني الليبي أحمد المسماري في تصريحات بثتها قناة العربية إن قواته سيطرت على بلدة غدوة بدعم من القبائل.'
  const { entities, events } = readArticle({ uri: 'a', text })
  const [attack] = events.filter(e => e.type === 'ASSAULT')
  const named = (ids: readonly string[]): string[] => ids.map(id => entities.find(e => e.id === id)!.name)
  expect([named(attack!.actors), named(attack!.recipients)]).toEqual([['الجيش الوطني الليبي'], ['غدوة']])
})

it.each([
  ['مصدر أمني', []],
  ['خليفة حفتر', ['خليفة حفتر']],
])('is the accusation of who speaks (%s), not of who is told of', (speaker, accusers) => {
  const text = `قال ${speaker} إن مسلحين من تنظيم داعش هاجموا غدوة، متهما المعارضة التشادية بمساعدة المهاجمين.`
  const { entities, events } = readArticle({ uri: 'a', text })
  const accusation = events.find(e => e.type === 'ACCUSE')!
  expect(accusation.actors.map(actor => entities.find(({ id }) => id === actor)!.name)).toEqual(accusers)
})

it.each([
  ['ألقت القبض على عمر الفاسي شرطة المغرب.', 'ألقت القبض'],
  ['ألقت شرطة المغرب القبض على عمر الفاسي.', 'ألقت'],
])('is told by a set phrase whole where nothing parts it: %s', (text, words) => {
  const [arrest] = readArticle({ uri: 'a', text }).events.filter(e => e.type === 'COERCE')
  expect(text.slice(arrest!.trigger.start, arrest!.trigger.end)).toBe(words)
})

it('is done by no town that grammar does not make its doer', () => {
  const text =
    'اجتماع في أنقرة بشأن إدلب وتحذيرات أممية من هجوم\n\nالتقى الرئيس التركي رجب طيب أردوغان وفدا روسيا في أنقرة، الثلاثاء، وبحث معه الوضع في إدلب.'
  const [attack] = readArticle({ uri: 'a', text }).events.filter(e => e.type === 'ASSAULT')
  expect([attack!.actors, attack!.status]).toEqual([[], 'hypothetical'])
})
