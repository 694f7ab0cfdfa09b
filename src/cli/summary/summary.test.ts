import { describe, expect, it } from 'vitest'
import type { Article, Attribution, Source } from '../../document/index.ts'
import { makeTerminal, needsReordering, wantsColour } from '../terminal.ts'
import { displayWidth, truncate, wrap } from '../width.ts'
import { LABELS } from './labels.data.ts'
import { summary } from './summary.ts'

const TEXT = 'عنوان التقرير\n\nقالت الصحيفة إن مصدرا قال إن الجسر افتتح. ونفى المصدر الخبر.'
const place = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const grounds = { rule: 'r', evidence: [place('قال')] }
const paper: Source = { name: 'صحيفة النهار', kind: 'outlet', span: place('الصحيفة'), entity: 'e1' }
const source: Source = { name: 'مصدر أمني', kind: 'anonymous', span: place('مصدرا'), entity: null }
const said = (id: string, words: string, chain: readonly Source[], act: Attribution['act']): Attribution => ({
  ...grounds,
  id,
  cue: place('قال'),
  content: place(words),
  chain,
  parent: null,
  form: 'indirect',
  act,
})

const ARTICLE: Article = {
  schema: 'isnad/article@1',
  id: 'sha256:0',
  source: { uri: 'a.txt', outlet: 'منبر' },
  text: TEXT,
  sections: [],
  title: place('عنوان التقرير'),
  published: {
    value: '2019-05-09',
    basis: 'inferred',
    evidence: [place('افتتح')],
    derivation: [{ step: 'the day before', evidence: [place('افتتح')] }],
  },
  timexes: [],
  mentions: [{ ...grounds, id: 'm1', ...place('الجسر'), type: 'FAC', entity: 'e2', titles: [place('الخبر')] }],
  entities: [{ id: 'e2', type: 'FAC', name: 'الجسر', nameEn: 'the bridge', kb: null }],
  attributions: [
    said('a1', 'الجسر افتتح', [paper, source], 'statement'),
    said('a2', 'الخبر', [paper, source], 'denial'),
  ],
  events: [],
  figures: [],
  notes: ['a note'],
}

const lines = async (bidi: 'on' | 'off', language: 'en' | 'ar' = 'en'): Promise<string[]> => {
  const terminal = await makeTerminal({ environment: {}, isTerminal: false, columns: 80, bidi })
  return summary(ARTICLE, terminal, LABELS[language]).split('\n')
}

describe('a summary', () => {
  it('draws chains as one tree, what two share only once', async () => {
    const text = (await lines('off')).join('\n').replace(/[\u2068\u2069]/g, '')
    expect(text).toContain(
      [
        '  منبر',
        '  └─ صحيفة النهار (outlet)',
        '     └─ مصدر أمني (anonymous)',
        '        ├─ says          الجسر افتتح',
        '        └─ denies        الخبر',
      ].join('\n'),
    )
  })

  it('shows what a source only passes on once, at the source that says it', async () => {
    const outer = said('a0', 'مصدرا قال إن الجسر افتتح', [paper], 'statement')
    const inner = { ...said('a1', 'الجسر افتتح', [paper, source], 'statement'), cue: place('قال إن') }
    const shown = async (attributions: readonly Attribution[]): Promise<string> => {
      const terminal = await makeTerminal({ environment: {}, isTerminal: false, columns: 80, bidi: 'off' })
      return summary({ ...ARTICLE, attributions }, terminal, LABELS.en)
    }
    expect(await shown([outer, inner])).not.toContain('مصدرا قال')
    expect(await shown([outer])).toContain('مصدرا قال')
    const elsewhere = { ...inner, chain: [source] }
    expect(await shown([outer, elsewhere])).toContain('مصدرا قال')
  })

  it('says how the date was reached', async () => {
    const text = (await lines('off')).join('\n')
    expect(text).toMatch(/Published.*2019-05-09.*inferred/)
    expect(text).toMatch(/the day before.*«افتتح»/)
  })

  it('opens and closes every isolate on its line', async () => {
    for (const line of await lines('off')) expect(line.split('\u2068').length).toBe(line.split('\u2069').length)
  })

  it('has the same columns in both orders', async () => {
    const [on, off] = [await lines('on'), await lines('off')]
    expect(on.map(displayWidth)).toEqual(off.map(displayWidth))
    expect(on.join('')).not.toMatch(/[\u2066-\u2069]/)
  })

  it('keeps marks on their letters and numbers in their order when it reorders', async () => {
    const terminal = await makeTerminal({ environment: {}, isTerminal: false, columns: 80, bidi: 'on' })
    expect(terminal.foreign('حُسِّمت 2019')).toBe('2019 تمسِّحُ')
  })

  it('is Arabic throughout in Arabic', async () => {
    const text = (await lines('off', 'ar')).join('\n')
    expect(text).toContain('من قال ماذا')
    expect(text).not.toContain('Who')
  })
})

describe('width', () => {
  it('counts marks and controls as nothing, East Asian characters as two', () => {
    expect(displayWidth('مُحَمَّد')).toBe(4)
    expect(displayWidth('\u2068حلب\u2069')).toBe(3)
    expect(displayWidth('日本 x')).toBe(6)
  })

  it('cuts and breaks to fit', () => {
    expect(truncate('العربية', 4)).toBe('الع…')
    expect(truncate('العربية', 7)).toBe('العربية')
    const wrapped = wrap('كلمة أخرى ثم كلمة رابعة وخامسة وسادسة', 12, 2)
    expect(wrapped).toHaveLength(2)
    for (const line of wrapped) expect(displayWidth(line)).toBeLessThanOrEqual(12)
    expect(wrapped[1]).toMatch(/…$/)
  })
})

describe('the terminal', () => {
  it.each([
    [{}, false, false],
    [{ TERM: 'xterm' }, true, true],
    [{ VTE_VERSION: '6003' }, true, false],
    [{ VTE_VERSION: '5202' }, true, true],
    [{ VTE_VERSION: '6003', TMUX: '/tmp/x' }, true, true],
    [{ TERM_PROGRAM: 'Apple_Terminal' }, true, false],
  ])('%j, a terminal %s: reorders for it %s', (environment, isTerminal, expected) => {
    expect(needsReordering(environment, isTerminal)).toBe(expected)
  })

  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('%j, a terminal %s: colours for it %s', (environment, isTerminal, expected) => {
    expect(wantsColour(environment, isTerminal)).toBe(expected)
  })
})
