import { describe, expect, it } from 'vitest'
import { type Article, localId } from '../document/index.ts'
import { cameoOf, csvRow, csvTable, EVENT_COLUMNS, eventRows, harmless, quadOf } from './index.ts'

const TEXT = 'قصف الطيران المدينة'
const span = { start: 0, end: 3 }
const ARTICLE: Article = {
  schema: 'isnad/article@1',
  id: 'sha256:0',
  source: { uri: 'x, "y"', outlet: '=1+1' },
  text: TEXT,
  sections: [],
  title: null,
  published: null,
  timexes: [],
  mentions: [],
  entities: [
    { id: 'e1', type: 'ORG', name: 'الطيران', nameEn: null, kb: null },
    { id: 'e2', type: 'GPE', name: 'سرت', nameEn: 'Sirte', kb: 'place/sirte' },
  ],
  attributions: [],
  events: [
    {
      id: localId('v', 0),
      type: 'ASSAULT',
      mode: 'aerial',
      trigger: span,
      actors: ['e1'],
      recipients: ['e2'],
      place: 'e2',
      date: null,
      status: 'actual',
      counts: [{ kind: 'killed', value: 4, span }],
      attribution: null,
      rule: 'r',
      evidence: [span],
    },
  ],
  figures: [],
  notes: [],
}

describe('CSV', () => {
  it.each([
    '=HYPERLINK("x")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\ufeff=1',
    '\u200f=1',
    '\u2068=1\u2069',
    '  =1',
    '\uff1d1',
    '\n=1',
  ])('neutralises %j', cell => {
    expect(harmless(cell)).toBe(`'${cell}`)
  })

  it.each(['2019-05-09', '-5', '12.5', 'a=b', 'قال: =1', '', '«-»'])('leaves %j as it is', cell => {
    expect(harmless(cell)).toBe(cell)
  })

  it('quotes what would break a row', () => {
    expect(csvRow(['a,b', 'say "x"', 'two\nlines', 'plain'])).toBe('"a,b","say ""x""","two\nlines",plain\r\n')
  })
})

describe('events as rows', () => {
  const [row] = eventRows(ARTICLE)
  const cell = (name: (typeof EVENT_COLUMNS)[number]): string => row![EVENT_COLUMNS.indexOf(name)]!

  it('have the columns of POLECAT, a CAMEO code and names in both scripts', () => {
    expect(row).toHaveLength(EVENT_COLUMNS.length)
    expect(cell('CAMEO')).toBe('195')
    expect(cell('Quad Code')).toBe('MATERIAL CONFLICT')
    expect([cell('Actor Name'), cell('Actor Name Raw')]).toEqual(['الطيران', 'الطيران'])
    expect([cell('Recipient Name'), cell('Recipient Name Raw')]).toEqual(['Sirte', 'سرت'])
    expect([cell('Killed'), cell('Injured'), cell('Trigger')]).toEqual(['4', '', 'قصف'])
  })

  it('leave the program guarded and quoted', () => {
    const csv = csvTable(EVENT_COLUMNS, eventRows(ARTICLE))
    expect(csv).toContain("'=1+1")
    expect(csv).toContain('"x, ""y"""')
    expect(csv.trimEnd().split('\r\n')).toHaveLength(2)
  })

  it('have a code where no mode is known', () => {
    expect(cameoOf({ type: 'PROTEST', mode: null })).toBe('14')
    expect(quadOf({ type: 'AGREE' })).toBe('VERBAL COOPERATION')
  })
})
