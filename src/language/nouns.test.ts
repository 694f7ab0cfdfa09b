import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../tests/support/corpus.ts'
import { nisba, states } from './nisba.ts'
import { fold } from './normalise.ts'
import { nounForms, nouns } from './nouns.ts'

const lexicon = [...nouns()]

describe('noun paradigms', () => {
  const cases = readCorpus(new URL('corpus/nouns.corpus', import.meta.url))
  it('draws at least 60 model nouns', () => expect(cases.length).toBeGreaterThanOrEqual(60))
  it.each(cases.map(c => [c.text, c] as const))('%s', (lemma, { expectations }) => {
    for (const expectation of expectations) {
      const [code, ...forms] = expectation.split(' ')
      for (const written of forms) {
        const codes = nounForms(fold(written)).flatMap(f =>
          fold(f.lemma) === fold(lemma) ? [f.gender + f.number] : [],
        )
        if (code === 'not') expect.soft(codes, written).toEqual([])
        else expect.soft(codes, written).toContain(code)
      }
    }
  })
})

describe('noun lexicon', () => {
  it('is large', () => expect(lexicon.length).toBeGreaterThanOrEqual(1500))

  it('reads each singular, spelling, plural and irregular feminine as what it is', () => {
    for (const { lemma, variants, plurals, feminine } of lexicon) {
      const reads = (written: string, number: string) =>
        nounForms(fold(written)).some(form => form.lemma === lemma && form.number === number)
      for (const written of [lemma, ...variants]) expect.soft(reads(written, 's'), written).toBe(true)
      for (const plural of plurals) expect.soft(reads(plural, 'p'), `${plural} of ${lemma}`).toBe(true)
      if (feminine !== null && feminine !== 'ة') expect.soft(reads(feminine, 's'), feminine).toBe(true)
    }
  })

  it('is well written: known classes, bare words, no entry twice in a section', () => {
    const classes =
      'role person body source medium document place facility time weapon casualty money kin event thing'.split(' ')
    const seen = new Set<string>()
    for (const noun of lexicon) {
      expect.soft(classes, noun.lemma).toEqual(expect.arrayContaining([...noun.classes]))
      expect.soft(new Set(noun.classes).size, noun.lemma).toBe(noun.classes.length)
      for (const word of [noun.lemma, ...noun.variants, ...noun.plurals])
        expect.soft(word, `in the entry of ${noun.lemma}`).toMatch(/^[\u0621-\u064a]{2,}$/)
      const key = `${noun.lemma} ${noun.defective} ${noun.adjective} ${noun.classes[0]} ${noun.plurals}`
      expect.soft(seen.has(key), `${key} twice`).toBe(false)
      seen.add(key)
    }
  })

  it('takes names of states for no accusative or dual', () => {
    for (const name of ['سوريا', 'ليبيا', 'تركيا', 'لبنان', 'عمان'])
      expect.soft(nounForms(fold(name)), name).toEqual([])
    expect(nounForms(fold('مصريا'))[0]).toMatchObject({ lemma: 'مصري', accusative: true })
  })

  it('puts what stands by itself before constructs', () => {
    expect(nounForms(fold('غربي'))[0]).toMatchObject({ lemma: 'غربي', adjective: true })
    expect(nounForms(fold('شمالي')).at(-1)).toMatchObject({ lemma: 'شمال', construct: true })
  })

  it('has no reading for what is no noun of it', () => {
    for (const word of ['', 'ا', 'قالوا', 'سيعلن', 'وزيرون', 'xyz', '2018']) expect(nounForms(word)).toEqual([])
  })
})

describe('nisba', () => {
  it.each([
    ['مصرية', 'مصر', 'f', 's'],
    ['ليبيون', 'ليبيا', 'm', 'p'],
    ['أتراك', 'تركيا', 'm', 'p'],
    ['أمريكيتين', 'الولايات المتحدة', 'f', 'd'],
    ['إماراتي', 'الإمارات', 'm', 's'],
    ['سوفياتية', 'الاتحاد السوفيتي', 'f', 's'],
  ])('%s is of %s', (written, state, gender, number) =>
    expect(nisba(fold(written))).toContainEqual({ state, gender, number, adjective: true }))

  it('reads two words as one', () => {
    expect(nisba(fold('كورية'), fold('الجنوبية'))[0]?.state).toBe('كوريا الجنوبية')
    expect(nisba(fold('كوري'), fold('شمالي'))[0]?.state).toBe('كوريا الشمالية')
    expect(nisba(fold('كوري'), fold('كبير'))[0]?.state).toBe('كوريا')
    expect(nisba(fold('مصري'), fold('شمالي'))[0]?.state).toBe('مصر')
  })

  it('is of no state where the word is none', () => {
    for (const word of ['وزير', 'سياسي', 'مصر', 'شمالي']) expect(nisba(fold(word))).toEqual([])
  })

  it('knows each state once, by distinct codes, with a readable nisba', () => {
    const all = states()
    const codes = all.flatMap(({ iso }) => iso ?? [])
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBeGreaterThanOrEqual(193)
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    for (const { name, nameEn, iso, nisbas, peoples } of all) {
      expect.soft(nameEn, name).toMatch(/^[A-Z]/)
      if (iso !== null) expect.soft(iso, name).toMatch(/^[A-Z]{2}$/)
      for (const written of [...nisbas.filter(n => !n.includes(' ')), ...peoples])
        expect
          .soft(
            nisba(fold(written)).map(({ state }) => state),
            written,
          )
          .toContain(name)
    }
  })
})
