/** The commands that put reports side by side and those of the store, as real processes. */
import { existsSync, mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectComplaint, objectsOf, type Run, Workplace } from './support/command.ts'

const record = (uri: string, outlet: string, text: string): string =>
  JSON.stringify({ uri, outlet, published: '2019-05-10', title: 'هجوم على معسكر في سبها', text })
const RECORDS = [
  record(
    'r1',
    'منبر',
    'قال المتحدث أحمد المسماري إن تسعة جنود قتلوا في هجوم شنه تنظيم داعش على معسكر في سبها يوم السبت.',
  ),
  record(
    'r2',
    'نداء',
    'أعلنت وزارة الصحة أن الهجوم الذي شنه تنظيم داعش على معسكر سبها يوم السبت أسفر عن مقتل أحد عشر جنديا.',
  ),
]

let place: Workplace
const isnad = (...args: Parameters<Workplace['run']>): Run => place.run(...args)

beforeAll(() => {
  place = new Workplace()
  place.write('records.jsonl', `${RECORDS.join('\n')}\n`)
}, 300_000)

afterAll(() => place.remove())

describe('from paths, without a store', () => {
  it('prints a story set and a network', () => {
    const [set] = objectsOf(isnad(['story', '--format', 'json', 'records.jsonl']))
    expect(set.schema).toBe('isnad/story@1')
    expect(set.articles.map((article: { uri: string }) => article.uri).sort()).toEqual(['r1', 'r2'])
    const [network] = objectsOf(isnad(['network', '--format', 'json', 'records.jsonl']))
    expect(network.schema).toBe('isnad/network@1')
    expect(existsSync(place.at('.isnad'))).toBe(false)
  })

  it.each([
    'claims',
    'contradictions',
    'ledger',
    'network',
    'labels',
    'outlets',
  ])('%s is text, JSON and a table', name => {
    const text = isnad([name, 'records.jsonl'])
    expect(text).toMatchObject({ status: 0, stderr: '' })
    expect(() => JSON.parse(isnad([name, '--format', 'json', 'records.jsonl']).stdout)).not.toThrow()
    const [header] = isnad([name, '--format', 'csv', 'records.jsonl']).stdout.split('\r\n')
    expect(header!.split(',').length).toBeGreaterThan(4)
  })

  it('lists the claims that rest on the least first', () => {
    const fire = [
      record(
        'f1',
        'منبر',
        'قالت وزارة الداخلية إن حريق مصفاة الرابية نجم عن تسرب الغاز. قال رئيس البلدية إن السكان عادوا.',
      ),
      record('f2', 'نداء', 'أعلنت شركة النفط الوطنية أن حريق مصفاة الرابية نجم عن تسرب الغاز.'),
    ]
    place.write('fire.jsonl', `${fire.join('\n')}\n`)
    const bounds = (...args: string[]): string[] =>
      objectsOf(isnad(['claims', '--format', 'json', ...args, 'fire.jsonl']))[0].map(
        ({ independent: { lower, upper } }: { independent: { lower: number; upper: number } }) => `${lower}–${upper}`,
      )
    const ordered = bounds('--order', 'weakest')
    expect(ordered).toEqual(bounds().sort())
    expect(new Set(ordered).size).toBeGreaterThan(1)
    expectComplaint(isnad(['claims', '--order', 'best', 'records.jsonl']), 2, '--order')
  })

  it('names a file that stands for its outlet without its folders, to people only', () => {
    mkdirSync(place.at('kept/reports'), { recursive: true })
    place.write(
      'kept/reports/first.txt',
      'هجوم على سبها\n\nشنت تركيا هجوما على إيران يوم السبت، وأرسلت تركيا أسلحة إلى سوريا.\n',
    )
    const path = place.at('kept/reports/first.txt')
    const text = isnad(['network', path]).stdout
    expect(text).toContain('first.txt')
    expect(text).not.toContain('reports/')
    expect(isnad(['network', '--format', 'csv', path]).stdout).toContain(path)
    const address = 'https://example.org/news/first.txt'
    place.write('address.jsonl', JSON.stringify({ uri: address, text: 'شنت تركيا هجوما على إيران.' }))
    expect(isnad(['network', 'address.jsonl']).stdout.replace(/\s+/g, '')).toContain(address)
  })

  it('shows a claim by its id', () => {
    const [claim] = objectsOf(isnad(['claims', '--format', 'json', 'records.jsonl']))[0]
    expect(objectsOf(isnad(['claim', claim.id, '--format', 'json', 'records.jsonl']))[0]).toEqual(claim)
    expect(isnad(['claim', claim.id, 'records.jsonl']).stdout).toContain('Independent roots')
    expectComplaint(isnad(['claim', 'c:0', 'records.jsonl']), 1, '«c:0»')
  })

  it.each([
    ['csv', /^Roots,Claim ID,/],
    ['jsonl', /^\{"object":"article"/],
    ['jsonld', /"@type":\["schema:Claim","prov:Entity"\]/],
    ['ftm', /"schema":"Article"/],
    ['graphml', /^<\?xml[\s\S]*<graphml [\s\S]*<\/graphml>\n$/],
    ['gexf', /^<\?xml[\s\S]*<gexf [\s\S]*<\/gexf>\n$/],
  ])('export as %s, and what it leaves out', (format, expected) => {
    const run = isnad(['export', '--format', format, 'records.jsonl'])
    expect(run.stdout).toMatch(expected)
    expect(run.stderr).toMatch(/left out/)
    expect(run.status).toBe(0)
  })
})

describe('the store', () => {
  it('has reports read with its own knowledge tables', { timeout: 120_000 }, () => {
    const table =
      'id\tname\taliases\tenglish\tcountry\toffices\nwidad-test\tوداد الخزامي\t\tWidad al-Khuzami\ttunisia\t\n'
    const report = record('o1', 'منبر', 'التقت وداد الخزامي الرئيس عبد الفتاح السيسي في القاهرة يوم السبت.')
    place.write('own.jsonl', `${report}\n`)
    const found = (): string =>
      isnad(['search', '--format', 'json', '--actor', 'Widad al-Khuzami', '--store', 'known']).stdout
    isnad(['add', 'own.jsonl', '--store', 'known'])
    expect(JSON.parse(found()).hits).toEqual([])
    mkdirSync(place.at('known/knowledge'))
    place.write('known/knowledge/people.tsv', table)
    isnad(['rebuild', '--store', 'known'])
    expect(JSON.parse(found()).hits.map((hit: { uri: string }) => hit.uri)).toEqual(['o1'])
    expectComplaint(
      isnad(['story', '--knowledge', 'known/knowledge', '--store', 'known']),
      2,
      '--knowledge',
      'known/knowledge',
    )
    place.write('known/knowledge/people.tsv', table.replace('widad-test', 'Bad ID'))
    expectComplaint(isnad(['rebuild', '--store', 'known']), 1, 'known/knowledge/people.tsv:2')
  })

  it('is asked for before it is there', () => {
    for (const args of [['search', 'سبها'], ['story'], ['rebuild'], ['backup', 'b']])
      expectComplaint(isnad([...args, '--store', 'none']), 1, 'none: no store here')
    expect(existsSync(place.at('none'))).toBe(false)
  })

  it('takes reports in once, finds them, and answers as paths do', () => {
    expect(objectsOf(isnad(['add', '--format', 'json', 'records.jsonl']))[0]).toMatchObject({ new: 2, same: 0 })
    expect(isnad(['add', 'records.jsonl']).stdout).toBe('2 there already\n')
    const [found] = objectsOf(isnad(['search', '--format', 'json', '--outlet', 'نداء', 'سبها']))
    expect(found.hits.map((hit: { uri: string }) => hit.uri)).toEqual(['r2'])
    expect(isnad(['story', '--format', 'json']).stdout).toBe(
      isnad(['story', '--format', 'json', 'records.jsonl']).stdout,
    )
  }, 300_000)

  it('is backed up, restored and rebuilt', () => {
    isnad(['add', 'records.jsonl'])
    expect(isnad(['backup', 'kept.bak']).stdout).toBe('2 inputs kept in kept.bak\n')
    expectComplaint(isnad(['backup', 'kept.bak']), 1, 'kept.bak')
    expect(isnad(['restore', 'kept.bak', '--store', 'again']).stdout).toContain('2 articles')
    expect(isnad(['rebuild', '--store', 'again']).stdout).toContain('2 articles')
    const query = ['search', '--format', 'json', 'سبها']
    expect(isnad([...query, '--store', 'again']).stdout).toBe(isnad(query).stdout)
  }, 300_000)
})

describe('usage', () => {
  it.each([
    [['add'], 'PATH'],
    [['search'], 'QUERY or a filter'],
    [['search', '--type', 'WAR', 'x'], '«WAR»'],
    [['search', '--from', 'soon', 'x'], '--from: «soon»'],
    [['claim'], 'ID'],
    [['story', '--format', 'csv', 'records.jsonl'], 'csv'],
    [['network', '--difference', 'نداء', 'records.jsonl'], '--difference needs --outlet'],
    [['network', '--as-of', 'now', 'records.jsonl'], '--as-of: «now»'],
    [['export', '--format', 'rdf', 'records.jsonl'], 'rdf'],
    [['backup'], 'FILE'],
    [['restore', 'a', 'b'], 'one FILE'],
  ])('%j is refused', (args, message) => {
    const run = isnad(args)
    expectComplaint(run, 2, message)
    expect(run.stdout).toBe('')
  })
})
