import { describe, expect, it } from 'vitest'
import { type Document, RecordingTrace } from '../document/index.ts'
import { analyse } from '../language/index.ts'
import { readDocument } from '../reading/index.ts'
import { readTime } from './index.ts'

const prepare = (text: string, published?: string): Document<'sections' | 'analysis'> =>
  analyse(readDocument({ uri: 'bounds', text, ...(published === undefined ? {} : { published }) }))

/** Milliseconds that the time stage alone takes: the best of three. */
function cost(text: string): number {
  const document = prepare(text)
  const runs = [1, 2, 3].map(() => {
    const start = performance.now()
    readTime(document)
    return performance.now() - start
  })
  return Math.min(...runs)
}

/** Inputs that make a careless grammar look back or ahead again and again. */
const HOSTILE: Readonly<Record<string, string>> = {
  'numbers without end': '12 و',
  'slashes without end': '1/2/',
  'months without end': 'أبريل/',
  'days without end': 'أمس الثلاثاء ',
  'units without end': 'ثلاثة أيام ',
  'prepositions without end': 'قبل بعد منذ ',
  'hours without end': 'الساعة 8:30 ',
  'edges without end': 'مطلع نهاية ',
  'landmarks without end': 'انفجار مرفأ بيروت قبل أقل من شهر ',
  'offices without end': 'الرئيس باراك أوباما ',
  'plain prose': 'قال المتحدث إن الوزير وصل إلى المدينة. ',
}

describe('the time stage', () => {
  it.each(Object.entries(HOSTILE))('takes time linear in %s', (_, unit) => {
    const short = unit.repeat(Math.ceil(5_000 / unit.length))
    const long = unit.repeat(Math.ceil(40_000 / unit.length))
    cost(short)
    expect(cost(long)).toBeLessThan(8 * 4 * Math.max(cost(short), 4))
  })

  it('reads every text and leaves its spans within it', () => {
    for (const text of [
      '',
      '.',
      '١',
      'أمس',
      '12/',
      '(((',
      'مايو مايو',
      'ال 25 من',
      'قبل',
      'كل',
      'الساعة',
      'هذا',
      `${'و'.repeat(500)}`,
    ]) {
      const document = readTime(prepare(text))
      for (const { start, end } of document.layer('timexes'))
        expect(0 <= start && start < end && end <= text.length).toBe(true)
    }
  })

  it('tells a trace what it turned down, and why', () => {
    const trace = new RecordingTrace()
    const document = prepare('خبر\n\nطالبت الدول بتطبيق القرار 1973 فورا.', '2026-03-04')
    expect(readTime(document, trace).layer('timexes')).toEqual([])
    expect(trace.rejections.map(({ start, end }) => document.text.slice(start, end))).toContain('1973')
  })

  it('gives each time a rule, evidence and an id in text order', () => {
    const timexes = readTime(prepare('خبر\n\nوصل أمس وسيغادر الجمعة المقبل.', '2026-03-04')).layer('timexes')
    expect(timexes.map(({ id }) => id)).toEqual(['t1', 't2'])
    for (const { rule, evidence } of timexes) {
      expect(rule).toMatch(/^time\//)
      expect(evidence.length).toBeGreaterThan(0)
    }
  })
})
