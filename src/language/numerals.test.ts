import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../tests/support/corpus.ts'
import { fold } from './normalise.ts'
import { parseNumeral } from './numerals.ts'
import { hedge, hedgeAfter, parseQuantity, type Quantity } from './quantities.ts'

const wordsOf = (text: string): string[] => fold(text).split(' ')

function describeQuantity({ value, low, high, approximate, ordinal, kind }: Quantity): string {
  if (ordinal) return `ordinal ${value}`
  if (kind === 'dual') return `${value} dual`
  if (approximate) return `about ${value}`
  return value === low && value === high ? `${value}` : `${low}..${high ?? ''}`
}

/** Every quantity of a text from left to right, with the words it takes. */
function quantitiesOf(text: string): { words: string; told: string }[] {
  const written = text.split(' ')
  const words = wordsOf(text)
  const found: { words: string; told: string }[] = []
  for (let at = 0; at < words.length; ) {
    const quantity = parseQuantity(words, at)
    if (quantity !== null)
      found.push({ words: written.slice(at, at + quantity.length).join(' '), told: describeQuantity(quantity) })
    at += quantity?.length ?? 1
  }
  return found
}

describe('numbers in text', () => {
  const cases = readCorpus(new URL('corpus/numerals.corpus', import.meta.url))
  it('has at least 120 cases', () => expect(cases.length).toBeGreaterThanOrEqual(120))
  it.each(cases.map(c => [`${c.where} ${c.text}`, c] as const))('%s', (_, { text, marks, expectations }) => {
    const expected =
      expectations[0] === 'nothing'
        ? []
        : expectations.map((told, i) => ({ words: text.slice(marks[i]!.start, marks[i]!.end), told }))
    const found = quantitiesOf(text).map(({ words, told }) => ({
      words: words.replace(/^و(?=\d|أربعة|مئة)/, ''),
      told,
    }))
    expect(found).toEqual(expected)
  })
})

const UNITS = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة']
const TENS = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون']
const STEMS = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']

/** A number below a million in words, by the grammar's own order: thousands, hundreds, units and tens. */
function inWords(value: number): string {
  if (value === 0) return 'صفر'
  const thousands = Math.floor(value / 1000)
  const hundreds = Math.floor((value % 1000) / 100)
  const parts = [thousandsInWords(thousands), hundredsInWords(hundreds), belowHundredInWords(value % 100)]
  return parts.filter(part => part !== '').join(' و')
}

function thousandsInWords(count: number): string {
  if (count === 0) return ''
  if (count === 1) return 'ألف'
  if (count === 2) return 'ألفان'
  return `${inWords(count)} ${count <= 10 ? 'آلاف' : 'ألفا'}`
}

const hundredsInWords = (count: number): string =>
  count === 0 ? '' : count === 1 ? 'مئة' : count === 2 ? 'مئتان' : `${STEMS[count]}مئة`

function belowHundredInWords(value: number): string {
  if (value <= 10) return UNITS[value]!
  if (value === 11) return 'أحد عشر'
  if (value === 12) return 'اثنا عشر'
  if (value < 20) return `${UNITS[value - 10]} عشر`
  const unit = UNITS[value % 10]!
  return unit === '' ? TENS[value / 10]! : `${unit} و${TENS[Math.floor(value / 10)]}`
}

describe('parseNumeral', () => {
  it('reads every number from 0 to 9999 in words, whole, with و attached and apart', () => {
    const wrong: string[] = []
    for (let value = 0; value <= 9999; value++) {
      const written = inWords(value)
      for (const spelling of [written, written.replaceAll(' و', ' و '), written.replaceAll('مئ', 'مائ')]) {
        // واحد begins with its own و and stays joined
        const words = wordsOf(spelling.replaceAll(' و احد', ' واحد'))
        const read = parseNumeral(words, 0)
        if (read?.value !== value || read.length !== words.length) wrong.push(`${value}: ${spelling}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('reads larger numbers in words and in grouped digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999 }), value => {
        const words = wordsOf(inWords(value))
        expect(parseNumeral(words, 0)).toMatchObject({ value, length: words.length, kind: 'words', ordinal: false })
        expect(parseNumeral([value.toLocaleString('en')], 0)).toMatchObject({ value, kind: 'digits' })
        expect(parseNumeral([value.toLocaleString('de')], 0)).toMatchObject({ value, kind: 'digits' })
      }),
    )
  })

  it('never fails, and takes at least one word and none beyond the last', () => {
    const word = fc.constantFrom(
      ...wordsOf(
        'و ألف مليون ونصف عشرات آلاف ثلاثة وعشرون عشر مئة 15 1.5 على الأقل بين من إلى وثلاثة أول الثاني ونيف يومان أكثر عدة',
      ),
      '',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.nat(9), (words, at) => {
        const read = parseQuantity(words, at)
        if (read !== null) {
          expect(read.length).toBeGreaterThan(0)
          expect(at + read.length).toBeLessThanOrEqual(words.length)
          expect(read.low).toBeLessThanOrEqual(read.high ?? Infinity)
        }
      }),
    )
  })

  it('tells how a number is written', () => {
    const kind = (text: string) => parseNumeral(wordsOf(text), 0)?.kind
    expect(kind('15')).toBe('digits')
    expect(kind('15 ألفا')).toBe('mixed')
    expect(kind('خمسة عشر')).toBe('words')
    expect(kind('يومان')).toBe('dual')
  })

  it('takes a و before the first word for a joint', () => {
    expect(parseNumeral(wordsOf('وثلاثة وعشرون'), 0)).toMatchObject({ value: 23, length: 2 })
    expect(parseNumeral(wordsOf('واحد'), 0)).toMatchObject({ value: 1 })
    expect(parseNumeral(wordsOf('و15'), 0)).toMatchObject({ value: 15 })
  })
})

describe('hedge', () => {
  it.each([
    ['أكثر من مئة', 'more', 2],
    ['لأكثر من مئة', 'more', 2],
    ['ما لا يقل عن مئة', 'at least', 4],
    ['ونحو مئة', 'about', 1],
    ['لا يتجاوز مئة', 'at most', 2],
    ['دون المئة', 'less', 1],
  ])('%s', (text, kind, length) => expect(hedge(wordsOf(text), 0)).toEqual({ kind, length }))

  it('stands after a number too', () => {
    expect(hedgeAfter(wordsOf('40 على الأقل'), 1)).toEqual({ kind: 'at least', length: 2 })
    expect(hedgeAfter(wordsOf('40 على الطريق'), 1)).toBeNull()
    expect(hedge(wordsOf('أكثر المدن'), 0)).toBeNull()
  })
})
