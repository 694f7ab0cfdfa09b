import { describe, expect, it } from 'vitest'
import { type CorpusCase, readCorpus } from '../../../tests/support/corpus.ts'
import { analyse } from '../../language/index.ts'
import { readDocument } from '../../reading/index.ts'
import { dayOf } from '../calendar.ts'
import { readTime } from '../index.ts'
import { LANDMARKS } from '../lexicon/landmarks.data.ts'
import { OFFICES } from '../lexicon/offices.data.ts'

const read = (text: string, published?: string) =>
  readTime(analyse(readDocument({ uri: 'corpus', text, ...(published === undefined ? {} : { published }) })))

const dated = ({ text }: CorpusCase) => read(`خبر من المنطقة\n\n${text}`).layer('published')

describe('publication.corpus', () => {
  it.each(
    readCorpus(new URL('./corpus/publication.corpus', import.meta.url)).map(one => [one.title, one] as const),
  )('%s', (_, one) => {
    const published = dated(one)
    const [value, contradiction] = one.expectations
    expect(published === null ? 'none' : `${published.value} ${published.basis}`).toBe(value)
    const contradicts = published?.derivation.some(({ step }) => step.includes('contradicts')) ?? false
    expect(contradicts).toBe(contradiction === 'contradiction')
  })
})

describe('the derivation', () => {
  it('names the words of every step of an inference', () => {
    const document = read('خبر\n\nتبدأ اليوم الأربعاء 4 مارس 2026 محاكمة المتهمين.')
    const published = document.layer('published')!
    expect(published.derivation.length).toBeGreaterThan(0)
    for (const { evidence } of published.derivation)
      expect(evidence.map(({ start, end }) => document.text.slice(start, end))).toEqual(['اليوم الأربعاء 4 مارس 2026'])
  })

  it('says that a date came with the article', () => {
    const published = read('خبر\n\nالقاهرة 3 مايو 2019 (رويترز) - ارتفعت الأسعار.', '2019-05-04').layer('published')
    expect(published).toMatchObject({ value: '2019-05-04', basis: 'metadata', evidence: [] })
  })
})

const datesOf = (text: string): string[] => text.match(/\d{4}-\d{2}-\d{2}/g) ?? []
const exists = (date: string): boolean => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return dayOf({ year, month, day }) !== null
}

describe('the landmarks', () => {
  const lines = LANDMARKS.trim().split('\n')

  it('are at least 300, each with a date that exists and a name of several words', () => {
    expect(lines.length).toBeGreaterThanOrEqual(300)
    for (const line of lines) {
      const [date, names] = line.split('|').map(part => part.trim()) as [string, string]
      expect(date).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
      expect(datesOf(date).every(exists), line).toBe(true)
      for (const name of names.split('؛')) expect(name.trim().split(' ').length, name).toBeGreaterThan(1)
    }
  })
})

describe('the offices', () => {
  it('have dates that exist, in order', () => {
    for (const line of OFFICES.trim().split('\n')) {
      const dates = datesOf(line)
      expect(dates.length, line).toBeGreaterThan(0)
      expect(dates.every(exists), line).toBe(true)
      expect([...dates].sort(), line).toEqual(dates)
    }
  })
})
