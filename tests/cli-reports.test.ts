/** The commands that list what reports hold, as real processes: dates, actors, events, the knowledge base. */
import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectComplaint, objectsOf, type Run, Workplace } from './support/command.ts'

const DATED =
  'الوزير يستقبل المبعوث\n\nصحيفة الميناء\nالخميس 9 مايو 2019\n\nقال الوزير سامح شكري، اليوم الخميس، إن المبعوث غسان سلامة وصل إلى القاهرة.\n'
const UNDATED = 'افتتاح الجسر\n\nقال المحافظ إن الجسر افتتح بعد أعوام من العمل.\n'
const WARLORD =
  'هجوم على المدينة\n\nقصفت قوات أمير الحرب خليفة حفتر مدينة طرابلس وقتل أربعة مدنيين. وقال حفتر إن المعركة مستمرة.\n'
const MARSHAL = 'زيارة إلى القاهرة\n\nاستقبل الرئيس المصري عبد الفتاح السيسي المشير خليفة حفتر في القاهرة.\n'

let place: Workplace
const isnad = (...args: Parameters<Workplace['run']>): Run => place.run(...args)

beforeAll(() => {
  place = new Workplace()
  const reports = { 'dated.txt': DATED, 'undated.txt': UNDATED, 'warlord.txt': WARLORD, 'marshal.txt': MARSHAL }
  for (const [name, text] of Object.entries(reports)) place.write(name, text)
  place.write(
    'records.jsonl',
    `${JSON.stringify({ uri: 'r1', outlet: 'منبر', published: '2019-05-10', text: DATED })}\n`,
  )
  mkdirSync(place.at('own'))
  place.write(
    'own/people.tsv',
    '\ufeffid\tname\taliases\tenglish\tcountry\toffices\r\nwidad-test\tوداد الخزامي\t\tWidad al-Khuzami\ttunisia\tمحافظ البنك 2014–2018\r\n',
  )
  mkdirSync(place.at('bad'))
  place.write('bad/people.tsv', 'id\tname\taliases\tenglish\tcountry\toffices\nBad ID\tفلان\t\tSomebody\tnowhere\t\n')
  place.write('bad/persons.tsv', '')
  mkdirSync(place.at('bare'))
}, 300_000)

afterAll(() => place.remove())

describe('isnad date', () => {
  it('derives the date from the text, each step with its words', () => {
    const [dating] = objectsOf(isnad(['date', '--format', 'jsonl', 'dated.txt']))
    expect(dating).toMatchObject({ uri: 'dated.txt', given: null, agree: null, text: { value: '2019-05-09' } })
    for (const { step, evidence } of dating.text.derivation) {
      expect(step).not.toBe('')
      for (const { start, end, text } of evidence) expect(DATED.slice(start, end)).toBe(text)
    }
    const { stdout } = isnad(['date', 'dated.txt'])
    expect(stdout).toMatch(/2019-05-09 {2}stated in the report\n {2}· the article is dated/)
    expect(stdout).toContain('«الخميس 9 مايو 2019»')
  })

  it('says who gave a date, and whether the text bears it out', () => {
    const given = (...args: string[]) => objectsOf(isnad(['date', '--format', 'jsonl', ...args]))[0]
    expect(given('records.jsonl')).toMatchObject({ given: { value: '2019-05-10', by: 'record' }, agree: false })
    expect(given('--published', '2019-05', 'dated.txt')).toMatchObject({ given: { by: 'option' }, agree: true })
    expect(given('--published', '2019', 'undated.txt')).toMatchObject({ text: null, agree: null })
    expect(isnad(['date', 'records.jsonl']).stdout).toContain('given by the record')
    expect(isnad(['date', 'records.jsonl']).stdout).toContain('contradict')
  })

  it('says that it does not know', () => {
    const run = isnad(['date', 'undated.txt'])
    expect(run.stdout).toContain('unknown')
    expect(run.status).toBe(0)
  })
})

describe('isnad actors', () => {
  it('puts all inputs together and opens each label at its words', () => {
    const run = isnad(['actors', '--format', 'jsonl', 'warlord.txt', 'marshal.txt'])
    const haftar = objectsOf(run).find(actor => actor.id === 'person/khalifa-haftar')
    expect(haftar).toMatchObject({ nameEn: 'Khalifa Haftar', articles: 2, mentions: 3, aliases: ['حفتر'] })
    const texts = { 'warlord.txt': WARLORD, 'marshal.txt': MARSHAL } as Readonly<Record<string, string>>
    const opened = haftar.labels.flatMap(
      (label: { text: string; places: { uri: string; start: number; end: number }[] }) =>
        label.places.map(({ uri, start, end }) => [texts[uri]!.slice(start, end), label.text]),
    )
    expect(opened.length).toBeGreaterThan(1)
    for (const [words, label] of opened) expect(words).toBe(label)
  })

  it('tells the tone of a label', () => {
    expect(isnad(['actors', 'warlord.txt']).stdout).toMatch(/أمير الحرب.*delegitimising.*own words/)
  })

  it('counts the same whatever the format', () => {
    const rows = isnad(['actors', '--format', 'csv', 'warlord.txt', 'marshal.txt']).stdout.trim().split('\r\n')
    const actors = objectsOf(isnad(['actors', '--format', 'jsonl', 'warlord.txt', 'marshal.txt']))
    const names = new Set(rows.slice(1).map(row => row.split(',')[0]))
    expect(names).toEqual(new Set(actors.map(actor => actor.id)))
  })
})

describe('isnad events', () => {
  it('prints a table for people', () => {
    const run = isnad(['events', 'warlord.txt'])
    expect(run.stdout).toMatch(/who .*what .*status .*reported by/)
    expect(run.stdout).toContain('assault')
    expect(run).toMatchObject({ status: 0, stderr: '' })
  })

  it('prints POLECAT columns with CAMEO codes, one header for all inputs', () => {
    const run = isnad(['events', '--format', 'csv', 'warlord.txt', 'marshal.txt'])
    const [header, ...rows] = run.stdout.trim().split('\r\n')
    expect(header).toMatch(/^Event ID,Event Date,Event Type,Event Mode,Quad Code,CAMEO,/)
    expect(rows.some(row => row.includes(',ASSAULT,'))).toBe(true)
    expect(rows.some(row => row.includes(',CONSULT,'))).toBe(true)
    expect(run.stdout.match(/Event ID/g)).toHaveLength(1)
  })

  it('lets no cell be a formula', () => {
    place.write('formula.jsonl', `${JSON.stringify({ uri: '=cmd|x', outlet: '\ufeff=SUM(1)', text: WARLORD })}\n`)
    const { stdout } = isnad(['events', '--format', 'csv', 'formula.jsonl'])
    expect(stdout).toContain("'=cmd|x")
    expect(stdout).not.toMatch(/(?:^|,)"?\ufeff?=/m)
    expect(objectsOf(isnad(['events', '--format', 'jsonl', 'formula.jsonl']))[0].uri).toBe('=cmd|x')
  })

  it('gives each event with its names and its source', () => {
    const records = objectsOf(isnad(['events', '--format', 'jsonl', 'warlord.txt']))
    const assault = records.find(record => record.type === 'ASSAULT')
    expect(assault.uri).toBe('warlord.txt')
    expect(WARLORD.slice(assault.trigger.start, assault.trigger.end)).toBe(assault.trigger.text)
    expect(assault.quad).toBe('MATERIAL CONFLICT')
  })
})

describe('isnad knowledge', () => {
  it.each([['خليفة حفتر'], ['Haftar'], ['Khalifa Hifter'], ['خليفه حفتر']])('finds «%s»', name => {
    expect(objectsOf(isnad(['knowledge', 'find', '--format', 'jsonl', name]))[0].id).toBe('person/khalifa-haftar')
  })

  it('takes a name as one argument or as several, and as many as are wanted', () => {
    expect(isnad(['knowledge', 'find', 'Khalifa', 'Haftar']).stdout).toContain('person/khalifa-haftar')
    expect(objectsOf(isnad(['knowledge', 'find', '--format', 'jsonl', '--limit', '1', 'Haftar']))).toHaveLength(1)
  })

  it('says that it finds nobody', () => {
    expectComplaint(isnad(['knowledge', 'find', 'Xyzzyx']), 1, '«Xyzzyx»')
  })

  it('finds nothing wrong with its own tables', () => {
    expect(isnad(['knowledge', 'check'])).toMatchObject({ status: 0, stderr: '' })
    expect(isnad(['knowledge', 'check', 'own'])).toMatchObject({ status: 0, stdout: '1 people: nothing is wrong\n' })
  })

  it('names what is wrong by file and line', () => {
    const run = isnad(['knowledge', 'check', 'bad'])
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('bad/people.tsv:2: id «Bad ID»')
    expect(run.stdout).toContain('country «nowhere»')
    expect(run.stdout).toContain('bad/persons.tsv: no table of this name')
  })

  it.each([
    ['read', '--format', 'jsonl'],
    ['actors', '--format', 'jsonl'],
    ['events', '--format', 'jsonl'],
    ['explain'],
  ])('of one’s own is used by %s', (...command) => {
    place.write('own.txt', 'لقاء\n\nالتقت وداد الخزامي الرئيس عبد الفتاح السيسي.\n')
    const id = 'person/widad-test'
    expect(isnad([...command, 'own.txt']).stdout).not.toContain(id)
    expect(isnad([...command, '--knowledge', 'own', 'own.txt']).stdout).toContain(id)
    expectComplaint(isnad([...command, '--knowledge', 'bad', 'own.txt']), 1, 'bad/persons.tsv', 'isnad knowledge check')
    expectComplaint(isnad([...command, '--knowledge', 'bare', 'own.txt']), 1, 'bare: no table')
    expectComplaint(isnad([...command, '--knowledge', 'nowhere', 'own.txt']), 1, 'nowhere: no such')
  })
})

describe('usage', () => {
  it.each([
    [['date'], 'PATH'],
    [['date', '--format', 'csv', 'dated.txt'], 'csv'],
    [['date', '--published', 'soon', 'dated.txt'], '«soon»'],
    [['actors'], 'PATH'],
    [['actors', '--format', 'xml', 'dated.txt'], 'xml'],
    [['events', '--knowledge'], '--knowledge needs a value'],
    [['events', '--jobs', '2', 'dated.txt'], 'unknown option --jobs'],
    [['knowledge'], 'no subcommand'],
    [['knowledge', 'forget'], 'unknown command «forget»'],
    [['knowledge', 'find'], 'NAME'],
    [['knowledge', 'find', '--limit', '0', 'Haftar'], '--limit'],
    [['knowledge', 'check', 'a', 'b'], 'one DIR'],
  ])('%j is refused', (args, message) => {
    const run = isnad(args)
    expectComplaint(run, 2, message)
    expect(run.stdout).toBe('')
  })

  it.each([
    ['date'],
    ['actors'],
    ['events'],
    ['knowledge'],
    ['knowledge', 'check'],
    ['knowledge', 'find'],
  ])('isnad %s %s explains itself', (...args) => {
    const run = isnad([...args, '--help'])
    expect(run.stdout).toContain(`USAGE isnad ${args.join(' ')}`)
    expect(run).toMatchObject({ status: 0, stderr: '' })
  })

  it.each([['date'], ['actors'], ['events']])('%s names what it cannot read and reads the rest', name => {
    const run = isnad([name, '--format', 'jsonl', 'nowhere.txt', 'warlord.txt'])
    expectComplaint(run, 1, 'nowhere.txt: no such file')
    expect(objectsOf(run).length).toBeGreaterThan(0)
  })
})
