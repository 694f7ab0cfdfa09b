import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../tests/support/corpus.ts'
import type { Span, Token } from '../document/index.ts'
import { Document } from '../document/index.ts'
import {
  ahead,
  analyse,
  applyRules,
  capture,
  clean,
  cleanAligned,
  either,
  finiteVerbsAt,
  fold,
  foldAligned,
  isFiniteVerbAt,
  lazily,
  matchAt,
  notAhead,
  nounPhraseAt,
  optional,
  type Reading,
  readingsOf,
  repeat,
  seq,
  spanOf,
  spellingsOf,
  token,
  word,
} from './index.ts'
import { quotationsIn } from './quotations.ts'
import { sentenceEnds } from './sentences.ts'
import { tokenize } from './tokens.ts'

const corpus = (name: string) => readCorpus(new URL(`corpus/${name}.corpus`, import.meta.url))
const whole = (text: string): Span => ({ start: 0, end: text.length })
const tokens = (text: string): Token[] => tokenize(text, whole(text), 0, 10_000).map(t => ({ ...t, sentence: 0 }))
const arabic = fc.string({
  unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئًٌَُِّـ .،؛؟"«»()0123456789٣٤abc\n\u200f\ufefb\ufdf2\u0652'),
})

describe('normalise', () => {
  it('drops what a reader does not see and unifies what looks the same', () => {
    expect(clean('مُحَمَّـــد')).toBe('محمد')
    expect(clean('\u202bک\u200cی\u202c')).toBe('كي')
    expect(clean('\ufef7')).toBe('لأ')
    expect(clean('٢٠١٩ ۱۲')).toBe('2019 12')
    expect(clean('في\u00a0ليبيا')).toBe('في ليبيا')
  })

  it('folds the spellings that writers confuse', () => {
    expect(fold('إلى')).toBe(fold('الي'))
    expect(fold('القاهرة')).toBe('القاهره')
    expect(fold('آمال أُمة')).toBe('امال امه')
  })

  it('is idempotent', () => {
    fc.assert(fc.property(arabic, text => fold(fold(text)) === fold(text) && clean(clean(text)) === clean(text)))
  })

  it('aligns what it makes with what it was made from', () => {
    fc.assert(
      fc.property(arabic, text => {
        for (const [make, { text: made, alignment }] of [
          [clean, cleanAligned(text)],
          [fold, foldAligned(text)],
        ] as const) {
          if (made !== make(text) || alignment.length !== made.length) return false
          for (let i = 0; i < made.length; i++) {
            const origin = alignment.toOriginal({ start: i, end: i + 1 })
            if (origin.end !== origin.start + 1 || !make(text.slice(origin.start, origin.end)).includes(made[i]!))
              return false
          }
        }
        return true
      }),
    )
  })

  it('composes alignments', () => {
    const first = cleanAligned('مُـحـمـد')
    const second = foldAligned(first.text)
    expect(second.alignment.after(first.alignment).toOriginal({ start: 1, end: 3 })).toEqual(
      first.alignment.toOriginal({ start: 1, end: 3 }),
    )
  })
})

describe('tokens', () => {
  const surfaces = (text: string): string[] => tokens(text).map(t => text.slice(t.start, t.end))

  it('part words, numbers, other scripts and marks', () => {
    expect(surfaces('قُتل 1,500 شخص (LNA)، و3 آلاف..')).toEqual([
      'قُتل',
      '1,500',
      'شخص',
      '(',
      'LNA',
      ')',
      '،',
      'و',
      '3',
      'آلاف',
      '..',
    ])
  })

  it('never overlap and leave out nothing but space and controls', () => {
    fc.assert(
      fc.property(arabic, text => {
        let at = 0
        for (const t of tokens(text)) {
          if (t.start < at || t.end <= t.start || clean(text.slice(at, t.start)).trim() !== '') return false
          at = t.end
        }
        return clean(text.slice(at)).trim() === ''
      }),
    )
  })
})

describe('sentences', () => {
  it.each(corpus('sentences').map(c => [c.where, c] as const))('%s', (_, { text, expectations }) => {
    const all = tokens(text)
    let from = 0
    const found = sentenceEnds(all).map(end => {
      const sentence = text.slice(all[from]!.start, all[end - 1]!.end)
      from = end
      return sentence
    })
    expect(found).toEqual(expectations[0]!.split(' | '))
  })
})

describe('quotations', () => {
  it.each(corpus('quotations').map(c => [c.where, c] as const))('%s', (_, { text, marks, expectations }) => {
    const expected =
      expectations[0] === 'nothing'
        ? []
        : expectations[0]!
            .split(' ')
            .map((state, i) => ({ start: marks[i]!.start, end: marks[i]!.end, closed: state === 'closed' }))
    expect(quotationsIn(text, whole(text)).map(({ start, end, closed }) => ({ start, end, closed }))).toEqual(expected)
  })
})

describe('spellings of a name', () => {
  it('have the article that ل hides, where something tells that there is one', () => {
    expect(spellingsOf('عبد الفتاح السيسي', ['السيسي', 'لسيسي', 'عبد الفتاح السيسي'])).toEqual(['السيسي'])
    expect(spellingsOf('الجيش الوطني الليبي', ['لجيش الوطني'])).toEqual(['الجيش الوطني'])
    expect(spellingsOf('لبنان', ['لبنان', 'الجمهورية اللبنانية'])).toEqual(['الجمهورية اللبنانية'])
    expect(spellingsOf('ليبيا', ['لسيسي'])).toEqual(['لسيسي'])
  })
})

describe('readings', () => {
  const kinds = (r: Reading): string[] => {
    const found = [
      ...r.verbs.map(v => `verb ${v.lemma}`),
      ...r.nouns.map(n => `noun ${n.lemma}`),
      ...r.nisbas.map(n => `nisba ${n.state}`),
      ...r.particle.map(p => `particle ${p}`),
    ]
    return found.length > 0 ? found : ['unknown']
  }
  const shape = (r: Reading): string =>
    [...r.proclitics, ...(r.article ? ['(ال)'] : []), r.stem, ...(r.enclitic === null ? [] : [r.enclitic])].join('+')

  it.each(corpus('readings').map(c => [c.text, c] as const))('of %s', (_, { text, expectations }) => {
    const found = readingsOf(fold(text)).flatMap(r => kinds(r).map(kind => `${shape(r)} ${kind}`))
    for (const expected of expectations)
      if (expected.startsWith('not ')) expect(found.filter(f => f.startsWith(`${expected.slice(4)} `))).toEqual([])
      else expect(found).toContain(expected)
  })
})

describe('phrases', () => {
  const phrase = (text: string, at: number, options = {}): string => {
    const all = tokens(text)
    const range = nounPhraseAt(all, at, all.length, options)
    return range === null ? '' : text.slice(spanOf(all, range).start, spanOf(all, range).end)
  }

  it('hold number words, which are hardly ever the verbs that are written so', () => {
    const isVerb = (text: string, at: number): boolean => isFiniteVerbAt(tokens(text), at)
    expect(isVerb('خلال شهر أو اثنين', 3)).toBe(false)
    expect(isVerb('قاضى الرجل المدينة واثنين من الضباط', 3)).toBe(false)
    expect(isVerb('وزارت سبعين مدينة', 1)).toBe(false)
    expect(isVerb('حين ألف كتابا', 1)).toBe(true)
    expect(isVerb('حين أثنى على الجهود', 1)).toBe(true)
  })

  it('hold offices with a pronoun, which are no verbs behind a noun', () => {
    const isVerb = (text: string, at: number): boolean => isFiniteVerbAt(tokens(text), at)
    expect(isVerb('اتهم الرئيس سلفه بالكذب', 2)).toBe(false)
    expect(isVerb('المدير الذي خلفه سالم', 2)).toBe(true)
    expect(isVerb('نظرا لما خلفه الزلزال', 2)).toBe(true)
  })

  it('end where the verb, the comma or the preposition begins', () => {
    expect(phrase('وقال السفير سامر الهادي المتحدث الرسمي إن', 1)).toBe('السفير سامر الهادي المتحدث الرسمي')
    expect(phrase('وقال السفير كمال الهادي إن', 1, { isName: (t: Token) => t.fold === 'كمال' })).toBe(
      'السفير كمال الهادي',
    )
    expect(phrase('رافق السفير بطلب من', 1)).toBe('السفير')
    expect(phrase('أعلن وزير الخارجية في بيان', 1)).toBe('وزير الخارجية')
    expect(phrase('أعلن وزير الخارجية، أمس', 1)).toBe('وزير الخارجية')
    expect(phrase('رئيس الحكومة قال', 0)).toBe('رئيس الحكومة')
    expect(phrase('نقل موقع "المدى الجديد" عن', 1)).toBe('موقع "المدى الجديد"')
    expect(phrase('أكد مصدر في الجيش أن', 1, { prepositional: true })).toBe('مصدر في الجيش')
    expect(phrase('التقى الرئيس ووزير الدفاع في', 1, { coordinated: true })).toBe('الرئيس ووزير الدفاع')
    expect(phrase('التقى الرئيس ووزير الدفاع في', 1)).toBe('الرئيس')
  })

  it('know a verb by its place', () => {
    const isVerb = (text: string, at: number): boolean => finiteVerbsAt(tokens(text), at).length > 0
    expect(isVerb('قتل ثلاثة جنود', 0)).toBe(true)
    expect(isVerb('بعد قتل ثلاثة جنود', 1)).toBe(false)
    expect(isVerb('الذي قتل أمس', 1)).toBe(true)
    expect(isVerb('في طلب جديد', 1)).toBe(false)
    expect(isVerb('قال الوزير', 0)).toBe(true)
    expect(isVerb('إعادة فرض العقوبات', 1)).toBe(false)
    expect(isVerb('حصار عسكري فرضه القائد', 2)).toBe(true)
    expect(isVerb('في غزو شنه القائد', 2)).toBe(true)
    expect(isVerb('بعد شنه غزوا', 1)).toBe(false)
    expect(isVerb('محاولة قتله', 1)).toBe(false)
  })
})

describe('matcher', () => {
  const all = tokens('قبل ثلاثة أيام من الموعد قبل شهر')
  const number = token(t => t.fold === 'ثلاثه')
  const unit = word('ايام', 'شهر')
  const ago = seq(word('قبل'), optional(capture('amount', number)), capture('unit', unit))

  it('captures, repeats and looks ahead', () => {
    const match = matchAt(ago, all, 0)
    expect(match?.last).toBe(3)
    expect(match?.captures.get('amount')).toEqual({ first: 1, last: 2 })
    expect(matchAt(seq(ago, notAhead(word('من'))), all, 0)).toBeNull()
    expect(matchAt(seq(ago, ahead(word('من'))), all, 0)?.last).toBe(3)
    expect(
      matchAt(
        lazily(
          token(() => true),
          1,
          5,
        ),
        all,
        0,
      )?.last,
    ).toBe(1)
    expect(
      matchAt(
        repeat(
          token(() => true),
          1,
          5,
        ),
        all,
        0,
      )?.last,
    ).toBe(5)
    expect(matchAt(either(unit, number), all, 1)?.last).toBe(2)
    expect(matchAt(ago, all, 0, 2)).toBeNull()
  })

  it('prefers the longest and never overlaps', () => {
    const rules = [
      { name: 'one', pattern: word('قبل'), make: () => 1 },
      { name: 'ago', pattern: ago, make: () => 2 },
    ]
    expect(
      applyRules(rules, all, { first: 0, last: all.length }, undefined).map(m => [m.rule, m.first, m.last]),
    ).toEqual([
      ['ago', 0, 3],
      ['ago', 5, 7],
    ])
  })

  it('gives up rather than run away', () => {
    const many = tokens('و '.repeat(400))
    const any = token(() => true)
    const hostile = seq(repeat(any, 0, 60), repeat(any, 0, 60), repeat(any, 0, 60), word('غائب'))
    expect(matchAt(hostile, many, 0)).toBeNull()
  })
})

it('reads only the sections that are the article', () => {
  const text = 'عنوان\nقال الوزير نعم. وغادر.\nاترك تعليقا'
  const sections = [
    { start: 0, end: 5, kind: 'title', rule: 'x' },
    { start: 6, end: 28, kind: 'paragraph', rule: 'x' },
    { start: 29, end: 40, kind: 'notice', rule: 'x' },
  ] as const
  const document = Document.create({
    id: 'x',
    text,
    source: { uri: 'x', outlet: null, published: null },
    diagnostics: [],
  })
  const { sentences, tokens: read } = analyse(document.with('sections', sections)).layer('analysis')
  expect(sentences.map(s => text.slice(s.start, s.end))).toEqual(['عنوان', 'قال الوزير نعم.', 'وغادر.'])
  expect(
    read.every((t, i) => t.index === i && sentences[t.sentence]!.first <= i && i < sentences[t.sentence]!.last),
  ).toBe(true)
})
