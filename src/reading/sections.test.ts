import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../tests/support/corpus.ts'
import { readSections } from './sections.ts'

describe('sections.corpus', () => {
  for (const { where, title, text, expectations } of readCorpus(new URL('./corpus/sections.corpus', import.meta.url)))
    it(`${where} ${title}`, () => {
      const kinds = readSections(text).map(section => section.kind)
      expect(kinds.join(' ')).toBe(expectations[0])
    })
})

describe('sections of any text', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      ' ',
      'الرئيسية',
      'التعليقات',
      'اقرأ أيضا',
      'روابط ذات صلة',
      'قال الوزير إن الأمر انتهى.',
      'القاهرة (رويترز) - ',
      '\u200f',
      '©',
      '\r',
    ),
  )
  const text = fc.array(line, { maxLength: 30 }).map(lines => lines.join('\n'))

  it('are in order, do not overlap, and cover every line that is not blank', () => {
    fc.assert(
      fc.property(text, value => {
        const sections = readSections(value)
        let end = 0
        let uncovered = ''
        for (const section of sections) {
          expect(section.start).toBeGreaterThanOrEqual(end)
          expect(section.end).toBeGreaterThan(section.start)
          uncovered += value.slice(end, section.start)
          end = section.end
        }
        expect((uncovered + value.slice(end)).trim()).toBe('')
      }),
    )
  })

  it('have one title at most', () => {
    fc.assert(
      fc.property(text, value => {
        expect(readSections(value).filter(s => s.kind === 'title').length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('take a given title as it is', () => {
    expect(readSections('اقرأ أيضا: شيء\n\nنص', true)[0]?.kind).toBe('title')
  })

  it.each([
    'ا'.repeat(2_000_000),
    'الرئيسية | '.repeat(100_000),
    'القاهرة - '.repeat(100_000),
    '. '.repeat(500_000),
    'تعليقات\n'.repeat(100_000),
  ])('are found in linear time (%#)', value => {
    const begun = performance.now()
    readSections(value)
    expect(performance.now() - begun).toBeLessThan(3_000)
  })
})
